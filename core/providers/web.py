"""One guarded request to a provider: only its own hosts, over the system's trust, no redirect, no proxy, with an end.

Keys travel in headers where the provider takes them there. Nothing of a request or an answer is logged.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn
from urllib.parse import quote, urlencode, urlsplit

from core.channel.credentials import encode
from core.pbx.address import PbxAddress
from core.pbx.errors import Reach, Unreachable
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Answered, Limits, Words, ask, pause_of
from core.providers.errors import Because, KeyUnsendable, NotReached, NotUnderstood, ProviderRefused, Way, WrongHost
from core.stop import Stop

LIMITS = Limits(connect_s=10.0, read_s=30.0, total_s=60.0, answer_bytes=8 * 1024 * 1024)
MOST_PARTS = 250_000
"""Commas or tags of one answer: before it is taken apart they tell how much would come of it."""
MOST_BYTES, MOST_READS = 192 * 1024 * 1024, 5_000
"""Of all that is read for one job: more than the largest account has, and an end for lists without one."""
LONGEST_PAUSE_S = 30
TRIES = 3
FAULT_PAUSE_S = 1.0

_NO_INTERNET = (Reach.NAME_NOT_FOUND, Reach.NO_ROUTE, Reach.LOCAL_NETWORK)
_NOT_TRUSTED = (Reach.CERTIFICATE_UNKNOWN, Reach.CERTIFICATE_CHANGED)
Query = tuple[tuple[str, str], ...]
_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a provider.

    Attributes:
        authorization: the value of that header. headers: further ones; they may hold keys.
        reads: it changes nothing at the provider, so that it may be repeated.
        unprocessed: statuses after which the provider says that nothing was done, so that it may be repeated.
    """

    method: str
    host: str
    path: str
    query: Query = field(default=(), repr=False)
    authorization: str = field(default="", repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    content: bytes = field(default=b"", repr=False)
    content_type: str = ""
    reads: bool = False
    unprocessed: tuple[int, ...] = ()

    @property
    def target(self) -> str:
        """Path and query as they are sent; the path must be quoted already."""
        return self.path + ("?" + urlencode(self.query, quote_via=quote) if self.query else "")


def form(fields: Mapping[str, str]) -> dict[str, Any]:
    """The arguments of a `Request` whose body is a form."""
    return {"content": urlencode(fields).encode("ascii"), "content_type": _FORM}


def json_body(value: object, content_type: str = _JSON) -> dict[str, Any]:
    """The arguments of a `Request` whose body is JSON."""
    return {"content": json.dumps(value, ensure_ascii=False).encode("utf-8"), "content_type": content_type}


def basic(user: str, password: str) -> str:
    """The value of `Authorization` for a name and a password."""
    return "Basic " + encode(f"{user}:{password}")


def segment(text: str) -> str:
    """One part of a path: nothing in it leads elsewhere."""
    return quote(text, safe="") if text.strip(".") else "_"


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """What a provider answered. Its body may hold secrets, and is never logged."""

    host: str
    status: int
    body: bytes
    sent: bool = False

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> dict[str, Any]:
        """The JSON object. Raises NotUnderstood."""
        found = self._parsed()
        if not isinstance(found, dict):
            raise NotUnderstood(self.host, "no JSON object", self.sent)
        return found

    def json_list(self) -> list[Any]:
        """The JSON list. Raises NotUnderstood."""
        found = self._parsed()
        if not isinstance(found, list):
            raise NotUnderstood(self.host, "no JSON list", self.sent)
        return found

    def words(self) -> dict[str, Any]:
        """The JSON object of a refusal; empty where there is none."""
        try:
            return self.json()
        except NotUnderstood:
            return {}

    def refused(self, number: object = "", said: object = "", because: Because | None = None) -> ProviderRefused:
        """The error for this answer, with the provider's own number and words."""
        because = because or _because(self.status)
        number = "" if number is None else str(number)
        return ProviderRefused(because, self.status, number, str(said or ""), sent=self.status >= 500 and self.sent)

    def _parsed(self) -> Any:
        def refuse(constant: str) -> NoReturn:
            raise ValueError(constant)

        try:
            return json.loads(self.body.decode("utf-8-sig"), parse_constant=refuse)
        except (ValueError, RecursionError):
            return None


def objects(found: object, host: str) -> list[Mapping[str, Any]]:
    """A list of objects in an answer. Raises NotUnderstood."""
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise NotUnderstood(host, "no list")
    return found


def _because(status: int) -> Because:
    match status:
        case 401:
            return Because.KEYS
        case 403:
            return Because.PERMISSION
        case 404 | 410:
            return Because.NOT_THERE
        case 429:
            return Because.TOO_MANY
    return Because.FAULT if status >= 500 else Because.REQUEST


class Web:
    """The way to the hosts of one provider, and to no other.

    Args:
        places: where hosts really are, for practice and tests on this computer, and no other; the internet without.
        pause_s: before a read is repeated after a fault. most: bytes and requests that are read in all.
    """

    def __init__(
        self,
        hosts: Iterable[str],
        places: Mapping[str, PbxAddress] | None = None,
        limits: Limits = LIMITS,
        pause_s: float = FAULT_PAUSE_S,
        most: tuple[int, int] = (MOST_BYTES, MOST_READS),
    ) -> None:
        self._hosts = frozenset(hosts)
        self._places = dict(places or {})
        self._limits = limits
        self._pause_s = pause_s
        self._left_bytes, self._left_reads = most

    def ask(self, request: Request, stop: Stop) -> Reply:
        """The answer, whatever its status. What only reads is repeated after a fault or a request to wait.

        Raises:
            WrongHost, KeyUnsendable: nothing was sent. NotReached, NotUnderstood: with `sent`; also where it
            answers without an end.
        """
        if request.host not in self._hosts:
            raise WrongHost(request.host)
        self._count(request)
        for left in range(TRIES - 1, -1, -1):
            answered = self._once(request, stop)
            pause_s = self._pause_before_again(request, answered)
            if pause_s is None or not left:
                break
            if not stop.wait(pause_s):
                raise NotReached(Way.STOPPED, request.host)
        if 300 <= answered.status < 400:
            # Not followed: it would carry the keys to another host.
            raise NotUnderstood(request.host, "it sends on to another address", sent=not request.reads)
        self._weigh(request, answered.body)
        return Reply(request.host, answered.status, answered.body, sent=not request.reads)

    def _count(self, request: Request) -> None:
        """What changes something is never held up by what was read before."""
        if request.reads:
            self._left_reads -= 1
            if self._left_reads < 0 or self._left_bytes < 0:
                raise NotUnderstood(request.host, "lists without an end")

    def _weigh(self, request: Request, body: bytes) -> None:
        self._left_bytes -= len(body)
        if body.count(b",") > MOST_PARTS or body.count(b"<") > MOST_PARTS:
            raise NotUnderstood(request.host, "far too many entries", sent=not request.reads)

    def _pause_before_again(self, request: Request, answered: Answered) -> float | None:
        """Seconds to wait before the request is sent once more; None where it is not."""
        repeats = request.reads or answered.status in request.unprocessed
        if not repeats or not (answered.status == 429 or (answered.status >= 500 and request.reads)):
            return None
        if answered.status != 429:
            return self._pause_s
        asked = pause_of(answered)
        return None if asked > LONGEST_PAUSE_S else float(asked)

    def _once(self, request: Request, stop: Stop) -> Answered:
        place = self._places.get(request.host) if self._places else PbxAddress("https", request.host)
        if place is None:
            raise WrongHost(request.host)  # in practice nothing leaves this computer
        if place.is_plain_http and not place.is_loopback:
            raise WrongHost(place.label)
        headers = [("Host", request.host), ("Accept", "*/*"), *request.headers]
        if request.authorization:
            headers.append(("Authorization", request.authorization))
        if request.content_type:
            headers.append(("Content-Type", request.content_type))
        if not all(value.isascii() and value.isprintable() for _name, value in headers):
            raise KeyUnsendable
        words = Words(request.method, request.target, headers, request.content)
        try:
            return ask(place, words, stop=stop, trust=SYSTEM_TRUST, limits=self._limits)
        except Unreachable as error:
            problem = _problem(error, request, stop)
        raise problem


def _problem(error: Unreachable, request: Request, stop: Stop) -> NotReached | NotUnderstood:
    sent = error.sent and not request.reads
    if stop.asked or error.reason is Reach.STOPPED:
        return NotReached(Way.STOPPED, request.host, sent)
    if error.reason in _NO_INTERNET:
        return NotReached(Way.NO_INTERNET, request.host)
    if error.reason in _NOT_TRUSTED:
        return NotReached(Way.NOT_TRUSTED, request.host)
    if error.reason in (Reach.TOO_LARGE, Reach.NOT_A_PBX):
        return NotUnderstood(request.host, "too large or encoded", sent)
    return NotReached(Way.NO_ANSWER, request.host, sent)


def split_address(address: str) -> tuple[str, str]:
    """Host and target of an address that a provider gave, for `Request`; ("", "") where it is no https address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    if parts.scheme != "https" or parts.netloc != (parts.hostname or "") or not parts.hostname:
        return "", ""
    return parts.hostname, parts.path + (f"?{parts.query}" if parts.query else "")
