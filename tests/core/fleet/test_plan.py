"""A plan: every site and channel is read and checked here, before anything is sent anywhere."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.files.channel_file import FileInvalid
from core.files.strict_json import parse
from core.fleet.plan import Plan, Template, plan_for, plan_of_objects, template_in
from core.fleet.sites import Site, State, read_sites
from core.secrets.sources import SecretSources
from tests.core.fleet.made import channel

NOWHERE = SecretSources({}, lambda entry: None)
SITES = """name,pbx,city,did,sms.json
Praxis Müller,https://mueller.example,Berlin,30900100,
Hotel Adler,https://adler.example,"München ""Mitte"" Süd",89441020,absent
Kanzlei Weber,https://weber.example,Köln,221900100,leave
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sites.csv").write_text(SITES, "utf-8")
    body = channel(name="{{city}} SMS")
    (tmp_path / "sms.json").write_text(json.dumps(body))
    return tmp_path


def plan(folder: Path, *files: str, state: State = State.PRESENT) -> Plan:
    templates = [template_in(str(folder / each)) for each in files]
    return plan_for(read_sites(folder / "sites.csv", files), templates, state, NOWHERE)


def said(made: Plan) -> list[tuple[str, str]]:
    return [
        (cell.site, problem.message)
        for cell in made.cells
        if cell.error is not None
        for problem in cell.error.problems
    ]


def test_each_site_has_its_own_channel_and_a_column_says_otherwise(folder: Path) -> None:
    made = plan(folder, "sms.json")
    assert made.is_right
    assert [(cell.site, cell.name, cell.state) for cell in made.cells] == [
        ("Praxis Müller", "Berlin SMS", State.PRESENT),
        ("Hotel Adler", 'München "Mitte" Süd SMS', State.ABSENT),
    ]
    (first, _) = made.cells
    assert first.draft is not None
    assert first.draft.dids[0].did_number == "+4930900100"
    assert "dids" in first.given
    assert "send_rate" not in first.given


def test_what_is_wrong_at_one_site_is_said_of_that_site(folder: Path) -> None:
    text = (folder / "sites.csv").read_text("utf-8").replace("Berlin", "B" * 130)
    (folder / "sites.csv").write_text(text, "utf-8")
    made = plan(folder, "sms.json")
    assert not made.is_right
    assert [site for site, _ in said(made)] == ["Praxis Müller"]


def test_a_row_that_is_no_site_makes_the_plan_wrong_for_each_channel(folder: Path) -> None:
    with (folder / "sites.csv").open("a", encoding="utf-8") as sites:
        sites.write("Nobody,,X,4,\n")
    made = plan(folder, "sms.json")
    assert said(made) == [("Nobody", "The address of the PBX is missing.")]


def test_two_files_that_give_one_name_are_certain_in_neither(folder: Path) -> None:
    (folder / "other.json").write_text(json.dumps(channel("Berlin sms", "+4930900100")))
    made = plan(folder, "sms.json", "other.json")
    assert [cell.file.rpartition("/")[2] for cell in made.cells if cell.error] == ["sms.json", "other.json"]


def test_a_channel_that_is_to_be_absent_needs_its_name_alone(folder: Path) -> None:
    (folder / "name.json").write_text('{"name": "Old", "credentials": {"api_key": "env:NOT_SET"}}')
    made = plan(folder, "name.json", state=State.ABSENT)
    assert made.is_right
    (folder / "name.json").write_text('{"channel": "x"}')
    assert not plan(folder, "name.json", state=State.ABSENT).is_right


def test_objects_that_came_with_their_pbx_are_a_plan_of_one_site() -> None:
    body: Any = parse(json.dumps([channel("A", "+4930900100"), 5]).encode())
    made = plan_of_objects(Site("A", "https://a.example"), [("0", body[0]), ("1", body[1])], State.PRESENT, NOWHERE)
    right, wrong = made.cells
    assert right.draft is not None
    assert isinstance(wrong.error, FileInvalid)


def test_a_file_that_is_no_text_says_in_which_line(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b'{"name":\n"\xff"}')
    error = template_in(str(tmp_path / "x.json")).error
    assert error is not None
    assert "line 2" in error.problems[0].message


def test_a_file_tells_which_columns_it_asks_for() -> None:
    assert Template("sms.json", '{"name": "{{city}}"}').columns == ("city",)


@pytest.mark.parametrize(
    ("channel_value", "credentials", "secret"),
    [
        ("twilio", {"account_sid": "{{sid}}", "auth_token": "x{{token}}"}, {"sid", "token"}),
        ("general", {"api_key": "{{key}}", "api_send_url": "https://u:{{word}}@h/"}, {"key", "word"}),
        ("general", {"api_key": "{{key}}", "api_send_url": "https://{{host}}/"}, {"key"}),
        ("{{provider}}", {"api_key": "{{key}}"}, {"key"}),
        ("twilio", {"auth_token": "{{token}}{"}, {"token"}),
    ],
)
def test_a_column_that_fills_a_key_is_known_as_a_secret(
    channel_value: str, credentials: dict[str, str], secret: set[str]
) -> None:
    text = json.dumps({"name": "{{city}}", "channel": channel_value, "credentials": credentials})
    assert Template("sms.json", text).secret_columns == secret
    assert Template("sms.json", text + "}").secret_columns == frozenset()


@pytest.mark.parametrize(
    ("route", "told"),
    [
        ({"destination": "Front Desk", "members": [{"type": "extension", "number": "1001"}]}, ""),
        ({"destination_id": "{{queue}}", "members": [{"type": "extension", "value": "{{who}}"}]}, ""),
        ({"destination_id": "4", "members": [{"type": "extension", "value": "137"}]}, "(4, 137)"),
    ],
)
def test_an_id_that_all_sites_would_get_is_told_because_each_pbx_has_its_own(
    folder: Path, route: dict[str, Any], told: str
) -> None:
    row = {"did_number": "+49{{did}}", "destination_type": "queue", **route}
    (folder / "sms.json").write_text(json.dumps(channel(dids=[row])))
    assert [told in problem.message for problem in plan(folder, "sms.json").notices] == ([True] if told else [])
    (folder / "sites.csv").write_text("name,pbx,did\nA,https://a.example,30900100\n")
    assert plan(folder, "sms.json").notices == ()
