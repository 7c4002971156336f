"""Twilio: account, numbers, and where their messages go. Source: Twilio's OpenAPI files of 2026-04-14."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.channel.credentials import Credentials
from core.providers.by_number import ByNumber, among
from core.providers.errors import Because, NotUnderstood, ProviderRefused
from core.providers.face import (
    Fate,
    Hook,
    Hooks,
    Place,
    ProviderNumber,
    Setting,
    Sms,
    ToldMessage,
    Webhook,
    e164,
    host_of,
    text,
    url_in,
)
from core.providers.results import Finding, KeysRight, KeysWrong, Suspended, Trial
from core.providers.web import Query, Reply, Request, Web, basic, form, objects, segment, split_address
from core.stop import Stop
from core.wording import N_

NAME = "Twilio"
API, MESSAGING = "api.twilio.com", "messaging.twilio.com"
SECRET = "account_data.auth_token"  # noqa: S105 - the name of a field
PAGE_SIZE = 1000
MOST_PAGES = 100
_CAUSES = (
    N_("the token was renewed"),
    N_("the keys belong to another account or subaccount"),
    N_("they are test credentials"),
    N_("the account is in another region, or was closed"),
)


class TwilioSide:
    """One account, by its SID and token."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        sid = keys.get("account_sid", "")
        self._account = f"/2010-04-01/Accounts/{segment(sid)}"
        self._authorization = basic(sid, keys.get("auth_token", ""))
        self._web = web

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        try:
            account = self._get(API, f"{self._account}.json", stop)
        except ProviderRefused as error:
            if error.because not in (Because.KEYS, Because.NOT_THERE):
                raise
            return (KeysWrong(provider=NAME, field=SECRET, said=error.quoted, causes=_CAUSES),)
        if account.get("status") in ("suspended", "closed"):
            return (Suspended(provider=NAME),)
        here = [text(each.get("phone_number")) for page in self._number_pages(stop) for each in page]
        name = text(account.get("friendly_name"), 64)
        found: list[Finding] = [KeysRight(provider=NAME, account=name, numbers=len(here))]
        if account.get("type") == "Trial":
            found.append(Trial(provider=NAME))
        found += among(here).not_here(NAME, numbers)
        return tuple(found)

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        services = self._services_by_number(stop)
        for page in self._number_pages(stop):
            yield tuple(_number(each, services.get(str(each.get("sid")))) for each in page)

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        services = self._services_by_number(stop)
        asked: list[Hook] = []
        plain_hooks: list[Hook] = []
        pages = self._number_pages(stop)
        here = ByNumber((text(each.get("phone_number")), each) for page in pages for each in page)
        for each in filter(None, map(here.get, numbers)):
            plain_hooks.append(_number_hook(each, webhook))
            service = services.get(str(each.get("sid")))
            if service is not None and not service.uses_numbers_hook and service.id not in [a.id for a in asked]:
                asked.append(_service_hook(service, numbers))
        return Hooks((*asked, *plain_hooks), missing=here.lacking(numbers))

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        wanted = hook.wanted
        if hook.place is Place.SERVICE:
            path = f"/v1/Services/{segment(hook.id)}"
            self._post(MESSAGING, path, {_USES: wanted.value(_USES)}, stop)
            return
        # Never AccountSid: it would move the number to another account.
        fields = {"SmsUrl": wanted.url, "SmsMethod": wanted.value("SmsMethod") or "POST"}
        if wanted.value(_APPLICATION) or (hook.now is not None and hook.now.value(_APPLICATION)):
            fields[_APPLICATION] = wanted.value(_APPLICATION)
        self._post(API, self._number_path(hook), fields, stop)

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        if hook.place is Place.SERVICE:
            return _service_setting(self._get(MESSAGING, f"/v1/Services/{segment(hook.id)}", stop))
        return _number_setting(self._get(API, self._number_path(hook), stop))

    def sent_message(self, number: str, text: str, stop: Stop) -> ToldMessage | None:
        found = next((each for each in self._messages("From", number, stop) if each.get("body") == text), None)
        if found is None:
            return None
        error = found.get("error_code")
        fate = _FATES.get(str(found.get("status")), Fate.UNDER_WAY)
        return ToldMessage(fate, str(error) if isinstance(error, int) else "")

    def has_received(self, number: str, code: str, stop: Stop) -> bool:
        inbound = (each for each in self._messages("To", number, stop) if each.get("direction") == "inbound")
        return any(code in str(each.get("body")) for each in inbound)

    def _messages(self, side: str, number: str, stop: Stop) -> list[Mapping[str, Any]]:
        query = ((side, e164(number)), ("PageSize", "20"))
        return objects(self._get(API, f"{self._account}/Messages.json", stop, query).get("messages"), API)

    def _number_path(self, hook: Hook) -> str:
        return f"{self._account}/IncomingPhoneNumbers/{segment(hook.id)}.json"

    def _number_pages(self, stop: Stop) -> Iterator[list[Mapping[str, Any]]]:
        path = f"{self._account}/IncomingPhoneNumbers.json"
        query: Query = (("PageSize", str(PAGE_SIZE)),)
        seen: set[str] = set()
        for _ in range(MOST_PAGES):
            answer = self._get(API, path, stop, query)
            yield objects(answer.get("incoming_phone_numbers"), API)
            following = url_in(answer.get("next_page_uri"))
            if not following:
                return
            # The provider says where it goes on: only within the same list, and never in a circle.
            if not following.startswith(f"{self._account}/IncomingPhoneNumbers.json?") or following in seen:
                break
            seen.add(following)
            path, query = following, ()
        raise NotUnderstood(API, "pages without an end")

    def _services_by_number(self, stop: Stop) -> dict[str, "_Service"]:
        """The messaging service of each number that is in one, by the number's SID."""
        found: dict[str, _Service] = {}
        for page in self._pages("/v1/Services", "services", stop):
            for each in page:
                service_id = text(each.get("sid"))
                path = f"/v1/Services/{segment(service_id)}/PhoneNumbers"
                members = [one for part in self._pages(path, "phone_numbers", stop) for one in part]
                service = _Service(each, tuple(e164(one.get("phone_number")) for one in members))
                found |= {str(one.get("sid")): service for one in members}
        return found

    def _pages(self, path: str, name: str, stop: Stop) -> Iterator[list[Mapping[str, Any]]]:
        host, target = MESSAGING, path
        query: Query = (("PageSize", str(PAGE_SIZE)),)
        seen: set[str] = set()
        for _ in range(MOST_PAGES):
            answer = self._get(host, target, stop, query)
            yield objects(answer.get(name), host)
            meta = answer.get("meta")
            following = url_in(meta.get("next_page_url")) if isinstance(meta, dict) else ""
            if not following:
                return
            if following in seen:
                break
            seen.add(following)
            host, target = split_address(following)
            query = ()
        raise NotUnderstood(MESSAGING, "pages without an end")

    def _get(self, host: str, path: str, stop: Stop, query: Query = ()) -> dict[str, Any]:
        request = Request("GET", host, path, query, self._authorization, reads=True)
        return _accepted(self._web.ask(request, stop))

    def _post(self, host: str, path: str, fields: Mapping[str, str], stop: Stop) -> None:
        # 429 is about requests at the same time; Twilio then did nothing.
        request = Request("POST", host, path, authorization=self._authorization, unprocessed=(429,), **form(fields))
        _accepted(self._web.ask(request, stop))


_FATES = {
    "delivered": Fate.DELIVERED,
    "read": Fate.DELIVERED,
    "undelivered": Fate.FAILED,
    "failed": Fate.FAILED,
    "canceled": Fate.FAILED,
}
_APPLICATION = "SmsApplicationSid"
_USES = "UseInboundWebhookOnNumber"


class _Service:
    """A messaging service, and the numbers in it."""

    def __init__(self, found: Mapping[str, Any], numbers: tuple[str, ...]) -> None:
        self.id = text(found.get("sid"))
        self.name = text(found.get("friendly_name")) or self.id
        self.uses_numbers_hook = found.get("use_inbound_webhook_on_number") is True
        self.setting = _service_setting(found)
        self.numbers = numbers


def _service_setting(found: Mapping[str, Any]) -> Setting:
    uses = "true" if found.get("use_inbound_webhook_on_number") is True else "false"
    return Setting(url_in(found.get("inbound_request_url")), ((_USES, uses),))


def _service_hook(service: _Service, numbers: Sequence[str]) -> Hook:
    """To let each number of a service have its own webhook: it touches all of them, so it is asked."""
    wanted = among(numbers)
    ours = tuple(one for one in service.numbers if wanted.get(one) is not None)
    return Hook(
        Place.SERVICE,
        service.id,
        service.name,
        service.setting,
        Setting(service.setting.url, ((_USES, "true"),)),
        ours,
        wanted.lacking(service.numbers),
        asks=True,
        taken_from=service.setting.host,
    )


def _number_setting(found: Mapping[str, Any]) -> Setting:
    more = (("SmsMethod", text(found.get("sms_method"))), (_APPLICATION, text(found.get("sms_application_sid"))))
    return Setting(url_in(found.get("sms_url")), more)


def _number_hook(found: Mapping[str, Any], webhook: Webhook) -> Hook:
    number = e164(found.get("phone_number"))
    now = _number_setting(found)
    wanted = Setting(webhook.url, (("SmsMethod", "POST"), (_APPLICATION, "")))
    taken_from = now.value(_APPLICATION) or (now.host if now.url != webhook.url else "")
    return Hook(Place.NUMBER, text(found.get("sid")), number, now, wanted, (number,), taken_from=taken_from)


def _number(found: Mapping[str, Any], service: _Service | None) -> ProviderNumber:
    can = found.get("capabilities")
    sms = isinstance(can, dict) and can.get("sms") is True
    used_by = service.name if service is not None else text(found.get("sms_application_sid"))
    return ProviderNumber(
        e164(found.get("phone_number")),
        text(found.get("friendly_name")),
        Sms.YES if sms else Sms.VOICE_ONLY,
        used_by or host_of(url_in(found.get("sms_url"))),
        text(found.get("sid")),
    )


def _accepted(reply: Reply) -> dict[str, Any]:
    if reply.good:
        return reply.json()
    words = reply.words()
    raise reply.refused(words.get("code"), words.get("message"))
