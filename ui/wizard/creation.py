"""One create as the windows see it: delivered, and looked for on the PBX when no clear answer came."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.channel.lookup import draft_looked_up
from core.channel.request import to_request

if TYPE_CHECKING:
    from core.channel.directory import Directory
    from core.channel.draft import ChannelDraft
    from core.delivery.connection import Connection
    from core.delivery.delivery import Settled
    from core.delivery.journal import Journal
    from core.pbx.login import PbxLogin
    from core.stop import Stop
    from ui.jobs import Job
    from ui.wizard.session import Session


class Creation(QObject):
    """Runs the jobs of one create; nothing is ever sent twice by it.

    Signals:
        looking: no clear answer came (with the error, or None), and the PBX is searched for the channel now.
        created: with the channel's id. failed: with the error; nothing was created, or it says that it is not known.
        settled: the search ended without the channel, with its `Settled`.
    """

    looking = Signal(object)
    created = Signal(int)
    failed = Signal(object)
    settled = Signal(object)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def start(self, draft: "ChannelDraft") -> None:
        """Send the channel, once; who is named in it and not known yet is looked up before."""
        session = self._session
        session.connection.pressed(self._login.base_url)
        known = session.reached.directory if session.reached is not None else None
        work = partial(_deliver, session.connection, self._login, draft, known, session.draft_id, self._journal())
        self._job = session.jobs.run(work, self._on_created, self._on_refused)

    def look(self, error: Exception | None = None) -> None:
        """Search the PBX for the channel that may have been created."""
        session = self._session
        work = partial(session.connection.settle, self._login, session.draft_id, self._journal())
        self._job = session.jobs.run(work, self._on_settled, self._on_failed)
        self.looking.emit(error)

    def stop(self) -> None:
        """Ask what runs to end; its outcome still comes."""
        if self._job is not None:
            self._job.stop.ask()

    @property
    def _login(self) -> "PbxLogin":
        return self._session.login

    def _journal(self) -> "Journal | None":
        from core.delivery.journal import Journal

        store = self._session.store
        return Journal(store.database) if store is not None else None

    def _on_created(self, channel_id: int) -> None:
        self._job = None
        self.created.emit(channel_id)

    def _on_refused(self, error: Exception) -> None:
        from core.errors import AppError

        self._job = None
        if isinstance(error, AppError) and error.code in ("unknown", "attempt_open"):
            self.look(error)
        else:
            self.failed.emit(error)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _on_settled(self, found: "Settled | None") -> None:
        from core.delivery.delivery import Verdict

        self._job = None
        if found is not None and found.verdict is Verdict.CREATED and found.channel_id is not None:
            self.created.emit(found.channel_id)
        else:
            self.settled.emit(found)


def _deliver(
    connection: "Connection",
    login: "PbxLogin",
    draft: "ChannelDraft",
    known: "Directory | None",
    owner: str,
    journal: "Journal | None",
    stop: "Stop",
) -> int:
    """On a worker; errors as of `Connection.looked_up` and `Connection.deliver`. `known`: lists just read."""
    draft = connection.looked_up(login, draft, stop) if known is None else draft_looked_up(draft, known)
    request = to_request(draft)
    return connection.deliver(login, request, owner, journal, stop)
