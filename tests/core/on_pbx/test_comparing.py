"""What a PBX has against what is meant: line by line, by number, and nothing is said of what nobody can know."""

import time
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from core.channel.catalog import PROVIDERS, Provider
from core.channel.credentials import Credentials, encode
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.errors import DraftInvalid
from core.on_pbx.comparison import Comparison, by_place, compare, differences, same_changes
from core.on_pbx.merging import merged, with_lines_of
from core.on_pbx.sending import needs_keys, parts_of, update_for
from core.on_pbx.taking import draft_of, filled, has_all_keys
from core.pbx.whole_channel import PbxChannel, whole_channel
from tests.core.drafts import draft_for

ROUTES = (
    DidRoute("+4930100", "extension", "137", (Member("ext_group", "7"), Member("extension", "138"))),
    DidRoute("+4930101", "queue", "4"),
    DidRoute("+4930102", "api"),
)
MEANT = ChannelDraft(
    kind_value="sms",
    channel="twilio",
    name="R&D “desk”",
    webhook_url_type="nat",
    credentials=Credentials({"account_sid": "AC-1", "auth_token": "CANARY"}),
    send_rate="3",
    auto_close_session=1,
    session_expired_time="5",
    enb_duplicate_active_session=0,
    dids=ROUTES,
)


def there(draft: ChannelDraft = MEANT, **changes: Any) -> PbxChannel:
    """A channel as a PBX tells it; `changes` take the place of members of the answer."""
    data: dict[str, Any] = {
        "id": 19,
        "name": draft.name,
        "domain_type": draft.webhook_url_type,
        "webhook_url": "https://pbx.example.com/api/webhook/sms/abc",
        "channel": draft.channel,
        "type": draft.kind_value,
        "account_data": [{"k": key, "v": "******"} for key in draft.credentials],
        "send_rate": int(draft.send_rate or 1),
        "auto_close_session": draft.auto_close_session or 0,
        "session_expired_time": int(draft.session_expired_time or 1),
        "enb_duplicate_active_session": draft.enb_duplicate_active_session or 0,
        "accompanying_msg": draft.accompanying_msg,
        "dids": [
            {
                "id": at,
                "did_number": route.did_number,
                "destination_type": route.destination_type,
                "destination_id": route.destination_id,
                "members": [{"type": member.type, "value": member.value} for member in route.members],
            }
            for at, route in enumerate(draft.dids, 1)
        ],
    }
    found = whole_channel({key: value for key, value in (data | changes).items() if value is not None})
    assert found is not None
    return found


def test_what_was_meant_is_the_same_whatever_is_told_of_keys_and_in_whatever_order() -> None:
    assert compare(MEANT, there()) == Comparison()
    for order in permutations(ROUTES):
        found = compare(MEANT, there(replace(MEANT, dids=order)))
        assert found.same
        assert found.order_differs is (order != ROUTES)


@pytest.mark.parametrize(
    ("changes", "path", "before", "after"),
    [
        ({"name": "Other"}, "name", "Other", "R&D “desk”"),
        ({"domain_type": "fqdn"}, "webhook_url_type", "fqdn", "nat"),
        ({"send_rate": 1}, "send_rate", "1", "3"),
        ({"auto_close_session": 0}, "auto_close_session", 0, 1),
        ({"session_expired_time": 9}, "session_expired_time", "9", "5"),
        ({"enb_duplicate_active_session": 1}, "enb_duplicate_active_session", 1, 0),
        ({"channel": "telnyx"}, "channel", "telnyx", "twilio"),
    ],
)
def test_a_parameter_that_differs_is_one_line(
    changes: dict[str, Any], path: str, before: object, after: object
) -> None:
    found = compare(MEANT, there(**changes))
    assert [(line.path, line.before, line.after) for line in found.lines] == [(path, before, after)]
    assert found.routes == ()


@pytest.mark.parametrize("name", ["R&amp;D “desk”", " R&D “desk” "])
def test_a_name_that_the_pbx_escapes_or_trims_is_the_same(name: str) -> None:
    assert compare(MEANT, there(name=name)).same


def test_numbers_are_compared_by_number_however_they_are_written() -> None:
    spelled = tuple(replace(route, did_number=f"+49 (30) {route.did_number[5:]}") for route in ROUTES)
    assert compare(MEANT, there(replace(MEANT, dids=spelled))).same
    (line,) = compare(
        MEANT, there(replace(MEANT, dids=(replace(ROUTES[0], did_number="4930100"), *ROUTES[1:])))
    ).routes
    assert (line.before and line.before.did_number, line.number) == ("4930100", "+4930100")


def test_each_number_says_what_becomes_of_it() -> None:
    now = (DidRoute("+4930100", "queue", "4", ROUTES[0].members), ROUTES[1], DidRoute("+4930999", "api"))
    found = compare(MEANT, there(replace(MEANT, dids=now)))
    assert [(line.number, line.before, line.after) for line in found.routes] == [
        ("+4930100", now[0], ROUTES[0]),
        ("+4930102", None, ROUTES[2]),
        ("+4930999", now[2], None),
    ]


def test_members_have_no_order_and_the_id_of_the_api_means_nothing() -> None:
    now = (replace(ROUTES[0], members=ROUTES[0].members[::-1]), ROUTES[1], DidRoute("+4930102", "api", "-1"))
    assert compare(MEANT, there(replace(MEANT, dids=now))).same


def test_numbers_that_change_alike_are_one_change() -> None:
    before = tuple(DidRoute(f"+4930{at}", "queue", "4") for at in range(1000, 1025))
    after = tuple(replace(route, destination_id="5") for route in before)
    (change,) = same_changes(differences(replace(MEANT, dids=before), replace(MEANT, dids=after)).routes)
    assert len(change.lines) == 25


def test_what_is_left_open_is_no_difference_and_what_the_pbx_does_not_tell_is_said() -> None:
    open_ = ChannelDraft(kind_value="sms", channel="twilio", name=MEANT.name, webhook_url_type="nat")
    assert compare(open_, there()).same
    found = compare(MEANT, there(send_rate=None, domain_type=None, dids=None))
    assert found.same
    assert found.untold == ("webhook_url_type", "send_rate", "dids")


def test_what_is_emptied_counts_where_the_whole_is_meant() -> None:
    told = there(accompanying_msg="A file")
    assert compare(MEANT, told).same
    (line,) = compare(MEANT, told, whole=True).lines
    assert (line.path, line.before, line.after) == ("accompanying_msg", "A file", "")
    assert len(compare(replace(MEANT, dids=()), there(), whole=True).routes) == 3


@pytest.mark.parametrize("told", ["123456789012345", encode("123456789012345"), "***************", ""])
def test_an_account_id_is_compared_where_its_form_is_certain(told: str) -> None:
    (provider,) = [each for each in PROVIDERS if each.field("business_account_id")]
    values = {"phone_number_id": "111111111111111", "business_account_id": "123456789012345"}
    meant = replace(MEANT, channel=provider.value, kind_value="", credentials=Credentials(values))
    found = compare(meant, there(meant, phone_number_id="111111111111111", business_account_id=told))
    assert found.same
    assert found.untold == (() if told[:1].isalnum() else ("business_account_id",))
    other = compare(meant, there(meant, phone_number_id="2", business_account_id=encode("999999999999999")))
    assert [line.path for line in other.lines] == ["phone_number_id", "business_account_id"]


# As a draft


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)
def test_a_channel_becomes_a_draft_without_its_keys(provider: Provider) -> None:
    draft = draft_for(provider)
    told = there(
        draft,
        account_data=[{"k": field.key, "v": draft.credentials[field.key]} for field in provider.fields],
        phone_number_id=draft.credentials.get("phone_number_id"),
    )
    taken = draft_of(told)
    assert "CANARY" not in str(dict(taken.credentials))
    assert set(taken.credentials) <= {field.key for field in provider.fields if field.url or field.top_level}
    assert (taken.name, taken.channel, taken.kind_value) == (draft.name, provider.value, provider.kind.value)
    assert not has_all_keys(taken)
    assert compare(replace(draft, credentials=taken.credentials), told).same


def test_a_masked_address_is_no_address() -> None:
    told = there(channel="general", account_data=[{"k": "api_send_url", "v": "https://***"}])
    assert dict(draft_of(told).credentials) == {}


def test_an_unknown_provider_and_an_unknown_destination_stay_what_they_are() -> None:
    told = there(channel="pigeon", type="post", dids=[{"did_number": "1", "destination_type": "moon"}])
    taken = draft_of(told)
    assert (taken.channel, taken.kind_value, taken.provider) == ("pigeon", "post", None)
    assert taken.dids == (DidRoute("1", "moon"),)
    assert compare(taken, told).same


def test_whom_the_lists_show_stands_for_that_person() -> None:
    directory = Directory(extensions=(Entry("137", "Anna", "1000"),), extension_groups=(Entry("7", "Sales"),))
    taken = draft_of(there(), directory).dids[0]
    assert taken.seen == Entry("137", "Anna", "1000")
    assert [member.seen for member in taken.members] == [Entry("7", "Sales"), None]


def test_what_a_file_leaves_open_is_filled_from_the_pbx() -> None:
    said = ChannelDraft(kind_value="sms", channel="twilio", name="New", webhook_url_type="nat", send_rate="9")
    whole = filled(said, draft_of(there()))
    assert (whole.name, whole.send_rate, whole.auto_close_session, whole.dids) == (
        "New",
        "9",
        1,
        draft_of(there()).dids,
    )


# What is sent


def test_all_that_is_known_goes_along_and_lines_keep_their_ids() -> None:
    now = there()
    meant = replace(MEANT, name="New", dids=(DidRoute("+4930777", "queue", "4"), *ROUTES[1:]))
    body = update_for(now, meant).as_json()
    assert body["name"] == "New"
    assert [entry.get("id") for entry in body["dids"]] == [None, 2, 3]
    assert [entry["k"] for entry in body["account_data"]] == ["account_sid", "auth_token"]
    assert set(body) == {
        "id", "name", "webhook_url_type", "account_data", "send_rate", "auto_close_session", "session_expired_time",
        "enb_duplicate_active_session", "dids",
    }  # fmt: skip


@pytest.mark.parametrize("lost", ["auth_token", "account_sid"])
def test_keys_that_are_not_all_known_stay_away_as_a_whole_and_what_get_told_is_never_sent(lost: str) -> None:
    keys = {key: value for key, value in MEANT.credentials.items() if key != lost}
    meant = replace(MEANT, credentials=Credentials(keys), name="New")
    body = update_for(there(), meant).as_json()
    assert "account_data" not in body
    assert "***" not in str(body)
    noted = replace(meant, secrets=frozenset({lost}))
    assert "account_data" not in parts_of(there(), noted)


def test_emptied_numbers_and_an_emptied_text_are_sent_empty() -> None:
    body = update_for(there(accompanying_msg="A file"), replace(MEANT, dids=())).as_json()
    assert body["dids"] == []
    assert body["accompanying_msg"] == ""


def test_a_line_that_the_pbx_has_and_our_rules_would_not_take_goes_back_as_it_is() -> None:
    odd = DidRoute("SHOP", "queue", "4")
    now = there(replace(MEANT, dids=(odd, *ROUTES)))
    assert (
        update_for(now, replace(MEANT, name="New", dids=(odd, *ROUTES))).as_json()["dids"][0]["did_number"] == "SHOP"
    )
    with pytest.raises(DraftInvalid):
        update_for(now, replace(MEANT, dids=(replace(odd, destination_id="5"), *ROUTES)))


def test_an_address_among_the_keys_needs_the_keys() -> None:
    told = there(channel="general", account_data=[{"k": "api_send_url", "v": "https://one.example/"}])
    meant = replace(draft_of(told), credentials=Credentials({"api_send_url": "https://two.example/"}))
    assert needs_keys(told, meant) == "account_data.api_send_url"
    assert needs_keys(told, draft_of(told)) is None
    keys = {"api_send_url": "https://two.example/", "api_key": "k"}
    assert needs_keys(told, replace(meant, credentials=Credentials(keys))) is None


# Two people


def test_both_changes_are_kept_and_of_a_line_that_both_changed_theirs() -> None:
    mine = replace(MEANT, name="Mine", send_rate="7", dids=(replace(ROUTES[0], destination_id="138"), *ROUTES[1:]))
    theirs = replace(MEANT, name="Theirs", auto_close_session=0, dids=(*ROUTES[:2], DidRoute("+4930555", "api")))
    both = merged(MEANT, mine, theirs)
    assert both.conflicts == ("name",)
    assert (both.draft.name, both.draft.send_rate, both.draft.auto_close_session) == ("Theirs", "7", 0)
    assert both.draft.dids == (mine.dids[0], ROUTES[1], DidRoute("+4930555", "api"))
    assert both.draft.credentials == MEANT.credentials
    assert merged(MEANT, mine, theirs, {"name"}).draft.name == "Mine"
    assert both.theirs.keys == ("name", "auto_close_session", "dids/4930555", "dids/4930102")


def test_a_number_that_both_changed_is_a_conflict_and_one_that_both_changed_alike_is_none() -> None:
    mine = replace(MEANT, dids=(replace(ROUTES[0], destination_id="138"), ROUTES[1]))
    theirs = replace(MEANT, dids=(replace(ROUTES[0], destination_id="141"), ROUTES[1]))
    both = merged(MEANT, mine, theirs)
    assert both.conflicts == ("dids/4930100",)
    assert both.draft.dids == theirs.dids
    assert merged(MEANT, mine, theirs, both.conflicts).draft.dids == mine.dids


def test_lines_can_be_taken_from_another_one_each_by_itself() -> None:
    other = replace(
        MEANT, name="Other", send_rate="9", dids=(DidRoute("+4930100", "api"), DidRoute("+4930777", "api"))
    )
    taken = with_lines_of(MEANT, other, {"name", "dids/4930100", "dids/4930101", "dids/4930777"})
    assert (taken.name, taken.send_rate) == ("Other", "3")
    assert taken.dids == (other.dids[0], ROUTES[2], other.dids[1])
    assert with_lines_of(MEANT, other, differences(MEANT, other).keys) == replace(
        other, credentials=MEANT.credentials
    )
    assert with_lines_of(MEANT, other, ()) == MEANT


def test_five_thousand_numbers_of_which_one_changes_are_one_line() -> None:
    many = tuple(DidRoute(f"+4930{at}", "queue", "4") for at in range(10_000, 15_000))
    now = there(replace(MEANT, dids=many))
    meant = replace(MEANT, dids=(*many[:2500], replace(many[2500], destination_id="5"), *many[2501:]))
    (line,) = compare(meant, now).routes
    assert line.number == "+4930" + "12500"
    assert len(update_for(now, meant).as_json()["dids"]) == 5_000


def test_one_number_told_a_thousand_times_takes_no_longer_than_a_thousand_numbers() -> None:
    def seconds(numbers: list[str]) -> float:
        routes = [DidRoute(number, "api") for number in numbers]
        taken = []
        for _ in range(5):
            begun = time.thread_time()
            places = by_place(routes)
            taken.append(time.thread_time() - begun)
            assert list(places.values()) == routes
        return min(taken)

    different = seconds([f"+4930{100_000 + each}" for each in range(2_000)])
    assert seconds(["+4930100"] * 2_000) < 10 * different
    assert list(by_place([DidRoute(each, "api") for each in ("1", "1", "1")])) == ["1", "1#2", "1#3"]


def test_an_address_that_is_a_secret_and_not_at_hand_is_not_told_as_emptied() -> None:
    values = {"api_key": "k", "api_send_url": "https://name:pass-word@one.example/"}
    before = ChannelDraft("sms", "general", "Desk", credentials=Credentials(values))
    after = replace(before, credentials=Credentials({}), secrets=frozenset({"api_key", "api_send_url"}))
    assert differences(before, after).same
    assert not differences(before, replace(after, secrets=frozenset())).same
