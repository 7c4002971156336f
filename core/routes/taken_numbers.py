"""What the readings of a column come to: numbers for the table, what is asked about, wrong, or left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from core.numbers import reading as said
from core.numbers.finding import LONGEST_LINE
from core.numbers.ranges import number_range
from core.numbers.reading import Asked, Doubt, NotANumber, Number, Range, Reading, Why
from core.routes.answers import answered
from core.routes.surroundings import Readings, Surroundings
from core.routes.table import unquoted

_LINK = re.compile(r"\s?(?:\]\((?:tel:)|<(?:tel:)|\|)\s?[+(]?")
_NUMBER_AND_WORD = re.compile(r"\s*[+(]?0[0-9 ()/.\-]{2,}[^\W\d_]{3,}[\s.!]*")


@dataclass(slots=True)
class FoundNumbers:
    """The numbers of a column: for each the place of its text among the column's, and what is to be known of it.

    Attributes:
        numbers: as they go into the table; a text that is no number, or is asked about, stands as it was written.
        extensions, asked, wrong: by place in `numbers`. with_plus: how many got the + back that they had lost.
        unused_words: names beside numbers of few lines, by place in the column.
        left_out: texts without a number, by place in the column, with the reason.
    """

    places: Sequence[int] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    extensions: dict[int, str] = field(default_factory=dict)
    asked: dict[int, Asked] = field(default_factory=dict)
    wrong: dict[int, NotANumber] = field(default_factory=dict)
    left_out: dict[int, NotANumber] = field(default_factory=dict)
    with_plus: int = 0
    unused_words: dict[int, str] = field(default_factory=dict)


class Taking:
    """Takes what the texts of a column say into `found`, one after another."""

    def __init__(self, texts: Sequence[str], around: Surroundings, found: FoundNumbers) -> None:
        self._texts, self._around, self._found = texts, around, found

    def take_all(self, readings: Readings) -> FoundNumbers:
        """Every text that has no reading is a number as it stands."""
        places: list[int] = []
        self._found.places = places
        for place, text in enumerate(self._texts):
            before = len(self._found.numbers)
            said_there = readings.get(place)
            if said_there is None:
                self._found.numbers.append(text)
            else:
                self._take(place, said_there)
            places.extend([place] * (len(self._found.numbers) - before))
        return self._found

    def _take(self, place: int, readings: tuple[Reading, ...]) -> None:
        numbers = tuple(each for each in readings if isinstance(each, Number))
        several = not self._around.prose or _is_link_to_another(self._texts[place], numbers)
        if several and 1 < len(readings) == len(numbers):
            value = {"value": said.shortened(self._texts[place])}
            readings = (Asked(Doubt.SEVERAL, numbers, 0, len(self._texts[place]), said.ASK_SEVERAL, value),)
        for reading in readings:
            match reading:
                case Number():
                    self._add(reading)
                case Asked():
                    self._take_asked(place, reading)
                case NotANumber(Why.PROSE) if _NUMBER_AND_WORD.fullmatch(self._texts[place]):
                    unclear = said.no_number(Why.UNCLEAR, said.LETTERS, self._texts[place])
                    self._found.wrong[len(self._found.numbers)] = unclear
                    self._found.numbers.append(unquoted(self._texts[place]))
                case NotANumber(Why.PROSE | Why.NOTHING):
                    self._found.left_out[place] = reading
                case NotANumber():
                    self._found.wrong[len(self._found.numbers)] = reading
                    self._found.numbers.append(unquoted(self._texts[place]))

    def _take_asked(self, place: int, asked: Asked) -> None:
        settled = answered(asked, self._around.answers)
        if settled is None:
            self._found.asked[len(self._found.numbers)] = asked
            self._found.numbers.append(unquoted(self._texts[place]))
            return
        if not settled:
            self._found.left_out[place] = said.no_number(Why.PROSE, said.LEFT_OUT, self._texts[place])
        for each in settled:
            match each:
                case Range(first, last):
                    self._found.numbers.extend(number_range(first, last))
                case Asked():
                    self._take_asked(place, each)
                case Number():
                    self._add(each)

    def _add(self, number: Number) -> None:
        if number.extension:
            self._found.extensions[len(self._found.numbers)] = number.extension
        self._found.numbers.append(number.number)


def _is_link_to_another(text: str, numbers: Sequence[Number]) -> bool:
    """Whether a link dials another number than the one that it shows: [206-555-0142](tel:+12065550199)."""
    between = (text[one.end : two.start] for one, two in pairwise(numbers))
    return "tel:" in text[:LONGEST_LINE] and any(map(_LINK.fullmatch, between))
