"""A live chat of a PBX, open: how it works, how it looks; a review with before and after; and what came of it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from core.channel.live_chat import SETTINGS, LiveChat, chat_problems, differences, look_problems
from core.delivery.live_chat_changes import Became, ChatChange
from core.errors import Problem, fields_at_fault, plain
from core.pbx.told_live_chat import ToldLiveChat
from core.wording import one_text
from ui.look.band import Band
from ui.look.say import say
from ui.look.texts import listed, translated
from ui.look.theme import Tone, ToneLabel, strong
from ui.on_pbx.change_table import ChangeTable
from ui.on_pbx.change_words import Told, changes_text, make_changes_text
from ui.on_pbx.live_chat_form import LiveChatForm
from ui.on_pbx.live_chat_page import LiveChatPage
from ui.on_pbx.live_chat_window import LiveChatWindow
from ui.on_pbx.picture_told import PictureTold
from ui.on_pbx.words import SHOWN

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import JobRunner

CHAT, LOOK, REVIEW = range(3)
_PICTURE = "avatar_file"
_FIELDS = {
    "destination_id": ("destination_type", "destination_id"),
    "message_type": ("images",),
    "communication_method": ("calls", "webrtc_trunk_id", "webrtc_inbound_route_id"),
    "auto_close_session": ("closes", "session_expired_time", "session_expired_unit"),
}
"""Of a live chat, for settings that are not one field of the same name."""
_OF_LOOK = {"theme_mode", "theme_color", "minimize_style", "chat_icon"}
_OPEN = (Became.UNCLEAR, Became.UNCLEAR_SO_FAR)
_GOOD = (Became.CHANGED, Became.UNCHANGED)
_MOST_NAMED = 8


class LiveChatChangeDialog(LiveChatWindow):
    """Nothing is sent before the blue button of the review; what came of it is told there, too.

    Signals:
        made: the PBX may have it otherwise now.
    """

    made = Signal()

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "PbxChannels",
        base_url: str,
        pbx: str,
        seen: ToldLiveChat,
        parent: QWidget,
    ) -> None:
        self._finished = False
        self._unclear: ChatChange | None = None
        super().__init__(pbx, parent)
        self._jobs, self._channels, self._base_url = jobs, channels, base_url
        self._seen = seen
        self.setObjectName("live_chat_change_dialog")
        self.setWindowTitle(_of_change("{name} – Change").format(name=plain(seen.chat.name, SHOWN)))
        self.form = LiveChatForm(jobs, pbx, self)
        pages = (self.form.chat_page, self.form.look_page, self._make_review())
        self._set_up(pages, last_step=QCoreApplication.translate("StepList", "Review"))
        self.form.load(seen.chat)
        self._first = self.form.chat
        self.form.typed.connect(lambda: self._lost.say(""))
        self._jobs.run(partial(channels.lists_now, base_url), self.form.use_lists, self._lists_failed)
        self._turn_to(CHAT)
        self.form.begin()
        self._said.setText(_of_change("Nothing has been changed yet."))

    def _make_review(self) -> QWidget:
        page = LiveChatPage(_of_change("Changes"), "")
        column = page.column
        self._picture = PictureTold()
        self._doubt = Band("change_outcome", Tone.WARNING)
        self._good = Band("change_done", Tone.SUCCESS, "done")
        for band in (self._doubt, self._good, self._picture):
            column.addWidget(band)
        self._count = ToneLabel()
        self._count.setObjectName("changes_count")
        self._count.setFont(strong(self._count.font()))
        column.addWidget(self._count)
        heads = (_of_change("Setting"), _of_change("Now"), _of_change("After"))
        self._table = ChangeTable(heads, undo=True)
        self._table.setAccessibleName(_of_change("Changes"))
        self._table.taken_back.connect(self._take_back)
        column.addWidget(self._table)
        text = self.tr(
            "Everything else stays as it is and is sent along, because it is not known whether "
            "the PBX would keep what is left out."
        )
        self._stays = ToneLabel(text, Tone.MUTED)
        column.addWidget(self._stays)
        column.addStretch(1)
        return page

    # What is meant

    @property
    def _touched(self) -> dict[str, object]:
        """The fields that are not as they were shown."""
        now = self.form.chat
        names = [field.name for field in fields(LiveChat)]
        return {name: getattr(now, name) for name in names if getattr(now, name) != getattr(self._first, name)}

    @property
    def meant(self) -> LiveChat:
        """The live chat as it should be; what nobody touched is as the PBX has it."""
        return replace(self._seen.chat, **self._touched)  # type: ignore[arg-type]

    @property
    def _rows_now(self) -> list[Told]:
        meant = self.meant
        rows = [
            Told(
                (name,),
                self.form.setting_name(name),
                self.form.setting_text(name, self._seen.chat),
                self.form.setting_text(name, meant),
            )
            for name in differences(self._seen.chat, meant)
        ]
        if self.form.picture.picture is not None:
            name = self.form.picture_row.name
            before = _of_change("as it is on the PBX")
            rows.append(Told((_PICTURE,), name, before, self.form.picture.picture.name))
        return rows

    def _take_back(self, keys: Sequence[str]) -> None:
        for key in keys:
            if key == _PICTURE:
                self.form.picture.take_away()
            else:
                names = _FIELDS.get(key, (key,))
                back = {name: getattr(self._first, name) for name in names}
                self.form.load(replace(self.form.chat, **back))
        self._show_review()

    # The pages

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._blue.setEnabled(self._job is None)
        if page == LOOK:
            self.form.begin_look()
        self._close.setVisible(not self._finished)
        self._back.setVisible(page != CHAT and not self._finished and self._unclear is None)
        if page == REVIEW:
            self._show_review()
            self._table.setFocus()
        self._show_way(page, self.form, leads_back=not self._finished and self._unclear is None)
        self._blue.setText(self._blue_text(page))

    def _show_review(self) -> None:
        rows = self._rows_now if not self._finished else []
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._stays.setVisible(bool(rows))
        # Two buttons that close it would be one too many.
        self._close.setVisible(bool(rows) or (self._unclear is not None and not self._finished))
        nothing = "" if self._finished else _of_change("Nothing is different.")
        self._count.setText(changes_text(len(rows)) if rows else nothing)
        self._blue.setText(self._blue_text(REVIEW))

    def _blue_text(self, page: int) -> str:
        if self._finished:
            return _of_change("&Done")
        if page == CHAT:
            return _of_change("Ne&xt")
        if page == LOOK:
            return _of_change("Re&view")
        if self._unclear is not None:
            return _of_change("&Look now")
        count = self._table.changes if not self._table.isHidden() else 0
        if not count:
            return _of_change("C&lose it")
        return make_changes_text(count)

    def _go_back(self) -> None:
        self._turn_to(max(CHAT, self._pages.currentIndex() - 1))

    def _pressed(self) -> None:
        page = self._pages.currentIndex()
        if self._job is not None:
            return
        if self._finished:
            self.accept()
        elif page == CHAT:
            if not self.form.show_problems(self._own_problems(list(chat_problems(self.form.chat)))):
                self._turn_to(LOOK)
        elif page == LOOK:
            if not self.form.show_problems(self._own_problems(list(look_problems(self.form.chat)))):
                if self.form.picture.settles(self._pressed):
                    self._turn_to(REVIEW)
                    self._begin_lead()
                else:
                    self.form.bring(self.form.picture_row)
        elif self._unclear is not None:
            unclear = self._unclear
            self._begin(
                partial(self._channels.live_chats.look, self._base_url, unclear.before, unclear.meant),
            )
        elif self._table.isHidden():
            self.reject()
        else:
            picture = self.form.picture.picture
            self._begin(
                partial(self._channels.live_chats.change, self._base_url, self._seen, self.meant, picture),
            )

    def _own_problems(self, found: list[Problem]) -> list[Problem]:
        """Those of settings that were changed here: what the PBX has already stands in nobody's way."""
        changed = differences(self._seen.chat, self.meant)
        keys = {key for name in changed for key in SETTINGS[name]}
        return [problem for problem in found if problem.field in keys]

    # Sent

    def _begin(self, work: "Callable[..., ChatChange]") -> None:
        self._outcome.say("")
        self._doubt.say("")
        self._said.setText(_of_change("Changing, and reading back…"))
        self._job = self._jobs.run(work, self._ended, self._failed)
        for button in (self._blue, self._back):
            button.setEnabled(False)

    def _failed(self, error: Exception) -> None:
        self._not_sent(error, self.form)
        self._said.setText(_of_change("Nothing has been changed."))
        wrong = {problem.field for problem in fields_at_fault(error)}
        if wrong & _OF_LOOK:
            self._turn_to(LOOK)
        elif any(self.form.has(each) for each in wrong):
            self._turn_to(CHAT)

    def _ended(self, outcome: ChatChange) -> None:
        self._job = self._unclear = None
        for button in (self._blue, self._back):
            button.setEnabled(True)
        self._said.setText("")
        self.made.emit()
        if outcome.there is not None:
            self._follow(outcome.there)
        if outcome.picture is not None:
            self._picture.show_end(outcome.picture, outcome.picture_trouble)
            self.form.picture.take_away()
        text = self._words(outcome)
        if outcome.became in _GOOD:
            self._finish(text, outcome.became is Became.UNCHANGED and outcome.picture is not None)
        else:
            self._unclear = outcome if outcome.became in _OPEN else None
            self._finished = outcome.became is Became.UNREAD
            self._doubt.say(text)
            say(self._doubt.label, text, urgent=True)
        self._turn_to(REVIEW)

    def _finish(self, text: str, picture_only: bool) -> None:
        self._finished = True
        if not picture_only:
            self._good.say(text)
            say(self._good.label, text, urgent=True)

    def _words(self, outcome: ChatChange) -> str:
        values = {**outcome.values, "pbx": self._pbx}
        told = [translated(each, values) for each in (outcome.what, outcome.remedy) if each]
        if outcome.became is Became.MEANWHILE and outcome.there is not None:
            told.append(self._theirs(differences(outcome.before.chat, outcome.there.chat)))
        if outcome.beside:
            names = listed(self.form.setting_name(name) for name in outcome.beside[:_MOST_NAMED])
            told.append(self.tr("Also different now, although you did not change it: {names}.").format(names=names))
        return one_text(*told)

    def _theirs(self, settings: Collection[str]) -> str:
        names = listed(self.form.setting_name(name) for name in settings)
        return self.tr("Changed by someone else: {names}.").format(names=names)

    def _follow(self, there: ToldLiveChat) -> None:
        """Show what the PBX has now; what was changed here stays as it was changed."""
        touched, self._seen = self._touched, there
        self.form.load(there.chat)
        self._first = self.form.chat
        self.form.load(replace(self._first, **touched))  # type: ignore[arg-type]

    # Closed

    @property
    def _is_unsent(self) -> bool:
        return not self._finished and self._unclear is None and bool(self._rows_now)

    def reject(self) -> None:
        """Close it; what was changed here and not sent is asked about first."""
        if self._job is not None:
            return
        if not self._is_unsent:
            super().reject()
            return
        self._ask_to_lose(self.tr("Your changes have not been sent. Close anyway?"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is None and not self._is_unsent:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()


def _of_change(text: str) -> str:
    """A sentence that the window for changes of other channels has, too."""
    return QCoreApplication.translate("ChangeDialog", text)
