"""One create from the button to "created": prepared, journaled, sent; then created, refused, not sent, or unknown.

The only place that decides whether something is sent, which PBX is searched for it, and what is told of it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from core.channel.request import ChannelRequest
from core.delivery.delivery import LOOKS, Delivery, NameTaken, Pbx, Wait, is_the_same, row_of
from core.delivery.journal import Attempt, AttemptOutcome, Journal, attempt_for
from core.delivery.outcome import Created, Declined, Found, NotCreated, NotSent, Outcome, Sent, Unknown, told
from core.errors import AppError
from core.pbx.address import one_form, parse_address
from core.pbx.errors import PbxError, Refused
from core.pbx.login import PbxLogin
from core.secrets.redaction import hide
from core.stop import Stop
from core.wording import N_


class OtherPbx(PbxError):
    """A create was sent to another PBX than the one of the login that is there."""

    code = "other_pbx"

    def __init__(self, base_url: str) -> None:
        super().__init__(
            N_("It was sent to {pbx}, but there is no login for that PBX on this computer."),
            N_("Test the connection to that PBX, then check again."),
            {"pbx": base_url},
        )


def login_to(base_url: str, fits: PbxLogin | None, login_of: Callable[[str], PbxLogin] | None) -> PbxLogin:
    """The login to this very PBX: the one that may fit may be to another by now.

    Raises:
        OtherPbx: there is none, and nobody to ask. Others as of `login_of`.
    """
    if fits is not None and one_form(fits.base_url) == base_url:
        return fits
    if login_of is None:
        raise OtherPbx(base_url)
    return login_of(base_url)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be created, on which PBX, and whose it is: the draft's id, or `file:` and a digest."""

    owner: str
    request: ChannelRequest
    login: PbxLogin = field(repr=False)

    @property
    def attempt(self) -> Attempt:
        """The attempt that it would be."""
        return attempt_for(self.owner, one_form(self.login.base_url), self.request, None)


class Creation:
    """Conducts creates. Every method blocks, and none raises what a PBX, a store or a login can meet with.

    Args:
        pbx_for: the PBX of a login. login_of: the login to a PBX by its address; AppError where there is none.
    """

    def __init__(
        self,
        journal: Journal,
        pbx_for: Callable[[PbxLogin], Pbx],
        login_of: Callable[[str], PbxLogin] | None = None,
    ) -> None:
        self._journal = journal
        self._pbx_for = pbx_for
        self._login_of = login_of

    def create(self, order: Order, stop: Stop) -> Sent:
        """Send it, once. What is open from before is told as unknown, and nothing is sent then."""
        for value in order.request.credentials.values():
            hide(value)
        try:
            sent = self._delivery(order.login).send(order.owner, order.request, stop)
        except AppError as error:
            return NotSent(error)
        return replace(sent, login=order.login) if isinstance(sent, Created) else sent

    def look(
        self,
        attempt: Attempt,
        stop: Stop,
        order: Order | None = None,
        *,
        login: PbxLogin | None = None,
        looks: int = LOOKS,
        wait: Wait | None = None,
    ) -> Found | NotSent:
        """Search the attempt's own PBX for what became of it.

        Args:
            order: what the person wants now: a channel that another order made is told as "the name is taken".
            login: one that may fit. looks: how many searches at most.
        """
        try:
            ended = row_of(self._journal, attempt)
            if ended.outcome is not None:
                return _as_of(order, ended.attempt, told(ended))
            fits = login or (order.login if order else None)
            login = login_to(attempt.base_url, fits, self._login_of)
            found = self._delivery(login).settle(ended.attempt, stop, wait, looks)
        except AppError as error:
            return Unknown(attempt, error, looked=True)
        if isinstance(found, Created):
            found = replace(found, login=login, earlier=True)
        return _as_of(order, attempt, found)

    def bring(
        self,
        order: Order,
        stop: Stop,
        tell: Callable[[Unknown], object] = lambda _: None,
        looks: int = LOOKS,
        wait: Wait | None = None,
    ) -> Outcome:
        """Send it and find out what became of it; of what is open from before only that is found out.

        Args:
            tell: called before a search. looks: how many searches at most for what was sent now.
        """
        sent = self.create(order, stop)
        if not isinstance(sent, Unknown) or stop.asked:
            return sent
        tell(sent)
        # What is not found is not sent by the same press: the PBX may carry it out late, and the person decides.
        return self.look(sent.attempt, stop, order, looks=LOOKS if sent.earlier else looks, wait=wait)

    def take(self, unknown: Unknown, channel_id: int, login: PbxLogin | None = None) -> Created:
        """A person has compared, and says that this channel is what was sent. Errors as of `Journal`."""
        attempt = unknown.attempt
        self._journal.end(attempt, AttemptOutcome.CREATED, channel_id)
        fits = login is not None and one_form(login.base_url) == attempt.base_url
        return Created(channel_id, attempt.name, attempt.base_url, earlier=True, login=login if fits else None)

    def disown(self, unknown: Unknown) -> NotCreated:
        """A person has compared, and says that no candidate is it: it may be sent again. Errors as of `Journal`."""
        attempt = unknown.attempt
        self._journal.disowned(attempt, unknown.candidates)
        return NotCreated(attempt.name, attempt.base_url)

    def open_of(self, owner: str) -> Attempt | None:
        """The attempt of a draft whose outcome is not known. Errors as of `Journal`."""
        return next((each.attempt for each in self._journal.of_owner(owner) if each.outcome is None), None)

    def last_of(self, owner: str) -> Created | NotCreated | None:
        """What became of the last attempt of a draft; None if there was none. Errors as of `Journal`."""
        ended = [each for each in self._journal.of_owner(owner) if each.outcome is not None]
        return told(ended[-1]) if ended else None

    def _delivery(self, login: PbxLogin) -> Delivery:
        base_url = parse_address(login.base_url).base_url
        return Delivery(self._pbx_for(login), base_url, self._journal)


def prepared(prepare: Callable[[Stop], Order], stop: Stop) -> Order | Declined | NotSent:
    """The order that `prepare` makes, or why there is none: nothing is sent then."""
    try:
        return prepare(stop)
    except Refused as error:
        return Declined(error)
    except AppError as error:
        return NotSent(error)


def _as_of(order: Order | None, attempt: Attempt, found: Found) -> Found | NotSent:
    """A channel that another draft or file made is not this one's."""
    if order is not None and isinstance(found, Created) and not is_the_same(attempt, order.attempt):
        return NotSent(NameTaken(found.name, found.channel_id))
    return found
