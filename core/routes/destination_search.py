"""Which columns of a foreign table say where messages go: the type, the destination, and others beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.routes import column_pairs
from core.routes.column_sample import SAMPLE
from core.routes.header_row import MOSTLY
from core.routes.header_words import Role, is_of_another_thing
from core.routes.seen_columns import Column, SeenColumns, best
from core.wording import N_

_SURE, _SOME = 0.9, 0.3
_NARROW = 4
_BARE = re.compile("[0-9]+")
_DEPUTY = re.compile(
    r"(?<![^\W\d_])(?:back[ -]?up|fall[ -]?back|fail[ -]?over|overflow|deputy|substitute|alternat(?:e|ive)"
    r"|no[ -]?answer|after[ -]?hours|vertretung|stellvertret(?:er|erin|ung)|überlauf|ersatz|suplente|respaldo"
    r"|sustitut[oa]|substitut[oa]?|remplaçante?|secours|sostitut[oa]|riserva|zastęp(?:ca|stwo))(?![^\W\d_])"
    r"|备用|代理",
    re.IGNORECASE,
)

NO_TYPES = N_("The column “{name}” is not used: it contains no destination types.")
NO_DESTINATIONS = N_("The column “{name}” is not used: it contains no extensions or message queues.")


@dataclass(frozen=True, slots=True)
class DestinationSearch:
    """A column is one of destinations by its name, or by who is found under what stands in it."""

    seen: SeenColumns

    def type_(self, rest: list[Column]) -> Column | None:
        def value(each: Column) -> float:
            return each.sample.types + (0.5 if each.said(Role.TYPE) == 1.0 and not self._has_no_types(each) else 0.0)

        for each in rest:
            if each.said(Role.TYPE) == 1.0 and each.sample.filled and self._has_no_types(each):
                self.seen.note(NO_TYPES, each)
        return best(rest, value, 0.5)

    @staticmethod
    def _has_no_types(each: Column) -> bool:
        """Whether words stand below “Type” that are no destinations at all, not even some of another kind."""
        return bool(each.sample.filled) and (each.sample.other_kinds or not each.sample.kinds)

    def destination(self, rest: list[Column], type_: Column | None) -> Column | None:
        allowed = []
        for each in rest:
            surely, sample = each.said(Role.DESTINATION), each.sample
            contradicts = sample.filled > 0 and max(sample.resolving, sample.extensions) < 0.5 <= sample.foreign
            if surely >= MOSTLY and contradicts:
                if surely == 1.0:
                    self.seen.note(NO_DESTINATIONS, each)
                continue
            if self._may_be_destination(each, type_):
                allowed.append(each)
        if any(each.sample.resolving >= _SOME and not self.is_only_a_count(each) for each in allowed):
            allowed = [each for each in allowed if not self.is_only_a_count(each)]
        if any(each.said(Role.DESTINATION) >= MOSTLY and each.sample.filled for each in rest):
            allowed = [each for each in allowed if not _is_of_a_deputy(each.name)]
        own = [each for each in allowed if type_ is not None and each.place == type_.place + 1]
        if own and own[0].said(Role.DESTINATION) >= MOSTLY:
            allowed = own  # its type stands right before it
        return best(allowed, self._value_as_destination, 0.0)

    def _value_as_destination(self, each: Column) -> float:
        sample = each.sample
        return each.said(Role.DESTINATION) + 2 * sample.resolving + 0.4 * sample.extensions - 1.5 * each.hidden

    def _may_be_destination(self, each: Column, type_: Column | None) -> bool:
        sample, surely = each.sample, each.said(Role.DESTINATION)
        if surely == 1.0:
            return True
        if column_pairs.is_one_word(self.seen.cells(each)) and not sample.resolving:
            return False  # a context or a partition: nobody of that name is meant
        if surely >= MOSTLY:
            return not self.seen.listed or sample.resolving > 0 or sample.extensions >= 0.5
        if not sample.filled or sample.types >= MOSTLY:
            return False
        other = is_of_another_thing(each.name) and not column_pairs.names_ids(each.name)
        if other and self.seen.cells(each).mostly(_BARE):
            return False  # rooms and cost centres are often numbered as extensions are
        if sample.resolving >= MOSTLY:
            return True
        if each.says.role not in (None, Role.DESTINATION) and each.says.surely >= MOSTLY:
            return False
        if not self.seen.header and len(self.seen.all) == 2:
            return sample.foreign < 0.5 or sample.extensions >= 0.5
        if self.seen.listed or sample.extensions < (0.5 if type_ else _SURE) or is_of_another_thing(each.name):
            return False
        # Without the PBX's lists, a column with another name must at least look like extension numbers alone.
        alone = sample.foreign == 0 and sample.short_numbers == 0
        return alone and (not self.seen.header or len(self.seen.all) <= _NARROW)

    def people(self, rest: list[Column], destination: Column | None) -> tuple[int, ...]:
        """Columns that name somebody of the PBX beside the destination."""
        resolves = self.seen.resolves
        if destination is None:
            return ()
        if self.seen.beside.second is not None:
            rest = [each for each in rest if each.place < self.seen.beside.second]
        for each in rest if self.seen.header else ():
            if column_pairs.is_one_word(self.seen.cells(each)):
                continue
            alike = column_pairs.are_alike(self.seen.cells(destination), self.seen.cells(each))
            if each.said(Role.DESTINATION) >= MOSTLY and alike:
                self.seen.beside.rivals = True
                return (each.place,)
        rival = self._unnamed_rival(rest, destination)
        if rival is not None:
            self.seen.beside.rivals = True
            return (rival.place,)
        if resolves is None:
            return ()
        named_so = column_pairs.full_name([self.seen.cells(each) for each in rest])
        if named_so:
            first, last = named_so
            pairs = [f"{one} {two}" for one, two in zip(first.cells, last.cells, strict=True) if one and two]
            if pairs and sum(map(resolves, pairs[:SAMPLE])) >= _SOME * len(pairs[:SAMPLE]):
                return first.place, last.place
        for each in rest:
            digits = self.seen.cells(each).mostly(re.compile("[0-9]+"))
            may_be = not digits or each.said(Role.DESTINATION) >= MOSTLY or not self.seen.header
            if each.sample.resolving >= _SOME and may_be and not column_pairs.only_counts(self.seen.cells(each)):
                return (each.place,)
        return ()

    def _unnamed_rival(self, rest: Sequence[Column], destination: Column) -> Column | None:
        """Another column of extensions, where neither name says which is meant: `Day`, `Night`."""
        if destination.said(Role.DESTINATION) >= MOSTLY or (not self.seen.header and self.seen.listed):
            return None
        for each in rest:
            cells = self.seen.cells(each)
            extensions = each.sample.resolving if self.seen.listed else each.sample.extensions
            short = not self.seen.header and each.sample.short_numbers > 0
            if extensions >= _SURE and not short and not column_pairs.only_counts(cells) and cells.mostly(_BARE):
                return each
        return None

    def type_of_people(self, people: tuple[int, ...]) -> int | None:
        """The column right before other destinations that has their types."""
        place = people[0] - 1 if people else -1
        return place if place >= 0 and self.seen.all[place].sample.kinds >= MOSTLY else None

    def holds_ids(self, destination: Column | None) -> bool | None:
        """Whether bare numbers below a name with “id” are ids, not extension numbers; None if only a person knows."""
        if destination is None or not column_pairs.names_ids(destination.name) or destination.says.own:
            return False
        bare = [cell for cell in self.seen.cells(destination).filled if cell.isdecimal()]
        if not bare:
            return False
        if self.seen.resolves is None:
            return None
        numbers, ids = (sum(map(self.seen.resolves, [lead + cell for cell in bare])) for lead in ("", "id:"))
        if numbers == len(bare) and not ids:
            return False
        return True if ids == len(bare) and not numbers else None

    def is_only_a_count(self, destination: Column | None) -> bool:
        if destination is None or destination.said(Role.DESTINATION) >= MOSTLY:
            return False
        return column_pairs.only_counts(self.seen.cells(destination))


def _is_of_a_deputy(name: str) -> bool:
    """Whether a column has whoever gets what the others do not take: never in their place."""
    return bool(_DEPUTY.search(name))
