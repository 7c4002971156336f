"""Channel files in and out: strict JSON, each mistake a Problem at its path, secrets written only when asked for.

The form is the documented request body with `credentials` (plain values) instead of `account_data`.
"""

import dataclasses
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from core.channel import rules
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.people import ByName, ByNumber, written_text
from core.channel.route_doubts import route_doubts
from core.channel.secret_values import is_secret_value
from core.errors import DraftInvalid, Problem
from core.field_path import FieldPath
from core.files.channel_reading import KEYS_OF_SOME_KINDS, ChannelReading
from core.files.object_reading import MOST_PROBLEMS
from core.files.reading_apart import parsed_apart
from core.files.strict_json import JsonObject, NotJson, channel_object, parse
from core.json_text import MadeToWrite, json_pieces
from core.keys.warnings import KeyWarning, key_warnings
from core.secrets.sources import SecretSources, as_written
from core.stop import Stop
from core.system_reasons import reason_of
from core.whole_file import NoFile, NotWritten, TooLarge, is_given, read_whole, write_whole
from core.wording import N_, NN_

MAX_BYTES = 10_000_000
APART_BYTES = 64_000
"""A file of more is parsed by another process for the windows."""


@dataclass(frozen=True, slots=True)
class ChannelFile:
    """A file that was read: its draft, which breaks no rule, what was changed on the way in, and what to look at.

    Attributes:
        warnings: of its keys. doubts: of its numbers and members.
    """

    draft: ChannelDraft
    notices: tuple[Problem, ...] = ()
    warnings: tuple[KeyWarning, ...] = ()
    doubts: tuple[Problem, ...] = ()


class FileInvalid(DraftInvalid):
    """The file describes no channel that the PBX could take; `name` is the channel's, as far as it could be read."""

    def __init__(self, problems: Sequence[Problem], name: str = "", warnings: Sequence[KeyWarning] = ()) -> None:
        self.name = name
        self.warnings = tuple(warnings)
        if any(problem.field for problem in problems):
            super().__init__(problems)
        else:
            super().__init__(problems, N_("This file cannot be used as it is. Nothing was sent."))


def read_channel_file(path: str | os.PathLike[str], sources: SecretSources) -> ChannelFile:
    """The channel that a file describes.

    Raises:
        FileInvalid: with every problem; `field` is the path in the file (`credentials.api_key`).
    """
    return channel_of(object_in(bytes_of(path)), sources)


def channel_of(body: JsonObject, sources: SecretSources) -> ChannelFile:
    """The channel that the object of a channel file describes. Errors as of `read_channel_file`."""
    reading = ChannelReading(sources)
    draft = reading.draft(body)
    told = {"credentials" if problem.field == "account_data" else problem.field for problem in reading.problems}
    broken = map(_in_file_terms, rules.problems(draft))
    found = [*reading.problems, *(problem for problem in broken if told.isdisjoint(_with_ancestors(problem.field)))]
    if found:
        raise FileInvalid(_first(found, reading.problems.more), draft.name, _warnings(draft, reading))
    return ChannelFile(draft, tuple(reading.notices), _warnings(draft, reading), route_doubts(draft))


def _warnings(draft: ChannelDraft, reading: ChannelReading) -> tuple[KeyWarning, ...]:
    """What to look at in the keys, by their paths in the file."""
    if draft.provider is None:
        return ()
    found = key_warnings(draft.provider, draft.credentials, reading.credentials.exact)
    return tuple(dataclasses.replace(warning, path=in_file_path(warning.path)) for warning in found)


def _first(found: Sequence[Problem], more: int) -> Sequence[Problem]:
    """The first problems, and how many more there are: a file of empty routes has some hundred thousand."""
    more += len(found) - MOST_PROBLEMS
    if more <= 0:
        return found
    return [
        *found[:MOST_PROBLEMS],
        Problem("", NN_("There is 1 more problem.", "There are {count} more problems."), {"count": more}),
    ]


def read_draft_file(path: str | os.PathLike[str], stop: Stop | None = None) -> ChannelFile:
    """The draft in a file, also when it is not complete: what is wrong in it is a notice.

    No reference is followed: the file may be anybody's. What it asks for is in the draft, for a person to fetch. A
    long file is parsed by another process, which a stop ends at once.

    Raises:
        FileInvalid: the file cannot be read, is no JSON object, or holds what no channel does; or it was stopped.
    """
    data, stop = bytes_of(path), stop or Stop()
    try:
        body = parsed_apart(data, stop) if len(data) > APART_BYTES else object_in(data)
    except NotJson as error:
        raise _refused(error.text, **error.values) from None
    reading = ChannelReading(None, stop)
    draft = reading.draft(body)
    if stop.asked:
        raise _refused(N_("Reading was stopped."))
    if reading.credentials.refused:
        raise FileInvalid(reading.credentials.refused, draft.name)
    # What is not there is not left out: the draft lacks it, and its page asks for it.
    wrong = [each for each in reading.problems if not each.field.isidentifier() or each.field in body]
    return ChannelFile(draft, tuple(_first(wrong, reading.problems.more)), _warnings(draft, reading))


def write_channel_file(
    draft: ChannelDraft,
    path: str | os.PathLike[str],
    with_secrets: bool = False,
    announce: Callable[[Path], None] | None = None,
) -> None:
    """Write a draft as a channel file, whole or not at all. Without secrets the keys stay and their values are empty.

    Args:
        announce: as of `write_whole`.

    Raises:
        NotWritten: nothing was changed.
    """
    text = "".join([*json_pieces(_body(draft, with_secrets), indent=2), "\n"])
    try:
        write_whole(path, _utf8(text), private=with_secrets, announce=announce)
    except (OSError, ValueError) as error:
        raise NotWritten(error, N_("The channel file was not written: {reason}.")) from None


def _utf8(text: str) -> bytes:
    """UTF-8, with half a surrogate pair as the escape that JSON has for it."""
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text).encode("utf-8")


def _body(draft: ChannelDraft, with_secrets: bool) -> dict[str, Any]:
    provider = draft.provider
    inside: dict[str, str] = {}
    beside: dict[str, str] = {}
    for field_ in provider.fields if provider else ():
        value = draft.credentials.get(field_.key, "")
        if value or not field_.optional:
            open_ = with_secrets or not is_secret_value(field_, value)
            (beside if field_.top_level else inside)[field_.key] = (
                as_written(value, field_.key in draft.taken_as_is) if open_ else ""
            )
    members = provider is None or provider.kind.members
    optional: dict[str, Any] = {
        "send_rate": _number_or_text(draft.send_rate),
        "auto_close_session": draft.auto_close_session,
        "session_expired_time": _number_or_text(draft.session_expired_time),
        "enb_duplicate_active_session": draft.enb_duplicate_active_session,
        "accompanying_msg": draft.accompanying_msg or None,
        "dids": MadeToWrite(partial(_route, with_members=members), draft.dids) if draft.dids else None,
    }
    absent = {key for key, has in KEYS_OF_SOME_KINDS.items() if provider and not has(provider.kind)}
    return {
        "name": draft.name,
        "webhook_url_type": draft.webhook_url_type,
        "channel": draft.channel,
        "credentials": inside,
        **beside,
        **{key: value for key, value in optional.items() if value is not None and key not in absent},
    }


def _number_or_text(text: str) -> int | str | None:
    return int(text) if re.fullmatch("[0-9]{1,18}", text) else text or None


def _route(route: DidRoute, with_members: bool) -> dict[str, Any]:
    entry: dict[str, Any] = {"did_number": route.did_number, "destination_type": route.destination_type}
    if route.wanted is not None:
        entry["destination"] = written_text(route.wanted.written)
    elif route.destination_id:
        entry["destination_id"] = route.destination_id
    if route.members and with_members:
        entry["members"] = [_member(member) for member in route.members]
    return entry


def _member(member: Member) -> dict[str, str]:
    match member.wanted.written if member.wanted is not None else None:
        case ByNumber(number):
            return {"type": member.type, "number": number}
        case ByName(name):
            return {"type": member.type, "name": name}
    return {"type": member.type, "value": member.value}


def in_file_path(path: str) -> str:
    """The path in a channel file of a request parameter's path: `account_data.x` is `credentials.x` there."""
    if path == "channel_type":
        return "channel"
    key = FieldPath(path).key
    return f"credentials.{key}" if key else path


def _in_file_terms(problem: Problem) -> Problem:
    path = in_file_path(problem.field)
    if problem.asks:
        return Problem(
            path,
            N_(
                "This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct "
                "as it is, put plain: in front of it."
            ),
        )
    return problem._replace(field=path)


def _with_ancestors(path: str) -> Iterable[str]:
    yield path
    for at in range(len(path) - 1, 0, -1):
        if path[at] in ".[":
            yield path[:at]


def _refused(text: str, **values: object) -> FileInvalid:
    return FileInvalid([Problem("", text, values)])


def bytes_of(path: str | os.PathLike[str]) -> bytes:
    """What stands in a channel file. Raises FileInvalid."""
    try:
        return read_whole(path, MAX_BYTES, is_given=is_given(path))
    except NoFile:
        raise _refused(N_("This is not a file but a folder, a device or a pipe.")) from None
    except TooLarge:
        text = N_("The file is larger than {limit} MB; channel files are smaller.")
        raise _refused(text, limit=MAX_BYTES // 1_000_000) from None
    except OSError as error:
        raise _refused(N_("The file cannot be read: {reason}."), reason=reason_of(error, str(error))) from None
    except ValueError:
        raise _refused(N_("This is not the name of a file.")) from None


def object_in(data: bytes) -> JsonObject:
    """The object in the content of a channel file. Raises FileInvalid."""
    try:
        return channel_object(parse(data))
    except NotJson as error:
        raise _refused(error.text, **error.values) from None
