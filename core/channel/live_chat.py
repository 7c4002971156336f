"""A live chat: every documented parameter with its values and ranges as data, the rules, and the body.

Source: "Add a Live Chat Channel" of the PBX's developer guide, as far as its copies reach (to `chat_icon`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.errors import Problem
from core.wording import N_

LIVE_CHAT = "livechat"
"""Its type and its `channel`, as the PBX has them."""
NAME_MAX_LENGTH = 63
DOMAIN_MAX_LENGTH = 1023
CALLS_AT_ONCE = range(1, 11)
DESTINATION_TYPES = ("queue", "extension", "api")
THEMES = ("light", "dark")
STYLES = ("round", "bar")
ICONS = ("1", "2", "3", "4", "5", "6")
UNITS = {"minute": "minite", "hour": "hour", "day": "day"}
"""The wire has a spelling of its own for minutes; nothing else in this program has."""
FIRMWARE = "83.16.0.25"
FIELDS = (
    "name", "website_domain", "communication_method", "destination_type", "destination_id",
    "enable_webrtc_inbound_call", "webrtc_trunk_id", "webrtc_inbound_route_id", "max_concurrent_call", "message_type",
    "auto_close_session", "session_expired_time", "session_expired_unit", "theme_mode", "theme_color",
    "minimize_style", "chat_icon",
)  # fmt: skip
"""Every parameter that the guide's copies reach, in its order."""
SETTINGS = {
    "name": ("name",),
    "website_domain": ("website_domain",),
    "destination_id": ("destination_type", "destination_id"),
    "message_type": ("message_type",),
    "communication_method": (
        "communication_method", "enable_webrtc_inbound_call", "webrtc_trunk_id", "webrtc_inbound_route_id",
    ),
    "max_concurrent_call": ("max_concurrent_call",),
    "auto_close_session": ("auto_close_session", "session_expired_time", "session_expired_unit"),
    "theme_mode": ("theme_mode",),
    "theme_color": ("theme_color",),
    "minimize_style": ("minimize_style",),
    "chat_icon": ("chat_icon",),
}  # fmt: skip
"""What a person sets, in the order of the windows: the parameters that it is on the wire."""
NUMBERS = frozenset(
    {
        "communication_method", "destination_id", "enable_webrtc_inbound_call", "webrtc_trunk_id",
        "webrtc_inbound_route_id", "max_concurrent_call", "message_type", "auto_close_session",
        "session_expired_time",
    }
)  # fmt: skip
"""Those that are numbers on the wire."""
TOLD = frozenset(
    {
        "website_domain", "destination_type", "destination_id", "session_expired_unit", "theme_mode", "theme_color",
        "minimize_style", "chat_icon", "channel_number",
    }
)  # fmt: skip
"""Texts that a PBX tells of a live chat and that are no secret."""
_DOMAIN = re.compile(rf"(?=.{{1,{DOMAIN_MAX_LENGTH}}}\Z)[^\s/:@?#]+\.[^\s/:@?#]+(?::[0-9]{{1,5}})?")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ID = re.compile(r"[0-9]{1,18}")
_WHOLE = re.compile(r"[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class LiveChat:
    """A live chat as typed. Numbers are texts until they are sent.

    Attributes:
        destination_id: the PBX's id; "" for the third-party platform. images: visitors may send pictures, too.
        calls: visitors may also call, over a WebRTC trunk and one of its inbound routes.
        closes: conversations are closed after `session_expired_time` units without a message.
    """

    name: str = ""
    website_domain: str = ""
    destination_type: str = "queue"
    destination_id: str = ""
    images: bool = True
    calls: bool = False
    webrtc_trunk_id: str = ""
    webrtc_inbound_route_id: str = ""
    max_concurrent_call: str = "3"
    closes: bool = False
    session_expired_time: str = "24"
    session_expired_unit: str = "hour"
    theme_mode: str = "light"
    theme_color: str = "#0B6B4F"
    minimize_style: str = "round"
    chat_icon: str = "1"

    def as_texts(self) -> dict[str, str]:
        """What counts of it by the names of the wire, in the guide's order; numbers are texts."""
        texts = {
            "name": self.name,
            "website_domain": self.website_domain,
            "communication_method": "2" if self.calls else "1",
            "destination_type": self.destination_type,
        }
        if self.destination_type != "api":
            texts["destination_id"] = self.destination_id
        texts["enable_webrtc_inbound_call"] = "1" if self.calls else "0"
        if self.calls:
            texts["webrtc_trunk_id"] = self.webrtc_trunk_id
            texts["webrtc_inbound_route_id"] = self.webrtc_inbound_route_id
        texts["max_concurrent_call"] = self.max_concurrent_call
        texts["message_type"] = "2" if self.images else "1"
        texts["auto_close_session"] = "1" if self.closes else "0"
        if self.closes:
            texts["session_expired_time"] = self.session_expired_time
            texts["session_expired_unit"] = UNITS.get(self.session_expired_unit, self.session_expired_unit)
        return texts | {
            "theme_mode": self.theme_mode,
            "theme_color": self.theme_color.upper(),
            "minimize_style": self.minimize_style,
            "chat_icon": self.chat_icon,
        }

    def as_json(self) -> dict[str, Any]:
        """The body of `message_channel/createlivechat`. Call it for a chat that breaks no rule."""
        return {key: int(value) if key in NUMBERS else value for key, value in self.as_texts().items()}


def is_too_old(firmware: str) -> bool:
    """Whether a firmware is certain to know no live chat; the guide names the first of the Software Edition alone."""
    needed, parts = FIRMWARE.split("."), firmware.strip().split(".")
    if parts[0] != needed[0] or not all(part.isascii() and part.isdigit() and len(part) < 7 for part in parts):
        return False
    return [*map(int, parts)] < [*map(int, needed)]


def differences(one: LiveChat, other: LiveChat) -> tuple[str, ...]:
    """The settings in which two live chats differ; what does not count does not differ."""
    before, after = one.as_texts(), other.as_texts()
    return tuple(name for name, keys in SETTINGS.items() if any(before.get(key) != after.get(key) for key in keys))


def domain_of(typed: str) -> str:
    """The domain in what people paste: without https:// and without a path."""
    text = typed.strip()
    text = text.partition("://")[2] or text
    return text.split("/")[0].split("?")[0].strip()


def problems(chat: LiveChat) -> list[Problem]:
    """Every broken rule, in the order of the windows."""
    return [*chat_problems(chat), *look_problems(chat)]


def chat_problems(chat: LiveChat) -> Iterator[Problem]:
    """How the chat works."""
    if not chat.name.strip():
        yield Problem("name", N_("Give the channel a name."))
    elif len(chat.name) > NAME_MAX_LENGTH:
        text = N_("The name has {length} characters; the PBX accepts at most {limit}.")
        yield Problem("name", text, {"length": len(chat.name), "limit": NAME_MAX_LENGTH})
    if not _DOMAIN.fullmatch(chat.website_domain):
        yield Problem(
            "website_domain", N_("Type the domain of the website that gets the code, for example www.example.com.")
        )
    known = chat.destination_type in DESTINATION_TYPES
    if not known or (chat.destination_type != "api" and not _ID.fullmatch(chat.destination_id)):
        yield Problem("destination_id", N_("Choose where messages go."))
    if chat.calls:
        if not _ID.fullmatch(chat.webrtc_trunk_id):
            yield Problem("webrtc_trunk_id", N_("Which WebRTC trunk do calls come in over?"))
        if not _ID.fullmatch(chat.webrtc_inbound_route_id):
            yield Problem("webrtc_inbound_route_id", N_("Which route takes these calls?"))
    if not _WHOLE.fullmatch(chat.max_concurrent_call) or int(chat.max_concurrent_call) not in CALLS_AT_ONCE:
        yield Problem("max_concurrent_call", N_("1 to 10"))
    if chat.closes and not _WHOLE.fullmatch(chat.session_expired_time):
        yield Problem("session_expired_time", N_("Type a whole number, from 1 on."))
    if chat.closes and chat.session_expired_unit not in UNITS:
        yield Problem("session_expired_unit", N_("Choose minutes, hours or days."))


def look_problems(chat: LiveChat) -> Iterator[Problem]:
    """How the chat looks."""
    if chat.theme_mode not in THEMES:
        yield Problem("theme_mode", N_("Choose light or dark."))
    if not _COLOUR.fullmatch(chat.theme_color):
        yield Problem("theme_color", N_("Type a colour as # and six hex digits, for example #0B6B4F."))
    if chat.minimize_style not in STYLES:
        yield Problem("minimize_style", N_("Choose bubble or bar."))
    if chat.chat_icon not in ICONS:
        yield Problem("chat_icon", N_("Choose an icon, 1 to 6."))


def contrast_with_white(colour: str) -> float:
    """How well white reads on a colour (WCAG), 1 to 21; 0 for what is no colour."""
    if not _COLOUR.fullmatch(colour):
        return 0.0
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


READS_WELL = 4.5
"""So much contrast a text needs (WCAG, AA)."""


def darker(colour: str) -> str:
    """The same colour, as dark as it takes for white to read well on it."""
    for step in range(100, -1, -2):
        parts = [int(colour[at : at + 2], 16) * step // 100 for at in (1, 3, 5)]
        made = "#{:02X}{:02X}{:02X}".format(*parts)
        if contrast_with_white(made) >= READS_WELL:
            return made
    return "#000000"
