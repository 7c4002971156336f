"""Changes and deletes channels of a PBX exactly once: compared before, journaled, sent once, read back afterwards.

The only place that decides whether a change is sent. Somebody else's change in between is noticed and told, never
written over. What is unclear is looked up on the PBX and never sent again by itself.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol, TypeVar

from core.channel.draft import ChannelDraft
from core.channel.names import same_name
from core.channel.update import ChannelUpdate
from core.delivery.change_journal import (
    Change,
    ChangeJournal,
    ChangeOpen,
    ChangeOutcome,
    ChangeUnreadable,
    KnownChange,
    new_change,
)
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
from core.delivery.creation import login_to
from core.delivery.delivery import LOOKS, PAUSES_S, OtherChannel, Wait
from core.delivery.journal import UnderWay, anew_if_overtaken
from core.delivery.outcome import Declined, NotSent
from core.errors import AppError, plain
from core.field_path import FieldPath
from core.on_pbx.comparison import Comparison, Line, compare, differences
from core.on_pbx.sending import ACCOUNT, needs_keys, update_for
from core.on_pbx.taking import draft_of
from core.pbx.address import one_form
from core.pbx.errors import ChangeUnknown, NoSuchChannel, PbxError, Reach, Refused, Unreachable
from core.pbx.login import PbxLogin
from core.pbx.whole_channel import PbxChannel
from core.secrets.redaction import hide
from core.stop import Stop
from core.store.database import StoreUnusable
from core.wording import N_

Result = TypeVar("Result")
_WEBHOOK = FieldPath("webhook_url")
_NOT_FOUND = 60001


class Pbx(Protocol):
    """The PBX as far as a change needs it; `core.pbx.client.PbxClient` is one."""

    def whole_channel(self, channel_id: int, stop: Stop) -> PbxChannel: ...

    def update(self, update: ChannelUpdate, stop: Stop) -> None: ...

    def delete(self, channel_id: int, name: str, stop: Stop) -> None: ...


class KeysNeeded(AppError):
    """A change that goes only together with the keys, which are not at hand. Nothing was sent."""

    code = "keys_needed"

    def __init__(self, path: str) -> None:
        super().__init__(
            N_("“{field}” can only be changed together with the keys, and they are not here. Nothing was sent."),
            N_("Type the keys, then send it again."),
            {"field": path},
        )


@dataclass(frozen=True, slots=True)
class ChangeOrder:
    """A change of a channel.

    Attributes:
        owner: the draft's id on this computer, `file:` and a digest, or "".
        seen: the channel as it was when the person, or the file, decided. meant: as it should be: whole (see
            `core.on_pbx.taking.filled`), with everybody looked up, and with the keys where they are known.
    """

    owner: str
    seen: PbxChannel
    meant: ChannelDraft
    login: PbxLogin = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeleteOrder:
    """A delete of a channel; attributes as of `ChangeOrder`."""

    owner: str
    seen: PbxChannel
    login: PbxLogin = field(repr=False)


class Changing:
    """Conducts changes and deletes. Every method blocks; none but `open_*` raises what PBX or store can meet with.

    Args:
        pbx_for: the PBX of a login. login_of: the login to a PBX by its address; AppError where there is none.
    """

    def __init__(
        self,
        journal: ChangeJournal,
        pbx_for: Callable[[PbxLogin], Pbx],
        login_of: Callable[[str], PbxLogin] | None = None,
    ) -> None:
        self._journal = journal
        self._pbx_for = pbx_for
        self._login_of = login_of

    def change(self, order: ChangeOrder, stop: Stop) -> ChangeResult:
        """Send a change, once, and read back what came of it. What is open from before is told, and nothing sent."""
        for value in order.meant.credentials.values():
            hide(value)
        try:
            return anew_if_overtaken(partial(self._change, order, stop), ChangeOpen(order.seen.name))
        except Refused as error:
            return Declined(error)
        except AppError as error:
            return NotSent(error)

    def delete(self, order: DeleteOrder, stop: Stop) -> DeleteResult:
        """Delete a channel, once, and look whether it is gone. What is open from before is told, and nothing sent."""
        try:
            return anew_if_overtaken(partial(self._delete, order, stop), ChangeOpen(order.seen.name))
        except Refused as error:
            return Declined(error)
        except AppError as error:
            return NotSent(error)

    def bring(
        self,
        order: ChangeOrder | DeleteOrder,
        stop: Stop,
        tell: Callable[[Unclear], object] = lambda _: None,
        looks: int = LOOKS,
        wait: Wait | None = None,
    ) -> ChangeResult | DeleteResult:
        """Send it and find out what became of it; what is open from before is found out first.

        Args:
            tell: called before the PBX is looked at. looks: how often at most.
        """
        sent = self._send(order, stop)
        if not isinstance(sent, Unclear) or stop.asked:
            return sent
        tell(sent)
        found = self.look(sent.change, stop, login=order.login, looks=looks, wait=wait)
        if not sent.earlier or isinstance(found, Unclear) or _is_of(order, sent.change, found):
            return found
        if stop.asked:
            return NotSent(Unreachable(Reach.STOPPED))
        # An earlier one is settled: this one is compared with what is there now, as any other.
        return self._send(order, stop)

    def look(
        self,
        change: Change,
        stop: Stop,
        *,
        login: PbxLogin | None = None,
        looks: int = LOOKS,
        wait: Wait | None = None,
    ) -> ChangeResult | DeleteResult:
        """Find out what became of a change or delete. It only reads; what was not carried out may be sent again.

        Args:
            login: one that may fit. looks: how often at most. wait: how time passes between the looks.
        """
        if self._journal.is_sending(change.id):
            return Unclear(change, UnderWay(change.name), earlier=True)
        try:
            pbx = self._pbx_for(login_to(change.base_url, login, self._login_of))
        except AppError as error:
            return Unclear(change, error, looked=True)
        found = self._search(pbx, change, stop, wait or stop.wait, looks)
        match found:
            case Changed() | Deleted():
                self._end(change.id, ChangeOutcome.DONE)
            case NotChanged() | NotDeleted() | Declined():
                self._end(change.id, ChangeOutcome.NOT_DONE)
        return found

    def open_of(self, base_url: str, channel_id: int) -> Change | None:
        """The change of a channel whose outcome is not known. Errors as of `ChangeJournal`."""
        return self._journal.known(one_form(base_url), channel_id).open

    def open_changes(self) -> tuple[Change, ...]:
        """Every change whose outcome is not known. Errors as of `ChangeJournal`."""
        return self._journal.open_changes()

    def _send(self, order: ChangeOrder | DeleteOrder, stop: Stop) -> ChangeResult | DeleteResult:
        if isinstance(order, ChangeOrder):
            return self.change(order, stop)
        return self.delete(order, stop)

    def _known(self, base_url: str, seen: PbxChannel) -> KnownChange:
        """What is known of a channel. One that cannot be read is told once, and nothing sent: it is ended by that."""
        known = self._journal.known(base_url, seen.id)
        if known.unreadable:
            if self._journal.is_sending(known.unreadable):
                raise UnderWay(seen.name)
            self._end(known.unreadable, ChangeOutcome.UNREADABLE)
            raise ChangeUnreadable(seen.name)
        return known

    # Changes

    def _change(self, order: ChangeOrder, stop: Stop) -> ChangeResult:
        base_url = one_form(order.login.base_url)
        known = self._known(base_url, order.seen)
        if known.open is not None:
            return Unclear(known.open, ChangeOpen(known.open.name), earlier=True)
        pbx = self._pbx_for(order.login)
        now = pbx.whole_channel(order.seen.id, stop)
        place = (now.id, now.name, base_url)
        update = update_for(now, order.meant)
        with_keys = ACCOUNT in update.parts
        if compare(order.meant, now, whole=True).same and not with_keys:
            return Unchanged(*place, now)
        if (theirs := _theirs(order.seen, now)) is not None:
            return ChangedMeanwhile(*place, now, theirs)
        if (path := needs_keys(now, order.meant)) is not None:
            raise KeysNeeded(path)
        change = new_change(
            order.owner, base_url, now.id, now.identity, draft_of(now), order.meant, with_keys=with_keys
        )
        return self._journaled(change, known.mark, partial(self._post, pbx, change, update, stop))

    def _journaled(self, change: Change, mark: str, send: Callable[[], Result]) -> Result | Unclear:
        """Send it once it is on the disk; where another one is open by now, nothing is sent."""
        with self._journal.sending(change):
            try:
                self._journal.begin(change, mark)
            except ChangeOpen as error:
                return Unclear(self.open_of(change.base_url, change.channel_id) or change, error, earlier=True)
            return send()

    def _post(self, pbx: Pbx, change: Change, update: ChannelUpdate, stop: Stop) -> ChangeResult:
        try:
            pbx.update(update, stop)
        except Unreachable as error:
            self._end(change.id, ChangeOutcome.NOT_SENT)
            return NotSent(error)
        except ChangeUnknown as error:
            return Unclear(change, error)
        except Refused as error:
            if update.route_ids and _is_about_ids(error):
                # Nothing was carried out: this PBX takes no ids of lines.
                return self._post(pbx, change, update.without_route_ids(), stop)
            if unwanted := _not_taken(error, change, update):
                # Nothing was carried out, and nothing of this was to be changed: it only went along.
                return self._post(pbx, change, update.without(unwanted), stop)
            self._end(change.id, ChangeOutcome.REFUSED)
            return Declined(error)
        self._end(change.id, ChangeOutcome.DONE)
        place = (change.channel_id, change.meant.name if change.meant else change.name, change.base_url)
        try:
            there = pbx.whole_channel(change.channel_id, stop)
        except AppError as error:
            return Changed(*place, with_keys=change.with_keys, unread=error)
        if _is_another(change, there):
            unread = OtherChannel(change.channel_id, change.base_url)
            return Changed(*place, with_keys=change.with_keys, unread=unread)
        return Changed(*place, there, _found(change, there), change.with_keys)

    # Deletes

    def _delete(self, order: DeleteOrder, stop: Stop) -> DeleteResult:
        base_url = one_form(order.login.base_url)
        seen = order.seen
        known = self._known(base_url, seen)
        if known.open is not None:
            return Unclear(known.open, ChangeOpen(known.open.name), earlier=True)
        pbx = self._pbx_for(order.login)
        try:
            now = pbx.whole_channel(seen.id, stop)
        except NoSuchChannel:
            return Deleted(seen.id, seen.name, base_url, seen, earlier=True)
        if (theirs := _theirs(seen, now)) is not None:
            return ChangedMeanwhile(now.id, now.name, base_url, now, theirs)
        change = new_change(order.owner, base_url, now.id, now.identity, draft_of(now), None)
        return self._journaled(change, known.mark, partial(self._take_away, pbx, change, now, stop))

    def _take_away(self, pbx: Pbx, change: Change, now: PbxChannel, stop: Stop) -> DeleteResult:
        place, was_gone = (now.id, now.name, change.base_url), False
        try:
            pbx.delete(now.id, now.name, stop)
        except NoSuchChannel:
            was_gone = True
        except Unreachable as error:
            self._end(change.id, ChangeOutcome.NOT_SENT)
            return NotSent(error)
        except ChangeUnknown as error:
            return Unclear(change, error)
        except Refused as error:
            self._end(change.id, ChangeOutcome.REFUSED)
            return Declined(error)
        try:
            if _is_it(change, pbx.whole_channel(now.id, stop)):
                return Unclear(change, looked=True)  # it said yes, and still has it
        except NoSuchChannel:
            pass
        except AppError:
            self._end(change.id, ChangeOutcome.DONE)
            return Deleted(*place, now, earlier=was_gone, proved=False)
        self._end(change.id, ChangeOutcome.DONE)
        return Deleted(*place, now, earlier=was_gone)

    # Looking for it

    def _search(self, pbx: Pbx, change: Change, stop: Stop, wait: Wait, looks: int) -> ChangeResult | DeleteResult:
        done = change.looks
        for pause in (0.0, *PAUSES_S[max(done, 1) : looks]):
            if pause and not wait(pause):
                return Unclear(replace(change, looks=done), Unreachable(Reach.STOPPED), looked=True)
            found = self._looked(pbx, change, stop)
            if not isinstance(found, NotChanged | NotDeleted):
                return found
            done = done + 1 if pause else max(done, 1)
            with suppress(StoreUnusable):
                self._journal.looked(change, done)
            if done >= LOOKS:
                return found
        return Unclear(replace(change, looks=done), looked=True)

    def _looked(self, pbx: Pbx, change: Change, stop: Stop) -> ChangeResult | DeleteResult:
        place = (change.channel_id, change.name, change.base_url)
        try:
            there = pbx.whole_channel(change.channel_id, stop)
        except NoSuchChannel as error:
            return Deleted(*place) if change.deletes else Declined(error)
        except PbxError as error:
            return Unclear(change, error, looked=True)
        if change.deletes:
            # Under its id there may be another one by now.
            return NotDeleted(*place, there) if _is_it(change, there) else Deleted(*place)
        if _is_another(change, there):
            return Declined(NoSuchChannel(Refused(_NOT_FOUND), plain(change.base_url, 100), detail=""))
        return _became_of(change, there)

    def _end(self, change_id: str, outcome: ChangeOutcome) -> None:
        # If this cannot be written the change stays open, and the next start looks at the PBX.
        with suppress(StoreUnusable):
            self._journal.end(change_id, outcome)


def _is_of(order: ChangeOrder | DeleteOrder, change: Change, found: ChangeResult | DeleteResult) -> bool:
    """Whether what an earlier one came to is what is ordered now."""
    match order, found:
        case DeleteOrder(), Deleted():
            return True
        case ChangeOrder(meant=meant), Changed():
            return change.meant is not None and differences(change.meant, meant).same
    return False


def _theirs(seen: PbxChannel, now: PbxChannel) -> Comparison | None:
    """What somebody else has changed since; None for nothing."""
    found = differences(draft_of(seen), draft_of(now))
    if seen.identity and now.identity and seen.identity != now.identity:
        found = replace(found, lines=(*found.lines, Line(_WEBHOOK, seen.webhook_url, now.webhook_url)))
    return None if found.same else found


def _found(change: Change, there: PbxChannel) -> Comparison:
    """What is there against what was meant."""
    assert change.meant is not None
    return compare(change.meant, there, whole=True)


def _became_of(change: Change, there: PbxChannel) -> ChangeResult:
    """What is there, measured by the lines that the change was to change."""
    assert change.meant is not None
    place = (change.channel_id, change.name, change.base_url)
    wanted = set(differences(change.before, change.meant).keys)
    found = _found(change, there)
    touched = wanted & set(differences(change.before, draft_of(there)).keys)
    if wanted & set(found.keys) and not touched:
        return NotChanged(*place, there)
    proved = bool(wanted) or not change.with_keys
    return Changed(*place, there, found, change.with_keys, earlier=True, proved=proved)


def _is_it(change: Change, there: PbxChannel) -> bool:
    """Whether the channel under its id is still the one that was to be deleted."""
    if change.identity and there.identity:
        return change.identity == there.identity
    return differences(change.before, draft_of(there)).same


def _is_another(change: Change, there: PbxChannel) -> bool:
    """Whether under its id there is another channel than the one that was to be changed, as after a factory reset.

    That a change gives no other webhook is not documented: what has its name is still it.
    """
    names = (change.name, change.meant.name if change.meant is not None else "")
    named_so = any(same_name(there.name, name) for name in names)
    return bool(change.identity and there.identity) and change.identity != there.identity and not named_so


def _not_taken(error: Refused, change: Change, update: ChannelUpdate) -> set[str]:
    """Parameters that only went along, where the PBX refuses nothing else; else none."""
    assert change.meant is not None
    found = differences(change.before, change.meant)
    changed = {_part(line.path) for line in found.lines} | ({"dids"} if found.routes else set())
    named = {_part(problem.field) for problem in error.problems}
    alone = bool(named) and named <= update.parts - changed - {ACCOUNT, "dids"}
    return named if alone else set()


def _part(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


def _is_about_ids(error: Refused) -> bool:
    """Whether the PBX refuses nothing but the ids of lines."""
    return bool(error.problems) and all(
        problem.path.is_routing and (problem.path.column == "id" or problem.field.endswith(".id"))
        for problem in error.problems
    )
