"""The body that is sent, against the official page's examples and one golden body for each provider."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.channel.catalog import PROVIDERS
from core.channel.credentials import MASK, Credentials, encode
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.request import to_request
from core.errors import DraftInvalid
from tests.shortcuts import with_value

GOLDEN = Path(__file__).with_name("golden")

# The three request examples of "Add a Message Channel", as printed.
SMS_EXAMPLE = """
{
    "name":"Docs-General SMS Channel",
    "webhook_url_type":"nat",
    "channel":"general",
    "account_data": [
        {
            "k": "api_secret",
            "v": "bXlTdXBlclNlY3JldDEyMw=="
        },
        {
            "k": "api_key",
            "v": "bXlBUElLZXk0NTY="
        },
        {
            "k": "api_verify_url",
            "v": "https://api.example.com/auth/verify"   
        },{
            "k": "api_send_url",
            "v": "https://api.example.com/message/send"
        }
    ],
    "send_rate":2,  
    "auto_close_session":1,
    "session_expired_time": 5,  
      "dids": [
        {
            "did_number": "+1234567890",
            "destination_type": "extension",
            "destination_id": "137",
            "members": [
                {
                    "type": "extension",
                    "value": "137"
                }
            ]
        }
    ],
   "enb_duplicate_active_session":1
}
"""  # noqa: W291
WHATSAPP_EXAMPLE = """
{
    "name":"Docs-WhatsApp Channel",
    "webhook_url_type":"fqdn",
    "channel":"whatsapp",
    "account_data": [
        {
            "k": "access_token",
            "v": "bXlTdXBlclNlY3JldDEyMw=="
        },
        {
            "k": "app_secret",
            "v": "bXlBUElLZXk0NTY="
        }
    ],
   
   "phone_number_id":"3546573434879",
   "business_account_id":"MzQ1Njc4Nzg5MA==",   
   "dids": [
        {
            "did_number": "+15567778888",
            "destination_type": "queue",
            "destination_id": "4"
         
        }
    ],
   "auto_close_session":1,
   "session_expired_time": 5,
   "enb_duplicate_active_session":1
}
"""  # noqa: W291, W293
FACEBOOK_EXAMPLE = """
{
    "name":"Docs-Facebook Channel",
    "webhook_url_type":"fqdn",
    "channel":"facebook",
    "account_data": [
        {
            "k": "access_token",
            "v": "bXlTdXBlclNlY3JldDEyMw=="
        },
        {
            "k": "app_secret",
            "v": "bXlBUElLZXk0NTY="
        },
        {
            "k": "page_name",
            "v": "test-facebook-page"
        }
    ],
   "dids": [
        {
            "did_number": "12345678901234", 
            "destination_type": "queue",
            "destination_id": "4" 
         
        }
    ],
   "auto_close_session":1,
   "session_expired_time": 5
}
"""  # noqa: W291, W293

SMS = ChannelDraft(
    kind_value="sms",
    channel="general",
    name="Docs-General SMS Channel",
    webhook_url_type="nat",
    credentials=Credentials(
        {
            "api_key": "myAPIKey456",
            "api_secret": "mySuperSecret123",
            "api_verify_url": "https://api.example.com/auth/verify",
            "api_send_url": "https://api.example.com/message/send",
        }
    ),
    send_rate="2",
    auto_close_session=1,
    session_expired_time="5",
    enb_duplicate_active_session=1,
    dids=(DidRoute("+1234567890", "extension", "137", (Member("extension", "137"),)),),
)
WHATSAPP = ChannelDraft(
    kind_value="whatsapp",
    channel="whatsapp",
    name="Docs-WhatsApp Channel",
    credentials=Credentials(
        {
            "access_token": "mySuperSecret123",
            "app_secret": "myAPIKey456",
            "phone_number_id": "3546573434879",
            "business_account_id": "3456787890",
        }
    ),
    auto_close_session=1,
    session_expired_time="5",
    enb_duplicate_active_session=1,
    dids=(DidRoute("+15567778888", "queue", "4"),),
)
FACEBOOK = ChannelDraft(
    kind_value="facebook",
    channel="facebook",
    name="Docs-Facebook Channel",
    credentials=Credentials(
        {"access_token": "mySuperSecret123", "app_secret": "myAPIKey456", "page_name": "test-facebook-page"}
    ),
    auto_close_session=1,
    session_expired_time="5",
    dids=(DidRoute("12345678901234", "queue", "4"),),
)


def by_key(body: dict[str, Any]) -> dict[str, Any]:
    """The body with `account_data` in the order of its keys, and everything told apart by type."""
    ordered = sorted(body["account_data"], key=lambda entry: str(entry["k"]))
    return json.loads(json.dumps(body | {"account_data": ordered}))  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("draft", "printed"),
    [(SMS, SMS_EXAMPLE), (WHATSAPP, WHATSAPP_EXAMPLE), (FACEBOOK, FACEBOOK_EXAMPLE)],
    ids=["sms", "whatsapp", "facebook"],
)
def test_the_body_is_the_one_that_the_page_prints(draft: ChannelDraft, printed: str) -> None:
    assert by_key(to_request(draft).as_json()) == by_key(json.loads(printed))


@pytest.mark.parametrize("channel", [provider.value for provider in PROVIDERS])
def test_h10_each_provider_gets_its_golden_body(channel: str) -> None:
    golden = json.loads((GOLDEN / f"{channel}.json").read_text("utf-8"))
    draft = ChannelDraft(
        channel=channel,
        name=f"A {channel} channel",
        credentials=Credentials(golden["credentials"]),
        accompanying_msg=golden["body"].get("accompanying_msg", ""),
    )
    assert to_request(draft).as_json() == golden["body"]


def test_there_is_no_golden_body_without_a_provider() -> None:
    assert {file.stem for file in GOLDEN.glob("*.json")} == {provider.value for provider in PROVIDERS}


def test_numbers_are_integers_and_ids_are_text() -> None:
    body = to_request(SMS).as_json()
    for key in ("send_rate", "auto_close_session", "session_expired_time", "enb_duplicate_active_session"):
        assert type(body[key]) is int
    assert body["dids"][0]["destination_id"] == "137"


def test_what_was_left_empty_is_left_out() -> None:
    required = Credentials({"api_key": "k", "api_send_url": "https://x.example"})
    body = to_request(ChannelDraft(channel="general", name="n", credentials=required)).as_json()
    assert list(body) == ["name", "webhook_url_type", "channel", "account_data"]
    assert [entry["k"] for entry in body["account_data"]] == ["api_key", "api_send_url"]


def test_a_destination_of_type_api_has_no_id() -> None:
    body = to_request(replace(SMS, dids=(DidRoute("+4930123450", "api"),))).as_json()
    assert body["dids"] == [{"did_number": "+4930123450", "destination_type": "api"}]


def test_parameters_of_another_kind_of_channel_are_left_out() -> None:
    routes = (DidRoute("12345678901234", "queue", "4", (Member("extension", "137"),)),)
    crowded = replace(FACEBOOK, send_rate="2", enb_duplicate_active_session=1, accompanying_msg="x", dids=routes)
    assert to_request(crowded) == to_request(FACEBOOK)


def test_values_of_a_provider_chosen_before_are_left_out() -> None:
    both = replace(FACEBOOK, credentials=with_value(FACEBOOK.credentials, "auth_token", "of another provider"))
    assert to_request(both).as_json() == to_request(FACEBOOK).as_json()


def test_a_draft_that_breaks_a_rule_does_not_become_a_request() -> None:
    with pytest.raises(DraftInvalid) as caught:
        to_request(replace(SMS, name="", send_rate="0"))
    assert [problem.field for problem in caught.value.problems] == ["name", "send_rate"]


def test_nothing_is_sent_of_a_draft_with_numbers_of_a_mail_that_nobody_has_decided_on() -> None:
    with pytest.raises(DraftInvalid) as caught:
        to_request(replace(SMS, pasted_numbers=("+49 30 900100",)))
    assert [problem.field for problem in caught.value.problems] == ["dids"]


def test_the_masked_body_has_every_key_and_no_secret() -> None:
    for draft in (SMS, WHATSAPP, FACEBOOK):
        request = to_request(draft)
        masked, body = request.as_masked_json(), request.as_json()
        shown = json.dumps(masked, ensure_ascii=False)
        assert "mySuperSecret123" not in shown
        assert encode("mySuperSecret123") not in shown
        assert encode("myAPIKey456") not in shown
        assert [entry["k"] for entry in masked["account_data"]] == [entry["k"] for entry in body["account_data"]]
        assert MASK in shown
    assert to_request(SMS).as_masked_json()["account_data"][-1]["v"] == "https://api.example.com/message/send"
