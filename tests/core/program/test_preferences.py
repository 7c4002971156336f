"""Preferences, versions and history: what was chosen is kept, what is newer is told, what was created is listed."""

import csv
import io
import json
from pathlib import Path

import pytest

from core.channel.draft import ChannelDraft, DidRoute
from core.files.history import COLUMNS, history_csv
from core.pbx.errors import Unreachable
from core.program.preferences import Preferences
from core.program.preferences_file import load_preferences, save_preferences
from core.program.updates import is_newer, newest
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import KeptDraft
from tests.scripted_pbx import ScriptedPbx


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    chosen = Preferences("de", "dark", "DE", "Jo")
    save_preferences(tmp_path / "new" / "preferences.json", chosen)
    assert load_preferences(tmp_path / "new" / "preferences.json") == chosen


@pytest.mark.parametrize("text", ["", "{", "[]", '{"language": 7, "odd": "x"}', "\0"])
def test_a_broken_file_of_choices_is_as_if_nothing_was_chosen(tmp_path: Path, text: str) -> None:
    file = tmp_path / "preferences.json"
    file.write_text(text)
    assert load_preferences(file) == Preferences()
    assert load_preferences(tmp_path / "nothing") == Preferences()


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("1.10.0", "1.9.3", True),
        ("v2.0", "1.9", True),
        ("1.0", "1.0", False),
        ("odd", "1.0", False),
        ("", "1", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


def test_what_answers_with_no_release_is_no_release() -> None:
    with ScriptedPbx() as pbx, pytest.raises(Unreachable):
        newest("http://127.0.0.1:1/latest.json", Stop())
    assert pbx.requests == []


def test_the_history_has_created_channels_only_and_no_formula(tmp_path: Path) -> None:
    store = Store(tmp_path / "channels.sqlite")
    draft = ChannelDraft(kind_value="sms", channel="telnyx", name="=1+1", dids=(DidRoute("+4930111", "api"),))
    store.mark_created(KeptDraft("a", "https://pbx", draft), 19)
    store.save_draft(KeptDraft("b", "https://pbx", draft))
    header, *rows = csv.reader(io.StringIO(history_csv(store.channels(), {"https://pbx": "Café"})))
    assert tuple(header) == COLUMNS
    assert [row[1:7] for row in rows] == [["'=1+1", "19", "Telnyx", "Café", "https://pbx", "'+4930111"]]


def test_preferences_hold_only_texts(tmp_path: Path) -> None:
    save_preferences(tmp_path / "p.json", Preferences())
    assert json.loads((tmp_path / "p.json").read_text()) == {
        "language": "",
        "theme": "",
        "country": "",
        "installed_by": "",
        "forget_keys": "",
        "columns": "",
        "home_place": "",
        "wizard_place": "",
        "folder": "",
    }


def test_t11_choices_that_are_nested_deeply_were_never_made(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text("[" * 200_000)
    assert load_preferences(path) == Preferences()


@pytest.mark.parametrize("name", ["\r=1+1", "a\r=1+1;b", "＝1+1", "a;＠SUM(1)", "\n-1", "a\r\n+1"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_t11_no_cell_of_the_history_is_calculated_whatever_separates_the_cells(
    tmp_path: Path, name: str, delimiter: str
) -> None:
    store = Store(tmp_path / "channels.sqlite")
    kept = KeptDraft("one", "https://pbx", ChannelDraft(name=name, channel="general"))
    store.save_draft(kept)
    store.mark_created(kept, 5)
    text = history_csv(store.channels(), {})
    cells = [cell for line in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) for cell in line]
    assert [cell for cell in cells if cell[:1] in tuple("=+-@＝＋－＠\t\r\n")] == []
