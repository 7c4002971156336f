"""One number that another cell, another line or its own text says more of: what is asked about it then."""

import re
from dataclasses import replace
from typing import TypeGuard

from core.numbers import reading as said
from core.numbers.dialling import LEAST
from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.reading import Asked, Doubt, NotANumber, Number, Range, Reading, Why
from core.routes.column_pairs import LONGEST_COUNT

_MOST_IN_A_RANGE = 1_000


def as_footer(text: str, reading: Reading) -> Reading:
    """A number below the end of a mail."""
    if not isinstance(reading, Number):
        return reading
    value = {"value": said.shortened(text)}
    return Asked(Doubt.FOOTER, (reading,), reading.start, reading.end, said.ASK_FOOTER, value)


def as_shown(text: str, form: str, reading: Reading) -> Reading:
    """A number that its workbook shows otherwise, in this format."""
    values = {"value": said.shortened(text), "format": form}

    def ask(number: Number) -> Asked:
        return Asked(Doubt.SHOWN, (number,), number.start, number.end, said.ASK_SHOWN, values)

    if isinstance(reading, Asked) and not reading.then:
        return reading.followed_by(ask)
    return ask(reading) if isinstance(reading, Number) else reading


def as_joined(text: str, tail: str, reading: Reading) -> Reading:
    """A number whose last digits stand in another column."""
    digits = re.sub(r"[^0-9]", "", tail)
    if isinstance(reading, Asked) and reading.doubt is Doubt.JOINED:  # with an area code, too
        whole = tuple(replace(each, number=each.number + digits) for each in reading.readings if _is_one(each))
        return replace(reading, readings=whole)
    if not isinstance(reading, Number) or not digits:
        return reading
    values = {"value": said.shortened(text), "tail": tail.strip()}
    joined = replace(reading, number=reading.number + digits)
    return Asked(Doubt.JOINED, (joined,), reading.start, reading.end, said.ASK_JOINED, values)


def with_state(text: str, state: str, reading: Reading) -> Reading:
    """A number that is not in use is asked about first, and then what else is to be asked of it."""
    if isinstance(reading, NotANumber):
        return reading
    text = said.shortened(text)
    number = reading if isinstance(reading, Number) else Number(text, reading.start, reading.end)
    values = {"value": text, "state": said.shortened(state)}
    then = (reading,) if isinstance(reading, Asked) else ()
    shape = state.partition(":")[0].lower()
    return Asked(Doubt.STATE, (number,), number.start, number.end, said.ASK_STATE, values, shape, then)


def with_lead(text: str, lead: str, reading: Reading, form: DidFormat, country: str) -> Reading:
    """`900100` beside `030`: asked, even if it looks like a number by itself."""
    text = text.strip()
    if not any(map(str.isdigit, text)) or text.startswith(("+", "00")):
        return reading
    if text.lstrip("(")[:1] == "0" and not lead.startswith("+") and sum(map(str.isdigit, text)) >= LEAST:
        return reading
    number = _led_by(lead, f"{lead} {text}", form, country) or _led_by(lead, f"{lead}{text}", form, country)
    if isinstance(number, Number) and isinstance(reading, Number) and number.number == reading.number:
        return reading
    if number is None:
        return said.no_number(Why.WRONG, said.TOO_LONG, f"{lead} {text}")
    values = {"value": said.shortened(text), "lead": lead}
    return Asked(Doubt.JOINED, (number,), 0, len(text), said.ASK_LEAD, values)


def _led_by(lead: str, text: str, form: DidFormat, country: str) -> Number | None:
    """The number that a text says, if it has what stands before it, and not behind it or nowhere."""
    reading = read_numbers(text, form, country)[0]
    number = next(iter(reading.readings), None) if isinstance(reading, Asked) else reading
    before = re.sub("[^0-9]", "", lead).lstrip("0")
    return number if isinstance(number, Number) and before in number.number and not number.left_over else None


def as_span(text: str, end: str, count: str, reading: Reading, form: DidFormat, country: str) -> Reading:
    """The first number of a range whose end, or length, stands in another column."""
    if not isinstance(reading, Number):
        return reading
    last = _last_of(reading.number, end, count, form, country)
    if last == reading.number:
        return reading
    values = {"value": said.shortened(text), "more": said.shortened(end or count)}
    ranges = (Range(reading.number, last, reading.start, reading.end),) if last else ()
    return Asked(Doubt.SPAN, (*ranges, reading), reading.start, reading.end, said.ASK_SPAN, values)


def _last_of(first: str, end: str, count: str, form: DidFormat, country: str) -> str:
    """The last number of a range, "" where that is not clear."""
    plus, start = first[: first.startswith("+")], first.lstrip("+")
    if count:
        number = re.sub(r"\.0+$", "", count.strip())
        counts = number.isdecimal() and len(number) <= LONGEST_COUNT
        made = str(int(start) + int(number) - 1) if counts and int(number) else ""
    elif re.fullmatch(r"\D*[0-9]{1,4}\D*", end):
        digits = re.sub(r"[^0-9]", "", end)
        made = start[: -len(digits)] + digits
    else:
        whole = read_numbers(end, form, country)[0]
        made = whole.number.lstrip("+") if isinstance(whole, Number) else ""
    ahead = int(made) - int(start) if made and len(made) == len(start) else -1
    return plus + made.zfill(len(start)) if 0 <= ahead < _MOST_IN_A_RANGE else ""


def _is_one(reading: Number | Range) -> TypeGuard[Number]:
    return isinstance(reading, Number)
