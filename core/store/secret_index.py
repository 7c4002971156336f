"""The index of keyring entries in the store: names and what became of them, never a secret."""

from core.secrets.entries import (
    LOGIN_SECRET,
    Entry,
    Label,
    Noted,
    OfDraft,
    OfFile,
    OfPbx,
    OfPin,
    Owner,
    Stand,
    of_draft,
)
from core.store.database import Connection, Database

_COLUMNS = "kind, owner, key, stand, seal, since, why, name, channel, base_url, run"
_OWNERS: dict[str, type[Owner]] = {"draft": OfDraft, "pbx": OfPbx, "pin": OfPin, "file": OfFile}
_KEY = "kind = ? AND owner = ? AND key = ?"


class SecretIndex:
    """Lines of the table `secret`. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, noted: Noted) -> None:
        """Write a line, in place of one for the same entry."""
        with self._database.transaction() as database:
            _write(database, noted)

    def settle(self, noted: Noted) -> None:
        """The same, if the line there is still the one with this seal that is being written."""
        with self._database.transaction() as database:
            found = database.execute(
                f"SELECT 1 FROM secret WHERE {_KEY} AND stand = ? AND seal = ?",  # noqa: S608 - all of it from here
                (*_key(noted.entry), Stand.WRITING, noted.seal),
            ).fetchone()
            if found is not None:
                _write(database, noted)

    def remove(self, entry: Entry) -> None:
        """Take a line away."""
        with self._database.transaction() as database:
            database.execute(f"DELETE FROM secret WHERE {_KEY}", _key(entry))  # noqa: S608

    def line(self, entry: Entry) -> Noted | None:
        """The line of an entry."""
        with self._database.transaction() as database:
            row = database.execute(f"SELECT {_COLUMNS} FROM secret WHERE {_KEY}", _key(entry)).fetchone()  # noqa: S608
        return _noted(*row) if row else None

    def lines(self, owner: Owner | None = None) -> tuple[Noted, ...]:
        """Every line, or those of one owner, the oldest first."""
        which, values = ("WHERE kind = ? AND owner = ?", _owner(owner)) if owner is not None else ("", ())
        with self._database.transaction() as database:
            rows = database.execute(f"SELECT {_COLUMNS} FROM secret {which} ORDER BY rowid", values).fetchall()  # noqa: S608
        return tuple(noted for row in rows if (noted := _noted(*row)) is not None)

    def has_unreadable(self) -> bool:
        """Whether lines are damaged so far that nobody can tell of what they are."""
        known = ", ".join("?" * len(_OWNERS))
        with self._database.transaction() as database:
            query = f"SELECT 1 FROM secret WHERE kind NOT IN ({known}) LIMIT 1"  # noqa: S608
            return database.execute(query, tuple(_OWNERS)).fetchone() is not None


def mark_emptied(database: Connection, draft_id: str, typed: frozenset[str]) -> None:
    """In the transaction that saves a draft: what was emptied is to be deleted, whatever happens next.

    Args:
        typed: the keys of its secrets that are still meant. The Client Secret is not among the fields and stays.
    """
    rows = database.execute(
        "SELECT key FROM secret WHERE kind = 'draft' AND owner = ? AND stand IN ('kept', 'gone')", (draft_id,)
    ).fetchall()
    for (key,) in rows:
        if key not in typed and key != LOGIN_SECRET:
            database.execute(
                "UPDATE secret SET stand = 'going' WHERE kind = 'draft' AND owner = ? AND key = ?", (draft_id, key)
            )


def mark_address(database: Connection, draft_id: str, base_url: str, *, add: bool) -> None:
    """In the transaction that gives a draft another address: its Client Secret stays that of the address before.

    Args:
        add: the draft is of before there was an index, so it may have one of which there is no line.
    """
    of_login = ("draft", draft_id, LOGIN_SECRET)
    database.execute(f"UPDATE secret SET base_url = ? WHERE {_KEY} AND base_url = ''", (base_url, *of_login))  # noqa: S608
    if add and database.execute(f"SELECT 1 FROM secret WHERE {_KEY}", of_login).fetchone() is None:  # noqa: S608
        _write(database, Noted(of_draft(draft_id, LOGIN_SECRET), Stand.GONE, label=Label(base_url=base_url)))


def _write(database: Connection, noted: Noted) -> None:
    label = noted.label
    database.execute(
        f"INSERT OR REPLACE INTO secret ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            *(*_key(noted.entry), noted.stand, noted.seal, noted.since, noted.why),
            *(label.name, label.channel, label.base_url, noted.run),
        ),
    )


def _key(entry: Entry) -> tuple[str, str, str]:
    return (*_owner(entry.owner), entry.key)


def _owner(owner: Owner) -> tuple[str, str]:
    match owner:
        case OfDraft(id):
            return "draft", id
        case OfPbx(origin):
            return "pbx", origin
        case OfPin(origin):
            return "pin", origin
        case OfFile(path):
            return "file", path


def _noted(
    kind: str,
    owner: str,
    key: str,
    stand: str,
    seal: str,
    since: float,
    why: str,
    name: str,
    channel: str,
    base_url: str,
    run: str,
) -> Noted | None:
    """A line; None where it is damaged so far that nobody can tell of what it is: it is left where it is."""
    of = _OWNERS.get(kind)
    if of is None:
        return None
    return Noted(Entry(of(owner), key), _stand(stand), seal, since, why, Label(name, channel, base_url), run)


def _stand(text: str) -> Stand:
    """One that is damaged: by `KEPT` nothing is deleted, and the keyring's own word and the seal decide."""
    try:
        return Stand(text)
    except ValueError:
        return Stand.KEPT
