"""The card on which a whole mail is pasted, and afterwards what was taken from it, line by line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.wording import one_text
from ui.look.buttons import Kind, make_button, restyle
from ui.look.icons import give_icon
from ui.look.line_label import LineLabel
from ui.look.sign import Sign
from ui.look.texts import named
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import ICON, SPACES

NAMES_WIDTH = 132
_TILE = 40


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A line of the card: what was found, where, and what may be chosen; `tone` WARNING where it needs a look."""

    what: str
    where: str
    tone: Tone = Tone.PLAIN
    choices: tuple[tuple[str, str, Callable[[], None]], ...] = ()
    """The name of a button, its text, and what it does."""


class PasteCard(QFrame):
    """Asks for a mail; after that it tells what came of it until it is taken back.

    Args:
        prefix: before the names of its parts, on another page than that of the account.
        found: what finds its field, a sentence with {key}; by default that of the account.

    Signals:
        paste_asked: the clipboard. file_asked: a file. undo_asked: as it was before.
    """

    paste_asked = Signal()
    file_asked = Signal()
    undo_asked = Signal()

    def __init__(self, prefix: str = "", found: str = "") -> None:
        super().__init__()
        self._prefix = prefix
        self.setObjectName(f"{prefix}paste_card")
        key = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        found = found or self.tr("{key} on this page: keys, addresses and numbers find their fields.")
        self._sentence = one_text(found.format(key=key), self.tr("You see what was found, and where."))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._asking, self._telling = self._make_asking(), self._make_telling()
        column.addWidget(self._asking)
        column.addWidget(self._telling)
        self.ask()

    @property
    def tab_chain(self) -> list[QWidget]:
        """Everything that Tab stops at."""
        return [self._paste, self._file, self._undo, self._where]

    def _make_asking(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(SPACES[4], SPACES[3], SPACES[4], SPACES[3])
        row.setSpacing(SPACES[4])
        tile = QFrame()
        tile.setProperty("ground", "accent")
        tile.setFixedSize(_TILE, _TILE)
        inside = QHBoxLayout(tile)
        inside.setContentsMargins(*[(_TILE - ICON) // 2] * 4)
        inside.addWidget(Sign("paste", Tone.ACCENT, ICON))
        row.addWidget(tile)
        words = QVBoxLayout()
        words.setSpacing(SPACES[0])
        self._heading = ToneLabel(self.tr("Have it all in an e-mail? Paste it whole."))
        self._heading.setFont(strong(self._heading.font()))
        self._said = ToneLabel(self._sentence, Tone.MUTED)
        words.addWidget(self._heading)
        words.addWidget(self._said)
        row.addLayout(words, 1)
        row.addLayout(self._make_ways())
        return box

    def _make_ways(self) -> QVBoxLayout:
        ways = QVBoxLayout()
        ways.setSpacing(SPACES[0])
        self._paste = self._button("paste_all", self.tr("&Paste everything"), Kind.PLAIN)
        self._paste.setAccessibleDescription(self._sentence)
        self._paste.clicked.connect(self.paste_asked)
        self._file = self._button("paste_file", self.tr("or open a file…"), Kind.LINK)
        self._file.clicked.connect(self.file_asked)
        ways.addWidget(self._paste)
        ways.addWidget(self._file)
        return ways

    def _make_telling(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(SPACES[4], SPACES[2], SPACES[2], SPACES[2])
        head.setSpacing(SPACES[2])
        self._sign = Sign("done", Tone.SUCCESS, ICON)
        self._title = ToneLabel("")
        self._title.setObjectName(f"{self._prefix}paste_result")
        self._title.setFont(strong(self._title.font()))
        self._undo = self._button("paste_undo", self.tr("&Undo"), Kind.FLAT)
        give_icon(self._undo, "undo")
        self._undo.clicked.connect(self.undo_asked)
        self._where = self._button("paste_where", "", Kind.FLAT)
        self._where.clicked.connect(self._turn)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        head.addWidget(self._undo)
        head.addWidget(self._where)
        column.addLayout(head)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._lines: QFrame | None = None
        self._open = True
        return box

    def _button(self, name: str, text: str, kind: Kind) -> QPushButton:
        return make_button(self._prefix + name, text, kind, small=kind is Kind.FLAT)

    def ask(self, said: str = "") -> None:
        """Ask for a mail.

        Args:
            said: why the last one brought nothing, "" for the sentence as it was.
        """
        self._said.set_tone(Tone.WARNING if said else Tone.MUTED)
        self._said.setText(said or self._sentence)
        self._telling.hide()
        self._asking.show()
        self._show_ground("drop")

    def tell(self, title: str, lines: Sequence[FoundLine], *, complete: bool) -> None:
        """Tell what was taken from where; `complete` if nothing is missing."""
        needs_look = not complete or any(line.tone is Tone.WARNING for line in lines)
        self._sign.show_icon("warning" if needs_look else "done", Tone.WARNING if needs_look else Tone.SUCCESS)
        self._title.setText(title)
        if self._lines is not None:
            self._place.removeWidget(self._lines)
            self._lines.hide()
            self._lines.setParent(None)
            self._lines.deleteLater()
        self._lines = self._make_lines(lines)
        self._place.addWidget(self._lines)
        self._asking.hide()
        self._telling.show()
        self._show_ground("card")
        self._show_lines(is_open=True)

    def be_hot(self, hot: bool) -> None:
        """Show that something is held above the card that may be dropped."""
        self._show_ground("accent" if hot else "drop" if self._telling.isHidden() else "card")

    def _show_ground(self, ground: str) -> None:
        if self.property("ground") != ground:
            self.setProperty("ground", ground)
            restyle(self)

    def _turn(self) -> None:
        self._show_lines(is_open=not self._open)

    def _show_lines(self, *, is_open: bool) -> None:
        self._open = is_open
        if self._lines is not None:
            self._lines.setVisible(is_open)
        self._where.setText(self.tr("Hide") if is_open else self.tr("Show where"))
        give_icon(self._where, "up" if is_open else "down")

    def _make_lines(self, lines: Sequence[FoundLine]) -> QFrame:
        box = QFrame()
        box.setObjectName(f"{self._prefix}paste_lines")
        grid = QGridLayout(box)
        grid.setContentsMargins(SPACES[4], 0, SPACES[3], SPACES[3])
        grid.setHorizontalSpacing(SPACES[2])
        grid.setVerticalSpacing(SPACES[0])
        grid.setColumnMinimumWidth(0, NAMES_WIDTH)
        grid.setColumnStretch(1, 1)
        for nth, line in enumerate(lines):
            what = LineLabel(line.what, line.tone)
            where = LineLabel(line.where, line.tone if line.tone is Tone.WARNING else Tone.MUTED)
            where.setObjectName(f"paste_line.{nth}")
            if not line.what:
                grid.addWidget(where, nth, 0, 1, 2)
            else:
                grid.addWidget(what, nth, 0)
                grid.addWidget(where, nth, 1)
            if line.choices:
                grid.addLayout(self._make_choices(line), nth, 2)
        return box

    def _make_choices(self, line: FoundLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[1])
        for name, text, act in line.choices:
            button = self._button(name, text, Kind.LINK)
            button.setAccessibleName(named(line.what, text))
            button.clicked.connect(act)
            row.addWidget(button)
        return row
