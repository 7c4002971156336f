"""The lists of a PBX are read whole, whatever it makes of pages, and never taken for empty."""

import itertools
import json
from typing import Any

import pytest

from core.channel.directory import Entry
from core.channel.request import ChannelRequest
from core.pbx import lists
from core.pbx.client import PbxClient
from core.pbx.errors import Reach, Refused, Unreachable
from core.pbx.lists import ALL_NUMBERS, ENTRIES, NUMBERS, PAGE_SIZE, PAGES
from core.stop import Stop
from tests.core.pbx.called import CREATE, count
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Step


def test_the_lists_are_read_with_names_numbers_and_the_depth_of_the_tree(client: PbxClient) -> None:
    directory = client.directory(Stop())
    olivia = directory.entry("extension", "137")
    assert olivia is not None
    assert olivia.label == "Olivia Bennett (1000)"
    queue = directory.entry("queue", "4")
    assert queue is not None
    assert queue.name == "After Sales Service Queue"
    assert [entry.depth for entry in directory.organizations][:3] == [0, 1, 2]
    assert directory.extension_groups


def _ids(entries: tuple[Entry, ...]) -> set[str]:
    return {entry.id for entry in entries}


@pytest.mark.parametrize("step", [Errcode(10001), Errcode(10005), Raw(b"<html>404</html>", 404)], ids=repr)
def test_a_list_that_the_pbx_does_not_have_is_read_from_its_menu(
    pbx: ScriptedPbx, client: PbxClient, step: Step
) -> None:
    listed = client.directory(Stop())
    for path in ("extension/list", "extensiongroup/list", "organization/list", "message_queue/list"):
        pbx.script(path, step)
    from_menus = client.directory(Stop())
    assert all(listed.by_type.values())
    for type_, entries in listed.by_type.items():
        assert _ids(from_menus.by_type[type_]) == _ids(entries), type_
    assert [each.depth for each in from_menus.organizations] == [each.depth for each in listed.organizations]


def test_where_the_pbx_has_neither_list_nor_menu_the_list_stays_empty_and_the_others_do_not(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    pbx.script("message_queue/list", Errcode(10001))
    pbx.script("system/get_menuoptions", Errcode(40002))
    directory = client.directory(Stop())
    assert directory.message_queues == ()
    assert directory.extensions


def test_organizations_that_are_switched_off_are_not_looked_for_elsewhere(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    pbx.script("organization/list", Errcode(70120))
    assert client.directory(Stop()).organizations == ()
    assert count(pbx, "system/get_menuoptions") == 0


def test_a_list_that_is_cut_off_is_said_and_not_taken_for_empty(pbx: ScriptedPbx, client: PbxClient) -> None:
    pbx.script("extension/list", Cut(executes=False))
    with pytest.raises(Unreachable):
        client.directory(Stop())


def test_a_pbx_that_tells_nothing_of_itself_can_be_used_all_the_same(pbx: ScriptedPbx, client: PbxClient) -> None:
    pbx.script("system/information", Errcode(10001))
    assert client.information(Stop()).model_name == ""
    assert client.directory(Stop()).extensions


@pytest.mark.parametrize(
    "step", [Errcode(10001), Errcode(10005), Errcode(40002), Raw(b"<html>"), Raw(b"", 502)], ids=repr
)
def test_a_list_of_channels_that_fails_is_never_an_empty_one(pbx: ScriptedPbx, client: PbxClient, step: Step) -> None:
    pbx.script("message_channel/list", step)
    with pytest.raises((Refused, Unreachable)):
        client.channels(Stop())


def test_d6_a_pbx_that_gives_its_first_page_for_ever_is_asked_twice(pbx: ScriptedPbx, client: PbxClient) -> None:
    page = Raw(b'{"errcode": 0, "total_number": 99999, "list": [{"id": 1, "name": "Queue"}]}')
    pbx.script("message_queue/list", *[page] * 10)
    assert _ids(client.directory(Stop()).message_queues) == {"1"}
    assert count(pbx, "message_queue/list") == 2


def test_d6_a_list_without_end_is_read_up_to_the_cap(pbx: ScriptedPbx, client: PbxClient) -> None:
    def page(number: int) -> Raw:
        items = [{"id": number * PAGE_SIZE + n, "name": "q"} for n in range(PAGE_SIZE)]
        return Raw(json.dumps({"errcode": 0, "total_number": 10**9, "list": items}).encode())

    pbx.script("message_queue/list", *[page(number) for number in range(25)])
    assert len(client.directory(Stop()).message_queues) == ENTRIES
    assert count(pbx, "message_queue/list") == ENTRIES // PAGE_SIZE


def test_d6_a_list_in_smaller_pages_than_asked_for_is_read_whole(pbx: ScriptedPbx, client: PbxClient) -> None:
    pages = [
        Raw(json.dumps({"errcode": 0, "total_number": 3, "list": [{"id": n, "name": f"Queue {n}"}]}).encode())
        for n in (1, 2, 3)
    ]
    pbx.script("message_queue/list", *pages)
    assert [queue.id for queue in client.directory(Stop()).message_queues] == ["1", "2", "3"]


@pytest.mark.parametrize("lists", ["x", 7, None, {"field": "name"}, [None, 7, "x"]])
def test_d3_lists_of_the_wrong_type_are_passed_over(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, lists: object
) -> None:
    pbx.script(CREATE, Errcode(40002, "PARAMETER ERROR", {"invalid_param_list": lists}))
    with pytest.raises(Refused) as caught:
        client.create(request_, Stop())
    assert caught.value.problems == ()


@pytest.mark.parametrize(("channels", "numbers"), [(1, NUMBERS + 1), (4, ALL_NUMBERS // 4 + 1), (500, 0)])
def test_t11_a_list_of_channels_that_is_larger_than_any_is_not_kept(channels: int, numbers: int) -> None:
    ids = itertools.count(1)
    number = ["+49301"] * numbers

    def ask(_path: str, _params: object) -> dict[str, Any]:
        return {"list": [{"id": next(ids), "number": number} for _ in range(channels)]}

    with pytest.raises(Unreachable) as caught:
        list(lists.channels(ask, "pbx"))
    assert next(ids) <= PAGES * PAGE_SIZE + 1
    assert caught.value.reason is Reach.TOO_LARGE
