"""Plays the tour in every theme and scale and puts its pictures side by side: one PNG to look at.

`python tests/bench/contact_sheet.py [FILE] [SCALE...]`; by default `contact-sheet.png` and the scale 1.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, Qt

ROOT = Path(__file__).resolve().parents[2]
WIDTH = 720
"""Of one picture on the sheet."""
GAP = 16
HEAD = 28


def tour(out: Path, theme: str, scale: str) -> list[Path]:
    """The pictures of one tour."""
    command = [sys.executable, "main.py", "tour", "--out", str(out), "--theme", theme, "--scale", scale]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
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
    QGuiApplication(sys.argv[:1])
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("contact-sheet.png")
    scales = sys.argv[2:] or ["1"]
    columns: dict[str, list[QImage]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for scale in scales:
            for theme in ("light", "dark"):
                pictures = tour(Path(folder) / f"{theme}-{scale}", theme, scale)
                columns[f"{theme}, scale {scale}"] = [
                    QImage(str(each)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
                    for each in pictures
                ]
    if not sheet(columns).save(str(target)):
        raise SystemExit(f"{target} could not be written")
    print(target)


if __name__ == "__main__":
    main()
