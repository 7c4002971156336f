"""README and its kin: what they name is there, their commands are the promised ones, their promises have tests."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from core.command.commands import COMMANDS
from core.command.no_windows import APT_LINE

ROOT = Path(__file__).resolve().parents[1]
PAPERS = [
    *sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")), ROOT / "packaging" / "README.md"
]  # fmt: skip
README = (ROOT / "README.md").read_text("utf-8")
UV = "python3 -m pip install -q --target .uv uv && PYTHONPATH=.uv python3 -m uv run"


def blocks(text: str) -> list[str]:
    """The shell commands that stand alone in a block."""
    return [block.strip() for block in re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S)]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name if path.parent == ROOT else path.parent.name)
def test_every_file_that_a_paper_names_is_there(paper: Path) -> None:
    text = paper.read_text("utf-8")
    linked = [(paper.parent / name, name) for name in re.findall(r"\]\((?!https?:|#)([^)#]+)", text)]
    named = re.findall(r"`((?:core|ui|tests|packaging|docs|resources|\.ci|\.github)/[\w./-]+\w)`", text)
    if paper.name != "ARCHITECTURE.md":
        linked += [(ROOT / name, name) for name in named]
    for path, name in linked:
        assert path.exists(), name


def named_in_the_architecture(text: str) -> tuple[list[str], list[str]]:
    """The files and folders, and the names of parts of them (`Register.pin`), that the page names."""
    layout = text[text.index("```\nmain.py") : text.index("```\n\nA room")]
    files = re.findall(r"(?<![\w/])[\w./]+(?:\.py|\.yml|/)(?!\w)", layout)
    quoted = re.findall(r"`([\w./-]+)`", text)
    files += [name for name in quoted if "/" in name or name.endswith(".py")]
    return files, [name for name in quoted if "." in name and name not in files and name.split(".")[0] not in FOREIGN]


FOREIGN = {"Event", "Qt"}
CODE = re.compile("(core|ui)/.*[.]py$")


def test_every_file_and_name_in_the_architecture_is_there() -> None:
    houses = ("core", "ui", "tests", "packaging", "resources", ".github")
    there = [path.relative_to(ROOT).as_posix() for house in houses for path in (ROOT / house).rglob("*")]
    ends = {"/" + "/".join(path.split("/")[at:]) for path in (*there, *houses, "main.py") for at in range(9)}
    files, names = named_in_the_architecture((ROOT / "ARCHITECTURE.md").read_text("utf-8"))
    assert len(files) > 80
    assert {path.parent.name + "/" for house in ("core", "ui") for path in (ROOT / house).rglob("__init__.py")} <= {
        *files
    }
    assert [name for name in files if "/" + name.rstrip("/") not in ends] == []
    modules = {f"/{path.removesuffix('.py')}": (ROOT / path).read_text("utf-8") for path in there if CODE.match(path)}
    assert [name for name in names if not is_made(name, modules)] == []


def is_made(name: str, modules: dict[str, str]) -> bool:
    """Whether a module has the name, a class the method, or a module is called so."""
    owner, _, own = name.rpartition(".")
    makes = re.compile(rf"^(?:[A-Z_, ]*\b{own}\b.* = |\s*(?:def|class) {own}\b)", re.M)
    holds = [text for path, text in modules.items() if path.endswith("/" + owner.replace(".", "/"))]
    holds += [text for text in modules.values() if re.search(rf"^class {owner}\b", text, re.M)]
    return any(makes.search(text) for text in holds) or any(path.endswith(name.replace(".", "/")) for path in modules)


def test_the_readme_has_the_two_commands_word_for_word_and_begins_with_what_an_installer_looks_for() -> None:
    assert blocks(README)[:2] == [f"{UV} --no-dev main.py --demo", f"{UV} pytest"]
    first = README.splitlines()[:26]
    assert any(line.startswith("![") for line in first)
    assert any(".deb" in line for line in first)
    assert any("setup.exe" in line for line in first)
    assert README.index("## Install") < README.index("## Try it")
    assert "py -m pip install" in README


def test_no_command_of_the_readme_or_the_guide_begins_with_a_file_that_no_shell_finds() -> None:
    for text in (README, (ROOT / "CONTRIBUTING.md").read_text("utf-8")):
        shown = [*"\n".join(blocks(text)).splitlines(), *re.findall(r"`([^`\n]+ [^`\n]+)`", text)]
        assert [line for line in shown if re.match(r"(?:main|[\w/]+/\w+)\.py\b", line)] == []


def test_the_readme_names_the_line_that_the_program_names_where_qt_lacks_libraries() -> None:
    line = re.search(r"apt-get install (?:.*\\\n)+.*", README)
    assert line is not None
    assert " ".join(line[0].replace("\\\n", " ").split()) == APT_LINE


def test_the_manual_page_and_the_help_know_the_same_commands_and_options() -> None:
    page = (ROOT / "packaging" / "linux" / "app.1").read_text("utf-8").replace("\\-", "-")
    paper = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    for word in (*(command.name for command in COMMANDS), "tour"):
        assert re.search(rf"^\.B @command@ {word}$", page, re.MULTILINE), word
        assert re.search(rf"^\.B {word}$", page, re.MULTILINE), word
        assert f"main.py {word} " in paper, word
    for word in ("--data-dir", "--demo", "--version"):
        assert word in page, word
        assert word in paper, word


def test_the_readme_stays_short() -> None:
    assert len(README.splitlines()) <= 150


def test_every_promise_of_the_threat_model_names_its_test_or_says_not_yet() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    known = {line.partition("\t")[0] for line in (ROOT / "tests/faults/rows.tsv").read_text("utf-8").splitlines()}
    table = [line for line in text.splitlines() if line.startswith("| ") and "---" not in line][1:]
    assert len(table) >= 10
    for line in table:
        _attacker, promise, held = (cell.strip() for cell in line.strip("|").split("|"))
        codes = re.findall(r"[A-J]\d+", held)
        assert set(codes) <= known, line
        assert codes or "tests/" in held or "Not yet" in promise, line


def test_a_release_is_described_as_the_workflow_does_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {"Homepage", "Issues", "Changelog", "Security"} <= set(project["urls"])
    assert all(url.startswith(project["urls"]["Homepage"]) for url in project["urls"].values())


@pytest.mark.parametrize("form", sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml")), ids=lambda path: path.stem)
def test_an_issue_form_has_what_the_host_wants(form: Path) -> None:
    told = yaml.safe_load(form.read_text("utf-8"))
    if form.stem == "config":
        assert told == {"blank_issues_enabled": False}
        return
    assert told["name"]
    assert told["description"]
    kinds = {"markdown", "input", "textarea", "dropdown", "checkboxes"}
    for part in told["body"]:
        assert part["type"] in kinds
        assert part["attributes"].get("value") if part["type"] == "markdown" else part["attributes"]["label"]
        assert part["type"] == "markdown" or part["id"]
    assert any(part.get("validations", {}).get("required") for part in told["body"])
