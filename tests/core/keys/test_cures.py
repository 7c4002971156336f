"""What was pasted along with a key is told, no press of a button makes a wrong key, and no warning shows one."""

import time

import pytest

from core.channel.catalog import PROVIDERS, provider
from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft
from core.channel.request import masked_template
from core.channel.secret_values import is_secret_value
from core.keys.pasted import doubts_of
from core.keys.warnings import KeyWarning, key_warnings

KEY = "abc123DEF456"
TOKEN = "EAAG" + "m0PX4ZCpsBO" * 14
URL = "https://api.example.com/send"


def told(**values: str) -> tuple[KeyWarning, ...]:
    general = provider("general")
    assert general is not None
    return key_warnings(general, {"api_key": KEY, "api_send_url": URL, **values})


def told_of(channel: str, **values: str) -> dict[str, str]:
    found = provider(channel)
    assert found is not None
    return {warning.path.rpartition(".")[2]: warning.message for warning in key_warnings(found, values)}


OTHER_KEY = "k3yAbC9821xQ"


def warned(channel: str, **values: str) -> KeyWarning:
    found = provider(channel)
    assert found is not None
    (warning,) = key_warnings(found, values)
    return warning


def cured(channel: str, **values: str) -> str | None:
    """The value after one press of the button, None without one."""
    (key,) = values
    cure = warned(channel, **values).cure
    return cure.values[key] if cure is not None else None


@pytest.mark.parametrize(
    ("pasted", "cured"),
    [
        (f"apikey={KEY}", KEY),
        (f"{KEY},", KEY),
        (f"{KEY};", KEY),
        (f"{KEY}.", KEY),
        (f"{KEY}%0A", KEY),
        (f"{KEY}\\/x", f"{KEY}/x"),
        (f"{KEY}\\u0026x", f"{KEY}&x"),
        ("folgt", ""),
        ("1234567890", ""),
        (f"<apiKey>{KEY}</apiKey>", KEY),
        (f"{KEY}Copy", KEY),
        (f"({KEY})", KEY),
        (f"**{KEY}**", KEY),
        (f"{KEY} (expires 2027)", KEY),
        (f"{KEY} # live", KEY),
        (f"ApiKey {KEY}", KEY),
        (f"APIKEY: {KEY}", KEY),
        (f"• {KEY}", KEY),
        (f"API Key\n{KEY}", KEY),
        (f"{KEY} Copy to clipboard", KEY),
        (f'curl -H "Authorization: Bearer {KEY}"', KEY),
        (f"{KEY}&nbsp;", KEY),
        (f"{KEY}<br>", KEY),
        (f"{KEY}<br/></td>", KEY),
        (f"{KEY}\\", KEY),
        ("***REMOVED***", ""),
        (f"|{KEY}|", KEY),
        (f"| {KEY} |", KEY),
        (f"{KEY}|", KEY),
        (f"={KEY}", KEY),
        (f"{KEY}%3D%3D", f"{KEY}=="),
        ("Copied!", ""),
        ("Reveal", ""),
        ("+4930900100", ""),
        ("secrets.API_KEY", ""),
        ('env("API_KEY")', ""),
        ("@API_KEY@", ""),
        ("#{API_KEY}", ""),
        ("-", ""),
        (f"{KEY}\nsecret987654", ""),
        (f"key={KEY}&secret=xyz987", ""),
        ("see below", ""),
        (f"{KEY} secret987654", ""),
        (f"{KEY} {KEY[::-1]}", ""),
        ("ab1d 1234 efg5 67hi", "ab1d1234efg567hi"),
    ],
)
def test_what_a_pasted_key_brought_along_is_told_and_its_cure_is_the_key(pasted: str, cured: str) -> None:
    (warning,) = told(api_key=pasted)
    assert (warning.cure.values["api_key"] if warning.cure else "") == cured
    if cured == KEY:
        assert told(api_key=cured) == ()


def test_a_value_in_the_wrong_field_is_told() -> None:
    secret = "0123456789abcdef0123456789abcdef"
    meta = {"access_token": TOKEN, "app_secret": secret}
    assert "Access Token" in told_of("facebook", **meta, page_name=TOKEN)["page_name"]
    assert "App Secret" in told_of("facebook", **meta, page_name=secret)["page_name"]
    assert "ID" in told_of("facebook", **meta, page_name="123456789012345")["page_name"]
    assert told_of("facebook", **meta, page_name="Ruiz & Sons, Berlin 1985") == {}
    id_ = "106540352242922"
    assert (
        "same value"
        in told_of("whatsapp", **meta, phone_number_id=id_, business_account_id=id_)["business_account_id"]
    )
    application = "93de2206-9669-4e07-948d-329f4b722ee2"
    bandwidth = {"application_id": application, "account_id": "5001234", "username": "apiuser", "password": "x1"}
    assert told_of("bandwidth", **bandwidth) == {}
    assert "phone number" in told_of("bandwidth", **{**bandwidth, "account_id": "12125550100"})["account_id"]
    assert "Application ID" in told_of("bandwidth", **{**bandwidth, "username": application})["username"]
    assert "Basic" in told_of("bandwidth", **{**bandwidth, "username": "Basic YXBpdXNlcjpwdw=="})["username"]


@pytest.mark.parametrize(
    "pasted", [TOKEN, "0123456789abcdef0123456789abcdef", "Basic YXBpdXNlcjpwdw==", "Bearer abc"]
)
def test_a_secret_in_a_field_that_is_none_is_hidden_all_the_same(pasted: str) -> None:
    facebook = provider("facebook")
    assert facebook is not None
    (name,) = (field for field in facebook.fields if field.key == "page_name")
    assert is_secret_value(name, pasted)
    assert not is_secret_value(name, "Ruiz & Sons")
    assert not is_secret_value(name, "A page with a really long name of 2026")
    draft = ChannelDraft(name="Probe", channel="facebook", credentials=Credentials({"page_name": pasted}))
    assert pasted not in str(masked_template(draft))


@pytest.mark.parametrize("text", ["your {}!", "the {}.{}-{}!", "<my {}>!"])
def test_a_long_text_that_begins_like_a_placeholder_is_looked_at_as_quickly_as_any(text: str) -> None:
    def seconds(word: str) -> float:
        began = time.process_time()
        list(doubts_of(text.format(word, word, word)))
        return time.process_time() - began

    control = min(seconds("a" * 12) for _ in range(3))
    assert min(seconds("a" * 22) for _ in range(3)) < 20 * control + 0.1


@pytest.mark.parametrize(
    "pasted",
    [
        f'"api_key": "{OTHER_KEY}"',
        f'"api_key": "{OTHER_KEY}",',
        f"'api_key' => '{OTHER_KEY}',",
        f"$token = '{OTHER_KEY}';",
        f'const authToken = "{OTHER_KEY}";',
        f'public static string ApiKey = "{OTHER_KEY}";',
        f"[{OTHER_KEY}](https://portal.example.com/keys)",
        f"{OTHER_KEY} Copier",
        f"{OTHER_KEY} Kopiuj",
    ],
)
def test_a_line_of_a_program_and_a_link_are_cured_by_one_press(pasted: str) -> None:
    assert cured("skyetel", sid_key=pasted) == OTHER_KEY


@pytest.mark.parametrize("pasted", ['"pin": "Sommer 2026!"', '"a" "b"', "x = 'Sommer'"])
def test_marks_of_two_texts_are_not_taken_away_as_those_of_one(pasted: str) -> None:
    assert cured("aspsms", password=pasted) is None


@pytest.mark.parametrize(
    "command", [f"curl -u {OTHER_KEY}:secret99 https://api.example.com", f"user {OTHER_KEY} key: secret99"]
)
def test_what_is_shown_as_a_name_is_no_key(command: str) -> None:
    for each in PROVIDERS:
        warnings = key_warnings(each, {field.key: command for field in each.fields})
        assert not any(OTHER_KEY in warning.message for warning in warnings)


@pytest.mark.parametrize(
    ("channel", "key", "pasted"),
    [
        ("bandwidth", "account_id", "500001\u00a02"),
        ("flowroute", "access_key", "ver anexo"),
        ("flowroute", "access_key", "vedi allegato"),
        ("flowroute", "secret_key", "{REF:P@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}"),
        ("whatsapp", "phone_number_id", "106540352242922 1029"),
    ],
)
def test_no_button_makes_a_key_of_what_may_be_none(channel: str, key: str, pasted: str) -> None:
    assert cured(channel, **{key: pasted}) is None


@pytest.mark.parametrize(
    "pasted",
    [
        "LA_TUA_CHIAVE", "VOTRE_CLE_API", "SUA_CHAVE_API", "TWÓJ_KLUCZ_API", "tu-clave-aquí", "你的密钥",
        "voir pièce jointe", "vedi allegato", "patrz załącznik", "ver anexo", "siehe Anhang", "见附件",
    ],
)  # fmt: skip
def test_a_placeholder_in_any_language_is_told_as_one(pasted: str) -> None:
    assert "placeholder" in warned("skyetel", sid_key=pasted).message
