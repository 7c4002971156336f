"""Brings a channel to the PBX exactly once: looked for before, journaled, sent once, and looked for when in doubt.

The PBX closes the connection after each answer and knows no key by which a repeated create could be told from a
second one (reliability.md, 2.1). So an unclear outcome is never sent again: the PBX is searched for the channel.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from core.channel.request import ChannelRequest
from core.delivery.journal import Attempt, AttemptOutcome, Journal, attempt_for
from core.errors import NAME_SHOWN, plain
from core.pbx.answers import ChannelSummary
from core.pbx.errors import OutcomeUnknown, PbxError, Reach, Refused, Unreachable
from core.pbx.lists import not_known
from core.stop import Stop
from core.store.database import StoreUnusable
from core.wording import N_

LOOKS_S = (0.0, 5.0, 20.0, 50.0)
"""When the PBX is searched after an unclear outcome, in seconds: it may carry a request out late."""

DUPLICATE = 40003

Wait = Callable[[float], bool]
"""Wait so many seconds; False if a stop was asked meanwhile."""


class Pbx(Protocol):
    """The PBX as far as a delivery needs it."""

    def create(self, request: ChannelRequest, stop: Stop) -> int: ...

    def find(self, name: str, stop: Stop) -> tuple[ChannelSummary, ...]: ...


class NameTaken(PbxError):
    """The PBX has a channel of this name already: nothing was sent."""

    code = "name_taken"

    def __init__(self, name: str, channel_id: int) -> None:
        self.channel_id = channel_id
        super().__init__(
            N_("The PBX has a channel named “{name}” already (id {id}). Nothing was sent."),
            N_("Give this one another name; if that one is this channel, there is nothing left to do."),
            {"name": plain(name, NAME_SHOWN), "id": channel_id},
        )


class Verdict(StrEnum):
    """What a search on the PBX says about an attempt whose outcome was unclear."""

    CREATED = "created"
    NOT_CREATED = "not_created"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Settled:
    """A verdict, with the sentence for it.

    Attributes:
        channel_id: of the channel that was created. candidates: ids that may be it. error: why the search failed.
    """

    verdict: Verdict
    name: str
    channel_id: int | None = None
    candidates: tuple[int, ...] = ()
    error: PbxError | None = None

    @property
    def what(self) -> str:
        """What was found, a template that `values` fill."""
        if self.verdict is Verdict.CREATED:
            return N_("The channel was created: the PBX has it under the id {id}.")
        if self.verdict is Verdict.NOT_CREATED:
            return N_("The channel was not created: the PBX has none named “{name}”.")
        if self.candidates:
            return N_("It cannot be told whether this channel was created: the PBX has “{name}” under the ids {ids}.")
        if self.error is None:
            return N_("The PBX has no channel named “{name}” so far; it may still carry the request out.")
        return N_("It cannot be told whether the channel was created: the PBX could not be searched.")

    @property
    def remedy(self) -> str:
        """What to do next, a template; "" for nothing."""
        if self.verdict is Verdict.CREATED:
            return ""
        if self.verdict is Verdict.NOT_CREATED:
            return N_("It can be sent again.")
        if self.candidates:
            return N_(
                "Compare them in the PBX's portal under Messaging > Message Channel, and delete what is not wanted."
            )
        return N_("Look again later; it is not sent again until that is settled.")

    @property
    def values(self) -> dict[str, object]:
        """What fills the templates."""
        ids = ", ".join(map(str, self.candidates))
        return {"name": plain(self.name, NAME_SHOWN), "id": self.channel_id or "", "ids": ids}


class Delivery:
    """Delivers to one PBX, and keeps a journal of it.

    Args:
        base_url: of the PBX, in its one form. journal: None for the demo PBX of a run, which nothing outlives.
    """

    def __init__(self, pbx: Pbx, base_url: str, journal: Journal | None) -> None:
        self._pbx = pbx
        self.base_url = base_url
        self._journal = journal
        self.in_doubt: Attempt | None = None
        """The attempt whose outcome is not known, after `send` has raised OutcomeUnknown."""

    def open_for(self, name: str) -> Attempt | None:
        """The attempt to create this name that is open from before."""
        return self._journal.open_for(self.base_url, name) if self._journal is not None else None

    def send(self, owner: str, request: ChannelRequest, stop: Stop) -> int:
        """Create the channel and return its id. Sent once.

        Args:
            owner: the draft's id, or `file:` and a digest.

        Raises:
            NameTaken, AttemptOpen, StoreUnusable, Unreachable: nothing was sent. Refused: nothing was created.
            OutcomeUnknown: it was sent and no clear answer came; the attempt stays open until it is settled.
        """
        if self._journal is not None:
            self._journal.refuse_open(owner, self.base_url, request.name)
        before = self._ids_of(request.name, stop)
        if before:
            return self._adopted(owner, request, before, stop)
        attempt = attempt_for(owner, self.base_url, request, before)
        if self._journal is not None:
            self._journal.begin(attempt)
        self.in_doubt = attempt
        try:
            channel_id = self._pbx.create(request, stop)
        except Unreachable:
            self._end(attempt, AttemptOutcome.NOT_SENT)
            raise
        except Refused as error:
            if error.errcode == DUPLICATE and self._was_unclear(request.name):
                # It may be our own, carried out late.
                raise OutcomeUnknown(request.name, error) from None
            self._end(attempt, AttemptOutcome.REFUSED)
            raise
        # If this cannot be written, the attempt stays open, and the next start finds the channel on the PBX.
        self._end(attempt, AttemptOutcome.CREATED, channel_id)
        return channel_id

    def settle(self, attempt: Attempt, stop: Stop, wait: Wait | None = None, until_s: float = LOOKS_S[-1]) -> Settled:
        """Find out what became of an attempt. Only searches the PBX; "not created" may be sent again.

        Args:
            wait: how time passes between the looks. until_s: the last look, in seconds after the attempt began;
                before the end of the schedule a channel that is not there is no verdict.
        """
        wait = wait or stop.wait
        # A clock that was set back makes it younger than it is, which only means a longer look.
        passed = max(attempt.age_s, 0.0)
        found = self._look(attempt, stop)
        for look in LOOKS_S:
            if found.verdict is Verdict.CREATED or found.candidates or (attempt.ids_before is None and found.error):
                break
            if look <= passed:
                continue
            if look > until_s:
                found = replace(found, verdict=Verdict.CANNOT_TELL)
                break
            if not wait(look - passed):
                return Settled(Verdict.CANNOT_TELL, attempt.name, error=Unreachable(Reach.STOPPED))
            passed = look
            found = self._look(attempt, stop)
        if found.verdict is Verdict.CREATED:
            self._end(attempt, AttemptOutcome.CREATED, found.channel_id)
        elif found.verdict is Verdict.NOT_CREATED:
            self._end(attempt, AttemptOutcome.NOT_CREATED)
        return found

    def _look(self, attempt: Attempt, stop: Stop) -> Settled:
        try:
            named = self._named(attempt.name, stop)
        except PbxError as error:
            return Settled(Verdict.CANNOT_TELL, attempt.name, error=error)
        before = attempt.ids_before
        new = [each for each in named if before is None or each.id not in before]
        if not new:
            return Settled(Verdict.NOT_CREATED, attempt.name)
        if len(new) == 1 and before is not None and _is_the_one(new[0], attempt):
            return Settled(Verdict.CREATED, attempt.name, new[0].id)
        return Settled(Verdict.CANNOT_TELL, attempt.name, candidates=tuple(each.id for each in new))

    def _adopted(self, owner: str, request: ChannelRequest, ids: tuple[int, ...], stop: Stop) -> int:
        """The id of the channel that has this name, if it is ours: carried out after it was given up."""
        attempt = attempt_for(owner, self.base_url, request, ())
        if len(ids) == 1 and self._was_unclear(request.name):
            found = self._look(attempt, stop)
            if found.verdict is Verdict.CREATED and found.channel_id is not None:
                if self._journal is not None:
                    self._journal.begin(attempt)
                self._end(attempt, AttemptOutcome.CREATED, found.channel_id)
                return found.channel_id
        raise NameTaken(request.name, ids[0])

    def _ids_of(self, name: str, stop: Stop) -> tuple[int, ...] | None:
        """The channels of exactly this name; None if this PBX has no search, so that nothing can be told from it."""
        try:
            return tuple(each.id for each in self._named(name, stop))
        except (Refused, Unreachable) as error:
            if not_known(error):
                return None
            raise

    def _named(self, name: str, stop: Stop) -> list[ChannelSummary]:
        # The PBX searches for parts of names; its text is cleaned, so ours is for the comparison.
        wanted = plain(name)
        return [each for each in self._pbx.find(name, stop) if each.name == wanted]

    def _was_unclear(self, name: str) -> bool:
        return self._journal is not None and self._journal.was_unclear(self.base_url, name)

    def _end(self, attempt: Attempt, outcome: AttemptOutcome, channel_id: int | None = None) -> None:
        self.in_doubt = None
        if self._journal is not None:
            with suppress(StoreUnusable):
                self._journal.end(attempt, outcome, channel_id)


def _is_the_one(found: ChannelSummary, attempt: Attempt) -> bool:
    """Whether a channel of the right name is what was sent: provider and numbers agree, where they are told."""
    if found.channel and found.channel != attempt.channel:
        return False
    return not found.numbers or sorted(found.numbers) == sorted(attempt.numbers)
