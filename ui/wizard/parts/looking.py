"""The card while it is found out what became of a create: how often it was looked, when it is next, and the log."""

import math

from PySide6.QtCore import QTime, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.delivery.progress import Progress
from core.wording import NN_, one_text
from ui.look.busy_ring import BusyRing
from ui.look.cleared import clear
from ui.look.line_label import LineLabel
from ui.look.say import say
from ui.look.texts import plural, translated
from ui.look.theme import Tone, ToneLabel, heading, smaller
from ui.look.tokens import SPACES

_RING = 28


class LookLog(QFrame):
    """Each look is a line, with its time; above them, while looks are to come, the ring and when the next one is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("look_log")
        self.setProperty("ground", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[6], SPACES[3], SPACES[6], SPACES[3])
        column.setSpacing(SPACES[3])
        self._head = self._make_head()
        column.addWidget(self._head)
        self._lines, self._told = QGridLayout(), list[QWidget]()
        self._lines.setHorizontalSpacing(SPACES[6])
        self._lines.setVerticalSpacing(SPACES[2])
        self._lines.setColumnStretch(1, 1)
        column.addLayout(self._lines)
        self._looks, self._left = 0, 0
        self._sent_at = QTime.currentTime()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        self.hide()

    def _make_head(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, SPACES[1], 0, 0)
        column.setSpacing(SPACES[3])
        row = QHBoxLayout()
        row.setSpacing(SPACES[4])
        row.addWidget(BusyRing(_RING))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading(self.tr("Looking for the channel on the PBX"), 2))
        self._next = LineLabel()
        self._next.setObjectName("next_look")
        words.addWidget(self._next)
        row.addLayout(words, 1)
        column.addLayout(row)
        rule = QFrame()
        rule.setProperty("ground", "rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        made.hide()
        return made

    def note_sent(self) -> None:
        """It is sent now."""
        self._sent_at = QTime.currentTime()

    def begin(self, pbx: str, *, earlier: bool) -> None:
        """The PBX is searched from now on; what was logged before stays.

        Args:
            earlier: nothing was sent now.
        """
        if self.isHidden():
            self._looks = 0
            self.show()
            if not earlier:
                self._add(self.tr("Sent to {pbx}").format(pbx=pbx), self._sent_at)
                self._add(self.tr("No clear answer came back"))
        self._head.show()
        self._wait(0)

    def show_progress(self, progress: Progress) -> None:
        """The PBX was looked through once more, or could not be; or the next look is so far away."""
        if progress.pause_s:
            self._wait(progress.pause_s)
            return
        self._looks = progress.looks
        self._wait(0)
        if progress.failed is not None:
            # What happened, not what to do: there is nothing to check about a PBX that was reached a moment ago.
            self._add(translated(progress.failed.what, progress.failed.values))
        elif progress.looks:
            told = NN_("Looked through 1 channel", "Looked through {count} channels")
            self._add(plural(told, progress.channels or 0))

    def end(self) -> None:
        """No more looks are to come."""
        self._clock.stop()
        self._head.hide()

    def forget(self) -> None:
        """Another create begins."""
        self.end()
        clear(self._lines, self._told)
        self.hide()

    def _wait(self, seconds: float) -> None:
        self._left = math.ceil(seconds)
        self._clock.stop()
        if self._left:
            self._clock.start()
        self._tell_next()

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._clock.stop()
        self._tell_next()

    def _tell_next(self) -> None:
        looked = plural(NN_("Looked once.", "Looked {count} times."), self._looks) if self._looks else ""
        coming = self.tr("Next look in {seconds} s.").format(seconds=self._left) if self._left > 0 else ""
        self._next.setText(one_text(looked, coming or self.tr("Looking now…")))

    def _add(self, text: str, at: QTime | None = None) -> None:
        row = self._lines.rowCount()
        when = ToneLabel((at or QTime.currentTime()).toString("HH:mm:ss"), Tone.MUTED)
        when.setFont(smaller(when.font()))
        when.setWordWrap(False)
        what = ToneLabel(text)
        self._lines.addWidget(when, row, 0)
        self._lines.addWidget(what, row, 1)
        self._told += (when, what)
        say(self, text)
