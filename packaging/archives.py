"""Archives that come out the same, bit for bit, whenever the same files go in."""

import io
import lzma
import os
import stat
import tarfile
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

_XZ = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9}]


def everything_below(folder: Path) -> list[Path]:
    """All files, links and folders, in an order that no file system has a say in."""
    return sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)


def tar_of(folder: Path, prefix: str, epoch: int) -> bytes:
    """A tar of a folder: owner root, one time, links kept, modes 755 and 644 only."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        tar.addfile(_member(prefix, folder, epoch))
        for path in everything_below(folder):
            member = _member(f"{prefix}/{path.relative_to(folder).as_posix()}", path, epoch)
            if member.isreg():
                with path.open("rb") as content:
                    tar.addfile(member, content)
            else:
                tar.addfile(member)
    return out.getvalue()


def xz(content: bytes, *, x86: bool = False) -> bytes:
    """Compressed in one thread: with more, the blocks depend on the machine. `x86` makes such code smaller."""
    filters = _XZ if x86 else _XZ[1:]
    return lzma.compress(content, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC64, filters=filters)


def zip_of(folder: Path, prefix: str, epoch: int, target: Path) -> None:
    """A zip of a folder; links are kept as links."""
    when = datetime.fromtimestamp(epoch, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path in everything_below(folder):
            if path.is_dir() and not path.is_symlink():
                continue
            entry = zipfile.ZipInfo(f"{prefix}/{path.relative_to(folder).as_posix()}", when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            if path.is_symlink():
                entry.external_attr = (stat.S_IFLNK | 0o777) << 16
                out.writestr(entry, os.readlink(path))
            else:
                entry.external_attr = (stat.S_IFREG | _mode(path)) << 16
                out.writestr(entry, path.read_bytes())


def ar_of(members: Iterable[tuple[str, bytes]], epoch: int) -> bytes:
    """An ar archive, which is what a .deb is."""
    out = b"!<arch>\n"
    for name, content in members:
        out += f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode("ascii")
        out += content + b"\n" * (len(content) % 2)
    return out


def _member(name: str, path: Path, epoch: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.mtime, member.uname, member.gname = epoch, "root", "root"
    if path.is_symlink():
        member.type, member.linkname, member.mode = tarfile.SYMTYPE, os.readlink(path), 0o777
    elif path.is_dir():
        member.type, member.mode = tarfile.DIRTYPE, 0o755
    else:
        member.size, member.mode = path.stat().st_size, _mode(path)
    return member


def _mode(path: Path) -> int:
    """Programs run and folders are entered; libraries are only read, whatever PyInstaller made of them."""
    runs = path.stat().st_mode & 0o100 and ".so" not in path.suffixes
    return 0o755 if runs or path.is_dir() else 0o644
