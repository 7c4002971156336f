"""What the result page shows while it is not known what became of a create: the log of looks, and the ways on."""

from functools import partial

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.delivery.progress import Progress
from core.errors import NAME_SHOWN, plain
from core.wording import NN_
from ui.look.buttons import Kind, make_kind
from ui.look.say import say
from ui.look.signed_label import SignedLabel
from ui.look.texts import plural, translated
from ui.look.theme import Tone, ToneLabel, smaller
from ui.look.tokens import SPACES
from ui.look.tooltips import caption_text


class FailurePart(QWidget):
    """The buttons are hidden until one of them helps, but for the way back.

    Signals:
        taken: the person says that the channel with this id is the one.
    """

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACES[2], 0, 0)
        column.setSpacing(SPACES[3])
        self.error = SignedLabel("", Tone.WARNING)
        self.error.setObjectName("result_error")
        column.addWidget(self.error)
        self._log = QFrame()
        self._log.setObjectName("look_log")
        self._log.setProperty("ground", "card")
        self._lines = QGridLayout(self._log)
        self._lines.setContentsMargins(SPACES[4], SPACES[3], SPACES[4], SPACES[3])
        self._lines.setHorizontalSpacing(SPACES[4])
        self._lines.setVerticalSpacing(SPACES[1])
        self._lines.setColumnStretch(1, 1)
        self._log.hide()
        column.addWidget(self._log)
        column.addWidget(ToneLabel(self.tr("Your entries are kept."), Tone.MUTED))
        self._choices = QVBoxLayout()
        self._names: dict[int, str] = {}
        column.addLayout(self._choices)
        self._offered_ids: list[QPushButton] = []
        line = QHBoxLayout()
        line.setSpacing(SPACES[2])
        self.send_again = QPushButton(self.tr("&Send again"))
        self.send_again.setObjectName("send_again")
        self.look_again = QPushButton(self.tr("&Look now"))
        self.look_again.setObjectName("look_again")
        self.disown = QPushButton(self.tr("&None of these"))
        self.disown.setObjectName("disown_candidates")
        self.back = QPushButton(self.tr("Back to re&view"))
        self.back.setObjectName("back_to_review")
        self._offered = (self.send_again, self.look_again, self.disown)
        for button in (*self._offered, self.back):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)

    def say(self, text: str) -> None:
        """Say what is known; the way back stays open."""
        self.error.setText(text)
        self.error.show()
        for button in self._offered:
            button.hide()
        self._forget_candidates()
        self.back.show()

    # The looks

    def begin_log(self, pbx: str) -> None:
        """The PBX is searched from now on; what was logged before stays."""
        if self._log.isHidden():
            self._add(self.tr("Sent to {pbx}").format(pbx=pbx))
            self._add(self.tr("No clear answer came back"))
        self.error.hide()

    def log_look(self, progress: Progress) -> None:
        """The PBX was looked through once more, or could not be."""
        self._names = dict(progress.names) or self._names
        if progress.failed is not None:
            # What happened, not what to do: there is nothing to check about a PBX that was reached a moment ago.
            self._add(translated(progress.failed.what, progress.failed.values))
        elif progress.looks:
            self._add(
                plural(NN_("Looked through 1 channel", "Looked through {count} channels"), progress.channels or 0)
            )

    def forget_log(self) -> None:
        """Another create begins."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._log.hide()

    def _add(self, text: str) -> None:
        row = self._lines.rowCount()
        when = ToneLabel(QTime.currentTime().toString("HH:mm:ss"), Tone.MUTED)
        when.setFont(smaller(when.font()))
        when.setWordWrap(False)
        self._lines.addWidget(when, row, 0)
        self._lines.addWidget(ToneLabel(text), row, 1)
        self._log.show()
        say(self._log, text)

    # What the person can say

    def offer_candidates(self, ids: tuple[int, ...]) -> None:
        """The person can compare on the PBX, and knows then which channel it is, or that it is none."""
        for id_ in ids:
            name = plain(self._names.get(id_, ""), NAME_SHOWN)
            known = self.tr("It is “{name}”, ID {id}").format(name=caption_text(name), id=id_)
            button = QPushButton(known if name else self.tr("It is the one with the ID {id}").format(id=id_))
            button.setObjectName("take_candidate" if len(ids) == 1 else f"take_candidate.{id_}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.taken.emit, id_))
            self._offered_ids.append(button)
            self._choices.addWidget(button)
        self.disown.show()

    def _forget_candidates(self) -> None:
        for button in self._offered_ids:
            self._choices.removeWidget(button)
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self._offered_ids.clear()

    def offer(self, button: QPushButton) -> None:
        """Show one way on as the next step, and put the focus on it."""
        for each in self._offered:
            make_kind(each, Kind.PRIMARY if each is button else Kind.PLAIN)
        button.show()
        button.setFocus()
