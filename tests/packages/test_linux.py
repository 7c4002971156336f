"""What Linux gets: menu entry, metadata, manual page and deb, read by the tools of the system."""

import gzip
import io
import re
import subprocess
import tarfile
from pathlib import Path

import facts
import linux_packages
import notices
import pytest
from PySide6.QtGui import QImage

from tests.packages.product import PACKAGING, PRODUCT, tool


def test_desktop_entry_and_metadata_are_valid(drawn: Path, tmp_path: Path) -> None:
    share = linux_packages.desktop_files(PRODUCT, drawn, tmp_path / "share")
    for command in (
        [tool("desktop-file-validate"), str(share / f"applications/{PRODUCT.identifier}.desktop")],
        [tool("appstreamcli"), "validate", "--no-net", str(share / f"metainfo/{PRODUCT.identifier}.metainfo.xml")],
    ):
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr
    metadata = (share / f"metainfo/{PRODUCT.identifier}.metainfo.xml").read_text("utf-8")
    for word in ('type="homepage"', 'type="bugtracker"', "<screenshot ", f'version="{PRODUCT.version}"'):
        assert word in metadata
    pictures = re.findall(r'width="(\d+)" height="(\d+)">.*?/pictures/([\w-]+)\.png<', metadata)
    assert len(pictures) == metadata.count("<image ") >= 3
    for width, height, name in pictures:
        shown = QImage(str(facts.ROOT / f"resources/pictures/{name}.png"))
        assert (shown.width(), shown.height()) == (int(width), int(height))
    assert (share / f"icons/hicolor/scalable/apps/{PRODUCT.identifier}.svg").exists()


def test_dpkg_reads_the_deb(drawn: Path, bundle: Path, tmp_path: Path) -> None:
    share = linux_packages.desktop_files(PRODUCT, drawn, tmp_path / "share")
    deb = linux_packages.deb(PRODUCT, bundle, share, tmp_path / "deb", tmp_path, "amd64")
    told = subprocess.run([tool("dpkg-deb"), "-f", str(deb)], capture_output=True, text=True, timeout=60, check=True)
    assert f"Version: {PRODUCT.version}\n" in told.stdout
    listed = subprocess.run(["dpkg-deb", "-c", str(deb)], capture_output=True, text=True, timeout=60, check=True)
    assert f"./usr/share/man/man1/{PRODUCT.command}.1.gz" in listed.stdout
    assert f"./usr/bin/{PRODUCT.command} -> ../lib/{PRODUCT.command}/{PRODUCT.command}" in listed.stdout
    assert "root/root" in listed.stdout
    papers = f"./usr/share/doc/{PRODUCT.command}"
    unpacked = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(deb)], capture_output=True, timeout=60, check=True)
    with tarfile.open(fileobj=io.BytesIO(unpacked.stdout)) as tar:
        changelog, news = (tar.extractfile(f"{papers}/{name}.gz") for name in ("changelog", "NEWS.md"))
        assert changelog is not None
        assert news is not None
        first = gzip.decompress(changelog.read()).decode().splitlines()[0]
        assert first == f"{PRODUCT.command} ({PRODUCT.version}) stable; urgency=medium"
        assert gzip.decompress(news.read()) == (facts.ROOT / "CHANGELOG.md").read_bytes()


def test_the_manual_page_can_be_read_and_names_the_commands(drawn: Path, tmp_path: Path) -> None:
    share = linux_packages.desktop_files(PRODUCT, drawn, tmp_path / "share")
    page = gzip.decompress((share / f"man/man1/{PRODUCT.command}.1.gz").read_bytes())
    done = subprocess.run(
        [tool("groff"), "-man", "-Tutf8", "-ww", "-z"], input=page, capture_output=True, timeout=60, check=True
    )
    assert done.stderr == b""
    for word in (PRODUCT.command, "send", "tour", "PBX_CLIENT_SECRET", PRODUCT.version):
        assert word.encode() in page


def test_the_deb_names_the_licences_that_every_debian_has_instead_of_repeating_them() -> None:
    text = notices.notice(["PySide6", "httpcore", "cryptography"])
    short = linux_packages.by_reference(text)
    assert len(short) < len(text) / 2
    for name in ("GPL-3", "LGPL-3", "Apache-2.0"):
        assert f"/usr/share/common-licenses/{name}." in short
    for whole in ("GNU GENERAL PUBLIC LICENSE\n", "GNU LESSER GENERAL PUBLIC LICENSE\n", "January 2004"):
        assert whole not in short
    assert "httpcore " in short


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_shell_scripts_can_be_read(script: Path) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True, timeout=30)
