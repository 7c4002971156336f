"""The licences of all that is bundled, as one text: `python packaging/notices.py` for what is installed here."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path
from types import MappingProxyType

import facts

from core.program import licences

_TEXTS = Path(__file__).resolve().parent / "licences"


def notice(modules: Iterable[str], system: Mapping[str, str] = MappingProxyType({})) -> str:
    """The text for a bundle with these top-level modules and these packages of the system, as `system_packages`."""
    product = facts.product()
    parts = [
        f"{product.title} {product.version} is under the {product.licence} licence.\n\n"
        "It contains the software below, under the licences that follow."
    ]
    parts += [licences.of_distribution(name) for name in distributions(modules)]
    parts.append(licences.titled(f"Python {sys.version.split()[0]}", "PSF-2.0", _python_licence()))
    parts.append(
        licences.titled(
            "The bootloader of PyInstaller",
            "GPL-2.0-or-later with an exception that lets programs of any licence be bundled with it; "
            "its run-time hooks are under Apache-2.0.",
            "",
        )
    )
    # Packages of one source have one text.
    alike: dict[str, list[str]] = {}
    for name, text in system.items():
        alike.setdefault(text, []).append(name)
    parts += [licences.titled(", ".join(names), "", text) for text, names in alike.items()]
    parts += [licences.titled(file.stem, "", file.read_text("utf-8")) for file in sorted(_TEXTS.glob("*.txt"))]
    return licences.joined(parts)


def distributions(modules: Iterable[str]) -> list[str]:
    """The installed distributions that these modules come from, without this program itself."""
    homes = metadata.packages_distributions()
    found = {licences.normal(home) for module in modules for home in homes.get(module, [])}
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


def _python_licence() -> str:
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        file = Path(folder) / "LICENSE.txt"
        if file.exists():
            return file.read_text("utf-8", "replace")
    return "See python.org, “History and License”."


if __name__ == "__main__":
    everything = {module for module, _homes in metadata.packages_distributions().items()}
    print(notice(everything))
