"""Numbers as a workbook's formats show them: rendered, never matched (K5)."""

import pytest

from core.tables.number_format import is_date_format, shown


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (4930900100, "", "4930900100"),
        (4930900100, "General", "4930900100"),
        (4930900100, "0", "4930900100"),
        (4930900100, "+0", "+4930900100"),
        (4930900100, '"+"0', "+4930900100"),
        (4930900100, '"+"0;', "+4930900100"),
        (4930900100, "\\+#", "+4930900100"),
        (4930900100, "[$-407]\\+0;@", "+4930900100"),
        (4930900100, '[Red]"+"0', "+4930900100"),
        (4930900100, '"+"00" "00" "000000', "+49 30 900100"),
        (30900100, '"+49 "0', "+49 30900100"),
        (30900100, "[$+49-407]0", "+4930900100"),
        (30900100, "\\00", "030900100"),
        (30900100, "000000000", "030900100"),
        (30900100, "00000\\-00000", "00309-00100"),
        (2125550100, "[<=9999999]###-####;(###) ###-####", "(212) 555-0100"),
        (5550100, "[<=9999999]###-####;(###) ###-####", "555-0100"),
        (2125550100, '[>=10000000000]"+"0;"+1"0', "+12125550100"),
        (4930900100, "#,##0", "4930900100"),
        (4930900100, "_-* #,##0_-;-* #,##0_-", "4930900100"),
        (4930900100, "0.00", "4930900100"),
        (-900081, "0", "-900081"),
        (-900081, "0_);(0)", "-900081"),
        (493000000000, "0.00E+00", "4.93000E+11"),
        (4930900100, "0.00E+00", "4930900100"),
        (4930900102.4, "0", "4930900102,4"),
        (0, "0", "0"),
    ],
)
def test_a_number_is_shown_as_its_format_says(value: float, form: str, text: str) -> None:
    assert shown(value, form).text == text
    assert shown(value, form).explained


@pytest.mark.parametrize("form", ['"+"@', "0 ?/?", '"+49"'])
def test_what_a_format_shows_beyond_the_number_is_not_explained(form: str) -> None:
    assert not shown(4930900100, form).explained


@pytest.mark.parametrize(("form", "date"), [("m/d/yyyy", True), ("[h]:mm", True), ("0", False), ('"day "0', False)])
def test_a_format_of_days_and_times_is_known(form: str, date: bool) -> None:
    assert is_date_format(form) is date
