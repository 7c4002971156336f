"""Telnyx: numbers and messaging profiles; a webhook is the profile's. Source: Telnyx' API v2 and its Python SDK."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from core.channel.credentials import Credentials
from core.providers.by_number import ByNumber
from core.providers.errors import Because, NotUnderstood, ProviderRefused, after_a_part
from core.providers.face import (
    Hook,
    Hooks,
    Place,
    ProviderNumber,
    Setting,
    Sms,
    Webhook,
    e164,
    host_of,
    text,
    url_in,
)
from core.providers.results import Finding, KeysRight, KeysWrong, MissingPermission, Remark
from core.providers.web import Reply, Request, Web, json_body, objects, segment
from core.stop import Stop
from core.wording import N_

NAME = "Telnyx"
HOST = "api.telnyx.com"
API_KEY, PUBLIC_KEY = "account_data.api_key", "account_data.public_key"
PAGE_SIZE = 250
MOST_PAGES = 200
VERSION = "webhook_api_version"
PROFILE = "messaging_profile_id"
_ED25519 = re.compile(r"[A-Za-z0-9+/]{43}=")
_CAUSES = (
    N_("the key was deleted or renewed"),
    N_("it belongs to another account"),
    N_("it is a key of API version 1, which does not begin with KEY"),
)


class TelnyxSide:
    """One account, by its API key."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._authorization = f"Bearer {keys.get('api_key', '')}"
        self._public_key = keys.get("public_key", "")
        self._web = web

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        try:
            self._get("/v2/balance", stop)
        except ProviderRefused as error:
            if error.because is not Because.KEYS:
                raise
            return (KeysWrong(provider=NAME, field=API_KEY, which=N_("API Key"), said=error.quoted, causes=_CAUSES),)
        found: list[Finding] = []
        try:
            lines = self._lines(stop)
        except ProviderRefused as error:
            if error.because is not Because.PERMISSION:
                raise
            found = [KeysRight(provider=NAME), MissingPermission(provider=NAME, lacking=("phone_numbers",))]
            return tuple(found)
        found = [KeysRight(provider=NAME, numbers=len(lines)), self._about_public_key()]
        here = _by_number(lines)
        found += here.not_here(NAME, numbers)
        if any(not text(line.get(PROFILE)) for line in filter(None, map(here.get, numbers))):
            what = N_("A number has no messaging profile at {provider}; it can neither send nor receive.")
            found.append(Remark(provider=NAME, field="dids", what=what))
        return tuple(found)

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        profiles = self._profiles(stop)
        for page in self._pages("/v2/phone_numbers/messaging", stop):
            yield tuple(_number(each, profiles.get(text(each.get(PROFILE)))) for each in page)

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        profiles, lines = self._profiles(stop), self._lines(stop)
        here = _by_number(lines)
        ours = list(filter(None, map(here.get, numbers)))
        mine = {text(line.get("id")) for line in ours}
        hooks: list[Hook] = []
        instead: list[Hook] = []
        for profile_id in dict.fromkeys(text(line.get(PROFILE)) for line in ours):
            served = [line for line in lines if text(line.get(PROFILE)) == profile_id]
            profile = profiles.get(profile_id)
            hook = _profile_hook(profile, served, mine, webhook) if profile_id and profile else None
            if hook is not None and not hook.others:
                hooks.append(hook)
                continue
            hooks += [_number_hook(line, profile, webhook) for line in served if text(line.get("id")) in mine]
            if hook is not None:
                instead.append(hook)
        return Hooks(tuple(hooks), tuple(instead), here.lacking(numbers))

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        wanted = hook.wanted
        if hook.place is Place.PROFILE:
            body = {"webhook_url": wanted.url or None, VERSION: wanted.value(VERSION) or "2"}
            self._send("PATCH", f"/v2/messaging_profiles/{segment(hook.id)}", body, stop)
            return
        # Of a number the old profile is named; the new one is found by its URL, or made.
        known = dict(wanted.more)
        profile_id, is_new = known.get(PROFILE, ""), False
        if PROFILE not in known:
            profile_id, is_new = self._own_profile(hook, webhook, stop)
        path = f"/v2/phone_numbers/{segment(hook.id)}/messaging"
        with after_a_part(is_new):
            self._send("PATCH", path, {PROFILE: profile_id}, stop)

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        if hook.place is Place.PROFILE:
            return _profile_setting(self._one(f"/v2/messaging_profiles/{segment(hook.id)}", stop))
        line = self._one(f"/v2/phone_numbers/{segment(hook.id)}/messaging", stop)
        profile_id = text(line.get(PROFILE))
        profile = self._one(f"/v2/messaging_profiles/{segment(profile_id)}", stop) if profile_id else None
        return _number_setting(profile_id, profile)

    def _own_profile(self, hook: Hook, webhook: Webhook, stop: Stop) -> tuple[str, bool]:
        """A profile that has this webhook already; else a new one, which sends to where the number's old one does.

        And whether it is a new one.
        """
        profiles = self._profiles(stop)
        for profile in profiles.values():
            if (
                _profile_setting(profile) == Setting(webhook.url, ((VERSION, "2"),))
                and profile.get("enabled") is True
            ):
                return text(profile.get("id")), False
        line = self._one(f"/v2/phone_numbers/{segment(hook.id)}/messaging", stop)
        before = profiles.get(text(line.get(PROFILE)), {}).get("whitelisted_destinations")
        body = {
            "name": webhook.name or "PBX",
            "whitelisted_destinations": before or [text(line.get("country_code")) or "*"],
            "webhook_url": webhook.url,
            VERSION: "2",
        }
        return text(_object(self._send("POST", "/v2/messaging_profiles", body, stop)).get("id")), True

    def _about_public_key(self) -> Finding:
        if _ED25519.fullmatch(self._public_key):
            what = N_("The Public Key has the right length; {provider} cannot confirm it.")
            return Remark(provider=NAME, what=what)
        what = N_("This is not a {provider} Public Key: those have 44 characters and end with an equals sign.")
        return Remark(provider=NAME, field=PUBLIC_KEY, what=what)

    def _lines(self, stop: Stop) -> list[Mapping[str, Any]]:
        return [each for page in self._pages("/v2/phone_numbers/messaging", stop) for each in page]

    def _profiles(self, stop: Stop) -> dict[str, Mapping[str, Any]]:
        found = [each for page in self._pages("/v2/messaging_profiles", stop) for each in page]
        return {text(each.get("id")): each for each in found}

    def _pages(self, path: str, stop: Stop) -> Iterator[list[Mapping[str, Any]]]:
        for number in range(1, MOST_PAGES + 1):
            query = (("page[number]", str(number)), ("page[size]", str(PAGE_SIZE)))
            answer = _accepted(self._web.ask(self._request("GET", path, query), stop))
            data, meta = answer.get("data"), answer.get("meta")
            yield objects(data, HOST)
            total = meta.get("total_pages") if isinstance(meta, dict) else None
            if not data or not isinstance(total, int) or number >= total:
                return
        raise NotUnderstood(HOST, "pages without an end")

    def _one(self, path: str, stop: Stop) -> Mapping[str, Any]:
        return _object(self._get(path, stop))

    def _get(self, path: str, stop: Stop) -> dict[str, Any]:
        return _accepted(self._web.ask(self._request("GET", path), stop))

    def _send(self, method: str, path: str, body: Mapping[str, object], stop: Stop) -> dict[str, Any]:
        request = Request(method, HOST, path, authorization=self._authorization, **json_body(body))
        return _accepted(self._web.ask(request, stop))

    def _request(self, method: str, path: str, query: tuple[tuple[str, str], ...] = ()) -> Request:
        return Request(method, HOST, path, query, self._authorization, reads=True)


def _by_number(lines: Sequence[Mapping[str, Any]]) -> ByNumber[Mapping[str, Any]]:
    return ByNumber((text(line.get("phone_number")), line) for line in lines)


def _profile_setting(profile: Mapping[str, Any]) -> Setting:
    return Setting(url_in(profile.get("webhook_url")), ((VERSION, text(profile.get(VERSION))),))


def _number_setting(profile_id: str, profile: Mapping[str, Any] | None) -> Setting:
    """Of a number: the webhook of its profile, and which profile that is."""
    return Setting(_profile_setting(profile).url if profile else "", ((PROFILE, profile_id),))


def _profile_hook(
    profile: Mapping[str, Any], served: Sequence[Mapping[str, Any]], mine: Collection[str], webhook: Webhook
) -> Hook:
    now = _profile_setting(profile)
    numbers = [(text(line.get("id")), e164(line.get("phone_number"))) for line in served]
    return Hook(
        Place.PROFILE,
        text(profile.get("id")),
        text(profile.get("name")) or text(profile.get("id")),
        now,
        Setting(webhook.url, ((VERSION, "2"),)),
        tuple(number for id_, number in numbers if id_ in mine),
        tuple(number for id_, number in numbers if id_ not in mine),
        taken_from=now.host if now.url != webhook.url else "",
    )


def _number_hook(line: Mapping[str, Any], profile: Mapping[str, Any] | None, webhook: Webhook) -> Hook:
    """To give one number a profile with this channel's webhook: nobody else of its old profile feels it."""
    number = e164(line.get("phone_number"))
    now = _number_setting(text(line.get(PROFILE)), profile)
    taken_from = now.host if now.url != webhook.url else ""
    return Hook(Place.OWN_PROFILE, text(line.get("id")), number, now, Setting(webhook.url), (number,),
                taken_from=taken_from)  # fmt: skip


def _number(line: Mapping[str, Any], profile: Mapping[str, Any] | None) -> ProviderNumber:
    features = line.get("features")
    can = isinstance(features, dict) and features.get("sms") is not None
    used_by = ""
    if profile is not None:
        used_by = host_of(url_in(profile.get("webhook_url"))) or text(profile.get("name"))
    sms = Sms.VOICE_ONLY if not can else Sms.YES if profile is not None else Sms.NO_PROFILE
    return ProviderNumber(e164(line.get("phone_number")), text(profile and profile.get("name")), sms, used_by,
                          text(line.get("id")))  # fmt: skip


def _object(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    found = answer.get("data")
    if not isinstance(found, dict):
        raise NotUnderstood(HOST, "no data")
    return found


def _accepted(reply: Reply) -> dict[str, Any]:
    if reply.good:
        return reply.json()
    errors = reply.words().get("errors")
    first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}
    # The same code stands for other things in other places: the status counts.
    raise reply.refused(first.get("code"), first.get("detail") or first.get("title"))
