"""What only the person knows of a table, asked once for all of its lines; and the answers that were given."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from core.channel.number_reading import Asked, Doubt, Number, Range
from core.wording import N_


class Answer(StrEnum):
    """One way to understand what is asked about."""

    RANGE = "range"
    EXTENSION = "extension"
    ONE = "one"
    PLUS = "plus"
    NATIONAL = "national"
    AS_WRITTEN = "as_written"
    YES = "yes"
    NO = "no"
    FIRST = "first"
    OTHER = "other"
    NUMBERS = "numbers"
    IDS = "ids"


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers so far, by doubt; a doubt that is missing is still asked about."""

    given: Mapping[Doubt, Answer] = field(default_factory=dict)

    def to(self, doubt: Doubt) -> Answer | None:
        """The answer to a doubt, None while there is none."""
        return self.given.get(doubt)

    def with_answer(self, doubt: Doubt, answer: Answer) -> "Answers":
        """These answers and another one."""
        return replace(self, given={**self.given, doubt: answer})


@dataclass(frozen=True, slots=True)
class Option:
    """An answer in words, with what becomes of the example: templates and what fills them."""

    answer: Answer
    words: str
    result: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """A question about `count` lines, with an example out of the data. Its first option is the safe one."""

    doubt: Doubt
    words: str
    values: Mapping[str, object]
    count: int
    options: tuple[Option, ...]


_WORDS = {
    Doubt.TAIL: N_("“{value}” and {more} more: what stands behind the number?"),
    Doubt.PLUS: N_("“{value}” and {more} more: has a spreadsheet taken the + away?"),
    Doubt.COUNTRY: N_("“{value}” and {more} more have no country code: which country are they from?"),
    Doubt.SEVERAL: N_("“{value}” and {more} more: there are several numbers in one cell. Make a line of each?"),
    Doubt.FOOTER: N_("“{value}” and {more} more stand below the end of the mail. Do they belong to the channel?"),
    Doubt.UNCLEAR: N_("“{value}” and {more} more: are these phone numbers?"),
    Doubt.SHOWN: N_("“{value}” and {more} more: the workbook shows more than the number. Is the number right?"),
    Doubt.JOINED: N_("“{value}” and {more} more: do the digits of the next column belong to the number?"),
    Doubt.EXTENSION: N_("“{value}” and {more} more: do messages go to the extension behind the number?"),
    Doubt.SPAN: N_("“{value}” and {more} more: is this the first number of a range?"),
    Doubt.COLUMN: N_("“{value}” and {more} more: two columns hold numbers. Which is the channel's?"),
    Doubt.PERSON: N_("“{value}” and {more} more: two columns name different people. Who gets the messages?"),
    Doubt.IDS: N_("“{value}” and {more} more: are these ids of the PBX, or extension numbers?"),
}
_WORDS_FOR_ONE = {
    Doubt.TAIL: N_("“{value}”: what stands behind the number?"),
    Doubt.PLUS: N_("“{value}”: has a spreadsheet taken the + away?"),
    Doubt.COUNTRY: N_("“{value}” has no country code: which country is it from?"),
    Doubt.SEVERAL: N_("“{value}”: there are several numbers in one cell. Make a line of each?"),
    Doubt.FOOTER: N_("“{value}” stands below the end of the mail. Does it belong to the channel?"),
    Doubt.UNCLEAR: N_("“{value}”: is this a phone number?"),
    Doubt.SHOWN: N_("“{value}”: the workbook shows more than the number. Is the number right?"),
    Doubt.JOINED: N_("“{value}”: do the digits of the next column belong to the number?"),
    Doubt.EXTENSION: N_("“{value}”: do messages go to the extension behind the number?"),
    Doubt.SPAN: N_("“{value}”: is this the first number of a range?"),
    Doubt.COLUMN: N_("“{value}”: two columns hold numbers. Which is the channel's?"),
    Doubt.PERSON: N_("“{value}”: two columns name different people. Who gets the messages?"),
    Doubt.IDS: N_("“{value}”: is this an id of the PBX, or an extension's number?"),
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
        (Answer.IDS, N_("Ids of the PBX"), "{as_id}"),
    ),
}
_TO_NUMBERS = N_("{count} numbers, {first} to {last}")
_TO_EXTENSION = N_("{first}, to extension {extension}")
_TO_NUMBER = "{first}"


def questions(asked: Sequence[Asked]) -> list[Question]:
    """Each doubt as one question for all of its lines; the commonest first."""
    counts = Counter(each.doubt for each in asked)
    return [
        _question(doubt, [each for each in asked if each.doubt is doubt]) for doubt, _count in counts.most_common()
    ]


def _question(doubt: Doubt, asked: Sequence[Asked]) -> Question:
    example = max(asked[:50], key=lambda each: len(each.readings))
    words = _WORDS if len(asked) > 1 else _WORDS_FOR_ONE
    values = {"value": example.values.get("value", ""), "more": len(asked) - 1}
    return Question(doubt, words[doubt], values, len(asked), _options(doubt, example))


def _options(doubt: Doubt, example: Asked) -> tuple[Option, ...]:
    leave = Option(Answer.NO, N_("Leave them out"))
    if doubt in _CHOICES:
        return tuple(Option(answer, words, result, example.values) for answer, words, result in _CHOICES[doubt])
    if doubt is Doubt.SPAN:
        return (leave, *map(_span_option, example.readings))
    if doubt is Doubt.COUNTRY:
        return (leave, Option(Answer.AS_WRITTEN, N_("Take them as they are written")))
    if doubt is Doubt.TAIL:
        return (leave, *map(_tail_option, example.readings))
    if doubt is Doubt.PLUS:
        answers = (
            (Answer.PLUS, N_("Yes, put it back")),
            (Answer.NATIONAL, N_("No, they are national numbers")),
        )
        pairs = zip(answers, example.readings, strict=False)
        return (leave, *(Option(answer, words, _TO_NUMBER, _values(each)) for (answer, words), each in pairs))
    if doubt is Doubt.EXTENSION:
        return (Option(Answer.NO, N_("No, take the numbers alone")), Option(Answer.YES, N_("Yes")))
    return (Option(Answer.NO, N_("No, leave them out")), Option(Answer.YES, N_("Yes, add them")))


def _tail_option(reading: Number | Range) -> Option:
    if isinstance(reading, Range):
        return Option(Answer.RANGE, N_("A range"), _TO_NUMBERS, _values(reading))
    if reading.extension:
        return Option(Answer.EXTENSION, N_("An extension"), _TO_EXTENSION, _values(reading))
    return Option(Answer.ONE, N_("It belongs to the number"), _TO_NUMBER, _values(reading))


def _span_option(reading: Number | Range) -> Option:
    if isinstance(reading, Range):
        return Option(Answer.RANGE, N_("Yes, a range"), _TO_NUMBERS, _values(reading))
    return Option(Answer.ONE, N_("No, this number alone"), _TO_NUMBER, _values(reading))


def _values(reading: Number | Range) -> dict[str, object]:
    if isinstance(reading, Range):
        count = int(reading.last.lstrip("+")) - int(reading.first.lstrip("+")) + 1
        return {"first": reading.first, "last": reading.last, "count": count}
    return {"first": reading.number, "extension": reading.extension}


def answered(asked: Asked, answers: Answers) -> tuple[Number | Range, ...] | None:
    """What an answer makes of a question: numbers and ranges, nothing if it is left out; None while it is open."""
    answer = answers.to(asked.doubt)
    if answer is None:
        return None
    match answer:
        case Answer.NO if asked.doubt is Doubt.EXTENSION:
            return tuple(replace(each, extension="") for each in asked.readings[:1] if isinstance(each, Number))
        case Answer.NO:
            return ()
        case Answer.YES if asked.doubt is Doubt.SEVERAL:
            return asked.readings
        case Answer.YES | Answer.PLUS | Answer.AS_WRITTEN:
            return asked.readings[:1]
        case Answer.NATIONAL:
            return asked.readings[1:2] or None
        case Answer.RANGE:
            return tuple(each for each in asked.readings if isinstance(each, Range)) or None
        case Answer.EXTENSION:
            return tuple(each for each in asked.readings if isinstance(each, Number) and each.extension)[:1] or None
        case Answer.ONE:
            return (
                tuple(each for each in asked.readings if isinstance(each, Number) and not each.extension)[:1] or None
            )
    return None
