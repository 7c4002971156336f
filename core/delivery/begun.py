"""Live chats and message queues that were begun on a PBX: kept before their first byte leaves, and what came of them.

They are no channels with keys and numbers, so that the journals of those do not hold them; the order is the same:
look what became of one that is open, keep, send once, look, keep what came of it.
"""

import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeVar

from core.delivery.change_journal import ChangeOpen, ChangeOutcome
from core.delivery.delivery import Wait
from core.delivery.journal import Overtaken, anew_if_overtaken
from core.delivery.looking import looked_up
from core.pbx.errors import ChangeUnknown, PbxError, Refused
from core.store.database import Connection, Database, StoreUnusable
from core.store.in_flight import InFlight

T = TypeVar("T")
_COLUMNS = "id, base_url, what, key, name, meant, started_at"
_AT = "base_url = ? AND what = ? AND key = ?"
_OPEN = f"{_AT} AND outcome = ''"


class What(StrEnum):
    """What was begun. A new one is known by its name, a change by the id of what is changed."""

    LIVE_CHAT = "live_chat"
    LIVE_CHAT_CHANGE = "live_chat_change"
    QUEUE = "queue"
    QUEUE_CHANGE = "queue_change"


@dataclass(frozen=True, slots=True)
class Begun:
    """One thing that is sent once. Holds no secret.

    Attributes:
        key: what no other one that is open has, of the same PBX and the same kind. name: for the sentences.
        meant: as it should be, as a text. started_at: seconds since 1970, for display only.
    """

    base_url: str
    what: What
    key: str
    name: str
    meant: str = ""
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    started_at: float = field(default_factory=time.time)


class BegunJournal(Protocol):
    """What was begun, and what came of it."""

    def open_of(self, begun: Begun) -> Begun | None:
        """The one of the same PBX, kind and key whose outcome is not known."""

    def open_at(self, base_url: str) -> tuple[Begun, ...]:
        """Those of a PBX whose outcome is not known."""

    def mark(self, begun: Begun) -> str:
        """The id of the last one of the same PBX, kind and key, whatever came of it; "" for none."""

    def begin(self, begun: Begun, mark: str) -> None:
        """Keep it. Raises ChangeOpen where such a one is open, Overtaken where another one came after the mark."""

    def sending(self, begun: Begun) -> AbstractContextManager[None]:
        """While this lasts it is being sent, and every process knows it."""

    def is_sending(self, begun: Begun) -> bool:
        """Whether a process that lives is sending it just now."""

    def end(self, begun: Begun, outcome: ChangeOutcome) -> None:
        """Keep what came of it; what is known already stays."""


@dataclass(frozen=True, slots=True)
class BegunAt:
    """Where something is sent once: a PBX, by its address in one form, and the journal of what is begun there."""

    journal: BegunJournal
    base_url: str


@dataclass(frozen=True, slots=True)
class Once:
    """Keeps one thing from being sent twice.

    Attributes:
        pauses_s: seconds before each look.
    """

    journal: BegunJournal
    begun: Begun
    pauses_s: Sequence[float]
    wait: Wait

    def carried_out(self, attempt: Callable[[str], T]) -> T:
        """What it comes to. Anew where another process began the same after the PBX was read, with what it made.

        Args:
            attempt: looks, and sends with the mark that it is given.
        """
        return anew_if_overtaken(lambda: attempt(self.journal.mark(self.begun)), ChangeOpen(self.begun.name))

    def settled(self, find: Callable[[Begun], T | None], look: Callable[[], object]) -> T | None:
        """What an earlier one came to that was left open; None where there is none, or it was not carried out.

        Args:
            find: what shows that it is there. look: reads the PBX; where that raises it stays open, and is told.
        """
        earlier = self.journal.open_of(self.begun)
        if earlier is None:
            return None
        if self.journal.is_sending(earlier):
            raise ChangeOpen(self.begun.name)
        found = looked_up(lambda: find(earlier), self.pauses_s, self.wait)
        if found is None:
            look()
        self._end(earlier, ChangeOutcome.NOT_DONE if found is None else ChangeOutcome.DONE)
        return found

    def sent(self, send: Callable[[], T], find: Callable[[], T | None], mark: str) -> T:
        """What sending it came to. Unclear it is looked up; not found it stays open, and ChangeUnknown is raised.

        Args:
            mark: of before the PBX was read. Raises Overtaken, and sends nothing, where that is not the last one.
        """
        with self.journal.sending(self.begun):
            self.journal.begin(self.begun, mark)
            try:
                result = send()
            except ChangeUnknown:
                found = looked_up(find, self.pauses_s, self.wait)
                if found is None:
                    raise
                result = found
            except PbxError as error:
                is_refused = isinstance(error, Refused)
                self._end(self.begun, ChangeOutcome.REFUSED if is_refused else ChangeOutcome.NOT_SENT)
                raise
            self._end(self.begun, ChangeOutcome.DONE)
            return result

    def _end(self, begun: Begun, outcome: ChangeOutcome) -> None:
        # If this cannot be written it stays open, and the next one looks at the PBX first.
        with suppress(StoreUnusable):
            self.journal.end(begun, outcome)


class StoredBegun:
    """In the store. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._in_flight = InFlight(database.path)

    def open_of(self, begun: Begun) -> Begun | None:
        with self._database.reading() as database:
            query = f"SELECT {_COLUMNS} FROM begun WHERE {_OPEN}"  # noqa: S608
            row = database.execute(query, _place(begun)).fetchone()
        return _read(row) if row is not None else None

    def open_at(self, base_url: str) -> tuple[Begun, ...]:
        with self._database.reading() as database:
            query = f"SELECT {_COLUMNS} FROM begun WHERE base_url = ? AND outcome = '' ORDER BY rowid"  # noqa: S608
            rows = database.execute(query, (base_url,)).fetchall()
        return tuple(begun for row in rows if (begun := _read(row)) is not None)

    def mark(self, begun: Begun) -> str:
        with self._database.reading() as database:
            return _mark(database, begun)

    def begin(self, begun: Begun, mark: str) -> None:
        place = _place(begun)
        with self._database.transaction() as database:
            (count,) = database.execute(f"SELECT count(*) FROM begun WHERE {_OPEN}", place).fetchone()  # noqa: S608
            if count:
                raise ChangeOpen(begun.name)
            if _mark(database, begun) != mark:
                raise Overtaken
            database.execute(f"DELETE FROM begun WHERE {_AT}", place)  # noqa: S608
            database.execute(
                f"INSERT INTO begun ({_COLUMNS}, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, '')",  # noqa: S608
                (begun.id, begun.base_url, begun.what, begun.key, begun.name, begun.meant, begun.started_at),
            )

    def sending(self, begun: Begun) -> AbstractContextManager[None]:
        return self._in_flight.sending(begun.id)

    def is_sending(self, begun: Begun) -> bool:
        return self._in_flight.is_sending(begun.id)

    def end(self, begun: Begun, outcome: ChangeOutcome) -> None:
        with self._database.transaction() as database:
            database.execute("UPDATE begun SET outcome = ? WHERE id = ? AND outcome = ''", (outcome, begun.id))


class RunBegun:
    """Of this run only, where there is no store."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str, str], Begun] = {}
        self._last: dict[tuple[str, str, str], str] = {}
        self._sending: set[str] = set()

    def open_of(self, begun: Begun) -> Begun | None:
        return self._open.get(_place(begun))

    def open_at(self, base_url: str) -> tuple[Begun, ...]:
        return tuple(begun for begun in self._open.values() if begun.base_url == base_url)

    def mark(self, begun: Begun) -> str:
        return self._last.get(_place(begun), "")

    def begin(self, begun: Begun, mark: str) -> None:
        if _place(begun) in self._open:
            raise ChangeOpen(begun.name)
        if self.mark(begun) != mark:
            raise Overtaken
        self._open[_place(begun)] = begun
        self._last[_place(begun)] = begun.id

    @contextmanager
    def sending(self, begun: Begun) -> Iterator[None]:
        self._sending.add(begun.id)
        try:
            yield
        finally:
            self._sending.discard(begun.id)

    def is_sending(self, begun: Begun) -> bool:
        return begun.id in self._sending

    def end(self, begun: Begun, outcome: ChangeOutcome) -> None:
        if self._open.get(_place(begun)) == begun:
            del self._open[_place(begun)]


def _mark(database: Connection, begun: Begun) -> str:
    query = f"SELECT id FROM begun WHERE {_AT} ORDER BY rowid DESC LIMIT 1"  # noqa: S608
    row = database.execute(query, _place(begun)).fetchone()
    return row[0] if row is not None else ""


def _read(row: tuple[str, str, str, str, str, str, float]) -> Begun | None:
    """A row; None for one of a kind that is not known here, or whose key is none: it is left where it is."""
    id_, base_url, what, key, name, meant, started_at = row
    with suppress(ValueError):
        if What(what) in (What.LIVE_CHAT_CHANGE, What.QUEUE_CHANGE):
            int(key)
        return Begun(base_url, What(what), key, name, meant, id_, started_at)
    return None


def _place(begun: Begun) -> tuple[str, str, str]:
    return begun.base_url, begun.what, begun.key
