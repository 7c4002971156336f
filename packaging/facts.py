"""What every package says of the program: name, version and icon, read from pyproject.toml alone; its languages."""

import os
import platform
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "es", "fr", "it", "pl", "pt_BR", "zh_CN")
"""What the windows speak beside English, by the names of the files of `resources/translations`."""
NO_GIT_EPOCH = 315_532_800  # 1980-01-01, the first day that a zip file can tell


@dataclass(frozen=True, slots=True)
class Product:
    """The program as its packages name it."""

    command: str
    title: str
    version: str
    summary: str
    licence: str
    identifier: str
    publisher: str
    contact: str
    homepage: str
    issues: str
    changelog: str
    data_folder: str
    icon: Path
    epoch: int

    @property
    def four_numbers(self) -> tuple[int, int, int, int]:
        """The version as Windows wants it; what is no number (rc1) is left out."""
        numbers = [int(number) for number in re.findall(r"\d+", re.split(r"[^0-9.]", self.version)[0])]
        first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
        return first, second, third, fourth

    @property
    def man_name(self) -> str:
        return self.command.upper()

    @property
    def developer_id(self) -> str:
        """The publisher as AppStream wants it: the identifier without the program's own name."""
        return self.identifier.rpartition(".")[0]

    @property
    def day(self) -> str:
        """The day of the release."""
        return datetime.fromtimestamp(self.epoch, UTC).date().isoformat()

    @property
    def year(self) -> str:
        return self.day[:4]


def product(pyproject: Path = ROOT / "pyproject.toml") -> Product:
    """The facts of pyproject.toml, and the time of the release."""
    told = tomllib.loads(pyproject.read_text("utf-8"))
    project, more = told["project"], told["tool"]["product"]
    return Product(
        command=project["name"],
        title=more["title"],
        version=project["version"],
        summary=project["description"],
        licence=project["license"],
        identifier=more["identifier"],
        publisher=more["publisher"],
        contact=more["contact"],
        homepage=project["urls"]["Homepage"],
        issues=project["urls"]["Issues"],
        changelog=project["urls"]["Changelog"],
        data_folder=more["data-folder"],
        icon=pyproject.parent / more["icon"],
        epoch=epoch(pyproject.parent),
    )


def machine() -> str:
    """The processor that packages made here are for, as their names have it: x64, arm64."""
    own = platform.machine().lower()
    return {"amd64": "x64", "x86_64": "x64", "aarch64": "arm64"}.get(own, own)


def epoch(folder: Path) -> int:
    """SOURCE_DATE_EPOCH, else the time of the last commit: the time that everything in a package bears."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    try:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=folder, capture_output=True, text=True, check=True
        )
        return int(asked.stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return NO_GIT_EPOCH


def filled(template: str, facts: Product) -> str:
    """A text with every `@fact@` replaced; a fact that does not exist is an error."""

    def fact(match: re.Match[str]) -> str:
        return str(getattr(facts, match[1]))

    return re.sub(r"@([a-z_]+)@", fact, template)
