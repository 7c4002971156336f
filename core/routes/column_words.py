"""How the columns of a table are read, in words: what is shown above them, and can be changed there."""

import re

from core.errors import Problem
from core.numbers.dialling import calling_code, region_of
from core.numbers.reading import Doubt
from core.routes.importing import Prepared
from core.wording import N_

_SAMPLE = 500
_NATIONAL_TEXT = re.compile(r"(?<![0-9+(])\(?0[1-9]")
WITH_PLUS = N_("numbers without +, read as {example}")
INTERNATIONAL = N_("numbers with country code")
NATIONAL = N_("national numbers, read as +{code}…")
AS_WRITTEN = N_("numbers without country code")
EXTENSIONS = N_("extension numbers")
IDS = N_("IDs on the PBX")
NAMES = N_("names")
BOTH = N_("extension numbers and names")


def number_words(found: Prepared, country: str) -> Problem:
    """How the numbers are read."""
    read = found.read
    if any(each.doubt is Doubt.COUNTRY for each in read.asked.values()):
        return Problem("", AS_WRITTEN)
    if read.with_plus:
        row = next((row for row in read.rewritten if row not in read.asked), 0)
        number = read.routes[row].did_number if read.routes else ""
        return Problem("", WITH_PLUS, {"example": number[:5] + "…"})
    if country and any(map(_NATIONAL_TEXT.search, read.rewritten.values())):
        return Problem("", NATIONAL, {"code": calling_code(country)})
    return Problem("", INTERNATIONAL)


def destination_words(found: Prepared) -> Problem | None:
    """How the cells of the destination column are read; None without one."""
    place = found.columns.destination_id
    if place is None:
        return None
    rows = found.grid.rows[found.columns.first : found.columns.first + _SAMPLE]
    cells = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
    digits = sum(cell.isdigit() for cell in cells)
    if found.columns.ids and digits:
        return Problem("", IDS)
    if not digits:
        return Problem("", NAMES)
    return Problem("", EXTENSIONS if digits == len(cells) else BOTH)


def proposed_country(found: Prepared) -> str:
    """The country of numbers without a country code, where all others of the table are from one; "" if unsure."""
    if not any(each.doubt is Doubt.COUNTRY for each in found.questions):
        return ""
    numbers = [found.block.routes[row].did_number for row in found.good[:_SAMPLE]]
    regions = {region_of(number) for number in numbers if number.startswith("+")}
    return regions.pop() if len(regions) == 1 else ""
