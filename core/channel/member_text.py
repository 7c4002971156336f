"""Members from the text that people write into a cell: numbers, names, ids, with their types or without."""

import re
from collections.abc import Iterator

from core.channel.draft import Member
from core.channel.lookup import MEMBER_TYPES, Lookup
from core.channel.people import (
    ByNumber,
    Wanted,
    between_separators,
    blank_separated,
    entry_words,
    read_written,
    unquoted,
)

_COMMA = re.compile(r",(?=\s*(?:[a-z_]+\s*:|[0-9]+\s*(?:[,;\n]|$)|$))")
"""A comma between members; that of `Weber, Anna` stands between two parts of a name."""
_AND = re.compile(r"(?<=[0-9])\s*[&+/]\s*(?=[0-9])")
"""`1001&1002`, as Asterisk writes several of them."""
_TYPED = re.compile(r"([A-Za-z_]+)\s*:\s*(.*)", re.DOTALL)


def members_in(text: str, lookup: Lookup) -> tuple[Member, ...]:
    """Members from their text form, looked up where the PBX's lists are known.

    One without a type, as people write it (`1001, Sales`), gets its type where only one entry can be meant.
    """
    found: list[Member] = []
    for part in between_separators(text):
        if part.strip():
            found += _members_of(part.strip(), lookup)
    return tuple(found)


def _members_of(part: str, lookup: Lookup) -> Iterator[Member]:
    typed = _TYPED.match(part)
    # A name may hold a colon; to look for one that begins with a type in all lists is for what nobody is called.
    if (typed is None or typed[1] not in MEMBER_TYPES) and (whole := _known(part, lookup)) is not None:
        yield whole
    elif _is_typed(part):
        for piece in _COMMA.split(part):
            yield from _typed_members(piece, lookup)
    else:
        yield from _bare_members(part, lookup)


def _is_typed(part: str) -> bool:
    typed = _TYPED.match(part)
    return typed is not None and typed[1].lower() != "id"


def _typed_members(piece: str, lookup: Lookup) -> Iterator[Member]:
    """`extension:137 ext_group:7`, `extension:Anna Weber`; after a comma also a number alone, of the type before."""
    entries = blank_separated(piece.strip())
    if len(entries) > 1 and not all(":" in entry for entry in entries):
        entries = [piece.strip()]
    for entry in entries:
        typed = _TYPED.fullmatch(entry)
        if typed is None:
            yield _bare(entry, lookup)
        elif typed[1] not in MEMBER_TYPES:
            yield Member(typed[1], unquoted(typed[2]))
        else:
            # Where a type stands before it, the API's id may be meant.
            written = read_written(typed[2], or_id=True)
            yield lookup.member(typed[1], written) if written is not None else Member(typed[1], "")


def _bare_members(part: str, lookup: Lookup) -> Iterator[Member]:
    part = _AND.sub(",", part) if _known(part, lookup) is None else part
    pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
    words = blank_separated(part)
    if len(pieces) > 1 and (
        any(_known(piece, lookup) for piece in pieces)
        or all(isinstance(read_written(each), ByNumber) for each in pieces)
    ):
        yield from (_bare(piece, lookup) for piece in pieces)
    elif len(words) > 1 and all(word.isdigit() or _known(word, lookup) for word in words):
        yield from (_bare(word, lookup) for word in words)
    else:
        yield _bare(part, lookup)


def _bare(text: str, lookup: Lookup) -> Member:
    written = read_written(text.strip().rstrip(","))
    return lookup.member("", written) if written is not None else Member("", text)


def _known(text: str, lookup: Lookup) -> Member | None:
    written = read_written(text)
    if written is None:
        return None
    member = lookup.member("", written)
    return member if member.value else None


def shown_members(members: tuple[Member, ...], lookup: Lookup) -> str:
    """The text that a person edits: numbers and names where they say the same as the id, else as in a table."""
    return "; ".join(_shown(member, lookup) for member in members)


def _shown(member: Member, lookup: Lookup) -> str:
    entry = lookup.directory.entry(member.type, member.value)
    if entry is not None:
        text = entry_words(entry)
        if members_in(text, lookup) == (member,):
            return text
    return _person_text(member)


def people_text(members: tuple[Member, ...]) -> str:
    """The text of members in a table: ids marked as such, what is not known yet as it was written."""
    return "; ".join(map(_person_text, members))


def _person_text(member: Member) -> str:
    if isinstance(member.wanted, Wanted):
        return str(member)
    if member.type in MEMBER_TYPES and member.value:
        return f"{member.type}:id:{member.value}" if member.value.isdigit() else str(member)
    return str(member)
