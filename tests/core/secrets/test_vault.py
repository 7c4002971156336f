"""Secrets in the keyring: kept whole, or said plainly why not."""

import gc
import os
import shutil
import socket
import subprocess
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

from core.errors import VaultUnavailable
from core.secrets.os_vault import OsVault, open_vault
from core.secrets.vault import MemoryVault, lookup, within_limit
from tests.keyring_names import draft_service, pbx_service

WINDOWS_BYTES = 2560
LONG = "EAAG-token-" + "ä€😀x" * 1500


class Entries(KeyringBackend):
    """A keyring with the limits of Windows: 2,560 bytes of UTF-16 an entry; `fail` is raised by every call."""

    priority = 1

    def __init__(self, fail: Callable[[], Exception] | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.fail = fail

    def _check(self) -> None:
        if self.fail is not None:
            raise self.fail()

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        if len(password.encode("utf-16-le")) > WINDOWS_BYTES:
            raise OSError(1783, "CredWrite", "The stub received bad data")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(service)


@pytest.mark.parametrize("secret", ["s", "ä" * 1200, "ä" * 1201, LONG, "MessageChannelWizard-parts 2 ab"])
def test_g8_a_secret_of_any_length_survives_a_windows_credential(secret: str) -> None:
    entries = Entries()
    OsVault(entries).set("service", "user", secret)
    assert OsVault(entries).get("service", "user") == secret


def test_g8_a_short_secret_in_place_of_a_long_one_leaves_no_parts() -> None:
    entries = Entries()
    vault = OsVault(entries)
    vault.set("service", "user", LONG)
    assert len(entries.kept) > 2
    vault.set("service", "user", "short")
    assert entries.kept == {("service", "user"): "short"}


def test_g8_deleting_a_long_secret_deletes_every_part() -> None:
    entries = Entries()
    vault = OsVault(entries)
    vault.set("service", "user", LONG)
    vault.delete("service", "user")
    assert entries.kept == {}
    vault.delete("service", "user")


def test_g7_a_long_secret_of_which_a_part_was_lost_is_missing_not_wrong() -> None:
    entries = Entries()
    vault = OsVault(entries)
    vault.set("service", "user", LONG)
    del entries.kept["service/part-2", "user"]
    assert vault.get("service", "user") is None


class ForeignError(Exception):
    """What no keyring documents: pywintypes.error for one."""


@pytest.mark.parametrize(
    ("fail", "reason"),
    [
        (KeyringLocked, "locked"),
        (NoKeyringError, "absent"),
        (lambda: ForeignError(-25293, "denied"), "denied"),
        (lambda: ForeignError(1783, "The stub received bad data"), "full"),
        (lambda: ForeignError("odd"), "failed"),
    ],
)
def test_g4_g9_g10_every_failure_of_a_keyring_becomes_a_reason(fail: Callable[[], Exception], reason: str) -> None:
    vault = OsVault(Entries(fail))
    for call in (
        lambda: vault.get("s", "u"),
        lambda: vault.set("s", "u", "CANARY-SECRET"),
        lambda: vault.delete("s", "u"),
    ):
        with pytest.raises(VaultUnavailable) as caught:
            call()  # type: ignore[no-untyped-call]
        assert caught.value.values["reason"] == reason
        assert "CANARY" not in str(caught.value)


def test_g5_a_keyring_that_drops_what_it_is_given_is_noticed() -> None:
    entries = Entries()
    entries.set_password = lambda *_given: None  # type: ignore[method-assign]
    with pytest.raises(VaultUnavailable):
        OsVault(entries).set("service", "user", "secret")


def test_g3_a_keyring_that_never_answers_is_left_behind() -> None:
    never = threading.Event()

    class Silent(MemoryVault):
        def get(self, service: str, user: str) -> str | None:
            never.wait()
            return None

    with pytest.raises(VaultUnavailable, match="did not answer"):
        within_limit(Silent(), 0.05).get("service", "user")
    never.set()


def test_an_entry_of_a_channel_file_names_service_and_user() -> None:
    vault = MemoryVault()
    vault.set("shop/sms", "front", "secret")
    assert lookup(vault, "shop/sms/front") == "secret"
    assert lookup(vault, "shop/sms/back") is None


def test_services_are_apart_for_every_pbx_and_every_field() -> None:
    names = [pbx_service("https://a"), pbx_service("https://b"), draft_service("1", "k"), draft_service("1", "l")]
    assert len(set(names)) == 4


@pytest.mark.secret_service
class TestSecretService:
    """The real keyring of this session."""

    @pytest.fixture
    def vault(self) -> Iterator[OsVault]:
        vault = open_vault()
        assert isinstance(vault, OsVault)
        yield vault
        vault.delete("MessageChannelWizard/test", "user")

    def test_a_long_secret_is_kept_read_and_deleted(self, vault: OsVault) -> None:
        vault.set("MessageChannelWizard/test", "user", LONG)
        assert open_vault().get("MessageChannelWizard/test", "user") == LONG
        vault.delete("MessageChannelWizard/test", "user")
        assert open_vault().get("MessageChannelWizard/test", "user") is None

    def test_what_is_kept_is_seen_from_outside(self, vault: OsVault) -> None:
        vault.set("MessageChannelWizard/test", "user", "seen from outside")
        tool = shutil.which("secret-tool")
        assert tool is not None, "libsecret-tools is missing; .ci/run installs it"
        found = subprocess.run(
            [tool, "lookup", "service", "MessageChannelWizard/test", "username", "user"],
            capture_output=True,
            text=True,
            timeout=20,
            env=dict(os.environ),
        )
        assert found.stdout == "seen from outside"

    def test_all_entries_go_over_one_connection(self, vault: OsVault, lines: "Lines") -> None:
        # GNOME's keyring can end where one leaves while another comes, and every secret is locked then.
        for secret in (LONG, "short"):
            vault.set("MessageChannelWizard/test", "user", secret)
            assert vault.get("MessageChannelWizard/test", "user") == secret
        vault.delete("MessageChannelWizard/test", "user")
        assert (len(lines.connections), len(lines.sessions)) == (1, 1)

    @pytest.mark.parametrize("lost", ["connection", "session"])
    def test_what_is_kept_is_found_over_a_new_connection_where_the_old_one_was_lost(
        self, vault: OsVault, lines: "Lines", lost: str
    ) -> None:
        vault.set("MessageChannelWizard/test", "user", "kept")
        if lost == "connection":
            lines.connections[0].sock.shutdown(socket.SHUT_RDWR)
        else:
            lines.end_session()
        assert vault.get("MessageChannelWizard/test", "user") == "kept"
        assert (len(lines.connections), len(lines.sessions)) == (2, 2)

    def test_of_a_connection_that_was_lost_nothing_stays(self, vault: OsVault, lines: "Lines") -> None:
        vault.set("MessageChannelWizard/test", "user", "kept")
        lost = lines.connections.pop()
        lost.sock.shutdown(socket.SHUT_RDWR)
        is_there = weakref.ref(lost)
        del lost
        assert vault.get("MessageChannelWizard/test", "user") == "kept"
        gc.collect()
        assert is_there() is None


class Lines:
    """Every connection to the session bus, and session of the keyring, that was opened."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        import secretstorage
        from secretstorage import util

        self.connections: list[Any] = []
        self.sessions: list[Any] = []
        connect, open_session = secretstorage.dbus_init, util.open_session
        patch.setattr(secretstorage, "dbus_init", lambda: _noted(self.connections, connect()))
        patch.setattr(util, "open_session", lambda bus: _noted(self.sessions, open_session(bus)))

    def end_session(self) -> None:
        from secretstorage.defines import SS_PREFIX
        from secretstorage.util import DBusAddressWrapper

        path = self.sessions[0].object_path
        DBusAddressWrapper(path, f"{SS_PREFIX}Session", self.connections[0]).call("Close", "")


def _noted(found: list[Any], each: Any) -> Any:
    found.append(each)
    return each


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    return Lines(monkeypatch)
