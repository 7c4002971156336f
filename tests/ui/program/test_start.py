"""How the process starts and ends, as its user starts it."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main
from ui import app

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    "argparse",  # by what PySide keeps for its stubs
    "httpcore",
    "ssl",
    "asyncio",
    "keyring",
    "cryptography",
    "openpyxl",
    "phonenumbers",
    "websockets",
    "PySide6.QtSvg",
    "dataclasses",
    "ui.look.band",
    "tempfile",
    "traceback",
    "inspect",
    "textwrap",
    "urllib.parse",
    "core.channel.catalog",
)


def _run(*arguments: str, platform: str | None, cwd: Path, script: str = "") -> subprocess.CompletedProcess[str]:
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PBX_CLIENT_ID", "PBX_CLIENT_SECRET")
    }
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    environment["PYTHONPATH"] = str(ROOT)
    program = ["-c", script] if script else [str(ROOT / "main.py")]
    return subprocess.run(
        [sys.executable, *program, *arguments], env=environment, cwd=cwd, capture_output=True, text=True, timeout=60
    )


def test_without_a_display_it_says_so_in_one_sentence_and_exits_2(tmp_path: Path) -> None:
    if sys.platform != "linux":
        return
    done = _run("--data-dir", str(tmp_path), platform=None, cwd=tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "tour" in done.stderr
    assert "send" in done.stderr


def test_nothing_heavy_is_imported_or_made_before_the_first_paint(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from ui import app, parts_later\n"
        "from pathlib import Path\n"
        "from PySide6 import QtCore, QtGui, QtWidgets\n"
        "from PySide6.QtWidgets import QApplication\n"
        "def report(self):\n"
        "    made = {*vars(QtCore), *vars(QtGui), *vars(QtWidgets)} & {'Qt', 'QStyle', 'QKeySequence', 'QProcess'}\n"
        "    waiting = {name for name in parts_later.LATER if parts_later.is_waiting(name)}\n"
        "    print(*sorted(sys.modules.keys() - waiting), *sorted(made))\n"
        "    QApplication.exit(0)\n"
        "app.Application.after_first_paint = report\n"
        f"sys.exit(app.run(Path({str(tmp_path)!r}), False))\n"
    )
    done = _run(platform="offscreen", cwd=tmp_path, script=script)
    assert done.returncode == 0, done.stderr
    modules = set(done.stdout.split())
    assert "PySide6.QtWidgets" in modules
    assert modules.isdisjoint(HEAVY), modules & set(HEAVY)
    # PySide makes a class when it is first named: Qt with 98 enums, which took a third of what the start takes.
    assert modules.isdisjoint({"Qt", "QStyle", "QKeySequence", "QProcess"})


def test_no_garbage_is_looked_for_while_the_windows_are_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[bool] = []

    def run(data_dir: Path | None, demo: bool) -> int:
        looked.append(gc.isenabled())
        return 0

    monkeypatch.setattr(app, "run", run)
    gc.enable()
    try:
        assert main.windows(None, demo=False) == 0
    finally:
        gc.enable()
    assert looked == [False]
