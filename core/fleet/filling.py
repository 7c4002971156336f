"""`{{column}}` in the text of a channel file, filled from a site's row and quoted for JSON.

What a cell holds stays one value: it can neither end the text it stands in nor begin another key.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import Problem, plain
from core.fleet.site_rows import CLIENT_SECRET, column_name
from core.wording import N_

_PLACE = r"\{\{([^{}\"\n]{1,200})\}\}"
_TOKEN = re.compile(rf'(?P<text>"(?:[^"\\\n]|\\.)*")|{_PLACE}', re.DOTALL)
_IN_TEXT = re.compile(_PLACE)
_WHOLE = re.compile(rf'"{_PLACE}"')
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class Filled:
    """A channel file for one site, and what could not be filled."""

    text: str
    problems: tuple[Problem, ...] = ()


def placeholders(text: str) -> tuple[str, ...]:
    """The columns that a channel file asks for, each once."""
    found = (_IN_TEXT.finditer(each[0]) for each in _TOKEN.finditer(text))
    return tuple(dict.fromkeys(column_name(place[1]) for places in found for place in places))


def filled(text: str, columns: Mapping[str, str], known: tuple[str, ...] = ()) -> Filled:
    """The text with every `{{column}}` replaced.

    Inside a text in quotes a cell stands as it is; outside one a whole number stands bare, all else in quotes.

    Args:
        known: the names of all columns, for the sentence about one that is none.
    """
    filling = _Filling(columns, known)
    return Filled(_TOKEN.sub(filling.token, text), tuple(filling.problems.values()))


class _Filling:
    def __init__(self, columns: Mapping[str, str], known: tuple[str, ...]) -> None:
        self._columns, self._known = columns, known
        self.problems: dict[str, Problem] = {}

    def token(self, token: re.Match[str]) -> str:
        """A text in quotes, or a placeholder that stands by itself, filled."""
        if token["text"] is None:
            value = self._value(token[2], optional=False)
            return value if _INTEGER.fullmatch(value) else json.dumps(value)
        whole = _WHOLE.fullmatch(token["text"])
        if whole is not None:
            return json.dumps(self._value(whole[1], optional=True))
        return _IN_TEXT.sub(lambda place: json.dumps(self._value(place[1], optional=False))[1:-1], token["text"])

    def _value(self, written: str, optional: bool) -> str:
        """The cell. Where nothing stands in it, what is made of it would be half a value: only a whole one may be."""
        name = column_name(written)
        if name in self._columns:
            value = self._columns[name]
            if not value and not optional:
                self._problem(name, N_("The site has nothing in its column “{column}”."))
            return value
        if name == CLIENT_SECRET:
            self._problem(name, N_("A Client Secret does not belong in a channel: “{column}” cannot be filled."))
        else:
            self._problem(name, N_("The sites have no column “{column}”; they have: {known}."))
        return ""

    def _problem(self, name: str, text: str) -> None:
        known = plain(", ".join(self._known) or "-", 300)
        self.problems[name] = Problem("", text, {"column": plain(name, 60), "known": known})
