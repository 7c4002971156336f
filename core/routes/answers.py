"""What only the person knows of a table, asked once for all of its lines; and the answers that were given."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from core.numbers.reading import ASK_OWN, Asked, Doubt, Number, Range
from core.routes.beside_names import NAME
from core.routes.writers_own import OWN
from core.wording import N_


class Answer(StrEnum):
    """One way to understand what is asked about."""

    RANGE = "range"
    EXTENSION = "extension"
    ONE = "one"
    TWO = "two"
    ALONE = "alone"
    PLUS = "plus"
    NATIONAL = "national"
    AS_WRITTEN = "as_written"
    YES = "yes"
    NO = "no"
    FIRST = "first"
    OTHER = "other"
    NUMBERS = "numbers"
    IDS = "ids"


Topic = Doubt | tuple[Doubt, str]
"""What one question is about: a doubt, of one shape of text where there are several."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers so far, by topic; what is missing is still asked about. One to a doubt holds for all shapes."""

    given: Mapping[Topic, Answer] = field(default_factory=dict)

    def to(self, doubt: Doubt, shape: str = "") -> Answer | None:
        """The answer to a doubt, None while there is none."""
        return self.given.get((doubt, shape), self.given.get(doubt))

    def with_answer(self, topic: Topic, answer: Answer) -> "Answers":
        """These answers and another one."""
        return replace(self, given={**self.given, topic: answer})


@dataclass(frozen=True, slots=True)
class Option:
    """An answer in words, with what becomes of the example: templates and what fills them."""

    answer: Answer
    words: str
    result: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """A question about `count` lines of one shape, with an example of them. Its first option is the safe one."""

    doubt: Doubt
    words: str
    values: Mapping[str, object]
    count: int
    options: tuple[Option, ...]
    shape: str = ""

    @property
    def topic(self) -> Topic:
        """What an answer is given to."""
        return (self.doubt, self.shape) if self.shape else self.doubt


_WORDS = {
    Doubt.TAIL: N_("“{value}” and {more} more: what follows the number?"),
    Doubt.PLUS: N_("“{value}” and {more} more: did a spreadsheet remove the +?"),
    Doubt.COUNTRY: N_("“{value}” and {more} more have no country code: which country are they from?"),
    Doubt.SEVERAL: N_("“{value}” and {more} more: several numbers in one cell. Make a line for each?"),
    Doubt.FOOTER: N_("“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?"),
    Doubt.UNCLEAR: N_("“{value}” and {more} more: are these phone numbers?"),
    Doubt.LOCAL: N_("“{value}” and {more} more are short for numbers with an area code. Are they complete?"),
    Doubt.DOUBLED: N_("“{value}” and {more} more: is the country code there twice?"),
    Doubt.ABROAD: N_("“{value}” and {more} more: where does the country code begin?"),
    Doubt.SHOWN: N_("“{value}” and {more} more: the workbook shows more than the number. Is the number right?"),
    Doubt.JOINED: N_("“{value}” and {more} more: do the digits of the next column belong to the number?"),
    Doubt.EXTENSION: N_("“{value}” and {more} more: do messages go to the extension after the number?"),
    Doubt.SPAN: N_("“{value}” and {more} more: is this the first number of a range?"),
    Doubt.COLUMN: N_("“{value}” and {more} more: two columns hold numbers. Which is the channel's?"),
    Doubt.PERSON: N_("“{value}” and {more} more: two columns name different people. Who gets the messages?"),
    Doubt.STATE: N_("“{value}” and {more} more are marked “{state}”. Do they belong to the channel?"),
    Doubt.IDS: N_("“{value}” and {more} more: are these IDs on the PBX, or extension numbers?"),
}
_WORDS_FOR_ONE = {
    Doubt.TAIL: N_("“{value}”: what follows the number?"),
    Doubt.PLUS: N_("“{value}”: did a spreadsheet remove the +?"),
    Doubt.COUNTRY: N_("“{value}” has no country code: which country is it from?"),
    Doubt.SEVERAL: N_("“{value}”: several numbers in one cell. Make a line for each?"),
    Doubt.FOOTER: N_("“{value}” is below the end of the e-mail. Does it belong to the channel?"),
    Doubt.UNCLEAR: N_("“{value}”: is this a phone number?"),
    Doubt.LOCAL: N_("“{value}” is short for a number with an area code. Is it complete?"),
    Doubt.DOUBLED: N_("“{value}”: is the country code there twice?"),
    Doubt.ABROAD: N_("“{value}”: where does the country code begin?"),
    Doubt.SHOWN: N_("“{value}”: the workbook shows more than the number. Is the number right?"),
    Doubt.JOINED: N_("“{value}”: do the digits of the next column belong to the number?"),
    Doubt.EXTENSION: N_("“{value}”: do messages go to the extension after the number?"),
    Doubt.SPAN: N_("“{value}”: is this the first number of a range?"),
    Doubt.COLUMN: N_("“{value}”: two columns hold numbers. Which is the channel's?"),
    Doubt.PERSON: N_("“{value}”: two columns name different people. Who gets the messages?"),
    Doubt.STATE: N_("“{value}” is marked “{state}”. Does it belong to the channel?"),
    Doubt.IDS: N_("“{value}”: is this an ID on the PBX, or an extension number?"),
}
_NAME_WORDS = N_("“{value}” and {more} more: do messages go to whoever is named beside the number?")
_NAME_WORDS_FOR_ONE = N_("“{value}”: do messages go to whoever is named beside the number?")
_OWN_WORDS = N_("“{value}” and {more} more seem to be the sender's own numbers. Do they belong to the channel?")
_BY_SHAPE = {
    (Doubt.EXTENSION, NAME): (_NAME_WORDS, _NAME_WORDS_FOR_ONE),
    (Doubt.FOOTER, OWN): (_OWN_WORDS, ASK_OWN),
}
_CHOICES = {
    Doubt.COLUMN: (
        (Answer.FIRST, N_("The column “{column}”"), "{value}"),
        (Answer.OTHER, N_("The column “{other_column}”"), "{other}"),
    ),
    Doubt.PERSON: (
        (Answer.NO, N_("Leave the destination empty"), ""),
        (Answer.FIRST, N_("The column “{column}”"), "{value}"),
        (Answer.OTHER, N_("The column “{other_column}”"), "{other}"),
    ),
    Doubt.IDS: (
        (Answer.NO, N_("Leave the destination empty"), ""),
        (Answer.NUMBERS, N_("Extension numbers"), "{as_number}"),
        (Answer.IDS, N_("IDs on the PBX"), "{as_id}"),
    ),
}
_TO_NUMBERS = N_("{count} numbers, {first} to {last}")
_TO_NUMBERS_OF_MORE = N_("{first} to {last}; {rows} in all")
_TO_TWO = N_("{first} and {last}")
_TO_EXTENSION = N_("{first}, to extension {extension}")
_TO_NAMED = N_("{first}, to {extension}")
_TO_NUMBER = "{first}"
PUT_BACK = N_("Yes, put it back")
_MAY_BE_TWO = ("slash", "rest", "space", "bracket")
"""Shapes that may also name two numbers, and none between them."""


def questions(asked: Sequence[Asked]) -> list[Question]:
    """Each doubt as one question for all of its lines; the commonest first."""
    alike: dict[tuple[Doubt, str], list[Asked]] = defaultdict(list)
    for each in asked:
        alike[each.doubt, each.shape].append(each)
    return [_question(*topic, found) for topic, found in sorted(alike.items(), key=lambda each: -len(each[1]))]


def _question(doubt: Doubt, shape: str, asked: Sequence[Asked]) -> Question:
    example = max(asked[:50], key=lambda each: len(each.readings))
    told = _BY_SHAPE.get((doubt, shape), (_WORDS[doubt], _WORDS_FOR_ONE[doubt]))[len(asked) == 1]
    values = {"value": "", "state": "", **example.values, "more": len(asked) - 1}
    return Question(doubt, told, values, len(asked), _options(doubt, example, asked), shape)


def _options(doubt: Doubt, example: Asked, asked: Sequence[Asked]) -> tuple[Option, ...]:
    one = len(asked) == 1
    leave = Option(Answer.NO, N_("Leave it out") if one else N_("Leave them out"))
    match doubt:
        case _ if doubt in _CHOICES:
            return tuple(Option(answer, words, result, example.values) for answer, words, result in _CHOICES[doubt])
        case Doubt.SPAN:
            return (leave, *map(_span_option, example.readings))
        case Doubt.COUNTRY:
            return (leave, *_country_options(example, one))
        case Doubt.TAIL:
            return (leave, *(option for each in example.readings for option in _tail_options(each, asked)))
        case Doubt.PLUS:
            return (leave, *_plus_options(example, one))
        case Doubt.DOUBLED:
            return (leave, *_either(example, N_("Yes, take it once"), N_("No")))
        case Doubt.ABROAD:
            own = N_("After the country's own code for international calls")
            return (leave, *_either(example, own, N_("After 00")))
        case Doubt.EXTENSION:
            return _extension_options(example, one)
        case Doubt.SEVERAL if example.shape:
            return _options_of_ends(leave, example)
    return _add_or_not(example, one and len(example.readings) <= 1)


def _country_options(example: Asked, one: bool) -> Iterator[Option]:
    for each in example.readings[1:2]:
        yield Option(Answer.PLUS, PUT_BACK, _TO_NUMBER, _values(each))
    yield Option(Answer.AS_WRITTEN, N_("Keep it as entered") if one else N_("Keep them as entered"))


def _plus_options(example: Asked, one: bool) -> Iterator[Option]:
    national = N_("No, it is a national number") if one else N_("No, they are national numbers")
    captions = {Answer.PLUS: PUT_BACK, Answer.NATIONAL: national}
    for each in example.readings:
        answer = _plus_or_national(example, each)
        yield Option(answer, captions[answer], _TO_NUMBER, _values(each))


def _either(example: Asked, first: str, second: str) -> tuple[Option, Option]:
    """One of two readings."""
    one, other = example.readings
    return (
        Option(Answer.YES, first, _TO_NUMBER, _values(one)),
        Option(Answer.AS_WRITTEN, second, _TO_NUMBER, _values(other)),
    )


def _extension_options(example: Asked, one: bool) -> tuple[Option, ...]:
    shown = _values(example.readings[0]) if example.readings else {}
    to = _TO_NAMED if example.shape == NAME else _TO_EXTENSION
    only = N_("No, use only the number") if one else N_("No, use only the numbers")
    return (
        Option(Answer.NO, only, _TO_NUMBER if shown else "", shown),
        Option(Answer.YES, N_("Yes"), to if shown else "", shown),
    )


def _add_or_not(example: Asked, one: bool) -> tuple[Option, ...]:
    added = {"first": ", ".join(_shown(each) for each in example.readings)}
    yes = N_("Yes, add it") if one else N_("Yes, add them")
    return (
        Option(Answer.NO, N_("No, leave it out") if one else N_("No, leave them out")),
        Option(Answer.YES, yes, _TO_NUMBER if example.readings else "", added),
    )


def _options_of_ends(leave: Option, example: Asked) -> tuple[Option, ...]:
    """For a number with the last digits of further ones behind it; its last reading is the number alone."""
    *numbers, alone = example.readings
    all_of_them = {"first": ", ".join(map(_shown, numbers))}
    return (
        leave,
        Option(Answer.YES, N_("Yes, a line for each"), _TO_NUMBER, all_of_them),
        Option(Answer.ALONE, N_("Use only the number"), _TO_NUMBER, _values(alone)),
    )


def _shown(reading: Number | Range) -> str:
    return reading.number if isinstance(reading, Number) else f"{reading.first} – {reading.last}"


def _plus_or_national(asked: Asked, reading: Number | Range) -> Answer:
    """Whether a reading is the digits as they stand there with a +, or a national number."""
    digits = re.sub("[^0-9]", "", str(asked.values.get("value", "")))
    return Answer.PLUS if isinstance(reading, Number) and reading.number == "+" + digits else Answer.NATIONAL


def _tail_options(reading: Number | Range, asked: Sequence[Asked]) -> Iterator[Option]:
    if isinstance(reading, Range):
        lines, rows = len(asked), sum(map(_rows_as_range, asked))
        values = {**_values(reading), "lines": lines, "rows": rows}
        yield Option(Answer.RANGE, N_("A range"), _TO_NUMBERS if lines == 1 else _TO_NUMBERS_OF_MORE, values)
        if asked[0].shape in _MAY_BE_TWO:
            yield Option(Answer.TWO, N_("Two numbers"), _TO_TWO, _values(reading))
    elif reading.left_over:
        yield Option(Answer.ALONE, N_("Use only the number"), _TO_NUMBER, _values(reading))
    elif reading.extension:
        yield Option(Answer.EXTENSION, N_("An extension"), _TO_EXTENSION, _values(reading))
    else:
        yield Option(Answer.ONE, N_("It belongs to the number"), _TO_NUMBER, _values(reading))


def _rows_as_range(asked: Asked) -> int:
    """The rows that a line becomes where it is taken for a range; one that is none stays as it is."""
    return next((_count_of(each) for each in asked.readings if isinstance(each, Range)), 1)


def _count_of(numbers: Range) -> int:
    return int(numbers.last.lstrip("+")) - int(numbers.first.lstrip("+")) + 1


def _span_option(reading: Number | Range) -> Option:
    if isinstance(reading, Range):
        return Option(Answer.RANGE, N_("Yes, a range"), _TO_NUMBERS, _values(reading))
    return Option(Answer.ONE, N_("No, this number alone"), _TO_NUMBER, _values(reading))


def _values(reading: Number | Range) -> dict[str, object]:
    if isinstance(reading, Range):
        return {"first": reading.first, "last": reading.last, "count": _count_of(reading)}
    return {"first": reading.number, "extension": reading.extension}


def answered(asked: Asked, answers: Answers) -> tuple[Number | Range | Asked, ...] | None:
    """What an answer makes of a question: numbers and ranges, or what is asked next; nothing if it is left out.

    None while it is open.
    """
    answer = answers.to(asked.doubt, asked.shape)
    if asked.doubt is Doubt.EXTENSION and answer is Answer.NO:
        asked = _without_extensions(asked)
    found = _answered(asked, answer) if answer is not None else None
    return tuple(map(asked.chosen, found)) if found is not None and asked.then else found


def _without_extensions(asked: Asked) -> Asked:
    """The same question, and what follows it, of the numbers alone."""
    numbers = tuple(replace(each, extension="") if isinstance(each, Number) else each for each in asked.readings)
    return replace(asked, readings=numbers, then=tuple(map(_without_extensions, asked.then)))


def _answered(asked: Asked, answer: Answer) -> tuple[Number | Range, ...] | None:
    match answer:
        case Answer.NO if asked.doubt is Doubt.EXTENSION:
            return tuple(each for each in asked.readings[:1] if isinstance(each, Number))
        case Answer.NO:
            return ()
        case Answer.YES if asked.doubt is Doubt.SEVERAL:
            return tuple(each for each in asked.readings if isinstance(each, Range) or not each.left_over)
        case Answer.PLUS if asked.doubt is Doubt.COUNTRY:
            return asked.readings[1:2] or None
        case Answer.PLUS | Answer.NATIONAL:
            return tuple(each for each in asked.readings if _plus_or_national(asked, each) is answer)[:1] or None
        case Answer.AS_WRITTEN if asked.doubt in (Doubt.DOUBLED, Doubt.ABROAD):
            return asked.readings[1:2] or None
        case Answer.YES | Answer.AS_WRITTEN:
            return asked.readings[:1]
        case Answer.RANGE | Answer.TWO | Answer.EXTENSION | Answer.ONE | Answer.ALONE:
            return tuple(_tail_answered(asked, answer)) or None
    return None


def _tail_answered(asked: Asked, answer: Answer) -> Iterator[Number | Range]:
    """What an answer makes of digits behind a number; nothing where it does not fit this text."""
    for each in asked.readings:
        if isinstance(each, Range):
            if answer is Answer.RANGE:
                yield each
            elif answer is Answer.TWO:
                yield from (Number(number, each.start, each.end) for number in (each.first, each.last))
        elif answer is _answer_of(each):
            yield each
            return


def _answer_of(reading: Number) -> Answer:
    if reading.left_over:
        return Answer.ALONE
    return Answer.EXTENSION if reading.extension else Answer.ONE
