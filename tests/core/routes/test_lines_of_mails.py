"""Lines of mails, chats and lists: what in them is a number, and what a comma, a mark or a signature is."""

import pytest

from core.numbers.reading import Doubt
from tests.core.numbers.test_reading import all_told
from tests.core.routes.telling import doubts, read, read_among_others, told


@pytest.mark.parametrize(
    "text", ["1 4930900100\n2 4930900101\n", "1 30900100\n2 30900101\n3 30900102\n", "1 030 900100\n2 030 900101\n"]
)
def test_numbers_of_lines_that_count_are_no_digits_of_the_numbers(text: str) -> None:
    numbers = [route.did_number for route in read(text).block.routes]
    assert numbers == [f"+493090010{place}" for place in range(len(numbers))]


def test_a_price_behind_a_comma_is_no_column() -> None:
    found = read("+49 30 900100 4,50 €\n+49 30 900101 4,50 €\n+49 30 900102 5,20 €\n", known=False)
    assert doubts(found) == [Doubt.TAIL] * 3
    assert not any(route.has_destination for route in found.block.routes)


def test_a_mail_whose_lines_begin_with_a_quotation_mark_is_read_as_lines() -> None:
    found = read('Hi,\n\n"Main line" is +49 30 900100\n"Sales" is +49 30 900101\n', known=False)
    assert told(found) == ["3 good +4930900100", "4 good +4930900101"]


def test_a_signature_of_one_line_is_the_sender_s_own() -> None:
    text = "+49 30 900100\n+49 30 900101\n\nEva Ruiz | IT | T +49 30 123456 | M +49 151 23456789\n"
    assert doubts(read(text)) == [Doubt.FOOTER, Doubt.FOOTER]


def test_a_chat_has_no_columns() -> None:
    found = read("[26.11.26, 10:22:01] Eva: +49 30 900100\n[26.11.26, 10:22:09] Eva: und 030 900101\n", known=False)
    assert told(found) == ["1 good +4930900100", "2 good +4930900101"]


def test_a_local_number_beside_a_name_is_not_lost() -> None:
    assert told(read("900100 Eva\n900101 Tom\n")) == ["1 bad 900100 Eva", "2 bad 900101 Tom"]


def test_lines_that_are_left_out_and_may_hold_a_number_are_counted() -> None:
    found = read("+4930900101\nKundennummer 4930900100\n")
    assert "1 of the lines left out may contain a phone number: line 2." in [
        notice.message for notice in found.notices
    ]


def test_what_is_told_of_all_lines_is_worked_out_by_whoever_prepares_them(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read("+4930900101\nKundennummer 4930900100\n+49 30 900100-109\n")
    for each in ("may_hold_number", "questions"):
        monkeypatch.delattr(f"core.routes.importing.{each}")
    assert len(found.notices) == 1
    assert len(found.questions) == 1


def test_parts_of_an_order_number_are_no_phone_number() -> None:
    assert not read("Bestellung 26-0301-900100\n").good


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("Hi,\nnumbers: 206-555-0142, 206-555-0143\nSite: 500 Pine St, Suite 1001, Seattle, WA 98101\n", "US", 2),
        ("Hallo,\nunsere Nummern: 030 23125100, 030 23125101\nMusterstr. 12, 10115 Berlin\nAnna", "DE", 2),
        ("Nummern: 030 23125100, 030 23125101.\nStart: 01.12.2026, 08:00 Uhr\n", "DE", 2),
        ("I numeri sono 02 9001 0101, 02 9001 0102 e 02 9001 0103, ordine 12/2026.", "IT", 3),
        ("Dear Bob,\nplease set up 206-555-0142 (Anna, 1001), 206-555-0143 (Bo, 1002).\n", "US", 2),
        ("INSERT INTO dids VALUES (12065550142, 1001), (12065550143, 1002);", "US", 2),
        ("Tel: 030-23125100; -101; -102", "DE", 1),
        ("Numbers: 206-555-0142 (front), 206-555-0143 (elevator), 206-555-0144 (bar)", "US", 3),
        ("Nummern: 030 23125100 (Empfang), 030 23125101 (Bar)", "DE", 2),
        ("Moi c'est Luc, 06 12 34 56 78.\nLe numéro à activer : 01 86 95 10 10", "FR", 2),
        (
            "Hi Bob,\nas said on Nov 26, 2026, these are ours:\n+1 206-555-0142\n+1 206-555-0143\nBest,\nAnn\n",
            "US",
            2,
        ),
    ],
)
def test_no_number_of_a_mail_with_commas_is_lost(text: str, country: str, numbers: int) -> None:
    found = read_among_others(text, country)
    assert found.grid.width == 1
    assert len(found.block) == numbers
    assert not found.read.wrong


@pytest.mark.parametrize(
    "text",
    [
        "Name,Number\nMain (old,2065550142\nSales,2065550143\n",
        "Anna Weber,2065550142,1001\nBo Li,2065550143,1002\n",
        "2065550142, 1001\n2065550143, 1002\n",
    ],
)
def test_a_table_with_words_stays_one(text: str) -> None:
    assert read_among_others(text, "US").grid.width > 1


def test_an_order_before_a_number_is_asked_about() -> None:
    assert told(read_among_others("20251101-01 030 23125100\n", "DE")) == ["1 ask unclear", "1 good +493023125100"]


@pytest.mark.parametrize(
    "text",
    ["[+1 206-555-0142](tel:+12065550199)", "<tel:+12065550199|206-555-0142>", "206-555-0142<tel:+12065550199>"],
)
def test_a_link_that_dials_another_number_than_it_shows_is_asked_about(text: str) -> None:
    assert told(read_among_others(text, "US")) == ["1 ask several"]


@pytest.mark.parametrize(
    "text",
    [
        "<tel:+12065550142> <tel:+12065550143>",
        "206-555-0142<tel:+12065550142>, 206-555-0143<tel:+12065550143>",
    ],
)
def test_links_after_each_other_are_not_asked_about(text: str) -> None:
    assert told(read_among_others(text, "US")) == ["1 good +12065550142", "1 good +12065550143"]


@pytest.mark.parametrize(
    ("text", "country", "row"),
    [
        ("GNR 02 9001 0101", "IT", "1 ask extension"),
        ("btw 206-555-0142 is ours", "US", "1 ask unclear"),
        ("LOA is attached, PON 20261126-01\n", "US", "1 ask unclear"),
    ],
)
def test_a_word_of_another_language_hides_no_number_and_an_order_is_none(text: str, country: str, row: str) -> None:
    assert told(read_among_others(text, country)) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Number\tNote\n+4930900100\tfront\n+4930900101\tback\nKind regards\nJo Doe\nMobile +49 151 900999\n",
        "Number,City\n+4930900100,Berlin\n+4930900101,Berlin\n\nMit freundlichen Grüßen\nJo\nT +49 30 900999\n",
        "+4930900100\t1001\n+4930900101\t1002\nRegards\nJo\n+49 30 900999\n",
        "+4930900100\t1001\n+4930900101\t1002\n--\nJo\nTel +49 30 900999\n",
    ],
)
def test_whoever_signs_a_mail_with_a_table_is_asked_about(text: str) -> None:
    lines = [line.split(" ", 1)[1] for line in told(read(text, "DE"))]
    assert lines[-1] == "ask footer"
    assert all(line.startswith("good") for line in lines[:-1])


def test_a_dash_in_place_of_a_number_ends_no_table() -> None:
    text = "DID;Ext\n+4930900100;1001\n--;1002\n+49 30 900102;1003\n"
    assert told(read(text, "DE"))[-1] == "4 good +4930900102 -> 139"


def test_a_line_that_is_not_clear_is_a_number_beside_others() -> None:
    for line in ("+4930900100...", "+49 30 9001xx", "1-800-FLOWERS"):
        assert told(read(f"{line}\n778899\n", "DE"))[-1] == "2 ask unclear"
        assert told(read(f"{line}\n--\nJo Doe\nTel +49 30 900999\n", "DE"))[-1] == "4 ask footer"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Ordine n. 20261126-01 del 26/11/2026", "IT"),
        ("Preventivo n° 333 123 4567", "IT"),
        ("Zamówienie nr 22 123 45 67", "PL"),
        ("Faktura 22 123 45 67", "PL"),
        ("Commande n° 01 99 00 10 10", "FR"),
        ("Protocolo nº 11 39001010", "BR"),
        ("Batch 20261126-01", "IT"),
        ("BE 0123.456.789", "BE"),
        ("NHS No 2125550143", "GB"),
        ("Art.-Nr. 2125550143", "DE"),
        ("S/N: 212 555 0143", "US"),
        ("Projekt 2026-001234", "DE"),
        ("Part 2026-001234", "US"),
        ("Aktenzeichen 030 900 101", "DE"),
        ("Riferimento 02 9001 0101", "IT"),
        ("Matricule 01 99 00 10 10", "FR"),
        ("工单 010-84900101", "CN"),
        ("订单号 010-84900101", "CN"),
        ("合同编号：010 84900101", "CN"),
    ],
)
def test_the_number_of_an_order_is_asked_about(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask unclear"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("账号 6222021234567890123", "CN"),
        ("税号：13800138000", "CN"),
        ("P.IVA 01234567890", "IT"),
        ("TVA 40 123 456 789", "FR"),
        ("C.F. 01234567890", "IT"),
        ("Codice fiscale: 01234567890", "IT"),
        ("Registered in England 01234567", "GB"),
        ("Company No. 01234567", "GB"),
        ("Ordine nr. 3331234567", "IT"),
        ("2026年11月26日", "CN"),
        ("合同金额 12,345.00 元", "CN"),
        ("kwota 1 234,56 zł", "PL"),
        ("Valor R$ 1.234.567,80", "BR"),
    ],
)
def test_accounts_taxes_dates_and_amounts_are_no_numbers(text: str, country: str) -> None:
    assert all_told(text, country) in (["prose"], ["wrong"])


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Sales 212 555 0101", "US"),
        ("Recepción 910 001 001", "ES"),
        ("Main no. 212-555-0101", "US"),
        ("Tel.-Nr. 2125550101", "US"),
        ("Ruf-Nr. 030900100", "DE"),
        ("Zentrale 030 900 101", "DE"),
        ("Tel. 2026-001234", "US"),
    ],
)
def test_a_number_that_is_given_out_needs_no_question_behind_a_word(text: str, country: str) -> None:
    assert len(all_told(text, country)) == 1
    assert all_told(text, country)[0].startswith("+")


@pytest.mark.parametrize("name", ["Jane", "Mario", "Marta", "Julia", "April", "Sepp"])
def test_a_name_is_no_date(name: str) -> None:
    assert all_told(name, "DE") == ["prose"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("(11) 3900-1010 R$ 12,50\n(11) 3900-1011 R$ 12,50\n", "BR"),
        ("22 123 45 67 - 12,50 zł\n22 123 45 68 - 12,50 zł\n", "PL"),
        ("030 900100 - 12,50 PLN\n030 900101 - 12,50 PLN\n", "DE"),
    ],
)
def test_a_decimal_comma_of_any_currency_parts_no_cells(text: str, country: str) -> None:
    found = read(text, country)
    assert [row.partition(" good ")[2][:1] for row in told(found)] == ["+", "+"]
    assert not any(" -> " in row for row in told(found))


def test_the_bar_of_a_chats_link_parts_no_cells() -> None:
    text = "• <tel:+4930900100|+49 30 900100> → Eva Ruiz\n• <tel:+4930900101|+49 30 900101> → Tom Weber\n"
    assert told(read(text)) == ["1 good +4930900100 -> 137", "2 good +4930900101 -> 138"]


@pytest.mark.parametrize(
    "above",
    ["Konto 0202051, BLZ 120 300 00", "Meeting ID: 812 3456 7890, Passcode 123456", "Ref. 4711001, Az. 47120815"],
)
def test_a_comma_of_one_sentence_makes_no_column_of_the_numbers_below(above: str) -> None:
    assert told(read(f"{above}\n030 900100\n"))[-1] == "2 good +4930900100"


@pytest.mark.parametrize("text", ["+49-30-900100-109", "+49-30-9001-9009", "030-900110-19", "+4930900130-139"])
def test_a_dash_behind_a_number_is_asked_about_still(text: str) -> None:
    assert all_told(text, "DE") == ["ask tail"]
