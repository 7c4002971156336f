"""The question of trust at home: what waits is sent once a person has answered it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.pbx.errors import Unreachable
from core.store.rows import ChannelRow
from ui.home.notices import Notices
from ui.look.theme import Tone
from ui.own_jobs import OwnJobs
from ui.reaching.certificate import CertificateQuestion, trust_and_send

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from ui.jobs import JobRunner


class TrustAtHome(CertificateQuestion):
    """Asked once for all channels that wait for one PBX.

    Args:
        send: sends what waits for the PBX at an address.
    """

    def __init__(
        self,
        jobs: "JobRunner",
        notices: Notices,
        send: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__()
        self.setParent(parent)
        self._jobs, self._notices, self._send = OwnJobs(jobs), notices, send
        self._channels: KeptChannels | None = None
        self._row_url = ""
        self._waiting: list[tuple[ChannelRow, Unreachable, str]] = []
        self.trusted.connect(self._trust_it)
        self.left.connect(self._leave_it)

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    @property
    def is_under_way(self) -> bool:
        """Whether it was trusted, which is being kept; what waits is sent then."""
        return self._jobs.are_under_way

    def ask_for(self, row: ChannelRow, error: Exception, pbx: str) -> None:
        """Ask about the certificate that was met when a channel was to be sent."""
        assert isinstance(error, Unreachable)
        if self.asks:
            # What a person compares just now does not become another one under the hand.
            others = [each for each in self._waiting if each[0].base_url != row.base_url]
            self._waiting = others if row.base_url == self._row_url else [*others, (row, error, pbx)]
            return
        self._notices.banner.clear()
        self._row_url = row.base_url
        self.ask(error, "" if pbx == row.base_url else pbx, trust_and_send())

    def ask_nothing(self) -> None:
        """Drop the question and those that wait for its answer: all is sent anew."""
        self._waiting.clear()
        self.clear()

    def _ask_next(self) -> None:
        if self._waiting and not self.asks:
            self.ask_for(*self._waiting.pop(0))

    def _trust_it(self, base_url: str, found: str, instead_of: str) -> None:
        if self._channels is not None:
            work = partial(self._channels.connection.trust, base_url, found, instead_of)
            self._jobs.run(work, partial(self._trusted, self._row_url), self._not_trusted)

    def _trusted(self, row_url: str, _nothing: None) -> None:
        waiting = [each for each in self._waiting if each[0].base_url != row_url]
        self._send(row_url)
        self._waiting = waiting
        self._ask_next()

    def _not_trusted(self, error: Exception) -> None:
        self._notices.tell_error(error)
        self._ask_next()

    def _leave_it(self) -> None:
        self._notices.tell(_not_connected, Tone.MUTED)
        self._ask_next()


def _not_connected() -> str:
    return QCoreApplication.translate("TrustAtHome", "Not connected. Nothing was sent.")
