"""What this program is, what it is made of, where its data are; and whether there is a newer one."""

import platform
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.program.licences import installed
from core.program.product import FEED, NAME, version
from core.program.updates import Release, is_newer, newest
from ui.look.buttons import make_button
from ui.look.scrolled import Scrolled, column_of, fit, low
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text
from ui.look.theme import GRID, Tone, ToneLabel, heading
from ui.look.tokens import SPACES
from ui.program.crash import versions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.stop import Stop
    from ui.jobs import JobRunner

LICENCES = Path(__file__).resolve().parents[2] / "resources" / "THIRD-PARTY.txt"
"""Made by packaging/notices.py; only packages have it."""
ICON_SIZE = 8 * GRID


def diagnostics(folder: Path | None) -> str:
    """What support asks for: versions and places, no value of anything that was typed."""
    lines: Mapping[str, str] = {
        NAME: version() or "from source",
        "Python": platform.python_version(),
        **versions(),
        "Platform": f"{platform.platform()} ({QGuiApplication.platformName()})",
        "Data folder": str(folder) if folder else "none",
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


class AboutDialog(QDialog):
    """Asks for updates only when its button is pressed, and downloads nothing."""

    def __init__(self, jobs: "JobRunner", folder: Path | None, parent: QWidget, feed: str = FEED) -> None:
        super().__init__(parent)
        self._jobs, self._folder, self._feed = jobs, folder, feed
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About {name}").format(name=NAME))
        whole, asked = column_of(self), Scrolled(SPACES[2])
        whole.addWidget(asked, 1)
        column = asked.column
        column.addLayout(self._make_top())
        column.addSpacing(SPACES[1])
        column.addWidget(ToneLabel(self.tr("Data folder: {folder}").format(folder=folder or "–"), Tone.MUTED))
        row = QHBoxLayout()
        choices = [
            ("open_data_folder", self.tr("Open data &folder"), self._open_folder),
            ("copy_diagnostics", self.tr("&Copy diagnostics"), self._copy),
        ]
        if feed:
            choices.append(("check_updates", self.tr("Check for &updates"), self._check))
        for name, text, act in choices:
            button = make_button(name, text)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._status = SignedLabel("", Tone.MUTED)
        self._status.setObjectName("about_status")
        column.addWidget(self._status)
        column.addWidget(ToneLabel(self.tr("Licences of the components of this program"), Tone.MUTED))
        licences = QPlainTextEdit(self._licences())
        licences.setReadOnly(True)
        licences.setTabChangesFocus(True)
        licences.setAccessibleName(self.tr("Licences"))
        licences.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        low(licences, 12 * GRID)
        column.addWidget(licences, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        fit(self, 76 * GRID, 64 * GRID)

    def _make_top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(SPACES[4])
        picture = QLabel()
        picture.setPixmap(QGuiApplication.windowIcon().pixmap(ICON_SIZE, ICON_SIZE))
        picture.setAccessibleName(NAME)
        top.addWidget(picture)
        words = QVBoxLayout()
        words.addWidget(heading(NAME, 4))
        number = self.tr("Version {version}").format(version=version()) if version() else self.tr("From source")
        parts = {"Python": platform.python_version(), **versions()}
        words.addWidget(ToneLabel(f"{number} · " + " · ".join(f"{name} {text}" for name, text in parts.items())))
        top.addLayout(words, 1)
        return top

    def _licences(self) -> str:
        if LICENCES.exists():
            return LICENCES.read_text("utf-8")
        try:
            return installed()
        except PackageNotFoundError:
            return self.tr("They are listed in the packages; packaging/notices.py creates the list.")

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(diagnostics(self._folder))
        self._say(self.tr("Copied. It contains no address, name or key."))

    def _check(self) -> None:
        feed = self._feed
        self._say(self.tr("Asking {address} …").format(address=QUrl(feed).host()))

        def work(stop: "Stop") -> tuple[Release, bool]:
            release = newest(feed, stop)
            return release, is_newer(release.version, version() or "0")

        self._jobs.run(work, self._found, self._failed)

    def _found(self, answer: tuple[Release, bool]) -> None:
        release, newer = answer
        if not newer:
            self._say(self.tr("This is the newest version."))
            return
        text = self.tr("Version {version} is available: {notes}").format(version=release.version, notes=release.notes)
        self._status.let_copy()
        self._say(f"{text}\n{release.page}")

    def _failed(self, error: Exception) -> None:
        self._status.tell(failure_text(error), Tone.WARNING)

    def _say(self, text: str) -> None:
        self._status.tell(text, Tone.PLAIN)
