"""The licences of all that is bundled, as one text: `python packaging/notices.py` for what is installed here."""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import facts

_TEXTS = Path(__file__).resolve().parent / "licences"
_LICENCE_FILE = re.compile(r"(?:^|/)(?:licen[cs]e|copying|notice|copyright|authors)[^/]*$", re.IGNORECASE)
_OWN_WORDS = {
    "pyside6-essentials": "LGPL-3.0-only. Qt's and PySide's libraries lie beside the program as files of their own: "
    "they may be replaced by other builds of the same version. Their source is at the Qt Project.",
    "shiboken6": "LGPL-3.0-only, as PySide6.",
}
_RULE = "=" * 100


def notice(modules: Iterable[str], libraries: Iterable[Path] = ()) -> str:
    """The text for a bundle with these top-level modules and these libraries of the system."""
    product = facts.product()
    parts = [
        f"{product.title} {product.version} is under the {product.licence} licence.\n\n"
        "It contains the software below, under the licences that follow."
    ]
    parts += [_of_distribution(name) for name in distributions(modules)]
    parts.append(_titled(f"Python {sys.version.split()[0]}", "PSF-2.0", _python_licence()))
    parts.append(
        _titled(
            "The bootloader of PyInstaller",
            "GPL-2.0-or-later with an exception that lets programs of any licence be bundled with it; "
            "its run-time hooks are under Apache-2.0.",
            "",
        )
    )
    parts += [_titled(name, "", text) for name, text in system_packages(libraries).items()]
    parts += [_titled(file.stem, "", file.read_text("utf-8")) for file in sorted(_TEXTS.glob("*.txt"))]
    return f"\n\n{_RULE}\n".join(parts) + "\n"


def distributions(modules: Iterable[str]) -> list[str]:
    """The installed distributions that these modules come from, without this program itself."""
    homes = metadata.packages_distributions()
    found = {_normal(home) for module in modules for home in homes.get(module, [])}
    if "pyside6-essentials" in found:
        found.add("shiboken6")
    return sorted(found - {facts.product().command, "pyinstaller"})


def system_packages(libraries: Iterable[Path]) -> dict[str, str]:
    """Debian's copyright file of every package that a bundled library comes from; nothing elsewhere."""
    found: dict[str, str] = {}
    for library in sorted({path.resolve() for path in libraries}):
        if not str(library).startswith(("/usr/lib/", "/lib/")):
            continue
        # Files of merged /usr are known to dpkg by their old place, too.
        for known in (str(library), str(library).removeprefix("/usr")):
            asked = subprocess.run(["dpkg-query", "-S", known], capture_output=True, text=True, check=False)
            if asked.returncode == 0:
                package = asked.stdout.partition(":")[0]
                copyright_file = Path("/usr/share/doc") / package / "copyright"
                found[package] = copyright_file.read_text("utf-8", "replace") if copyright_file.exists() else ""
                break
    return dict(sorted(found.items()))


def _of_distribution(name: str) -> str:
    distribution = metadata.distribution(name)
    told = distribution.metadata
    named = next((line for key in ("License-Expression", "License") for line in told.get_all(key, []) if line), "")
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier", []) if line.startswith("License")]
    # Some put the whole text where its name belongs; the text follows anyway.
    short = _OWN_WORDS.get(name) or (named if 0 < len(named) < 80 else "; ".join(classified) or "see below")
    texts = [
        Path(str(distribution.locate_file(file))).read_text("utf-8", "replace").strip()
        for file in sorted(distribution.files or [], key=str)
        if ".dist-info/" in str(file) and _LICENCE_FILE.search(str(file))
    ]
    return _titled(f"{told['Name']} {distribution.version}", short, "\n\n".join(texts))


def _python_licence() -> str:
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        file = Path(folder) / "LICENSE.txt"
        if file.exists():
            return file.read_text("utf-8", "replace")
    return "See python.org, “History and License”."


def _titled(title: str, short: str, text: str) -> str:
    return "\n\n".join(part for part in (title, short, text.strip()) if part)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    everything = {module for module, _homes in metadata.packages_distributions().items()}
    print(notice(everything))
