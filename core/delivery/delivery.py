"""Brings a channel to one PBX exactly once: looked for before, journaled, sent once, and looked for when in doubt.

The PBX closes the connection after each answer and knows no key by which a repeated create could be told from a
second one (reliability.md, 2.1). So an unclear outcome is never sent again: the PBX is searched for the channel.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from core.channel.names import is_shortened, same_name, same_numbers
from core.channel.request import ChannelRequest
from core.delivery.journal import (
    Attempt,
    AttemptOpen,
    AttemptOutcome,
    Ended,
    Journal,
    UnderWay,
    anew_if_overtaken,
    attempt_for,
)
from core.delivery.outcome import Created, Declined, Found, NotCreated, NotSent, Sent, Unknown, told
from core.errors import NAME_SHOWN, AppError, plain
from core.pbx.answers import ChannelSummary, CreatedChannel
from core.pbx.errors import OutcomeUnknown, PbxError, Reach, Refused, Unreachable
from core.pbx.lists import no_list_of_channels
from core.stop import Stop
from core.store.database import StoreUnusable
from core.wording import N_

PAUSES_S = (0.0, 5.0, 15.0, 30.0)
"""Seconds before each search after an unclear outcome: the PBX may carry a request out late."""

LOOKS = len(PAUSES_S)
"""After so many searches that found nothing the channel was not created. They are counted: a clock may jump."""

DUPLICATE = 40003
NO_SUCH_ID = 60001

Wait = Callable[[float], bool]
"""Wait so many seconds; False if a stop was asked meanwhile."""


class Pbx(Protocol):
    """The PBX as far as a delivery needs it."""

    def create(self, request: ChannelRequest, stop: Stop) -> int: ...

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]: ...

    def channel(self, channel_id: int, stop: Stop) -> CreatedChannel: ...


class NameTaken(PbxError):
    """The PBX has a channel of this name already: nothing was sent."""

    code = "name_taken"

    def __init__(self, name: str, channel_id: int) -> None:
        self.channel_id = channel_id
        super().__init__(
            N_("The PBX already has a channel named “{name}” (ID {id}). Nothing was sent."),
            N_("Give this channel another name. If the other one is this channel, there is nothing left to do."),
            {"name": plain(name, NAME_SHOWN), "id": channel_id},
        )


class OtherChannel(PbxError):
    """The id that the PBX gave belongs to another channel."""

    code = "other_channel"

    def __init__(self, channel_id: int, host: str) -> None:
        super().__init__(
            N_("{pbx} answered with the ID {id}, which belongs to another channel."),
            "",
            {"id": channel_id, "pbx": plain(host, 100)},
        )


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a list of the PBX shows of an attempt: the one that is it, or those that may be it."""

    id: int | None = None
    may_be: tuple[int, ...] = ()


class Delivery:
    """Delivers to one PBX, and keeps a journal of it.

    Args:
        base_url: of the PBX, in its one form.
    """

    def __init__(self, pbx: Pbx, base_url: str, journal: Journal) -> None:
        self._pbx = pbx
        self.base_url = base_url
        self._journal = journal

    def send(self, owner: str, request: ChannelRequest, stop: Stop) -> Sent:
        """Create the channel. Sent once; what is open from before is not sent at all.

        Args:
            owner: the draft's id, or `file:` and a digest.
        """
        try:
            return anew_if_overtaken(partial(self._send, owner, request, stop), AttemptOpen(request.name))
        except Refused as error:
            return Declined(error)
        except AppError as error:
            return NotSent(error)

    def settle(self, attempt: Attempt, stop: Stop, wait: Wait | None = None, looks: int = LOOKS) -> Found:
        """Find out what became of an attempt. Only searches the PBX; "not created" may be sent again.

        Args:
            wait: how time passes between the looks. looks: after how many to leave it open when there is nothing.
        """
        if self._journal.is_sending(attempt):
            return Unknown(attempt, UnderWay(attempt.name), earlier=True)
        row = row_of(self._journal, attempt)
        if row.outcome is not None:
            return told(row)
        found = self._search(row.attempt, stop, wait or stop.wait, looks)
        match found:
            case Created(channel_id=channel_id):
                self._end(attempt, AttemptOutcome.CREATED, channel_id)
            case NotCreated():
                self._end(attempt, AttemptOutcome.NOT_CREATED)
        return self._known(attempt) or found

    def _search(self, attempt: Attempt, stop: Stop, wait: Wait, looks: int) -> Found:
        """Look as often as it takes, or until the journal knows it from elsewhere."""
        found, done = self._look(attempt, stop), attempt.looks
        if isinstance(found, NotCreated):
            done = self._counted(attempt, max(done, 1))
        for pause in PAUSES_S[max(attempt.looks, 1) : looks]:
            if _is_decided(found):
                break
            if not wait(pause):
                return Unknown(replace(attempt, looks=done), Unreachable(Reach.STOPPED), looked=True)
            if known := self._known(attempt):
                return known
            found = self._look(attempt, stop)
            if isinstance(found, NotCreated):
                done = self._counted(attempt, done + 1)
        if isinstance(found, NotCreated) and done < LOOKS:
            return Unknown(replace(attempt, looks=done), looked=True)
        if isinstance(found, NotCreated) and attempt.given is not None:
            # The PBX said that it made one: that none is listed does not prove that there is none.
            return Unknown(attempt, candidates=(attempt.given,), looked=True)
        return found

    def _known(self, attempt: Attempt) -> Created | NotCreated | None:
        """What the journal knows by now."""
        with suppress(StoreUnusable):
            row = row_of(self._journal, attempt)
            return told(row) if row.outcome is not None else None
        return None

    # Before it is sent

    def _send(self, owner: str, request: ChannelRequest, stop: Stop) -> Sent:
        known = self._journal.known(owner, self.base_url, request.name)
        mark, named = known.mark, known.of_name
        open_ = [each for each in (*known.of_owner, *named) if each.outcome is None]
        if open_:
            return Unknown(open_[0].attempt, AttemptOpen(request.name), earlier=True)
        channels = self._channels(stop)
        ids = None if channels is None else tuple(each.id for each in channels)
        attempt = attempt_for(owner, self.base_url, request, ids)
        if channels is not None:
            late = self._late(attempt, named, channels, mark, stop)
            if late is not None:
                return late
            taken = next((each for each in channels if same_name(each.name, request.name)), None)
            if taken is not None:
                raise NameTaken(taken.name, taken.id)
        self._refuse_created(attempt, named, channels or (), stop)
        with self._journal.sending(attempt):
            self._journal.begin(attempt, mark)
            return self._post(attempt, request, stop, unclear_before=_given_up(named) is not None)

    def _channels(self, stop: Stop) -> tuple[ChannelSummary, ...] | None:
        """Every channel; None if this PBX has no list of them, so that nothing can be told from it."""
        try:
            return self._pbx.channels(stop)
        except Refused as error:
            if no_list_of_channels(error):
                return None
            raise

    def _late(
        self, attempt: Attempt, named: Sequence[Ended], channels: Sequence[ChannelSummary], mark: int, stop: Stop
    ) -> Sent | None:
        """The channel of an earlier send that was given up as not created, if the PBX carried it out after all."""
        given_up = _given_up(named)
        if given_up is None or given_up.ids_before is None:
            return None
        others = {each.channel_id for each in named if each.outcome is AttemptOutcome.CREATED}
        seen = self._seen(given_up, [each for each in channels if each.id not in others], stop)
        if seen.id is None and not seen.may_be:
            return None
        if seen.id is not None and not is_the_same(given_up, attempt):
            raise NameTaken(given_up.name, seen.id)
        attempt = replace(attempt, ids_before=given_up.ids_before)
        self._journal.begin(attempt, mark)
        if seen.id is None:
            return Unknown(attempt, candidates=seen.may_be, looked=True, earlier=True)
        self._end(attempt, AttemptOutcome.CREATED, seen.id)
        return Created(seen.id, attempt.name, self.base_url, earlier=True)

    def _refuse_created(
        self, attempt: Attempt, named: Sequence[Ended], channels: Sequence[ChannelSummary], stop: Stop
    ) -> None:
        """The journal knows of a create that the PBX shows under another name, or does not list yet."""
        created = {each.channel_id: each.attempt for each in named if each.outcome is AttemptOutcome.CREATED}
        for line in channels:
            earlier = created.get(line.id)
            if earlier is not None and self._is_still(line, earlier, attempt, stop):
                raise NameTaken(line.name, line.id)
        last = next(reversed(created), None)
        if last is None or last in {line.id for line in channels}:
            return
        try:
            self._pbx.channel(last, stop)
        except Refused as error:
            if not error.definite:
                raise
            return  # it was deleted there
        raise NameTaken(attempt.name, last)

    def _is_still(self, line: ChannelSummary, earlier: Attempt, now: Attempt, stop: Stop) -> bool:
        """Whether the channel of this id is still the one that an earlier attempt made, whatever it is called."""
        return _is_named(line.name, now) or (is_the_same(earlier, now) and _is_like(self._whole(line, stop), earlier))

    # The request, and what its answer is worth

    def _post(self, attempt: Attempt, request: ChannelRequest, stop: Stop, unclear_before: bool) -> Sent:
        try:
            channel_id = self._pbx.create(request, stop)
        except Unreachable as error:
            self._end(attempt, AttemptOutcome.NOT_SENT)
            return NotSent(error)
        except OutcomeUnknown as error:
            return Unknown(attempt, error)
        except Refused as error:
            if error.errcode == DUPLICATE and unclear_before:
                return Unknown(attempt, error)  # it may be our own, carried out late
            self._end(attempt, AttemptOutcome.REFUSED)
            return Declined(error)
        with suppress(StoreUnusable):
            self._journal.given(attempt, channel_id)
        attempt = replace(attempt, given=channel_id)
        try:
            channel = self._read_back(channel_id, stop)
        except OtherChannel as error:
            return Unknown(attempt, error)
        if channel_id in (attempt.ids_before or ()) or (channel is not None and not _may_be(channel, attempt)):
            return Unknown(attempt, OtherChannel(channel_id, self.base_url))
        # If this cannot be written, the attempt stays open, and the next start finds the channel on the PBX.
        self._end(attempt, AttemptOutcome.CREATED, channel_id)
        return Created(channel_id, attempt.name, self.base_url, channel=channel)

    def _read_back(self, channel_id: int, stop: Stop) -> CreatedChannel | None:
        """What the PBX has under the id that it gave; None where it cannot be read: it is created all the same."""
        try:
            return self._pbx.channel(channel_id, stop)
        except Refused as error:
            if error.errcode == NO_SUCH_ID:
                raise OtherChannel(channel_id, self.base_url) from None
        except PbxError:
            pass
        return None

    # Looking for it

    def _look(self, attempt: Attempt, stop: Stop) -> Found:
        try:
            channels = self._pbx.channels(stop)
            seen = self._seen(attempt, channels, stop, _reused(attempt, channels))
            if seen == _Seen():
                seen = self._seen_by_id(attempt, stop)
        except PbxError as error:
            return Unknown(attempt, error, looked=True)
        if seen.id is not None:
            return Created(seen.id, attempt.name, self.base_url)
        if seen.may_be:
            return Unknown(attempt, candidates=seen.may_be, looked=True)
        return NotCreated(attempt.name, self.base_url)

    def _seen_by_id(self, attempt: Attempt, stop: Stop) -> _Seen:
        """What the PBX has under the id that it gave, where its list does not show it."""
        if attempt.given is None or attempt.given in (attempt.ids_before or ()):
            return _Seen()
        try:
            channel = self._pbx.channel(attempt.given, stop)
        except Refused as error:
            if not error.definite:
                raise
            return _Seen()
        return _Seen(attempt.given) if _may_be(channel, attempt) else _Seen()

    def _seen(
        self, attempt: Attempt, channels: Sequence[ChannelSummary], stop: Stop, reused: tuple[int, ...] = ()
    ) -> _Seen:
        before = attempt.ids_before
        if before is None:
            # Which of them are new is not known: none can be adopted, and "none" is no proof either.
            return _Seen(may_be=tuple(each.id for each in channels if _is_like(each, attempt)))
        new = [self._whole(each, stop) for each in channels if each.id not in before]
        ours = [each for each in new if _is_like(each, attempt)]
        if len(ours) == 1 and not reused and _agrees(ours[0], attempt):
            return _Seen(ours[0].id)
        return _Seen(may_be=(*(each.id for each in ours), *reused))

    def _whole(self, line: ChannelSummary, stop: Stop) -> ChannelSummary:
        """The line, with what a list may leave out as the channel itself tells it."""
        if line.numbers is not None and line.channel:
            return line
        try:
            channel = self._pbx.channel(line.id, stop)
        except Refused:
            return line
        numbers = line.numbers if line.numbers is not None else channel.numbers
        return replace(line, channel=line.channel or channel.channel, numbers=numbers)

    def _counted(self, attempt: Attempt, looks: int) -> int:
        with suppress(StoreUnusable):
            self._journal.looked(attempt, looks)
        return looks

    def _end(self, attempt: Attempt, outcome: AttemptOutcome, channel_id: int | None = None) -> None:
        with suppress(StoreUnusable):
            self._journal.end(attempt, outcome, channel_id)


def row_of(journal: Journal, attempt: Attempt) -> Ended:
    """What the journal has of an attempt by now. Errors as of `Journal`."""
    rows = [each for each in journal.of_owner(attempt.owner) if each.attempt.id == attempt.id]
    return rows[0] if rows else Ended(attempt, None, None)


def _reused(attempt: Attempt, channels: Sequence[ChannelSummary]) -> tuple[int, ...]:
    """Channels of exactly this name under ids of before: when it was sent, none of them had it."""
    return tuple(
        each.id for each in channels if each.id in (attempt.ids_before or ()) and same_name(each.name, attempt.name)
    )


def is_the_same(earlier: Attempt, now: Attempt) -> bool:
    """Whether an earlier attempt was to make the same channel: of the same draft, or of a file that says the same."""
    return earlier.owner == now.owner or (bool(earlier.digest) and earlier.digest == now.digest)


def _given_up(named: Sequence[Ended]) -> Attempt | None:
    """The attempt of this name that was given up last: what is older was looked for before that one was sent."""
    given_up = [each.attempt for each in named if each.outcome is AttemptOutcome.NOT_CREATED]
    return given_up[-1] if given_up else None


def _is_decided(found: Found) -> bool:
    match found:
        case Created():
            return True
        case Unknown(attempt=attempt, candidates=candidates, why=why):
            return bool(candidates) or (attempt.ids_before is None and why is not None)
        case NotCreated():
            return False


def _is_named(name: str, attempt: Attempt) -> bool:
    return same_name(name, plain(attempt.name)) or is_shortened(name, plain(attempt.name))


def _is_like(line: ChannelSummary, attempt: Attempt) -> bool:
    """Whether it may be what was sent: by its name, or by provider and numbers as far as they are told."""
    if _is_named(line.name, attempt):
        return True
    alike = line.channel in ("", attempt.channel)
    return alike and (line.numbers is None or same_numbers(line.numbers, attempt.numbers))


def _agrees(line: ChannelSummary, attempt: Attempt) -> bool:
    """Whether name, provider and numbers are all told and all what was sent."""
    return (
        _is_named(line.name, attempt)
        and line.channel == attempt.channel
        and line.numbers is not None
        and same_numbers(line.numbers, attempt.numbers)
    )


def _may_be(channel: CreatedChannel, attempt: Attempt) -> bool:
    """Whether what the PBX has under the id that it gave can be what was sent."""
    if not channel.name or _is_named(channel.name, attempt):
        return True
    return (
        channel.channel == attempt.channel
        and channel.numbers is not None
        and same_numbers(channel.numbers, attempt.numbers)
    )
