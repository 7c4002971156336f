"""`main.py table`: one line a row, a last one for the whole, and an exit status that tells if a word is needed."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from core.command import table
from core.command.table import main
from tests.core.command.sent import asked
from tests.scripted_pbx import ScriptedPbx

CASES = Path(__file__).parents[1] / "routes" / "cases"
LISTS = {
    "extensions": [
        {"id": 201, "name": "Anna Weber", "number": "1001"},
        {"id": "202", "name": "Bo Li", "number": "1002"},
    ],
    "message_queues": [{"id": "4", "name": "Support Queue"}],
}


@pytest.fixture
def lists(tmp_path: Path) -> str:
    file = tmp_path / "lists.json"
    file.write_text(json.dumps(LISTS))
    return str(file)


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_row_is_a_line_and_the_whole_comes_last(capsys: pytest.CaptureFixture[str], lists: str) -> None:
    assert main([str(CASES / "01-yeastar-did-to-ext.csv"), "--lists", lists, "--json"]) == 1
    first, _second, third, whole = rows(capsys)
    assert first == {
        "row": 2,
        "verdict": "good",
        "did_number": "+4930900100",
        "destination_type": "extension",
        "destination_id": "201",
        "destination": "",
        "members": [],
        "source": "+4930900100\t1001",
        "messages": [],
    }
    assert (third["verdict"], third["destination"]) == ("bad", "1003")
    assert third["messages"] == ["No extension of the PBX has the number 1003."]
    assert whole["columns"] == {"did_number": "DID Number", "destination_id": "Extension Matched"}
    assert [whole[key] for key in ("rows", "good", "ask", "bad", "left_out")] == [3, 2, 0, 1, 0]


@pytest.mark.parametrize(
    ("name", "options", "status"),
    [
        ("61-numbered.txt", [], 0),
        ("99c-section-headings.xlsx", [], 0),
        ("63-endash-ranges.txt", ["--country", "de"], 1),
        ("73-facebook.txt", ["--kind", "facebook"], 1),
        ("38-invoice.pdf", [], 2),
        ("no such file.csv", [], 2),
        ("61-numbered.txt", ["--country", "XX"], 2),
        ("61-numbered.txt", ["--kind", "fax"], 2),
    ],
)
def test_the_exit_status_says_whether_a_word_is_needed(
    name: str, options: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(CASES / name), *options, "--json"]) == status
    said = capsys.readouterr()
    assert (status == 2) == bool(said.err)
    assert "Traceback" not in said.err


def test_a_paste_comes_on_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    pasted = io.TextIOWrapper(io.BytesIO("– (030) 900100\n030 900110–19\n".encode()))
    monkeypatch.setattr(sys, "stdin", pasted)
    assert main(["-", "--country", "DE", "--json"]) == 1
    first, second, whole = rows(capsys)
    assert (first["verdict"], first["did_number"]) == ("good", "+4930900100")
    assert (second["verdict"], second["source"]) == ("ask", "030 900110–19")
    assert whole["questions"][0]["rows"] == 1


def test_without_json_a_person_reads_the_same(capsys: pytest.CaptureFixture[str], lists: str) -> None:
    assert main([str(CASES / "13-filtered-hidden-rows.xlsx"), "--lists", lists]) == 1
    said = capsys.readouterr().out
    assert "+4930900100  -> extension 201" in said
    assert "2 hidden rows are left out." in said


def test_an_encoding_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "numbers.csv"
    file.write_bytes("DID;Destination\n+4930900100;Łukasz\n".encode("cp1250"))
    assert main([str(file), "--encoding", "cp1250", "--json"]) == 0
    assert rows(capsys)[0]["destination"] == "Łukasz"


def test_t3_lists_that_are_nested_too_deeply_end_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deep = tmp_path / "deep.json"
    deep.write_text("[" * 200_000)
    assert main([str(CASES / "61-numbered.txt"), "--lists", str(deep)]) == 2
    assert "deep.json does not hold the lists" in capsys.readouterr().err


@pytest.mark.parametrize("error", [MemoryError(), ValueError("what the table holds"), KeyboardInterrupt()])
def test_t3_whatever_ends_it_ends_it_in_a_sentence(
    error: BaseException, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise error

    monkeypatch.setattr(table, "prepare", broken)
    assert main([str(CASES / "61-numbered.txt")]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "what the table holds" not in told


def test_the_lists_may_come_from_a_pbx_on_which_nothing_is_changed(
    capsys: pytest.CaptureFixture[str], pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PBX_CLIENT_ID", pbx.client_id)
    monkeypatch.setenv("PBX_CLIENT_SECRET", pbx.client_secret)
    file = tmp_path / "table.csv"
    file.write_text("did_number,destination_id\n+4930900100,1001\n")
    assert main([str(file), "--pbx", pbx.base_url, "--data-dir", str(tmp_path / "data"), "--json"]) == 0
    first, _whole = rows(capsys)
    assert first["destination_id"]
    assert asked(pbx, "message_channel/create") == 0


def test_where_logins_cannot_be_counted_no_pbx_is_asked_for_its_lists(
    capsys: pytest.CaptureFixture[str], pbx: ScriptedPbx, tmp_path: Path
) -> None:
    (tmp_path / "channels.sqlite").mkdir()  # where the store's file would be
    assert main([str(CASES / "61-numbered.txt"), "--pbx", pbx.base_url, "--data-dir", str(tmp_path)]) == 2
    assert "choose another folder with --data-dir" in capsys.readouterr().err
    assert pbx.requests == []


def test_only_one_place_is_asked_for_the_lists(capsys: pytest.CaptureFixture[str], lists: str) -> None:
    assert main(["-", "--pbx", "https://192.168.5.150:8088", "--lists", lists]) == 2
    assert main(["-", "--pin", "00"]) == 2
    assert "--pbx" in capsys.readouterr().err
