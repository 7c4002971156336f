"""How much an installer has to do: the journeys of `tests/bench/journey.py`, and what each may take."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.demo.pbx import DemoPbx
from tests.bench.installer import Onlooker, Taken
from tests.bench.journey import (
    first_by_keys,
    laptop,
    on_site_by_keys,
    on_site_by_mouse,
    one_more_by_keys,
    second_by_keys,
    second_by_mouse,
)
from ui.application import Application


@pytest.fixture
def pbx() -> Iterator[DemoPbx]:
    with DemoPbx() as made:
        yield made


def test_a_second_channel_takes_five_pages_one_dialog_and_thirteen_strokes(
    pbx: DemoPbx, tmp_path: Path, qtbot: QtBot
) -> None:
    with laptop(tmp_path, pbx, knows=True) as application:
        with Onlooker() as seen:
            taken = second_by_keys(application)
        assert len(taken.pages) == 5, str(taken)
        assert seen.dialogs == ["import_dialog"]
        # Whatever is shown before it has a parent flashes up as a window.
        assert seen.windows == {"ChannelWizard", "ImportDialog", "Picker"}
        assert taken.keys <= 13, str(taken)
        assert taken.clicks == 0
        another = one_more_by_keys(application)
        assert len(another.pages) == 5, str(another)
        assert another.keys <= 13, str(another)


def test_a_second_channel_takes_nine_clicks(pbx: DemoPbx, tmp_path: Path, qtbot: QtBot) -> None:
    with laptop(tmp_path, pbx, knows=True) as application:
        taken = second_by_mouse(application)
        assert taken.clicks <= 9, str(taken)
        assert len(taken.pages) == 5, str(taken)


def test_the_first_channel_ever_takes_twenty_strokes(pbx: DemoPbx, tmp_path: Path, qtbot: QtBot) -> None:
    with laptop(tmp_path, pbx, knows=False) as application:
        taken = first_by_keys(application, pbx)
        assert len(taken.pages) == 6, str(taken)
        assert taken.keys <= 20, str(taken)


@pytest.mark.parametrize("create", [on_site_by_mouse, on_site_by_keys])
def test_three_channels_that_wait_are_created_on_site_by_one_click_or_stroke(
    pbx: DemoPbx, tmp_path: Path, qtbot: QtBot, create: Callable[[Application], Taken]
) -> None:
    with laptop(tmp_path, pbx, knows=True, waits=3) as application:
        with Onlooker() as seen:
            taken = create(application)
        assert taken.clicks + taken.keys == 1, str(taken)
        assert seen.dialogs == []
        assert len(pbx.store.by_id) == 3
