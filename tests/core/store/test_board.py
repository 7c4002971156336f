"""The board: where each channel stands, whose turn it is, and by customer."""

from dataclasses import replace

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.errors import Problem
from core.pbx.errors import Refused
from core.store.board import Board, line_of, with_made_at
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.standing import Line, Need, Standing, Step, customers

PBX, OTHER = "https://pbx.example:8088", "https://other.example"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="One",
    credentials=Credentials({"api_key": "k", "public_key": "p"}),
    dids=(DidRoute("+4930900100", "extension", "137"),),
)


def line(store: Store, draft_id: str = "a") -> Line:
    return next(line_of(row) for row in store.channels() if row.id == draft_id)


def test_what_the_pbx_refused_is_kept_with_the_field_that_it_named(store: Store) -> None:
    store.save_draft(KeptDraft("a", PBX, DRAFT))
    store.mark_refused("a", Refused(40002, "no", [Problem("dids[2].did_number", "Used by {owner}", {"owner": "X"})]))
    found = line(store)
    assert (found.standing, found.step, found.jump) == (Standing.REFUSED, Step.FIX, "dids[2].did_number")
    assert found.row.refused is not None
    assert found.row.refused.message == "Used by X"


def test_a_created_channel_that_the_provider_refuses_needs_the_person(store: Store) -> None:
    store.mark_created(KeptDraft("a", PBX, DRAFT), 19)
    assert (line(store).standing, line(store).need) == (Standing.CREATED, Need.NOBODY)
    store.keep_connection("a", "failed", "status_connect_fail", "auth_fail")
    assert (line(store).standing, line(store).need) == (Standing.NOT_CONNECTED, Need.YOU)
    assert line(store).step is Step.CHECK_KEYS


def test_a_draft_without_a_pbx_lacks_it(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", DRAFT))
    assert [lack.path for lack in line(store).lacks] == ["base_url"]


def test_channels_tell_how_many_numbers_they_have(store: Store) -> None:
    store.save_draft(KeptDraft("a", PBX, DRAFT))
    assert line(store).row.numbers == 1


def test_customers_that_answer_come_first_then_those_in_which_something_changed_last(store: Store) -> None:
    store.pbxs.remember(KnownPbx(PBX, "id", name="First"))
    for draft_id, base_url in (("a", PBX), ("b", OTHER), ("c", "HTTPS://OTHER.example/"), ("d", "")):
        store.save_draft(KeptDraft(draft_id, base_url, DRAFT))
    lines = Board().lines(store.channels())

    def shown(*answering: str) -> list[tuple[str, list[str]]]:
        found = customers(lines, store.pbxs.all(), frozenset(answering))
        return [(each.origin, [line.row.id for line in each.lines]) for each in found]

    assert shown() == [("", ["d"]), (OTHER, ["c", "b"]), (PBX, ["a"])]
    assert shown(PBX) == [(PBX, ["a"]), ("", ["d"]), (OTHER, ["c", "b"])]


def test_what_has_not_changed_is_not_looked_through_again(store: Store) -> None:
    for draft_id in ("a", "b"):
        store.save_draft(KeptDraft(draft_id, PBX, DRAFT, state=ChannelState.DRAFT))
    board = Board()
    before = board.lines(store.channels())
    store.save_draft(KeptDraft("b", PBX, DRAFT, revision=1, page=3))
    after = {line.row.id: line for line in board.lines(store.channels())}
    assert after["a"] is next(line for line in before if line.row.id == "a")
    assert after["b"] is not next(line for line in before if line.row.id == "b")


def test_a_pbx_answered_no_earlier_than_a_channel_was_created_on_it(store: Store) -> None:
    store.mark_created(KeptDraft("a", PBX, DRAFT), 19)
    made = line(store)
    old, never = with_made_at((KnownPbx(PBX, "c", seen_at=5.0), KnownPbx(OTHER, "c")), (made,))
    assert (old.answered_at, never.answered_at) == (made.row.created_at, 0.0)
    assert replace(old, seen_at=made.row.created_at + 1).answered_at == made.row.created_at + 1
