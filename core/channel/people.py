"""Whom a route names, as it was written: by the PBX's id, by an extension's number, or by a name.

What was written is kept until the PBX's lists have said who it is (`lookup.py`); nobody is guessed.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from core.channel.directory import Entry
from core.wording import N_, Listed


@dataclass(frozen=True, slots=True)
class ById:
    """`id:137`: the PBX's own id."""

    id: str


@dataclass(frozen=True, slots=True)
class ByNumber:
    """`1001`: an extension's number.

    Attributes:
        or_id: it came from where the API's ids are written, too; an id where no extension has this number.
    """

    number: str
    or_id: bool = False


@dataclass(frozen=True, slots=True)
class ByName:
    """`Support Queue`, `1003 - Eva Ruiz`: whatever else people write."""

    name: str


Written = ById | ByNumber | ByName


class Why(Enum):
    """Why the PBX's lists could not say who is meant."""

    NOT_FOUND = auto()
    NOT_UNIQUE = auto()
    ONLY_AN_ID = auto()
    OTHER_TYPE = auto()
    CONTRADICTS = auto()
    CHANGED = auto()
    GONE = auto()
    NO_LIST = auto()


@dataclass(frozen=True, slots=True)
class Doubt:
    """The answer of the lists when it is not one entry; `candidates` with their types, at most a few."""

    why: Why
    candidates: tuple[tuple[str, Entry], ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody who is not known yet: as written, and what the lists said; None while they were not asked.

    Attributes:
        any_type: no type was written beside it; the route has the usual one.
    """

    written: Written
    doubt: Doubt | None = field(default=None)
    any_type: bool = False


Who = str | Wanted
"""An id of the PBX, or somebody who is not known yet."""

_ID = re.compile(r"id\s*[:=#]?\s*([0-9]{1,18})", re.IGNORECASE)
_BRACKETED = re.compile(r"<\s*[0-9]{1,15}\s*>|\[\s*[0-9]{1,15}\s*\]|\(\s*[0-9]{1,15}\s*\)")
_EXTENSION = re.compile(
    r"""
    (?: (?:ext(?:ension|n)?|ex|x|nebenstelle|nst|durchwahl|dw|interno|int|anexo|extensión|分机号?|tel|user|no|nr)
        \s*[.:\#–—-]*\s*
      | (?:pj)?sip[/:]\s* | iax2?/ | local/ | \# )?
    ([0-9]{4,15}(?=[.,]) | [0-9]{1,15}(?![.,]0{3}(?!0))) (?:[.,]0+)? (?:@[\w.:-]+)?
    """,
    re.IGNORECASE | re.VERBOSE,
)


def read_written(text: str, or_id: bool = False) -> Written | None:
    """How a person names somebody; None for nothing. `or_id` as of `ByNumber`."""
    plain = _bare(tidy_name(text))
    if not plain:
        return None
    if len(plain) > 1 and plain[0] == plain[-1] == '"':
        return ByName(plain[1:-1].replace('""', '"').strip())
    if found := _ID.fullmatch(plain):
        return ById(found[1])
    if found := _EXTENSION.fullmatch(plain):
        return ByNumber(found[1], or_id)
    return ByName(plain)


def _bare(plain: str) -> str:
    """`<1001>`, `[1001]`, `(1001)` and `１００１` are the number in them."""
    if plain.isdecimal() and not plain.isascii():
        return "".join(str(int(each)) for each in plain)
    found = _BRACKETED.fullmatch(plain)
    return found[0][1:-1].strip() if found else plain


def written_text(written: Written) -> str:
    """The text that `read_written` reads back."""
    match written:
        case ById(id_):
            return f"id:{id_}"
        case ByNumber(number):
            return number
        case ByName(name):
            return quoted(name) if isinstance(read_written(name), ByName) else _in_quotes(name)


# Texts of several people: `extension:137; ext_group:"Sales; Berlin"`


def quoted(name: str) -> str:
    """A name as it stands among others: in quotation marks where it would be cut apart, or misread, without them."""
    return _in_quotes(name) if set(';"\n\r') & set(name) or name != " ".join(name.split()) else name


def _in_quotes(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def unquoted(text: str) -> str:
    """The name that `quoted` wrote."""
    text = text.strip()
    return text[1:-1].replace('""', '"') if len(text) > 1 and text[0] == text[-1] == '"' else text


_SEPARATED = re.compile(r'(?:"(?:[^"]|"")*"|[^;\n"]|")+')
_BLANK_SEPARATED = re.compile(r'(?:"(?:[^"]|"")*"|[^\s"]|")+')


def between_separators(text: str) -> list[str]:
    """The parts between semicolons and line ends that stand outside quotation marks."""
    return [part for part in _SEPARATED.findall(text) if part.strip()] if '"' in text else re.split("[;\n]", text)


def blank_separated(text: str) -> list[str]:
    """The words of a text; what stands in quotation marks is one."""
    return _BLANK_SEPARATED.findall(text) if '"' in text else text.split()


def tidy_name(text: str) -> str:
    """A name without what cannot be seen, and with one blank where there are more."""
    if not text.isascii():
        text = "".join(" " if unicodedata.category(each) == "Zs" else each for each in text)
        text = "".join(
            each for each in text if unicodedata.category(each) not in ("Cc", "Cf") or each in "\t\n\r\u200d"
        )
    return " ".join(text.split())


_PLAIN_SIGNS = str.maketrans(dict.fromkeys("’‘ʼ´`", "'") | dict.fromkeys("‐‑–", "-"))
"""Apostrophes and hyphens as word processors set them."""


def spelling_key(name: str) -> str:
    """What two spellings of one name have in common."""
    return unicodedata.normalize("NFKC", tidy_name(name)).translate(_PLAIN_SIGNS).casefold()


_NOT_FOUND_BY_NAME: Mapping[str, str] = {
    "extension": N_("The PBX has no extension called “{value}”."),
    "queue": N_("The PBX has no message queue called “{value}”."),
    "ext_group": N_("The PBX has no extension group called “{value}”."),
    "organization": N_("The PBX has no organization called “{value}”."),
    "": N_("The PBX has no extension, extension group or organization called “{value}”."),
}
_OTHER_TYPE: Mapping[str, str] = {
    "extension": N_("“{value}” is an extension on the PBX; choose that type."),
    "queue": N_("“{value}” is a message queue on the PBX; choose that type."),
    "ext_group": N_("“{value}” is an extension group on the PBX; choose that type."),
    "organization": N_("“{value}” is an organization on the PBX; choose that type."),
}
_SENTENCES: Mapping[Why, str] = {
    Why.NOT_UNIQUE: N_("“{value}” matches more than one: {candidates}. Enter the number, or choose from the list."),
    Why.ONLY_AN_ID: N_(
        "No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it."
    ),
    Why.CONTRADICTS: N_("“{value}” is contradictory: {candidates}. Enter only the number or only the name."),
    Why.CHANGED: N_("When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again."),
    Why.GONE: N_("When you chose it, this was {value}; the PBX no longer has it. Choose again."),
    Why.NO_LIST: N_("The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137."),
}
_NO_SUCH_NUMBER = N_("No extension of the PBX has the number {value}.")
_CLOSE = N_("The PBX has nothing called “{value}”. Similar: {candidates}.")
_NOT_LOOKED_UP = N_("“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.")


def doubt_sentence(type_: str, wanted: Wanted) -> tuple[str, dict[str, object]]:
    """Why somebody is not known, as a template and what fills it."""
    written, doubt = wanted.written, wanted.doubt
    name = written.name if isinstance(written, ByName) else written.number if isinstance(written, ByNumber) else ""
    values: dict[str, object] = {"value": name or written_text(written), "candidates": ""}
    if doubt is None:
        return _NOT_LOOKED_UP, values
    values["candidates"] = Listed(entry_words(entry) for _type, entry in doubt.candidates)
    if doubt.why is Why.OTHER_TYPE:
        return _OTHER_TYPE[doubt.candidates[0][0]], values
    if doubt.why is not Why.NOT_FOUND:
        return _SENTENCES[doubt.why], values
    if isinstance(written, ByNumber) and type_ in ("extension", ""):
        return _NO_SUCH_NUMBER, values
    if doubt.candidates:
        return _CLOSE, values
    return _NOT_FOUND_BY_NAME.get(type_, _NOT_FOUND_BY_NAME[""]), values


def entry_words(entry: Entry) -> str:
    """An entry as a sentence names it: number and name, or the name alone."""
    return f"{entry.number} {entry.name}".strip()
