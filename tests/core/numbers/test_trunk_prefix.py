"""What is dialled before national numbers, and is no 0, belongs to the number and counts no lines."""

import pytest

from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.reading import Asked, Number


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("8 (495) 123-45-67", "RU", "+74951234567"),
        ("8(495)1234567", "RU", "+74951234567"),
        ("8-495-123-45-67", "RU", "+74951234567"),
        ("тел. 8 495 123 45 67", "RU", "+74951234567"),
        ("8 (017) 234-56-78", "BY", "+375172345678"),
        ("8 (7172) 12-34-56", "KZ", "+77172123456"),
        ("06 (1) 234 5678", "HU", "+3612345678"),
        ("1 (212) 555-0100", "US", "+12125550100"),
    ],
)
def test_a_national_number_is_read_with_what_is_dialled_before_it(text: str, country: str, number: str) -> None:
    assert [getattr(each, "number", each) for each in read_numbers(text, DidFormat.NUMBER, country)] == [number]


@pytest.mark.parametrize("text", ["84951234567", "8 (495) 123-45-67 100", "7 (495) 123-45-67"])
def test_what_may_be_something_else_is_asked_still(text: str) -> None:
    assert all(isinstance(each, Asked) for each in read_numbers(text, DidFormat.NUMBER, "RU"))


def test_the_numbers_of_a_list_are_none() -> None:
    for text in ("8. (495) 123-45-67", "8) 8 (495) 123-45-67"):
        (reading,) = read_numbers(text, DidFormat.NUMBER, "RU")
        readings = reading.readings if isinstance(reading, Asked) else (reading,)
        assert isinstance(readings[0], Number)
        assert readings[0].number == "+74951234567"
