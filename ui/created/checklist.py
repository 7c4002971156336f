"""The steps that are left to do at the provider, to be ticked; what is ticked is kept with the channel."""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.handover.portal_notes import UNSURE, PortalNote, key_of
from core.wording import NN_
from ui.look.buttons import Kind, make_button, restyle
from ui.look.icons import give_icon
from ui.look.line_label import LineLabel
from ui.look.signed_label import SignedLabel
from ui.look.texts import plural, translated
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import LOW, SPACES

BAR = (160, 4)


class Checklist(QFrame):
    """A card: how many are done, and a row for each step. The first that is not done stands out.

    What a step needs stands in its own row for as long as it is not done, see `hold`.

    Signals:
        ticked: the keys of all steps that are ticked now, a `frozenset`.
    """

    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("portal_steps")
        self.setProperty("ground", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._count = ToneLabel()
        self._count.setObjectName("portal_steps.count")
        self._count.setFont(strong(self._count.font()))
        self._count.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(*BAR)
        self._bar.setProperty("tone", Tone.SUCCESS.value)
        self._kept = LineLabel(self.tr("Saved as you tick."))
        head = QHBoxLayout()
        head.setContentsMargins(SPACES[4], SPACES[3], SPACES[4], SPACES[3])
        head.setSpacing(SPACES[3])
        head.addWidget(self._count)
        head.addWidget(self._bar)
        head.addStretch(1)
        head.addWidget(self._kept)
        self._column.addLayout(head)
        self._fold = make_button("portal_steps.done", "", Kind.FLAT, small=True)
        self._fold.clicked.connect(self._unfold)
        give_icon(self._fold, "right", Tone.MUTED, worded=True)
        self._fold.hide()
        self._column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._is_unfolded = False
        self._watched: QWidget | None = None
        self._rows: list[_Row] = []
        self._keys: tuple[str, ...] = ()
        self._are_shown = False
        self._held: dict[str, QWidget] = {}

    def hold(self, key: str, widget: QWidget) -> None:
        """Let a step have this in its row; where there is no such step it stands above all of them."""
        self._held = {of: held for of, held in self._held.items() if held is not widget} | {key: widget}
        row = next((each for each in self._rows if each.key == key), None)
        if row is not None:
            row.hold(widget)
        else:
            self._column.insertWidget(1, widget)

    def leave_out_kept(self) -> None:
        """What is ticked is kept by nobody."""
        self._kept.hide()

    def say_below(self, key: str, text: str, tone: Tone = Tone.MUTED) -> None:
        """Say something of a step, below it."""
        for row in self._rows:
            if row.key == key:
                row.add(text, tone)

    def show_steps(self, notes: Sequence[PortalNote], values: Mapping[str, str], ticked: frozenset[str]) -> None:
        """Show these steps; what is ticked on the screen already stays so.

        Args:
            values: fill the notes' placeholders. ticked: keys of those that were done before.
        """
        while self.make_row(notes, values):
            pass
        if not self._are_shown:
            self._are_shown = True
            for key, widget in list(self._held.items()):
                self.hold(key, widget)
            for row in self._rows:
                row.box.setChecked(row.key in ticked)
                row.box.toggled.connect(self._tell)
        for row, note in zip(self._rows, notes, strict=True):
            row.say(translated(note.text, values))
        self._show_done()

    def make_row(self, notes: Sequence[PortalNote], values: Mapping[str, str]) -> bool:
        """Make the row of the next of these steps, before `show_steps`; returns whether there was one to be made."""
        keys = tuple(key_of(note) for note in notes)
        if keys != self._keys:
            self._take_rows_away()
            self._keys = keys
        number = len(self._rows)
        if number == len(keys):
            return False
        row = _Row(number + 1, keys[number], notes[number].certain)
        row.say(translated(notes[number].text, values))
        self._rows.append(row)
        self._column.addWidget(row)
        return True

    @property
    def are_all_done(self) -> bool:
        """Whether nothing is left."""
        return all(row.box.isChecked() for row in self._rows)

    def tick(self, key: str, done: bool = True) -> None:
        """A step was done from here, or undone."""
        for row in self._rows:
            if row.key == key:
                row.box.setChecked(done)

    def _take_rows_away(self) -> None:
        for widget in self._held.values():
            widget.setParent(self)  # the row that it stands in goes
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        self._are_shown = False

    def _tell(self) -> None:
        self._show_done()
        self.ticked.emit(frozenset(row.key for row in self._rows if row.box.isChecked()))

    def _show_done(self) -> None:
        done = sum(row.box.isChecked() for row in self._rows)
        self._count.setText(
            plural(NN_("{done} of 1 done", "{done} of {count} done"), len(self._rows), {"done": done})
        )
        self._bar.setAccessibleName(self._count.text())
        self._bar.setRange(0, max(1, len(self._rows)))
        self._bar.setValue(done)
        current = next((row for row in self._rows if not row.box.isChecked()), None)
        for row in self._rows:
            row.show_done(is_current=row is current)
        self._fold_done()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)
        self._fold_done()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._watched:
            self._fold_done()
        return False

    def _unfold(self) -> None:
        self._is_unfolded = True
        self._fold_done()

    def _fold_done(self) -> None:
        """In a low window the steps that are done before the current one are one line, until they are asked for."""
        done = list(takewhile(lambda row: row.box.isChecked(), self._rows))
        folds = len(done) > 1 and not self._is_unfolded and self.window().height() < LOW
        if folds:
            self._fold.setText(plural(NN_("1 done", "{count} done"), len(done)))
        if folds is self._fold.isHidden():
            self._fold.setVisible(folds)
        for row in self._rows:
            row.setVisible(not (folds and row in done))


class _Row(QFrame):
    """A check box and what is to be done; the whole row can be pressed."""

    def __init__(self, number: int, key: str, certain: bool) -> None:
        super().__init__()
        self.key = key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rule = QFrame()
        rule.setProperty("ground", "rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        line = QHBoxLayout()
        line.setContentsMargins(SPACES[4], SPACES[2], SPACES[4], SPACES[2])
        line.setSpacing(SPACES[2])
        self.box = QCheckBox()
        self.box.setObjectName(f"todo.{number}")
        self.box.setProperty("tone", Tone.SUCCESS.value)
        at_top = QVBoxLayout()
        at_top.addWidget(self.box)
        at_top.addStretch(1)
        line.addLayout(at_top)
        words = QVBoxLayout()
        words.setSpacing(SPACES[0])
        self._text = ToneLabel()
        words.addWidget(self._text)
        self._doubt = "" if certain else translated(UNSURE)
        if self._doubt:
            words.addWidget(LineLabel(self._doubt))
        self._second = SignedLabel("", Tone.MUTED)
        self._second.hide()
        words.addWidget(self._second)
        words.addStretch(1)
        self._words = words
        self._held: QWidget | None = None
        line.addLayout(words, 1)
        column.addLayout(line)

    def say(self, text: str) -> None:
        self._text.setText(text)
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(self._doubt)

    def add(self, text: str, tone: Tone) -> None:
        self._second.set_tone(tone)
        self._second.setText(text)
        self._second.setVisible(bool(text))

    def hold(self, widget: QWidget) -> None:
        self._held = widget
        self._words.insertWidget(self._words.count() - 1, widget)
        widget.setVisible(not self.box.isChecked())

    def show_done(self, *, is_current: bool) -> None:
        self._text.set_tone(Tone.MUTED if self.box.isChecked() else Tone.PLAIN)
        self._text.setFont(strong(self.font()) if is_current else self.font())
        if self.property("ground") != ("step" if is_current else ""):
            self.setProperty("ground", "step" if is_current else "")
            restyle(self)
        if self._held is not None:
            self._held.setVisible(not self.box.isChecked())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.toggle()
