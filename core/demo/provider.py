"""The provider that the demo plays: an account with numbers, in the way of Twilio. Nothing leaves this computer.

It takes every Account SID and Auth Token of the right form, but a token of one character repeated. A number whose
webhook is that of a channel of the demo PBX gets a message now and then.
"""

import base64
import binascii
import json
import re
import threading
from collections.abc import Callable
from typing import Any, Self
from urllib.parse import parse_qsl, unquote

from core.demo.server import Answer, DemoServer, Heard

HOSTS = ("api.twilio.com", "messaging.twilio.com")
NAMES = ("Reception", "Appointments", "Prescriptions", "Newsletter", "Laboratory", "Accounts", "Lift", "Support")
FIRST = 900100
ELSEWHERE = "https://crm.example.com/in/sms"
PATH = re.compile(
    r"/2010-04-01/Accounts/(?P<sid>AC[0-9a-f]{32})(?P<rest>(?:/IncomingPhoneNumbers(?:/PN\w{32})?)?)\.json"
)


class DemoProvider:
    """One account; its numbers keep what they are told.

    Args:
        told: hears of each number whose webhook was set, with the URL.

    Attributes:
        hosts: the names under which it is asked. port: where it listens on this computer, 0 before `start`.
    """

    hosts = HOSTS

    def __init__(self, told: Callable[[str, str], object]) -> None:
        self._told = told
        self._lock = threading.Lock()
        self._server: DemoServer | None = None
        self.port = 0
        self.numbers = {f"PN{place:032x}": _number(place, name) for place, name in enumerate(NAMES)}

    def start(self) -> Self:
        """Listen on a free port of 127.0.0.1."""
        self._server = DemoServer(self._hear)
        self.port = self._server.server_port
        self._server.accept()
        return self

    def stop(self) -> None:
        """End every connection."""
        server, self._server = self._server, None
        if server is not None:
            server.end()

    def _hear(self, heard: Heard) -> Answer:
        with self._lock:
            return self._answer(heard)

    def _answer(self, heard: Heard) -> Answer:
        path = unquote(heard.target.partition("?")[0])
        if heard.headers.get("Host") == HOSTS[1]:
            return _reply({"services": [], "meta": {"next_page_url": None}})
        if path.endswith("/Messages.json"):
            return _reply({"messages": []})
        found = PATH.fullmatch(path)
        if found is None:
            return _refusal(404, 20404, "The requested resource was not found")
        if not _logs_in(heard.headers.get("Authorization", ""), found["sid"]):
            return _refusal(401, 20003, "Authenticate")
        place = found["rest"].removeprefix("/IncomingPhoneNumbers").lstrip("/")
        if not found["rest"]:
            return _reply(
                {"sid": found["sid"], "status": "active", "type": "Trial", "friendly_name": "Demo practice"}
            )
        if not place:
            return _reply({"incoming_phone_numbers": list(self.numbers.values()), "next_page_uri": None})
        if place not in self.numbers:
            return _refusal(404, 20404, "The requested resource was not found")
        if heard.method == "POST":
            self._set(self.numbers[place], dict(parse_qsl((heard.raw or b"").decode("ascii", "replace"))))
        return _reply(self.numbers[place])

    def _set(self, number: dict[str, Any], form: dict[str, str]) -> None:
        number |= {
            "sms_url": form.get("SmsUrl", ""),
            "sms_method": form.get("SmsMethod", "POST"),
            "sms_application_sid": form.get("SmsApplicationSid", ""),
        }
        self._told(number["phone_number"], number["sms_url"])


def _number(place: int, name: str) -> dict[str, Any]:
    return {
        "sid": f"PN{place:032x}",
        "phone_number": f"+4930{FIRST + place}",
        "friendly_name": name,
        "capabilities": {"voice": True, "sms": name != "Lift", "mms": False, "fax": False},
        "sms_url": ELSEWHERE if name == "Newsletter" else "",
        "sms_method": "POST",
        "sms_application_sid": "",
    }


def _logs_in(authorization: str, sid: str) -> bool:
    try:
        user, _, token = base64.b64decode(authorization.removeprefix("Basic "), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return False
    return user == sid and bool(re.fullmatch("[0-9a-fA-F]{32}", token)) and len(set(token)) > 1


def _reply(body: dict[str, Any], status: int = 200) -> Answer:
    return Answer(json.dumps(body).encode(), status)


def _refusal(status: int, code: int, message: str) -> Answer:
    return _reply({"code": code, "message": message, "more_info": "", "status": status}, status)
