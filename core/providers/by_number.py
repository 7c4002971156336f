"""Numbers of a channel among those of an account, found at once however many there are and however written."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from core.providers.face import readings
from core.providers.results import Finding, NumberNotHere

T = TypeVar("T")


class ByNumber(Generic[T]):
    """What belongs to numbers. Of two that are one number the first counts; what is none is left out."""

    def __init__(self, found: Iterable[tuple[str, T]]) -> None:
        self._found: dict[str, T] = {}
        also: list[tuple[str, T]] = []
        for number, each in found:
            for first, reading in enumerate(readings(number)):
                if first == 0:
                    self._found.setdefault(reading, each)
                else:
                    also.append((reading, each))
        for reading, each in also:  # what another is for certain goes before what this one may be
            self._found.setdefault(reading, each)

    def get(self, number: str) -> T | None:
        """What belongs to a number; None where it is not among them."""
        return next((self._found[each] for each in readings(number) if each in self._found), None)

    def lacking(self, numbers: Iterable[str]) -> tuple[str, ...]:
        """Those of `numbers` that are not among them."""
        return tuple(each for each in numbers if not any(one in self._found for one in readings(each)))

    def not_here(self, provider: str, numbers: Sequence[str]) -> Iterator[Finding]:
        """What a check says of the numbers of a channel where these are those of the account."""
        if missing := self.lacking(numbers):
            yield NumberNotHere(provider=provider, field="dids", numbers=missing, of=len(numbers))


def among(numbers: Iterable[str]) -> ByNumber[str]:
    """These numbers, each as it is written."""
    return ByNumber((number, number) for number in numbers)
