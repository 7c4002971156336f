"""Message queues made where they are needed: asked for in the picker, made on the PBX, and chosen at once."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from core.channel.directory import Directory, Entry
from core.channel.lookup import Place
from core.pbx.queues import MessageQueue
from ui.gone import let_go_when_finished
from ui.jobs import JobRunner
from ui.routing.model import RoutingModel
from ui.routing.queue_dialog import Make, QueueDialog
from ui.routing.view import RoutingView


class NewQueues(QObject):
    """Signals:
    came: the PBX's lists with a queue that was just made, a `Directory`.
    """

    came = Signal(object)

    def __init__(self, model: RoutingModel, view: RoutingView, jobs: JobRunner) -> None:
        super().__init__(view)
        self._model, self._view, self._jobs = model, view, jobs
        self._make: Make | None = None
        self._pbx = ""
        model.queue_wanted.connect(self._ask)

    def use(self, make: Make | None, pbx: str = "") -> None:
        """How a queue is made on the PBX from now on; None where it is not reached."""
        self._make, self._pbx = make, pbx
        self._model.makes_queues = make is not None

    def _ask(self, name: str, rows: Sequence[int]) -> None:
        # Later: the picker that asked is on its way out.
        QTimer.singleShot(0, self, partial(self._open, name, rows))

    def _open(self, name: str, rows: Sequence[int]) -> None:
        if self._make is None:
            return
        queue = MessageQueue(0, name)
        dialog = QueueDialog(self._jobs, self._make, self._model.directory, queue, self._pbx, self._view.window())
        dialog.made.connect(partial(self._came, rows))
        let_go_when_finished(dialog)
        dialog.open()

    def _came(self, rows: Sequence[int], entry: Entry) -> None:
        directory: Directory = self._model.directory
        if directory.entry("queue", entry.id) is None:
            directory = replace(directory, message_queues=(*directory.message_queues, entry))
            self._model.set_directory(directory)
            self._view.prepare_search()
        self._view.editing.give_rows(rows, Place("queue", entry.id, None, entry))
        self.came.emit(directory)
