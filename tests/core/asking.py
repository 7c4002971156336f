"""Asks a demo PBX over loopback with http.client alone, so that its tests stand on nothing of the application."""

import http.client
import json
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.scripted_pbx import ScriptedPbx

USUAL_HEADERS = {"User-Agent": "OpenAPI", "Content-Type": "application/json"}


class Asker:
    """Somebody at the PBX's API. `log_in` once, then `get` and `post`."""

    def __init__(self, pbx: ScriptedPbx) -> None:
        self.pbx = pbx
        self.token = ""

    def raw(
        self, method: str, target: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[http.client.HTTPResponse, bytes]:
        connection = http.client.HTTPConnection(urlsplit(self.pbx.base_url).netloc, timeout=10)
        try:
            connection.request(method, target, body, USUAL_HEADERS if headers is None else headers)
            response = connection.getresponse()
            return response, response.read()
        finally:
            connection.close()

    def ask(self, method: str, path: str, body: bytes | None = None, **query: object) -> dict[str, Any]:
        parameters = {"access_token": self.token, **query} if self.token else query
        target = f"/openapi/v1.0/{path}?{urlencode(parameters)}"
        response, content = self.raw(method, target, body)
        assert response.status == 200
        reply = json.loads(content)
        assert isinstance(reply, dict)
        return reply

    def get(self, path: str, **query: object) -> dict[str, Any]:
        return self.ask("GET", path, None, **query)

    def post(self, path: str, body: object, **query: object) -> dict[str, Any]:
        return self.ask("POST", path, json.dumps(body).encode(), **query)

    def get_token(self, username: str = "", password: str = "") -> dict[str, Any]:
        login = {"username": username or self.pbx.client_id, "password": password or self.pbx.client_secret}
        return Asker(self.pbx).post("get_token", login)

    def log_in(self) -> "Asker":
        self.token = self.get_token()["access_token"]
        return self


def errcode(reply: dict[str, Any]) -> tuple[int, str]:
    """What an answer says of how it went."""
    return reply["errcode"], reply["errmsg"]
