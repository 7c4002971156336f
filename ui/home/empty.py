"""What the home window shows while there is no channel: what this is for, and the ways to begin."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.buttons import Kind, set_kind
from ui.look.fields import spoken
from ui.look.icons import give_icon, icon, picture
from ui.look.key_cap import KeyedButton
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.theme import TAB_FOCUS, Tone, ToneLabel, colours, heading
from ui.look.tokens import SPACES

DEMO_OPENS_MS = 3000
_SIGN = 72
_TEXT_WIDTH, _LEAST_WIDTH = 224, 149


class NoChannels(QScrollArea):
    """The first thing that a new computer shows.

    Signals:
        new_asked: a new channel. open_asked: a file. demo_asked: the demo PBX, in a window of its own.
    """

    new_asked = Signal()
    open_asked = Signal()
    demo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        page = QWidget()
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(32, 8, 32, 16)
        column.setSpacing(SPACES[2])
        column.addStretch(2)
        column.addWidget(_Way(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        title = heading(self.tr("Set up your first message channel"), 8)
        text = ToneLabel(
            self.tr("Prepare it anywhere, create it on site, hand it over with a clean sheet."), Tone.MUTED
        )
        self.setAccessibleName(title.text())
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(12)
        column.addLayout(self._make_buttons())
        column.setAlignment(self._ways, Qt.AlignmentFlag.AlignHCenter)
        self._said = ToneLabel(self.tr("or drop an e-mail, a table or a channel file here"), Tone.MUTED)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._said)
        column.addSpacing(24)
        column.addLayout(self._make_reasons())
        column.addStretch(3)
        column.addLayout(self._make_foot())
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self._leads_to: QWidget | None = None
        # It may get its size after that, and becomes higher; until the person scrolls.
        self.verticalScrollBar().rangeChanged.connect(self._lead_on)
        self.verticalScrollBar().actionTriggered.connect(self._lead_no_more)

    def _make_buttons(self) -> QBoxLayout:
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row = self._first_two = QHBoxLayout()
        self._ways.setSpacing(12)
        row.setSpacing(12)
        self._first = self._button("new_channel", self.tr("&New channel"), Kind.PRIMARY, "Ctrl+N")
        self._first.clicked.connect(self.new_asked)
        give_icon(self._first, "add", Tone.ON_ACCENT)
        open_ = self._button("import_channel", self.tr("&Open a file…"), Kind.PLAIN)
        give_icon(open_, "open")
        open_.clicked.connect(self.open_asked)
        self._demo = self._button("demo", self.tr("&Try it on the demo PBX"), Kind.LINK)
        self._demo.clicked.connect(self._try)
        for button in (self._first, open_):
            row.addWidget(button)
        self._ways.addLayout(row)
        self._ways.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignCenter)
        return self._ways

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the three ways do not stand beside each other, the third stands below; the reasons take the room."""
        super().resizeEvent(event)
        room = (self.viewport().width() - 2 * SPACES[7] - 2 * SPACES[6]) // len(self._reasons)
        for said in self._reasons:
            said.setMinimumWidth(_TEXT_WIDTH if room >= _TEXT_WIDTH else _LEAST_WIDTH)
        wanted = self._first_two.minimumSize().width() + self._demo.sizeHint().width() + 2 * self._ways.spacing()
        below = wanted > self.viewport().width() - 2 * SPACES[7]
        self._ways.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def _button(self, name: str, text: str, kind: Kind, keys: str = "") -> QPushButton:
        button = KeyedButton(keys, text) if keys else QPushButton(text)
        set_kind(button, kind)
        button.setObjectName(f"empty.{name}")
        button.setAccessibleName(spoken(text))
        return button

    def _try(self) -> None:
        """It takes a moment to open; pressed twice meanwhile it would open twice."""
        text = self.tr("The demo PBX opens in its own window. Nothing there reaches a real PBX.")
        self._said.setText(text)
        say(self._demo, text)
        self._demo.setEnabled(False)
        QTimer.singleShot(DEMO_OPENS_MS, self._demo, partial(self._demo.setEnabled, True))
        self.demo_asked.emit()

    def _make_reasons(self) -> QGridLayout:
        self._reasons: list[ToneLabel] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACES[6])
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(4, 1)
        for place, (sign, title, text) in enumerate(
            (
                (
                    "paste",
                    self.tr("Prepare"),
                    self.tr("Type or paste what the provider gave you. You do not need the PBX yet."),
                ),
                (
                    "net",
                    self.tr("Create on site"),
                    self.tr("When the customer's PBX is reachable, everything that is waiting is one click away."),
                ),
                (
                    "file",
                    self.tr("Hand over"),
                    self.tr("The steps at the provider, and a sheet for the customer without any keys."),
                ),
            ),
            start=1,
        ):
            grid.setColumnStretch(place, 8)
            grid.addWidget(Sign(sign, Tone.ACCENT, 20), 0, place)
            name = ToneLabel(title)
            font = name.font()
            font.setBold(True)
            name.setFont(font)
            grid.addWidget(name, 1, place)
            said = ToneLabel(text, Tone.MUTED)
            said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            said.setMinimumWidth(_LEAST_WIDTH)
            said.setMaximumWidth(_TEXT_WIDTH)
            self._reasons.append(said)
            grid.addWidget(said, 2, place)
        return grid

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Sign("lock", Tone.MUTED))
        said = ToneLabel(self.tr("Keys stay in this computer's keyring until you send them."), Tone.MUTED)
        said.setWordWrap(False)
        row.addWidget(said)
        row.addStretch(1)
        return row

    def hold(self, toast: QWidget) -> None:
        """Show what was just done at the bottom: also the last channel that was deleted comes back."""
        is_here = self.isAncestorOf(toast)
        self._column.addWidget(toast, 0, Qt.AlignmentFlag.AlignHCenter)
        if not is_here:
            self._leads_to = toast
            QTimer.singleShot(0, toast, self._lead_on)

    def _lead_on(self) -> None:
        """In a low window it would be below the edge, and nobody would see that it can be undone."""
        if self._leads_to is not None and self.isAncestorOf(self._leads_to):
            self._column.activate()
            self.ensureWidgetVisible(self._leads_to, 0, SPACES[4])

    def _lead_no_more(self) -> None:
        self._leads_to = None

    def focus_first(self) -> None:
        """The button that stands out has the focus."""
        self._first.setFocus()


class _Way(QWidget):
    """From the phone through the application to people and queues."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(264, 84)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sign = QLabel(self)
        sign.setPixmap(picture("app", _SIGN, self.devicePixelRatioF()))
        sign.move(98, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        inks = {name: QColor(value) for name, value in colours(QApplication.palette()).items()}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(inks["edge"], 1.75))
        painter.setBrush(inks["surface"])
        painter.drawRoundedRect(QRectF(2, 6, 42, 70), 7, 7)
        painter.drawLine(QPointF(17, 69), QPointF(29, 69))
        for centre in (QPointF(244, 18), QPointF(244, 64)):
            painter.drawEllipse(centre, 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks["line"])
        painter.drawRoundedRect(QRectF(8, 13, 30, 6), 2, 2)
        painter.drawRoundedRect(QRectF(8, 24, 20, 5), 2, 2)
        dots = QPen(inks["accent"], 2, Qt.PenStyle.DotLine)
        painter.setPen(dots)
        painter.drawLine(QPointF(50, 41), QPointF(94, 41))
        painter.drawPolyline([QPointF(174, 41), QPointF(194, 41), QPointF(208, 22), QPointF(222, 19)])
        painter.drawPolyline([QPointF(194, 41), QPointF(208, 60), QPointF(222, 63)])
        for name, top in (("user", 8), ("queue", 54)):
            icon(name, Tone.MUTED).paint(painter, QRectF(234, top, 20, 20).toRect())
        painter.end()
