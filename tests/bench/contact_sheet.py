"""Plays the tour in every language, theme and scale and puts its pictures side by side: PNGs to look at.

`python tests/bench/contact_sheet.py [FOLDER]` writes `light-1.png`, `dark-1.png`, `light-1.5.png` and so on,
each with one column for a language.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, Qt

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from ui.look.languages import LANGUAGES

SCALES = ("1", "1.25", "1.5", "2")
SCREEN = (1366, 768)
"""Of a laptop, in its own pixels: what Qt takes for a screen here has 800 by 800, which no window is made for."""
WIDTH = 720
"""Of one picture on the sheet."""
GAP = 16
HEAD = 28


def screen(folder: Path) -> str:
    """The platform with a laptop's screen."""
    file = folder / "screen.json"
    wide, high = SCREEN
    laptop = {"name": "laptop", "x": 0, "y": 0, "width": wide, "height": high}
    dpi = {"dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
    file.write_text(json.dumps({"screens": [laptop | dpi]}))
    return f"offscreen:configfile={file}"


def tour(out: Path, language: str, theme: str, scale: str) -> list[Path]:
    """The pictures of one tour."""
    choices = ["--language", language, "--theme", theme, "--scale", scale]
    command = [sys.executable, "main.py", "tour", "--out", str(out), *choices]
    environment = os.environ | {"QT_QPA_PLATFORM": screen(out.parent)}
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env=environment)
    return sorted(out.glob("*.png"))


def sheet(columns: dict[str, list[QImage]]) -> QImage:
    """One column for each tour, its name above, its pages below each other."""
    heights = [
        max(column[row].height() for column in columns.values()) for row in range(len(next(iter(columns.values()))))
    ]
    width = len(columns) * (WIDTH + GAP) + GAP
    made = QImage(width, HEAD + GAP + sum(height + GAP for height in heights), QImage.Format.Format_RGB32)
    made.fill(QColor("#808890"))
    painter = QPainter(made)
    for number, (name, pages) in enumerate(columns.items()):
        left, top = GAP + number * (WIDTH + GAP), HEAD + GAP
        painter.drawText(QRect(left, GAP // 2, WIDTH, HEAD), Qt.AlignmentFlag.AlignCenter, name)
        for page, height in zip(pages, heights, strict=True):
            painter.drawImage(left, top, page)
            top += height + GAP
    painter.end()
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("contact-sheets"))
    target: Path = parser.parse_args().folder
    QGuiApplication(sys.argv[:1])
    target.mkdir(parents=True, exist_ok=True)
    for scale, theme in product(SCALES, ("light", "dark")):
        columns: dict[str, list[QImage]] = {}
        with tempfile.TemporaryDirectory() as folder:
            for language in LANGUAGES:
                pictures = tour(Path(folder) / language, language, theme, scale)
                columns[f"{language}, {theme}, scale {scale}"] = [
                    QImage(str(each)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
                    for each in pictures
                ]
        file = target / f"{theme}-{scale}.png"
        if not sheet(columns).save(str(file)):
            raise SystemExit(f"{file} could not be written")
        print(file)


if __name__ == "__main__":
    main()
