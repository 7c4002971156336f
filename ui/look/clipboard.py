"""The clipboard: what is pasted; a secret is kept out of histories, and taken out after a minute or at the end."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QCoreApplication, QCryptographicHash, QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 60_000
MARKS = {
    # KDE's Klipper and those who follow it; Windows' history and cloud clipboard; what macOS tools agreed on.
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
_NAME = "copied_secret"


class CopiedSecret(QObject):
    """Watches over the secret that was copied last: only its digest is kept here.

    Attributes:
        timer: runs while a secret waits to be taken out.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.setObjectName(_NAME)
        self._digest = b""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.take_out)
        application.aboutToQuit.connect(self.take_out)

    def put(self, text: str) -> None:
        """Copy `text`, marked as a secret."""
        content = QMimeData()
        content.setText(text)
        for name, value in MARKS.items():
            content.setData(name, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._digest = _digest(text)
        self.timer.start(KEPT_MS)

    @Slot()
    def take_out(self) -> None:
        """Empty the clipboard, unless something else was copied since."""
        self.timer.stop()
        digest, self._digest = self._digest, b""
        if digest and _digest(QGuiApplication.clipboard().text()) == digest:
            QGuiApplication.clipboard().clear()


def pasted() -> QMimeData:
    """What is in the clipboard; nothing where the platform gives nothing at all, as Wayland without the focus."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return found if found is not None else QMimeData()


def encoded(pieces: Iterable[str], room: int) -> QByteArray:
    """A long text as a worker makes it ready for `copy_encoded`; of a Python text Qt makes 20 million letters of its
    own, on the GUI thread.

    Args:
        room: bytes that it may take. What is reserved in vain costs nothing; where all is moved to where it has room,
            nobody else works for 15 ms.
    """
    made = QByteArray()
    made.reserve(room)
    for piece in pieces:
        made.append(piece.encode("utf-8", "replace"))
    return made


def copy_encoded(text: QByteArray, html: QByteArray | None = None) -> None:
    """Copy a text that is encoded already, and the same as HTML; who pastes it gets it as any other."""
    content = QMimeData()
    content.setData("text/plain", text)
    if html is not None:
        content.setData("text/html", html)
    QGuiApplication.clipboard().setMimeData(content)


def forget_selection(*texts: str) -> None:
    """Where what is selected can be pasted without being copied (X11), take a part of these texts away again."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        selected = clipboard.text(QClipboard.Mode.Selection)
        if selected and any(selected in text for text in texts):
            clipboard.clear(QClipboard.Mode.Selection)


def copy_secret(text: str) -> CopiedSecret:
    """Copy a secret; it leaves the clipboard after `KEPT_MS` and when the application ends, if it is still there."""
    application = QCoreApplication.instance()
    assert application is not None
    kept = application.findChild(CopiedSecret, _NAME) or CopiedSecret(application)
    kept.put(text)
    return kept


def _digest(text: str) -> bytes:
    # Qt's: hashlib brings OpenSSL, which the home window does not wait for.
    content = text.encode("utf-8", "surrogatepass")
    return bytes(QCryptographicHash.hash(content, QCryptographicHash.Algorithm.Sha256).data())
