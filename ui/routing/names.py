"""What a routing table calls destinations and members: their names where the PBX's lists know them."""

from core.channel.catalog import DESTINATION_NAMES
from core.channel.directory import Directory
from core.channel.draft import DidRoute
from core.channel.people import ByName, Wanted, Who, written_text
from core.routes.cells import MEMBERS, NUMBER, TYPE
from core.wording import N_
from ui.look.texts import translated

MEMBER_SHOWN = {"ext_group": N_("{name} (group)"), "organization": N_("{name} (organization)")}


def wanted_words(wanted: Wanted) -> str:
    """Somebody who is not known yet, as written."""
    match wanted.written:
        case ByName(name):
            return name
        case written:
            return written_text(written)


class RouteNames:
    """Names taken from the PBX's lists, made once: a repaint asks for a hundred of them."""

    def __init__(self, directory: Directory) -> None:
        self._types = {type_: translated(name) for type_, name in DESTINATION_NAMES.items()}
        self._names: dict[tuple[str, str], str] = {}
        for type_, entries in directory.by_type.items():
            shown = translated(MEMBER_SHOWN[type_]) if type_ in MEMBER_SHOWN else "{name}"
            for entry in entries:
                self._names[type_, entry.id] = shown.format(name=entry.label)

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
            return translated(MEMBER_SHOWN[type_]).format(name=f"id {id_}")
        return f"id {id_}" if id_.isdigit() else id_

    def shown(self, route: DidRoute, column: int) -> str:
        """What a person reads in a cell."""
        if column == NUMBER:
            return route.did_number
        if column == TYPE:
            return self._types.get(route.destination_type, route.destination_type)
        if column == MEMBERS:
            return "; ".join([self.named(member.type, member.who) for member in route.members])
        return self.named(route.destination_type, route.who)
