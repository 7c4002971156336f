"""The request of a channel as JSON and as curl, shown and copied; variables stand in the place of every secret."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.channel.draft import ChannelDraft
from core.channel.request import masked_template
from core.errors import AppError
from core.pbx.request_text import as_curl_pieces, as_json_pieces
from core.stop import Stop
from core.wording import NN_
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.clipboard import encoded
from ui.look.copy_button import CopyButton
from ui.look.late_text import LateText
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip
from ui.wizard.page import WATCHED

if TYPE_CHECKING:
    from ui.jobs import Job
    from ui.wizard.session import Session

AT_ONCE = 300
"""Of so many numbers the text is made at once, in a few milliseconds; of more of them in a job."""
JSON_NUMBERS = 60
"""So many numbers stand in the JSON that is shown; a copy of it has all."""


LINE_BYTES = 500
"""More than a number takes with its destination and some members."""


class RequestText(QWidget):
    """The request, folded away, below the buttons that show and copy it.

    Args:
        draft_now: takes over what is typed, and gives the draft.

    Signals:
        failed: there is nothing to show or to copy, with the error.
    """

    failed = Signal(object)

    def __init__(self, session: "Session", draft_now: Callable[[], ChannelDraft]) -> None:
        super().__init__()
        self._session, self._draft_now = session, draft_now
        self._writing: Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[3])
        column.addLayout(self._make_buttons())
        never = QCoreApplication.translate("ReviewPage", "Keys are never shown or copied in plain text.")
        column.addWidget(ToneLabel(never, Tone.MUTED))
        self._json = LateText()
        self._json.setObjectName("request_json")
        self._json.setReadOnly(True)
        self._json.setProperty(WATCHED, True)  # nobody types in it
        self._json.setTabChangesFocus(True)
        self._json.setMinimumHeight(240)
        self._json.setAccessibleName(QCoreApplication.translate("ReviewPage", "The request as JSON, secrets masked"))
        self._json.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._json.hide()
        column.addWidget(self._json)

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACES[2])
        self._show_json = make_button("show_json", QCoreApplication.translate("ReviewPage", "Show as &JSON"))
        self._show_json.clicked.connect(self._turn_json)
        as_json, curl = (
            QCoreApplication.translate("ReviewPage", "Cop&y as JSON"),
            QCoreApplication.translate("ReviewPage", "Copy as c&url"),
        )
        self._copies = copies = [
            CopyButton("copy_json", as_json, lambda: self._copy(0, as_json_pieces)),
            CopyButton("copy_curl", curl, lambda: self._copy(1, self._as_curl)),
        ]
        for button in (self._show_json, *copies):
            set_kind(button, Kind.QUIET, small=True)
            line.addWidget(button)
        secrets = QCoreApplication.translate(
            "ReviewPage", "Secrets and the token appear as variables, never as values."
        )
        for button in copies:
            give_tooltip(button, secrets)
        line.addStretch(1)
        return line

    def let_go(self) -> None:
        """What is written just now is not shown any more."""
        self._session.jobs.drop(self._writing)

    def show_draft(self, draft: ChannelDraft | None) -> None:
        """Show the request of this draft, None for none; of many numbers a worker writes it."""
        self.let_go()
        if draft is None:
            self._json.setPlainText("")
            return
        left_out = len(draft.dids) - JSON_NUMBERS
        more = "\n" + plural(NN_("… and 1 more", "… and {count} more"), left_out) if left_out > 0 else ""
        make = partial(_json_of, replace(draft, dids=draft.dids[:JSON_NUMBERS]), more)
        if len(draft.dids) <= AT_ONCE:
            self._json.write_later(make)
        else:
            self._writing = self._session.jobs.run(make, self._json.setPlainText, self._not_written)

    def _turn_json(self) -> None:
        is_open = self._json.isHidden()
        self._json.setVisible(is_open)
        hide, show = (
            QCoreApplication.translate("ReviewPage", "Hide &JSON"),
            QCoreApplication.translate("ReviewPage", "Show as &JSON"),
        )
        self._show_json.setText(hide if is_open else show)

    def _as_curl(self, draft: ChannelDraft) -> Iterator[str]:
        return as_curl_pieces(draft, self._session.login.base_url)

    def _copy(self, number: int, make: Callable[[ChannelDraft], Iterator[str]]) -> str:
        """What one of the buttons copies at once; of many numbers the text is made in a job, and copied then."""
        draft, button = self._draft_now(), self._copies[number]
        if len(draft.dids) <= AT_ONCE:
            try:
                return "".join(make(draft))
            except AppError as error:
                self.failed.emit(error)
                return ""
        button.setEnabled(False)
        room = LINE_BYTES * len(draft.dids)
        self._session.jobs.run(
            lambda _stop: encoded(make(draft), room), partial(self._copied, number), partial(self._not_copied, number)
        )
        return ""

    def _copied(self, number: int, text: QByteArray) -> None:
        self._copies[number].setEnabled(True)
        self._copies[number].put(text)

    def _not_copied(self, number: int, error: Exception) -> None:
        self._copies[number].setEnabled(True)
        self.failed.emit(error)

    def _not_written(self, error: Exception) -> None:
        self.failed.emit(error)


def _json_of(draft: ChannelDraft, more: str, _stop: Stop | None = None) -> str:
    return json.dumps(masked_template(draft), indent=4, ensure_ascii=False) + more
