"""Phone numbers as people write them, and as the PBX wants them. Nothing here decides whether a number is right.

The only file that imports phonenumbers, and only when a number is not in E.164 form already: it takes 15 ms.
"""

import re
import unicodedata

from core.channel.catalog import DidFormat
from core.errors import AppError
from core.wording import N_

MOST_IN_A_RANGE = 10_000
SHORT_CODE_DIGITS = 6
"""Up to here a number without a leading 0 or + is taken for a short code and left alone where those are allowed."""

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_WRITTEN = re.compile(r"\+?[0-9 ()/.\-]*[0-9]")
_SEPARATORS = re.compile(r"[ ()/.\-]")
_TRUNK_ZERO = re.compile(r"\( *0 *\)")
_WHOLE_FLOAT = re.compile(r"(\+?[0-9]{5,})\.0")
_IN_PROSE = re.compile(r"(?<![\w.,+])(?:\+|\(0|0|[1-9])[0-9 ()/.\-]{4,}[0-9](?![\w])")
_LETTERS = re.compile(r"[^\W\d_]|[•*<>]")
_LABEL = re.compile(r"(?:tel|phone|sms|mobile|fax|did)[.:]? *:? *(?=[+(0-9])", re.IGNORECASE)
_SHORTENED = re.compile(r"[+\-]?[0-9]+(?:[.,][0-9]+)?[eE][+\-]?[0-9]+")
_DATE = re.compile(
    r"[12][0-9]{3}-[01]?[0-9]-[0-3]?[0-9](?:[ T].*)?"
    r"|[0-3]?[0-9]([./\-])[0-3]?[0-9]\1[12][0-9]{3}(?: .*)?"
    r"|[0-3]?[0-9][ \-][A-Za-z]{3,9}[ \-][0-9]{2,4}"
    r"|(?:[0-3]?[0-9][ .\-]+)?"
    r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[cz]|ene|abr|ago|dic)[a-zä]{0,6}"
    r"(?:[ .\-]+[0-9]{2,4})?",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"[0-9][0-9 ()/.\-]{3,}[0-9] ?(?:\.\.+|…|~|\b(?:to|through|until|bis|hasta|al?)\b|至|到) ?-?\+?[0-9]",
    re.IGNORECASE,
)
_TWO_NUMBERS = re.compile(r"\+?[0-9]{7,15}-\+?[0-9]{7,15}")


class RangeUnreadable(AppError):
    """The two ends make no range of numbers."""

    code = "range"

    def __init__(self, what: str, **values: object) -> None:
        super().__init__(what, "", values)


def is_shortened(text: str) -> bool:
    """Whether a spreadsheet has replaced the digits of a long number, as in 4.93012E+11."""
    return bool(_SHORTENED.fullmatch(text))


def is_date(text: str) -> bool:
    """Whether a spreadsheet has made a date of a number, as in 2015-03-01 or 01.03.2015."""
    return bool(_DATE.fullmatch(text))


def is_range(text: str) -> bool:
    """Whether these are the first and the last of many numbers: `+4930123450 - +4930123499`, `030 123450 bis 99`."""
    cleaned = clean_number(text)
    return bool(_RANGE.search(cleaned)) or _are_two(cleaned)


def _are_two(cleaned: str) -> bool:
    return "-" in cleaned and bool(_TWO_NUMBERS.fullmatch(re.sub(r"[ ()/.]", "", cleaned)))


def clean_number(text: str) -> str:
    """The number without what cannot be seen, and with plain digits, signs and spaces for their look-alikes."""
    if text.isascii() and text.isprintable():
        cleaned = text
    else:
        cleaned = "".join(_plain_character(character) for character in text)
    cleaned = " ".join(cleaned.split())
    if cleaned[:1] == "'" and cleaned[1:2] in ("=", "+", "-", "@", *"0123456789"):
        cleaned = cleaned[1:]
    label = _LABEL.match(cleaned)
    return cleaned[label.end() :] if label else cleaned


def _plain_character(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Nd":
        return str(unicodedata.digit(character))
    if kind == "Zs" or character in "\t\r\n\u2028\u2029":
        return " "
    if kind in ("Cf", "Cc"):
        return ""
    if kind == "Pd" or character == "\u2212":
        return "-"
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain in ("+", "(", ")", ".", "/", "*", "#", "'") else character


def tidy_number(text: str, form: DidFormat, country: str = "") -> str:
    """The number as the PBX wants it: cleaned, and in E.164 form where that is certain; else as it was written.

    Args:
        country: two letters of the country (ISO 3166) that national numbers belong to, "" if none was chosen.
    """
    if _E164.fullmatch(text):
        return text
    cleaned = clean_number(text)
    whole = _WHOLE_FLOAT.fullmatch(cleaned)
    if whole:
        cleaned = whole[1]
    if form is DidFormat.PAGE_ID or not _WRITTEN.fullmatch(cleaned) or is_date(cleaned) or _are_two(cleaned):
        return cleaned
    international = cleaned.startswith("+")
    if not international and not country:
        return cleaned
    digits = _SEPARATORS.sub("", cleaned)
    if (
        not international
        and form is not DidFormat.E164
        and len(digits) <= SHORT_CODE_DIGITS
        and not digits.startswith("0")
    ):
        return cleaned
    return _e164(cleaned, country) or (
        _SEPARATORS.sub("", _TRUNK_ZERO.sub("", cleaned)) if international else cleaned
    )


def _e164(text: str, country: str) -> str:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def only_number(text: str) -> str:
    """The one number that stands in a line of a mail; the line itself if there is none, more than one, or a range."""
    if is_range(text):
        return text
    found = _IN_PROSE.findall(clean_number(text)) if _LETTERS.search(text) else []
    return found[0].strip() if len(found) == 1 else text


def countries() -> dict[str, int]:
    """Every country with its calling code, by two letters (ISO 3166)."""
    import phonenumbers

    return {region: phonenumbers.country_code_for_region(region) for region in sorted(phonenumbers.SUPPORTED_REGIONS)}


def number_range(first: str, last: str) -> list[str]:
    """Every number from `first` to `last`, of which the final digits are enough: `+4930123450`, `99` are 50 numbers.

    Raises:
        RangeUnreadable: the ends are no numbers, stand in the wrong order, or lie too far apart.
    """
    first, last = _SEPARATORS.sub("", clean_number(first)), _SEPARATORS.sub("", clean_number(last).lstrip(".…"))
    plus, digits = ("+", first[1:]) if first.startswith("+") else ("", first)
    if not (digits.isascii() and digits.isdigit()):
        raise RangeUnreadable(N_("The first number has digits, perhaps with a leading +."))
    ending = last.removeprefix("+")
    if not (ending.isascii() and ending.isdigit()):
        raise RangeUnreadable(N_("The last number has digits; its final digits are enough, for instance 99."))
    if len(ending) > len(digits) or (last.startswith("+") and (not plus or len(ending) != len(digits))):
        raise RangeUnreadable(N_("The last number is not as long as the first."))
    begin, end = int(digits), int(digits[: len(digits) - len(ending)] + ending)
    if end < begin:
        raise RangeUnreadable(N_("The last number comes before the first."))
    if end - begin >= MOST_IN_A_RANGE:
        raise RangeUnreadable(
            N_("These are {count} numbers; at most {limit} are made at once."),
            count=end - begin + 1,
            limit=MOST_IN_A_RANGE,
        )
    return [f"{plus}{number:0{len(digits)}d}" for number in range(begin, end + 1)]
