"""Long texts: one that should be a number is none, and reading takes no longer than the text is long."""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache

import pytest

from core.channel.catalog import SMS
from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_CELL, LONGEST_LINE, read_numbers
from core.numbers.one_number import tidy_number
from core.numbers.reading import NotANumber, Number
from core.routes.cells import CellEntry
from core.routes.importing import prepare_text
from core.tables.grid import TableUnreadable
from tests.calls import calls_in
from tests.core.routes.test_cases import PEOPLE

TURNS = 3
"""The quickest of them counts."""


def taken(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def is_done_within(allowed: float, work: Callable[[], object]) -> bool:
    """Whether any of the turns is; none is needed once one was."""
    return any(taken(work) < allowed for _ in range(TURNS))


def quickest(work: Callable[[], object]) -> float:
    return min(taken(work) for _ in range(TURNS))


@cache
def of_ordinary_numbers() -> float:
    """What a line of them takes, once for all."""
    ordinary = ("030 123450, " * LONGEST_LINE)[: LONGEST_LINE - 1]
    return quickest(lambda: read_numbers(ordinary, longest=LONGEST_LINE))


SHORT_CELLS = "+49 30 1234567\textension\tAnna Weber\t1001\n" * 400


@cache
def of_short_cells() -> float:
    """The same of a table of them."""
    return quickest(lambda: prepare_text(SHORT_CELLS, CellEntry(SMS, PEOPLE)))


def test_a_cell_that_is_too_long_is_no_number_and_says_how_long_it_is() -> None:
    text = "+49 30 123456" + " " * LONGEST_CELL
    (reading,) = read_numbers(text)
    assert isinstance(reading, NotANumber)
    assert reading.values["count"] == len(text)
    assert tidy_number(text, DidFormat.NUMBER) == "+49 30 123456"


def test_a_long_line_of_a_mail_is_read_and_one_beyond_all_measure_is_not() -> None:
    line = "Please take over +49 30 123450, and " + "so on and so forth " * 100
    found = prepare_text(f"Hello,\n{line}\n{'1 ' * LONGEST_LINE}\n", CellEntry(SMS))
    assert [route.did_number for route in found.block.routes][:1] == ["+4930123450"]
    assert [why.values["count"] for why in found.read.wrong.values()] == [2 * LONGEST_LINE]


@pytest.mark.parametrize("piece", ["1 ", "1-", "030 12 ", "+1 ", "1x", "1001 030 900102 "])
def test_what_reading_a_line_takes_grows_as_its_length(piece: str) -> None:
    def calls(length: int) -> int:
        return calls_in(lambda: read_numbers((piece * length)[:length], longest=LONGEST_LINE))

    calls(100)
    assert calls(8_000) < 2.5 * calls(4_000)


@pytest.mark.parametrize("piece", ["*", "a", "a/send?", "(", "bis   ", "1" + "(" * 40])
def test_no_search_in_a_line_takes_longer_than_ordinary_numbers_do(piece: str) -> None:
    line = (piece * LONGEST_LINE)[: LONGEST_LINE - 1] + "!"
    assert is_done_within(5 * of_ordinary_numbers(), lambda: read_numbers(line, longest=LONGEST_LINE))


@pytest.mark.parametrize(
    "table",
    [
        "Number\tDestination type\tDestination\tMembers\n+49301234567\textension\t{0}\t\n",
        "Number\tDestination type\tDestination\tMembers\n+49301234567\textension\t1001\t{0}\n",
        "Number\t{0}\n+4930123456\t12\n",
        "+49301234567\t{0}\n",
        "1234567,{0}\n",
    ],
    ids=["destination", "members", "header", "beside", "comma"],
)
@pytest.mark.parametrize("piece", ["|", "a@"])
def test_a_long_cell_of_a_table_takes_no_longer_than_many_short_ones(table: str, piece: str) -> None:
    long = table.replace("{0}", piece * (len(SHORT_CELLS) // len(piece)))

    def read() -> None:
        with suppress(TableUnreadable):  # too many columns
            prepare_text(long, CellEntry(SMS, PEOPLE))

    assert is_done_within(5 * of_short_cells(), read)


def test_a_link_and_a_mail_address_are_still_no_numbers() -> None:
    text = "mail info.2024@example.com, wa.me/4930123450 or https://example.com/4930999999"
    assert [each.number for each in read_numbers(text) if isinstance(each, Number)] == ["+4930123450"]
