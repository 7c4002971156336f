"""A channel proven: one message sent and followed, and one that arrives, watched on the channel's counter."""

import secrets
from collections.abc import Callable, Collection
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from core.delivery.pauses import Pauses, Reports
from core.errors import AppError
from core.pbx.answers import ChannelSummary
from core.pbx.errors import Refused, Unreachable
from core.pbx.messages import MessageState, OutgoingMessage, Sending
from core.stop import Stop
from core.store.database import StoreUnusable
from core.store.proofs import RECEIVED, SENT, WORKS, Proof, Proofs, proof

LOOKS, LOOK_S = 60, 1.0
"""A message is followed for a minute."""
WATCHES, WATCH_S = 60, 3.0
"""An incoming one is watched for three minutes."""
INCOMING = 30031
"""The event of an incoming message, by its place in the PBX's list: its own page was seen by nobody here, so that it
only lets the counter be looked at, and a PBX that refuses it is watched as without."""
LISTENS_S = 2 * WATCHES * WATCH_S


class Pbx(Protocol):
    """What is needed of a PBX."""

    def send_message(self, message: OutgoingMessage, stop: Stop) -> None: ...

    def message_state(self, message: OutgoingMessage, stop: Stop) -> MessageState | None: ...

    def summary(self, channel_id: int, stop: Stop) -> ChannelSummary | None: ...

    def reports(self, topics: Collection[int], life_s: float, stop: Stop) -> Reports: ...


class Sent(Enum):
    """What came of a test message."""

    HANDED_OVER = "handed_over"
    REFUSED = "refused"
    UNCLEAR = "unclear"
    NOT_SENT = "not_sent"


class Step(Enum):
    """What happens, while it happens."""

    TAKEN = "taken"
    HANDED_OVER = "handed_over"
    FAILED = "failed"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class SentMessage:
    """The outcome. state: as the PBX told it last. error: why it was not sent, or is not clear."""

    sent: Sent
    state: MessageState | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Watched:
    """received: so many arrived since the beginning. total: since the counter began; None where it is not told."""

    received: int
    total: int | None


def new_code() -> str:
    """Four digits that a message is known by."""
    return f"{1000 + secrets.randbelow(9000)}"


class Proving:
    """Tests one channel. Every method blocks.

    Args:
        owner: the draft's id. pause_s: of a look in the place of the usual ones; for tests.
    """

    def __init__(self, pbx: Pbx, journal: Proofs, owner: str, pause_s: float | None = None) -> None:
        self._pbx, self._journal, self._owner = pbx, journal, owner
        self._pause_s = pause_s

    def send(self, message: OutgoingMessage, stop: Stop, tell: Callable[[Step], object]) -> SentMessage:
        """Send one message, once, and follow it. Without an answer it is looked for, and never sent again by itself.

        Raises:
            AppError: the journal cannot be written: nothing was sent.
        """
        made = proof(self._owner, SENT, message.did)
        self._journal.begin(made)
        outcome = self._send(message, stop, tell)
        works = outcome.sent is Sent.HANDED_OVER
        cause = outcome.state.cause if outcome.state is not None else ""
        self._end(made, WORKS if works else cause or outcome.sent.value)
        return outcome

    def _end(self, made: Proof, outcome: str) -> None:
        # What cannot be kept any more was done all the same, and that is what is told.
        with suppress(StoreUnusable):
            self._journal.end(made, outcome)

    def _send(self, message: OutgoingMessage, stop: Stop, tell: Callable[[Step], object]) -> SentMessage:
        unclear: AppError | None = None
        try:
            self._pbx.send_message(message, stop)
            tell(Step.TAKEN)
        except AppError as error:
            if isinstance(error, Unreachable) and not error.sent:
                return SentMessage(Sent.NOT_SENT, error=error)
            if isinstance(error, Refused) and error.definite:
                return SentMessage(Sent.REFUSED, error=error)
            unclear = error
            tell(Step.UNCLEAR)
        return self._followed(message, stop, tell, unclear)

    def _followed(
        self, message: OutgoingMessage, stop: Stop, tell: Callable[[Step], object], unclear: AppError | None
    ) -> SentMessage:
        state: MessageState | None = None
        for _ in range(LOOKS):
            try:
                state = self._pbx.message_state(message, stop) or state
            except AppError as error:
                return SentMessage(Sent.UNCLEAR, state, error)
            if state is not None and state.sending is Sending.SENT:
                tell(Step.HANDED_OVER)
                return SentMessage(Sent.HANDED_OVER, state)
            if state is not None and state.sending is Sending.FAILED:
                tell(Step.FAILED)
                return SentMessage(Sent.REFUSED, state)
            if not stop.wait(LOOK_S if self._pause_s is None else self._pause_s):
                break
        return SentMessage(Sent.UNCLEAR, state, unclear)

    def watch(self, channel_id: int, number: str, stop: Stop, tell: Callable[[Watched], object]) -> bool:
        """Wait until the channel has received one more message; whether it has. Errors as of the PBX.

        The counter alone tells. Where the PBX reports events, one of them lets it be looked at at once.

        Args:
            tell: hears the counter at each look.
        """
        made = proof(self._owner, RECEIVED, number)
        self._journal.begin(made)
        with closing(Pauses(self._listen, stop)) as pauses:
            has_come = self._has_come(channel_id, stop, tell, pauses)
        self._end(made, WORKS if has_come else "nothing")
        return has_come

    def _listen(self, stop: Stop) -> Reports:
        return self._pbx.reports((INCOMING,), LISTENS_S, stop)

    def _has_come(self, channel_id: int, stop: Stop, tell: Callable[[Watched], object], pauses: Pauses) -> bool:
        before: int | None = None
        waited = 0.0
        while waited < WATCHES and not stop.asked:
            line = self._pbx.summary(channel_id, stop)
            total = line.received if line is not None else None
            before = total if before is None else before
            arrived = (total or 0) - (before or 0)
            tell(Watched(arrived, total))
            if arrived > 0:
                return True
            waited += pauses.rest(WATCH_S if self._pause_s is None else self._pause_s)
        return False
