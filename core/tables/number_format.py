"""A number as a workbook's number format shows it: Excel's own language of formats, as far as phone numbers need it.

Source: ECMA-376, part 1, 18.8.31. Dates and fractions are not rendered here.
"""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0;(#,##0)", 38: "#,##0;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
"""Formats that workbooks name by number only."""
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<currency>[^\]\-]*)(?:-[^\]]*)?\]|\[(?P<bracket>[^\]]*)\]'
    r"|_(?P<space>.)|\*(?P<fill>.)|(?P<exponent>[eE][+\-])|(?P<digit>[0#?])|(?P<unformatted>[Gg]eneral)|(?P<other>.)",
    re.DOTALL,
)
_UNFORMATTED = re.compile("general$", re.IGNORECASE)
_CONDITION = re.compile(r"(?P<sign><=|>=|<>|<|>|=)(?P<limit>-?[0-9.]+)")
_DATE_LETTERS = re.compile(r"[ymdhsYMDHS]|[aA][mM]/[pP][mM]")
_HOURS = re.compile(r"^[hms]+$", re.IGNORECASE)
_SHORTEST_LOSS = 100_000
_TEXT = 3
"""Which section of a format is for texts, counted from 0."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a cell shows. `explained` is False where its format shows more than this reading of it does."""

    text: str
    explained: bool = True


@dataclass(frozen=True, slots=True)
class _Section:
    parts: tuple[tuple[str, str], ...]
    condition: tuple[str, float] | None = None

    def has(self, kind: str) -> bool:
        return any(each == kind for each, _text in self.parts)

    @property
    def literal(self) -> str:
        return "".join(text for kind, text in self.parts if kind == "literal")


@functools.lru_cache(maxsize=512)
def _sections(form: str) -> tuple[_Section, ...]:
    sections: list[list[tuple[str, str]]] = [[]]
    conditions: list[tuple[str, float] | None] = [None]
    for found in _TOKEN.finditer(form):
        kind, text = found.lastgroup or "other", found[found.lastgroup or 0]
        if kind == "other" and text == ";":
            sections.append([])
            conditions.append(None)
        elif kind == "bracket" and (told := _CONDITION.fullmatch(text)):
            conditions[-1] = (told["sign"], float(told["limit"]))
        elif (part := _part(kind, text)) is not None:
            sections[-1].append(part)
    return tuple(_Section(tuple(parts), told) for parts, told in zip(sections, conditions, strict=True))


def _part(kind: str, text: str) -> tuple[str, str] | None:
    if kind in ("quoted", "escaped", "currency"):
        return ("literal", text)
    if kind == "bracket":
        return ("date", text) if _HOURS.match(text) else None
    if kind == "space":
        return ("literal", " ")
    if kind == "fill":
        return None
    if kind in ("digit", "exponent", "unformatted"):
        return (kind, text)
    if text in ",.%@/":
        return ({",": "comma", ".": "point", "%": "percent", "@": "text", "/": "slash"}[text], text)
    return ("date", text) if _DATE_LETTERS.match(text) else ("literal", text)


def is_date_format(form: str) -> bool:
    """Whether numbers in this format are days or times."""
    first = _sections(form)[0]
    return first.has("date") and not first.has("digit")


@functools.lru_cache(maxsize=512)
def hides_texts(form: str) -> bool:
    """Whether a cell with a text and this format shows nothing: `;;;`."""
    sections = _sections(form)
    return len(sections) > _TEXT and not sections[_TEXT].parts


def hides(value: int | float, form: str) -> bool:
    """Whether a cell with this number and format shows nothing: the part of the format that holds for it is empty."""
    sections = _sections(form) if ";" in form else ()
    if len(sections) < 2:
        return False
    section = sections[1] if value < 0 and not any(each.condition for each in sections) else _chosen(sections, value)
    return section is None or not section.parts


def shown(value: int | float, form: str) -> Shown:
    """What a cell with this number and format shows, without the signs that part thousands."""
    if value < 0 or not form or _UNFORMATTED.match(form):
        return Shown(_plain(value))  # a minus stays seen, also where a format shows brackets or red for it
    section = _chosen(_sections(form), value)
    if section is None or not section.parts or section.has("unformatted"):
        return Shown((section.literal if section else "") + _plain(value))
    if section.has("text") and not section.has("digit"):
        return Shown(_plain(value), explained=not any(character in "+0123456789" for character in section.literal))
    if section.has("exponent"):
        return Shown(_with_exponent(value))
    if section.has("slash"):
        return Shown(_plain(value), explained=False)
    return _digits(section, value)


def _chosen(sections: Sequence[_Section], value: int | float) -> _Section | None:
    """The section that a value takes, which is not negative."""
    numeric = [each for each in sections if not each.has("text")][:3] or list(sections[:1])
    if any(each.condition for each in numeric):
        return next((each for each in numeric if each.condition is None or _holds(each.condition, value)), None)
    return numeric[2] if value == 0 and len(numeric) > 2 else numeric[0]


def _holds(condition: tuple[str, float], value: int | float) -> bool:
    sign, limit = condition
    return {
        "<": value < limit, "<=": value <= limit, ">": value > limit, ">=": value >= limit,
        "=": value == limit, "<>": value != limit,
    }[sign]  # fmt: skip


def _plain(value: int | float) -> str:
    if isinstance(value, float) and value != value // 1:
        return repr(value).replace(".", ",")  # a point would part the digits of a phone number
    return str(int(value))


def _with_exponent(value: int | float) -> str:
    """Digits that were cut off before the number came into its workbook stay so; others are all there."""
    whole = value == value // 1
    return f"{value:.5E}" if whole and int(value) % _SHORTEST_LOSS == 0 else _plain(value)


def _digits(section: _Section, value: int | float) -> Shown:
    places = [place for place, (kind, _text) in enumerate(section.parts) if kind == "digit"]
    point = next((place for place, (kind, _text) in enumerate(section.parts) if kind == "point"), len(section.parts))
    if not places:
        return Shown(section.literal, explained=False)
    if any(kind == "comma" for kind, _text in section.parts[places[-1] + 1 :]):
        return Shown(_plain(value), explained=False)  # a comma behind the digits leaves the last ones out
    scaled = value * 100 if section.has("percent") else value
    decimals = sum(place > point for place in places)
    whole, _point, fraction = f"{scaled:.{decimals}f}".partition(".")
    if fraction.strip("0") or value != value // 1:
        return Shown(_plain(value))
    return Shown(_filled(section, whole, [place for place in places if place < point]).strip())


def _filled(section: _Section, whole: str, places: Sequence[int]) -> str:
    """The digits in their places, from the right; those that are too many stand at the first place."""
    digits = "" if whole == "0" else whole
    taken: dict[int, str] = {}
    for place in reversed(places):
        sign = section.parts[place][1]
        taken[place] = digits[-1:] or ("0" if sign == "0" else "")
        digits = digits[:-1]
    if places:
        taken[places[0]] = digits + taken[places[0]]
    out = []
    for place, (kind, text) in enumerate(section.parts):
        if kind == "digit":
            out.append(taken.get(place, ""))
        elif kind in ("literal", "percent"):
            out.append(text)
    return "".join(out)
