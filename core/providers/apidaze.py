"""Apidaze: keys only; its callback is also that of calls, and the secret stands in the address. Source: its SDKs."""

from collections.abc import Sequence

from core.channel.credentials import Credentials
from core.providers.face import ChecksOnly
from core.providers.results import Finding, KeysRight, KeysWrong
from core.providers.web import Request, Web, segment
from core.stop import Stop
from core.wording import N_

NAME = "Apidaze"
HOST = "api.apidaze.io"
_CAUSES = (N_("key and secret belong to different applications"), N_("the application was deleted"))


class ApidazeSide(ChecksOnly):
    """One application, by key and secret."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._key, self._secret = keys.get("api_key", ""), keys.get("api_secret", "")
        self._web = web

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        query = (("api_secret", self._secret),)
        reply = self._web.ask(Request("GET", HOST, f"/{segment(self._key)}/validates", query, reads=True), stop)
        if reply.good:
            return (KeysRight(provider=NAME),)
        if reply.status in (401, 403, 404):
            return (KeysWrong(provider=NAME, field="account_data.api_secret", causes=_CAUSES),)
        raise reply.refused()
