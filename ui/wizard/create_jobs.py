"""One create as the wizard sees it: brought to the PBX, and looked for there when no clear answer came."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.channel.credentials import NeverPickled
from core.channel.lookup import draft_looked_up, draft_of_today
from core.channel.request import to_request
from core.delivery.creation import Creation, Order, prepared
from core.delivery.journal import StoredJournal, UnderWay
from core.delivery.outcome import Created, Unknown
from core.delivery.progress import Progress, WatchedPbx
from core.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.channel.directory import Directory
    from core.channel.draft import ChannelDraft
    from core.delivery.connection import Connection
    from core.delivery.outcome import Outcome
    from core.pbx.login import PbxLogin
    from ui.jobs import Job
    from ui.wizard.session import Ordered, Session

UNDER_WAY_S = 1.0
"""So often it is looked whether another window or command has sent it by now."""


POLL_MS = 50
"""How often it is looked how far a create is."""


class CreateJobs(QObject):
    """Runs the jobs of one create; what is told is the conductor's.

    Attributes:
        draft_id: of the draft that was ordered last: its is the outcome.

    Signals:
        looking: no clear answer came (`Unknown`), and the PBX is searched for the channel now.
        ended: with the `Outcome`, or with the exception of a defect.
        progressed: how far it is, a `Progress`.
    """

    looking = Signal(object)
    ended = Signal(object)
    progressed = Signal(object)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._job: Job | None = None
        self._order: Order | None = None
        self.draft_id = ""
        self._unknown: Unknown | None = None
        # Left there by the worker, which knows no window, and looked for here.
        self._told: list[Progress] = []
        self._seen = 0
        self._again = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._tell_progress)

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    @property
    def progress(self) -> Progress:
        """How far it was last."""
        return self._told[-1] if self._told else Progress()

    def start(self, ordered: "Ordered", draft: "ChannelDraft") -> None:
        """Send the channel that was ordered, once; who is named in it and not known yet is looked up before."""
        session, self.draft_id = self._session, ordered.draft_id
        session.connection.pressed(session.login.base_url)
        known = session.reached.directory if session.reached is not None else None
        owner = ordered.draft_id or f"run:{id(session)}"
        work = _Draft(session.connection, owner, draft, session.login, known)
        self._told, self._seen = [], 0
        self._run(partial(_create, self._conductor(), work), self._on_sent)

    def look(self) -> None:
        """Search the PBX to which it was sent for the channel that may have been created."""
        unknown, conductor = self._unknown, self._conductor()
        if unknown is None:
            return
        work = partial(_look, conductor, unknown, self._order, self._told)
        self._run(work, self._on_found)
        self.looking.emit(unknown)

    def look_now(self) -> None:
        """Search now. A pause between two searches ends; what it was for counts only when it has passed whole."""
        if not self.running:
            self.look()
        elif self._told and self._told[-1].pause_s:
            self._again = True
            self._ask_to_end()

    def leave(self) -> None:
        """Let somebody else search for it: what is found here is not told any more."""
        self._session.jobs.drop(self._job)
        self._job = None

    def take(self, channel_id: int) -> None:
        """The person says that this candidate is the channel."""
        unknown = self._unknown
        if unknown is not None and channel_id in unknown.candidates and not self.running:
            self._run(partial(_take, self._conductor(), unknown, channel_id, self._session.login), self._on_found)

    def disown(self) -> None:
        """The person says that none of the candidates is it."""
        if self._unknown is not None and not self.running:
            self._run(partial(_disown, self._conductor(), self._unknown), self._on_found)

    def stop(self) -> None:
        """Ask what runs to end; its outcome still comes."""
        self._again = False
        self._ask_to_end()

    def _ask_to_end(self) -> None:
        if self._job is not None:
            self._job.stop.ask()

    def _conductor(self) -> "Creation":
        session = self._session
        journal = StoredJournal(session.store.database) if session.store is not None else session.connection.journal
        return Creation(journal, partial(_watched, session.connection, self._told), session.find_login)

    def _run(self, work: "Callable[[Stop], Any]", then: "Callable[[Any], None]") -> None:
        self._job = self._session.jobs.run(work, then, self._on_defect)
        self._poll.start()

    def _tell_progress(self) -> None:
        """Tell what the worker has left; the last comes before the outcome, but where that is a channel."""
        told = self._told
        while self._seen < len(told):
            self._seen += 1
            self.progressed.emit(told[self._seen - 1])
        if self._job is None:
            self._poll.stop()

    def _on_sent(self, sent: "tuple[Order | None, Outcome]") -> None:
        self._order, outcome = sent
        if isinstance(outcome, Unknown):
            self._tell_progress()
            self._unknown = outcome
            self.look()
        else:
            self._on_found(outcome)

    def _on_found(self, outcome: "Outcome") -> None:
        self._job = None
        if isinstance(outcome, Created):
            self._seen = len(self._told)  # nobody waits for a step any more
        self._tell_progress()
        self._unknown = outcome if isinstance(outcome, Unknown) else None
        again, self._again = self._again, False
        if again and self._unknown is not None:
            self.look()
        else:
            self.ended.emit(outcome)

    def _on_defect(self, error: Exception) -> None:
        self._job, self._again = None, False
        self.ended.emit(error)


def _create(conductor: "Creation", work: "_Draft", stop: Stop) -> "tuple[Order | None, Outcome]":
    """On a worker."""
    order = prepared(work.order, stop)
    return (order, conductor.create(order, stop)) if isinstance(order, Order) else (None, order)


def _look(
    conductor: "Creation", unknown: "Unknown", order: "Order | None", told: "list[Progress]", stop: Stop
) -> "Outcome":
    """On a worker."""
    wait = partial(_pause, told, stop)
    found = conductor.look(unknown.attempt, stop, order, wait=wait)
    # What another window or command is sending now has its end soon, and then there is something to tell.
    while isinstance(found, Unknown) and isinstance(found.why, UnderWay) and stop.wait(UNDER_WAY_S):
        found = conductor.look(unknown.attempt, stop, order, wait=wait)
    return found


def _pause(told: "list[Progress]", stop: Stop, seconds: float) -> bool:
    """On a worker: let the time between two searches pass, and leave in `told` how long that is."""
    told.append(replace(told[-1] if told else Progress(), pause_s=seconds))
    return stop.wait(seconds)


def _watched(connection: "Connection", told: "list[Progress]", login: "PbxLogin") -> WatchedPbx:
    """On a worker: the PBX of a login, which leaves in `told` what it is asked."""
    return WatchedPbx(connection.client(login), told.append, told[-1] if told else Progress())


def _take(conductor: "Creation", unknown: "Unknown", channel_id: int, login: "PbxLogin", _stop: Stop) -> "Outcome":
    return conductor.take(unknown, channel_id, login)


def _disown(conductor: "Creation", unknown: "Unknown", _stop: Stop) -> "Outcome":
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
