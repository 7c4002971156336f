"""What belongs on the website of a live chat that a PBX has: copied, or e-mailed by the PBX."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton

from core.channel.live_chat import domain_of
from core.delivery.live_chats import LiveChatMade
from core.errors import plain
from core.pbx.answers import EmbedCode
from ui.look.buttons import Kind, make_button, make_kind
from ui.look.copy_button import CopyButton
from ui.look.fields import text_row
from ui.look.say import say
from ui.look.texts import failure_text
from ui.look.theme import ToneLabel
from ui.on_pbx.live_chat_page import LiveChatPage
from ui.on_pbx.picture_told import PictureTold
from ui.on_pbx.words import SHOWN

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import Job, JobRunner


class WebsiteCode(LiveChatPage):
    """Empty until the PBX has the live chat.

    Signals:
        unread: why the PBX did not tell the code.
        led: whether the next step stands here, and not in the window's foot.
    """

    unread = Signal(str)
    led = Signal(bool)

    def __init__(self, title: str, jobs: "JobRunner", channels: "PbxChannels", base_url: str, pbx: str) -> None:
        super().__init__(title, "")
        self._jobs, self._channels, self._base_url, self._pbx = jobs, channels, base_url, pbx
        self._job: Job | None = None
        self._made: LiveChatMade | None = None
        self._domain = ""
        self._id = ToneLabel()
        self._id.setObjectName("result_id_line")
        self.column.addWidget(self._id)
        self._picture = PictureTold()
        self.column.addWidget(self._picture)
        self._add_code()
        self._add_mail()
        self.column.addStretch(1)

    def _add_code(self) -> None:
        step = QCheckBox(self.tr("Put this code on every page of the website, usually just before </body>"))
        step.setObjectName("todo.1")
        self.column.addWidget(step)
        self._code = QPlainTextEdit()
        self._code.setObjectName("embed_code")
        self._code.setAccessibleName(self.tr("Code for the website"))
        self._code.setReadOnly(True)
        self._code.setMaximumHeight(90)
        self.column.addWidget(self._code)
        row = QHBoxLayout()
        self._copy = CopyButton("copy_embed_code", self.tr("&Copy"), self._code.toPlainText)
        self._copy.clicked.connect(self._was_copied)
        row.addWidget(self._copy)
        website = self._website = make_button("open_website", self.tr("&Open the website"))
        website.clicked.connect(self._open_website)
        row.addWidget(website)
        row.addStretch(1)
        self.column.addLayout(row)

    def _add_mail(self) -> None:
        self._email, row = text_row(
            "embed_email",
            self.tr("&E-mail code and instructions to"),
            self.tr("{pbx} sends the e-mail, in its own words. The code contains no secret.").format(pbx=self._pbx),
        )
        self.column.addWidget(row)
        mail = make_button("send_embed_mail", self.tr("&Send the e-mail"))
        mail.clicked.connect(self._send_mail)
        line = QHBoxLayout()
        line.addWidget(mail)
        self._mail_said = QLabel()
        self._mail_said.setObjectName("mail_said")
        self._mail_said.setTextFormat(Qt.TextFormat.PlainText)
        line.addWidget(self._mail_said, 1)
        self.column.addLayout(line)

    @property
    def is_busy(self) -> bool:
        """Whether the PBX has been asked to send an e-mail, and has not answered yet."""
        return self._job is not None

    def show_made(self, made: LiveChatMade, domain: str) -> None:
        """Show what belongs on the website with this domain, with the focus on the button that copies it."""
        self._made, self._domain = made, domain
        text = self.tr("“{name}” on {pbx}, ID {id}")
        self._id.setText(text.format(name=plain(made.name, SHOWN), pbx=self._pbx, id=made.channel_id))
        if made.code is not None:
            self._code.setPlainText(made.code.code)
        elif made.unread is not None:
            self.unread.emit(failure_text(made.unread))
        self._picture.show_end(made.picture, made.picture_trouble)
        self._copy.setEnabled(made.code is not None)
        self._lead(self._copy if made.code is not None else None)
        self._copy.setFocus()

    def _lead(self, button: QPushButton | None) -> None:
        """Make one button here the next step, or none."""
        for each in (self._copy, self._website):
            make_kind(each, Kind.PRIMARY if each is button else Kind.PLAIN)
        self._copy.show_sign()
        if button is not None:
            button.setDefault(True)
        self.led.emit(button is not None)

    def _was_copied(self) -> None:
        if self._copy.property("kind") == Kind.PRIMARY.value:
            self._lead(self._website)

    def _open_website(self) -> None:
        self._lead(None)
        if self._made is not None:
            QDesktopServices.openUrl(QUrl(f"https://{domain_of(self._domain)}"))

    def _send_mail(self) -> None:
        address = self._email.text().strip()
        if self._made is None or self._job is not None:
            return
        if "@" not in address:
            self._mail_said.setText(self.tr("Type the address first."))
            return
        self._mail_said.setText(self.tr("Sending…"))
        work = partial(self._channels.live_chats.code, self._base_url, self._made.channel_id, address)
        self._job = self._jobs.run(work, partial(self._mailed, address), self._not_mailed)

    def _mailed(self, address: str, _code: EmbedCode) -> None:
        self._job = None
        text = self.tr("{pbx} accepted the e-mail to {address}.").format(pbx=self._pbx, address=plain(address, SHOWN))
        self._mail_said.setText(text)
        say(self._mail_said, text)

    def _not_mailed(self, error: Exception) -> None:
        self._job = None
        self._mail_said.setText(failure_text(error))
        say(self._mail_said, self._mail_said.text(), urgent=True)
