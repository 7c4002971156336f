"""Which providers have a side that can be asked, as data: adding one is one file and one entry here."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import cast

from core.channel.credentials import Credentials
from core.pbx.address import PbxAddress
from core.providers.face import ProviderSide
from core.secrets.redaction import hide


@dataclass(frozen=True, slots=True)
class Side:
    """What can be done at a provider with the keys of a channel.

    Attributes:
        channel: the provider's wire value. name: as a person knows who is asked.
        place: `module:class` of what does it, imported when it is first needed. hosts: where keys may go, no other.
        fetches: its numbers can be read. sets: its webhook can be set.
        places: where the hosts really are, for practice; the internet without.
    """

    channel: str
    name: str
    place: str
    hosts: tuple[str, ...] = ()
    fetches: bool = False
    sets: bool = False
    places: Mapping[str, PbxAddress] | None = None

    def open(self, keys: Credentials) -> ProviderSide:
        """The account that these keys open; nothing is asked yet. Imports httpcore: on a worker."""
        for value in keys.values():
            hide(value)
        web = importlib.import_module("core.providers.web")
        module, _, name = self.place.partition(":")
        make = cast(Callable[[Credentials, object], ProviderSide], getattr(importlib.import_module(module), name))
        return make(keys, web.Web(self.hosts, self.places))


_HERE = "core.providers"
SIDES = (
    Side(
        "twilio",
        "Twilio",
        f"{_HERE}.twilio:TwilioSide",
        ("api.twilio.com", "messaging.twilio.com"),
        fetches=True,
        sets=True,
    ),
)
_BY_CHANNEL = {side.channel: side for side in SIDES}


def side_of(channel: str, places: Mapping[str, PbxAddress] | None = None) -> Side | None:
    """What can be done at the provider of a channel; None where only its portal helps."""
    side = _BY_CHANNEL.get(channel)
    return replace(side, places=places) if side is not None and places else side
