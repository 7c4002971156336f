"""A row of widgets that gives up what it can spare when it is too narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from ui.look.fields import QWIDGETSIZE_MAX, spoken
from ui.look.tokens import SPACES


class ShrinkingRow(QWidget):
    """Spares the texts of buttons that have an icon, and whole widgets; screen readers still hear every name."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACES[2])
        self._texts: dict[QAbstractButton, str] = {}
        self._spared: list[QWidget] = []
        self._is_short = False
        self._widths: tuple[int, int] | None = None

    def spare_text(self, button: QAbstractButton) -> None:
        """Show only the icon of this button when there is no room."""
        self._texts[button] = button.text()
        if not button.accessibleName():
            button.setAccessibleName(spoken(button.text()))

    def spare(self, widget: QWidget) -> None:
        """Do not show this widget when there is no room."""
        self._spared.append(widget)

    def measure_again(self) -> None:
        """Something else is shown: the row needs another width."""
        self._widths = None
        self._fit()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed()[1], super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._needed()[0], super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = self.width() < self._needed()[0]
        if short != self._is_short:
            self._shorten(short)

    def _needed(self) -> tuple[int, int]:
        """The width with everything, and with what cannot be spared."""
        if self._widths is None:
            was = self._is_short
            self._shorten(False)
            full = self.row.minimumSize().width()
            self._shorten(True)
            self._widths = (full, self.row.minimumSize().width())
            self._shorten(was)
        return self._widths

    def _shorten(self, short: bool) -> None:
        self._is_short = short
        for button, text in self._texts.items():
            button.setText("" if short else text)
        for widget in self._spared:
            widget.setMaximumWidth(0 if short else QWIDGETSIZE_MAX)
        self.row.invalidate()
