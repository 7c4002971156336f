"""The demo PBX takes what the official page allows and names the fault of everything else."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.core.asking import Asker
from tests.core.bodies import (
    FACEBOOK,
    GENERAL,
    KEYS_OF_THE_PAGE,
    OPTIONAL_KEYS,
    REMOVED,
    WHATSAPP,
    b64,
    body_of,
    changed,
)
from tests.scripted_pbx import ScriptedPbx


@pytest.fixture(scope="module")
def running() -> Iterator[Asker]:
    with ScriptedPbx() as pbx:
        yield Asker(pbx).log_in()


@pytest.fixture
def asker(running: Asker) -> Asker:
    running.pbx.channels.clear()
    return running


def field_at_fault(reply: dict[str, Any]) -> str:
    """The one field that a 40002 names, with `?` before it when it is said to be missing."""
    assert (reply["errcode"], reply["errmsg"]) == (40002, "PARAMETER ERROR")
    (fault,) = reply["invalid_param_list"]
    field: str = fault["field"]
    if "valid_msg" in fault:
        assert set(fault) == {"field", "valid_msg"}
        assert fault["valid_msg"].startswith(field)
        return field
    assert fault == {"field": field, "validation_type": "required"}
    return f"?{field}"


@pytest.mark.parametrize("body", [GENERAL, WHATSAPP, FACEBOOK], ids=lambda body: body["channel"])
def test_the_examples_of_the_official_page_are_created_and_kept_as_they_came(
    asker: Asker, body: dict[str, Any]
) -> None:
    reply = asker.post("message_channel/create", body)
    assert reply == {"errcode": 0, "errmsg": "SUCCESS", "id": reply["id"]}
    assert asker.pbx.channels[reply["id"]] == body


def test_the_first_channel_has_the_id_of_the_official_example() -> None:
    with ScriptedPbx() as pbx:
        assert Asker(pbx).log_in().post("message_channel/create", GENERAL)["id"] == 19


def test_the_page_has_eighteen_providers() -> None:
    assert len(KEYS_OF_THE_PAGE) == 18


@pytest.mark.parametrize("channel", KEYS_OF_THE_PAGE)
def test_a_provider_is_created_with_all_of_its_keys(asker: Asker, channel: str) -> None:
    assert asker.post("message_channel/create", body_of(channel, KEYS_OF_THE_PAGE[channel]))["errcode"] == 0


@pytest.mark.parametrize("channel", KEYS_OF_THE_PAGE)
def test_each_key_of_a_provider_is_required_unless_the_page_says_optional(asker: Asker, channel: str) -> None:
    keys = KEYS_OF_THE_PAGE[channel]
    for absent in keys:
        reply = asker.post("message_channel/create", body_of(channel, tuple(key for key in keys if key != absent)))
        if absent in OPTIONAL_KEYS.get(channel, ()):
            assert reply["errcode"] == 0
            asker.pbx.channels.clear()
        else:
            assert field_at_fault(reply) == f"?account_data.{absent}"


@pytest.mark.parametrize("channel", KEYS_OF_THE_PAGE)
def test_each_value_is_base64_unless_it_is_an_address_or_the_page_name(asker: Asker, channel: str) -> None:
    keys = KEYS_OF_THE_PAGE[channel]
    for index, key in enumerate(keys):
        reply = asker.post(
            "message_channel/create", changed(body_of(channel, keys), f"account_data.{index}.v", "plain text!")
        )
        if key == "page_name":
            assert reply["errcode"] == 0
        else:
            assert field_at_fault(reply) == f"account_data[{index}].v"


APIDAZE = body_of("apidaze", KEYS_OF_THE_PAGE["apidaze"])
FAULTS: list[tuple[dict[str, Any], str, object, str]] = [
    *((GENERAL, key, REMOVED, f"?{key}") for key in ("name", "webhook_url_type", "channel", "account_data")),
    (GENERAL, "name", "", "?name"),
    (GENERAL, "name", "  ", "?name"),
    (GENERAL, "name", "n" * 128, "name"),
    (GENERAL, "name", 5, "name"),
    (GENERAL, "name", None, "name"),
    (GENERAL, "name", "\ud800", "name"),
    (GENERAL, "webhook_url_type", "FQDN", "webhook_url_type"),
    (GENERAL, "channel", "Twilio", "channel"),
    (GENERAL, "channel", "livechat", "channel"),
    (GENERAL, "account_data", {}, "account_data"),
    (GENERAL, "account_data.+", "x", "account_data[4]"),
    (GENERAL, "account_data.0.k", "api_token", "account_data[0].k"),
    (GENERAL, "account_data.0.k", "api_key", "account_data[1].k"),
    (GENERAL, "account_data.0.k", REMOVED, "?account_data[0].k"),
    (GENERAL, "account_data.0.v", REMOVED, "?account_data[0].v"),
    (GENERAL, "account_data.0.v", "", "?account_data[0].v"),
    (GENERAL, "account_data.0.v", 5, "account_data[0].v"),
    (GENERAL, "account_data.0.note", "x", "account_data[0].note"),
    (GENERAL, "account_data.0.v", "bXlTdXBlclNlY3JldDEyMw", "account_data[0].v"),  # no padding
    (GENERAL, "account_data.0.v", "bXlTdXBlclNlY3Jl\ndDEyMw==", "account_data[0].v"),  # a line break inside
    (GENERAL, "account_data.0.v", "-_-_", "account_data[0].v"),  # the alphabet for addresses
    (GENERAL, "account_data.0.v", "bXk=bXk=", "account_data[0].v"),
    (GENERAL, "account_data.1.v", "bXlBUElLZXk0NTZ=", "account_data[1].v"),  # stray bits before the padding
    (GENERAL, "account_data.3.v", "http://api.example.com/", "account_data[3].v"),
    (GENERAL, "account_data.3.v", "https://", "account_data[3].v"),
    (GENERAL, "account_data.3.v", "https://api.example.com/a b", "account_data[3].v"),
    (GENERAL, "account_data.3.v", " https://api.example.com/", "account_data[3].v"),
    (GENERAL, "account_data.3.v", "https://api.example.com:port/", "account_data[3].v"),
    (GENERAL, "account_data.2.v", b64("https://api.example.com/"), "account_data[2].v"),
    *(
        (body, key, value, key)
        for body in (GENERAL, WHATSAPP)
        for key in ("auto_close_session", "enb_duplicate_active_session")
        for value in ("1", True, 2, -1, 1.0, None)
    ),
    *(
        (GENERAL, key, v, key)
        for key in ("send_rate", "session_expired_time")
        for v in ("2", True, 2.0, 0, -1, 2**31)
    ),
    (FACEBOOK, "send_rate", 2, "send_rate"),
    (WHATSAPP, "send_rate", 2, "send_rate"),
    (FACEBOOK, "enb_duplicate_active_session", 0, "enb_duplicate_active_session"),
    (FACEBOOK, "accompanying_msg", "x", "accompanying_msg"),
    (WHATSAPP, "accompanying_msg", "x", "accompanying_msg"),
    (FACEBOOK, "phone_number_id", "1", "phone_number_id"),
    (GENERAL, "business_account_id", b64("1"), "business_account_id"),
    (GENERAL, "domain_type", "nat", "domain_type"),
    (GENERAL, "id", 19, "id"),
    (APIDAZE, "accompanying_msg", REMOVED, "?accompanying_msg"),
    (APIDAZE, "accompanying_msg", " ", "?accompanying_msg"),
    (APIDAZE, "accompanying_msg", 1, "accompanying_msg"),
    (WHATSAPP, "phone_number_id", REMOVED, "?phone_number_id"),
    (WHATSAPP, "phone_number_id", "1" * 32, "phone_number_id"),
    (WHATSAPP, "phone_number_id", 3546573434879, "phone_number_id"),
    (WHATSAPP, "business_account_id", REMOVED, "?business_account_id"),
    (WHATSAPP, "business_account_id", "3456 789", "business_account_id"),
    (WHATSAPP, "business_account_id", b64("1" * 376), "business_account_id"),  # 504 characters
    (WHATSAPP, "account_data.+", {"k": "phone_number_id", "v": b64("1")}, "account_data[2].k"),
    (GENERAL, "dids", {}, "dids"),
    (GENERAL, "dids.0", "+1234567890", "dids[0]"),
    (GENERAL, "dids.0.did_number", REMOVED, "?dids[0].did_number"),
    (GENERAL, "dids.0.did_number", 1234567890, "dids[0].did_number"),
    (GENERAL, "dids.0.did_number", "1.55512E+11", "dids[0].did_number"),
    (GENERAL, "dids.0.did_number", "+", "dids[0].did_number"),
    (GENERAL, "dids.0.did_number", "١٢٣٤٥", "dids[0].did_number"),
    (GENERAL, "dids.0.id", 1, "dids[0].id"),
    *(
        (WHATSAPP, "dids.0.did_number", number, "dids[0].did_number")
        for number in ("15567778888", "+05567778888", "+1 5567778888", "+1234567890123456", "+15567778888\n")
    ),
    (FACEBOOK, "dids.0.did_number", "test-facebook-page", "dids[0].did_number"),
    (GENERAL, "dids.0.destination_type", REMOVED, "?dids[0].destination_type"),
    (GENERAL, "dids.0.destination_type", "ivr", "dids[0].destination_type"),
    (GENERAL, "dids.0.destination_id", REMOVED, "?dids[0].destination_id"),
    (WHATSAPP, "dids.0.destination_id", REMOVED, "?dids[0].destination_id"),
    (GENERAL, "dids.0.destination_id", 137, "dids[0].destination_id"),
    (GENERAL, "dids.0.destination_id", "1000", "dids[0].destination_id"),  # the number, not the id
    (WHATSAPP, "dids.0.destination_id", "21", "dids[0].destination_id"),  # a call queue
    (WHATSAPP, "dids.0.destination_id", "137", "dids[0].destination_id"),
    (GENERAL, "dids.0.destination_type", "api", "dids[0].destination_id"),
    (GENERAL, "dids.0.members", "extension:137", "dids[0].members"),
    (GENERAL, "dids.0.members.0.type", "org_list", "dids[0].members[0].type"),
    (GENERAL, "dids.0.members.0.type", REMOVED, "?dids[0].members[0].type"),
    (GENERAL, "dids.0.members.0.value", REMOVED, "?dids[0].members[0].value"),
    (GENERAL, "dids.0.members.0.value", 137, "dids[0].members[0].value"),
    (GENERAL, "dids.0.members.0.value", "1000", "dids[0].members[0].value"),
    (GENERAL, "dids.0.members.0.type", "ext_group", "dids[0].members[0].value"),
    (GENERAL, "dids.0.members.0.name", "x", "dids[0].members[0].name"),
    (GENERAL, "dids.0.members.+", "extension:137", "dids[0].members[1]"),
    (FACEBOOK, "dids.0.members", [], "dids[0].members"),
]


@pytest.mark.parametrize(
    ("body", "path", "value", "field"),
    FAULTS,
    ids=[f"{b['channel']}-{p}-{'removed' if v is REMOVED else ascii(str(v)[:30])}" for b, p, v, _ in FAULTS],
)
def test_one_broken_rule_is_refused_at_its_field_and_creates_nothing(
    asker: Asker, body: dict[str, Any], path: str, value: object, field: str
) -> None:
    assert field_at_fault(asker.post("message_channel/create", changed(body, path, value))) == field
    assert not asker.pbx.channels


@pytest.mark.parametrize(
    ("body", "path", "value"),
    [
        (GENERAL, "name", "名" * 127),
        (GENERAL, "dids", []),
        (GENERAL, "dids", REMOVED),
        (GENERAL, "dids.0.members", []),
        (GENERAL, "dids.0.members.+", {"type": "ext_group", "value": "7"}),
        (GENERAL, "dids.0.members.+", {"type": "organization", "value": "6"}),
        (GENERAL, "dids.0", {"did_number": "+1 (555) 123-4567", "destination_type": "api"}),
        (GENERAL, "accompanying_msg", "See the file"),
        (WHATSAPP, "business_account_id", b64("1" * 375)),
        (WHATSAPP, "dids.0.members", [{"type": "extension", "value": "137"}]),
        (WHATSAPP, "dids.0.did_number", "+123456789012345"),
        (WHATSAPP, "enb_duplicate_active_session", 0),
    ],
)
def test_what_lies_just_inside_the_rules_is_created(
    asker: Asker, body: dict[str, Any], path: str, value: object
) -> None:
    assert asker.post("message_channel/create", changed(body, path, value))["errcode"] == 0


def test_every_fault_of_a_body_is_named_at_once_and_no_secret_comes_back(asker: Asker) -> None:
    body = changed(changed(GENERAL, "name", REMOVED), "account_data.0.v", "ThisIsMySecret!")
    reply = asker.post("message_channel/create", changed(body, "dids.0.destination_id", "1"))
    fields = {fault["field"] for fault in reply["invalid_param_list"]}
    assert fields == {"name", "account_data[0].v", "dids[0].destination_id"}
    assert "ThisIsMySecret!" not in str(reply)


def test_a_name_in_use_is_a_duplicate_at_the_name(asker: Asker) -> None:
    asker.post("message_channel/create", FACEBOOK)
    reply = asker.post("message_channel/create", {**WHATSAPP, "name": FACEBOOK["name"]})
    assert (reply["errcode"], reply["errmsg"]) == (40003, "DUPLICATE KEY VALUE")
    assert reply["duplicate_field_list"] == [
        {
            "field": "name",
            "value": "Docs-Facebook Channel",
            "external_source": "message_channel",
            "external_source_name": "Docs-Facebook Channel",
        }
    ]
    assert len(asker.pbx.channels) == 1


def test_a_did_in_use_is_a_duplicate_that_names_its_channel_whatever_its_separators(asker: Asker) -> None:
    asker.post("message_channel/create", GENERAL)
    body = changed({**GENERAL, "name": "Second"}, "dids.0.did_number", "+1 (234) 567-890")
    (duplicate,) = asker.post("message_channel/create", body)["duplicate_field_list"]
    assert duplicate["field"] == "dids[0].did_number"
    assert duplicate["external_source_name"] == GENERAL["name"]


def test_a_did_that_stands_twice_in_one_body_is_a_duplicate_at_the_second(asker: Asker) -> None:
    reply = asker.post("message_channel/create", changed(GENERAL, "dids.+", GENERAL["dids"][0]))
    assert [duplicate["field"] for duplicate in reply["duplicate_field_list"]] == ["dids[1].did_number"]


def test_the_demo_pbx_loads_neither_the_rules_it_checks_nor_the_heavy_libraries() -> None:
    program = (
        "import sys, core.demo.pbx; print([m for m in "
        "('core.channel.rules', 'core.channel.request', 'httpcore', 'keyring') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30)
    assert done.stdout == "[]\n"
