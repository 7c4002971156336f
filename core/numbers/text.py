"""A text in plain characters, with the place of each in the source: one digit, dash, space for their look-alikes."""

import re
import unicodedata
from dataclasses import dataclass

_WRITTEN_OUT = re.compile(
    r"&(?:#0*(?P<code>[0-9]{1,5})|#x(?P<hex>[0-9a-f]{1,4})|(?P<name>plus|nbsp|lpar|rpar|sol|period|ndash|quot|amp));"
    r"|%(?P<url>2B|20|28|29|2F|2D)",
    re.IGNORECASE,
)
_ENTITIES = {
    "plus": "+", "nbsp": " ", "lpar": "(", "rpar": ")", "sol": "/", "period": ".", "ndash": "–", "quot": '"',
    "amp": "&",
}  # fmt: skip
_SHORTENED = re.compile(r"[+\-]?[0-9]+(?:[.,][0-9]+)?[eE][+\-]?[0-9]+")
_HYPHENS = "-\u2010\u2011\ufe63\uff0d\u00ad"
WIDE_DASH = "–"
"""Stands for every dash that is wider than a hyphen: people mean a range or a pause by it."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text as it is read. `places` are those of its characters in the source; None where they are the same."""

    text: str
    source: str
    places: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the source a part of the text stands."""
        if self.places is None or start >= end:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def plain_text(source: str) -> PlainText:
    """The text without what cannot be seen, and with plain characters for look-alikes and web page spellings."""
    decoded = "&" in source or "%" in source
    if source.isascii() and source.isprintable() and not decoded:
        return PlainText(source, source)
    found: list[str] = []
    places: list[int] = []
    place = 0
    while place < len(source):
        written = _WRITTEN_OUT.match(source, place) if decoded and source[place] in "&%" else None
        character = _decoded(written) if written else source[place]
        if found and found[-1].isdigit() and _parts_digits(source, place):
            character = " "
        for plain in _plain(character):
            found.append(plain)
            places.append(place)
        place = written.end() if written else place + 1
    return PlainText("".join(found), source, tuple(places))


def _parts_digits(source: str, place: int) -> bool:
    """Whether what cannot be seen stands between digits: there, something else may begin."""
    return unicodedata.category(source[place]) == "Cf" and source[place + 1 : place + 2].isdigit()


def _decoded(written: re.Match[str]) -> str:
    if written["url"]:
        return chr(int(written["url"], 16))
    if written["name"]:
        return _ENTITIES[written["name"].lower()]
    code = int(written["hex"], 16) if written["hex"] else int(written["code"])
    return chr(code) if 0 < code < 0xD800 else ""


def _plain(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    if character in _HYPHENS:
        return "" if character == "\u00ad" else "-"
    kind = unicodedata.category(character)
    if kind == "Nd":
        return str(unicodedata.digit(character))
    if kind == "Zs" or character in "\t\r\n\u2028\u2029":
        return " "
    if kind in ("Cf", "Cc"):
        return ""
    if kind == "Pd" or character == "\u2212":
        return WIDE_DASH
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain in ("+", "(", ")", ".", "/", "*", "#", "'", ":", ";", ",", "~", "&") else character


def is_shortened(text: str) -> bool:
    """Whether a spreadsheet has replaced the digits of a long number, as in 4.93012E+11."""
    return bool(_SHORTENED.fullmatch(text))
