"""The PBXs that this computer knows: login without its secret, name, tags, lists as they were last seen."""

import time
from collections.abc import Callable, Sequence

from core.channel.directory import Directory
from core.store.database import Database
from core.store.draft_text import directory_as_text, directory_from_text
from core.store.live_chat_text import TypedLiveChat, typed_as_text, typed_from_text
from core.store.rows import KnownPbx
from core.store.tags import tags_in, tags_text

_NEXT = "(SELECT coalesce(max(used), 0) + 1 FROM pbx)"
_KNOWN = "base_url, client_id, name, http_allowed, directory_at, tags"


class StoredPbxs:
    """The one used last is the first. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def remember(self, pbx: KnownPbx) -> None:
        """Keep a PBX as the one used last; its name, its tags and its lists stay."""
        with self._database.transaction() as database:
            database.execute(
                "INSERT INTO pbx (base_url, client_id, pin, used_at, name, http_allowed, used) "  # noqa: S608
                f"VALUES (?, ?, '', ?, ?, ?, {_NEXT}) ON CONFLICT (base_url) "
                "DO UPDATE SET client_id = excluded.client_id, used_at = excluded.used_at, "
                "used = excluded.used, http_allowed = max(http_allowed, excluded.http_allowed), "
                "name = CASE excluded.name WHEN '' THEN name ELSE excluded.name END",
                (pbx.base_url, pbx.client_id, time.time(), pbx.name, int(pbx.http_allowed)),
            )

    def note_reached(self, base_url: str, client_id: str, told_name: str) -> None:
        """Keep that a PBX answered to this login, and its own name where it has none here.

        One that was forgotten while it was asked stays so, and the login or name that it got meanwhile stays, too.
        """
        with self._database.transaction() as database:
            database.execute(
                f"UPDATE pbx SET used_at = ?, used = {_NEXT}, "  # noqa: S608
                "name = CASE name WHEN '' THEN ? ELSE name END WHERE base_url = ? AND client_id = ?",
                (time.time(), told_name, base_url, client_id),
            )

    def all(self) -> tuple[KnownPbx, ...]:
        """Every PBX, the one used last first."""
        with self._database.transaction() as database:
            rows = database.execute(f"SELECT {_KNOWN} FROM pbx ORDER BY used DESC").fetchall()  # noqa: S608
        return tuple(
            KnownPbx(base_url, client_id, name, bool(http_allowed), seen_at, tags_in(tags))
            for base_url, client_id, name, http_allowed, seen_at, tags in rows
        )

    def bring_into_one_form(self, one_form: Callable[[str], str]) -> None:
        """Give every PBX its address in one form; of two that are one, the one used last stays, filled up."""
        with self._database.transaction() as database:
            rows = database.execute("SELECT base_url, name, tags FROM pbx ORDER BY used DESC").fetchall()
            kept: set[str] = set()
            for typed, name, tags in rows:
                address = one_form(typed)
                if address in kept:
                    database.execute("DELETE FROM pbx WHERE base_url = ?", (typed,))
                    database.execute("UPDATE pbx SET name = ? WHERE base_url = ? AND name = ''", (name, address))
                    database.execute("UPDATE pbx SET tags = ? WHERE base_url = ? AND tags = ''", (tags, address))
                elif address != typed:
                    database.execute("DELETE FROM pbx WHERE base_url = ?", (address,))
                    database.execute("UPDATE pbx SET base_url = ? WHERE base_url = ?", (address, typed))
                kept.add(address)

    def last(self) -> KnownPbx | None:
        """The PBX used last, if there is one."""
        return next(iter(self.all()), None)

    def rename(self, base_url: str, name: str) -> None:
        """Call a PBX by another name."""
        with self._database.transaction() as database:
            database.execute("UPDATE pbx SET name = ? WHERE base_url = ?", (name, base_url))

    def tag(self, base_url: str, tags: Sequence[str]) -> None:
        """Give a PBX these tags, in the place of those that it had."""
        with self._database.transaction() as database:
            database.execute("UPDATE pbx SET tags = ? WHERE base_url = ?", (tags_text(tags), base_url))

    def forget(self, base_url: str) -> None:
        """Forget a PBX, its certificate and its lists. Its Client Secret is the caller's to delete."""
        with self._database.transaction() as database:
            database.execute("DELETE FROM pbx WHERE base_url = ?", (base_url,))

    def keep_directory(self, base_url: str, directory: Directory) -> None:
        """Keep the lists of a PBX as they were read now."""
        with self._database.transaction() as database:
            database.execute(
                "UPDATE pbx SET directory = ?, directory_at = ? WHERE base_url = ?",
                (directory_as_text(directory), time.time(), base_url),
            )

    def directory_of(self, base_url: str) -> tuple[Directory, float] | None:
        """The lists of a PBX as they were last seen, and when (seconds since 1970)."""
        with self._database.transaction() as database:
            row = database.execute(
                "SELECT directory, directory_at FROM pbx WHERE base_url = ? AND directory != ''", (base_url,)
            ).fetchone()
        return (directory_from_text(row[0]), row[1]) if row else None

    def keep_live_chat(self, base_url: str, typed: TypedLiveChat | None) -> bool:
        """Keep what was typed for a live chat of a PBX, or nothing any more. False where that PBX is not known."""
        text = typed_as_text(typed) if typed is not None else ""
        with self._database.transaction() as database:
            cursor = database.execute("UPDATE pbx SET live_chat = ? WHERE base_url = ?", (text, base_url))
            return bool(cursor.rowcount)

    def live_chat_of(self, base_url: str) -> TypedLiveChat | None:
        """What was typed for a live chat of a PBX; None for nothing that can be read."""
        with self._database.transaction() as database:
            row = database.execute("SELECT live_chat FROM pbx WHERE base_url = ?", (base_url,)).fetchone()
        return typed_from_text(row[0]) if row and row[0] else None
