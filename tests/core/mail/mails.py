"""A mail of each provider, and what is to be taken from it."""

from dataclasses import dataclass, field

from core.channel.catalog import provider
from core.mail.whole_text import WholeText, read_whole

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
