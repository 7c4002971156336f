"""Keys in settings, in wide letters and in the source of a mail: as they are meant, and never with what follows."""

import pytest

from tests.core.mail.mails import BOTH, HEX, KEY, META, PUBLIC, SECRET, SEND, SID, TELNYX, VERIFY, read


def taken(channel: str, text: str) -> dict[str, str]:
    return {each.key: each.value for each in read(channel, text).taken}


def test_a_key_in_a_query_ends_where_the_next_setting_begins() -> None:
    assert taken("general", f"key={KEY}&to=306945551234&from=302105551234\n") == {"api_key": KEY}
    assert taken("general", f"api_key={KEY}\n") == {"api_key": KEY}


def test_a_string_ends_before_the_next_setting_whatever_that_is() -> None:
    told = {"access_key": KEY, "secret_key": SECRET}
    assert taken("siptrunk", f'{{"accessKey": "{KEY}", "secretKey": "{SECRET}", "callerId": "+49"}}') == told
    assert taken("siptrunk", f'{{"accessKey":"{KEY}","secretKey":"{SECRET}","callerId":"+49"}}') == told


@pytest.mark.parametrize(
    "text",
    [
        f'<sms account="{SID}" token="{HEX}"/>',
        f'<twilio accountSid="{SID}" authToken="{HEX}" from="+49 30 900100" />',
        f'<add key="TwilioAccountSid" value="{SID}"/>\n  <add key="TwilioAuthToken" value="{HEX}" />',
        f'<set name="account_sid" value="{SID}"/><set name="auth_token" value="{HEX}"/>',
        f'<entry key="accountSid">{SID}</entry>\n<entry key="authToken">{HEX}</entry>',
        f"<twilio><accountSid>{SID}</accountSid><authToken>{HEX}</authToken></twilio>",
        f'{{"twilioAccountSid": "{SID}", "twilioAuthToken": "{HEX}"}}',
    ],
)
def test_what_a_tag_or_its_settings_name_is_a_value(text: str) -> None:
    assert taken("twilio", text) == BOTH
    old = text.replace("authToken", "oldToken").replace("AuthToken", "OldToken").replace("auth_token", "old_token")
    assert taken("twilio", old) in ({"account_sid": SID}, BOTH if old == text else {})


@pytest.mark.parametrize(
    "text",
    ['<add key="apiKey" value="{}"/>', '<entry key="apiKey">{}</entry>', "<apiKey>{}</apiKey>", '<sms apiKey="{}"/>'],
)
def test_a_sign_that_a_tag_has_to_write_otherwise_is_itself_in_the_value(text: str) -> None:
    assert taken("general", text.format(f"{KEY}&amp;x1")) == {"api_key": f"{KEY}&x1"}


@pytest.mark.parametrize("sign", ["#", "# ", "//", "; "])
def test_a_setting_that_is_commented_out_does_not_count_beside_another_one(sign: str) -> None:
    assert taken("general", f"{sign}api_key={SECRET}\napi_key={KEY}\n") == {"api_key": KEY}
    assert taken("general", f"{sign.strip()} api_key={KEY}\n") == {"api_key": KEY}


def test_a_comment_above_settings_means_its_own_block() -> None:
    told = {"api_key": KEY, "api_secret": SECRET, "api_send_url": SEND}
    settings = f"api_key={KEY}\napi_secret={SECRET}\nsend_url={SEND}\n"
    assert taken("general", f"# old\n# api_key=abc{KEY}\n{settings}") == told
    assert taken("general", f"# old\napi_key=abc{KEY}\n\n{settings}") == told
    assert taken("general", f"# old\n{settings}") == {}
    assert taken("general", f"## Old access\n\nAPI key: {KEY}\n\nSecret: {SECRET}\n") == {}


def test_names_in_wide_letters_are_names() -> None:
    told = {"api_key": KEY, "api_send_url": SEND}
    assert taken("general", f"ＡＰＩ Ｋｅｙ：{KEY}\nＳｅｎｄ ＵＲＬ：{SEND}\n") == told
    assert taken("general", f"ＡＰＩ Ｋｅｙ\n{KEY}\nＳｅｎｄ ＵＲＬ\n{SEND}\n") == told


@pytest.mark.parametrize("head", ["Content-Transfer-Encoding: quoted-printable\n\n", ""])
def test_the_source_of_a_mail_of_short_lines_is_decoded(head: str) -> None:
    text = f"{head}API Schl=C3=BCssel: {KEY}\nSende-URL: {SEND}?a=3Db\n"
    assert taken("general", text) == {"api_key": KEY, "api_send_url": f"{SEND}?a=b"}


@pytest.mark.parametrize(
    "text", [f"Public Key: {PUBLIC}\nAPI Key: {TELNYX}\n", f"API Key: {TELNYX}\nPublic Key\n{PUBLIC}"]
)
def test_an_equals_sign_at_the_end_of_a_key_makes_no_source_of_a_mail(text: str) -> None:
    head = "Content-Transfer-Encoding: quoted-printable\n\n"
    assert taken("telnyx", head + text) == taken("telnyx", text) == {"api_key": TELNYX, "public_key": PUBLIC}


def test_how_a_page_is_mentioned_is_not_its_name() -> None:
    assert taken("facebook", f"Page: @hotelsol\nToken: {META}\n") == {"access_token": META}


def test_addresses_and_keys_behind_few_dots_or_another_word_are_found() -> None:
    told = {"api_key": KEY, "api_send_url": SEND, "api_verify_url": VERIFY}
    assert taken("general", f"Key .. {KEY}\nSende-URL .. {SEND}\nEndpoint (auth check): {VERIFY}\n") == told
    assert taken("skyetel", f"X-AUTH-SID: {KEY}\nX-AUTH-SECRET: {SECRET}\n") == {"sid_key": KEY, "secret_key": SECRET}


def test_a_value_ends_before_a_comment_and_before_the_next_setting_of_its_line() -> None:
    told = {"api_key": KEY, "api_send_url": SEND}
    assert taken("general", f"api_key: {KEY}  # rotated, the old one was {SECRET}\nsend_url: {SEND}\n") == told
    assert taken("general", f"api-key={KEY}; secret={SECRET}; sender=me\n") == {"api_key": KEY, "api_secret": SECRET}


@pytest.mark.parametrize("name", ["Sun / Moon Hotel", "Hotel # 1", "Bar // Café"])
def test_a_name_of_a_page_is_whole(name: str) -> None:
    assert taken("facebook", f"Page name: {name}\n") == {"page_name": name}


def test_users_and_keys_have_their_names_in_other_languages() -> None:
    assert taken("general", f"Clé : {KEY}\n") == taken("general", f"Chave: {KEY}\n") == {"api_key": KEY}
    assert taken("bandwidth", "Utilisateur API : acme-api\n") == {"username": "acme-api"}


def test_the_phone_of_a_page_is_no_id_of_it() -> None:
    found = read("facebook", "Seiten-ID: 102290129340398\nTelefon der Seite: +49 30 23125100\n").numbers
    assert found is not None
    assert (found.text, found.count) == ("Seiten-ID: 102290129340398", 1)
