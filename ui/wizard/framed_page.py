"""The frame of a wizard's page: its head, what was refused, and a column for the rest, with room around them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget, QWizardPage
from shiboken6 import isValid

from ui.look.fields import FieldRow
from ui.look.theme import NO_FOCUS, SCROLL_BAR_OFF
from ui.look.tokens import LOWEST, PAGE_MARGIN, SPACES
from ui.wizard.head import PageHead

if TYPE_CHECKING:
    from ui.look.band import Band

RING = 4
"""Room around the content of a page for the ring of what has the focus."""
QWIZARD_FRAME = 2
"""What QWizard keeps around a page."""


class FramedPage(QWizardPage):
    """Draws its head itself, and takes less room in a low window."""

    def __init__(self) -> None:
        super().__init__()
        # What QWizard puts around a page gives all in it the role Base.
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.head = PageHead()
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._inset = QVBoxLayout()
        self._inset.setSpacing(SPACES[3])
        self._inset.addWidget(self.head)
        self._outer.addLayout(self._inset)
        self._column: QVBoxLayout | None = None
        self._area: _FollowingScrollArea | None = None
        self._refusal: Band | None = None
        self._is_tight = False
        self.be_compact(False)

    def be_compact(self, compact: bool) -> None:
        """Take less room, in a low window."""
        beside, above = PAGE_MARGIN - RING - QWIZARD_FRAME, SPACES[1 if compact else 4]
        self._outer.setContentsMargins(beside, max(0, above - QWIZARD_FRAME), beside, 0)
        self._inset.setContentsMargins(RING, 0, RING, SPACES[1 if compact else 3])
        if self._column is not None:
            self._column.setContentsMargins(RING, 0, RING, SPACES[1 if compact else 4])
        self.head.be_compact(compact)
        self._fit_refusal()

    def _fit_refusal(self) -> None:
        """Where the window is lower still, a refusal and what it is about have the room of what can be spared."""
        band = self._refusal
        tight = band is not None and self.window().height() < LOWEST
        if band is not None:
            band.be_tight(tight)
        if tight != self._is_tight:
            self._is_tight = tight
            self.head.be_tight(tight)
            self.be_tight(tight)

    def be_tight(self, tight: bool) -> None:
        """Spare what is not needed below a refusal in a window of the least height."""

    def setTitle(self, title: str) -> None:
        """What the page asks. QWizard is not told: it would draw a header of its own."""
        self.head.show_title(title)
        self.setAccessibleName(title)

    def setSubTitle(self, sentence: str) -> None:
        """One sentence below the title, "" for none."""
        self.head.show_sentence(sentence)

    def title(self) -> str:
        """What the page asks."""
        return self.head.title.text()

    def subTitle(self) -> str:
        """The sentence below the title."""
        return self.head.sentence.text()

    def frame_head(self, before: QWidget, behind: QWidget) -> None:
        """Put something at both sides of the head."""
        row = QHBoxLayout()
        row.setSpacing(SPACES[4])
        self._inset.removeWidget(self.head)
        row.addWidget(before)
        row.addWidget(self.head, 1)
        row.addWidget(behind)
        self._inset.insertLayout(0, row)

    def put_above(self, band: "Band") -> None:
        """Put above the fields what was refused of them; it takes the place of what stood there."""
        self.clear_refusal()
        self._refusal = band
        self._inset.addWidget(band)
        self._fit_refusal()

    def clear_refusal(self) -> None:
        """What was refused is mended, or is to be tried again."""
        band, self._refusal = self._refusal, None
        if band is not None:
            self._inset.removeWidget(band)
            band.hide()
            band.setParent(None)
            band.deleteLater()
        self._fit_refusal()

    def scrolled_column(self) -> QVBoxLayout:
        """A column that scrolls when the window is too low for it; fields with the focus are scrolled into view."""
        area = self._area = _FollowingScrollArea(self)
        self._outer.addWidget(area, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(SPACES[2])
        area.setWidget(content)
        return column

    def column(self) -> QVBoxLayout:
        """A column that has the height of the page: for what scrolls by itself."""
        self._column = QVBoxLayout()
        self._column.setContentsMargins(RING, 0, RING, SPACES[4])
        self._column.setSpacing(SPACES[2])
        self._outer.addLayout(self._column, 1)
        return self._column

    def bring(self, field: QWidget) -> None:
        """Scroll a field into view. Not before what was unfolded for it has its place."""
        if self._area is not None:
            QTimer.singleShot(0, self._area, partial(self._area.bring, field))


class _FollowingScrollArea(QScrollArea):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        self.setProperty("focusPolicy", NO_FOCUS)

    def bring(self, widget: QWidget) -> None:
        """Scroll a widget into view, a field with what is said below it; the top of one that is too high for it."""
        inside = self.widget()
        if inside is None or not isValid(widget) or not inside.isAncestorOf(widget):
            return
        widget = _field_of(widget)  # of a line itself Qt brings the cursor into view
        self.ensureWidgetVisible(widget, 0, SPACES[3])
        if widget.height() > self.viewport().height():
            self.verticalScrollBar().setValue(widget.mapTo(inside, QPoint()).y())

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.setAutoFillBackground(False)


def _field_of(widget: QWidget) -> QWidget:
    """The field of which this is the editor, with label and line; else the widget itself."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, FieldRow) else widget
