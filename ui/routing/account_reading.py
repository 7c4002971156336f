"""Reads the numbers of the provider's account, and says why it could not; nothing is changed there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.channel.credentials import Credentials
from core.pbx.address import PbxAddress
from core.providers.errors import Because, NotReached, ProviderRefused, Way
from core.providers.fetching import Fetched, fetch
from core.providers.sides import side_of
from core.stop import Stop
from ui.look.texts import failure_text


@dataclass(frozen=True, slots=True)
class Account:
    """Whose numbers are read.

    Attributes:
        id_key: the key of the credentials that says which number is used, where it is one; "" where it may be any.
    """

    channel: str
    keys: Credentials = field(repr=False)
    places: Mapping[str, PbxAddress] | None = None
    id_key: str = ""

    @property
    def one(self) -> str | None:
        """The provider's ID of the one number that is used; None where it may be any."""
        return self.keys.get(self.id_key, "") if self.id_key else None

    @property
    def provider(self) -> str:
        """Its name."""
        side = side_of(self.channel)
        return side.name if side is not None else self.channel


def read_account(account: Account, present: Sequence[str], came: list[tuple[Fetched, ...]], stop: Stop) -> None:
    """On a worker: pages are left where the window looks for them."""
    fetch(account.channel, account.keys, present, came.append, stop, account.places)


def why_not_read(error: Exception, provider: str) -> str:
    """What stood in the way of reading an account, and what to do."""
    translate = partial(QCoreApplication.translate, "FetchDialog")
    match error:
        case NotReached(way=Way.STOPPED):
            return translate("Stopped. What has been read so far is kept.")
        case NotReached(way=Way.NO_INTERNET):
            return translate("No internet connection. You can paste or type the numbers.")
        case ProviderRefused(because=Because.KEYS):
            text = translate("{provider} refuses these keys. Check them on the Account page.")
            return text.format(provider=provider)
        case _:
            return failure_text(error)
