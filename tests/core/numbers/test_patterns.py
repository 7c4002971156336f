"""A pattern of a dial plan is no number: its fixed digits are not taken for one, nor its ranges for an extension."""

import pytest

from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.reading import NotANumber, Number, Why


@pytest.mark.parametrize(
    "text",
    [
        "+493090010[0-9]",
        "+4930900100[0-9]",
        "+49309001[40-49]",
        "030 9001[40-49]",
        "+4930900[1-5]",
        "+493090010[^0]",
        "exten => 493090010[0-9]",
    ],
)
def test_what_stands_for_several_digits_makes_no_number(text: str) -> None:
    (reading,) = read_numbers(text, DidFormat.NUMBER, "DE")
    assert isinstance(reading, NotANumber)
    assert reading.why is Why.UNCLEAR


@pytest.mark.parametrize("text", ["+4930900100 [1001]", "+4930900100[1001]", "+4930900100 [ext 1001]"])
def test_an_extension_in_brackets_is_one_still(text: str) -> None:
    (reading,) = read_numbers(text, DidFormat.NUMBER, "DE")
    assert isinstance(reading, Number)
    assert (reading.number, reading.extension) == ("+4930900100", "1001")
