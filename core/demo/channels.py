"""The message channels of the demo PBX: made, listed, shown, changed and deleted as the developer guide says.

What is stored is the create body exactly as it came.
"""

import hashlib
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from core.channel.catalog import TEMPLATES_PATH, Provider
from core.channel.catalog import provider as provider_of
from core.demo.calls import Call, Fault, Interface, Refusal, missing, refuse_if, wrong
from core.demo.content import KNOWN_IDS, TEMPLATES
from core.demo.form import the_file
from core.demo.live_chat_rules import live_chat_faults, picture_faults
from core.demo.rules import KnownIds, channel_faults, duplicates

TIME_RANGES = ("today", "yesterday", "last_7_days", "last_30_days", "this_month", "all")
FIRST_ID = 19
LOOKS_FOR_ONE = 4
_HOSTS = {"fqdn": "demo.example.com", "nat": "nat.demo.example.com"}


class DemoChannels:
    """Channels by id, with how many messages each has sent and received.

    Not thread safe by itself: the demo PBX calls it under its lock.

    What no public source tells: `get` and `query` give back values as they came, Base64 included; a name or a DID
    that is there already is refused; a name is kept as it was sent; a live chat tells the name of its picture under
    `picture_key`, and takes another one there.
    """

    picture_key = "avatar"

    def __init__(self, queues: Mapping[int, object]) -> None:
        self.by_id: dict[int, dict[str, Any]] = {}
        self._queues = queues
        self._next_id = FIRST_ID
        self._route_ids: dict[int, list[int]] = {}
        self._next_route_id = 1
        self.sent: dict[int, int] = {}
        self.received: dict[int, int] = {}
        self.live_chats: dict[int, dict[str, Any]] = {}
        self.mailed: list[str] = []
        self.pictures: dict[str, bytes] = {}
        self._reached: dict[int, set[str]] = {}
        self._looks: dict[int, int] = {}

    @property
    def interfaces(self) -> Mapping[str, Interface]:
        listing = ("page", "page_size", "time_range")
        return {
            "message_channel/list": Interface("GET", self._list, required=listing),
            "message_channel/search": Interface("GET", self._list, required=listing, optional=("search_value",)),
            "message_channel/get": Interface("GET", self._get, required=("id",)),
            "message_channel/query": Interface("GET", self._query, required=("ids",)),
            "message_channel/create": Interface("POST", self._create),
            "message_channel/update": Interface("POST", self._update),
            "message_channel/delete": Interface("GET", self._delete, required=("id",)),
            "message_channel/createlivechat": Interface("POST", self._create_live_chat),
            "message_channel/updatelivechat": Interface("POST", self._update_live_chat),
            "message_channel/uploadphoto": Interface("POST", self._upload_picture, is_form=True),
            "message_channel/getlivechat": Interface("GET", self._get_live_chat, required=("id",)),
            "message_channel/embedcode": Interface("GET", self._embed_code, required=("id",), optional=("email",)),
            TEMPLATES_PATH: Interface(
                "GET",
                self._templates,
                required=("omnichannel_id",),
                optional=("category", "language", "search_value", "page", "page_size"),
            ),
        }

    def _create(self, call: Call) -> dict[str, Any]:
        refuse_if(channel_faults(call.body, self._known_ids))
        self._refuse_duplicates(call.body, self.by_id.values())
        channel_id, self._next_id = self._next_id, self._next_id + 1
        self._store(channel_id, call.body, [])
        return {"id": channel_id}

    def _update(self, call: Call) -> dict[str, Any]:
        """Arrays that are given replace the stored ones whole; entries of `dids` may carry the id they had."""
        change = dict(call.body)
        channel_id = change.pop("id", None)
        if type(channel_id) is not int:
            refuse_if([wrong("id", "must be an integer") if "id" in call.body else missing("id")])
        if channel_id not in self.by_id:
            raise Refusal(60001)
        faults: list[Fault] = [wrong("channel", "is not a parameter here")] if "channel" in change else []
        kept_ids: list[int | None] = []
        if type(change.get("dids")) is list:
            own = self._route_ids[channel_id]
            kept_ids = [_own_id(entry, own) for entry in change["dids"]]
            change["dids"] = [
                entry if id_ is None else {key: value for key, value in entry.items() if key != "id"}
                for entry, id_ in zip(change["dids"], kept_ids, strict=True)
            ]
        elif "dids" not in change:
            kept_ids = list(self._route_ids[channel_id])
        before = self.by_id[channel_id]
        body = {**before, **change, "channel": before["channel"]}
        refuse_if([*faults, *self._faults_of_change(channel_id, body)])
        self._refuse_duplicates(body, [other for id_, other in self.by_id.items() if id_ != channel_id])
        self._change(channel_id, before, {key: body[key] for key in change}, kept_ids)
        return {}

    def _faults_of_change(self, channel_id: int, body: dict[str, Any]) -> list[Fault]:
        """Every fault of a channel as it would be after a change."""
        return channel_faults(body, self._known_ids)

    def _change(
        self, channel_id: int, before: dict[str, Any], change: dict[str, Any], kept_ids: list[int | None]
    ) -> None:
        """Carry a change out; what it leaves out stays.

        Args:
            kept_ids: ids of the lines of `dids` that stay the lines they were.
        """
        self._store(channel_id, {**before, **change}, kept_ids)

    @property
    def _known_ids(self) -> KnownIds:
        return {**KNOWN_IDS, "queue": frozenset(map(str, self._queues))}

    def _refuse_duplicates(self, body: dict[str, Any], others: Any) -> None:
        found = duplicates(body, others)
        if found:
            submsg = "Message channel create fail for duplicate fields"
            raise Refusal(40003, submsg=submsg, duplicate_field_list=found)

    def _store(self, channel_id: int, body: dict[str, Any], kept_ids: list[int | None]) -> None:
        route_ids = []
        for place in range(len(body.get("dids", ()))):
            kept = kept_ids[place] if place < len(kept_ids) else None
            if kept is None:
                kept, self._next_route_id = self._next_route_id, self._next_route_id + 1
            route_ids.append(kept)
        self.by_id[channel_id] = body
        self._route_ids[channel_id] = route_ids

    def _delete(self, call: Call) -> dict[str, Any]:
        channel_id = int(call.query["id"]) if call.query["id"].isdecimal() else 0
        if channel_id in self.live_chats:
            del self.live_chats[channel_id]
            return {}
        call.named("id", self.by_id)
        del self.by_id[channel_id], self._route_ids[channel_id]
        return {}

    def _create_live_chat(self, call: Call) -> dict[str, Any]:
        refuse_if(live_chat_faults(call.body, self._known_ids))
        self._refuse_same_name(call.body["name"], self.live_chats.values())
        channel_id, self._next_id = self._next_id, self._next_id + 1
        self.live_chats[channel_id] = call.body
        return {"id": channel_id}

    def _refuse_same_name(self, name: str, others: Iterable[Mapping[str, Any]]) -> None:
        if name in {body["name"] for body in (*self.by_id.values(), *others)}:
            raise Refusal(40003, duplicate_field_list=[{"field": "name", "value": name}])

    def _update_live_chat(self, call: Call) -> dict[str, Any]:
        change = dict(call.body)
        channel_id = change.pop("id", None)
        if type(channel_id) is not int:
            refuse_if([wrong("id", "must be an integer") if "id" in call.body else missing("id")])
        if channel_id not in self.live_chats:
            raise Refusal(60001)
        body = {**self._before_update(channel_id), **change}
        if body.get("destination_type") == "api":
            body.pop("destination_id", None)
        faults = live_chat_faults(body, self._known_ids, [self.picture_key] if self.picture_key else [])
        picture = change.get(self.picture_key)
        if picture is not None and picture not in self.pictures:
            faults.append(wrong(self.picture_key, "does not exist"))
        refuse_if(faults)
        self._refuse_same_name(body["name"], [each for id_, each in self.live_chats.items() if id_ != channel_id])
        self.live_chats[channel_id] = body
        return {}

    def _before_update(self, channel_id: int) -> dict[str, Any]:
        """What an update is laid over; what it leaves out stays."""
        return self.live_chats[channel_id]

    def _upload_picture(self, call: Call) -> dict[str, Any]:
        file = the_file(call.headers, call.raw, "file")
        refuse_if(picture_faults(file))
        name = f"livechat-{uuid.UUID(_stable(len(self.pictures), 'picture'))}"
        self.pictures[name] = file.content
        return {"file": name}

    def _get_live_chat(self, call: Call) -> dict[str, Any]:
        call.named("id", self.live_chats)
        channel_id = int(call.query["id"])
        body = dict(self.live_chats[channel_id])
        if "destination_id" in body:
            body["destination_id"] = str(body["destination_id"])
        more = {"id": channel_id, "type": "livechat", "channel": "livechat", "channel_number": _number(channel_id)}
        if self.picture_key:
            more[self.picture_key] = body.get(self.picture_key, "default")
        return {"data": body | more}

    def _embed_code(self, call: Call) -> dict[str, Any]:
        call.named("id", self.live_chats)
        channel_id = int(call.query["id"])
        if call.query.get("email"):
            self.mailed.append(call.query["email"])
        source = f"https://demo.example.com/livechat.js?channelNumber={_number(channel_id)}"
        domain = self.live_chats[channel_id]["website_domain"]
        return {"website_domain": domain, "embed_code": f'<script async src="{source}"></script>'}

    def _templates(self, call: Call) -> dict[str, Any]:
        """Those that a PBX has fetched from Meta; filters by name, category and language."""
        channel_id = call.number("omnichannel_id")
        if channel_id not in self.by_id:
            raise Refusal(60001)
        known = TEMPLATES if _provider(self.by_id[channel_id]).kind.templates else ()
        wanted = call.query.get("search_value", "").casefold()
        categories = [each for each in call.query.get("category", "").split(",") if each]
        found = [
            item | {"omnichannel_id": channel_id}
            for item in known
            if wanted in str(item["name"]).casefold()
            and (not categories or item["category"] in categories)
            and call.query.get("language", item["language"]) == item["language"]
        ]
        return {"total_number": len(found), "data": call.page(found)}

    def _list(self, call: Call) -> dict[str, Any]:
        call.choice("time_range", TIME_RANGES, "all")
        wanted = call.query.get("search_value", "").casefold()
        found = [
            item
            for item in (*map(self._item, self.by_id), *map(self._live_chat_item, self.live_chats))
            if any(wanted in text.casefold() for text in (item["name"], *item["number"]))
        ]
        return {"total_number": len(found), "list": call.page(found)}

    def _live_chat_item(self, channel_id: int) -> dict[str, Any]:
        return {
            "id": channel_id,
            "status": "status_connect_succ",
            "reason": "",
            "name": self.live_chats[channel_id]["name"],
            "channel": "livechat",
            "type": "livechat",
            "number": [_number(channel_id)],
            "sent": 0,
            "delivered": 0,
            "failed": 0,
            "received": 0,
        }

    def reach(self, number: str, url: str) -> None:
        """A provider sends the messages of a number to this URL from now on."""
        for channel_id, body in self.by_id.items():
            numbers = self._reached.setdefault(channel_id, set())
            numbers.discard(number)
            own = [route["did_number"].lstrip("+") for route in body.get("dids", ())]
            if number.lstrip("+") in own and url == self._whole(channel_id)["webhook_url"]:
                numbers.add(number)

    def _let_arrive(self, channel_id: int) -> None:
        """Somebody texts a number that is reached, each few times that the list is looked at."""
        if self._reached.get(channel_id):
            self._looks[channel_id] = self._looks.get(channel_id, 0) + 1
            if self._looks[channel_id] % LOOKS_FOR_ONE == 0:
                self.received[channel_id] = self.received.get(channel_id, 0) + 1

    def _item(self, channel_id: int) -> dict[str, Any]:
        self._let_arrive(channel_id)
        body = self.by_id[channel_id]
        return {
            "id": channel_id,
            "status": "status_connect_succ",
            "reason": "",
            "name": body["name"],
            "channel": body["channel"],
            "type": _provider(body).kind.value,
            "number": [route["did_number"] for route in body.get("dids", ())],
            "sent": self.sent.get(channel_id, 0),
            "delivered": self.sent.get(channel_id, 0),
            "failed": 0,
            "received": self.received.get(channel_id, 0),
        }

    def _get(self, call: Call) -> dict[str, Any]:
        call.named("id", self.by_id)
        return {"data": self._whole(int(call.query["id"]))}

    def _query(self, call: Call) -> dict[str, Any]:
        call.named("ids", self.by_id)
        return {"list": [self._whole(int(id_)) for id_ in call.query["ids"].split(",")]}

    def _whole(self, channel_id: int) -> dict[str, Any]:
        body = self.by_id[channel_id]
        provider = _provider(body)
        gid = _stable(channel_id, "webhook")
        whole: dict[str, Any] = {
            "id": channel_id,
            "name": body["name"],
            "domain_type": body["webhook_url_type"],
            "webhook_gid": gid,
            "webhook_url": f"https://{_HOSTS[body['webhook_url_type']]}/api/v1.0/webhook/{provider.kind.value}/{gid}",
            "type": provider.kind.value,
            "channel": provider.value,
            "account_data": [{"k": entry["k"], "v": entry["v"]} for entry in body["account_data"]],
            "verify_token": _stable(channel_id, "verify"),
            "auto_close_session": body.get("auto_close_session", 0),
            "session_expired_time": body.get("session_expired_time", 1),
            "dids": [
                {"id": id_, **route}
                for id_, route in zip(self._route_ids[channel_id], body.get("dids", ()), strict=True)
            ],
        }
        for field in provider.fields:
            if field.top_level:
                whole[field.key] = body[field.key]
        if provider.kind.send_rate:
            whole["send_rate"] = body.get("send_rate", 1)
        if provider.kind.duplicate_sessions:
            whole["enb_duplicate_active_session"] = body.get("enb_duplicate_active_session", 0)
        if provider.accompanying_msg_required:
            whole["accompanying_msg"] = body["accompanying_msg"]
        return whole


def _provider(body: Mapping[str, Any]) -> Provider:
    provider = provider_of(body["channel"])
    assert provider is not None, "only judged bodies are stored"
    return provider


def _own_id(entry: Any, own: list[int]) -> int | None:
    id_ = entry.get("id") if type(entry) is dict else None
    return id_ if type(id_) is int and id_ in own else None


def _number(channel_id: int) -> str:
    """Of a live chat, in the place of a DID."""
    return f"LC{channel_id:05d}"


def _stable(channel_id: int, purpose: str) -> str:
    """32 characters that stay the same for a channel from start to start, for screenshots and tests."""
    return hashlib.sha256(f"{purpose} {channel_id}".encode()).hexdigest()[:32]
