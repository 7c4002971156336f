"""Phone numbers as people write them, and as the PBX wants them: one number in a cell, and ranges of numbers."""

import re
from dataclasses import replace

from core.channel.catalog import DidFormat
from core.channel.number_dialling import E164_FORM, countries
from core.channel.number_finding import is_date, is_shortened, read_numbers
from core.channel.number_meaning import OWN_CODE
from core.channel.number_reading import Asked, Number, Reading
from core.channel.number_text import plain_text
from core.errors import AppError
from core.wording import N_

__all__ = ["countries", "is_date", "is_shortened", "number_range", "read_number", "tidy_number"]

MOST_IN_A_RANGE = 10_000
_E164 = re.compile(E164_FORM)
_BETWEEN_DIGITS = re.compile(r"[ ()/.\-–]")


class RangeUnreadable(AppError):
    """The two ends make no range of numbers."""

    code = "range"

    def __init__(self, what: str, **values: object) -> None:
        super().__init__(what, "", values)


def clean_number(text: str) -> str:
    """The number without what cannot be seen, and with plain digits, signs and spaces for their look-alikes."""
    cleaned = " ".join(plain_text(text).text.replace("–", "-").split())
    if cleaned[:1] == "'" and cleaned[1:2] in ("=", "+", "-", "@", *"0123456789"):
        return cleaned[1:]
    return cleaned


def read_number(text: str, form: DidFormat, country: str = "") -> Reading | None:
    """What a text that should be one number says; None where it says more than one.

    A number that lost its + is read with it here: it is a column of one.
    """
    readings = read_numbers(text, form, country)
    if len(readings) != 1:
        return None
    (reading,) = readings
    if isinstance(reading, Asked) and reading.shape == OWN_CODE and len(reading.readings) > 1:
        first = reading.readings[0]
        return replace(first) if isinstance(first, Number) else reading
    return reading


def tidy_number(text: str, form: DidFormat, country: str = "") -> str:
    """The number as the PBX wants it, where a text certainly is one; else the text as it was written, cleaned.

    Args:
        country: two letters of the country (ISO 3166) that national numbers belong to, "" if none was chosen.
    """
    if _E164.fullmatch(text):
        return text
    reading = read_number(text, form, country)
    if isinstance(reading, Number) and not reading.extension:
        return reading.number
    return clean_number(text)


def number_range(first: str, last: str) -> list[str]:
    """Every number from `first` to `last`, of which the final digits are enough: `+4930123450`, `99` are 50 numbers.

    Raises:
        RangeUnreadable: the ends are no numbers, stand in the wrong order, or lie too far apart.
    """
    first, last = (
        _BETWEEN_DIGITS.sub("", clean_number(first)),
        _BETWEEN_DIGITS.sub("", clean_number(last).lstrip(".…")),
    )
    plus, digits = ("+", first[1:]) if first.startswith("+") else ("", first)
    if not (digits.isascii() and digits.isdigit()):
        raise RangeUnreadable(N_("The first number has digits, perhaps with a leading +."))
    ending = last.removeprefix("+")
    if not (ending.isascii() and ending.isdigit()):
        raise RangeUnreadable(N_("The last number has digits; its final digits are enough, for instance 99."))
    if len(ending) > len(digits) or (last.startswith("+") and (not plus or len(ending) != len(digits))):
        raise RangeUnreadable(N_("The last number is not as long as the first."))
    begin, end = int(digits), int(digits[: len(digits) - len(ending)] + ending)
    if end < begin:
        raise RangeUnreadable(N_("The last number comes before the first."))
    if end - begin >= MOST_IN_A_RANGE:
        raise RangeUnreadable(
            N_("These are {count} numbers; at most {limit} are made at once."),
            count=end - begin + 1,
            limit=MOST_IN_A_RANGE,
        )
    return [f"{plus}{number:0{len(digits)}d}" for number in range(begin, end + 1)]
