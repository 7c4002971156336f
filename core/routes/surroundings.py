"""What else decides what a number of a column is: the form, the country, the PBX, the person, other columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_CELL, LONGEST_LINE, read_numbers
from core.numbers.reading import NotANumber, Reading, Why
from core.routes.answers import Answers

IsExtension = Callable[[str], bool]
"""Whether digits are the number of an extension; None where the PBX's lists are not known."""
Readings = dict[int, tuple[Reading, ...]]
"""What the texts of a column say, by place; one that is a number as it stands has none."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Form and country of the numbers, the PBX's extensions, the person's answers, and what stands in other cells.

    Attributes:
        prose: the texts are lines of a mail or list, and not cells beside others.
        shown: places whose number shows more in its workbook than it has, with the format that does so.
        tails: the last digits that stand in another column. leads: what stands before the number in others.
        strange: places beside a country that is not known.
        ends: the last number of a range, in full or its last digits. counts: how many numbers a range has.
        name_inside: the one full name of the PBX's lists among a line's words.
        names_another: whether a line names somebody of the PBX's lists who has not this extension.
        names_one: whether a line holds the name of one entry of the PBX's lists.
        states: what another column says of a number that is not in use.
    """

    form: DidFormat = DidFormat.NUMBER
    country: str = ""
    is_extension: IsExtension | None = None
    answers: Answers = field(default_factory=Answers)
    prose: bool = False
    shown: Mapping[int, str] = field(default_factory=dict)
    tails: Mapping[int, str] = field(default_factory=dict)
    leads: Mapping[int, str] = field(default_factory=dict)
    strange: frozenset[int] = frozenset()
    ends: Mapping[int, str] = field(default_factory=dict)
    counts: Mapping[int, str] = field(default_factory=dict)
    states: Mapping[int, str] = field(default_factory=dict)
    names_one: IsExtension = field(default=lambda _text: False)
    name_inside: Callable[[str], str] = field(default=lambda _text: "")
    names_another: Callable[[str, str], bool] = field(default=lambda _text, _extension: False)

    @property
    def beside(self) -> set[int]:
        """Places of numbers of which another cell says more."""
        return {*self.shown, *self.tails, *self.leads, *self.strange, *self.ends, *self.counts, *self.states}

    def read(self, text: str) -> tuple[Reading, ...]:
        """What a text of the column says by itself."""
        return read_numbers(text, self.form, self.country, LONGEST_LINE if self.prose else LONGEST_CELL)


def has_number(readings: Sequence[Reading] | None) -> bool:
    """Whether a text of a column has any; without readings it is one."""
    return readings is None or any(not isinstance(reading, NotANumber) for reading in readings)


def may_have_number(readings: Sequence[Reading] | None) -> bool:
    """The same, also where nobody can say which number it is."""
    return has_number(readings) or any(
        isinstance(each, NotANumber) and each.why in (Why.UNCLEAR, Why.WRONG) for each in readings or ()
    )
