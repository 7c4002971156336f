"""What a person types to reach a PBX."""

from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled


@dataclass(frozen=True, slots=True)
class PbxLogin(NeverPickled):
    """What a person types to reach a PBX. Which certificate is believed there is in `core.pbx.known`."""

    base_url: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
