"""What the home window shows besides its channels: PBXs, the question of trust, dialogs, what came of a create.

Imported when the window gets its channels, or when something of it is asked for earlier; not for the first paint.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from core.channel.directory import Directory
from core.delivery.outcome import Declined, NotCreated, NotSent, Unknown
from core.store.rows import ChannelRow
from ui.created.handover_dialog import HandoverDialog
from ui.home.banner import Banner
from ui.home.duplicate import DuplicateDialog
from ui.home.known import KnownHere
from ui.home.pbxs import PbxList
from ui.home.trust import TrustAtHome
from ui.look.failures import is_certificate, is_plain_http, is_withheld
from ui.look.outcome import login_anyway_answer, plain_http_answer
from ui.look.texts import translated
from ui.wizard.help import HelpWindow

if TYPE_CHECKING:
    from core.desk import KeptChannels
    from ui.jobs import JobRunner

Dialog = TypeVar("Dialog", bound=QDialog)


class Rest:
    """The parts that `HomeWindow` makes late; it connects them.

    Args:
        send: sends what waits for the PBX at an address. failed: tells an error.
    """

    def __init__(
        self,
        jobs: "JobRunner",
        banner: Banner,
        send: Callable[[str], None],
        failed: Callable[[Exception], None],
        window: QWidget,
    ) -> None:
        self._jobs, self._window = jobs, window
        self.pbxs = PbxList(jobs)
        self.certificate = TrustAtHome(jobs, banner, send, failed, window)
        self._help: HelpWindow | None = None

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self.pbxs.use(channels)
        self.certificate.use(channels)

    def asks_for_trust(self, row: ChannelRow, error: Exception, pbx: str) -> bool:
        """Whether the certificate has to be looked at first; then it is asked about."""
        if not is_certificate(error):
            return False
        self.certificate.ask_for(row, error, pbx)
        return True

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

    def duplicate(self, name: str) -> DuplicateDialog:
        """The question how a channel is duplicated, open."""
        return _opened(DuplicateDialog(name, self._window))

    @staticmethod
    def way_out(
        error: Exception, allow_plain_http: Callable[[], None], log_in_anyway: Callable[[], None]
    ) -> tuple[str, Callable[[], None]] | None:
        """The button that goes on all the same, where there is one: its caption and what it does."""
        if is_plain_http(error):
            return plain_http_answer(), allow_plain_http
        if is_withheld(error):
            return login_anyway_answer(), log_in_anyway
        return None

    @staticmethod
    def what_came(outcome: object) -> tuple[str, str] | Exception | None:
        """What is to be told: why it was not sent or taken, or a doubt and its remedy; None if it was created."""
        match outcome:
            case NotSent(error=error) | Declined(error=error):
                return error
            case NotCreated() | Unknown():
                return translated(outcome.what, outcome.values), translated(outcome.remedy, outcome.values)
            case Exception():
                return outcome
        return None


def _opened(dialog: Dialog) -> Dialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
