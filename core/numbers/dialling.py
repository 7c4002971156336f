"""Digits as the PBX dials them: E.164 where the country is known."""

import functools
import re
from typing import TYPE_CHECKING

from core.numbers.shape import Piece

if TYPE_CHECKING:
    from core.numbers.numbering_plan import NumberingPlan

SHORT_CODE_DIGITS = 6
"""Up to here a number without a leading 0 or + is taken for a short code and left alone where those are allowed."""
LEAST, MOST = 7, 15
"""Digits of a number with +, the country code included (E.164)."""


@functools.cache
def _plan() -> "NumberingPlan":
    from core.numbers.numbering_plan import NumberingPlan

    return NumberingPlan()


def countries() -> dict[str, int]:
    """Every country with its calling code, by two letters (ISO 3166)."""
    return _plan().countries()


_CODES = (
    "1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[12368]|22[0-9]|23[0-9]|24[0-9]|25[0-8]|26[0-9]"
    "|29[01789]|35[0-9]|37[0-8]|38[01235679]|42[013]|50[0-9]|59[0-9]|67[02-9]|68[0-35-9]|69[012]|80[08]|85[02356]"
    "|87[08]|88[0-368]|96[0-8]|97[0-79]|99[2-68]"
)
"""The calling codes in use; `tests` compare them with libphonenumber's, which is too slow for every number."""
ZERO_KEPT = "39|225|229|241|242|378|800|881|888"
"""The calling codes whose national numbers may begin with 0; behind others it is dialled within the country."""
_ITALY, _BEGIN_THERE = "39", ("0", "3", "8")
E164_FORM = rf"\+(?=[0-9]{{7,15}}\Z)({ZERO_KEPT}|(?:{_CODES})(?!0))(?!\1)[0-9]*"
"""A number as it surely goes out: +, a calling code that is in use, and not twice, 7 to 15 digits in all."""
_CODE = re.compile(_CODES)
_ZERO_KEPT = re.compile(ZERO_KEPT)


@functools.cache
def calling_code(country: str) -> str:
    """The digits behind the + of a country's numbers, "" for none."""
    return _plan().calling_code(country) if country else ""


@functools.cache
def has_trunk_zero(country: str) -> bool:
    """Whether national numbers of a country are written with a leading 0."""
    return _plan().has_trunk_zero(country) if country else True


@functools.cache
def trunk_prefix(country: str) -> str:
    """What is dialled before national numbers of a country, "" for nothing."""
    return _plan().trunk_prefix(country) if country else ""


def digits_within_area(number: str) -> int:
    """How many digits of a valid number in E.164 form are dialled within its area."""
    return _plan().digits_within_area(number)


def exit_code(digits: str, country: str) -> str:
    """What digits begin with where they dial abroad from a country, "" where they do not; `00` without a country."""
    if not country:
        return "00" if digits.startswith("00") else ""
    return _plan().exit_code(digits, country)


@functools.cache
def dials_otherwise(country: str) -> bool:
    """Whether calls abroad begin with 00 and another digit, which 00 alone may be taken for."""
    return bool(country) and _plan().dials_otherwise(country)


@functools.lru_cache(maxsize=256)
def e164(text: str, country: str = "") -> str:
    """The number in E.164 form if libphonenumber calls it possible, else ""."""
    return _plan().e164(text, country)


def is_valid(number: str) -> bool:
    """Whether a number in E.164 form belongs to a range that is given out."""
    return _plan().is_valid(number)


@functools.lru_cache(maxsize=1024)
def _has_length(beginning: str, count: int) -> bool:
    """Whether numbers that begin so, with their calling code, have so many digits; also where that is not known."""
    code = code_of(beginning)
    lengths = _plan().lengths(code) if code else frozenset()
    return not lengths or count - len(code) in lengths


def fits_its_country(number: str) -> bool:
    """Whether a number with + has as many digits as others of its country, and in Italy its 0. Quick, for many."""
    if not _has_length(number[1:4], len(number) - 1):
        return False
    lacks_zero = number[1:3] == _ITALY and number[3:4] not in _BEGIN_THERE and not is_valid(number)
    return not (lacks_zero and is_valid(f"+{_ITALY}0{number[3:]}"))


def region_of(number: str) -> str:
    """The country of a number in E.164 form, by two letters; "" where it has none, or is none."""
    return _plan().region_of(number)


def code_of(digits: str) -> str:
    """The calling code that digits behind a + begin with, "" for none."""
    found = _CODE.match(digits)
    return found[0] if found else ""


def keeps_zero(code: str) -> bool:
    """Whether national numbers of a calling code may begin with 0."""
    return bool(_ZERO_KEPT.fullmatch(code))


def has_country_code(digits: str) -> bool:
    """Whether digits behind a + begin with a calling code that is in use."""
    return bool(_CODE.match(digits))


def is_complete(piece: Piece, country: str) -> bool:
    """Whether a piece could be dialled as it is, so that what follows it may be something else."""
    digits = piece.digits
    if piece.plus:
        return LEAST < len(digits) <= MOST and bool(e164("+" + digits))
    if digits.startswith("00"):
        abroad = {digits[len(code) :] for code in ("00", exit_code(digits, country)) if code}
        return any(len(rest) > LEAST and e164("+" + rest) for rest in abroad)
    if not country:
        return LEAST < len(digits) <= MOST
    return len(digits) >= LEAST and bool(e164(digits, country) or _lost_plus(digits, country))


def _lost_plus(digits: str, country: str) -> str:
    return e164("+" + digits) if digits.startswith(calling_code(country)) else ""
