"""What a file is that is no JSON: a sentence that names it, and what to do. Repeats nothing of the text."""

import re
from collections.abc import Mapping

from core.wording import N_

Sentence = tuple[str, Mapping[str, object]]

_YAML = re.compile(r"(?:---\s*\n)?\s*[A-Za-z_][\w -]*:(?:\s|$)")
_COMMENT = re.compile(r"//|/\*|#")
_BARE_KEY = re.compile(r"[A-Za-z_$][\w$]*\s*:")
_PYTHON = re.compile(r"(?:True|False|None|undefined)\b")


def of_bytes(data: bytes) -> Sentence | None:
    """What bytes are that no text in UTF-8 can be."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return N_(
            "The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it; save it as UTF-8."
        ), {}
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x1f\x8b")):
        return N_("This is a document or an archive, and no text in JSON."), {}
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
            "This is a web page or XML, and no JSON; perhaps the address of a file was saved and not the file."
        ), {}
    if beginning.startswith("```"):
        return N_(
            "The lines with ``` around the JSON belong to the text that it was copied from; take them away."
        ), {}
    if re.match(r"(?:\$ ?)?curl\b", beginning):
        return N_("This is a curl command. Only what stands between the quotes after -d is a channel file."), {}
    if not beginning.startswith(("{", "[", '"')) and not _COMMENT.match(beginning) and _YAML.match(beginning):
        return N_(
            "This looks like YAML. A channel file is JSON: braces around it, keys and texts in double quotes."
        ), {}
    return None


def _at(text: str, position: int, reason: str) -> Sentence:
    line, column = text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)
    here, before = text[position : position + 200].lstrip(), text[:position].rstrip()
    place = {"line": line, "column": column}
    return _by_character(here, before) or _by_reason(here, before, reason) or NOT_JSON, place


NOT_JSON = N_("This is not JSON: line {line}, column {column}.")


def _by_character(here: str, before: str) -> str:
    """By what stands where the parser gave up."""
    if _COMMENT.match(here):
        return N_("This is not JSON: line {line}, column {column}: JSON has no comments; take it away.")
    if here[:1] and here[:1] in "'‘’`":
        return N_('This is not JSON: line {line}, column {column}: JSON has double quotes ("), not single ones.')
    if here[:1] and here[:1] in "“”„«»":
        return N_('This is not JSON: line {line}, column {column}: typographic quotes; JSON has straight ones (").')
    if here[:1] in ("}", "]") and before.endswith(","):
        return N_("This is not JSON: line {line}, column {column}: take the comma before the closing bracket away.")
    if _PYTHON.match(here):
        return N_(
            "This is not JSON: line {line}, column {column}: JSON writes true, false and null, in small letters."
        )
    if _BARE_KEY.match(here):
        return N_("This is not JSON: line {line}, column {column}: keys stand in double quotes.")
    return ""


_BY_REASON = {
    "Illegal trailing comma": N_(
        "This is not JSON: line {line}, column {column}: take the comma before the closing bracket away."
    ),
    "Extra data": N_(
        "This is not JSON: line {line}, column {column}: Extra data; a channel file holds one object only."
    ),
    "Unterminated string": N_(
        "This is not JSON: line {line}, column {column}: the text that begins here has no closing quote."
    ),
    "Invalid control character": N_(
        "This is not JSON: line {line}, column {column}: a line break or a tab stands inside a text; join the lines."
    ),
    "Invalid \\escape": N_("This is not JSON: line {line}, column {column}: a backslash in a text is written twice."),
}


def _by_reason(here: str, before: str, reason: str) -> str:
    """By what the parser says."""
    if (known := next((text for start, text in _BY_REASON.items() if reason.startswith(start)), "")) != "":
        return known
    if not here:
        return N_("This is not JSON: line {line}, column {column}: the file ends too early, a bracket is not closed.")
    if before.endswith(","):
        return N_("This is not JSON: line {line}, column {column}: something is missing after the comma.")
    if reason.startswith("Expecting ',' delimiter"):
        return N_("This is not JSON: line {line}, column {column}: a comma is missing before this.")
    return ""
