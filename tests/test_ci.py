"""What CI runs is what the README says: word for word, and by scripts that bash can read."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import facts
import pytest

CI = facts.ROOT / ".ci"
SCRIPTS = sorted(path for path in CI.iterdir() if path.is_file() and not path.name.endswith(".conf"))
pytestmark = pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="the scripts need bash")


def said_by(script: str) -> str:
    """What a bash script prints that has the rooms of CI at hand."""
    command = ["bash", "-euo", "pipefail", "-c", f"source .ci/rooms.sh; {script}"]
    return subprocess.run(command, cwd=facts.ROOT, capture_output=True, text=True, timeout=30, check=True).stdout


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_the_scripts_of_ci_can_be_read_and_name_no_host(script: object) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True, timeout=30)
    text = facts.ROOT.joinpath(str(script)).read_text("utf-8")
    assert not re.search(r"https?://\w", text)


@pytest.mark.parametrize("end", ["uv run pytest", "main.py --demo"])
def test_ci_takes_the_two_commands_from_the_readme(end: str) -> None:
    command = said_by(f"readme_command '{end}'").strip()
    assert command in (facts.ROOT / "README.md").read_text("utf-8").splitlines()
    assert command.endswith(end)


def test_a_run_that_was_killed_names_the_tests_that_had_not_ended(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(
        "tests/a.py::test_one \n[gw0] [  3%] PASSED tests/a.py::test_one \ntests/a.py::test_two[a b] \n"
        "tests/b.py::test_three \n[gw1] [  5%] FAILED tests/b.py::test_three \ntests/b.py::test_four \n"
        "[gw1] [  7%] SKIPPED tests/b.py::test_four \n"
    )
    assert said_by(f"still_running {log}") == "tests/a.py::test_two[a b]\n"


def test_ci_installs_what_the_readme_s_line_of_apt_brings() -> None:
    packages = said_by("readme_packages").split()
    assert {"libegl1", "libgl1", "libxcb-cursor0", "libxcb-shape0", "libglib2.0-0"} <= set(packages)
    assert all(re.fullmatch(r"lib[a-z0-9.+-]+", each) for each in packages)
    assert not re.search(r"\blibxcb", (CI / "run").read_text("utf-8")), "they stand in the README alone"
