"""The message queues of the demo PBX: listed, shown, made and changed as the developer guide says."""

import re
from collections.abc import Mapping
from typing import Any

from core.demo.calls import Call, Fault, Interface, Refusal, missing, refuse_if, wrong
from core.demo.content import EXTENSIONS, MESSAGE_QUEUES, MessageQueue

_BY_ID = {extension.id: extension for extension in EXTENSIONS}
_MODES = ("auto", "manual", "none")
_PAGING = ("page", "page_size")


class DemoQueues:
    """Message queues by id. Not thread safe by itself: the demo PBX calls it under its lock.

    What no public source tells: a name that is there already is refused.
    """

    def __init__(self) -> None:
        self.by_id: dict[int, MessageQueue] = {queue.id: queue for queue in MESSAGE_QUEUES}
        self._places: dict[int, dict[int, int]] = {
            queue.id: {id_: place for place, id_ in enumerate(queue.members, 1)} for queue in MESSAGE_QUEUES
        }
        self._next_id = max(self.by_id) + 1

    @property
    def interfaces(self) -> Mapping[str, Interface]:
        return {
            "message_queue/list": Interface("GET", self._list, required=_PAGING),
            "message_queue/search": Interface("GET", self._list, required=_PAGING, optional=("search_value",)),
            "message_queue/get": Interface("GET", self._get, required=("id",)),
            "message_queue/query": Interface("GET", self._query, required=("ids",)),
            "message_queue/create": Interface("POST", self._create),
            "message_queue/update": Interface("POST", self._update),
        }

    def _list(self, call: Call) -> dict[str, Any]:
        wanted = call.query.get("search_value", "").casefold()
        found = [queue for queue in self.by_id.values() if wanted in queue.name.casefold()]
        return {
            "total_number": len(found),
            "list": [{"id": queue.id, "name": queue.name} for queue in call.page(found)],
        }

    def _get(self, call: Call) -> dict[str, Any]:
        return {"data": self._item(call.named("id", self.by_id)[0])}

    def _query(self, call: Call) -> dict[str, Any]:
        return {"list": [self._item(queue) for queue in call.named("ids", self.by_id)]}

    def _item(self, queue: MessageQueue) -> dict[str, Any]:
        members = [
            {
                "id": self._places[queue.id][id_],
                "extension_id": id_,
                "ext_num": _BY_ID[id_].number,
                "caller_id_name": _BY_ID[id_].name,
            }
            for id_ in queue.members
        ]
        return {"id": queue.id, "name": queue.name, "members": members, "assignment_mode": queue.assignment_mode}

    def _create(self, call: Call) -> dict[str, Any]:
        refuse_if(_faults(call.body, required=True))
        self._refuse_duplicate(call.body["name"], 0)
        queue_id, self._next_id = self._next_id, self._next_id + 1
        self._store(MessageQueue(queue_id, call.body["name"], (), call.body["assignment_mode"]), call.body)
        return {"id": queue_id}

    def _update(self, call: Call) -> dict[str, Any]:
        change = dict(call.body)
        queue_id = change.pop("id", None)
        if type(queue_id) is not int:
            refuse_if([wrong("id", "must be an integer") if "id" in call.body else missing("id")])
        if queue_id not in self.by_id:
            raise Refusal(60001)
        refuse_if(_faults(change, required=False))
        before = self.by_id[queue_id]
        self._refuse_duplicate(change.get("name", before.name), queue_id)
        name, mode = change.get("name", before.name), change.get("assignment_mode", before.assignment_mode)
        self._store(MessageQueue(queue_id, name, before.members, mode), change)
        return {}

    def _store(self, queue: MessageQueue, change: dict[str, Any]) -> None:
        members = queue.members
        if "members" in change:
            members = tuple(entry["extension_id"] for entry in change["members"])
        self.by_id[queue.id] = MessageQueue(queue.id, queue.name, members, queue.assignment_mode)
        before = self._places.get(queue.id, {})
        free = iter(range(max(before.values(), default=0) + 1, 10_000))
        self._places[queue.id] = {id_: before[id_] if id_ in before else next(free) for id_ in members}

    def _refuse_duplicate(self, name: str, own: int) -> None:
        if any(queue.name == name and queue.id != own for queue in self.by_id.values()):
            entry = {"field": "name", "value": name, "external_source": "message_queue", "external_source_name": name}
            raise Refusal(40003, duplicate_field_list=[entry])


def _faults(body: dict[str, Any], required: bool) -> list[Fault]:
    faults: list[Fault] = []
    for key in ("name", "assignment_mode", "members"):
        if key not in body and required:
            faults.append(missing(key))
    faults += [
        wrong(key, "is not a parameter here") for key in body if key not in ("name", "assignment_mode", "members")
    ]
    if "name" in body and not (type(body["name"]) is str and re.search(r"\S", body["name"])):
        faults.append(wrong("name", "must be a string"))
    if body.get("assignment_mode", "auto") not in _MODES:
        faults.append(wrong("assignment_mode", f"must be one of {', '.join(_MODES)}"))
    members = body.get("members", [])
    if type(members) is not list:
        return [*faults, wrong("members", "must be an array")]
    for place, entry in enumerate(members):
        faults += _member_faults(f"members[{place}]", entry)
    ids = [entry["extension_id"] for entry in members if type(entry) is dict and "extension_id" in entry]
    return faults if len(ids) == len(set(map(str, ids))) else [*faults, wrong("members", "names somebody twice")]


def _member_faults(path: str, entry: Any) -> list[Fault]:
    if type(entry) is not dict or not set(entry) <= {"id", "extension_id"}:
        return [wrong(path, "must be an object with extension_id")]
    if type(entry.get("extension_id")) is not int:
        return [wrong(f"{path}.extension_id", "must be an integer")]
    return [] if entry["extension_id"] in _BY_ID else [wrong(f"{path}.extension_id", "does not exist")]
