"""What of the bundle is no Python distribution, for the CycloneDX list: `python packaging/sbom_parts.py SBOM PARTS`.

app.spec writes PARTS while it knows which files go in; sbom.sh adds them to the list that cyclonedx-py made.
"""

import argparse
import json
import platform
import sqlite3
import ssl
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

Part = dict[str, str]
"""`name`, `version` and `purl`, as CycloneDX's components have them."""


def parts(system: Iterable[str]) -> list[Part]:
    """Python, Qt, what Python links, and these packages of Debian or Ubuntu with their versions."""
    from PySide6.QtCore import qVersion

    found = [_of_system(package) for package in sorted(system)]
    names = {part["name"] for part in found}
    generic = {"python": platform.python_version(), "qt": qVersion()}
    if not any(name.startswith("libssl") for name in names):
        generic["openssl"] = ssl.OPENSSL_VERSION.split()[1]
    if not any(name.startswith("libsqlite3") for name in names):
        generic["sqlite"] = sqlite3.sqlite_version
    return [_part(name, version, f"pkg:generic/{name}@{version}") for name, version in generic.items()] + found


def add(sbom: dict[str, Any], more: Iterable[Part]) -> None:
    """Put parts among the components; the program depends on each."""
    own = sbom["metadata"]["component"]["bom-ref"]
    depended = next(entry for entry in sbom["dependencies"] if entry["ref"] == own)
    for part in more:
        sbom["components"].append({"bom-ref": part["purl"], "type": "library", **part})
        depended["dependsOn"] = sorted({*depended.get("dependsOn", []), part["purl"]})
        sbom["dependencies"].append({"ref": part["purl"]})


def _of_system(package: str) -> Part:
    told = subprocess.run(
        ["dpkg-query", "-W", "-f=${Version} ${Architecture}", package], capture_output=True, text=True, check=True
    )
    version, architecture = told.stdout.split()
    vendor = platform.freedesktop_os_release()["ID"]
    return _part(package, version, f"pkg:deb/{vendor}/{package}@{quote(version, safe='')}?arch={architecture}")


def _part(name: str, version: str, purl: str) -> Part:
    return {"name": name, "version": version, "purl": purl}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sbom", type=Path)
    parser.add_argument("parts", type=Path)
    given = parser.parse_args()
    target: Path = given.sbom
    listed = json.loads(target.read_text("utf-8"))
    add(listed, json.loads(given.parts.read_text("utf-8")))
    target.write_text(json.dumps(listed, indent=2, sort_keys=True) + "\n", "utf-8")
