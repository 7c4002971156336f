"""The footer of a mail: accounts, taxes and registers are no numbers, and the phone beside them stays one."""

import pytest

from tests.core.numbers.test_reading import all_told

CERTAIN = {
    "DE": """Umsatzsteuer-Identifikationsnummer: DE 811 907 980|USt-IdNr. DE 123 456 789|Steuer-ID 301 234 567 89
HRA 0301234567|Registergericht Hamburg, HRB 012345|Gläubiger-ID: DE98ZZZ09999999999|WEEE-Reg.-Nr. DE 12345678
Gläubiger-Identifikationsnummer DE98 ZZZ 0999 9999 999|DE98ZZZ09999999999|Wirtschafts-IdNr. DE123456789-00001
D-U-N-S 31-234-5678|Betriebsnummer 12345678|Mandatsreferenz: 0301234567|BLZ 500 501 01, Konto 0201 234 567""",
    "AT": "UID-Nr. ATU 12345678|Firmenbuchnummer FN 0123456 a|FN 123456a, Handelsgericht Wien|DVR 0123456",
    "CH": "CHE-123.456.789 MWST|MWST-Nr. CHE-123.456.789",
    "GB": """VAT No. GB 123 4567 89|UTR 01234 56789|Charity No. 0123456|Company No. 01234567
Registered in England and Wales No. 01234567|Sort code 20-00-00 Account 01234567""",
    "US": "Tax ID 212-555-0123|EIN 12-3456789|ABA 021000021, Account 2125550123|Routing number 021000021",
    "ES": "N.I.F.: 12345678Z|CIF B-91 234 567|CCC 2100 0418 45 0200051332",
    "FR": """R.C.S. Paris 412 345 678|TVA intracommunautaire : FR 40 303 265 045|RCS Paris B 012 345 678
N° TVA intracommunautaire FR40303265045|Code banque 30004|APE 6201Z|SIREN 012 345 678""",
    "IT": "Cod. Fisc. 01234567890|C.F. 01234567890|Partita IVA: 012 34567890|REA RM 0612345|SDI 0123456",
    "PL": "Rachunek: 61 1090 1014 0000 0712 1981 2874|Nr konta 12 1020 1026 0000 0402 0270 1111|REGON: 22 123 45 67",
    "BR": "Inscrição Municipal 1.234.567-8|I.E. 110042490114|CNPJ 12.345.678/0001-95",
    "PT": "NIPC 512 345 678|Contribuinte nº 512 345 678|NIB 0035 0123 12345678901 23",
    "CN": "统一社会信用代码:91310115123456789X|纳税人识别号 310115123456789|组织机构代码 12345678-9",
    "NL": "BTW-nr. NL 0123.45.678.B01|KVK-nummer 01234567|BTW NL001234567B01",
    "BE": "Ondernemingsnummer 0123.456.789|BE 0123.456.749|TVA BE 0123.456.749",
}


@pytest.mark.parametrize("country", CERTAIN)
def test_accounts_taxes_and_registers_are_surely_no_numbers(country: str) -> None:
    lines = CERTAIN[country].replace("\n", "|").split("|")
    assert {line: all_told(line, country) for line in lines} == {line: ["prose"] for line in lines}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("noch ein Anschluss: 030 900100", "DE"),
        ("ein 030 900100", "DE"),
        ("Inn Hotel 030 900100", "DE"),
        ("Taxi Nr. 030 900100", "DE"),
        ("Taylor Swift 030 900100", "DE"),
        ("Pan Kowalski 22 123 45 67", "PL"),
        ("Rea Rossi 02 9001 0101", "IT"),
        ("Sr. Nie 912 345 678", "ES"),
        ("Holiday Inn 020 7946 0123", "GB"),
        ("Registered in England. Call 020 7946 0123", "GB"),
        ("Company number switchboard 020 7946 0123", "GB"),
        ("RCS Paris Tél 01 99 00 10 10", "FR"),
        ("the main number, i.e. 020 7946 0123", "GB"),
        ("THE MAIN NUMBER, I.E. 020 7946 0123", "GB"),
        ("Company number: 020 7946 0123", "GB"),
        ("Anna FN: 030 900100", "DE"),
    ],
)
def test_a_number_behind_a_word_or_name_that_only_looks_like_a_label_is_taken(text: str, country: str) -> None:
    (told,) = all_told(text, country)
    assert told.startswith("+")


@pytest.mark.parametrize(
    "text",
    """SIM: 0171 9001000|Version Berlin 030 900100|Konto Team 030 900100|SMS/RCS: 030 900100|RCS: 030 900100
HOLIDAY INN 030 900100|DAS IST EIN 030 900100|IP PBX: 030 900100|IP 030 900100|NIE 030 900100|Iva 030 900100
VAT HQ 030 900100|DVR: 030 900100""".replace("\n", "|").split("|"),
)
def test_a_number_that_a_label_may_name_is_asked_about_and_never_lost(text: str) -> None:
    assert all_told(text, "DE") == ["ask unclear"]


def test_a_belgian_register_s_number_is_known_by_its_check_digits() -> None:
    assert all_told("BE 0123.456.748", "BE") == ["ask unclear"]


LABELS = """IBAN|BIC COBADEFFXXX|BLZ 37040044|Konto 0532013000|USt-IdNr.|USt-IdNr. DE123456789|Steuernummer
Steuernummer 27/815/08152|HRB 123456 B|Handelsregister|Amtsgericht Charlottenburg|Gläubiger-ID DE98ZZZ09999999999|UID
VAT|VAT No. GB123456789|Tax ID|Company No. 01234567|Registered in England|Sort code 20-00-00|CIF B12345678|N.I.F.
SIRET 123 456 789 00012|TVA|RCS Paris|P.IVA 01234567890|Partita IVA|C.F.|NIP 526-10-40-828|KRS 0000123456|REGON
CNPJ 12.345.678/0001-95|Inscrição Estadual|NIPC|税号|统一社会信用代码 91310115123456789X|开户行|CHE-123.456.788 MWST
DE89 3704 0044 0532 0130 00|Kundennummer 12345678|Rechnungsnummer 2026-0301|EIN|PIN|SIM|Version|serial"""
AHEAD = (", Tel. ", " – Telefon: ", "; mobil ", " | Phone: ", " (Hotline) ", " liegt vor, Telefon ", ": s. u., Tel. ")


@pytest.mark.parametrize("ahead", AHEAD)
def test_a_phone_behind_its_own_label_stays_one_whatever_else_the_line_names(ahead: str) -> None:
    lines = [f"{label}{ahead}030 900100" for label in LABELS.replace("\n", "|").split("|")]
    assert [line for line in lines if not is_kept(line)] == []


@pytest.mark.parametrize("between", [", ", " | ", " - ", "; "])
def test_a_phone_before_another_label_stays_one(between: str) -> None:
    lines = [f"Tel. 030 900100{between}{label}" for label in LABELS.replace("\n", "|").split("|")]
    assert [line for line in lines if not is_kept(line)] == []


def is_kept(line: str) -> bool:
    """Whether the phone is taken, or asked about; never another number."""
    return all(each == "+4930900100" or each.startswith("ask") for each in all_told(line, "DE"))
