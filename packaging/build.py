"""Makes the packages of this system: `python3 -m uv run --group packaging packaging/build.py`."""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import facts
import icons
import linux_packages
import mac_packages
import windows_packages


def bundle(product: facts.Product, work: Path, dist: Path) -> Path:
    """Run PyInstaller; returns the folder with the program."""
    made = work / "made"
    icons.make(made)
    (made / "version.txt").write_text(windows_packages.version_resource(product), "utf-8")
    environment = os.environ | {
        "PACKAGING_MADE": str(made),
        "SOURCE_DATE_EPOCH": str(product.epoch),
        # Sets are written into compiled modules in the order of their hashes.
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--workpath", str(work / "pyinstaller"), "--distpath", str(dist), str(facts.ROOT / "packaging" / "app.spec"),
    ]  # fmt: skip
    subprocess.run(command, cwd=facts.ROOT, env=environment, check=True)
    folder = dist / product.command
    if sys.platform == "linux":
        linux_packages.forget_builder(folder)
    return folder


def packages(product: facts.Product, folder: Path, work: Path, dist: Path) -> list[Path]:
    """The files that people download, for the system that this runs on."""
    if sys.platform == "win32":
        return windows_packages.make(product, folder, work, dist, facts.machine())
    if sys.platform == "darwin":
        return mac_packages.image(product, dist, facts.machine())
    return linux_packages.make(product, folder, work, dist, facts.machine())


def size_of(folder: Path) -> int:
    """Bytes of all files; links count nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main() -> int:
    """Build into dist/ (or --out DIR) and say what came out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=facts.ROOT, help="where build/ and dist/ are made; default: here")
    parser.add_argument("--bundle-only", action="store_true", help="stop when the program's folder is there")
    options = parser.parse_args()
    work, dist = options.out.resolve() / "build", options.out.resolve() / "dist"
    for folder in (work, dist):
        shutil.rmtree(folder, ignore_errors=True)
    work.mkdir(parents=True)
    product = facts.product()
    started = time.monotonic()
    folder = bundle(product, work, dist)
    print(f"{size_of(folder) / 1e6:8.1f} MB  {folder}  ({time.monotonic() - started:.0f} s)")
    if options.bundle_only:
        return 0
    for file in packages(product, folder, work, dist):
        checksum = hashlib.sha256(file.read_bytes()).hexdigest()
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file}  sha256 {checksum}")
    print(f"built in {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
