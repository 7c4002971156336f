"""A channel is ready to be sent when its keys are in the keyring, not before; and no key that was typed is lost."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.errors import Reason
from core.program.paths import Paths
from core.secrets.entries import Noted, Stand
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.draft_secrets import make_ready
from core.store.rows import ChannelState
from core.store.secret_index import SecretIndex
from tests.keyring_names import draft_service
from tests.shortcuts import last_draft
from tests.ui.conftest import Driver, to_account, to_review
from tests.ui.home.board import toast
from ui.application import Application
from ui.wizard import autosave

KEYS = ("api_key", "client_secret", "public_key")


class Keyring(MemoryVault):
    """Takes secrets when it is let; notes in which state the channels were then."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.takes = threading.Event()
        self.takes.set()
        self.refuses = False
        self._store = store
        self.states: list[ChannelState] = []

    def set(self, service: str, user: str, secret: str) -> None:
        if not self.takes.wait(20):
            raise AssertionError("nobody let the keyring take it")
        if self.refuses:
            raise unavailable(Reason.LOCKED)
        if "/draft/" in service:
            self.states += [row.state for row in self._store.channels()]
        super().set(service, user, secret)

    @property
    def keys(self) -> dict[str, str]:
        """The secrets of all drafts by their keys."""
        return {user: secret for (service, user), secret in self._secrets.items() if "/draft/" in service}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(Paths(tmp_path / "data").store)


@pytest.fixture
def keyring(store: Store) -> Iterator[Keyring]:
    made = Keyring(store)
    yield made
    made.takes.set()


@pytest.fixture
def at_home(keyring: Keyring, qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    vault = keyring
    made = Application(lambda: vault, lambda: Paths(tmp_path / "data"))
    yield made
    if made.wizard is not None:
        made.wizard.close()
        made.wizard.deleteLater()
    keyring.takes.set()
    made.close()


@pytest.fixture
def prepared(at_home: Application, keyring: Keyring, qtbot: QtBot) -> Driver:
    """On the review page without having reached the PBX; the keyring takes nothing for now."""
    driver = Driver(at_home.open_wizard(), qtbot)
    driver.until(lambda: at_home.home is not None)
    keyring.takes.clear()
    for name, value in (("base_url", "http://127.0.0.1:1"), ("client_id", "id"), ("client_secret", "secret")):
        driver.fill(name, value)
    driver.press("test_connection")
    driver.until(lambda: driver.text("connection_status") not in ("", "Connecting…"))
    to_review(driver)
    return driver


def _states(store: Store) -> list[ChannelState]:
    return [row.state for row in store.channels()]


def _stands(store: Store) -> dict[str, Stand]:
    return {line.entry.key: line.stand for line in SecretIndex(store.database).lines()}


def _banner(application: Application) -> str:
    assert application.home is not None
    label = application.home.findChild(QLabel, "keyring_banner")
    assert label is not None
    return label.text()


def test_g13_a_channel_is_ready_only_when_every_secret_of_it_is_in_the_keyring(
    at_home: Application, prepared: Driver, keyring: Keyring, store: Store
) -> None:
    prepared.press("keep_ready")
    prepared.until(lambda: _states(store) == [ChannelState.DRAFT])
    home = at_home.open_home()
    send = home.findChild(QAction, "send_waiting")
    assert send is not None
    assert not send.isEnabled()
    keyring.takes.set()
    prepared.until(lambda: _states(store) == [ChannelState.READY])
    assert _stands(store) == dict.fromkeys(KEYS, Stand.KEPT)
    assert sorted(keyring.keys) == sorted(KEYS)
    assert ChannelState.READY not in keyring.states
    prepared.until(send.isEnabled)


def test_what_is_being_made_ready_is_not_told_as_a_draft_that_was_left(
    at_home: Application, prepared: Driver, keyring: Keyring, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def later(*given: Any) -> bool:
        go_on.wait(20)
        return make_ready(*given)

    monkeypatch.setattr(autosave, "make_ready", later)
    keyring.takes.set()
    prepared.until(lambda: sorted(keyring.keys) == sorted(KEYS))
    board = at_home.open_home().board
    show_made, shown = board.show_made, list[str]()

    def showing(draft_id: str, *, closed: bool) -> None:
        shown.append(draft_id)
        show_made(draft_id, closed=closed)

    monkeypatch.setattr(board, "show_made", showing)
    prepared.press("keep_ready")
    prepared.until(lambda: bool(shown) and not board.default_selection.awaits)  # it is read, and was selected
    assert at_home.home is not None
    assert toast(at_home.home) == ""
    go_on.set()
    prepared.until(lambda: _states(store) == [ChannelState.READY])


def test_g13_a_keyring_that_refuses_the_keys_leaves_a_draft_and_it_is_said(
    at_home: Application, prepared: Driver, keyring: Keyring, store: Store, qtbot: QtBot
) -> None:
    keyring.refuses = True
    keyring.takes.set()
    prepared.press("keep_ready")
    prepared.until(lambda: "“Front desk” is not ready and stays a draft" in _banner(at_home))
    assert "locked" in _banner(at_home)
    assert _states(store) == [ChannelState.DRAFT]
    keyring.refuses = False
    at_home.resuming.open(store.channels()[0].id)
    prepared.until(lambda: at_home.wizard is not prepared.wizard)
    assert at_home.wizard is not None
    again = Driver(at_home.wizard, qtbot)
    again.until_step("ReviewPage")
    again.until(lambda: not again.wizard.session.awaited)
    again.press("keep_ready")
    again.until(lambda: _states(store) == [ChannelState.READY])
    assert sorted(keyring.keys) == sorted(KEYS)


def test_g13_a_keyring_that_does_not_answer_leaves_a_draft_also_when_it_answers_later(
    at_home: Application, prepared: Driver, keyring: Keyring, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for saving in ("autosave", "secret_saving"):
        monkeypatch.setattr(f"ui.wizard.{saving}.SAVE_LIMIT_MS", 100)
    prepared.press("keep_ready")
    prepared.until(lambda: "did not answer" in _banner(at_home))
    keyring.takes.set()
    prepared.until(lambda: sorted(keyring.keys) == sorted(KEYS))
    prepared.until(lambda: _stands(store) == dict.fromkeys(KEYS, Stand.KEPT))
    assert _states(store) == [ChannelState.DRAFT]


def test_g13_what_is_typed_after_keep_ready_is_not_ready(prepared: Driver, keyring: Keyring, store: Store) -> None:
    prepared.press("keep_ready")
    prepared.until(lambda: _states(store) == [ChannelState.DRAFT])
    kept = store.draft(store.channels()[0].id)
    assert kept is not None
    store.save_draft(kept.__class__(kept.id, kept.base_url, kept.draft, kept.revision + 1, kept.page))
    keyring.takes.set()
    prepared.until(lambda: sorted(keyring.keys) == sorted(KEYS))
    prepared.until(lambda: _stands(store) == dict.fromkeys(KEYS, Stand.KEPT))
    assert _states(store) == [ChannelState.DRAFT]


def _typed_key(driver: Driver, store: Store, keyring: Keyring) -> str:
    """Type a key that the keyring does not take yet; the draft's id."""
    to_account(driver, "sms", "telnyx")
    keyring.takes.clear()
    driver.fill("account_data.api_key", "the first")
    driver.until(lambda: (left := last_draft(store)) is not None and "api_key" in left.draft.secrets)
    left = last_draft(store)
    assert left is not None
    return left.id


@pytest.fixture
def typing(at_home: Application, login: object, qtbot: QtBot) -> Driver:
    driver = Driver(at_home.open_wizard(login), qtbot)  # type: ignore[arg-type]
    driver.until(lambda: at_home.home is not None)
    return driver


def test_g14_a_key_typed_while_the_one_before_is_on_its_way_is_kept_although_a_new_channel_is_begun(
    at_home: Application, typing: Driver, keyring: Keyring, store: Store, qtbot: QtBot
) -> None:
    draft_id = _typed_key(typing, store, keyring)
    typing.fill("account_data.public_key", "the second")
    at_home.wizards.open_new()
    assert at_home.wizard is not typing.wizard
    typing.until(lambda: (left := store.draft(draft_id)) is not None and "public_key" in left.draft.secrets)
    typing.until(lambda: not shiboken6.isValid(typing.wizard))
    keyring.takes.set()
    typing.until(lambda: keyring.keys == {"api_key": "the first", "public_key": "the second"})
    typing.until(lambda: at_home.wizards.drafts._left_behind == [])


def test_g14_what_was_typed_while_the_store_was_held_is_kept_although_a_new_channel_is_begun(
    at_home: Application, typing: Driver, keyring: Keyring, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    draft_id = _typed_key(typing, store, keyring)
    keyring.takes.set()
    with closing(sqlite3.connect(Paths(tmp_path / "data").store, isolation_level=None, timeout=10)) as other:
        other.execute("BEGIN IMMEDIATE")
        typing.fill("account_data.public_key", "the second")
        at_home.wizards.open_new()
        typing.until(lambda: not shiboken6.isValid(typing.wizard))
    typing.until(lambda: keyring.keys.get("public_key") == "the second")
    kept = store.draft(draft_id)
    assert kept is not None
    assert "public_key" in kept.draft.secrets


def test_g14_a_key_for_which_there_was_no_thread_is_kept_when_there_is_one(
    at_home: Application, typing: Driver, keyring: Keyring, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.wizard.autosave.AGAIN_MS", (20,))
    to_account(typing, "sms", "telnyx")
    start = threading.Thread.start
    refused: list[threading.Thread] = []

    def no_thread_for_keys(self: threading.Thread) -> None:
        autosave = at_home.wizards.drafts._open
        if autosave is not None and "api_key" in autosave._saved[0][0].secrets and not refused:
            refused.append(self)
            raise RuntimeError("can't start new thread")
        start(self)

    monkeypatch.setattr(threading.Thread, "start", no_thread_for_keys)
    typing.fill("account_data.api_key", "the key")
    typing.until(lambda: keyring.keys.get("api_key") == "the key")
    assert refused


def test_g14_a_key_for_which_the_store_was_held_is_kept_when_it_is_not(
    at_home: Application, typing: Driver, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.wizard.autosave.AGAIN_MS", (20,))
    to_account(typing, "sms", "telnyx")
    put, refused = SecretIndex.put, list[Noted]()

    def held_once(self: SecretIndex, noted: Noted) -> None:
        if noted.entry.key == "api_key" and len(refused) < 2:
            refused.append(noted)
            raise StoreUnusable("held")
        put(self, noted)

    monkeypatch.setattr(SecretIndex, "put", held_once)
    typing.fill("account_data.api_key", "the key")
    typing.until(lambda: keyring.keys.get("api_key") == "the key")
    assert refused


def test_g14_what_the_keyring_refused_gets_there_with_the_next_key_that_it_takes(
    at_home: Application, typing: Driver, keyring: Keyring, store: Store
) -> None:
    to_account(typing, "sms", "telnyx")
    keyring.refuses = True
    typing.fill("account_data.api_key", "the first")
    typing.until(lambda: _stands(store).get("api_key") is Stand.RUN_ONLY)
    keyring.refuses = False
    typing.fill("account_data.public_key", "the second")
    typing.until(lambda: keyring.keys == {"api_key": "the first", "public_key": "the second"})


def test_g14_a_key_that_is_emptied_and_typed_again_while_the_store_is_held_is_kept(
    at_home: Application, typing: Driver, keyring: Keyring, store: Store, tmp_path: Path
) -> None:
    draft_id = _typed_key(typing, store, keyring)
    keyring.takes.set()
    typing.until(lambda: _stands(store).get("api_key") is Stand.KEPT)
    autosave = at_home.wizards.drafts._open
    assert autosave is not None
    with closing(sqlite3.connect(Paths(tmp_path / "data").store, isolation_level=None, timeout=10)) as other:
        other.execute("BEGIN IMMEDIATE")
        typing.widget(QLineEdit, "account_data.api_key").clear()
        typing.until(lambda: autosave._saving is not None)
        typing.fill("account_data.api_key", "the first")
        page = typing.wizard.currentPage()
        page.take_over(peek=True)  # type: ignore[attr-defined]
        autosave.save()
    typing.until(lambda: autosave._saving is None and not autosave._secrets.running and not autosave._is_new())
    typing.until(lambda: _stands(store).get("api_key") is Stand.KEPT)
    assert keyring.get(draft_service(draft_id, "api_key"), "api_key") == "the first"
