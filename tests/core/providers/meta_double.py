"""Meta's Graph API: an app, a business account with its numbers, a page. Keeps what it is told, and calls nobody."""

from typing import Any

from core.channel.credentials import Credentials
from core.demo.server import Answer
from tests.providers_double import Asked, Double, reply

TOKEN, APP_SECRET = "EAA" + "b" * 60, "0123456789abcdef0123456789abcdef"
APP, NUMBER, ACCOUNT, PAGE = "1234567890123456", "106853218861309", "102290129340398", "1020304050607080"
ALL = [
    "whatsapp_business_management", "whatsapp_business_messaging", "pages_messaging", "pages_manage_metadata",
    "pages_show_list",
]  # fmt: skip


class MetaDouble(Double):
    """An app that is not subscribed yet.

    Attributes:
        reachable: whether Meta gets the right answer when it calls the webhook.
        account_override: of the account, which a plain POST deletes. subscriptions: of the app, by object.
    """

    def __init__(self, kind: str = "SYSTEM_USER") -> None:
        super().__init__(("graph.facebook.com",))
        self.token: dict[str, Any] = {"app_id": APP, "type": kind, "is_valid": True, "expires_at": 0, "scopes": ALL}
        self.lies, self.reachable = False, True
        self.numbers = {NUMBER: {"id": NUMBER, "display_phone_number": "+1 631-555-5555", "verified_name": "Praxis"}}
        self.override, self.account_override, self.subscribed = "", "", False
        self.subscriptions: dict[str, dict[str, Any]] = {
            "whatsapp_business_account": {"callback_url": "https://crm.example.com/wa", "fields": ["messages"]}
        }
        self.page_fields: list[str] | None = None
        self.verify_tokens: list[str] = []

    def keys(self) -> Credentials:
        return Credentials({
            "access_token": TOKEN, "app_secret": APP_SECRET, "phone_number_id": NUMBER,
            "business_account_id": ACCOUNT, "page_name": "Praxis Müller",
        })  # fmt: skip

    def answer(self, asked: Asked) -> Answer:
        given = asked.headers.get("authorization", "").removeprefix("Bearer ")
        parts = asked.path.removeprefix("/v23.0/").split("/")
        if given not in (TOKEN, f"{APP}|{APP_SECRET}"):
            return error(190 if "|" not in given else 101, f"Malformed access token {given}")
        match parts:
            case ["app"]:
                return reply({"id": APP, "name": "PBX messages"})
            case ["debug_token"]:
                return reply({"data": self.token})
            case ["me"]:
                return reply({"id": PAGE, "name": "Praxis Müller"})
        return self._of(parts, asked)

    def _of(self, parts: list[str], asked: Asked) -> Answer:
        match parts:
            case [account, "phone_numbers"] if account == ACCOUNT:
                return reply({"data": list(self.numbers.values()), "paging": {"cursors": {"after": "x"}}})
            case [account, "subscribed_apps"] if account == ACCOUNT:
                return self._subscribed_apps(asked)
            case [app, "subscriptions"] if app == APP:
                return self._subscriptions(asked)
            case [page, "subscribed_apps"] if page == PAGE:
                return self._page_apps(asked)
            case [number] if number in self.numbers:
                return self._number(asked)
        return error(
            100, "Unsupported get request. Object does not exist, cannot be loaded due to missing permissions"
        )

    def _subscribed_apps(self, asked: Asked) -> Answer:
        if asked.method == "POST":
            self.subscribed, self.account_override = True, ""
            return reply({"success": True})
        app = {"whatsapp_business_api_data": {"id": APP, "name": "PBX messages"}}
        return reply({"data": [app] if self.subscribed else []})

    def _number(self, asked: Asked) -> Answer:
        if asked.method == "POST":
            wanted = asked.json["webhook_configuration"]
            if not self.subscribed:
                return error(100, "Before override the current callback uri, your app must be subscribed")
            if wanted["override_callback_uri"] and not self.reachable:
                return error(2200, "Callback verification failed: HTTP Status Code = 502")
            self.verify_tokens.append(wanted.get("verify_token", ""))
            if not self.lies:
                self.override = wanted["override_callback_uri"]
            return reply({"success": True})
        levels = {
            "phone_number": self.override, "whatsapp_business_account": self.account_override,
            "application": self.subscriptions["whatsapp_business_account"]["callback_url"],
        }  # fmt: skip
        return reply({**self.numbers[NUMBER], "webhook_configuration": {k: v for k, v in levels.items() if v}})

    def _subscriptions(self, asked: Asked) -> Answer:
        if asked.method == "POST":
            wanted = asked.form
            self.verify_tokens.append(wanted["verify_token"])
            if not self.lies:
                self.subscriptions[wanted["object"]] = {
                    "callback_url": wanted["callback_url"], "fields": wanted["fields"].split(","),
                }  # fmt: skip
            return reply({"success": True})
        return reply({"data": [
            {"object": topic, "active": True, "callback_url": each["callback_url"],
             "fields": [{"name": name, "version": "v23.0"} for name in each["fields"]]}
            for topic, each in self.subscriptions.items()
        ]})  # fmt: skip

    def _page_apps(self, asked: Asked) -> Answer:
        if asked.method == "POST":
            self.page_fields = asked.q("subscribed_fields").split(",")
            return reply({"success": True})
        mine = {"id": APP, "name": "PBX messages", "subscribed_fields": self.page_fields}
        return reply({"data": [mine] if self.page_fields is not None else []})


def error(code: int, message: str, status: int = 400) -> Answer:
    return reply({"error": {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A1"}}, status)
