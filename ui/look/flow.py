"""A layout that begins a new line where there is no more room in one."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Widgets one beside the other, as wide as they want to be; hidden ones take no room.

    Args:
        centred: each line stands in the middle.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._is_centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addWidget(self, widget: QWidget) -> None:
        """Take a widget in, in an item that ends with this layout; Qt leaves its own to whom it hands them."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    @property
    def whole(self) -> int:
        """How wide all are in one line."""
        wanted = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return sum(wanted) + self.spacing() * max(len(wanted) - 1, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._place(room, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.sizeHint())
        return size

    def _place(self, room: QRect, *, move: bool) -> int:
        y, gap = room.y(), self.spacing()
        for line in self._lines(room.width()):
            wide = sum(hint.width() + gap for _item, hint in line) - gap
            x = room.x() + ((room.width() - wide) // 2 if self._is_centred else 0)
            for item, hint in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y), hint))
                x += hint.width() + gap
            y += max(hint.height() for _item, hint in line) + gap
        return max(0, y - gap - room.y())

    def _lines(self, room: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line, and how large it wants to be."""
        line: list[tuple[QLayoutItem, QSize]] = []
        wide = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if line and wide + hint.width() > room:
                yield line
                line, wide = [], 0
            line.append((item, hint))
            wide += hint.width() + self.spacing()
        if line:
            yield line


class EvenLayout(FlowLayout):
    """All of one width, as many in a line as have room, and about as many in each line."""

    def _place(self, room: QRect, *, move: bool) -> int:
        shown, gap = [item for item in self._items if not item.isEmpty()], self.spacing()
        if not shown:
            return 0
        least = max(item.sizeHint().width() for item in shown)
        fit = max(1, (room.width() + gap) // (least + gap))
        lines = -(-len(shown) // fit)
        count = -(-len(shown) // lines)
        wide, y = (room.width() - (count - 1) * gap) // count, room.y()
        for start in range(0, len(shown), count):
            line = shown[start : start + count]
            high = max(_height(item, wide) for item in line)
            if move:
                for place, item in enumerate(line):
                    item.setGeometry(QRect(room.x() + place * (wide + gap), y, wide, high))
            y += high + gap
        return y - gap - room.y()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
