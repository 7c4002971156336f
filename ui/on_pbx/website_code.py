"""What belongs on the website of a live chat that a PBX has: copied, e-mailed by the PBX, saved; and a first look."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.channel.live_chat import domain_of
from core.delivery.live_chats import LiveChatMade
from core.errors import plain
from core.handover.portal_notes import advice, key_of
from core.pbx.answers import EmbedCode
from core.stop import Stop
from core.whole_file import NotWritten, file_stem, write_whole
from core.wording import N_
from ui.created.checklist import Checklist
from ui.created.created_head import DoneSign, IdCard
from ui.look.buttons import Kind, make_button, make_kind
from ui.look.copy_button import CopyButton
from ui.look.fields import FieldRow
from ui.look.file_dialog import ask_where_to_save
from ui.look.flow import FlowLayout
from ui.look.icons import give_icon
from ui.look.keys import is_held_enter
from ui.look.lead import Lead
from ui.look.say import say
from ui.look.texts import failure_text
from ui.look.theme import Tone, ToneLabel, heading
from ui.look.tokens import SPACES
from ui.on_pbx.picture_told import PictureTold
from ui.on_pbx.scrolled_page import ScrolledPage
from ui.on_pbx.words import SHOWN

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import Job, JobRunner


_CODE_LINES = 3
_PUT = advice(N_("Put this code on every page of the website, usually just before </body>"))
_SEE = advice(N_("Open the website, write “Hello” in the chat, and check that it arrives."))


class WebsiteCode(ScrolledPage):
    """Empty until the PBX has the live chat.

    Args:
        is_new: it has just been created.

    Signals:
        unread: why the PBX did not tell the code.
        led: whether the next step stands here, and not in the window's foot.
    """

    unread = Signal(str)
    led = Signal(bool)

    def __init__(
        self,
        title: str,
        jobs: "JobRunner",
        channels: "PbxChannels",
        base_url: str,
        pbx: str,
        *,
        is_new: bool = False,
    ) -> None:
        super().__init__(title, top=20)
        self._jobs, self._channels, self._base_url, self._pbx = jobs, channels, base_url, pbx
        self._job: Job | None = None
        self._sent = Lead()
        self._made: LiveChatMade | None = None
        self._domain = ""
        self.column.addLayout(self._make_head(title, is_new=is_new))
        self._picture = PictureTold()
        self.column.addWidget(self._picture)
        self._steps = Checklist()
        self._steps.leave_out_kept()
        self._steps.show_steps((_PUT, _SEE), {}, frozenset())
        self._steps.hold(key_of(_PUT), self._make_code())
        self._steps.hold(key_of(_SEE), self._make_website())
        self._steps.ticked.connect(self._was_ticked)
        self.column.addWidget(self._steps)
        self.column.addStretch(1)

    def _make_head(self, title: str, *, is_new: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[4])
        if is_new:
            row.addWidget(DoneSign())
        words = QVBoxLayout()
        words.setSpacing(SPACES[0])
        words.addWidget(heading(title, 6))
        self._about = ToneLabel("", Tone.MUTED)
        self._about.setObjectName("result_id_line")
        words.addWidget(self._about)
        row.addLayout(words, 1)
        self._id = IdCard()
        row.addWidget(self._id)
        return row

    def _make_code(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, SPACES[1], SPACES[1], SPACES[0])
        column.setSpacing(SPACES[2])
        self._code = QPlainTextEdit()
        self._code.setObjectName("embed_code")
        self._code.setAccessibleName(self.tr("Code for the website"))
        self._code.setReadOnly(True)
        self._code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._code.setFixedHeight(_CODE_LINES * self._code.fontMetrics().lineSpacing() + SPACES[3])
        column.addWidget(self._code)
        row = FlowLayout(SPACES[2])
        self._copy = CopyButton(
            "copy_embed_code", self.tr("Copy the code for the website"), self._code.toPlainText, self.tr("&Copy")
        )
        self._copy.clicked.connect(self._was_copied)
        self._mail = make_button("mail_embed_code", self.tr("E-&mail it…"))
        self._mail.setCheckable(True)
        self._mail.toggled.connect(self._unfold)
        self._save = make_button("save_embed_code", self.tr("Sa&ve as a file…"))
        give_icon(self._save, "save")
        self._save.clicked.connect(self._ask_where)
        for button in (self._copy, self._mail, self._save):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._make_mail())
        self._said = ToneLabel("", Tone.MUTED)
        self._said.setObjectName("mail_said")
        self._said.hide()
        column.addWidget(self._said)
        return part

    def _make_mail(self) -> QFrame:
        self._mail_card = QFrame()
        self._mail_card.setProperty("ground", "card")
        line = QHBoxLayout(self._mail_card)
        line.setContentsMargins(SPACES[3], SPACES[3], SPACES[3], SPACES[1])
        send = make_button("send_embed_mail", self.tr("&Send the e-mail"))
        give_icon(send, "send")
        send.clicked.connect(self._send_mail)
        hint = self.tr("{pbx} sends the e-mail, in its own words. The code contains no secret.").format(pbx=self._pbx)
        self._email = QLineEdit()
        self._email.setObjectName("embed_email")
        self._email.installEventFilter(self)
        row = FieldRow(self.tr("&E-mail code and instructions to"), self._email, hint, beside=send)
        line.addWidget(row)
        self._mail_card.hide()
        return self._mail_card

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter behind the address sends the e-mail: the window would press the next step, and open the website."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not is_held_enter(event) and self._sent.takes(chord=False):
            self._send_mail()
        return is_enter

    def _make_website(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, SPACES[1], SPACES[1], SPACES[0])
        self._website = make_button("open_website", self.tr("&Open the website"))
        give_icon(self._website, "open")
        self._website.clicked.connect(self._open_website)
        row.addWidget(self._website)
        row.addStretch(1)
        return part

    @property
    def is_busy(self) -> bool:
        """Whether the PBX has been asked to send an e-mail, and has not answered yet."""
        return self._job is not None

    def show_made(self, made: LiveChatMade, domain: str) -> None:
        """Show what belongs on the website with this domain, with the focus on the button that copies it."""
        self._made, self._domain = made, domain
        self._about.setText(self.tr("{name} on {pbx}").format(name=plain(made.name, SHOWN), pbx=self._pbx))
        self._id.show_id(made.channel_id)
        if made.code is not None:
            self._code.setPlainText(made.code.code)
        elif made.unread is not None:
            self.unread.emit(failure_text(made.unread))
        self._picture.show_end(made.picture, made.picture_trouble)
        for button in (self._copy, self._save):
            button.setEnabled(made.code is not None)
        self._lead(self._copy if made.code is not None else None)
        self._copy.setFocus()

    def _lead(self, button: QPushButton | None) -> None:
        """Make one button here the next step, or none."""
        for each in (self._copy, self._website):
            make_kind(each, Kind.PRIMARY if each is button else Kind.PLAIN)
        give_icon(self._website, "open", Tone.ON_ACCENT if self._website is button else Tone.PLAIN)
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

    def _was_ticked(self, _ticked: object) -> None:
        """A step that is done does not lead; when nothing is left, the window's foot does."""
        if self._steps.are_all_done:
            self._lead(None)
        elif not self._code.isVisible():
            self._lead(self._website)
        elif not self._website.isVisible():
            self._lead(self._copy)

    def _unfold(self, unfolded: bool) -> None:
        self._mail_card.setVisible(unfolded)
        if unfolded:
            self._email.setFocus()
            self._bring(self._mail_card)

    def _bring(self, part: QWidget) -> None:
        """Bring what has just been shown into view, once it has its place."""
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, part, 0, SPACES[3]))

    def _ask_where(self) -> None:
        if self._made is not None:
            kinds = [(self.tr("Text file"), "txt"), (self.tr("Web page"), "html")]
            proposed = file_stem(self._made.name)
            ask_where_to_save(
                self, self.tr("Save the code"), kinds, self.save, name="save_code_dialog", proposed=proposed
            )

    def save(self, name: str) -> None:
        """Write the code into a file."""
        work = partial(_write, Path(name), self._code.toPlainText())
        self._jobs.run(work, lambda _: self._say(self.tr("The code was saved.")), self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        self._say(failure_text(error, self._pbx), urgent=True)

    def _say(self, text: str, *, urgent: bool = False) -> None:
        self._said.setText(text)
        self._said.show()
        self._bring(self._said)
        say(self._said, text, urgent=urgent)

    def _send_mail(self) -> None:
        address = self._email.text().strip()
        if self._made is None or self._job is not None:
            return
        if "@" not in address:
            self._say(self.tr("Type the address first."))
            self._email.setFocus()
            return
        self._sent.begin()
        self._say(self.tr("Sending…"))
        work = partial(self._channels.live_chats.code, self._base_url, self._made.channel_id, address)
        self._job = self._jobs.run(work, partial(self._mailed, address), self._not_mailed)

    def _mailed(self, address: str, _code: EmbedCode) -> None:
        self._job = None
        text = self.tr("{pbx} accepted the e-mail to {address}.").format(pbx=self._pbx, address=plain(address, SHOWN))
        self._say(text)

    def _not_mailed(self, error: Exception) -> None:
        self._job = None
        self._say(failure_text(error, self._pbx), urgent=True)


def _write(path: Path, code: str, _stop: Stop) -> None:
    try:
        write_whole(path, f"{code}\n".encode())
    except OSError as error:
        raise NotWritten(error) from None
