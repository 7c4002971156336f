"""A message queue brought to what is wanted: its name says which is meant; created or changed, never deleted."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from core.channel.directory import Directory, Entry
from core.channel.lookup import Lookup
from core.channel.names import same_name
from core.channel.people import doubt_sentence, read_written
from core.delivery.begun import BegunAt
from core.delivery.change_journal import ChangeOpen
from core.delivery.queues import QueueChanged, QueueMade, QueueTaken, change_queue, make_queue, settle_queue
from core.errors import NAME_SHOWN, AppError, DraftInvalid, Problem, plain
from core.fleet.outcome import End, TwoQueuesOfOneName
from core.pbx.errors import ChangeUnknown, MemberUnusable, Refused
from core.pbx.queues import MessageQueue, QueueMember
from core.stop import Stop
from core.wording import N_


class Pbx(Protocol):
    """The PBX as far as its queues need it."""

    def directory(self, stop: Stop, only: Collection[str] | None = None) -> Directory: ...

    def message_queues(self, stop: Stop) -> tuple[Entry, ...]: ...

    def message_queue(self, queue_id: int, stop: Stop) -> MessageQueue: ...

    def create_queue(self, queue: MessageQueue, stop: Stop) -> int: ...

    def update_queue(self, queue: MessageQueue, stop: Stop) -> None: ...


class QueueAsMade(AppError):
    """A queue that the PBX took, and that is not as it was meant, or could not be read back."""

    code = "not_as_meant"

    def __init__(self, made: QueueMade, at: str) -> None:
        super().__init__(made.what, made.remedy, {"name": plain(made.queue.name, NAME_SHOWN), "pbx": plain(at, 100)})


@dataclass(frozen=True, slots=True)
class WantedQueue:
    """A queue that is to be there.

    Attributes:
        assignment_mode: "" to leave it. members: numbers or names of extensions; None to leave them.
    """

    name: str
    assignment_mode: str = ""
    members: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class QueueBecame:
    """The end of one queue; `before` and `after` are None where there is, or will be, none.

    Attributes:
        unread: what is to be said of what was done all the same.
    """

    name: str
    end: End
    id: int | None = None
    before: MessageQueue | None = None
    after: MessageQueue | None = None
    error: AppError | None = None
    unread: AppError | None = None

    @property
    def changed(self) -> bool:
        """Whether anything was, or would be, changed: also where it is not as it was meant."""
        return self.end in (End.CREATED, End.UPDATED) or isinstance(self.error, QueueAsMade)


def bring_queue(pbx: Pbx, wanted: WantedQueue, stop: Stop, at: BegunAt, check: bool = False) -> QueueBecame:
    """Look first, then create, change or leave it. Never raises what a PBX can meet with.

    Args:
        at: its journal keeps a create or a change before its first byte leaves. What was left open is looked for.
    """
    try:
        return _brought(pbx, wanted, stop, at, check)
    except (DraftInvalid, MemberUnusable) as error:
        return QueueBecame(wanted.name, End.INVALID, error=error)
    except (QueueChanged, Refused) as error:
        return QueueBecame(wanted.name, End.REFUSED, error=error)
    except (ChangeUnknown, ChangeOpen) as error:
        return QueueBecame(wanted.name, End.UNKNOWN, error=error)
    except AppError as error:
        return QueueBecame(wanted.name, End.UNREACHABLE, error=error)


def _brought(pbx: Pbx, wanted: WantedQueue, stop: Stop, at: BegunAt, check: bool) -> QueueBecame:
    found = _named(pbx.message_queues(stop), wanted.name)
    if len(found) > 1:
        return _ambiguous(wanted, found)
    members = _members(pbx, wanted, stop)
    if not found:
        queue = MessageQueue(0, wanted.name, wanted.assignment_mode or "auto", members or ())
        if check:
            queue.as_json()  # a check meets with what cannot be sent, too
            return QueueBecame(queue.name, End.CREATED, None, None, queue)
        try:
            # After it was sent it is read, whatever was asked to stop.
            made = make_queue(pbx, queue, stop, at, looking=Stop())
            return _told(QueueBecame(wanted.name, End.CREATED, made.queue.id, None, queue), made, at)
        except QueueTaken:
            # Another run made it meanwhile, or one before whose outcome was open.
            found = _named(pbx.message_queues(stop), wanted.name)
            if not found:
                raise
            if len(found) > 1:
                return _ambiguous(wanted, found)
    if not check:
        settle_queue(pbx, found[0], stop, at)
    there = pbx.message_queue(int(found[0].id), stop)
    meant = replace(
        there,
        assignment_mode=wanted.assignment_mode or there.assignment_mode,
        members=there.members if members is None else _keeping_ids(there, members),
    )
    told = QueueBecame(wanted.name, End.UPDATED, there.id, there, meant)
    if _same(there, meant):
        return replace(told, end=End.UNCHANGED)
    meant.as_json()
    if check:
        return told
    return _told(told, change_queue(pbx, there, meant, stop, at, looking=Stop()), at)


def _told(told: QueueBecame, made: QueueMade, at: BegunAt) -> QueueBecame:
    if made.as_meant:
        return told
    if made.unread is not None:
        return replace(told, unread=QueueAsMade(made, at.base_url))
    return replace(told, end=End.REFUSED, after=made.queue, error=QueueAsMade(made, at.base_url))


def _ambiguous(wanted: WantedQueue, found: Iterable[Entry]) -> QueueBecame:
    ids = tuple(int(entry.id) for entry in found)
    return QueueBecame(wanted.name, End.AMBIGUOUS, error=TwoQueuesOfOneName(plain(wanted.name, 60), ids))


def _named(queues: Iterable[Entry], name: str) -> list[Entry]:
    return [entry for entry in queues if same_name(entry.name, plain(name))]


def _same(one: MessageQueue, other: MessageQueue) -> bool:
    who = [{member.extension_id for member in queue.members} for queue in (one, other)]
    return one.assignment_mode == other.assignment_mode and who[0] == who[1]


def _keeping_ids(there: MessageQueue, members: tuple[QueueMember, ...]) -> tuple[QueueMember, ...]:
    known = {member.extension_id: member for member in there.members}
    return tuple(known.get(member.extension_id, member) for member in members)


def _members(pbx: Pbx, wanted: WantedQueue, stop: Stop) -> tuple[QueueMember, ...] | None:
    if wanted.members is None:
        return None
    lookup = Lookup(pbx.directory(stop, ("extension",)) if wanted.members else Directory())
    found, problems = [], []
    for place, text in enumerate(wanted.members):
        written = read_written(text)
        if written is None:
            problems.append(Problem(f"members[{place}]", N_("A member is the number or the name of an extension.")))
            continue
        member = lookup.member("extension", written)
        if member.wanted is not None:
            problems.append(Problem(f"members[{place}]", *doubt_sentence("extension", member.wanted)))
        else:
            seen = member.seen or Entry(member.value, "")
            found.append(QueueMember(member.value, seen.number, seen.name))
    if problems:
        raise DraftInvalid(problems, N_("Not all members of the queue were found on the PBX. Nothing was sent."))
    return tuple(found)
