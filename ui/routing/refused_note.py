"""The note below a line that the PBX has refused: why, the button that takes it away, and who has the number."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from core.pbx.refusals import OWNER
from ui.look.buttons import Kind, make_button
from ui.look.texts import problem_text
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import SPACES
from ui.routing.delegates import EDGE, LINE
from ui.routing.table import RoutingTable

_HIGH = 40


class RefusedNote(QFrame):
    """Lies on the table below one line at a time, which becomes higher by it: the current one, or else the first.

    Args:
        ended: called when the line was taken away.

    Signals:
        owner_asked: the channel of this name, which has what was refused, is to be shown.
    """

    owner_asked = Signal(str)

    def __init__(self, table: RoutingTable, ended: Callable[[], object]) -> None:
        super().__init__(table.viewport())
        self.setObjectName("refused_note")
        self.setProperty("ground", "error")
        self._table, self._model, self._ended = table, table.routing, ended
        self._row, self._place, self._line = -1, -1, QPersistentModelIndex()
        self._owner = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(EDGE, 0, EDGE, SPACES[1])  # its words below those of the first cell
        line.setSpacing(SPACES[3])
        self._words = ToneLabel("", Tone.ERROR)
        self._words.setObjectName("refused_note.words")
        self._words.setFont(strong(self._words.font()))
        self._remove = make_button("remove_refused", small=True)
        self._remove.clicked.connect(self._take_away)
        self._show_owner = make_button("show_refused_owner", self.tr("Show that channel"), Kind.LINK)
        self._show_owner.clicked.connect(self._ask_owner)
        line.addWidget(self._words, 1)
        line.addWidget(self._remove)
        line.addWidget(self._show_owner)
        self.hide()
        table.setTabOrder(table, self._remove)
        table.setTabOrder(self._remove, self._show_owner)
        table.viewport().installEventFilter(self)
        for signal in (table.verticalScrollBar().valueChanged, table.horizontalScrollBar().valueChanged):
            signal.connect(self._lie)

    def follow(self) -> None:
        """The lines are others, or the cursor is elsewhere."""
        place = self._wanted()
        # Below the same line, and that line still in the same place: another order moves it.
        if not place == self._place == self._line.row():
            self._give_back()
            self._place, self._line = place, QPersistentModelIndex(self._model.index(place, 0))
        self._row = self._model.source(place) if place >= 0 else -1
        self.setVisible(place >= 0)
        if place < 0:
            return
        problem = self._model.refused.in_line(self._model.rows.routes[self._row])
        self._words.setText(problem_text(problem) if problem is not None else "")
        self._owner = str(problem.values.get(OWNER, "")) if problem is not None else ""
        self._show_owner.setVisible(bool(self._owner))
        self._remove.setText(self.tr("Remove line {line}").format(line=self._row + 1))
        self._table.setRowHeight(place, LINE + self._height())
        self._lie()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._place >= 0:
            self.follow()
            if self._table.currentIndex().row() == self._place:
                # In a table of another height; with the note, which needs its room in the line.
                self._table.scrollTo(self._table.currentIndex())
        return super().eventFilter(watched, event)

    def _wanted(self) -> int:
        """Where the current line is shown, or the one that has the note, while it is refused; or else the first."""
        rows = self._model.refused_rows()
        if self._table.current_row in rows:
            return self._table.currentIndex().row()
        kept = self._line.row() if self._line.isValid() else self._model.shown_at(self._row) if rows else -1
        if kept >= 0 and self._model.source(kept) in rows:
            return kept
        return next(iter(self._model.places_of(rows)), -1) if rows else -1

    def _height(self) -> int:
        layout = self.layout()
        wanted = layout.heightForWidth(self._table.viewport().width()) if layout is not None else 0
        return max(_HIGH, wanted)

    def _lie(self) -> None:
        if self._place >= 0:
            top = self._table.rowViewportPosition(self._place) + LINE - 1
            # The line's own bottom edge stays to be seen.
            self.setGeometry(0, top, self._table.viewport().width(), self._height())

    def _give_back(self) -> None:
        """Its line has the usual height again; after another order the height is where it was, and not the line."""
        place = self._line.row() if self._line.isValid() else self._place
        if 0 <= place < self._model.rowCount():
            self._table.setRowHeight(place, self._table.verticalHeader().defaultSectionSize())

    def _ask_owner(self) -> None:
        self.owner_asked.emit(self._owner)

    def _take_away(self) -> None:
        row = self._row
        self._model.remove([row])
        self._table.setFocus()
        self._table.go_to(min(row, len(self._model.rows) - 1))
        self._ended()
