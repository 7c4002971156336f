"""A line of the card on site: a channel that is offered, waits, is being created, and what became of it."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QWidget

from core.store.rows import ChannelRow
from ui.home.words import name_of
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.copy_button import CopyButton
from ui.look.fields import spoken
from ui.look.sign import Sign
from ui.look.theme import PLAIN_TEXT, Tone, ToneLabel, colours
from ui.look.tokens import ICON
from ui.look.tooltips import give_tooltip

HEIGHT = 44
NAME = 196
"""So much room a name has at least."""
_ELIDE = Qt.TextElideMode.ElideRight


class At(Enum):
    """Where a line stands."""

    OFFERED = 1
    NEXT = 2
    RUNNING = 3
    CREATED = 4
    UNCONNECTED = 5
    REFUSED = 6
    UNKNOWN = 7
    NOT_SENT = 8
    LEFT = 9


_SIGNS = {
    At.OFFERED: ("", Tone.PLAIN),
    At.NEXT: ("clock", Tone.MUTED),
    At.RUNNING: ("wait", Tone.ACCENT),
    At.CREATED: ("done", Tone.SUCCESS),
    At.UNCONNECTED: ("warning", Tone.WARNING),
    At.REFUSED: ("error", Tone.ERROR),
    At.UNKNOWN: ("question", Tone.WARNING),
    At.NOT_SENT: ("warning", Tone.WARNING),
    At.LEFT: ("clock", Tone.MUTED),
}
Button = tuple[str, str, Callable[[], object]]
"""Name, caption, and what it does."""


class CardLine(QWidget):
    """`tick` says whether an offered one is to be created, `url` is the webhook URL that a button copies."""

    def __init__(self, row: ChannelRow, number: int) -> None:
        super().__init__()
        self.row = row
        self.at = At.OFFERED
        self.url = ""
        self._number = number
        self.setMinimumHeight(HEIGHT)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 16, 4)
        line.setSpacing(8)
        name = name_of(row)
        self.tick = QCheckBox()
        self.tick.setObjectName(f"onsite_tick.{number}")
        self.tick.setAccessibleName(name)
        self.tick.setChecked(True)
        line.addWidget(self.tick)
        self._sign = Sign(size=ICON)
        line.addWidget(self._sign)
        self._name = self._make_name(name)
        line.addWidget(self._name)
        self._what = ToneLabel()
        self._what.setObjectName(f"onsite_line.{number}")
        line.addWidget(self._what, 1)
        self._buttons: list[QWidget] = []

    def _make_name(self, name: str) -> QLabel:
        label = QLabel()
        label.setProperty("textFormat", PLAIN_TEXT)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        give_tooltip(label, name)
        return label

    @property
    def wide(self) -> int:
        """How much room its name wants."""
        return self._name.fontMetrics().horizontalAdvance(name_of(self.row))

    def give_name(self, room: int) -> None:
        """Show the name in this room, cut where it is longer."""
        self._name.setText(self._name.fontMetrics().elidedText(name_of(self.row), _ELIDE, room))
        self._name.setFixedWidth(room)

    @property
    def text(self) -> str:
        """What stands behind the name."""
        return self._what.text()

    def show_at(self, at: At, text: str, buttons: Sequence[Button] = (), url: str = "") -> None:
        """Show where it stands, and what can be done.

        Args:
            url: the webhook URL, which a button copies.
        """
        self.at, self.url = at, url
        sign, tone = _SIGNS[at]
        self.tick.setVisible(at is At.OFFERED)
        self._sign.setVisible(at is not At.OFFERED)
        self._sign.show_icon(sign, tone)
        self._what.set_tone(tone if tone is not Tone.ACCENT else Tone.MUTED)
        self._what.setText(text)
        self.setAccessibleName(f"{name_of(self.row)}, {text}")
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._copy(url)] if url else []
        self._buttons += [self._button(*each) for each in buttons]
        before: QWidget = self.tick
        for button in self._buttons:
            self._line.addWidget(button)
            QWidget.setTabOrder(before, button)  # what comes later would else come last of all
            before = button

    @property
    def last_stop(self) -> QWidget:
        """Where the keyboard stops last in it."""
        return self._buttons[-1] if self._buttons else self.tick

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(colours(QApplication.palette())["line"]))
        painter.end()

    def _copy(self, url: str) -> QWidget:
        button = CopyButton(f"onsite_copy.{self._number}", self.tr("Copy webhook"), lambda: url)
        button.setAccessibleName(f"{button.accessibleName()}, {name_of(self.row)}")
        set_kind(button, Kind.PLAIN, small=True)
        return button

    def _button(self, name: str, caption: str, act: Callable[[], object]) -> QWidget:
        button = make_button(f"{name}.{self._number}", caption, small=True)
        button.setAccessibleName(f"{spoken(caption)}, {name_of(self.row)}")
        button.clicked.connect(lambda: act())
        return button
