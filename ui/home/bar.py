"""The top of the home window: channels or PBXs, the search, the menu behind three dots, and *New channel*."""

import sys
from functools import partial

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui.look.buttons import Kind, make_button, restyle, set_kind
from ui.look.chip import Chip
from ui.look.fields import spoken
from ui.look.icons import give_icon
from ui.look.search_line import SearchLine
from ui.look.tokens import BUTTON
from ui.look.tooltips import give_tooltip

HEIGHT = 56
_MARGIN, _SPACING = 20, 8
_NARROW_SEARCH, _SEARCH = 180, 280
_SHOWN = (0, 2, 1)
"""The pages by their numbers, in the order of their tabs."""
_SHORT = 860
"""Below this width the tabs are icons."""


class HomeBar(QFrame):
    """Its parts are hidden while there is no channel: then only the menu is there.

    Signals:
        turned: to the page of this number: 0 for channels, 1 for PBXs, 2 for the channels on a PBX.
        new_asked: a new channel. menu_asked: the menu.
    """

    turned = Signal(int)
    new_asked = Signal()
    menu_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("home_bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_SPACING)
        self.setFixedHeight(HEIGHT)
        self._tabs = self._make_tabs()
        for number in _SHOWN:
            row.addWidget(self._tabs[number])
        row.addStretch(1)
        self.search = self._make_search()
        row.addWidget(self.search)
        self._more = self._make_more()
        row.addWidget(self._more)
        self._new = self._make_new()
        row.addWidget(self._new)
        self.show_all(True)

    def _make_tabs(self) -> list[QPushButton]:
        group, tabs = QButtonGroup(self), list[QPushButton]()
        self._shown_texts: dict[int, str] = {}
        self._tab_texts = [self.tr("&Channels"), self.tr("&PBXs"), self.tr("On the P&BX")]
        for number, (name, icon) in enumerate((("channels", "message"), ("pbxs", "options"), ("on_pbx", "pbx"))):
            tab = Chip(self._tab_texts[number])
            tab.setObjectName(f"home_tab.{name}")
            tab.setAccessibleName(spoken(self._tab_texts[number]))
            tab.setCheckable(True)
            tab.setChecked(number == 0)
            tab.setAutoDefault(False)
            set_kind(tab, Kind.CHIP)
            give_icon(tab, icon)
            tab.toggled.connect(partial(self._toggled, number))
            group.addButton(tab)
            tabs.append(tab)
        return tabs

    def _toggled(self, number: int, down: bool) -> None:
        if down:
            self.turned.emit(number)

    def _make_search(self) -> SearchLine:
        search = SearchLine("Ctrl+F", later=True)
        search.setObjectName("search_channels")
        search.setPlaceholderText(self.tr("Find a channel or number"))
        search.setAccessibleName(self.tr("Find channels"))
        give_tooltip(search, self.tr("Find by name, number, provider, PBX or status (Ctrl+F)"))
        search.setFixedWidth(_NARROW_SEARCH)
        search.installEventFilter(self)
        return search

    def _make_more(self) -> QToolButton:
        more = QToolButton()
        more.setObjectName("home_more")
        more.setAccessibleName(self.tr("Menu"))
        give_tooltip(more, self.tr("Menu (F10)"))
        more.setFixedSize(BUTTON, BUTTON)
        more.clicked.connect(self.menu_asked)
        give_icon(more, "more")
        if sys.platform == "darwin":
            more.hide()  # there it is the menu bar
        return more

    def _make_new(self) -> QPushButton:
        new = make_button("bar.new_channel", self.tr("&New channel"))
        new.setAccessibleName(self.tr("New channel"))
        give_tooltip(new, self.tr("New channel (Ctrl+N)"))
        give_icon(new, "add")
        new.clicked.connect(self.new_asked)
        return new

    @property
    def below_more(self) -> QPoint:
        """Where the menu opens, on the screen."""
        return self._more.mapToGlobal(QPoint(0, self._more.height()))

    def show_all(self, everything: bool) -> None:
        """Show all of it, or the menu alone: where there is no channel there is nothing to find."""
        parts: list[QWidget] = [*self._tabs, self.search, self._new]
        for part in parts:
            part.setVisible(everything)
        self.setProperty("ground", "bar" if everything else "")
        if self.window().internalWinId():  # until it is shown for the first time nothing is drawn that could be wrong
            restyle(self)

    def count(self, channels: int) -> None:
        """Show how many channels there are."""
        self._tab_texts[0] = f"{self.tr('&Channels')}  {channels}"
        self._tabs[0].setAccessibleName(f"{spoken(self.tr('&Channels'))}, {channels}")
        self._fit()

    @property
    def page(self) -> int:
        """The number of the list that is shown."""
        return next(number for number, tab in enumerate(self._tabs) if tab.isChecked())

    def turn_to(self, number: int) -> None:
        """Show that list."""
        self._tabs[number].setChecked(True)

    def search_in(self, *, on_pbx: bool) -> None:
        """Say where is searched: on a PBX, or in the list of this computer."""
        text = self.tr("Find on the PBX") if on_pbx else self.tr("Find a channel or number")
        self.search.setPlaceholderText(text)

    def minimumSizeHint(self) -> QSize:
        """About that of its short form: it takes that form as soon as it is narrow."""
        size = super().minimumSizeHint()
        texts = sum(tab.fontMetrics().horizontalAdvance(spoken(tab.text())) for tab in self._tabs)
        return QSize(size.width() - texts - (self.search.minimumWidth() - _NARROW_SEARCH), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = self.width() < _SHORT
        for number, text in enumerate(self._tab_texts):
            shown = "" if short else text
            if shown != self._shown_texts.get(number):  # a letter that it was given by now stays
                self._shown_texts[number] = shown
                self._tabs[number].setText(shown)
                give_tooltip(self._tabs[number], spoken(text) if short else "")
        self.search.setFixedWidth(min(max(self._room_for_search, _NARROW_SEARCH), _SEARCH))

    @property
    def _room_for_search(self) -> int:
        """What the other parts leave."""
        parts: list[QWidget] = [*self._tabs, self._more, self._new]
        taken = sum(part.sizeHint().width() + _SPACING for part in parts if not part.isHidden())
        return self.width() - taken - 2 * _MARGIN - _SPACING

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Escape empties what is searched for.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self.search.text()
            and event.matches(QtGui.QKeySequence.StandardKey.Cancel)
        ):
            self.search.clear()
            return True
        return False
