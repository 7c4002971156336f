"""The packages are called as the program, by names that stand in one place."""

import ast
from pathlib import Path

import facts
import pytest
from PySide6.QtWidgets import QApplication

from core.program.paths import APPLICATION
from tests.packages.product import PACKAGING, PRODUCT
from ui.app import DESKTOP_ID, make_application
from ui.application import ICON


def test_packaging_is_a_folder_of_scripts_that_hides_no_library() -> None:
    scripts = list(PACKAGING.rglob("*.py"))
    assert len(scripts) > 8
    assert not {"__init__.py", "packaging.py"} & {script.name for script in scripts}
    spec = (PACKAGING / "app.spec").read_text("utf-8")
    assert ast.get_docstring(ast.parse(spec))
    for script in scripts:
        text = script.read_text("utf-8")
        assert ast.get_docstring(ast.parse(text)), script
        assert len(text.splitlines()) <= 300, script


def test_version_and_names_stand_in_one_place() -> None:
    told = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".txt")]
    assert len(told) > 15
    for path in told:
        text = path.read_text("utf-8")
        assert f'"{PRODUCT.version}"' not in text, path
        assert PRODUCT.identifier not in text, path
    assert PRODUCT.data_folder == APPLICATION
    assert PRODUCT.identifier == DESKTOP_ID
    assert PRODUCT.icon == ICON


def test_the_windows_bear_the_name_and_id_of_the_packages(qapp: QApplication) -> None:
    app = make_application(())
    assert (app.applicationName(), app.desktopFileName()) == (PRODUCT.title, PRODUCT.identifier)


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("2026.11", (2026, 11, 0, 0))]
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...], tmp_path: Path) -> None:
    text = (facts.ROOT / "pyproject.toml").read_text("utf-8")
    (tmp_path / "pyproject.toml").write_text(text.replace(f'"{PRODUCT.version}"', f'"{version}"', 1), "utf-8")
    assert facts.product(tmp_path / "pyproject.toml").four_numbers == numbers
