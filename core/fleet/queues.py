"""A message queue brought to what is wanted: its name says which is meant; created or changed, never deleted."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from core.channel.directory import Directory, Entry
from core.channel.lookup import Lookup
from core.channel.names import name_key, same_name
from core.channel.people import doubt_sentence, read_written
from core.delivery.begun import Begun, BegunAt, Once, What
from core.delivery.change_journal import ChangeOpen
from core.delivery.queues import PAUSES_S
from core.errors import AppError, DraftInvalid, Problem, plain
from core.fleet.outcome import End, TwoOfOneName
from core.pbx.errors import ChangeUnknown, MemberUnusable, PbxError, Refused
from core.pbx.queues import MessageQueue, QueueMember
from core.stop import Stop
from core.wording import N_

T = TypeVar("T")


class Pbx(Protocol):
    """The PBX as far as its queues need it."""

    def directory(self, stop: Stop, only: Collection[str] | None = None) -> Directory: ...

    def message_queues(self, stop: Stop) -> tuple[Entry, ...]: ...

    def message_queue(self, queue_id: int, stop: Stop) -> MessageQueue: ...

    def create_queue(self, queue: MessageQueue, stop: Stop) -> int: ...

    def update_queue(self, queue: MessageQueue, stop: Stop) -> None: ...


class _MadeMeanwhile(PbxError):
    """The PBX has the queue by now: nothing was sent."""

    def __init__(self, found: list[Entry]) -> None:
        self.found = found
        super().__init__("")


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
    """The end of one queue; `before` and `after` are None where there is, or will be, none."""

    name: str
    end: End
    id: int | None = None
    before: MessageQueue | None = None
    after: MessageQueue | None = None
    error: AppError | None = None

    @property
    def changed(self) -> bool:
        """Whether anything was, or would be, changed."""
        return self.end in (End.CREATED, End.UPDATED)


def bring_queue(pbx: Pbx, wanted: WantedQueue, stop: Stop, at: BegunAt, check: bool = False) -> QueueBecame:
    """Look first, then create, change or leave it. Never raises what a PBX can meet with.

    Args:
        at: its journal keeps a create before its first byte leaves. One that a run before left open is looked for.
    """
    try:
        return _brought(pbx, wanted, stop, at, check)
    except (DraftInvalid, MemberUnusable) as error:
        return QueueBecame(wanted.name, End.INVALID, error=error)
    except Refused as error:
        return QueueBecame(wanted.name, End.REFUSED, error=error)
    except (ChangeUnknown, ChangeOpen) as error:
        return QueueBecame(wanted.name, End.UNKNOWN, error=error)
    except AppError as error:
        return QueueBecame(wanted.name, End.UNREACHABLE, error=error)


def _brought(pbx: Pbx, wanted: WantedQueue, stop: Stop, at: BegunAt, check: bool) -> QueueBecame:
    queues = pbx.message_queues(stop)
    found = _named(queues, wanted.name)
    if not found and not check and _is_made_late(pbx, wanted, at, stop):
        queues = pbx.message_queues(stop)
        found = _named(queues, wanted.name)
    if len(found) > 1:
        return _ambiguous(wanted, found)
    members = _members(pbx, wanted, stop)
    if not found:
        queue = MessageQueue(0, wanted.name, wanted.assignment_mode or "auto", members or ())
        if check:
            queue.as_json()  # a check meets with what cannot be sent, too
            return QueueBecame(queue.name, End.CREATED, None, None, queue)
        try:
            return _created(pbx, queue, {entry.id for entry in queues}, _once(wanted, at, stop), stop)
        except _MadeMeanwhile as error:
            found = error.found
            if len(found) > 1:
                return _ambiguous(wanted, found)
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
    if not check:
        _update(pbx, meant, stop)
    return told


def _ambiguous(wanted: WantedQueue, found: Iterable[Entry]) -> QueueBecame:
    ids = tuple(int(entry.id) for entry in found)
    return QueueBecame(wanted.name, End.AMBIGUOUS, error=TwoOfOneName(plain(wanted.name, 60), ids))


def _is_made_late(pbx: Pbx, wanted: WantedQueue, at: BegunAt, stop: Stop) -> bool:
    """Whether a run before has left this create open, and the PBX has it by now."""

    def find(_earlier: Begun) -> list[Entry] | None:
        return _named(pbx.message_queues(stop), wanted.name) or None

    return _once(wanted, at, stop).settled(find, lambda: pbx.message_queues(stop)) is not None


def _once(wanted: WantedQueue, at: BegunAt, stop: Stop) -> Once:
    begun = Begun(at.base_url, What.QUEUE, name_key(wanted.name), wanted.name)
    return Once(at.journal, begun, PAUSES_S, stop.wait)


def _named(queues: Iterable[Entry], name: str) -> list[Entry]:
    return [entry for entry in queues if same_name(entry.name, plain(name))]


def _created(pbx: Pbx, queue: MessageQueue, before: Collection[str], once: Once, stop: Stop) -> QueueBecame:
    queue.as_json()  # what cannot be sent is not begun

    def send() -> int:
        # Another run may have made it between the look and the journal's line, which keeps others from now on.
        if made := _named(pbx.message_queues(stop), queue.name):
            raise _MadeMeanwhile(made)
        queue_id = pbx.create_queue(queue, stop)
        if str(queue_id) in before:
            raise ChangeUnknown(queue.name)  # the id of another one
        return queue_id

    def find() -> int | None:
        # Its name tells whether it was carried out; sent again it never is. Read whatever was asked to stop.
        found = _named(pbx.message_queues(Stop()), queue.name)
        return int(found[0].id) if len(found) == 1 else None

    return QueueBecame(queue.name, End.CREATED, once.sent(send, find), None, queue)


def _update(pbx: Pbx, meant: MessageQueue, stop: Stop) -> None:
    try:
        pbx.update_queue(meant, stop)
    except ChangeUnknown as unclear:
        if not _same(_looked_up(lambda: pbx.message_queue(meant.id, Stop()), unclear), meant):
            raise


def _looked_up(read: Callable[[], T], unclear: ChangeUnknown) -> T:
    """What is there after a change without an answer; where it cannot be read, that change stays unclear."""
    try:
        return read()
    except AppError:
        raise unclear from None


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
