"""A live chat as "Query Information of a Live Chat Channel" tells it; what we do not know survives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.channel.live_chat import FIELDS, NUMBERS, UNITS, LiveChat
from core.pbx.answers import whole_number

_TOLD_BESIDE = frozenset({"id", "type", "channel", "channel_number"})
_PICTURE = ("avatar", "photo")
_LONGEST = 10_000
_SWITCHES = ("enable_webrtc_inbound_call", "auto_close_session")
_NEEDS = (
    ("destination_id", "destination_type", "api"),
    ("webrtc_trunk_id", "enable_webrtc_inbound_call", 0),
    ("webrtc_inbound_route_id", "enable_webrtc_inbound_call", 0),
    ("session_expired_time", "auto_close_session", 0),
    ("session_expired_unit", "auto_close_session", 0),
)
"""What means nothing where another one has this value."""


@dataclass(frozen=True, slots=True)
class ToldLiveChat:
    """A live chat as the PBX has it now.

    Attributes:
        chat: its settings, not safe to show; those that are not told are as of a new one.
        told: the documented ones that are told. more: members that no copy of the guide knows, as they came.
    """

    id: int
    chat: LiveChat
    told: Mapping[str, Any] = field(default_factory=dict, repr=False)
    more: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def unchanged(self) -> dict[str, object]:
        """All that is told, to go along with a change: nobody knows whether the PBX keeps what is left out."""
        found = {key: sent for key in FIELDS if (sent := _as_sent(key, self.told.get(key))) is not None}
        idle = [key for key, needs, value in _NEEDS if found.get(needs) == value]
        return {key: value for key, value in found.items() if key not in idle}

    @property
    def picture_key(self) -> str:
        """What the PBX calls its picture. "" where nothing tells that for certain: no copy of the guide does."""
        named = [key for key in self.more if any(word in key.lower() for word in _PICTURE)]
        fitting = [key for key in named if isinstance(self.more[key], str)]
        return fitting[0] if len(named) == len(fitting) == 1 else ""


def _as_it_came(value: object) -> str:
    """A text with every character that it had, but no half ones; not safe to show."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return str(value)[:_LONGEST].encode("utf-8", "replace").decode("utf-8")


def _as_sent(key: str, told: object) -> object:
    """A parameter as an update wants it; None for what cannot be one."""
    if key not in NUMBERS:
        if isinstance(told, str) and len(told) > _LONGEST:
            return None  # nothing is sent back that was shortened here
        word = _as_it_came(told)
        return (UNITS.get(word, word) if key == "session_expired_unit" else word) or None
    number = whole_number(told)
    return None if number == 0 and key not in _SWITCHES else number


def told_live_chat(channel_id: int, data: Mapping[str, Any]) -> ToldLiveChat:
    """The live chat in an answer."""
    known = {key: data[key] for key in FIELDS if key in data and not isinstance(data[key], bool | list | dict)}
    more = {key: value for key, value in data.items() if key not in _TOLD_BESIDE and key not in FIELDS}
    new = LiveChat()

    def of(key: str, otherwise: str) -> str:
        return _as_it_came(known[key]) if known.get(key) is not None else otherwise

    def number(key: str, otherwise: str) -> str:
        return of(key, otherwise) if whole_number(known.get(key)) != 0 else otherwise

    closes = whole_number(known.get("auto_close_session")) == 1
    unit = of("session_expired_unit", new.session_expired_unit)
    calls = whole_number(known.get("communication_method")) == 2
    destination = of("destination_type", new.destination_type)
    return ToldLiveChat(
        channel_id,
        LiveChat(
            name=of("name", ""),
            website_domain=of("website_domain", ""),
            destination_type=destination,
            destination_id="" if destination == "api" else number("destination_id", ""),
            images=whole_number(known.get("message_type")) != 1,
            calls=calls,
            webrtc_trunk_id=number("webrtc_trunk_id", ""),
            webrtc_inbound_route_id=number("webrtc_inbound_route_id", ""),
            max_concurrent_call=of("max_concurrent_call", new.max_concurrent_call),
            closes=closes,
            session_expired_time=number("session_expired_time", new.session_expired_time),
            session_expired_unit=next((key for key, value in UNITS.items() if value == unit), unit),
            theme_mode=of("theme_mode", new.theme_mode),
            theme_color=of("theme_color", new.theme_color),
            minimize_style=of("minimize_style", new.minimize_style),
            chat_icon=of("chat_icon", new.chat_icon),
        ),
        known,
        more,
    )
