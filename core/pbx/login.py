"""What a person types to reach a PBX."""

from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled
from core.errors import AppError, plain
from core.wording import N_


@dataclass(frozen=True, slots=True)
class PbxLogin(NeverPickled):
    """What a person types to reach a PBX. Which certificate is believed there is in `core.pbx.known`."""

    base_url: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)


class LoginMissing(AppError):
    """A channel cannot be sent because its PBX is not known here, or its Client Secret is not in the keyring."""

    code = "login"

    def __init__(self, base_url: str) -> None:
        super().__init__(
            N_("The login for {address} is not known on this computer. Nothing was sent."),
            N_("Open the channel and type Client ID and Client Secret on its first page."),
            {"address": plain(base_url, 100) or "?"},
        )
