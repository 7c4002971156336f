"""Names beside the numbers of a list: `+49 30 900100 Reception`, `Eva Ruiz: 030 900101`."""

import re

from core.channel.catalog import KINDS
from core.numbers import words
from core.numbers.page_ids import names_page
from core.numbers.reading import Number

NAME = "name"
"""The shape of a number with a name beside it, and of the question who gets its messages."""
_BETWEEN = " \t-–—:,;|/()[]<>=*•·.\"'“”„"
_SMALL = r"(?:de|del|der|den|da|di|do|dos|du|la|le|van|von|vom|zu|zur|und|and|y|e|et|of|the|für|for|&)"
_WORD = r"(?:[A-ZÄÖÜÀ-ÖØ-ÞŁŚŻŹĆ][^\W\d_]*(?:['’.\-][^\W\d_]+)*\.?|[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]{2,12})"
_NAME = re.compile(rf"{_WORD}(?:[ \-/,]{{1,3}}(?:{_WORD}|{_SMALL})){{0,4}}")
_LONGEST = 60
_LEAST = 3
_NO_NAMES = (
    "business mobil mobile primary secondary backup test neu new alt old same free german germany "
    "deutschland usa uk us de international national local standard default number one two page seite seiten "
    "please bitte thanks danke and und or oder"
)
_ALSO_LABELS = frozenset(_NO_NAMES.split()) | {word for kind in KINDS for word in kind.name.lower().split()}

_CALLS_IT_ONE = re.compile(r"(?:号码?|电话|手机|编号)[是为]?$")
_IDS = frozenset("id ids identificador identificação identifiant identificativo identyfikator kennung".split())


def name_beside(text: str, number: Number) -> str:
    """The one name behind a number, or before it, with nothing else in the line; "" for all else."""
    behind = text[number.end :].strip(_BETWEEN)
    mark = words.LIST_MARK.match(text)
    before = text[mark.end() if mark else 0 : number.start].strip(_BETWEEN)
    before = "" if _is_label(before) else before
    behind = "" if _is_label(behind) else behind
    if bool(before) == bool(behind):
        return ""
    name = behind or before
    letters = sum(map(str.isalpha, name))
    is_name = len(name) <= _LONGEST and bool(_NAME.fullmatch(name))
    return name if is_name and (letters >= _LEAST or not name.isascii()) else ""


def _is_label(text: str) -> bool:
    found = [word.lower() for word in re.findall(r"[^\W\d_]+", text)]
    if _CALLS_IT_ONE.search(text) or (names_page(text) and _IDS & set(found)):
        return True
    return all(word in words.LABELS or word in _ALSO_LABELS or word in words.ASIDES for word in found)
