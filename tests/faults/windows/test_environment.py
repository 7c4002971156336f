"""J: a day without a network, a process that gets no memory and no files, and other people's locales."""

import errno
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QTableView
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import ChannelState
from core.store.secret_index import SecretIndex
from tests.faults.conftest import Seen
from tests.scripted_pbx import ScriptedPbx
from tests.shortcuts import mark_created
from tests.ui.conftest import Driver, to_review
from ui.application import Application
from ui.created.handover_dialog import HandoverDialog
from ui.jobs import JobRunner


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def unresolved(*_given: Any, **_named: Any) -> Any:
        raise socket.gaierror(socket.EAI_AGAIN, "no network")

    def unreachable(*_given: Any) -> None:
        raise OSError(errno.ENETUNREACH, "no network")

    monkeypatch.setattr(socket, "getaddrinfo", unresolved)
    monkeypatch.setattr(socket.socket, "connect", unreachable)


@pytest.mark.parametrize("address", ["https://192.168.5.150:8088", "https://office.ras.yeastar.com"])
def test_j9_offline_all_day_everything_but_sending_is_done(
    keeping: Application, store: Store, no_network: None, qtbot: QtBot, tmp_path: Path, address: str, seen: Seen
) -> None:
    driver = Driver(keeping.open_wizard(), qtbot)
    driver.until(lambda: keeping.home is not None)
    for name, value in (("base_url", address), ("client_id", "id"), ("client_secret", "secret")):
        driver.fill(name, value)
    driver.press("test_connection")
    offline = driver.widget(QAbstractButton, "continue_offline")
    driver.until(offline.isVisible)
    # "Next" goes on from here without the PBX.
    to_review(driver)
    driver.press("keep_ready")
    home = keeping.open_home()
    table = home.findChild(QTableView, "channels")
    assert table is not None
    driver.until(lambda: [row.state for row in store.channels()] == [ChannelState.READY])
    driver.until(lambda: table.model().rowCount() == 1)
    driver.until(lambda: keeping.wizards.drafts._open is None or keeping.wizards.drafts._open._saving is None)
    driver.until(lambda: _action(home, "send_waiting").isEnabled())
    (row,) = store.channels()

    _press(home, "send_waiting")
    driver.until(lambda: "Front desk: " in home.board.card.told and not home.board.sending.running)
    assert [row.state for row in store.channels()] == [ChannelState.WAITING], home.board.card.told

    channels = KeptChannels(store, Drawer(MemoryVault(), SecretIndex(store.database)), keeping.connection)
    exported = channels.files.export([row.id], tmp_path / "one.json", False, Stop())
    assert "Front desk" in exported[0].read_text("utf-8")
    assert len(channels.files.import_files([str(exported[0])], Stop()).ids) == 1
    mark_created(store, row.id, 19)
    home.refresh()
    driver.until(lambda: table.model().rowCount() == 2)
    model = table.model()
    cells = [[str(model.index(row, column).data()) for column in range(model.columnCount())] for row in range(2)]
    table.selectRow(next(row for row in range(2) if any("19" in cell for cell in cells[row])))
    _press(home, "open_channel")
    driver.until(lambda: home.findChild(HandoverDialog) is not None)
    seen("prepared, kept ready, exported, imported, the sheet shown; what is sent waits")


def _action(home: QObject, name: str) -> QAction:
    action = home.findChild(QAction, name)
    assert action is not None
    return action


def _press(home: QObject, name: str) -> None:
    action = _action(home, name)
    assert action.isEnabled(), name
    action.trigger()


@pytest.mark.parametrize("error", [RuntimeError("can't start new thread"), MemoryError()], ids=repr)
def test_j11_without_memory_for_a_thread_it_is_told_and_the_draft_is_kept_when_there_is_some_again(
    keeping: Application, store: Store, qtbot: QtBot, error: Exception, monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    driver = Driver(keeping.open_wizard(), qtbot)
    driver.until(lambda: keeping.home is not None)
    driver.fill("client_id", "first")
    driver.until(lambda: (kept := store.in_hand()) is not None and kept.client_id == "first")

    def no_thread(_self: threading.Thread) -> None:
        raise error

    monkeypatch.setattr(threading.Thread, "start", no_thread)
    driver.fill("client_id", "second")
    driver.until(lambda: driver.wizard.session.trouble is not None)
    kept = store.in_hand()
    assert kept is not None
    assert kept.client_id == "first"
    monkeypatch.undo()
    driver.fill("client_id", "third")
    driver.until(lambda: (kept := store.in_hand()) is not None and kept.client_id == "third")
    driver.until(lambda: driver.wizard.session.trouble is None)
    seen("no memory for a thread, no file handle: told, the draft as it was, kept again afterwards")


def test_j11_without_a_file_handle_it_is_told_and_the_draft_is_kept_when_there_is_one_again(
    keeping: Application, store: Store, qtbot: QtBot
) -> None:
    resource = pytest.importorskip("resource")
    driver = Driver(keeping.open_wizard(), qtbot)
    driver.until(lambda: keeping.home is not None)
    driver.fill("client_id", "first")
    driver.until(lambda: (kept := store.in_hand()) is not None and kept.client_id == "first")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, before[1]))
    try:
        driver.fill("client_id", "second")
        driver.until(lambda: driver.wizard.session.trouble is not None)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    kept = store.in_hand()
    assert kept is not None
    assert kept.client_id == "first"
    driver.fill("client_id", "third")
    driver.until(lambda: (kept := store.in_hand()) is not None and kept.client_id == "third")


def test_j11_a_job_that_runs_out_of_memory_ends_as_an_error(qtbot: QtBot) -> None:
    told: list[Exception] = []

    class Listener(QObject):
        def success(self, _result: object) -> None:
            raise AssertionError("there was memory")

        def error(self, error: Exception) -> None:
            told.append(error)

    def work(_stop: Stop) -> object:
        return bytearray(1 << 62)

    listener, jobs = Listener(), JobRunner(on_unexpected=lambda _error: None)
    jobs.run(work, listener.success, listener.error)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], MemoryError)
    jobs.shutdown()


@pytest.mark.parametrize("name", ["tr_TR", "ar_EG", "ja_JP", "fa_IR", "de_DE"])
def test_j12_the_locale_changes_nothing_of_what_is_read_and_sent(
    driver: Driver, demo_pbx: ScriptedPbx, name: str, seen: Seen
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        driver.next()
        driver.fill("channel_type", "sms")
        driver.fill("channel", "telnyx")
        driver.next()
        driver.fill("name", "IĞDIR İstanbul")
        driver.fill("account_data.api_key", "KEY0123-İI")
        driver.fill("account_data.public_key", "public/key+text")
        driver.next()
        driver.add_route("+4930123450", "EXTENSION".lower(), "137")
        driver.next()
        driver.fill("send_rate", "2")
        driver.fill("session_expired_time", "15")
        driver.create()
    finally:
        QLocale.setDefault(before)
    (body,) = demo_pbx.channels.values()
    assert (body["send_rate"], body["session_expired_time"], body["name"]) == (2, 15, "IĞDIR İstanbul")
    assert body["dids"][0]["did_number"] == "+4930123450"
    assert driver.text("result_id").isascii()
    seen("five locales: the same request, the id in ASCII digits")
