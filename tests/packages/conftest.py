"""What packages are made of."""

from pathlib import Path

import icons
import pytest
from PySide6.QtWidgets import QApplication

from tests.packages.product import PRODUCT


@pytest.fixture(scope="session")
def drawn(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    icons.make(folder)
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """What PyInstaller leaves, but small."""
    folder = tmp_path / PRODUCT.command
    (folder / "_internal/resources").mkdir(parents=True)
    for name in (PRODUCT.command, f"{PRODUCT.command}.exe", f"{PRODUCT.command}-console.exe"):
        (folder / name).write_bytes(b"program")
        (folder / name).chmod(0o700)
    (folder / "_internal/resources/THIRD-PARTY.txt").write_text("licences", "utf-8")
    (folder / "_internal/libx.so").symlink_to("libx.so.1")
    (folder / "_internal/libx.so.1").write_bytes(b"library")
    (folder / "_internal/libx.so.1").chmod(0o755)
    return folder
