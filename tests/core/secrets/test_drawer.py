"""The drawer of secrets: what is in the keyring is known, what a person did away with goes, nothing is guessed."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft
from core.errors import Reason, VaultUnavailable
from core.secrets.drawer import Drawer
from core.secrets.entries import (
    LOGIN_SECRET,
    Changed,
    Denied,
    Dropped,
    Entry,
    Kept,
    Label,
    Locked,
    Noted,
    NotThere,
    NotVouchedFor,
    OfDraft,
    OfFile,
    OfPbx,
    OfPin,
    Slow,
    Stand,
    StillThere,
    ThisRunOnly,
    Unusable,
    of_draft,
    of_pbx,
    value_of,
)
from core.secrets.names import names
from core.secrets.os_vault import OsVault
from core.secrets.unavailable import unavailable
from core.store.channels import Store
from core.store.database import Database, StoreUnusable
from core.store.rows import KeptDraft
from core.store.secret_index import SecretIndex
from tests.core.secrets.test_vault import Entries
from tests.keyring_names import draft_service, pbx_service
from tests.reached import texts_held_by

KEY = of_draft("id", "api_key")
SEAL = ("MessageChannelWizard/seal", "seal")
NAMES = {KEY: (draft_service("id", "api_key"), "api_key")}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "channels.sqlite")


@pytest.fixture
def entries() -> Entries:
    return Entries()


@pytest.fixture
def start(store: Store, entries: Entries) -> Callable[[], Drawer]:
    """A drawer of another run on the same store and keyring."""
    return lambda: Drawer(OsVault(entries), SecretIndex(store.database))


@pytest.fixture
def drawer(start: Callable[[], Drawer]) -> Drawer:
    return start()


def _nobody(_draft_id: str) -> bool:
    return False


def _everybody(_draft_id: str) -> bool:
    return True


def test_a_secret_is_kept_under_the_name_that_every_version_has_used(drawer: Drawer, entries: Entries) -> None:
    assert drawer.keep(KEY, "secret") == Kept("secret")
    assert drawer.keep(of_pbx("https://pbx:8088", "client"), "other") == Kept("other")
    assert entries.kept[draft_service("id", "api_key"), "api_key"] == "secret"
    assert entries.kept[pbx_service("https://pbx:8088"), "client"] == "other"


def test_what_an_earlier_version_kept_is_found_and_noted(drawer: Drawer, entries: Entries) -> None:
    entries.set_password(draft_service("id", "api_key"), "api_key", "old")
    assert drawer.read(KEY) == Kept("old")
    assert [(line.entry, line.stand) for line in drawer.lines()] == [(KEY, Stand.KEPT)]


def test_to_look_at_a_secret_writes_nothing_into_the_keyring(drawer: Drawer, entries: Entries) -> None:
    entries.set_password(draft_service("id", "api_key"), "api_key", "old")
    before = dict(entries.kept)
    drawer.read(KEY)
    drawer.read(of_draft("id", "nothing"))
    assert entries.kept == before


def test_the_name_is_noted_before_the_keyring_is_asked(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def kill(*_given: str) -> None:
        raise Killed

    drawer.keep(of_draft("id", "seal first"), "x")
    monkeypatch.setattr(entries, "set_password", kill)
    with pytest.raises(Killed):
        drawer.keep(KEY, "secret")
    monkeypatch.undo()
    again = start()
    assert KEY in [line.entry for line in again.lines()]
    assert again.read(KEY) == NotThere(was_kept=True)


def test_a_secret_that_was_typed_over_is_not_used_when_the_new_one_did_not_get_into_the_keyring(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries
) -> None:
    drawer.keep(KEY, "old")
    entries.fail = KeyringLocked
    assert isinstance(drawer.keep(KEY, "new"), ThisRunOnly)
    entries.fail = None
    # In this run it is the new one, in the next one it is missing; the old one would be a wrong key.
    answer = drawer.read(KEY)
    assert isinstance(answer, ThisRunOnly)
    assert answer.value == "new"
    again = start()
    assert again.read(KEY) == NotThere(was_kept=True)
    again.sweep(_everybody)
    assert NAMES[KEY] not in entries.kept
    assert again.read(KEY) == NotThere(was_kept=True)


def test_a_kill_after_the_keyring_took_it_loses_nothing(
    drawer: Drawer, start: Callable[[], Drawer], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(SecretIndex, "settle", lambda *_given: None)
        drawer.keep(KEY, "secret")
    assert start().read(KEY) == Kept("secret")


@pytest.mark.parametrize("column", ["kind", "stand"])
def test_a_line_of_the_index_that_is_damaged_hides_no_other_and_deletes_nothing(
    start: Callable[[], Drawer], entries: Entries, store: Store, column: str
) -> None:
    other = of_draft("other", "api_key")
    for entry in (KEY, other):
        assert start().keep(entry, "secret") == Kept("secret")
    with store.database.transaction() as database:
        database.execute(f"UPDATE secret SET {column} = 'dxaft' WHERE owner = 'id'")
    before = dict(entries.kept)
    drawer = start()
    noted = [line.entry for line in drawer.lines()]
    assert other in noted
    drawer.sweep(lambda _id: True)
    assert (entries.kept, drawer.read(KEY)) == (before, Kept("secret"))


def test_another_program_that_changed_or_removed_a_secret_is_noticed(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries
) -> None:
    drawer.keep(KEY, "secret")
    entries.kept[NAMES[KEY]] = "other"
    assert start().read(KEY) == Changed("other")
    del entries.kept[NAMES[KEY]]
    assert start().read(KEY) == NotThere(was_kept=True)
    assert [line.stand for line in drawer.lines()] == [Stand.GONE]
    entries.kept[NAMES[KEY]] = "secret"
    assert start().read(KEY) == Kept("secret")


def test_a_keyring_that_was_wiped_makes_no_false_alarm_later(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries
) -> None:
    drawer.keep(KEY, "secret")
    entries.kept.clear()
    again = start()
    again.keep(of_draft("id", "other"), "x")
    entries.kept[NAMES[KEY]] = "secret"  # restored from a copy; its seal has another key
    assert start().read(KEY) == Kept("secret")


@pytest.mark.parametrize(
    ("fail", "kind"),
    [
        (KeyringLocked, Locked),
        (lambda: unavailable(Reason.TIMEOUT), Slow),
        (lambda: RuntimeError("denied"), Unusable),
        (NoKeyringError, Unusable),
    ],
)
def test_every_trouble_of_the_keyring_is_an_answer_of_its_own(
    drawer: Drawer, entries: Entries, fail: Callable[[], Exception], kind: type
) -> None:
    drawer.keep(KEY, "secret")

    class Failing(OsVault):
        def get(self, service: str, user: str) -> str | None:
            error = fail()
            if isinstance(error, VaultUnavailable):
                raise error
            entries.fail = fail
            return super().get(service, user)

    answer = Drawer(Failing(entries)).read(KEY)
    assert isinstance(answer, kind)
    assert isinstance(answer, Locked | Slow | Denied | Unusable)
    assert "secret" not in answer.why.message


def test_a_deletion_stays_one_although_the_index_could_not_be_read_once(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawer.keep(KEY, "secret", Label("Shop One"))
    entries.fail = KeyringLocked
    drawer.drop(KEY)
    before = drawer.lines()
    entries.fail = None
    with monkeypatch.context() as held:

        def unusable(_self: SecretIndex, _entry: object) -> None:
            raise StoreUnusable("held")

        held.setattr(SecretIndex, "line", unusable)
        drawer.read(KEY)
    assert drawer.lines() == before
    assert start().sweep(_everybody).deleted == 1


def test_a_deletion_that_failed_is_queued_told_and_done_later(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries
) -> None:
    drawer.keep(KEY, "secret")
    entries.fail = KeyringLocked
    assert isinstance(drawer.drop(KEY), StillThere)
    assert [(line.stand, line.why) for line in drawer.lines()] == [(Stand.GOING, "locked")]
    swept = start().sweep(_everybody)
    assert (swept.deleted, swept.left) == (0, 1)
    assert swept.why is not None
    entries.fail = None
    assert start().read(KEY) == NotThere(), "deleted is deleted, also while it is still there"
    swept = start().sweep(_everybody)
    assert (swept.deleted, swept.left) == (1, 0)
    assert set(entries.kept) == {SEAL}
    assert drawer.lines() == ()


def test_a_sweep_asks_the_keyring_nothing_where_there_is_nothing_to_do(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries
) -> None:
    drawer.keep(KEY, "secret")
    entries.fail = lambda: AssertionError("asked")
    assert start().sweep(_everybody).left == 0


def test_secrets_of_a_copy_that_was_not_finished_are_swept_but_not_those_of_this_run(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries
) -> None:
    drawer.keep(KEY, "secret")
    assert drawer.sweep(_nobody).deleted == 0, "its text may be on its way to the store"
    assert start().sweep(_nobody).deleted == 1
    assert set(entries.kept) == {SEAL}


def test_s3_the_client_secret_of_an_address_in_no_list_goes_by_a_person_s_act_alone(
    drawer: Drawer, start: Callable[[], Drawer], entries: Entries
) -> None:
    entry = of_pbx("https://pbx:8088", "client")
    drawer.keep(entry, "secret")
    again = start()
    assert again.sweep(_nobody).deleted == 0
    assert again.read(entry) == Kept("secret")
    assert entry in [line.entry for line in again.lines()], "it is told by name, so that a person can delete it"
    again.drop(entry)
    assert set(entries.kept) == {SEAL}


def test_where_the_index_cannot_be_written_nothing_gets_into_the_keyring(tmp_path: Path, entries: Entries) -> None:
    (tmp_path / "file").write_text("")
    drawer = Drawer(OsVault(entries), SecretIndex(Store(tmp_path / "file" / "channels.sqlite").database))
    kept = drawer.keep(KEY, "secret")
    assert isinstance(kept, ThisRunOnly)
    assert "secret" not in texts_held_by(kept.why), "it is told for longer than the secret is kept"
    assert set(entries.kept) <= {SEAL}


def test_a_login_that_a_pbx_took_replaces_the_one_before_and_the_drafts_own(drawer: Drawer, entries: Entries) -> None:
    own = of_draft("id", "client_secret")
    drawer.keep(own, "secret")
    drawer.keep_login("https://pbx", "old", "before")
    done = drawer.replace_login("https://pbx", "new", "secret", "id")
    assert done.replaced == ("old",)
    assert {line.entry for line in drawer.lines()} == {of_pbx("https://pbx", "new")}
    assert set(entries.kept) == {SEAL, (pbx_service("https://pbx"), "new")}


def test_what_is_there_already_is_not_written_again(
    drawer: Drawer, entries: Entries, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawer.keep_login("https://pbx", "client", "secret")
    monkeypatch.setattr(entries, "set_password", lambda *_given: pytest.fail("written"))
    assert drawer.keep_login("https://pbx", "client", "secret") == Kept("secret")


def test_a_draft_that_is_saved_without_a_secret_marks_it_to_be_deleted_in_the_same_transaction(
    drawer: Drawer, store: Store
) -> None:
    draft = ChannelDraft(
        kind_value="sms", channel="telnyx", credentials=Credentials({"api_key": "a", "public_key": "b"})
    )
    store.save_draft(KeptDraft("id", "", draft))
    for key in ("api_key", "public_key", "client_secret"):
        drawer.keep(of_draft("id", key), "x")
    emptied = ChannelDraft(kind_value="sms", channel="telnyx", credentials=Credentials({"api_key": "a"}))
    store.save_draft(KeptDraft("id", "", emptied, 1))
    assert {line.entry.key: line.stand for line in drawer.lines()} == {
        "api_key": Stand.KEPT,
        "public_key": Stand.GOING,
        "client_secret": Stand.KEPT,
    }


def test_everything_can_be_forgotten(drawer: Drawer, entries: Entries) -> None:
    drawer.keep(KEY, "secret")
    drawer.keep(of_pbx("https://pbx", "client"), "other")
    assert drawer.forget_everything() == ()
    assert entries.kept == {}
    assert drawer.lines() == ()


def test_of_a_line_that_is_damaged_it_is_told_that_its_secret_may_be_left_when_everything_is_forgotten(
    drawer: Drawer, store: Store
) -> None:
    drawer.keep(KEY, "secret")
    with store.database.transaction() as database:
        database.execute("UPDATE secret SET kind = '?' WHERE key = 'api_key'")
    for _ in range(2):
        (left,) = drawer.forget_everything()
        assert "may still be in the keyring" in left.why.what
        assert "MessageChannelWizard" in str(left.why)


def test_the_keys_of_a_created_channel_go_when_the_person_wants_that(drawer: Drawer, entries: Entries) -> None:
    drawer.keep(KEY, "secret")
    drawer.created("id")
    assert NAMES[KEY] in entries.kept
    drawer.forgets_created = True
    drawer.created("id")
    assert set(entries.kept) == {SEAL}


def test_a_seal_tells_equal_from_different_and_nothing_else(drawer: Drawer, start: Callable[[], Drawer]) -> None:
    def seal_of(one: Drawer, secret: str) -> str:
        one.keep(KEY, secret)
        return next(line.seal for line in one.lines() if line.entry == KEY)

    assert seal_of(drawer, "a" * 12) == seal_of(start(), "a" * 12) != seal_of(drawer, "b" * 12)
    assert "a" * 12 not in seal_of(drawer, "a" * 12)


def test_all_secrets_of_an_owner_are_dropped_also_those_that_the_index_does_not_know(
    drawer: Drawer, entries: Entries
) -> None:
    drawer.keep(KEY, "secret")
    entries.set_password(draft_service("id", "old"), "old", "of an earlier version")
    assert drawer.drop_all(OfDraft("id"), ("old",)) == ()
    assert set(entries.kept) == {SEAL}
    assert drawer.drop(of_pbx("https://nobody", "x")) == Dropped()
    assert drawer.drop_all(OfPbx("https://nobody")) == ()


def test_s4_a_file_with_keys_that_a_kill_has_left_half_written_is_swept(
    drawer: Drawer, start: Callable[[], Drawer], tmp_path: Path
) -> None:
    left, written = (tmp_path / f".{name}.json.0123456789ab.tmp" for name in ("one", "two"))
    with drawer.temporary_file() as announce:
        announce(written)
    writing = drawer.temporary_file()
    writing.__enter__()(left)
    left.write_text("a key")
    written.write_text("of somebody else")
    drawer.sweep(_everybody)
    assert left.exists(), "this run may still be writing it"
    again = start()
    again.sweep(_everybody)
    assert not left.exists()
    assert written.exists()
    assert again.lines() == ()


@pytest.mark.parametrize("name", ["thesis.odt", ".thesis.odt.tmp", "x/.a.json.0123456789ab.tmp"])
def test_t10_a_line_of_the_index_deletes_no_file_but_one_that_was_being_written(
    store: Store, start: Callable[[], Drawer], tmp_path: Path, name: str
) -> None:
    folder, link = tmp_path / "folder", tmp_path / "x"
    folder.mkdir()
    link.symlink_to(folder)
    file = tmp_path / name
    file.write_text("ten years")
    SecretIndex(store.database).put(Noted(Entry(OfFile(str(file)), ""), Stand.WRITING, run="another"))
    start().sweep(_everybody)
    assert file.read_text() == "ten years"
    assert start().lines() == ()


@pytest.mark.parametrize("entry", [KEY, of_pbx("https://pbx:8088", "client"), Entry(OfPin("https://pbx:8088"), "x")])
@pytest.mark.parametrize("stand", [Stand.GOING, Stand.WRITING, Stand.RUN_ONLY])
def test_t10_a_line_that_this_program_did_not_write_deletes_no_secret(
    store: Store, start: Callable[[], Drawer], entry: Entry, stand: Stand, tmp_path: Path
) -> None:
    """Also one of a data folder of somebody else, opened once, about a secret of this person's own folder."""
    own = start()
    own.keep(of_draft("other", "key"), "so that there is a key of seals")
    own.vault.set(*names(entry), "secret")
    foreign = SecretIndex(Database(tmp_path / "foreign" / "channels.sqlite"))
    (sealed,) = SecretIndex(store.database).lines()
    for seal in ("", sealed.seal, sealed.seal.partition(":")[0] + ":0"):
        foreign.put(Noted(entry, stand, seal, run="another"))
        opened = Drawer(own.vault, foreign)
        swept = opened.sweep(_nobody)
        assert own.vault.get(*names(entry)) == "secret"
        assert swept.deleted == 0
        if stand is Stand.GOING and not isinstance(entry.owner, OfPin):
            assert isinstance(swept.why, NotVouchedFor)
    assert isinstance(opened.drop(entry), Dropped), "a person's act needs no line"


def test_t10_what_was_deleted_while_the_keyring_was_locked_goes_with_the_next_run(
    start: Callable[[], Drawer], entries: Entries
) -> None:
    start().keep(KEY, "secret")
    entries.fail = KeyringLocked
    assert isinstance(start().drop(KEY), StillThere)
    assert isinstance(start().sweep(_everybody).why, VaultUnavailable)
    entries.fail = None
    assert start().sweep(_everybody).deleted == 1
    assert NAMES[KEY] not in entries.kept


def test_t10_a_client_secret_s_address_is_believed_only_as_it_was_sealed(
    store: Store, start: Callable[[], Drawer]
) -> None:
    entry, there = of_draft("id", LOGIN_SECRET), "https://pbx:8088"
    start().keep(entry, "secret", Label(base_url=there))
    assert start().address_of(entry) == there
    with store.database.transaction() as database:
        database.execute("UPDATE secret SET base_url = 'https://evil.example'")
    assert start().address_of(entry) == ""
    with store.database.transaction() as database:
        database.execute("UPDATE secret SET seal = substr(seal, 1, instr(seal, ':') + 64)")
    assert start().read(entry) == Kept("secret")
    assert start().address_of(entry) == "", "to read it seals no address"
    start().keep_once(entry, "secret", Label(base_url=there))
    assert start().address_of(entry) == there, "a person's act does"


class _Slow(Entries):
    """A keyring in which the first call with this secret waits until it is let go on."""

    def __init__(self, held: str) -> None:
        super().__init__()
        self._held = held
        self.reached, self.goes_on = threading.Event(), threading.Event()

    def set_password(self, service: str, user: str, secret: str) -> None:
        if secret == self._held:
            self.reached.set()
            assert self.goes_on.wait(10)
        super().set_password(service, user, secret)


@pytest.mark.parametrize("then", ["the newer", None], ids=["typed over", "deleted"])
def test_g14_a_call_that_hangs_in_the_keyring_overtakes_nothing_that_was_done_after_it(
    store: Store, then: str | None
) -> None:
    slow = _Slow("the older")
    drawer = Drawer(OsVault(slow), SecretIndex(store.database))
    drawer.keep(of_draft("id", "seal first"), "x")
    older = drawer.begin({KEY: "the older"})
    hanging = threading.Thread(target=drawer.carry_out, args=(older,))
    hanging.start()
    assert slow.reached.wait(10)
    newer = drawer.begin({KEY: then})
    following = threading.Thread(target=drawer.carry_out, args=(newer,))
    following.start()
    slow.goes_on.set()
    hanging.join(10)
    following.join(10)
    assert drawer.read(KEY) == (Kept(then) if then else NotThere())
    assert slow.kept.get(NAMES[KEY]) == then
    assert [line.stand for line in drawer.lines() if line.entry == KEY] == ([Stand.KEPT] if then else [])


def test_g14_what_was_begun_before_and_comes_later_is_not_done_any_more(drawer: Drawer, entries: Entries) -> None:
    older = drawer.begin({KEY: "the older"})
    drawer.keep(KEY, "the newer")
    drawer.carry_out(older)
    assert drawer.read(KEY) == Kept("the newer")
    gone = drawer.begin({KEY: None})
    drawer.keep(KEY, "typed again")
    drawer.carry_out(gone)
    assert drawer.read(KEY) == Kept("typed again")
    assert entries.kept[NAMES[KEY]] == "typed again"


def test_what_was_begun_is_read_at_once_by_everybody(drawer: Drawer, entries: Entries) -> None:
    acts = drawer.begin({KEY: "typed", of_draft("id", "other"): "too"})
    assert value_of(drawer.read(KEY)) == "typed"
    assert value_of(drawer.read(of_draft("id", "other"))) == "too"
    assert entries.kept == {}
    drawer.carry_out(acts)
    assert drawer.read(KEY) == Kept("typed")
    assert drawer.only_here() == ()


def test_nothing_is_kept_to_wait_at_of_a_secret_that_nobody_writes(drawer: Drawer) -> None:
    """A lock for every secret that was ever kept would stay as long as the process."""
    for number in range(5):
        drawer.keep(of_draft(f"d{number}", "api_key"), "s")
        drawer.drop(of_draft(f"d{number}", "api_key"))
    assert not len(drawer._writing)


def test_names_of_secrets_that_were_kept_or_deleted_do_not_add_up(drawer: Drawer, entries: Entries) -> None:
    late = drawer.begin({KEY: "the older"})
    for number in range(5):
        drawer.keep(of_draft(f"d{number}", "api_key"), "s")
    drawer.keep(KEY, "the newer")
    drawer.drop(of_draft("d0", "api_key"))
    assert not drawer._newest
    assert not drawer._address
    assert not drawer._done_away
    drawer.carry_out(late)
    assert entries.kept[NAMES[KEY]] == "the newer"
