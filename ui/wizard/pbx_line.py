"""The line that tells on every page how the PBX is, and leads to it."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from ui.look.buttons import Kind, make_button
from ui.look.line_label import LineLabel
from ui.look.say import say
from ui.look.theme import NO_FOCUS, TAB_FOCUS, Tone, colours, strong
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip
from ui.wizard.pbx_standing import PbxStanding, standing_text
from ui.wizard.session import Session

DOT = 8
_GAP = 6
_LEAST = 120
"""Of the name so much is seen, however short the line is."""

_TONES = {
    PbxStanding.CONNECTED: Tone.SUCCESS,
    PbxStanding.REACHABLE: Tone.SUCCESS,
    PbxStanding.LOGIN_REFUSED: Tone.ERROR,
    PbxStanding.LOGIN_MISSING: Tone.WARNING,
    PbxStanding.CERTIFICATE: Tone.WARNING,
}


class PbxLine(QWidget):
    """Dot, name, model, how it stands, and the ways on; the only place that tells it after the first page.

    Attributes:
        change: the link to the PBX's page. again: the one that tries to reach it once more.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("pbx_line")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._dot = _Dot()
        self._name, self._rest = LineLabel("", Tone.PLAIN), LineLabel()
        self._name.setFont(strong(self._name.font()))
        self._rest.setObjectName("pbx_line.standing")
        self.again = self._link("try_again", self.tr("Try again"))
        self.again.clicked.connect(session.again_asked)
        self.change = self._link("change_pbx", self.tr("Change"))
        row.addWidget(self._dot)
        words = QHBoxLayout()
        row.addLayout(words)
        words.setSpacing(SPACES[0])  # what follows begins with a dot, as near to the name as to what it parts
        words.addWidget(self._name)
        words.addWidget(self._rest)
        for link in (self.again, self.change):
            row.addWidget(link)
        row.addStretch(1)
        self._session = session
        self._parts = "", "", ""
        self._told: tuple[str, PbxStanding] | None = None
        session.pbx_changed.connect(self._tell)
        self._tell()

    def _link(self, name: str, text: str) -> QPushButton:
        button = make_button(name, text, Kind.LINK)
        button.setProperty("focusPolicy", NO_FOCUS)
        return button

    def _take_tab(self, policy: int) -> None:
        for link in (self.again, self.change):
            link.setProperty("focusPolicy", policy)

    def showEvent(self, event: QShowEvent) -> None:
        self._tell()
        super().showEvent(event)
        # Not at once: QWizard gives the focus for a moment to what stands first, and a screen reader reads that out.
        QTimer.singleShot(0, self, partial(self._take_tab, TAB_FOCUS))

    def hideEvent(self, event: QHideEvent) -> None:
        # A page that the garbage collector takes apart is hidden when this half of it is gone already.
        if hasattr(self, "again"):
            self._take_tab(NO_FOCUS)
        super().hideEvent(event)

    def _tell(self) -> None:
        """Show how it stands, and announce it where that is new on the page one sees."""
        session, name, standing = self._session, self._session.pbx_name, self._session.standing
        model = session.reached.description.model_name if session.reached is not None else ""
        self._parts = name, model, standing_text(standing)
        self._dot.show_standing(standing)
        self.again.setVisible(standing is PbxStanding.NOT_REACHED)
        give_tooltip(self._name, name)
        self._fit()
        self.change.setAccessibleName(self.tr("Change PBX, now {name}").format(name=name))
        before, self._told = self._told, (name, standing)
        if before is not None and before != self._told and self.isVisible():
            say(self, f"{name} {standing_text(standing)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """It is one line: where that is short, the model goes first, and then the end of the name."""
        name, model, standing = self._parts
        others = [each for each in (self._dot, self.again, self.change) if not each.isHidden()]
        room = self.width() - sum(each.sizeHint().width() for each in others) - _GAP * (len(others) + 2)
        metrics, name_metrics = self._rest.fontMetrics(), self._name.fontMetrics()
        whole, short = (" ".join(f"· {part}" for part in parts if part) for parts in ((model, standing), (standing,)))
        rest = whole if name_metrics.horizontalAdvance(name) + metrics.horizontalAdvance(whole) + 4 <= room else short
        left = room - metrics.horizontalAdvance(rest) - 4
        self._rest.setText(rest)
        self._name.setText(name_metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(left, _LEAST)))


class _Dot(QWidget):
    """Filled while the PBX answers, a ring while it does not; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(DOT + 2, DOT + 2))
        self._standing = PbxStanding.UNKNOWN

    def show_standing(self, standing: PbxStanding) -> None:
        self._standing = standing
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(colours(QApplication.palette())[_TONES.get(self._standing, Tone.MUTED).value])
        painter.setPen(QPen(ink, 1.5))
        if self._standing in _TONES:
            painter.setBrush(ink)
        painter.drawEllipse(QRectF(1.5, 1.5, DOT - 1, DOT - 1))
