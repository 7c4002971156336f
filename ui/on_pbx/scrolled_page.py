"""A page of a window for one channel of a PBX: it scrolls where the window is low."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.theme import TAB_FOCUS


class ScrolledPage(QScrollArea):
    """Attributes:
    column: where what is on it goes.
    """

    def __init__(self, name: str, top: int = 16) -> None:
        super().__init__()
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, top, 24, 16)
        self.column.setSpacing(8)
        self.setWidget(inside)
