"""One application for each data folder: a second start brings the first one to the front and ends."""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

ANSWER_MS = 2_000


class OnlyOne(QObject):
    """Whether this process is the first on a data folder.

    A first one that does not answer in two seconds hangs: then this one goes on beside it. The store can be shared.

    Signals:
        asked: a second start wants the windows of this one in front.
    """

    asked = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        # Qt's: hashlib brings OpenSSL, which the first window does not wait for.
        digest = QCryptographicHash.hash(str(folder).encode(), QCryptographicHash.Algorithm.Sha256).toHex()
        self._name = f"message-channel-wizard-{digest.toStdString()[:24]}"
        # In the folder for temporary files: the data folder may be on a stick, or not writable.
        self._lock = QLockFile(QDir.tempPath() + f"/{self._name}.lock")
        self._lock.setStaleLockTime(0)
        self.is_first = self._lock.tryLock(0) or not self._ask_first()

    def listen(self) -> None:
        """Answer to second starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a killed process has left behind would refuse the name.
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def close(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.write(b"here")
            connection.flush()
            connection.disconnected.connect(connection.deleteLater)
        self.asked.emit()

    def _ask_first(self) -> bool:
        """Ask the first one to come to the front; whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        return socket.waitForConnected(ANSWER_MS) and socket.waitForReadyRead(ANSWER_MS)


def bring_to_front(window: QWidget) -> None:
    """Raise a window and give it the focus."""
    # Without a screen there is no front, and Qt warns of the attempt.
    if QGuiApplication.platformName() not in ("offscreen", "minimal"):
        window.raise_()
    window.activateWindow()
