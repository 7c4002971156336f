"""What numbers are used for, by columns and lines: people's own phones, faxes, lifts; and who introduces himself."""

import pytest

from core.channel.catalog import SMS
from core.routes.cells import CellEntry
from core.routes.importing import prepare
from core.tables.grid import parse_mail
from tests.core.routes.telling import PEOPLE, read, told

EXPORT = (
    "Extension Number,Caller ID Name,Email Address,Mobile Number{}\n1001,Anna Weber,a@example.com,+4915112345678{}\n"
)


def test_people_s_own_phones_of_an_export_of_extensions_are_asked_about() -> None:
    found = read(EXPORT.format("", ""), "")
    assert told(found) == ["2 ask state"]
    assert [question.topic for question in found.questions] == [found.questions[0].topic]
    assert read("Mobile,Ext\n+4915112345678,1001\n", "").questions == []


@pytest.mark.parametrize("name", ["DID", "DID Number", "Phone Number"])
def test_beside_people_s_own_phones_the_channel_s_number_is_meant(name: str) -> None:
    assert told(read(EXPORT.format(f",{name}", ",+4930900100"), "")) == ["2 good +4930900100 -> 137"]
    text = f"Name;Mobile;{name}\nAnna Weber;+4915112345678;+4930900100\nBo Li;+4915112345679;+4930900101\n"
    assert [line.split()[2] for line in told(read(text, ""))] == ["+4930900100", "+4930900101"]


@pytest.mark.parametrize(("name", "fax"), [("Bemerkung", "Fax"), ("Note", "fax line"), ("Uwagi", "Fax")])
def test_a_number_of_which_a_remark_says_fax_is_asked_about(name: str, fax: str) -> None:
    text = f"Nummer;NSt;{name}\n+4930900100;1001;front\n+4930900101;1002;{fax}\n"
    assert [line.split()[1] for line in told(read(text, ""))] == ["good", "ask"]


@pytest.mark.parametrize(
    "note",
    [
        "(Fax)", "- fax", "（传真）", "(télécopie)", "(ascenseur)", "Aufzug", "Notruf", "(solo voz)",
        "(voix uniquement)", "（仅语音）", "(no SMS)", "- my cell", "(Chef privat)", "- test recipient",
    ],
)  # fmt: skip
def test_a_number_with_a_fax_or_a_machine_behind_it_is_asked_about(note: str) -> None:
    text = f"Nummer;NSt\n+4930900100 (Büro);1001\n+4930900101 {note};1002\n"
    assert [line.split()[1] for line in told(read(text, ""))] == ["good", "ask"]
    lines = told(read(f"+4930900100 (Büro)\n+4930900101 {note}\n+4930900102\n", ""))
    assert [line.split()[1] for line in lines] == ["good", "ask", "good"]


@pytest.mark.parametrize(
    ("remark", "verdict"),
    [
        ("(not the test number)", "good"), ("(nicht die Faxnummer)", "good"), ("(no fax)", "good"),
        ("(pas l'ancien numéro)", "good"), ("(not for SMS)", "ask"), ("(not the main number)", "ask"),
        ("(will be released in May)", "ask"), ("(until Friday)", "ask"), ("(bis 31.12.)", "ask"),
        ("(gehört dem Anwalt)", "ask"), ("(ab 1. Mai)", "ask"), ("(fue del hotel)", "ask"),
        ("(porting in progress)", "ask"), ("(noch nicht portiert)", "ask"), ("(en cours de création)", "ask"),
        ("(尚未开通)", "ask"), ("(in fase di attivazione)", "ask"), ("(being ported)", "ask"),
        ("(was activated yesterday)", "good"), ("(Anna from Sales)", "good"),
    ],
)  # fmt: skip
def test_a_remark_that_denies_another_use_is_none_and_one_of_another_time_is_asked_about(
    remark: str, verdict: str
) -> None:
    found = prepare(parse_mail(f"SMS: 030 900100\nSMS: 030 900101 {remark}"), None, CellEntry(SMS, PEOPLE, "DE"))
    assert [line.split()[1] for line in told(found)] == ["good", verdict]


@pytest.mark.parametrize(
    "said",
    [
        "Please do not use the number below, it is the one of the fax",
        "Please don't add the following number, that one is our landline",
        "Die folgende Nummer bitte nicht in den Kanal aufnehmen, sie gehört dem Büro",
        "N'ajoutez pas le numéro ci-dessous, il est celui de notre bureau",
    ],
)
def test_a_sentence_says_of_the_number_below_it_that_it_is_not_to_be_used(said: str) -> None:
    text = f"SMS: 030 900100\n{said}\n030 900101\n"
    found = prepare(parse_mail(text), None, CellEntry(SMS, PEOPLE, "DE"))
    assert [line.split()[1] for line in told(found)] == ["good", "ask"]


@pytest.mark.parametrize("name", ["Use", "Verwendung", "Utilisation", "Zastosowanie", "用途"])
def test_a_column_of_uses_says_which_number_gets_no_messages(name: str) -> None:
    text = f"Nummer;NSt;{name}\n+4930900100;1001;SMS\n+4930900101;1002;Fax\n+4930900102;1002;Lift\n"
    assert [line.split()[1] for line in told(read(text, ""))] == ["good", "ask", "ask"]


def test_a_column_of_types_or_of_signs_says_which_number_gets_no_messages() -> None:
    types = "Number,Type,Ext\n+4930900100,SMS,1001\n+4930900101,Voice,1002\n"
    signs = "Number;SMS;Fax;Ext\n+4930900100;x;;1001\n+4930900101;;x;1002\n"
    for text in (types, signs):
        assert [line.split()[1] for line in told(read(text, ""))] == ["good", "ask"]
    assert [line.split()[1] for line in told(read("Number;SMS;Ext\n+4930900100;;1001\n", ""))] == ["good"]


@pytest.mark.parametrize(
    "who",
    [
        "Hello, this is Jo from Acme (030 900101). The number is 030 900100.",
        "Jo here from Acme (030 900101): please add 030 900100",
        "Hallo, hier ist Jörg von der Falk IT (030 900101). Die Nummer ist 030 900100.",
        "Martin von Falk IT hier, 030 900101.\nDIDs: 030 900100",
        "Hi, my name is Jo Miller, Acme Ltd, 030 900101.\nNumber to use: 030 900100",
        "Bonjour, je suis Luc de la société Acme (030 900101). Le numéro est le 030 900100.",
        "Hola, soy Pepe de Acme (030 900101). El número es 030 900100.",
        "Buongiorno, sono Luca di Acme (030 900101), il numero è 030 900100.",
        "Dzień dobry, tu Jan z firmy Acme (030 900101). Numer to 030 900100.",
        "Oi, aqui é a Ana da Acme (030 900101). O número é 030 900100.",
        "您好，我是王伟 030 900101，短信号码是030 900100。",
        "我叫李明，电话 030 900101，短信号码 030 900100",
        "Paul Schneider (Falk IT, 030 900101) bittet um die Nummer 030 900100.",
        "Le habla Pepe Ruiz, de Acme, 030 900101. Número SMS: 030 900100",
        "Mówi Jan Kowalski, Acme, 030 900101. Numer SMS: 030 900100",
        "Following up on my voicemail (from 030 900101): SMS number 030 900100",
        "Wie telefonisch besprochen (030 900101):\nRufnummer: 030 900100",
        "Numer 030 900100\ndzięki, mój to 030 900101",
        "Numer SMS: 030 900100. Mój prywatny: 030 900101.",
        "SMS number: 030 900100, my private 030 900101",
        "Nummer: 030 900100\nFragen? 030 900101",
    ],
)
def test_the_number_of_who_introduces_himself_is_asked_about_and_the_other_one_is_not(who: str) -> None:
    found = prepare(parse_mail(who), None, CellEntry(SMS, PEOPLE, "DE"))
    assert [line.split()[1:3] for line in told(found) if "900100" in line] == [["good", "+4930900100"]]
    assert "ask" in [line.split()[1] for line in told(found)]
    assert not any("+4930900101" in line for line in told(found))


@pytest.mark.parametrize(
    "line",
    [
        "This is Reception: 030 900100",
        "这是号码 030 900100",
        "Please add 030 900100 and the number 030 900102",
        "Guten Tag, hier ist Ihre neue Rufnummer 030 900100",
        "Hier ist Ihre 030 900100",
        "This is Your SMS number 030 900100",
        "Hier ist Rufnummer 030 900100",
        "Ici Votre numéro 030 900100",
    ],
)
def test_a_name_before_a_number_introduces_nobody(line: str) -> None:
    assert [each.split()[1] for each in told(read(f"{line}\n030 900101"))][-2:] == ["good", "good"]


@pytest.mark.parametrize(
    "said",
    [
        "not 030 900101",
        "030 900101 (gekündigt)",
        "old: 030 900101",
        "the fax is 030 900101",
        "e non 030 900101",
        "et pas le 030 900101",
        "el bueno, no el 030 900101",
        "e não o 030 900101",
        "a nie 030 900101",
    ],
)
def test_what_a_mail_says_of_a_number_in_one_line_is_asked_about_in_the_others_too(said: str) -> None:
    found = prepare(parse_mail(f"Number: 030 900100\nNumber: 030 900101\n{said}"), None, CellEntry(SMS, PEOPLE, "DE"))
    assert [line.split()[1] for line in told(found)] == ["good", "ask", "ask"]
    again = prepare(parse_mail(f"030 900101\n--\n{said}"), None, CellEntry(SMS, PEOPLE, "DE"))
    assert [line.split()[1] for line in told(again)] == ["ask", "ask"]


def test_two_numbers_in_a_cell_with_a_word_between_keep_the_columns_of_a_table_of_one_row() -> None:
    found = read("DID;Ext\n+4930900100 und +4930900101;1001\n")
    assert told(found) == ["2 ask several"]
