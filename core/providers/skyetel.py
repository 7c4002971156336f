"""Skyetel: keys and numbers; which field of a number holds its callback is told nowhere. Source: its API pages."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.channel.credentials import Credentials
from core.providers.by_number import among
from core.providers.errors import NotUnderstood, ProviderRefused
from core.providers.face import ChecksOnly, ProviderNumber, Sms, e164_or_as_told, text
from core.providers.results import Finding, KeysRight, KeysWrong
from core.providers.web import Reply, Request, Web, objects
from core.stop import Stop
from core.wording import N_

NAME = "Skyetel"
HOST = "api.skyetel.com"
PAGE_SIZE = 100
MOST_PAGES = 200
_CAUSES = (N_("the key was deleted"), N_("the SID and the Secret belong to different keys"))


class SkyetelSide(ChecksOnly):
    """One account, by SID and secret."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._headers = (("X-AUTH-SID", keys.get("sid_key", "")), ("X-AUTH-SECRET", keys.get("secret_key", "")))
        self._web = web

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        try:
            _accepted(self._ask("/v1/billing/balance", stop)).json()
        except ProviderRefused as error:
            if error.status not in (401, 403):
                raise
            return (KeysWrong(provider=NAME, field="account_data.secret_key", said=error.quoted, causes=_CAUSES),)
        here = [each.number for page in self.numbers(stop) for each in page]
        found: list[Finding] = [KeysRight(provider=NAME, numbers=len(here))]
        found += among(here).not_here(NAME, numbers)
        return tuple(found)

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        for place in range(MOST_PAGES):
            query = (("page[limit]", str(PAGE_SIZE)), ("page[offset]", str(place * PAGE_SIZE)))
            data = objects(_accepted(self._ask("/v1/phonenumbers", stop, query)).json_list(), HOST)
            yield tuple(map(_number, data))
            if len(data) < PAGE_SIZE:
                return
        raise NotUnderstood(HOST, "pages without an end")

    def _ask(self, path: str, stop: Stop, query: tuple[tuple[str, str], ...] = ()) -> Reply:
        return self._web.ask(Request("GET", HOST, path, query, headers=self._headers, reads=True), stop)


def _number(found: Mapping[str, Any]) -> ProviderNumber:
    sms = Sms.SWITCHED_OFF if found.get("message_enabled") is False else Sms.YES
    id_ = str(found.get("id", ""))
    return ProviderNumber(e164_or_as_told(found.get("number")), text(found.get("note")), sms, id=id_, use_told=False)


def _accepted(reply: Reply) -> Reply:
    if reply.good:
        return reply
    raise reply.refused("", text(reply.words().get("ERROR")))
