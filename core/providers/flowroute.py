"""Flowroute: numbers, and a callback of each. What is set now is told to nobody. Source: Flowroute's SDK, v3."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.channel.credentials import Credentials
from core.providers.by_number import ByNumber, among
from core.providers.errors import Because, NotUnderstood, ProviderRefused
from core.providers.face import (
    Back,
    Hook,
    Hooks,
    Place,
    ProviderNumber,
    Setting,
    Sms,
    Webhook,
    e164_or_as_told,
    text,
)
from core.providers.results import Finding, KeysRight, KeysWrong
from core.providers.web import Reply, Request, Web, basic, json_body, objects, segment
from core.stop import Stop
from core.wording import N_

NAME = "Flowroute"
HOST = "api.flowroute.com"
SECRET = "account_data.secret_key"  # noqa: S105 - the name of a field
JSON = "application/vnd.api+json"
PAGE_SIZE = 200
MOST_PAGES = 200
_CAUSES = (
    N_("the key was renewed; the old one then ends at once"),
    N_("the access key and the secret key belong to different accounts"),
)


class FlowrouteSide:
    """One account, by its access key and secret key."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._authorization = basic(keys.get("access_key", ""), keys.get("secret_key", ""))
        self._web = web

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        try:
            here = [each.number for page in self.numbers(stop) for each in page]
        except ProviderRefused as error:
            if error.because is not Because.KEYS:
                raise
            return (KeysWrong(provider=NAME, field=SECRET, said=error.quoted, causes=_CAUSES),)
        found: list[Finding] = [KeysRight(provider=NAME, numbers=len(here))]
        found += among(here).not_here(NAME, numbers)
        return tuple(found)

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        for place in range(MOST_PAGES):
            query = (("limit", str(PAGE_SIZE)), ("offset", str(place * PAGE_SIZE)))
            request = Request("GET", HOST, "/v2/numbers", query, self._authorization, reads=True)
            answer = _accepted(self._web.ask(request, stop)).json()
            data, links = objects(answer.get("data"), HOST), answer.get("links")
            yield tuple(map(_number, data))
            if len(data) < PAGE_SIZE or not isinstance(links, dict) or not links.get("next"):
                return
        raise NotUnderstood(HOST, "pages without an end")

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        here = ByNumber((each.number, each) for page in self.numbers(stop) for each in page)
        to = Setting(webhook.url)
        found = [
            Hook(Place.NUMBER, each.id, each.number, None, to, (each.number,), back=Back.NOT_TOLD)
            for each in map(here.get, numbers)
            if each is not None
        ]
        return Hooks(tuple(found), missing=here.lacking(numbers))

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        # The number's own callback, not the account's: it touches one number.
        path = f"/v2/numbers/{segment(hook.id)}/relationships/sms_callback"
        body = {"data": {"attributes": {"callback_url": hook.wanted.url}}}
        request = Request("POST", HOST, path, authorization=self._authorization, **json_body(body, content_type=JSON))
        _accepted(self._web.ask(request, stop))

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        return None


def _number(found: Mapping[str, Any]) -> ProviderNumber:
    # Its description puts the number one level deeper than its pages do.
    inside = found.get("data")
    found = inside if isinstance(inside, dict) else found
    attributes = found.get("attributes")
    attributes = attributes if isinstance(attributes, dict) else {}
    number = text(found.get("id")) or str(attributes.get("value", ""))
    return ProviderNumber(
        e164_or_as_told(number), text(attributes.get("alias")), Sms.NOT_TOLD, id=number, use_told=False
    )


def _accepted(reply: Reply) -> Reply:
    if reply.good:
        return reply
    errors = reply.words().get("errors")
    first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}
    raise reply.refused("", first.get("detail") or first.get("title"))
