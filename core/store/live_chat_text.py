"""A live chat that was typed and not created yet, as the text that the store keeps. It has no secret."""

import json
from dataclasses import asdict, dataclass, fields

from core.channel.live_chat import LiveChat

_LONGEST = 500_000


@dataclass(frozen=True, slots=True)
class TypedLiveChat:
    """What was typed for a live chat of a PBX.

    Attributes:
        picture: what the file of its picture was called, "" for none. The file itself is not kept.
    """

    chat: LiveChat
    picture: str = ""


def typed_as_text(typed: TypedLiveChat) -> str:
    """JSON of everything, exactly as typed."""
    return json.dumps({"chat": asdict(typed.chat), "picture": typed.picture}, ensure_ascii=False)


def typed_from_text(text: str) -> TypedLiveChat | None:
    """What `typed_as_text` wrote; what its text lacks is as in a new one. None for what cannot be read."""
    try:
        told = json.loads(text) if len(text) <= _LONGEST else None
    except (ValueError, RecursionError):
        return None
    chat = told.get("chat") if isinstance(told, dict) else None
    if not isinstance(told, dict) or not isinstance(chat, dict):
        return None
    new = LiveChat()
    known = {field.name: type(getattr(new, field.name)) for field in fields(LiveChat)}
    kept = {key: value for key, value in chat.items() if key in known and type(value) is known[key]}
    picture = told.get("picture")
    return TypedLiveChat(LiveChat(**kept), picture if isinstance(picture, str) else "")
