"""What a cell of the plan says: a word, an icon and a tone; never a colour alone."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.channel.catalog import provider
from core.channel.option_names import OPTION_NAMES, OPTION_VALUES
from core.field_path import FieldPath
from core.files.channel_file import in_file_path
from core.fleet.outcome import Became, End, NotBegun, NotOnThisPbx
from core.fleet.plan import Cell
from core.wording import NN_
from ui.look.texts import named, plural, problem_text, translated, warning_text
from ui.look.theme import Tone
from ui.reaching.failures import is_certificate
from ui.routing.names import unlisted_text

Look = tuple[str, str, Tone]
"""A text, the name of an icon, a tone."""


class Group(Enum):
    """What cells are counted and filtered by."""

    ALL = auto()
    CREATE = auto()
    CHANGE = auto()
    SAME = auto()
    PROBLEM = auto()


def group_text(group: Group) -> str:
    """The filter's name."""
    return {
        Group.ALL: QCoreApplication.translate("FleetWords", "All"),
        Group.CREATE: QCoreApplication.translate("FleetWords", "Create"),
        Group.CHANGE: QCoreApplication.translate("FleetWords", "Change"),
        Group.SAME: QCoreApplication.translate("FleetWords", "No change"),
        Group.PROBLEM: QCoreApplication.translate("FleetWords", "Problems"),
    }[group]


def chip_texts(group: Group, count: int, done: int) -> tuple[str, str]:
    """What a filter says, and how it is called: what is still to be done, or how many of all are."""
    words = {
        Group.CREATE: QCoreApplication.translate("FleetWords", "Created"),
        Group.CHANGE: QCoreApplication.translate("FleetWords", "Changed"),
    }
    word = words.get(group) if done else None
    if word is None:
        return f"{group_text(group)}  {count}", f"{group_text(group)}, {count}"
    if done == count:
        return f"{word}  {count}", f"{word}, {count}"
    of_all = QCoreApplication.translate("FleetWords", "{done} of {all}").format(done=done, all=count)
    return f"{word}  {of_all}", f"{word}, {of_all}"


def group_of(became: Became | None) -> Group | None:
    """Where a cell is counted; None while it was not checked."""
    if became is None:
        return None
    match became.end:
        case End.CREATED:
            return Group.CREATE
        case End.UPDATED | End.DELETED:
            return Group.CHANGE
        case End.UNCHANGED | End.ABSENT:
            return Group.SAME
    return Group.PROBLEM


def look_of(became: Became | None, busy: bool) -> Look:
    """What is shown of a cell."""
    if busy:
        return QCoreApplication.translate("FleetWords", "Checking…"), "refresh", Tone.MUTED
    if became is None:
        return QCoreApplication.translate("FleetWords", "Not checked"), "", Tone.MUTED
    if became.planned:
        return _planned(became)
    return _done(became)


def _planned(became: Became) -> Look:
    match became.end:
        case End.CREATED:
            return QCoreApplication.translate("FleetWords", "Create"), "add", Tone.ACCENT
        case End.UPDATED:
            return plural(NN_("1 change", "{count} changes"), len(became.differences)), "edit", Tone.WARNING
        case End.DELETED:
            return QCoreApplication.translate("FleetWords", "Delete"), "delete", Tone.WARNING
    return _done(became)


def _done(became: Became) -> Look:
    match became.end:
        case End.CREATED:
            return QCoreApplication.translate("FleetWords", "Created"), "check", Tone.SUCCESS
        case End.UPDATED:
            return QCoreApplication.translate("FleetWords", "Changed"), "check", Tone.SUCCESS
        case End.DELETED:
            return QCoreApplication.translate("FleetWords", "Deleted"), "check", Tone.SUCCESS
        case End.UNCHANGED | End.ABSENT:
            return QCoreApplication.translate("FleetWords", "No change"), "equal", Tone.MUTED
        case End.UNREACHABLE:
            return _unreached(became)
        case End.UNKNOWN:
            return QCoreApplication.translate("FleetWords", "Not clear"), "question", Tone.WARNING
        case End.AMBIGUOUS:
            return QCoreApplication.translate("FleetWords", "Two with this name"), "question", Tone.WARNING
        case End.INVALID if isinstance(became.error, NotOnThisPbx):
            return QCoreApplication.translate("FleetWords", "Not found there"), "error", Tone.ERROR
        case End.INVALID:
            return QCoreApplication.translate("FleetWords", "To fix"), "error", Tone.ERROR
    return QCoreApplication.translate("FleetWords", "Refused"), "error", Tone.ERROR


def _unreached(became: Became) -> Look:
    if isinstance(became.error, NotBegun):
        return QCoreApplication.translate("FleetWords", "Not started"), "clock", Tone.MUTED
    if became.error is not None and is_certificate(became.error):
        return QCoreApplication.translate("FleetWords", "Certificate"), "shield", Tone.WARNING
    return QCoreApplication.translate("FleetWords", "Not reached"), "net", Tone.MUTED


def value_text(value: Any, names: Mapping[str, str]) -> str:
    """One side of a difference: a parameter's value, or a line of the routing table."""
    if value is None:
        return QCoreApplication.translate("FleetWords", "Not there")
    if not isinstance(value, dict):
        return str(value) if value != "" else QCoreApplication.translate("FleetWords", "Empty")
    type_, id_ = str(value.get("destination_type", "")), str(value.get("destination_id", ""))
    text = names.get(f"{type_}:{id_}") or unlisted_text(type_, id_)
    members = [
        names.get(f"{each['type']}:{each['value']}") or unlisted_text(str(each["type"]), str(each["value"]))
        for each in value.get("members", ())
    ]
    return f"{text} · {', '.join(members)}" if members else text


def wanted_lines(became: Became) -> Iterator[tuple[str, str]]:
    """All that a new channel gets, a name and a value each: its options, its keys, its numbers."""
    wanted = {each.parameter: each.after for each in became.differences}
    of = provider(str(wanted.get("channel", "")))
    labels = {field.key: field.label for field in of.fields} if of is not None else {}
    for parameter, value in wanted.items():
        match parameter:
            case "name":
                pass  # the title says it
            case "channel":
                yield QCoreApplication.translate("FleetWords", "Provider"), of.name if of is not None else str(value)
            case "account_data":
                for each in value:
                    yield translated(labels.get(each["k"], each["k"])), str(each["v"])
            case "dids":
                for route in value:
                    yield str(route.get("did_number", "")), value_text(route, became.names)
            case _:
                word = OPTION_VALUES.get((parameter, str(value)))
                label = labels.get(parameter)
                name = translated(label) if label else parameter_text(parameter)
                yield name, translated(word) if word else value_text(value, became.names)


def wanted_count(became: Became) -> int:
    """How many lines these are; none is put into words for it."""
    lists = [each.after for each in became.differences if each.parameter in ("account_data", "dids")]
    named = sum(each.parameter == "name" for each in became.differences)
    return len(became.differences) - len(lists) - named + sum(map(len, lists))


def field_text(field: str) -> str:
    """What a problem is about, a field of a site's row or of a channel file; "" for all of it."""
    names = {
        "name": QCoreApplication.translate("FleetWords", "Name"),
        "pbx": translated("Address"),
        "client_id": translated("Client ID"),
        "client_secret": translated("Client Secret"),
    }
    row = FieldPath(field).row if field else None
    if row is not None:
        return QCoreApplication.translate("FleetWords", "Line {number}").format(number=row + 1)
    return names.get(field) or parameter_text(field)


def doubts_of(cell: Cell) -> list[str]:
    """What a person should look at in a channel of the plan, though nothing is wrong: a sentence each."""
    found = provider(cell.draft.channel) if cell.draft is not None else None
    labels = {in_file_path(field.path): translated(field.label) for field in found.fields} if found else {}
    keys = [(each.path, warning_text(each)) for each in cell.warnings]
    told = [(each.field, problem_text(each)) for each in cell.notices] + keys
    sentences = [named(labels.get(path) or field_text(path), text) for path, text in told]
    return sentences + [problem_text(each) for each in cell.doubts]


def parameter_text(parameter: str) -> str:
    """What differs, as a heading."""
    if parameter.startswith("dids["):
        number = parameter.removeprefix("dids[").removesuffix("]")
        return QCoreApplication.translate("FleetWords", "Number {number}").format(number=number)
    if parameter in OPTION_NAMES:
        return translated(OPTION_NAMES[parameter])
    known = {
        "phone_number_id": translated("Phone Number ID"),
        "credentials": QCoreApplication.translate("FleetWords", "Keys"),
    }
    return known.get(parameter, parameter)
