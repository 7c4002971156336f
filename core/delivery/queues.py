"""Message queues made and changed on a PBX: looked for before, sent once, looked up when it is unclear, read back."""

from dataclasses import dataclass
from typing import Protocol

from core.channel.directory import Entry
from core.channel.names import same_name
from core.delivery.delivery import Wait
from core.delivery.looking import looked_up
from core.errors import NAME_SHOWN, AppError, plain
from core.pbx.errors import ChangeUnknown, PbxError
from core.pbx.queues import MessageQueue
from core.stop import Stop
from core.wording import N_

PAUSES_S = (0.0, 3.0, 10.0)
"""Seconds before each look after an unclear answer."""


class Pbx(Protocol):
    """The PBX as far as queues need it; `core.pbx.client.PbxClient` is one."""

    def message_queues(self, stop: Stop) -> tuple[Entry, ...]: ...

    def message_queue(self, queue_id: int, stop: Stop) -> MessageQueue: ...

    def create_queue(self, queue: MessageQueue, stop: Stop) -> int: ...

    def update_queue(self, queue: MessageQueue, stop: Stop) -> None: ...


class QueueTaken(AppError):
    """The PBX has a queue of this name already: nothing was sent.

    Attributes:
        entry: the queue that is there.
    """

    code = "queue_taken"

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        super().__init__(
            N_("There is a message queue named “{name}” already. Nothing was sent."),
            N_("Use it, or give the new one another name."),
            {"name": plain(entry.name, NAME_SHOWN)},
        )


class QueueChanged(AppError):
    """Somebody else has changed the queue since it was read: nothing was sent."""

    code = "queue_changed"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("Someone else has changed “{name}” in the meantime. Nothing was sent."),
            N_("Open it again and repeat your change."),
            {"name": plain(name, NAME_SHOWN)},
        )


@dataclass(frozen=True, slots=True)
class QueueMade:
    """A queue as the PBX has it now.

    Attributes:
        as_meant: it was read back, and name, assignment and members are as they were meant.
        unread: why it could not be read back, where it could not.
    """

    queue: MessageQueue
    as_meant: bool
    unread: PbxError | None = None

    @property
    def what(self) -> str:
        """What is to be told of it, a template that name and PBX fill; "" where it is as meant."""
        if self.as_meant:
            return ""
        if self.unread is not None:
            return N_("{pbx} took “{name}”; it could not be read back.")
        return N_("{pbx} has “{name}”, but it has not become all that was meant.")

    @property
    def remedy(self) -> str:
        """What to do next, a template."""
        return "" if self.as_meant else N_("Open it again, and look at its members.")

    @property
    def entry(self) -> Entry:
        """As it stands in the PBX's lists."""
        return Entry(str(self.queue.id), self.queue.name)


def make_queue(pbx: Pbx, queue: MessageQueue, stop: Stop, wait: Wait | None = None) -> QueueMade:
    """Create a queue. Sent once; its name, which no other has, tells after an unclear answer whether it is there.

    Raises:
        QueueTaken: nothing was sent. ChangeUnknown: it is not there so far. Others as of `PbxClient.create_queue`.
    """
    before = pbx.message_queues(stop)
    taken = next((each for each in before if same_name(each.name, queue.name)), None)
    if taken is not None:
        raise QueueTaken(taken)
    try:
        queue_id = pbx.create_queue(queue, stop)
        if str(queue_id) in {each.id for each in before}:
            raise ChangeUnknown(queue.name)  # the id of another one
    except ChangeUnknown:
        found = looked_up(lambda: _id_of(pbx.message_queues(stop), queue.name), PAUSES_S, wait or stop.wait)
        if found is None:
            raise
        queue_id = found
    return _read(pbx, MessageQueue(queue_id, queue.name, queue.assignment_mode, queue.members), stop)


def change_queue(
    pbx: Pbx, seen: MessageQueue, meant: MessageQueue, stop: Stop, wait: Wait | None = None
) -> QueueMade:
    """Change a queue: all members are sent again, kept ones with the PBX's own id of their place.

    Args:
        seen: as it was read. meant: as it should be, of the same id.

    Raises:
        QueueChanged: nothing was sent. ChangeUnknown: it is not as meant so far. Others as of `update_queue`.
    """
    now = pbx.message_queue(seen.id, stop)
    if _same(now, meant):
        return QueueMade(now, True)  # an earlier send of it, whose answer was not clear
    if not _same(now, seen):
        raise QueueChanged(seen.name)
    places = {member.extension_id: member for member in now.members}
    members = tuple(places.get(member.extension_id, member) for member in meant.members)
    queue = MessageQueue(seen.id, meant.name, meant.assignment_mode, members)
    try:
        pbx.update_queue(queue, stop)
    except ChangeUnknown:
        there = looked_up(lambda: _if_same(pbx.message_queue(seen.id, stop), queue), PAUSES_S, wait or stop.wait)
        if there is None:
            raise
        return QueueMade(there, True)
    return _read(pbx, queue, stop)


def _id_of(queues: tuple[Entry, ...], name: str) -> int | None:
    found = [each for each in queues if same_name(each.name, name)]
    return int(found[0].id) if len(found) == 1 else None


def _if_same(there: MessageQueue, meant: MessageQueue) -> MessageQueue | None:
    return there if _same(there, meant) else None


def _read(pbx: Pbx, meant: MessageQueue, stop: Stop) -> QueueMade:
    """What the PBX has; where it cannot be read, it is there all the same."""
    try:
        there = pbx.message_queue(meant.id, stop)
    except PbxError as error:
        return QueueMade(meant, False, error)
    return QueueMade(there, _same(there, meant))


def _same(one: MessageQueue, other: MessageQueue) -> bool:
    return (
        one.name == other.name
        and one.assignment_mode == other.assignment_mode
        and {member.extension_id for member in one.members} == {member.extension_id for member in other.members}
    )
