"""The numbers of an account, for a channel's table: page by page, and what can be said of each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from core.channel.credentials import Credentials
from core.numbers.did_format import DidFormat
from core.pbx.address import PbxAddress
from core.providers.by_number import ByNumber
from core.providers.face import ProviderNumber
from core.providers.sides import side_of
from core.stop import Stop


class Use(Enum):
    """How a number of the account stands to the channel."""

    FREE = "free"
    USED = "used"
    LISTED = "listed"
    NO_SMS = "no_sms"


class Wanted:
    """What is looked for among numbers, prepared once for all of them."""

    def __init__(self, typed: str) -> None:
        self.text = typed.casefold().strip()
        digits = "".join(filter(str.isdigit, self.text))
        is_number = len(digits) == len("".join(self.text.split()).lstrip("+"))
        self.digits = digits if is_number else ""
        """Of what is a number and nothing else, however it is grouped."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A number of the account. line: of the table that it stands in already, counted from 1; 0 for none."""

    number: ProviderNumber
    use: Use
    line: int = 0

    def has(self, wanted: Wanted) -> bool:
        """Whether its number, its name or its use has this text; digits are found however they are grouped."""
        number, text = self.number, wanted.text
        return (
            text in number.name.casefold()
            or text in number.used_by.casefold()
            or text in number.number.casefold()
            or (bool(wanted.digits) and wanted.digits in number.number)
        )


class Present:
    """The numbers that stand in a table already, found at once however many they are."""

    def __init__(self, numbers: Sequence[str]) -> None:
        self._lines = ByNumber((number, line) for line, number in enumerate(numbers, 1))

    def line_of(self, number: str) -> int:
        """The first line that has the number, counted from 1; 0 for none."""
        return self._lines.get(number) or 0


def fetch(
    channel: str,
    keys: Credentials,
    present: Sequence[str],
    tell: Callable[[tuple[Fetched, ...]], object],
    stop: Stop,
    places: Mapping[str, PbxAddress] | None = None,
) -> None:
    """Read the numbers of the account. Nothing is changed there.

    Args:
        present: the numbers of the table, in its order. tell: hears each page.

    Raises:
        ProviderError: also in the middle; the pages that were told stay good.
    """
    side = side_of(channel, places)
    assert side is not None
    known = Present(present)
    for page in side.open(keys).numbers(stop):
        tell(tuple(_fetched(number, known) for number in page if number.number))


def _fetched(number: ProviderNumber, present: Present) -> Fetched:
    line = present.line_of(number.number)
    if line:
        return Fetched(number, Use.LISTED, line)
    if not number.sms.possible:
        return Fetched(number, Use.NO_SMS)
    return Fetched(number, Use.USED if number.used_by else Use.FREE)


def as_typed(number: ProviderNumber, form: DidFormat) -> str:
    """The number as a channel of this kind has it in its table."""
    return number.number.lstrip("+") if form is DidFormat.PAGE_ID else number.number
