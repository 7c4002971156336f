"""Twilio, as its OpenAPI file describes it: accounts, numbers, messaging services. Keeps what it is told."""

import base64
from typing import Any

from core.channel.credentials import Credentials
from core.demo.server import Answer
from tests.providers_double import Asked, Double, reply

SID, TOKEN = "AC" + "a1" * 16, "0123456789abcdef0123456789abcdef"
SERVICE = "MG" + "c3" * 16


def number_sid(place: int) -> str:
    return f"PN{place:032x}"


class TwilioDouble(Double):
    """An account with numbers, the later half of them on pages of their own.

    Attributes:
        lies: it says 200 to a change and does nothing.
    """

    def __init__(self, count: int = 3, page: int = 1000) -> None:
        super().__init__(("api.twilio.com", "messaging.twilio.com"))
        self.page, self.lies = page, False
        self.account: dict[str, Any] = {
            "sid": SID, "status": "active", "type": "Full", "friendly_name": "Praxis Müller",
            "owner_account_sid": SID, "auth_token": TOKEN,
        }  # fmt: skip
        self.numbers = {number_sid(each): _number(each) for each in range(count)}
        self.services: dict[str, dict[str, Any]] = {}
        self.members: dict[str, list[str]] = {}
        self.messages: list[dict[str, Any]] = []

    def keys(self) -> Credentials:
        return Credentials({"account_sid": SID, "auth_token": TOKEN})

    def put_into_service(self, *places: int, uses: bool = False, url: str | None = None) -> None:
        self.services[SERVICE] = {
            "sid": SERVICE, "friendly_name": "Reminders", "inbound_request_url": url,
            "use_inbound_webhook_on_number": uses,
        }  # fmt: skip
        self.members[SERVICE] = [number_sid(each) for each in places]

    def answer(self, asked: Asked) -> Answer:
        wanted = "Basic " + base64.b64encode(f"{SID}:{TOKEN}".encode()).decode()
        if asked.headers.get("authorization") != wanted:
            return _error(401, 20003, "Authenticate")
        if asked.host == "messaging.twilio.com":
            return self._messaging(asked)
        mine = f"/2010-04-01/Accounts/{SID}"
        if asked.path == f"{mine}.json":
            return reply(self.account)
        if asked.path == f"{mine}/IncomingPhoneNumbers.json":
            return self._list(asked)
        if asked.path == f"{mine}/Messages.json":
            wanted_side = ("to", asked.q("To")) if asked.q("To") else ("from", asked.q("From"))
            return reply({"messages": [each for each in self.messages if each[wanted_side[0]] == wanted_side[1]]})
        sid = asked.path.removeprefix(f"{mine}/IncomingPhoneNumbers/").removesuffix(".json")
        if sid not in self.numbers:
            return _error(404, 20404, "The requested resource was not found")
        if asked.method == "POST" and not self.lies:
            names = {"SmsUrl": "sms_url", "SmsMethod": "sms_method", "SmsApplicationSid": "sms_application_sid"}
            self.numbers[sid] |= {names[key]: value for key, value in asked.form.items()}
        return reply(self.numbers[sid])

    def _list(self, asked: Asked) -> Answer:
        size, page = min(int(asked.q("PageSize", "50")), self.page), int(asked.q("Page", "0"))
        everything = list(self.numbers.values())
        following = None
        if (page + 1) * size < len(everything):
            following = f"{asked.path}?PageSize={size}&Page={page + 1}&PageToken=PA{number_sid(page)}"
        return reply(
            {"incoming_phone_numbers": everything[page * size : (page + 1) * size], "next_page_uri": following}
        )

    def _messaging(self, asked: Asked) -> Answer:
        if asked.path == "/v1/Services":
            return reply({"services": list(self.services.values()), "meta": {"next_page_url": None}})
        sid, _, rest = asked.path.removeprefix("/v1/Services/").partition("/")
        if sid not in self.services:
            return _error(404, 20404, "The requested resource was not found")
        if rest == "PhoneNumbers":
            members = [
                {"sid": each, "phone_number": self.numbers[each]["phone_number"]} for each in self.members[sid]
            ]
            return reply({"phone_numbers": members, "meta": {"next_page_url": None}})
        if asked.method == "POST" and not self.lies:
            self.services[sid]["use_inbound_webhook_on_number"] = asked.form["UseInboundWebhookOnNumber"] == "true"
        return reply(self.services[sid])


def _number(place: int) -> dict[str, Any]:
    return {
        "sid": number_sid(place), "phone_number": f"+1312555{place:04d}", "friendly_name": f"Line {place}",
        "capabilities": {"voice": True, "sms": True, "mms": False, "fax": False},
        "sms_url": "", "sms_method": "POST", "sms_application_sid": "", "status": "in-use",
    }  # fmt: skip


def _error(status: int, code: int, message: str) -> Answer:
    return reply({"code": code, "message": message, "more_info": "", "status": status}, status)
