"""How a created channel gets on with its provider: followed on the PBX for a minute, in a few words or a band."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.delivery.connection import Connection
from core.pbx.following import Following, State, follow
from core.pbx.login import PbxLogin
from core.stop import Stop
from core.wording import one_text
from ui.jobs import JobRunner
from ui.look.buttons import make_button
from ui.look.say import say_outcome
from ui.look.signed_label import SignedLabel, SignedLine
from ui.look.texts import failure_text, translated
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES

if TYPE_CHECKING:
    from ui.jobs import Job

_TONES = {State.CONNECTED: Tone.SUCCESS, State.FAILED: Tone.ERROR, State.STOPPED: Tone.MUTED}


class ChannelStatus(QFrame):
    """A band with what is wrong, what to do about it, and the way back to the keys when they are in doubt.

    Attributes:
        short: while nothing is wrong, how it is in a few words; it stands elsewhere, and the band is hidden.

    Signals:
        keys_doubted: the person wants to look at the keys that the provider did not take.
        followed: what was found in the end, a `Following`.
    """

    keys_doubted = Signal()
    followed = Signal(object)

    def __init__(self, jobs: JobRunner, connection: Connection) -> None:
        super().__init__()
        self._jobs = jobs
        self._connection = connection
        self._job: Job | None = None
        self._followed: tuple[PbxLogin, int] | None = None
        self.found: Following | None = None
        self._provider = ""
        self.short = SignedLine()
        self.short.setObjectName("channel_status.short")
        self.setProperty("ground", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[3], SPACES[2], SPACES[3], SPACES[2])
        column.setSpacing(SPACES[1])
        self._text = SignedLabel()
        self._text.setObjectName("channel_status")
        column.addWidget(self._text)
        self._next_step = ToneLabel("", Tone.MUTED)
        self._next_step.setObjectName("channel_status.next_step")
        column.addWidget(self._next_step)
        answers = QHBoxLayout()
        answers.setSpacing(SPACES[2])
        self._keys = make_button("look_at_keys", self.tr("Check the &keys"))
        self._keys.clicked.connect(self.keys_doubted)
        self._again = make_button("check_status", self.tr("Check a&gain"))
        self._again.clicked.connect(self._follow)
        for button in (self._keys, self._again):
            answers.addWidget(button)
        answers.addStretch(1)
        column.addLayout(answers)

    def follow(self, login: PbxLogin, channel_id: int, provider: str) -> None:
        """Follow this channel of a provider from now on; one that was followed before is let go."""
        self._followed, self._provider = (login, channel_id), provider
        self._follow()

    def leave(self) -> None:
        """Follow nothing any more."""
        self._jobs.drop(self._job)
        self._job = None

    def _follow(self) -> None:
        if self._followed is None:
            return
        self.leave()
        short = self.tr("connecting to {provider}…").format(provider=self._provider)
        self._say(self.tr("Connecting to the provider…"), Tone.MUTED, short=short)
        work = partial(_follow, self._connection, *self._followed)
        self._job = self._jobs.run(work, self._show, self._failed)

    def _show(self, found: Following) -> None:
        self._job, self.found = None, found
        self.followed.emit(found)
        tone = _TONES.get(found.state, Tone.WARNING)
        text = translated(found.meaning, found.values)
        # What to do once it is connected stands below, step by step.
        next_step = "" if found.state is State.CONNECTED else translated(found.next_step)
        short = self.tr("connected to {provider}").format(provider=self._provider)
        short = short if found.state is State.CONNECTED else ""
        self._say(text, tone, next_step, short=short, keys=found.keys_in_doubt, again=found.needs_action)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._say(failure_text(error), Tone.WARNING, again=True)

    def _say(
        self,
        text: str,
        tone: Tone,
        next_step: str = "",
        *,
        short: str = "",
        keys: bool = False,
        again: bool = False,
    ) -> None:
        # A channel that is not connected is there all the same: amber, as in the list of channels.
        self._text.tell(text, Tone.WARNING if tone is Tone.ERROR else tone)
        self.short.tell(short, tone)
        # The few words stand beside the name that they are about; who does not see that reads the sentence.
        self.short.setAccessibleName(text if short else "")
        self.short.setVisible(bool(short))
        self.setVisible(not short)
        self._next_step.setText(next_step)
        self._next_step.setVisible(bool(next_step))
        say_outcome(self.short if short else self._text, one_text(text, next_step), tone)
        self._keys.setVisible(keys)
        self._again.setVisible(again)


def _follow(connection: Connection, login: PbxLogin, channel_id: int, stop: Stop) -> Following:
    """On a worker: a minute at most, and it only reads. Raises PbxError where the address cannot be used."""
    return follow(connection.client(login), channel_id, stop)
