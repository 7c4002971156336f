"""What a person reads of a channel before it is created: equal routes are one group, and the rest is counted."""

import pytest

from core.channel.draft import ChannelDraft, DidRoute, parse_members
from core.channel.overview import GROUPS_READ, NUMBERS_READ, alike, overview
from core.channel.people import ByNumber, Wanted
from core.stop import Stop

MEMBERS = parse_members("extension:137; ext_group:7")


def test_routes_with_the_same_destination_and_members_are_one_group_the_largest_first() -> None:
    routes = [DidRoute("+4930900107", "queue", "4")]
    routes += [DidRoute(f"+4930900{n}", "extension", "137", MEMBERS) for n in (100, 101, 102)]
    routes += [DidRoute("+4930900103", "extension", "137")]
    groups = alike(routes)
    assert [(group.count, group.numbers, group.last) for group in groups] == [
        (3, ("+4930900100", "+4930900101", "+4930900102"), "+4930900102"),
        (1, ("+4930900107",), "+4930900107"),
        (1, ("+4930900103",), "+4930900103"),
    ]


def test_somebody_who_is_written_by_number_is_not_the_one_with_that_id() -> None:
    by_number = DidRoute("1", "extension", wanted=Wanted(ByNumber("137")))
    assert len(alike([DidRoute("2", "extension", "137"), by_number])) == 2


def test_what_a_person_would_not_read_is_counted() -> None:
    many = [DidRoute(f"+49301{n:06}", "extension", "137") for n in range(2 * NUMBERS_READ)]
    many += [DidRoute(f"+49302{n:06}", "extension", str(n + 1000)) for n in range(2 * GROUPS_READ)]
    read = overview(ChannelDraft("sms", "telnyx", dids=tuple(many)), Stop())
    assert len(read.groups) == GROUPS_READ
    assert read.more == (GROUPS_READ + 1, GROUPS_READ + 1)
    assert (read.groups[0].count, len(read.groups[0].numbers)) == (2 * NUMBERS_READ, NUMBERS_READ)


def test_a_number_that_its_country_does_not_have_and_a_member_who_is_named_twice_are_doubts() -> None:
    routes = [DidRoute(number, "extension", "137") for number in ("+4930900100", "+1212555010", "+121255501000")]
    routes += [DidRoute("+4930900101", "extension", "137", (*MEMBERS, *MEMBERS))]
    read = overview(ChannelDraft("sms", "telnyx", dids=tuple(routes)), Stop())
    assert [(each.field, each.values["count"], each.values["example"]) for each in read.doubts] == [
        ("dids[1].did_number", 2, "+1212555010"),
        ("dids[3].members", 1, "extension:137"),
    ]
    assert read.problems[0].path.row is None  # of the account alone: nothing of the numbers is wrong
    assert not any(each.path.is_routing for each in read.problems)


@pytest.mark.parametrize("number", ["4930900100", "33186951010", "030900100"])
def test_a_number_that_has_no_plus_and_is_likelier_one_that_lost_it_is_a_doubt(number: str) -> None:
    routes = [DidRoute(each, "extension", "137") for each in ("+4930900101", number, "74600", "12063420142")]
    read = overview(ChannelDraft("sms", "telnyx", dids=tuple(routes)), Stop())
    assert [(each.field, each.values["count"], each.values["example"]) for each in read.doubts] == [
        ("dids[1].did_number", 1, number)
    ]
    twice = (DidRoute("+12063420142", "extension", "137"), DidRoute("12063420142", "extension", "137"))
    assert [each.field for each in overview(ChannelDraft("sms", "telnyx", dids=twice), Stop()).doubts] == [
        "dids[1].did_number"
    ]


def test_members_that_the_kind_of_channel_does_not_have_are_not_spoken_of() -> None:
    routes = (DidRoute("123456789", "extension", "137", (*MEMBERS, *MEMBERS)),)
    assert overview(ChannelDraft("facebook", "facebook", dids=routes), Stop()).doubts == ()
