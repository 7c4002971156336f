"""The demo PBX's judgement of a live chat, strictly by the guide; written apart from `core.channel.live_chat`."""

import re
from collections.abc import Collection
from typing import Any

from core.demo.calls import Fault, Refusal, missing, wrong
from core.demo.form import SentFile
from core.demo.rules import KnownIds

REQUIRED = (
    "name", "website_domain", "communication_method", "destination_type", "max_concurrent_call", "message_type",
    "theme_mode", "theme_color", "minimize_style", "chat_icon",
)  # fmt: skip
"""Parameters that a live chat cannot do without."""
_NUMBERS: dict[str, Collection[int]] = {
    "communication_method": (1, 2),
    "enable_webrtc_inbound_call": (0, 1),
    "webrtc_trunk_id": range(1, 2**31),
    "webrtc_inbound_route_id": range(1, 2**31),
    "max_concurrent_call": range(1, 11),
    "message_type": (1, 2),
    "auto_close_session": (0, 1),
    "session_expired_time": range(1, 2**31),
    "destination_id": range(1, 2**31),
}
_WORDS = {
    "destination_type": ("extension", "queue", "api"),
    "session_expired_unit": ("minite", "hour", "day"),
    "theme_mode": ("light", "dark"),
    "minimize_style": ("round", "bar"),
    "chat_icon": ("1", "2", "3", "4", "5", "6"),
}
_LENGTHS = {"name": 63, "website_domain": 1023}
_PICTURES = {"image/png": (b"\x89PNG", (".png",)), "image/jpeg": (b"\xff\xd8\xff", (".jpg", ".jpeg"))}
_PICTURE_BYTES = 20 * 1024 * 1024


def picture_faults(file: SentFile) -> list[Fault]:
    """Every fault of a file that is to be the picture of a live chat. Raises Refusal where it is too large."""
    if len(file.content) > _PICTURE_BYTES:
        raise Refusal(40004)
    begins, ends = _PICTURES.get(file.media_type, (b"", ()))
    if not file.content.startswith(begins) or not file.file_name.lower().endswith(ends):
        return [wrong("file", "must be png, jpg or jpeg")]
    return []


def live_chat_faults(body: dict[str, Any], known: KnownIds, more: Collection[str] = ()) -> list[Fault]:
    """Every fault of a body of `createlivechat`, or of what an update would make of one.

    Args:
        more: parameters that are not in the guide and judged elsewhere.
    """
    faults = [missing(key) for key in REQUIRED if key not in body]
    known_keys = {*REQUIRED, *_NUMBERS, *_WORDS, *more}
    faults += [wrong(key, "is not a parameter here") for key in body if key not in known_keys]
    for key, among in _NUMBERS.items():
        if key in body and (type(body[key]) is not int or body[key] not in among):
            faults.append(wrong(key, "is out of range"))
    for key, words in _WORDS.items():
        if key in body and body[key] not in words:
            faults.append(wrong(key, f"must be one of {', '.join(words)}"))
    for key, limit in _LENGTHS.items():
        value = body.get(key, "x")
        if type(value) is not str or not value.strip() or len(value) > limit:
            faults.append(wrong(key, f"length must not exceed {limit}"))
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", str(body.get("theme_color", "#000000"))):
        faults.append(wrong("theme_color", "format invalid, valid format: #00DDB3"))
    return [*faults, *_dependencies(body, known)]


def _dependencies(body: dict[str, Any], known: KnownIds) -> list[Fault]:
    faults = []
    if body.get("enable_webrtc_inbound_call") == 1:
        faults += [missing(key) for key in ("webrtc_trunk_id", "webrtc_inbound_route_id") if key not in body]
    if body.get("auto_close_session") == 1 and "session_expired_unit" not in body:
        faults.append(missing("session_expired_unit"))
    ids = known.get(str(body.get("destination_type")))
    if ids is not None and str(body.get("destination_id")) not in ids:
        faults.append(wrong("destination_id", "does not exist"))
    return faults
