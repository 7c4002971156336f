"""What this computer knows: every secret by name, never its value; each can be deleted, and all of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QMessageBox, QTreeView
from pytestqt.qtbot import QtBot

from core.channel.secret_values import secret_keys
from core.desk.channels import KeptChannels
from core.desk.kept_secrets import KeptSecrets
from core.secrets.entries import Label, of_draft
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.database import StoreUnusable
from core.store.knowledge import KnownGroup
from core.store.rows import ChannelState, KeptDraft
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS, drawn
from tests.ui.home.board import DRAFT, Locked, Open, keyring_banner, states
from ui.home.known import KnownHere
from ui.home.window import HomeWindow
from ui.home.words import lack_texts
from ui.look.theme import choose

Keep = Callable[..., None]


@pytest.fixture
def keep(channels: KeptChannels, demo_pbx: ScriptedPbx) -> Keep:
    def kept(name: str, state: ChannelState = ChannelState.READY) -> None:
        draft = replace(DRAFT, name=name)
        channels.store.save_draft(KeptDraft(name, demo_pbx.base_url, draft, state=state))
        channels.store.set_state(name, state)
        for key in secret_keys(draft):
            channels.drawer.keep(
                of_draft(name, key), draft.credentials[key], Label(name, "telnyx", demo_pbx.base_url)
            )

    return kept


def _dialog(home: HomeWindow, qtbot: QtBot) -> KnownHere:
    action = home.findChild(QAction, "known_here")
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: home.findChild(KnownHere) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(KnownHere)
    assert dialog is not None
    return dialog


def _lines(dialog: KnownHere) -> list[tuple[str, str, str]]:
    tree = dialog.findChild(QTreeView)
    assert tree is not None
    model = tree.model()
    heads = [model.index(place, 0) for place in range(model.rowCount())]
    return [
        tuple(str(model.index(place, column, head).data()) for column in range(3))  # type: ignore[misc]
        for head in heads
        for place in range(model.rowCount(head))
        if not tree.isRowHidden(place, head) and not tree.isRowHidden(head.row(), QModelIndex())
    ]


def _press(dialog: KnownHere, name: str) -> None:
    button = next(
        each for each in dialog.findChildren(QAbstractButton) if name in (each.objectName(), each.accessibleName())
    )
    button.click()


@pytest.fixture
def agreed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KnownHere, "_agrees", lambda _self, _text: True)


def test_every_secret_is_shown_by_name_and_no_value(opened: Open, keep: Keep, qtbot: QtBot) -> None:
    keep("One")
    dialog = _dialog(opened(), qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 3, timeout=PATIENCE_MS)
    told = _lines(dialog)
    assert [line[0] for line in told] == ["Client Secret", "API Key", "Public Key"]
    assert [line[1] for line in told[1:]] == ["One", "One"]
    assert all("waiting to be sent" in line[2] for line in told[1:])
    assert "KEY0123" not in str(told)
    text = dialog.findChild(QLabel, "known_count")
    assert text is not None
    assert "3 secrets. None" in text.text()
    assert dialog.focusWidget() is dialog.findChild(QTreeView), "and not a switch that the next key turns"


@pytest.mark.usefixtures("agreed")
def test_one_secret_is_deleted_and_its_channel_is_not_ready_any_more(
    opened: Open, keep: Keep, channels: KeptChannels, secrets: MemoryVault, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    dialog = _dialog(home, qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 3, timeout=PATIENCE_MS)
    before = len(secrets._secrets)
    _press(dialog, "Delete: API Key (One)")
    qtbot.waitUntil(lambda: ("API Key", "One", "no longer in the keyring") in _lines(dialog), timeout=PATIENCE_MS)
    assert len(secrets._secrets) == before - 1
    assert states(channels) == {"One": ChannelState.KEYS_MISSING}
    qtbot.waitUntil(lambda: home.board.model.rows[0].gone == ("api_key",), timeout=PATIENCE_MS)
    line = home.board.model.line_at(0)
    assert line is not None
    ((_path, name, where),) = lack_texts(line)
    assert (name, where) == ("API Key", "No longer in the keyring"), "it was typed, and is not said not to have been"


@pytest.mark.usefixtures("agreed")
def test_all_are_deleted_and_then_there_is_nothing(
    opened: Open, keep: Keep, channels: KeptChannels, secrets: MemoryVault, qtbot: QtBot
) -> None:
    keep("One", ChannelState.DRAFT)
    dialog = _dialog(opened(), qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 3, timeout=PATIENCE_MS)
    _press(dialog, "delete_everything")
    empty = dialog.findChild(QLabel, "known_empty")
    assert empty is not None
    qtbot.waitUntil(lambda: not empty.isHidden(), timeout=PATIENCE_MS)
    assert secrets._secrets == {}


@pytest.mark.usefixtures("agreed")
def test_what_a_locked_keyring_keeps_is_said_and_deleted_once_it_is_unlocked(
    opened: Open, keep: Keep, channels: KeptChannels, locked: Locked, qtbot: QtBot
) -> None:
    locked.locked = False
    keep("One")
    dialog = _dialog(opened(), qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 3, timeout=PATIENCE_MS)
    locked.locked = True
    _press(dialog, "Delete: API Key (One)")
    qtbot.waitUntil(
        lambda: ("API Key", "One", "could not be deleted: the keyring is locked") in _lines(dialog),
        timeout=PATIENCE_MS,
    )
    locked.locked = False
    _press(dialog, "delete_queued")
    qtbot.waitUntil(lambda: not any("locked" in line[2] for line in _lines(dialog)), timeout=PATIENCE_MS)


def test_a_name_is_found(opened: Open, keep: Keep, qtbot: QtBot) -> None:
    keep("One")
    keep("Two")
    dialog = _dialog(opened(), qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 5, timeout=PATIENCE_MS)
    dialog._search.setText("two")
    assert [line[1] for line in _lines(dialog)] == ["Two", "Two"]


def test_the_choice_to_forget_keys_is_kept_and_done(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = opened()
    chosen: list[bool] = []
    home.forgetting_chosen.connect(chosen.append)
    dialog = _dialog(home, qtbot)
    box = dialog.findChild(QCheckBox, "forget_keys")
    assert box is not None
    assert not box.isChecked()
    box.click()
    assert chosen == [True]
    assert home.board.behind_menu.forgets_keys


def test_nothing_is_deleted_without_a_yes(
    opened: Open, keep: Keep, secrets: MemoryVault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep("One")
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: 0)
    dialog = _dialog(opened(), qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 3, timeout=PATIENCE_MS)
    before = dict(secrets._secrets)
    _press(dialog, "delete_everything")
    _press(dialog, "Delete: API Key (One)")
    assert secrets._secrets == before
    assert keyring_banner(dialog.parent()) == ""  # type: ignore[arg-type]


@pytest.mark.usefixtures("agreed")
def test_delete_takes_the_row_that_is_chosen_and_a_search_leaves_what_fits(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    keep("One")
    dialog = _dialog(opened(), qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 3, timeout=PATIENCE_MS)
    search = dialog.findChild(QLineEdit, "search_known")
    assert search is not None
    search.setText("public")
    assert [line[0] for line in _lines(dialog)] == ["Public Key"]
    search.setText("nobody")
    assert _lines(dialog) == []
    said = dialog.findChild(QLabel, "nothing_found")
    clear = dialog.findChild(QAbstractButton, "clear_search")
    assert said is not None
    assert clear is not None
    assert (said.text(), said.isVisible()) == ("Nothing matches “nobody”.", True)
    clear.click()
    assert (search.text(), said.isVisible(), len(_lines(dialog))) == ("", False, 3)
    tree = dialog.findChild(QTreeView)
    assert tree is not None
    heads = [tree.model().index(place, 0) for place in range(tree.model().rowCount())]
    (place,) = (
        tree.model().index(row, 0, head)
        for head in heads
        for row in range(tree.model().rowCount(head))
        if tree.model().index(row, 0, head).data() == "API Key"
    )
    tree.setCurrentIndex(heads[0])
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    tree.setCurrentIndex(place)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: ("API Key", "One", "no longer in the keyring") in _lines(dialog), timeout=PATIENCE_MS)
    assert [line[0] for line in _lines(dialog) if "no longer" in line[2]] == ["API Key"]


def test_what_cannot_be_read_is_said_once_and_not_taken_for_nothing(
    opened: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[Stop] = []

    def known(_secrets: KeptSecrets, stop: Stop) -> tuple[KnownGroup, ...]:
        asked.append(stop)
        raise StoreUnusable("The data folder cannot be written.")

    home = opened()
    monkeypatch.setattr(KeptSecrets, "known", known)
    dialog = _dialog(home, qtbot)
    empty = dialog.findChild(QLabel, "known_empty")
    assert empty is not None
    assert not empty.isVisible()
    qtbot.waitUntil(lambda: "cannot be written" in dialog._status.text(), timeout=PATIENCE_MS)
    for _ in range(20):
        qtbot.wait(5)
    assert (len(asked), empty.isVisible()) == (1, False)
    title = next(each for each in dialog.findChildren(QLabel) if each.text() == "What this computer knows")
    assert title.geometry().bottom() < 80, "it stands at the top, whatever is shown"


def test_its_rows_are_readable_in_a_theme_that_was_chosen_while_it_is_open(
    opened: Open, keep: Keep, qtbot: QtBot, qapp: QApplication
) -> None:
    keep("One")
    dialog = _dialog(opened(), qtbot)
    qtbot.waitUntil(lambda: len(_lines(dialog)) == 3, timeout=PATIENCE_MS)
    tree = dialog.findChild(QTreeView)
    assert tree is not None

    def ground() -> int:
        return int(tree.model().index(0, 0).data(Qt.ItemDataRole.BackgroundRole).color().lightness())

    with drawn(qapp, "dark"):
        qtbot.waitUntil(lambda: ground() < 128, timeout=PATIENCE_MS)
        choose(qapp, "light")
        qtbot.waitUntil(lambda: ground() > 128, timeout=PATIENCE_MS)
    assert len(_lines(dialog)) == 3
