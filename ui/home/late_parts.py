"""What the home window shows besides its channels: PBXs, the question of trust, dialogs.

Imported when the window gets its channels, or when something of it is asked for earlier; not for the first paint.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from core.channel.directory import Directory
from core.store.rows import ChannelRow
from ui.created.handover_dialog import HandoverDialog
from ui.fleet.sites_export import SitesExport
from ui.fleet.window import FleetWindow
from ui.gone import let_go_behind, let_go_when_finished
from ui.home.duplicate import DuplicateDialog
from ui.home.known import KnownHere
from ui.home.left_off import LeftAtHome
from ui.home.notices import Notices
from ui.home.pbxs import PbxList
from ui.home.trust import TrustAtHome
from ui.look.help import HelpWindow

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from ui.jobs import JobRunner

Dialog = TypeVar("Dialog", bound=QDialog)


class LateParts:
    """The parts that `HomeWindow` makes late; it connects them.

    Args:
        send: sends what waits for the PBX at an address.
    """

    def __init__(
        self,
        jobs: "JobRunner",
        notices: Notices,
        send: Callable[[str], None],
        window: QWidget,
    ) -> None:
        self._jobs, self._notices, self._window = jobs, notices, window
        self.pbxs = PbxList(jobs)
        self.certificate = TrustAtHome(jobs, notices, send, window)
        self._help: HelpWindow | None = None
        self._fleet: FleetWindow | None = None
        self._sites: SitesExport | None = None

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self.pbxs.use(channels)
        self.certificate.use(channels)

    def show_help(self) -> None:
        """The page about this window."""
        if self._help is None:
            self._help = HelpWindow(self._window)
        self._help.show_topic("home", None)
        self._help.show()
        self._help.activateWindow()

    def handover(
        self, channels: "KeptChannels", row: ChannelRow, directory: Directory, pbx: str, installed_by: str
    ) -> HandoverDialog:
        """The steps and the sheet of a created channel, open."""
        return _opened(HandoverDialog(self._jobs, channels, row, directory, pbx, installed_by, self._window))

    def known(self, channels: "KeptChannels", forgets_keys: bool) -> KnownHere:
        """Every secret of this computer by name, open."""
        return _opened(KnownHere(self._jobs, channels, forgets_keys, self._window))

    def many_sites(self, channels: "KeptChannels") -> FleetWindow:
        """The window for many PBXs, which stays as it was left."""
        fleet = self._fleet or self._make_fleet(channels)
        fleet.show()
        fleet.raise_()
        fleet.activateWindow()
        return fleet

    def _make_fleet(self, channels: "KeptChannels") -> FleetWindow:
        fleet = self._fleet = FleetWindow(self._jobs, channels)
        self._window.destroyed.connect(fleet.deleteLater)
        return fleet

    @property
    def fleet(self) -> FleetWindow | None:
        """The window for many PBXs, if it was made."""
        return self._fleet

    @property
    def helps(self) -> bool:
        """Whether the help is open."""
        return self._help is not None and self._help.isVisible()

    def take_over(self, left: LeftAtHome, channels: "KeptChannels") -> None:
        """Go on with the windows that another one has: the plan for many PBXs, and the help."""
        if left.fleet is not None:
            self._make_fleet(channels).take_over(left.fleet)
            left.fleet.close()
            let_go_behind(left.fleet)
        if left.helps:
            self.show_help()

    def export_sites(self, channels: "KeptChannels") -> None:
        """Ask where the PBXs of this computer go as a list of sites, and write it."""
        if self._sites is None:
            self._sites = SitesExport(self._jobs, channels, self._notices, self._window)
        self._sites.ask()

    @property
    def is_under_way(self) -> bool:
        """Whether something is in the window for many PBXs, which goes with this one, or a list is being written."""
        return any(part is not None and part.is_under_way for part in (self._fleet, self._sites))

    def duplicate(self, name: str) -> DuplicateDialog:
        """The question how a channel is duplicated, open."""
        return _opened(DuplicateDialog(name, self._window))


def _opened(dialog: Dialog) -> Dialog:
    let_go_when_finished(dialog)
    dialog.open()
    return dialog
