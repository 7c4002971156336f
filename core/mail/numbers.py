"""The lines of a mail that hold the numbers for the table: handed on as they are, for the table's own reading."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled
from core.mail.label_words import SET_ASIDE, words
from core.mail.lines import WORD, Line
from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_CELL, read_numbers
from core.numbers.reading import NotANumber

_DIGITS = re.compile(r"(?:[0-9][^0-9A-Za-z]{0,3}){6,}")
_PAGE_ID = re.compile(r"\b(?:page|seiten?|página|pagina)[\s_-]*id\b\W*([0-9]{5,20})\b", re.IGNORECASE)
_OF_A_PERSON = words(
    "tel telefon phone fax telefax mobil mobile handy hotline support zentrale fon t f m cell office"
    " teléfono móvil soporte téléphone portable assistenza telefono"
)
"""Words that say whose number stands beside them: somebody's who signed the mail."""
_OF_A_CHANNEL = words("number numbers nummer nummern rufnummer rufnummern número números numéro numero sms did")
_NO_NUMBER = words(
    "kundennummer servicenummer vertragsnummer customer kunden kdnr ticket case order auftrag rechnung"
    " invoice vertrag contract datum date iban bic ust hrb vat account konto fax telefax"
)
"""Words that say that digits beside them are for something else."""


@dataclass(frozen=True, slots=True)
class NumberLines(NeverPickled):
    """Lines with numbers, as they stand in the text; `count` numbers, on the lines from `first` to `last`."""

    text: str = field(repr=False)
    count: int
    first: int
    last: int


def number_lines(lines: Sequence[Line], form: DidFormat, country: str, used: Collection[int]) -> NumberLines | None:
    """The lines with numbers that no field has used, with the row of names above a table."""
    found: list[tuple[int, int]] = []
    for place, line in enumerate(lines):
        if line.number not in used and (count := _count(line, form, country)):
            found.append((place, count))
    if not found:
        return None
    places = [place for place, _count_ in found]
    head = places[0] - 1
    if head >= 0 and "\t" in lines[head].text and "\t" in lines[places[0]].text and lines[head].number not in used:
        places.insert(0, head)
    text = "\n".join(lines[place].text for place in places)
    total = sum(count for _place, count in found)
    return NumberLines(text, total, lines[found[0][0]].number, lines[found[-1][0]].number)


def _count(line: Line, form: DidFormat, country: str) -> int:
    if form is DidFormat.PAGE_ID:
        return len(_PAGE_ID.findall(line.text))
    if not _DIGITS.search(line.text) or len(line.text) > LONGEST_CELL or "@" in line.text or "://" in line.text:
        return 0
    before = {word.casefold() for word in WORD.findall(re.split(r"[0-9+(]", line.text, maxsplit=1)[0])}
    if before & SET_ASIDE or (before & _OF_A_PERSON and not before & _OF_A_CHANNEL) or before & _NO_NUMBER:
        return 0
    found = [each for each in read_numbers(line.text, form, country) if not isinstance(each, NotANumber)]
    return len(found)
