"""Icons that were drawn ahead are those that the files say."""

import pytest
from PySide6.QtGui import QImage

from ui.look.icons import DRAWN, NAMES, SIGN, SIZES, from_svg, names

FAR = 24
"""Another Qt draws an edge a little differently, of 255; another icon differs by more."""


def shown(image: QImage) -> bytes:
    """What is seen of each pixel, channel by channel."""
    same = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return bytes(same.constBits())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", SIZES)
def test_every_icon_is_drawn_ahead_as_its_file_says(size: int) -> None:
    """Else: `python packaging/drawn.py`."""
    strip = QImage(str(DRAWN / f"{size}.png"))
    for place, name in enumerate(names()):
        ahead, now = shown(strip.copy(place * size, 0, size, size)), shown(from_svg(name, size))
        assert max(abs(one - other) for one, other in zip(ahead, now, strict=True)) <= FAR, name


def test_every_strip_tells_what_is_in_it() -> None:
    files = sorted(DRAWN.glob("*.png"))
    assert len(files) > len(SIZES)
    for file in files:
        strip = QImage(str(file))
        assert strip.text(NAMES).split() in (names(), [SIGN]), file.name
        assert strip.height() == int(file.stem), "its name is its size"
