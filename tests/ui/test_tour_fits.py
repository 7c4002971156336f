"""Every state that the tour shows, in every language: nothing in it is cut."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.wizard.test_layout import ALL_SCALES
from ui.look.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
SCALES = (1.0, 1.25, 1.5, 2.0)
SCREEN = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1} | dict.fromkeys(
    ("logicalDpi", "logicalBaseDpi"), 96
)
"""The smallest laptop's, as Qt's platform without a display reads it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_at_this_scale_in_any_picture_of_the_tour(language: str, tmp_path: Path) -> None:
    if not ALL_SCALES:
        pytest.skip("ALL_SCALES=1")
    scale = SCALES[sorted(LANGUAGES).index(language) % len(SCALES)]
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
    command = [sys.executable, "-m", "tests.ui.tour_cuts", "--out", str(tmp_path), "--language", language]
    command += ["--scale", str(scale)]
    played = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert played.returncode == 0, played.stderr
    told = played.stdout.splitlines()
    assert sum(" -> " in line for line in told) >= 15
    assert [line for line in told if line.startswith("CUT")] == []
