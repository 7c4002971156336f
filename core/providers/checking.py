"""Whether a provider takes the keys of a channel: one answer for the person, whatever the network does."""

from collections.abc import Mapping, Sequence

from core.channel.credentials import Credentials
from core.pbx.address import PbxAddress
from core.providers.errors import Because, KeyUnsendable, NotReached, ProviderError, ProviderRefused, Way
from core.providers.results import (
    CannotTell,
    Finding,
    KeyMistyped,
    KeysWrong,
    MissingPermission,
    NoAnswer,
    NoInternet,
    NotTrusted,
    Stopped,
    Weight,
)
from core.providers.sides import side_of
from core.stop import Stop
from core.wording import N_

_WAYS: Mapping[Way, type[Finding]] = {
    Way.NO_INTERNET: NoInternet,
    Way.NO_ANSWER: NoAnswer,
    Way.NOT_TRUSTED: NotTrusted,
    Way.STOPPED: Stopped,
}


def check_keys(
    channel: str,
    keys: Credentials,
    numbers: Sequence[str],
    stop: Stop,
    places: Mapping[str, PbxAddress] | None = None,
) -> tuple[Finding, ...]:
    """What the provider says of these keys; the weightiest first. Never raises what a network can do.

    Args:
        channel: the provider's wire value. numbers: of the channel, as typed.
    """
    side = side_of(channel, places)
    if side is None:
        return (CannotTell(provider=channel),)
    try:
        found = side.open(keys).check(numbers, stop)
    except ProviderError as error:
        found = (_unanswered(error, side.name),)
    return tuple(sorted(found, key=lambda each: _ORDER.index(each.weight)))


def keys_work(found: Sequence[Finding]) -> bool:
    """Whether nothing was found that keeps the keys from working."""
    return all(each.weight is not Weight.BAD for each in found)


_ORDER = (Weight.BAD, Weight.GOOD, Weight.DOUBT, Weight.OPEN)


def _unanswered(error: ProviderError, name: str) -> Finding:
    match error:
        case KeyUnsendable():
            return KeyMistyped(provider=name)
        case NotReached(way=way):
            return _WAYS[way](provider=name)
        case ProviderRefused(because=Because.KEYS):
            return KeysWrong(provider=name, said=error.quoted)
        case ProviderRefused(because=Because.PERMISSION):
            return MissingPermission(provider=name, lacking=(error.said or error.number or str(error.status),))
        case ProviderRefused(because=Because.TOO_MANY):
            return CannotTell(provider=name, why=N_("Too many requests to {provider}. Wait a minute."))
        case ProviderRefused(because=Because.FAULT):
            return CannotTell(provider=name, why=N_("{provider} has an internal error. Try again later."))
    return CannotTell(provider=name, why=N_("{provider} sent an unexpected answer. Try again, or continue."))
