"""What mails and portals call values in the seven languages of the windows, and what in them is no number."""

import pytest

from core.channel.catalog import provider
from core.mail.whole_text import read_whole

HEX, OTHER_HEX = "9f8e7d6c5b4a39281706f5e4d3c2b1a0", "0a1b2c3d4e5f60718293a4b5c6d7e8f9"
SID, OTHER_SID = "AC" + OTHER_HEX, "AC" + HEX
META = "EAAG" + "m0PX4ZCpsBO" * 14
NUMBER_ID, ACCOUNT_ID = "106540352242922", "102290129340398"
KEY, SECRET = "k3yAbC9821xQ", "s3cRet-99-xYz"
SEND, VERIFY = "https://api.example.com/send", "https://api.example.com/verify"


def taken(channel: str, text: str) -> dict[str, str]:
    found = provider(channel)
    assert found is not None
    whole = read_whole(text, found.fields, found.name, found.kind.did_format, "DE")
    assert whole.numbers is None
    return {each.key: each.value for each in whole.taken}


@pytest.mark.parametrize(
    ("sid", "token"),
    [
        ("Konto-SID:", "Auth-Token:"),
        ("SID du compte :", "Jeton d’authentification :"),
        ("SID de la cuenta:", "Token de autenticación:"),
        ("SID dell’account:", "Token di autenticazione:"),
        ("SID konta:", "Token uwierzytelniania:"),
        ("SID da conta:", "Token de autenticação:"),
        ("账户SID：", "认证令牌："),
    ],
)
def test_an_account_and_its_token(sid: str, token: str) -> None:
    assert taken("twilio", f"{sid} {SID}\n{token} {HEX}\n") == {"account_sid": SID, "auth_token": HEX}


@pytest.mark.parametrize(
    ("number", "account", "token", "secret"),
    [
        ("Telefonnummer-ID", "WhatsApp Business-Konto-ID", "Zugriffstoken", "App-Geheimcode"),
        ("Identifiant du numéro de téléphone", "Identifiant du compte WhatsApp Business", "Token d’accès",
         "Clé secrète"),
        ("ID numero di telefono", "ID account WhatsApp Business", "Token d’accesso", "Chiave segreta dell’app"),
        ("Identyfikator numeru telefonu", "Identyfikator konta WhatsApp Business", "Token dostępu",
         "Klucz tajny aplikacji"),
        ("Identificação do número de telefone", "Identificação da conta do WhatsApp Business", "Token de acesso",
         "Chave secreta do app"),
        ("电话号码编号", "WhatsApp Business 账户编号", "访问口令", "应用密钥"),
    ],
)  # fmt: skip
def test_the_values_of_meta(number: str, account: str, token: str, secret: str) -> None:
    text = f"{number}: {NUMBER_ID}\n{account}: {ACCOUNT_ID}\n{token}: {META}\n{secret}: {HEX}\n"
    wanted = {"phone_number_id": NUMBER_ID, "business_account_id": ACCOUNT_ID}
    assert taken("whatsapp", text) == {"access_token": META, "app_secret": HEX, **wanted}


@pytest.mark.parametrize(
    ("key", "secret", "send", "verify"),
    [
        ("Clé API", "Secret API", "URL d’envoi", "URL de vérification"),
        ("Chiave API", "Segreto API", "URL di invio", "URL di verifica"),
        ("Klucz API", "Sekret API", "Adres URL wysyłania", "Adres URL weryfikacji"),
        ("Chave de API", "Segredo da API", "URL de envio", "URL de verificação"),
        ("API 密钥", "API 密文", "发送地址", "验证地址"),
    ],
)
def test_a_key_and_two_addresses(key: str, secret: str, send: str, verify: str) -> None:
    text = f"{key}: {KEY}\n{secret}: {SECRET}\n{send}: {SEND}\n{verify}: {VERIFY}\n"
    wanted = {"api_key": KEY, "api_secret": SECRET, "api_send_url": SEND, "api_verify_url": VERIFY}
    assert taken("general", text) == wanted


@pytest.mark.parametrize(
    ("test", "live"),
    [
        ("Identifiants de test", "Identifiants de production"),
        ("Credenziali di prova", "Credenziali di produzione"),
        ("Dane testowe", "Dane produkcyjne"),
        ("Credenciais de teste", "Credenciais de produção"),
    ],
)
def test_values_of_a_test_are_set_aside(test: str, live: str) -> None:
    text = f"{test}\nSID: {OTHER_SID}\nToken: {OTHER_HEX}\n{live}\nSID: {SID}\nToken: {HEX}\n"
    assert taken("twilio", text) == {"account_sid": SID, "auth_token": HEX}


def test_the_digits_of_a_key_are_no_numbers() -> None:
    assert taken("twilio", f"API Key SID: SK{OTHER_HEX}\nSession: 7f60718293a4_90aa17b6c5\n") == {}


@pytest.mark.parametrize(
    "line",
    [
        "ICCID 8949020000001234567 SIM +49 151 12345678",
        "IMEI 356938035643809, Nummer 0151 12345678",
        "Konto 0202051, BLZ 12030000, Nummer 0151 12345678",
    ],
)
def test_a_number_behind_the_name_of_something_else_belongs_to_the_channel(line: str) -> None:
    found = provider("twilio")
    assert found is not None
    numbers = read_whole(line, found.fields, found.name, found.kind.did_format, "DE").numbers
    assert numbers is not None
    assert numbers.count == 1
