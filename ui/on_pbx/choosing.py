"""The table in which a person says, line by line, which of two sides counts."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QRadioButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.look.buttons import restyle
from ui.look.plain_table import Cell, PlainTable
from ui.look.texts import listed, named
from ui.look.theme import Tone, strong
from ui.look.tokens import SPACES
from ui.look.toned import Ink, ToneSign
from ui.look.tooltips import caption_text, give_tooltip, tooltip_text
from ui.on_pbx.change_words import Told

ROW = 40
SEEN = 7
"""So many rows are seen at once; their sides are made with the table, those below a row a turn."""
_BESIDE = 10
"""Before a side, as before the words of the head."""
NOTHING, THEIRS, MINE = -1, 0, 1


@dataclass(frozen=True, slots=True)
class Choice:
    """A row with two sides; `chosen` at first. One that is `settled` is told and not asked.

    Attributes:
        opened: as it was before either side was changed.
    """

    row: Told
    chosen: int = NOTHING
    settled: bool = False
    opened: str = ""


class _Side(QRadioButton):
    """One value to choose: it ends in … where it does not fit, and its tooltip tells the rest."""

    def __init__(self, text: str) -> None:
        super().__init__(caption_text(text))
        self._text = text
        self._beside = super().minimumSizeHint().width() - self.fontMetrics().horizontalAdvance(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(self.width() - self._beside, 0)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setText(caption_text(shown))
        give_tooltip(self, "" if shown == self._text else self._text)


class _WholeCell(QStyledItemDelegate):
    """Gives a side all of its cell but the line below, and not only where its words would be.

    Below the last row there is the edge of the table, and no line.
    """

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        is_last = index.row() == index.model().rowCount() - 1
        editor.setGeometry(option.rect.adjusted(0, 0, 0, 0 if is_last else -1))


class ChoosingTable(PlainTable):
    """Lines of two sides, one of which is chosen in each.

    Args:
        outcomes: for a last column, what follows where their side, mine, or none is chosen.
        opened: the head of a column before the two sides, for what was there before either was changed; "" for none.

    Signals:
        changed: another side of a line is chosen, or of all lines.
    """

    changed = Signal()

    def __init__(
        self, name: str, heads: Sequence[str], sides: tuple[str, str], outcomes: Sequence[str] = (), opened: str = ""
    ) -> None:
        super().__init__(name, [*heads, opened] if opened else heads, ROW)
        self._sides, self._outcomes, self._opened = sides, outcomes, opened
        self._choices: list[Choice] = []
        self._chosen: list[int] = []
        self._buttons: list[tuple[QRadioButton, QRadioButton]] = []
        self._groups: list[QButtonGroup] = []
        self._is_choosing_all = False
        self._head_of_opened = 0
        self._next_row = QTimer(self)
        self._next_row.timeout.connect(self._add_row)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self._whole = _WholeCell(self)
        for column in (1, 2):
            self.setItemDelegateForColumn(column, self._whole)
        if opened:  # it is seen before the sides, and keeps its number behind them
            self.horizontalHeader().moveSection(len(heads), 1)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show other lines; `Told.before` is the side that is theirs, `after` mine."""
        self._choices = list(choices)
        self._chosen = [choice.chosen for choice in choices]
        self._buttons, self._groups = [], []
        self._lay_out()
        for _ in range(SEEN):
            self._add_row()
        self.show_at_most(SEEN)
        self._share_room()

    def _add_row(self) -> None:
        """Make the sides of one more row, if there is one."""
        place = len(self._buttons)
        if place < len(self._choices):
            self._add_sides(place, self._choices[place])
            self._next_row.start()
        else:
            self._next_row.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """First and last column take what they need, or their heads do; the two sides share the rest alike.

        Which line it is, is told first: cut, one number is as another. It takes a third of the room, if need be.
        """
        head, room = self.horizontalHeader(), self.viewport().width()
        least = [head.sectionSizeHint(column) for column in range(head.count())]
        least[0] = max(least[0], min(self.sizeHintForColumn(0), room // 3))
        sides = 2 * max(least[1:3])
        if self._opened:  # what is asked goes before what it was
            least[3] = self._head_of_opened = least[3] or self._head_of_opened  # of one that is hidden Qt tells 0
            self.setColumnHidden(3, least[0] + least[3] + sides > room)
        ends = [0, *([3] if self._outcomes or (self._opened and not self.isColumnHidden(3)) else [])]
        spare = max(room - sides - sum(least[column] for column in ends), 0)
        for column in ends:
            wanted = min(self.sizeHintForColumn(column), room // 4 if self._opened else room)
            more = min(max(wanted - least[column], 0), spare)
            least[column] += more
            spare -= more
        for column in ends:
            self.setColumnWidth(column, least[column])
        side = (room - sum(least[column] for column in ends)) // 2
        for column in (1, 2):
            self.setColumnWidth(column, side)

    def begin(self) -> None:
        """Put the focus on the first side that can be chosen."""
        place = next((place for place, choice in enumerate(self._choices) if not choice.settled), -1)
        while place >= len(self._buttons):
            self._add_row()
        if place >= 0:
            buttons = self._buttons[place]
            next((each for each in buttons if each.isChecked()), buttons[0]).setFocus()

    def _lay_out(self) -> None:
        self.lay_out([self._row_of(place) for place in range(len(self._choices))])

    def _row_of(self, place: int) -> list[Cell]:
        what = self._cell_of(self._choices[place].row.what)
        sides = (Cell(""), Cell(""))
        if self._opened:
            return [what, *sides, self._muted(self._choices[place].opened)]
        return [what, *sides, self._outcome(self._chosen[place])] if self._outcomes else [what]

    def _muted(self, text: str) -> Cell:
        ink, tooltip = int(Qt.ItemDataRole.ForegroundRole), int(Qt.ItemDataRole.ToolTipRole)
        return Cell(text, {ink: Ink(Tone.MUTED), tooltip: tooltip_text(text)})

    def _outcome(self, chosen: int) -> Cell:
        """What follows: `NOTHING` is the last of them."""
        text = self._outcomes[chosen]
        tone = Tone.MUTED if chosen == NOTHING else Tone.PLAIN
        sign = ToneSign({THEIRS: "laptop", MINE: "send", NOTHING: "remove"}[chosen], tone)
        return Cell(
            text,
            {
                int(Qt.ItemDataRole.DecorationRole): sign,
                int(Qt.ItemDataRole.ForegroundRole): Ink(tone),
                int(Qt.ItemDataRole.ToolTipRole): tooltip_text(text),
            },
        )

    def _cell_of(self, what: str) -> Cell:
        tooltip, font = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.FontRole)
        return Cell(what, {tooltip: tooltip_text(what), font: strong(self.font())})

    def _add_sides(self, place: int, choice: Choice) -> None:
        group, made = QButtonGroup(self), []
        texts = (choice.row.before, choice.row.after)
        for side, text in enumerate(texts):
            button = _Side(text)
            button.setObjectName(f"{('keep_theirs', 'keep_mine')[side]}.{place}")
            button.setAccessibleName(named(listed((choice.row.what, self._sides[side])), text))
            if choice.opened:
                button.setAccessibleDescription(named(self._opened, choice.opened))
            button.setChecked(self._chosen[place] == side)
            button.setEnabled(not choice.settled)
            button.setProperty("settled", choice.settled)
            button.toggled.connect(partial(self._toggled, place, side))
            group.addButton(button)
            cell = QFrame()
            cell.setProperty("ground", "side")
            cell.setProperty("chosen", self._chosen[place] == side and not choice.settled)
            button.toggled.connect(partial(_show_chosen, cell))
            line = QHBoxLayout(cell)
            line.setContentsMargins(_BESIDE, 0, SPACES[2], 0)
            line.addWidget(button, 1)
            self.put(place, side + 1, cell)
            made.append(button)
        self._groups.append(group)
        self._buttons.append((made[0], made[1]))

    def _toggled(self, place: int, side: int, down: bool) -> None:
        if down:
            self._choose(place, side)
            if not self._is_choosing_all:
                self.changed.emit()

    def _choose(self, place: int, side: int) -> None:
        self._chosen[place] = side
        if self._outcomes:
            self.lay_row(place, self._row_of(place))

    def choose_all(self, side: int) -> None:
        """Choose one side everywhere."""
        self._is_choosing_all = True
        for place, choice in enumerate(self._choices):
            if not choice.settled and place < len(self._buttons):
                self._buttons[place][side].setChecked(True)
            elif not choice.settled:
                self._choose(place, side)
        self._is_choosing_all = False
        self.changed.emit()

    def keys(self, side: int) -> Collection[str]:
        """The keys of the lines for which a side is chosen."""
        pairs = zip(self._choices, self._chosen, strict=True)
        return [key for choice, chosen in pairs if chosen == side for key in choice.row.keys]

    def count(self, side: int) -> int:
        """In how many rows a side is chosen."""
        return self._chosen.count(side)


def _show_chosen(cell: QFrame, is_chosen: bool) -> None:
    cell.setProperty("chosen", is_chosen)
    restyle(cell)
