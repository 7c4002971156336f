"""Channels leave home as files and copies and come back, with their keys only when that is asked for."""

import json
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.secrets.vault import MemoryVault
from core.store.rows import ChannelState, KeptDraft
from tests.core.desk.kept import draft_with_keys
from tests.keyring_names import draft_service
from tests.reached import texts_held_by
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import DRAFT, Keep, Open, banner, press, states, table
from ui.home.duplicate import DuplicateDialog


@pytest.mark.parametrize("with_keys", [True, False])
def test_a_copy_for_the_next_site_takes_the_keys_along_only_when_told_to(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    secrets: MemoryVault,
    qtbot: QtBot,
    with_keys: bool,
) -> None:
    keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "duplicate_channel")
    dialog = home.findChild(DuplicateDialog)
    assert dialog is not None
    keys = dialog.findChild(QCheckBox, "duplicate_keys")
    assert keys is not None
    keys.setChecked(with_keys)
    dialog.accept()
    qtbot.waitUntil(lambda: "One (copy)" in states(channels), timeout=PATIENCE_MS)
    copy = next(row for row in channels.store.channels() if row.draft.name == "One (copy)")
    assert copy.state is ChannelState.DRAFT
    kept = secrets.get(draft_service(copy.id, "api_key"), "api_key")
    assert kept == ("KEY0123-secret" if with_keys else None)


def test_a_copy_without_the_numbers_of_a_mail_that_nobody_decided_on_says_so(
    opened: Open, channels: KeptChannels, qtbot: QtBot
) -> None:
    channels.store.save_draft(KeptDraft("one", "", replace(DRAFT, name="One", pasted_numbers=("+49 30 900100",))))
    home = opened()
    table(home).selectRow(0)
    press(home, "duplicate_channel")
    dialog = home.findChild(DuplicateDialog)
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: "not in the copy: “One” still asks about them" in banner(home), timeout=PATIENCE_MS)


def test_an_exported_channel_comes_back_by_import_and_its_keys_only_when_asked_for(
    opened: Open, keep: Keep, channels: KeptChannels, tmp_path: Path, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    table(home).selectRow(0)
    for with_keys in (False, True):
        file = tmp_path / f"one-{with_keys}.json"
        home.board.files.export_rows(channels.store.channels()[:1], str(file), with_keys=with_keys)
        qtbot.waitUntil(file.exists, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: "written" in banner(home), timeout=PATIENCE_MS)
        assert ("KEY0123-secret" in file.read_text()) is with_keys
    home.board.files.import_files([str(tmp_path / "one-False.json"), str(tmp_path / "one-True.json")])
    qtbot.waitUntil(lambda: len(channels.store.channels()) == 3, timeout=PATIENCE_MS)
    keys = [draft_with_keys(channels, row.id) for row in channels.store.channels()]
    assert sorted(bool(kept.draft.credentials.get("api_key")) for kept in keys if kept) == [False, True, True]


def test_a_file_that_is_no_channel_is_told(
    opened: Open, tmp_path: Path, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = opened()
    file = tmp_path / "broken.json"
    file.write_text("{")
    home.board.files.import_files([str(file)])
    qtbot.waitUntil(lambda: banner(home).startswith("broken.json"), timeout=PATIENCE_MS)
    assert channels.store.channels() == ()


def test_what_an_import_does_not_take_over_from_a_file_is_told_with_its_place(
    opened: Open, tmp_path: Path, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = opened()
    file = tmp_path / "half.json"
    members = [{"type": "extension", "value": 138}]
    route = {
        "did_number": "+4930900100",
        "destination_type": "extension",
        "destination_id": "137",
        "members": members,
    }
    file.write_text(json.dumps({"name": "Half", "channel": "telnyx", "dids": [route], "sendrate": 5}))
    home.board.files.import_files([str(file)])
    qtbot.waitUntil(lambda: len(channels.store.channels()) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "not used" in banner(home), timeout=PATIENCE_MS)
    assert banner(home).startswith("2 entries of the files were not used, the first: half.json sendrate: ")


def test_what_is_kept_of_an_import_to_be_told_again_leads_to_no_key(
    opened: Open, tmp_path: Path, channels: KeptChannels, qtbot: QtBot
) -> None:
    secret = "KEY0189-of-the-customer"
    encoded = b64encode(secret.encode()).decode()
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps({"name": "Good", "channel": "telnyx", "credentials": {"api_key": encoded}}))
    bad.write_text("{")
    home = opened()
    home.board.files.import_files([str(good), str(bad)])
    qtbot.waitUntil(lambda: "bad.json" in banner(home), timeout=PATIENCE_MS)
    assert "1 key does not look right" in banner(home)
    _text, again = home.board.notices.said("banner")
    kept = texts_held_by(getattr(again, "__closure__", None))
    assert str(bad) in kept
    assert {secret, encoded}.isdisjoint(kept)


def test_an_import_that_takes_long_can_be_ended_and_says_so(
    opened: Open, tmp_path: Path, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = opened()
    file = tmp_path / "hostile.json"
    members = "[" + ",".join(["{}"] * 999) + "]"
    file.write_text('{"dids":[' + ",".join(['{"members":' + members + "}"] * 2_000) + "]}")
    home.board.files.import_files([str(file)])
    cancel = home.findChild(QPushButton, "home_answer")
    assert cancel is not None
    qtbot.waitUntil(lambda: cancel.isVisible() and banner(home).startswith("Reading"), timeout=PATIENCE_MS)
    cancel.click()
    qtbot.waitUntil(lambda: banner(home) == "hostile.json: Reading was stopped.", timeout=PATIENCE_MS)
    assert channels.store.channels() == ()


def test_l5_two_channels_of_one_name_are_two_files_and_nothing_is_written_over(
    opened: Open, keep: Keep, channels: KeptChannels, tmp_path: Path, qtbot: QtBot
) -> None:
    keep("One")
    for draft_id, name in (("second", "One"), ("third", "ONE")):
        channels.store.save_draft(KeptDraft(draft_id, "", replace(DRAFT, name=name)))
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "One.json").write_text("of somebody else")
    home = opened()
    home.board.files.export_rows(channels.store.channels(), str(folder), with_keys=False)
    qtbot.waitUntil(lambda: "3 channel files were written" in banner(home), timeout=PATIENCE_MS)
    assert (folder / "One.json").read_text() == "of somebody else"
    assert len(list(folder.iterdir())) == 4


@pytest.mark.parametrize("count", [1, 2])
def test_an_export_says_that_numbers_of_a_mail_which_nobody_has_decided_on_are_not_in_it(
    opened: Open, keep: Keep, channels: KeptChannels, tmp_path: Path, qtbot: QtBot, count: int
) -> None:
    channels.store.save_draft(KeptDraft("mail", "", replace(DRAFT, name="Mail", pasted_numbers=("+49 30 900100",))))
    if count == 2:
        keep("One")
    home = opened()
    home.board.files.export_rows(
        channels.store.channels(), str(tmp_path / "x" if count == 1 else tmp_path), with_keys=False
    )
    said = "The numbers from the e-mail are not in it" if count == 1 else "1 of them lacks the numbers"
    qtbot.waitUntil(lambda: said in banner(home), timeout=PATIENCE_MS)
