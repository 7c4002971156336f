"""Telnyx: numbers, and the messaging profiles that hold their webhooks. Keeps what it is told."""

from typing import Any

from core.channel.credentials import Credentials
from core.demo.server import Answer
from tests.providers_double import Asked, Double, reply

KEY = "KEY0123456789abcdefghij"
PUBLIC_KEY = "A" * 43 + "="
SHARED = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


def profile(place: str, name: str, url: str | None, version: str = "1") -> dict[str, Any]:
    return {
        "id": place, "name": name, "enabled": True, "webhook_url": url, "webhook_failover_url": None,
        "webhook_api_version": version, "whitelisted_destinations": ["US"], "v1_secret": "a-secret-of-version-1",
    }  # fmt: skip


class TelnyxDouble(Double):
    """Numbers 0 and 1 share a profile with 2, which is another customer's; 3 has none."""

    def __init__(self, shared: int = 3, alone: int = 1) -> None:
        super().__init__(("api.telnyx.com",))
        self.lies = False
        self.profiles = {SHARED: profile(SHARED, "Front desk", "https://old.example.com/hook")}
        self.lines: dict[str, dict[str, Any]] = {}
        for place in range(shared + alone):
            self.lines[f"{1000 + place}"] = {
                "id": f"{1000 + place}", "phone_number": f"+1312555{place:04d}", "country_code": "US",
                "messaging_profile_id": SHARED if place < shared else None, "type": "long-code",
                "features": {"sms": {"domestic_two_way": True, "international_inbound": False,
                                     "international_outbound": False}, "mms": None},
            }  # fmt: skip

    def keys(self) -> Credentials:
        return Credentials({"api_key": KEY, "public_key": PUBLIC_KEY})

    def answer(self, asked: Asked) -> Answer:
        if asked.headers.get("authorization") != f"Bearer {KEY}":
            return _error(401, "10009", "Authentication failed")
        if asked.path == "/v2/balance":
            return reply({"data": {"balance": "1.00", "currency": "USD"}})
        if asked.path == "/v2/phone_numbers/messaging":
            return _page(list(self.lines.values()), asked)
        if asked.path == "/v2/messaging_profiles":
            if asked.method == "GET":
                return _page(list(self.profiles.values()), asked)
            fresh = f"00000000-0000-4000-8000-{len(self.profiles):012d}"
            self.profiles[fresh] = {**profile(fresh, "", None), **asked.json}
            return reply({"data": self.profiles[fresh]})
        *_, kind, id_ = asked.path.removesuffix("/messaging").split("/")
        things = self.profiles if kind == "messaging_profiles" else self.lines
        if id_ not in things:
            return _error(404, "10005", "Resource not found")
        if asked.method == "PATCH" and not self.lies:
            things[id_] |= {key: value or None for key, value in asked.json.items()}
        return reply({"data": things[id_]})


def _page(things: list[dict[str, Any]], asked: Asked) -> Answer:
    number, size = int(asked.q("page[number]")), int(asked.q("page[size]"))
    total = -(-len(things) // size)
    meta = {"total_pages": total, "total_results": len(things), "page_number": number, "page_size": size}
    return reply({"data": things[(number - 1) * size : number * size], "meta": meta})


def _error(status: int, code: str, title: str) -> Answer:
    return reply({"errors": [{"code": code, "title": title, "detail": f"{title}."}]}, status)
