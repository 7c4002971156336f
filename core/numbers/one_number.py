"""One number as a person writes it, and as the PBX wants it."""

import re

from core.numbers.dialling import E164_FORM
from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.meaning import OWN_CODE
from core.numbers.reading import Asked, Number, Reading
from core.numbers.text import plain_text

_E164 = re.compile(E164_FORM)


def clean_number(text: str) -> str:
    """The number without what cannot be seen, and with plain digits, signs and spaces for their look-alikes."""
    cleaned = " ".join(plain_text(text).text.replace("–", "-").split())
    if cleaned[:1] == "'" and cleaned[1:2] in ("=", "+", "-", "@", *"0123456789"):
        return cleaned[1:]
    return cleaned


def read_number(text: str, form: DidFormat, country: str = "") -> Reading | None:
    """What a text that should be one number says; None where it says more than one.

    A number that lost its + is read with it here: it is a column of one.
    """
    readings = read_numbers(text, form, country)
    if len(readings) != 1:
        return None
    (reading,) = readings
    if isinstance(reading, Asked) and reading.shape == OWN_CODE and len(reading.readings) > 1:
        first = reading.readings[0]
        return reading.chosen(first) if isinstance(first, Number) else reading
    return reading


def tidy_number(text: str, form: DidFormat, country: str = "") -> str:
    """The number as the PBX wants it, where a text certainly is one; else the text as it was written, cleaned.

    Args:
        country: two letters of the country (ISO 3166) that national numbers belong to, "" if none was chosen.
    """
    if _E164.fullmatch(text):
        return text
    reading = read_number(text, form, country)
    if isinstance(reading, Number) and not reading.extension:
        return reading.number
    return clean_number(text)
