"""Facebook pages: the page behind a token, and one callback of the app for all its pages. Source: Meta's pages."""

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.channel.credentials import Credentials
from core.providers.errors import ProviderError, after_a_part
from core.providers.face import Back, Hook, Hooks, Place, ProviderNumber, Setting, Webhook, text
from core.providers.meta import NAME, Graph, TokenSeen, about_token, names_in, subscription_of
from core.providers.results import Finding, KeysRight, NumberNotHere, Proposed, Remark, Weight
from core.providers.web import Web
from core.stop import Stop
from core.wording import N_

PAGE_NAME = "account_data.page_name"
READING, SENDING = ("pages_manage_metadata", "pages_show_list"), ("pages_messaging",)
TOPIC = "page"
PAGE_KIND = "PAGE"
_USER_TOKEN = N_("This is a user token. The PBX needs the page's token.")
PAGE_FIELDS, APP_FIELDS = "page_fields", "app_fields"


class NotAPage(ProviderError):
    """The token is none of a page."""

    code = "not_a_page"


class FacebookSide:
    """One page, by its token and the app's secret."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._graph = Graph(keys, web)
        self._page_name = keys.get("page_name", "")

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        seen = self._graph.seen(stop)
        if seen.problems:
            return seen.problems
        found = list(about_token(seen, READING, SENDING, time.time()))
        page = self._page(stop)
        found += self._about_page(seen, page, numbers)
        if not any(each.weight is Weight.BAD for each in found):
            found.insert(0, KeysRight(provider=NAME, account=seen.app_name))
        return tuple(found)

    def _about_page(self, seen: TokenSeen, page: ProviderNumber, numbers: Sequence[str]) -> list[Finding]:
        if seen.kind not in ("", PAGE_KIND):
            return [Remark(provider=NAME, field="account_data.access_token", what=_USER_TOKEN)]
        found: list[Finding] = []
        if page.name and self._page_name.casefold() != page.name.casefold():
            what = N_("The token belongs to the page “{found}”.")
            found.append(Proposed(provider=NAME, field=PAGE_NAME, value=page.name, shown=page.name, what=what,
                                  number=page.number))  # fmt: skip
        others = tuple(each for each in numbers if each != page.number)
        if others:
            found.append(NumberNotHere(provider=NAME, field="dids", numbers=others, of=len(numbers)))
        return found

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        # The ID behind a user's token would be a person's, and nobody would see it.
        if self._graph.seen(stop).kind not in ("", PAGE_KIND):
            raise NotAPage(_USER_TOKEN)
        yield (self._page(stop),)

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        seen, page = self._graph.seen(stop), self._page(stop)
        now = self._setting(seen, page.number, stop)
        wanted = Setting(webhook.url, ((APP_FIELDS, _with_messages(now.value(APP_FIELDS))),
                                       (PAGE_FIELDS, _with_messages(now.value(PAGE_FIELDS)))))  # fmt: skip
        same_url = not now.url or now.url == webhook.url
        hook = Hook(
            Place.APP_AND_PAGE, f"{seen.app_id}/{page.number}", seen.app_name or seen.app_id, now, wanted,
            (page.number,), others_known=same_url, back=Back.NO_TOKEN,
            taken_from="" if same_url else now.host,
        )  # fmt: skip
        missing = tuple(each for each in numbers if each != page.number)
        return Hooks((hook,), missing=missing)

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        app_id, _, page_id = hook.id.partition("/")
        # The lists replace what was there: the old fields are sent too.
        subscribed = (("subscribed_fields", hook.wanted.value(PAGE_FIELDS)),)
        self._graph.post(f"{page_id}/subscribed_apps", stop, query=subscribed)
        fields = {
            "object": TOPIC,
            "callback_url": hook.wanted.url,
            "fields": hook.wanted.value(APP_FIELDS),
            "verify_token": webhook.verify_token,
        }
        with after_a_part():
            self._graph.post(f"{app_id}/subscriptions", stop, fields=fields, token=self._graph.app_token(app_id))

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        app_id, _, page_id = hook.id.partition("/")
        return self._setting(TokenSeen(app_id), page_id, stop)

    def _setting(self, seen: TokenSeen, page_id: str, stop: Stop) -> Setting:
        token = self._graph.app_token(seen.app_id)
        app = [
            each for part in self._graph.listed(f"{seen.app_id}/subscriptions", stop, token=token) for each in part
        ]
        url, fields = subscription_of(app, TOPIC)
        page = [each for part in self._graph.listed(f"{page_id}/subscribed_apps", stop) for each in part]
        own = next((each for each in page if text(each.get("id")) == seen.app_id), None)
        subscribed = names_in(own.get("subscribed_fields")) if own is not None else ()
        return Setting(url, ((APP_FIELDS, _joined(fields)), (PAGE_FIELDS, _joined(subscribed))))

    def _page(self, stop: Stop) -> ProviderNumber:
        about: Mapping[str, Any] = self._graph.get("me", stop, (("fields", "id,name"),))
        id_ = text(about.get("id"))
        return ProviderNumber(id_, text(about.get("name")), id=id_, use_told=False)


def _joined(fields: Sequence[str]) -> str:
    return ",".join(sorted(set(fields)))


def _with_messages(fields: str) -> str:
    return _joined([*filter(None, fields.split(",")), "messages"])
