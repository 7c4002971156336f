"""The laptop of these tests."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.scripted_pbx import ScriptedPbx
from tests.ui.fleet.laptop import Laptop
from ui.home.window import HomeWindow


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot) -> Iterator[Laptop]:
    with ExitStack() as ending:
        made = Laptop(tmp_path, [ending.enter_context(ScriptedPbx()) for _ in range(2)], qtbot)
        yield made
        made.window.run.stop()
        made.jobs.shutdown()


@pytest.fixture
def home(laptop: Laptop, qtbot: QtBot) -> HomeWindow:
    made = HomeWindow(laptop.jobs)
    qtbot.addWidget(made)
    made.use(laptop.channels)
    return made
