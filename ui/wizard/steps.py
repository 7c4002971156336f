"""The rail at the wizard's left: each step with what was chosen there, so that it is the summary, too.

Done steps lead back; the current one stands out; one with a problem says so.
"""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QVBoxLayout

from ui.look.strokes import fill, stroke
from ui.look.theme import ALIGN_LEFT_MIDDLE, NO_FOCUS, TAB_FOCUS, Tone, colour, smaller, strong
from ui.look.tokens import FOCUS, RADIUS_ROW, RAIL, RAIL_MARKS
from ui.look.tooltips import give_tooltip

AROUND = 9
"""What QWizard leaves free around the rail, which has the rail's colour, too."""
PADDING = 12 - AROUND
MARK, MARK_LEFT, TEXT_LEFT = 18, 10, 40
HEIGHT, HEIGHT_WITH_VALUE, HEIGHT_LOW = 34, 50, 28


class StepList(QFrame):
    """The wizard's steps, one a page. One Tab stop: arrows lead from step to step.

    Args:
        names: of another window's steps, in the place of the wizard's.

    Signals:
        chosen: the person wants to go back to the step of this number.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str] = ()) -> None:
        super().__init__()
        names = names or [
            self.tr("PBX"),
            self.tr("Type"),
            self.tr("Account"),
            self.tr("Numbers"),
            self.tr("Review"),
            self.tr("Done"),
        ]
        self.setObjectName("steps")
        self.setAccessibleName(self.tr("Steps"))
        self.setFixedWidth(RAIL - 2 * AROUND)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING, 0)
        column.setSpacing(2)
        self._steps: list[Step] = []
        for number, name in enumerate(names):
            step = Step(number, name)
            step.clicked.connect(self._tell_chosen)
            step.moved.connect(self._move)
            self._steps.append(step)
            column.addWidget(step)
        column.addStretch(1)
        self.set_current(0)

    def set_current(self, current: int, *, leads_back: bool = True, first: int = 0) -> None:
        """Show which step the person is at, and whether those before lead back: not from what is sent or created.

        Args:
            first: those before this one stay as they are.
        """
        stop = current - 1 if leads_back and current > first else -1
        for step in self._steps:
            step.show_state(step.number - current, leads_back=leads_back and first <= step.number < current)
            step.setProperty("focusPolicy", TAB_FOCUS if step.number == stop else NO_FOCUS)

    @property
    def stop(self) -> "Step | None":
        """The step that Tab comes to; none where no step leads back."""
        return next((step for step in reversed(self._steps) if step.isEnabled()), None)

    @property
    def current_name(self) -> str:
        """What the step is called at which the person is."""
        return next((step.text() for step in self._steps if step.is_current), "")

    def show_name(self, number: int, name: str) -> None:
        """Call a step so; "" leaves its name."""
        self._steps[number].show_name(name)

    def show_value(self, number: int, value: str) -> None:
        """Show below a step what was chosen there, "" for nothing."""
        self._steps[number].show_value(value)

    def show_problem(self, number: int, problem: str) -> None:
        """Mark a step as the one that has to be mended, "" for not any more."""
        self._steps[number].show_problem(problem)

    def fit(self, *, narrow: bool, low: bool) -> None:
        """Show marks only, or names without values, in a small window."""
        self.setFixedWidth((RAIL_MARKS if narrow else RAIL) - 2 * AROUND)
        room = 0 if narrow else PADDING
        self._column.setContentsMargins(room, 0 if low else PADDING, room, 0)
        for step in self._steps:
            step.fit(narrow=narrow, low=low)

    def _tell_chosen(self) -> None:
        step = self.sender()
        if isinstance(step, Step):
            self.chosen.emit(step.number)

    def _move(self, by: int) -> None:
        step = self.sender()
        if isinstance(step, Step) and 0 <= step.number + by < len(self._steps):
            self._steps[step.number + by].setFocus()


class _State(Enum):
    DONE = auto()
    CURRENT = auto()
    TO_COME = auto()


class Step(QAbstractButton):
    """One step: mark, name, value, and for a screen reader how far it is. Only one that leads back is enabled.

    Signals:
        moved: an arrow leads so many steps further.
    """

    moved = Signal(int)

    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self.number = number
        self._state = _State.TO_COME
        self._value = self._problem = ""
        self._narrow = self._low = self._is_told = False
        self.setText(name)
        self.setObjectName(f"step.{number + 1}")
        self.setProperty("own_ring", True)

    @property
    def is_current(self) -> bool:
        """Whether the person is at this step."""
        return self._state is _State.CURRENT

    def show_state(self, from_current: int, *, leads_back: bool) -> None:
        """Before the current one (negative), the current one (0), or to come."""
        state = _State.DONE if from_current < 0 else _State.TO_COME if from_current else _State.CURRENT
        if self._is_told and (state, leads_back) == (self._state, self.isEnabled()):
            return
        if self._value and state is not self._state and _State.DONE in (state, self._state):
            self.updateGeometry()  # its value is shown while it is done
        self._state, self._is_told = state, True
        self.setEnabled(leads_back)
        role = QPalette.ColorRole
        self.setForegroundRole(role.Link if self._state is _State.CURRENT else role.WindowText)
        self._tell()

    def show_name(self, name: str) -> None:
        """As of `StepList`."""
        if name not in ("", self.text()):
            self.setText(name)
            self._tell()

    def show_value(self, value: str) -> None:
        """As of `StepList`."""
        if value != self._value:
            self._value = value
            self._tell()
            self.updateGeometry()

    def show_problem(self, problem: str) -> None:
        """As of `StepList`."""
        if problem != self._problem:
            self._problem = problem
            self._tell()
            self.updateGeometry()

    def fit(self, *, narrow: bool, low: bool) -> None:
        """As of `StepList`."""
        if (narrow, low) != (self._narrow, self._low):
            self._narrow, self._low = narrow, low
            self._tell()
            self.updateGeometry()

    def _tell(self) -> None:
        """Name and tip, as the step is now."""
        text = self.text()
        match self._state:
            case _State.DONE:
                spoken = self.tr("{step}, done").format(step=text)
            case _State.CURRENT:
                spoken = self.tr("{step}, current step").format(step=text)
            case _State.TO_COME:
                spoken = self.tr("{step}, to come").format(step=text)
        also = self._problem or (self._value if self._state is _State.DONE else "")
        self.setAccessibleName(f"{spoken}, {also}" if also else spoken)
        tip = self.tr("Go back to this step; your entries are kept.") if self.isEnabled() else ""
        self.setAccessibleDescription(tip)
        parts = (text if self._narrow else "", also if self._narrow or self._low else "", tip)
        give_tooltip(self, "\n".join(part for part in parts if part))
        self.update()

    @property
    def _second(self) -> str:
        """What stands below the name."""
        if self._narrow or self._low:
            return ""
        return self._problem or (self._value if self._state is _State.DONE else "")

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        if self._low:
            return QSize(RAIL_MARKS - 2 * AROUND, max(HEIGHT_LOW, line + 8))
        height = max(HEIGHT_WITH_VALUE, 2 * line + 12) if self._second else max(HEIGHT, line + 12)
        return QSize(RAIL_MARKS - 2 * AROUND, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QtCore.Qt.Key
        if event.key() in (keys.Key_Up, keys.Key_Down):
            self.moved.emit(-1 if event.key() == keys.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = QPainterPath()
        ground.addRoundedRect(room, RADIUS_ROW, RADIUS_ROW)
        if self._state is _State.CURRENT:
            fill(painter, ground, "surface")
            stroke(painter, ground, "line", 1)
        elif self.isEnabled() and self.underMouse():
            fill(painter, ground, "pressed")
        self._paint_mark(painter)
        if not self._narrow:
            self._paint_words(painter)
        if self.hasFocus():
            stroke(painter, ground, "focus", FOCUS)

    def _paint_words(self, painter: QPainter) -> None:
        # In the colour of the foreground role: setPen() would make every enum of Qt before the first window.
        width, line, second = self.width() - TEXT_LEFT - 8, self.fontMetrics().height(), self._second
        top = (self.height() - 2 * line) / 2 if second else 0.0
        room = QRectF(8 if self.isRightToLeft() else TEXT_LEFT, top, width, line if second else self.height())
        painter.setFont(strong(self.font()) if self._state is _State.CURRENT else self.font())
        painter.drawText(room, ALIGN_LEFT_MIDDLE, self.text())
        if second:
            painter.setFont(smaller(self.font()))
            painter.setPen(colour(Tone.ERROR if self._problem else Tone.MUTED, QApplication.palette()))
            shown = painter.fontMetrics().elidedText(second, QtCore.Qt.TextElideMode.ElideRight, width)
            painter.drawText(room.translated(0, line), ALIGN_LEFT_MIDDLE, shown)

    def _paint_mark(self, painter: QPainter) -> None:
        """A tick, a filled or an empty circle with the number, an exclamation mark: told apart without any colour."""
        beside = self.width() - MARK_LEFT - MARK if self.isRightToLeft() else MARK_LEFT
        left = (self.width() - MARK) / 2 if self._narrow else float(beside)
        middle = self.height() / 2 - (self.fontMetrics().height() / 2 if self._second else 0)
        room = QRectF(left, middle - MARK / 2, MARK, MARK)
        if self._state is _State.DONE and not self._problem:
            tick = QPainterPath(QPointF(left + 4, middle + 0.5))
            tick.lineTo(left + 7.5, middle + 4)
            tick.lineTo(left + MARK - 4, middle - 4)
            stroke(painter, tick, "success", 1.75)
            return
        ring = QPainterPath()
        ring.addEllipse(room.adjusted(0.5, 0.5, -0.5, -0.5))
        current = self._state is _State.CURRENT and not self._problem
        if current:
            fill(painter, ring, "accent")
        else:
            stroke(painter, ring, "error" if self._problem else "edge", 1.25)
        ink = "error" if self._problem else "on_accent" if current else "muted"
        self._paint_in(painter, room, "!" if self._problem else str(self.number + 1), ink)

    def _paint_in(self, painter: QPainter, room: QRectF, text: str, ink: str) -> None:
        """Words in the middle of a mark, as a shape."""
        letters = QPainterPath()
        letters.addText(0, 0, smaller(strong(self.font())), text)
        taken = letters.boundingRect()
        letters.translate(room.center().x() - taken.center().x(), room.center().y() - taken.center().y())
        fill(painter, letters, ink)
