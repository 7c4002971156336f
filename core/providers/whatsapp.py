"""WhatsApp's Cloud API: numbers of a business account, and a webhook of each that goes before the app's.

Source: Meta's OpenAPI file of v23.0, and its pages about overrides of the callback URL.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.channel.credentials import Credentials
from core.providers.errors import Because, ProviderRefused, after_a_part
from core.providers.face import (
    Back,
    Hook,
    Hooks,
    Place,
    ProviderNumber,
    Setting,
    Webhook,
    e164,
    same_number,
    text,
    url_in,
)
from core.providers.meta import NAME, Graph, TokenSeen, about_token, subscription_of
from core.providers.results import (
    Choice,
    Finding,
    IdsSwapped,
    KeysRight,
    MissingPermission,
    NumberNotHere,
    OtherAccount,
    Proposed,
    Several,
    Weight,
)
from core.providers.web import Web
from core.stop import Stop
from core.wording import N_

NUMBER_ID, ACCOUNT_ID = "phone_number_id", "business_account_id"
READING, SENDING = "whatsapp_business_management", "whatsapp_business_messaging"
TOPIC = "whatsapp_business_account"
FIELDS = "id,display_phone_number,verified_name,status,quality_rating,code_verification_status"
PAGE_SIZE = 100
OVERRIDE = "webhook_configuration"


class WhatsappSide:
    """One number of one business account, by the token, the app's secret and two IDs."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._graph = Graph(keys, web)
        self._number_id = keys.get(NUMBER_ID, "")
        self._account_id = keys.get(ACCOUNT_ID, "")

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        seen = self._graph.seen(stop)
        if seen.problems:
            return seen.problems
        found = list(about_token(seen, (READING,), (SENDING,), time.time()))
        if READING in seen.scopes:
            found += self._about_ids(numbers, stop)
        if not any(each.weight is Weight.BAD for each in found):
            found.insert(0, KeysRight(provider=NAME, account=seen.app_name))
        return tuple(found)

    def _about_ids(self, numbers: Sequence[str], stop: Stop) -> list[Finding]:
        try:
            here = [each for page in self._pages(self._account_id, stop) for each in page]
        except ProviderRefused as error:
            if error.because is Because.PERMISSION:
                return [MissingPermission(provider=NAME, field=ACCOUNT_ID, lacking=(READING,))]
            if error.because not in (Because.NOT_THERE, Because.REQUEST):
                raise
            if self._are_swapped(stop):
                return [IdsSwapped(provider=NAME, field=NUMBER_ID, other=ACCOUNT_ID)]
            what = N_("{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.")
            return [OtherAccount(provider=NAME, field=ACCOUNT_ID, what=what)]
        mine = next((each for each in here if text(each.get("id")) == self._number_id), None)
        if mine is None and len(here) == 1:
            what = N_("This account has one number, {found}, with the ID {value}.")
            only = _choice(here[0])
            return [Proposed(provider=NAME, field=NUMBER_ID, value=only.value, shown=only.number, what=what,
                             number=only.number)]  # fmt: skip
        choices = tuple(_choice(each) for each in here)
        if mine is None and choices and not self._number_id:
            return [Several(provider=NAME, field=NUMBER_ID, choices=choices)]
        if mine is None:
            what = N_("This number is not in the WhatsApp Business Account below.")
            return [OtherAccount(provider=NAME, field=NUMBER_ID, what=what, choices=choices)]
        number = e164(mine.get("display_phone_number"))
        others = tuple(each for each in numbers if not same_number(each, number))
        if others:
            return [NumberNotHere(provider=NAME, field="dids", numbers=others, of=len(numbers))]
        return []

    def _are_swapped(self, stop: Stop) -> bool:
        try:
            pages = self._pages(self._number_id, stop)
            return any(text(each.get("id")) == self._account_id for page in pages for each in page)
        except ProviderRefused:
            return False

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        for page in self._pages(self._account_id, stop):
            yield tuple(
                ProviderNumber(
                    e164(each.get("display_phone_number")),
                    text(each.get("verified_name")),
                    id=text(each.get("id")),
                    use_told=False,
                )
                for each in page
            )

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        about = self._graph.get(self._number_id, stop, (("fields", f"id,display_phone_number,{OVERRIDE}"),))
        number = e164(about.get("display_phone_number"))
        missing = tuple(each for each in numbers if not same_number(each, number))
        levels = about.get(OVERRIDE)
        levels = levels if isinstance(levels, dict) else {}
        now = Setting(url_in(levels.get("phone_number")))
        # The first that is there counts: of the number, of the account, of the app.
        effective = now.url or url_in(levels.get(TOPIC)) or url_in(levels.get("application"))
        taken_from = Setting(effective).host if effective != webhook.url else ""
        back = Back.YES if not now.url or now.url == webhook.url else Back.NO_TOKEN
        hook = Hook(
            Place.OVERRIDE, self._number_id, number, now, Setting(webhook.url), (number,), back=back,
            taken_from=taken_from,
        )  # fmt: skip
        return Hooks((hook,), missing=missing, remarks=self._remarks(stop))

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        wanted, joins = hook.wanted.url, False
        if wanted:
            seen = self._graph.seen(stop)
            # Without a body: only while the app is not in, for otherwise it deletes the account's override.
            joins = not self._is_subscribed(seen, stop)
            if joins:
                self._graph.post(f"{self._account_id}/subscribed_apps", stop)
        override = {"override_callback_uri": wanted, "verify_token": webhook.verify_token}
        if not wanted:
            del override["verify_token"]
        with after_a_part(joins):
            self._graph.post(hook.id, stop, {OVERRIDE: override})

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        about = self._graph.get(hook.id, stop, (("fields", OVERRIDE),))
        levels = about.get(OVERRIDE)
        return Setting(url_in(levels.get("phone_number")) if isinstance(levels, dict) else "")

    def _remarks(self, stop: Stop) -> tuple[str, ...]:
        """Without the field `messages` of the app nothing arrives; it is the app's, so it is told and not changed."""
        seen = self._graph.seen(stop)
        try:
            token = self._graph.app_token(seen.app_id)
            found = [
                each
                for page in self._graph.listed(f"{seen.app_id}/subscriptions", stop, token=token)
                for each in page
            ]
        except ProviderRefused:
            return ()
        _url, fields = subscription_of(found, TOPIC)
        if "messages" in fields:
            return ()
        return (
            N_(
                "Subscribe to the field “messages” in the app: Meta for Developers, Use cases > Customize > "
                "Configuration."
            ),
        )

    def _is_subscribed(self, seen: TokenSeen, stop: Stop) -> bool:
        for page in self._graph.listed(f"{self._account_id}/subscribed_apps", stop):
            for each in page:
                app = each.get("whatsapp_business_api_data")
                if isinstance(app, dict) and text(app.get("id")) == seen.app_id:
                    return True
        return False

    def _pages(self, account_id: str, stop: Stop) -> Iterator[list[Mapping[str, Any]]]:
        query = (("fields", FIELDS), ("limit", str(PAGE_SIZE)))
        return self._graph.listed(f"{account_id}/phone_numbers", stop, query)


def _choice(number: Mapping[str, Any]) -> Choice:
    return Choice(text(number.get("id")), e164(number.get("display_phone_number")), text(number.get("verified_name")))
