"""Parses a long channel file in a process of its own: Cancel ends it at once, its memory is limited, no window waits.

What comes back is the file's object in pieces, each of them small; see `core.tables.reading_process`.
"""

import pickle
from collections.abc import Iterator
from typing import Any

from core.files.strict_json import JsonObject, NotJson, channel_object, parse
from core.stop import Stop
from core.system_reasons import reason_of
from core.tables.reading_process import (
    NOT_UNDERSTOOD,
    OUT_OF_MEMORY,
    answering,
    framed,
    frames,
    limit_this_process,
    one_frame,
    started,
)
from core.wording import N_

COMMAND = "read-channel-file-apart"
_PIECE = 2_000
"""Values in one frame, or one number's where it has more: to load it no other thread is let in."""


def parsed_apart(data: bytes, stop: Stop) -> JsonObject:
    """What `channel_object(parse(data))` returns and raises, made by another process.

    Raises:
        NotJson: also when it was stopped, or when it takes more memory than a channel does.
    """
    try:
        process = started(COMMAND)
    except OSError as error:
        raise NotJson(N_("The file cannot be read: {reason}."), reason=reason_of(error)) from None
    with answering(process, data, stop) as answer:
        try:
            return _assembled(frames(answer))
        except NotJson:
            raise
        except (EOFError, pickle.UnpicklingError, ValueError) as error:
            text = N_("The file needs more memory than a channel file, or is damaged.")
            text = text if isinstance(error, EOFError) else NOT_UNDERSTOOD
            raise NotJson(N_("Reading was stopped.") if stop.asked else text) from None


def _assembled(told: Any) -> JsonObject:
    rows: list[Any] = []
    for kind, value in told:
        match kind:
            case "refused":
                text, values = value
                raise NotJson(text, **values)
            case "rows":
                rows += [_made(each) for each in value]
            case "rest":
                body: JsonObject = _made(value)
                if isinstance(body.get("dids"), list):
                    body["dids"] = rows
                return body
    raise EOFError


def _plain(value: Any) -> Any:
    """A value in types that a frame may hold: an object is a tuple, which JSON does not have."""
    if isinstance(value, JsonObject):
        return {key: _plain(each) for key, each in value.items()}, value.repeated
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _pieces(rows: list[Any]) -> Iterator[list[Any]]:
    """The plain values of rows, a few at a time."""
    piece, values = list[Any](), 0
    for row in rows:
        piece.append(_plain(row))
        values += _count(row)
        if values >= _PIECE:
            yield piece
            piece, values = [], 0
    yield piece


def _count(value: Any) -> int:
    """How many values there are in one."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + sum(map(_count, inside))


def _made(value: Any) -> Any:
    if isinstance(value, tuple):
        made = JsonObject({key: _made(each) for key, each in value[0].items()})
        if value[1]:
            made.repeated = value[1]
        return made
    return [_made(each) for each in value] if isinstance(value, list) else value


def main() -> int:
    """Parse what comes on standard input, and tell it on standard output."""
    limit_this_process()
    try:
        with open(0, "rb", closefd=False) as asked:
            data = one_frame(asked)
        with open(1, "wb", closefd=False) as out:
            try:
                body = channel_object(parse(data))
                rows = body.get("dids")
                if isinstance(rows, list):
                    for piece in _pieces(rows):
                        out.write(framed(("rows", piece)))
                    body["dids"] = []
                out.write(framed(("rest", _plain(body))))
            except NotJson as error:
                out.write(framed(("refused", (error.text, error.values))))
    except MemoryError:
        return OUT_OF_MEMORY
    except OSError:
        return 1  # nobody listens any more
    return 0
