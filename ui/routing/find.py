"""What is looked for in the table, and the list of countries of national numbers."""

from functools import lru_cache

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from core.numbers.country_names import COUNTRY_NAMES
from core.numbers.dialling import countries
from ui.look.search_line import SearchLine
from ui.look.searched_box import search_by_typing
from ui.look.texts import translated
from ui.look.theme import GRID
from ui.look.tooltips import give_tooltip

TYPING_MS = 120
"""After the last key the table is filtered: a person types faster than 100,000 rows are searched."""
_WIDTH, _MOST = 200, 280
_LEAST = 21
"""Characters of a country's name that are seen."""
_COMMON = ("US", "GB", "DE", "AT", "CH", "ES", "FR", "IT", "CN")


class FindLine(SearchLine):
    """What is looked for in the table.

    Signals:
        changed: another text, a moment after the last key. ended: nothing is looked for any more, by Escape.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__("Ctrl+F")
        self.setMinimumWidth(12 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setObjectName("search_routes")
        self.setPlaceholderText(self.tr("Find in table"))
        give_tooltip(self, self.tr("Find by number, destination or member"))
        self.setAccessibleName(self.tr("Find lines"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPING_MS)
        self._wait.timeout.connect(self.changed)
        self.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self._wait.start()

    def sizeHint(self) -> QSize:
        return QSize(max(_WIDTH, min(self.whole, _MOST)), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            # It ends the search, and never the whole wizard.
            self.look_for_nothing()
            self.ended.emit()
            return
        super().keyPressEvent(event)

    def look_for_nothing(self) -> None:
        """Show every line again."""
        self.clear()
        self._wait.stop()
        self.changed.emit()


class _CountryBox(QComboBox):
    """Tells what is chosen in whole, where there is no room for it."""

    def tell_whole(self, text: str) -> None:
        give_tooltip(self, text)


@lru_cache(maxsize=1)
def listed_countries(language: str) -> tuple[tuple[str, str], ...]:
    """What stands in the list, and the two letters of each. Each wizard has a list.

    Args:
        language: the person's; in another one the names are others.
    """
    codes = countries()
    names = {region: translated(COUNTRY_NAMES[region]) for region in codes}
    known = sorted(codes, key=lambda region: (int(codes[region]), names[region]))
    order = (*_COMMON, *(each for each in known if each not in _COMMON))
    return tuple((f"+{codes[region]} {names[region]}", region) for region in order)


def country_box(none: str, label: str) -> QComboBox:
    """A list of countries with their calling codes, searched by typing; the data are two letters, "" for none.

    Args:
        none: the entry for no country. label: what a screen reader says of it.
    """
    box = _CountryBox()
    box.setObjectName("number_country")
    box.setAccessibleName(label)
    box.setMaxVisibleItems(18)
    box.setMinimumWidth(12 * GRID)
    box.setMaximumWidth(34 * GRID)
    box.setMinimumContentsLength(max(len(none), _LEAST))
    give_tooltip(box, none)
    box.currentTextChanged.connect(box.tell_whole)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(none, "")
    for text, region in listed_countries(QLocale().name()):
        box.addItem(text, region)
    box.insertSeparator(len(_COMMON) + 1)
    line = search_by_typing(box)
    line.setAccessibleName(label)
    # Connected after the search: what is typed and matches nothing is no country, and the last one comes back.
    line.editingFinished.connect(lambda: box.setEditText(box.itemText(box.currentIndex())))
    line.setCursorPosition(0)
    return box
