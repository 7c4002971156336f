"""From the desk to the site: whom a kept channel names is looked up on the PBX before anything is sent."""

import pytest

from core.channel.credentials import Credentials
from core.channel.directory import Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.lookup import PeopleUnknown
from core.channel.people import ByName, ByNumber, Wanted
from core.delivery.outcome import NotSent
from core.desk.channels import KeptChannels
from core.stop import Stop
from tests.core.desk.kept import keep_ready
from tests.scripted_pbx import ScriptedPbx


def keep(channels: KeptChannels, pbx: ScriptedPbx, *routes: DidRoute) -> None:
    draft = ChannelDraft("sms", "twilio", "Front desk", credentials=Credentials({"account_sid": "AC1"}), dids=routes)
    keep_ready(channels, pbx, draft)


def test_numbers_and_names_typed_at_the_desk_reach_the_right_people(channels: KeptChannels, pbx: ScriptedPbx) -> None:
    members = (Member("extension", "", Wanted(ByNumber("1002"))), Member("", "", Wanted(ByName("Sales Team"))))
    keep(channels, pbx, DidRoute("+4930111", "extension", "", members, Wanted(ByNumber("1001"))))
    channels.sending.send("one", Stop())
    (body,) = pbx.channels.values()
    (route,) = body["dids"]
    assert route["destination_id"] == "138"
    assert [(each["type"], each["value"]) for each in route["members"]] == [("extension", "141"), ("ext_group", "7")]


@pytest.mark.parametrize(
    ("route", "told"),
    [
        (DidRoute("+4930111", "extension", "", (), Wanted(ByNumber("7777"))), "7777"),
        (DidRoute("+4930111", "queue", "4", (), None, Entry("4", "Night Queue")), "After Sales Service Queue"),
        (DidRoute("+4930111", "extension", "138", (), None, Entry("138", "Bo Li", "1001")), "1001 Liam O’Connor"),
    ],
    ids=["not found", "another queue under the id", "another person under id and number"],
)
def test_who_is_not_found_or_not_the_same_any_more_stops_before_anything_is_sent(
    channels: KeptChannels, pbx: ScriptedPbx, route: DidRoute, told: str
) -> None:
    keep(channels, pbx, DidRoute("+4930110", "api"), route)
    outcome = channels.sending.send("one", Stop())
    assert pbx.channels == {}
    assert isinstance(outcome, NotSent)
    assert isinstance(outcome.error, PeopleUnknown)
    assert told in outcome.error.message
    assert [problem.field for problem in outcome.error.problems] == ["dids[1].destination"]


def test_the_same_person_under_another_id_is_followed(channels: KeptChannels, pbx: ScriptedPbx) -> None:
    keep(channels, pbx, DidRoute("+4930111", "extension", "9", (), None, Entry("9", "Liam O’Connor", "1001")))
    channels.sending.send("one", Stop())
    (body,) = pbx.channels.values()
    assert body["dids"][0]["destination_id"] == "138"
