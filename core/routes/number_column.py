"""A column of numbers, or the lines of a mail, read together: what one line leaves open, the others may settle."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from core.numbers import reading as said
from core.numbers import words
from core.numbers.dialling import E164_FORM, SHORT_CODE_DIGITS, code_of, is_valid
from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_CELL, LONGEST_LINE, read_numbers
from core.numbers.meaning import BEFORE, OTHER_CODE, OWN_CODE
from core.numbers.ranges import number_range
from core.numbers.reading import Asked, Doubt, Link, NotANumber, Number, Range, Reading, Why
from core.routes.answers import Answers, answered
from core.routes.beside_names import NAME, name_beside
from core.routes.number_questions import as_footer, as_joined, as_shown, as_span, with_lead, with_state
from core.routes.states import out_heading, out_words_before, out_words_behind, out_words_in
from core.routes.table import unquoted
from core.routes.writers_own import asked_if_own, ends_mail
from core.stop import Stop

_E164 = re.compile(E164_FORM)
_PIECE = 5_000
_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCE = 4
"""Words between a list and what stands below it that are more than a heading."""
_LINK = re.compile(r"\s?(?:\]\((?:tel:)|<(?:tel:)|\|)\s?[+(]?")
_WHOLE_RUN = re.compile("[0-9]{9}")
_USUAL, _SHORT_RANGE = len("+4915228817386"), 100
"""A number is seldom longer than this, and a range behind a sign seldom has more numbers."""
_PAGE_MARK = re.compile(r"\s*[-–]\s*[0-9]{1,4}\s*[-–]\s*")
_PHONE_LABEL = re.compile(
    r"(?<![^\W\d_])(?:T|M|F|Tel|Telefon|Phone|Fon|Mob|Mobil|Mobile|Cell|Handy|Fax|Direct)\.?\s*:?\s*(?=[+(0-9])",
    re.IGNORECASE,
)
_NUMBER_AND_WORD = re.compile(r"\s*[+(]?0[0-9 ()/.\-]{2,}[^\W\d_]{3,}[\s.!]*")
_SHORT_TAIL = re.compile(r"\D*([0-9]{1,5})\D*")

IsExtension = Callable[[str], bool]
"""Whether digits are the number of an extension; None where the PBX's lists are not known."""
Progress = Callable[[int, int], None]


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


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else decides: the form and country of the numbers, the PBX's extensions, the person's answers.

    Attributes:
        prose: the texts are lines of a mail or list, and not cells beside others.
        shown: places whose number shows more in its workbook than it has, with the format that does so.
        tails: the last digits that stand in another column. leads: what stands before the number in others.
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
    ends: Mapping[int, str] = field(default_factory=dict)
    counts: Mapping[int, str] = field(default_factory=dict)
    states: Mapping[int, str] = field(default_factory=dict)
    names_one: IsExtension = field(default=lambda _text: False)
    name_inside: Callable[[str], str] = field(default=lambda _text: "")
    names_another: Callable[[str, str], bool] = field(default=lambda _text, _extension: False)

    @property
    def beside(self) -> set[int]:
        """Places of numbers of which another cell says more."""
        return {*self.shown, *self.tails, *self.leads, *self.ends, *self.counts, *self.states}

    def read(self, text: str) -> tuple[Reading, ...]:
        """What a text of the column says by itself."""
        return read_numbers(text, self.form, self.country, LONGEST_LINE if self.prose else LONGEST_CELL)


def read_column(
    texts: Sequence[str], around: Surroundings, stop: Stop | None = None, progress: "Progress | None" = None
) -> FoundNumbers:
    """The numbers in texts that belong together. A stop that is asked leaves the rest out."""
    unusual = sorted({*_unusual(texts, around.form), *around.beside})
    if not unusual:
        return FoundNumbers(range(len(texts)), list(texts))
    readings: dict[int, tuple[Reading, ...]] = {}
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

    def __init__(self, texts: Sequence[str], readings: dict[int, tuple[Reading, ...]], around: Surroundings) -> None:
        self._texts, self._readings, self._around = texts, readings, around
        self._found = FoundNumbers([], [])

    def found(self) -> FoundNumbers:
        if self._around.prose:
            self._leave_page_marks_out()
            self._join_wrapped()
            self._ask_below_regards()
            self._ask_whether_own()
        self._settle_plus()
        leads = self._leads_of_parts()
        self._settle_counted()
        self._settle_pairs()
        if self._around.prose:
            self._ask_about_names()
        self._ask_about_short()
        self._ask_of_cells_beside(leads)
        places: list[int] = []
        self._found.places = places
        for place, text in enumerate(self._texts):
            before = len(self._found.numbers)
            readings = self._readings.get(place)
            if readings is None:
                self._found.numbers.append(text)
            else:
                self._take(place, readings)
            places.extend([place] * (len(self._found.numbers) - before))
        return self._found

    # What other lines settle

    def _leave_page_marks_out(self) -> None:
        for place in self._readings:
            if _PAGE_MARK.fullmatch(self._texts[place][:LONGEST_CELL]):
                self._readings[place] = (said.no_number(Why.PROSE, said.NO_NUMBER, self._texts[place]),)

    def _join_wrapped(self) -> None:
        """A line that only goes on with the end of a range belongs to the line above it."""
        for place, reading in list(self._readings.items()):
            text = self._texts[place]
            if (
                place == 0
                or _PAGE_MARK.fullmatch(text[:LONGEST_CELL])
                or not words.UNTIL_AT_START.match(text[:LONGEST_CELL])
                or not _SHORT_TAIL.fullmatch(_without_letters(text))
            ):
                continue
            if isinstance(reading[0], NotANumber):
                above = self._texts[place - 1]
                joined = self._around.read(f"{above} {text.strip()}")
                if isinstance(joined[0], Asked) and joined[0].doubt is Doubt.TAIL:
                    self._readings[place - 1] = joined
                    self._readings[place] = (said.no_number(Why.PROSE, said.NO_NUMBER, text),)

    def _ask_below_regards(self) -> None:
        """Numbers below the end of a mail are the writer's own, or are not."""
        first = next(filter(self._has_number, range(len(self._texts))), len(self._texts))
        regards = (place for place in range(first + 1, len(self._texts)) if ends_mail(self._texts[place]))
        end = next(regards, None)
        end = self._end_of_list(end or len(self._texts)) or end or self._signature()
        if end is None or first >= end:
            return
        for place in range(end, len(self._texts)):
            readings = self._readings.get(place) or self._around.read(self._texts[place])
            self._readings[place] = tuple(as_footer(self._texts[place], reading) for reading in readings)

    def _ask_whether_own(self) -> None:
        """`Call me at …` among the numbers: somebody's own."""
        made = {place: asked_if_own(self._texts[place], readings) for place, readings in self._readings.items()}
        changed = {place for place, readings in made.items() if readings != self._readings[place]}
        if any(self._has_number(place) for place in range(len(self._texts)) if place not in changed) or any(
            isinstance(each, Number) for place in changed for each in made[place]
        ):
            self._readings |= {place: made[place] for place in changed}

    def _end_of_list(self, end: int) -> int | None:
        """Where the last sentence below a list ends, if one or two numbers follow: a hotline, or the writer's own.

        Args:
            end: of the mail, by its regards.
        """
        numbered = [place for place in range(end) if self._has_number(place)]
        for below in (1, 2):
            if len(numbered) < below + 2:
                return None
            above, first = numbered[-below - 1 :][:2]
            between = self._texts[above + 1 : first]
            wordy = sum(map(len, map(_WORDS.findall, between))) >= _SENTENCE
            if wordy and not between[-1].rstrip().endswith((":", "：")):
                return first
        return None

    def _signature(self) -> int | None:
        """The last line with numbers, if it has several behind the labels of phones, and those above have none."""
        numbered = [place for place in range(len(self._texts)) if self._has_number(place)]
        if len(numbered) < 2 or len(_PHONE_LABEL.findall(self._texts[numbered[-1]][:LONGEST_CELL])) < 2:
            return None
        above = any(_PHONE_LABEL.search(self._texts[place][:LONGEST_CELL]) for place in numbered[:-1])
        return None if above else numbered[-1]

    def _has_number(self, place: int) -> bool:
        readings = self._readings.get(place)
        return readings is None or any(not isinstance(reading, NotANumber) for reading in readings)

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
        doubtful = [place for place, (reading, *_) in self._readings.items() if _may_lack_plus(reading)]
        own = any(self._readings[place][0].shape == OWN_CODE for place in doubtful)  # type: ignore[union-attr]
        if not own or any(self._around.answers.to(Doubt.PLUS, shape) for shape in (OWN_CODE, OTHER_CODE)):
            return
        shown = any(
            place not in self._readings or self._texts[place].strip(" '\"(")[:1] in ("0", "+")
            for place in range(len(self._texts))
        )
        real = sum(self._has_number(place) for place in range(len(self._texts)))
        if shown or (real > len(doubtful) and not self._others_are_national(doubtful)):
            return
        for place in doubtful:
            reading = self._readings[place][0]
            if isinstance(reading, Asked) and len(reading.readings) > 1:
                self._readings[place] = (reading.chosen(reading.readings[0]),)  # type: ignore[assignment]
                self._found.with_plus += 1

    def _others_are_national(self, doubtful: Sequence[int]) -> bool:
        """Whether the other lines are certain by themselves, and also lack their 0 or +."""
        others = [place for place in self._readings if place not in set(doubtful)]
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
            if pair is not None and (known is not None and known(pair.extension)):
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
        return readings is None or any(isinstance(each, Number | Asked) and not _is_short(each) for each in readings)

    # What other cells say

    def _leads_of_parts(self) -> Mapping[int, str]:
        """What stands before numbers in other columns, unless all begin with it already: DE | 4915112345678."""
        leads = self._around.leads
        digits = {place: self._texts[place].strip(" '\"") for place in leads if self._texts[place].strip()}
        repeated = bool(digits) and all(
            each.isdecimal() and each.startswith(code_of(leads[place][1:])) and leads[place] == f"+{code_of(each)}"
            for place, each in digits.items()
        )
        if not repeated or not all(is_valid("+" + each) for each in digits.values()):
            return leads
        for place, each in digits.items():
            self._readings[place] = (Number("+" + each, 0, len(self._texts[place])),)
        self._found.with_plus = len(digits)
        return {}

    def _ask_of_cells_beside(self, leads: Mapping[int, str]) -> None:
        around, readings, texts = self._around, self._readings, self._texts
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

    # What is taken

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


def _may_lack_plus(reading: Reading) -> bool:
    """Whether digits are likelier a number that lost its + than a national one."""
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


def _is_link_to_another(text: str, numbers: Sequence[Number]) -> bool:
    """Whether a link dials another number than the one that it shows: [206-555-0142](tel:+12065550199)."""
    between = (text[one.end : two.start] for one, two in pairwise(numbers))
    return "tel:" in text[:LONGEST_LINE] and any(map(_LINK.fullmatch, between))


def _is_short(reading: Reading) -> bool:
    return isinstance(reading, Number) and len(reading.number) <= SHORT_CODE_DIGITS


def _without_letters(text: str) -> str:
    return re.sub(r"[^\W\d_]+", " ", text)
