"""What is asked of a provider for one channel, and set there, each on a worker: its webhook, single messages."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from core.channel.credentials import Credentials
from core.errors import AppError
from core.pbx.address import PbxAddress
from core.providers.changing import Changing, Line
from core.providers.face import Fate, Hook, Hooks, TellsMessages, ToldMessage, Webhook
from core.providers.sides import side_of
from core.stop import Stop
from core.store.webhook_changes import KeptChange, WebhookChanges

FATE_LOOKS, FATE_S = 10, 3.0
OTHER_CHANNEL = "other_channel"
"""The code of `core.delivery.delivery.OtherChannel`, which brings what speaks HTTP."""


@dataclass(frozen=True, slots=True)
class Order:
    """Whose webhook is set, and where it is kept what was set before.

    Attributes:
        owner: the draft's id. channel: the provider's wire value. numbers: of the channel, as typed.
        find_keys: fetches them, blocking: they may lie in the keyring.
        pbx_name, channel_id: for the person. places: where the provider's hosts really are, for practice.
        url_now: asks the PBX for the webhook URL, blocking; None where it was read just now.
    """

    owner: str
    channel: str
    find_keys: Callable[[], Credentials]
    webhook: Webhook
    numbers: tuple[str, ...]
    journal: WebhookChanges
    channel_id: int
    pbx_name: str
    places: Mapping[str, PbxAddress] | None = None
    url_now: Callable[[Stop], str] | None = None

    def as_it_is_now(self, stop: Stop) -> "Order":
        """With the webhook URL that the PBX has by now; the one that is known where the PBX cannot be asked.

        Raises:
            AppError: under its id there is another channel.
        """
        url = ""
        try:
            url = self.url_now(stop) if self.url_now is not None else ""
        except AppError as error:
            if error.code == OTHER_CHANNEL:
                raise
        return replace(self, webhook=replace(self.webhook, url=url)) if url else self

    def changing(self) -> Changing:
        """Open the account. Imports what speaks HTTP: on a worker."""
        side = side_of(self.channel, self.places)
        assert side is not None
        return Changing(side.open(self.find_keys()), self.journal, self.owner, self.channel)


@dataclass(frozen=True, slots=True)
class Read:
    """What the provider told: the places, and what can be put back. order: as it is now."""

    order: Order
    hooks: Hooks
    back: tuple[KeptChange, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it, line by line; and what can be put back now."""

    lines: tuple[Line, ...]
    back: tuple[KeptChange, ...]
    is_back: bool = False


def look(order: Order, stop: Stop) -> Read:
    """On a worker: what is set now; nothing is changed."""
    order = order.as_it_is_now(stop)
    changing = order.changing()
    return Read(order, changing.side.hooks(order.webhook, order.numbers, stop), changing.can_be_put_back())


def change(order: Order, hooks: Sequence[Hook], told: list[Line], stop: Stop) -> Done:
    """On a worker: set these; each line is left in `told` when it is done. Errors as of `Changing`."""
    changing = order.changing()
    lines = changing.change(order.webhook, hooks, stop, told.append)
    return Done(lines, changing.can_be_put_back())


def put_back(order: Order, asked: Sequence[KeptChange], told: list[Line], stop: Stop) -> Done:
    """On a worker: set again what was set before these; as of `change`."""
    changing = order.changing()
    lines = changing.put_back(asked, stop, told.append)
    return Done(lines, changing.can_be_put_back(), is_back=True)


def looked_at(order: Order, stop: Stop) -> tuple[int, int, int]:
    """On a worker: at how many places the webhook is this channel's, another one, or decided by a service."""
    order = order.as_it_is_now(stop)
    hooks = order.changing().side.hooks(order.webhook, order.numbers, stop).hooks
    told = [hook for hook in hooks if not hook.asks and hook.now is not None]
    here = sum(hook.is_set for hook in told)
    return here, len(told) - here, sum(hook.asks and not hook.is_set for hook in hooks)


def tells_messages(order: Order | None) -> bool:
    """Whether the provider can be asked for single messages."""
    side = side_of(order.channel) if order is not None else None
    return side is not None and side.tells_messages


def fate_of(order: Order, number: str, text: str, stop: Stop) -> ToldMessage | None:
    """On a worker: what the provider says of a message, once that is decided; half a minute at most."""
    side = cast(TellsMessages, order.changing().side)
    told: ToldMessage | None = None
    for _ in range(FATE_LOOKS):
        told = side.sent_message(number, text, stop) or told
        if (told is not None and told.fate is not Fate.UNDER_WAY) or not stop.wait(FATE_S):
            break
    return told


def has_received(order: Order, number: str, code: str, stop: Stop) -> bool:
    """On a worker: whether the provider itself has a message with this code for a number."""
    return cast(TellsMessages, order.changing().side).has_received(number, code, stop)
