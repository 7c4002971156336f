"""What a routing table calls destinations and members: their names where the PBX's lists know them."""

from typing import NamedTuple

from core.channel.catalog import DESTINATION_NAMES, MEMBER_NAMES
from core.channel.directory import Directory, Entry
from core.channel.draft import DidRoute
from core.channel.people import ByName, Wanted, Who, written_text
from core.errors import NAME_SHOWN, plain
from core.routes.cells import DESTINATION, MEMBERS, NUMBER, TYPE
from core.wording import N_
from ui.look.texts import translated

MEMBER_SHOWN = {"ext_group": N_("{name} (group)"), "organization": N_("{name} (organization)")}


DESTINATION_ICONS = {"queue": "queue", "extension": "user", "api": "globe"}


class Pieces(NamedTuple):
    """What is painted in a cell: an icon, "" for none, and texts of which every second one is muted."""

    icon: str
    texts: tuple[str, ...]


def wanted_words(wanted: Wanted) -> str:
    """Somebody who is not known yet, as written."""
    match wanted.written:
        case ByName(name):
            return name
        case written:
            return written_text(written)


def unlisted_text(type_: str, id_: str) -> str:
    """Whom no list names, as on the sheet: what it is, and that the number is its ID and not one to be dialled."""
    name = {**DESTINATION_NAMES, **MEMBER_NAMES}.get(type_)
    told = translated(name) if name else plain(type_, NAME_SHOWN)
    called = translated(N_("ID {id}"), {"id": plain(id_, NAME_SHOWN)})
    return translated(N_("{type}: {name}"), {"type": told, "name": called}) if told and id_ else told


class RouteNames:
    """Names taken from the PBX's lists, made once: a repaint asks for a hundred of them."""

    def __init__(self, directory: Directory) -> None:
        self._types = {type_: translated(name) for type_, name in DESTINATION_NAMES.items()}
        # Made here: names are also asked for by a worker, which uses nothing of Qt.
        self._member_shown = {type_: translated(shown) for type_, shown in MEMBER_SHOWN.items()}
        self._names: dict[tuple[str, str], str] = {}
        self._entries: dict[tuple[str, str], Entry] = {}
        for type_, entries in directory.by_type.items():
            shown = self._member_shown.get(type_, "{name}")
            for entry in entries:
                self._names[type_, entry.id] = shown.format(name=entry.label)
                self._entries[type_, entry.id] = entry

    def type_name(self, type_: str) -> str:
        """A destination type in the person's words."""
        return self._types.get(type_, type_)

    def named(self, type_: str, who: Who) -> str:
        """What a destination or member is called; its id where the lists do not know it."""
        if isinstance(who, Wanted):
            return wanted_words(who)
        id_ = who
        name = self._names.get((type_, id_))
        if name or not id_:
            return name or ""
        if type_ in MEMBER_SHOWN:
            return self._member_shown[type_].format(name=f"id {id_}")
        return f"id {id_}" if id_.isdigit() else id_

    def pieces(self, route: DidRoute, column: int) -> Pieces:
        """The same for the eye: the name of an icon, and texts of which every second one is muted."""
        if column == MEMBERS:
            texts: list[str] = []
            for number, member in enumerate(route.members):
                name, extension = self._name_and_number(member.type, member.who)
                texts += [(", " if number else "") + name, " " + extension if extension else ""]
            return Pieces("", tuple(texts))
        if column == DESTINATION and (route.has_destination or route.destination_type == "api"):
            sign = "clock" if route.wanted is not None else DESTINATION_ICONS.get(route.destination_type, "question")
            if route.destination_type == "api":
                return Pieces(sign, (self.type_name("api"),))
            name, extension = self._name_and_number(route.destination_type, route.who)
            return Pieces(sign, (name, " " + extension if extension else ""))
        return Pieces("", (self.shown(route, column),))

    def _name_and_number(self, type_: str, who: Who) -> tuple[str, str]:
        entry = None if isinstance(who, Wanted) else self._entries.get((type_, who))
        return (entry.name, entry.number) if entry is not None else (self.named(type_, who), "")

    def shown(self, route: DidRoute, column: int) -> str:
        """What a person reads in a cell."""
        if column == NUMBER:
            return route.did_number
        if column == TYPE:
            return self._types.get(route.destination_type, route.destination_type)
        if column == MEMBERS:
            return "; ".join([self.named(member.type, member.who) for member in route.members])
        return self.named(route.destination_type, route.who)
