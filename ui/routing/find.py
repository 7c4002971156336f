"""The line above the table: what to look for, only problems, and the country of national numbers."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from core.numbers.dialling import countries
from ui.look.searched_box import search_by_typing
from ui.look.theme import GRID
from ui.look.tooltips import give_tooltip
from ui.routing.shrinking import ShrinkingRow

TYPING_MS = 120
"""After the last key the table is filtered: a person types faster than 100,000 rows are searched."""
_COMMON = ("US", "GB", "DE", "AT", "CH", "ES", "FR", "IT", "CN")


class FindBar(ShrinkingRow):
    """Search line, filter and country.

    Signals:
        changed: another text, or the filter was switched. country_changed: with the two letters, "" for none.
        ended: nothing is looked for any more, by Escape.
    """

    changed = Signal()
    country_changed = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = self.row
        self.search = QLineEdit()
        self.search.setMinimumWidth(12 * GRID)
        self.search.setObjectName("search_routes")
        self.search.setPlaceholderText(self.tr("Find by number, destination or member"))
        give_tooltip(self.search, self.search.placeholderText())
        self.search.setAccessibleName(self.tr("Find lines"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(4 * GRID)
        row.addWidget(self.search, 1)
        self.only_problems = QCheckBox(self.tr("Problems only"))
        self.only_problems.setObjectName("only_problems_shown")
        row.addWidget(self.only_problems)
        row.addSpacing(2 * GRID)
        self._country_label = QLabel(self.tr("National numbers are of"))
        row.addWidget(self._country_label)
        self.spare(self._country_label)
        self.country = country_box(self.tr("none: leave as written"), self._country_label.text())
        self._country_label.setBuddy(self.country)
        row.addWidget(self.country)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPING_MS)
        self._wait.timeout.connect(self.changed)
        self.search.textChanged.connect(self._wait.start)
        self.only_problems.toggled.connect(self.changed)
        self.country.currentIndexChanged.connect(self._tell_country)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            # It ends the search, and never the whole wizard.
            self.clear()
            self.ended.emit()
            return
        super().keyPressEvent(event)

    def show_country(self, shown: bool) -> None:
        """Show or hide the country: a page ID has none."""
        self._country_label.setVisible(shown)
        self.country.setVisible(shown)
        self.measure_again()

    def choose_country(self, country: str) -> None:
        """Begin with the country that was chosen last."""
        self.country.setCurrentIndex(max(self.country.findData(country), 0))

    def clear(self) -> None:
        """Look for nothing."""
        self.search.clear()
        self.only_problems.setChecked(False)
        self._wait.stop()
        self.changed.emit()

    def _tell_country(self) -> None:
        self.country_changed.emit(self.country.currentData() or "")


class _CountryBox(QComboBox):
    """Tells what is chosen in whole, where there is no room for it."""

    def tell_whole(self, text: str) -> None:
        give_tooltip(self, text)


def country_box(none: str, label: str) -> QComboBox:
    """A list of countries with their calling codes, searched by typing; the data are two letters, "" for none.

    Args:
        none: the entry for no country. label: what a screen reader says of it.
    """
    box = _CountryBox()
    box.setObjectName("number_country")
    box.setAccessibleName(label)
    box.setMaxVisibleItems(18)
    box.setMinimumWidth(22 * GRID)
    box.setMaximumWidth(34 * GRID)
    box.setMinimumContentsLength(len(none))
    give_tooltip(box, none)
    box.currentTextChanged.connect(box.tell_whole)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(none, "")
    codes = countries()
    names = {region: QLocale.territoryToString(QLocale.codeToTerritory(region)) for region in codes}
    known = sorted((region for region in codes if names[region]), key=lambda region: names[region])
    for region in (*_COMMON, *(each for each in known if each not in _COMMON)):
        box.addItem(f"{names[region]} (+{codes[region]})", region)
    box.insertSeparator(len(_COMMON) + 1)
    line = search_by_typing(box)
    line.setAccessibleName(label)
    # Connected after the search: what is typed and matches nothing is no country, and the last one comes back.
    line.editingFinished.connect(lambda: box.setEditText(box.itemText(box.currentIndex())))
    line.setCursorPosition(0)
    return box
