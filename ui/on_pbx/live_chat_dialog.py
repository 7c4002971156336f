"""A live chat for a website: how it works, how it looks, and then the code that belongs on the website."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QPushButton,
    QWidget,
)

from core.channel.live_chat import (
    chat_problems,
    look_problems,
)
from core.delivery.live_chats import LiveChatMade
from core.errors import plain
from core.store.live_chat_text import TypedLiveChat
from ui.look.buttons import Kind, make_button
from ui.look.say import say
from ui.on_pbx.live_chat_form import LiveChatForm
from ui.on_pbx.live_chat_typing import LiveChatTyping
from ui.on_pbx.live_chat_window import LiveChatWindow
from ui.on_pbx.website_code import WebsiteCode
from ui.on_pbx.words import SHOWN

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import JobRunner

CHAT, LOOK, DONE = range(3)


class LiveChatDialog(LiveChatWindow):
    """Signals:
    made: the PBX has the chat.
    """

    made = Signal()

    def __init__(self, jobs: "JobRunner", channels: "PbxChannels", base_url: str, pbx: str, parent: QWidget) -> None:
        super().__init__(pbx, parent)
        self._jobs, self._channels, self._base_url = jobs, channels, base_url
        self._is_made = False
        self.setObjectName("live_chat_dialog")
        self.setWindowTitle(self.tr("New live chat"))
        self._typing = LiveChatTyping(jobs, channels, base_url, self)
        self._typing.kept.connect(self._say_kept)
        self.form = LiveChatForm(jobs, pbx, self)
        title = self.tr("Live chat created. Next, the website.")
        self._code = WebsiteCode(title, jobs, channels, base_url, pbx, is_new=True)
        self._code.unread.connect(self._tell)
        self._code.led.connect(self._led)
        self._anew = self._make_start_over()
        pages = (self.form.chat_page, self.form.look_page, self._code)
        self._set_up(pages, self._anew, last_step=self.tr("Done"))
        self._first = self.form.chat
        self.form.typed.connect(self._typed)
        self._jobs.run(partial(channels.lists_now, base_url), self.form.use_lists, self._lists_failed)
        self._jobs.run(partial(channels.live_chats.typed, base_url), self._use_typed, lambda _: None)
        self._turn_to(CHAT)
        self.form.begin()

    def _make_start_over(self) -> QPushButton:
        button = make_button("begin_anew", self.tr("Start o&ver"), Kind.FLAT)
        button.clicked.connect(self._begin_anew)
        button.hide()
        return button

    # What is typed

    def _typed(self, *_: object) -> None:
        if not self._is_made:
            self._lost.say("")
            picture = self.form.picture.picture
            typed = TypedLiveChat(self.form.chat, picture.name if picture is not None else "")
            self._typing.type(typed if typed != TypedLiveChat(self._first) else None)

    def _say_kept(self) -> None:
        if not self._is_made and self._job is None:
            self._said.setText(self.tr("Saved as you type"))
            self._said.show_sign("check")

    def _use_typed(self, typed: TypedLiveChat | None) -> None:
        """What was typed when the window was closed comes back, if nothing is typed by now."""
        if typed is None or self.form.chat != self._first or self._is_made or self._job is not None:
            return
        self._typing.begin_with(typed)
        self.form.load(typed.chat)
        self._said.setText(self.tr("As you left it"))
        self._anew.show()
        if typed.picture:
            text = self.tr("Choose “{name}” again: the file of a picture is not kept.")
            self.form.picture_row.show_warning(text.format(name=plain(typed.picture, SHOWN)))

    def _begin_anew(self) -> None:
        self._anew.hide()
        self.form.picture.take_away()
        self.form.load(self._first)
        self._turn_to(CHAT)
        self.form.begin()

    # The pages

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._back.setVisible(page == LOOK)
        self._close.setVisible(page != DONE)
        texts = (self.tr("Ne&xt"), self.tr("&Create the live chat"), self.tr("&Done"))
        self._blue.setText(texts[page])
        self._blue.setEnabled(self._job is None)
        self._show_way(page, self.form, leads_back=page != DONE and self._job is None)
        if page == LOOK:
            self.form.begin_look()

    def _go_back(self) -> None:
        self._turn_to(CHAT)

    def _pressed(self) -> None:
        page = self._pages.currentIndex()
        if self._is_busy:
            return
        if page == DONE:
            self.accept()
        elif page == CHAT:
            if not self.form.show_problems(list(chat_problems(self.form.chat))):
                self._turn_to(LOOK)
                self._begin_lead()
        elif not self.form.show_problems(list(look_problems(self.form.chat))):
            if self.form.picture.settles(self._pressed):
                self._create()
            else:
                self.form.bring(self.form.picture_row)

    # Sent

    def _create(self) -> None:
        self._outcome.say("")
        self._said.show_sign("")
        self._said.setText(self.tr("Creating, and reading its code…"))
        work = partial(self._channels.live_chats.make, self._base_url, self.form.chat, self.form.picture.picture)
        self._job = self._jobs.run(work, self._was_made, self._failed)
        self._blue.setEnabled(False)
        self._back.setEnabled(False)

    def _was_made(self, made: LiveChatMade) -> None:
        self._job, self._is_made = None, True
        self._typing.type(None)
        self._typing.settle(lambda _: None)
        self._anew.hide()
        self.made.emit()
        self._said.setText("")
        self._turn_to(DONE)
        self._code.show_made(made, self.form.domain)
        say(self, self.tr("Live chat created, ID {id}").format(id=made.channel_id), urgent=True)

    def _failed(self, error: Exception) -> None:
        self._not_sent(error, self.form)

    # Closed

    @property
    def _is_busy(self) -> bool:
        return super()._is_busy or self._code.is_busy

    def reject(self) -> None:
        """Close it, as soon as what was typed is kept; where it cannot be, that is asked first."""
        if not self._is_busy:
            self._typing.settle(self._close_if)

    def _close_if(self, is_kept: bool) -> None:
        if is_kept:
            super().reject()
            return
        self._ask_to_lose(self.tr("What you typed here cannot be saved on this computer. Close anyway?"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_busy and self._typing.is_kept:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()
