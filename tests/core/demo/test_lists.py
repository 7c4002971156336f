"""The demo PBX lists what it has in the documented envelopes, and shows, changes and deletes channels."""

from typing import Any

import pytest

from core.demo.content import EXTENSIONS
from tests.core.asking import Asker
from tests.core.bodies import FACEBOOK, GENERAL, KEYS_OF_THE_PAGE, WHATSAPP, body_of, changed
from tests.scripted_pbx import Echo, ScriptedPbx

LISTING = {"page": 1, "page_size": 5, "time_range": "all"}


def codes(reply: dict[str, Any]) -> tuple[int, list[str]]:
    return reply["errcode"], [fault["field"] for fault in reply.get("invalid_param_list", ())]


def test_the_device_says_that_it_is_a_demo(asker: Asker) -> None:
    device = asker.get("system/information")["data"]
    assert (device["device_name"], device["model_name"]) == ("Demo PBX", "P-Series Software Edition")
    assert device["firmware_version"] == "83.20.0.128"
    assert asker.get("system/capacity")["data"]["extension_used"] == len(EXTENSIONS)


def test_no_extension_has_an_id_that_is_also_a_number() -> None:
    assert not {str(extension.id) for extension in EXTENSIONS} & {extension.number for extension in EXTENSIONS}
    assert 137 in {extension.id for extension in EXTENSIONS}
    assert len({extension.id for extension in EXTENSIONS}) == len(EXTENSIONS) == 24


def test_extensions_come_in_pages_that_together_are_the_whole(asker: Asker) -> None:
    pages = [asker.get("extension/list", page=page, page_size=10) for page in (1, 2, 3, 4)]
    assert [len(page["data"]) for page in pages] == [10, 10, 4, 0]
    assert {page["total_number"] for page in pages} == {24}
    assert {item["id"] for page in pages for item in page["data"]} == {extension.id for extension in EXTENSIONS}


def test_extensions_are_found_by_name_and_number_and_sorted_as_asked(asker: Asker) -> None:
    assert [item["id"] for item in asker.get("extension/search", search_value="müller")["data"]] == [141]
    assert [item["id"] for item in asker.get("extension/search", search_value="1003")["data"]] == [142]
    items = asker.get("extension/list", sort_by="id", order_by="desc")["data"]
    assert [item["id"] for item in items] == sorted((extension.id for extension in EXTENSIONS), reverse=True)


@pytest.mark.parametrize("menu", ["extension", "ext_group", "org_list", "message_queue", "queue", "role"])
def test_a_menu_has_texts_and_string_ids(asker: Asker, menu: str) -> None:
    options = asker.get("system/get_menuoptions", menu=menu)["data"]
    assert options
    assert all(type(option["text"]) is str and option["value"].isdigit() for option in options)


def test_organizations_nest_three_levels_deep_in_both_readings(asker: Asker) -> None:
    (root,) = asker.get("system/get_menuoptions", menu="org_list")["data"]
    assert root["item"][0]["item"][0] == {"text": "Sales Europe", "value": "5"}
    (root,) = asker.get("organization/list", is_all=1)["organization_list"]
    leaf = root["children"][0]["children"][0]
    assert (root["parent_id"], leaf["parent_id"], leaf["name"]) == (0, "2", "Sales Europe")
    assert leaf["ext_list"][0]["number"] == "1004"


def test_each_list_has_its_documented_envelope(asker: Asker) -> None:
    assert {"total_number", "data"} < asker.get("extensiongroup/list").keys()
    assert "organization_list" in asker.get("organization/list")
    queues = asker.get("message_queue/list", page=1, page_size=2)
    assert queues["total_number"] == 5
    assert queues["list"] == [
        {"id": 3, "name": "PreSales Consult Queue"},
        {"id": 4, "name": "After Sales Service Queue"},
    ]
    found = asker.get("message_queue/search", page=1, page_size=5, search_value="care")
    assert found["list"] == [{"id": 6, "name": "Customer Care Queue"}]
    assert asker.get("message_queue/get", id=4)["data"]["members"][0]["ext_num"] == "1002"
    assert [queue["id"] for queue in asker.get("message_queue/query", ids="4,3")["list"]] == [4, 3]


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("message_channel/list", {"page": 1, "page_size": 5}, (40002, ["time_range"])),
        ("message_channel/search", {"time_range": "all"}, (40002, ["page", "page_size"])),
        ("message_channel/list", {**LISTING, "time_range": "ever"}, (40002, ["time_range"])),
        ("message_channel/list", {**LISTING, "page": 0}, (40002, ["page"])),
        ("message_channel/list", {**LISTING, "page_size": "x"}, (40002, ["page_size"])),
        ("message_channel/list", {**LISTING, "search_value": "x"}, (40002, ["search_value"])),
        ("message_queue/list", {}, (40002, ["page", "page_size"])),
        ("system/get_menuoptions", {}, (40002, ["menu"])),
        ("system/get_menuoptions", {"menu": "organization"}, (40002, ["menu"])),
        ("system/get_menuoptions", {"menu": "queue_agent"}, (40002, ["id"])),
        ("extension/list", {"sort_by": "name"}, (40002, ["sort_by"])),
        ("extension/list", {"pagesize": 5}, (40002, ["pagesize"])),
        ("message_channel/get", {}, (40002, ["id"])),
        ("message_channel/get", {"id": "x"}, (40002, ["id"])),
        ("message_channel/get", {"id": 99}, (60001, [])),
        ("message_channel/query", {"ids": "99"}, (60001, [])),
        ("message_channel/delete", {"id": 99}, (60001, [])),
        ("message_queue/get", {"id": 99}, (60001, [])),
    ],
)
def test_a_query_with_a_fault_is_refused_at_its_parameter(
    asker: Asker, path: str, query: dict[str, object], expected: tuple[int, list[str]]
) -> None:
    assert codes(asker.get(path, **query)) == expected


def test_a_created_channel_is_listed_found_and_named_in_its_menu(asker: Asker) -> None:
    for body in (GENERAL, WHATSAPP, FACEBOOK):
        asker.post("message_channel/create", body)
    listed = asker.get("message_channel/list", **LISTING)
    assert (listed["total_number"], [item["type"] for item in listed["list"]]) == (3, ["sms", "whatsapp", "facebook"])
    (found,) = asker.get("message_channel/search", **LISTING, search_value="general")["list"]
    assert found == {
        "id": 19,
        "status": "status_connect_succ",
        "reason": "",
        "name": "Docs-General SMS Channel",
        "channel": "general",
        "type": "sms",
        "number": ["+1234567890"],
        "sent": 0,
        "delivered": 0,
        "failed": 0,
        "received": 0,
    }
    options = asker.get("system/get_menuoptions", menu="message_channel")["data"]
    assert options[0] == {"text": "Docs-General SMS Channel", "value": "19"}


def test_a_channel_may_be_said_to_have_no_connection(asker: Asker) -> None:
    asker.pbx.store.status, asker.pbx.store.reason = "status_connect_fail", "authentication failed"
    asker.post("message_channel/create", GENERAL)
    (item,) = asker.get("message_channel/list", **LISTING)["list"]
    assert (item["status"], item["reason"]) == ("status_connect_fail", "authentication failed")


def test_get_shows_what_create_took_under_the_names_of_the_get_page(asker: Asker) -> None:
    channel_id = asker.post("message_channel/create", WHATSAPP)["id"]
    shown = asker.get("message_channel/get", id=channel_id)["data"]
    assert "webhook_url_type" not in shown
    assert (shown["domain_type"], shown["type"], shown["phone_number_id"]) == ("fqdn", "whatsapp", "3546573434879")
    assert shown["webhook_url"].startswith("https://demo.example.com/")
    assert shown["webhook_url"].endswith(shown["webhook_gid"])
    assert len(shown["verify_token"]) == 32
    assert shown["verify_token"].isalnum()
    assert shown["dids"] == [{"id": 1, **WHATSAPP["dids"][0]}]
    assert "send_rate" not in shown
    assert asker.get("message_channel/query", ids=channel_id)["list"] == [shown]


@pytest.mark.parametrize(
    ("echo", "secret", "account"),
    [
        ("base64", "bXlTdXBlclNlY3JldDEyMw==", "MzQ1Njc4Nzg5MA=="),
        ("plain", "mySuperSecret123", "3456787890"),
        ("masked", "******", "******"),
    ],
)
def test_values_come_back_in_the_form_that_is_set(echo: Echo, secret: str, account: str) -> None:
    with ScriptedPbx(echo=echo) as pbx:
        asker = Asker(pbx).log_in()
        whatsapp = asker.get("message_channel/get", id=asker.post("message_channel/create", WHATSAPP)["id"])["data"]
        facebook = asker.get("message_channel/get", id=asker.post("message_channel/create", FACEBOOK)["id"])["data"]
    assert whatsapp["account_data"][0] == {"k": "access_token", "v": secret}
    assert whatsapp["business_account_id"] == account
    assert facebook["account_data"][2] == {"k": "page_name", "v": "test-facebook-page"}


def test_the_text_that_goes_with_a_file_is_shown_where_it_is_required(asker: Asker) -> None:
    body = body_of("apidaze", KEYS_OF_THE_PAGE["apidaze"])
    channel_id = asker.post("message_channel/create", body)["id"]
    assert asker.get("message_channel/get", id=channel_id)["data"]["accompanying_msg"] == "A file for you"


def test_an_update_replaces_what_it_names_and_keeps_the_rest(asker: Asker) -> None:
    channel_id = asker.post("message_channel/create", GENERAL)["id"]
    kept = {"id": 1, **GENERAL["dids"][0]}
    added = {"did_number": "+19990001111", "destination_type": "api"}
    reply = asker.post("message_channel/update", {"id": channel_id, "name": "Renamed", "dids": [kept, added]})
    assert reply == {"errcode": 0, "errmsg": "SUCCESS"}
    shown = asker.get("message_channel/get", id=channel_id)["data"]
    assert (shown["name"], shown["send_rate"], shown["channel"]) == ("Renamed", 2, "general")
    assert shown["dids"] == [kept, {"id": 2, **added}]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, (40002, ["id"])),
        ({"id": "19"}, (40002, ["id"])),
        ({"id": 99}, (60001, [])),
        ({"id": 19, "channel": "twilio"}, (40002, ["channel"])),
        ({"id": 19, "name": "n" * 128}, (40002, ["name"])),
        ({"id": 19, "dids": [{"id": 7, **GENERAL["dids"][0]}]}, (40002, ["dids[0].id"])),
        ({"id": 19, "dids": 5}, (40002, ["dids"])),
        ({"id": 19, "name": "Docs-Facebook Channel"}, (40003, [])),
    ],
)
def test_an_update_with_a_fault_changes_nothing(
    asker: Asker, change: dict[str, Any], expected: tuple[int, list[str]]
) -> None:
    asker.post("message_channel/create", GENERAL)
    asker.post("message_channel/create", FACEBOOK)
    assert codes(asker.post("message_channel/update", change)) == expected
    assert asker.pbx.channels[19] == GENERAL


def test_a_deleted_channel_is_gone_and_frees_its_name_and_numbers_but_not_its_id(asker: Asker) -> None:
    channel_id = asker.post("message_channel/create", GENERAL)["id"]
    assert asker.get("message_channel/delete", id=channel_id) == {"errcode": 0, "errmsg": "SUCCESS"}
    assert codes(asker.get("message_channel/get", id=channel_id)) == (60001, [])
    assert asker.post("message_channel/create", changed(GENERAL, "send_rate", 3))["id"] == channel_id + 1
