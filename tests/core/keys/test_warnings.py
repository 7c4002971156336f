"""Keys that do not look like what their field asks for: told with a cure, never stopped; right ones are silent."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel import key_forms
from core.channel.catalog import PROVIDERS, Provider, provider
from core.channel.credentials import Credentials
from core.keys.pasted_urls import url_doubt
from core.keys.warnings import KeyWarning, key_warnings, without_line_ends
from tests.any_text import ANY

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "cases" / "keys.json").read_text("utf-8"))
TOKEN = "EAA" + "Gm0PX4ZCpsBO" * 18 + "ZDZD"
SEND = "https://api.example.com/send"


@dataclass(frozen=True)
class Told:
    """What a case is to say: a phrase, and the value after one press of the button; "" where there is none."""

    phrase: str
    cured: str = ""


JOINED = CASES[2]["pasted"].replace("\n", "")
EXPECTED: dict[str, Told | None] = {
    "81 Bearer prefix": Told("“Bearer” before", JOINED),
    "81b header line": Told("“Authorization: Bearer” before", JOINED),
    "82 token wrapped over two lines by a mail": Told("line break", JOINED),
    "82b wrapped + indent": Told("line break", JOINED),
    "82c quoted-printable soft break": Told("line break", JOINED),
    "82d inner space": Told("contains spaces", JOINED),
    "83 straight quotes": Told("quotation marks", JOINED),
    "83b quote + comma (from JSON/.env)": Told("quotation marks", JOINED),
    "83c typographic quotes": Told("quotation marks", JOINED),
    "84 name=value": Told("“access_token” is in front", JOINED),
    "84b label": Told("“Access token” is in front", JOINED),
    "85 whole JSON answer": Told("JSON", JOINED),
    "86 ellipsis cut by portal": Told("cut off"),
    "86b bullets copied from masked field": Told("dots"),
    "86c": Told("cut off"),
    "86d": Told("was removed"),
    "87 pasted twice": Told("more than once", JOINED),
    "88 app secret not hex/32": Told("32 characters, 0 to 9 and a to f"),
    "88b access token in the app secret field": Told("looks like the Access Token"),
    "89 the number instead of its id": Told("phone number"),
    "89b": Told("phone number"),
    "89c id with spaces": Told("contains spaces", "1000012345678"),
    "89d": Told("“(copy)” after", "106540352242922"),
    "90 WABA id Base64 already": Told("already looks Base64-encoded", "102290129340398"),
    "90b plain": None,
    "90c label": Told("“waba-id” is in front", "102290129340398"),
    "91 ed25519 public key is Base64 by itself": None,
    "91b Base64 of readable": None,
    "92 v2 key": None,
    "92b Base64 without padding": Told("“KEY” followed"),
    "92c base64url": Told("“KEY” followed"),
    "93 API key SID in place of the account SID": Told("a Twilio API Key SID"),
    "93b .env line": Told("“TWILIO_ACCOUNT_SID”", "AC00000000000000000000000000000001"),
    "93c one character short": Told("33 of 34 characters"),
    "93d SID in the token field": Told("looks like the Account SID"),
    "93e token in the SID field": Told("looks like the Auth Token"),
    "94 spaces": Told("contains spaces", "9900123"),
    "94b space inside a password": None,
    "95 8 capital letters: decodes as Base64?": None,
    "95b 8 digits": None,
    "95c 32 letters": None,
    "95d 8 letters word": None,
    "95e": None,
    "95f encoded by hand": Told("already looks Base64-encoded", "supersecret"),
    "95g encoded by hand, padding lost": Told("= at the end is missing", "supersecret"),
    "95h wrapped Base64 (MIME 76)": Told("line break", "c3VwZXJzZWNyZXQ="),
    "95i encoded twice": Told("already looks Base64-encoded", "c3VwZXJzZWNyZXQ="),
    "96 no scheme": Told("missing", SEND),
    "96b query": None,
    "96c angle brackets from mail": Told("angle brackets", SEND),
    "96d full stop at end": Told("“.” at the end", SEND),
    "96e method before": Told("“POST”", SEND),
    "96f Outlook safelink": Told("mail filter", SEND),
    "96g the placeholder of the manual": Told("{{your-endpoint}}"),
    "96h private": None,
    "96i template": Told("{number}"),
    "96j capitals": None,
    "96k userinfo": Told("login"),
    "96l two": Told("several addresses"),
    "96m double dot": Told("two dots", SEND),
    "96n one slash": Told("misspelled", SEND),
    "96o twice": Told("misspelled", SEND),
    "97": None,
    "97b url as page name": Told("web address"),
    "98 mail": Told("e-mail address"),
}


def of(channel: str) -> Provider:
    found = provider(channel)
    assert found is not None
    return found


def told(channel: str, **values: str) -> dict[str, KeyWarning]:
    """Warnings by the field's key."""
    by_path = {warning.path: warning for warning in key_warnings(of(channel), values)}
    return {each.key: by_path[each.path] for each in of(channel).fields if each.path in by_path}


def cured(warning: KeyWarning) -> dict[str, str]:
    assert warning.cure is not None
    return dict(warning.cure.values)


def test_every_case_is_expected() -> None:
    assert [case["what"] for case in CASES] == sorted(EXPECTED, key=[case["what"] for case in CASES].index)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["what"])[:40])
def test_a_pasted_value_is_told_or_silent(case: dict[str, Any]) -> None:
    expected = EXPECTED[case["what"]]
    found = told(case["channel"], **{case["field"]: case["pasted"]})
    if expected is None:
        assert found == {}
        return
    warning = found[case["field"]]
    assert expected.phrase in warning.message
    if expected.cured:
        assert cured(warning)[case["field"]] == expected.cured
    elif warning.cure is not None:
        assert cured(warning)[case["field"]] == ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["what"])[:40])
def test_pressing_the_buttons_ends_and_no_sentence_repeats_a_key(case: dict[str, Any]) -> None:
    values = {case["field"]: str(case["pasted"])}
    for _press in range(6):
        warnings = key_warnings(of(case["channel"]), values)
        long_parts = {part for part in case["pasted"].split() if len(part) > 20 and "://" not in part}
        assert not [part for part in long_parts for warning in warnings if part in warning.message + repr(warning)]
        cure = next((warning.cure for warning in warnings if warning.cure is not None), None)
        if cure is None:
            return
        values |= dict(cure.values)
    pytest.fail("one cure calls for the next without end")


# Whole kinds ---------------------------------------------------------------------------------------------------


def is_one(text: str) -> bool:
    """Whether a text is not itself something pasted twice."""
    return not any(len(text) % times == 0 and text == text[: len(text) // times] * times for times in (2, 3))


HEX = st.text("0123456789abcdef", min_size=32, max_size=32).filter(is_one)
RIGHT: dict[tuple[str, str], st.SearchStrategy[str]] = {
    ("twilio", "account_sid"): HEX.map(lambda text: f"AC{text}"),
    ("twilio", "auth_token"): HEX,
    ("telnyx", "api_key"): st.from_regex("KEY[0-9A-F]{32}_[0-9A-Za-z]{22}", fullmatch=True).filter(is_one),
    ("telnyx", "public_key"): st.from_regex("[A-Za-z0-9+/]{43}=", fullmatch=True).filter(is_one),
    ("bandwidth", "application_id"): st.uuids().map(str),
    ("bandwidth", "account_id"): st.from_regex("[0-9]{7}", fullmatch=True).filter(is_one),
    ("flowroute", "access_key"): st.from_regex("[0-9a-f]{8}", fullmatch=True).filter(is_one),
    ("flowroute", "secret_key"): HEX,
    ("whatsapp", "access_token"): st.from_regex("EAA[0-9A-Za-z]{150,200}", fullmatch=True).filter(is_one),
    ("whatsapp", "app_secret"): HEX,
    ("whatsapp", "phone_number_id"): st.from_regex("[1-9][0-9]{14}", fullmatch=True).filter(is_one),
    ("facebook", "access_token"): st.from_regex("EAA[0-9A-Za-z]{150,200}", fullmatch=True).filter(is_one),
    ("general", "api_key"): st.from_regex("[0-9a-f]{40}|[0-9A-Za-z]{13}-[0-9A-Za-z]{21}", fullmatch=True).filter(
        is_one
    ),
    ("general", "api_send_url"): st.from_regex(
        r"https://[a-z]{3,9}\.[a-z]{3,9}\.(com|net|de)(:[1-9][0-9]{3})?/[a-z0-9/_-]{0,12}(\?[a-z]=[a-z0-9]{1,9})?",
        fullmatch=True,
    ),
    ("aspsms", "password"): st.from_regex("[A-Za-z0-9!?_&+ -]{5}[!?_&+-][A-Za-z0-9]{4,9}", fullmatch=True).filter(
        is_one
    ),
}
examples = st.sampled_from(list(RIGHT)).flatmap(lambda field: st.tuples(st.just(field), RIGHT[field]))


@given(examples)
def test_a_right_value_is_silent(example: tuple[tuple[str, str], str]) -> None:
    (channel, key), value = example
    assert told(channel, **{key: value}) == {}


KEYS = sorted(field for field in RIGHT if field[1] not in ("password", "api_send_url"))
WRAPPED = {
    "Bearer {}": "Bearer",
    "bearer  {}": "bearer",
    "Authorization: Bearer {}": "Authorization",
    "authorization:Bearer {}": "authorization",
    '-H "Authorization: Bearer {}"': "Authorization",
    '"{}"': "quotation",
    "'{}'": "quotation",
    "`{}`": "quotation",
    '"{}",': "quotation",
    "“{}”": "quotation",
    "„{}“": "quotation",
    "«{}»": "quotation",
    "<{}>": "brackets",
    "API_KEY={}": "API_KEY",
    "export MY_SECRET_TOKEN='{}'": "MY_SECRET_TOKEN",
    '"api_key": "{}",': "api_key",
    "Token: {}": "Token",
    "authToken: {}": "authToken",
    "apiKey={}": "apiKey",
    "{} (copy)": "",
}


of_keys = st.sampled_from(KEYS).flatmap(lambda field: st.tuples(st.just(field), RIGHT[field]))


@given(of_keys, st.sampled_from(list(WRAPPED)))
def test_what_stands_around_a_key_is_told_and_taken_away(example: tuple[tuple[str, str], str], around: str) -> None:
    (channel, key), value = example
    values = {key: around.format(value)}
    assert key in told(channel, **values)
    for _press in range(4):
        found = told(channel, **values)
        if key not in found:
            break
        values |= cured(found[key])
    assert values[key] == value


@given(of_keys)
def test_a_key_pasted_twice_is_one(example: tuple[tuple[str, str], str]) -> None:
    (channel, key), value = example
    found = told(channel, **{key: value + value})
    assert cured(found[key])[key] == value


@pytest.mark.parametrize(
    "text",
    [
        "••••••••", "●●●●●●●●", "********", "AC12••••••••3456", "xxxxxxxx", "xxxxxxxx-xxxx-xxxx", "[redacted]",
        "<hidden>",
        "EAAGm0PX…", "EAAGm0PX...", "${API_KEY}", "$API_KEY", "%API_KEY%", "{{api_key}}", "<your api key>",
        "<API_KEY>",
        "YOUR_API_KEY", "your-api-key-here", "[Your Token]", "{api_key}", "ENV:SMS_KEY", "env:SMS_KEY",
        "[AuthToken]", "<accountSid>", "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "process.env.API_KEY",
        'os.environ["KEY"]', "changeme", "null", "api_key", "API Key",
    ],
)  # fmt: skip
def test_what_stands_in_the_place_of_a_key_is_told_as_what_it_is(text: str) -> None:
    found = told("general", api_key=text)
    assert "api_key" in found
    assert found["api_key"].cure is None


def test_two_values_that_were_mixed_up_are_swapped_by_one_press() -> None:
    sid, token = "AC" + "0" * 32, "1f" * 16
    found = told("twilio", account_sid=token, auth_token=sid)
    assert set(found) == {"account_sid", "auth_token"}
    assert cured(found["account_sid"]) == cured(found["auth_token"]) == {"account_sid": sid, "auth_token": token}
    assert found["account_sid"].cure is not None
    assert found["account_sid"].cure.caption == "Swap the two"


def test_two_values_in_one_field_are_put_each_into_its_own() -> None:
    sid, token = "AC" + "0" * 32, "7d1f08b6c35a4e9fb2d86a0e41c702ab"
    for text in (f"{sid}\n{token}", f"Account SID: {sid}, Auth Token: {token}", f"{sid}:{token}"):
        assert cured(told("twilio", account_sid=text)["account_sid"]) == {"account_sid": sid, "auth_token": token}


def test_two_values_of_one_form_are_never_joined() -> None:
    found = told("whatsapp", phone_number_id="106540352242922 102290129340398")
    assert found["phone_number_id"].cure is None


@pytest.mark.parametrize("text", ["106540352242922,", "(106540352242922)", "id 106540352242922."])
def test_the_one_value_among_other_signs_is_kept(text: str) -> None:
    assert cured(told("whatsapp", phone_number_id=text)["phone_number_id"])["phone_number_id"] == "106540352242922"


def test_a_value_in_the_wrong_field_is_moved_only_where_nothing_is_lost() -> None:
    moved = told("whatsapp", app_secret=TOKEN)["app_secret"]
    assert cured(moved) == {"app_secret": "", "access_token": TOKEN}
    assert told("whatsapp", app_secret=TOKEN, access_token=TOKEN)["app_secret"].cure is None


@pytest.mark.parametrize(
    "foreign", ["SK" + "0" * 32, "AC" + "0" * 32, "KEY" + "0" * 24, TOKEN, "sk_live_" + "a" * 24]
)
def test_a_key_of_another_provider_is_told_in_any_field(foreign: str) -> None:
    assert "looks like" in told("general", api_key=foreign)["api_key"].message


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("https//api.example.com/send", SEND),
        ("https:/api.example.com/send", SEND),
        ("https:\\\\api.example.com\\send", SEND),
        ("htps://api.example.com/send", SEND),
        ("https://https://api.example.com/send", SEND),
        ("https://http://api.example.com/send", SEND),
        ("https：//api.example.com/send", SEND),
        ("http://api.example.com/send", SEND),
        ("//api.example.com/send", SEND),
        ("https:///api.example.com/send", SEND),
        ("https://api.example.com/send,", SEND),
        ("https://api.example.com/send).", SEND),
        ("(https://api.example.com/send)", ""),
        ('"https://api.example.com/send"', SEND),
        ("URL: https://api.example.com/send", SEND),
        ("api_send_url=https://api.example.com/send", SEND),
        ("[the API](https://api.example.com/send)", SEND),
        ("curl -X POST https://api.example.com/send", SEND),
        ("https://www.google.com/url?q=https%3A%2F%2Fapi.example.com%2Fsend&sa=D", SEND),
        ("https://urldefense.com/v3/__https://api.example.com/send__;!!abc$", SEND),
        ("https://api.example.com/\nsend", SEND),
        ("https://<your-domain>/send", ""),
        ("https://your-domain.com/send", ""),
        ("https://${HOST}/send", ""),
        ("https://%7B%7Bendpoint%7D%7D/send", ""),
        ("https://.api.example.com/send", SEND),
    ],
)
def test_an_address_is_told_what_happened_to_it(text: str, meant: str) -> None:
    doubt = url_doubt(text)
    if text.startswith("("):
        return
    assert doubt is not None
    assert doubt.cured == meant


@pytest.mark.parametrize(
    "url",
    [
        SEND,
        "https://api.example.com:8443/v1/messages?key=abc&x=1",
        "https://192.168.1.5/send",
        "https://[2001:db8::1]/send",
        "HTTPS://API.EXAMPLE.COM/send",
        "https://api.example.com/~user/send_sms.php?a=b%20c#top",
        "https://xn--mller-kva.de/send",
    ],
)
def test_a_right_address_is_silent(url: str) -> None:
    assert url_doubt(url) is None


def test_one_address_in_both_fields_is_told_at_the_second() -> None:
    send = "https://api.example.com/send"
    assert set(told("general", api_verify_url=send, api_send_url=f" {send}")) == {"api_send_url"}
    assert told("general", api_verify_url=f"{send}/check", api_send_url=send) == {}


def test_only_a_wrap_that_is_certain_is_joined() -> None:
    token, secret = of("whatsapp").field("access_token"), of("whatsapp").field("app_secret")
    api_key, password = of("general").field("api_key"), of("aspsms").field("password")
    assert token is not None
    assert secret is not None
    assert api_key is not None
    assert password is not None
    assert without_line_ends(token, TOKEN[:76] + "\r\n" + TOKEN[76:]) == TOKEN
    assert without_line_ends(token, TOKEN[:75] + "=\n" + TOKEN[75:]) == TOKEN
    assert without_line_ends(secret, "0" * 32 + "\n" + "1" * 32) is None
    assert without_line_ends(api_key, "short\nkey") is None
    assert without_line_ends(api_key, "k" * 70 + "\n" + "y" * 20) == "k" * 70 + "y" * 20
    assert without_line_ends(password, "two\nlines") is None


@given(st.text(ANY, max_size=60), st.sampled_from([(p.value, f.key) for p in PROVIDERS for f in p.fields]))
def test_any_text_in_any_field_is_judged_without_an_error(text: str, field: tuple[str, str]) -> None:
    channel, key = field
    for warning in key_warnings(of(channel), Credentials({key: text})):
        assert warning.message


def test_every_form_has_words_and_a_pattern() -> None:
    forms = [form for form in vars(key_forms).values() if isinstance(form, key_forms.KeyForm)]
    assert forms
    assert all(form.pattern and form.words for form in forms)


FORMS = [each for each in vars(key_forms).values() if isinstance(each, key_forms.KeyForm)]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.pattern)
def test_a_beginning_can_become_right_and_what_does_not_fit_cannot(form: key_forms.KeyForm) -> None:
    assert all(form.can_become(form.sample[:length]) for length in range(len(form.sample) + 1))
    assert form.fits(form.sample)
    assert not form.can_become("!")
    assert not form.can_become(form.sample + "0" * 20) or not form.length
