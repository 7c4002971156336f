"""Exactly once: whatever happens to a create, the PBX never has the channel twice, and what is told is true."""

import html
import json
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import ChannelRequest, to_request
from core.delivery.delivery import LOOKS, PAUSES_S, Delivery, NameTaken
from core.delivery.journal import (
    Attempt,
    AttemptOpen,
    AttemptOutcome,
    Journal,
    RunJournal,
    StoredJournal,
    UnderWay,
    attempt_for,
    digest_of,
)
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Unknown
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import Reach, Unreachable
from core.pbx.login_guard import LoginGuard
from core.pbx.wire import Limits
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.rows import ChannelState, KeptDraft
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Step, Wait

CREATE, LIST, GET = "message_channel/create", "message_channel/list", "message_channel/get"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123-CANARY", "public_key": "public/key"}),
    dids=(DidRoute("+4930111", "extension", "137"), DidRoute("+4930222", "extension", "137")),
)
NOT_CREATED = NotCreated("Front desk", "https://pbx")
UNCLEAR = [
    Cut(executes=True),
    Silence(executes=True),
    Raw(b"<html>", 500, executes=True),
    Errcode(-2, executes=True),
]


@pytest.fixture
def pbx() -> Iterator[ScriptedPbx]:
    with ScriptedPbx() as made:
        yield made


@pytest.fixture
def client(pbx: ScriptedPbx) -> Iterator[PbxClient]:
    limits = Limits(connect_s=2, read_s=0.3, total_s=0.5)
    made = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, limits=limits, guard=LoginGuard())
    yield made
    made.close()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "channels.sqlite")
    made.save_draft(KeptDraft("draft", "https://pbx", DRAFT))
    return made


@pytest.fixture
def journal(store: Store) -> Journal:
    return StoredJournal(store.database)


@pytest.fixture
def delivery(client: PbxClient, journal: Journal) -> Delivery:
    return Delivery(client, "https://pbx", journal)


@pytest.fixture
def request_() -> ChannelRequest:
    return to_request(DRAFT)


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


def test_a_created_channel_is_kept_with_its_id_before_anybody_is_told(
    delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    id_ = id_of(delivery.send("draft", request_, Stop()))
    assert open_attempts(store) == []
    (row,) = store.channels()
    assert (row.state, row.channel_id) == (ChannelState.CREATED, id_)


@pytest.mark.parametrize("step", UNCLEAR, ids=repr)
def test_a1_a2_a3_a6_a_reply_that_is_lost_after_the_create_is_found_on_the_pbx(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(CREATE, step)
    left_open(delivery.send("draft", request_, Stop()))
    assert state(store) is ChannelState.UNKNOWN
    clock = Clock()
    assert id_of(delivery.settle(only_open(store), Stop(), clock)) in pbx.channels
    assert clock.passed == 0
    assert state(store) is ChannelState.CREATED
    assert creates(pbx) == named(pbx) == 1


@pytest.mark.parametrize("step", [Cut(executes=False), Silence(executes=False), Raw(b"", 502)], ids=repr)
def test_a4_a_request_that_is_lost_may_be_sent_again_after_the_last_look(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(CREATE, step)
    left_open(delivery.send("draft", request_, Stop()))
    clock = Clock()
    assert delivery.settle(only_open(store), Stop(), clock) == NOT_CREATED
    assert clock.passed == sum(PAUSES_S) == 50
    assert state(store) is ChannelState.DRAFT
    id_of(delivery.send("draft", request_, Stop()))
    assert named(pbx) == 1


def test_while_an_outcome_is_unknown_nothing_is_sent_again(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    for owner in ("draft", "another draft of the same name"):
        again = left_open(delivery.send(owner, request_, Stop()))
        assert again.earlier
        assert isinstance(again.why, AttemptOpen)
    assert creates(pbx) == 1


@pytest.mark.parametrize("name", [" FRONT desk", "front  DESK ", "Front&#32;desk"])
def test_a27_while_an_outcome_is_unknown_no_other_spelling_of_the_name_is_sent(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, name: str
) -> None:
    pbx.store.unique = False
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    assert left_open(delivery.send("other", to_request(replace(DRAFT, name=name.strip())), Stop())).earlier
    assert creates(pbx) == 1


def test_a5_a_create_that_is_carried_out_late_is_found_by_a_later_look(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))

    def wait(_seconds: float) -> bool:
        client.create(request_, Stop())
        return True

    id_of(delivery.settle(only_open(store), Stop(), wait))
    assert named(pbx) == 1


def test_a_create_carried_out_after_the_last_look_is_adopted_and_not_made_again(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    assert delivery.settle(only_open(store), Stop(), Clock()) == NOT_CREATED
    late = client.create(request_, Stop())
    assert id_of(delivery.send("draft", request_, Stop())) == late
    assert state(store) is ChannelState.CREATED
    assert named(pbx) == 1


def test_a_late_create_of_another_draft_is_told_as_a_name_that_is_taken(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    delivery.settle(only_open(store), Stop(), Clock())
    late = client.create(request_, Stop())
    other = to_request(replace(DRAFT, send_rate="3"))
    assert refusal(delivery.send("another", other, Stop()), NameTaken).channel_id == late
    assert creates(pbx) == 2


def test_a27_a_late_create_that_the_pbx_calls_otherwise_is_not_made_again(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.store.unique = False
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    delivery.settle(only_open(store), Stop(), Clock())
    pbx.store.spelled = lambda _name: "channel_1"
    late = client.create(request_, Stop())
    assert left_open(delivery.send("draft", request_, Stop())).candidates == (late,)
    assert len(pbx.channels) == 1


def test_a11_a_name_that_the_pbx_has_is_told_before_anything_is_sent(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    id_ = client.create(request_, Stop())
    assert refusal(delivery.send("draft", request_, Stop()), NameTaken).channel_id == id_
    assert creates(pbx) == 1
    assert open_attempts(store) == []


SPELLINGS: list[tuple[str, str, Callable[[str], str]]] = [
    ("trimmed", "Front desk", lambda name: f"  {name} "),
    ("lowered", "Front DESK", str.lower),
    ("escaped", "R&D “<desk>”", html.escape),
    ("decomposed", "Büro Süd", lambda name: unicodedata.normalize("NFD", name)),
]


@pytest.mark.parametrize(
    ("name", "spelled"), [each[1:] for each in SPELLINGS], ids=[f"a27 {e[0]}" for e in SPELLINGS]
)
def test_a_name_that_the_pbx_spells_otherwise_is_known_before_and_after(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, store: Store, name: str, spelled: Callable[[str], str]
) -> None:
    pbx.store.unique, pbx.store.spelled = False, spelled
    request = to_request(replace(DRAFT, name=name))
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request, Stop()))
    id_ = id_of(delivery.settle(only_open(store), Stop(), Clock()))
    assert refusal(delivery.send("another", request, Stop()), NameTaken).channel_id == id_
    assert len(pbx.channels) == 1


def test_a27_a_name_that_the_pbx_has_shortened_is_found_after_an_unclear_answer(
    pbx: ScriptedPbx, delivery: Delivery, store: Store
) -> None:
    pbx.store.spelled = lambda name: name[:20]
    request = to_request(replace(DRAFT, name="Front desk of the house in Berlin"))
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request, Stop()))
    id_of(delivery.settle(only_open(store), Stop(), Clock()))


def test_a27_a_new_channel_with_the_same_provider_and_numbers_and_another_name_leaves_it_open(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.store.spelled = lambda _name: "channel_1"
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    (id_,) = pbx.channels
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).candidates == (id_,)
    assert left_open(delivery.send("draft", request_, Stop())).earlier
    assert len(pbx.channels) == 1


def test_a_name_that_is_only_part_of_another_is_free(
    client: PbxClient, delivery: Delivery, request_: ChannelRequest
) -> None:
    client.create(to_request(replace(DRAFT, name="Front desk 2", dids=())), Stop())
    client.create(to_request(replace(DRAFT, name="Front", dids=())), Stop())
    assert id_of(delivery.send("draft", request_, Stop()))


def test_a12_two_channels_of_that_name_are_shown_and_none_is_adopted(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    two: list[dict[str, Any]] = [
        {"id": id_, "name": "Front desk", "channel": "telnyx", "number": []} for id_ in (7, 8)
    ]
    pbx.script(LIST, listed(two), listed([]))
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).candidates == (7, 8)
    assert only_open(store)


@pytest.mark.parametrize(
    "other",
    [{"dids": (DidRoute("+15300055", "extension", "137"),)}, {"channel": "skyetel"}],
    ids=["numbers", "provider"],
)
def test_a_channel_of_that_name_with_other_numbers_or_another_provider_is_not_taken_for_ours(
    pbx: ScriptedPbx,
    client: PbxClient,
    delivery: Delivery,
    request_: ChannelRequest,
    store: Store,
    other: dict[str, Any],
) -> None:
    keys = Credentials({"api_key": "K", "public_key": "p", "sid_key": "sid", "secret_key": "secret"})
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    client.create(to_request(replace(DRAFT, credentials=keys, **other)), Stop())
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).candidates
    assert only_open(store)


@pytest.mark.parametrize("told", [True, False], ids=["a28 told by the channel itself", "a28 told nowhere"])
def test_somebody_elses_channel_is_not_adopted_where_the_list_shows_no_numbers(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store, told: bool
) -> None:
    pbx.store.shows_numbers = False
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    other = client.create(to_request(replace(DRAFT, dids=(DidRoute("+15300055", "extension", "137"),))), Stop())
    if not told:
        pbx.script(GET, Errcode(10005))
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).candidates == (other,)


def test_a28_our_own_channel_is_adopted_where_only_the_channel_itself_tells_its_numbers(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.store.shows_numbers = False
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    id_of(delivery.settle(only_open(store), Stop(), Clock()))


def test_a28_a_wrong_id_in_the_answer_is_not_believed_and_the_right_one_is_found(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    other = client.create(to_request(replace(DRAFT, name="Reception", dids=())), Stop())
    for wrong in (other, 4711):
        pbx.script(CREATE, Errcode(0, "SUCCESS", {"id": wrong}, executes=True))
        left_open(delivery.send("draft", request_, Stop()))
        right = id_of(delivery.settle(only_open(store), Stop(), Clock()))
        assert pbx.channels[right]["name"] == "Front desk"
        assert right not in (other, 4711)
        del pbx.channels[right], pbx.store._route_ids[right]


@pytest.mark.parametrize("step", [Cut(executes=False), Errcode(10005), Raw(b"<html>")], ids=repr)
def test_a23_a_channel_that_cannot_be_read_back_is_created_all_the_same(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, step: Step
) -> None:
    pbx.script(GET, step)
    sent = delivery.send("draft", request_, Stop())
    assert isinstance(sent, Created)
    assert sent.channel is None


@pytest.mark.parametrize("step", [Errcode(10005), Raw(b"<html>"), Cut(executes=False)], ids=repr)
def test_a18_a_search_that_fails_tells_nothing_and_the_attempt_stays_open(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    pbx.script(LIST, *[step] * LOOKS)
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).why is not None
    id_of(delivery.settle(only_open(store), Stop(), Clock()))


NO_PROOF = [
    Cut(executes=False),
    Silence(executes=False),
    Raw(b"", 503),
    Raw(b"<html>Log in</html>"),
    Raw(b"<html>", 404),
    Errcode(40002),
    Errcode(-1),
    Errcode(0, "SUCCESS", {"total_number": 0}),
    Errcode(0, "SUCCESS", {"total_number": 0, "list": None}),
    Errcode(0, "SUCCESS", {"list": [{"name": "a channel without an id"}]}),
]


@pytest.mark.parametrize("step", NO_PROOF, ids=lambda step: f"a26 {step!r}")
def test_a_search_that_proves_nothing_sends_nothing(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(LIST, step)
    assert isinstance(delivery.send("draft", request_, Stop()), NotSent | Declined)
    assert creates(pbx) == 0
    assert open_attempts(store) == []


def test_a26_pages_are_read_until_one_is_empty_whatever_total_the_pbx_tells(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    pages = [[{"id": id_, "name": name}] for id_, name in ((7, "One"), (8, "Two"), (9, "Front desk"))]
    pbx.script(LIST, *[listed(page, total=1) for page in [*pages, []]])
    assert refusal(delivery.send("draft", request_, Stop()), NameTaken).channel_id == 9
    assert creates(pbx) == 0


@pytest.mark.parametrize("step", [Errcode(10001), Errcode(10005), Errcode(10009)], ids=repr)
def test_a_pbx_without_a_list_gets_its_channel_and_no_guess_is_made_when_in_doubt(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(LIST, step)
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).candidates


def test_a10_a_refused_create_may_be_corrected_and_sent_again(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Errcode(40002))
    assert isinstance(delivery.send("draft", request_, Stop()), Declined)
    assert open_attempts(store) == []
    assert id_of(delivery.send("draft", request_, Stop()))


def test_a_create_that_did_not_leave_may_be_sent_again_at_once(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(*_given: object) -> int:
        raise Unreachable(Reach.NO_ROUTE, {"host": "pbx"})

    with monkeypatch.context() as patched:
        patched.setattr(PbxClient, "create", unreachable)
        assert isinstance(delivery.send("draft", request_, Stop()), NotSent)
    assert open_attempts(store) == []
    assert id_of(delivery.send("draft", request_, Stop()))


def test_a9_a_duplicate_after_an_unclear_outcome_is_unclear_too(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False), Errcode(40003))
    left_open(delivery.send("draft", request_, Stop()))
    delivery.settle(only_open(store), Stop(), Clock())
    left_open(delivery.send("draft", request_, Stop()))


def test_a17_what_cannot_be_journaled_is_not_sent(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, tmp_path: Path
) -> None:
    blocked = tmp_path / "no folder"
    blocked.write_text("a file stands where the folder should be")
    journal = StoredJournal(Store(blocked / "channels.sqlite").database)
    refusal(Delivery(client, "https://pbx", journal).send("draft", request_, Stop()), StoreUnusable)
    assert creates(pbx) == 0


def test_a22_a_stop_ends_the_looking_and_leaves_the_attempt_open(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    stop = Stop()
    stop.ask()
    left_open(delivery.settle(only_open(store), stop))
    assert only_open(store)


@pytest.mark.parametrize("drift", [-(10**8), 3600.0, 10**8], ids=["back", "an hour ahead", "years ahead"])
def test_e12_a_clock_that_jumps_neither_shortens_nor_lengthens_the_search(
    pbx: ScriptedPbx,
    delivery: Delivery,
    request_: ChannelRequest,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    drift: float,
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    clock, now = Clock(), time.time()
    monkeypatch.setattr("time.time", lambda: now + drift)
    assert delivery.settle(only_open(store), Stop(), clock) == NOT_CREATED
    assert clock.passed == 50


def test_looks_are_counted_over_restarts_and_it_is_left_open_before_the_last(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    first, second = Clock(), Clock()
    left_open(delivery.settle(only_open(store), Stop(), first, looks=2))
    assert only_open(store).looks == 2
    assert delivery.settle(only_open(store), Stop(), second) == NOT_CREATED
    assert (first.passed, second.passed) == (5, 45)


def test_a29_a_create_of_a_moment_ago_is_known_from_the_journal_before_the_pbx_lists_it(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    pbx.store.unique = False
    id_ = id_of(delivery.send("file:x", request_, Stop()))
    pbx.script(LIST, listed([]))
    assert refusal(delivery.send("draft", request_, Stop()), NameTaken).channel_id == id_
    assert len(pbx.channels) == 1


def test_a_channel_that_was_deleted_on_the_pbx_may_be_made_anew(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    id_ = id_of(delivery.send("file:x", request_, Stop()))
    del pbx.channels[id_], pbx.store._route_ids[id_]
    assert id_of(delivery.send("draft", request_, Stop()))


def test_e8_a_create_that_another_process_made_since_the_list_was_read_is_not_made_again(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.store.unique = False
    other = Delivery(client, "https://pbx", journal)

    class Slow(PbxClient):
        def channels(self, stop: Stop) -> Any:
            found = super().channels(stop)
            other.send("another process", request_, stop)
            return found

    slow = Slow(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    sent = Delivery(slow, "https://pbx", journal).send("draft", request_, Stop())
    refusal(sent, NameTaken)
    assert len(pbx.channels) == 1


def test_no_secret_reaches_the_journal_nor_anything_that_it_could_be_guessed_from(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, tmp_path: Path
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"+4930111" in written
    assert b"CANARY" not in written
    assert b"S0VZMDEyMy1DQU5BUlk" not in written
    other = to_request(replace(DRAFT, credentials=Credentials({"api_key": "other", "public_key": "keys"})))
    assert digest_of(other) == digest_of(request_)
    assert digest_of(to_request(replace(DRAFT, name="Another"))) != digest_of(request_)


def test_the_run_s_own_journal_keeps_the_same_promises(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    delivery = Delivery(client, "https://pbx", journal := RunJournal())
    pbx.script(CREATE, Cut(executes=False))
    unknown = left_open(delivery.send("draft", request_, Stop()))
    assert left_open(delivery.send("other", request_, Stop())).earlier
    assert delivery.settle(unknown.attempt, Stop(), Clock()) == NOT_CREATED
    id_ = id_of(delivery.send("draft", request_, Stop()))
    assert [each.channel_id for each in journal.of_owner("draft")] == [None, id_]


def test_a_draft_has_one_open_attempt_whatever_its_name_is_by_now(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    first = left_open(delivery.send("draft", request_, Stop())).attempt
    renamed = to_request(replace(DRAFT, name="Reception", dids=()))
    assert left_open(delivery.send("draft", renamed, Stop())).attempt.id == first.id
    with pytest.raises(AttemptOpen):
        journal.begin(attempt_for("draft", "https://pbx", renamed, ()), journal.mark())
    assert creates(pbx) == 1


def test_a12_candidates_that_a_person_disowned_are_others_from_then_on(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, store: Store
) -> None:
    pbx.store.unique, pbx.store.spelled = False, lambda _name: "channel_1"
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    found = left_open(delivery.settle(only_open(store), Stop(), Clock()))
    journal.disowned(found.attempt, found.candidates)
    assert open_attempts(store) == []
    pbx.store.spelled = str
    assert id_of(delivery.send("draft", request_, Stop())) not in found.candidates


class Telling(PbxClient):
    """Tells when a create is about to leave."""

    begun: threading.Event

    def create(self, request: ChannelRequest, stop: Stop) -> int:
        self.begun.set()
        return super().create(request, stop)


def test_a32_while_a_process_sends_nobody_takes_it_for_interrupted(
    pbx: ScriptedPbx, request_: ChannelRequest, store: Store, journal: Journal, tmp_path: Path
) -> None:
    go = threading.Event()
    pbx.script(CREATE, Wait(go))
    login = Telling(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, guard=LoginGuard())
    login.begun = threading.Event()
    sent: list[object] = []
    sender = threading.Thread(
        target=lambda: sent.append(Delivery(login, "https://pbx", journal).send("draft", request_, Stop()))
    )
    sender.start()
    assert login.begun.wait(10)
    assert state(store) is ChannelState.SENDING
    other = Delivery(login, "https://pbx", StoredJournal(Store(tmp_path / "channels.sqlite").database))
    clock = Clock()
    found = left_open(other.settle(only_open(store), Stop(), clock))
    assert isinstance(found.why, UnderWay)
    assert "being sent" in found.what
    assert clock.passed == 0
    go.set()
    sender.join()
    assert id_of(other.settle(attempt_of(store), Stop(), clock)) == id_of(sent[0])
    assert state(store) is ChannelState.CREATED
    assert list(tmp_path.glob("sending-*")) == []
    login.close()


def test_a32_what_a_killed_process_was_sending_is_unknown_and_searched_for(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, tmp_path: Path
) -> None:
    pbx.script(CREATE, Cut(executes=True))
    attempt = left_open(delivery.send("draft", request_, Stop())).attempt
    (tmp_path / f"sending-{attempt.id}.lock").write_text("4711")
    assert state(store) is ChannelState.UNKNOWN
    id_of(delivery.settle(attempt, Stop(), Clock()))
    assert list(tmp_path.glob("sending-*")) == []


def attempt_of(store: Store) -> Attempt:
    return StoredJournal(store.database).of_owner("draft")[-1].attempt


@pytest.mark.parametrize("kept", ["stored", "of this run"])
def test_a33_an_outcome_that_became_known_while_it_was_looked_for_stays(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, journal: Journal, kept: str
) -> None:
    if kept != "stored":
        journal = RunJournal()
    delivery = Delivery(client, "https://pbx", journal)
    pbx.script(CREATE, Cut(executes=True))
    attempt = left_open(delivery.send("draft", request_, Stop())).attempt
    (id_,) = pbx.channels
    pbx.script(LIST, *[listed([])] * LOOKS)

    def found_by_another(_seconds: float) -> bool:
        journal.end(attempt, AttemptOutcome.CREATED, id_)
        return True

    assert id_of(delivery.settle(attempt, Stop(), found_by_another)) == id_
    journal.end(attempt, AttemptOutcome.NOT_CREATED)
    journal.disowned(attempt, (id_,))
    (row,) = journal.of_owner("draft")
    assert (row.outcome, row.channel_id) == (AttemptOutcome.CREATED, id_)


LONG_NAME = "Kundendienst Süd, Filiale Nummer Eins Hamburg"


@pytest.mark.parametrize(
    "spelled",
    [
        lambda name: name[:32],
        lambda name: name.encode()[:15].decode(errors="ignore"),
        lambda name: name[:5],
        lambda name: name.encode("ascii", "replace").decode(),
    ],
    ids=["a34 32 characters", "a34 15 bytes", "a34 5 characters", "a34 question marks"],
)
@pytest.mark.parametrize("answered", [True, False])
def test_the_same_order_again_makes_no_second_channel_whatever_the_pbx_calls_the_first(
    pbx: ScriptedPbx, delivery: Delivery, store: Store, spelled: Callable[[str], str], answered: bool
) -> None:
    pbx.store.unique, pbx.store.spelled = False, spelled
    request = to_request(replace(DRAFT, name=LONG_NAME))
    if not answered:
        pbx.script(CREATE, Cut(executes=True))
    for _ in range(3):
        sent = delivery.send("file:x", request, Stop())
        if isinstance(sent, Unknown):
            delivery.settle(sent.attempt, Stop(), Clock())
    (id_,) = pbx.channels
    if answered:
        taken = refusal(sent, NameTaken)
        assert (taken.channel_id, taken.values["name"]) == (id_, pbx.channels[id_]["name"])


def test_a34_another_order_of_that_name_is_refused_where_the_pbx_has_shortened_the_first(
    pbx: ScriptedPbx, delivery: Delivery
) -> None:
    pbx.store.unique, pbx.store.spelled = False, lambda name: name[:32]
    id_of(delivery.send("file:x", to_request(replace(DRAFT, name=LONG_NAME)), Stop()))
    other = to_request(replace(DRAFT, name=LONG_NAME, dids=()))
    refusal(delivery.send("file:y", other, Stop()), NameTaken)


def test_a35_an_id_that_the_pbx_gave_is_never_told_as_not_created(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(GET, *[Errcode(60001)] * (LOOKS + 1))
    unknown = left_open(delivery.send("draft", request_, Stop()))
    (id_,) = pbx.channels
    pbx.script(LIST, *[listed([])] * LOOKS)
    clock = Clock()
    found = left_open(delivery.settle(unknown.attempt, Stop(), clock))
    assert found.candidates == (id_,)
    assert clock.passed == 50
    assert left_open(delivery.send("draft", request_, Stop())).earlier
    assert id_of(delivery.settle(only_open(store), Stop(), clock)) == id_
    assert creates(pbx) == 1


def test_a35_what_the_list_does_not_show_is_found_under_the_id_that_the_pbx_gave(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(GET, Errcode(60001))
    unknown = left_open(delivery.send("draft", request_, Stop()))
    pbx.script(LIST, *[listed([])] * LOOKS)
    assert id_of(delivery.settle(unknown.attempt, Stop(), Clock())) in pbx.channels


def test_a36_an_id_of_before_that_is_used_again_for_exactly_this_name_is_a_candidate(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    old = client.create(to_request(replace(DRAFT, name="Reception", dids=())), Stop())
    pbx.script(CREATE, Cut(executes=True))
    attempt = left_open(delivery.send("draft", request_, Stop())).attempt
    new = max(pbx.channels)
    body = {**pbx.channels[new], "id": old}
    pbx.script(LIST, *[listed([{"id": old, "name": body["name"], "channel": "telnyx", "number": []}])] * LOOKS)
    assert left_open(delivery.settle(attempt, Stop(), Clock())).candidates == (old,)
    assert only_open(store)


@pytest.mark.parametrize("executes", [True, False], ids=["a20 carried out", "a19 not carried out"])
def test_a_create_that_is_answered_with_an_expired_token_is_looked_for_and_not_repeated(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, executes: bool
) -> None:
    pbx.store.unique = False
    pbx.script(CREATE, Errcode(10004, executes=executes))
    unknown = left_open(delivery.send("draft", request_, Stop()))
    assert creates(pbx) == 1
    found = delivery.settle(unknown.attempt, Stop(), Clock())
    assert found == NOT_CREATED if not executes else id_of(found) in pbx.channels
    assert creates(pbx) == 1
