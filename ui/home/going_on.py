"""Home in another language: a window goes on where the one before it was left, which is closed then."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.home.bar import HomeBar
from ui.home.filters import Filters
from ui.home.late_parts import LateParts
from ui.home.left_off import LeftAtHome
from ui.home.menus import HomeMenus
from ui.home.notices import Notices
from ui.home.on_site import OnSite
from ui.home.pbxs import PbxList
from ui.home.table import ChannelsTable
from ui.home.toast import Toast
from ui.home.turning import Turning
from ui.home.undo import Acts
from ui.look.scroll_place import stay_scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.desk.channels import KeptChannels, Overview


class GoingOn(QObject):
    """Knows the parts of home that show, ask or keep something; two of them hand it on to each other.

    Attributes:
        read: what was read last. show: shows that in every part. lead_to_list: gives the list the focus.
        The others: the parts.
    """

    def __init__(
        self,
        bar: HomeBar,
        menus: HomeMenus,
        filters: Filters,
        table: ChannelsTable,
        toast: Toast,
        acts: Acts,
        on_site: OnSite,
        pbxs: PbxList,
        turning: Turning,
        notices: Notices,
        late: LateParts,
        home: QWidget,
    ) -> None:
        super().__init__(home)
        self.menus, self.filters, self.table, self.toast, self.acts = menus, filters, table, toast, acts
        self.on_site, self.pbxs, self.notices = on_site, pbxs, notices
        self._bar, self._turning, self._late, self._home = bar, turning, late, home
        self.read: Callable[[], Overview | None] = lambda: None
        self.show: Callable[[Overview], None] = lambda _overview: None
        self.lead_to_list: Callable[[], None] = lambda: None

    @property
    def left_off(self) -> LeftAtHome:
        """What another window goes on with, beside what the parts hold."""
        focus = self._home.window().focusWidget()
        return LeftAtHome(
            self.read(),
            self._bar.page,
            self._bar.search.text(),
            self._turning.made_on_pbx,
            self._late.fleet,
            self._late.helps,
            focus.objectName() if focus is not None else "",
        )

    def take_over(self, before: "GoingOn", channels: "KeptChannels") -> None:
        """Go on with what another window shows, asks and can undo; that one is closed then."""
        self.acts.take_over(before.acts)
        if before.toast.is_dismissed or before.toast.act is None:
            self.toast.dismiss()
        self.menus.sort_by(before.menus.sorting)
        self.filters.choose(before.filters.need)
        left = before.left_off
        self._bar.search.setText(left.search)
        self._late.take_over(left, channels)
        if left.overview is not None:
            self.show(left.overview)
            self.on_site.take_over(before.on_site)
            self.table.select([row.id for row in before.table.selected()])
            stay_scrolled(self.table, before.table)
            self.pbxs.take_over(before.pbxs)
        self.notices.take_over(before.notices)
        self._turning.take_over(left)
        QTimer.singleShot(0, self, partial(self._focus_on, left.focus))  # once it is seen

    def _focus_on(self, name: str) -> None:
        part = self._home.window().findChild(QWidget, name) if name else None
        if part is not None and part.isVisible():
            part.setFocus()
        else:
            self.lead_to_list()
