"""A window that was not painted for a while is painted whole, and each part of it once."""

from PySide6.QtWidgets import QWidget

from ui.look.painted_apart import repaint_now


class PaintedOnce:
    """Paints a window that was held back by `setUpdatesEnabled`.

    When that is over, Qt notes the window and each of its parts; it paints the window with all that is in it, and
    then the parts once more. Where something that lay over all of it has just gone, it paints all in one pass.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._veil: QWidget | None = None

    def paint(self) -> None:
        """Let it be painted again, and paint it before this turn ends."""
        window = self._window
        window.setUpdatesEnabled(True)
        if window.isVisible():
            veil = self._veil = self._veil or QWidget(window)
            veil.setGeometry(window.rect())
            veil.show()
            veil.hide()
        # At once: what was to be painted while that was not allowed, Qt does not ask for again.
        repaint_now(window)
