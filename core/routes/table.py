"""What a table of cells says about routes, and routes written as a table. Values may be wrong; see `rules.py`."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from core.channel.draft import DidRoute
from core.channel.member_text import people_text
from core.channel.people import written_text
from core.errors import Problem

COLUMNS = ("did_number", "destination_type", "destination_id", "members")
_SIGN = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")
"""Of full width, too: a spreadsheet in Japanese or Chinese calculates these."""
_QUOTED_SIGN = re.compile(r"'+[=+\-@＝＋－＠\t\r\n0-9]")
_INNER = re.compile(r"[,|\t\r\n]")
_INNER_SIGN = re.compile(r"([;,|\t\r\n][ \"]*)(?='*[=+\-@＝＋－＠])")
_INNER_QUOTED_SIGN = re.compile(r"([;,|\t\r\n][ \"]*)'(?='*[=+\-@＝＋－＠])")
_DIALPLAN = re.compile(
    r"\s*(?:(?:from-did-direct|ext-local|from-internal)\s*,\s*(?P<asterisk>[0-9]{1,15})\s*,\s*[0-9]+"
    r"|(?:transfer[ :]\s*)?(?P<freeswitch>[0-9]{1,15})\s+XML\s+[\w.\-${}]+)\s*"
)

# What people write, in lower case, with spaces for _ and -.
_DESTINATION_WORDS = {
    word.strip(): type_
    for type_, words in {
        "extension": (
            ", extension, extensions, ext, ext., extension user, ext user, sip extension, user, nebenstelle, "
            "durchwahl, benutzer, "
            "extensión, interno, anexo, usuario, 分机, 分机号, poste, numéro de poste, utilisateur, numero interno, "
            "utente, ramal, usuário, numer wewnętrzny, wewnętrzny, użytkownik"
        ),
        "queue": (
            "queue, message queue, nachrichtenwarteschlange, warteschlange, cola de mensajes, cola, 消息队列, 队列, "
            "file de messages, file d'attente, file d’attente, file, coda messaggi, coda, fila de mensagens, fila, "
            "kolejka wiadomości, kolejka"
        ),
        "api": (
            "api, third party, via api, third party platform, third party message analytics platform, "
            "third party message analytics platform (via api), drittanbieter plattform, "
            "plataforma de terceros, 第三方平台, plateforme tierce, piattaforma di terze parti, "
            "plataforma de terceiros, platforma zewnętrzna"
        ),
    }.items()
    for word in words.split(",")
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a grid the columns of a routing table stand, counted from 0; None for one that it does not have.

    Attributes:
        header: a row names the columns. top: how many rows stand above it, and are left out.
        certain: nothing of this is a guess that a person should look at.
        type_, id_: the destination of rows that name none.
        ids: bare numbers in the destination column are the PBX's ids, and not extension numbers.
        tail: the column with the last digits of the numbers, where they stand in two.
        leads: columns with what stands before the numbers: a country or its calling code, and an area code.
        countries: which of them are countries.
        until, count: the column with the last number of a range that begins in the number column, or its length.
        other: another column of numbers that may be the one that is meant.
        people: columns that name somebody together, beside the destination. people_type: the column with their type.
        rivals: they are another column of destinations, so that whoever else they name is asked about.
        typed: the destination column's name says the type of all that stands in it, which is `type_`.
        states: columns that say whether the numbers are in use, or hold remarks.
        private: the name of the number column where it may have people's own phones; "" where it does not.
        unsure_ids: the destination column may hold the PBX's ids. counts_only: it may only count the lines.
        notes: what is to be told of the columns.
    """

    did_number: int | None = 0
    destination_type: int | None = 1
    destination_id: int | None = 2
    members: int | None = 3
    header: bool = False
    certain: bool = True
    type_: str = "extension"
    id_: str = ""
    top: int = 0
    ids: bool = False
    tail: int | None = None
    leads: tuple[int, ...] = ()
    countries: tuple[int, ...] = ()
    until: int | None = None
    count: int | None = None
    other: int | None = None
    people: tuple[int, ...] = ()
    people_type: int | None = None
    rivals: bool = False
    states: tuple[int, ...] = ()
    typed: bool = False
    private: str = ""
    unsure_ids: bool = False
    counts_only: bool = False
    notes: tuple[Problem, ...] = field(default=(), compare=False)

    @property
    def first(self) -> int:
        """The first row below the header."""
        return self.top + self.header

    def chosen_again(self, now: "Columns") -> "Columns":
        """What a person chose now, with what is still to be asked of the columns that stayed the same."""
        chosen = {now.did_number, now.destination_type, now.destination_id, now.members}
        now = replace(now, states=tuple(each for each in self.states if each not in chosen))
        if now.did_number == self.did_number:
            used = {now.destination_type, now.destination_id, now.members}
            tail, until, count, other = (
                None if each in used else each for each in (self.tail, self.until, self.count, self.other)
            )
            leads = tuple(each for each in self.leads if each not in used)
            countries = tuple(each for each in self.countries if each in leads)
            now = replace(now, leads=leads, countries=countries, tail=tail, until=until, count=count, other=other)
        if now.destination_id == self.destination_id:
            unsure = self.unsure_ids and now.ids == self.ids
            now = replace(now, people=self.people, unsure_ids=unsure, counts_only=self.counts_only)
            now = replace(now, people_type=self.people_type, rivals=self.rivals)
            if self.typed and now.destination_type is None:
                now = replace(now, typed=True, type_=self.type_)
        return now


def dialled_extension(text: str) -> str:
    """The extension that a line of Asterisk's or FreeSWITCH's dial plan dials, "" for another text."""
    found = _DIALPLAN.fullmatch(text)
    return (found["asterisk"] or found["freeswitch"]) if found else ""


def destination_word(text: str) -> str:
    """The destination type that a word means; the word itself if it means none."""
    word = " ".join(text.lower().replace("_", " ").replace("-", " ").split())
    return _DESTINATION_WORDS.get(word, text)


def rows_of(routes: Iterable[DidRoute], header: bool = True) -> Iterable[Sequence[str]]:
    """The cells of routes, as `read_routes` understands them."""
    if header:
        yield COLUMNS
    for route in routes:
        yield route.did_number, route.destination_type, _destination_text(route), people_text(route.members)


def _destination_text(route: DidRoute) -> str:
    """A bare number is an extension's in a table; an id is marked as one."""
    if route.wanted is not None:
        return written_text(route.wanted.written)
    return f"id:{route.destination_id}" if route.destination_id.isdigit() else route.destination_id


def format_table(
    routes: Iterable[DidRoute], delimiter: str = "\t", header: bool = True, for_spreadsheets: bool = False
) -> str:
    """The text that `read_routes` reads back.

    Args:
        for_spreadsheets: put a ' before what a spreadsheet would calculate (=, +, -, @), also behind what some
            country's spreadsheets take for the end of a cell; it is taken away on reading.
    """
    out = io.StringIO(newline="")
    # \\r\\n: Python 3.11 quotes a line end inside a cell only when it stands in the line terminator.
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for cells in rows_of(routes, header):
        writer.writerow(list(map(kept_as_text, cells)) if for_spreadsheets else cells)
    return out.getvalue()


def kept_as_text(cell: str) -> str:
    """A cell of which no spreadsheet calculates anything, whatever separates its cells."""
    cell = "'" + cell if _SIGN.match(cell) else cell
    return _INNER_SIGN.sub(r"\1'", cell) if ";" in cell or _INNER.search(cell) else cell


def unquoted(cell: str) -> str:
    """A cell without white space around it, and without the ' that keep a spreadsheet from calculating."""
    cell = cell.strip()
    if "'" not in cell:
        return cell
    if cell[0] == "'" and _QUOTED_SIGN.match(cell):
        cell = cell[1:]
    return _INNER_QUOTED_SIGN.sub(r"\1", cell)
