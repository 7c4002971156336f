"""H14: a disk without room: what was typed is not lost without a word, however the program ends."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.program.paths import Paths
from core.secrets.vault import MemoryVault
from core.store.database import Database, StoreUnusable
from tests.ui.conftest import PATIENCE_MS
from ui.application import Application
from ui.jobs import start_daemon_thread

FULL = "There is no room left on the disk."


class Disk:
    """Takes what is written, or has no room for it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = False
        real = Database.transaction

        @contextmanager
        def transaction(database: Database) -> Iterator[sqlite3.Connection]:
            with real(database) as opened:
                yield opened
                if self.is_full and opened.total_changes:
                    raise StoreUnusable(FULL)

        monkeypatch.setattr(Database, "transaction", transaction)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


@pytest.fixture
def application(tmp_path: Path, qtbot: QtBot) -> Iterator[Application]:
    (tmp_path / "elsewhere").mkdir()
    folders = [tmp_path / "not there" / "x", tmp_path / "elsewhere"]
    made = Application(
        MemoryVault, lambda: Paths(tmp_path / "data"), execute=start_daemon_thread, rescue_to=lambda: folders[1:]
    )
    made.open_wizard()
    qtbot.waitUntil(lambda: made.home is not None and made.home.isVisible(), timeout=PATIENCE_MS)
    yield made
    for window in (made.wizard, made.home):
        if window is not None:
            window.may_lose = lambda: True
            window.close()
    made.close()


def typed(application: Application, qtbot: QtBot, disk: Disk) -> None:
    """A name is typed, and there is no room for it."""
    wizard = application.wizard
    assert wizard is not None
    disk.is_full = True
    wizard.session.draft = wizard.session.draft.__class__("sms", "telnyx", "Reception")
    wizard.session.draft_changed.emit()
    qtbot.waitUntil(lambda: wizard.session.trouble is not None, timeout=PATIENCE_MS)


def said(application: Application) -> str:
    windows = [each for each in (application.wizard, application.home) if each is not None and each.isVisible()]
    return " ".join(label.text() for window in windows for label in window.findChildren(QLabel) if label.isVisible())


def test_the_last_window_asks_before_what_was_typed_is_lost_and_has_a_copy_elsewhere(
    application: Application, qtbot: QtBot, disk: Disk, tmp_path: Path
) -> None:
    typed(application, qtbot, disk)
    assert application.home is not None
    assert application.wizard is not None
    application.home.close()
    assert not application.home.isVisible()  # the wizard is open, so nothing ends
    assert not application.wizard.close()
    assert "What you typed for “Reception” could not be saved." in said(application)
    (copy,) = (tmp_path / "elsewhere").iterdir()
    assert str(copy) in said(application)
    assert json.loads(copy.read_text("utf-8"))["name"] == "Reception"
    assert application.wizard.close()


def test_numbers_of_a_mail_that_nobody_decided_on_are_beside_the_copy_and_it_is_said(
    application: Application, qtbot: QtBot, disk: Disk, tmp_path: Path
) -> None:
    typed(application, qtbot, disk)
    assert application.home is not None
    assert application.wizard is not None
    session = application.wizard.session
    session.draft = replace(session.draft, pasted_numbers=("Main +49 30 900100", "+49 30 900101"))
    session.draft_changed.emit()
    application.home.close()
    assert not application.wizard.close()
    copy, numbers = sorted((tmp_path / "elsewhere").iterdir())
    assert (copy.suffix, numbers.suffix) == (".json", ".txt")
    assert numbers.read_text("utf-8") == "Main +49 30 900100\n\n+49 30 900101\n"
    assert "in the text file next to it" in said(application)


def test_home_tells_of_a_wizard_that_was_closed_and_asks_when_it_is_the_last(
    application: Application, qtbot: QtBot, disk: Disk
) -> None:
    typed(application, qtbot, disk)
    home, wizard = application.home, application.wizard
    assert home is not None
    assert wizard is not None
    assert wizard.close()
    qtbot.waitUntil(lambda: "It is kept while this program runs" in said(application))
    assert not home.close()
    assert "Close again to quit anyway." in said(application)
    assert home.close()


def test_another_try_to_save_in_between_asks_for_no_third_press(
    application: Application, qtbot: QtBot, disk: Disk
) -> None:
    typed(application, qtbot, disk)
    home, wizard = application.home, application.wizard
    assert home is not None
    assert wizard is not None
    assert wizard.close()
    (alone,) = (each for each in application.autosaves if each.is_alone)
    assert not home.close()
    before = alone.as_typed().revision

    def tried() -> bool:
        alone.save()
        return alone.as_typed().revision > before

    qtbot.waitUntil(tried, timeout=PATIENCE_MS)
    assert home.close()


def test_nothing_is_asked_when_there_is_room_again(application: Application, qtbot: QtBot, disk: Disk) -> None:
    typed(application, qtbot, disk)
    disk.is_full = False
    assert application.wizard is not None
    session = application.wizard.session
    qtbot.waitUntil(lambda: session.trouble is None, timeout=PATIENCE_MS)
    assert application.home is not None
    application.home.close()
    assert application.wizard.close()


def test_an_end_that_asks_nobody_says_what_is_lost_and_where_a_copy_lies(
    application: Application, qtbot: QtBot, disk: Disk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(application, qtbot, disk)
    application.close()
    (copy,) = (tmp_path / "elsewhere").iterdir()
    assert "What you typed for “Reception” could not be saved." in (told := capsys.readouterr().err)
    assert str(copy) in told
    assert FULL in told
