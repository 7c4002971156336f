"""A row that names one thing that is missing and leads to the field where it is mended."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from core.field_path import FieldPath
from ui.look.icons import icon
from ui.look.theme import Tone, colours
from ui.look.tokens import ICON, RADIUS_CONTROL
from ui.look.tooltips import give_tooltip

HEIGHT = 48
_TEXT_LEFT = 36


class JumpRow(QAbstractButton):
    """Signals:
    jump_asked: to the field of this path.
    """

    jump_asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._path, self._where = FieldPath(""), ""
        self.clicked.connect(lambda: self.jump_asked.emit(str(self._path)))

    def show_lack(self, lack: tuple[FieldPath, str, str] | None) -> None:
        """Show a thing that is missing, None for nothing."""
        if lack is not None:
            self._path, name, self._where = lack
            self.setText(name)
            self.setAccessibleDescription(self._where)
            give_tooltip(self, f"{name}\n{self._where}")
        self.setVisible(lack is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        inks = {name: QColor(value) for name, value in colours(QApplication.palette()).items()}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks["pressed" if self.isDown() else "hover"])
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL, RADIUS_CONTROL)
        middle = self.height() // 2
        sign = "options" if self._path.is_routing else "pbx" if self._path == "base_url" else "edit"
        if self._path.key:
            sign = "key"
        icon(sign, Tone.WARNING).paint(painter, QRect(4, middle - ICON // 2, ICON, ICON))
        self._paint_texts(painter, inks)
        painter.setPen(inks["muted"])
        right = self.width() - 14
        painter.drawPolyline(
            [QPointF(right, middle - 4), QPointF(right + 4, middle), QPointF(right, middle + 4)]  # a chevron
        )
        painter.end()

    def _paint_texts(self, painter: QPainter, inks: dict[str, QColor]) -> None:
        small = QFont(self.font())
        small.setPointSizeF(max(small.pointSizeF() - 1, 7))
        first, second = QFontMetrics(self.font()), QFontMetrics(small)
        room = self.width() - _TEXT_LEFT - 22
        top = (self.height() - first.height() - second.height()) // 2
        for metrics, font, text, ink in (
            (first, self.font(), self.text(), "text"),
            (second, small, self._where, "muted"),
        ):
            painter.setFont(font)
            painter.setPen(inks[ink])
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(_TEXT_LEFT, top + metrics.ascent()), shown)
            top += metrics.height()
