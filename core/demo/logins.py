"""The logins of the demo PBX: who may come in, for how long, and who is locked out.

At most eight access tokens live at once; the fifth failure in a row blocks the address.
"""

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.demo.calls import Call, Interface, Refusal, refuse_if
from core.demo.rules import text_faults

ACCESS_SECONDS = 1800
REFRESH_SECONDS = 86400
TOKEN_LIMIT = 8
FAILURES_BEFORE_BLOCK = 5


@dataclass(slots=True, repr=False)
class _Login:
    access_token: str
    refresh_token: str
    access_until: float
    refresh_until: float


class DemoLogins:
    """Tokens given out and failures counted. Not thread safe by itself: the demo PBX calls it under its lock."""

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.token_limit = TOKEN_LIMIT
        self.failures = 0
        self._credentials = (client_id, client_secret)
        self._logins: list[_Login] = []

    @property
    def interfaces(self) -> Mapping[str, Interface]:
        return {
            "get_token": Interface("POST", self._get_token, needs_token=False),
            "refresh_token": Interface("POST", self._refresh_token, needs_token=False),
            "del_token": Interface("GET", self._del_token),
        }

    @property
    def blocked(self) -> bool:
        return self.failures >= FAILURES_BEFORE_BLOCK

    @property
    def live(self) -> int:
        """Access tokens that are valid now."""
        now = time.monotonic()
        return sum(login.access_until > now for login in self._logins)

    def check(self, access_token: str | None) -> None:
        """Raise 10004 unless this access token is valid now."""
        self._with_access(access_token)

    def _with_access(self, access_token: str | None) -> _Login:
        now = time.monotonic()
        for login in self._logins:
            if login.access_token == access_token and login.access_until > now:
                return login
        raise Refusal(10004)

    def _get_token(self, call: Call) -> dict[str, Any]:
        refuse_if(text_faults(call.body, "username", "password"))
        if (call.body["username"], call.body["password"]) != self._credentials:
            self.failures += 1
            if self.blocked:
                raise Refusal(70004)
            raise Refusal(-1, invalid_param_list=[{"field": "username or password", "value": "error"}])
        self.failures = 0
        return self._new_login()

    def _refresh_token(self, call: Call) -> dict[str, Any]:
        refuse_if(text_faults(call.body, "refresh_token"))
        now = time.monotonic()
        for login in self._logins:
            if login.refresh_token == call.body["refresh_token"] and login.refresh_until > now:
                # Both tokens are new and the old pair is dead, so a refresh takes no further place of the eight.
                login.access_until = 0.0
                tokens = self._new_login()
                login.refresh_until = 0.0
                return tokens
        raise Refusal(10004)

    def _del_token(self, call: Call) -> dict[str, Any]:
        self._logins.remove(self._with_access(call.query.get("access_token")))
        return {}

    def _new_login(self) -> dict[str, Any]:
        if self.live >= self.token_limit:
            raise Refusal(60002)
        now = time.monotonic()
        self._logins = [login for login in self._logins if login.refresh_until > now]
        login = _Login(secrets.token_hex(16), secrets.token_hex(16), now + ACCESS_SECONDS, now + REFRESH_SECONDS)
        self._logins.append(login)
        return {
            "access_token_expire_time": ACCESS_SECONDS,
            "access_token": login.access_token,
            "refresh_token_expire_time": REFRESH_SECONDS,
            "refresh_token": login.refresh_token,
        }
