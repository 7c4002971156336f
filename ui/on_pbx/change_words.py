"""How the lines of a change are said: what it is, as it is now, as it will be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from core.channel.catalog import Provider
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.option_names import OPTION_NAMES, OPTION_VALUES
from core.channel.people import written_text
from core.errors import plain
from core.field_path import FieldPath
from core.on_pbx.comparison import Comparison, Line, RouteLine, SameChange, by_place, parameters_of, same_changes
from core.wording import N_, NN_
from ui.look.texts import listed, plural, translated
from ui.routing.names import unlisted_text

SHOWN = 120
_NAMES = {
    "channel": N_("Provider"),
    "name": N_("Channel name"),
    "webhook_url": N_("Webhook URL"),
    **OPTION_NAMES,
}
NOT_THERE = N_("Not there")


class Part(Enum):
    """What of a line a row tells."""

    VALUE = auto()
    NUMBER = auto()
    DESTINATION = auto()
    MEMBERS = auto()
    SPELLING = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the change table.

    Attributes:
        keys: of the lines of the comparison that it stands for. before, after: "" where there is nothing.
        added, removed: a number comes or goes as a whole. part: what of its lines it tells.
    """

    keys: tuple[str, ...]
    what: str
    before: str
    after: str
    added: bool = False
    removed: bool = False
    part: Part = Part.VALUE


def told(found: Comparison, provider: Provider | None, directory: Directory) -> list[Told]:
    """All that differs, equal changes of many numbers in one row."""
    rows = [_parameter(line, provider) for line in found.lines]
    for change in same_changes(found.routes):
        rows += _numbers(change, directory)
    return rows


def as_in(row: Told, draft: ChannelDraft, directory: Directory) -> str:
    """What a row tells, as it is in another state of the channel; "" where its numbers are not alike there."""
    if row.part is Part.VALUE:
        found = [each for each in parameters_of(draft) if each.path in row.keys]
        return _value(found[0].path, found[0].read(draft)) if found else ""
    routes = by_place(draft.dids)
    texts = {_part_text(row.part, routes.get(key.removeprefix("dids/")), directory) for key in row.keys}
    return texts.pop() if len(texts) == 1 else ""


def _part_text(part: Part, route: DidRoute | None, directory: Directory) -> str:
    if route is None:
        return translated(NOT_THERE)
    match part:
        case Part.DESTINATION:
            return destination_text(route, directory)
        case Part.MEMBERS:
            return members_text(route.members, directory)
        case Part.SPELLING:
            return route.did_number
        case _:
            return _whole(route, directory)


def parameter_name(path: str, provider: Provider | None) -> str:
    """What a parameter is called."""
    if path in _NAMES:
        return translated(_NAMES[path])
    field = provider.field(FieldPath(path).key or path) if provider else None
    return translated(field.label) if field else plain(path, SHOWN)


def _parameter(line: Line, provider: Provider | None) -> Told:
    before, after = _value(line.path, line.before), _value(line.path, line.after)
    return Told((line.key,), parameter_name(line.path, provider), before, after)


def _value(path: str, value: object) -> str:
    text = "" if value is None else str(value)
    word = OPTION_VALUES.get((path, text))
    return translated(word) if word else plain(text, SHOWN) or translated(N_("Empty"))


def _numbers(change: SameChange, directory: Directory) -> Iterator[Told]:
    keys = tuple(line.key for line in change.lines)
    name = _name_of(change.lines)
    before, after = change.before, change.after
    if before is None and after is not None:
        yield Told(keys, name, translated(NOT_THERE), _whole(after, directory), added=True, part=Part.NUMBER)
    elif before is not None and after is None:
        yield Told(keys, name, _whole(before, directory), translated(NOT_THERE), removed=True, part=Part.NUMBER)
    elif before is not None and after is not None:
        where = [destination_text(route, directory) for route in (before, after)]
        who = [members_text(route.members, directory) for route in (before, after)]
        if where[0] != where[1]:
            what = translated(N_("Destination of {number}"), {"number": name})
            yield Told(keys, what, where[0], where[1], part=Part.DESTINATION)
        if who[0] != who[1]:
            what = translated(N_("Who may write from {number}"), {"number": name})
            yield Told(keys, what, who[0], who[1], part=Part.MEMBERS)
        if where[0] == where[1] and who[0] == who[1]:
            what = translated(N_("Spelling of {number}"), {"number": name})
            yield Told(keys, what, before.did_number, after.did_number, part=Part.SPELLING)


def changes_text(count: int) -> str:
    """How many lines are different."""
    return plural(NN_("1 change", "{count} changes"), count)


def make_changes_text(count: int) -> str:
    """The button that makes so many changes, with its key."""
    return plural(NN_("Make 1 &change", "Make {count} &changes"), count)


def _name_of(lines: Sequence[RouteLine]) -> str:
    if len(lines) == 1:
        return plain(lines[0].number, SHOWN)
    text = NN_("{number} and 1 more", "{number} and {count} more")
    return plural(text, len(lines) - 1, {"number": plain(lines[0].number, SHOWN)})


def _whole(route: DidRoute, directory: Directory) -> str:
    text = translated(N_("goes to {destination}"), {"destination": destination_text(route, directory)})
    members = members_text(route.members, directory) if route.members else ""
    return f"{text}; {members}" if members else text


def destination_text(route: DidRoute, directory: Directory) -> str:
    """Whom a number goes to, by name where the lists know it."""
    if route.wanted is not None:
        return plain(written_text(route.wanted.written), SHOWN)
    entry = route.seen or directory.entry(route.destination_type, route.destination_id)
    if entry is not None:
        return plain(entry.label, SHOWN)
    return unlisted_text(route.destination_type, route.destination_id)


def members_text(members: Sequence[Member], directory: Directory) -> str:
    """Who may write from a number."""
    return listed(_member(member, directory) for member in members) or translated(N_("Nobody"))


def _member(member: Member, directory: Directory) -> str:
    if member.wanted is not None:
        return plain(written_text(member.wanted.written), SHOWN)
    entry = member.seen or directory.entry(member.type, member.value)
    if entry is not None:
        return plain(entry.label, SHOWN)
    return unlisted_text(member.type, member.value)
