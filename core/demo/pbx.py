"""The demo PBX: a strict stand-in on a loopback port, to practise on and to test against.

Every answer is HTTP 200 with JSON, errors included, unless a test scripts something else.
"""

import json
import threading
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPMessage
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from core.demo.calls import Call, Refusal, decode, missing, refuse_if, wrong
from core.demo.channels import DemoChannels, Echo
from core.demo.lists import INTERFACES, menu_options
from core.demo.logins import DemoLogins
from core.demo.script import Cut, Errcode, Raw, Recorded, Silence, Step, Wait
from core.demo.server import Answer, DemoServer, Heard

if TYPE_CHECKING:
    from ssl import SSLContext

__all__ = ["Cut", "DemoPbx", "Echo", "Errcode", "Raw", "Recorded", "Silence", "Step", "Wait"]

API_PATH = "/openapi/v1.0/"
CLIENT_ID = "DemoPbxClientIdOnlyForPractice01"
CLIENT_SECRET = "DemoPbxClientSecretNotARealOne01"  # noqa: S105 - says itself what it is
_RECORD_LIMIT = 10_000


class DemoPbx:
    """A PBX that keeps strictly to the developer guide.

    Attributes:
        base_url: what a person would type as its address; "" before `start`.
        channels: create bodies by id, as they came.
        requests: all that was asked, oldest first; what a step answers stands here too.
        store: the message channels, with the knobs `echo`, `status` and `reason`.
        logins: the tokens, with the knob `token_limit`.
    """

    client_id = CLIENT_ID
    client_secret = CLIENT_SECRET

    def __init__(
        self, *, echo: Echo = "base64", token_limit: int = 8, ssl_context: "SSLContext | None" = None
    ) -> None:
        self.base_url = ""
        self.requests: list[Recorded] = []
        self.store = DemoChannels(echo)
        self.logins = DemoLogins(self.client_id, self.client_secret, token_limit)
        self._stopped = threading.Event()
        self._interfaces = {
            **INTERFACES,
            **self.store.interfaces,
            **self.logins.interfaces,
            "system/get_menuoptions": menu_options(lambda: self.store.by_id),
        }
        self._ssl_context = ssl_context
        self._lock = threading.Lock()
        self._steps: defaultdict[str, deque[Step]] = defaultdict(deque)
        self._server: DemoServer | None = None

    def start(self) -> "DemoPbx":
        """Listen on a free port of 127.0.0.1."""
        if self._stopped.is_set():
            raise RuntimeError("A demo PBX starts once.")
        self._server = DemoServer(self._hear, self._stopped, self._ssl_context)
        self.base_url = f"{'https' if self._ssl_context else 'http'}://127.0.0.1:{self._server.server_port}"
        self._server.accept()
        return self

    def stop(self) -> None:
        """End every connection and every thread. What was recorded and stored stays to be looked at."""
        self._stopped.set()
        server, self._server = self._server, None
        if server is not None:
            server.end()

    def __enter__(self) -> "DemoPbx":
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def channels(self) -> dict[int, dict[str, Any]]:
        return self.store.by_id

    @property
    def echo(self) -> Echo:
        return self.store.echo

    @echo.setter
    def echo(self, echo: Echo) -> None:
        self.store.echo = echo

    @property
    def live_tokens(self) -> int:
        """Access tokens that are valid now."""
        with self._lock:
            return self.logins.live

    def expire_tokens(self, *, refresh_too: bool = False) -> None:
        """Make every access token expired (10004), and every refresh token if asked."""
        with self._lock:
            self.logins.expire(refresh_too)

    def unblock(self) -> None:
        """What an administrator does under Security > Security Rules > Blocked IPs."""
        with self._lock:
            self.logins.failures = 0

    def script(self, path: str, *steps: Step) -> None:
        """Let the next requests to `path` (`message_channel/create`) meet these steps, one each, in this order."""
        with self._lock:
            self._steps[path].extend(steps)

    def unscript(self, path: str) -> None:
        """Forget the steps that no request has met yet."""
        with self._lock:
            self._steps[path].clear()

    def _hear(self, heard: Heard) -> Answer | None:
        request = _Request.of(heard)
        with self._lock:
            self.requests.append(request.recorded)
            del self.requests[:-_RECORD_LIMIT]
            steps = self._steps[request.path]
            step = steps.popleft() if steps else None
        if isinstance(step, Wait):
            while not step.until.wait(0.02):
                if self._stopped.is_set():
                    return None
            step = None
        reply: dict[str, Any] = {}
        if step is None or step.executes:
            with self._lock:
                reply = self._reply(request)
        match step:
            case Raw():
                return Answer(step.body, step.status, step.headers)
            case Errcode():
                return _json({"errcode": step.errcode, "errmsg": step.errmsg, **step.more})
            case Silence():
                self._stopped.wait()
                return None
            case Cut():
                return None
            case None:
                return _json(reply)

    def _reply(self, request: "_Request") -> dict[str, Any]:
        try:
            return {"errcode": 0, "errmsg": "SUCCESS", **self._carry_out(request)}
        except Refusal as refusal:
            return refusal.reply

    def _carry_out(self, request: "_Request") -> dict[str, Any]:
        if self.logins.blocked:
            raise Refusal(70004)
        if not request.headers.get("User-Agent"):
            raise Refusal(40002, invalid_param_list=[missing("User-Agent")])
        interface = self._interfaces.get(request.path)
        if interface is None or interface.method != request.method:
            raise Refusal(10001)
        query = dict(request.query)
        if interface.needs_token:
            self.logins.check(query.get("access_token"))
        refuse_if(interface.query_faults(request.query))
        if interface.method == "GET":
            return interface.answer(Call(query, {}))
        if "Content-Type" not in request.headers or request.headers.get_content_type() != "application/json":
            raise Refusal(40002, invalid_param_list=[wrong("Content-Type", "must be application/json")])
        if isinstance(request.body, Refusal):
            raise request.body
        return interface.answer(Call(query, request.body))


@dataclass(frozen=True, slots=True, repr=False)
class _Request:
    """A request with its path, query and body taken apart; what is wrong with the body waits in `body`."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: HTTPMessage
    raw: bytes | None
    body: dict[str, Any] | Refusal

    @classmethod
    def of(cls, heard: Heard) -> "_Request":
        path, _, query = heard.target.partition("?")
        path = path.removeprefix(API_PATH) if path.startswith(API_PATH) else f"/{path.lstrip('/')}"
        body: dict[str, Any] | Refusal
        try:
            body = Refusal(40004) if heard.raw is None else decode(heard.raw)
        except Refusal as refusal:
            body = refusal
        return cls(heard.method, path, parse_qsl(query, keep_blank_values=True), heard.headers, heard.raw, body)

    @property
    def recorded(self) -> Recorded:
        body = self.raw or None if isinstance(self.body, Refusal) else self.body
        return Recorded(self.method, self.path, dict(self.query), body, self.headers)


def _json(reply: Mapping[str, Any]) -> Answer:
    return Answer(json.dumps(reply, ensure_ascii=False).encode("utf-8", "replace"))
