"""A test message sent over the PBX, and what it tells of it. As third-party platform: no agent's session is taken.

Sources: "Send a Message in a Message Session", "Message Sending Result", and "Get Messages" of the developer guide.
What `message/send` answers stands nowhere: the message is found again by its text, which holds a code.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from core.pbx import answers
from core.wording import N_

Call = Callable[[str, str, Mapping[str, str], Mapping[str, object] | None], dict[str, Any]]
"""A call of the API: method, path, query, body."""

THIRD_PARTY = "9"
SESSIONS, RECORDS = "20", "20"
MOST_SESSIONS = 5


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One message. channel: the provider's wire value. did: of the channel. to: as typed, and kept nowhere."""

    channel: str
    did: str
    to: str = field(repr=False)
    text: str
    request_id: str


class Sending(Enum):
    """How far a message is, as the PBX tells it."""

    SENDING = 0
    SENT = 1
    FAILED = 2


@dataclass(frozen=True, slots=True)
class MessageState:
    """cause: one of the PBX's 19 words, "" without one. said: the provider's own text."""

    sending: Sending
    cause: str = ""
    said: str = ""

    @property
    def what(self) -> str:
        """The cause in words, a template with {provider}, {did} and {pbx}; "" where nothing failed."""
        if self.sending is not Sending.FAILED:
            return ""
        return CAUSES.get(self.cause, CAUSES["unknown_error"])


_REFUSED = N_("{provider} refused it.")
_TOO_LARGE = N_("The file is too large.")
_FAULT = N_("{provider} has an internal error. Try again later.")
_WEBHOOK = N_("The webhook was called in a way that {pbx} does not know.")
_KEYS = N_("{provider} refuses the keys. Check them on the Account page.")
CAUSES: Mapping[str, str] = {
    "auth_fail": _KEYS,
    "auth_not_exit": _KEYS,
    "invalid_phone_number": N_("{provider} does not accept the number you send to."),
    "invalid_did_number": N_("{provider} does not accept {did} as sender."),
    "request_fail": _REFUSED,
    "send_fail": _REFUSED,
    "invalid_param": N_("{provider} did not understand the request."),
    "resource_not_found": N_("{provider} cannot find the number, page or account."),
    "too_many_request": N_("Too many at once. Wait a minute, then send again."),
    "msg_exceed": N_("A limit for messages is used up."),
    "exceeds_time_limit": N_("Too late for a free text: the customer must write first."),
    "template_not_exist": N_("Meta does not know this template."),
    "exceeds_size_limit": _TOO_LARGE,
    "unsupport_media_type": N_("{provider} does not accept this type of file."),
    "service_unavailable": _FAULT,
    "service_error": _FAULT,
    "invalid_webhook_request": _WEBHOOK,
    "unsupported_callback_type": _WEBHOOK,
    "unknown_error": N_("{pbx} gives no reason."),
}


def send(message: OutgoingMessage, call: Call) -> None:
    """Send it, once. Errors as of `call`."""
    body = {
        "sender_type": int(THIRD_PARTY),
        "sender_no": "api",
        "channel": message.channel,
        "did_number": message.did,
        "to": message.to,
        "msg_kind": 0,
        "msg_type": 0,
        "msg_body": message.text,
        "request_id": message.request_id,
    }
    call("POST", "message/send", {}, body)


def state_of(message: OutgoingMessage, call: Call) -> MessageState | None:
    """How far it is; None while the PBX shows no such message. Errors as of `call`."""
    query = {"page_size": SESSIONS, "user_type": THIRD_PARTY, "user_no": "api"}
    sessions = map(answers.members_of, answers.items_of(call("GET", "message_session/list", query, None).get("list")))
    ours = [answers.text(each.get("id")) for each in sessions if answers.text(each.get("did_number")) == message.did]
    wanted = answers.text(message.text, 1000)
    for session in filter(None, ours[:MOST_SESSIONS]):
        answer = call("GET", "message/get", {"id": session, "page_size": RECORDS}, None)
        records = answers.items_of(answers.members_of(answer.get("data")).get("records"))
        for record in map(answers.members_of, records):
            if answers.text(record.get("msg_body"), 1000) == wanted:
                return _state(record)
    return None


def _state(record: Mapping[str, Any]) -> MessageState:
    number = answers.whole_number(record.get("delivery_status"))
    sending = Sending(number) if number in (0, 1, 2) else Sending.SENDING
    return MessageState(
        sending, answers.text(record.get("send_error"), 60), answers.text(record.get("send_error_msg"))
    )
