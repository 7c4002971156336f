"""Numbers that are out of use, get no messages or are somebody's own, by a column, a remark or words beside them."""

import pytest

from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from tests.core.routes.telling import doubts, read, read_among_others, told


@pytest.mark.parametrize(
    ("header", "country"),
    [
        ("Name;Durchwahl;Mobil;Nst", "DE"),
        ("Name;Direct dial;Mobile;Extension", "GB"),
        ("Name;Extension DID;Cell Phone;Ext", "US"),
        ("Name;Durchwahl;Telefon privat;Nst", "DE"),
        ("Name;Office;Home;Extension", "GB"),
    ],
)
def test_a_private_phone_is_never_taken_for_the_channel_s_number_unasked(header: str, country: str) -> None:
    rows = "\nEva Ruiz;+4930900100;+4915112345678;1001\nAnna Krause;+4930900103;+4915112345679;1003\n"
    assert doubts(read(header + rows, country)) == [Doubt.COLUMN, Doubt.COLUMN]


def test_a_fax_beside_a_phone_what_is_crossed_out_and_page_marks_are_not_taken() -> None:
    assert told(read("Tel +49 30 900100 Fax +49 30 900199\n"))[1] == "1 ask unclear"
    assert told(read("<s>+4930900101</s>\n<del>+4930900102</del>\n")) == ["1 ask unclear", "2 ask unclear"]
    assert told(read("~~+4930900100~~\n"))[0].startswith("1 bad")
    assert told(read("+49 30 900101\n- 2 -\nPage 2 of 3\n")) == ["1 good +4930900101"]


@pytest.mark.parametrize(
    "text",
    [
        "Number,Extension,Action\n+4930900100,1001,add\n+4930900101,1002,delete\n",
        "Number,Extension,Status\n+4930900100,1001,active\n+4930900101,1002,Inactive\n",
        "Number,Extension,Enabled\n+4930900100,1001,true\n+4930900101,1002,false\n",
        "Number,Extension,Disabled\n+4930900100,1001,no\n+4930900101,1002,yes\n",
        "Number,Extension,Status\n+4930900100,1001,in-use\n+4930900101,1002,pending\n",
        "Rufnummer;Nebenstelle;Gekündigt zum\n030 900100;1001;\n030 900101;1002;31.12.2026\n",
        "Rufnummer;Nebenstelle;Bemerkung\n030 900100;1001;Empfang\n030 900101;1002;nicht mehr verwenden\n",
        "Número,Extensión,Estado\n+4930900100,1001,activo\n+4930900101,1002,dado de baja\n",
        "Numéro;Poste;Statut\n+4930900100;1001;actif\n+4930900101;1002;résilié\n",
        "号码,分机,状态\n+4930900100,1001,正常\n+4930900101,1002,停用\n",
        "+4930900100;1001;aktiv\n+4930900101;1002;inaktiv\n",
        "did_number,destination_type,destination_id,status\n+4930900100,extension,1001,live\n"
        "+4930900101,extension,1002,delete\n",
        "+4930900100\n+4930900101 (gekündigt)\n",
        "+4930900100\n+4930900101 do not use\n",
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_a_number_that_is_marked_as_out_of_use_is_asked_about(text: str, known: bool) -> None:
    found = read(text, known=known)
    assert doubts(found) == [Doubt.STATE]
    assert found.block.routes[0].did_number == "+4930900100"
    assert found.verdict(0).value == "good"


def test_the_answer_to_a_state_leaves_out_or_adds_and_each_state_is_its_own_question() -> None:
    text = "Number,Extension,Status\n+4930900100,1001,pending\n030 900101,1002,cancelled\n"
    assert len(read(text).questions) == 2
    added = read(text, answers=Answers({(Doubt.STATE, "pending"): Answer.YES, (Doubt.STATE, "cancelled"): Answer.NO}))
    assert told(added) == ["2 good +4930900100 -> 137"]


def test_what_is_open_in_a_number_is_asked_after_its_state() -> None:
    text = "Number,Status\n030 900110-19,cancelled\n"
    assert doubts(read(text)) == [Doubt.STATE]
    assert doubts(read(text, answers=Answers({Doubt.STATE: Answer.YES}))) == [Doubt.TAIL]


def test_a_column_of_states_without_any_that_is_out_of_use_is_told_as_not_used() -> None:
    found = read("Number,Extension,Status\n+4930900100,1001,active\n+4930900101,1002,active\n")
    assert told(found) == ["2 good +4930900100 -> 137", "3 good +4930900101 -> 138"]
    assert [notice.message for notice in found.notices] == ["Columns not used: Status."]


@pytest.mark.parametrize(
    "text",
    [
        "Please add 030 900100, not 030 900101\n",
        "alt 030 900101 neu 030 900100\n",
        "030 900100\nNicht portieren:\n030 900101\n",
        "Keep:\n030 900100\nPlease cancel these:\n030 900101\n",
        "Number,Ext\n030 900100,1001\nAlt:,\n030 900101,1002\n",
    ],
)
def test_a_number_that_a_mail_excludes_is_asked_about(text: str) -> None:
    found = read(text)
    assert doubts(found) == [Doubt.STATE]
    assert [found.block.routes[row].did_number for row in found.good] == ["+4930900100"]


@pytest.mark.parametrize(
    ("text", "country", "shape"),
    [
        ("206-555-0142\nCall me at 206-555-0199 if anything is unclear.\n", "US", "own"),
        ("Numbers: 206-555-0142, my cell is 206-555-0199\n", "US", "own"),
        ("030 23125100\nBei Fragen erreichen Sie mich unter 0171 3920017.\n", "DE", "own"),
        ("01 99 00 12 10\nPour toute question : 06 12 34 56 78.\n", "FR", "own"),
        ("02 9001 0101\nPer chiarimenti: 333 123 4567\n", "IT", "own"),
        ("910 001 001\nPara cualquier duda, llámame al 600 123 456\n", "ES", "own"),
        ("22 123 45 67\nW razie pytań proszę o kontakt: 22 123 45 99\n", "PL", "own"),
        ("(11) 3900-1010\nQualquer dúvida me ligue: (11) 93900-1099\n", "BR", "own"),
        ("010-84900101\n如有疑问请联系 138 0013 8000\n", "CN", "own"),
        ("617-300-0101\nIf there is any trouble dial 617-300-0999 and quote case 481516.\n", "US", "own"),
        ("514-555-0123\nForward calls to 514-555-0166\n", "CA", "own"),
        ("+43 720 555 123\nAlles klar. LG Huber 0664 5551234\n", "AT", "own"),
        ("> 030 23125100\n> Gruß\n> Tel. 030 23125199\n", "DE", ""),
        ("030 23125100\n030 23125199 bitte nicht!\n", "DE", "nicht"),
        ("206-555-0142\n206-555-0199 (old)\n", "US", "old"),
    ],
)
def test_a_number_that_the_words_beside_it_say_to_be_none_of_the_channel_is_asked_about(
    text: str, country: str, shape: str
) -> None:
    found = read_among_others(text, country)
    assert [found.read.asked[row].shape for row in sorted(found.read.asked)] == [shape]
    assert "199" in found.block.routes[max(found.read.asked)].did_number or shape == "own"


@pytest.mark.parametrize(
    "text",
    [
        "My number is 206-555-0142",
        "206-555-0142\n206-555-0143 Old Town\n206-555-0144 Notary\n206-555-0145\n206-555-0146",
    ],
)
def test_what_only_sounds_so_is_not_asked_about(text: str) -> None:
    assert not read_among_others(text, "US").read.asked


def test_an_old_number_of_a_status_and_one_that_is_to_be_left_are_asked_about() -> None:
    assert told(read_among_others("Nummer;Status\n030 23125100;aktiv\n030 23125101;Alt\n", "DE"))[1] == "3 ask state"
    left = "020 7946 0100\nLeave 020 7946 0101 alone\n020 7946 0102 stays with BT\n020 7946 0103 Alone Ltd\n"
    states = told(read_among_others(left, "GB"))
    assert states[:3] == ["1 good +442079460100", "2 ask state", "3 ask state"]
    assert not states[3].endswith("state")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("02 9001 0101\nEscluso il fax 02 9001 0109.\n", "IT"),
        ("020 7946 0101\nAlarm: 020 7946 0109 - leave on BT please\n", "GB"),
        ("910 001 001\nEl 910 001 009 es el fax, no hace falta migrarlo.\n", "ES"),
        ("01 99 00 12 00\nMerci de laisser le 01 99 00 12 09 (fax) de côté.\n", "FR"),
        ("030 23125100\nAnsprechpartner vor Ort: Herr Beispiel, Tel. 0171 3920017\n", "DE"),
        (
            "030 23125100\n030 23125101\nDie Umschaltung erfolgt am 15.12.2026 um 8 Uhr.\n0171 3920017\n\nGruß\nTom",
            "DE",
        ),
        ("26/11/2026, 09:14 - Anna: 020 7946 0100\n26/11/2026, 09:15 - +44 7700 900123: thanks\n", "GB"),
    ],
)
def test_a_number_that_a_sentence_keeps_out_or_gives_as_a_contact_is_asked_about(text: str, country: str) -> None:
    found = read_among_others(text, country)
    assert list(found.read.asked) == [len(found.block) - 1]


@pytest.mark.parametrize(
    ("head", "yes", "no"),
    [
        ("SMS", "Yes", "No"),
        ("SMS enabled", "Y", "N"),
        ("message_enabled", "1", "0"),
        ("SMS-fähig", "ja", "nein"),
        ("Messaging", "enabled", "false"),
        ("features", "SMS|VOICE", "VOICE"),
        ("Capabilities", "[voice, sms, mms]", "[voice, fax]"),
    ],
)
def test_a_number_that_takes_no_messages_is_asked_about(head: str, yes: str, no: str) -> None:
    text = f'Number,Note,"{head}"\n+12065550142,a,"{yes}"\n+12065550143,b,"{no}"\n'
    assert told(read(text, "US")) == ["2 good +12065550142", "3 ask state"]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("SMS", ("Eva Ruiz", "Tom Weber")),
        ("SMS", ("+4930900200", "+4930900201")),
        ("MMS", ("Yes", "No")),
        ("Voice", ("Yes", "No")),
        ("Text", ("hello", "No")),
        ("Features", ("blue", "green")),
        ("Features", ("voice", "fax")),
    ],
)
def test_what_is_not_said_of_messages_to_a_number_is_not_asked_about(head: str, cells: tuple[str, str]) -> None:
    text = f"Number,{head}\n+12065550142,{cells[0]}\n+12065550143,{cells[1]}\n"
    assert [line.split()[1] for line in told(read(text, "US"))] == ["good", "good"]


def test_a_column_of_features_in_which_also_something_else_stands_says_nothing_of_messages() -> None:
    rows = ("+12065550142,SMS", "+12065550143,calls after five go to Anna", "+12065550144,blue")
    text = "Number,Features\n" + "\n".join(rows) + "\n"
    assert [line.split()[1] for line in told(read(text, "US"))] == ["good"] * 3


@pytest.mark.parametrize("head", ["Number,Note\n", ""], ids=["a header that is shorter", "no header"])
def test_a_number_is_out_of_use_also_where_only_a_few_rows_are_so_long_that_they_say_so(head: str) -> None:
    rows = ("+12065550142,a", "+12065550143,b", "+12065550144,c", "+12065550145,d,cancelled")
    assert [line.split()[1] for line in told(read(head + "\n".join(rows) + "\n", "US"))] == [*["good"] * 3, "ask"]


def test_a_number_that_is_off_is_asked_about() -> None:
    found = read("Number;Monthly fee;Status\n442079460100;3.00 USD;on\n442079460101;3.00 USD;off\n", "GB")
    assert doubts(found) == [Doubt.STATE]


def test_numbers_below_a_heading_of_fax_are_asked_about() -> None:
    text = "030 900100\n030 900101\n\nFaxnummern:\n030 900199\n"
    assert told(read(text))[-1] == "5 ask state"
