"""What a file is that is no JSON: a sentence that names it, and what to do. Repeats nothing of the text."""

import re
from collections.abc import Mapping

from core.wording import N_

Sentence = tuple[str, Mapping[str, object]]

_YAML = re.compile(r"(?:---\s*\n)?\s*[A-Za-z_][\w -]*:(?:\s|$)")
_COMMENT = re.compile(r"//|/\*|#")
_HEADING = re.compile(r"#{1,6} ")
_COMMENT_LINES = re.compile(r"(?:[ \t\r]*(?:(?:#|//)[^\n]*)?\n)*\s*")
_BARE_KEY = re.compile(r"[A-Za-z_$][\w$]*\s*:")
_PYTHON = re.compile(r"(?:True|False|None|undefined)\b")


def of_bytes(data: bytes) -> Sentence | None:
    """What bytes are that no text in UTF-8 can be."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return N_(
            "The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8."
        ), {}
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x1f\x8b")):
        return N_("This is a document or an archive, not JSON text."), {}
    return None


def of_text(text: str, position: int, reason: str) -> Sentence:
    """What a text is that is no JSON; `position` and `reason` are where and why the parser gave up."""
    return _whole(text) or _at(text, _place(text, position, reason), reason)


def _place(text: str, position: int, reason: str) -> int:
    """Where the mistake is, which Python 3.13 says of a comma too many and all others of the bracket behind it."""
    if not reason.startswith("Illegal trailing comma"):
        return position
    behind = position + 1
    return behind + len(text[behind:]) - len(text[behind:].lstrip())


def _whole(text: str) -> Sentence | None:
    beginning = text.lstrip("\ufeff \t\r\n")
    if not beginning:
        return N_("The file is empty: there is nothing at line 1, column 1."), {}
    if beginning.startswith("<"):
        return N_(
            "This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file."
        ), {}
    if beginning.startswith("```"):
        return N_("The lines with ``` around the JSON come from the text it was copied from. Remove them."), {}
    if re.match(r"(?:\$ ?)?curl\b", beginning):
        return N_("This is a curl command. Only the part between the quotes after -d is a channel file."), {}
    return _other_text(beginning)


def _other_text(beginning: str) -> Sentence | None:
    """By the first line that is no comment; in Markdown a heading looks like one."""
    first = beginning[_end_of_comments(beginning) :]
    if first.startswith(("{", "[", '"')):
        return None
    if _YAML.match(first):
        return N_(
            "This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes."
        ), {}
    if _HEADING.match(beginning):
        return N_(
            "This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes."
        ), {}
    return None


def _end_of_comments(text: str) -> int:
    found = _COMMENT_LINES.match(text)
    return found.end() if found else 0


def _at(text: str, position: int, reason: str) -> Sentence:
    line, column = text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)
    here, before = text[position : position + 200].lstrip(), text[:position].rstrip()
    place = {"line": line, "column": column}
    return _by_character(here, before) or _by_reason(here, before, reason) or NOT_JSON, place


NOT_JSON = N_("This is not JSON: line {line}, column {column}.")


def _by_character(here: str, before: str) -> str:
    """By what stands where the parser gave up."""
    if _COMMENT.match(here):
        return N_("This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.")
    if here[:1] and here[:1] in "'‘’`":
        return N_('This is not JSON: line {line}, column {column}: JSON uses double quotes ("), not single ones.')
    if here[:1] and here[:1] in "“”„«»":
        return N_('This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (").')
    if here[:1] in ("}", "]") and before.endswith(","):
        return N_("This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.")
    if _PYTHON.match(here):
        return N_("This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.")
    if _BARE_KEY.match(here):
        return N_("This is not JSON: line {line}, column {column}: keys must be in double quotes.")
    return ""


_BY_REASON = {
    "Illegal trailing comma": N_(
        "This is not JSON: line {line}, column {column}: remove the comma before the closing bracket."
    ),
    "Extra data": N_(
        "This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object."
    ),
    "Unterminated string": N_(
        "This is not JSON: line {line}, column {column}: the text that begins here has no closing quote."
    ),
    "Invalid control character": N_(
        "This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines."
    ),
    "Invalid \\escape": N_("This is not JSON: line {line}, column {column}: a backslash in a text must be doubled."),
}


def _by_reason(here: str, before: str, reason: str) -> str:
    """By what the parser says."""
    if (known := next((text for start, text in _BY_REASON.items() if reason.startswith(start)), "")) != "":
        return known
    if not here:
        return N_("This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.")
    if before.endswith(","):
        return N_("This is not JSON: line {line}, column {column}: something is missing after the comma.")
    if reason.startswith("Expecting ',' delimiter"):
        return N_("This is not JSON: line {line}, column {column}: a comma is missing before this.")
    return ""
