"""What this computer prepared against what the PBX has now: line by line, make the PBX so, or take it over."""

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.channel.catalog import provider as provider_of
from core.delivery.change_outcome import Changed, ChangedMeanwhile, NotChanged, Unchanged, Unclear
from core.delivery.outcome import Declined, NotSent
from core.errors import plain
from core.on_pbx.comparison import compare
from core.wording import NN_, one_text
from ui.look.band import Band
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.say import say
from ui.look.scrolled import Scrolled, fit, grow
from ui.look.texts import failure_text, failure_with_fields, listed, plural, translated
from ui.look.theme import Tone, ToneLabel, heading
from ui.on_pbx.change_words import parameter_name, told
from ui.on_pbx.choosing import MINE, NOTHING, THEIRS, Choice, ChoosingTable
from ui.on_pbx.words import SHOWN, clock_text

if TYPE_CHECKING:
    from core.desk.on_pbx import OnPbx, PbxChannels
    from ui.jobs import Job, JobRunner

_WIDTH, _HEIGHT = 760, 400


class CompareDialog(QDialog):
    """Signals:
    changed: something was sent or taken over.
    """

    changed = Signal()

    def __init__(self, jobs: "JobRunner", channels: "PbxChannels", seen: "OnPbx", pbx: str, parent: QWidget) -> None:
        super().__init__(parent)
        assert seen.own is not None
        self._jobs, self._channels, self._seen, self._pbx = jobs, channels, seen, pbx
        self._job: Job | None = None
        self._done = False
        channel = seen.opened.channel
        name = plain(channel.name, SHOWN)
        self.setObjectName("compare_dialog")
        self.setWindowTitle(self.tr("Compare “{name}”").format(name=name))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(8)
        self._differing = Scrolled(8)
        whole.addWidget(self._differing, 1)
        column = self._differing.column
        self._head = heading("", 2)
        self._head.setObjectName("compare_head")
        column.addWidget(self._head)
        self._about = ToneLabel("", Tone.MUTED)
        column.addWidget(self._about)
        self._outcome = Band("compare_outcome", Tone.WARNING)
        column.addWidget(self._outcome)
        self._all = QWidget()
        column.addWidget(self._all)
        self._fill_all()
        heads = (self.tr("Setting"), self.tr("On the PBX"), self.tr("On this computer"), self.tr("What happens"))
        follows = (self.tr("Comes here"), self.tr("Goes to the PBX"), self.tr("Stays different"))
        self._table = ChoosingTable("differences", heads, (heads[1], heads[2]), follows)
        self._table.setAccessibleName(self.windowTitle())
        self._table.changed.connect(self._show_blue)
        column.addWidget(self._table)
        self._keys = ToneLabel("", Tone.MUTED)
        self._keys.setObjectName("compare_keys")
        self._keys.setWordWrap(True)
        column.addWidget(self._keys)
        column.addStretch(1)
        whole.addLayout(self._make_foot())
        on_ctrl_enter(self, self._blue.click)
        self._show(seen)
        fit(self, _WIDTH, _HEIGHT)

    def _fill_all(self) -> None:
        row = QHBoxLayout(self._all)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for name, text, side in (
            ("take_all_pbx", self.tr("All as on the &PBX"), THEIRS),
            ("take_all_here", self.tr("All as on this &computer"), MINE),
        ):
            button = make_button(name, text, small=True)
            button.clicked.connect(lambda _=False, which=side: self._table.choose_all(which))
            row.addWidget(button)

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._said = ToneLabel(self.tr("Nothing has been changed yet."), Tone.MUTED)
        self._said.setObjectName("compare_said")
        row.addWidget(self._said, 1)
        self._close = make_button("close_compare", self.tr("C&lose"), Kind.FLAT)
        self._close.clicked.connect(self.reject)
        row.addWidget(self._close)
        self._blue = KeyedButton(CTRL_ENTER)
        self._blue.setObjectName("apply_compare")
        set_kind(self._blue, Kind.PRIMARY)
        self._blue.setDefault(True)
        self._blue.clicked.connect(self._apply)
        row.addWidget(self._blue)
        return row

    def _show(self, seen: "OnPbx") -> None:
        assert seen.own is not None
        provider = provider_of(seen.opened.channel.channel)
        found = compare(seen.own.whole, seen.opened.channel)
        rows = told(found, provider, seen.opened.directory)
        now = clock_text(time.time())  # it was opened for this
        text = self.tr("ID {id} on {pbx}, read {time}")
        self._about.setText(text.format(id=seen.opened.channel.id, pbx=self._pbx, time=now))
        self._table.show_choices([Choice(row) for row in rows])
        self._table.setVisible(bool(rows))
        self._all.setVisible(bool(rows))
        text = NN_("1 difference. Which side is right?", "{count} differences. Which side is right?")
        self._head.setText(plural(text, len(rows)) if rows else self.tr("Both are the same."))
        notes = [self.tr("Keys are not compared.")]
        if rows:
            notes = [self.tr("Keys are not compared. Those kept on this computer are sent along.")]
        if found.order_differs:
            notes.append(self.tr("The numbers are in a different order on the PBX."))
        if found.untold:
            names = listed(parameter_name(path, provider) for path in found.untold)
            notes.append(self.tr("The PBX does not report: {names}.").format(names=names))
        self._keys.setText(one_text(*notes))
        self._show_blue()
        if rows:
            self._table.begin()
        else:
            self._said.setText("")  # nothing to change, so nothing to say of it
            self._blue.setFocus()

    def _show_blue(self) -> None:
        counts = [self._table.count(side) for side in (MINE, THEIRS, NOTHING)]
        is_done = self._done or not sum(counts)
        self._close.setVisible(not is_done)  # two buttons that close it would be one too many
        if is_done:
            self._blue.setText(self.tr("&Done"))
        elif not counts[0] and not counts[1]:
            self._blue.setText(plural(NN_("Leave it &as it is", "Leave {count} as they &are"), counts[2]))
        else:
            self._blue.setText(self._what_goes(*counts))
        self._blue.setEnabled(self._job is None)

    def _what_goes(self, send: int, take: int, leave: int) -> str:
        """How many settings go where; a way that none goes is not told."""
        texts = {
            (True, True, True): self.tr("&Send {send}, take over {take}, leave {leave}"),
            (True, True, False): self.tr("&Send {send}, take over {take}"),
            (True, False, True): self.tr("&Send {send}, leave {leave}"),
            (True, False, False): self.tr("&Send {send}"),
            (False, True, True): self.tr("&Take over {take}, leave {leave}"),
            (False, True, False): self.tr("&Take over {take}"),
        }
        return texts[bool(send), bool(take), bool(leave)].format(send=send, take=take, leave=leave)

    def _apply(self) -> None:
        send, take = self._table.keys(MINE), self._table.keys(THEIRS)
        if self._job is not None:
            return
        if self._done or not (send or take):
            self.accept()
            return
        self._said.setText(self.tr("Changing, and reading back…"))
        work = partial(self._channels.compare_on_pbx, self._seen, send, take)
        self._job = self._jobs.run(work, self._ended, self._broken_off)
        self._show_blue()

    def _ended(self, outcome: object) -> None:
        self._job = None
        self._said.setText("")
        self.changed.emit()
        match outcome:
            case None:
                self.accept()
                return
            case Declined(error=error) | NotSent(error=error):
                self._failed(error)
                return
            case Changed(unkept=None) if outcome.as_meant:
                self.accept()
                return
            case Changed() | ChangedMeanwhile() | NotChanged() | Unchanged() | Unclear():
                values = {**outcome.values, "pbx": self._pbx}
                told = [translated(each, values) for each in (outcome.what, outcome.remedy) if each]
                if isinstance(outcome, Changed) and outcome.unkept is not None:
                    told.append(failure_text(outcome.unkept))
                self._tell(one_text(*told))
        if isinstance(outcome, ChangedMeanwhile):
            self._look_again()
            return
        self._end()

    def _end(self) -> None:
        """Nothing more can be chosen."""
        self._done = True
        self._table.setEnabled(False)
        self._all.setEnabled(False)
        self._show_blue()

    def _look_again(self) -> None:
        """The PBX has something else by now: it is read anew, and chosen of anew."""
        opened = self._seen.opened
        work = partial(self._channels.open_on_pbx, opened.base_url, opened.channel.id)
        self._job = self._jobs.run(work, self._read_again, self._broken_off)
        self._show_blue()

    def _read_again(self, seen: "OnPbx") -> None:
        self._job, self._seen = None, seen
        if seen.own is None:  # its line here is gone meanwhile
            self._end()
        else:
            self._show(seen)

    def _broken_off(self, error: Exception) -> None:
        """Before anything was sent; what was to be taken over may be here."""
        self.changed.emit()
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._said.setText(self.tr("Nothing has been changed on the PBX."))
        self._tell(failure_with_fields(error, self._pbx))
        self._show_blue()

    def _tell(self, text: str) -> None:
        self._outcome.say(text)
        grow(self)
        self._differing.verticalScrollBar().setValue(0)
        say(self._outcome.label, text, urgent=True)

    def reject(self) -> None:
        if self._job is None:
            super().reject()
