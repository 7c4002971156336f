"""What a test may tell the demo PBX to do instead of answering, and what the demo PBX remembers of a request."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.client import HTTPMessage
from typing import Any


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
    """Keep the connection and say nothing until the demo PBX stops, after carrying the request out or without."""

    executes: bool


@dataclass(frozen=True, slots=True, eq=False)
class Wait:
    """Go on as usual once this is set."""

    until: threading.Event


Step = Raw | Errcode | Cut | Silence | Wait
