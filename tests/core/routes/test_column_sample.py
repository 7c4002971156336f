"""What stands in a column, by a sample of its cells: each is read once, however much is asked of it."""

import pytest

from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.reading import Reading
from core.routes import column_sample
from core.routes.column_sample import sample_of


@pytest.mark.parametrize("form", list(DidFormat))
def test_each_cell_is_read_once(form: DidFormat, monkeypatch: pytest.MonkeyPatch) -> None:
    read = list[str]()

    def note(text: str, form: DidFormat) -> tuple[Reading, ...]:
        read.append(text)
        return read_numbers(text, form)

    monkeypatch.setattr(column_sample, "read_numbers", note)
    cells = [f"+49 30 9001{number:02d}" for number in range(25)]
    assert sample_of([*cells, "4.93E+10", "Front Desk", "12", ""], form, None).filled == 28
    assert sorted(read) == sorted([*cells, "4.93E+10"])


def test_what_a_spreadsheet_has_spoilt_is_a_number_and_none_that_can_be_right() -> None:
    found = sample_of(["+49 30 900101", "49309001019999999999", "Front Desk", "12"], DidFormat.NUMBER, None)
    assert (found.numbers, found.phones) == (0.5, 0.25)
