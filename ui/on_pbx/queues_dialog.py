"""The message queues of a PBX: seen, made, changed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from core.channel.directory import Directory
from core.errors import plain
from core.pbx.answers import whole_number
from core.pbx.queues import MessageQueue
from core.wording import NN_
from ui.gone import let_go_when_finished
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.plain_rows import ROOMY, PlainRow, PlainRows
from ui.look.say import say
from ui.look.scrolled import fit
from ui.look.texts import failure_text, plural
from ui.look.theme import Tone, ToneLabel
from ui.on_pbx.words import SHOWN
from ui.routing.queue_dialog import QueueDialog

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import Job, JobRunner

_WIDTH, _HEIGHT = 480, 420
_ID = int(Qt.ItemDataRole.UserRole)


class QueuesDialog(QDialog):
    """Reads the lists of the PBX when it is opened, and after each change."""

    def __init__(self, jobs: "JobRunner", channels: "PbxChannels", base_url: str, pbx: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._channels, self._base_url, self._pbx = jobs, channels, base_url, pbx
        self._directory = Directory()
        self._job: Job | None = None
        self.setObjectName("queues_dialog")
        self.setWindowTitle(self.tr("Message queues of {pbx}").format(pbx=pbx))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        self._list, self._rows = QListView(), PlainRows(self)
        self._list.setModel(self._rows)
        self._list.setObjectName("pbx_queues")
        self._list.setProperty("ground", "table")
        self._list.setAccessibleName(self.tr("Message queues"))
        self._list.doubleClicked.connect(self._edit)
        self._list.selectionModel().currentChanged.connect(self._turned)
        column.addWidget(self._list, 1)
        self._note = ToneLabel("", Tone.MUTED)
        self._note.setObjectName("queues_note")
        self._note.setWordWrap(True)
        column.addWidget(self._note)
        row = QHBoxLayout()
        for name, text, act in (
            ("new_pbx_queue", self.tr("&New message queue…"), self._new),
            ("edit_pbx_queue", self.tr("&Edit members…"), self._edit),
        ):
            button = make_button(name, text)
            button.clicked.connect(act)
            row.addWidget(button)
            if name == "edit_pbx_queue":
                self._edit_button = button
            else:
                self._new_button = button
        row.addStretch(1)
        close = QPushButton(self.tr("C&lose"))
        close.setObjectName("close_queues")
        set_kind(close, Kind.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self._turned()
        fit(self, _WIDTH, _HEIGHT)
        self._read()

    def _read(self, *_: object) -> None:
        self._note.set_tone(Tone.MUTED)
        self._note.setText(self.tr("Reading the lists…"))
        self._jobs.run(partial(self._channels.lists_now, self._base_url), self._show, self._failed)

    def _show(self, directory: Directory) -> None:
        self._directory = directory
        self._rows.lay_out(
            [PlainRow(plain(each.name, SHOWN), ROOMY | {_ID: each.id}) for each in directory.message_queues]
        )
        if directory.message_queues and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._rows.index(0, 0))
        count = len(directory.message_queues)
        text = NN_(
            "1 message queue. Queues are never deleted from here.",
            "{count} message queues. Queues are never deleted from here.",
        )
        self._note.setText(plural(text, count))
        self._turned()

    def _turned(self, *_: object) -> None:
        self._edit_button.setEnabled(self._list.currentIndex().isValid() and self._job is None)
        self._new_button.setEnabled(self._directory.is_known and self._job is None)  # its members are chosen there

    def _new(self, *_: object) -> None:
        self._open(MessageQueue(0, ""))

    def _edit(self, *_: object) -> None:
        chosen = self._list.currentIndex()
        if not chosen.isValid() or self._job is not None:
            return
        id_ = whole_number(chosen.data(_ID))
        if id_ is not None:
            work = partial(self._channels.queues.read, self._base_url, id_)
            self._job = self._jobs.run(work, self._open, self._failed)
            self._turned()

    def _open(self, queue: MessageQueue) -> None:
        self._job = None
        self._turned()
        make = partial(self._channels.queues.make, self._base_url, seen=queue)
        dialog = QueueDialog(
            self._jobs, lambda meant, stop: make(meant, stop), self._directory, queue, self._pbx, self
        )
        dialog.made.connect(self._read)
        let_go_when_finished(dialog)
        dialog.open()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._turned()
        self._note.set_tone(Tone.ERROR)
        self._note.setText(failure_text(error, self._pbx))
        say(self._note, self._note.text(), urgent=True)
