"""What stands for a provider in tests: a server on the loopback that keeps what it is told, and can lie or fail."""

import json
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, unquote

from core.channel.credentials import Credentials
from core.demo.server import Answer, DemoServer, Heard
from core.pbx.address import PbxAddress
from core.providers.web import Web


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it arrived."""

    method: str
    host: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    raw: bytes

    @property
    def what(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.raw.decode("ascii"), keep_blank_values=True))

    @property
    def json(self) -> Any:
        return json.loads(self.raw)

    def q(self, name: str, otherwise: str = "") -> str:
        return dict(self.query).get(name, otherwise)


Fault = Callable[[Asked], Answer | None]


@dataclass
class Planned:
    """What happens instead of the next answer. after: the provider does what it was asked first."""

    fits: Callable[[Asked], bool]
    fault: Fault
    after: bool = False


def reply(body: object, status: int = 200, **headers: str) -> Answer:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(raw, status, {name.replace("_", "-"): value for name, value in headers.items()})


def cut(_asked: Asked) -> None:
    """The connection ends without a word."""
    return


@dataclass
class Double:
    """A provider. Subclasses answer; `reads` and `writes` tell what arrived."""

    hosts: Iterable[str] = ()
    asked: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._planned: deque[Planned] = deque()
        self._server = DemoServer(self._hear)
        self._lock = threading.Lock()
        self.hung = threading.Event()

    def __enter__(self) -> Self:
        self._server.accept()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.hung.set()
        self._server.end()

    @property
    def place(self) -> PbxAddress:
        return PbxAddress("http", "127.0.0.1", self._server.server_port)

    @property
    def places(self) -> dict[str, PbxAddress]:
        return dict.fromkeys(self.hosts, self.place)

    @property
    def web(self) -> Web:
        return Web(self.hosts, self.places, pause_s=0.0)

    @property
    def writes(self) -> list[Asked]:
        return [each for each in self.asked if self.is_write(each)]

    def is_write(self, asked: Asked) -> bool:
        return asked.method != "GET"

    def plan(self, part: str, fault: Fault, *, method: str = "", after: bool = False, times: int = 1) -> None:
        """Let requests whose path holds `part` meet a fault."""
        for _ in range(times):
            self._planned.append(
                Planned(lambda asked: part in asked.path and method in ("", asked.method), fault, after)
            )

    def hang(self, _asked: Asked) -> None:
        """Nothing comes back until the test ends."""
        self.hung.wait(20)

    def answer(self, asked: Asked) -> Answer:
        raise NotImplementedError

    def keys(self) -> Credentials:
        raise NotImplementedError

    def _hear(self, heard: Heard) -> Answer | None:
        path, _, query = heard.target.partition("?")
        headers = {name.lower(): value for name, value in heard.headers.items()}
        pairs = tuple(parse_qsl(query, keep_blank_values=True))
        asked = Asked(heard.method, headers["host"], unquote(path), pairs, headers, heard.raw or b"")
        with self._lock:
            self.asked.append(asked)
            planned = next((each for each in self._planned if each.fits(asked)), None)
            if planned is None:
                return self.answer(asked)
            self._planned.remove(planned)
            if planned.after:
                self.answer(asked)
        return planned.fault(asked)
