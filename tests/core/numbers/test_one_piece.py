"""A good number is one piece of a shape that is certain; what is only possible is asked about."""

import pytest

from core.numbers.did_format import DidFormat
from core.numbers.finding import may_hold_number, read_numbers
from core.numbers.reading import Asked, Doubt, Number, Range
from tests.core.numbers.test_reading import all_told


@pytest.mark.parametrize(
    "text",
    [
        "+49 30 9001 00-19",
        "+49 30 900 100-109",
        "030 900 110-119",
        "+49-30-900-120-129",
        "+49.30.9001.30-39",
        "030/900 140-149",
        "+49 (0)30 900 150-159",
        "+49 30 9001 60/69",
        "030 90 01 70-79",
        "+39 06 6982 00-19",
        "Rufnummernblock: 030 9002 00-99",
    ],
)
def test_a_range_is_asked_about_however_short_its_last_group_is(text: str) -> None:
    assert all_told(text, "DE") == ["ask tail"]


@pytest.mark.parametrize(
    "text",
    [
        "+49 30 900100 5 €",
        "+49 30 900101 1. OG",
        "+49 30 900102 10 11",
        "+49 30 900103 01.12",
        "+49 30 900 103 01.12.",
        "+49 30 900104 1.12.26",
        "+49 30 900105 8-17 Uhr",
        "+49 30 900106 10.0.0.5",
        "+49 30 900107 1/2",
        "+49 30 900108 1.5 kB",
        "030 900109 1 2 3",
        "030 90 01 10 5",
        "+49 30 9001/12",
    ],
)
def test_digits_behind_a_complete_number_never_belong_to_it_unasked(text: str) -> None:
    assert all_told(text, "DE") == ["ask tail"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("1 30900100", "DE"),
        ("01 030 900100", "DE"),
        ("02 030 900101", "DE"),
        ("01 - 0151 23456789", "DE"),
        ("1 22 123 45 67", "PL"),
        ("1 13800138000", "CN"),
        ("17/030 900100", "DE"),
    ],
)
def test_the_number_of_a_line_is_never_joined_to_the_phone_number(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask tail"]


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("030 123 456 78", "DE", "+493012345678"),
        ("+49 89 123 456 78", "", "+498912345678"),
        ("0171-234-5678", "DE", "+491712345678"),
        ("0171 234 56 78", "DE", "+491712345678"),
        ("0800 333 004 2", "DE", "+498003330042"),
        ("+358 40 123 4567", "", "+358401234567"),
        ("1 212 555 0100", "US", "+12125550100"),
        ("8 800 555 35 35", "RU", "+78005553535"),
        ("02 04 12 34 56", "FR", "+33204123456"),
        ("02 9876 5432", "AU", "+61298765432"),
        ("030 9001001", "DE", "+49309001001"),
        ("30 9001001", "DE", "+49309001001"),
        ("+7 495 123-45-67", "", "+74951234567"),
        ("03-1234-5678", "JP", "+81312345678"),
    ],
)
def test_a_number_in_the_groups_of_its_country_stays_one(text: str, country: str, number: str) -> None:
    assert all_told(text, country) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+49030900100", "+4930900100"),
        ("+49 030 900101", "+4930900101"),
        ("+4401632960100", "+441632960100"),
        ("+330199001123", "+33199001123"),
        ("0049 030 900100", "+4930900100"),
        ("+390669820000", "+390669820000"),
        ("+2250102030405", "+2250102030405"),
        ("+49 00 30 900102", "wrong"),
        ("+490030900102", "wrong"),
    ],
)
def test_a_trunk_zero_behind_the_country_code_has_one_reading_in_every_spelling(text: str, number: str) -> None:
    assert all_told(text, "DE") == [number]


@pytest.mark.parametrize(
    "text", ["+49 49 30 900100", "0049 49 30 900101", "+4949 30 900102", "+494930900103", "+49 049 30 900104"]
)
def test_a_country_code_that_may_stand_twice_is_asked_about_in_every_spelling(text: str) -> None:
    assert all_told(text, "DE") == ["ask doubled"]


def test_what_stands_behind_a_number_is_asked_of_each_number_that_it_may_be() -> None:
    (reading,) = read_numbers("4930900110-4930900119", DidFormat.NUMBER, "DE")
    assert isinstance(reading, Asked)
    assert reading.doubt is Doubt.PLUS
    first, second = reading.readings
    assert isinstance(first, Number)
    assert isinstance(second, Number)
    assert (first.number, second.number) == ("+4930900110", "+494930900110")
    behind = reading.chosen(first)
    assert isinstance(behind, Asked)
    assert behind.doubt is Doubt.TAIL
    assert [(each.first, each.last) for each in behind.readings if isinstance(each, Range)] == [
        ("+4930900110", "+4930900119")
    ]


@pytest.mark.parametrize(
    "text",
    """+493090010X|+49309002*|+49309003…|+49309004..|+49 30 9005-xx|+49 30 9006-nn|+49 30 9007 ***|+49309008#
+49309009-|+49 30 9010-DW|+4930901100 ff.|+4930901200%|49309001[0-9]|49309001\\d\\d|030 900100~|+4930900xxx
030 90 01 XX|030 9001 …|+49 30 9001-NN|+49309001_|4930900{3}""".replace("\n", "|").split("|"),
)
def test_a_number_that_a_mask_touches_is_never_good(text: str) -> None:
    assert not any(isinstance(reading, Number) for reading in read_numbers(text, DidFormat.NUMBER, "DE"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("*+4930900100*", "+4930900100"),
        ("**030 900100**", "+4930900100"),
        ("030 900100 x12", "+4930900100 ext 12"),
        ("030 900100, Sales", "+4930900100"),
        ("Is it 030 900100?", "+4930900100"),
        ("sip:+4930900100@10.0.0.5:5060", "+4930900100"),
        ("sip:+4930900101@pbx.example.com:5060;transport=tls", "+4930900101"),
        ("sip:+4930900102;npdi@host", "+4930900102"),
        ("Gateway 10.0.0.1:5060 +4930900103", "+4930900103"),
    ],
)
def test_signs_that_say_nothing_of_digits_are_no_masks(text: str, number: str) -> None:
    assert all_told(text, "DE") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "SIP server: 185.12.34.56",
        "192.168.100.200",
        "8.8.8.8",
        "217.10.68.150:5060",
        "10.0.0.0/24",
        "Trunk: 192.168.5.150, Registrar 217.10.68.150",
        "Uhrzeit 08.00 - 17.00",
        "9.00-12.30 Uhr",
        "01.01.-31.12.2026",
        "vom 1.1.2026 - 31.12.2026",
        "am 26.11.2026 um 10.30",
        "1.250.000 €",
        "€ 12345678",
    ],
)
def test_addresses_hours_dates_and_amounts_are_no_numbers(text: str) -> None:
    assert all_told(text, "DE") == ["prose"]


@pytest.mark.parametrize(("text", "country"), [("20261126", "DE"), ("45.12.34.56", "DK"), ("[#0301234567]", "DE")])
def test_what_may_be_a_date_an_address_or_a_ticket_is_asked_about(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask unclear"]


@pytest.mark.parametrize(
    "text",
    """Conference room: 030 900111|Customer service: 030 900117|Order desk: 030 900116|Account manager: 030 900118
Invoice team: 030 900115|Site Berlin: 030 900112|Caller ID: 030 900102|3rd floor 030 900113
Kundenservice Nr. 030 900114
Please port 030 900100""".replace("\n", "|").split("|"),
)
def test_a_number_behind_an_everyday_word_is_never_lost(text: str) -> None:
    told = all_told(text, "DE")
    assert len(told) == 1
    assert told[0] in ("ask unclear", "+4930900114")


@pytest.mark.parametrize(
    "text",
    [
        "Kundennr. 4930900100",
        "Kd.-Nr. 3012345678",
        "Vertrags-Nr. 1234567890",
        "Steuernr. 27/123/45678",
        "Ticket ID: 3012345678",
        "Auftragsnummer 4930900100",
        "Policy no. 3012345678",
        "Ust-Id 3012345678",
        "IBAN DE02 1203 0000 0000 2020 51",
    ],
)
def test_what_its_label_calls_something_else_is_no_number(text: str) -> None:
    assert all_told(text, "DE") == ["prose"]


@pytest.mark.parametrize(
    ("text", "country", "told"),
    [
        ("0011 49 30 900100", "AU", "+4930900100"),
        ("001149 30 900101", "AU", "+4930900101"),
        ("001 49 30 900100", "KR", "+4930900100"),
        ("001 49 30 900100", "HK", "+4930900100"),
        ("001 49 30 900100", "TH", "+4930900100"),
        ("001 49 30 900100", "SG", "+4930900100"),
        ("007 49 30 900100", "ID", "ask unclear"),
        ("009 1 212 555 0100", "CO", "ask abroad"),
        ("001 49 30 900100", "DE", "ask unclear"),
        ("0049 30 900100", "DE", "+4930900100"),
        ("00 1 212 555 0100", "DE", "+12125550100"),
        ("011 49 30 900100", "US", "+4930900100"),
        ("0049 30 900100", "FI", "+4930900100"),
        ("0049 30 900100", "", "+4930900100"),
    ],
)
def test_what_is_dialled_before_a_country_code_is_that_of_the_chosen_country(
    text: str, country: str, told: str
) -> None:
    assert all_told(text, country) == [told]


@pytest.mark.parametrize("country", ["", "DE"])
@pytest.mark.parametrize(
    "account",
    [
        "DE89 3704 0044 0532 0130 00",
        "DE89370400440532013000",
        "AT61 1904 3002 3457 3201",
        "CH93 0076 2011 6238 5295 7",
        "FR76 3000 6000 0112 3456 7890 189",
        "NL91 ABNA 0417 1643 00",
        "GB29 NWBK 6016 1331 9268 19",
        "IT60 X054 2811 1010 0000 0123 456",
        "NO93 8601 1117 947",
        "BE68 5390 0754 7034",
    ],
)
def test_a_bank_account_is_no_number_whether_or_not_a_word_says_so(account: str, country: str) -> None:
    for text in (account, f"IBAN {account}", f"IBAN: {account} BIC BKAUATWW"):
        assert all_told(text, country) == ["prose"]
        assert not may_hold_number(text)
    assert all_told(f"IBAN {account}, Tel. +49 30 900100", country) == ["+4930900100"]


@pytest.mark.parametrize("text", ["DE49 3090 0100 0000", "DE4930900100", "DE49 3090 0100 1234"])
def test_what_only_looks_like_a_bank_account_is_still_told(text: str) -> None:
    assert all_told(text, "DE") == ["unclear"]
