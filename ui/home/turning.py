"""Which page of home is looked at: the bar turns to it, and its search line searches there."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.home.bar import HomeBar
from ui.home.left_off import LeftAtHome
from ui.home.on_site import OnSite
from ui.home.pages import ON_PBX, PBXS, HomePages
from ui.home.pbxs import PbxList
from ui.home.rows import ChannelsModel
from ui.on_pbx.page import OnPbxPage

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels, Overview
    from core.store.rows import KnownPbx
    from ui.home.reading import OverviewReading
    from ui.jobs import JobRunner


class Turning(QObject):
    """Turns the pages; the one of the channels that a PBX has is made when it is first looked at.

    Signals:
        turned: another page is seen. made: the page of a PBX's channels, for whoever hears of it.
    """

    turned = Signal()
    made = Signal(object)

    def __init__(
        self,
        jobs: "JobRunner",
        bar: HomeBar,
        pages: HomePages,
        model: ChannelsModel,
        pbxs: PbxList,
        on_site: OnSite,
        reading: "OverviewReading",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._bar, self._pages, self._model = jobs, bar, pages, model
        self._pbxs, self._on_site, self._reading = pbxs, on_site, reading
        self._channels: KeptChannels | None = None
        self._overview: Overview | None = None

    @cached_property
    def on_pbx(self) -> OnPbxPage:
        """The channels that a PBX has."""
        page = OnPbxPage(self._jobs)
        page.another_asked.connect(lambda: self._bar.turn_to(PBXS))
        page.test_asked.connect(self.reach)
        self._pbxs.reached.connect(page.was_reached)
        self.made.emit(page)
        if self._channels is not None:
            page.use(self._channels)
        if self._overview is not None:
            page.show_known(self._overview.pbxs, self._model.rows, self._on_site.answers)
        self._pages.put_on_pbx(page)
        return page

    @property
    def _is_made(self) -> bool:
        return "on_pbx" in self.__dict__

    def listen(self) -> None:
        """Hear of the bar from now on."""
        self._bar.search.textChanged.connect(self._search)
        self._bar.turned.connect(self._turn)

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels
        if self._is_made:
            self.on_pbx.use(channels)

    def show_read(self, overview: "Overview") -> None:
        """What was read; the model shows it already."""
        self._overview = overview
        if self._is_made:
            self.on_pbx.show_known(overview.pbxs, self._model.rows, self._on_site.answers)

    @property
    def made_on_pbx(self) -> OnPbxPage | None:
        """The page of a PBX's channels, if it was looked at."""
        return self.on_pbx if self._is_made else None

    def take_over(self, left: LeftAtHome) -> None:
        """Go on at the page that another window shows."""
        if left.on_pbx is not None:
            self.on_pbx.take_over(left.on_pbx)
        if left.page:
            self._bar.show_all(True)
        self._bar.turn_to(left.page)

    @property
    def is_under_way(self) -> bool:
        """Whether a PBX is asked for something that is told once."""
        return self._is_made and self.on_pbx.is_under_way

    def pbx_seen(self) -> "KnownPbx | None":
        """The PBX that is chosen on another page than that of the channels."""
        if self._pages.shows_on_pbx:
            return self.on_pbx.pbx
        return None if self._pages.shows_here else self._pbxs.chosen

    def _turn(self, page: int) -> None:
        seen = self.on_pbx if page == ON_PBX else None  # made before it is turned to
        self._pages.turn(page, is_empty=self._model.is_empty)
        self._bar.search_in(on_pbx=seen is not None)
        self.turned.emit()
        self._search(self._bar.search.text())
        if seen is not None:
            seen.come_up()

    def show_on_pbx(self) -> None:
        """Show the channels that PBXs have, also where this computer has none."""
        self._bar.show_all(True)
        self._bar.turn_to(ON_PBX)

    def show_channel(self, base_url: str, name: str) -> None:
        """Show the channel of this name that a PBX has."""
        self._bar.search.clear()
        self.show_on_pbx()
        self.on_pbx.show_channel(base_url, name)
        # A PBX that the wizard has just met is listed then.
        self._reading.refresh_then(self.on_pbx.say_if_not_listed)

    def reach(self, base_url: str) -> None:
        """Reach a PBX where what it asks is answered."""
        self._bar.turn_to(PBXS)
        self._pbxs.test(base_url)

    def ask_live_chat(self, base_url: str) -> None:
        """Begin a live chat on a PBX."""
        self.show_on_pbx()
        self.on_pbx.ask_live_chat(base_url)

    def _search(self, text: str) -> None:
        if self._pages.shows_on_pbx:
            self.on_pbx.search(text)
        else:
            self._model.search(text)

    def find(self) -> None:
        """Lead to the search line, and to a page where there is something to be found."""
        if not self._pages.shows_on_pbx:
            self._bar.turn_to(0)
        self._bar.search.setFocus()
        self._bar.search.selectAll()

    def press_blue(self) -> bool:
        """Take the next step of the channels on a PBX; whether they are what is seen."""
        if self._pages.shows_on_pbx:
            self.on_pbx.press_blue()
        return self._pages.shows_on_pbx
