"""A message queue that is made or changed: its name, who takes a conversation, its members."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.channel.credentials import strip_pasted
from core.channel.directory import Directory, Entry
from core.channel.lookup import Place
from core.channel.people_search import folded
from core.delivery.queues import QueueMade, QueueTaken
from core.errors import plain
from core.pbx.queues import MessageQueue, QueueMember
from core.stop import Stop
from core.wording import N_, NN_, one_text
from ui.jobs import Job, JobRunner
from ui.look.band import Band
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.fields import text_row
from ui.look.keys import on_ctrl_enter
from ui.look.line_label import LineLabel
from ui.look.plain_rows import ROOMY, TICK, PlainRow, TickedRows
from ui.look.say import say
from ui.look.scrolled import Scrolled, fit
from ui.look.texts import failure_with_fields, plural, translated
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import SPACES
from ui.routing.chip_field import MOST, ChipField
from ui.routing.picker_rows import Offer

Make = Callable[[MessageQueue, Stop], QueueMade]
WIDTH = 480
_MODES = {
    "auto": (N_("Whoever &answers first"), N_("Further messages then go to that person.")),
    "manual": (N_("Whoever presses “&Pick up”"), N_("Members pick up conversations themselves.")),
    "none": (N_("N&obody"), N_("No one can take it over; it stays with all members.")),
}
_SHOWN = 60
_ID = int(Qt.ItemDataRole.UserRole)


class QueueDialog(QDialog):
    """Signals:
    made: the queue as it stands in the PBX's lists, an `Entry`.

    Args:
        make: makes or changes it; called by a job. directory: the PBX's lists. queue: as it is now, or a new one.
    """

    made = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        make: Make,
        directory: Directory,
        queue: MessageQueue,
        pbx: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._make, self._directory, self._queue, self._pbx = jobs, make, directory, queue, pbx
        self._job: Job | None = None
        self._is_made = False
        self.setObjectName("queue_dialog")
        self.setWindowTitle(
            self.tr("Message queue “{name}”").format(name=plain(queue.name, _SHOWN))
            if queue.id
            else self.tr("New message queue")
        )
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(SPACES[2])
        self._name, self._name_row = text_row("queue_name", self.tr("Na&me"))
        self._name.setText(queue.name)
        self._name.textChanged.connect(self._judge)
        self._asked = asked = Scrolled(SPACES[2])
        asked.column.addWidget(self._name_row)
        self._add_modes(asked.column)
        self._add_members(asked.column)
        column.addWidget(asked, 1)
        self._outcome = Band("queue_outcome", Tone.ERROR, "error")
        self._use = self._outcome.add_button("use_queue", self.tr("&Use it"))
        self._use.clicked.connect(self._use_it)
        self._use.hide()
        self._there: Entry | None = None
        column.addWidget(self._outcome)
        column.addLayout(self._make_foot())
        on_ctrl_enter(self, self._send)
        self._judge()
        fit(self, WIDTH)
        self._name.setFocus()

    def _add_modes(self, column: QVBoxLayout) -> None:
        self._caption(column, self.tr("Who takes a conversation?"))
        group = QButtonGroup(self)
        self._modes: dict[str, QRadioButton] = {}
        for mode, (text, hint) in _MODES.items():
            button = QRadioButton(translated(text))
            button.setObjectName(f"assignment_mode.{mode}")
            button.setAccessibleDescription(translated(hint))
            button.setChecked(mode == self._queue.assignment_mode)
            group.addButton(button)
            column.addWidget(button)
            label = ToneLabel(translated(hint), Tone.MUTED)
            label.setContentsMargins(24, 0, 0, 0)
            column.addWidget(label)
            self._modes[mode] = button

    def _add_members(self, column: QVBoxLayout) -> None:
        self._caption(column, self.tr("Members"))
        self._chips = ChipField()
        self._chips.removed.connect(self._leave_out)
        self._chips.taken.connect(self._take)
        self._find = self._chips.line
        self._find.setObjectName("find_members")
        self._find.setAccessibleName(self.tr("Find members"))
        self._find.setAccessibleDescription(self.tr("Type a name or number. Extensions only."))
        self._find.textChanged.connect(self._filter)
        column.addWidget(self._chips)
        column.addWidget(LineLabel(self.tr("Type a name or number. Extensions only.")))
        self._members, self._rows = QListView(), TickedRows(self)
        self._members.setModel(self._rows)
        self._members.setObjectName("queue_members")
        self._members.setProperty("ground", "table")
        self._members.setAccessibleName(self.tr("Members"))
        self._members.setMinimumHeight(140)
        chosen = {member.extension_id for member in self._queue.members}
        entries = sorted(self._directory.extensions, key=lambda entry: entry.id not in chosen)
        known = {entry.id for entry in entries}
        gone = [Entry(each.extension_id, each.name, each.number) for each in self._queue.members]
        offered = [*[each for each in gone if each.id not in known], *entries]
        rows = [
            PlainRow(plain(each.label, _SHOWN), ROOMY | {_ID: each.id, TICK: each.id in chosen}) for each in offered
        ]
        self._rows.lay_out(rows)
        self._seen = {each.id: each for each in offered}
        self._picked: list[int] = []
        self._names = [folded(row.text) for row in rows]
        self._members.setUniformItemSizes(True)  # else each of 5,000 is measured
        self._rows.dataChanged.connect(self._judge)
        column.addWidget(self._members)
        self._count = ToneLabel("", Tone.MUTED)
        self._count.setObjectName("queue_members.note")
        column.addWidget(self._count)

    def _caption(self, column: QVBoxLayout, text: str) -> None:
        label = ToneLabel(text)
        label.setFont(strong(label.font()))
        column.addWidget(label)

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._said = ToneLabel(self.tr("Created on {pbx} right away.").format(pbx=self._pbx), Tone.MUTED)
        self._said.setObjectName("queue_said")
        self._said.setWordWrap(True)
        row.addWidget(self._said, 1)
        cancel = make_button("cancel_queue", self.tr("&Cancel"), Kind.FLAT)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self._blue = QPushButton(self.tr("&Save queue") if self._queue.id else self.tr("C&reate queue"))
        self._blue.setObjectName("create_queue")
        set_kind(self._blue, Kind.PRIMARY)
        self._blue.setDefault(True)
        self._blue.clicked.connect(self._send)
        row.addWidget(self._blue)
        return row

    # What is typed

    @property
    def queue(self) -> MessageQueue:
        """As it stands in the fields; kept members with the PBX's own id of their place."""
        before = {member.extension_id: member for member in self._queue.members}
        ids = [str(row.values[_ID]) for row in self._rows.ticked]
        mode = next((mode for mode, button in self._modes.items() if button.isChecked()), self._queue.assignment_mode)
        members = tuple(before.get(id_) or QueueMember(id_) for id_ in ids)
        return MessageQueue(self._queue.id, strip_pasted(self._name.text()), mode, members)

    def _filter(self, text: str) -> None:
        wanted = folded(text).strip()
        self._rows.show_only([place for place, name in enumerate(self._names) if wanted in name])

    def _take(self) -> None:
        """The first one that fits."""
        if not self._rows.rowCount():
            typed = plain(self._find.text(), _SHOWN)
            say(self._find, QCoreApplication.translate("Picker", "Nobody matches “{text}”.").format(text=typed))
            return
        index = self._rows.index(0, 0)
        self._rows.setData(index, Qt.CheckState.Checked, TICK)
        self._find.clear()

    def _leave_out(self, chip: int) -> None:
        self._rows.tick(self._picked[-MOST:][chip], False)
        self._judge()

    def _show_chips(self) -> None:
        """In the order in which they were picked, so that the last chip is the last one who was."""
        ticked = self._rows.ticked_places
        if set(ticked) == set(self._picked):
            return
        stay = [place for place in self._picked if place in ticked]
        self._picked = [*stay, *(place for place in ticked if place not in self._picked)]
        rows = (self._rows.whole[place] for place in self._picked[-MOST:])
        places = (Place("extension", str(row.values[_ID]), None, self._seen[str(row.values[_ID])]) for row in rows)
        self._chips.show_offers(
            [Offer((each,), each.seen.name, each.seen.number) for each in places if each.seen is not None]
        )
        if self.focusWidget() is self._find:
            QTimer.singleShot(0, self, self._bring_line)

    def _bring_line(self) -> None:
        """More chips take more lines, and push the one that is typed in out of sight."""
        self._asked.ensureWidgetVisible(self._find)

    def _judge(self, *_: object) -> None:
        self._show_chips()
        count = len(self.queue.members)
        without = self.tr("Without members, no one sees the messages.")
        self._count.setText(plural(NN_("1 member", "{count} members"), count) if count else without)
        self._count.set_tone(Tone.MUTED if count else Tone.WARNING)
        name = strip_pasted(self._name.text())
        others = (each for each in self._directory.message_queues if each.id != str(self._queue.id))
        self._there = next((each for each in others if folded(each.name) == folded(name)), None) if name else None
        if self._there is not None:
            self._name_row.show_problem(
                self.tr("There is already a queue with this name."), (self.tr("&Use it"), self._use_it)
            )
        else:
            self._name_row.clear_note()

    def _use_it(self) -> None:
        if self._there is not None:
            self.made.emit(self._there)
            self.accept()

    # Sent

    def _send(self) -> None:
        if self._is_made:
            self.accept()
            return
        queue = self.queue
        if self._job is not None or self._there is not None:
            return
        if not queue.name:
            self._name_row.show_problem(self.tr("Give the queue a name."))
            self._name.setFocus()
            return
        make = self._make
        self._blue.setEnabled(False)
        self._said.setText(self.tr("Sending, and reading back…"))
        self._job = self._jobs.run(lambda stop: make(queue, stop), self._ended, self._failed)

    def _ended(self, made: QueueMade) -> None:
        self._job = None
        say(self, self.tr("Queue {name} is on the PBX.").format(name=plain(made.queue.name, _SHOWN)))
        self.made.emit(made.entry)
        if made.as_meant:
            self.accept()
        else:
            self._tell_difference(made)

    def _tell_difference(self, made: QueueMade) -> None:
        """It is there, and not as it was meant, or nobody knows: there is nothing more to be sent from here."""
        self._is_made = True
        values = {"name": plain(made.queue.name, _SHOWN), "pbx": self._pbx}
        self._use.hide()
        self._outcome.say(one_text(*(translated(each, values) for each in (made.what, made.remedy))))
        for part in (self._name, self._chips, self._members, *self._modes.values()):
            part.setEnabled(False)
        self._said.setText("")
        self._blue.setText(self.tr("&Done"))
        self._blue.setEnabled(True)
        say(self._outcome.label, self._outcome.label.text(), urgent=True)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._blue.setEnabled(True)
        self._said.setText("")
        self._there = error.entry if isinstance(error, QueueTaken) else None
        self._use.setVisible(self._there is not None)
        self._outcome.say(failure_with_fields(error))
        say(self._outcome.label, self._outcome.label.text(), urgent=True)

    def reject(self) -> None:
        if self._job is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is None:
            super().closeEvent(event)
        else:
            event.ignore()
