"""What the picker offers: who fits what is typed, in sections, each with how many there are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from core.channel.lookup import MEMBER_TYPES, Lookup, Place
from core.channel.member_text import members_in
from core.channel.people import ById, Wanted, Why, read_written
from core.channel.people_search import PeopleSearch, folded
from core.wording import N_, NN_
from ui.look.texts import plural, translated
from ui.routing.names import wanted_words

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_USER = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = _USER + 1
MOST_SHOWN = 100
"""Of a section; more are found by typing on."""
ICONS = {"queue": "queue", "extension": "user", "ext_group": "users", "organization": "pbx", "api": "globe"}
_TITLES = {
    "queue": N_("Queues"),
    "extension": N_("Extensions"),
    "api": N_("Other"),
    "ext_group": N_("Groups"),
    "organization": N_("Organizations"),
}
_ONE = {
    "queue": N_("message queue"),
    "extension": N_("extension"),
    "api": N_("third-party platform"),
    "ext_group": N_("group"),
    "organization": N_("organization"),
}


class Aim(Enum):
    """What is picked, with the types that it may have, in the order of their sections."""

    DESTINATION = ("queue", "extension", "api")
    MEMBERS = ("ext_group", "organization", "extension")


@dataclass(frozen=True, slots=True)
class Heading:
    """Of a section."""

    text: str
    count: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Somebody who can be taken; several at once only where several were typed and nobody can be looked up."""

    places: tuple[Place, ...]
    name: str
    number: str = ""
    depth: int = 0
    is_exact: bool = False

    @property
    def type(self) -> str:
        """Of the first, which has the icon."""
        return self.places[0].type

    @property
    def is_unchecked(self) -> bool:
        """Whether it is kept as typed."""
        return any(place.wanted is not None or (place.id and place.seen is None) for place in self.places)

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        kind = not_checked() if self.is_unchecked else type_word(self.type)
        return ", ".join(part for part in (self.name, self.number, kind) if part)


@dataclass(frozen=True, slots=True)
class NewQueue(Offer):
    """A message queue that the PBX does not have yet; it is made before it can be picked."""

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        return self.name


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence among the rows."""

    text: str


Row = Heading | Offer | Remark


def type_word(type_: str) -> str:
    """What one of a type is called, within a sentence."""
    return translated(_ONE[type_]) if type_ in _ONE else type_


def not_checked() -> str:
    """What is said of somebody whom no list knows yet."""
    return QCoreApplication.translate("Picker", "Not checked yet: kept as typed")


@cache
def _platform() -> Place:
    return Place("api", "", None, None)


def offer_of(place: Place, search: PeopleSearch) -> Offer:
    """Somebody as a row or a chip shows him."""
    if place.wanted is not None:
        return Offer((place,), wanted_words(place.wanted))
    if place.type == "api":
        return Offer((place,), QCoreApplication.translate("Picker", "Third-party platform"))
    entry = search.directory.entry(place.type, place.id) or place.seen
    return Offer((place,), entry.name, entry.number) if entry is not None else Offer((place,), f"id:{place.id}")


def new_queue(typed: str) -> NewQueue:
    """The row that makes a message queue of this name."""
    name = QCoreApplication.translate("Picker", "New message queue “{name}”…").format(name=typed[:60])
    plain_name = QCoreApplication.translate("Picker", "New message queue…")
    return NewQueue((Place("queue", "", None, None),), name if typed else plain_name)


class PickerRows(QAbstractListModel):
    """The rows; `Qt.UserRole` is the id of somebody, `ROW_ROLE` the row itself."""

    def __init__(
        self, search: PeopleSearch, aim: Aim, type_: str, used: Sequence[Place], *, makes_queues: bool = False
    ) -> None:
        super().__init__()
        self._makes_queues = makes_queues and aim is Aim.DESTINATION
        self._search, self._aim, self._type, self._used = search, aim, type_, used
        self.rows: list[Row] = []
        self.offers: list[int] = []
        self.typed = ""

    def look_for(self, typed: str) -> None:
        """Offer who fits."""
        self.beginResetModel()
        self.typed = typed.strip()
        self.rows = list(self._found(self.typed))
        self.offers = [place for place, row in enumerate(self.rows) if isinstance(row, Offer)]
        self.endResetModel()

    @property
    def best(self) -> int:
        """The row that is chosen at first: who is meant exactly, or else the first one; -1 if there is none."""
        exact = (place for place in self.offers if self._is_exact(place))
        return next(exact, self.offers[0] if self.offers else -1)

    @property
    def only(self) -> Offer | None:
        """Who is meant when nobody else fits what is typed."""
        known = [place for place in self.offers if not isinstance(self.rows[place], NewQueue)]
        fitting = [place for place in known if self._is_exact(place)] or known
        return self.offer_at(fitting[0]) if len(fitting) == 1 and self.typed else None

    def _is_exact(self, place: int) -> bool:
        offer = self.offer_at(place)
        return offer is not None and offer.is_exact

    def offer_at(self, place: int) -> Offer | None:
        """Who stands in a row."""
        row = self.rows[place] if 0 <= place < len(self.rows) else None
        return row if isinstance(row, Offer) else None

    # Who fits

    def _found(self, typed: str) -> Iterator[Row]:
        some = False
        if not typed and self._used:
            yield Heading(QCoreApplication.translate("Picker", "Used last"), "")
            yield from (offer_of(place, self._search) for place in self._used)
        for type_ in self._aim.value:
            for row in self._section(type_, typed):
                some = True
                yield row
        kept = [] if some or not typed else self._kept_as_typed(typed)
        yield from kept
        if not some and not kept:
            yield Remark(self._nobody(typed))
        if self._makes_queues:
            yield new_queue(typed)

    def _section(self, type_: str, typed: str) -> Iterator[Row]:
        if type_ == "api":
            platform = offer_of(_platform(), self._search)
            if folded(typed) in folded(platform.name) or typed.casefold() == "api":
                yield Heading(translated(_TITLES[type_]), "")
                yield platform
            return
        (found, exact), count = self._search.find(type_, typed), len(self._search.entries(type_))
        if not found:
            return
        told = QCoreApplication.translate("Picker", "{found} of {count}") if typed else "{count}"
        locale = QLocale()
        numbers = {"found": locale.toString(len(found)), "count": locale.toString(count)}
        yield Heading(translated(_TITLES[type_]), told.format(**numbers))
        for number, entry in enumerate(found[:MOST_SHOWN]):
            place = Place(type_, entry.id, None, entry)
            yield Offer((place,), entry.name, entry.number, 0 if typed else entry.depth, number < exact)
        if len(found) > MOST_SHOWN:
            more = NN_("1 more: keep typing", "{count} more: keep typing")
            yield Remark(plural(more, len(found) - MOST_SHOWN))

    def _kept_as_typed(self, typed: str) -> list[Offer]:
        """What nobody can look up: without lists, without the list of this type, or an id that is called one."""
        written = read_written(typed)
        if isinstance(written, ById):
            types = ("extension", "queue") if self._aim is Aim.DESTINATION else MEMBER_TYPES
            places = [Place(type_, written.id, None, None) for type_ in types]
            return [Offer((place,), f"id:{place.id}", type_word(place.type)) for place in places]
        lookup = Lookup(self._search.directory)
        if self._aim is Aim.DESTINATION:
            type_ = self._type if self._type in ("extension", "queue") else "extension"
            found = [lookup.destination(type_, typed, type_given=False)]
        else:
            members = members_in(typed, lookup)
            found = [Place(member.type, member.value, member.wanted, member.seen) for member in members]
        if not found or not all(_cannot_be_looked_up(place.wanted) for place in found):
            return []
        names = "; ".join(offer_of(place, self._search).name for place in found)
        return [Offer(tuple(found), names)]

    def _nobody(self, typed: str) -> str:
        if typed:
            return QCoreApplication.translate("Picker", "Nobody matches “{text}”.").format(text=typed[:60])
        if self._aim is Aim.DESTINATION:
            return QCoreApplication.translate(
                "Picker", "The PBX's lists are not available yet. Enter a number or name; it is looked up later."
            )
        return QCoreApplication.translate(
            "Picker", "The PBX's lists are not available yet. Enter numbers or names; they are looked up later."
        )

    # Qt's interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Offer):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == _USER:
            return row.places[0].id if isinstance(row, Offer) else None
        if role != _DISPLAY:
            return None
        match row:
            case Offer():
                return row.spoken
            case Heading():
                return f"{row.text} {row.count}".strip()
            case Remark():
                return row.text


def _cannot_be_looked_up(wanted: Wanted | None) -> bool:
    return wanted is not None and (wanted.doubt is None or wanted.doubt.why is Why.NO_LIST)


class UsedLast:
    """Who was taken last, the last first; a few of each aim."""

    MOST = 3

    def __init__(self) -> None:
        self._places: dict[Aim, list[Place]] = {aim: [] for aim in Aim}

    def note(self, aim: Aim, places: Iterable[Place]) -> None:
        """These were taken now."""
        for place in places:
            if place.id and place.seen is not None:
                kept = [each for each in self._places[aim] if (each.type, each.id) != (place.type, place.id)]
                self._places[aim] = [place, *kept][: self.MOST]

    def of(self, aim: Aim, search: PeopleSearch) -> list[Place]:
        """Who was taken last and is on the PBX still."""
        now = ((each, search.directory.entry(each.type, each.id)) for each in self._places[aim])
        return [
            each for each, entry in now if entry is not None and each.seen is not None and entry.is_same_as(each.seen)
        ]
