"""The demo PBX: a strict stand-in on a loopback port, to practise on and to test against.

Every answer is HTTP 200 with JSON, errors included; `tests/scripted_pbx.py` answers otherwise.
"""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPMessage
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from core.demo.calls import Call, Refusal, decode, missing, refuse_if, wrong
from core.demo.channels import DemoChannels
from core.demo.events import INCOMING, DemoEvents, asks_for_socket
from core.demo.lists import INTERFACES, menu_options
from core.demo.logins import DemoLogins
from core.demo.messages import DemoMessages
from core.demo.provider import DemoProvider
from core.demo.queues import DemoQueues
from core.demo.server import Answer, DemoServer, Heard

API_PATH = "/openapi/v1.0/"
CLIENT_ID = "DemoPbxClientIdOnlyForPractice01"
CLIENT_SECRET = "DemoPbxClientSecretNotARealOne01"  # noqa: S105 - says itself what it is


class DemoPbx:
    """A PBX that keeps strictly to the developer guide.

    Attributes:
        base_url: what a person would type as its address; "" before `start`.
        store: the message channels. queues: the message queues. logins: the tokens. events: its event socket.
    """

    client_id = CLIENT_ID
    client_secret = CLIENT_SECRET

    def __init__(self) -> None:
        self.base_url = ""
        self.queues = DemoQueues()
        self.store = self.new_store()
        self.messages = DemoMessages(self.store)
        self.logins = DemoLogins(self.client_id, self.client_secret)
        self.events = DemoEvents()
        self._stopped = threading.Event()
        self._interfaces = {
            **INTERFACES,
            **self.store.interfaces,
            **self.queues.interfaces,
            **self.messages.interfaces,
            **self.logins.interfaces,
            "system/get_menuoptions": menu_options(lambda: self.store.by_id, self.queues.by_id.values),
        }
        self._lock = threading.Lock()
        self._turning = threading.Lock()
        self._breaks_at = ""
        self._server: DemoServer | None = None
        self.provider: DemoProvider | None = None

    def new_store(self) -> DemoChannels:
        """Where its message channels are kept."""
        return DemoChannels(self.queues.by_id)

    def new_server(self) -> DemoServer:
        """What listens for it."""
        return DemoServer(self._hear, urlsplit(self.base_url).port or 0)

    def start(self) -> Self:
        """Listen on a free port of 127.0.0.1."""
        if self._stopped.is_set():
            raise RuntimeError("A demo PBX starts once.")
        self._server = self.new_server()
        self.base_url = f"{self._server.scheme}://127.0.0.1:{self._server.server_port}"
        self._server.accept()
        return self

    def pause(self) -> None:
        """Be out of reach from now on, as a PBX is from elsewhere; what is stored stays."""
        with self._turning:
            server, self._server = self._server, None
            if server is not None:
                server.end()

    def resume(self) -> None:
        """Be within reach again, at the same address."""
        with self._turning:
            if self._server is None and not self._stopped.is_set():
                self._server = self.new_server()
                self._server.accept()

    def lose_answer(self, path: str) -> None:
        """Carry out the next request to `path`, and pause before it is answered: a cable is pulled."""
        self._breaks_at = path

    def play_provider(self) -> DemoProvider:
        """Play a provider, too: its numbers can be given webhooks of this PBX."""
        self.provider = self.provider or DemoProvider(self._webhook_set).start()
        return self.provider

    def _webhook_set(self, number: str, url: str) -> None:
        with self._lock:
            self.store.reach(number, url)

    def stop(self) -> None:
        """End every connection and every thread. What was recorded and stored stays to be looked at."""
        self._stopped.set()
        if self.provider is not None:
            self.provider.stop()
        self.pause()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def arrive(self, number: str) -> bool:
        """A message comes in for a number, from outside; whether a channel has it."""
        with self._lock:
            has_come = self.messages.arrive(number)
        if has_come:
            self.events.publish(INCOMING, {"did_number": number})
        return has_come

    def answer(self, request: "Request") -> Answer | None:
        """What goes back; None ends the connection without a word. Called on the thread of the connection."""
        with self._lock:
            if asks_for_socket(request.path, request.headers):
                return self._socket(request)
            return as_json(self._reply(request))

    def _socket(self, request: "Request") -> Answer:
        try:
            self.logins.check(dict(request.query).get("access_token"))
        except Refusal as refusal:
            return as_json(refusal.reply)
        return self.events.socket_for(request.headers)

    def _hear(self, heard: Heard) -> Answer | None:
        request = Request.of(heard)
        answer = self.answer(request)
        if request.path != self._breaks_at:
            return answer
        self._breaks_at = ""
        self.pause()
        return None

    def _reply(self, request: "Request") -> dict[str, Any]:
        try:
            return {"errcode": 0, "errmsg": "SUCCESS", **self._carry_out(request)}
        except Refusal as refusal:
            return refusal.reply

    def _carry_out(self, request: "Request") -> dict[str, Any]:
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
        if interface.is_form:
            if request.raw is None:
                raise Refusal(40004)
            return interface.answer(Call(query, {}, request.headers, request.raw))
        if "Content-Type" not in request.headers or request.headers.get_content_type() != "application/json":
            raise Refusal(40002, invalid_param_list=[wrong("Content-Type", "must be application/json")])
        if isinstance(request.body, Refusal):
            raise request.body
        return interface.answer(Call(query, request.body))


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """A request with its path, query and body taken apart.

    Attributes:
        path: below `/openapi/v1.0/`, for instance `message_channel/create`; the whole path when it is elsewhere.
        raw: the body's bytes, None when there were too many. body: their JSON, or what is wrong with them.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: HTTPMessage
    raw: bytes | None
    body: dict[str, Any] | Refusal

    @classmethod
    def of(cls, heard: Heard) -> "Request":
        path, _, query = heard.target.partition("?")
        path = path.removeprefix(API_PATH) if path.startswith(API_PATH) else f"/{path.lstrip('/')}"
        body: dict[str, Any] | Refusal
        try:
            body = Refusal(40004) if heard.raw is None else decode(heard.raw)
        except Refusal as refusal:
            body = refusal
        return cls(heard.method, path, parse_qsl(query, keep_blank_values=True), heard.headers, heard.raw, body)


def as_json(reply: Mapping[str, Any]) -> Answer:
    """An answer of the PBX."""
    return Answer(json.dumps(reply, ensure_ascii=False).encode("utf-8", "replace"))
