"""A column of numbers read together: what one text leaves open, the others and the cells beside may settle."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeGuard

from core.numbers import reading as said
from core.numbers.dialling import E164_FORM, SHORT_CODE_DIGITS, code_of, e164, is_valid
from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_CELL, read_numbers
from core.numbers.meaning import BEFORE, OTHER_CODE, OWN_CODE
from core.numbers.reading import Asked, Doubt, Link, NotANumber, Number, Range, Reading, Why
from core.routes.beside_names import NAME, name_beside
from core.routes.number_questions import as_joined, as_shown, as_span, with_lead, with_state
from core.routes.prose_lines import ProseLines
from core.routes.states import out_heading, out_words_before, out_words_behind, out_words_in
from core.routes.surroundings import Readings, Surroundings, has_number, may_have_number
from core.routes.taken_numbers import FoundNumbers, Taking
from core.stop import Progress, Stop

_E164 = re.compile(E164_FORM)
_PIECE = 5_000
_WHOLE_RUN = re.compile("[0-9]{9}")
_USUAL, _SHORT_RANGE = len("+4915228817386"), 100
"""A number is seldom longer than this, and a range behind a sign seldom has more numbers."""


def read_column(
    texts: Sequence[str], around: Surroundings, stop: Stop | None = None, progress: Progress | None = None
) -> FoundNumbers:
    """The numbers in texts that belong together. A stop that is asked leaves the rest out."""
    unusual = sorted({*_unusual(texts, around.form), *around.beside})
    if not unusual:
        return FoundNumbers(range(len(texts)), list(texts))
    readings: Readings = {}
    for done, place in enumerate(unusual):
        if stop is not None and stop.asked:
            texts = texts[:place]
            break
        readings[place] = around.read(texts[place])
        if done % _PIECE == _PIECE - 1 and progress is not None:
            progress(done, len(unusual))
    return _Column(texts, readings, around).found()


def _unusual(texts: Sequence[str], form: DidFormat) -> list[int]:
    if form is DidFormat.PAGE_ID:
        return [
            place for place, text in enumerate(texts) if not (text.isdigit() and text.isascii() and len(text) > 4)
        ]
    match = _E164.match
    return [place for place, text in enumerate(texts) if match(text) is None]


class _Column:
    """A column on its way to what it says."""

    def __init__(self, texts: Sequence[str], readings: Readings, around: Surroundings) -> None:
        self._texts, self._readings, self._around = texts, readings, around
        self._found = FoundNumbers([], [])

    def found(self) -> FoundNumbers:
        if self._around.prose:
            ProseLines(self._texts, self._readings, self._around).settle()
        else:
            ProseLines(self._texts, self._readings, self._around).settle_below_table()
        self._settle_plus()
        leads = self._leads_of_parts()
        self._settle_counted()
        self._settle_pairs()
        if self._around.prose:
            self._ask_about_names()
        self._ask_about_short()
        self._ask_of_cells_beside(leads)
        return Taking(self._texts, self._around, self._found).take_all(self._readings)

    # What other lines settle

    def _settle_counted(self) -> None:
        """Before each number the next count: 1, 2, 3 are the numbers of a list."""
        counted: list[tuple[int, Number]] = []
        for place, readings in sorted(self._readings.items()):
            for reading in readings:
                if isinstance(reading, Asked) and reading.shape == BEFORE and reading.readings:
                    last = reading.readings[-1]
                    if isinstance(last, Number) and last.left_over == str(len(counted) + 1) and len(readings) == 1:
                        counted.append((place, last))
        if len(counted) > 1 and len(counted) == sum(self._has_number(place) for place in range(len(self._texts))):
            self._readings |= {place: (number,) for place, number in counted}

    def _settle_plus(self) -> None:
        """Digits that begin with the country's code: all lines do, or no line shows how it is written."""
        doubtful = {place: reading for place, (reading, *_) in self._readings.items() if _may_lack_plus(reading)}
        own = any(reading.shape == OWN_CODE for reading in doubtful.values())
        if not own or any(self._around.answers.to(Doubt.PLUS, shape) for shape in (OWN_CODE, OTHER_CODE)):
            return
        shown = any(
            place not in self._readings or self._texts[place].strip(" '\"(")[:1] in ("0", "+")
            for place in range(len(self._texts))
        )
        real = sum(self._has_number(place) for place in range(len(self._texts)))
        if shown or (real > len(doubtful) and not self._others_are_national(doubtful)):
            return
        for place, reading in doubtful.items():
            first = reading.readings[0]
            assert isinstance(first, Number)
            self._readings[place] = (reading.chosen(first),)
            self._found.with_plus += 1

    def _others_are_national(self, doubtful: Collection[int]) -> bool:
        """Whether the other lines are certain by themselves, and also lack their 0 or +."""
        others = [place for place in self._readings if place not in doubtful]
        return all(not isinstance(self._readings[place][0], Asked) for place in others)

    def _settle_pairs(self) -> None:
        """Where every line has a number and an extension of the PBX, these are two columns."""
        known = self._around.is_extension
        pairs: dict[int, Number] = {}
        lines = 0
        for place in range(len(self._texts)):
            if not self._has_number(place):
                continue
            lines += 1
            pair = self._pair(place)
            if pair is not None and known is not None and known(pair.extension):
                pairs[place] = pair
        every = lines == len(pairs) > 0
        for place, readings in self._readings.items():
            if every and place in pairs and not self._names_another(place, pairs[place]):
                self._readings[place] = (replace(pairs[place], link=Link.TOLD),)
            else:
                self._readings[place] = tuple(self._with_known_extension(place, reading) for reading in readings)

    def _pair(self, place: int) -> Number | None:
        readings = self._readings.get(place, ())
        if len(readings) != 1:
            return None
        (reading,) = readings
        if isinstance(reading, Number):
            return reading if reading.extension else None
        if isinstance(reading, Asked) and reading.doubt is Doubt.TAIL and not _may_be_one_number(reading):
            numbers = (each for each in reading.readings if isinstance(each, Number))
            return next((each for each in numbers if each.extension and not each.left_over), None)
        return None

    def _with_known_extension(self, place: int, reading: Reading) -> Reading:
        """An extension that only stands beside a number, or that the PBX does not have, is asked about."""
        known = self._around.is_extension
        if not isinstance(reading, Number):
            return reading
        if reading.extension and reading.link is Link.TOLD and not reading.extension.isdigit():
            return reading  # a name: looked up with the destinations
        beside = next(filter(known, reading.left_over.split()), "") if known is not None else ""
        if beside and not reading.extension:
            reading = replace(reading, extension=beside, link=Link.BESIDE)
        if not reading.extension:
            if known is None or len(reading.number) > SHORT_CODE_DIGITS or not known(reading.number):
                return reading
            value = {"value": said.shortened(self._texts[place])}
            return Asked(Doubt.UNCLEAR, (reading,), reading.start, reading.end, said.ASK_UNCLEAR, value)
        told = reading.link is Link.TOLD and (known is None or known(reading.extension))
        if told and not self._names_another(place, reading):
            return reading
        value = {"value": said.shortened(self._texts[place]), "extension": reading.extension}
        return Asked(Doubt.EXTENSION, (reading,), reading.start, reading.end, said.ASK_EXTENSION, value)

    def _names_another(self, place: int, reading: Number) -> bool:
        """Whether the line says `Eva Ruiz (1002)`, and that is somebody else's extension."""
        return self._around.prose and self._around.names_another(self._texts[place], reading.extension)

    def _is_no_prose(self, place: int) -> bool:
        readings = self._readings.get(place)
        return readings is None or any(
            not isinstance(reading, NotANumber) or reading.why in (Why.UNCLEAR, Why.WRONG) for reading in readings
        )

    def _ask_about_names(self) -> None:
        """Names beside the numbers of most lines may be where their messages go; those of few are told."""
        named: dict[int, tuple[Number, str]] = {}
        lines = [place for place in range(len(self._texts)) if self._is_no_prose(place)]
        for place in lines:
            readings = self._readings.get(place, ())
            reading = readings[0] if len(readings) == 1 else None
            if isinstance(reading, Number) and not reading.extension:
                text = self._texts[place][:LONGEST_CELL]
                name = name_beside(text, reading) or self._around.name_inside(text)
                if name:
                    named[place] = reading, name
        open_ = {place: found for place, found in named.items() if not self._around.names_one(self._texts[place])}
        if 2 * len(named) < len(lines):
            self._found.unused_words = {place: name for place, (_number, name) in open_.items()}
            return
        for place, (number, name) in open_.items():
            value = {"value": said.shortened(self._texts[place]), "extension": name}
            beside = replace(number, extension=name, link=Link.BESIDE)
            asked = Asked(Doubt.EXTENSION, (beside,), number.start, number.end, said.ASK_NAME, value, NAME)
            self._readings[place] = (asked,)

    def _ask_about_short(self) -> None:
        """A few digits among whole numbers: a year, a postcode, an extension, or a short code after all."""
        short = [place for place, readings in self._readings.items() if any(map(_is_short, readings))]
        if not short or not any(self._has_whole_number(place) for place in range(len(self._texts))):
            return
        for place in short:
            value = {"value": said.shortened(self._texts[place])}
            self._readings[place] = tuple(
                Asked(Doubt.UNCLEAR, (each,), each.start, each.end, said.ASK_UNCLEAR, value)
                if isinstance(each, Number) and _is_short(each)
                else each
                for each in self._readings[place]
            )

    def _has_whole_number(self, place: int) -> bool:
        readings = self._readings.get(place)
        whole = readings is None or any(isinstance(each, Number | Asked) and not _is_short(each) for each in readings)
        return whole or (not has_number(readings) and may_have_number(readings))

    def _has_number(self, place: int) -> bool:
        return has_number(self._readings.get(place))

    # What other cells say

    def _leads_of_parts(self) -> Mapping[int, str]:
        """What stands before numbers in other columns, but for those that begin with it already: DE | 4915112345678.

        These cannot have it twice, or all of the column begin so.
        """
        leads = self._around.leads
        digits = {place: self._texts[place].strip(" '\"") for place in leads if self._texts[place].strip()}
        again = {
            place: each
            for place, each in digits.items()
            if each.isdecimal() and each.startswith(code_of(leads[place][1:])) and leads[place] == f"+{code_of(each)}"
        }
        once = {place for place, each in again.items() if e164("+" + each) and not e164(leads[place] + each)}
        if len(again) < len(digits) or not all(is_valid("+" + again[place]) for place in again.keys() - once):
            again = {place: again[place] for place in once}
        for place, each in again.items():
            self._readings[place] = (Number("+" + each, 0, len(self._texts[place])),)
        self._found.with_plus = max(self._found.with_plus, len(again))
        return {place: lead for place, lead in leads.items() if place not in again}

    def _ask_of_cells_beside(self, leads: Mapping[int, str]) -> None:
        around, readings, texts = self._around, self._readings, self._texts
        for place in around.strange:
            readings[place] = read_numbers(texts[place], around.form)
        for place, lead in leads.items():
            readings[place] = tuple(
                with_lead(texts[place], lead, each, around.form, around.country) for each in readings[place]
            )
        for place, tail in around.tails.items():
            readings[place] = tuple(as_joined(texts[place], tail, each) for each in readings[place])
        for place, form in around.shown.items():
            readings[place] = tuple(as_shown(texts[place], form, each) for each in readings[place])
        for place in {*around.ends, *around.counts}:
            end, count = around.ends.get(place, ""), around.counts.get(place, "")
            readings[place] = tuple(
                as_span(texts[place], end, count, each, around.form, around.country) for each in readings[place]
            )
        for place, state in self._said_of_states().items():
            readings[place] = tuple(with_state(texts[place], state, each) for each in readings[place])
        for place in list(readings):
            readings[place] = tuple(self._without_others(place, each) for each in readings[place])
        self._ask_of_what_is_said_elsewhere()

    def _ask_of_what_is_said_elsewhere(self) -> None:
        """`not 030 900102`: that number is asked about in the other lines of a mail as well."""
        if not self._around.prose:
            return
        said: dict[str, str] = {}
        for place in self._readings:
            for each in self._readings[place]:
                if isinstance(each, Asked) and each.doubt is Doubt.STATE:
                    inner = [one for asked in (each, *each.then) for one in asked.readings]
                    said |= {one.number: str(each.values["state"]) for one in inner if isinstance(one, Number)}
        for place, text in enumerate(self._texts if said else ()):
            told = self._readings.get(place) or (Number(text, 0, len(text)),)
            if any(isinstance(each, Number) and each.number in said for each in told):
                self._readings[place] = tuple(
                    with_state(text, said[each.number], each)
                    if isinstance(each, Number) and each.number in said
                    else each
                    for each in told
                )

    def _without_others(self, place: int, reading: Reading) -> Reading:
        """`not 030 900102`, `old: 030 900100`: asked about."""
        if isinstance(reading, NotANumber) or (isinstance(reading, Asked) and reading.doubt is Doubt.STATE):
            return reading
        text, start = self._texts[place], reading.start
        words_ = (out_words_before(text[:start]) if start else "") or out_words_behind(text[reading.end :])
        return with_state(text, words_, reading) if words_ else reading

    def _said_of_states(self) -> dict[int, str]:
        """What is said of numbers that are not in use, by other columns or in their own text."""
        own = {
            place: state
            for place in self._readings
            if any(map(str.isalpha, text := self._texts[place][:LONGEST_CELL])) and (state := out_words_in(text))
        }
        return {**self._below_headings(), **own, **self._around.states}

    def _below_headings(self) -> dict[int, str]:
        """What headings say of all numbers below them, until the next line without a number."""
        found: dict[int, str] = {}
        state = ""
        for place, text in enumerate(self._texts):
            if self._is_no_prose(place):
                if state:
                    self._readings.setdefault(place, self._around.read(text))
                    found[place] = state
            else:
                state = out_heading(text[:LONGEST_CELL])
        return found


def _may_lack_plus(reading: Reading) -> TypeGuard[Asked]:
    """Whether digits are likelier a number that lost its + than a national one; that is the first reading then."""
    if not isinstance(reading, Asked) or reading.doubt is not Doubt.PLUS or len(reading.readings) < 2:
        return False
    first = reading.readings[0]
    digits = re.sub("[^0-9]", "", str(reading.values.get("value", "")))
    return isinstance(first, Number) and first.number == "+" + digits


def _may_be_one_number(asked: Asked) -> bool:
    """Whether digits behind a number may as well end it, or a short range: 030 23125 100."""
    whole = _WHOLE_RUN.search(str(asked.values.get("value", ""))) is not None
    for each in asked.readings:
        match each:
            case Range(first, last) if int(last.lstrip("+")) - int(first.lstrip("+")) < _SHORT_RANGE:
                return True
            case Number(extension="", left_over="") if not whole and len(each.number) <= _USUAL:
                return True
    return False


def _is_short(reading: Reading) -> bool:
    return isinstance(reading, Number) and len(reading.number) <= SHORT_CODE_DIGITS
