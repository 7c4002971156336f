"""How a live chat will look on the website, drawn: its colours are the website's, not the theme's."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.channel.live_chat import LiveChat, contrast_with_white
from ui.look.icons import icon

_LEAST = 264
_SIZE = QSize(300, 300)
"""So high it is seen whole on a screen of 1366 by 768 at 150 %."""
_GROUNDS = {"light": ("#FFFFFF", "#EEF1F4", "#161C26"), "dark": ("#20252C", "#2A313A", "#E9ECF1")}
_PAGE = "#F5F7F9"
_LINES = "#D6DCE4"


class ChatPreview(QWidget):
    """Follows each change at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chat_preview")
        self.setMinimumWidth(_LEAST)
        self.setFixedHeight(_SIZE.height())
        self._chat = LiveChat()

    def show_chat(self, chat: LiveChat) -> None:
        """Show another look; a colour that is none yet leaves the one before."""
        if not contrast_with_white(chat.theme_color):
            return
        self._chat = chat
        theme = self.tr("dark") if chat.theme_mode == "dark" else self.tr("light")
        style = self.tr("bubble") if chat.minimize_style == "round" else self.tr("bar")
        text = self.tr("Preview: {theme}, {colour}, {style}")
        self.setAccessibleName(text.format(theme=theme, colour=chat.theme_color, style=style))
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(self.rect())
        painter.setPen(QColor(_LINES))
        painter.setBrush(QColor(_PAGE))
        painter.drawRoundedRect(page.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_LINES))
        for top, width in ((20.0, 0.4), (42.0, 0.7), (58.0, 0.55)):
            painter.drawRoundedRect(QRectF(16, top, page.width() * width, 8), 3, 3)
        self._paint_window(painter, page)
        self._paint_closed(painter, page)

    def _paint_window(self, painter: QPainter, page: QRectF) -> None:
        ground, bubble, ink = _GROUNDS[self._chat.theme_mode if self._chat.theme_mode in _GROUNDS else "light"]
        colour = QColor(self._chat.theme_color)
        window = QRectF(page.right() - 226, page.bottom() - 266, 210, 196)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(window, 8, 8)
        head = QRectF(window.left(), window.top(), window.width(), 44)
        painter.setBrush(colour)
        painter.drawRoundedRect(head, 8, 8)
        painter.drawRect(head.adjusted(0, 20, 0, 0))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        name = painter.fontMetrics().elidedText(self._chat.name, Qt.TextElideMode.ElideRight, 160)
        painter.drawText(head.adjusted(14, 0, -14, 0), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(self.font())
        self._say(painter, QRectF(window.left() + 12, window.top() + 56, 140, 30), bubble, ink, self.tr("Hello."))
        asked = self.tr("Are you open?")
        wide = min(max(140, painter.fontMetrics().horizontalAdvance(asked) + 24), window.width() - 24)
        mine = QRectF(window.right() - 12 - wide, window.top() + 96, wide, 30)
        self._say(painter, mine, self._chat.theme_color, "#FFFFFF", asked)
        painter.setPen(QColor(_LINES))
        painter.drawLine(window.bottomLeft().toPoint(), window.bottomRight().toPoint())

    def _say(self, painter: QPainter, room: QRectF, ground: str, ink: str, text: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(room, 6, 6)
        painter.setPen(QColor(ink))
        painter.drawText(room.adjusted(10, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_closed(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._chat.theme_color))
        if self._chat.minimize_style == "round":
            bubble = QRectF(page.right() - 60, page.bottom() - 60, 44, 44)
            painter.drawEllipse(bubble)
        else:
            bubble = QRectF(page.right() - 176, page.bottom() - 52, 160, 36)
            painter.drawRoundedRect(bubble, 8, 8)
        room = bubble.toRect().adjusted(10, 8, -10, -8)
        side = min(room.width(), room.height())
        sign = icon("message").pixmap(QSize(side, side), self.devicePixelRatioF())
        inked = QPainter(sign)
        inked.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        inked.fillRect(sign.rect(), QColor("#FFFFFF"))
        inked.end()
        painter.drawPixmap(room.center() - QPoint(side // 2, side // 2), sign)
