"""The proof that a channel works: one test message by one press, and one from outside, watched until it arrives."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from core.delivery.proving import Proving, new_code
from core.errors import NAME_SHOWN, plain
from ui.created.proof_of_receiving import ReceivingProof
from ui.created.proof_of_sending import SendingProof
from ui.created.tested import Tested
from ui.jobs import JobRunner
from ui.look.answer_button import press_blue
from ui.look.buttons import Kind, make_kind, set_kind
from ui.look.flow import FlowLayout
from ui.look.key_cap import make_answer
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.scrolled import Scrolled, column_of
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.look.window_place import give_size

WIDTH, HEIGHT, LOOK_MS = 760, 500, 200
SENDING, RECEIVING = "sent", "received"


class ProofDialog(QDialog):
    """Receiving is watched from opening on; nothing is sent before the blue button, and then one message.

    Args:
        find_proving: opens the way to the PBX, blocking.

    Signals:
        proven: `SENDING` or `RECEIVING` works.
    """

    proven = Signal(str)

    def __init__(self, jobs: JobRunner, tested: Tested, find_proving: Callable[[], Proving], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("proof_dialog")
        self._tested = tested
        code = new_code()
        self._sent = SendingProof(jobs, tested, code, find_proving)
        self._received = ReceivingProof(jobs, tested, code, find_proving)
        self._works: set[str] = set()
        self.setWindowTitle(self.tr("Prove that it works"))
        give_size(self, WIDTH, HEIGHT)
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._sent.show_progress)
        self._timer.timeout.connect(self._received.show_progress)
        self._timer.start()
        self._received.watch()

    def done(self, result: int) -> None:
        # A message that is under way is followed to its end; the watching goes.
        self._timer.stop()
        self._sent.leave()
        self._received.leave()
        super().done(result)

    # Parts

    def _build(self) -> None:
        column = column_of(self)
        head = self.tr("{name} on {pbx}. What is proven here is noted on the hand-over sheet.")
        tested = Scrolled(SPACES[3])
        name = plain(self._tested.name, NAME_SHOWN)  # a PBX's own, of a channel that was added to the list
        tested.column.addWidget(ToneLabel(head.format(name=name, pbx=self._tested.pbx_name), Tone.MUTED))
        cards = QHBoxLayout()
        cards.setSpacing(SPACES[4])
        cards.addWidget(self._sent, 1)
        cards.addWidget(self._received, 1)
        tested.column.addLayout(cards, 1)
        column.addWidget(tested, 1)
        row = self._row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._support = make_answer("copy_for_support", self.tr("Copy for support"), self._copy)
        self._support.hide()
        self._again = make_answer("look_again", self.tr("Look again"), self._received.watch)
        self._again.hide()
        self._close = make_answer("close_proof", self.tr("Close"), self.accept)
        looks = self._looks = FlowLayout(SPACES[2])
        looks.addWidget(self._support)
        looks.addWidget(self._again)
        row.addLayout(looks, 1)
        row.addWidget(self._close)
        self._send = make_answer("send_test", self.tr("Send 1 test message"), self._sent.send, CTRL_ENTER)
        on_ctrl_enter(self, partial(press_blue, self))
        set_kind(self._send, Kind.PRIMARY)
        row.addWidget(self._send)
        column.addLayout(row)
        self._connect()
        self._sent.begin()

    def _connect(self) -> None:
        self._sent.entered.connect(self._enter)
        self._sent.began.connect(self._begun)
        self._sent.ended.connect(self._sent_off)
        self._sent.proven.connect(partial(self._prove, SENDING))
        self._received.began.connect(self._watches)
        self._received.ended.connect(self._nothing_came)
        self._received.proven.connect(partial(self._prove, RECEIVING))

    def _enter(self) -> None:
        if self._send.lead.takes(chord=False):
            self._send.click()

    def _begun(self) -> None:
        """A message is under way: the second half of a double press sends no other one, and closes nothing."""
        self._send.setEnabled(False)
        for button in (self._send, self._close, self._again):
            button.lead.begin()

    def _sent_off(self, went_out: bool) -> None:
        """What did not go out is sent again, once it is mended; after a message that did, nothing more need be."""
        self._send.setEnabled(True)
        self._send.setText(self.tr("Send another") if went_out else self.tr("Send again"))
        self._lead(self._close if went_out else self._send)

    def _lead(self, blue: QPushButton) -> None:
        """Make one button the blue one: the last in the row."""
        for button in (self._close, self._send, self._again):
            make_kind(button, Kind.PRIMARY if button is blue else Kind.PLAIN)
        self._row.removeWidget(self._again)
        self._looks.removeWidget(self._again)
        if blue is not self._again:
            self._looks.addWidget(self._again)
        self._row.removeWidget(blue)
        self._row.addWidget(blue)

    def _watches(self) -> None:
        self._offer_look(False, support=False)
        if SENDING in self._works:
            self._lead(self._close)

    def _nothing_came(self, told: bool) -> None:
        self._offer_look(True, support=told)
        if SENDING in self._works:
            self._lead(self._again)  # what is sent arrives: what does not come in is looked into

    def _offer_look(self, offered: bool, *, support: bool) -> None:
        self._again.setVisible(offered)
        self._support.setVisible(support)

    def _prove(self, way: str) -> None:
        self._works.add(way)
        self.proven.emit(way)
        if self._works == {SENDING, RECEIVING}:
            self._close.setText(self.tr("Done"))
            self._lead(self._close)

    def _copy(self) -> None:
        lines = [self.windowTitle(), f"ID {self._tested.channel_id}", self._tested.webhook_url,
                 self._sent.spoken, self._received.spoken]  # fmt: skip
        QGuiApplication.clipboard().setText("\n".join(filter(None, lines)))
        self._support.setText(self.tr("Copied"))
