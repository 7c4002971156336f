"""Ranges of numbers: every number from the first to the last."""

import re

from core.errors import AppError
from core.numbers.one_number import clean_number
from core.numbers.reading import MOST_IN_A_RANGE
from core.wording import N_

_BETWEEN_DIGITS = re.compile(r"[ ()/.\-–]")


class RangeUnreadable(AppError):
    """The two ends make no range of numbers."""

    code = "range"

    def __init__(self, what: str, **values: object) -> None:
        super().__init__(what, "", values)


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
        raise RangeUnreadable(N_("Use only digits and an optional leading + for the first number."))
    ending = last.removeprefix("+")
    if not (ending.isascii() and ending.isdigit()):
        raise RangeUnreadable(N_("Use only digits for the last number; its final digits are enough, for example 99."))
    if len(ending) > len(digits) or (last.startswith("+") and (not plus or len(ending) != len(digits))):
        raise RangeUnreadable(N_("The last number must be as long as the first."))
    begin, end = int(digits), int(digits[: len(digits) - len(ending)] + ending)
    if end < begin:
        raise RangeUnreadable(N_("The last number comes before the first."))
    if end - begin >= MOST_IN_A_RANGE:
        raise RangeUnreadable(
            N_("These are {count} numbers; at most {limit} can be added at once."),
            count=end - begin + 1,
            limit=MOST_IN_A_RANGE,
        )
    return [f"{plus}{number:0{len(digits)}d}" for number in range(begin, end + 1)]
