"""The tour makes a picture of each page; the README shows some, as large as it makes them and like no other page."""

import re
import subprocess
import sys
from pathlib import Path

import pictures
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.conftest import IN_CI

SMOOTH = Qt.TransformationMode.SmoothTransformation
SMALL = 48
"""Pixels a side to which pictures are shrunk before they are compared: a date, a port, a word may differ."""
NEAR = 4.0
"""How far apart two pictures of one page may be, in steps of grey of 255 on average."""


Played = tuple[subprocess.CompletedProcess[str], Path]


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The tour as it is today, played once without a display, and where its pictures are."""
    out = tmp_path_factory.mktemp("tour")
    return pictures.tour(out), out


@pytest.fixture(scope="module")
def played(tour: Played) -> dict[str, QImage]:
    """What the tour makes, by page."""
    if not pictures.FONTS.is_dir():
        reason = f"{pictures.FONTS} is missing; .ci/run installs fonts-dejavu-core"
        if IN_CI and sys.platform == "linux":
            pytest.fail(f"CI must run this test, but {reason}")
        pytest.skip(reason)
    return {page: QImage(str(picture)) for page, picture in pictures.by_page(tour[1]).items()}


def shrunk(image: QImage) -> bytes:
    """The picture in a few greys."""
    small = image.scaled(SMALL, SMALL, mode=SMOOTH).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(small.constBits()[: SMALL * SMALL])


def apart(first: QImage, second: QImage) -> float:
    """How far two pictures are apart, in steps of grey on average; pictures of two sizes can be compared."""
    pairs = zip(shrunk(first), shrunk(second), strict=True)
    return sum(abs(a - b) for a, b in pairs) / SMALL**2


def test_the_tour_creates_a_channel_without_a_display_and_leaves_a_picture_of_every_page(tour: Played) -> None:
    done, out = tour
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"created channel \d+", done.stdout.strip().splitlines()[-1])
    made = sorted(out.glob("*.png"))
    assert [picture.name[:2] for picture in made] == [f"{number:02d}" for number in range(1, len(made) + 1)]
    assert [picture.stem[3:] for picture in made] == [
        "first-start", "pbx", "channel-type", "account-pasted", "account", "routing", "review", "options", "result",
        "home", "handover", "handover-sheet", "help", "refused", "unknown", "found", "offline", "on-site",
        "created-on-site",
    ]  # fmt: skip
    assert all(picture.stat().st_size > 5000 for picture in made)
    assert done.stderr == ""


@pytest.mark.parametrize("name", pictures.shown_in_readme())
def test_a_picture_of_the_readme_is_the_one_that_the_tour_makes(name: str, played: dict[str, QImage]) -> None:
    shown = QImage(str(pictures.FOLDER / f"{name}.png"))
    assert not shown.isNull()
    again = "python3 -m uv run packaging/pictures.py makes the README's pictures anew"
    assert name in played, again
    assert (pictures.FOLDER / f"{name}.png").stat().st_size <= 150_000
    assert shown.size() == played[name].size(), again
    distances = {page: apart(shown, image) for page, image in played.items()}
    assert min(distances, key=lambda page: distances[page]) == name, again
    assert distances[name] < NEAR, again


def test_the_readme_shows_every_picture_that_is_kept_for_it() -> None:
    assert {path.stem for path in pictures.FOLDER.iterdir()} == set(pictures.shown_in_readme())
    assert len(pictures.shown_in_readme()) >= 4
