"""Deleting a channel from its PBX: what stops working, what is kept, and its name typed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.channel.catalog import NAME_MAX_LENGTH
from core.channel.catalog import provider as provider_of
from core.channel.names import as_shown, is_typed
from core.delivery.change_outcome import ChangedMeanwhile, Deleted, NotDeleted, Unclear
from core.delivery.outcome import Declined, NotSent
from core.errors import AppError, plain
from core.pbx.answers import ChannelSummary
from core.wording import NN_, one_text
from ui.look.band import Band
from ui.look.buttons import Kind, make_button, make_kind
from ui.look.fields import spoken
from ui.look.first_focus import settle_cursor
from ui.look.icons import give_icon
from ui.look.say import say
from ui.look.scrolled import Scrolled, fit, grow
from ui.look.sign import Sign
from ui.look.texts import failure_text, plural, translated
from ui.look.theme import Tone, ToneLabel, heading, strong
from ui.on_pbx.change_words import destination_text
from ui.on_pbx.words import SHOWN

if TYPE_CHECKING:
    from core.desk.on_pbx import OnPbx, PbxChannels
    from ui.jobs import JobRunner

WIDTH = 540
_NUMBERS = 4


class DeleteDialog(QDialog):
    """Signals:
    deleted: with the name. changed: it is, or may be, another one now; it has to be read anew.
    """

    deleted = Signal(str)
    changed = Signal()

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "PbxChannels",
        seen: "OnPbx",
        line: ChannelSummary | None,
        pbx: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._channels, self._seen, self._pbx = jobs, channels, seen, pbx
        self._busy = self._is_unclear = False
        self.setObjectName("delete_dialog")
        self.setWindowTitle(self.tr("Delete from the PBX"))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        channel = seen.opened.channel
        self._name = plain(channel.name, SHOWN)
        whole = plain(channel.name, NAME_MAX_LENGTH)  # who has to type it has to see it
        told = Scrolled(8)
        told.column.addWidget(heading(self.tr("Delete “{name}” from {pbx}?").format(name=whole, pbx=pbx), 2))
        provider = provider_of(channel.channel)
        of = provider.name if provider else plain(channel.channel, SHOWN)
        elsewhere = "" if seen.own else " · " + self.tr("created elsewhere")
        told.column.addWidget(
            ToneLabel(self.tr("ID {id} · {provider}").format(id=channel.id, provider=of) + elsewhere, Tone.MUTED)
        )
        used = Band("in_use", Tone.WARNING)
        used.say(self._use_text(line))
        told.column.addWidget(used)
        self._add_facts(told.column)
        told.column.addStretch(1)
        column.addWidget(told, 1)
        column.addSpacing(8)
        self._add_name(column)
        self._outcome = Band("delete_outcome", Tone.ERROR, "error")
        column.addWidget(self._outcome)
        column.addLayout(self._make_foot())
        fit(self, WIDTH)
        self._typed.setFocus()

    def _use_text(self, line: ChannelSummary | None) -> str:
        count = sum(filter(None, (line.sent, line.received))) if line is not None else 0
        if not count:
            return ""
        text = NN_(
            "It is in use: 1 message in the period shown.", "It is in use: {count} messages in the period shown."
        )
        return plural(text, count)

    def _add_facts(self, column: QVBoxLayout) -> None:
        self._caption(column, self.tr("What stops working"))
        channel, directory = self._seen.opened.channel, self._seen.opened.directory
        routes = [told.route for told in channel.routes or ()]
        for route in routes[:_NUMBERS]:
            text = self.tr("Messages to {number} no longer reach {destination}.")
            values = {"number": plain(route.did_number, SHOWN), "destination": destination_text(route, directory)}
            self._fact(column, "phone", text.format(**values))
        if len(routes) > _NUMBERS:
            text = NN_("The same applies to 1 more number.", "The same applies to {count} more numbers.")
            self._fact(column, "phone", plural(text, len(routes) - _NUMBERS))
        if any(route.members for route in routes):
            self._fact(column, "users", self.tr("Nobody can write from these numbers any more."))
        self._fact(
            column,
            "link",
            self.tr("Its webhook URL stops working; the provider keeps calling it until you remove it there."),
        )
        self._caption(column, self.tr("What is kept"))
        kept = (
            self.tr(
                "Name, numbers, options and keys stay on this computer, so you can create it again. "
                "A new channel gets a new webhook URL."
            )
            if self._seen.keys
            else self.tr(
                "Name, numbers and options stay on this computer, so you can create it again. Keys "
                "do not: this computer does not have them. A new channel gets a new webhook URL."
            )
        )
        self._fact(column, "laptop", kept)

    def _caption(self, column: QVBoxLayout, text: str) -> None:
        label = ToneLabel(text, Tone.MUTED)
        label.setFont(strong(label.font()))
        label.setContentsMargins(0, 8, 0, 0)
        column.addWidget(label)

    def _fact(self, column: QVBoxLayout, icon: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Sign(icon, Tone.MUTED, 16))
        label = ToneLabel(text)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        column.addLayout(row)

    def _add_name(self, column: QVBoxLayout) -> None:
        caption = ToneLabel(self.tr("Type its name to delete it"))
        caption.setFont(strong(caption.font()))
        column.addWidget(caption)
        self._typed = QLineEdit()
        settle_cursor(self._typed)
        self._typed.setObjectName("delete_name")
        self._typed.setAccessibleName(caption.text())
        self._typed.setMinimumHeight(34)
        self._typed.textChanged.connect(self._judge)
        self._typed.returnPressed.connect(self._entered)
        column.addWidget(self._typed)
        self._note = ToneLabel("", Tone.MUTED)
        self._note.setObjectName("delete_name.note")
        self._note.setMinimumHeight(20)
        column.addWidget(self._note)

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._delete = make_button("delete_from_pbx", self.tr("&Delete from the PBX"))
        self._delete.setAccessibleName(spoken(self._delete.text()))
        give_icon(self._delete, "delete")
        self._delete.setEnabled(False)
        self._delete.clicked.connect(self._send)
        row.addWidget(self._delete)
        row.addStretch(1)
        keep = make_button("keep_channel", self.tr("&Keep it"), Kind.PRIMARY)
        keep.clicked.connect(self.reject)
        row.addWidget(keep)
        return row

    # The name

    @property
    def _fits(self) -> bool:
        return is_typed(self._typed.text(), self._seen.opened.channel.name)

    def _judge(self, _text: str) -> None:
        typed, name = as_shown(self._typed.text()), as_shown(self._seen.opened.channel.name)
        before = self._delete.isEnabled()
        self._delete.setEnabled(self._fits and not self._busy)
        make_kind(self._delete, Kind.DANGER if self._delete.isEnabled() else Kind.PLAIN)
        if not typed:
            self._note.setText("")
        elif self._fits:
            self._note.setText(self.tr("The name matches."))
        elif name.startswith(typed):
            text = self.tr("{count} of {whole} characters, right so far")
            self._note.setText(text.format(count=len(typed), whole=len(name)))
        else:
            self._note.setText(self.tr("That is not its name. Capital and small letters matter."))
        self._note.set_tone(Tone.MUTED if not typed or name.startswith(typed) else Tone.WARNING)
        if self._delete.isEnabled() and not before:
            say(self._note, self._note.text())

    def _entered(self) -> None:
        """Enter moves on to the button, and does not press it."""
        if self._fits:
            self._delete.setFocus()

    # Sent

    def _send(self) -> None:
        if self._busy or not self._fits:
            return
        self._busy = True
        self._delete.setEnabled(False)
        self._typed.setEnabled(False)
        self._note.setText(self.tr("Deleting, and checking that it is gone…"))
        self._note.set_tone(Tone.MUTED)
        self._jobs.run(partial(self._channels.delete_on_pbx, self._seen), self._ended, self._failed)

    def _ended(self, outcome: object) -> None:
        self._busy = False
        match outcome:
            case Deleted(unkept=None):
                self.deleted.emit(self._name)
                self.accept()
                return
            case Deleted(unkept=AppError() as error):
                # Pressed again it is found gone, and kept.
                text = one_text(self._words(outcome), failure_text(error, self._pbx))
            case Declined(error=error) | NotSent(error=error):
                text = failure_text(error, self._pbx)
            case ChangedMeanwhile() | NotDeleted() | Unclear():
                text = self._words(outcome)
            case _:
                raise AssertionError(outcome)
        if isinstance(outcome, ChangedMeanwhile | Deleted):
            self.changed.emit()
        self._is_unclear = isinstance(outcome, Unclear)
        self._tell(text)

    def _words(self, outcome: ChangedMeanwhile | Deleted | NotDeleted | Unclear) -> str:
        values = {**outcome.values, "pbx": self._pbx}
        return one_text(*(translated(each, values) for each in (outcome.what, outcome.remedy)))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._tell(failure_text(error, self._pbx))

    def _tell(self, text: str) -> None:
        self._typed.setEnabled(True)
        self._judge("")
        self._outcome.say(text)
        grow(self)
        say(self._outcome.label, text, urgent=True)

    def reject(self) -> None:
        if not self._busy:
            if self._is_unclear:
                self.changed.emit()  # not before: reading finds it out too, and one of them keeps the draft
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)
