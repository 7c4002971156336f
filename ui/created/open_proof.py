"""The button that opens the proof that a channel works, and what was proven last."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.delivery.proving import Proving
from core.store.proofs import RECEIVED, SENT, Proof, last_works
from ui.created.proof_dialog import SENDING, ProofDialog
from ui.created.tested import Tested
from ui.gone import let_go_when_finished
from ui.jobs import JobRunner
from ui.look.icons import give_icon
from ui.look.signed_label import SignedLine
from ui.look.theme import Tone
from ui.look.tokens import SPACES


def sentence(way: str, at: float) -> str:
    """What was proven, and when (seconds since 1970); for the hand-over sheet."""
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)), QLocale.FormatType.ShortFormat)
    translate = QCoreApplication.translate
    if way == SENDING:
        return translate("OpenProof", "A test message was sent, {date}").format(date=when)
    return translate("OpenProof", "A message arrived, {date}").format(date=when)


def sentences(proofs: tuple[Proof, ...]) -> tuple[str, ...]:
    """What was proven last of each way."""
    found = filter(None, (last_works(proofs, way) for way in (SENT, RECEIVED)))
    return tuple(sentence(each.way, each.ended_at) for each in found)


class OpenProof(QWidget):
    """Hidden while no number can be tested.

    Signals:
        proven: a sentence for the hand-over sheet.
    """

    proven = Signal(str)

    def __init__(self, jobs: JobRunner) -> None:
        super().__init__()
        self._jobs = jobs
        self._tested: Tested | None = None
        self._find: Callable[[], Proving] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACES[3])
        self.button = QPushButton(self.tr("Send a &test…"))
        self.button.setObjectName("open_proof")
        self.button.setAutoDefault(True)  # Enter presses it while it has the focus
        give_icon(self.button, "send")
        self.button.clicked.connect(self.open)
        row.addWidget(self.button)
        self._note = SignedLine(self.tr("One message out, and one in, watched until it arrives."))
        self._note.setObjectName("open_proof.note")
        row.addWidget(self._note, 1)
        self.hide()

    def offer(self, tested: Tested, find_proving: Callable[[], Proving]) -> None:
        """Offer it for this channel. find_proving: opens the way to the PBX, blocking; called on a worker."""
        self._tested, self._find = tested, find_proving
        self.setVisible(self.is_offered)

    @property
    def is_offered(self) -> bool:
        """Whether a number can be tested."""
        return self._tested is not None and bool(self._tested.numbers)

    def open(self) -> None:
        """Open the window of the proof."""
        if self._tested is None or self._find is None:
            return
        dialog = ProofDialog(self._jobs, self._tested, self._find, self.window())
        dialog.proven.connect(self._on_proven)
        let_go_when_finished(dialog)
        dialog.open()

    def _on_proven(self, way: str) -> None:
        told = sentence(way, time.time())
        self._note.set_tone(Tone.SUCCESS)
        self._note.setText(told)
        self.proven.emit(told)
