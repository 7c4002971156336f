"""The webhook URL and the verify token of a created channel: read from the PBX, each with its copy button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.handover.portal_sites import Portal, portal_of
from core.wording import one_text
from ui.look.buttons import Kind, make_button, make_kind
from ui.look.copy_button import CopyButton
from ui.look.fields import FieldRow, GuardedEdit
from ui.look.icons import give_icon
from ui.look.say import say_outcome
from ui.look.texts import failure_text
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.pbx.answers import CreatedChannel
    from core.stop import Stop
    from ui.jobs import JobRunner


class WebhookView(QWidget):
    """What the provider's portal is to be given. A value that is not known is not shown.

    Signals:
        known: the PBX told the webhook URL, "" if it has none.
    """

    known = Signal(str)

    def __init__(self, jobs: "JobRunner") -> None:
        super().__init__()
        self._jobs = jobs
        self._copies: dict[str, CopyButton] = {}
        self._portal: Portal | None = None
        self._was_copied = self._is_next = False
        self._work: Callable[[Stop], CreatedChannel] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[2])
        self._url, self._url_row = self._read_only_row(
            "webhook_url",
            self.tr("Webhook URL"),
            self.tr("Paste it in the provider's portal as the address for messages."),
        )
        self._token, self._token_row = self._read_only_row(
            "verify_token",
            self.tr("Verify token"),
            self.tr("For providers that ask for one together with the webhook URL, such as Meta."),
        )
        self._note = ToneLabel("", Tone.MUTED)
        self._note.setObjectName("read_back_note")
        self._again = make_button("read_again", self.tr("&Read again"))
        self._again.clicked.connect(self._read)
        line = QHBoxLayout()
        line.addWidget(self._again)
        line.addStretch(1)
        for row in (self._url_row, self._token_row, self._note):
            column.addWidget(row)
        column.addLayout(line)
        self._asks_token = True
        self.show_known("")

    def ask_for_token(self, asks: bool) -> None:
        """Whether the provider asks for the verify token; else it is read, and not shown."""
        self._asks_token = asks

    @property
    def copy(self) -> CopyButton:
        """What most people press first."""
        return self._copies["webhook_url"]

    @property
    def verify_token(self) -> str:
        """As the PBX told it last."""
        return self._token.text()

    def show_known(self, webhook_url: str, verify_token: str = "") -> None:
        """Show what is known without asking the PBX."""
        for edit, row, value in (
            (self._url, self._url_row, webhook_url),
            (self._token, self._token_row, verify_token),
        ):
            edit.setText(value)
            edit.setCursorPosition(0)
            row.setVisible(bool(value) and (row is not self._token_row or self._asks_token))
        self._note.hide()
        self._again.hide()

    def read(self, work: "Callable[[Stop], CreatedChannel]") -> None:
        """Ask the PBX, in a job; what is shown already stays until it answers."""
        self._work = work
        self._read()

    def _read(self) -> None:
        if self._work is not None:
            self._again.hide()
            self._say(self.tr("Reading the webhook URL from the PBX…"), Tone.MUTED)
            self._jobs.run(self._work, self._on_read, self._on_error)

    def show_read(self, channel: "CreatedChannel") -> None:
        """Show what was read already."""
        self._on_read(channel)

    def _on_read(self, channel: "CreatedChannel") -> None:
        self.show_known(channel.webhook_url, channel.verify_token)
        if not channel.webhook_url:
            self._say(self.tr("The PBX gave no webhook URL."), Tone.MUTED)
        self.known.emit(channel.webhook_url)

    def _on_error(self, error: Exception) -> None:
        what = self.tr("The channel exists, but its webhook URL could not be read.")
        if self._url.text():
            what = self.tr("The verify token could not be read from the PBX.")
        self._say(one_text(what, failure_text(error)), Tone.WARNING)
        self._again.show()

    def _say(self, text: str, tone: Tone) -> None:
        self._note.set_tone(tone)
        self._note.setText(text)
        self._note.show()
        say_outcome(self._note, text, tone)

    def _read_only_row(self, name: str, label: str, hint: str) -> tuple[QLineEdit, FieldRow]:
        edit = GuardedEdit() if name == "verify_token" else QLineEdit()
        edit.setObjectName(name)
        edit.setReadOnly(True)
        what = self.tr("Copy {what}").format(what=label)
        copy = CopyButton(f"copy_{name}", what, edit.text, self.tr("Copy"), secret=name == "verify_token")
        self._copies[name] = copy
        return edit, FieldRow(label, edit, hint, beside=self._beside(copy) if name == "webhook_url" else copy)

    def _beside(self, copy: CopyButton) -> QWidget:
        """What is done with the webhook URL: copied, and taken into the provider's portal."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACES[1])
        self._open = make_button("open_portal")
        give_icon(self._open, "open")
        self._open.clicked.connect(self._open_portal)
        self._open.hide()
        for button in (copy, self._open):
            row.addWidget(button)
        copy.clicked.connect(self._copied)
        return box

    def lead_to(self, channel: str) -> None:
        """Offer the portal of this provider, where its address is certain."""
        self._portal = portal_of(channel)
        self._open.setVisible(self._portal is not None)
        if self._portal is not None:
            self._open.setText(self.tr("Open {portal}").format(portal=self._portal.name))

    def be_next(self, is_next: bool) -> None:
        """Whether the next step is to copy the webhook URL, and after that to open the portal."""
        self._is_next = is_next
        if is_next and not self._was_copied:
            self.copy.stand_out()
        else:
            make_kind(self.copy, Kind.PLAIN)
        make_kind(self._open, Kind.PRIMARY if is_next and self._was_copied else Kind.PLAIN)

    def _copied(self) -> None:
        self._was_copied = True
        if self._portal is not None and self._is_next:
            self.be_next(True)
            self._open.setFocus()

    def _open_portal(self) -> None:
        if self._portal is not None:
            QDesktopServices.openUrl(QUrl(self._portal.url))
