"""People by number and name: one reading for destinations and members, and nobody is ever swapped in silence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member, format_members, parse_members
from core.channel.lookup import Lookup, PeopleUnknown, draft_looked_up, has_people
from core.channel.member_text import members_in, people_text, shown_members
from core.channel.people import ById, ByName, ByNumber, Doubt, Wanted, Why, read_written, written_text
from core.channel.request import to_request
from core.errors import DraftInvalid
from core.wording import Listed, Quoted
from tests.any_text import ANY

# Numbers of three digits that are ids of others, two people of one name, names that need care.
LISTS = Directory(
    extensions=(
        Entry("137", "Anna Berg", "237"),
        Entry("37", "Bob Iger", "137"),
        Entry("140", "Eva Ruiz", "1003"),
        Entry("141", "Bo Li", "1004"),
        Entry("142", "Bo Li", "1005"),
        Entry("143", "Front; Desk", "1006"),
        Entry("144", "Reception", "1001"),
        Entry("145", "Sales", "1010"),
    ),
    extension_groups=(Entry("7", "Sales Team"), Entry("8", "Sales"), Entry("9", "Night, Weekend")),
    organizations=(Entry("1", "Berlin"), Entry("2", "Support", depth=1), Entry("3", "Support", depth=1)),
    message_queues=(Entry("4", "Support Queue"), Entry("5", "Hotline"), Entry("6", "Eva Ruiz")),
)
LOOKUP = Lookup(LISTS)
ACCENTS = Lookup(Directory((Entry("8", "José Núñez", "1008"), Entry("9", "Jörg Müller", "1009")), message_queues=()))
OFFLINE = Lookup(Directory())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("137", ByNumber("137")),
        ("id:137", ById("137")),
        ("ID: 137", ById("137")),
        ("id 137", ById("137")),
        ("Ext 1001", ByNumber("1001")),
        ("ext. 1001", ByNumber("1001")),
        ("Extension: 1001", ByNumber("1001")),
        ("Nebenstelle 1001", ByNumber("1001")),
        ("x1001", ByNumber("1001")),
        ("1001.0", ByNumber("1001")),
        ("1001.000", ByNumber("1001")),
        ("1.000", ByName("1.000")),
        ("2,000", ByName("2,000")),
        ("SIP/1001", ByNumber("1001")),
        ("PJSIP/1001", ByNumber("1001")),
        ("sip:1001@pbx.example.com", ByNumber("1001")),
        ("\u200b1001\u00a0", ByNumber("1001")),
        ("Support  Queue", ByName("Support Queue")),
        ("1003 - Eva Ruiz", ByName("1003 - Eva Ruiz")),
        ("", None),
        ("   ", None),
    ],
)
def test_what_people_write_is_a_number_a_name_or_a_marked_id(text: str, written: object) -> None:
    assert read_written(text) == written


@given(st.text(ANY, min_size=1).map(read_written))
def test_whoever_was_written_is_read_back(written: object) -> None:
    if isinstance(written, (ById, ByNumber, ByName)):
        again = read_written(written_text(written))
        assert again == written


@pytest.mark.parametrize(
    ("type_", "text", "id_"),
    [
        ("extension", "137", "37"),
        ("extension", "237", "137"),
        ("extension", "id:137", "137"),
        ("extension", "1001", "144"),
        ("extension", "Ext 1001", "144"),
        ("extension", "x1001", "144"),
        ("extension", "1001.0", "144"),
        ("extension", "SIP/1001", "144"),
        ("extension", "anna  BERG", "137"),
        ("extension", "Anna Berg (237)", "137"),
        ("extension", "1003 - Eva Ruiz", "140"),
        ("extension", "1003 – Eva Ruiz", "140"),
        ("extension", "1003 Eva Ruiz", "140"),
        ("extension", "1003: Eva Ruiz", "140"),
        ("extension", "Eva Ruiz <1003>", "140"),
        ("extension", "Eva Ruiz - 1003", "140"),
        ("extension", "Eva Ruiz, 1003", "140"),
        ("extension", "Ruiz, Eva", "140"),
        ("extension", "1003 - Eva", "140"),
        ("extension", "Bo Li (1005)", "142"),
        ("queue", "support queue", "4"),
        ("queue", "4", "4"),
        ("queue", "id:4", "4"),
    ],
)
def test_a_destination_is_found_by_number_name_or_marked_id(type_: str, text: str, id_: str) -> None:
    place = LOOKUP.destination(type_, text)
    assert (place.type, place.id, place.wanted) == (type_, id_, None)


@pytest.mark.parametrize(
    ("type_", "text", "why", "candidates"),
    [
        ("extension", "999", Why.NOT_FOUND, []),
        ("extension", "140", Why.ONLY_AN_ID, ["140"]),
        ("extension", "Bo Li", Why.NOT_UNIQUE, ["141", "142"]),
        ("extension", "1003 - Anna Berg", Why.CONTRADICTS, ["140", "137"]),
        ("extension", "Nobody", Why.NOT_FOUND, []),
        ("extension", "Support Queue", Why.OTHER_TYPE, ["4"]),
        ("queue", "Reception", Why.OTHER_TYPE, ["144"]),
        ("extension", "Eva", Why.NOT_FOUND, ["140"]),
    ],
)
def test_who_is_not_certain_is_asked_with_those_who_can_be_meant(
    type_: str, text: str, why: Why, candidates: list[str]
) -> None:
    place = LOOKUP.destination(type_, text)
    assert place.id == ""
    assert place.wanted is not None
    assert place.wanted.doubt is not None
    assert place.wanted.doubt.why is why
    assert [entry.id for _type, entry in place.wanted.doubt.candidates] == candidates


def test_an_id_of_a_queue_that_is_the_number_of_an_extension_is_asked_about() -> None:
    queue, extension = Entry("1002", "Night"), Entry("7", "Bo", "1002")
    place = Lookup(Directory((extension,), message_queues=(queue,))).destination("queue", "1002")
    assert place.wanted is not None
    assert place.wanted.doubt == Doubt(Why.NOT_UNIQUE, (("queue", queue), ("extension", extension)))
    assert Lookup(Directory((extension,), message_queues=(queue,))).destination("queue", "id:1002").id == "1002"


def test_a_name_of_the_other_type_brings_its_type_where_none_was_written() -> None:
    place = LOOKUP.destination("extension", "Support Queue", type_given=False)
    assert (place.type, place.id) == ("queue", "4")
    assert LOOKUP.destination("extension", "Eva Ruiz", type_given=False).type == "extension"


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("137", [("extension", "37")]),
        ("extension:137", [("extension", "37")]),
        ("extension:140", [("extension", "140")]),
        ("extension:id:137", [("extension", "137")]),
        ("1001, Sales Team", [("extension", "144"), ("ext_group", "7")]),
        ("1001 1003", [("extension", "144"), ("extension", "140")]),
        ("1003 - Eva Ruiz; Berlin", [("extension", "140"), ("organization", "1")]),
        ("Eva Ruiz <1003>\nx1001", [("extension", "140"), ("extension", "144")]),
        ("extension:Front; Desk", None),
        ('extension:"Front; Desk"', [("extension", "143")]),
        ("Front; Desk", None),
        ("Night, Weekend", [("ext_group", "9")]),
        ("extension:1001, 1003", [("extension", "144"), ("extension", "140")]),
        ("extension:1001 ext_group:7", [("extension", "144"), ("ext_group", "7")]),
        ("ext_group:Sales", [("ext_group", "8")]),
    ],
)
def test_members_are_found_by_the_same_rule(text: str, members: list[tuple[str, str]] | None) -> None:
    found = members_in(text, LOOKUP)
    if members is None:
        assert any(member.wanted is not None for member in found)
    else:
        assert [(member.type, member.value) for member in found] == members


def test_a_name_that_a_group_and_an_extension_share_is_asked() -> None:
    (member,) = members_in("Sales", LOOKUP)
    assert member.wanted is not None
    assert member.wanted.doubt is not None
    assert member.wanted.doubt.why is Why.NOT_UNIQUE


def test_a_member_with_a_semicolon_in_its_name_comes_back_as_one() -> None:
    members = (Member("extension", "a;b"), Member("", "", Wanted(ByName('c"; d'))), Member("ext_group", "7"))
    assert parse_members(format_members(members[:1])) == members[:1]
    assert members_in(people_text(members[1:]), OFFLINE) == members[1:]


known = st.sampled_from([(type_, entry) for type_, entries in LISTS.by_type.items() for entry in entries]).filter(
    lambda pair: pair[0] != "queue"
)


@given(st.lists(known, max_size=6))
def test_members_survive_being_edited_and_written_to_a_table(people: list[tuple[str, Entry]]) -> None:
    members = tuple(Member(type_, entry.id) for type_, entry in people)
    assert members_in(shown_members(members, LOOKUP), LOOKUP) == members
    assert members_in(people_text(members), LOOKUP) == members
    assert members_in(people_text(members), OFFLINE) == members


def test_offline_what_was_typed_is_kept_and_found_when_the_lists_come() -> None:
    place = OFFLINE.destination("extension", "137")
    route = DidRoute("+1", place.type, place.id, members_in("1001; Sales Team", OFFLINE), place.wanted, place.seen)
    assert (route.destination_id, route.wanted) == ("", Wanted(ByNumber("137")))
    (found,) = LOOKUP.routes((route,))
    assert found == DidRoute("+1", "extension", "37", (Member("extension", "144"), Member("ext_group", "7")))


def test_a_draft_with_somebody_unknown_cannot_be_sent() -> None:
    draft = ChannelDraft(
        "sms",
        "general",
        "x",
        credentials=Credentials({"api_key": "k", "api_send_url": "https://api.example.com/send"}),
        dids=(DidRoute("+4930111", "extension", "1"),),
    )
    to_request(draft)
    with pytest.raises(DraftInvalid) as caught:
        to_request(replace(draft, dids=(DidRoute("+4930111", "extension", wanted=Wanted(ByNumber("1"))),)))
    assert [str(problem.field) for problem in caught.value.problems] == ["dids[0].destination"]


# From the desk to the site -----------------------------------------------------------------------------------

CHOSEN = DidRoute("+4930111", "extension", "144", (Member("extension", "140", None, LISTS.extensions[2]),))
CHOSEN = replace(CHOSEN, seen=LISTS.extensions[6])
DRAFT = ChannelDraft("sms", "general", "x", dids=(DidRoute("+4930110", "api"), CHOSEN))


def _with_extensions(*entries: Entry) -> Directory:
    return replace(LISTS, extensions=entries)


def test_the_same_people_stay_who_they_are() -> None:
    assert draft_looked_up(DRAFT, LISTS) == DRAFT


def test_the_same_person_under_another_id_is_followed() -> None:
    moved = _with_extensions(Entry("900", "Reception", "1001"), Entry("901", "Eva Ruiz", "1003"))
    (_api, route) = draft_looked_up(DRAFT, moved).dids
    assert (route.destination_id, route.members[0].value) == ("900", "901")


@pytest.mark.parametrize(
    "entry",
    [Entry("144", "Carl Roth", "1001"), Entry("144", "Reception", "1099"), Entry("999", "Carl Roth", "1001")],
    ids=["another name", "another number", "the number is somebody else's"],
)
def test_somebody_else_in_the_place_of_the_one_who_was_chosen_stops_with_a_list(entry: Entry) -> None:
    with pytest.raises(PeopleUnknown) as caught:
        draft_looked_up(DRAFT, _with_extensions(entry, LISTS.extensions[2]))
    (problem,) = caught.value.problems
    assert problem.field == "dids[1].destination"
    assert "Reception (1001)" in problem.message
    assert entry.name in problem.message
    assert "2 (“Reception (1001)”" in caught.value.message
    lines = caught.value.values["lines"]
    assert isinstance(lines, Listed)
    assert all(isinstance(each, Quoted) for each in lines)


def test_somebody_who_is_gone_stops_with_the_line() -> None:
    with pytest.raises(PeopleUnknown, match="“Reception"):
        draft_looked_up(DRAFT, _with_extensions(LISTS.extensions[2]))


def test_ids_alone_are_sent_as_they_are() -> None:
    routes = (DidRoute("+1", "extension", "999", (Member("extension", "998"),)),)
    assert not has_people(routes)
    assert LOOKUP.routes(routes) == routes
    assert not has_people(LOOKUP.routes(routes))


def test_an_id_that_the_lists_show_as_somebody_is_that_person_from_then_on() -> None:
    (route,) = LOOKUP.routes((DidRoute("+1", "extension", "144", (Member("ext_group", "7"),)),))
    assert (route.seen, route.members[0].seen) == (LISTS.extensions[6], LISTS.extension_groups[0])


@pytest.mark.parametrize("type_", ["queue", "extension"])
def test_a_name_is_nobodys_for_certain_while_the_pbx_keeps_a_list_back_in_which_it_may_stand_too(type_: str) -> None:
    told = replace(LISTS, message_queues=()) if type_ == "queue" else replace(LISTS, extensions=())
    name = "Reception" if type_ == "queue" else "Support Queue"
    found = Lookup(replace(told, refused=frozenset({type_}))).destination("extension", name, type_given=False)
    assert (found.id, found.seen) == ("", None)
    assert found.wanted is not None
    assert found.wanted.doubt is not None


def test_a_member_without_a_type_is_nobody_while_one_of_the_lists_is_kept_back() -> None:
    lookup = Lookup(replace(LISTS, organizations=(), refused=frozenset({"organization"})))
    found = lookup.member("", ByName("Reception"))
    assert (found.value, found.wanted and found.wanted.doubt and found.wanted.doubt.why) == ("", Why.NO_LIST)
    assert lookup.member("extension", ByName("Reception")).value  # a type says in which list


names = st.sampled_from(["Anna", "Bo", "Bo Li", "137", "Sales; Berlin", "x12"])
numbers = st.sampled_from(["137", "138", "1001", "1002", ""])
lists = st.lists(st.builds(Entry, st.sampled_from(["137", "138", "1001", "9"]), names, numbers), max_size=4)


@given(before=lists, after=lists, text=st.sampled_from(["137", "1001", "Anna", "Bo", "1001 - Bo", "id:137"]))
def test_nobody_is_swapped_between_the_desk_and_the_site(before: list[Entry], after: list[Entry], text: str) -> None:
    desk, site = Lookup(Directory(extensions=tuple(before))), Lookup(Directory(extensions=tuple(after)))
    place = desk.destination("extension", text)
    route = DidRoute("+1", place.type, place.id, (), place.wanted, place.seen)
    (found,) = site.routes((route,))
    if found.destination_id and place.seen is not None and after:
        now = site.directory.entry("extension", found.destination_id)
        assert now is not None
        assert any(entry.is_same_as(place.seen) and entry.id == found.destination_id for entry in after)


@pytest.mark.parametrize(("name", "id_"), [("Jose Nunez", "8"), ("Joerg Mueller", "9"), ("Jorg Muller", "9")])
def test_a_name_without_its_accents_is_offered_and_beside_its_number_it_agrees(name: str, id_: str) -> None:
    number = f"100{id_}"
    assert ACCENTS.destination("extension", f"{number} {name}").id == id_
    found = ACCENTS.destination("extension", name).wanted
    assert found is not None
    assert found.doubt is not None
    assert [entry.id for _type, entry in found.doubt.candidates] == [id_]


@pytest.mark.parametrize(("written", "name"), [("Michal", "Michael Kohl"), ("Joe", "Jo Li"), ("Sue", "Su Lin")])
def test_beside_a_number_another_name_is_not_taken_for_an_umlaut(written: str, name: str) -> None:
    found = Lookup(Directory((Entry("9", name, "1009"),))).destination("extension", f"1009 {written}")
    assert found.id == ""
    assert found.wanted is not None
    assert found.wanted.doubt is not None
    assert found.wanted.doubt.why is Why.CONTRADICTS


def test_where_only_signs_are_written_nobody_is_offered() -> None:
    found = ACCENTS.destination("extension", "&").wanted
    assert found is not None
    assert found.doubt is not None
    assert found.doubt.candidates == ()
