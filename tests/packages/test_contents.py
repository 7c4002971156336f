"""What goes into the packages: libraries of fixed versions, with their licences, and icons."""

import re
import tomllib
from pathlib import Path
from typing import Any

import facts
import icons
import notices
import pin
import sbom_parts
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage

from core.program import licences
from tests.packages.product import PACKAGING, PRODUCT


def test_the_notice_names_all_that_the_program_needs_and_gives_the_licences() -> None:
    text = notices.notice(["PySide6", "httpcore", "h11", "certifi", "idna", "keyring", "truststore"])
    for title in ("PySide6_Essentials 6.", "shiboken6 6.", "httpcore ", "certifi ", "keyring ", "Python 3."):
        assert f"\n{title}" in text
    for licence in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "PYTHON SOFTWARE FOUNDATION"):
        assert licence in text
    assert PRODUCT.command not in notices.distributions(["main", "core", "ui", "PyInstaller"])


def test_every_version_that_a_release_is_built_with_is_fixed() -> None:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    fixed = {licences.normal(line.partition("==")[0]) for line in lines if "==" in line}
    told = tomllib.loads((facts.ROOT / "pyproject.toml").read_text("utf-8"))
    named = told["project"]["dependencies"] + told["dependency-groups"]["packaging"]
    direct = {licences.normal(re.split(r"[^\w.-]", line)[0]) for line in named}
    others = {"pywin32-ctypes", "pefile", "ds-store", "macholib"}  # what Windows and macOS need beyond that
    assert direct | others | set(licences.needed(PRODUCT.command)) <= fixed


def test_uv_run_takes_the_versions_that_were_tested() -> None:
    constraints = (PACKAGING / "constraints.txt").read_text("utf-8")
    text = (facts.ROOT / "pyproject.toml").read_text("utf-8")
    assert text == pin.with_versions(text, constraints), "`python3 -m uv run packaging/pin.py` copies them"
    told = tomllib.loads(text)
    assert told["tool"]["uv"]["constraint-dependencies"] == pin.versions(constraints)
    assert set(told["build-system"]["requires"]) <= {"hatchling>=1.25"}
    assert set(told["tool"]["uv"]["build-constraint-dependencies"]) < set(pin.versions(constraints))
    assert "://" not in text.partition("[tool.uv]")[2].partition("\n[")[0]
    for name in ("pyside6-essentials", "httpcore", "keyring", "pytest", "mypy", "ruff"):
        assert any(each.startswith(f"{name}==") for each in pin.versions(constraints)), name


def test_the_sbom_lists_what_is_no_python_distribution_too() -> None:
    more = sbom_parts.parts([])
    assert {"python", "qt", "openssl", "sqlite"} == {part["name"] for part in more}
    sbom: dict[str, Any] = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [],
        "dependencies": [{"ref": "root", "dependsOn": ["httpcore==1.0.9"]}],
    }
    sbom_parts.add(sbom, more)
    qt = next(component for component in sbom["components"] if component["name"] == "qt")
    assert qt["purl"] == f"pkg:generic/qt@{qVersion()}"
    assert sbom["dependencies"][0]["dependsOn"] == sorted(["httpcore==1.0.9", *(part["purl"] for part in more)])


def test_icons_are_drawn_the_same_twice_in_every_size(drawn: Path, tmp_path: Path) -> None:
    icons.make(tmp_path)
    for file in sorted(drawn.iterdir()):
        assert file.read_bytes() == (tmp_path / file.name).read_bytes(), file.name
    small = QImage(str(drawn / "16.png"))
    assert small.pixelColor(0, 15).alpha() == 0
    colours = {small.pixelColor(x, y).name() for x in range(16) for y in range(16) if small.pixelColor(x, y).alpha()}
    assert len(colours) > 20
    assert QImage(str(drawn / "app.ico")).width() >= 16
    content = (drawn / "app.icns").read_bytes()
    assert content[:4] == b"icns"
    assert int.from_bytes(content[4:8]) == len(content)
