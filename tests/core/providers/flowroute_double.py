"""Flowroute: numbers, and a callback of each that nobody can read."""

import base64
from typing import Any

from core.channel.credentials import Credentials
from core.demo.server import Answer
from tests.providers_double import Asked, Double, reply

ACCESS, SECRET = "a1b2c3d4", "0123456789abcdef0123456789abcdef"


class FlowrouteDouble(Double):
    def __init__(self, count: int = 3) -> None:
        super().__init__(("api.flowroute.com",))
        self.lies = False
        self.numbers = [f"1312555{each:04d}" for each in range(count)]
        self.callbacks: dict[str, str] = {}

    def keys(self) -> Credentials:
        return Credentials({"access_key": ACCESS, "secret_key": SECRET})

    def answer(self, asked: Asked) -> Answer:
        if asked.headers.get("authorization") != "Basic " + base64.b64encode(f"{ACCESS}:{SECRET}".encode()).decode():
            return reply({"errors": [{"detail": "Unauthorized", "id": "1", "status": 401, "title": "No"}]}, 401)
        if asked.path == "/v2/numbers":
            limit, offset = int(asked.q("limit")), int(asked.q("offset"))
            part = self.numbers[offset : offset + limit]
            links = {"self": "x", **({"next": "y"} if offset + limit < len(self.numbers) else {})}
            return reply({"data": [_number(each) for each in part], "links": links})
        number = asked.path.split("/")[3]
        if number not in self.numbers or asked.method != "POST":
            return reply({"errors": [{"detail": "Not found", "status": 404}]}, 404)
        self.callbacks[number] = asked.json["data"]["attributes"]["callback_url"]
        return reply(b"", 204)


def _number(number: str) -> dict[str, Any]:
    return {"id": number, "type": "number", "attributes": {"value": int(number), "alias": f"Line {number[-1]}"}}
