"""Archives of the same files are the same."""

import io
import os
import tarfile
import zipfile
from pathlib import Path

import archives

from tests.packages.product import PRODUCT


def test_archives_of_the_same_files_are_the_same_and_keep_links(bundle: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    for path in reversed(archives.everything_below(bundle)):
        target = again / path.relative_to(bundle)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            target.symlink_to(os.readlink(path))
        elif path.is_file():
            target.write_bytes(path.read_bytes())
            target.chmod(path.stat().st_mode | 0o020)
            os.utime(target, (1, 1))
    tars = [archives.tar_of(folder, "x", PRODUCT.epoch) for folder in (bundle, again)]
    assert tars[0] == tars[1]
    zips = [tmp_path / "1.zip", tmp_path / "2.zip"]
    archives.zip_of(bundle, "x", PRODUCT.epoch, zips[0])
    archives.zip_of(again, "x", PRODUCT.epoch, zips[1])
    assert zips[0].read_bytes() == zips[1].read_bytes()
    with zipfile.ZipFile(zips[0]) as opened:
        link = opened.getinfo("x/_internal/libx.so")
        assert link.external_attr >> 28 == 0o12
        assert opened.read(link) == b"libx.so.1"
    with tarfile.open(fileobj=io.BytesIO(tars[0])) as tar:
        assert tar.getmember("x/_internal/libx.so").linkname == "libx.so.1"
        assert tar.getmember(f"x/{PRODUCT.command}").mode == 0o755
        assert tar.getmember("x/_internal/libx.so.1").mode == 0o644
