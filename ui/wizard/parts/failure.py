"""What the result page shows while it is not known what became of a create: the looks, and the ways on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.delivery.progress import Progress
from core.errors import NAME_SHOWN, plain
from ui.look.buttons import Kind, make_button, make_kind
from ui.look.icons import give_icon
from ui.look.narrow import narrow
from ui.look.sign import Sign
from ui.look.signed_label import SignedLabel
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import ICON_SMALL, SPACES
from ui.look.tooltips import caption_text
from ui.wizard.parts.looking import LookLog


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
        self._log = LookLog()
        column.addLayout(narrow(self._log))
        self._kept = ToneLabel(self.tr("Your entries are kept."), Tone.MUTED)
        column.addWidget(self._kept)
        self._choices = QVBoxLayout()
        self._names: dict[int, str] = {}
        column.addLayout(self._choices)
        self._offered_ids: list[QPushButton] = []
        self._stop: QPushButton | None = None
        self._line = line = QHBoxLayout()
        line.setSpacing(SPACES[2])
        self.send_again = make_button("send_again", self.tr("&Send again"))
        self.look_again = make_button("look_again", self.tr("&Look now"))
        give_icon(self.look_again, "refresh", Tone.ON_ACCENT)
        self.disown = make_button("disown_candidates", self.tr("&None of these"))
        self.back = make_button("back_to_review", self.tr("Back to re&view"))
        self._offered = (self.send_again, self.look_again, self.disown)
        for button in (*self._offered, self.back):
            line.addWidget(button)
        self.beside = ToneLabel("", Tone.MUTED)
        self.beside.setObjectName("looking_beside")
        line.addWidget(self.beside, 1)
        line.addStretch(0)
        column.addLayout(line)
        self._ends = self._make_ends()
        column.addLayout(narrow(self._ends))

    def _make_ends(self) -> QFrame:
        """What can come of the looks, for whoever waits for them."""
        made = QFrame()
        made.setProperty("ground", "sunken")
        line = QHBoxLayout(made)
        line.setContentsMargins(SPACES[3], SPACES[3], SPACES[3], SPACES[3])
        line.setSpacing(SPACES[3])
        at_top = QVBoxLayout()
        at_top.addWidget(Sign("info", Tone.MUTED, ICON_SMALL + SPACES[0]))
        at_top.addStretch(1)
        line.addLayout(at_top)
        words = QVBoxLayout()
        words.setSpacing(SPACES[0])
        title = ToneLabel(self.tr("How this can end"))
        title.setFont(strong(title.font()))
        words.addWidget(title)
        words.addWidget(
            ToneLabel(
                self.tr(
                    "If the channel is there, you go on with its ID. If it is not, you can create it again. If it "
                    "cannot be settled, you see what was found and decide yourself."
                ),
                Tone.MUTED,
            )
        )
        line.addLayout(words, 1)
        return made

    def say(self, text: str) -> None:
        """Say what is known; the way back stays open."""
        self._show_looking(False)
        self.error.setText(text)
        self.error.show()
        for button in self._offered:
            button.hide()
        self._forget_candidates()
        self.back.show()

    # The looks

    def note_sent(self) -> None:
        """The channel is sent now."""
        self._log.note_sent()

    def begin_looking(self, pbx: str, stop: QPushButton, *, earlier: bool) -> None:
        """The PBX is searched from now on; what was logged before stays.

        Args:
            stop: the button that ends it. earlier: nothing was sent now.
        """
        self.say("")
        self.error.hide()
        self.back.hide()
        self.beside.setText(
            self.tr("If you close this window, the result is looked up on the PBX, and the start page tells you.")
        )
        self._stop = stop
        self._line.insertWidget(self._line.indexOf(self.look_again) + 1, stop)
        self._show_looking(True)
        self._log.begin(pbx, earlier=earlier)
        self.offer(self.look_again)

    def log_look(self, progress: Progress) -> None:
        """The PBX was looked through once more, or could not be; or the next look is so far away."""
        self._names = dict(progress.names) or self._names
        self._log.show_progress(progress)

    def forget_log(self) -> None:
        """Another create begins."""
        self._log.forget()

    def _show_looking(self, looking: bool) -> None:
        for each in (self.beside, self._ends):
            each.setVisible(looking)
        self._kept.setVisible(not looking)
        if self._stop is not None:
            self._stop.setVisible(looking)
        if not looking:
            self._log.end()

    # What the person can say

    def offer_candidates(self, ids: tuple[int, ...]) -> None:
        """The person can compare on the PBX, and knows then which channel it is, or that it is none."""
        for id_ in ids:
            name = plain(self._names.get(id_, ""), NAME_SHOWN)
            known = self.tr("It is “{name}”, ID {id}").format(name=caption_text(name), id=id_)
            text = known if name else self.tr("It is the one with the ID {id}").format(id=id_)
            button = make_button("take_candidate" if len(ids) == 1 else f"take_candidate.{id_}", text)
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
