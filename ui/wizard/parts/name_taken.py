"""Whether the name of a channel is free on its PBX: looked up in the background, once for each login."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.wizard.pbx_standing import PbxStanding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.delivery.connection import Connection
    from core.pbx.answers import ChannelSummary
    from core.pbx.login import PbxLogin
    from core.stop import Stop
    from ui.jobs import Job
    from ui.wizard.session import Session

LIMIT_MS = 20_000


class NameTaken(QObject):
    """Knows the names of the channels on the PBX that is connected; nothing where it could not be asked.

    Signals:
        known: the names came.
    """

    known = Signal()

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._names: dict[str, int] | None = None
        self._login: PbxLogin | None = None
        self._job: Job | None = None

    def look_up(self) -> None:
        """Ask the PBX, if it answered before and was not asked yet."""
        session = self._session
        if session.standing is not PbxStanding.CONNECTED or session.reached is None or self._login == session.login:
            return
        session.jobs.drop(self._job)
        self._names, self._login = None, session.login
        work = partial(_names, session.connection, session.login)
        self._job = session.jobs.run(work, self._came, self._failed, time_limit_ms=LIMIT_MS)

    def forget(self) -> None:
        """Ask anew the next time: something was created meanwhile."""
        self._login = self._names = None

    @property
    def is_known(self) -> bool:
        """Whether the names are those of the PBX as it is chosen now."""
        return self._names is not None and self._login == self._session.login

    def id_of(self, name: str) -> int | None:
        """The channel that has this name; None for none, or where that is not known."""
        return self._names.get(name) if self._names is not None and self.is_known else None

    def free(self, wished: str) -> str:
        """The name, with a number behind it where it is taken."""
        nth, name = 1, wished
        while self.id_of(name) is not None:
            nth += 1
            name = f"{wished} {nth}"
        return name

    def _came(self, names: dict[str, int]) -> None:
        self._names = names
        self.known.emit()

    def _failed(self, _error: Exception) -> None:
        # Nothing is said: the line at the head of the page tells how the PBX is, and the PBX checks the name itself.
        self._login = None


def _names(connection: "Connection", login: "PbxLogin", stop: "Stop") -> dict[str, int]:
    return _by_name(connection.client(login).channels(stop))


def _by_name(channels: "Iterable[ChannelSummary]") -> dict[str, int]:
    return {channel.name: channel.id for channel in channels}
