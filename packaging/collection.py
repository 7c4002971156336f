"""The archive of the Ansible collection, as `ansible-galaxy collection build` makes it, from Python alone.

    python3 packaging/collection.py [--out DIR]

Two runs on one commit make the same bytes.
"""

import argparse
import gzip
import hashlib
import io
import json
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "ansible"
LEFT_OUT = ("galaxy.yml", ".ansible", "__pycache__", "tests")


def said() -> dict[str, Any]:
    """What galaxy.yml says: texts, and lists of texts."""
    found: dict[str, Any] = {}
    key = ""
    for line in (FOLDER / "galaxy.yml").read_text("utf-8").splitlines():
        if match := re.fullmatch(r"([a-z_]+): *(.*)", line):
            key = match[1]
            found[key] = {"": [], "{}": {}}.get(match[2], match[2])
        elif match := re.fullmatch(r"  - (.*)", line):
            found[key].append(match[1])
    return found


def entries() -> Iterator[tuple[str, bytes | None]]:
    """Everything that goes in, by its name; None for a folder."""
    yield ".", None
    for path in sorted(FOLDER.rglob("*")):
        name = path.relative_to(FOLDER)
        if name.parts[0] not in LEFT_OUT and not set(LEFT_OUT) & set(name.parts) and path.suffix != ".pyc":
            yield name.as_posix(), path.read_bytes() if path.is_file() else None


def manifests() -> tuple[bytes, bytes]:
    """MANIFEST.json and FILES.json."""
    files = [_entry(name, content) for name, content in entries()]
    listed = _json({"files": files, "format": 1})
    galaxy = said()
    keys = ("namespace", "name", "version", "authors", "readme", "tags", "description", "license", "repository")
    about = {key: galaxy.get(key) for key in keys}
    about |= {"license_file": None, "dependencies": galaxy.get("dependencies", {})}
    about |= dict.fromkeys(("documentation", "homepage", "issues"))
    file = {
        "name": "FILES.json",
        "ftype": "file",
        "chksum_type": "sha256",
        "chksum_sha256": _sum(listed),
        "format": 1,
    }
    return _json({"collection_info": about, "file_manifest_file": file, "format": 1}), listed


def _entry(name: str, content: bytes | None) -> dict[str, Any]:
    kind, sum_of = ("dir", None) if content is None else ("file", "sha256")
    checksum = None if content is None else _sum(content)
    return {"name": name, "ftype": kind, "chksum_type": sum_of, "chksum_sha256": checksum, "format": 1}


def _json(value: object) -> bytes:
    return json.dumps(value, indent=1).encode()


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def build(out: Path) -> Path:
    """Write the archive; returns where it is."""
    galaxy = said()
    target = out / f"{galaxy['namespace']}-{galaxy['name']}-{galaxy['version']}.tar.gz"
    out.mkdir(parents=True, exist_ok=True)
    manifest, listed = manifests()
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as tar:
        for name, data in (("MANIFEST.json", manifest), ("FILES.json", listed), *entries()):
            if name == ".":
                continue
            member = tarfile.TarInfo(name)
            member.type = tarfile.DIRTYPE if data is None else tarfile.REGTYPE
            member.size, member.mode = len(data or b""), 0o755 if data is None else 0o644
            tar.addfile(member, io.BytesIO(data) if data is not None else None)
    target.write_bytes(gzip.compress(content.getvalue(), mtime=0))
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build the Ansible collection.")
    parser.add_argument("--out", type=Path, default=Path("dist"))
    print(build(parser.parse_args().out))
