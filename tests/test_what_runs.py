"""What a run of the program's parts shows: what they import, what they do without, and which Qt they allow."""

import os
import re
import subprocess
import sys
import tomllib

from tests.house.source import ROOT, modules


def test_there_are_no_form_files() -> None:
    tracked = [file for folder in ("core", "ui", "resources") for file in (ROOT / folder).rglob("*")]
    assert len(tracked) > 30
    assert [file for file in tracked if file.suffix == ".ui"] == []


def run(code: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )


def test_all_of_core_can_be_imported_where_qt_is_not_installed() -> None:
    names = [module.path[:-3].replace("/", ".") for module in modules() if module.path.startswith("core/")]
    names = [name.removesuffix(".__init__") for name in names]
    if sys.platform != "linux":
        names.remove("core.secrets.secret_service")
    block = "import sys, importlib; sys.modules.update(dict.fromkeys(['PySide6', 'shiboken6', 'ui'])); "
    done = run(f"{block}[importlib.import_module(name) for name in {names!r}]")
    assert done.returncode == 0, done.stderr
    assert run(block + "import PySide6").returncode != 0, "the block would be noticed"


def test_the_command_line_starts_without_what_only_sending_needs() -> None:
    done = run(
        "import core.command.send, sys; "
        "print(sorted({'httpcore', 'keyring', 'PySide6', 'openpyxl', 'websockets'} & set(sys.modules)))"
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_no_pyside_is_allowed_that_aborts_this_python() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (requirement,) = [text for text in project["dependencies"] if text.lower().startswith("pyside6")]
    below = re.search(r"<\s*(\d+)\.(\d+)", requirement)
    assert below is not None, requirement
    assert (int(below[1]), int(below[2])) <= (6, 12), "6.12 aborts Python 3.10 and 3.11 after some 5,200 calls"
    assert "3.11" in project["requires-python"], "with 3.12 as the oldest Python the limit may go"


def test_i8_twenty_thousand_qt_calls_that_return_nothing_cost_no_reference_to_none() -> None:
    import PySide6

    assert PySide6.__version_info__[:2] < (6, 12) or sys.version_info >= (3, 12)
    done = run(
        "import sys\n"
        "from PySide6.QtWidgets import QApplication, QLineEdit\n"
        "application = QApplication([])\n"
        "edit = QLineEdit()\n"
        "edit.setText('warm')\n"
        "before = sys.getrefcount(None)\n"
        "for number in range(20_000):\n"
        "    edit.setText('x')\n"
        "print(before - sys.getrefcount(None))\n"
    )
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100
