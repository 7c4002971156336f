"""What SQLite asks of the operating system, in its order, and the n-th call made to fail: the unix VFS is overridden.

In this process: SQLite's table of system calls and its `xOpen` are replaced while a `SqliteCalls` is entered, and put
back after it. Needs a Python whose `_sqlite3` loads SQLite as a library; `MISSING` says what is in the way elsewhere.
"""

import ctypes
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any

_INT, _ADDRESS, _SIZE = ctypes.c_int, ctypes.c_void_p, ctypes.c_ssize_t
_VFS_POINTERS = (
    "next name app_data open delete access full_pathname dl_open dl_error dl_sym dl_close randomness sleep "
    "current_time last_error current_time_64 set_system_call get_system_call next_system_call"
)
_FILE_POINTERS = (
    "close read write truncate sync file_size lock unlock check_reserved_lock file_control sector_size "
    "device_characteristics shm_map shm_lock shm_barrier shm_unmap fetch unfetch"
)
_KINDS = {0x100: "main", 0x80000: "wal", 0x800: "journal"}
_SYNC_FAILED = 10 | (4 << 8)  # SQLITE_IOERR_FSYNC: the system call itself cannot be replaced
# int or ssize_t, and the arguments, of each system call that can fail for the disk's sake.
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "open": (_INT, ctypes.c_char_p, _INT, _INT),
    "read": (_SIZE, _INT, _ADDRESS, ctypes.c_size_t),
    "pread64": (_SIZE, _INT, _ADDRESS, ctypes.c_size_t, ctypes.c_int64),
    "pread": (_SIZE, _INT, _ADDRESS, ctypes.c_size_t, ctypes.c_int64),
    "write": (_SIZE, _INT, _ADDRESS, ctypes.c_size_t),
    "pwrite64": (_SIZE, _INT, _ADDRESS, ctypes.c_size_t, ctypes.c_int64),
    "pwrite": (_SIZE, _INT, _ADDRESS, ctypes.c_size_t, ctypes.c_int64),
    "ftruncate": (_INT, _INT, ctypes.c_int64),
    "fstat": (_INT, _INT, _ADDRESS),
    "unlink": (_INT, ctypes.c_char_p),
}


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", _INT),
        ("os_file", _INT),
        ("longest_path", _INT),
        *((name, _ADDRESS) for name in _VFS_POINTERS.split()),
    )


class _Methods(ctypes.Structure):
    _fields_ = (("version", _INT), *((name, _ADDRESS) for name in _FILE_POINTERS.split()))


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


def _found() -> tuple[Any, str]:
    """SQLite's default VFS, or why it cannot be had."""
    try:
        import _sqlite3

        find = ctypes.CDLL(_sqlite3.__file__).sqlite3_vfs_find
    except (ImportError, AttributeError, OSError) as error:
        return None, f"SQLite's functions cannot be reached from here ({type(error).__name__})"
    find.restype = ctypes.POINTER(_Vfs)
    vfs = find(None)
    if not vfs or not ctypes.string_at(vfs.contents.name).startswith(b"unix"):
        return None, "this SQLite has no unix VFS"
    return vfs, ""


_vfs, MISSING = _found()
CALLS: tuple[str, ...] = (*_SIGNATURES, "sync")
_OPEN = ctypes.CFUNCTYPE(_INT, _ADDRESS, _ADDRESS, ctypes.POINTER(_File), _INT, _ADDRESS)
_WRITE = ctypes.CFUNCTYPE(_INT, _ADDRESS, _ADDRESS, _INT, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(_INT, _ADDRESS, _INT)
_SET = ctypes.CFUNCTYPE(_INT, _ADDRESS, ctypes.c_char_p, _ADDRESS)
_GET = ctypes.CFUNCTYPE(_ADDRESS, _ADDRESS, ctypes.c_char_p)


class SqliteCalls:
    """While it is entered, `events` grows by `write main|wal|journal` and `sync …`, as SQLite does them.

    Args:
        call, number, error: the `number`-th call of this name fails with this errno, 0 for none; `lasting`: and every
            one after it, as on a disk that has gone. `counted` says how many there were.
    """

    def __init__(self, call: str = "", number: int = 0, error: int = 0, *, lasting: bool = False) -> None:
        self._call, self._number, self._error, self._lasting = call, number, error, lasting
        self.counted = 0
        self.events: list[str] = []
        self._kinds: dict[int, str] = {}
        self._methods: dict[int, _Methods] = {}
        self._alive: list[object] = []

    def __enter__(self) -> "SqliteCalls":
        vfs = _vfs.contents
        self._open_before = vfs.open
        self._real_open = _OPEN(vfs.open)
        vfs.open = self._kept(_OPEN(self._opened))
        if self._call in _SIGNATURES:
            self._replace(self._call)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        vfs = _vfs.contents
        vfs.open = self._open_before
        _SET(vfs.set_system_call)(ctypes.addressof(vfs), None, None)

    @property
    def disk_is_gone(self) -> bool:
        """Whether nothing can be read or written any more."""
        return self._lasting and 0 < self._number <= self.counted

    def _kept(self, function: Any) -> int | None:
        self._alive.append(function)
        return ctypes.cast(function, _ADDRESS).value

    def _fails(self) -> bool:
        self.counted += 1
        return self.counted == self._number or (self._lasting and 0 < self._number < self.counted)

    def _replace(self, name: str) -> None:
        vfs = _vfs.contents
        type_ = ctypes.CFUNCTYPE(*_SIGNATURES[name], use_errno=True)
        address = _GET(vfs.get_system_call)(ctypes.addressof(vfs), name.encode())
        if not address:
            return  # this SQLite does without it
        real = type_(address)

        def called(*given: Any) -> int:
            if self._fails():
                ctypes.set_errno(self._error)
                return -1
            return int(real(*given))

        _SET(vfs.set_system_call)(ctypes.addressof(vfs), name.encode(), self._kept(type_(called)))

    def _opened(self, vfs: int, name: int, file: Any, flags: int, out: int) -> int:
        result = int(self._real_open(vfs, name, file, flags, out))
        if result == 0 and file.contents.methods:
            self._kinds[ctypes.addressof(file.contents)] = next(
                (kind for flag, kind in _KINDS.items() if flags & flag), "other"
            )
            file.contents.methods = ctypes.pointer(self._followed(file.contents.methods.contents))
        return result

    def _followed(self, real: _Methods) -> _Methods:
        """A table like `real`, whose writes and syncs are told; one for each table of SQLite's."""
        address = ctypes.addressof(real)
        if address in self._methods:
            return self._methods[address]
        real_write, real_sync = _WRITE(real.write), _SYNC(real.sync)

        def write(file: int, content: int, size: int, offset: int) -> int:
            self.events.append(f"write {self._kinds[file]}")
            return int(real_write(file, content, size, offset))

        def sync(file: int, flags: int) -> int:
            if self._call == "sync" and self._fails():
                return _SYNC_FAILED
            result = int(real_sync(file, flags))
            self.events.append(f"sync {self._kinds[file]}")
            return result

        copied = _Methods.from_buffer_copy(real)
        copied.write, copied.sync = self._kept(_WRITE(write)), self._kept(_SYNC(sync))
        self._methods[address] = copied
        return copied


def out_of_order(events: Sequence[str], told: Callable[[str], bool]) -> list[str]:
    """Each event of which `told` is true, or write to the main file, that a write to the WAL was not synced before.

    After a power cut such a write may be missing although what came after it is there.
    """
    found, waiting = [], set[str]()
    for place, event in enumerate(events):
        action, _space, kind = event.partition(" ")
        if waiting and (told(event) or event == "write main"):
            found.append(f"{place}: {event} before sync {', '.join(sorted(waiting))}")
        if event in ("write wal", "write journal"):
            waiting.add(kind)
        elif action == "sync":
            waiting.discard(kind)
    return found
