"""A demo PBX that does as a test tells it: planned answers, faults, delays, TLS, and what no source tells of a PBX.

It remembers every request that reached it.
"""

import threading
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPMessage
from ssl import SSLContext
from typing import Any, Literal

from core.channel import catalog
from core.demo.calls import Call, Refusal, refuse_if, wrong
from core.demo.channels import DemoChannels
from core.demo.live_chat_rules import REQUIRED
from core.demo.pbx import DemoPbx, Request, as_json
from core.demo.rules import decoded
from core.demo.server import Answer, DemoServer, Hear

Echo = Literal["base64", "plain", "masked"]
Update = Literal["merges", "replaces"]
Routes = Literal["replaced", "merged"]
KeysLeftOut = Literal["kept", "lost"]
_MASKED = "******"
_RECORD_LIMIT = 10_000


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """A request as it arrived, before anything was done about it. Its `repr` shows no secret.

    Attributes:
        path: below `/openapi/v1.0/`, for instance `message_channel/create`; the whole path when it is elsewhere.
        query: the token included; of a repeated parameter the last.
        body: the JSON; the bytes themselves when they are not JSON; None when there are none.
        headers: looked up in any case; None for one that was not sent.
    """

    method: str
    path: str
    query: dict[str, str] = field(repr=False)
    body: Any = field(repr=False)
    headers: HTTPMessage = field(repr=False)

    @classmethod
    def of(cls, request: Request) -> "Recorded":
        body = request.raw or None if isinstance(request.body, Refusal) else request.body
        return cls(request.method, request.path, dict(request.query), body, request.headers)


@dataclass(frozen=True, slots=True)
class Raw:
    """Answer exactly this: a login page of a hotel, broken JSON, a redirect. `headers` win over the usual ones."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    executes: bool = False


@dataclass(frozen=True, slots=True)
class Errcode:
    """Answer with this `errcode`; `more` adds members such as `invalid_param_list`."""

    errcode: int
    errmsg: str = "FAILURE"
    more: Mapping[str, Any] = field(default_factory=dict)
    executes: bool = False


@dataclass(frozen=True, slots=True)
class Cut:
    """End the connection without an answer, after carrying the request out or without."""

    executes: bool


@dataclass(frozen=True, slots=True)
class Silence:
    """Keep the connection and say nothing until the PBX stops, after carrying the request out or without."""

    executes: bool


@dataclass(frozen=True, slots=True, eq=False)
class Wait:
    """Go on as usual once this is set."""

    until: threading.Event


Step = Raw | Errcode | Cut | Silence | Wait


class ScriptedChannels(DemoChannels):
    """Message channels of a PBX that does what no public source tells.

    Attributes:
        echo: how `get` and `query` give back Base64-encoded values.
        status, reason: of every channel in `list` and `search`.
        unique: whether a name or a DID that is there already is refused.
        spelled: a name as the PBX keeps it. shows_numbers: whether `list` tells the DIDs.
        update: whether parameters that an update leaves out stay, or fall back to what they are by default.
        routes: whether `dids` of an update take the place of the lines before, or are laid over them by number.
        keys_left_out: whether an update without `account_data` leaves the keys; without them the channel is not
            connected. takes_route_ids: whether lines of an update may have an `id`.
        not_in_update: parameters that an update may not have.
        orders: `dids` as the PBX gives them back.
        picture_key: what it calls a live chat's picture, "" for not at all.
        more_of_live_chats: what it tells of them besides. hidden: parameters of them that it does not tell.
        deaf: parameters of a live chat that an update does not change, whatever it answers.
    """

    def __init__(self, queues: Mapping[int, object]) -> None:
        super().__init__(queues)
        self.update: Update = "merges"
        self.routes: Routes = "replaced"
        self.keys_left_out: KeysLeftOut = "kept"
        self.takes_route_ids = True
        self.not_in_update: set[str] = set()
        self.orders: Callable[[list[dict[str, Any]]], list[dict[str, Any]]] = list
        self.picture_key = DemoChannels.picture_key
        self.more_of_live_chats: dict[str, Any] = {}
        self.deaf: set[str] = set()
        self.hidden: set[str] = set()
        self.without_keys: set[int] = set()
        self.echo: Echo = "base64"
        self.status = "status_connect_succ"
        self.reason = ""
        self.unique = True
        self.spelled: Callable[[str], str] = str
        self.shows_numbers = True

    def _refuse_duplicates(self, body: dict[str, Any], others: Any) -> None:
        if self.unique:
            super()._refuse_duplicates(body, others)

    def _store(self, channel_id: int, body: dict[str, Any], kept_ids: list[int | None]) -> None:
        super()._store(channel_id, {**body, "name": self.spelled(body["name"])}, kept_ids)

    def _update(self, call: Call) -> dict[str, Any]:
        refuse_if([wrong(key, "is not a parameter here") for key in call.body if key in self.not_in_update])
        entries = call.body.get("dids")
        if not self.takes_route_ids and type(entries) is list:
            refuse_if(
                [wrong(f"dids[{at}].id", "is not a parameter here") for at, e in enumerate(entries) if "id" in e]
            )
        return super()._update(call)

    def _change(
        self, channel_id: int, before: dict[str, Any], change: dict[str, Any], kept_ids: list[int | None]
    ) -> None:
        if "account_data" in change:
            self.without_keys.discard(channel_id)
        elif self.keys_left_out == "lost":
            self.without_keys.add(channel_id)
        if "dids" in change and self.routes == "merged":
            laid = {each["did_number"]: each for each in (*before.get("dids", ()), *change["dids"])}
            change, kept_ids = {**change, "dids": list(laid.values())}, []
        if self.update == "replaces":
            provider = catalog.provider(before["channel"])
            assert provider is not None
            required = {
                "name",
                "webhook_url_type",
                "channel",
                "account_data",
                *(field.key for field in provider.fields),
            }
            before = {key: value for key, value in before.items() if key in required or key == "accompanying_msg"}
            kept_ids = kept_ids if "dids" in change else []
        super()._change(channel_id, before, change, kept_ids)

    def _update_live_chat(self, call: Call) -> dict[str, Any]:
        refuse_if([wrong(key, "is not a parameter here") for key in call.body if key in self.not_in_update])
        before = self.live_chats.get(call.body.get("id", 0), {})
        kept = {key: before.get(key) for key in self.deaf}
        reply = super()._update_live_chat(call)
        now = {**self.live_chats[call.body["id"]], **kept}
        self.live_chats[call.body["id"]] = {key: value for key, value in now.items() if value is not None}
        return reply

    def _before_update(self, channel_id: int) -> dict[str, Any]:
        before = super()._before_update(channel_id)
        required = REQUIRED if self.update == "replaces" else before
        return {key: value for key, value in before.items() if key in required}

    def _get_live_chat(self, call: Call) -> dict[str, Any]:
        reply = super()._get_live_chat(call)
        told = {**reply["data"], **self.more_of_live_chats}
        return {"data": {key: value for key, value in told.items() if key not in self.hidden}}

    def _list(self, call: Call) -> dict[str, Any]:
        reply = super()._list(call)
        if not self.shows_numbers:
            reply["list"] = [{key: value for key, value in item.items() if key != "number"} for item in reply["list"]]
        return reply

    def _item(self, channel_id: int) -> dict[str, Any]:
        status, reason = self.status, self.reason
        if channel_id in self.without_keys:
            status, reason = "status_connect_fail", "auth_fail"
        return {**super()._item(channel_id), "status": status, "reason": reason}

    def _whole(self, channel_id: int) -> dict[str, Any]:
        whole = super()._whole(channel_id)
        provider = catalog.provider(whole["channel"])
        assert provider is not None
        encoded = {field.key for field in provider.fields if field.base64}
        for entry in whole["account_data"]:
            if entry["k"] in encoded:
                entry["v"] = self._echoed(entry["v"])
        for key in encoded & whole.keys():
            whole[key] = self._echoed(whole[key])
        whole["dids"] = self.orders(whole["dids"])
        if channel_id in self.without_keys:
            whole["account_data"] = []
        return whole

    def _echoed(self, value: str) -> str:
        if self.echo == "base64":
            return value
        return _MASKED if self.echo == "masked" else decoded(value) or ""


class TlsServer(DemoServer):
    """Listens with TLS. The handshake is made by the first read, so that a mute client holds its own thread only."""

    scheme = "https"

    def __init__(self, hear: Hear, context: SSLContext) -> None:
        self._context = context
        super().__init__(hear)

    def finish_request(self, request: Any, client_address: Any) -> None:
        request = self._context.wrap_socket(request, server_side=True, do_handshake_on_connect=False)
        super().finish_request(request, client_address)


class ScriptedPbx(DemoPbx):
    """A demo PBX that meets requests with the steps it was given, and as itself where it was given none.

    Attributes:
        requests: all that was asked, oldest first; what a step answers stands here too.
        channels: create bodies by id, as they came.
    """

    store: ScriptedChannels

    def __init__(self, *, echo: Echo = "base64", ssl_context: SSLContext | None = None) -> None:
        super().__init__()
        self.store.echo = echo
        self.requests: list[Recorded] = []
        self._ssl_context = ssl_context
        self._steps: defaultdict[str, deque[Step]] = defaultdict(deque)

    def new_store(self) -> ScriptedChannels:
        return ScriptedChannels(self.queues.by_id)

    def new_server(self) -> DemoServer:
        if self._ssl_context is None:
            return super().new_server()
        return TlsServer(self._hear, self._ssl_context)

    @property
    def channels(self) -> dict[int, dict[str, Any]]:
        return self.store.by_id

    @property
    def live_tokens(self) -> int:
        """Access tokens that are valid now."""
        with self._lock:
            return self.logins.live

    def expire_tokens(self, *, refresh_too: bool = False) -> None:
        """Make every access token expired (10004), and every refresh token if asked."""
        with self._lock:
            for login in self.logins._logins:
                login.access_until = 0.0
                if refresh_too:
                    login.refresh_until = 0.0

    def unblock(self) -> None:
        """What an administrator does under Security > Security Rules > Blocked IPs."""
        with self._lock:
            self.logins.failures = 0

    def script(self, path: str, *steps: Step) -> None:
        """Let the next requests to `path` (`message_channel/create`) meet these steps, one each, in this order."""
        with self._lock:
            self._steps[path].extend(steps)

    def keeps_silent(self, path: str) -> bool:
        """Whether it will not answer the next request to this path."""
        with self._lock:
            steps = self._steps[path]
            return bool(steps) and isinstance(steps[0], Silence)

    def unscript(self, path: str) -> None:
        """Forget the steps that no request has met yet."""
        with self._lock:
            self._steps[path].clear()

    def answer(self, request: Request) -> Answer | None:
        step = self._next_step(request)
        if isinstance(step, Wait):
            while not step.until.wait(0.02):
                if self._stopped.is_set():
                    return None
            step = None
        usual = super().answer(request) if step is None or step.executes else None
        match step:
            case Raw():
                return Answer(step.body, step.status, step.headers)
            case Errcode():
                return as_json({"errcode": step.errcode, "errmsg": step.errmsg, **step.more})
            case Silence():
                self._stopped.wait()
                return None
            case Cut():
                return None
            case None:
                return usual

    def _next_step(self, request: Request) -> Step | None:
        with self._lock:
            self.requests.append(Recorded.of(request))
            del self.requests[:-_RECORD_LIMIT]
            steps = self._steps[request.path]
            return steps.popleft() if steps else None
