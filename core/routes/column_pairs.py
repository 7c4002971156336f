"""Columns that say something together: a number and its area code, the two ends of a range, a person named twice."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.routes.column_sample import ColumnSample
from core.routes.header_words import normal

_SHARE = 0.9
_SHORT_STEM = 8
_SHORT_COUNT = 2
LONGEST_COUNT = 9
"""Digits; what is longer counts nothing, and is a number or noise."""
_START = frozenset("from von start first begin beginn anfang erste desde inicio low lower ab 从 起".split())
_END = frozenset("to bis end last ende letzte hasta fin high upper until through thru till 到 止".split())
_COUNT = frozenset(
    "count anzahl quantity qty cantidad menge amount size größe blockgröße blocksize länge length 数量".split()
)
_STEM = frozenset("stammnummer kopfnummer rumpfnummer stamm basisnummer basis base root stem kopf".split())
_STRONG = frozenset("did dids ddi ddis didnumber ddinumber".split())
_PRIVATE_WORDS = (
    "mobile mobil mobiltelefon handy cell cellphone cellular private privat personal home portable natel gsm "
    "móvil movil celular cellulare 手机"
)
_PRIVATE = frozenset(_PRIVATE_WORDS.split())
_MAILS = frozenset("email mail correo courriel 邮箱 电子邮件".split())
_MAIL = re.compile(r"[^\s@]+@[^\s@]+")
_NUMBER = frozenset("number numbers nummer nummern rufnummer número numéro numero numer".split())
_PLAIN = frozenset(
    {
        "number", "phone", "phone number", "telephone", "telephone number", "rufnummer", "nummer", "telefon",
        "telefonnummer", "número", "numero", "teléfono", "telefono", "tel", "号码", "电话", "电话号码",
    }
)  # fmt: skip
_IDS = frozenset("id ids uid kennung".split())
_FIRST_NAME = frozenset({"first name", "firstname", "given name", "forename", "vorname", "nombre", "first"})
_LAST_NAME = frozenset(
    {"last name", "lastname", "surname", "family name", "nachname", "familienname", "apellido", "apellidos", "last"}
)
_ONLY_DIGITS = re.compile(r"\s*\+?0{0,2}[0-9]{1,6}(?:\.0)?\s*|\s*\([0-9]{1,6}\)\s*")
_END_OF_RANGE = re.compile(r"\s*[-–]?\s*[0-9]{1,5}\s*")


@dataclass(frozen=True, slots=True)
class Cells:
    """A column as it is compared with others: its place, its name, its cells and what was seen in them.

    `says_nothing`: its name is of no part of a route.
    """

    place: int
    name: str
    cells: Sequence[str]
    sample: ColumnSample
    says_nothing: bool = False

    @property
    def words(self) -> set[str]:
        """The words of its name."""
        return set(normal(self.name).split())

    @property
    def filled(self) -> list[str]:
        """Its cells that are not empty."""
        return [cell.strip() for cell in self.cells if cell.strip()]

    def mostly(self, form: "re.Pattern[str]") -> bool:
        """Whether nearly all cells are written so."""
        filled = self.filled
        return bool(filled) and sum(bool(form.fullmatch(cell)) for cell in filled) >= _SHARE * len(filled)


def begins_range(number: Cells) -> bool:
    """Whether a column says that it holds the first numbers of ranges."""
    return bool(number.words & _START)


def ends_range(each: Cells) -> bool:
    """Whether a column holds the last numbers of ranges, in full or by their last digits."""
    return bool(each.words & _END) and (each.sample.numbers >= _SHARE or each.mostly(_END_OF_RANGE))


def counts_numbers(each: Cells) -> bool:
    """Whether a column says how many numbers a range has."""
    return bool(each.words & _COUNT) and each.mostly(_ONLY_DIGITS)


def is_stem(number: Cells, tails: Cells, without_area: bool = False) -> bool:
    """Whether numbers lack their last digits, which stand in another column; few digits say so with the area code."""
    if number.words & _STEM:
        return True
    filled = number.filled
    short = sum(sum(map(str.isdigit, cell)) <= _SHORT_STEM for cell in filled) > len(filled) / 2
    return (short and not without_area) or (
        len(set(filled)) < len(filled) and len(set(tails.filled)) > len(set(filled))
    )


def only_counts(each: Cells) -> bool:
    """Whether a column numbers its lines: 1, 2, 3 or 10, 11, 12."""
    filled = [cell.rstrip(".)") for cell in each.filled]
    if len(filled) < 2 or not all(cell.isdecimal() and len(cell) <= LONGEST_COUNT for cell in filled):
        return False
    numbers = [int(cell) for cell in filled]
    starts = numbers[0] <= 1 or len(filled[0]) <= _SHORT_COUNT
    return starts and all(two - one == 1 for one, two in pairwise(numbers))


def are_equal(one: Cells, two: Cells) -> bool:
    """Whether two columns hold the same digits."""

    def digits(cell: str) -> str:
        return re.sub(r"[^0-9]", "", cell)

    return all(digits(left) == digits(right) for left, right in zip(one.cells, two.cells, strict=False))


def is_one_word(each: Cells) -> bool:
    """Whether all rows hold the same word, which has no digit."""
    filled = each.filled
    return len(filled) > 1 and len(set(filled)) == 1 and not any(map(str.isdigit, filled[0]))


def are_alike(one: Cells, two: Cells) -> bool:
    """Whether two columns of destinations name different ones: by numbers, or below names that share a word."""
    pairs = [(left, right) for left, right in zip(one.cells, two.cells, strict=False) if left and right]
    if all(left == right for left, right in pairs):
        return False
    digits = [left.isdigit() and right.isdigit() for left, right in pairs]
    return all(digits) or bool(one.words & two.words)


def is_private(name: str) -> bool:
    """Whether a column is called as one with people's own phones."""
    return bool(set(normal(name).split()) & _PRIVATE)


def holds_mails(each: Cells) -> bool:
    """Whether a column is for e-mail addresses."""
    return bool(each.words & _MAILS) or each.mostly(_MAIL)


def is_surely_meant(name: str) -> bool:
    """Whether numbers are called the channel's own, or just “Phone”, so that no “Mobile” beside is asked about."""
    said = set(normal(name).split())
    return bool(said & _STRONG) or normal(name) in _PLAIN or bool("sms" in said and said & _NUMBER)


def names_ids(name: str) -> bool:
    """Whether a column is called as one with ids."""
    return bool(set(normal(name).split()) & _IDS)


def full_name(columns: Sequence[Cells]) -> tuple[Cells, ...]:
    """The columns with first and last names, in that order; nothing unless there are both."""
    first = next((each for each in columns if normal(each.name) in _FIRST_NAME), None)
    last = next((each for each in columns if normal(each.name) in _LAST_NAME), None)
    return (first, last) if first is not None and last is not None else ()
