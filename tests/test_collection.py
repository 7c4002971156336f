"""The Ansible collection, as far as it can be checked without Ansible; `.ci/collection` does the rest."""

import ast
import json
import re
import runpy
import sys
import tarfile
from pathlib import Path
from types import ModuleType
from typing import Any

import collection
import pytest
import yaml

ROOT = Path(__file__).parent.parent
MODULES = sorted((collection.FOLDER / "plugins" / "modules").glob("*.py"))


def documented(module: Path) -> dict[str, object]:
    tree = ast.parse(module.read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "DOCUMENTATION":
            found: dict[str, object] = yaml.safe_load(ast.literal_eval(node.value))
            return found
    raise AssertionError(module)


def test_the_archive_is_the_same_twice_and_holds_what_its_manifest_says(tmp_path: Path) -> None:
    one, other = collection.build(tmp_path / "a"), collection.build(tmp_path / "b")
    assert one.read_bytes() == other.read_bytes()
    with tarfile.open(one) as tar:
        names = set(tar.getnames())
        listed = json.load(tar.extractfile("FILES.json"))  # type: ignore[arg-type]
        manifest = json.load(tar.extractfile("MANIFEST.json"))  # type: ignore[arg-type]
    assert {each["name"] for each in listed["files"]} - {"."} == names - {"FILES.json", "MANIFEST.json"}
    assert manifest["collection_info"]["namespace"] == "message_channel"
    assert yaml.safe_load((collection.FOLDER / "galaxy.yml").read_text("utf-8"))["version"] in one.name


def test_all_modules_are_there_and_in_the_group_that_logs_in_once() -> None:
    names = [module.stem for module in MODULES]
    assert names == ["message_channel", "message_channel_info", "message_channels", "message_queue", "pbx_info"]
    groups = yaml.safe_load((collection.FOLDER / "meta" / "runtime.yml").read_text("utf-8"))["action_groups"]
    assert sorted(groups["pbx"]) == names
    readme = (collection.FOLDER / "README.md").read_text("utf-8")
    assert [name for name in names if f"`{name}`" not in readme] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_module_is_thin_documented_and_hides_what_is_secret(module: Path) -> None:
    text = module.read_text("utf-8")
    assert documented(module)["module"] == module.stem
    assert "supports_check_mode=True" in text
    assert not re.search(r"\b(requests|urllib|open_url|fetch_url|http\.client|socket)\b", text), "no second client"
    program = (collection.FOLDER / "plugins" / "module_utils" / "program.py").read_text("utf-8")
    for secret in ("client_secret", "credentials", "business_account_id"):
        assert re.search(rf"{secret}=dict\([^\n]*no_log=True", program), secret


class Module:
    """As much of `AnsibleModule` as `told_by` needs."""

    def __init__(self, status: int, out: str) -> None:
        self._answer = status, out, "why"
        login = {"pbx_url": "https://pbx", "client_id": "a", "client_secret": "b", "pin": None, "allow_http": False}
        self.params = {**login, "program": ["program"], "state_dir": None, "state": "present"}
        self.params["replace_credentials"] = False
        self.check_mode = False

    def run_command(self, words: list[str], **more: object) -> tuple[int, str, str]:
        self.words, self.more = words, more
        return self._answer

    def fail_json(self, **told: object) -> None:
        raise Failed(told)


class Failed(Exception):
    """What a module that failed tells."""


LINE = json.dumps({"file": "channels[0]", "name": "A", "outcome": "created", "changed": True})


@pytest.mark.parametrize(
    ("status", "out", "outcome"),
    [(2, "", "invalid"), (3, "", "unreachable"), (4, "", "unknown"), (-9, "", "unknown"), (-9, LINE, "unknown")],
)
def test_a_program_that_ended_early_is_no_success_and_says_whether_something_was_sent(
    status: int, out: str, outcome: str
) -> None:
    program = runpy.run_path(str(collection.FOLDER / "plugins" / "module_utils" / "program.py"))
    with pytest.raises(Failed) as failed:
        program["applied"](Module(status, out), [{"name": "A"}, {"name": "B"}])
    told = failed.value.args[0]
    assert (told["outcome"], told["rc"]) == (outcome, status)


def test_what_the_program_told_of_every_channel_comes_in_the_order_of_the_task() -> None:
    program = runpy.run_path(str(collection.FOLDER / "plugins" / "module_utils" / "program.py"))
    out = "\n".join([LINE.replace("[0]", "[1]").replace("A", "B"), LINE])
    assert [each["name"] for each in program["applied"](Module(0, out), [{}, {}])] == ["A", "B"]


def test_nothing_of_the_controllers_environment_stands_in_what_a_pbx_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FOLDER_OF_A_TEST", "/opt")
    program = runpy.run_path(str(collection.FOLDER / "plugins" / "module_utils" / "program.py"))
    channels: list[object] = [{}]
    for ask, given, out in (("channels_of", channels[1:], ""), ("applied", channels, LINE)):
        module = Module(0, out)
        module.params |= {
            "client_id": "$HOME",
            "pbx_url": "https://$HOME.example",
            "program": ["$FOLDER_OF_A_TEST/x"],
        }
        program[ask](module, given)
        assert module.words[0] == "/opt/x"
        assert module.more["expand_user_and_vars"] is False
        assert not any(str(Path.home()) in word for word in module.words)


class NotParsed(Exception):
    """As Ansible's own for an inventory."""


@pytest.fixture
def inventory(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The inventory plugin, in the place of Ansible what it imports of it."""
    errors, base = ModuleType("ansible.errors"), ModuleType("ansible.plugins.inventory")
    errors.AnsibleParserError = NotParsed  # type: ignore[attr-defined]
    base.BaseInventoryPlugin = type("Base", (), {})  # type: ignore[attr-defined]
    base.Constructable = type("Constructable", (), {})  # type: ignore[attr-defined]
    for module in (ModuleType("ansible"), errors, ModuleType("ansible.plugins"), base):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return runpy.run_path(str(collection.FOLDER / "plugins" / "inventory" / "sites.py"))


@pytest.mark.parametrize("column", ["ansible_shell_executable", "Ansible Python Interpreter", "ansible_become_exe"])
def test_a_list_of_sites_names_nothing_that_runs_on_the_controller(
    inventory: dict[str, Any], tmp_path: Path, column: str
) -> None:
    sites = tmp_path / "sites.csv"
    for content in (f"name,pbx,{column}\nA,https://pbx,/x\n", json.dumps([{"pbx": "https://pbx", column: ""}])):
        sites.write_text(content, "utf-8")
        with pytest.raises(NotParsed, match="take it out"):
            inventory["_refuse_what_tells_ansible_how_to_run"](inventory["_rows"](sites))
    sites.write_text("name,pbx,city\nA,https://pbx,Bonn\n", "utf-8")
    inventory["_refuse_what_tells_ansible_how_to_run"](inventory["_rows"](sites))


def test_the_name_of_a_site_leads_to_no_file_outside_of_host_vars(inventory: dict[str, Any]) -> None:
    for name in ("../group_vars/x", "a/../../x", "..", "."):
        with pytest.raises(NotParsed, match="give it another name"):
            inventory["_host_name"](name)
    for name in ("Praxis Müller", "https://192.0.2.1:8088", "Hotel ..."):
        assert inventory["_host_name"](name) == name


def test_the_execution_environment_takes_the_archive_of_this_version() -> None:
    version = yaml.safe_load((collection.FOLDER / "galaxy.yml").read_text("utf-8"))["version"]
    environment = yaml.safe_load((collection.FOLDER / "awx" / "execution-environment.yml").read_text("utf-8"))
    archive = f"message_channel-pseries-{version}.tar.gz"
    assert [each["name"] for each in environment["dependencies"]["galaxy"]["collections"]] == [archive]
    assert archive in [each["src"] for each in environment["additional_build_files"]]
