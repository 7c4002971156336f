"""A mail pasted whole: its numbers are handed on as they stand, without keys, and those of others are counted."""

import random

import pytest

from core.channel.catalog import provider
from core.channel.credentials import MASK
from core.mail.covered import covered_below
from core.mail.whole_text import WholeText, read_whole
from core.numbers.page_ids import read_page_id
from core.numbers.reading import Number
from tests.core.mail.mails import (
    BOTH,
    HEX,
    OF,
    OTHER_HEX,
    PUBLIC,
    SID,
    TELNYX,
    read,
)


def test_numbers_are_handed_on_as_they_stand_without_the_signature() -> None:
    numbers = read("twilio", OF["twilio"].text).numbers
    assert numbers is not None
    assert (numbers.first, numbers.last) == (8, 32)
    assert numbers.text.splitlines()[0] == "+49 30 900100 Platz 0"
    assert "1234567" not in numbers.text


@pytest.mark.parametrize(
    "text",
    [
        f"SID {SID}, token {HEX}, number +1 415 555 0132",
        f'{{"account_sid":"{SID}","auth_token":"{HEX}","phone_number":"+1 415 555 0132"}}',
    ],
)
def test_a_number_in_the_line_of_the_keys_is_handed_on_without_them(text: str) -> None:
    found = read("twilio", text)
    assert {each.key: each.value for each in found.taken} == BOTH
    assert found.numbers is not None
    assert (found.numbers.text, found.numbers.count) == ("+1 415 555 0132", 1)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("+49 30 9001 00 bis 99", ["+49 30 9001 00 bis 99"]),
        ("+49 30 900100 – 109.", ["+49 30 900100 – 109"]),
        ("+49 30 900100 to +49 30 900104, thanks", ["+49 30 900100 to +49 30 900104"]),
        ("+49 30 900100, +49 30 900104", ["+49 30 900100", "+49 30 900104"]),
        ("+49 30 900100 for 3 sites", ["+49 30 900100"]),
    ],
)
def test_a_range_in_the_line_of_the_keys_keeps_its_end(told: str, kept: list[str]) -> None:
    numbers = read("twilio", f"SID {SID}, token {HEX}, {told}").numbers
    assert numbers is not None
    assert numbers.text.splitlines() == kept


def test_a_persons_number_in_the_line_of_the_keys_is_left_out_and_counted() -> None:
    found = read("twilio", f"SID {SID}, token {HEX}, questions: phone +49 30 1234567")
    assert found.numbers is None
    assert found.unused.numbers == 1


def test_of_two_numbers_in_the_line_of_the_keys_each_is_what_the_words_before_it_say() -> None:
    found = read("twilio", f"SID {SID}, token {HEX}, questions: phone +49 30 1234567, your number: +49 30 900100")
    assert found.numbers is not None
    assert (found.numbers.text, found.numbers.count, found.unused.numbers) == ("+49 30 900100", 1, 1)


def test_a_number_beside_one_of_two_keys_for_a_field_goes_along_without_it() -> None:
    found = read("twilio", f"Auth Token: {HEX} and +49 30 900100\nAuth Token: {OTHER_HEX}")
    assert [each.key for each in found.contested] == ["auth_token"]
    assert found.numbers is not None
    assert found.numbers.text == "+49 30 900100"


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("number 030 900100", ["030 900100"]),
        ("number 0049 30 900100", ["0049 30 900100"]),
        ("DID=+49 30 900100", ["+49 30 900100"]),
        ("DID=+4930900100 token", ["+4930900100"]),
        ("your phone number is 030/900100.", ["030/900100"]),
        ("Rufnummern: 030 900100, 030 900101 und 030 900102", ["030 900100", "030 900101", "030 900102"]),
        ("Nummern 030 900100 bis 109", ["030 900100 bis 109"]),
        ('"phone_number":"0049 30 900100"}', ["0049 30 900100"]),
    ],
)
def test_a_number_in_the_line_of_the_keys_that_is_called_one_is_handed_on(told: str, kept: list[str]) -> None:
    found = _in_germany(f"SID {SID}, token {HEX}, {told}")
    assert found.numbers is not None
    assert found.numbers.text.splitlines() == kept
    assert not found.unused.numbers


@pytest.mark.parametrize(
    "told",
    [
        "customer number 030 900100",
        "Kundennummer 030 900100",
        "account 0049 30 900100",
        "030 900100",
        "order number: 0049 30 900100",
        "token=+49 30 900100x, number of the contract 030 900100",
        "questions: phone +49 30 1234567, 030 900100",
        "my mobile number 0170 900100",
        "DID 030900100 a 110",
    ],
)
def test_a_number_in_the_line_of_the_keys_that_is_not_sure_to_be_one_of_the_channel_is_counted(told: str) -> None:
    found = _in_germany(f"SID {SID}, token {HEX}, {told}")
    assert found.numbers is None
    assert found.unused.numbers


def _in_germany(text: str) -> WholeText:
    twilio = provider("twilio")
    assert twilio is not None
    return read_whole(text, twilio.fields, twilio.name, country="DE")


SIGNS = ("0123456789", "0123456789ab ", "0123456789abcdef", "ABCDEFabcdef0123456789+/=", "0123456789-", "0123456789 ")
OF_A_NUMBER, OF_A_KEY = (
    ("number", "Nummer", "DID", "your number", "and", ""),
    ("token", "PIN", "Kundennummer", "API key"),
)
BETWEEN = (" ", ": ", "=", ", ", "; ", " | ", " / ", '":"', " (", "\t", "-", " - ", "")


@pytest.mark.parametrize("seed", range(4))
def test_no_part_of_a_key_in_the_line_of_the_keys_is_handed_on_as_a_number(seed: int) -> None:
    """It has letters, or is called a key, wherever it stands and whatever stands beside it."""
    chance = random.Random(seed)
    for _line in range(120):
        keys, line = [], f"SID {SID}, token {HEX}, "
        for _part in range(chance.randint(1, 4)):
            said, key = chance.choice((*OF_A_NUMBER, *OF_A_KEY)), chance.choice(("", "0", "00", "0049"))
            key = (key + "".join(chance.choices(chance.choice(SIGNS), k=chance.randint(8, 24)))).strip()
            keys += [key] if said in OF_A_KEY or any(map(str.isalpha, key)) else []
            line += f"{said}{chance.choice(BETWEEN)}{key}{chance.choice(BETWEEN)}"
        numbers = _in_germany(line).numbers
        handed = numbers.text.splitlines() if numbers is not None else []
        assert not [each for each in handed for key in keys if each in key or key in each], line


def test_digits_behind_a_plus_within_a_key_are_no_number() -> None:
    found = read("telnyx", f"API Key: {TELNYX}, Public Key: ab+493012345678{PUBLIC[15:]}")
    assert found.numbers is None


def test_a_table_of_numbers_keeps_its_row_of_names() -> None:
    numbers = read("twilio", f"{SID}\nNumber\tDestination\n+49 30 900100\tEmpfang\n").numbers
    assert numbers is not None
    assert numbers.text.startswith("Number\tDestination\n")


def test_the_number_of_the_channel_is_told_from_a_persons_and_from_one_for_tests() -> None:
    text = "Phone number: +49 30 900100\nTest number +1 555 025 3483\nTel. +49 30 1234567\nCustomer no. 12345678"
    numbers = read("whatsapp", text).numbers
    assert numbers is not None
    assert numbers.text == "Phone number: +49 30 900100"


def numbers_of(channel: str, text: str) -> tuple[list[str], int, int]:
    """The lines for the table, how many numbers they have, and how many were left out."""
    found = read(channel, text)
    lines = found.numbers.text.splitlines() if found.numbers is not None else []
    return lines, found.numbers.count if found.numbers is not None else 0, found.unused.numbers


def test_numbers_in_a_long_line_or_beside_a_mail_address_or_a_link_are_numbers_too() -> None:
    many = "Numbers: " + ", ".join(f"+49 30 9001{nth:02}" for nth in range(20))
    row = "+49 30 900200\treception@example.com\thttps://example.com/1"
    assert numbers_of("twilio", f"{many}\n{row}\n") == ([many, row], 21, 0)


def test_numbers_that_are_somebodys_or_for_tests_are_left_out_and_counted() -> None:
    text = (
        "Phone number: +49 30 900100\nTel. +49 30 1234567\nIBAN DE89 3704 0044 0532 0130 00\n"
        "Test numbers:\n+1 212 555 0100\n+1 212 555 0101\n"
    )
    assert numbers_of("twilio", text) == (["Phone number: +49 30 900100"], 1, 3)


@pytest.mark.parametrize("ends", ["Mit freundlichen Grüßen", "Please do not hesitate to call us at"])
def test_what_stands_between_numbers_goes_along_for_the_table_to_ask_whose_the_ones_below_are(ends: str) -> None:
    lines = ["+49 30 900100", "+49 30 900101", ends, "+49 30 1234567"]
    assert numbers_of("twilio", "\n".join(["Numbers:", *lines, "Anna"])) == (lines, 3, 0)


@pytest.mark.parametrize(
    "secret",
    [
        "Passwort: Sommer2026!",
        "key = k3y",
        "4f0d3a9be1c27744f0d3a9be",
        "(pk_live_9aB3cD4eF5gH6)",
        "pin: 4711",
        "密码：Sommer2026",
        "您的密码: Sommer2026",
        "Portalpasswort: Sommer2026",
        "AUTH_TOKEN=Sommer2026",
        '"api-key": Sommer2026',
        "Clé API : Sommer2026",
        "PW: Sommer2026",
        'Passwort: "lang und Geheim"',
        "Authorization: Bearer k3y9",
        "：4f0d3a9be1c27744f0d3a9be",
        "„4f0d3a9be1c27744f0d3a9be“",
        "#9aB3cD4eF5gH6",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.Xk3bQ9vR2tYw",
        "ObtXvQrFvWanYtTkcqLm",
        "aB3$dE6!gH9?kL2",
    ],
)
def test_a_key_that_stands_beside_a_number_does_not_go_along_with_it(secret: str) -> None:
    lines, count, _left_out = numbers_of("general", f"+49 30 900100 {secret}\n+49 30 900101 Empfang")
    assert (len(lines), count) == (2, 2)
    assert lines[0].startswith("+49 30 900100")
    assert "•" in lines[0]
    assert secret.strip("()").split()[-1].split("=")[-1].split("：")[-1] not in lines[0]


def test_a_line_between_numbers_and_one_of_a_page_go_along_without_their_keys() -> None:
    between = "Please use the password: {} for all numbers below"
    lines, _count, _left_out = numbers_of("general", f"+49 30 900100\n{between.format('Geheim')}\n+49 30 900101")
    assert lines[1] == between.format(MASK)
    lines, _count, _left_out = numbers_of("facebook", "Page ID\tToken\n123456789012345\tPassword: Geheim")
    assert lines[-1] == f"123456789012345\t{MASK}"
    lines, _count, _left_out = numbers_of("facebook", "Page ID:\n123456789012345\tPassword: Geheim")
    assert lines == [f"123456789012345\tPassword: {MASK}"]


@pytest.mark.parametrize("name", ["Passwort", "SIP-Password", "密码", "Kennwort:", "Mot de passe", "PIN"])
def test_a_column_of_secrets_does_not_go_along_with_that_of_numbers(name: str) -> None:
    rows = [f"Rufnummer\t{name}\tOrt", "+49 30 900100\tsommer\tBerlin", "+49 30 900101\t\tKöln"]
    lines, count, _left_out = numbers_of("general", "\n".join(rows))
    assert (lines, count) == ([rows[0], f"+49 30 900100\t{MASK}\tBerlin", rows[2]], 2)


def test_a_line_that_ends_before_the_column_of_secrets_is_a_number_as_any_other() -> None:
    assert list(covered_below("Number\tPassword", ["+49 30 900100\tsommer", "+49 30 900101"])) == [
        f"+49 30 900100\t{MASK}", "+49 30 900101"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "place",
    [
        "+4930900100/Empfang-Nord",
        "+49 30 900100 Haus2-Raum17",
        "+49 30 900100 Haus2-Raum17-Platz3",
        "+49 30 900100 Gebäude12b/Etage2/Raum204",
        "+49 30 900100 BerlinMitteNordWest",
        "+49 30 900100 v2.mueller3@kunde24.example.de",
        "0049-30-900100",
        "Key: +49 30 900100",
        "Turkey: 0212 900 1234",
        "Shopping: 030 900100",
        "+4930900100=>1001",
    ],
)
def test_what_is_written_beside_a_number_is_no_key(place: str) -> None:
    assert numbers_of("general", place)[0] == [place]


def test_no_line_of_a_field_and_no_other_word_goes_along_with_numbers() -> None:
    text = f"+49 30 900100\nAuth Token: {HEX}\nPortal password: Geheim\n+49 30 900101\n{SID}"
    assert numbers_of("twilio", text) == (["+49 30 900100", "+49 30 900101"], 2, 0)


PAGE, OTHER_PAGE = "102290129340398", "102290129340399"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"Page IDs: {PAGE}, {OTHER_PAGE}", [PAGE, OTHER_PAGE]),
        (f"Page IDs:\n{PAGE}\n{OTHER_PAGE}\n", [PAGE, OTHER_PAGE]),
        (f"Seiten-ID: {PAGE}", [f"Seiten-ID: {PAGE}"]),
        (f"ID de la página: {PAGE}", [f"ID de la página: {PAGE}"]),
        (f"Our page: https://www.facebook.com/profile.php?id={PAGE} (Praxis)", [PAGE]),
        (f"Page ID\tDestination\n{PAGE}\tReception\n{OTHER_PAGE}\tSales", [
            "Page ID\tDestination", f"{PAGE}\tReception", f"{OTHER_PAGE}\tSales",
        ]),
    ],
)  # fmt: skip
def test_page_ids_are_found_however_they_are_called(text: str, lines: list[str]) -> None:
    found = numbers_of("facebook", text)
    assert found[0] == lines
    assert found[1:] == (max(1, text.count("102290")), 0)


def test_what_a_line_for_the_table_says_is_what_the_table_reads() -> None:
    for text in (f"Seiten-ID: {PAGE}", f"Page IDs: {PAGE}, {OTHER_PAGE}", f"ID de la página: {PAGE}"):
        for line in numbers_of("facebook", text)[0]:
            assert isinstance(read_page_id(line), Number)


def test_bare_digits_that_nothing_calls_a_page_are_left_out_and_counted() -> None:
    assert numbers_of("facebook", f"App\n{PAGE}\nCustomer no. 1234567") == ([], 0, 1)


@pytest.mark.parametrize(
    "other", ["Page ID: {} (old)", "Old page ID: {}", "Seiten-ID: {} (inaktiv)", "ID de la page : {} (désactivée)"]
)
def test_a_page_that_is_said_to_be_old_or_inactive_is_left_out_and_counted(other: str) -> None:
    theirs = str(int(PAGE) + 7)
    text = f"Page ID: {PAGE} (Inn)\n{other.format(theirs)}\n"
    assert numbers_of("facebook", text) == ([PAGE], 1, 1)
    assert numbers_of("facebook", f"Page IDs: {theirs} (Spa, closed), {PAGE} (Inn)\n") == ([PAGE], 1, 1)


def test_of_a_page_and_a_link_to_another_in_one_line_only_the_one_that_is_called_old_is_left_out() -> None:
    theirs = str(int(PAGE) + 7)
    told = "Page IDs: {}, https://facebook.com/{}{}"
    assert numbers_of("facebook", told.format(PAGE, theirs, " (old)\n")) == ([PAGE], 1, 1)
    assert numbers_of("facebook", told.format(f"{theirs} (old)", PAGE, "\n")) == ([PAGE], 1, 1)
