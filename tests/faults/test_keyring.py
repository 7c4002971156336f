"""G: a keyring that is absent, locked, denied, mute, full, forgetful or foreign: nothing is lost or read wrong."""

import itertools
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordSetError

from core.errors import VaultUnavailable
from core.secrets.drawer import Drawer
from core.secrets.entries import Kept, NotThere, StillThere, ThisRunOnly, Unusable, of_draft, value_of
from core.secrets.os_vault import OsVault, _pieces
from core.secrets.secret_service import PatientSecretService
from core.secrets.vault import within_limit
from tests.core.secrets.test_vault import Entries
from tests.faults.conftest import Seen

LONG = "CANARY-" + "ä€😀x" * 900
SHORT = "CANARY-short"


class ForeignError(Exception):
    """What no keyring documents."""


class FailsAt(Entries):
    """Works, but for its n-th call."""

    def __init__(self, number: int, error: Exception) -> None:
        super().__init__()
        self._left = number
        self._error = error
        self.failed = False

    def _check(self) -> None:
        self._left -= 1
        if self._left == 0:
            self.failed = True
            raise self._error


ERRORS: dict[str, tuple[Callable[[], Exception], str]] = {
    "g1 no back end": (lambda: NoKeyringError("none"), "absent"),
    "g1 no session bus": (lambda: InitError("no bus"), "absent"),
    "g1 a module is missing": (lambda: ImportError("secretstorage"), "absent"),
    "g2 locked": (lambda: KeyringLocked("dismissed"), "locked"),
    "g4 denied by macOS": (lambda: KeyringError("Can't get password: (-25293, 'auth failed')"), "denied"),
    "g4 cancelled on macOS": (lambda: KeyringError("(-128, 'User canceled the operation')"), "denied"),
    "g9 the vault of Windows is full": (lambda: OSError(1783, "CredWrite", "The stub received bad data"), "full"),
    "g10 a foreign exception": (lambda: ForeignError(SHORT), "failed"),
    "g10 a set that fails": (lambda: PasswordSetError(SHORT), "failed"),
    "g10 no memory": (MemoryError, "failed"),
    "g10 recursion": (lambda: RecursionError(SHORT), "absent"),
    "g10 a lone surrogate": (lambda: UnicodeEncodeError("utf-8", SHORT, 0, 1, "surrogates"), "failed"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_every_failure_is_a_sentence_and_the_secret_is_kept_for_this_run(name: str, seen: Seen) -> None:
    make, reason = ERRORS[name]
    entries = Entries(make)
    drawer, entry = Drawer(OsVault(entries)), of_draft("id", "key")
    kept = drawer.keep(entry, SHORT)
    assert isinstance(kept, ThisRunOnly)
    assert isinstance(kept.why, VaultUnavailable)
    assert kept.why.reason == reason
    assert SHORT not in kept.why.message
    assert drawer.read(entry) == kept
    assert entries.kept == {}
    assert isinstance(drawer.drop(entry), StillThere)
    assert drawer.read(entry) == NotThere()
    seen(f"“{kept.why.message}” kept for this run")


class Bus:
    """A connection to a Secret Service."""

    closed = False

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize("answer", ["dismissed", "nobody answers"])
def test_g2_an_unlock_prompt_that_is_dismissed_or_left_alone_is_a_locked_keyring(
    answer: str, monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    if sys.platform != "linux":
        pytest.skip("the Secret Service is Linux's")

    class Collection:
        def is_locked(self) -> bool:
            return True

        def unlock(self, timeout: float) -> None:
            if answer == "nobody answers":
                raise TimeoutError

    bus = Bus()
    monkeypatch.setattr("secretstorage.dbus_init", lambda: bus)
    monkeypatch.setattr("secretstorage.get_default_collection", lambda _bus: Collection())
    vault = OsVault(PatientSecretService())
    with pytest.raises(VaultUnavailable, match="locked") as caught:
        vault.get("service", "user")
    assert "Unlock it" in caught.value.message
    assert bus.closed
    seen("a dismissed or ignored prompt: locked, with “Unlock it and try again.”")


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
def test_g2_a_prompt_left_alone_goes_with_its_connection_also_where_the_one_before_was_lost(
    monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    class Lost:
        session = object()
        connection = Bus()

        def is_locked(self) -> bool:
            return False

        def search_items(self, _query: object) -> list[object]:
            if self.connection.closed:
                raise ConnectionResetError
            return []

    class Locked:
        def is_locked(self) -> bool:
            return True

        def unlock(self, timeout: float) -> None:
            raise TimeoutError

    buses = [Bus(), Bus()]
    coming, collections = iter(buses), iter((Lost(), Locked()))
    monkeypatch.setattr("secretstorage.dbus_init", lambda: next(coming))
    monkeypatch.setattr("secretstorage.get_default_collection", lambda _bus: next(collections))
    vault = OsVault(PatientSecretService())
    assert vault.get("service", "user") is None
    with pytest.raises(VaultUnavailable, match="locked"):
        vault.get("service", "user")
    assert all(bus.closed for bus in buses)
    seen("a prompt left alone on a new connection: closed with it")


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
def test_g4_who_says_no_to_the_keyring_is_not_asked_again(monkeypatch: pytest.MonkeyPatch, seen: Seen) -> None:
    from secretstorage import PromptDismissedException

    from core.secrets.keyring_entries import Entries

    asked = []

    class Asks:
        session = object()
        connection = Bus()

        def is_locked(self) -> bool:
            return False

        def search_items(self, _query: object) -> "list[Asks]":
            return [self]

        def unlock(self) -> None:
            """It is."""

        def get_secret(self) -> bytes:
            return b"secret"

        def delete(self) -> None:
            asked.append("delete?")
            raise PromptDismissedException

    monkeypatch.setattr("secretstorage.dbus_init", Bus)
    monkeypatch.setattr("secretstorage.get_default_collection", lambda _bus: Asks())
    entries = Entries(PatientSecretService())
    assert entries.read("service", "user") == "secret"
    with pytest.raises(VaultUnavailable):
        entries.erase("service", "user")
    assert asked == ["delete?"]
    seen("a prompt of the keyring that is dismissed: not asked again")


def test_g3_a_keyring_that_never_answers_is_left_behind_by_every_call(seen: Seen) -> None:
    never = threading.Event()

    class Mute(Entries):
        def _check(self) -> None:
            never.wait(20)

    vault = within_limit(OsVault(Mute()), 0.02)
    calls: list[Callable[[], Any]] = [
        lambda: vault.get("s", "u"),
        lambda: vault.set("s", "u", SHORT),
        lambda: vault.delete("s", "u"),
    ]
    for call in calls:
        with pytest.raises(VaultUnavailable, match="did not answer"):
            call()
    never.set()
    seen("abandoned at its limit (10 s)")


@pytest.mark.parametrize("before", ["", SHORT, LONG], ids=["nothing", "short", "long"])
@pytest.mark.parametrize("after", [SHORT + "2", LONG + "2"], ids=["short", "long"])
def test_g6_g10_whichever_call_fails_the_secret_is_the_old_one_the_new_one_or_missing(
    before: str, after: str, seen: Seen
) -> None:
    for number in itertools.count(1):
        entries = FailsAt(0, ForeignError(SHORT))
        if before:
            OsVault(entries).set("service", "user", before)
        entries._left = number
        try:
            OsVault(entries).set("service", "user", after)
        except VaultUnavailable as error:
            refusal = str(error)
        else:
            refusal = ""
        entries._left = 0
        found = OsVault(entries).get("service", "user")
        assert SHORT not in refusal
        if not entries.failed:
            assert found == after
            break
        assert refusal
        assert found in (before or None, after, None)
        # Said again it is kept, and no part of before is left.
        OsVault(entries).set("service", "user", after)
        assert OsVault(entries).get("service", "user") == after
        assert len(entries.kept) == (1 if len(_pieces(after)) == 1 else len(_pieces(after)) + 1)
    seen("after a failure at any call: old, new or missing, never wrong")


def test_g7_an_entry_that_was_removed_outside_is_missing_and_not_an_error(seen: Seen) -> None:
    entries = Entries()
    drawer, entry = Drawer(OsVault(entries)), of_draft("id", "key")
    drawer.keep(entry, SHORT)
    entries.kept.clear()
    assert drawer.read(entry) == NotThere(was_kept=True)
    seen("missing, to be typed again")


def test_g10_a_keyring_that_goes_away_in_mid_run_keeps_what_was_set_since_in_memory() -> None:
    entries = Entries()
    drawer, first, second = Drawer(OsVault(entries)), of_draft("id", "first"), of_draft("id", "second")
    drawer.keep(first, SHORT)
    entries.fail = NoKeyringError
    drawer.keep(second, LONG)
    assert value_of(drawer.read(second)) == LONG
    assert isinstance(drawer.read(first), Unusable)
    assert drawer.trouble is not None
    entries.fail = None
    assert drawer.read(first) == Kept(SHORT)
    assert drawer.keep_what_is_only_here() == ()
    assert drawer.read(second) == Kept(LONG)


def test_g11_the_back_end_is_named_and_never_chosen_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    if sys.platform != "linux":
        pytest.skip("names the Linux back end")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    from core.secrets.keyring_entries import backend_of_the_platform

    assert type(backend_of_the_platform()) is PatientSecretService
    seen("chosen in the code, no entry points needed; the frozen build is tried in packaging")
