"""What is said above the lists and in their place; it takes no room while nothing is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look.buttons import Kind, make_button
from ui.look.scrolled import LEAST, Scrolled
from ui.look.theme import SCROLL_BAR_OFF, Tone, ToneLabel

_SIDES, _APART = 20, 12


class Notes(Scrolled):
    """Holds these parts, one below the other, as high as they want to be; in a low window they scroll."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__(8)
        self._parts = parts
        self.setObjectName("notes")
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.column.setContentsMargins(_SIDES, 0, _SIDES, 0)
        for part in parts:
            self.column.addWidget(part)
        self._inside.installEventFilter(self)

    def _take_tab(self, _top: int, _bottom: int) -> None:
        """What asks in it has the focus of its own; beside a scroll bar words may need one line more."""
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            said = any(not part.isHidden() for part in self._parts)
            apart = _APART if said else 0
            self.column.setContentsMargins(_SIDES, apart, _SIDES, apart)
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Takes no room while nothing is said."""
        return QSize(super().minimumSizeHint().width(), min(LEAST, self.sizeHint().height()))


class NothingFound(QWidget):
    """Signals:
    cleared: the person wants to see everything again.
    """

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 24, 12, 24)
        self._text = ToneLabel("", Tone.MUTED)
        self._text.setObjectName("nothing_found")
        self._text.setWordWrap(False)
        clear = make_button("clear_search", self.tr("Clea&r"), Kind.QUIET)
        clear.clicked.connect(self.cleared)
        row.addStretch(1)
        row.addWidget(self._text)
        row.addWidget(clear)
        row.addStretch(1)
        self.hide()

    def show_search(self, text: str) -> None:
        """Say that nothing is called so; "" for nothing to say."""
        metrics = self._text.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, 200)
        self._text.setText(self.tr("Nothing matches “{text}”.").format(text=shown))
        self.setVisible(bool(text))
