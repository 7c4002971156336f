"""Two states of a channel compared line by line: what the PBX has with what is meant, or before with after.

Keys are never compared: what the PBX tells of them may be plain, Base64 or masked.
"""

import html
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.channel.catalog import Field, Kind
from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.rules import number_key
from core.field_path import FieldPath
from core.on_pbx.taking import draft_of
from core.pbx.whole_channel import PbxChannel

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Line:
    """A parameter that differs; `path` as in windows and files (`name`, `account_data.api_send_url`)."""

    path: FieldPath
    before: Value
    after: Value

    @property
    def key(self) -> str:
        """Names the line, also among the numbers."""
        return self.path


@dataclass(frozen=True, slots=True)
class RouteLine:
    """A number that differs; None where it is not there.

    Attributes:
        place: what all spellings of the number have in common.
    """

    place: str
    before: DidRoute | None
    after: DidRoute | None

    @property
    def key(self) -> str:
        """Names the line, also among the parameters."""
        return f"dids/{self.place}"

    @property
    def number(self) -> str:
        """As it is meant, or as it was."""
        route = self.after or self.before
        return route.did_number if route else ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two states of a channel.

    Attributes:
        lines: parameters, in the order of the windows. routes: numbers, in the order of what is meant.
        order_differs: the numbers that both have stand in another order. Said, and no difference by itself: a PBX may
            keep an order of its own.
        untold: parameters that are meant and that the PBX does not tell: about them nothing is certain.
    """

    lines: tuple[Line, ...] = ()
    routes: tuple[RouteLine, ...] = ()
    order_differs: bool = False
    untold: tuple[FieldPath, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing differs, as far as it is told."""
        return not self.lines and not self.routes

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of all lines that differ."""
        return (*(line.key for line in self.lines), *(route.key for route in self.routes))


@dataclass(frozen=True, slots=True)
class SameChange:
    """Numbers that change in the same way; `before` and `after` are those of the first of them."""

    before: DidRoute | None
    after: DidRoute | None
    lines: tuple[RouteLine, ...]


def compare(meant: ChannelDraft, there: PbxChannel, *, whole: bool = False) -> Comparison:
    """What the PBX has (`before`) against what is meant (`after`).

    Args:
        meant: with everybody looked up.
        whole: what is empty in `meant` is meant to be empty; else it is left to the PBX.
    """
    untold = _untold(meant, there)
    found = differences(draft_of(there), meant, whole=whole)
    lines = tuple(line for line in found.lines if line.path not in untold)
    routes = () if FieldPath("dids") in untold else found.routes
    return replace(found, lines=lines, routes=routes, untold=untold)


def differences(before: ChannelDraft, after: ChannelDraft, *, whole: bool = True) -> Comparison:
    """What differs between two drafts; `whole` as of `compare`."""
    lines = tuple(_lines(before, after, whole))
    if not after.dids and not whole:
        return Comparison(lines)
    old, new = by_place(before.dids), by_place(after.dids)
    with_members = after.kind is None or after.kind.members
    routes = [
        RouteLine(place, old.get(place), route)
        for place, route in new.items()
        if place not in old or not same_route(old[place], route, with_members)
    ]
    routes += [RouteLine(place, route, None) for place, route in old.items() if place not in new]
    order = [place for place in old if place in new] != [place for place in new if place in old]
    return Comparison(lines, tuple(routes), order)


def same_changes(routes: Iterable[RouteLine]) -> tuple[SameChange, ...]:
    """The numbers that differ, those that change in the same way together."""
    found: dict[object, list[RouteLine]] = defaultdict(list)
    for line in routes:
        found[_way(line.before), _way(line.after)].append(line)
    return tuple(SameChange(lines[0].before, lines[0].after, tuple(lines)) for lines in found.values())


def same_route(one: DidRoute, other: DidRoute, with_members: bool = True) -> bool:
    """Whether two lines of one number say the same; the order of members means nothing."""
    return (
        number_key(one.did_number) == number_key(other.did_number)
        and _where(one) == _where(other)
        and (not with_members or _who(one) == _who(other))
    )


def by_place(routes: Sequence[DidRoute]) -> dict[str, DidRoute]:
    """Lines by what all spellings of their number have in common; of a number that stands twice each."""
    found: dict[str, DidRoute] = {}
    times: dict[str, int] = {}
    for route in routes:
        key = number_key(route.did_number)
        place = first = key.lstrip("+0") or key
        again = times.get(first, 1)  # a PBX may tell one number 100,000 times
        while place in found:
            again += 1
            place = f"{first}#{again}"
        found[place], times[first] = route, again
    return found


def _way(route: DidRoute | None) -> object:
    return None if route is None else (_where(route), _who(route))


def _where(route: DidRoute) -> object:
    if route.destination_type == "api":
        return "api"
    return route.destination_type, route.destination_id, route.wanted


def _who(route: DidRoute) -> object:
    return frozenset((member.type, member.value, member.wanted) for member in route.members)


# Parameters


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a channel that can be compared, with its place in a draft."""

    path: FieldPath
    read: Callable[[ChannelDraft], Value]
    write: Callable[[ChannelDraft, Value], ChannelDraft]

    @classmethod
    def text(cls, name: str) -> "Parameter":
        """One that is a text or a number in a draft."""

        def read(draft: ChannelDraft) -> Value:
            value = getattr(draft, name)
            return value if isinstance(value, str | int) else None

        def write(draft: ChannelDraft, value: Value) -> ChannelDraft:
            changed: dict[str, Any] = {name: value}
            return replace(draft, **changed)

        return cls(FieldPath(name), read, write)

    @classmethod
    def credential(cls, field: Field) -> "Parameter":
        """One that stands among the credentials in a draft."""

        def write(draft: ChannelDraft, value: Value) -> ChannelDraft:
            kept = {key: each for key, each in draft.credentials.items() if key != field.key}
            return replace(draft, credentials=Credentials(kept | ({field.key: str(value)} if value else {})))

        return cls(field.path, lambda draft: draft.credentials.get(field.key, ""), write)


def parameters_of(draft: ChannelDraft) -> tuple[Parameter, ...]:
    """What can be compared of a draft besides its numbers, in the order of the windows."""
    kind, provider = draft.kind, draft.provider
    fields = [field for field in provider.fields if field.url or field.top_level] if provider else []
    return (
        Parameter.text("channel"),
        Parameter.text("name"),
        Parameter.text("webhook_url_type"),
        *map(Parameter.credential, fields),
        *(Parameter.text(name) for name in _options(kind)),
    )


def _options(kind: Kind | None) -> Iterable[str]:
    has: Mapping[str, bool] = {
        "send_rate": kind is None or kind.send_rate,
        "auto_close_session": True,
        "session_expired_time": True,
        "enb_duplicate_active_session": kind is None or kind.duplicate_sessions,
        "accompanying_msg": kind is None or kind.accompanying_msg,
    }
    return (name for name, there in has.items() if there)


_NUMBERS = ("send_rate", "session_expired_time")


def _lines(before: ChannelDraft, after: ChannelDraft, whole: bool) -> Iterable[Line]:
    for parameter in parameters_of(after):
        old, new = parameter.read(before), parameter.read(after)
        # A number or choice that is left open cannot be sent: the PBX keeps what it has.
        open_ = new is None or (new == "" and (not whole or parameter.path in _NUMBERS))
        open_ = open_ or parameter.path.key in after.secrets  # typed, and not at hand
        if not open_ and not same_value(parameter.path, old, new):
            yield Line(parameter.path, old, new)


def same_value(path: str, one: Value, other: Value) -> bool:
    """Whether two values of a parameter mean the same; a PBX may trim, escape or compose a text."""
    if path in _NUMBERS:
        return str(one).strip().lstrip("0") == str(other).strip().lstrip("0")
    if isinstance(one, str) and isinstance(other, str):
        return _text(one) == _text(other)
    return one == other


def _text(value: str) -> str:
    return unicodedata.normalize("NFC", html.unescape(value)).replace("\r\n", "\n").strip()


def _untold(meant: ChannelDraft, there: PbxChannel) -> tuple[FieldPath, ...]:
    told = draft_of(there)
    found = []
    for parameter in parameters_of(meant):
        if parameter.path in ("name", "channel", "accompanying_msg"):
            continue
        if parameter.read(meant) not in ("", None) and parameter.read(told) in ("", None):
            found.append(parameter.path)
    if meant.dids and there.routes is None:
        found.append(FieldPath("dids"))
    return tuple(found)
