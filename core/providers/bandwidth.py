"""Bandwidth: numbers by locations, and one webhook of the application that serves them.

Source: Bandwidth's own command line program and OpenAPI files. Which of two addresses serves an account is not told
anywhere: the second is asked where the first does not know the path.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.channel.credentials import Credentials
from core.providers import xml
from core.providers.by_number import among
from core.providers.errors import Because, NotUnderstood, ProviderRefused
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
from core.providers.results import Ends, Finding, KeysRight, KeysWrong, MissingPermission, OtherAccount
from core.providers.web import Reply, Request, Web, basic, form, segment
from core.stop import Stop
from core.wording import N_

NAME = "Bandwidth"
API, DASHBOARD, MESSAGING = "api.bandwidth.com", "dashboard.bandwidth.com", "messaging.bandwidth.com"
SECRET, APPLICATION = "account_data.password", "account_data.application_id"
API_USERS_END = dt.date(2026, 12, 2)
PAGE_SIZE = 500
MOST_PAGES = 200
_CAUSES = (
    N_("the user name or the password was changed"),
    N_("the Account ID is of another account"),
    N_("Bandwidth has ended this kind of login"),
)


class _Location(NamedTuple):
    site: str
    peer: str
    name: str


class BandwidthSide:
    """One messaging application of one account, by user name and password, or client ID and secret."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._user, self._password = keys.get("username", ""), keys.get("password", "")
        self._account = segment(keys.get("account_id", ""))
        self._application = keys.get("application_id", "")
        self._web = web
        self._authorization = ""
        self._base = (API, "/api/v2")
        self._is_api_user = False

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        try:
            application = self._application_now(stop)
        except ProviderRefused as error:
            return self._about_refusal(error, stop)
        found: list[Finding] = []
        if application.value("ServiceType") not in ("", "Messaging-V2"):
            what = N_("This is a voice application. The PBX needs the ID of a messaging application.")
            found.append(OtherAccount(provider=NAME, field=APPLICATION, what=what))
        here = [each.number for page in self.numbers(stop) for each in page]
        found.append(KeysRight(provider=NAME, account=text(application.value("AppName")), numbers=len(here)))
        found += among(here).not_here(NAME, numbers)
        return (*found, *self._about_login())

    def _about_login(self) -> tuple[Finding, ...]:
        if not self._is_api_user:
            return ()
        return (Ends(provider=NAME, field=SECRET, on=API_USERS_END, today=dt.datetime.now(dt.UTC).date()),)

    def _about_refusal(self, error: ProviderRefused, stop: Stop) -> tuple[Finding, ...]:
        match error.because:
            case Because.KEYS:
                wrong = KeysWrong(provider=NAME, field=SECRET, said=error.quoted, causes=_CAUSES)
                return (wrong, *self._about_login())
            case Because.NOT_THERE:
                what = N_("{provider} has no application with this ID in this account.")
                return (OtherAccount(provider=NAME, field=APPLICATION, what=what), *self._about_login())
            case Because.PERMISSION:
                # It may send and not look: another question tells whether the keys are right.
                self._may_send(stop)
                lacking = MissingPermission(provider=NAME, field=SECRET, lacking=("Configuration",))
                return (KeysRight(provider=NAME), lacking, *self._about_login())
        raise error

    def _may_send(self, stop: Stop) -> None:
        path = f"/api/v2/users/{self._account}/messages"
        query = (("limit", "1"), ("messageDirection", "INBOUND"))
        request = Request("GET", MESSAGING, path, query, self._logged_in(stop), reads=True)
        reply = self._web.ask(request, stop)
        if not reply.good:
            words = reply.words()
            raise reply.refused(words.get("type"), words.get("description"))

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        used_by = host_of(self._application_now(stop).value("InboundCallbackUrl"))
        for location in self._locations(stop):
            for page in self._numbers_of(location, stop):
                yield tuple(_number(each, location, used_by) for each in page)

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        application = self._application_now(stop)
        here = [each.number for page in self.numbers(stop) for each in page]
        wanted = among(numbers)
        ours = tuple(one for one in here if wanted.get(one) is not None)
        now = Setting(url_in(application.value("InboundCallbackUrl")))
        hook = Hook(
            Place.APPLICATION,
            self._application,
            text(application.value("AppName")) or self._application,
            now,
            Setting(webhook.url),
            ours,
            wanted.lacking(here),
            taken_from=now.host if now.url != webhook.url else "",
        )
        return Hooks((hook,), missing=among(here).lacking(numbers))

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        # PATCH, not PUT: that one replaces all, and the callback's password can be read by nobody.
        body = xml.written("Application", {"InboundCallbackUrl": hook.wanted.url})
        self._ask("PATCH", f"/applications/{segment(hook.id)}", stop, body=body)

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        return Setting(url_in(self._application_now(stop).value("InboundCallbackUrl")))

    def _application_now(self, stop: Stop) -> xml.Element:
        answer = self._ask("GET", f"/applications/{segment(self._application)}", stop)
        found = next(answer.all("Application"), None)
        if found is None:
            raise NotUnderstood(self._base[0], "no application")
        return found

    def _locations(self, stop: Stop) -> list[_Location]:
        answer = self._ask("GET", f"/applications/{segment(self._application)}/associatedsippeers", stop)
        return [
            _Location(each.value("SiteId"), each.value("PeerId"), text(each.value("PeerName")))
            for each in answer.all("AssociatedSipPeer")
        ]

    def _numbers_of(self, location: _Location, stop: Stop) -> Iterator[list[xml.Element]]:
        path = f"/sites/{segment(location.site)}/sippeers/{segment(location.peer)}/tns"
        for number in range(1, MOST_PAGES + 1):
            query = (("page", str(number)), ("size", str(PAGE_SIZE)))
            found = list(self._ask("GET", path, stop, query).all("SipPeerTelephoneNumber"))
            yield found
            if len(found) < PAGE_SIZE:
                return
        raise NotUnderstood(self._base[0], "pages without an end")

    def _logged_in(self, stop: Stop) -> str:
        """The value of `Authorization`: a token of client ID and secret, or an API user's name and password."""
        if not self._authorization:
            login = basic(self._user, self._password)
            request = Request(
                "POST", API, "/api/v1/oauth2/token", authorization=login, reads=True,
                **form({"grant_type": "client_credentials"}),
            )  # fmt: skip
            reply = self._web.ask(request, stop)
            token = reply.json().get("access_token") if reply.good else None
            if isinstance(token, str) and token.isascii() and token.isprintable():
                self._authorization = f"Bearer {token}"
            elif reply.status in (400, 401, 403):
                self._authorization, self._is_api_user = login, True
            else:
                raise reply.refused()
        return self._authorization

    def _ask(
        self, method: str, path: str, stop: Stop, query: tuple[tuple[str, str], ...] = (), body: bytes = b""
    ) -> xml.Element:
        authorization = self._logged_in(stop)
        reply = self._sent(method, path, stop, query, body, authorization)
        if reply.status == 404 and self._base[0] == API and method == "GET":
            other = (DASHBOARD, "/api/v1")
            before, self._base = self._base, other
            again = self._sent(method, path, stop, query, body, authorization)
            if again.status == 404:
                self._base = before
            reply = again
        if reply.status == 204:
            return xml.Element("")
        return _accepted(reply)

    def _sent(
        self, method: str, path: str, stop: Stop, query: tuple[tuple[str, str], ...], body: bytes, authorization: str
    ) -> Reply:
        host, base = self._base
        request = Request(
            method, host, f"{base}/accounts/{self._account}{path}", query, authorization, content=body,
            content_type="application/xml" if body else "", reads=method == "GET",
        )  # fmt: skip
        return self._web.ask(request, stop)


def _number(found: xml.Element, location: _Location, used_by: str) -> ProviderNumber:
    enabled = found.value("SmsEnabled").lower()
    sms = Sms.SWITCHED_OFF if enabled == "false" else Sms.YES
    return ProviderNumber(
        e164(found.value("FullNumber"), "1"), location.name, sms, used_by, found.value("FullNumber")
    )


def _accepted(reply: Reply) -> xml.Element:
    try:
        answer = xml.read(reply.body) if reply.body.strip() else xml.Element("")
    except xml.NotXml:
        if reply.good:
            raise NotUnderstood(reply.host, "no XML", reply.sent) from None
        answer = xml.Element("")
    if reply.good:
        return answer
    raise reply.refused(text(answer.value("ErrorCode"), 20), text(answer.value("Description")))
