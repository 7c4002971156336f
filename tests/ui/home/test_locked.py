"""S1, S2: home with a keyring that is locked: told, nothing sent, and what is to be deleted is deleted later."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.errors import VaultUnavailable
from core.stop import Stop
from core.store.rows import KnownPbx
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Locked, Open, forget_acts, keyring_banner, press, shown, table, told


def test_s2_a_locked_keyring_is_told_as_locked_and_nothing_is_sent(
    opened: Open, keep: Keep, locked: Locked, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "The keyring is locked" in told(home), timeout=PATIENCE_MS)
    assert "Nothing was sent" in told(home)
    assert "not known" not in told(home)
    assert demo_pbx.channels == {}


def test_s2_adding_importing_and_duplicating_say_when_secrets_stay_for_this_run_only(
    opened: Open, keep: Keep, channels: KeptChannels, locked: Locked, tmp_path: Path, qtbot: QtBot
) -> None:
    home = opened()
    locked.locked = False
    keep("One")
    home.refresh()
    qtbot.waitUntil(lambda: shown(home, 0) == ["One"], timeout=PATIENCE_MS)
    file = tmp_path / "one.json"
    home.board.files.export_rows(channels.store.channels(), str(file), with_keys=True)
    qtbot.waitUntil(file.exists, timeout=PATIENCE_MS)
    locked.locked = True
    home.board.files.import_files([str(file)])
    qtbot.waitUntil(lambda: "only until you quit" in keyring_banner(home), timeout=PATIENCE_MS)
    added = channels.pbxs.add(KnownPbx("https://192.0.2.1", "client"), "secret", Stop())
    assert isinstance(added.only_here, VaultUnavailable)


def test_s1_forget_and_delete_with_a_locked_keyring_are_queued_told_and_done_later(
    opened: Open, keep: Keep, channels: KeptChannels, locked: Locked, qtbot: QtBot
) -> None:
    locked.locked = False
    keep("One")
    home = opened()
    locked.locked = True
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    forget_acts(home)
    qtbot.waitUntil(lambda: "still in the keyring" in keyring_banner(home), timeout=PATIENCE_MS)
    (pbx,) = channels.store.pbxs.all()
    assert channels.pbxs.forget(pbx, Stop())
    assert channels.store.pbxs.all() == ()
    locked.locked = False
    home.board.deletion.sweep()
    qtbot.waitUntil(lambda: set(locked._secrets) <= {("MessageChannelWizard/seal", "seal")}, timeout=PATIENCE_MS)
