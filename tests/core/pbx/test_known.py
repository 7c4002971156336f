"""T1, T8: what is known of an address is decided in one place, and is never replaced in passing."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import Reason, VaultUnavailable
from core.pbx.address import parse_address
from core.pbx.errors import Reach, Unreachable
from core.pbx.known import (
    Disputed,
    Entry,
    MemoryBook,
    NeverMet,
    NotReplaced,
    Pinned,
    Register,
    Unasked,
    Unconfirmed,
    Vouched,
)
from core.secrets.drawer import Drawer
from core.secrets.entries import Entry as Named
from core.secrets.entries import Noted, OfPin, Stand
from core.secrets.pins import PinCopies
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.store import schema
from core.store.database import Database, StoreUnusable
from core.store.secret_index import SecretIndex
from core.store.trusted_certificates import StoredTrust

HERE = parse_address("https://192.0.2.7:8088")
OLD, NEW = "ab" * 32, "cd" * 32


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def book(tmp_path: Path) -> StoredTrust:
    return StoredTrust(Database(tmp_path / "data" / "channels.sqlite"))


def register(book: StoredTrust, vault: MemoryVault) -> Register:
    """As the next start would find it."""
    return Register(book, PinCopies(vault))


def unknown(found: str = NEW) -> Unreachable:
    return Unreachable(
        Reach.CERTIFICATE_UNKNOWN, {"host": "x", "port": 1, "why": "it is self-signed", "found": found}
    )


def test_t1_an_address_is_never_met_then_pinned_and_stays_so_after_a_restart(
    book: StoredTrust, vault: MemoryVault
) -> None:
    first = register(book, vault)
    assert first.known(HERE) == NeverMet()
    first.pin(HERE, OLD)
    known = register(book, vault).known(HERE)
    assert isinstance(known, Pinned)
    assert known.sha256 == OLD
    assert known.since > 0


@pytest.mark.parametrize(
    "typed", ["https://192.0.2.7:8088/", "192.0.2.7", "HTTPS://192.0.2.7:8088/#/login", " https://192.0.2.7:08088 "]
)
def test_t1_however_an_address_is_written_it_is_the_one_that_is_known(
    book: StoredTrust, vault: MemoryVault, typed: str
) -> None:
    register(book, vault).pin(HERE, OLD)
    assert isinstance(register(book, vault).known(parse_address(typed)), Pinned)


def test_t1_a_pin_is_replaced_only_by_who_names_the_old_one(book: StoredTrust, vault: MemoryVault) -> None:
    here = register(book, vault)
    here.pin(HERE, OLD)
    for shown in ("", "ef" * 32, NEW):
        with pytest.raises(NotReplaced, match="Nothing was replaced"):
            here.pin(HERE, NEW, shown)
    assert isinstance(known := here.known(HERE), Pinned)
    assert known.sha256 == OLD
    here.pin(HERE, NEW, instead_of=OLD)
    assert isinstance(known := register(book, vault).known(HERE), Pinned)
    assert known.sha256 == NEW


def test_t1_what_an_authority_vouched_for_yesterday_and_does_not_today_is_an_alarm(
    book: StoredTrust, vault: MemoryVault
) -> None:
    register(book, vault).vouch(HERE, OLD)
    here = register(book, vault)
    assert isinstance(here.known(HERE), Vouched)
    error = here.judged(HERE, unknown(NEW))
    assert error.reason is Reach.CERTIFICATE_CHANGED
    assert error.values["expected"] == OLD
    assert error.values["found"] == NEW
    assert ":".join(["AB"] * 32) in error.message
    assert ":".join(["CD"] * 32) in error.message
    with pytest.raises(NotReplaced):
        here.pin(HERE, NEW)
    here.pin(HERE, NEW, instead_of=OLD)
    assert isinstance(here.known(HERE), Pinned)


def test_the_very_certificate_that_was_vouched_for_and_has_expired_is_asked_about_as_it_is(
    book: StoredTrust, vault: MemoryVault
) -> None:
    here = register(book, vault)
    here.vouch(HERE, OLD)
    assert here.judged(HERE, unknown(OLD)).reason is Reach.CERTIFICATE_UNKNOWN
    here.pin(HERE, OLD)
    assert isinstance(here.known(HERE), Pinned)


def test_an_authority_s_new_certificate_is_remembered_and_no_pin_is_lost_to_it(
    book: StoredTrust, vault: MemoryVault
) -> None:
    here = register(book, vault)
    here.vouch(HERE, OLD)
    here.vouch(HERE, NEW)
    assert isinstance(known := here.known(HERE), Vouched)
    assert known.sha256 == NEW
    other = parse_address("https://192.0.2.8:8088")
    here.pin(other, OLD)
    here.vouch(other, NEW)
    assert isinstance(here.known(other), Pinned)


def test_t8_a_pin_that_was_swapped_in_the_store_is_not_believed(book: StoredTrust, vault: MemoryVault) -> None:
    register(book, vault).pin(HERE, OLD)
    entry = book.entry(HERE.base_url)
    assert entry is not None
    book.write(replace(entry, pin=NEW))
    here = register(book, vault)
    known = here.known(HERE)
    assert isinstance(known, Disputed)
    error = here.doubt(known, HERE, NEW)
    assert error.reason is Reach.CERTIFICATE_CHANGED
    assert (error.values["stored"], error.values["expected"]) == (NEW, OLD)
    with pytest.raises(NotReplaced):
        here.pin(HERE, NEW)
    book.write(replace(entry, pin=NEW, copied=False))
    assert isinstance(register(book, vault).known(HERE), Disputed), "also when it says that there is no copy"


def test_t8_a_pin_whose_copy_is_gone_is_asked_about_again(book: StoredTrust, vault: MemoryVault) -> None:
    register(book, vault).pin(HERE, OLD)
    here = register(book, MemoryVault())
    known = here.known(HERE)
    assert isinstance(known, Unconfirmed)
    assert here.doubt(known, HERE, OLD).reason is Reach.CERTIFICATE_UNKNOWN
    assert here.doubt(known, HERE, NEW).reason is Reach.CERTIFICATE_CHANGED
    here.pin(HERE, OLD)
    assert isinstance(here.known(HERE), Pinned)


def test_t8_a_locked_keyring_confirms_nothing_and_a_computer_without_one_has_the_store_alone(
    book: StoredTrust, vault: MemoryVault
) -> None:
    register(book, vault).pin(HERE, OLD)
    assert isinstance(register(book, Closed("locked")).known(HERE), Unconfirmed)
    assert isinstance(register(book, Closed("timeout")).known(HERE), Unconfirmed)
    assert isinstance(register(book, Closed("absent")).known(HERE), Pinned)
    other = parse_address("https://192.0.2.8:8088")
    here = register(book, Closed("locked"))
    here.pin(other, OLD)
    assert isinstance(here.known(other), Pinned), "in this run the person has said so"
    assert isinstance(register(book, vault).known(other), Unconfirmed), "who can write the store says so, too"
    assert vault.get("MessageChannelWizard/pin/https://192.0.2.8:8088", "sha256") is None


def test_t10_a_pin_in_the_store_is_believed_by_no_word_of_the_store_alone(
    book: StoredTrust, vault: MemoryVault
) -> None:
    register(book, vault).pin(HERE, OLD)
    for copied in (True, False):
        book.write(Entry(HERE.base_url, NEW, copied=copied))
        for reason in ("locked", "timeout", "denied", "failed"):
            assert isinstance(register(book, Closed(reason)).known(HERE), Unconfirmed)
        assert isinstance(register(book, Closed("absent")).known(HERE), Pinned), "all that there is"
        assert isinstance(register(book, MemoryVault()).known(HERE), Unconfirmed)
        assert isinstance(register(book, vault).known(HERE), Disputed)


def test_t10_no_line_of_the_index_makes_the_keyring_s_copy_go_or_be_overlooked(
    tmp_path: Path, book: StoredTrust, vault: MemoryVault
) -> None:
    register(book, vault).pin(HERE, OLD)
    index = SecretIndex(Database(tmp_path / "data" / "channels.sqlite"))
    index.put(Noted(Named(OfPin(HERE.base_url), "sha256"), Stand.GOING, run="another"))
    book.write(Entry(HERE.base_url, NEW))
    assert isinstance(register(book, vault).known(HERE), Disputed)
    Drawer(vault, index).sweep(lambda _owner: False)
    assert isinstance(register(book, vault).known(HERE), Disputed)
    assert vault.get("MessageChannelWizard/pin/" + HERE.base_url, "sha256") == OLD


def test_t10_a_pbx_whose_copy_the_keyring_keeps_is_not_forgotten_and_that_is_told(
    book: StoredTrust, vault: MemoryVault
) -> None:
    register(book, vault).pin(HERE, OLD)
    with pytest.raises(VaultUnavailable):
        register(book, Closed("locked")).forget(HERE)
    assert isinstance(register(book, vault).known(HERE), Pinned)
    register(book, Closed("absent")).forget(HERE)
    assert book.entry(HERE.base_url) is None


class Closed(MemoryVault):
    """A keyring that gives and takes nothing."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self._error = unavailable(Reason(reason))

    def get(self, service: str, user: str) -> str | None:
        raise self._error

    def set(self, service: str, user: str, secret: str) -> None:
        raise self._error

    def delete(self, service: str, user: str) -> None:
        raise self._error


def test_pins_of_before_addresses_had_one_form_are_found_and_the_empty_one_overwrites_nothing(
    book: StoredTrust, vault: MemoryVault
) -> None:
    book.write(Entry("https://192.0.2.7:8088/", OLD, since=5.0))
    book.write(Entry("https://192.0.2.7:8088", "", vouched=True, since=9.0))
    here = register(book, vault)
    assert isinstance(known := here.known(HERE), Unconfirmed), "of before there were copies: asked about once"
    assert known.sha256 == OLD
    assert [entry.origin for entry in book.entries()] == [HERE.base_url]


def test_a_pin_of_version_2_is_brought_forward(
    tmp_path: Path, vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    monkeypatch.setattr(schema, "STEPS", schema.STEPS[:2])
    monkeypatch.setattr(schema, "VERSION", 2)
    with Database(path).transaction() as connection:
        row = ("https://192.0.2.7:8088/", "id", OLD, 7.0)
        connection.execute("INSERT INTO pbx (base_url, client_id, pin, used_at) VALUES (?, ?, ?, ?)", row)
    monkeypatch.undo()
    here = register(StoredTrust(Database(path)), vault)
    assert isinstance(known := here.known(HERE), Unconfirmed)
    assert (known.sha256, known.since) == (OLD, 7.0)
    here.pin(HERE, OLD)
    assert isinstance(register(StoredTrust(Database(path)), vault).known(HERE), Pinned)


def test_a_forgotten_pbx_is_never_met(book: StoredTrust, vault: MemoryVault) -> None:
    register(book, vault).pin(HERE, OLD)
    register(book, vault).forget(HERE)
    assert register(book, vault).known(HERE) == NeverMet()
    register(book, vault).pin(HERE, NEW)
    assert isinstance(register(book, vault).known(HERE), Pinned)


def test_while_the_store_cannot_be_used_the_keyring_s_copy_is_what_is_known(
    book: StoredTrust, vault: MemoryVault
) -> None:
    register(book, vault).pin(HERE, OLD)
    here = Register(Broken(), PinCopies(vault))
    assert isinstance(known := here.known(HERE), Pinned)
    assert known.sha256 == OLD
    other = parse_address("https://192.0.2.8:8088")
    assert isinstance(here.known(other), Unasked), "who an authority vouched for stands in the store alone"
    here.pin(other, NEW)
    assert isinstance(here.known(other), Pinned)


class Broken(MemoryBook):
    def entry(self, _origin: str) -> Entry | None:
        raise StoreUnusable("gone")

    def entries(self) -> Iterable[Entry]:
        raise StoreUnusable("gone")

    def write(self, _entry: Entry) -> None:
        raise StoreUnusable("gone")


def test_only_the_register_writes_a_pin() -> None:
    core = Path(__file__).parents[3]
    files = [*(core / "core").rglob("*.py"), *(core / "ui").rglob("*.py")]
    writing = [file.name for file in files if "Entry(address.base_url, sha256" in file.read_text("utf-8")]
    assert writing == ["known.py"]


@pytest.mark.parametrize("changed", ["row deleted", "pin emptied", "made vouched", "another data folder"])
def test_a5_a_pin_that_only_the_keyring_knows_is_a_pin_and_never_a_first_meeting(
    book: StoredTrust, vault: MemoryVault, tmp_path: Path, changed: str
) -> None:
    register(book, vault).pin(HERE, OLD)
    match changed:
        case "row deleted":
            book.remove(HERE.base_url)
        case "pin emptied":
            book.write(Entry(HERE.base_url))
        case "made vouched":
            book.write(Entry(HERE.base_url, vouched=True, seen=NEW, since=9.0))
        case _:
            book = StoredTrust(Database(tmp_path / "other" / "channels.sqlite"))
    here = register(book, vault)
    assert isinstance(known := here.known(HERE), Pinned)
    assert known.sha256 == OLD
    here.vouch(HERE, NEW)
    assert here.trust(HERE).pin == OLD
    assert here.judged(HERE, unknown()).reason is Reach.CERTIFICATE_UNKNOWN
    with pytest.raises(NotReplaced):
        here.pin(HERE, NEW)
    assert register(book, vault).known(HERE) == known
    here.pin(HERE, NEW, instead_of=OLD)
    assert isinstance(known := register(book, vault).known(HERE), Pinned)
    assert known.sha256 == NEW


def test_a5_a_copy_that_could_not_be_read_when_it_was_asked_about_is_not_written_over(book: StoredTrust) -> None:
    vault = OnceLocked()
    register(book, vault).pin(HERE, OLD)
    book.remove(HERE.base_url)
    vault.locked = 1
    with pytest.raises(NotReplaced):
        register(book, vault).pin(HERE, NEW)
    assert isinstance(known := register(book, vault).known(HERE), Pinned)
    assert known.sha256 == OLD


class OnceLocked(MemoryVault):
    """Does not answer the next so many times."""

    locked = 0

    def get(self, service: str, user: str) -> str | None:
        if self.locked:
            self.locked -= 1
            raise unavailable(Reason.LOCKED)
        return super().get(service, user)


@pytest.mark.parametrize("reason", ["locked", "timeout", "denied"])
@pytest.mark.parametrize("lost", ["row deleted", "store unusable"])
def test_t9_a_locked_keyring_makes_no_first_meeting_of_a_pbx_that_is_not_in_the_store(
    book: StoredTrust, vault: MemoryVault, reason: str, lost: str
) -> None:
    register(book, vault).pin(HERE, OLD)
    book.remove(HERE.base_url)
    here = Register(Broken() if lost == "store unusable" else book, PinCopies(Closed(reason)))
    assert isinstance(here.known(HERE), Unasked)
    told = here.judged(HERE, unknown())
    assert told.values["unasked"]
    assert "x: this computer's keyring is not available" in told.message
    here.pin(HERE, NEW)
    if lost == "row deleted":
        assert isinstance(register(book, vault).known(HERE), Disputed), "what the person trusted then is told later"


def test_a_computer_without_a_keyring_asks_a_first_time_question(book: StoredTrust) -> None:
    here = Register(book, PinCopies(Closed("absent")))
    assert here.known(HERE) == NeverMet()
    assert "unasked" not in here.judged(HERE, unknown()).values
