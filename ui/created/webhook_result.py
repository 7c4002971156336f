"""What came of setting the webhook: how many have it, each place as it was read afterwards, why one failed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.handover.portal_sites import portal_of
from core.providers.changing import Changed, Line
from core.wording import one_text
from ui.created.at_provider import Done
from ui.created.change_table import ROW, ChangeModel, ChangeTable
from ui.created.webhook_words import WebhookWords
from ui.look.buttons import Kind, make_button, restyle
from ui.look.copy_button import CopyButton
from ui.look.icons import give_icon
from ui.look.note_on_row import NoteOnRow
from ui.look.say import say
from ui.look.scrolled import low
from ui.look.sign import Sign
from ui.look.texts import named
from ui.look.theme import Tone, ToneLabel, heading
from ui.look.tokens import SPACES

LEAST = 96
_BOX, _SIGN = 40, 24


class WebhookResult(QWidget):
    """A head, and a table; below the line of a place where it failed stands why."""

    def __init__(self, words: WebhookWords, channel: str, provider: str) -> None:
        super().__init__()
        self._words, self._provider = words, provider
        self._bad: Mapping[str, Line] = {}
        self._waiting: Sequence[Line] = ()
        self._is_back = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[4])
        column.addWidget(self._make_head())
        heads = (self.tr("Number"), self.tr("Before"), self.tr("Read back"), self.tr("At"))
        self._model = ChangeModel(heads, self)
        self.table = ChangeTable("webhook_read_back", self.tr("What was read afterwards"), self._model)
        low(self.table, LEAST)
        column.addWidget(self.table, 1)
        self._make_note(channel)
        self.table.selectionModel().currentRowChanged.connect(self._follow)

    def _make_head(self) -> QWidget:
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACES[4])
        self._box = QFrame()
        self._box.setFixedSize(_BOX, _BOX)
        inside = QHBoxLayout(self._box)
        inside.setContentsMargins(*[(_BOX - _SIGN) // 2] * 4)
        self._sign = Sign(size=_SIGN)
        inside.addWidget(self._sign)
        row.addWidget(self._box)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = heading("", 2)
        self._title.setObjectName("webhook_head")
        self._sub = ToneLabel("", Tone.MUTED)
        self._sub.setObjectName("webhook_sub")
        words.addWidget(self._title)
        words.addWidget(self._sub)
        row.addLayout(words, 1)
        return self._head

    def _make_note(self, channel: str) -> None:
        self._note = NoteOnRow(self.table, "fails")
        column = QVBoxLayout(self._note)
        column.setContentsMargins(SPACES[7] + SPACES[0], 0, SPACES[4], SPACES[3])
        column.setSpacing(SPACES[2])
        self._why = ToneLabel()
        self._why.setObjectName("webhook_bad")
        column.addWidget(self._why)
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        portal = portal_of(channel)
        if portal is not None:
            button = make_button("open_bad", self.tr("Open {portal}").format(portal=portal.name), small=True)
            give_icon(button, "open")
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(portal.url)))
            row.addWidget(button)
        caption = self.tr("Copy what {provider} said").format(provider=self._provider)
        copy = CopyButton("copy_webhook_said", caption, self._all_said)
        copy.setProperty("kind", Kind.LINK.value)
        row.addWidget(copy)
        row.addStretch(1)
        column.addLayout(row)

    def begin(self, lines: Sequence[Line]) -> None:
        """These are being set; nothing is known of any yet."""
        self._head.hide()
        self._note.lie_on(-1)
        self._bad = {}
        self._waiting = lines
        self._model.show_rows(tuple(self._words.result_row(line, waits=True) for line in lines))

    def show_line(self, line: Line, at: str, *, is_back: bool) -> None:
        """What came of one, and when."""
        self._model.change_row(line.hook.key, self._words.result_row(line, at, is_back=is_back))

    def end_waiting(self, told: Collection[str], became: Changed) -> None:
        """It was broken off, and this became of those that nothing was told of: none of them waits any more."""
        for line in self._waiting:
            if line.hook.key not in told:
                self._model.change_row(line.hook.key, self._words.result_row(replace(line, changed=became)))

    def show_done(self, done: Done, times: Mapping[str, str]) -> None:
        """What came of all, those that failed first."""
        lines = sorted(done.lines, key=lambda line: line.changed.is_good)
        self._bad = {line.hook.key: line for line in lines if not line.changed.is_good}
        self._is_back = done.is_back
        rows = [self._words.result_row(line, times.get(line.hook.key, ""), is_back=done.is_back) for line in lines]
        self._note.lie_on(-1)
        self._model.show_rows(tuple(rows))
        title, sub = self._words.title(done), self._words.sub(done)
        tone = Tone.ERROR if self._bad else Tone.SUCCESS
        self._title.setText(title)
        self._sub.setText(sub)
        self._sign.show_icon("error" if self._bad else "check", tone)
        self._box.setProperty("ground", "error" if self._bad else "success")
        restyle(self._box)
        self._head.show()
        self._follow()
        say(self._title, one_text(title, sub, self._why.text() if self._bad else ""), urgent=bool(self._bad))

    def _follow(self, *_: object) -> None:
        """The note stands at the line that the cursor is on, or else at the first that failed."""
        at = self.table.currentIndex().row()
        keys = [row.key for row in self._model.rows]
        row = at if 0 <= at < len(keys) and keys[at] in self._bad else 0
        if keys and keys[row] in self._bad:
            self._why.setText(self._words.why(self._bad[keys[row]], is_back=self._is_back))
            self._note.lie_on(row, ROW)
        else:
            self._note.lie_on(-1)

    def _all_said(self) -> str:
        bad = self._bad.values()
        return "\n".join(named(line.hook.name, self._words.why(line, is_back=self._is_back)) for line in bad)
