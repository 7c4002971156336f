"""The store: drafts exactly as typed, no secret; of two writes the newer, and what belongs to a channel with it."""

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.secret_values import secret_keys, with_secrets
from core.delivery.change_journal import ChangeOutcome, StoredChanges, new_change
from core.delivery.journal import Attempt, AttemptOutcome, StoredJournal
from core.stop import Stop
from core.store.channels import NotKept, Store
from core.store.database import Clash
from core.store.proofs import SENT, StoredProofs, proof
from core.store.rows import KeptDraft, KnownPbx
from core.store.tags import has_one_of, tags_in, tags_text
from core.store.webhook_changes import StoredWebhookChanges, kept_change
from core.store.work import Ticks, remember
from tests.shortcuts import last_draft

DRAFT = ChannelDraft(
    kind_value="sms",
    channel="general",
    name="Ünfinished",
    credentials=Credentials({"api_key": "CANARY-1", "api_send_url": "https://x", "api_secret": "CANARY-2"}),
    send_rate="fast",
    auto_close_session=1,
    dids=(DidRoute("not a number", "queue", "4", (Member("", "odd"), Member("extension", "137"))),),
    taken_as_is=frozenset({"api_key"}),
)


def _everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_wrong_draft_comes_back_exactly_as_typed_but_for_its_secrets(store: Store) -> None:
    store.save_draft(KeptDraft("a", "https://pbx", DRAFT))
    kept = last_draft(store)
    assert kept is not None
    secrets = {key: DRAFT.credentials[key] for key in secret_keys(DRAFT) if key in DRAFT.credentials}
    assert set(secrets) == {"api_key", "api_secret"}
    assert with_secrets(kept.draft, secrets) == DRAFT


def test_no_secret_reaches_the_disk(store: Store, tmp_path: Path) -> None:
    store.save_draft(KeptDraft("a", "https://pbx", DRAFT))
    written = _everything_in(tmp_path)
    assert "Ünfinished".encode() in written
    assert b"CANARY" not in written


def test_the_newest_draft_that_is_not_created_is_the_last(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="first")))
    store.save_draft(KeptDraft("b", "", ChannelDraft(name="second")))
    store.mark_created(KeptDraft("b", "", ChannelDraft(name="second")), 19)
    kept = last_draft(store)
    assert kept is not None
    assert kept.draft.name == "first"
    store.set_deleted("a", deleted=True)
    assert last_draft(store) is None


def test_l8_a_created_channel_is_not_written_over_by_a_late_save_and_that_is_told(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="created")))
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 2), 19)
    with pytest.raises(NotKept, match="was created in the meantime"):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="late"), 3))
    assert last_draft(store) is None


def test_l8_a_save_that_comes_late_does_not_write_over_a_newer_one_and_that_is_told(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="new"), 2))
    with pytest.raises(NotKept, match="changed elsewhere"):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="old"), 1))
    kept = last_draft(store)
    assert kept is not None
    assert (kept.draft.name, kept.revision) == ("new", 2)


def test_a_channel_that_was_never_saved_as_a_draft_is_kept_when_it_is_created(store: Store) -> None:
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 1), 19)
    with pytest.raises(NotKept, match="was created in the meantime"):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="late"), 2))
    assert last_draft(store) is None


def test_the_pbx_used_last_comes_back(store: Store) -> None:
    assert store.pbxs.last() is None
    store.pbxs.remember(KnownPbx("https://one", "id-1"))
    store.pbxs.remember(KnownPbx("https://two", "id-2"))
    assert store.pbxs.last() == KnownPbx("https://two", "id-2")
    store.pbxs.remember(KnownPbx("https://one", "id-1"))
    assert store.pbxs.last() == KnownPbx("https://one", "id-1")


def test_e12_what_was_changed_last_is_first_also_when_the_clock_was_set_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, now in enumerate((1000.0, 500.0, 100.0)):
        monkeypatch.setattr("core.store.channels.time.time", lambda now=now: now)
        store.save_draft(KeptDraft(str(number), "", ChannelDraft(name=str(number))))
        store.pbxs.remember(KnownPbx(f"https://{number}", "id"))
    assert [row.id for row in store.channels()] == ["2", "1", "0"]
    assert [pbx.base_url for pbx in store.pbxs.all()] == ["https://2", "https://1", "https://0"]


def test_a_pbx_keeps_its_name_and_its_lists_until_it_is_forgotten(store: Store) -> None:
    lists = Directory(extensions=(Entry("137", "Anna", "1001"),), organizations=(Entry("2", "Sub", depth=1),))
    store.pbxs.remember(KnownPbx("https://one", "id", name="Café"))
    store.pbxs.keep_directory("https://one", lists)
    store.pbxs.tag("https://one", tags_in("Hotels; north, HOTELS"))
    store.pbxs.remember(KnownPbx("https://one", "id-2"))
    (pbx,) = store.pbxs.all()
    assert (pbx.name, pbx.client_id, pbx.tags) == ("Café", "id-2", ("Hotels", "north"))
    seen = store.pbxs.directory_of("https://one")
    assert seen is not None
    assert seen[0] == lists
    store.pbxs.forget("https://one")
    assert store.pbxs.all() == ()
    assert store.pbxs.directory_of("https://one") is None


def test_tags_are_parted_and_compared_however_they_are_typed_and_none_is_lost() -> None:
    assert tags_in("北\uff0c南\u3001东\uff1b西") == ("北", "南", "东", "西")
    assert has_one_of(tags_in("Zu\u0308rich"), ["ZÜRICH"]), "composed or not, as the system of who typed it does"
    many = tuple(f"tag{number:04d}" for number in range(400))
    assert tags_in(tags_text(many)) == many


def test_the_store_itself_holds_one_open_attempt_a_draft_and_one_a_name(store: Store) -> None:
    columns = "id, owner, base_url, name, channel, numbers, ids_before, digest, started_at"
    insert = f"INSERT INTO attempt ({columns}) VALUES (?, ?, 'https://pbx', ?, 'telnyx', '[]', 'null', '', 0)"
    with store.database.transaction() as database:
        database.execute(insert, ("1", "draft", "One"))
    for row in (("2", "draft", "Two"), ("3", "other", "One")):
        with pytest.raises(Clash), store.database.transaction() as database:
            database.execute(insert, row)
    with store.database.transaction() as database:
        database.execute("UPDATE attempt SET outcome = 'refused'")
        database.execute(insert, ("4", "draft", "One"))


def test_the_steps_that_a_person_ticked_are_kept_with_the_channel(store: Store) -> None:
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 1), 19)
    assert store.channels()[0].ticked == frozenset()
    store.keep_ticks("a", frozenset({"0badcafe", "12345678"}))
    assert store.channels()[0].ticked == {"0badcafe", "12345678"}


@pytest.mark.parametrize("journaled", [False, True])
def test_a41_a_channel_that_was_deleted_here_while_it_was_created_is_shown_again(
    store: Store, journaled: bool
) -> None:
    kept = KeptDraft("a", "", ChannelDraft(name="created"))
    store.save_draft(kept)
    store.set_deleted("a", deleted=True)
    if journaled:
        journal = StoredJournal(store.database)
        attempt = Attempt("attempt", "a", "", "created", "telnyx", (), (), "", 0.0)
        journal.begin(attempt, journal.known(attempt.owner, attempt.base_url, attempt.name).mark)
        journal.end(attempt, AttemptOutcome.CREATED, 19)
    else:
        store.mark_created(kept, 19)
    assert [row.channel_id for row in store.channels()] == [19]
    assert store.deleted() == ()


def test_what_was_proven_and_changed_of_a_channel_goes_with_it_but_what_is_still_looked_for(
    store: Store, tmp_path: Path
) -> None:
    webhooks, proofs = StoredWebhookChanges(store.database), StoredProofs(store.database)
    changes = StoredChanges(store.database)
    for owner in ("a", "b"):
        store.save_draft(KeptDraft(owner, "", DRAFT))
        webhooks.begin(kept_change(owner, "twilio", "number:PN1", f"of-{owner}-CANARY"))
        proofs.begin(proof(owner, SENT, "+4930900100"))
        for channel_id, ends in ((7, True), (8, False)):
            change = new_change(owner, f"https://{owner}", channel_id, "", DRAFT, None)
            changes.begin(change, "")
            if ends:
                changes.end(change.id, ChangeOutcome.DONE)
    for owner in ("a", "b"):
        store.forget_deleted(owner)
    assert len(webhooks.of_owner("a")) == 1
    store.set_deleted("a", True)
    store.forget_deleted("a")
    assert (webhooks.of_owner("a"), proofs.of_owner("a")) == ((), ())
    assert [len(webhooks.of_owner("b")), len(proofs.of_owner("b"))] == [1, 1]
    assert [[len(changes.of_channel(f"https://{owner}", id_)) for id_ in (7, 8)] for owner in "ab"] == [
        [0, 1],
        [1, 1],
    ]
    assert b"of-a-CANARY" not in _everything_in(tmp_path)


def test_of_two_writes_of_what_was_ticked_the_one_that_ends_last_keeps_what_was_ticked_last(store: Store) -> None:
    store.mark_created(KeptDraft("a", "", DRAFT), 7)
    ticks = Ticks(store, "a")
    first, second = ticks.keep(frozenset({"0badcafe"})), ticks.keep(frozenset({"0badcafe", "12345678"}))
    second(Stop())
    first(Stop())
    assert store.channels()[0].ticked == {"0badcafe", "12345678"}


def test_many_channels_go_out_of_sight_and_come_back_in_one_write(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for owner in "abc":
        store.save_draft(KeptDraft(owner, "", DRAFT))
    begun, really = list[None](), store.database.transaction

    def transaction() -> AbstractContextManager[sqlite3.Connection]:
        begun.append(None)
        return really()

    for deleted, seen in ((True, {"c"}), (False, {*"abc"})):
        with monkeypatch.context() as counting:
            counting.setattr(store.database, "transaction", transaction)
            store.set_all_deleted("ab", deleted)
        assert {row.id for row in store.channels()} == seen
    assert len(begun) == 2


def test_a_created_channel_keeps_no_numbers_to_be_decided_on(store: Store) -> None:
    kept = KeptDraft("one", "", ChannelDraft(name="Front desk", pasted_numbers=("+49 30 900100",)))
    store.mark_created(kept, 19)
    assert [row.draft.pasted_numbers for row in store.channels()] == [()]


@pytest.mark.parametrize("with_keys", [True, False])
def test_a_copy_without_keys_says_of_no_key_that_it_was_typed(store: Store, with_keys: bool) -> None:
    typed = frozenset({"api_key", "public_key"})
    store.save_draft(KeptDraft("one", "", ChannelDraft("sms", "telnyx", "Front desk", secrets=typed)))
    store.duplicate("one", "Copy", "two", with_keys)
    copy = store.draft("two")
    assert copy is not None
    assert copy.draft.secrets == (typed if with_keys else frozenset())


@pytest.mark.parametrize(("given", "name"), [("Café", "Café"), ("", "The PBX's own")])
def test_the_name_that_a_person_gave_a_pbx_stays_when_it_is_used(store: Store, given: str, name: str) -> None:
    store.pbxs.remember(KnownPbx("https://one", "id", name=given))
    remember(store, KnownPbx("https://one", "id", name="The PBX's own"), Directory(), Stop())
    assert [each.name for each in store.pbxs.all()] == [name]


def test_a_copy_is_not_asked_of_the_numbers_of_a_mail_that_its_original_is_still_asked_of(store: Store) -> None:
    store.save_draft(KeptDraft("one", "", ChannelDraft(name="Front desk", pasted_numbers=("+49 30 900100",))))
    store.duplicate("one", "Copy", "two", True)
    original, copy = store.draft("one"), store.draft("two")
    assert original is not None
    assert copy is not None
    assert (original.draft.pasted_numbers, copy.draft.pasted_numbers) == (("+49 30 900100",), ())
