"""Which providers have a side that can be asked, as data: adding one is one file and one entry here."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import cast

from core.channel.catalog import provider
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
        tells_messages: it can be asked for single messages (`TellsMessages`).
        finds: keys of fields that a check can do without, for it tells what belongs there.
        id_key: the key of the field with the provider's ID of the one number that is used; "" where it may be any.
        own_address: the key of the credentials whose host is the provider's, where the person gives it.
        places: where the hosts really are, for practice; the internet without.
    """

    channel: str
    name: str
    place: str
    hosts: tuple[str, ...] = ()
    fetches: bool = False
    sets: bool = False
    tells_messages: bool = False
    finds: tuple[str, ...] = ()
    id_key: str = ""
    own_address: str = ""
    places: Mapping[str, PbxAddress] | None = None

    def open(self, keys: Credentials) -> ProviderSide:
        """The account that these keys open; nothing is asked yet. Imports httpcore: on a worker."""
        known = provider(self.channel)
        for key, value in keys.items():
            field = known.field(key) if known is not None else None
            if field is None or field.is_secret:
                hide(value)
        web = importlib.import_module("core.providers.web")
        hosts = (*self.hosts, *filter(None, [web.split_address(keys.get(self.own_address, ""))[0]]))
        module, _, name = self.place.partition(":")
        make = cast(Callable[[Credentials, object], ProviderSide], getattr(importlib.import_module(module), name))
        return make(keys, web.Web(hosts, self.places))


_HERE = "core.providers"
SIDES = (
    Side(
        "twilio",
        "Twilio",
        f"{_HERE}.twilio:TwilioSide",
        ("api.twilio.com", "messaging.twilio.com"),
        fetches=True,
        sets=True,
        tells_messages=True,
    ),
    Side("telnyx", "Telnyx", f"{_HERE}.telnyx:TelnyxSide", ("api.telnyx.com",), fetches=True, sets=True),
    Side(
        "whatsapp",
        "Meta",
        f"{_HERE}.whatsapp:WhatsappSide",
        ("graph.facebook.com",),
        fetches=True,
        sets=True,
        finds=("phone_number_id",),
        id_key="phone_number_id",
    ),
    Side(
        "bandwidth",
        "Bandwidth",
        f"{_HERE}.bandwidth:BandwidthSide",
        ("api.bandwidth.com", "dashboard.bandwidth.com", "messaging.bandwidth.com"),
        fetches=True,
        sets=True,
    ),
    Side(
        "facebook",
        "Meta",
        f"{_HERE}.facebook:FacebookSide",
        ("graph.facebook.com",),
        fetches=True,
        sets=True,
        finds=("page_name",),
    ),
    Side(
        "flowroute", "Flowroute", f"{_HERE}.flowroute:FlowrouteSide", ("api.flowroute.com",), fetches=True, sets=True
    ),
    Side("skyetel", "Skyetel", f"{_HERE}.skyetel:SkyetelSide", ("api.skyetel.com",), fetches=True),
    Side("apidaze", "Apidaze", f"{_HERE}.apidaze:ApidazeSide", ("api.apidaze.io",)),
    Side("aspsms", "ASPSMS", f"{_HERE}.aspsms:AspsmsSide", ("json.aspsms.com",)),
    *(
        Side(channel, name, f"{_HERE}.sms_api:SmsApiSide", own_address="api_verify_url")
        for channel, name in (
            ("general", "General"),
            ("alhambra", "Alhambra IT"),
            ("athena", "Athenna"),
            ("ixica", "IXICA"),
            ("netplanet", "NETPLANET"),
            ("vetta", "Vetta"),
        )
    ),
)
_BY_CHANNEL = {side.channel: side for side in SIDES}


def side_of(channel: str, places: Mapping[str, PbxAddress] | None = None) -> Side | None:
    """What can be done at the provider of a channel; None where only its portal helps."""
    side = _BY_CHANNEL.get(channel)
    return replace(side, places=places) if side is not None and places else side


def can_be_asked(channel: str, places: Mapping[str, PbxAddress] | None, practising: bool) -> bool:
    """Whether the provider of a channel can be asked; in practice only one that is played on this computer."""
    side = _BY_CHANNEL.get(channel)
    if side is None:
        return False
    return not practising or (bool(side.hosts) and set(side.hosts) <= set(places or ()))
