"""The proof that a channel works: one test message by one press, and one from outside, watched until it arrives."""

import importlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.delivery.proving import Proving, Sent, SentMessage, Step, Watched, new_code
from core.errors import NAME_SHOWN, plain
from core.numbers.one_number import clean_number
from core.pbx.messages import OutgoingMessage, Sending
from core.providers.face import Fate, ToldMessage
from core.stop import Stop
from core.wording import NN_
from ui.created.at_provider import Order, fate_of, has_received, looked_at, tells_messages
from ui.jobs import Job, JobRunner
from ui.look.buttons import Kind, make_kind, restyle, set_kind
from ui.look.first_focus import settle_cursor
from ui.look.flow import FlowLayout
from ui.look.icons import icon
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.plain_rows import PlainRow, PlainRows
from ui.look.say import say
from ui.look.scrolled import Scrolled, low
from ui.look.sign import Sign
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text, plural, quoted, translated
from ui.look.theme import FRAME, Tone, ToneLabel, heading, strong
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip

if TYPE_CHECKING:
    from core.delivery.outside import Seen

LEAST_DIGITS = 5
"""Of a number to send to; how many there are the provider knows better."""
WIDTH, HEIGHT, EVENTS = 760, 500, 72
LOOK_MS, SIGN = 200, 16
SENDING, RECEIVING = "sent", "received"
_SIGNS = {Tone.SUCCESS: "done", Tone.ERROR: "error", Tone.WARNING: "question", Tone.MUTED: "wait"}


@dataclass(frozen=True, slots=True)
class Tested:
    """The channel that is tested.

    Attributes:
        owner: the draft's id. channel: the provider's wire value. numbers: of the channel. name, pbx_name, provider:
            for a person. answers_only: Meta lets it write only to who wrote before.
        webhook: how its webhook stands at the provider can be asked with this; None where not.
        looks_outside: what answers at the webhook URL may be looked at; not in practice.
    """

    owner: str
    channel: str
    channel_id: int
    numbers: tuple[str, ...]
    name: str
    pbx_name: str
    provider: str
    webhook_url: str = ""
    answers_only: bool = False
    webhook: Order | None = None
    looks_outside: bool = False


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
        self._jobs, self._tested, self._find = jobs, tested, find_proving
        self._name = plain(tested.name, NAME_SHOWN)  # a PBX's own, of a channel that was added to the list
        self._code = new_code()
        self._codes = [self._code]
        self._message: OutgoingMessage | None = None
        self._sending: Job | None = None
        self._watching: Job | None = None
        self._asking: Job | None = None
        self._looking: Job | None = None
        self._steps: list[Step] = []
        self._shown = 0
        self._seen: list[Watched] = []
        self._works: set[str] = set()
        self.setWindowTitle(self.tr("Prove that it works"))
        room = self.screen().availableGeometry()
        self.resize(min(WIDTH, room.width() - FRAME[0]), min(HEIGHT, room.height() - FRAME[1]))
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show_progress)
        self._timer.start()
        self.watch()

    def done(self, result: int) -> None:
        # A message that is under way is followed to its end; the watching goes.
        self._timer.stop()
        for job in (self._watching, self._asking, self._looking):
            self._jobs.drop(job)
        super().done(result)

    # Parts

    def _build(self) -> None:
        # All lies on a widget of its own: what is a direct child of a wizard's child is drawn as part of the wizard.
        outer, content = QVBoxLayout(self), QWidget()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACES[6], SPACES[5], SPACES[6], SPACES[4])
        column.setSpacing(SPACES[3])
        head = self.tr("{name} on {pbx}. What is proven here is noted on the hand-over sheet.")
        tested = Scrolled(SPACES[3])
        tested.column.addWidget(ToneLabel(head.format(name=self._name, pbx=self._tested.pbx_name), Tone.MUTED))
        cards = QHBoxLayout()
        cards.setSpacing(SPACES[4])
        self._sent = _Card(self.tr("Sending"), "test_result")
        self._received = _Card(self.tr("Receiving"), "receive_result")
        self._fill_sending(self._sent)
        self._fill_receiving(self._received)
        cards.addWidget(self._sent, 1)
        cards.addWidget(self._received, 1)
        tested.column.addLayout(cards, 1)
        column.addWidget(tested, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._support = self._button("copy_for_support", self.tr("Copy for support"), self._copy)
        self._support.hide()
        self._again = self._button("look_again", self.tr("Look again"), self.watch)
        self._again.hide()
        self._close = self._button("close_proof", self.tr("Close"), self.accept)
        looks = FlowLayout(SPACES[2])
        looks.addWidget(self._support)
        looks.addWidget(self._again)
        row.addLayout(looks, 1)
        row.addWidget(self._close)
        self._send = self._button("send_test", self.tr("Send 1 test message"), self.send, CTRL_ENTER)
        on_ctrl_enter(self, self._send.click)
        set_kind(self._send, Kind.PRIMARY)
        row.addWidget(self._send)
        column.addLayout(row)
        self._sent.state(self.tr("Not tested yet"), Tone.MUTED)
        self._to.setFocus()

    def _fill_sending(self, card: "_Card") -> None:
        self._from = QComboBox()
        self._from.setObjectName("test_from")
        self._from.addItems(list(self._tested.numbers))
        self._to = QLineEdit()
        settle_cursor(self._to)
        self._to.setObjectName("test_to")
        self._to.setPlaceholderText(self.tr("your own mobile, with + and country code"))
        give_tooltip(self._to, self._to.placeholderText())
        self._to.textChanged.connect(self._show_note)
        self._to.returnPressed.connect(lambda: self._send.click())
        card.add_field(self.tr("From"), self._from)
        card.add_field(self.tr("To"), self._to)
        self._note = SignedLabel("", Tone.MUTED)
        self._note.setObjectName("test_note")
        card.add_words(self._note)
        self._show_note()

    def _show_note(self) -> None:
        note = self.tr("Text: “{text}” It is charged as one message.").format(text=self._text)
        if self._tested.answers_only:
            only = self.tr("Meta lets you answer only within 24 hours after the customer wrote: text {code} first.")
            note = f"{only.format(code=self._code)} {note}"
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

    def _fill_receiving(self, card: "_Card") -> None:
        card.add_words(ToneLabel(self.tr("Answer the test message, or from any mobile text"), Tone.MUTED))
        code = heading(self._code, 24)
        code.setObjectName("receive_code")
        card.add_words(code)
        number = ToneLabel(self.tr("to {number}").format(number=next(iter(self._tested.numbers), "–")))
        number.setFont(strong(number.font()))
        card.add_words(number)

    def _button(self, name: str, caption: str, act: Callable[[], object], keys: str = "") -> QPushButton:
        button = KeyedButton(keys, caption) if keys else QPushButton(caption)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter presses what has the focus
        button.clicked.connect(act)
        return button

    @property
    def _text(self) -> str:
        """Of the next message: it is known by its text, so no two of them have the same."""
        return self.tr("Test {code} from {name}.").format(code=self._codes[-1], name=self._name)

    def _take_another_code(self) -> None:
        self._codes.append(next(code for code in iter(new_code, "") if code not in self._codes))
        self._show_note()

    # Sending

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
        self._sent.clear()
        self._sent.state(self.tr("Sending…"), Tone.ACCENT)
        work = partial(_send, self._find, message, self._steps)
        self._sending = self._jobs.run(work, self._sent_off, self._not_sent)
        self._send.setEnabled(False)

    def _show_progress(self) -> None:
        for step in self._steps[self._shown :]:
            self._shown += 1
            self._sent.tell(*self._words(step))
        if self._seen and self._watching is not None:
            last = self._seen[-1]
            total = "–" if last.total is None else str(last.total)
            self._received.state(self.tr("Watching"), Tone.ACCENT)
            self._received.say_last(
                self.tr("Waiting for {code}. Received by {pbx} so far: {total}").format(
                    code=self._code, pbx=self._tested.pbx_name, total=total
                )
            )

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
        self._show_progress()
        self._send.setEnabled(True)
        self._take_another_code()
        self._send.setText(self.tr("Send another"))
        make_kind(self._send, Kind.PLAIN)
        match outcome.sent:
            case Sent.HANDED_OVER:
                self._sent.state(self.tr("Works"), Tone.SUCCESS)
                self._follow_further()
                self._prove(SENDING)
            case Sent.UNCLEAR:
                self._sent.state(self.tr("Not clear"), Tone.WARNING)
                self._sent.say_last(self.tr("Look at the mobile. It is not sent again by itself."))
            case Sent.REFUSED | Sent.NOT_SENT:
                word = self.tr("Refused") if outcome.sent is Sent.REFUSED else self.tr("Not sent")
                self._sent.state(word, Tone.ERROR)
                self._sent.say_last(self._why(outcome))
        say(self._sent, self._sent.spoken, urgent=outcome.sent is not Sent.HANDED_OVER)

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
            self._sent.tell(self.tr("Delivered, says {provider}").format(provider=provider), Tone.SUCCESS)
        else:
            text = self.tr("Not delivered, says {provider} (error {number})")
            self._sent.tell(text.format(provider=provider, number=told.number or "–"), Tone.ERROR)
            self._sent.state(self.tr("Not delivered"), Tone.ERROR)

    def _fate_unread(self, _error: Exception | None) -> None:
        told = self.tr("{provider} reports no more than this: look at the mobile.")
        self._sent.say_last(told.format(provider=self._tested.provider))

    def _why(self, outcome: SentMessage) -> str:
        state = outcome.state
        if state is None or state.sending is not Sending.FAILED:
            return failure_text(outcome.error) if outcome.error is not None else ""
        did = self._message.did if self._message is not None else ""
        values = {"provider": self._tested.provider, "pbx": self._tested.pbx_name, "did": did}
        own = f" {quoted(state.said)}" if state.said else ""
        return translated(state.what, values) + own

    def _not_sent(self, error: Exception) -> None:
        self._sending = None
        self._send.setEnabled(True)
        self._take_another_code()
        self._sent.state(self.tr("Not sent"), Tone.ERROR)
        self._sent.say_last(failure_text(error))

    # Receiving

    def watch(self) -> None:
        """Watch from now on."""
        if self._watching is not None:
            return
        self._jobs.drop(self._looking)  # what it finds on the way would be told amid the watching
        self._again.hide()
        self._support.hide()
        self._seen = []
        self._received.clear()
        self._received.state(self.tr("Watching"), Tone.ACCENT)
        number = next(iter(self._tested.numbers), "")
        work = partial(_watch, self._find, self._tested.channel_id, number, self._seen)
        self._watching = self._jobs.run(work, self._watched, self._unwatched)

    def _watched(self, arrived: bool) -> None:
        self._watching = None
        if arrived:
            self._received.clear()
            self._received.state(self.tr("Works"), Tone.SUCCESS)
            self._received.tell(self.tr("A message arrived on {pbx}").format(pbx=self._tested.pbx_name), Tone.SUCCESS)
            say(self._received, self._received.spoken)
            self._prove(RECEIVING)
            return
        self._received.clear()
        self._received.state(self.tr("Nothing after 3 min"), Tone.WARNING)
        self._tell_what_is_left()

    def _unwatched(self, error: Exception) -> None:
        self._watching = None
        self._received.state(self.tr("Not read"), Tone.WARNING)
        self._received.say_last(failure_text(error))
        self._again.show()

    def _tell_what_is_left(self) -> None:
        """Go through the way from the phone to the PBX, as far as it can be seen from here."""
        self._again.show()
        self._support.show()
        order = self._tested.webhook
        if order is None:
            self._tell_reach()
        elif tells_messages(order):
            number = next(iter(self._tested.numbers), "")
            work = partial(has_received, order, number, self._code)
            self._looking = self._jobs.run(work, self._tell_received, self._look_on)
        else:
            self._look_on(None)

    def _tell_received(self, received: bool) -> None:
        provider = self._tested.provider
        if received:
            text = self.tr("{provider} has it: “{code}”").format(provider=provider, code=self._code)
            self._received.tell(text, Tone.SUCCESS)
        else:
            text = self.tr("{provider} has not received it either: wrong number, or it cannot take SMS")
            self._received.tell(text.format(provider=provider), Tone.WARNING)
        self._look_on(None)

    def _look_on(self, _error: Exception | None) -> None:
        if self._tested.webhook is not None:
            work = partial(looked_at, self._tested.webhook)
            self._looking = self._jobs.run(work, self._tell_webhook, self._webhook_unread)

    def _tell_webhook(self, found: tuple[int, int, int]) -> None:
        set_here, others, service = found
        provider = self._tested.provider
        if others:
            text = NN_(
                "1 number has another webhook at {provider}: set it",
                "{count} numbers have another webhook at {provider}: set it",
            )
            self._received.tell(plural(text, others, {"provider": provider}), Tone.ERROR)
        if service:
            text = self.tr("A Messaging Service at {provider} decides for these numbers: set the webhook")
            self._received.tell(text.format(provider=provider), Tone.ERROR)
        if set_here and not others:
            self._received.tell(
                self.tr("The webhook at {provider} is this channel's").format(provider=provider), Tone.SUCCESS
            )
        self._tell_reach()

    def _webhook_unread(self, error: Exception) -> None:
        self._received.tell(failure_text(error), Tone.WARNING)
        self._tell_reach()

    def _tell_reach(self) -> None:
        """The last part of the way: what a provider meets at the address, as far as it can be seen from here."""
        if self._tested.looks_outside and self._tested.webhook_url:
            work = partial(_outside, self._tested.webhook_url)
            self._looking = self._jobs.run(work, self._tell_certificate, self._webhook_end)
        else:
            self._webhook_end(None)

    def _tell_certificate(self, seen: "Seen") -> None:
        match seen.met.value:
            case "fits":
                until = plain(seen.until, 40)
                fits = self.tr("The certificate is in order, valid until {date}").format(date=until)
                self._received.tell(fits if until else self.tr("The certificate is in order"), Tone.SUCCESS)
            case "not_trusted":
                text = self.tr("Providers do not trust the certificate of the webhook URL: no messages get through")
                self._received.tell(text, Tone.ERROR)
            case _:
                self._received.tell(self.tr("Nothing answers at the webhook URL from here"), Tone.WARNING)
        self._webhook_end(None)

    def _webhook_end(self, _nothing: Exception | None) -> None:
        self._received.tell(self.tr("Is the PBX reachable from outside?"), Tone.WARNING)
        self._received.say_last(
            self.tr(
                "This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi "
                "off: any page, even “404”, means yes; a certificate warning or a time-out means "
                "that the FQDN or the firewall needs attention."
            )
        )
        say(self._received, self._received.spoken, urgent=True)

    def _prove(self, way: str) -> None:
        self._works.add(way)
        self.proven.emit(way)
        if self._works == {SENDING, RECEIVING}:
            self._close.setText(self.tr("Done"))
            make_kind(self._close, Kind.PRIMARY)
            make_kind(self._send, Kind.PLAIN)

    def _copy(self) -> None:
        lines = [self.windowTitle(), f"ID {self._tested.channel_id}", self._tested.webhook_url,
                 self._sent.spoken, self._received.spoken]  # fmt: skip
        QGuiApplication.clipboard().setText("\n".join(filter(None, lines)))
        self._support.setText(self.tr("Copied"))


class _Card(QFrame):
    """A heading with its state, fields, and events as they happen, each with its time."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[4], SPACES[3], SPACES[4], SPACES[3])
        column.setSpacing(SPACES[2])
        head = QHBoxLayout()
        caption = ToneLabel(title)
        caption.setFont(strong(caption.font()))
        head.addWidget(caption, 1)
        self._sign = Sign()
        self._state = ToneLabel("", Tone.MUTED)
        self._state.setObjectName(f"{name}.state")
        self._state.setFont(strong(self._state.font()))
        self._state.setWordWrap(False)
        head.addWidget(self._sign)
        head.addWidget(self._state)
        column.addLayout(head)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(SPACES[1])
        column.addLayout(self._fields)
        self.events = QListView()
        self._rows = PlainRows(self.events)
        self.events.setModel(self._rows)
        self.events.setObjectName(name)
        self.events.setAccessibleName(title)
        self.events.setFrameShape(QFrame.Shape.NoFrame)
        self.events.setWordWrap(True)
        self.events.setIconSize(QSize(SIGN, SIGN))
        low(self.events, EVENTS)
        column.addWidget(self.events, 1)
        self._last = ToneLabel("", Tone.MUTED)
        self._last.setObjectName(f"{name}.last")
        self._last.hide()
        column.addWidget(self._last)

    @property
    def spoken(self) -> str:
        """All that it says."""
        events = [str(self._rows.index(row, 0).data()) for row in range(self._rows.rowCount())]
        return ". ".join(filter(None, [f"{self._title}: {self._state.text()}", *events, self._last.text()]))

    def add_field(self, label: str, widget: QWidget) -> None:
        row = QHBoxLayout()
        caption = ToneLabel(label, Tone.MUTED)
        caption.setMinimumWidth(48)
        widget.setAccessibleName(label)
        row.addWidget(caption)
        row.addWidget(widget, 1)
        self._fields.addLayout(row)

    def add_words(self, label: ToneLabel) -> None:
        self._fields.addWidget(label)

    def state(self, text: str, tone: Tone) -> None:
        self._state.set_tone(tone)
        self._state.setText(text)
        self._sign.show_icon(_SIGNS.get(tone, "wait"), tone)
        self._sign.setVisible(tone is not Tone.MUTED)  # nothing is under way

    def tell(self, text: str, tone: Tone) -> None:
        """An event, now."""
        time = QLocale().toString(QTime.currentTime(), "HH:mm:ss")
        sign = {int(Qt.ItemDataRole.DecorationRole): icon(_SIGNS.get(tone, ""), tone)}
        self._rows.add(PlainRow(f"{text}  {time}", sign))
        self.events.scrollToBottom()

    def say_last(self, text: str) -> None:
        self._last.setText(text)
        self._last.setVisible(bool(text))

    def clear(self) -> None:
        self._rows.lay_out([])
        self.say_last("")


def _send(find: Callable[[], Proving], message: OutgoingMessage, steps: list[Step], stop: Stop) -> SentMessage:
    """On a worker: what happens is left where the window looks for it."""
    return find().send(message, stop, steps.append)


def _watch(find: Callable[[], Proving], channel_id: int, number: str, seen: list[Watched], stop: Stop) -> bool:
    """On a worker."""
    return find().watch(channel_id, number, stop, seen.append)


def _outside(webhook_url: str, stop: Stop) -> "Seen":
    """On a worker, which brings what speaks TLS."""
    seen: Seen = importlib.import_module("core.delivery.outside").look(webhook_url, stop)
    return seen
