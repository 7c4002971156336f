"""The list of steps at the wizard's left: done ones are ticked and lead back, the current one stands out."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from ui.look.theme import ALIGN_LEFT_MIDDLE, GRID, TAB_FOCUS, Tone, colour
from ui.look.tooltips import give_tooltip

MARK = 10
MARK_LEFT = 12
"""How wide a step's mark is, and where it begins."""


class StepList(QFrame):
    """The wizard's steps, one a page.

    Signals:
        chosen: the person wants to go back to the step of this number.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        names = [
            self.tr("PBX"),
            self.tr("Channel type"),
            self.tr("Account"),
            self.tr("Routing"),
            self.tr("Options"),
            self.tr("Review"),
            self.tr("Done"),
        ]
        self.setObjectName("steps")
        self.setAccessibleName(self.tr("Steps"))
        self.setMinimumWidth(22 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        self._steps: list[Step] = []
        for number, name in enumerate(names):
            step = Step(number, name)
            step.clicked.connect(self._tell_chosen)
            self._steps.append(step)
            column.addWidget(step)
        column.addStretch(1)
        self.set_current(0)

    def set_current(self, current: int) -> None:
        """Show which step the person is at. From the last one, no step leads back: what is created stays."""
        last = len(self._steps) - 1
        for step in self._steps:
            step.show_state(step.number - current, leads_back=step.number < current != last)

    def _tell_chosen(self) -> None:
        step = self.sender()
        if isinstance(step, Step):
            self.chosen.emit(step.number)


class Step(QAbstractButton):
    """One step: its mark, its name, and for a screen reader how far it is. Only one that leads back is enabled."""

    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self.number = number
        self._from_current = 0
        self.setText(name)
        self.setObjectName(f"step.{number + 1}")
        self.setProperty("focusPolicy", TAB_FOCUS)

    def show_state(self, from_current: int, *, leads_back: bool) -> None:
        """Before the current one (negative), the current one (0), or to come."""
        self._from_current = from_current
        # Qt paints with the role's colour: setPen() with one would make every enum of Qt before the first window.
        self.setForegroundRole(QPalette.ColorRole.Link if from_current == 0 else QPalette.ColorRole.WindowText)
        text = self.text()
        if from_current < 0:
            spoken = self.tr("{step}, done").format(step=text)
        elif from_current == 0:
            spoken = self.tr("{step}, current step").format(step=text)
        else:
            spoken = self.tr("{step}, to come").format(step=text)
        self.setAccessibleName(spoken)
        tip = self.tr("Go back to this step; what is typed stays.") if leads_back else ""
        give_tooltip(self, tip)
        self.setAccessibleDescription(tip)
        self.setEnabled(leads_back)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font(bold=True))
        width = MARK_LEFT + MARK + GRID + metrics.horizontalAdvance(self.text()) + 2 * GRID
        return QSize(round(width), max(4 * GRID, round(metrics.height()) + GRID))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        hint.setHeight(hint.height() - GRID - GRID // 2)  # on a low screen the steps move together
        return hint

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, current = self.palette(), self._from_current == 0
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if current or (self.isEnabled() and (self.underMouse() or self.hasFocus())):
            ground = QPainterPath()
            ground.addRoundedRect(room, GRID // 2, GRID // 2)
            painter.fillPath(ground, palette.brush(QPalette.ColorRole.Base))
        self._paint_mark(painter)
        painter.setFont(self._font(bold=current))
        left = MARK_LEFT + MARK + GRID
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), ALIGN_LEFT_MIDDLE, self.text())
        if self.hasFocus():
            painter.setPen(QPen(colour(Tone.ACCENT, palette), 2))
            painter.drawRoundedRect(room, GRID // 2, GRID // 2)

    def _paint_mark(self, painter: QPainter) -> None:
        """A tick, a filled dot or an empty ring: told apart without any colour."""
        top = (self.height() - MARK) / 2
        left = float(MARK_LEFT)
        if self._from_current < 0:
            text = painter.pen()
            painter.setPen(QPen(colour(Tone.SUCCESS, self.palette()), 2))
            corners = ((0.0, 0.55), (0.38, 0.92), (1.0, 0.12))
            painter.drawPolyline([QPointF(left + x * MARK, top + y * MARK) for x, y in corners])
            painter.setPen(text)
            return
        mark = QPainterPath()
        mark.addEllipse(QRectF(left, top, MARK, MARK))
        if self._from_current > 0:
            mark.addEllipse(QRectF(left, top, MARK, MARK).adjusted(1.2, 1.2, -1.2, -1.2))
        painter.fillPath(mark, self.palette().brush(self.foregroundRole()))

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font
