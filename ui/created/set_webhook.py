"""The button that sets the webhook at the provider, where that can be done from here; what came of it last."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.providers.sides import side_of
from ui.created.at_provider import Order
from ui.created.open_proof import OpenProof
from ui.created.webhook_dialog import WebhookDialog
from ui.gone import let_go_when_finished
from ui.jobs import JobRunner
from ui.look.signed_label import SignedLine
from ui.look.theme import Tone
from ui.look.tokens import SPACES


class SetWebhook(QWidget):
    """Hidden where the provider's portal is the only way.

    Args:
        proof: the next step once it is set.

    Signals:
        done: every number has the new address. undone: not any more. closed: the window was closed after `done`.
    """

    done = Signal()
    undone = Signal()
    closed = Signal()

    def __init__(self, jobs: JobRunner, proof: OpenProof) -> None:
        super().__init__()
        self._jobs, self._proof = jobs, proof
        self._order: Callable[[], Order] | None = None
        self.is_done = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACES[3])
        self.button = QPushButton()
        self.button.setObjectName("set_webhook")
        self.button.setAutoDefault(True)  # Enter presses it while it has the focus, and not the window's blue button
        self.button.clicked.connect(self.open)
        row.addWidget(self.button)
        self._note = SignedLine()
        self._note.setObjectName("set_webhook.note")
        row.addWidget(self._note, 1)
        self.hide()

    def offer(self, channel: str, order: Callable[[], Order], *, can_be_asked: bool = True) -> None:
        """Offer it, if this can be done at the provider.

        Args:
            order: made when the button is pressed. can_be_asked: the keys are here, and it is no practice.
        """
        side = side_of(channel)
        self._order = order
        self.is_done = False
        if side is None or not side.sets or not can_be_asked:
            self.hide()
            return
        self.button.setText(self.tr("Set it at {provider}…").format(provider=side.name))
        self._note.set_tone(Tone.MUTED)
        self._note.setText(self.tr("You first see what is set now and what else it touches."))
        self.button.setAccessibleDescription(self._note.text())
        self.show()

    def open(self) -> None:
        """Open the window in which it is looked at, and set."""
        if self._order is not None:
            dialog = WebhookDialog(self._jobs, self._order(), self.window())
            dialog.offers_test = self._proof.is_offered
            dialog.changed.connect(self._changed)
            dialog.test_asked.connect(self._proof.open)
            dialog.put_back_done.connect(self._put_back)
            dialog.finished.connect(lambda _result: self.closed.emit() if self.is_done else None)
            let_go_when_finished(dialog)
            dialog.open()

    def _put_back(self) -> None:
        self._changed(False)
        self.undone.emit()

    def _changed(self, everywhere: bool, missing: str = "") -> None:
        time = QLocale().toString(QTime.currentTime(), "HH:mm")
        self.is_done = everywhere
        if everywhere:
            self._note.set_tone(Tone.SUCCESS)
            self._note.setText(self.tr("Set, read back {time}.").format(time=time))
            self.done.emit()
        else:
            self._note.set_tone(Tone.ERROR)
            self._note.setText(missing or self.tr("Not set everywhere; look again."))
