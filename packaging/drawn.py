"""Draws the icons ahead, at the sizes of usual screens, into `resources/icons/drawn`: `python packaging/drawn.py`.

To be run when a file of `resources/icons` has changed; `tests/ui/look/test_drawn.py` says when. A strip for each
size, with the icons side by side and their names in it, so that no window needs Qt's plug-in for SVG for them.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtGui import QGuiApplication, QImage, QPainter

from ui.look.icons import DRAWN, NAMES, SIGN, SIZES, from_svg, names

RATIOS = (1, 1.25, 1.5, 1.75, 2)
SIGN_SIZE = 72
"""On a first start."""


def strips() -> dict[int, list[str]]:
    """The names of the icons in the strip of each size."""
    made = {round(size * ratio): names() for size in SIZES for ratio in RATIOS}
    return made | {round(SIGN_SIZE * ratio): [SIGN] for ratio in RATIOS}


def strip(size: int, shown: list[str]) -> QImage:
    """The icons of these names, side by side."""
    made = QImage(size * len(shown), size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(0)
    painter = QPainter(made)
    for place, name in enumerate(shown):
        painter.drawImage(place * size, 0, from_svg(name, size))
    painter.end()
    if shown != [SIGN]:
        made = of_one_colour(made)
    made.setText(NAMES, " ".join(shown))
    return made


def of_one_colour(image: QImage) -> QImage:
    """A byte a pixel, where it took four."""
    alpha, one = image.convertToFormat(QImage.Format.Format_Alpha8), QImage.Format.Format_Indexed8
    made = QImage(bytes(alpha.constBits()), alpha.width(), alpha.height(), alpha.bytesPerLine(), one).copy()
    made.setColorTable([each << 24 for each in range(256)])
    return made


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    DRAWN.mkdir(exist_ok=True)
    for size, shown in strips().items():
        if not strip(size, shown).save(str(DRAWN / f"{size}.png")):
            raise SystemExit(f"{size}.png could not be written")
    del application


if __name__ == "__main__":
    main()
