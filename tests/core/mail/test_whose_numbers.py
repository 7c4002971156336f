"""Whose the numbers of a mail are: somebody's own are left out and counted, or asked about."""

import pytest

from core.channel.catalog import provider
from core.mail.signature import FAREWELL
from core.mail.whole_text import WholeText, read_whole
from core.numbers.farewell import farewell_above
from tests.core.mail.mails import BOTH, HEX, SID
from tests.core.mail.test_numbers import numbers_of

KEYS = f"SID {SID}\nToken {HEX}\n"
OURS, THEIRS = "+49 30 900100", "+49 30 1234567"


@pytest.mark.parametrize(
    "below",
    [
        f"Jo Miller / Acme Ltd / {THEIRS}",
        f"Jo Miller | Acme Ltd | {THEIRS}",
        f"ACME GmbH · Wien · {THEIRS}",
        f"Acme Ltd, 12 Main St, Springfield, {THEIRS}",
        f"Jo Miller\n{THEIRS}",
        f"Jo Miller, Acme Ltd\n{THEIRS}",
        f"\nJo Miller\n{THEIRS}\nwww.acme.example",
    ],
)
def test_a_signature_without_a_farewell_is_asked_about(below: str) -> None:
    lines, _count, left_out = numbers_of("twilio", f"{KEYS}Number: {OURS}\n{below}")
    assert left_out or lines[lines.index(FAREWELL) + 1 :] == [line for line in below.splitlines() if THEIRS in line]
    assert lines[0] == f"Number: {OURS}"


@pytest.mark.parametrize(
    "text",
    [
        f"Anna Berg\n{OURS}\nEva Ruiz\n{THEIRS}",
        f"Berlin / Mitte / {OURS}\nBerlin / West / {THEIRS}",
        f"Anna Berg | Sales | {OURS}\nEva Ruiz | Bar | {THEIRS}",
        f"Active Numbers\n{OURS}",
        f"Hotel Adler\n{OURS}\n{THEIRS}",
        f"{OURS} | Reception | 1001\n{THEIRS} | Bar | 1002",
        f"Jo Miller | Acme Ltd | DID {OURS}",
    ],
)
def test_numbers_that_are_listed_by_names_are_no_signature(text: str) -> None:
    assert FAREWELL not in numbers_of("twilio", KEYS + text)[0]


def test_a_name_and_a_number_above_the_keys_are_no_signature() -> None:
    assert numbers_of("twilio", f"Hotel Adler\n{OURS}\n{KEYS}") == ([OURS], 1, 0)


@pytest.mark.parametrize(
    "told",
    [
        f"Verified Caller IDs\n{THEIRS}",
        f"Verified caller ID: {THEIRS}",
        f"Zweryfikowany numer dzwoniącego: {THEIRS}",
        f"Emergency number: {THEIRS}",
        f"Fax number: {THEIRS}",
        f"24/7 support: {THEIRS}",
        f"WhatsApp suporte: {THEIRS}",
        f"Emergency contact\n{THEIRS}",
        f"To\n{THEIRS}",
        f"客服电话：{THEIRS}",
        f'--data \'{{"to": "{THEIRS}", "text": "Hello"}}\'',
        f'"Recipients": ["{THEIRS}"]',
        f"TO={THEIRS}",
        f"  notify: '{THEIRS}'",
    ],
)
def test_numbers_of_people_who_are_called_are_left_out_and_counted(told: str) -> None:
    lines, count, left_out = numbers_of("twilio", f"{KEYS}Number: {OURS}\n{told}")
    assert (lines, count, left_out) == ([f"Number: {OURS}"], 1, 1)


@pytest.mark.parametrize("told", [f"SMS to: {OURS}", f"Support DID: {OURS}", f"SMS and fax number: {OURS}"])
def test_what_is_called_a_number_of_the_channel_is_one(told: str) -> None:
    assert numbers_of("twilio", KEYS + told)[1:] == (1, 0)


def test_the_sender_of_a_command_is_handed_on_without_those_it_is_sent_to() -> None:
    lines, count, left_out = numbers_of("twilio", f'{KEYS}{{"from": "{OURS}", "to": ["{THEIRS}", "+49 30 1234568"]}}')
    assert (count, left_out) == (1, 2)
    assert "1234567" not in lines[0]
    call = f'client.messages.create(from_="{OURS}", to="{THEIRS}")'
    lines, count, left_out = numbers_of("twilio", f"{KEYS}{call}")
    assert (count, left_out, "1234567" in lines[0]) == (1, 1, False)


def test_a_column_of_contacts_beside_keys_is_not_of_the_channel() -> None:
    text = f"Customer\tAccount SID\tAuth Token\tDID\tContact\nHotel\t{SID}\t{HEX}\t{OURS}\t{THEIRS}\n"
    assert numbers_of("twilio", text) == ([OURS], 1, 1)


@pytest.mark.parametrize(
    ("country", "written"), [("CA", "514 555-0123"), ("ES", "911 234 500"), ("PL", "22 123 45 67")]
)
def test_a_number_without_a_0_beside_keys_is_handed_on_where_it_is_called_one(country: str, written: str) -> None:
    twilio = provider("twilio")
    assert twilio is not None
    found = read_whole(f"SID {SID}, token {HEX}, number {written}.", twilio.fields, twilio.name, country=country)
    assert {each.key: each.value for each in found.taken} == BOTH
    assert found.numbers is not None
    assert found.numbers.text == written


def test_a_parting_above_a_name_ends_a_mail_also_before_its_first_number() -> None:
    assert farewell_above(["Obrigado,", "João Souza", "(11) 91234-5678"], 2) == 0
    assert farewell_above(["Att,", "João Souza", "(11) 91234-5678"], 2) == 0
    assert farewell_above(["Numbers:", "João Souza", "(11) 91234-5678"], 2) is None


@pytest.mark.parametrize(
    "told",
    [
        f"Support number: {THEIRS}",
        f"Número de soporte: {THEIRS}",
        f"手机：{THEIRS}",
        f"Failover number: {THEIRS}",
        f"USER_NUMBER={THEIRS}",
        f"(stary numer {THEIRS} już nie działa)",
        f"Reperibilità: {THEIRS}",
        f"Need help? {THEIRS}",
        f"Responsável: Ana Lima {THEIRS}",
        f"| Escalation | {THEIRS} |",
        f"Numer alarmowy {THEIRS}",
        f"Studio Bianchi srl - P.IVA 01234567890 - Tel {THEIRS}",
        f"<Recipient><PhoneNumber>{THEIRS}</PhoneNumber></Recipient>",
    ],
)
def test_the_number_of_a_desk_beside_one_of_the_channel_is_left_out_and_counted(told: str) -> None:
    assert numbers_of("twilio", f"{KEYS}Number: {OURS}\n{told}") == ([f"Number: {OURS}"], 1, 1)


@pytest.mark.parametrize(
    "heading",
    [
        "Help desk number", "Support-Nummer:", "Numéro d'assistance", "Número de soporte", "Numero assistenza:",
        "Numer pomocy technicznej", "Número do suporte", "客服电话", "Our office", "Emergency number",
        "Billing number",
    ],
)  # fmt: skip
def test_a_number_below_the_heading_of_a_desk_is_left_out_and_counted(heading: str) -> None:
    for ours in (f"SMS number\n{OURS}", f"Sender number: {OURS}", f"Your number\n{OURS}"):
        lines, count, left_out = numbers_of("twilio", f"{heading}\n{THEIRS}\n\n{KEYS}{ours}")
        assert (lines, count, left_out) == ([ours.splitlines()[-1]], 1, 1)


@pytest.mark.parametrize(
    ("desk", "other"),
    [("Support", "Sales"), ("Hotline", "Lager"), ("Assistance", "Ventes"), ("Support number", "Sales number")],
)
def test_a_support_beside_another_department_is_asked_about(desk: str, other: str) -> None:
    lines, count, left_out = numbers_of("twilio", f"{KEYS}{desk}: {THEIRS}\n{other}: {OURS}")
    assert (lines, count, left_out) == ([f"{other}: {OURS}", FAREWELL, f"{desk}: {THEIRS}"], 2, 0)
    assert numbers_of("twilio", f"{KEYS}{OURS}\n{desk}: {THEIRS}")[0] != [OURS, f"{desk}: {THEIRS}"]


@pytest.mark.parametrize(
    "heading",
    [
        "Störungsstelle", "Service client", "Atención al cliente", "Servizio clienti", "Biuro obsługi klienta",
        "Accounts department number:", "Hotel Adler",
    ],
)  # fmt: skip
def test_beside_a_number_that_surely_is_the_channel_s_another_one_is_asked_about(heading: str) -> None:
    for ours in (f"SMS number\n{OURS}", f"Your number: {OURS}"):
        lines, count, left_out = numbers_of("twilio", f"{KEYS}{heading}\n{THEIRS}\n{ours}")
        assert (lines, count, left_out) == ([ours.splitlines()[-1], FAREWELL, THEIRS], 2, 0)
    assert numbers_of("twilio", f"{KEYS}Your numbers\nBerlin\n{OURS}\nHamburg\n{THEIRS}")[0] == [OURS, THEIRS]


@pytest.mark.parametrize(
    ("ours", "another"),
    [
        ("Número do canal: {}. ", "Plantão noturno da loja: {}"),
        ("Numer SMS: {}. ", "Recepcja: {}"),
        ("Your number: {}; ", "The lobby: {}"),
        ("号码：{}，", "值班室 {}"),
        ("号码：{}，", "座机 {}"),
    ],
)
def test_another_number_of_the_same_line_that_is_called_something_else_is_asked_about(
    ours: str, another: str
) -> None:
    ours, another = ours.format(OURS), another.format(THEIRS)
    lines, _count, left_out = numbers_of("twilio", f"{KEYS}{ours}{another}\n")
    assert lines[0] == ours.rstrip("., ;，")
    assert left_out == 1 or lines[1:] == [FAREWELL, another]


def test_a_sentence_that_speaks_of_the_numbers_below_goes_along_with_them() -> None:
    said = "Please do not use the number below, it is the fax:"
    assert numbers_of("twilio", f"{KEYS}{said}\n{OURS}\n")[0] == [said, OURS]


def test_what_is_no_number_or_no_name_of_one_parts_no_line() -> None:
    for line in (f"DID: {OURS}; Ext: 1001", "号码：010 5555 7801，分机 1001", f"Berlin: {OURS}. Hamburg: {THEIRS}."):
        assert numbers_of("twilio", f"{KEYS}{line}\n")[0] == [line]
    said = "As discussed, please find below, for your system, the numbers:"
    assert numbers_of("twilio", f"{KEYS}{said}\n{OURS}, {THEIRS}\n")[0] == [f"{OURS}, {THEIRS}"]


def test_a_phone_in_a_chinese_signature_above_a_forwarded_mail_leaves_that_alone() -> None:
    text = f"请配置。\n谢谢\n李明\n电话：{THEIRS}\n\n发件人：Twilio\n账户SID：{SID}\n令牌：{HEX}\n号码：{OURS}\n"
    assert numbers_of("twilio", text) == ([f"号码：{OURS}"], 1, 1)


@pytest.mark.parametrize(
    "told", ["Número do dono: {}", "Un numéro d'astreinte : {}", "Inhaber: {}", "负责人手机：{}", "An\n{}"]
)
def test_the_number_of_an_owner_or_of_who_is_on_call_is_left_out_and_counted(told: str) -> None:
    lines, count, left_out = numbers_of("twilio", f"{KEYS}Number: {OURS}\n{told.format(THEIRS)}")
    assert (lines, count, left_out) == ([f"Number: {OURS}"], 1, 1)


@pytest.mark.parametrize("said", ["Die neue Nummer lautet {}.", "The correct number: {}", "新的号码：{}"])
def test_a_number_of_an_older_mail_is_asked_about_where_the_answer_above_gives_a_new_one(said: str) -> None:
    for older in ("> ", "From: Jo <jo@acme.example>\n"):
        mail = f"{said.format(OURS)}\n\n{older}Number: {THEIRS}\n{KEYS}"
        lines = numbers_of("twilio", mail)[0]
        assert (lines[0], lines[-2:]) == (said.format(OURS), [FAREWELL, f"Number: {THEIRS}"])


@pytest.mark.parametrize(
    "said", ["New customer, see below: {}", "Neuer Kunde, bitte {} einrichten", "Nouveau client : {}", "新客户：{}"]
)
def test_a_number_of_a_forwarded_mail_is_not_asked_about_where_a_customer_is_new(said: str) -> None:
    lines = numbers_of("twilio", f"{said.format(OURS)}\n\n> DID: {THEIRS}\n{KEYS}")[0]
    assert f"DID: {THEIRS}" in lines[: lines.index(FAREWELL) if FAREWELL in lines else None]


def test_a_number_that_an_answer_calls_new_is_not_asked_about_where_the_older_mail_gives_the_same() -> None:
    for said in ("The new number is {}.", "The number of the hotel is {}."):
        mail = f"{said.format(OURS)}\n\n> Number: {OURS}\n{KEYS}"
        assert FAREWELL not in numbers_of("twilio", mail)[0]


@pytest.mark.parametrize("second", ["Additional number", "Weitere Nummer", "Autre numéro", "Secondo numero"])
def test_one_more_number_beside_that_of_the_channel_is_one(second: str) -> None:
    assert numbers_of("twilio", f"{KEYS}Number: {OURS}\n{second}: {THEIRS}")[0][1:] == [f"{second}: {THEIRS}"]


def test_an_office_in_a_signature_is_left_out_beside_whatever_is_named() -> None:
    mail = f"Please set this up.\n\nKind regards\nJo Miller\nOffice: {THEIRS}\n\nFrom: Al\nWhatsApp: {OURS}\n{KEYS}"
    lines, count, left_out = numbers_of("twilio", mail)
    assert (lines[-1], count, left_out) == (f"WhatsApp: {OURS}", 1, 1)


def test_the_only_number_is_kept_though_it_is_called_that_of_a_support() -> None:
    assert numbers_of("twilio", f"{KEYS}Support number: {OURS}")[1:] == (1, 0)


@pytest.mark.parametrize("told", ["call {}", "Call me on {} if unclear", "(will be texted to {})"])
def test_the_only_number_is_asked_about_where_it_is_to_be_called(told: str) -> None:
    assert numbers_of("twilio", KEYS + told.format(THEIRS))[0] == [FAREWELL, told.format(THEIRS)]


def test_a_column_that_is_called_one_of_numbers_has_them_without_a_plus_too() -> None:
    found = in_america(f"Site\tTN\tE911 number\tSID\tAuth Token\nMain\t2066418000\t2066418099\t{SID}\t{HEX}")
    assert {each.key: each.value for each in found.taken} == BOTH
    assert found.numbers is not None
    assert (found.numbers.text, found.unused.numbers) == ("2066418000", 1)


def test_a_line_of_a_chat_is_read_without_who_wrote_it_and_a_letter_before_it_names_nobody() -> None:
    chat = "[24/11/2026 10:02:{}] Luc: {}\n"
    said = [f"account SID : {SID}", f"auth token : {HEX}", "le num c'est le +49 30 900100", "[10:02] Token: x"]
    found = in_america("".join(chat.format(10 + nth, each) for nth, each in enumerate(said)))
    assert {each.key: each.value for each in found.taken} == BOTH
    assert found.numbers is not None
    assert found.numbers.text == said[2]


def test_a_name_of_a_value_behind_a_time_is_nobody() -> None:
    assert {each.key: each.value for each in in_america(f"[10:02] Auth Token: {HEX}\n").taken} == {"auth_token": HEX}


def in_america(text: str) -> WholeText:
    twilio = provider("twilio")
    assert twilio is not None
    return read_whole(text, twilio.fields, twilio.name, country="US")


@pytest.mark.parametrize("other", ["Notdienst des Kunden", "Hausmeister", "night porter", "portinaio"])
@pytest.mark.parametrize("ours", ["Kanalnummer", "Channel number", "Numero del canale", "SMS number"])
def test_a_number_behind_that_of_the_channel_that_is_called_something_else_is_asked_about(
    ours: str, other: str
) -> None:
    lines, _count, left_out = numbers_of("twilio", f"{KEYS}{ours}: {OURS}, {other}: {THEIRS}")
    assert left_out or lines[lines.index(FAREWELL) :] == [FAREWELL, f"{other}: {THEIRS}"]
    assert lines[0] == f"{ours}: {OURS}"


def test_numbers_of_a_list_that_are_called_by_their_place_are_not_asked_about() -> None:
    told = f"Numbers: reception: {OURS}, bar: {THEIRS}"
    assert FAREWELL not in numbers_of("twilio", KEYS + told)[0]
    told = f"Channel number: {OURS}; second channel number: {THEIRS}"
    assert FAREWELL not in numbers_of("twilio", KEYS + told)[0]
