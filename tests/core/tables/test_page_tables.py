"""A page's table has its cells where a person sees them, and a short page makes no table without end."""

from collections.abc import Sequence

import pytest

from core.tables.grid import MAX_ROWS, TableUnreadable, parse_text
from core.tables.page_tables import read_html
from tests.core.numbers.test_long_texts import is_done_within, quickest


def rows(source: str) -> Sequence[list[str]]:
    return read_html(f"<table>{source}</table>", lambda _number, _row: None)[0]


def test_a_cell_over_rows_and_columns_takes_its_place_in_each_of_them() -> None:
    found = rows("<tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d<td>e<td>f</tr>")
    assert found == [["a", "", "b"], ["a", "", "c"], ["d", "e", "f"]]


def test_a_cell_ends_with_its_rows_also_where_one_of_them_has_too_few_cells() -> None:
    found = rows("<tr><td>a<td>b<td rowspan=2>c</tr><tr><td>d</tr><tr><td>e<td>f<td>g</tr>")
    assert found == [["a", "b", "c"], ["d", "", "c"], ["e", "f", "g"]]


def test_a_text_in_many_tags_is_one_cell() -> None:
    assert rows("<tr><td> +49 <b>30</b> 900100<br>\n<i>Front </i> desk<td>1001</tr>") == [
        ["+49 30 900100 Front desk", "1001"]
    ]


def test_a_cell_of_many_tags_is_read_in_the_time_that_its_length_takes() -> None:
    short, long = 2_000, 40_000
    limit = 4 * long // short * quickest(lambda: rows(f"<tr><td>{'a<b>' * short}"))
    assert is_done_within(limit, lambda: rows(f"<tr><td>{'a<b>' * long}"))


def test_a_style_without_an_end_is_read_in_the_time_that_its_length_takes() -> None:
    def read(times: int) -> None:
        rows(f'<tr><td style="{"text-decoration:" * times}">1</td></tr>')

    short, long = 100, 5_000
    assert is_done_within(6 * long // short * quickest(lambda: read(short)), lambda: read(long))


def test_cells_that_go_over_thousands_of_rows_make_no_table_without_end() -> None:
    told = 0

    def count(_number: int, row: Sequence[str]) -> None:
        nonlocal told
        told += len(row)
        assert told < 1_000_000

    read_html(f"<table><tr>{'<td rowspan=9999>' * 5_000}{'<tr>' * 9_990}<td>x</table>", count)


def test_a_page_with_more_rows_than_a_table_may_have_is_refused() -> None:
    with pytest.raises(TableUnreadable):
        parse_text(f"<table><tr><td>1</tr>{'<tr>' * (MAX_ROWS + 1)}</table>")
