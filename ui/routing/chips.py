"""Who was picked, as chips, and after them the line that one types into; more of them take more lines."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QToolButton, QWidget

from ui.look.focus_ring import OWN_RING
from ui.look.icons import icon
from ui.look.theme import Tone, colours, strong
from ui.look.tokens import FOCUS, ICON, RADIUS_CHIP
from ui.routing.picker_painting import LEFT, TEXT
from ui.routing.picker_rows import ICONS, Offer

CHIP, LINE = 24, 40
_GAP, _EDGE, _SIGN, _LEAST = 6, 8, 14, 56
_LONGEST = 220
_TEXT = TEXT - 2
"""Where the line begins behind its sign: its own words stand so far inside it, below them those of the rows."""


class Chip(QToolButton):
    """One who was picked; a press takes him away.

    Signals:
        left_by: a key leads to the one before (-1), the one behind (1), or away (0, after a letter).
    """

    left_by = Signal(int)

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setProperty(OWN_RING, True)
        self.setAccessibleName(self.tr("Remove {name}").format(name=offer.name))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        metrics = self.fontMetrics()
        self._name = metrics.elidedText(offer.name, Qt.TextElideMode.ElideRight, _LONGEST)
        self._number = "" if offer.is_unchecked else offer.number
        width = metrics.horizontalAdvance(self._name) + 3 * _EDGE + 2 * _SIGN + 2
        if self._number:
            width += metrics.horizontalAdvance(" ") + QFontMetrics(strong(self.font())).horizontalAdvance(
                self._number
            )
        self.setFixedSize(QSize(width, max(CHIP, metrics.height() + 4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self.left_by.emit(-1)
            case Qt.Key.Key_Right:
                self.left_by.emit(1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.click()
            case _:
                event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = colours(QApplication.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tones["selected" if self.underMouse() else "accent_soft"]))
        painter.setPen(QPen(QColor(tones["focus"]), FOCUS) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CHIP, RADIUS_CHIP)
        middle = self.height() // 2
        sign = "clock" if self.offer.is_unchecked else ICONS.get(self.offer.type, "user")
        icon(sign, Tone.MUTED).paint(painter, QRect(_EDGE, middle - _SIGN // 2, _SIGN, _SIGN))
        painter.setPen(QColor(tones["text"]))
        left = 2 * _EDGE + _SIGN
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(left, 0, self.width(), self.height()), flags, self._name)
        if self._number:
            left += self.fontMetrics().horizontalAdvance(self._name + " ")
            painter.setFont(strong(self.font()))
            painter.drawText(QRect(left, 0, self.width(), self.height()), flags, self._number)
        away = QRect(self.width() - _EDGE - 12, middle - 6, 12, 12)
        icon("x", Tone.PLAIN).paint(painter, away)


class ChipLine(QWidget):
    """Chips and the line.

    Args:
        is_search: before the line stands the sign of a search while nobody was picked.

    Signals:
        removed: the chip with this number was taken away. grown: it needs another height.
    """

    removed = Signal(int)
    grown = Signal()

    def __init__(self, *, is_search: bool = False) -> None:
        super().__init__()
        self._is_search = is_search
        self.line = QLineEdit(self)
        self.chips: list[Chip] = []
        self.setFocusProxy(self.line)
        self._place()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these as chips."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(offer, self) for offer in offers]
        for number, chip in enumerate(self.chips):
            chip.clicked.connect(partial(self.removed.emit, number))
            chip.left_by.connect(partial(self._go, number))
            chip.show()
        self._place()

    def focus_chip(self, number: int) -> None:
        """Go to a chip; behind the last one stands the line."""
        if 0 <= number < len(self.chips):
            self.chips[number].setFocus(Qt.FocusReason.OtherFocusReason)
        elif number >= len(self.chips):
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, number: int, step: int) -> None:
        self.focus_chip(number + step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    @property
    def _shows_sign(self) -> bool:
        return self._is_search and not self.chips

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shows_sign:
            sign = QRect(LEFT, self.line.geometry().center().y() - ICON // 2 + 1, ICON, ICON)
            painter = QPainter(self)
            icon("search", Tone.MUTED).paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), sign))
            painter.end()

    def _place(self) -> None:
        """From left to right, and then below."""
        height = max(CHIP, self.fontMetrics().height() + 4)
        at = QPoint(_EDGE, (LINE - CHIP) // 2)
        for chip in self.chips:
            if at.x() > _EDGE and at.x() + chip.width() > self.width() - _EDGE:
                at = QPoint(_EDGE, at.y() + height + _GAP)
            chip.move(at)
            at.setX(at.x() + chip.width() + _GAP)
        if at.x() > _EDGE and at.x() + _LEAST > self.width() - _EDGE:
            at = QPoint(_EDGE, at.y() + height + _GAP)
        left = at.x() if at.x() > _EDGE else _TEXT if self._shows_sign else LINE // 2 - _EDGE
        self.line.setGeometry(left, at.y(), max(self.width() - left - _EDGE, 0), height)
        needed = at.y() + height + (LINE - CHIP) // 2
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
            self.grown.emit()
