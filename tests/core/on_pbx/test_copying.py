"""A channel copied to another PBX: everybody is found by name, who is not certain stays open, no id is kept."""

from dataclasses import replace

import pytest

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.names import name_key
from core.channel.people import ByName, Wanted
from core.on_pbx import copying
from core.on_pbx.copying import Chosen, Fit, NameThere, Open, Person, copied, names_there

HERE = Directory(
    extensions=(Entry("137", "Reception", "1000"), Entry("138", "Anna Müller", "1042")),
    extension_groups=(Entry("7", "Sales Team"), Entry("8", "Night Shift")),
    message_queues=(Entry("4", "Support Queue"),),
)
THERE = Directory(
    extensions=(Entry("9", "Reception", "101"), Entry("10", "anna müller", "1042"), Entry("137", "Somebody", "2000")),
    extension_groups=(Entry("70", "Sales"), Entry("8", "Night Shift"), Entry("81", "Night Shift")),
    message_queues=(Entry("40", "Support Queue"),),
)
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="general",
    name="One",
    credentials=Credentials({"api_key": "CANARY", "api_send_url": "https://api.example.com/"}),
    secrets=frozenset({"api_secret"}),
    dids=(
        DidRoute("+1", "queue", "4", (Member("ext_group", "7"), Member("extension", "138"))),
        DidRoute("+2", "queue", "4", (Member("ext_group", "7"), Member("extension", "138"))),
        DidRoute("+3", "extension", "137", (Member("ext_group", "8"),)),
        DidRoute("+4", "api"),
    ),
)


def fits() -> dict[str, NameThere]:
    return {each.here.name: each for each in names_there(DRAFT, HERE, THERE)}


def test_everybody_is_found_by_name_and_only_what_is_certain_is_proposed() -> None:
    found = fits()
    assert {name: each.fit for name, each in found.items()} == {
        "Sales Team": Fit.MISSING,
        "Night Shift": Fit.SEVERAL,
        "Reception": Fit.OTHER_NUMBER,
        "Anna Müller": Fit.SAME,
        "Support Queue": Fit.SAME,
    }
    assert list(found)[-2:] == ["Support Queue", "Anna Müller"], "those who are not certain come first"
    assert found["Sales Team"].there == (Entry("70", "Sales"),)
    assert found["Sales Team"].proposed is Open.LATER
    assert found["Reception"].proposed is Open.LATER
    assert found["Support Queue"].proposed == Entry("40", "Support Queue")
    assert found["Support Queue"].lines == 2


def test_the_copy_has_ids_of_the_other_pbx_or_names_and_never_an_id_of_this_one() -> None:
    chosen: dict[Person, Chosen] = {
        ("extension", "137"): Entry("9", "Reception", "101"),
        ("ext_group", "8"): Open.LEFT_OUT,
    }
    draft = copied(DRAFT, fits().values(), chosen, name="Two", with_numbers=True, with_keys=False)
    first, _second, third, fourth = draft.dids
    assert (draft.name, first.destination_id, first.seen) == ("Two", "40", Entry("40", "Support Queue"))
    assert first.members == (Member("ext_group", "", Wanted(ByName("Sales Team"))), Member("extension", "10"))
    assert (third.destination_id, third.members) == ("9", ())
    assert fourth == DidRoute("+4", "api")
    assert dict(draft.credentials) == {"api_send_url": "https://api.example.com/"}
    assert draft.secrets == frozenset()


def test_without_numbers_each_different_line_is_kept_once_and_with_keys_they_come_along() -> None:
    draft = copied(DRAFT, fits().values(), {}, name="Two", with_numbers=False, with_keys=True)
    assert [route.did_number for route in draft.dids] == ["", "", ""]
    assert draft.credentials == DRAFT.credentials


def test_where_the_other_pbx_has_no_lists_names_stay_as_text() -> None:
    names = names_there(DRAFT, HERE, Directory())
    assert {each.fit for each in names} == {Fit.NO_LISTS}
    draft = copied(DRAFT, names, {}, name="Two", with_numbers=True, with_keys=False)
    assert all(not route.destination_id for route in draft.dids)
    assert draft.dids[2].wanted == Wanted(ByName("Reception (1000)"))


def test_somebody_whom_the_lists_do_not_show_is_missing() -> None:
    draft = replace(DRAFT, dids=(DidRoute("+1", "extension", "999"),))
    (name,) = names_there(draft, HERE, THERE)
    assert (name.fit, name.here) == (Fit.MISSING, Entry("999", ""))
    assert copied(draft, (name,), {}, name="Two", with_numbers=True, with_keys=False).dids[0].destination_id == ""


def test_many_people_are_looked_for_in_a_long_list_without_comparing_each_with_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[str] = []

    def counted(name: str) -> str:
        calls.append(name)
        return name_key(name)

    monkeypatch.setattr(copying, "name_key", counted)
    people = tuple(Entry(str(each), f"Person {each}", str(1000 + each)) for each in range(300))
    members = tuple(Member("extension", each.id) for each in people)
    draft = ChannelDraft(dids=(DidRoute("+1", "extension", "0", members),))
    found = names_there(draft, Directory(extensions=people), Directory(extensions=people[:299]))
    assert [each.fit for each in found] == [Fit.MISSING, *[Fit.SAME] * 299]
    assert [each.name for each in found[0].there] == ["Person 0", "Person 1", "Person 2"]
    assert len(calls) < 3 * 300
