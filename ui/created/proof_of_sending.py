"""The proof that sending works: one test message by one press, followed as far as PBX and provider tell."""

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from core.delivery.proving import Proving, Sent, SentMessage, Step, new_code
from core.errors import NAME_SHOWN, plain
from core.numbers.one_number import clean_number
from core.pbx.messages import OutgoingMessage, Sending
from core.providers.face import Fate, ToldMessage
from core.stop import Stop
from core.wording import one_text
from ui.created.at_provider import fate_of, tells_messages
from ui.created.proof_card import ProofCard
from ui.created.tested import Tested
from ui.jobs import Job, JobRunner
from ui.look.buttons import restyle
from ui.look.first_focus import settle_cursor
from ui.look.keys import is_held_enter
from ui.look.say import say
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text, quoted, translated
from ui.look.theme import Tone
from ui.look.tooltips import give_tooltip

LEAST_DIGITS = 5
"""Of a number to send to; how many there are the provider knows better."""


class _NumberLine(QLineEdit):
    """Enter sends, once: held, it would send one message after another."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_held_enter(event):
            event.accept()
        else:
            super().keyPressEvent(event)


class SendingProof(ProofCard):
    """Nothing is sent before `send`, and then one message.

    Args:
        code: of the first message, by which an answer is known, too. find_proving: opens the way to the PBX,
            blocking.

    Signals:
        entered: the person pressed Enter behind the number. began: a message is under way.
        ended: it is no longer; whether it went out, or may have. proven: sending works.
    """

    entered = Signal()
    began = Signal()
    ended = Signal(bool)
    proven = Signal()

    def __init__(self, jobs: JobRunner, tested: Tested, code: str, find_proving: Callable[[], Proving]) -> None:
        super().__init__(self.tr("Sending"), "test_result")
        self._jobs, self._tested, self._find = jobs, tested, find_proving
        self._name = plain(tested.name, NAME_SHOWN)  # a PBX's own, of a channel that was added to the list
        self._codes = [code]
        self._message: OutgoingMessage | None = None
        self._sending: Job | None = None
        self._asking: Job | None = None
        self._steps: list[Step] = []
        self._shown = 0
        self._fill()
        self.state(self.tr("Not tested yet"), Tone.MUTED)

    def begin(self) -> None:
        """Put the cursor where the number is typed."""
        self._to.setFocus()

    def leave(self) -> None:
        """Ask no further; a message that is under way is followed to its end."""
        self._jobs.drop(self._asking)

    def _fill(self) -> None:
        self._from = QComboBox()
        self._from.setObjectName("test_from")
        self._from.addItems(list(self._tested.numbers))
        self._to = _NumberLine()
        settle_cursor(self._to)
        self._to.setObjectName("test_to")
        self._to.setPlaceholderText(self.tr("Your mobile, with country code"))
        give_tooltip(self._to, self._to.placeholderText())
        self._to.textChanged.connect(self._show_note)
        self._to.returnPressed.connect(self.entered)
        self.add_field(self.tr("From"), self._from)
        self.add_field(self.tr("To"), self._to)
        self._note = SignedLabel("", Tone.MUTED)
        self._note.setObjectName("test_note")
        self.add_words(self._note)
        self._show_note()

    def _show_note(self) -> None:
        note = self.tr("Text: “{text}” It is charged as one message.").format(text=self._text)
        if self._tested.answers_only:
            only = self.tr("Meta lets you answer only within 24 hours after the customer wrote: text {code} first.")
            note = one_text(only.format(code=self._codes[0]), note)
        self._ask_for("", note)

    def _ask_for(self, missing: str, note: str = "") -> None:
        """Say in the note's place what is missing before a message can be sent."""
        self._note.tell(missing or note, Tone.ERROR if missing else Tone.MUTED)
        edge = "error" if missing else ""
        if (self._to.property("tone") or "") != edge:
            self._to.setProperty("tone", edge)
            restyle(self._to)
        if missing:
            self._to.setFocus()
            say(self._to, missing, urgent=True)

    @property
    def _text(self) -> str:
        """Of the next message: it is known by its text, so no two of them have the same."""
        return self.tr("Test {code} from {name}.").format(code=self._codes[-1], name=self._name)

    def _take_another_code(self) -> None:
        self._codes.append(next(code for code in iter(new_code, "") if code not in self._codes))
        self._show_note()

    def _missing(self) -> str:
        """What a message cannot be sent without."""
        if not self._tested.numbers:
            return self.tr("This channel has no number to send from.")
        if sum(map(str.isdigit, self._to.text())) < LEAST_DIGITS:
            return self.tr("Enter the number of your mobile, with + and country code. Nothing was sent.")
        return ""

    def send(self) -> None:
        """Send one message. It is never sent again by itself."""
        if self._sending is not None:
            return
        if missing := self._missing():
            self._ask_for(missing)
            return
        self._jobs.drop(self._asking)  # what became of the one before would be told as of this one
        message = self._message = OutgoingMessage(
            self._tested.channel,
            self._from.currentText(),
            clean_number(self._to.text()),
            self._text,
            uuid.uuid4().hex,
        )
        self._steps, self._shown = [], 0
        self.clear()
        self.state(self.tr("Sending…"), Tone.ACCENT)
        work = partial(_send, self._find, message, self._steps)
        self._sending = self._jobs.run(work, self._sent_off, self._not_sent)
        self.began.emit()

    def show_progress(self) -> None:
        """Tell what has happened since."""
        for step in self._steps[self._shown :]:
            self._shown += 1
            self.tell(*self._words(step))

    def _words(self, step: Step) -> tuple[str, Tone]:
        pbx, provider = self._tested.pbx_name, self._tested.provider
        match step:
            case Step.TAKEN:
                return self.tr("{pbx} accepted it").format(pbx=pbx), Tone.SUCCESS
            case Step.HANDED_OVER:
                return self.tr("Handed to {provider}").format(provider=provider), Tone.SUCCESS
            case Step.UNCLEAR:
                return self.tr("Not clear whether it was sent. Looking in the session."), Tone.WARNING
        return self.tr("{provider} refused it").format(provider=provider), Tone.ERROR

    def _sent_off(self, outcome: SentMessage) -> None:
        self._sending = None
        self.show_progress()
        self._take_another_code()
        self.ended.emit(outcome.sent not in (Sent.REFUSED, Sent.NOT_SENT))
        match outcome.sent:
            case Sent.HANDED_OVER:
                self.state(self.tr("Works"), Tone.SUCCESS)
                self._follow_further()
                self.proven.emit()
            case Sent.UNCLEAR:
                self.state(self.tr("Not clear"), Tone.WARNING)
                self.say_last(self.tr("Look at the mobile. It is not sent again by itself."))
            case Sent.REFUSED | Sent.NOT_SENT:
                word = self.tr("Refused") if outcome.sent is Sent.REFUSED else self.tr("Not sent")
                self.state(word, Tone.ERROR)
                self.say_last(self._why(outcome))
        say(self, self.spoken, urgent=outcome.sent is not Sent.HANDED_OVER)

    def _follow_further(self) -> None:
        """Ask the provider whether it arrived, where it tells; else the mobile does."""
        order, message = self._tested.webhook, self._message
        if order is not None and message is not None and tells_messages(order):
            work = partial(fate_of, order, message.did, message.text)
            self._asking = self._jobs.run(work, self._tell_fate, self._fate_unread)
        else:
            self._fate_unread(None)

    def _tell_fate(self, told: ToldMessage | None) -> None:
        provider = self._tested.provider
        if told is None or told.fate is Fate.UNDER_WAY:
            self._fate_unread(None)
        elif told.fate is Fate.DELIVERED:
            self.tell(self.tr("Delivered, says {provider}").format(provider=provider), Tone.SUCCESS)
        else:
            text = self.tr("Not delivered, says {provider} (error {number})")
            self.tell(text.format(provider=provider, number=told.number or "–"), Tone.ERROR)
            self.state(self.tr("Not delivered"), Tone.ERROR)

    def _fate_unread(self, _error: Exception | None) -> None:
        told = self.tr("{provider} reports no more than this: look at the mobile.")
        self.say_last(told.format(provider=self._tested.provider))

    def _why(self, outcome: SentMessage) -> str:
        state = outcome.state
        if state is None or state.sending is not Sending.FAILED:
            return failure_text(outcome.error) if outcome.error is not None else ""
        did = self._message.did if self._message is not None else ""
        values = {"provider": self._tested.provider, "pbx": self._tested.pbx_name, "did": did}
        return one_text(translated(state.what, values), quoted(state.said) if state.said else "")

    def _not_sent(self, error: Exception) -> None:
        self._sending = None
        self._take_another_code()
        self.ended.emit(False)
        self.state(self.tr("Not sent"), Tone.ERROR)
        self.say_last(failure_text(error))


def _send(find: Callable[[], Proving], message: OutgoingMessage, steps: list[Step], stop: Stop) -> SentMessage:
    """On a worker: what happens is left where the window looks for it."""
    return find().send(message, stop, steps.append)
