"""A mail pasted whole: what each provider's mail has goes into its field, and nothing that is not certain does."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.catalog import PROVIDERS, provider
from core.channel.credentials import MASK
from core.mail.whole_text import LONGEST_TEXT, WholeText, read_whole, shown
from core.numbers.page_ids import read_page_id
from core.numbers.reading import Number
from tests.any_text import ANY

SID = "AC" + "5e0b7c21f94d3a86" * 2
HEX = "7d1f08b6c35a4e9f" * 2
OTHER_HEX = "b2d86a0e41c702ab" * 2
META = "EAA" + "Gm0PX4ZCpsBO" * 14 + "ZDZD"
UUID = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
PUBLIC = "Xk3" * 14 + "Q="
TELNYX = "KEY" + "0189AbCdEf01" * 3
KEY, SECRET = "nk4-Zt9qWm2LxB7c", "sh_81dKq0vRtY55w"
BOTH = {"account_sid": SID, "auth_token": HEX}
SEND, VERIFY = "https://api.example.com/v1/messages", "https://api.example.com/v1/auth"

GENERAL = {"api_key": KEY, "api_send_url": SEND}


@dataclass(frozen=True)
class Mail:
    """A mail, and what is to be taken from it: by field its value and its line."""

    channel: str
    text: str
    taken: dict[str, tuple[str, int]] = field(repr=False)
    numbers: int = 0


MAILS = [
    Mail(
        "general",
        f"Dear customer,\n\nhere is your access to our SMS API:\n\nAPI Key: {KEY}\nAPI Secret: {SECRET}\n"
        f"Sending URL: {SEND}\nVerification URL: {VERIFY}\n\nYour numbers:\n+44 20 7946 0000\n+44 20 7946 0001\n\n"
        "Kind regards\nPhone +44 20 7946 9999\nhttps://www.example.com\n",
        {"api_key": (KEY, 5), "api_secret": (SECRET, 6), "api_send_url": (SEND, 7), "api_verify_url": (VERIFY, 8)},
        2,
    ),
    Mail(
        "alhambra",
        f"> API key = {KEY}\n> Secret = {SECRET}\n> Sending address: <{SEND}>\n",
        {"api_key": (KEY, 1), "api_secret": (SECRET, 2), "api_send_url": (SEND, 3)},
    ),
    Mail(
        "apidaze",
        f"Bonjour,\nvoici vos accès Apidaze :\nClé API : {KEY}\nClé secrète : {SECRET}\nBien à vous",
        {"api_key": (KEY, 3), "api_secret": (SECRET, 4)},
    ),
    Mail(
        "aspsms",
        "Guten Tag\n\nPortal:\nBenutzername: max@example.com\nPasswort: PortalGeheim77\n\n"
        "SMS-API:\nUserkey: QWX4UZT89\nPasswort: pW7!lange$Zeile\n\nFreundliche Grüsse",
        {"user_key": ("QWX4UZT89", 8), "password": ("pW7!lange$Zeile", 9)},
    ),
    Mail(
        "athena",
        f"API Key\n{KEY}\n\nSecret\n{SECRET}\n\nSend URL\n{SEND}\n",
        {"api_key": (KEY, 2), "api_secret": (SECRET, 5), "api_send_url": (SEND, 8)},
    ),
    Mail(
        "bandwidth",
        f"Hi,\n\nAccount ID: 9901234\nApplication ID: {UUID}\nAPI user name: sms-praxis\nAPI password: hG5-tttz.9\n\n"
        "Numbers: \n+1 919 555 0100\n+1 919 555 0101\n+1 919 555 0102\n",
        {
            "application_id": (UUID, 4),
            "account_id": ("9901234", 3),
            "username": ("sms-praxis", 5),
            "password": ("hG5-tttz.9", 6),
        },
        3,
    ),
    Mail(
        "flowroute",
        f"Access Key\tSecret Key\n1a2B3c4D\t{HEX}\n",
        {"access_key": ("1a2B3c4D", 2), "secret_key": (HEX, 2)},
    ),
    Mail(
        "ixica",
        f"IXICA_API_KEY={KEY}\nexport IXICA_API_SECRET='{SECRET}'\nSEND_URL=\"{SEND}\"\n",
        {"api_key": (KEY, 1), "api_secret": (SECRET, 2), "api_send_url": (SEND, 3)},
    ),
    Mail(
        "netplanet",
        f"Sehr geehrter Herr Huber,\n\nIhr API-Schlüssel lautet: {KEY}\nGeheimnis: {SECRET}\n"
        f"Adresse zum Senden: {SEND}\nKundennummer 1234567\nRufnummern:\n+43 1 234567 10\n+43 1 234567 11\n",
        {"api_key": (KEY, 3), "api_secret": (SECRET, 4), "api_send_url": (SEND, 5)},
        2,
    ),
    Mail(
        "siptrunk",
        f"- **Access Key:** {KEY}\n- **Secret Key:** {SECRET}\n",
        {"access_key": (KEY, 1), "secret_key": (SECRET, 2)},
    ),
    Mail(
        "skyetel",
        f"SID:    {KEY} Copy\nSecret: {SECRET} Copy\n",
        {"sid_key": (KEY, 1), "secret_key": (SECRET, 2)},
    ),
    Mail(
        "telnyx",
        f"Hola:\nla clave de API es {TELNYX} y la clave pública es\n{PUBLIC}\nSaludos",
        {"api_key": (TELNYX, 2), "public_key": (PUBLIC, 3)},
    ),
    Mail(
        "twilio",
        f"Hallo,\n\nunten die Daten für Twilio.\nAccount SID: {SID}\nToken: {HEX}\n\nNummern:\n"
        + "".join(f"+49 30 9001{nth:02} Platz {nth}\n" for nth in range(25))
        + "\nMit freundlichen Grüßen\nTel. +49 30 1234567",
        {"account_sid": (SID, 4), "auth_token": (HEX, 5)},
        25,
    ),
    Mail(
        "vetta",
        f'{{"api_key":"{KEY}","api_secret":"{SECRET}","api_send_url":"{SEND}"}}',
        {"api_key": (KEY, 1), "api_secret": (SECRET, 1), "api_send_url": (SEND, 1)},
    ),
    Mail(
        "voicemeup",
        f"Username: praxis-mueller, Auth Token: {KEY}\n",
        {"username": ("praxis-mueller", 1), "auth_token": (KEY, 1)},
    ),
    Mail(
        "voipms",
        f"1. API Key: {KEY}\n2. API Address for Sending Messages: {SEND}\n",
        {"api_key": (KEY, 1), "api_send_url": (SEND, 2)},
    ),
    Mail(
        "whatsapp",
        f"访问令牌：{META[:90]}\n{META[90:]}\n应用密钥：{HEX}\n电话号码 ID：106540352242922\n"
        "WhatsApp Business 账户 ID：102290129340398\n号码：+86 10 8765 4321",
        {
            "access_token": (META, 1),
            "app_secret": (HEX, 3),
            "phone_number_id": ("106540352242922", 4),
            "business_account_id": ("102290129340398", 5),
        },
        1,
    ),
    Mail(
        "facebook",
        f"Seite: Praxis Müller & Partner\nSeiten-ID: 102290129340398\nToken {META}\nApp-Geheimcode: {HEX}\n",
        {
            "access_token": (META, 3),
            "app_secret": (HEX, 4),
            "page_name": ("Praxis Müller & Partner", 1),
        },
        1,
    ),
]
OF = {mail.channel: mail for mail in MAILS}


def read(channel: str, text: str) -> WholeText:
    chosen = provider(channel)
    assert chosen is not None
    return read_whole(text, chosen.fields, chosen.name, chosen.kind.did_format)


def values(found: WholeText) -> dict[str, tuple[str, int]]:
    return {each.key: (each.value, each.first) for each in found.taken}


def test_there_is_a_mail_of_each_provider() -> None:
    assert [mail.channel for mail in MAILS] == [each.value for each in PROVIDERS]


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.channel)
def test_a_mail_fills_its_fields_and_tells_the_lines(mail: Mail) -> None:
    found = read(mail.channel, mail.text)
    assert values(found) == mail.taken
    assert not found.missing
    assert not found.contested
    assert (found.numbers.count if found.numbers else 0) == mail.numbers
    assert found.found == found.wanted


def test_a_wrapped_token_is_told_with_both_its_lines() -> None:
    found = read("whatsapp", OF["whatsapp"].text)
    assert (found.taken[0].first, found.taken[0].last) == (1, 2)


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


@pytest.mark.parametrize("number", ["030 900100", "0049 30 900100", "DID=+49 30 900100"])
def test_a_number_in_the_line_of_the_keys_that_is_not_sure_to_be_one_of_the_channel_is_counted(number: str) -> None:
    twilio = provider("twilio")
    assert twilio is not None
    found = read_whole(f"SID {SID}, token {HEX}, number {number}", twilio.fields, twilio.name, country="DE")
    assert found.numbers is None
    assert found.unused.numbers == 1


def test_digits_behind_a_plus_within_a_key_are_no_number() -> None:
    found = read("telnyx", f"API Key: {TELNYX}, Public Key: ab+493012345678{PUBLIC[15:]}")
    assert found.numbers is None


def test_a_table_of_numbers_keeps_its_row_of_names() -> None:
    numbers = read("twilio", f"{SID}\nNumber\tDestination\n+49 30 900100\tEmpfang\n").numbers
    assert numbers is not None
    assert numbers.text.startswith("Number\tDestination\n")


def test_without_labels_the_shape_alone_counts() -> None:
    assert values(read("twilio", f"{SID}\n{HEX}\n")) == {"account_sid": (SID, 1), "auth_token": (HEX, 2)}


def test_labels_that_are_mixed_up_are_followed_and_do_not_fit() -> None:
    found = read("twilio", f"Account SID: {HEX}\nToken: {SID}\n")
    assert values(found) == {"account_sid": (HEX, 1), "auth_token": (SID, 2)}
    assert not any(each.fits for each in found.taken)


@pytest.mark.parametrize(
    ("channel", "text"),
    [
        ("twilio", f"{HEX}\n{OTHER_HEX}\n"),
        ("twilio", f"Order hash: {HEX}"),
        ("twilio", f"Verify Service: VA{HEX}"),
        ("twilio", "Auth Token: ••••••••••••"),
        ("twilio", "Auth Token: <your auth token>"),
        ("twilio", "Auth Token: AC12…34ef"),
        ("twilio", f"Test credentials\n\nAuth Token: {HEX}"),
        ("twilio", f"Old Auth Token: {HEX}"),
        ("twilio", f"Auth Token: {HEX} (old)"),
        ("twilio", f"Altes Token: {HEX}"),
        ("general", "API Key: will be sent by SMS"),
        ("general", "API Key: folgt separat"),
        ("general", "API Key: telefonisch"),
        ("general", f"Webhook URL: {SEND}\n{VERIFY}\n"),
        ("general", f"Client Secret: {SECRET}"),
        ("general", f"Please keep the key {KEY} for the door"),
        ("aspsms", "Kundenportal\nPasswort: Geheim77x\n"),
        ("bandwidth", "Call 9901234 if in doubt"),
        ("flowroute", "password\n1a2B3c4D\n"),
        ("whatsapp", "106540352242922\n102290129340398\n"),
        ("facebook", "Token: 123456"),
    ],
)
def test_what_is_not_certain_is_not_taken(channel: str, text: str) -> None:
    assert not values(read(channel, text))


def test_a_value_with_its_full_name_is_taken_although_a_character_is_missing_so_that_its_field_says_so() -> None:
    assert values(read("twilio", f"Auth Token: {HEX[:31]}")) == {"auth_token": (HEX[:31], 1)}


def test_of_two_values_for_one_field_none_is_taken_and_both_are_told() -> None:
    found = read("twilio", f"{SID}\nAuth Token: {HEX}\nAuth Token: {OTHER_HEX}\n")
    assert list(values(found)) == ["account_sid"]
    assert [each.first for each in found.contested[0].found] == [2, 3]
    assert (found.found, found.wanted, found.missing) == (1, 2, ("auth_token",))


@pytest.mark.parametrize("key", ["demo-api_key-0123", "demo_api_key_0123", "x/token/9", "k.secret.1"])
def test_a_name_inside_a_value_or_an_address_is_no_name(key: str) -> None:
    found = read("general", f"API Key: {key}\nSend URL: https://api.example.com/api_send_url?api_key=1")
    assert values(found) == {
        "api_key": (key, 1),
        "api_send_url": ("https://api.example.com/api_send_url?api_key=1", 2),
    }


@pytest.mark.parametrize(
    ("channel", "text", "wanted"),
    [
        ("bandwidth", "Username: api-user\nPassword: Abc!123xyz", {"username": "api-user", "password": "Abc!123xyz"}),
        (
            "general",
            f"Authorization: Bearer {KEY}\nEndpoint for sending: {SEND}",
            {"api_key": KEY, "api_send_url": SEND},
        ),
        ("general", f"Prüf-URL {VERIFY}\nSende-URL {SEND}", {"api_verify_url": VERIFY, "api_send_url": SEND}),
        (
            "twilio",
            f"| Account SID | {SID} |\n|---|---|\n| Auth Token | {HEX} |",
            {"account_sid": SID, "auth_token": HEX},
        ),
        (
            "twilio",
            f"<p>Account SID: <b>{SID}</b><br>Token: <code>{HEX}</code></p>",
            {"account_sid": SID, "auth_token": HEX},
        ),
        ("twilio", f"TWILIO_ACCOUNT_SID={SID}\nTWILIO_AUTH_TOKEN={HEX}", BOTH),
        ("twilio", f"ACCOUNT SID\n{SID}\nAUTH TOKEN\n{HEX}", BOTH),
        (
            "twilio",
            f"SID {SID}\nToken {HEX}\nSecondary Auth Token: {OTHER_HEX}",
            {"account_sid": SID, "auth_token": HEX},
        ),
        ("bandwidth", "API user: api-user\nPass: Abc!123xyz", {"username": "api-user", "password": "Abc!123xyz"}),
        ("bandwidth", "user=api-user pwd=Abc!123xyz", {"username": "api-user", "password": "Abc!123xyz"}),
        ("skyetel", "SID: 12ab34cd\nSecret: zz99yy88xx77", {"sid_key": "12ab34cd", "secret_key": "zz99yy88xx77"}),
    ],
)
def test_other_ways_of_writing_it_down(channel: str, text: str, wanted: dict[str, str]) -> None:
    found = read(channel, text)
    assert {each.key: each.value for each in found.taken} == wanted
    assert not found.contested


def test_the_number_of_the_channel_is_told_from_a_persons_and_from_one_for_tests() -> None:
    text = "Phone number: +49 30 900100\nTest number +1 555 025 3483\nTel. +49 30 1234567\nCustomer no. 12345678"
    numbers = read("whatsapp", text).numbers
    assert numbers is not None
    assert numbers.text == "Phone number: +49 30 900100"


def test_one_value_that_stands_twice_is_one() -> None:
    assert len(read("twilio", f"{SID}\nToken: {HEX}\nOnce more: Auth Token: {HEX}\n").taken) == 2


def test_the_better_named_value_counts() -> None:
    text = "Password: PortalGeheim77\nAPI password: pW7!lange\nUserkey: QWX4UZT89"
    assert values(read("aspsms", text))["password"] == ("pW7!lange", 2)


def test_the_live_values_count_where_test_values_stand_beside_them() -> None:
    text = f"Test credentials:\nAccount SID: AC{HEX}\nLive credentials:\nAccount SID: {SID}\nAuth Token: {HEX}\n"
    assert values(read("twilio", text)) == {"account_sid": (SID, 4), "auth_token": (HEX, 5)}


def test_what_was_not_used_is_counted() -> None:
    text = (
        f"{SID}\nToken: {HEX}\nAPI Key SID: SK{OTHER_HEX}\nsee https://example.com/a, https://example.com/b.\n••••••"
    )
    found = read("twilio", text).unused
    assert (found.addresses, found.values, found.hidden, found.set_aside) == (2, 1, 1, 0)


def test_what_is_missing_is_told_but_not_what_may_be_empty() -> None:
    assert read("general", f"API Key: {KEY}").missing == ("api_send_url",)


def test_a_text_that_is_too_long_is_not_looked_at() -> None:
    found = read("twilio", SID + "\n" + "x" * LONGEST_TEXT)
    assert found.too_long
    assert not found.taken


def test_what_is_shown_of_a_value_gives_no_secret_away() -> None:
    fields = next(each.fields for each in PROVIDERS if each.value == "twilio")
    assert shown(SID, fields, "account_sid") == "AC5e…3a86"
    assert shown(HEX, fields, "auth_token") == MASK
    assert shown(HEX, fields, "account_sid") == MASK


def test_nothing_that_was_pasted_is_in_a_repr() -> None:
    found = repr(read("general", OF["general"].text))
    assert KEY not in found
    assert SECRET not in found
    assert "7946" not in found


@given(st.text(ANY, max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for each in ("twilio", "general", "facebook"):
        read(each, text)


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
