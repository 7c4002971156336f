"""Meta's Graph API, as WhatsApp and Facebook have it in common: the token, the app behind it, and its errors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.channel.credentials import Credentials
from core.providers.errors import Because, NotUnderstood, ProviderRefused
from core.providers.face import text, url_in
from core.providers.results import ExpiresSoon, Finding, KeysWrong, MissingPermission
from core.providers.web import Reply, Request, Web, form, json_body, objects, segment
from core.stop import Stop
from core.wording import N_

NAME = "Meta"
HOST = "graph.facebook.com"
VERSION = "v23.0"
TOKEN, APP_SECRET = "account_data.access_token", "account_data.app_secret"
LASTS_S = 60 * 24 * 3600
"""A token that expires before is none of a system user."""
MOST_PAGES = 100
_KEYS = (190, 101, 102)
_TOO_MANY = (4, 17, 32, 613, 80007, 130429)
_TOKEN_CAUSES = (
    N_("the token has expired: the first one of the dashboard lasts 24 hours"),
    N_("it was withdrawn, or its system user was removed"),
    N_("it was not copied whole"),
)
_SECRET_CAUSES = (
    N_("the App Secret was reset"),
    N_("it belongs to another app than the token"),
)


@dataclass(frozen=True, slots=True)
class TokenSeen:
    """What Meta says of the token: the app behind it, and what it may do. problems: what is wrong with the keys."""

    app_id: str = ""
    app_name: str = ""
    kind: str = ""
    scopes: frozenset[str] = frozenset()
    expires_at: float = 0.0
    problems: tuple[Finding, ...] = ()


class Graph:
    """One token and one app secret. Keys go in headers; the one that cannot is the token that is asked about."""

    def __init__(self, keys: Credentials, web: Web) -> None:
        self._token = keys.get("access_token", "")
        self._secret = keys.get("app_secret", "")
        self._web = web

    def seen(self, stop: Stop) -> TokenSeen:
        """Ask for the token and the secret, and which of them is wrong."""
        try:
            app = self.get("app", stop)
        except ProviderRefused as error:
            if error.because is not Because.KEYS:
                raise
            return TokenSeen(problems=(_wrong_token(error),))
        app_id, app_name = text(app.get("id")), text(app.get("name"))
        query = (("input_token", self._token),)
        try:
            answer = self.get("debug_token", stop, query, self.app_token(app_id))
        except ProviderRefused as error:
            if error.because is not Because.KEYS:
                raise
            wrong = KeysWrong(provider=NAME, field=APP_SECRET, which=N_("App Secret"), causes=_SECRET_CAUSES)
            return TokenSeen(app_id, app_name, problems=(wrong,))
        about = answer.get("data")
        if not isinstance(about, dict):
            raise NotUnderstood(HOST, "no data")
        if about.get("is_valid") is not True:
            return TokenSeen(app_id, app_name, problems=(_invalid_token(about),))
        scopes = about.get("scopes")
        return TokenSeen(
            app_id,
            app_name,
            text(about.get("type")),
            frozenset(filter(None, map(text, scopes))) if isinstance(scopes, list) else frozenset(),
            _time_in(about.get("expires_at")),
        )

    def app_token(self, app_id: str) -> str:
        """The token of the app itself."""
        return f"{app_id}|{self._secret}"

    def get(self, path: str, stop: Stop, query: tuple[tuple[str, str], ...] = (), token: str = "") -> dict[str, Any]:
        """Read something; `path` below the version."""
        return _accepted(self._web.ask(self._request("GET", path, token, query=query, reads=True), stop))

    def listed(
        self, path: str, stop: Stop, query: tuple[tuple[str, str], ...] = (), token: str = ""
    ) -> Iterator[list[Mapping[str, Any]]]:
        """A list, page by page: `data` of each answer."""
        after = ""
        for _ in range(MOST_PAGES):
            more = (("after", after),) if after else ()
            answer = self.get(path, stop, (*query, *more), token)
            data, paging = answer.get("data"), answer.get("paging")
            yield objects(data, HOST)
            cursors = paging.get("cursors") if isinstance(paging, dict) else None
            following = text(cursors.get("after"), 500) if isinstance(cursors, dict) else ""
            # `next` is a whole address with the token in it: only that it is there counts.
            if not following or following == after or not (isinstance(paging, dict) and paging.get("next")):
                return
            after = following
        raise NotUnderstood(HOST, "pages without an end")

    def post(
        self,
        path: str,
        stop: Stop,
        body: Mapping[str, object] | None = None,
        *,
        fields: Mapping[str, str] | None = None,
        query: tuple[tuple[str, str], ...] = (),
        token: str = "",
    ) -> None:
        """Change something: with JSON, with a form, or without a body."""
        content = json_body(body) if body is not None else form(fields) if fields is not None else {}
        answer = _accepted(self._web.ask(self._request("POST", path, token, query=query, **content), stop))
        if answer.get("success") is False:  # what it did is read back, whatever it says
            raise ProviderRefused(Because.REQUEST, 200, said="success: false")

    def _request(self, method: str, path: str, token: str, **more: Any) -> Request:
        parts = "/".join(segment(part) for part in path.split("/"))
        return Request(method, HOST, f"/{VERSION}/{parts}", authorization=f"Bearer {token or self._token}", **more)


def about_token(seen: TokenSeen, needed: Sequence[str], sending: Sequence[str], now: float) -> tuple[Finding, ...]:
    """What to say of a token that is good: that it expires, and which permissions it lacks."""
    found: list[Finding] = []
    if seen.expires_at and seen.expires_at - now < LASTS_S:
        found.append(ExpiresSoon(provider=NAME, field=TOKEN, at=seen.expires_at, now=now))
    for names, sends in ((needed, False), (sending, True)):
        lacking = tuple(name for name in names if name not in seen.scopes)
        if lacking:
            found.append(MissingPermission(provider=NAME, field=TOKEN, lacking=lacking, sending=sends))
    return tuple(found)


def subscription_of(found: Sequence[Mapping[str, Any]], topic: str) -> tuple[str, tuple[str, ...]]:
    """Of an app's subscriptions: the callback URL of an object, and its fields."""
    for each in found:
        if each.get("object") == topic:
            return url_in(each.get("callback_url")), names_in(each.get("fields"))
    return "", ()


def names_in(fields: object) -> tuple[str, ...]:
    """Fields as a list of names, or of objects with a name."""
    if not isinstance(fields, list):
        return ()
    found = (text(each.get("name")) if isinstance(each, dict) else text(each) for each in fields)
    return tuple(filter(None, found))


def _time_in(value: object) -> float:
    return float(value) if isinstance(value, int) and 0 < value < 10**11 else 0.0


def _wrong_token(error: ProviderRefused) -> Finding:
    return KeysWrong(provider=NAME, field=TOKEN, which=N_("Access Token"), said=error.quoted, causes=_TOKEN_CAUSES)


def _invalid_token(about: Mapping[str, Any]) -> Finding:
    error = about.get("error")
    said = text(error.get("message")) if isinstance(error, dict) else ""
    wrong = ProviderRefused(Because.KEYS, 200, "190", said)
    return _wrong_token(wrong)


def _accepted(reply: Reply) -> dict[str, Any]:
    words = reply.words()
    error = words.get("error")
    if reply.good and not isinstance(error, dict):
        return reply.json()
    error = error if isinstance(error, dict) else {}
    code = error.get("code")
    said = text(error.get("error_user_msg"), 400) or text(error.get("message"), 400)
    because = None
    if isinstance(code, int):
        # The code counts, not the status: a wrong token comes with 400 or 401.
        because = (
            Because.KEYS if code in _KEYS
            else Because.TOO_MANY if code in _TOO_MANY
            else Because.PERMISSION if code == 10 or 200 <= code < 300
            else Because.NOT_THERE if code == 100 and "does not exist" in said
            else None
        )  # fmt: skip
    raise reply.refused(code, said, because)
