"""The demo on a named data folder: it works beside what is kept there, and never on it."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft
from core.folder_lock import FolderLock
from core.secrets.entries import Noted, Stand, of_draft
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft
from core.store.secret_index import SecretIndex
from tests.ui.conftest import PATIENCE_MS
from ui import app
from ui.application import Application
from ui.program.crash import CrashReports


@pytest.fixture
def ending() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def test_x11_the_demo_leaves_a_folder_of_real_work_as_it_is_and_has_a_lock_of_its_own(
    tmp_path: Path, ending: ExitStack, qapp: QApplication, qtbot: QtBot
) -> None:
    real = Store(tmp_path / "channels.sqlite")
    real.save_draft(KeptDraft("a", "http://pbx", ChannelDraft(name="real", secrets=frozenset({"api_key"}))))
    SecretIndex(real.database).put(Noted(of_draft("a", "api_key"), Stand.KEPT))
    real.set_state("a", ChannelState.READY)
    made = app._made(qapp, tmp_path, True, CrashReports(qapp), ending)
    assert isinstance(made, Application)
    ending.callback(lambda: made.wizard is not None and made.wizard.close())
    qtbot.waitUntil(lambda: made.at_hand.channels is not None, timeout=PATIENCE_MS)
    assert made.at_hand.channels is not None
    assert made.at_hand.channels.store.database.path.parent == tmp_path / "demo"
    assert [(row.draft.name, row.state) for row in real.channels()] == [("real", ChannelState.READY)]
    assert [line.stand for line in SecretIndex(real.database).lines()] == [Stand.KEPT]
    assert not FolderLock(tmp_path / "demo" / "application.lock").take()
    lock = FolderLock(tmp_path / "application.lock")
    assert lock.take(), "the real work is free"
    lock.release()
