"""Changes and deletes under every unknown answer and every fault of the network: none lost, doubled or hidden.

96 of them in the normal run, one for each combination of the unknown answers; 2,016 with FAULTS_FULL=1.
"""

import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import pytest

from core.channel.credentials import Credentials, encode
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.request import to_request
from core.delivery.change_journal import RunChanges
from core.delivery.change_outcome import (
    Changed,
    ChangedMeanwhile,
    Deleted,
    NotChanged,
    NotDeleted,
    Unclear,
)
from core.delivery.changing import ChangeOrder, Changing, DeleteOrder
from core.delivery.outcome import Declined, NotSent
from core.on_pbx.comparison import compare
from core.on_pbx.taking import draft_of
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LoginGuard
from core.pbx.whole_channel import PbxChannel
from core.pbx.wire import Limits
from core.stop import Stop
from tests.faults.conftest import Seen, times
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Step

UPDATE, DELETE, GET = "message_channel/update", "message_channel/delete", "message_channel/get"
KEYS = {"account_sid": "AC-1", "auth_token": "CANARY-TOKEN"}
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="twilio",
    name="Front desk",
    credentials=Credentials(KEYS),
    send_rate="3",
    auto_close_session=1,
    session_expired_time="5",
    enb_duplicate_active_session=1,
    dids=tuple(DidRoute(f"+49301234{at}", "queue", "4") for at in range(10, 15)),
)
COMBINATIONS = list(
    product(
        ("base64", "plain", "masked"),
        ("merges", "replaces"),
        ("replaced", "merged"),
        ("kept", "lost"),
        (True, False),
        (list, lambda routes: routes[::-1]),
    )
)
SAID_SUCCESS = Raw(b'{"errcode": 0}')
BODIES = ((b"", 500), (b"<html>", 200), (b"", 302), (b"[1]", 200), (b'{"errcode": 0', 200), (b"", 503))
FAULTS: list[Step | None] = [
    None,
    *(Cut(executes) for executes in (True, False)),
    *(Silence(executes) for executes in (True, False)),
    *(Raw(body, status, executes=executes) for body, status in BODIES for executes in (True, False)),
    *(Errcode(errcode, executes=executes) for errcode in (-2, -1, 1, 2, 10004, 99999) for executes in (True, False)),
    Errcode(40002),
    Errcode(10005),
    SAID_SUCCESS,
]  # fmt: skip
READING: list[Step | None] = [None, None, None, Cut(executes=True), Raw(b"<html>", 502), Errcode(-2), Raw(b"[]")]


@dataclass
class Site:
    """A PBX with one channel that is changed, another one, and a laptop.

    Attributes:
        patient: of the test itself, which waits however busy the machine is.
    """

    pbx: ScriptedPbx
    patient: PbxClient
    changing: Changing
    login: PbxLogin

    def seen(self, channel_id: int) -> PbxChannel:
        return self.patient.whole_channel(channel_id, Stop())

    def count(self, path: str) -> int:
        return sum(request.path == path for request in self.pbx.requests)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with ScriptedPbx() as pbx:
        limits = Limits(connect_s=2, read_s=0.1, total_s=0.4)
        client = PbxClient(
            parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, limits=limits, guard=LoginGuard()
        )
        patient = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, guard=LoginGuard())
        login = PbxLogin(pbx.base_url, pbx.client_id, "secret")

        def for_now(_login: PbxLogin) -> PbxClient:
            # Only what is never answered is waited for so briefly: a busy machine is late with an answer, too.
            return client if any(pbx.keeps_silent(path) for path in (UPDATE, DELETE, GET)) else patient

        yield Site(pbx, patient, Changing(RunChanges(), for_now), login)
        client.close()
        patient.close()


def prepared(site: Site, combination: tuple[Any, ...]) -> int:
    """The id of a new channel on a PBX that answers like this."""
    store = site.pbx.store
    for path in (UPDATE, DELETE, GET):
        site.pbx.unscript(path)
    store.by_id.clear()
    store.without_keys.clear()
    store.echo, store.update, store.routes, store.keys_left_out, store.takes_route_ids, store.orders = combination
    channel_id = site.patient.create(to_request(DRAFT), Stop())
    other = replace(DRAFT, name="Another", dids=(DidRoute("+4930999", "api"),))
    site.patient.create(to_request(other), Stop())
    site.pbx.requests.clear()
    return channel_id


def meant(dice: random.Random, seen: PbxChannel, *, with_keys: bool) -> ChannelDraft:
    """Some changes of what was seen."""
    routes = list(draft_of(seen).dids)
    at = dice.randrange(len(routes))
    change = dice.randrange(4)
    if change == 0:
        del routes[at]
    elif change == 1:
        routes[at] = replace(routes[at], destination_type="extension", destination_id="137")
    elif change == 2:
        routes.append(DidRoute("+4930777", "api", "", (Member("ext_group", "7"),)))
    draft = replace(draft_of(seen), dids=tuple(routes), credentials=Credentials(KEYS if with_keys else {}))
    if change == 3 or dice.random() < 0.5:
        draft = replace(draft, name="Reception", send_rate="7")
    return draft


def somebody_else(dice: random.Random, site: Site, channel_id: int) -> None:
    """Another laptop changes something."""
    body = site.pbx.channels[channel_id]
    changes: list[dict[str, Any]] = [{"name": "Theirs"}, {"session_expired_time": 9}, {"dids": body["dids"][:-1]}]
    site.pbx.channels[channel_id] = {**body, **dice.choice(changes)}
    site.pbx.store._route_ids[channel_id] = site.pbx.store._route_ids[channel_id][
        : len(site.pbx.channels[channel_id]["dids"])
    ]


def keys_on(site: Site, channel_id: int) -> object:
    if channel_id in site.pbx.store.without_keys:
        return "lost"
    return [entry["v"] for entry in site.pbx.channels[channel_id]["account_data"]]


RIGHT_KEYS = [encode(value) for value in KEYS.values()]


def change_once(site: Site, dice: random.Random, channel_id: int, fault: Step | None) -> str:
    """One change under a fault; what came of it, after checking that it is true."""
    seen, with_keys = site.seen(channel_id), dice.random() < 0.7
    order = ChangeOrder("", seen, meant(dice, seen, with_keys=with_keys), site.login)
    others = dice.random() < 0.25
    if others:
        somebody_else(dice, site, channel_id)
    before = copy.deepcopy(site.pbx.channels)
    if fault is not None:
        site.pbx.script(UPDATE, fault)
    outcome: object = site.changing.change(order, Stop())
    sent, most = site.count(UPDATE), 1 if site.pbx.store.takes_route_ids or fault is not None else 2
    assert sent <= most, "sent once"
    if others:
        assert isinstance(outcome, ChangedMeanwhile), outcome
        assert (site.pbx.channels, sent) == (before, 0), "nobody's change is written over"
        return "theirs"
    if isinstance(outcome, Unclear):
        faults = [dice.choice(READING) for _ in range(2)]
        site.pbx.script(GET, *(step for step in faults if step is not None))
        outcome = site.changing.look(outcome.change, Stop(), login=site.login, wait=lambda _s: True)
        while isinstance(outcome, Unclear):
            site.pbx.unscript(GET)
            outcome = site.changing.look(outcome.change, Stop(), login=site.login, wait=lambda _s: True)
        # What was given up on its way may have come after it was counted.
        assert site.count(UPDATE) <= most, "what is unclear is not sent again"
    there = site.seen(channel_id)
    match outcome:
        case Changed(channel=channel, found=found):
            assert channel is not None
            assert found == compare(order.meant, there, whole=True), "every difference is told"
            if site.pbx.store.routes == "replaced" and fault is not SAID_SUCCESS:
                assert found.same
        case NotChanged() | Declined() | NotSent():
            assert site.pbx.channels == before, "what was not changed is as it was"
        case _:
            raise AssertionError(outcome)
    if with_keys:
        assert keys_on(site, channel_id) == RIGHT_KEYS
    else:
        assert keys_on(site, channel_id) in (RIGHT_KEYS, "lost")
        assert keys_on(site, channel_id) == RIGHT_KEYS or site.pbx.store.keys_left_out == "lost"
    assert site.changing.open_changes() == ()
    return type(outcome).__name__


def delete_once(site: Site, dice: random.Random, channel_id: int, fault: Step | None) -> str:
    """One delete under a fault; what came of it, after checking that it is true."""
    order = DeleteOrder("", site.seen(channel_id), site.login)
    others = dice.random() < 0.25
    if others:
        somebody_else(dice, site, channel_id)
    if fault is not None:
        site.pbx.script(DELETE, fault)
    outcome: object = site.changing.delete(order, Stop())
    assert site.count(DELETE) <= 1, "sent once"
    if others:
        assert isinstance(outcome, ChangedMeanwhile), outcome
        assert channel_id in site.pbx.channels
        return "theirs"
    while isinstance(outcome, Unclear):
        outcome = site.changing.look(outcome.change, Stop(), login=site.login, wait=lambda _s: True)
    assert site.count(DELETE) <= 1, "what is unclear is not sent again"
    assert isinstance(outcome, Deleted | NotDeleted | Declined | NotSent)
    assert isinstance(outcome, Deleted) is (channel_id not in site.pbx.channels)
    assert site.changing.open_changes() == ()
    return type(outcome).__name__


def test_under_every_unknown_answer_and_fault_none_is_lost_doubled_or_hidden(site: Site, seen: Seen) -> None:
    dice = random.Random(20261126)
    came: dict[str, int] = {}
    for number in range(times(96, 2016)):
        combination = COMBINATIONS[number % len(COMBINATIONS)]
        channel_id = prepared(site, combination)
        fault = dice.choice(FAULTS)
        if isinstance(fault, Silence) and dice.random() < times(8, 0) / 10:
            fault = Cut(fault.executes)  # the same to the one who waits, without the waiting
        one = change_once if number % 3 else delete_once
        outcome = one(site, dice, channel_id, fault)
        came[outcome] = came.get(outcome, 0) + 1
        assert {body["name"] for body in site.pbx.channels.values()} >= {"Another"}
        assert len(site.pbx.channels) <= 2
    seen(", ".join(f"{count} {outcome}" for outcome, count in sorted(came.items())))
    assert {"Changed", "NotChanged", "Deleted", "NotDeleted", "Declined", "theirs"} <= set(came)
