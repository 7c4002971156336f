"""ASPSMS: keys only. Source: json.aspsms.com. It answers with HTTP 200 whatever happens; `StatusCode` tells."""

from collections.abc import Sequence

from core.channel.credentials import Credentials
from core.providers.errors import Because, ProviderRefused
from core.providers.face import ChecksOnly, text
from core.providers.results import Finding, KeysRight, KeysWrong, Remark
from core.providers.web import Request, Web, json_body
from core.stop import Stop
from core.wording import N_

NAME = "ASPSMS"
HOST = "json.aspsms.com"
_CAUSES = (N_("it must be the API password, not the one of the customer area"),)


class AspsmsSide(ChecksOnly):
    """One account, by user key and password."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._body = {"UserName": keys.get("user_key", ""), "Password": keys.get("password", "")}
        self._web = web

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        # It only asks for what is left, though it is a POST.
        request = Request("POST", HOST, "/CheckCredits", reads=True, **json_body(self._body))
        reply = self._web.ask(request, stop)
        if not reply.good:
            raise reply.refused()
        answer = reply.json()
        status, said = str(answer.get("StatusCode", "")), text(answer.get("StatusInfo"))
        if status == "3":
            said = ProviderRefused(Because.KEYS, reply.status, status, said).quoted
            return (KeysWrong(provider=NAME, field="account_data.password", said=said, causes=_CAUSES),)
        if status != "1":
            raise ProviderRefused(Because.REQUEST, reply.status, status, said)
        found: list[Finding] = [KeysRight(provider=NAME)]
        if _is_nothing(answer.get("Credits")):
            found.append(Remark(provider=NAME, what=N_("The account has no credits left: {provider} sends nothing.")))
        return tuple(found)


def _is_nothing(credits_left: object) -> bool:
    try:
        return float(str(credits_left)) <= 0
    except ValueError:
        return False
