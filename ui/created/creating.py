"""What stands on the page while a channel is created: its steps as they are done, and how long one takes."""

import time

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.delivery.progress import Progress, Stage
from core.wording import NN_
from ui.look.buttons import make_button
from ui.look.icons import give_icon
from ui.look.line_label import LineLabel
from ui.look.narrow import narrow
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import ICON, SPACES

LONG_S = 10
"""A step that takes longer says so."""


class CreatingView(QWidget):
    """A card with the steps, and below it Stop and a sentence (`progress`)."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACES[2], 0, 0)
        column.setSpacing(SPACES[3])
        card = QFrame()
        card.setObjectName("create_steps")
        card.setProperty("ground", "card")
        card.setAccessibleName(self.tr("Creating the channel"))
        rows = QVBoxLayout(card)
        rows.setContentsMargins(SPACES[6], SPACES[4], SPACES[6], SPACES[4])
        rows.setSpacing(SPACES[2])
        self._rows = [_Row() for _ in Stage]
        for row in self._rows:
            rows.addWidget(row)
        column.addLayout(narrow(card))
        self.progress = ToneLabel("", Tone.MUTED)
        self.progress.setObjectName("progress")
        self._line = line = QHBoxLayout()
        line.setSpacing(SPACES[2])
        self.stop = make_button("stop_create", self.tr("&Stop"))
        give_icon(self.stop, "stop")
        line.addWidget(self.stop)
        line.addWidget(self.progress, 1)
        column.addLayout(line)
        self._at, self._since = Stage.CONNECTING, 0.0
        self._values: dict[str, str] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tell_time)

    def call(self, pbx: str, name: str, numbers: str) -> bool:
        """Call the steps by the channel that is to be created; returns whether they were called otherwise.

        Args:
            numbers: how many, in words.
        """
        values = {"pbx": pbx, "name": name, "numbers": numbers}
        if values == self._values:
            return False
        self._values = values
        self._what = {
            Stage.CONNECTING: (self.tr("Connecting to {pbx}"), self.tr("Connected to {pbx}")),
            Stage.LOOKED_THROUGH: (
                self.tr("Looking for a channel with this name"),
                self.tr("No channel with this name there yet"),
            ),
            Stage.SENDING: (self.tr("Creating “{name}” with {numbers}"), self.tr("The PBX accepted “{name}”")),
            Stage.READING: (self.tr("Reading it back"), self.tr("Read back")),
        }
        self._at = Stage.CONNECTING
        self.show_progress(Progress())
        return True

    def begin(self) -> None:
        """From now on it is created."""
        self._at, self._since = Stage.CONNECTING, time.monotonic()
        self.show_progress(Progress())
        self.progress.show()
        self._clock.start()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is; the step that begins is announced."""
        current = Stage.SENDING if progress.stage is Stage.LOOKED_THROUGH else progress.stage
        for stage, row in zip(Stage, self._rows, strict=True):
            doing, done = (text.format(**self._values) for text in self._what[stage])
            if stage.value < current.value:
                row.tell("check", Tone.SUCCESS, done, self._beside(stage, progress))
            elif stage is current:
                row.tell("wait", Tone.ACCENT, doing)
            else:
                row.tell("dot", Tone.MUTED, doing)
        if current is not self._at:
            self._at, self._since = current, time.monotonic()
            say(self, self._rows[current.value - 1].title)

    def show_done(self, progress: Progress) -> None:
        """All of it is done, and this was the last of it: nothing is left to be stopped."""
        self.stop.hide()
        self.progress.hide()
        for stage, row in zip(Stage, self._rows, strict=True):
            _doing, done = self._what[stage]
            row.tell("check", Tone.SUCCESS, done.format(**self._values), self._beside(stage, progress))

    def hold_stop(self) -> None:
        """Have Stop below the steps, wherever it was."""
        self._line.insertWidget(0, self.stop)
        self.stop.show()

    def end(self) -> None:
        """Nothing is under way any more."""
        self._clock.stop()

    def _beside(self, stage: Stage, progress: Progress) -> str:
        if stage is not Stage.LOOKED_THROUGH or progress.channels is None:
            return ""
        return plural(NN_("1 channel checked", "{count} channels checked"), progress.channels)

    def _tell_time(self) -> None:
        waited = int(time.monotonic() - self._since)
        if waited >= LONG_S:
            self._rows[self._at.value - 1].add(self.tr("still waiting, {seconds} s").format(seconds=waited))


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACES[3])
        self._sign = Sign("dot", Tone.MUTED, ICON)
        row.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title, self._second = ToneLabel(), LineLabel()
        self._told: object = None
        self._second.hide()
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._second)
        words.addStretch(1)
        row.addLayout(words, 1)
        # Room for both lines from the start: the steps below do not move when the second one comes.
        self.setMinimumHeight(self._title.fontMetrics().height() + self._second.fontMetrics().height() + SPACES[1])

    @property
    def title(self) -> str:
        return self._title.text()

    def tell(self, icon: str, tone: Tone, text: str, second: str = "") -> None:
        font = self.font()
        told = (icon, text, second, font)
        if told == self._told:
            return
        self._sign.show_icon(icon, tone)
        self._title.setText(text)
        to_come = tone is Tone.MUTED
        self._title.set_tone(Tone.MUTED if to_come else Tone.PLAIN)
        self._title.setFont(font if to_come else strong(font))
        self.add(second)
        self.setAccessibleName(f"{text}, {_states()[icon]}")
        self._told = told

    def add(self, second: str) -> None:
        self._told = None
        self._second.setText(second)
        self._second.setVisible(bool(second))


def _states() -> dict[str, str]:
    """What a screen reader says of a row."""
    return {
        "check": QCoreApplication.translate("CreatingView", "done"),
        "wait": QCoreApplication.translate("CreatingView", "in progress"),
        "dot": QCoreApplication.translate("CreatingView", "to come"),
    }


def close_again() -> str:
    """Said to somebody who closes a window in the middle of a create, wherever that is."""
    return QCoreApplication.translate(
        "HomeBoard",
        "A channel is being created. Wait for the result, or close the window again: the result is then "
        "looked up on the PBX at the next start, and nothing is sent twice.",
    )
