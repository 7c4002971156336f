"""Which column of a foreign table has the channel's numbers, and which beside it are parts of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from core.routes import column_pairs, leading_columns
from core.routes.header_row import MOSTLY
from core.routes.header_words import Role, is_tail
from core.routes.seen_columns import Column, SeenColumns
from core.wording import N_

_SURE, _SOME = 0.9, 0.3

NO_NUMBERS = N_("The column “{name}” is not used: it contains no phone numbers.")
ALSO_NUMBERS = N_("The column “{name}” also contains numbers; it is not used.")
SECOND_TABLE = N_("There is a second table next to the first, from “{name}” on; it is not read.")
HIDDEN_COLUMN = N_("The column “{name}” is hidden in the workbook.")


@dataclass(frozen=True, slots=True)
class NumberSearch:
    """Looks for one column of numbers; where another one may be meant, that is told."""

    seen: SeenColumns

    def find(self) -> Column | None:
        """The column with the numbers, or with their last part; None where there is none."""
        return self._number() or self._number_in_three()

    def _number(self) -> Column | None:
        most = max((each.sample.filled for each in self.seen.all), default=0) or 1

        def value(each: Column) -> float:
            other = each.says.role not in (None, Role.NUMBER) and each.says.surely >= MOSTLY
            holds = each.sample.numbers + each.sample.phones
            holds += 0.3 * each.sample.filled / most
            holds += 0.1 * column_pairs.is_surely_meant(each.name)
            return holds + each.said(Role.NUMBER) - 0.5 * (other or each.says.against) - 1.5 * each.hidden

        holding = [each for each in self.seen.all if each.sample.numbers >= _SOME]
        named_so = [each for each in self.seen.all if each.said(Role.NUMBER) >= MOSTLY]
        chosen = max(holding or named_so, key=lambda each: (value(each), -each.place), default=None)
        if chosen is None:
            return None
        chosen = self._first_of_range(chosen)
        self._tell_other_numbers(chosen, holding)
        for each in named_so:
            if each is not chosen and each.says.surely == 1.0 and each.sample.filled and each.sample.numbers < _SOME:
                self.seen.note(NO_NUMBERS, each)
        return chosen

    def private(self, number: Column | None) -> str:
        """The name of a column with people's own phones, as a list of people has them beside their mail addresses."""
        if number is None or not column_pairs.is_private(number.name):
            return ""
        return number.name.strip() if any(map(column_pairs.holds_mails, map(self.seen.cells, self.seen.all))) else ""

    def _number_in_three(self) -> Column | None:
        """The last part of numbers that stand in three columns as in North America."""
        parts = leading_columns.north_american([self.seen.cells(each) for each in self.seen.all if not each.hidden])
        if not parts:
            return None
        self.seen.beside.leads = parts[:2]
        return self.seen.all[parts[2]]

    def without_parts(self, number: Column, rest: list[Column]) -> list[Column]:
        """The columns that say nothing about the numbers themselves; the others are kept beside."""
        own = self.seen.cells(number)
        parts: list[int] = []
        if self.seen.header:
            others = [self.seen.cells(each) for each in rest if not each.hidden]
            until = next((each for each in others if column_pairs.ends_range(each)), None)
            if until is not None and column_pairs.begins_range(own):
                self.seen.beside.until, self.seen.beside.other = until.place, None
                parts.append(until.place)
            count = next((each for each in others if column_pairs.counts_numbers(each)), None)
            if count is not None:
                self.seen.beside.count = count.place
                parts.append(count.place)
            self.seen.beside.leads, self.seen.beside.countries = (
                (self.seen.beside.leads, ()) if self.seen.beside.leads else leading_columns.leads(own, others)
            )
            tail = next((each for each in others if is_tail(each.name) and each.sample.tails >= _SURE), None)
            if tail is not None and column_pairs.is_stem(own, tail, bool(self.seen.beside.leads)):
                self.seen.beside.tail = tail.place
                parts.append(tail.place)
        parts += self.seen.beside.leads
        self.seen.told = [told for told in self.seen.told if told[0].place not in parts]
        return [each for each in rest if each.place not in parts]

    def _tell_other_numbers(self, chosen: Column, holding: list[Column]) -> None:
        for each in holding:
            meant = column_pairs.is_surely_meant(each.name) or column_pairs.is_private(chosen.name)
            if each is chosen or each.sample.phones < MOSTLY or (each.says.against and not meant):
                continue
            between = self.seen.all[chosen.place + 1 : each.place]
            again = bool(each.name) and each.name.casefold() == chosen.name.casefold()
            if again or (not all(map(_is_there, between)) and self._are_alike(chosen, each)):
                self.seen.beside.second = each.place
                self.seen.note(SECOND_TABLE, each)
                return
            if not each.hidden and self.seen.beside.other is None and self._may_be_meant(chosen, each):
                self.seen.beside.other = each.place
            self.seen.note(HIDDEN_COLUMN if each.hidden else ALSO_NUMBERS, each)

    def _are_alike(self, one: Column, two: Column) -> bool:
        """Whether as much stands beside the second numbers as beside the first: these are two tables."""

        def beside(number: Column) -> tuple[int, int]:
            before, behind = reversed(self.seen.all[: number.place]), self.seen.all[number.place + 1 :]
            return _count(takewhile(_is_there, before)), _count(takewhile(_is_there, behind))

        return beside(one) == beside(two)

    def _may_be_meant(self, chosen: Column, other: Column) -> bool:
        """Whether only the person knows which of two columns of numbers is the channel's."""
        surely, private = column_pairs.is_surely_meant, column_pairs.is_private
        again = self.seen.cells(other).filled
        if len(set(again)) == 1 < len(again) and len(set(self.seen.cells(chosen).filled)) > 1:
            return False  # one number in all rows: the company's, or who calls
        if (surely(chosen.name) and not surely(other.name)) or chosen.hidden:
            return False
        if private(chosen.name) and not private(other.name):
            return not column_pairs.are_equal(self.seen.cells(chosen), self.seen.cells(other))
        if other.says.role not in (None, Role.NUMBER) and other.says.surely >= MOSTLY:
            return False
        if self.seen.header and chosen.said(Role.NUMBER) >= MOSTLY and not other.said(Role.NUMBER):
            return False
        return not column_pairs.are_equal(self.seen.cells(chosen), self.seen.cells(other))

    def _first_of_range(self, chosen: Column) -> Column:
        """The column with the first numbers, where the one with the last was found."""
        if not self.seen.header or not column_pairs.ends_range(self.seen.cells(chosen)):
            return chosen
        firsts = (each for each in self.seen.all if each.sample.numbers >= _SOME and each is not chosen)
        return next((each for each in firsts if column_pairs.begins_range(self.seen.cells(each))), chosen)


def _count(columns: Iterable[Column]) -> int:
    return sum(1 for _each in columns)


def _is_there(each: Column) -> bool:
    """Whether a column is no gap between two tables."""
    return bool(each.sample.filled or each.name)
