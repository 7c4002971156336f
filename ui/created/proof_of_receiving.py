"""The proof that receiving works: a message from outside, watched until it arrives; else each part of its way."""

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.delivery.proving import Proving, Watched
from core.stop import Stop
from core.wording import NN_
from ui.created.at_provider import has_received, looked_at, tells_messages
from ui.created.proof_card import ProofCard
from ui.created.tested import Tested
from ui.jobs import Job, JobRunner
from ui.look.say import say
from ui.look.texts import failure_text, plural, translated
from ui.look.theme import Tone, ToneLabel, heading, strong

if TYPE_CHECKING:
    from core.delivery.outside import Seen


class ReceivingProof(ProofCard):
    """Watched from `watch` on.

    Args:
        code: what the person texts. find_proving: opens the way to the PBX, blocking.

    Signals:
        began: it is watched. ended: no longer, and nothing came; whether it is told what is left to look at.
        proven: receiving works.
    """

    began = Signal()
    ended = Signal(bool)
    proven = Signal()

    def __init__(self, jobs: JobRunner, tested: Tested, code: str, find_proving: Callable[[], Proving]) -> None:
        super().__init__(self.tr("Receiving"), "receive_result")
        self._jobs, self._tested, self._find = jobs, tested, find_proving
        self._code = code
        self._watching: Job | None = None
        self._looking: Job | None = None
        self._seen: list[Watched] = []
        self._fill()

    def leave(self) -> None:
        """Watch and look no further."""
        for job in (self._watching, self._looking):
            self._jobs.drop(job)

    def _fill(self) -> None:
        self.add_words(ToneLabel(self.tr("Answer the test message, or from any mobile text"), Tone.MUTED))
        code = heading(self._code, 24)
        code.setObjectName("receive_code")
        self.add_words(code)
        number = ToneLabel(self.tr("to {number}").format(number=next(iter(self._tested.numbers), "–")))
        number.setFont(strong(number.font()))
        self.add_words(number)

    def show_progress(self) -> None:
        """Tell how many messages the PBX has received so far."""
        if self._seen and self._watching is not None:
            last = self._seen[-1]
            total = "–" if last.total is None else str(last.total)
            self.state(self.tr("Watching"), Tone.ACCENT)
            self.say_last(
                self.tr("Waiting for {code}. Received by {pbx} so far: {total}").format(
                    code=self._code, pbx=self._tested.pbx_name, total=total
                )
            )

    def watch(self) -> None:
        """Watch from now on."""
        if self._watching is not None:
            return
        self._jobs.drop(self._looking)  # what it finds on the way would be told amid the watching
        self.began.emit()
        self._seen = []
        self.clear()
        self.state(self.tr("Watching"), Tone.ACCENT)
        number = next(iter(self._tested.numbers), "")
        work = partial(_watch, self._find, self._tested.channel_id, number, self._seen)
        self._watching = self._jobs.run(work, self._watched, self._unwatched)

    def _watched(self, arrived: bool) -> None:
        self._watching = None
        if arrived:
            self.clear()
            self.state(self.tr("Works"), Tone.SUCCESS)
            self.tell(self.tr("A message arrived on {pbx}").format(pbx=self._tested.pbx_name), Tone.SUCCESS)
            say(self, self.spoken)
            self.proven.emit()
            return
        self.clear()
        self.state(self.tr("Nothing after 3 min"), Tone.WARNING)
        self._tell_what_is_left()

    def _unwatched(self, error: Exception) -> None:
        self._watching = None
        self.state(self.tr("Not read"), Tone.WARNING)
        self.say_last(failure_text(error))
        self.ended.emit(False)

    def _tell_what_is_left(self) -> None:
        """Go through the way from the phone to the PBX, as far as it can be seen from here."""
        self.ended.emit(True)
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
            self.tell(text, Tone.SUCCESS)
        else:
            text = self.tr("{provider} has not received it either: wrong number, or it cannot take SMS")
            self.tell(text.format(provider=provider), Tone.WARNING)
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
            self.tell(plural(text, others, {"provider": provider}), Tone.ERROR)
        if service:
            text = self.tr("A Messaging Service at {provider} decides for these numbers: set the webhook")
            self.tell(text.format(provider=provider), Tone.ERROR)
        if set_here and not others:
            self.tell(self.tr("The webhook at {provider} is this channel's").format(provider=provider), Tone.SUCCESS)
        self._tell_reach()

    def _webhook_unread(self, error: Exception) -> None:
        self.tell(failure_text(error), Tone.WARNING)
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
                until = translated("{day}", {"day": seen.until})
                fits = self.tr("The certificate is in order, valid until {date}").format(date=until)
                self.tell(fits if until else self.tr("The certificate is in order"), Tone.SUCCESS)
            case "not_trusted":
                text = self.tr("Providers do not trust the certificate of the webhook URL: no messages get through")
                self.tell(text, Tone.ERROR)
            case _:
                self.tell(self.tr("Nothing answers at the webhook URL from here"), Tone.WARNING)
        self._webhook_end(None)

    def _webhook_end(self, _nothing: Exception | None) -> None:
        self.tell(self.tr("Is the PBX reachable from outside?"), Tone.WARNING)
        self.say_last(
            self.tr(
                "This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi "
                "off: any page, even “404”, means yes; a certificate warning or a time-out means "
                "that the FQDN or the firewall needs attention."
            )
        )
        say(self, self.spoken, urgent=True)


def _watch(find: Callable[[], Proving], channel_id: int, number: str, seen: list[Watched], stop: Stop) -> bool:
    """On a worker."""
    return find().watch(channel_id, number, stop, seen.append)


def _outside(webhook_url: str, stop: Stop) -> "Seen":
    """On a worker, which brings what speaks TLS."""
    seen: Seen = importlib.import_module("core.delivery.outside").look(webhook_url, stop)
    return seen
