"""What a person types to reach a PBX."""

from typing import NoReturn

from core.channel.credentials import NeverPickled
from core.errors import AppError, plain
from core.wording import N_


class PbxLogin(NeverPickled):
    """What a person types to reach a PBX. Which certificate is believed there is in `core.pbx.known`.

    Frozen and compared by its values, written out: the first window needs it, and no other dataclass (4 ms).
    """

    __slots__ = ("base_url", "client_id", "client_secret")
    base_url: str
    client_id: str
    client_secret: str

    def __init__(self, base_url: str = "", client_id: str = "", client_secret: str = "") -> None:
        for name, value in zip(self.__slots__, (base_url, client_id, client_secret), strict=True):
            object.__setattr__(self, name, value)

    def with_client_id(self, client_id: str) -> "PbxLogin":
        """The same with another Client ID."""
        return PbxLogin(self.base_url, client_id, self.client_secret)

    def with_secret(self, client_secret: str) -> "PbxLogin":
        """The same with another Client Secret."""
        return PbxLogin(self.base_url, self.client_id, client_secret)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PbxLogin) and self._values == other._values

    def __hash__(self) -> int:
        return hash(self._values)

    def __repr__(self) -> str:
        return f"PbxLogin(base_url={self.base_url!r}, client_id={self.client_id!r})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a login is not changed: {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a login is not changed: {name}")

    @property
    def _values(self) -> tuple[str, str, str]:
        return self.base_url, self.client_id, self.client_secret


class LoginMissing(AppError):
    """A channel cannot be sent because its PBX is not known here, or its Client Secret is not in the keyring."""

    code = "login"

    def __init__(self, base_url: str) -> None:
        super().__init__(
            N_("The login for {address} is not known on this computer. Nothing was sent."),
            N_("Open the channel and enter the Client ID and Client Secret on its first page."),
            {"address": plain(base_url, 100) or "?"},
        )
