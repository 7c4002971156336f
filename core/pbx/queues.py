"""Message queues as the PBX takes and tells them ("Add a Message Queue", "Edit a Message Queue")."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.pbx.answers import items_of, members_of, text, whole_number
from core.pbx.errors import MemberUnusable

ASSIGNMENT_MODES = ("auto", "manual", "none")
"""Whoever answers first; whoever presses "Pick up"; nobody."""


@dataclass(frozen=True, slots=True)
class QueueMember:
    """An extension in a queue.

    Attributes:
        extension_id: the PBX's id. id: of its place in the queue; None for one who is not in it yet.
    """

    extension_id: str
    number: str = ""
    name: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class MessageQueue:
    """A message queue; `id` is 0 for one that the PBX does not have yet.

    Attributes:
        assignment_mode: one of `ASSIGNMENT_MODES`, or one we do not know.
    """

    id: int
    name: str
    assignment_mode: str = "auto"
    members: tuple[QueueMember, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The body of `message_queue/create`, or of `update`: a queue's members are replaced whole.

        Raises:
            MemberUnusable: one has no whole number as its id.
        """
        body: dict[str, Any] = {"id": self.id} if self.id else {}
        return body | {
            "name": self.name,
            "assignment_mode": self.assignment_mode,
            "members": [_member_as_json(member, self.name) for member in self.members],
        }


def message_queue(data: Mapping[str, Any]) -> MessageQueue | None:
    """The queue in an answer of `message_queue/get`; None if it has no id."""
    queue_id = whole_number(data.get("id"))
    if queue_id is None or queue_id < 1:
        return None
    members = [members_of(each) for each in items_of(data.get("members"))]
    return MessageQueue(
        queue_id,
        text(data.get("name")),
        text(data.get("assignment_mode")),
        tuple(_member(each) for each in members if text(each.get("extension_id"))),
    )


def _member(item: Mapping[str, Any]) -> QueueMember:
    id_ = whole_number(item.get("id"))
    number, name = text(item.get("ext_num")), text(item.get("caller_id_name"))
    return QueueMember(text(item.get("extension_id")), number, name, id_)


def _member_as_json(member: QueueMember, queue: str) -> dict[str, int]:
    extension_id = whole_number(member.extension_id)
    if extension_id is None:
        raise MemberUnusable(queue, member.name or member.number or member.extension_id)
    return {"extension_id": extension_id} if member.id is None else {"id": member.id, "extension_id": extension_id}
