"""What outlives the window: drafts and PBXs in the store, secrets in the vault, and no secret anywhere else."""

import base64
import json
import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from core.channel.people import ByName, Wanted
from core.errors import Reason
from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.database import BUSY_S
from tests.keyring_names import draft_service
from tests.scripted_pbx import Errcode, ScriptedPbx
from tests.shortcuts import last_draft
from tests.ui.conftest import Driver, to_account, to_review
from ui.application import Application

CANARIES = ("KEY0123-secret", "public/key+text")


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def kept(qtbot: QtBot, vault: MemoryVault, tmp_path: Path) -> Iterator[list[Application]]:
    """The applications that a test starts, one after another, on one data folder."""
    started: list[Application] = []
    yield started
    for application in started:
        _end(application)
    logging.getLogger().handlers[:] = [
        handler for handler in logging.getLogger().handlers if not _is_ours(handler, tmp_path)
    ]


def _is_ours(handler: logging.Handler, folder: Path) -> bool:
    ours = str(getattr(handler, "baseFilename", "")).startswith(str(folder))
    if ours:
        handler.close()
    return ours


def _start(kept: list[Application], vault: MemoryVault, folder: Path, qtbot: QtBot) -> Driver:
    kept_by = vault
    application = Application(lambda: kept_by, lambda: Paths(folder))
    kept.append(application)
    return Driver(application.open_wizard(), qtbot)


def _end(application: Application) -> None:
    if application.wizard is not None:
        application.wizard.close()
        application.wizard.deleteLater()
        application.wizards.wizard = None
    application.close()


def _type_login(driver: Driver, login: PbxLogin) -> None:
    driver.fill("base_url", login.base_url)
    driver.fill("client_id", login.client_id)
    driver.fill("client_secret", login.client_secret)


def test_a_closed_wizard_comes_back_with_everything_typed(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = _start(kept, vault, tmp_path, qtbot)
    store = Store(tmp_path / "channels.sqlite")
    driver.until(lambda: (tmp_path / "channels.sqlite").exists())
    _type_login(driver, login)
    to_account(driver, "sms", "telnyx")
    driver.fill("name", "Unfinished")
    driver.fill("account_data.api_key", CANARIES[0])
    driver.fill("account_data.public_key", CANARIES[1])
    driver.next()
    driver.until(lambda: (left := last_draft(store)) is not None and left.draft.name == "Unfinished")
    draft = last_draft(store)
    assert draft is not None
    driver.until(lambda: vault.get(draft_service(draft.id, "api_key"), "api_key") == CANARIES[0])
    driver.add_route("+49300030", "queue", "nobody")
    _end(kept[0])

    again = _start(kept, vault, tmp_path, qtbot)
    again.until(lambda: again.widget(QLineEdit, "client_secret").text() == login.client_secret)
    assert again.wizard.windowTitle() == "Unfinished – Draft"
    assert again.widget(QLineEdit, "base_url").text() == login.base_url
    assert "Unfinished" in again.text("notice")
    again.until(lambda: again.wizard.session.draft.credentials.get("api_key") == CANARIES[0])
    draft_now = again.wizard.session.draft
    assert draft_now.name == "Unfinished"
    assert draft_now.dids[0].wanted == Wanted(ByName("nobody"), any_type=True)


def test_a_created_channel_does_not_come_back_as_a_draft(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = _start(kept, vault, tmp_path, qtbot)
    _type_login(driver, login)
    to_review(driver)
    driver.create()
    store = Store(tmp_path / "channels.sqlite")
    driver.until(lambda: last_draft(store) is None)
    _end(kept[0])
    assert last_draft(store) is None


def _shown(widget: QWidget) -> Iterator[str]:
    """Every text that a person or a screen reader can get from a window."""
    for child in [widget, *widget.findChildren(QWidget)]:
        yield from (child.toolTip(), child.accessibleName(), child.accessibleDescription(), child.windowTitle())
        if isinstance(child, (QLabel, QAbstractButton)):
            yield child.text()
        elif isinstance(child, QPlainTextEdit):
            yield child.toPlainText()
        elif isinstance(child, QLineEdit):
            yield child.displayText()
        elif isinstance(child, QTabWidget):
            yield from (child.tabText(index) for index in range(child.count()))


def test_f6_no_secret_is_written_or_shown_on_the_way_to_a_refusal_and_to_the_id(
    kept: list[Application],
    vault: MemoryVault,
    tmp_path: Path,
    login: PbxLogin,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    driver = _start(kept, vault, tmp_path, qtbot)
    _type_login(driver, login)
    more = {"invalid_param_list": [{"field": "account_data[0].v", "value": CANARIES[0]}]}
    demo_pbx.script("message_channel/create", Errcode(40002, "PARAMETER ERROR", more))
    shown: list[str] = []
    driver.wizard.currentIdChanged.connect(lambda _page: shown.extend(_shown(driver.wizard)))
    to_review(driver)
    driver.create()
    shown.extend(_shown(driver.wizard))
    assert driver.step == "AccountPage"
    driver.press("next")
    driver.until_step("ReviewPage")
    driver.press("create")
    driver.until(lambda: bool(driver.text("result_id")))
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    shown.extend(_shown(driver.wizard))
    _end(kept[0])

    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    said = "\n".join(shown) + caplog.text + QGuiApplication.clipboard().text()
    assert "Front desk" in said, "the scan saw the windows"
    assert b"Front desk" in written, "the scan saw the store"
    token = next(request.query["access_token"] for request in demo_pbx.requests if "access_token" in request.query)
    for secret in (CANARIES[0], login.client_secret, token):
        encoded = base64.b64encode(secret.encode()).decode()
        for form in (secret, encoded, json.dumps(secret)[1:-1]):
            assert form not in said
            assert form.encode() not in written


def test_what_is_ticked_of_the_steps_at_the_provider_is_kept(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = _start(kept, vault, tmp_path, qtbot)
    _type_login(driver, login)
    to_review(driver)
    driver.create()
    driver.press("todo.1")
    store = Store(Paths(tmp_path).store)
    driver.until(lambda: len(store.channels()[0].ticked) == 1)


def test_a_store_that_cannot_be_used_is_said_and_what_cannot_be_journaled_is_not_sent(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, login: PbxLogin, qtbot: QtBot
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    driver = _start(kept, vault, tmp_path / "data", qtbot)
    driver.until(lambda: "cannot be written" in driver.text("notice"))
    _type_login(driver, login)
    to_review(driver)
    driver.create()
    assert "cannot be written" in driver.text("result_error")
    assert "Nothing was created on the PBX" in driver.text("result_error")


def test_g2_a_locked_keyring_is_told_and_the_channel_created_all_the_same(
    kept: list[Application], tmp_path: Path, login: PbxLogin, qtbot: QtBot
) -> None:
    class Locked(MemoryVault):
        def set(self, service: str, user: str, secret: str) -> None:
            raise unavailable(Reason.LOCKED)

    driver = _start(kept, Locked(), tmp_path, qtbot)
    driver.until(lambda: (tmp_path / "channels.sqlite").exists())
    _type_login(driver, login)
    driver.press("test_connection")
    driver.until(lambda: "locked" in driver.note("client_secret"))
    assert "only until you quit" in driver.note("client_secret")
    to_review(driver)
    assert "locked" in driver.text("trouble")
    driver.create()
    assert driver.text("result_id").isdigit()


class _LockedFor(MemoryVault):
    """Has what another one has, and does not tell it of these users."""

    def __init__(self, vault: MemoryVault, *users: str) -> None:
        super().__init__()
        self._vault, self._users = vault, users

    def get(self, service: str, user: str) -> str | None:
        if user in self._users:
            raise unavailable(Reason.LOCKED)
        return self._vault.get(service, user)


def _keys_are_kept(driver: Driver, vault: MemoryVault, folder: Path) -> None:
    store = Store(folder / "channels.sqlite")
    driver.until(lambda: (left := last_draft(store)) is not None and len(left.draft.secrets) == 2)
    draft = last_draft(store)
    assert draft is not None
    driver.until(lambda: vault.get(draft_service(draft.id, "api_key"), "api_key") == CANARIES[0])
    driver.until(lambda: vault.get(draft_service(draft.id, "public_key"), "public_key") == CANARIES[1])


def test_g2_a_key_that_a_locked_keyring_did_not_tell_is_never_said_to_be_gone(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = _start(kept, vault, tmp_path, qtbot)
    _type_login(driver, login)
    to_account(driver, "sms", "telnyx")
    driver.fill("name", "Kept")
    driver.fill("account_data.api_key", CANARIES[0])
    driver.fill("account_data.public_key", CANARIES[1])
    _keys_are_kept(driver, vault, tmp_path)
    _end(kept[0])

    again = _start(kept, _LockedFor(vault, "api_key", "public_key"), tmp_path, qtbot)
    again.until(lambda: "locked" in again.note("account_data.api_key"))
    again.wizard.next()
    for path in ("account_data.api_key", "account_data.public_key"):
        assert "locked" in again.note(path)
        assert "no longer" not in again.note(path)
    assert again.wizard.findChild(QAbstractButton, "account_data.api_key.leave_empty") is not None


def test_g2_nor_is_it_before_the_channel_is_created(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = _start(kept, vault, tmp_path, qtbot)
    _type_login(driver, login)
    to_review(driver)
    _keys_are_kept(driver, vault, tmp_path)
    _end(kept[0])

    again = _start(kept, _LockedFor(vault, "api_key", "public_key"), tmp_path, qtbot)
    told = list[str]()

    def says_locked() -> bool:
        told.append(again.text("review_note"))
        return "locked" in told[-1]

    again.until(says_locked)
    assert not any("no longer" in each for each in told), "nor while the keyring is asked"


def _hold(folder: Path) -> sqlite3.Connection:
    """Another process that keeps the store for itself."""
    other = sqlite3.connect(folder / "channels.sqlite", isolation_level=None, timeout=10)
    other.execute("BEGIN IMMEDIATE")
    return other


def test_e13_a_save_that_failed_is_tried_again_by_itself(
    kept: list[Application],
    vault: MemoryVault,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.store.database.BUSY_S", 0.05)
    monkeypatch.setattr("ui.wizard.autosave.AGAIN_MS", (50,))
    driver = _start(kept, vault, tmp_path, qtbot)
    driver.until(lambda: driver.wizard.session.store is not None)
    store = Store(tmp_path / "channels.sqlite")
    driver.until(lambda: (tmp_path / "channels.sqlite").exists())
    with closing(_hold(tmp_path)):
        driver.fill("client_id", "typed-while-it-is-held")
        driver.until(lambda: driver.wizard.session.trouble is not None)
    monkeypatch.setattr("core.store.database.BUSY_S", BUSY_S)  # the look below waits for a save under way
    driver.until(lambda: (left := store.in_hand()) is not None and left.client_id == "typed-while-it-is-held")
    driver.until(lambda: driver.wizard.session.trouble is None)


def test_e13_a_wizard_that_closes_while_the_store_is_held_does_not_hold_the_window_and_loses_nothing(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, qtbot: QtBot
) -> None:
    driver = _start(kept, vault, tmp_path, qtbot)
    driver.until(lambda: kept[0].home is not None and kept[0].home.isVisible())
    store = Store(tmp_path / "channels.sqlite")
    with closing(_hold(tmp_path)):
        driver.fill("client_id", "typed-while-it-is-held")
        begun = time.monotonic()
        driver.wizard.close()
        assert time.monotonic() - begun < BUSY_S / 2, "it did not wait for the store"
    driver.until(lambda: (left := store.in_hand()) is not None and left.client_id == "typed-while-it-is-held")


def test_resuming_from_a_later_page_never_walks_into_the_page_that_creates(
    kept: list[Application], vault: MemoryVault, tmp_path: Path, login: PbxLogin, qtbot: QtBot, demo_pbx: ScriptedPbx
) -> None:
    driver = _start(kept, vault, tmp_path, qtbot)
    _type_login(driver, login)
    to_review(driver)
    for number in (5, 6, 99, 1):
        driver.wizard.resume_at(number)
        assert driver.step == "ReviewPage"
    assert not [request for request in demo_pbx.requests if request.path.endswith("create")]
