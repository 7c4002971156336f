"""Messages of the demo PBX: sessions, sending as a third party, and what came of it; nothing leaves this computer.

A number that ends in 99 is refused by the provider that the demo plays, one that ends in 98 never gets there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.demo.calls import Call, Interface, Refusal, missing, refuse_if, wrong
from core.demo.channels import DemoChannels

REFUSED, LOST = "99", "98"


@dataclass
class _Message:
    """A message, and how often it was looked at."""

    body: Mapping[str, Any]
    looks: int = 0

    @property
    def status(self) -> int:
        number = str(self.body["to"])
        if self.looks < 2 or number.endswith(LOST):
            return 0
        return 2 if number.endswith(REFUSED) else 1


class DemoMessages:
    """Sessions by the channel's number and the other's; how many there were stands with the channels."""

    def __init__(self, store: DemoChannels) -> None:
        self._store = store
        self._sessions: dict[tuple[str, str], list[_Message]] = {}

    @property
    def interfaces(self) -> Mapping[str, Interface]:
        more = ("user_no", "collection", "first_msg_id", "is_archived", "is_closed", "is_pickup")
        return {
            "message/send": Interface("POST", self._send),
            "message/get": Interface("GET", self._get, required=("id", "page_size"), optional=("last_msg_id",)),
            "message_session/list": Interface("GET", self._list, required=("page_size", "user_type"), optional=more),
        }

    def arrive(self, number: str) -> bool:
        """A message comes in for a number; whether a channel has it."""
        channel_id = self._channel_of(number)
        if channel_id is not None:
            self._store.received[channel_id] = self._store.received.get(channel_id, 0) + 1
        return channel_id is not None

    def _channel_of(self, number: str, channel: str = "") -> int | None:
        for channel_id, body in self._store.by_id.items():
            numbers = [route["did_number"].lstrip("+") for route in body.get("dids", ())]
            if number.lstrip("+") in numbers and channel in ("", body["channel"]):
                return channel_id
        return None

    def _send(self, call: Call) -> dict[str, Any]:
        body = call.body
        faults = [missing(name) for name in ("channel", "did_number", "to", "msg_body") if not body.get(name)]
        if body.get("sender_type") not in (1, 9):
            faults.append(wrong("sender_type", "must be 1 or 9"))
        refuse_if(faults)
        channel_id = self._channel_of(str(body["did_number"]), str(body["channel"]))
        if channel_id is None:
            raise Refusal(60001)
        self._sessions.setdefault((str(body["did_number"]), str(body["to"])), []).append(_Message(dict(body)))
        self._store.sent[channel_id] = self._store.sent.get(channel_id, 0) + 1
        return {}

    def _list(self, call: Call) -> dict[str, Any]:
        sessions = [
            {"id": number, "type": "sms", "did_number": did, "to": {"number": to}, "is_close": 0}
            for number, (did, to) in enumerate(self._sessions, 1)
        ]
        return {"total_number": len(sessions), "list": call.page(list(reversed(sessions)))}

    def _get(self, call: Call) -> dict[str, Any]:
        session = call.number("id") or 0
        keys = list(self._sessions)
        if not 1 <= session <= len(keys):
            raise Refusal(60001)
        records = []
        for number, message in enumerate(self._sessions[keys[session - 1]], 1):
            message.looks += 1
            failed = message.status == 2
            records.append({
                "msg_id": number, "session_id": session, "delivery_status": message.status, "msg_kind": 0,
                "msg_type": 0, "msg_body": message.body["msg_body"],
                "send_error": "invalid_phone_number" if failed else "",
                "send_error_msg": "The 'To' number is not a valid phone number." if failed else "",
            })  # fmt: skip
        return {"data": {"session_id": session, "records": records}}
