"""One site brought to what the plan wants: looked at first, then created, changed, deleted, or left as it is.

Every channel of the plan is told exactly once. What is open from before a kill is found out before anything is sent.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from core.channel.arriving import warnings_for
from core.channel.credentials import MASK
from core.channel.draft import ChannelDraft
from core.channel.lookup import PeopleUnknown
from core.channel.names import same_name
from core.channel.request import ChannelRequest, to_request
from core.channel.update import ChannelUpdate
from core.delivery.change_journal import ChangeJournal
from core.delivery.change_outcome import (
    Changed,
    ChangedMeanwhile,
    ChangeResult,
    Deleted,
    DeleteResult,
    NotChanged,
    NotDeleted,
    Unchanged,
    Unclear,
)
from core.delivery.changing import ChangeOrder, Changing, DeleteOrder
from core.delivery.creation import Creation, Order
from core.delivery.delivery import LOOKS, NameTaken, Wait
from core.delivery.delivery import Pbx as DeliveryPbx
from core.delivery.journal import AttemptOpen, Ended, Journal, digest_of
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Unknown
from core.errors import AppError, DraftInvalid, plain
from core.fleet.comparison import differences
from core.fleet.cures import cures_of
from core.fleet.lists import HasLists, Lists
from core.fleet.outcome import (
    Became,
    Defect,
    Difference,
    End,
    NoList,
    NotAsMeant,
    NotBegun,
    NotOnThisPbx,
    OtherProvider,
    TwoOfOneName,
    Unread,
)
from core.fleet.plan import Cell, SitePlan
from core.fleet.sites import State
from core.on_pbx.comparison import compare
from core.on_pbx.taking import draft_of, filled
from core.pbx.answers import ChannelSummary, CreatedChannel
from core.pbx.errors import LoginRefused, Refused, Unreachable
from core.pbx.lists import no_list_of_channels
from core.pbx.login import PbxLogin
from core.pbx.whole_channel import PbxChannel
from core.stop import Stop

STOPS_A_SITE = {10001, 10002, 10003, 10004, 10005, 10009, 60002, 70004, 70087, 70123}
"""Not about one channel but about the API, the login or this computer: the next call would meet the same."""

Tell = Callable[[Became], object]


class Pbx(DeliveryPbx, HasLists, Protocol):
    """The PBX as far as a site needs it."""

    def log_in(self, stop: Stop) -> None: ...

    def whole_channel(self, channel_id: int, stop: Stop) -> PbxChannel: ...

    def update(self, update: ChannelUpdate, stop: Stop) -> None: ...

    def delete(self, channel_id: int, name: str, stop: Stop) -> None: ...


@dataclass(frozen=True, slots=True)
class Journals:
    """What was begun, and what came of it."""

    creates: Journal
    changes: ChangeJournal


@dataclass(frozen=True, slots=True, eq=False)
class Stops:
    """What ends a site: `reading` what only looks, `writing` also what has begun to change something."""

    reading: Stop = field(default_factory=Stop)
    writing: Stop = field(default_factory=Stop)


@dataclass(frozen=True, slots=True)
class Options:
    """How all sites are brought there.

    Attributes:
        check: nothing is sent that changes anything. replace_credentials: keys are sent though nothing else differs.
        looks: how often a PBX is searched for what was sent and not answered. wait: how time passes between.
    """

    check: bool = False
    replace_credentials: bool = False
    looks: int = LOOKS
    wait: Wait | None = None


class _Remembering:
    """A PBX whose list of channels, as it was read last, is looked at again without asking for it."""

    def __init__(self, pbx: Pbx) -> None:
        self._pbx = pbx
        self.last: tuple[ChannelSummary, ...] | None = None

    def create(self, request: ChannelRequest, stop: Stop) -> int:
        return self._pbx.create(request, stop)

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]:
        try:
            self.last = self._pbx.channels(stop)
        except Refused as error:
            if not no_list_of_channels(error):
                raise
            raise NoList(error) from None
        return self.last

    def channel(self, channel_id: int, stop: Stop) -> CreatedChannel:
        return self._pbx.channel(channel_id, stop)


class SiteRun:
    """One site's turn. `go` blocks, and never raises what a PBX or a store can meet with."""

    def __init__(
        self, plan: SitePlan, pbx: Pbx, login: PbxLogin, journals: Journals, options: Options, stops: Stops
    ) -> None:
        self._plan, self._pbx, self._login = plan, pbx, login
        self._journal, self._options, self._stops = journals.creates, options, stops
        self._seen = _Remembering(pbx)
        self._creation = Creation(journals.creates, lambda _login: self._seen)
        self._changing = Changing(journals.changes, lambda _login: pbx)
        self._lists = Lists(pbx, stops.reading)

    def go(self, tell: Tell) -> None:
        """Bring every channel there, one after another; each is told as soon as it is known."""
        stopped: Became | None = None
        for cell in self._plan.cells:
            became = replace(stopped, cell=cell) if stopped is not None else self._one(cell)
            tell(became)
            stopped = stopped or _what_the_rest_meets(became)

    def _one(self, cell: Cell) -> Became:
        if cell.error is not None:
            return Became(cell, End.INVALID, error=cell.error)
        if self._stops.reading.asked:
            return Became(cell, End.UNREACHABLE, error=NotBegun())
        try:
            # Never broken off: a login that nobody answered counts as one that may have been refused.
            self._pbx.log_in(Stop())
            return self._absent(cell) if cell.state is State.ABSENT else self._present(cell)
        except PeopleUnknown as error:
            cures = cures_of(cell.draft, self._lists.directory) if cell.draft is not None else ()
            return Became(cell, End.INVALID, error=NotOnThisPbx(error.problems), cures=cures)
        except DraftInvalid as error:
            return Became(cell, End.INVALID, error=error)
        except (Refused, NoList) as error:
            return Became(cell, End.REFUSED, error=error)
        except AppError as error:
            return Became(cell, End.UNREACHABLE, error=error)
        except Exception as error:  # whatever it is, its text stays in here
            return Became(cell, End.UNKNOWN, error=Defect(error))

    # What is there

    def _named(self, name: str) -> tuple[ChannelSummary, ...]:
        """The channels of this name, in the list as it was read last; read now if it was not."""
        channels = self._seen.last
        if channels is None:
            channels = self._seen.channels(self._stops.reading)
        return tuple(each for each in channels if same_name(each.name, plain(name)))

    def _open_of(self, name: str) -> list[Ended]:
        """The creates of this name that were begun here, and of which it is not known what came."""
        return [each for each in self._journal.of_name(self._login.base_url, name) if each.outcome is None]

    # Present

    def _present(self, cell: Cell) -> Became:
        assert cell.draft is not None
        draft = self._lists.looked_up(cell.draft)
        request = to_request(draft)
        if self._options.check or self._seen.last is not None:
            if self._open_of(cell.name):
                if self._options.check:
                    return Became(cell, End.UNKNOWN, error=AttemptOpen(cell.name), planned=True)
            elif found := self._named(cell.name):
                return self._compared(cell, draft, request, found)
            elif self._options.check:
                wanted = _all_of(request)
                return Became(cell, End.CREATED, True, differences=wanted, planned=True, names=self._lists.names)
        return self._created(cell, draft, request)

    def _created(self, cell: Cell, draft: ChannelDraft, request: ChannelRequest) -> Became:
        order = Order(f"file:{self._login.base_url}:{digest_of(request)}", request, self._login)
        stop, options = self._stops.writing, self._options
        outcome = self._creation.bring(order, stop, looks=options.looks, wait=options.wait)
        match outcome:
            case Created(channel_id=id_, channel=channel):
                became = Became(cell, End.CREATED, True, id_, differences=_all_of(request), names=self._lists.names)
                became = self._read_back(became, channel)
                return replace(became, warnings=warnings_for(draft, became.webhook_url, self._login.base_url))
            case NotSent(error=NoList()):
                return Became(cell, End.REFUSED, error=outcome.error)
            case NotSent(error=NameTaken(channel_id=id_)):
                found = self._named(cell.name)
                if any(each.id == id_ for each in found):
                    return self._compared(cell, draft, request, found)
                return Became(cell, End.REFUSED, id=id_, error=outcome.error)
            case Declined():
                return Became(cell, End.REFUSED, error=outcome.error)
            case NotSent():
                return Became(cell, End.UNREACHABLE, error=outcome.error)
            case NotCreated() | Unknown():
                return _unclear(cell, outcome)

    def _read_back(self, became: Became, channel: CreatedChannel | None) -> Became:
        """A created channel; that it cannot be read does not make it less created."""
        try:
            told = channel or self._pbx.whole_channel(became.id or 0, self._stops.reading)
        except AppError:
            return replace(became, unread=Unread())
        return replace(became, webhook_url=told.webhook_url, verify_token=told.verify_token)

    # There already

    def _compared(
        self, cell: Cell, draft: ChannelDraft, request: ChannelRequest, named: Sequence[ChannelSummary]
    ) -> Became:
        if len(named) > 1:
            return _ambiguous(cell, named)
        channel_id = named[0].id
        there = self._pbx.whole_channel(channel_id, self._stops.reading)
        if there.channel not in ("", request.provider.value):
            error = OtherProvider(plain(cell.name, 60), plain(there.channel, 60), request.provider.value)
            return Became(cell, End.REFUSED, id=channel_id, error=error)
        meant = _meant(cell, draft, there)
        found = differences(compare(meant, there, whole=True), cell.given)
        told = Became(cell, End.UNCHANGED, False, channel_id, there.webhook_url, there.verify_token)
        if not found and not self._options.replace_credentials:
            return told
        if self._options.replace_credentials:
            found = (*found, Difference("credentials", MASK, f"{MASK} (replaced)"))
        told = replace(told, end=End.UPDATED, changed=True, differences=found, names=self._lists.names)
        return told if self._options.check else self._updated(told, meant, there)

    def _updated(self, told: Became, meant: ChannelDraft, there: PbxChannel) -> Became:
        """All that is known for certain goes along, and what the PBX has afterwards is read."""
        order = ChangeOrder(f"file:{told.cell.file}", there, meant, self._login)
        options = self._options
        outcome = self._changing.bring(order, self._stops.writing, looks=options.looks, wait=options.wait)
        match outcome:
            case Changed(channel=None):
                return replace(told, unread=_Settled("unread", outcome))
            case Changed(channel=channel):
                left = _left(meant, channel, told.cell) if channel is not None else ()
                if not left:
                    return told if outcome.proved else replace(told, unread=_Settled("unread", outcome))
                names = tuple(each.parameter for each in left[:8])
                return replace(told, end=End.REFUSED, error=NotAsMeant(plain(told.cell.name, 60), names))
            case Unchanged():
                return replace(told, end=End.UNCHANGED, changed=False, differences=())
            case Deleted():  # an earlier delete of this very channel was found out first
                return replace(told, end=End.UNREACHABLE, changed=False, differences=(), error=NotBegun())
        return _not_done(told, outcome)

    # Absent

    def _absent(self, cell: Cell) -> Became:
        open_ = self._open_of(cell.name)
        if open_ and self._options.check:
            return Became(cell, End.UNKNOWN, error=AttemptOpen(cell.name), planned=True)
        if open_:
            options = self._options
            found = self._creation.look(
                open_[0].attempt, self._stops.writing, login=self._login, looks=options.looks, wait=options.wait
            )
            if isinstance(found, Unknown):
                return _unclear(cell, found)
        channels = self._named(cell.name)
        if len(channels) > 1:
            return _ambiguous(cell, channels)
        if not channels:
            return Became(cell, End.ABSENT, planned=self._options.check)
        told = Became(cell, End.DELETED, True, channels[0].id, differences=_as_gone(channels[0]))
        return replace(told, planned=True) if self._options.check else self._deleted(told, channels[0])

    def _deleted(self, told: Became, line: ChannelSummary) -> Became:
        self._seen.last = None
        there = self._pbx.whole_channel(line.id, self._stops.reading)
        order, options = DeleteOrder(f"file:{told.cell.file}", there, self._login), self._options
        outcome = self._changing.bring(order, self._stops.writing, looks=options.looks, wait=options.wait)
        match outcome:
            case Deleted(earlier=True):
                return Became(told.cell, End.ABSENT)
            case Deleted():
                return told if outcome.proved else replace(told, unread=_Settled("unread", outcome))
            case Changed() | Unchanged():  # an earlier change of this very channel was found out first
                return replace(told, end=End.UNREACHABLE, changed=False, differences=(), error=NotBegun())
        return _not_done(told, outcome)


def _meant(cell: Cell, draft: ChannelDraft, there: PbxChannel) -> ChannelDraft:
    """The whole channel: what the plan leaves open is as the PBX has it. A list of no numbers leaves nothing open."""
    meant = filled(draft, draft_of(there))
    return replace(meant, dids=()) if "dids" in cell.given and not draft.dids else meant


def _left(meant: ChannelDraft, now: PbxChannel, cell: Cell) -> tuple[Difference, ...]:
    """What is still otherwise after a change."""
    return differences(compare(meant, now, whole=True), cell.given)


def _not_done(told: Became, outcome: ChangeResult | DeleteResult) -> Became:
    """What a change or delete that was not carried out, or perhaps not, is told as."""
    nothing = replace(told, changed=False, differences=())
    match outcome:
        case Declined(error=refused):
            return replace(nothing, end=End.REFUSED, error=refused)
        case NotSent(error=error):
            return replace(nothing, end=End.REFUSED if isinstance(error, Refused) else End.UNREACHABLE, error=error)
        case ChangedMeanwhile():
            return replace(nothing, end=End.REFUSED, error=_Settled("changed_meanwhile", outcome))
        case Unclear():
            return replace(told, end=End.UNKNOWN, error=_Settled("unknown", outcome))
        case NotChanged() | NotDeleted():
            return replace(nothing, end=End.UNREACHABLE, error=_Settled("not_changed", outcome))
    return replace(nothing, end=End.UNKNOWN)


class _Settled(AppError):
    """What is told of a change."""

    def __init__(
        self, code: str, outcome: Changed | Deleted | ChangedMeanwhile | Unclear | NotChanged | NotDeleted
    ) -> None:
        self._code = code
        super().__init__(outcome.what, outcome.remedy, outcome.values)

    @property
    def code(self) -> str:  # type: ignore[override]
        return self._code


def _what_the_rest_meets(became: Became) -> Became | None:
    """What the other channels of this site meet, where it was not about this one."""
    error = became.error
    everything = isinstance(error, LoginRefused | NoList) or (
        isinstance(error, Refused) and error.errcode in STOPS_A_SITE
    )
    match became.end:
        case End.REFUSED if everything:
            return Became(became.cell, End.REFUSED, error=error)
        case End.UNREACHABLE if isinstance(error, Unreachable):
            return Became(became.cell, End.UNREACHABLE, error=error)
        case End.UNREACHABLE | End.UNKNOWN:
            return Became(became.cell, End.UNREACHABLE, error=NotBegun())
    return None


def _ambiguous(cell: Cell, found: Sequence[ChannelSummary]) -> Became:
    ids = tuple(each.id for each in found)
    return Became(cell, End.AMBIGUOUS, error=TwoOfOneName(plain(cell.name, 60), ids))


def _unclear(cell: Cell, outcome: Unknown | NotCreated) -> Became:
    end = End.UNKNOWN if isinstance(outcome, Unknown) else End.UNREACHABLE
    return Became(cell, end, error=_Unsettled(outcome))


class _Unsettled(AppError):
    """What became of a create cannot be told, or it is told that nothing did."""

    code = "unknown"

    def __init__(self, outcome: Unknown | NotCreated) -> None:
        super().__init__(outcome.what, outcome.remedy, outcome.values)


def _all_of(request: ChannelRequest) -> tuple[Difference, ...]:
    body = request.as_masked_json()
    return tuple(Difference(name, None, value) for name, value in body.items())


def _as_gone(line: ChannelSummary) -> tuple[Difference, ...]:
    return (Difference("name", line.name, None), Difference("channel", line.channel, None))
