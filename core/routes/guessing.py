"""Which column of somebody else's table is which: by its header, else by what stands in it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from core.errors import Problem
from core.routes.grid import Grid
from core.routes.table import COLUMNS, Columns, destination_word
from core.wording import N_

_SAMPLE = 200
_MOSTLY = 0.6
_NUMBER = re.compile(r"'?\+?[0-9][0-9 ()/.\-]{2,}[0-9]")
_SHORTENED = re.compile(r"[0-9][.,][0-9]+[eE]\+?[0-9]+")
_ASIDE = re.compile(r"[(\[（].*?[)\]）]")
_TITLE_ROWS = 20
_NO_NAME = 5
"""A cell with so many digits is a number, however it is written, and not the name of a column."""
_PROSE = re.compile(r"[^\W\d_]{2,}")
_MEMBER = re.compile(r"(?:extension|ext_group|organization) ?:")
_HEADERS = {
    "did_number": (
        "did number, did, dids, did numbers, did no, number, numbers, phone, phone number, phone numbers, phone no, "
        "phonenumber, telephone, telephone number, tel, tel no, tel nr, mobile, msisdn, e164, e.164, line, page id, "
        "page, sms number, virtual number, long number, rufnummer, rufnummern, rufnr, nummer, nummern, telefon, "
        "telefonnummer, telefonnummern, número, numero, números, numeros, número de teléfono, teléfono, telefono, "
        "móvil, 号码, 电话, 电话号码, 手机号, did 号码"
    ),
    "destination_type": (
        "destination type, dest type, type, route type, target type, zieltyp, ziel typ, typ, zielart, "
        "tipo, tipo de destino, 类型, 目的地类型"
    ),
    "destination_id": (
        "destination id, destination, dest, target, route, route to, routes to, goes to, forward to, assigned to, "
        "extension, ext, extension number, user, ziel, nebenstelle, durchwahl, benutzer, destino, extensión, "
        "extension id, usuario, 目的地, 分机, 分机号"
    ),
    "members": "members, member, member list, group members, mitglieder, miembros, 成员",
}


def _normal(cell: str) -> str:
    return " ".join(re.sub(r"[_.*:#-]", " ", _ASIDE.sub(" ", cell)).lower().split())


_WORDS = {_normal(word): name for name, words in _HEADERS.items() for word in words.split(",")}


def guess_columns(grid: Grid) -> Columns:
    """The columns of a grid. `certain` is False where a person should look at it before anything is taken over."""
    rows = [[cell.strip() for cell in cells] for cells in grid.rows[: _SAMPLE + 1]]
    if not rows:
        return Columns()
    named = _by_header(rows[0])
    if named is not None:
        return named
    return _by_content(rows, header=_looks_like_header(rows), width=grid.width)


def below_title(grid: Grid) -> Grid:
    """The grid from its header on, where a title stands above it; a notice says what was left out."""
    for row, cells in enumerate(grid.rows[:_TITLE_ROWS]):
        named = _by_header([cell.strip() for cell in cells])
        if named is None or named.did_number is None:
            continue
        place = named.did_number
        if any(place < len(above) and _is_number(above[place].strip()) for above in grid.rows[:row]):
            return grid  # a list with a header in its middle is no title
        if row and len(grid.rows) > row + 1:
            text = N_("The lines above line {line}, which names the columns, are left out.")
            notice = Problem("", text, {"line": grid.lines[row]})
            return Grid(grid.rows[row:], grid.lines[row:], grid.sheets, (*grid.notices, notice))
        return grid
    return grid


def _by_header(cells: Sequence[str]) -> Columns | None:
    names = [_normal(cell) for cell in cells]
    own = [name.replace(" ", "_") for name in names]
    if not set(own) & set(COLUMNS) and any(_NUMBER.fullmatch(cell) or _digits(cell) >= _NO_NAME for cell in cells):
        return None
    # What is called as the API calls it is that column; other words count only for what no column is called.
    meant = [
        name if name in COLUMNS else word if (word := _WORDS.get(text)) not in own else None
        for name, text in zip(own, names, strict=True)
    ]
    if not any(meant):
        return None
    number, type_, destination, members = (meant.index(name) if name in meant else None for name in COLUMNS)
    foreign = any(cell and name is None for cell, name in zip(cells, meant, strict=True))
    twice = len([name for name in meant if name]) > len({name for name in meant if name})
    certain = number is not None and not foreign and not twice
    return Columns(number, type_, destination, members, header=True, certain=certain)


def _digits(cell: str) -> int:
    return sum(character.isdigit() for character in cell)


def _by_content(rows: Sequence[Sequence[str]], header: bool, width: int) -> Columns:
    body = rows[1 if header else 0 :][:_SAMPLE]
    if width == 1:
        prose = any(_PROSE.search(row[0]) for row in body if row)
        return Columns(0, None, None, None, header, certain=not prose or not any(map(_has_number, body)))
    in_place = _share(body, 0, _is_number) >= _MOSTLY
    if in_place and _members_follow(body):
        if width == 2 and _share(body, 1, lambda cell: destination_word(cell) != cell or cell == "api") < _MOSTLY:
            # A number and where it goes: nobody writes the type without the destination.
            return Columns(0, None, 1, None, header, certain=not header)
        return replace(_in_order(width), header=header, certain=not header)
    number = 0 if in_place else next((c for c in range(width) if _share(body, c, _is_number) >= _MOSTLY), None)
    if number is None:
        # Nothing looks like a number: taken as it stands, and every row says what is wrong with it.
        return replace(_in_order(width), certain=width <= len(COLUMNS))
    rest = [column for column in range(width) if column != number]
    members = next((c for c in rest if any(_MEMBER.match(row[c]) for row in body if c < len(row))), None)
    type_ = next((c for c in rest if c != members and _share(body, c, _is_type) >= _MOSTLY), None)
    return Columns(number, type_, None, members, header, certain=False)


def _members_follow(rows: Sequence[Sequence[str]]) -> bool:
    """Whether there are no more cells than columns, or only members that a delimiter has cut apart."""
    return all(_MEMBER.match(cell) for row in rows for cell in row[len(COLUMNS) :] if cell)


def _in_order(width: int) -> Columns:
    """The columns as the contract has them, as many as there are."""
    number, type_, destination, members = (place if place < width else None for place in range(len(COLUMNS)))
    return Columns(number, type_, destination, members)


def _looks_like_header(rows: Sequence[Sequence[str]]) -> bool:
    """A first row without a digit, above rows that have numbers."""
    has_digit = any(character.isdigit() for cell in rows[0] for character in cell)
    below = rows[1:_SAMPLE]
    return not has_digit and bool(below) and any(_is_number(cell) for row in below for cell in row)


def _share(rows: Sequence[Sequence[str]], column: int, holds: Callable[[str], bool]) -> float:
    cells = [row[column] for row in rows if column < len(row) and row[column]]
    return sum(holds(cell) for cell in cells) / len(cells) if cells else 0.0


def _is_number(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell) or _SHORTENED.fullmatch(cell)) and sum(map(str.isdigit, cell)) >= 3


def _has_number(row: Sequence[str]) -> bool:
    return any(sum(map(str.isdigit, cell)) >= 5 for cell in row)


def _is_type(cell: str) -> bool:
    return bool(cell) and destination_word(cell) in ("extension", "queue", "api")
