"""Message queues made and changed on a PBX: looked for before, sent once, looked up when it is unclear, read back."""

import json
from dataclasses import dataclass
from typing import Protocol

from core.channel.directory import Entry
from core.channel.names import name_key, same_name
from core.delivery.begun import Begun, BegunAt, Once, What
from core.delivery.delivery import Wait
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
            return N_("{pbx} accepted “{name}”; it could not be read back.")
        return N_("{pbx} has “{name}”, but not everything is as intended.")

    @property
    def remedy(self) -> str:
        """What to do next, a template."""
        return "" if self.as_meant else N_("Open it again and check its members.")

    @property
    def entry(self) -> Entry:
        """As it stands in the PBX's lists."""
        return Entry(str(self.queue.id), self.queue.name)


def make_queue(
    pbx: Pbx,
    queue: MessageQueue,
    stop: Stop,
    at: BegunAt,
    wait: Wait | None = None,
    looking: Stop | None = None,
) -> QueueMade:
    """Create a queue. Sent once; its name, which no other has, tells after an unclear answer whether it is there.

    Args:
        at: its journal keeps it before its first byte leaves.
        looking: what ends the looks after it was sent, where that is not `stop`.

    Raises:
        QueueTaken, ChangeOpen: nothing was sent. ChangeUnknown: it is not there so far.
        Others as of `PbxClient.create_queue`.
    """
    begun = Begun(at.base_url, What.QUEUE, name_key(queue.name), queue.name, as_text(queue))
    once = Once(at.journal, begun, PAUSES_S, wait or stop.wait)
    queue_id = once.carried_out(lambda mark: _created(pbx, once, mark, queue, stop, looking or stop))
    return _read(pbx, MessageQueue(queue_id, queue.name, queue.assignment_mode, queue.members), looking or stop)


def _created(pbx: Pbx, once: Once, mark: str, queue: MessageQueue, stop: Stop, looking: Stop) -> int:
    """The id of the queue: of an earlier one that was left open and meant the same, else of the one that is sent."""
    queue.as_json()  # what cannot be sent is not begun

    def find() -> int | None:
        return _id_of(pbx.message_queues(looking), queue.name)

    def find_earlier(earlier: Begun) -> tuple[str, bool] | None:
        found = _id_of(pbx.message_queues(stop), queue.name)
        return None if found is None else (str(found), earlier.meant == once.begun.meant)

    earlier = once.settled(find_earlier, lambda: pbx.message_queues(stop))
    before = pbx.message_queues(stop)
    taken = next((each for each in before if same_name(each.name, queue.name)), None)
    if taken is not None:
        if earlier != (taken.id, True):
            raise QueueTaken(taken)
        return int(taken.id)

    def send() -> int:
        queue_id = pbx.create_queue(queue, stop)
        if str(queue_id) in {each.id for each in before}:
            raise ChangeUnknown(queue.name)  # the id of another one
        return queue_id

    return once.sent(send, find, mark)


def change_queue(
    pbx: Pbx,
    seen: MessageQueue,
    meant: MessageQueue,
    stop: Stop,
    at: BegunAt,
    wait: Wait | None = None,
    looking: Stop | None = None,
) -> QueueMade:
    """Change a queue: all members are sent again, kept ones with the PBX's own id of their place.

    Args:
        seen: as it was read. meant: as it should be, of the same id. at, looking: as of `make_queue`.

    Raises:
        QueueChanged, ChangeOpen: nothing was sent. ChangeUnknown: it is not as meant so far.
        Others as of `update_queue`.
    """
    begun = Begun(at.base_url, What.QUEUE_CHANGE, str(seen.id), meant.name, as_text(meant))
    once = Once(at.journal, begun, PAUSES_S, wait or stop.wait)
    return once.carried_out(lambda mark: _changed(pbx, once, mark, seen, meant, stop, looking or stop))


def _changed(
    pbx: Pbx, once: Once, mark: str, seen: MessageQueue, meant: MessageQueue, stop: Stop, looking: Stop
) -> QueueMade:
    def look() -> MessageQueue:
        return pbx.message_queue(seen.id, stop)

    once.settled(lambda earlier: _if_as(look(), earlier), look)
    now = pbx.message_queue(seen.id, stop)
    if _same(now, meant):
        return QueueMade(now, True)  # an earlier send of it, whose answer was not clear
    if not _same(now, seen):
        raise QueueChanged(seen.name)
    places = {member.extension_id: member for member in now.members}
    members = tuple(places.get(member.extension_id, member) for member in meant.members)
    queue = MessageQueue(seen.id, meant.name, meant.assignment_mode, members)
    queue.as_json()  # what cannot be sent is not begun

    def send() -> QueueMade | None:
        pbx.update_queue(queue, stop)
        return None

    def find() -> QueueMade | None:
        there = pbx.message_queue(seen.id, looking)
        return QueueMade(there, True) if _same(there, queue) else None

    return once.sent(send, find, mark) or _read(pbx, queue, looking)


def settle_queue(pbx: Pbx, queue: Entry, stop: Stop, at: BegunAt, wait: Wait | None = None) -> None:
    """End what an earlier run left open of a queue that is there by now: its create was carried out; was its change?

    What a process is sending just now is left to it. Raises PbxError: the PBX cannot be looked at, so it stays open.
    """

    def look() -> MessageQueue:
        return pbx.message_queue(int(queue.id), stop)

    create = Begun(at.base_url, What.QUEUE, name_key(queue.name), queue.name)
    change = Begun(at.base_url, What.QUEUE_CHANGE, queue.id, queue.name)
    for begun in (create, change):
        earlier = at.journal.open_of(begun)
        if earlier is not None and not at.journal.is_sending(earlier):
            once = Once(at.journal, begun, PAUSES_S, wait or stop.wait)
            once.settled(lambda each: _if_as(look(), each) if each.what is What.QUEUE_CHANGE else queue, look)


def _id_of(queues: tuple[Entry, ...], name: str) -> int | None:
    found = [each for each in queues if same_name(each.name, name)]
    return int(found[0].id) if len(found) == 1 else None


def as_text(queue: MessageQueue) -> str:
    """What was meant, so that a later look can tell whether it is there."""
    return json.dumps([queue.name, queue.assignment_mode, sorted(member.extension_id for member in queue.members)])


def _if_as(there: MessageQueue, earlier: Begun) -> MessageQueue | None:
    return there if as_text(there) == earlier.meant else None


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
