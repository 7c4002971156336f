"""Columns with what stands before the numbers in another one: their country, its calling code, an area code."""

import re
from collections.abc import Callable, Sequence

from core.numbers.country_words import region_named
from core.numbers.dialling import LEAST, calling_code, countries, e164, is_valid
from core.routes.column_pairs import Cells, only_counts
from core.routes.header_words import is_of_another_thing, normal

_AREAS = (
    "vorwahl ortsvorwahl vorw ortsvorw area areacode prefix npa ortsnetz ortskennzahl ortsnetzkennzahl onkz okz ndc "
    "nxx exchange std ddd lada netz netzkennzahl prefijo indicatif indicativo prefisso kengetal 区号"
)
_AREA = frozenset(_AREAS.split())
_CODES = (
    "ländervorwahl landesvorwahl länderkennzahl landeskennzahl ländercode laendercode landescode lkz cc countrycode "
    "callingcode dialcode dialingcode diallingcode phonecode isd calling dial dialling dialing country land país "
    "pays paese nation nationality staat 国家"
)
_CODE = frozenset(_CODES.split())
_NO_CODE = frozenset("speed quick short direct inward".split())
"""Before dial: a short number of one's own, or the number itself."""
_CODE_NAMES = frozenset({"phone code", "intl code", "international code", "int code", "idd code", "code pays"})
_NAMES = {
    "AT": "austria österreich autriche",
    "AU": "australia",
    "BE": "belgium belgien belgique",
    "BR": "brazil brasil brasilien",
    "CA": "canada kanada",
    "CH": "switzerland schweiz suisse svizzera",
    "CN": "china 中国",
    "CZ": "czechia tschechien",
    "DE": "germany deutschland allemagne alemania ger deu",
    "DK": "denmark dänemark",
    "ES": "spain spanien españa espagne esp",
    "FR": "france frankreich francia fra",
    "GB": "uk england britain grossbritannien großbritannien gbr",
    "IE": "ireland irland",
    "IT": "italy italien italia ita",
    "LU": "luxembourg luxemburg",
    "MX": "mexico méxico mexiko",
    "NL": "netherlands niederlande holland nederland nld",
    "PL": "poland polen polska",
    "PT": "portugal",
    "SE": "sweden schweden sverige",
    "US": "usa america",
}
_REGIONS = {name: region for region, names in _NAMES.items() for name in names.split()}
_REGIONS |= {"united kingdom": "GB", "great britain": "GB", "united states": "US", "united states of america": "US"}
_ONLY_DIGITS = re.compile(
    r"\s*\+?0{0,2}[0-9]{1,6}(?:\.0)?\s*|\s*\([0-9]{1,6}\)\s*|\s*(?:\+|00)[1-9][0-9]{0,2}[ ()/-]{1,3}[0-9]{1,5}\)?\s*"
)
_WITH_ZERO = re.compile(r"\s*\(?0[1-9][0-9]{1,4}\)?\s*|\s*\+[1-9][0-9]{0,2}[ ()/-]{0,3}[0-9]{0,5}\)?\s*")
_FEW_DIGITS = re.compile(r"\s*(?:\+[1-9][0-9]{0,2}|[1-9][0-9]{1,2})(?:\.0)?\s*")
"""A calling code below a name that does not say so; a 1 alone counts lines, ports and sites."""
_NANP = (re.compile(r"\(?[2-9][0-9]{2}\)?"), re.compile(r"[2-9][0-9]{2}"), re.compile(r"[0-9]{4}"))
"""The parts of a number in North America: area, exchange, line."""
_DIVISION_WORDS = (
    "state province region county st prov bundesland kanton canton departement département provincia estado uf "
    "regione województwo dept department abteilung team language lang sprache langue idioma lingua język"
)
_DIVISIONS = frozenset(_DIVISION_WORDS.split())
"""Columns whose two letters are parts of a country, languages or departments: NC, DE, IT."""
_LANDS = frozenset("country land país pays paese nation staat 国家".split())
_HALF = 0.5
_ANSWERS = frozenset({"no", "is", "in", "to", "my"})
"""No, and not Norway."""
_SAMPLE = 20
_LETTERS = 3


def region_of(cell: str) -> str:
    """The country that a cell names, by two letters; "" if it names none."""
    text = " ".join(cell.strip().strip(".").split())
    if len(text) == 2 and text.upper() in countries():
        return text.upper()
    return "GB" if text.upper() == "UK" else _REGIONS.get(text.casefold(), "")


def country_of(cell: str) -> str:
    """The same of a cell in a column of countries, in any language of the windows."""
    return region_of(cell) or region_named(" ".join(cell.strip().strip(".").split()))


def leads(number: Cells, others: Sequence[Cells]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The columns with what stands before the numbers, countries before area codes; and which of them are countries.

    A column whose name is not known is taken for one by what stands in it.
    """
    filled = number.filled
    if not filled or sum(cell.startswith(("+", "00")) for cell in filled) > len(filled) / 2:
        return (), ()
    with_zero = sum(map(_begins_with_zero, filled)) > len(filled) / 2
    code = _first(others, lambda each: _is_named(each, _CODE) and each.mostly(_ONLY_DIGITS))
    code = code or _first(others, _says_countries) or _first(others, _names_countries)
    if code is None and not with_zero:
        code = _first(others, lambda each: _is_unnamed(each) and _is_code_of(each, number))
    rest = [each for each in others if each is not code]
    area = None if with_zero else _first(rest, lambda each: _is_named(each, _AREA) and each.mostly(_ONLY_DIGITS))
    if area is None and not with_zero:
        area = _first(rest, lambda each: _is_unnamed(each) and each.mostly(_WITH_ZERO))
    areas = [] if area is None else [area, *_more_of_area(area, number, rest)]
    places = tuple(each.place for each in (code, *areas) if each is not None)
    return places, (code.place,) if code is not None else ()


def _begins_with_zero(cell: str) -> bool:
    """Whether a number has its own area code; a few digits have none, whatever they begin with."""
    return cell.lstrip("(")[:1] == "0" and sum(map(str.isdigit, cell)) >= LEAST


def _more_of_area(area: Cells, number: Cells, others: Sequence[Cells]) -> list[Cells]:
    """Further columns with digits between the area code and the number: NPA, NXX, XXXX."""
    between = [each for each in others if area.place < each.place < number.place]
    return between if all(_is_named(each, _AREA) and each.mostly(_ONLY_DIGITS) for each in between) else []


def north_american(columns: Sequence[Cells]) -> tuple[int, ...]:
    """Three columns beside each other with three, three and four digits in all rows: 212, 555, 0100."""
    for parts in zip(columns, columns[1:], columns[2:], strict=False):
        if all(
            each.filled and all(map(form.fullmatch, each.filled)) for each, form in zip(parts, _NANP, strict=True)
        ):
            return tuple(each.place for each in parts)
    return ()


def _first(others: Sequence[Cells], is_one: Callable[[Cells], bool]) -> Cells | None:
    return next(filter(is_one, others), None)


def _is_named(each: Cells, words: frozenset[str]) -> bool:
    other = _AREA if words is _CODE else _CODE
    surely = normal(each.name) in _CODE_NAMES
    if words is _CODE and surely:
        return True
    if words is _CODE and each.words & _NO_CODE:
        return False
    return bool(each.words & words) and not (words is _AREA and (each.words & other or surely))


def _is_unnamed(each: Cells) -> bool:
    return bool(each.name) and each.says_nothing and not only_counts(each) and not is_of_another_thing(each.name)


def _names_countries(each: Cells) -> bool:
    filled = each.filled
    if each.words & _DIVISIONS and all(len(cell) <= _LETTERS for cell in filled):
        return False
    is_answer = {cell.lower() for cell in filled} <= _ANSWERS
    return bool(filled) and not is_answer and all(map(region_of, set(filled)))


def _says_countries(each: Cells) -> bool:
    """Whether a column is called as one with countries, and has them; other names in it are asked about."""
    if not _is_named(each, _LANDS) or each.words & _DIVISIONS:
        return False
    filled = each.filled
    unknown = [cell for cell in filled if not country_of(cell)]
    return bool(filled) and len(unknown) <= _HALF * len(filled) and all(len(cell) > _LETTERS for cell in unknown)


def _is_code_of(each: Cells, number: Cells) -> bool:
    """Whether few digits make numbers that are given out of those beside them, which are none alone."""
    if not each.mostly(_FEW_DIGITS):
        return False
    pairs = [(code, cell) for code, cell in zip(each.cells, number.cells, strict=False) if code and cell][:_SAMPLE]
    joined = (e164(f"+{re.sub('[^0-9]', '', code)}{re.sub('[^0-9]', '', cell)}") for code, cell in pairs)
    return bool(pairs) and all(map(is_valid, joined))


def is_of_unknown_country(cells: Sequence[tuple[str, bool]]) -> bool:
    """Whether the cells of `joined_lead` name a country that is not known here."""
    return any(is_code and cell.strip() and not _code_in(cell) for cell, is_code in cells)


def joined_lead(cells: Sequence[tuple[str, bool]]) -> str:
    """What stands before a number, out of its cells, each with whether it is a country or its calling code."""
    codes = (_code_in(cell) for cell, is_code in cells if is_code)
    code = "".join(codes)
    areas = [re.sub(r"\.0$", "", cell.strip()) for cell, is_code in cells if not is_code]
    area = "".join(re.sub(r"[^0-9]", "", each) for each in areas)
    if not code:
        return f"+{area}" if areas and areas[0].startswith("+") else area
    area = area if code == "39" else area.lstrip("0")
    return f"+{code} {'' if area == code else area}".strip()  # Norway | 47


def _code_in(cell: str) -> str:
    region = country_of(cell)
    if region:
        return calling_code(region)
    return re.sub(r"[^0-9]", "", re.sub(r"\.0$", "", cell.strip())).lstrip("0")
