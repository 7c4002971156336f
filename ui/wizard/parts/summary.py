"""The card on the review: a row for each group of what was chosen, with the way to change it."""

from collections.abc import Iterator

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.channel.overview import Alike
from ui.look.addresses import SCHEME, parts_of
from ui.look.buttons import Kind, make_button
from ui.look.icons import give_icon
from ui.look.line_label import LineLabel
from ui.look.sign import Sign
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import ICON, SPACES

LONGEST_WORD = 24
NAME_WIDTH = 82
LEAST_WHERE = 140
"""So much room where numbers go has at least; below that it is told only how many they are."""
FOLD = 24
ARROW = "→"


def breakable(text: str) -> str:
    """`text` with places to break a line inside very long words, which a QLabel would cut off at its edge.

    For labels that nobody copies from: the places are zero-width spaces.
    """
    return " ".join(word if len(word) <= LONGEST_WORD else "\u200b".join(_pieces(word)) for word in text.split(" "))


def _pieces(word: str) -> Iterator[str]:
    """As few as there can be: the parts of an address stay together as long as a line surely has room for them."""
    held = ""
    for part in parts_of(word) if SCHEME in word else (word,):
        if held and len(held) + len(part) > LONGEST_WORD:
            yield held
            held = ""
        if len(part) <= LONGEST_WORD:
            held += part
        else:
            yield from (part[i : i + 12] for i in range(0, len(part), 12))
    if held:
        yield held


class Group(QFrame):
    """Icon, name, what was chosen, and the button that leads to where it is changed.

    Attributes:
        content: what was chosen goes in here. button: `edit.<name>`, or as it is named.
    """

    def __init__(self, name: str, title: str, icon: str, action: str, spoken_action: str) -> None:
        super().__init__()
        self.setObjectName(f"review.{name}")
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACES[4], SPACES[2], SPACES[3], SPACES[2])
        grid.setHorizontalSpacing(SPACES[3])
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        self._caption = caption = ToneLabel(title)
        caption.setFont(strong(caption.font()))
        caption.setWordWrap(False)
        caption.setMinimumWidth(NAME_WIDTH)
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACES[0])
        self.content.setContentsMargins(0, SPACES[1], 0, SPACES[1])
        self.content.addStretch(1)
        self.button = make_button(f"edit.{name}", action, Kind.QUIET, small=True)
        self.button.setAccessibleName(spoken_action)
        for place, widget in enumerate((Sign(icon, Tone.MUTED, ICON), caption)):
            beside = QVBoxLayout()
            beside.setContentsMargins(0, SPACES[1], 0, 0)
            beside.addWidget(widget)
            beside.addStretch(1)
            grid.addLayout(beside, 0, place)
        grid.addLayout(self.content, 0, 2)
        at_top = QVBoxLayout()
        at_top.setContentsMargins(SPACES[1], 0, SPACES[1], 0)
        at_top.addWidget(self.button)
        at_top.addStretch(1)
        grid.addLayout(at_top, 0, 3)
        self.grid = grid

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):  # a line says something else
            self.button.setAccessibleDescription(self._words)
        return super().event(event)

    @property
    def _words(self) -> str:
        """What was chosen: Tab stops at the button alone, and there a screen reader reads it out."""
        labels = [each for each in self.findChildren(QLabel) if each is not self._caption]
        shown = [each.text() for each in labels if each.isVisibleTo(self)]
        return ", ".join(text.replace("\u200b", "") for text in shown if text not in ("", ARROW))

    def call(self, title: str) -> None:
        """Give it another name."""
        self._caption.setText(title)

    def add_text(self, tone: Tone = Tone.PLAIN, *, small: bool = False) -> ToneLabel:
        """One more line of what was chosen."""
        label: ToneLabel = LineLabel("", tone) if small else ToneLabel("", tone)
        self.add(label)
        return label

    def add(self, widget: QWidget) -> None:
        """One more line."""
        self.content.insertWidget(self.content.count() - 1, widget)


class SummaryCard(QFrame):
    """Groups one below the other, with a line between."""

    def __init__(self, groups: list[Group]) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for place, group in enumerate(groups):
            if place:
                rule = QFrame()
                rule.setProperty("ground", "rule")
                rule.setFixedHeight(1)
                column.addWidget(rule)
            column.addWidget(group)


class AlikeLine(QWidget):
    """Numbers with the same destination and members in one line; folds open to the numbers.

    Args:
        group: what is shown. count, where, members: in words. left_out: of the numbers that are only counted.
        icon: of the kind of destination. room: for the arrow that folds open, also where this line has none.
    """

    def __init__(
        self, group: Alike, count: str, where: str, members: str, left_out: str, icon: str, *, room: bool
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACES[1])
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(SPACES[1])
        counted, which = ToneLabel(count), ToneLabel(_ends(group), Tone.MUTED)
        counted.setFont(strong(counted.font()))
        # Not shown here: whatever is shown before it has a parent is a window.
        self.fold = FoldButton(f"{count} {where}")
        if group.count == 1:
            self.fold.hide()
            line.addSpacing(FOLD + SPACES[1] if room else 0)
        line.addWidget(self.fold)
        self._line, self._where = line, ToneLabel(breakable(where))
        self._which = BesideOrBelow(counted, which)
        line.addWidget(self._which)
        line.addWidget(ToneLabel(ARROW))
        if icon:
            line.addWidget(Sign(icon, Tone.MUTED))
        line.addWidget(self._where, 1)
        column.addLayout(line)
        below = QVBoxLayout()
        below.setContentsMargins(FOLD + SPACES[1] if room else 0, 0, 0, 0)
        column.addLayout(below)
        if members:
            below.addWidget(LineLabel(breakable(members)))
        self.numbers = ToneLabel(",  ".join(group.numbers) + left_out, Tone.MUTED)
        self.numbers.hide()
        self.fold.toggled.connect(self._unfold)
        below.addWidget(self.numbers)

    def _unfold(self, unfolded: bool) -> None:
        self.numbers.setVisible(unfolded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where not everything fits into one line, the numbers stand below their count, and where they go beside."""
        super().resizeEvent(event)
        where = self._where.fontMetrics().horizontalAdvance(self._where.text())
        taken = self._line.sizeHint().width() - self._which.sizeHint().width() - self._where.sizeHint().width()
        left = self.width() - taken
        self._which.be_below(self._which.whole + where > left, alone=self._which.narrowest + LEAST_WHERE > left)


class BesideOrBelow(QWidget):
    """Two short labels in one line; one below the other where there is no room for that."""

    def __init__(self, first: ToneLabel, second: ToneLabel) -> None:
        super().__init__()
        self._labels = first, second
        self._below = self._alone = False
        for label in self._labels:
            label.setWordWrap(False)
            label.setParent(self)

    @property
    def whole(self) -> int:
        """How wide both are in one line."""
        first, second = (label.sizeHint() for label in self._labels)
        return first.width() + SPACES[1] + second.width()

    @property
    def narrowest(self) -> int:
        """How wide both are one below the other."""
        return max(label.sizeHint().width() for label in self._labels)

    def be_below(self, below: bool, *, alone: bool = False) -> None:
        """Take no more room than one below the other do, or the first alone; what stands beside has the rest."""
        self._labels[1].setVisible(not alone)
        if (below, alone) != (self._below, self._alone):
            self._below, self._alone = below, alone
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        first, second = (label.sizeHint() for label in self._labels)
        if self._alone:
            return first
        if self._below:
            return QSize(max(first.width(), second.width()), first.height() + second.height())
        return QSize(self.whole, max(first.height(), second.height()))

    def minimumSizeHint(self) -> QSize:
        first, second = (label.sizeHint() for label in self._labels)
        if self._alone:
            return first
        return QSize(max(first.width(), second.width()), max(first.height(), second.height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._alone:
            return self._labels[0].sizeHint().height()
        if width >= self.whole:
            return max(label.sizeHint().height() for label in self._labels)
        return sum(label.sizeHint().height() for label in self._labels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a label wants another size
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        first, second = (label.sizeHint() for label in self._labels)
        above = max(self.height() - self.heightForWidth(self.width()), 0) // 2
        beside = self.width() >= self.whole
        place = QPoint(first.width() + SPACES[1], above) if beside else QPoint(0, above + first.height())
        self._labels[0].setGeometry(QRect(QPoint(0, above), first))
        self._labels[1].setGeometry(QRect(place, second))


class FoldButton(QToolButton):
    """Opens and closes what lies below it; Right and Left do so, too."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFixedSize(FOLD, FOLD)
        self.setAccessibleName(name)
        self.toggled.connect(self._turn)
        self._turn(False)

    def _turn(self, is_open: bool) -> None:
        give_icon(self, "down" if is_open else "right")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QtCore.Qt.Key
        if event.key() in (keys.Key_Right, keys.Key_Left):
            self.setChecked((event.key() == keys.Key_Right) is not self.isRightToLeft())
        else:
            super().keyPressEvent(event)


def _ends(group: Alike) -> str:
    first = group.numbers[0]
    return first if group.count == 1 else f"{first}, {group.last}" if group.count == 2 else f"{first} … {group.last}"
