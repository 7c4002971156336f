"""Mails as people send, forward and export them: read as they are meant, or asked about."""

import json

import pytest

from core.channel.catalog import FACEBOOK, KINDS, provider
from core.channel.directory import Directory
from core.mail.whole_text import WholeText, read_whole
from core.routes.cells import CellEntry
from core.routes.importing import Verdict, prepare
from core.tables.grid import parse_mail
from tests.core.mail.test_other_products import taken

SID, OTHER_SID = "AC" + "5e0b7c21f94d3a86" * 2, "AC" + "6f1c8d32a05e4b97" * 2
HEX, OTHER_HEX = "7d1f08b6c35a4e9f" * 2, "b2d86a0e41c702ab" * 2
KEY, OTHER_KEY = "k3Y9aBcD7eFgZx98yw7Q1", "p0Rt4LmN2oQsVb65uc1W8"
SEND = "https://api.example.com/v1/send"
TWILIO = {"account_sid": SID, "auth_token": HEX}
TELNYX = "KEY" + "0189AbCdEf01" * 3


def read(channel: str, text: str, country: str = "") -> WholeText:
    """What a provider's page finds in a text."""
    service = provider(channel)
    assert service is not None
    return read_whole(text, service.fields, service.name, service.kind.did_format, country)


def numbers(text: str, country: str = "") -> list[str]:
    """What becomes of the numbers of a mail with the provider's keys: those that are good, and ? for an open one."""
    found = read("twilio", text, country)
    if found.numbers is None:
        return []
    prepared = prepare(parse_mail(found.numbers.text), None, CellEntry(KINDS[0], Directory(), country))
    rows = enumerate(prepared.block.routes)
    return [route.did_number if prepared.verdict(row) is Verdict.GOOD else "?" for row, route in rows]


@pytest.mark.parametrize("stray", ["\x01", "\x08", "\x1b", "\x7f", "\u2028", "\ud800"])
@pytest.mark.parametrize(
    "line", ['API Key: "ab\\/cd{}efgh0123"', 'API Address for Sending Messages: "https:\\/\\/a.example{}\\/b"']
)
def test_a_string_of_json_with_a_character_that_nobody_sees_is_no_value_and_ends_nothing(
    line: str, stray: str
) -> None:
    assert taken("general", line.format(stray)) == {}


@pytest.mark.parametrize("secret", ['q7#L"m-2pVz!', "q7\\Lm-2pVz!", "a&b9Kq2LmX/z4", "ü7#Lm-2pVz!"])
@pytest.mark.parametrize("slashes", ["/", "\\/"])
def test_strings_of_json_are_read_as_what_they_say(secret: str, slashes: str) -> None:
    values = {"api_key": "Zk3/aB9+cD==", "api_secret": secret, "api_send_url": SEND}
    text = json.dumps(values).replace("/", slashes)
    assert taken("general", text) == values
    assert not read("general", text).unused
    assert taken("general", json.dumps(values, indent=2).replace("/", slashes)) == values


@pytest.mark.parametrize(
    "name", ["私有密钥 (Secret Key)：", "安全密钥（Secret Key）: ", "Clave privada (Secret Key): ", "(Secret Key): "]
)
def test_a_name_in_brackets_behind_a_word_that_nobody_knows_names_its_value(name: str) -> None:
    secret = "Z9y8X7w6V5u4T3s2R1q0P9o8N7m6L5k4"
    assert taken("flowroute", f"Access Key: a1B2c3D4\n{name}{secret}\n") == {
        "access_key": "a1B2c3D4",
        "secret_key": secret,
    }
    assert taken("siptrunk", f"Access Key: {KEY}\n(Secret Key): {OTHER_KEY}\n")["secret_key"] == OTHER_KEY
    assert "password" not in taken("bandwidth", "FTP (Password): Xe3!robin-Castle\n")


@pytest.mark.parametrize(
    "name", ["Username (not the password): ", "Username (see Password): ", "Username (Password): "]
)
def test_a_name_in_brackets_behind_another_one_names_nothing(name: str) -> None:
    assert "password" not in taken("bandwidth", f"{name}Xe3!robin-Castle\n")


@pytest.mark.parametrize(
    "name", ["Secret de l'API", "Secret d'API", "Segreto dell'API", "Secreto de la API", "Sekret do API"]
)
def test_the_secret_of_the_api_is_its_secret(name: str) -> None:
    assert taken("apidaze", f"API Key: {KEY}\n{name} : {OTHER_KEY}\n") == {"api_key": KEY, "api_secret": OTHER_KEY}


@pytest.mark.parametrize("name", ["Send messages to", "Nachrichten senden an", "Envoyer les messages à"])
def test_where_messages_are_to_be_sent_is_the_address_for_sending_and_no_number(name: str) -> None:
    assert taken("general", f"API Key: {KEY}\n{name}: {SEND}\n") == {"api_key": KEY, "api_send_url": SEND}
    assert taken("general", f"API Key: {KEY}\n{name}: +44 20 7946 0151\n") == {"api_key": KEY}


def test_a_quotation_mark_that_curls_is_no_end_of_an_address() -> None:
    assert taken("general", f"“API Key” → ‘{KEY}’\n“Sending URL” → ‘{SEND}’\n") == {
        "api_key": KEY,
        "api_send_url": SEND,
    }


@pytest.mark.parametrize(
    "farewell",
    ["Cordialement,\nMarc", "Best\nAl", "--\nJo", "Danke!\n\nEva", "Merci,\nJulie", "Kind regards,\nJo\nX"],
)
def test_the_only_number_below_the_end_of_a_mail_is_asked_about(farewell: str) -> None:
    keys = f"Account SID: {SID}\nAuth Token: {HEX}\n"
    assert numbers(f"{keys}\n{farewell}\n+33 1 86 95 10 11\n") == ["?"]
    assert numbers(f"{farewell}\n\nFrom: Paul\n{keys}Number: +33 1 86 95 10 11\n") == ["+33186951011"]
    assert numbers(f"Thanks for the order, here are your numbers:\n+33 1 86 95 10 11\n{keys}") == ["+33186951011"]
    assert numbers(f"Thanks!\nYour numbers:\n+33 1 86 95 10 11\n{keys}") == ["+33186951011"]


@pytest.mark.parametrize("label", ["C", "O", "D", "P", "W", "Cell", "Tfno.", "kom."])
def test_a_number_behind_the_label_of_a_signature_is_somebody_s_own(label: str) -> None:
    text = f"Account SID: {SID}\nAuth Token: {HEX}\nDID: +33 1 86 95 10 10\n\nAl Stone\n{label}: +33 1 86 95 10 11\n"
    assert numbers(text) == ["+33186951010"]
    assert read("twilio", text).unused.numbers == 1


@pytest.mark.parametrize(
    "label",
    ["Numéro :", "Numer SMS:", "Originator:", "Absendernummer:", "Sender", "Expéditeur :", "Nadawca:", "短信号码:"],
)
def test_what_calls_a_number_one_is_nobody_that_messages_go_to(label: str) -> None:
    assert numbers(f"Account SID: {SID}\nAuth Token: {HEX}\n{label} +33 1 86 95 10 10\n") == ["+33186951010"]


def test_a_page_whose_source_is_one_line_is_read_line_by_line() -> None:
    cells = (("Account SID", SID), ("Auth Token", HEX), ("Number", "+33 1 86 95 10 10"))
    rows = "".join(f"<tr><td><b>{name}</b></td><td>{value}</td></tr>" for name, value in cells)
    text = f"<p>Hi,</p><table>{rows}</table><p>--<br>Jo Doe | +33 1 86 95 10 11</p>"
    assert taken("twilio", text) == TWILIO
    assert numbers(text) == ["+33186951010", "?"]
    assert [each.first for each in read("twilio", text).taken] == [2, 3]


@pytest.mark.parametrize(
    ("channel", "text", "expected"),
    [
        ("aspsms", "ASPSMS account\nPassword: Login-2026!\n\nAPI\nUserkey 7RKX2M4P9\nAPI Password Kq!9vR_2mLp\n", {}),
        ("siptrunk", f"Access Key {KEY}\nSecret Key {OTHER_KEY}\n", {"access_key": KEY, "secret_key": OTHER_KEY}),
        ("siptrunk", "Access Key 2FA-enabled\nSecret Key SHA256\n", {}),
        ("siptrunk", f"Access Key {KEY} and more\n", {}),
    ],
)
def test_a_whole_name_with_nothing_but_a_key_behind_it_needs_no_colon(
    channel: str, text: str, expected: dict[str, str]
) -> None:
    expected = expected or ({"user_key": "7RKX2M4P9", "password": "Kq!9vR_2mLp"} if channel == "aspsms" else {})
    assert taken(channel, text) == expected


@pytest.mark.parametrize(
    ("channel", "new", "old"),
    [
        ("voicemeup", f"New token: {KEY}", f"> Auth Token: {OTHER_KEY}"),
        ("twilio", f"Please use the new token {HEX}", f"> Auth Token: {OTHER_HEX}"),
        ("twilio", f"Richtiges Token: {HEX}", f"Auth Token: {OTHER_HEX}"),
    ],
)
def test_of_two_keys_that_look_alike_the_better_name_decides_nothing(channel: str, new: str, old: str) -> None:
    found = read(channel, f"{new}\n\nOn Monday Bo wrote:\n{old}\n")
    assert [each.key for each in found.contested] == ["auth_token"]
    assert "auth_token" not in taken(channel, f"{new}\n{old}\n")


@pytest.mark.parametrize(
    ("send", "verify"),
    [
        ("URL für den Versand", "URL für die Authentifizierung"),
        ("API-Adresse für das Senden von Nachrichten", "API-Adresse für die Prüfung der Authentifizierung"),
        ("API-URL (Senden)", "API-URL (Prüfung)"),
        ("Dirección de la API para enviar mensajes", "Dirección de la API para verificar la autenticación"),
        ("Adresse d'API pour l'envoi des messages", "URL d’authentification"),
        ("indirizzo API per l'invio", "Indirizzo API per verificare l'autenticazione"),
        ("Adres API do wysyłania wiadomości", "Adres API do weryfikacji uwierzytelnienia"),
        ("Endereço da API para enviar mensagens", "Endereço da API para verificar a autenticação"),
        ("用于发送消息的 API 地址", "用于验证身份的 API 地址"),
        ("send_url", "auth_url"),
    ],
)
@pytest.mark.parametrize("sign", [": ", " - ", ":\n", "\t"])
def test_an_address_is_known_by_what_it_is_said_to_be_for(send: str, verify: str, sign: str) -> None:
    other = SEND.replace("send", "check")
    text = f"API Key: {KEY}\n{send}{sign}{SEND}\n{verify}{sign}{other}\n"
    assert taken("general", text) == {"api_key": KEY, "api_send_url": SEND, "api_verify_url": other}


@pytest.mark.parametrize(
    "name",
    [
        "URL for SMS callbacks",
        "Webhook URL for messages",
        "Message URL (incoming)",
        "Send URL for delivery reports",
        "URL für eingehende Nachrichten",
        "Base URL",
        "Endpoint",
    ],
)
def test_an_address_for_something_else_is_not_taken(name: str) -> None:
    assert taken("general", f"API Key: {KEY}\n{name}: {SEND}\n") == {"api_key": KEY}


def test_what_is_for_calls_or_for_receiving_is_not_what_messages_are_sent_with() -> None:
    one, other = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "2c9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
    assert taken("bandwidth", f"Voice App ID: {other}\nMessaging App ID: {one}\n") == {"application_id": one}
    assert taken("general", f"Webhook API Key: {OTHER_KEY}\nAPI Key: {KEY}\n") == {"api_key": KEY}
    public = "Xk3" * 14 + "Q="
    assert taken("telnyx", f"Webhook signing key (public key): {public}\n") == {"public_key": public}


@pytest.mark.parametrize(
    "text",
    [
        f"API KEY.......: {KEY}\n",
        f"API KEY......... {KEY}\n",
        f"API-Key alt: {OTHER_KEY}\nAPI-Key neu: {KEY}\n",
        f"Key 1 (old)\nAPI Key: {OTHER_KEY}\n\nKey 2 (new)\nAPI Key: {KEY}\n",
    ],
)
def test_names_are_written_with_dots_counts_and_what_is_new(text: str) -> None:
    assert taken("general", text) == {"api_key": KEY}


def test_a_key_that_is_cut_off_in_front_is_not_taken_for_a_whole_one() -> None:
    assert taken("general", "API Key ....k3Y9aBcD7eFg\nAPI Key ...k3Y9aBcD7eFg\n") == {}


@pytest.mark.parametrize(
    "farewell",
    [
        "Att,\nCarla",
        "Hälsningar,\nEva Ek",
        "Abs,\nJosé da Silva",
        "Merci.\nJulie",
        "Att,\nAnn-Li O'Neil",
        "Abs,\nJ. Li",
    ],
)
def test_a_number_below_a_parting_word_and_a_name_is_asked_about(farewell: str) -> None:
    keys = f"Account SID: {SID}\nAuth Token: {HEX}\n"
    assert numbers(f"{keys}Number: +33 1 86 95 10 10\n\n{farewell}\n+33 1 86 95 10 11\n") == ["+33186951010", "?"]
    assert numbers(f"Hi Eva,\n{keys}Reception\n+33 1 86 95 10 10\n+33 1 86 95 10 11\n")[0] == "+33186951010"


def test_a_header_of_a_command_names_its_key() -> None:
    text = f"curl -X POST '{SEND}' \\\n  -H 'Authorization: Bearer {KEY}' \\\n  -d '{{}}'\n"
    assert taken("general", text) == {"api_key": KEY}
    assert taken("general", f"X-API-Key: {KEY}\n") == {"api_key": KEY}


@pytest.mark.parametrize("label", ["ID da Página:", "Seiten-ID:", "Identyfikator strony:", "主页编号："])
def test_what_calls_an_id_one_is_nobody_either(label: str) -> None:
    found = read("facebook", f"Page\n{label} 102345678901234\n")
    assert found.numbers is not None
    prepared = prepare(parse_mail(found.numbers.text), None, CellEntry(FACEBOOK, Directory(), ""))
    assert [prepared.verdict(row) for row in range(len(prepared.block.routes))] == [Verdict.GOOD]


@pytest.mark.parametrize(
    "text",
    [
        f"SID={SID};TOKEN={HEX};DID=+33186951010\n",
        f"Account SID        Auth Token\n{SID}        {HEX}\nNumber: +33 1 86 95 10 10\n",
        f"Account SID\t{SID}\nAuth Token\t{HEX}\nDID\t+33186951010\n",
        f"SID: {SID} (Auth Token: {HEX})\nDIDs: +33186951010\n",
    ],
)
def test_settings_columns_and_brackets_hold_a_value_each(text: str) -> None:
    assert taken("twilio", text) == TWILIO
    assert numbers(text) == ["+33186951010"]


def test_between_two_names_of_a_sentence_stand_words_that_join_them() -> None:
    expected = {"access_key": KEY, "secret_key": OTHER_KEY}
    assert taken("siptrunk", f'Your access key is "{KEY}" and your secret key is "{OTHER_KEY}".') == expected
    text = f"Der Zugriffsschlüssel lautet {KEY} und der Geheimschlüssel ist {OTHER_KEY}."
    assert taken("siptrunk", text) == expected


def test_a_name_whose_letters_and_accents_are_apart_is_known() -> None:
    assert taken("general", f"API-Schlu\u0308ssel: {KEY}\n") == {"api_key": KEY}


def test_what_ends_a_setting_may_be_of_a_key_that_has_no_form() -> None:
    key = "k3Y9;aB=cD7eFgZx98yw"
    assert taken("siptrunk", f"Access Key: {key}\n") == {"access_key": key}


def test_a_signature_in_one_line_is_nobody_s_channel_and_is_told() -> None:
    keys = f"SID: {SID}\nToken: {HEX}\n"
    signature = "Jo Miller | Acme | +33 1 86 95 10 11 | jo@acme.example\n"
    assert numbers(keys + signature) == []
    assert numbers(f"{keys}DID: +33 1 86 95 10 10\n{signature}") == ["+33186951010"]
    assert read("twilio", keys + signature).unused.numbers == 1
    people = "+33186951010 a@acme.example\n+33186951011 b@acme.example\n"
    assert numbers(keys + people) == ["+33186951010", "+33186951011"]


def test_a_number_that_is_forwarded_to_another_is_asked_about() -> None:
    for words in ("forwards to", "is routed to", "wird weitergeleitet auf", "->"):
        text = f"SID: {SID}\nToken: {HEX}\n+33186951010 {words} +33186951011\n"
        assert numbers(text) == ["?"]


def test_what_is_struck_through_in_a_page_is_no_value_and_of_two_none_is_taken() -> None:
    for tag in ("s", "del", "strike"):
        assert taken("twilio", f"<p>Auth Token: <{tag}>{OTHER_HEX}</{tag}> {HEX}</p>") == {"auth_token": HEX}
    for style in ("text-decoration: line-through", "COLOR:red;TEXT-DECORATION-LINE:underline line-through"):
        span = f"<span style='{style}'><span lang=DE>{OTHER_HEX}</span><br>"
        assert taken("twilio", f"<p>Auth Token: {span}</span>{HEX}</p>") == {"auth_token": HEX}
        gone = f"<div style='{style}'>Auth Token: <div>{OTHER_HEX}</div></div>"
        assert taken("twilio", f"{gone}<div>Auth Token: {HEX}</div>") == {"auth_token": HEX}
        assert taken("twilio", f"<p>Auth Token: {span}</p><p>Auth Token: {HEX}</p>") == {"auth_token": HEX}
    assert taken("twilio", f"Auth Token: {OTHER_HEX} {HEX}\n") == {}


@pytest.mark.parametrize(
    ("sheet", "tag"),
    [
        (".old {text-decoration:line-through}", "span class='x OLD old'"),
        (
            "<!-- p{} /* .b{} */ i, span.old.x { color: red; TEXT-DECORATION-LINE: line-through } -->",
            "span class='x old'",
        ),
        ("@media screen { p .old { text-decoration: line-through } }", "b class=old"),
        ("#gone { text-decoration: line-through", "b id=gone"),
    ],
)
def test_what_a_sheet_of_styles_strikes_through_is_no_value(sheet: str, tag: str) -> None:
    head = f"<style type='text/css'>{sheet}</style>"
    text = f"<p>Auth Token: <{tag}>{OTHER_HEX}</{tag.split()[0]}> {HEX}</p>"
    assert taken("twilio", head + text) == {"auth_token": HEX}
    assert taken("twilio", f"<style>a:hover, .older, u.old, .old.y {sheet[sheet.rindex('{') :]}</style>{text}") == {}


@pytest.mark.parametrize(
    "behind",
    [
        "(wrong)", "(old)", "(revoked on 24 Nov)", "- do not use", "<- wrong, ignore", "(falsch!)",
        "nicht mehr gültig", "(obsolète)", "- ya no vale", "(non più valida)", "(nieaktualny)", "(errada)",
        "（已失效）", "is no longer valid", "(ausgetauscht am 3.11.)", "(desactivada)", "[désactivée]",
        "(disattivata)", "(cancelada)", "– wyłączony", "已停用", "(compromised)",
        "gilt seit gestern nicht mehr", "(doesn't work)", "(era de pruebas)",
        "(the old one)", "- the old token, do not use", "<- this is the previous one", "(das ist der alte)",
        "ist der alte Schlüssel", "(l'ancienne clé)", "(el antiguo)", "è la vecchia",
    ],
)  # fmt: skip
def test_a_key_that_is_said_to_be_the_wrong_one_is_not_taken(behind: str) -> None:
    assert taken("general", f"API Key: {KEY} {behind}\n") == {}
    assert taken("twilio", f"Auth Token: {OTHER_HEX} {behind}\nAuth Token: {HEX}\n") == {"auth_token": HEX}


@pytest.mark.parametrize(
    "behind",
    [
        "(no longer shown in the portal)", "(wird im Portal nicht mehr angezeigt)", "(ya no se muestra otra vez)",
        "(n'est plus affichée ensuite)", "(non è più visibile dopo)", "(não é mais exibida depois)",
        "(już nie będzie widoczny)", "(can be changed in the portal)", "(kann jederzeit geändert werden)",
        "(zuletzt geändert am 20.11.2026)", "(do not use it in e-mails)", "(bitte nicht in E-Mails verwenden)",
        "(ne pas utiliser dans les e-mails)", "(no usar en correos)", "(never use in chats)",
    ],
)  # fmt: skip
def test_a_key_that_is_no_longer_shown_or_can_be_changed_is_taken(behind: str) -> None:
    assert taken("general", f"API Key: {KEY} {behind}\n") == {"api_key": KEY}
    assert taken("general", f"API Key: {KEY} {behind[:-1]}, do not use)\n") == {}


@pytest.mark.parametrize(
    "name", ["Nouvelle clé API", "Nueva clave API", "Nuova chiave API", "Nova chave da API", "Nowy klucz API"]
)
def test_a_key_that_is_called_new_is_taken(name: str) -> None:
    assert taken("general", f"{name}: {KEY}\n") == {"api_key": KEY}


WITHDRAWN = [
    "Correction to the above: the auth token was rotated this morning.",
    "Das Token ist leider nicht mehr gültig.",
    "Le jeton d'authentification a été révoqué.",
    "El token ya no es válido.",
    "Il token è stato revocato.",
    "O token foi revogado.",
    "Token został unieważniony.",
    "令牌已失效。",
    "Update: this token doesn't work anymore, a new one follows.",
    "Please discard the token above, I'll send another.",
    "Don't use the token in my last mail.",
    "Le jeton ci-dessus est à remplacer, je vous rappelle.",
    "Wir mussten den Token sperren.",
    "El token caducó ayer.",
    "The token expired on Friday.",
    "Ignore o token, por favor.",
    "请忽略令牌，稍后再发。",
]


@pytest.mark.parametrize("said", WITHDRAWN)
def test_a_key_of_which_a_mail_says_later_that_it_is_withdrawn_is_not_taken(said: str) -> None:
    assert taken("twilio", f"SID: {SID}\nToken: {HEX}\n\n{said}\n") == {"account_sid": SID}
    assert taken("twilio", f"{said}\n\n> SID: {SID}\n> Token: {HEX}\n") == {"account_sid": SID}
    assert taken("twilio", f"{said}\n\nSID: {SID}\nToken: {HEX}\n") == TWILIO  # the one before this mail


@pytest.mark.parametrize(
    "said",
    [
        "If the auth token has expired, tell me.", "The token is no longer shown in the console.",
        "The old token was revoked.", "The token is valid until Friday.", "The auth token is replaced every 90 days.",
        "The token has full rights, do not share it.", "The auth token is not case sensitive.",
        "Never use the auth token in client-side code.", "Please do not use the token for voice.",
        "N'utilisez pas le jeton dans un navigateur.", "Não use o token em sites.", "Nie używaj tokenu w aplikacji.",
        "Das Token ist neu, das alte gilt nicht mehr.", "The auth token was not sent to anybody else.",
        "Please do not delete the auth token in the portal.", "Vergessen Sie das Token nicht!",
        "N'oubliez pas le jeton.",
        "No olvide el token.", "Non dimenticare il token.", "The token has not changed since last year.",
        "Das Token hat sich nicht geändert.", "Le jeton n'a pas changé.", "El token no ha cambiado.",
        "The auth token has never been exposed.", "The token of your test account was deleted yesterday.",
        "The token of the previous provider is no longer valid.", "The token is not used for sending.",
        "The temporary token is not used.", "Do not use the token until the firewall is open.",
        "The token is valid until it is revoked.", "Should a token be exposed, tell us.",
        "Don't use the token anywhere else.", "The token has not expired.", "Der Token ist nicht abgelaufen.",
        "El token no ha caducado.", "Il token non è scaduto.", "O token não expirou.", "Token jeszcze nie wygasł.",
        "请勿将令牌泄露给他人。",
    ],
)  # fmt: skip
def test_what_may_happen_to_a_key_or_happened_to_another_takes_none_away(said: str) -> None:
    assert taken("twilio", f"SID: {SID}\nToken: {HEX}\n\n{said}\n") == TWILIO


@pytest.mark.parametrize("said", ["(old)", "- revoked", "(handed over to the other branch)", "(ist gesperrt)"])
def test_what_is_said_behind_a_value_without_a_name_is_heard(said: str) -> None:
    assert taken("twilio", f"{SID} {said}\n{HEX}\n") == {"auth_token": HEX}
    assert taken("twilio", f"{SID} / {HEX} {said}\n") == {"account_sid": SID}


def test_a_key_that_may_be_withdrawn_is_asked_about_and_neither_taken_nor_lost() -> None:
    found = read("twilio", f"SID: {SID}\nToken: {HEX}\n\nThe token was rotated this morning.\n")
    assert [(each.key, [one.value for one in each.found]) for each in found.contested] == [("auth_token", [HEX])]
    found = read("twilio", f"The token was rotated.\nToken: {OTHER_HEX}\n\n> SID: {SID}\n> Token: {HEX}\n")
    assert not found.contested
    assert {each.key: each.value for each in found.taken}["auth_token"] == OTHER_HEX


@pytest.mark.parametrize(
    "behind",
    [
        "(to be replaced every 12 months)", "(alle 12 Monate zu ersetzen)", "(à changer tous les 6 mois)",
        "(da cambiare ogni 6 mesi)", "(do zmiany co 6 miesięcy)", "(bitte diese Mail danach löschen)",
        "(valid until revoked)", "(never changed)", "(not expired)", "(bitte nicht löschen)", "(nicht sperren!)",
    ],
)  # fmt: skip
def test_a_key_that_is_replaced_from_time_to_time_is_taken(behind: str) -> None:
    assert taken("general", f"API Key: {KEY} {behind}\n") == {"api_key": KEY}


@pytest.mark.parametrize(
    "behind", ["(to be replaced)", "(à changer)", "(revoked, see every mail)", "(nicht mehr gültig)"]
)
def test_a_key_that_is_over_is_not_taken(behind: str) -> None:
    assert taken("general", f"API Key: {KEY} {behind}\n") == {}


@pytest.mark.parametrize(
    "said",
    [
        "please replace the API key by {}",
        "Bitte den Schlüssel durch {} ersetzen",
        "密钥改为 {}",
        "Den Schlüssel oben bitte nicht mehr verwenden, sondern {}",
        "That one belongs to another customer, yours is {}",
    ],
)
def test_a_key_that_is_to_replace_the_one_above_is_asked_about(said: str) -> None:
    other = TELNYX[:-1] + "z"
    found = taken("telnyx", f"API Key: {TELNYX}\n\nPS: {said.format(other)} from Monday on\n")
    assert found == {}


@pytest.mark.parametrize("behind", ["(no longer valid and not shown)", "(gilt nicht mehr und wird nicht angezeigt)"])
def test_a_key_that_is_not_valid_is_not_taken_because_it_is_not_shown_either(behind: str) -> None:
    assert taken("general", f"API Key: {KEY} {behind}\n") == {}


@pytest.mark.parametrize(
    "behind",
    [
        " (replaces the old one)",
        ", der oben ist falsch",
        ". The old one is invalid",
        " (the old one is dead)",
        ", the old token expired",
        ", der alte gilt nicht mehr",
        " (not the old one)",
        " (expires 2027)",
        "。",
        " (active)",
    ],
)
def test_what_is_said_of_another_key_takes_none_away(behind: str) -> None:
    assert taken("twilio", f"Auth Token: {HEX}{behind}\n") == {"auth_token": HEX}
    chinese = f"API 密钥：{KEY}，密文：{OTHER_KEY}。\n"
    assert taken("general", chinese) == {"api_key": KEY, "api_secret": OTHER_KEY}


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, wrong token in my last mail. Correct one: {}",
        "Scusa, il token di prima era sbagliato: quello giusto è {}.",
        "Entschuldigung, hier der richtige: {}",
        "更正：{}",
        "Hi, ignore the token I sent before, it should be {}.",
        "Désolé, il faut plutôt prendre {}",
    ],
)
def test_a_key_that_is_corrected_without_its_name_is_asked_about(said: str) -> None:
    mail = f"{said.format(HEX)}\n\nOn Tue, Jo wrote:\n> Account SID: {SID}\n> Auth Token: {OTHER_HEX}\n"
    found = read("twilio", mail)
    assert [each.value for each in found.taken] == [SID]
    assert [{one.value for one in each.found} for each in found.contested] == [{HEX, OTHER_HEX}]
    other = KEY[:-1] + "d"
    assert taken("general", f"{said.format(other)}\n\n> API Key: {KEY}\n") == {}


@pytest.mark.parametrize("before", ["", "BW_", "MY_BW_MESSAGING_", "export BW_"])
def test_a_name_in_settings_is_one_whatever_stands_before_it(before: str) -> None:
    settings = f"{before}ACCOUNT_ID=5009471\n{before}APPLICATION_ID=1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed\n"
    assert taken("bandwidth", settings) == {
        "application_id": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
        "account_id": "5009471",
    }
    assert taken("twilio", f"{before}ACCOUNT_SID={SID}\n{before}AUTH_TOKEN={HEX}\n") == TWILIO
    login = {"username": "api-user", "password": "Ahth9ooz"}
    assert taken("bandwidth", f"{before}USERNAME=api-user\n{before}PASSWORD=Ahth9ooz\n") == login


def test_page_ids_beside_keys_are_told() -> None:
    ids, tokens = ("102345678901234", "102345678901235"), ("EAA" + "Gm0PX4ZCpsBO" * 14, "EAA" + "Hn1QY5ADqtCP" * 14)
    rows = "".join(f"Hotel\t{each}\t{token}\n" for each, token in zip(ids, tokens, strict=True))
    found = read("facebook", f"Page\tPage ID\tAccess Token\n{rows}")
    assert [len(each.found) for each in found.contested] == [2]
    assert found.numbers is None
    assert found.unused.numbers == 2


def test_keys_of_staging_are_not_those_that_are_meant() -> None:
    assert taken("voicemeup", f"Production auth token: {KEY}\nStaging auth token: {OTHER_KEY}\n") == {
        "auth_token": KEY
    }


@pytest.mark.parametrize(
    "dots", ["...", " ...", "..", '..."', "[...]", " [...]", "(...)", "... (shortened)", "***", "•••"]
)
def test_a_key_that_is_cut_off_at_its_end_is_not_taken_for_a_whole_one(dots: str) -> None:
    quote = '"' if dots.endswith('"') else ""
    assert taken("general", f"API Key: {quote}{KEY}{dots}\n") == {}
    assert taken("general", f"API Key\n{quote}{KEY}{dots}\n") == {}
    token = "EAA" + "Gm0PX4ZCpsBO" * 14
    assert taken("facebook", f"Access Token: {quote}{token}{dots}\n") == {}
    assert taken("facebook", f"{quote}{token}{dots}\n") == {}


def test_a_key_that_has_all_its_characters_is_whole_whatever_dots_stand_behind_it() -> None:
    assert taken("twilio", f"Auth Token: {HEX}...\n") == {"auth_token": HEX}


def test_an_address_for_verification_messages_verifies_no_login() -> None:
    assert taken("general", f"Verification SMS URL: {SEND}\n") == {}


def test_a_line_with_somebody_else_s_number_is_not_handed_on_as_the_names_of_the_columns_below_it() -> None:
    text = f"SID: {SID}\nToken: {HEX}\nFax\t+33 1 86 95 10 10\nVentas\t+33 1 86 95 10 11\n"
    assert numbers(text) == ["+33186951011"]
    assert read("twilio", text).unused.numbers == 1
