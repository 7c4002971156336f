"""Providers that speak Yeastar's "SMS API": the address for verifying, where the provider gave one.

Source: Yeastar's "Integrate SMS Service Using SMS API", and a provider's page that names GET for it.
"""

from collections.abc import Sequence

from core.channel.credentials import Credentials
from core.providers.face import ChecksOnly, host_of
from core.providers.results import CannotTell, Finding, KeysRight, KeysWrong, Remark
from core.providers.web import Request, Web, split_address
from core.stop import Stop
from core.wording import N_


class SmsApiSide(ChecksOnly):
    """One account, by its API key and the address that verifies it."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._key = keys.get("api_key", "")
        self._verify_url, self._send_url = keys.get("api_verify_url", ""), keys.get("api_send_url", "")
        self._web = web

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        host, target = split_address(self._verify_url)
        if not host:
            return (
                CannotTell(
                    provider="", why=N_("There is no address to check this key with. Send a test message instead.")
                ),
            )
        if host != host_of(self._send_url):
            # The key goes there: to the host that gets it anyhow, and to no other.
            why = N_("The two addresses are on different hosts, so the key was not sent. Compare them.")
            return (CannotTell(provider=host, field="account_data.api_verify_url", why=why),)
        path, _, query = target.partition("?")
        request = Request(
            "GET", host, f"{path or '/'}?{query}" if query else path or "/", authorization=f"Bearer {self._key}",
            reads=True,
        )  # fmt: skip
        reply = self._web.ask(request, stop)
        if reply.good:
            return (KeysRight(provider=host),)
        if reply.status in (401, 403):
            return (KeysWrong(provider=host, field="account_data.api_key"),)
        if reply.status in (404, 405):
            why = N_("{provider} does not have this verification address. Compare it with its documentation.")
            return (Remark(provider=host, field="account_data.api_verify_url", what=why),)
        raise reply.refused()
