"""Which channel on the PBX is ours: by name however it is spelled, by numbers, and by the id that the PBX gave."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import DidRoute
from core.channel.request import ChannelRequest, to_request
from core.delivery.delivery import LOOKS, Delivery, NameTaken
from core.pbx.client import PbxClient
from core.stop import Stop
from core.store.channels import Store
from tests.core.delivery.sent import (
    CREATE,
    DRAFT,
    GET,
    LIST,
    LONG_NAME,
    SPELLINGS,
    Clock,
    creates,
    id_of,
    left_open,
    listed,
    only_open,
    open_attempts,
    refusal,
)
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx


@pytest.mark.parametrize("name", [" FRONT desk", "front  DESK ", "Front&#32;desk"])
def test_a27_while_an_outcome_is_unknown_no_other_spelling_of_the_name_is_sent(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, name: str
) -> None:
    pbx.store.unique = False
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    assert left_open(delivery.send("other", to_request(replace(DRAFT, name=name.strip())), Stop())).earlier
    assert creates(pbx) == 1


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


def test_a26_pages_are_read_until_one_is_empty_whatever_total_the_pbx_tells(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    pages = [[{"id": id_, "name": name}] for id_, name in ((7, "One"), (8, "Two"), (9, "Front desk"))]
    pbx.script(LIST, *[listed(page, total=1) for page in [*pages, []]])
    assert refusal(delivery.send("draft", request_, Stop()), NameTaken).channel_id == 9
    assert creates(pbx) == 0


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
