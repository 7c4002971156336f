"""Bodies of `message_channel/create`: the official page's three examples, and one for every provider.

All of it is retyped from the page, not read from the catalogue.
"""

import base64
import copy
from typing import Any

KEYS_OF_THE_PAGE = {
    **dict.fromkeys(
        ("general", "alhambra", "athena", "ixica", "netplanet", "vetta", "voipms"),
        ("api_key", "api_secret", "api_verify_url", "api_send_url"),
    ),
    "apidaze": ("api_key", "api_secret"),
    "aspsms": ("user_key", "password"),
    "bandwidth": ("application_id", "account_id", "username", "password"),
    "flowroute": ("access_key", "secret_key"),
    "siptrunk": ("access_key", "secret_key"),
    "skyetel": ("sid_key", "secret_key"),
    "telnyx": ("api_key", "public_key"),
    "twilio": ("account_sid", "auth_token"),
    "voicemeup": ("username", "auth_token"),
    "whatsapp": ("access_token", "app_secret"),
    "facebook": ("access_token", "app_secret", "page_name"),
}
OPTIONAL_KEYS = {
    channel: ("api_secret", "api_verify_url") for channel, keys in KEYS_OF_THE_PAGE.items() if "api_send_url" in keys
}
REMOVED = object()


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def body_of(channel: str, keys: tuple[str, ...]) -> dict[str, Any]:
    def value(key: str) -> str:
        return "https://api.example.com/x" if key.endswith("_url") else "page" if key == "page_name" else b64(key)

    body: dict[str, Any] = {
        "name": channel,
        "webhook_url_type": "fqdn",
        "channel": channel,
        "account_data": [{"k": key, "v": value(key)} for key in keys],
    }
    if channel == "apidaze":
        body["accompanying_msg"] = "A file for you"
    if channel == "whatsapp":
        body |= {"phone_number_id": "1" * 31, "business_account_id": b64("123")}
    return body


def changed(body: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """A copy with one value set or removed: `dids.0.members.0.type`; a last part `+` appends."""
    copied = copy.deepcopy(body)
    *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
    place: Any = copied
    for part in way:
        place = place[part]
    if last == "+":
        place.append(value)
    elif value is REMOVED:
        del place[last]
    else:
        place[last] = value
    return copied


GENERAL: dict[str, Any] = {
    "name": "Docs-General SMS Channel",
    "webhook_url_type": "nat",
    "channel": "general",
    "account_data": [
        {"k": "api_secret", "v": "bXlTdXBlclNlY3JldDEyMw=="},
        {"k": "api_key", "v": "bXlBUElLZXk0NTY="},
        {"k": "api_verify_url", "v": "https://api.example.com/auth/verify"},
        {"k": "api_send_url", "v": "https://api.example.com/message/send"},
    ],
    "send_rate": 2,
    "auto_close_session": 1,
    "session_expired_time": 5,
    "dids": [
        {
            "did_number": "+1234567890",
            "destination_type": "extension",
            "destination_id": "137",
            "members": [{"type": "extension", "value": "137"}],
        }
    ],
    "enb_duplicate_active_session": 1,
}
WHATSAPP: dict[str, Any] = {
    "name": "Docs-WhatsApp Channel",
    "webhook_url_type": "fqdn",
    "channel": "whatsapp",
    "account_data": [
        {"k": "access_token", "v": "bXlTdXBlclNlY3JldDEyMw=="},
        {"k": "app_secret", "v": "bXlBUElLZXk0NTY="},
    ],
    "phone_number_id": "3546573434879",
    "business_account_id": "MzQ1Njc4Nzg5MA==",
    "dids": [{"did_number": "+15567778888", "destination_type": "queue", "destination_id": "4"}],
    "auto_close_session": 1,
    "session_expired_time": 5,
    "enb_duplicate_active_session": 1,
}
FACEBOOK: dict[str, Any] = {
    "name": "Docs-Facebook Channel",
    "webhook_url_type": "fqdn",
    "channel": "facebook",
    "account_data": [
        {"k": "access_token", "v": "bXlTdXBlclNlY3JldDEyMw=="},
        {"k": "app_secret", "v": "bXlBUElLZXk0NTY="},
        {"k": "page_name", "v": "test-facebook-page"},
    ],
    "dids": [{"did_number": "12345678901234", "destination_type": "queue", "destination_id": "4"}],
    "auto_close_session": 1,
    "session_expired_time": 5,
}
