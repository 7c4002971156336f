"""A create in these tests: what is sent, how an answer gets lost, and what stands in the store and on the PBX."""

import html
import json
import unicodedata
from collections.abc import Callable
from typing import Any, TypeVar

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.delivery.begun import BegunAt, RunBegun
from core.delivery.journal import (
    Attempt,
    StoredJournal,
)
from core.delivery.outcome import Created, NotCreated, NotSent, Unknown
from core.store.channels import Store
from core.store.rows import ChannelState
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence

CREATE, LIST, GET = "message_channel/create", "message_channel/list", "message_channel/get"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123-CANARY", "public_key": "public/key"}),
    dids=(DidRoute("+4930111", "extension", "137"), DidRoute("+4930222", "extension", "137")),
)

NOT_CREATED = NotCreated("Front desk", "https://pbx")


def this_run() -> BegunAt:
    """A PBX of which nothing is begun."""
    return BegunAt(RunBegun(), "https://192.0.2.7")


UNCLEAR = [
    Cut(executes=True),
    Silence(executes=True),
    Raw(b"<html>", 500, executes=True),
    Errcode(-2, executes=True),
]


class Clock:
    """Time between the looks, that passes when it is asked for."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self, seconds: float) -> bool:
        self.passed += seconds
        return True


def named(pbx: ScriptedPbx, name: str = "Front desk") -> int:
    return sum(channel["name"] == name for channel in pbx.channels.values())


def creates(pbx: ScriptedPbx) -> int:
    return sum(request.path.endswith(CREATE) for request in pbx.requests)


def open_attempts(store: Store) -> list[Attempt]:
    with store.database.transaction() as database:
        owners = [owner for (owner,) in database.execute("SELECT owner FROM attempt WHERE outcome = ''")]
    rows = [each for owner in owners for each in StoredJournal(store.database).of_owner(owner)]
    return [each.attempt for each in rows if each.outcome is None]


def only_open(store: Store) -> Attempt:
    (attempt,) = open_attempts(store)
    return attempt


def listed(items: list[dict[str, Any]], total: int = 0) -> Raw:
    return Raw(json.dumps({"errcode": 0, "total_number": total, "list": items}).encode())


def left_open(outcome: object) -> Unknown:
    assert isinstance(outcome, Unknown), outcome
    return outcome


E = TypeVar("E", bound=Exception)


def refusal(outcome: object, kind: type[E]) -> E:
    assert isinstance(outcome, NotSent), outcome
    assert isinstance(outcome.error, kind), outcome.error
    return outcome.error


def id_of(sent: object) -> int:
    assert isinstance(sent, Created), sent
    return sent.channel_id


def state(store: Store) -> ChannelState:
    (row,) = store.channels()
    return row.state


SPELLINGS: list[tuple[str, str, Callable[[str], str]]] = [
    ("trimmed", "Front desk", lambda name: f"  {name} "),
    ("lowered", "Front DESK", str.lower),
    ("escaped", "R&D “<desk>”", html.escape),
    ("decomposed", "Büro Süd", lambda name: unicodedata.normalize("NFD", name)),
]

LONG_NAME = "Kundendienst Süd, Filiale Nummer Eins Hamburg"
