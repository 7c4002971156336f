"""One create as the wizard sees it: brought to the PBX, and looked for there when no clear answer came."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.channel.credentials import NeverPickled
from core.channel.lookup import draft_looked_up, draft_of_today
from core.channel.request import to_request
from core.delivery.creation import Creation as Conductor
from core.delivery.creation import Order, prepared
from core.delivery.journal import StoredJournal
from core.delivery.outcome import Unknown
from core.stop import Stop

if TYPE_CHECKING:
    from core.channel.directory import Directory
    from core.channel.draft import ChannelDraft
    from core.delivery.connection import Connection
    from core.delivery.outcome import Outcome
    from core.pbx.login import PbxLogin
    from ui.jobs import Job
    from ui.wizard.session import Ordered, Session


class Creation(QObject):
    """Runs the jobs of one create; what is told is the conductor's.

    Signals:
        looking: no clear answer came (`Unknown`), and the PBX is searched for the channel now.
        ended: with the `Outcome`, or with the exception of a defect.
    """

    looking = Signal(object)
    ended = Signal(object)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._job: Job | None = None
        self._order: Order | None = None
        self._unknown: Unknown | None = None

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def start(self, ordered: "Ordered", draft: "ChannelDraft") -> None:
        """Send the channel that was ordered, once; who is named in it and not known yet is looked up before."""
        session = self._session
        session.connection.pressed(session.login.base_url)
        known = session.reached.directory if session.reached is not None else None
        owner = ordered.draft_id or f"run:{id(session)}"
        work = _Draft(session.connection, owner, draft, session.login, known)
        self._job = session.jobs.run(partial(_create, self._conductor(), work), self._on_sent, self._on_defect)

    def look(self) -> None:
        """Search the PBX to which it was sent for the channel that may have been created."""
        unknown, conductor = self._unknown, self._conductor()
        if unknown is None:
            return
        work = partial(_look, conductor, unknown, self._order)
        self._job = self._session.jobs.run(work, self._on_found, self._on_defect)
        self.looking.emit(unknown)

    def take(self) -> None:
        """The person says that the one candidate is the channel."""
        unknown = self._unknown
        if unknown is not None and len(unknown.candidates) == 1 and not self.running:
            work = partial(_take, self._conductor(), unknown, self._session.login)
            self._job = self._session.jobs.run(work, self._on_found, self._on_defect)

    def disown(self) -> None:
        """The person says that none of the candidates is it."""
        if self._unknown is not None and not self.running:
            work = partial(_disown, self._conductor(), self._unknown)
            self._job = self._session.jobs.run(work, self._on_found, self._on_defect)

    def stop(self) -> None:
        """Ask what runs to end; its outcome still comes."""
        if self._job is not None:
            self._job.stop.ask()

    def _conductor(self) -> "Conductor":
        session = self._session
        journal = StoredJournal(session.store.database) if session.store is not None else session.connection.journal
        return Conductor(journal, session.connection.client, session.find_login)

    def _on_sent(self, sent: "tuple[Order | None, Outcome]") -> None:
        self._order, outcome = sent
        if isinstance(outcome, Unknown):
            self._unknown = outcome
            self.look()
        else:
            self._on_found(outcome)

    def _on_found(self, outcome: "Outcome") -> None:
        self._job = None
        self._unknown = outcome if isinstance(outcome, Unknown) else None
        self.ended.emit(outcome)

    def _on_defect(self, error: Exception) -> None:
        self._job = None
        self.ended.emit(error)


def _create(conductor: "Conductor", work: "_Draft", stop: Stop) -> "tuple[Order | None, Outcome]":
    """On a worker."""
    order = prepared(work.order, stop)
    return (order, conductor.create(order, stop)) if isinstance(order, Order) else (None, order)


def _look(conductor: "Conductor", unknown: "Unknown", order: "Order | None", stop: Stop) -> "Outcome":
    return conductor.look(unknown.attempt, stop, order)


def _take(conductor: "Conductor", unknown: "Unknown", login: "PbxLogin", _stop: Stop) -> "Outcome":
    return conductor.take(unknown, unknown.candidates[0], login)


def _disown(conductor: "Conductor", unknown: "Unknown", _stop: Stop) -> "Outcome":
    return conductor.disown(unknown)


@dataclass(frozen=True, slots=True)
class _Draft(NeverPickled):
    """What an order is made of. known: the PBX's lists, if they were just read."""

    connection: "Connection"
    owner: str
    draft: "ChannelDraft"
    login: "PbxLogin"
    known: "Directory | None"

    def order(self, stop: Stop) -> "Order":
        """On a worker; errors as of `Connection.directory` and `draft_of_today`."""
        if self.known is None:
            draft = draft_of_today(self.draft, partial(self.connection.directory, self.login, stop))
        else:
            draft = draft_looked_up(self.draft, self.known)
        return Order(self.owner, to_request(draft), self.login)
