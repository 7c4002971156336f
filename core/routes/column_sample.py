"""What stands in a column: the share of its cells that are numbers, destinations, types or members."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_CELL, read_numbers
from core.numbers.reading import Asked, NotANumber, Why
from core.routes.header_words import normal
from core.routes.kinds import is_kind
from core.routes.table import destination_word

SAMPLE = 60
_LONG = 7
_LEAST_EXTENSION = 3
_EXTENSION = re.compile(r"\s*'?(?:(?:ext|x|sip/|pjsip/|id)[.:]?\s*)?[0-9]{2,6}(?:\.0)?\s*", re.IGNORECASE)
_WITH_NUMBER = re.compile(
    r"\s*[0-9]{2,6}\s*[-–:]\s*[^\W\d_].*|.*[^\W\d_].*[(<][0-9]{2,6}[)>]\s*|from-did-direct,.*"
    r"|(?:transfer[ :])?[0-9]{2,15}\s+XML\s.*|(?:extension|queue|ext_group|organization) ?: ?\S.*"
)
_FOREIGN = re.compile(
    r".*@.*\..*|https?:|[a-z_]+:[\w.-]*$|(?:true|false|yes|no|on|off|ja|nein|active|activated|enabled|inactive)$"
    r"|[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}.*",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"(?:extension|ext_group|organization) ?:")

Resolves = Callable[[str], bool]
"""Whether a text is one extension or queue of the PBX's lists; None where there are no lists."""


@dataclass(frozen=True, slots=True)
class ColumnSample:
    """Shares from 0 to 1 of the cells that are not empty; `filled` is how many of those there are.

    `phones` are numbers that can be right, `numbers` also those that a spreadsheet spoilt. `kinds` are types of
    destinations, also those that messages cannot go to; `other_kinds`: all of them are kinds of something else.
    """

    filled: int = 0
    numbers: float = 0.0
    phones: float = 0.0
    resolving: float = 0.0
    extensions: float = 0.0
    types: float = 0.0
    kinds: float = 0.0
    other_kinds: bool = False
    members: float = 0.0
    foreign: float = 0.0
    tails: float = 0.0
    short_numbers: float = 0.0


_TAIL = re.compile(r"\s*[-–]?\s*[0-9]{1,4}\s*")


def sample_of(cells: Sequence[str], form: DidFormat, resolves: Resolves | None) -> ColumnSample:
    """What the first cells of a column are."""
    # A longer cell is none of these, and its beginning says so.
    filled = [cell.strip()[: LONGEST_CELL + 1] for cell in cells if cell.strip()][:SAMPLE]
    if not filled:
        return ColumnSample()

    def share(holds: Callable[[str], bool]) -> float:
        return sum(map(holds, filled)) / len(filled)

    # Each is read once: that takes longer than all the rest.
    read = {cell: _read(cell, form) for cell in filled}
    return ColumnSample(
        len(filled),
        numbers=share(lambda cell: read[cell].is_number),
        phones=share(lambda cell: read[cell].is_right),
        resolving=share(resolves) if resolves is not None else 0.0,
        extensions=share(lambda cell: bool(_EXTENSION.fullmatch(cell) or _WITH_NUMBER.fullmatch(cell))),
        types=share(_is_type),
        kinds=share(_is_kind),
        other_kinds=all(map(_is_other_kind, filled)),
        members=share(lambda cell: bool(_MEMBER.match(cell))),
        foreign=share(lambda cell: bool(_FOREIGN.match(cell)) or read[cell].is_number),
        tails=share(lambda cell: bool(_TAIL.fullmatch(cell))),
        short_numbers=share(lambda cell: cell.isdigit() and len(cell) < _LEAST_EXTENSION),
    )


class _Read(NamedTuple):
    """Whether a cell holds a phone number or page ID, if perhaps a spoilt one; and whether it can be right."""

    is_number: bool
    is_right: bool


def is_number(cell: str, form: DidFormat) -> bool:
    """Whether a cell holds a phone number or page ID, if perhaps a spoilt one."""
    return _read(cell, form).is_number


def _read(cell: str, form: DidFormat) -> _Read:
    digits = sum(map(str.isdigit, cell))
    if digits < (_LONG if form is not DidFormat.PAGE_ID else 5):
        if not re.fullmatch(r"[0-9]+[.,]?[0-9]*[eE]\+?[0-9]+", cell):
            return _Read(False, False)
        return _Read(True, not isinstance(read_numbers(cell, form)[0], NotANumber))
    reading, has_few_words = read_numbers(cell, form)[0], digits > 2 * sum(map(str.isalpha, cell)) - 1
    if isinstance(reading, NotANumber):
        is_spoilt = reading.why in (Why.WRONG, Why.UNCLEAR)
        return _Read(is_spoilt and has_few_words and form is not DidFormat.PAGE_ID, False)
    holds = has_few_words or form is DidFormat.PAGE_ID or _is_sure(cell, reading)
    return _Read(holds, holds)


def _is_sure(cell: str, reading: object) -> bool:
    """A number among words, as people write it: with a +, or with a zero or a label before it."""
    return "+" in cell or not isinstance(reading, Asked)


_OTHER_KINDS = frozenset(
    [
        "fax",
        "did",
        "ddi",
        "inbound",
        "outbound",
        "incoming",
        "outgoing",
        "local",
        "national",
        "international",
        "geographic",
        "toll free",
        "tollfree",
        "fixed",
        "landline",
        "mobile",
        "festnetz",
        "mobilfunk",
        "voice",
        "sms",
        "mms",
        "direct routing",
        "calling plan",
        "operator connect",
        "did@ip/url",
        "sip",
        "standard",
        "premium",
        "business",
        "private",
        "main",
        "service",
        "user number",
        "service number",
    ]
)


def _is_kind(cell: str) -> bool:
    return _is_type(cell) or is_kind(cell)


def _is_other_kind(cell: str) -> bool:
    return cell.lower() in _OTHER_KINDS or normal(cell) in _OTHER_KINDS


def _is_type(cell: str) -> bool:
    return destination_word(cell) in ("extension", "queue", "api")
