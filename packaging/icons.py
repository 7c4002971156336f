"""Draws the one SVG icon as PNG files, .ico and .icns: `python packaging/icons.py DIR`."""

import argparse
import os
import struct
from pathlib import Path

import facts

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip


def draw(svg: Path, folder: Path) -> dict[int, Path]:
    """A PNG file for every size; the same bytes for the same SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"{svg} is not an SVG picture")
    drawn = {}
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        drawn[size] = folder / f"{size}.png"
        if not image.save(str(drawn[size])):
            raise SystemExit(f"{drawn[size]} could not be written")
    del application
    return drawn


def ico(drawn: dict[int, Path]) -> bytes:
    """The Windows icon, with PNG pictures inside."""
    pictures = [(size, drawn[size].read_bytes()) for size in _ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return head + b"".join(picture for _size, picture in pictures)


def icns(drawn: dict[int, Path]) -> bytes:
    """The macOS icon, with PNG pictures inside."""
    parts = b""
    for kind, size in _ICNS_KINDS.items():
        picture = drawn[size].read_bytes()
        parts += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def make(folder: Path) -> dict[int, Path]:
    """Everything that the packages of the three systems need, in one folder."""
    drawn = draw(facts.product().icon, folder)
    (folder / "app.ico").write_bytes(ico(drawn))
    (folder / "app.icns").write_bytes(icns(drawn))
    return drawn


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    make(parser.parse_args().folder)
