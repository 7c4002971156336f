"""One application for each data folder: a second start brings the first one to the front, says so and ends.

The lock stands in the data folder itself, whatever the environment says. The socket, by which a second start only
asks for the front, is in a folder of this user alone; whoever answers there is asked who it is.
"""

import logging
import os
import struct
import sys
import time
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication, QCryptographicHash, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.folder_lock import FolderLock
from core.private_files import private_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 6_000
"""A first one that has just begun listens half a second later; on a slow disk it takes some seconds."""
ANSWER_MS = 1_000
AGAIN_S = 0.05
LOCK = "application.lock"
LONGEST_SOCKET = 90
"""Linux takes 107 bytes, macOS 103; Qt makes the socket under a longer name first."""
_ANY_PROCESS = -1
"""ASFW_ANY of Windows."""
log = logging.getLogger(__name__)


class Place(Enum):
    """What a start is on its data folder."""

    FIRST = auto()
    SECOND = auto()  # the first one has come to the front
    BLOCKED = auto()  # the first one is there, and does not answer


class OnlyOne(QObject):
    """Whether this process is the first on a data folder; `holder` is the process that is, 0 where it is not known.

    Where no lock can be made at all, a start counts as the first.

    Signals:
        asked: a second start wants the windows of this one in front.
    """

    asked = Signal()

    def __init__(self, folder: Path, patience_ms: int | None = None) -> None:
        super().__init__()
        # Qt's: hashlib brings OpenSSL, which the first window does not wait for. One folder has many names.
        digest = QCryptographicHash.hash(os.path.realpath(folder).encode(), QCryptographicHash.Algorithm.Sha256)
        name = f"mcw-{digest.toHex().toStdString()[:24]}"
        place = runtime_folder()
        self._name = _socket_name(place, name)
        with suppress(OSError):
            private_folder(folder)
        self._lock, self._other_lock = FolderLock(folder / LOCK), FolderLock(place / f"{name}.lock")
        self.holder = 0
        self.place = self._find_place(PATIENCE_MS if patience_ms is None else patience_ms)

    @property
    def is_first(self) -> bool:
        """Whether this process works on the folder."""
        return self.place is Place.FIRST

    def _find_place(self, patience_ms: int) -> Place:
        """Take the lock, or be heard by who holds it. Tried again: the first one may just begin, or just end."""
        ends = time.monotonic() + patience_ms / 1000
        while True:
            try:
                if self._lock.take():
                    return Place.FIRST
            except OSError:
                log.warning("No lock can be made at %s", self._lock.path)
                if self._lock is self._other_lock:
                    return Place.FIRST
                self._lock = self._other_lock  # a folder that is read only, or whose file system knows no locks
                continue
            if self._ask_first():
                return Place.SECOND
            if time.monotonic() > ends:
                self.holder = self._lock.holder()
                return Place.BLOCKED
            time.sleep(AGAIN_S)

    def listen(self) -> None:
        """Answer to second starts from now on."""
        QLocalServer, _ = _local()  # noqa: N806 - a class
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a killed process has left behind would refuse the name.
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._name):
            log.warning("Second starts will not be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Let the next start be the first."""
        self._lock.release()

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is None:
            return
        if _is_this_user(int(connection.socketDescriptor())):
            connection.write(b"here")
            connection.flush()
            self.asked.emit()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()

    def _ask_first(self) -> bool:
        """Ask the first one to come to the front; whether it answered."""
        _, QLocalSocket = _local()  # noqa: N806 - a class
        _give_up_the_front()
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        return (
            socket.waitForConnected(ANSWER_MS)
            and _is_this_user(int(socket.socketDescriptor()))
            and socket.waitForReadyRead(ANSWER_MS)
        )


def _local() -> "tuple[type[QLocalServer], type[QLocalSocket]]":
    """How two starts talk; Qt's network is not loaded before the first paint."""
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    return QLocalServer, QLocalSocket


def first_on(folder: Path) -> OnlyOne | int:
    """The lock of a data folder, or the exit status of a start that says why it ends."""
    while True:
        only = OnlyOne(folder)
        if only.place is Place.FIRST:
            return only
        if only.place is Place.SECOND:
            _tell(tr("Message Channel Wizard is already open with this data folder; its window is now in front."))
            return 0
        text = tr(
            "Message Channel Wizard is already open with this data folder (process {number}) but does not respond. "
            "Wait until it does, or end that process and start again. Nothing was changed."
        ).format(number=only.holder or "?")
        _tell(text)
        if not _tries_again(text):
            return 1


def tr(text: str) -> str:
    """The sentence in the person's language."""
    return QCoreApplication.translate("OnlyOne", text)


def _tell(text: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        print(text, file=sys.stderr)  # noqa: T201 - for whoever started it in a terminal


def _give_up_the_front() -> None:
    """Windows lets no program come to the front but the one that was started last, which is this: it gives way."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def _tries_again(text: str) -> bool:
    """Whether the person wants another try; without a screen nobody is asked."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    retry, close = QtWidgets.QMessageBox.StandardButton.Retry, QtWidgets.QMessageBox.StandardButton.Close
    return QtWidgets.QMessageBox.warning(None, "Message Channel Wizard", text, retry | close, close) is retry


def _socket_name(place: Path, name: str) -> str:
    if sys.platform == "win32":
        return name  # a pipe has a name of its own and no folder
    path = str(place / f"{name}.sock")
    # Longer than the system takes: who answers in the shared folder is asked who it is, too.
    return path if len(os.fsencode(path)) <= LONGEST_SOCKET else f"{QtCore.QDir.tempPath()}/{name}-{os.getuid()}.sock"


def runtime_folder() -> Path:
    """A folder that only this user can write to, for sockets.

    On Windows and macOS the one for temporary files is the user's own; elsewhere the session's, or one in the home.
    """
    if sys.platform in ("win32", "darwin"):
        return Path(QtCore.QDir.tempPath())
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    if session and _is_private(Path(session)):
        return Path(session)
    places = QtCore.QStandardPaths
    own = Path(places.writableLocation(places.StandardLocation.GenericCacheLocation)) / "message-channel-wizard"
    try:
        private_folder(own)
        own.chmod(0o700)
    except OSError:
        log.warning("There is no private folder for the lock of the data folder")
    return own


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return sys.platform != "win32" and found.st_uid == os.getuid() and found.st_mode & 0o077 == 0


def _is_this_user(descriptor: int) -> bool:
    """Whether the process at the other end of a local socket is this user's; not on Linux its folder says so."""
    if sys.platform != "linux":
        return True
    import socket

    try:
        with socket.socket(fileno=os.dup(descriptor)) as peer:
            raw = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    except OSError:
        return False
    return bool(struct.unpack("3i", raw)[1] == os.getuid())


def bring_to_front(window: QWidget) -> None:
    """Raise a window and give it the focus."""
    # Without a screen there is no front, and Qt warns of the attempt.
    if QGuiApplication.platformName() not in ("offscreen", "minimal"):
        window.raise_()
    window.activateWindow()
