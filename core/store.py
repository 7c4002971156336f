"""What outlives the process, in SQLite: PBXs and channels, as typed. The only file that imports sqlite3. No secrets.

Every call opens its own connection: calls come from several threads, and two processes may share the file.
"""

import json
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.catalog import Field, provider
from core.channel import ChannelDraft, DidRoute, format_members, parse_members
from core.credentials import Credentials
from core.errors import AppError
from core.wording import N_

VERSION = 1
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "fullfsync=1", "secure_delete=ON", "foreign_keys=ON")
_SCHEMA = """
CREATE TABLE pbx (
    base_url TEXT PRIMARY KEY, client_id TEXT NOT NULL, pin TEXT NOT NULL, used_at REAL NOT NULL
) STRICT;
CREATE TABLE channel (
    id TEXT PRIMARY KEY, base_url TEXT NOT NULL, draft TEXT NOT NULL, changed_at REAL NOT NULL,
    revision INTEGER NOT NULL, channel_id INTEGER
) STRICT;
"""


class StoreUnusable(AppError):
    """The store cannot be read or written; the application goes on without it."""

    code = "store"


_SAVE = """
INSERT INTO channel VALUES (:id, :base_url, :draft, :now, :revision, NULL) ON CONFLICT (id) DO UPDATE
SET base_url = :base_url, draft = :draft, changed_at = :now, revision = :revision
WHERE channel_id IS NULL AND revision <= :revision
"""


@dataclass(frozen=True, slots=True)
class KnownPbx:
    """A PBX that was used before: its address as typed, and what is not secret of the login."""

    base_url: str
    client_id: str
    pin: str = ""


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it was left. Its secrets are in the vault under `draft_service(id, key)`.

    Attributes:
        revision: grows with every change. A save that comes late never writes over a newer one; a clock might.
    """

    id: str
    base_url: str
    draft: ChannelDraft
    revision: int = 0


def new_draft_id() -> str:
    """A name for a draft that no other has."""
    return uuid.uuid4().hex


def is_secret(field: Field) -> bool:
    """Whether a field's value belongs into the keyring and never into the store."""
    return field.secret or (field.base64 and not field.top_level)


class Store:
    """Drafts, created channels and PBXs in the file at `path`.

    Raises (every method):
        StoreUnusable: the disk is full or read-only, or the file is of a newer version. It is left untouched.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def remember_pbx(self, pbx: KnownPbx) -> None:
        """Keep a PBX as the one used last."""
        with self._transaction() as database:
            database.execute(
                "INSERT OR REPLACE INTO pbx VALUES (?, ?, ?, ?)", (pbx.base_url, pbx.client_id, pbx.pin, time.time())
            )

    def last_pbx(self) -> KnownPbx | None:
        """The PBX used last, if there is one."""
        with self._transaction() as database:
            row = database.execute(
                "SELECT base_url, client_id, pin FROM pbx ORDER BY used_at DESC, rowid DESC LIMIT 1"
            ).fetchone()
        return KnownPbx(*row) if row else None

    def save_draft(self, kept: KeptDraft) -> None:
        """Keep a draft as typed, also when it is not right yet. A created channel is not changed any more."""
        with self._transaction() as database:
            database.execute(_SAVE, _as_row(kept))

    def last_draft(self) -> KeptDraft | None:
        """The draft that was worked on last, if one is not created yet."""
        with self._transaction() as database:
            row = database.execute(
                "SELECT id, base_url, draft, revision FROM channel WHERE channel_id IS NULL "
                "ORDER BY changed_at DESC, rowid DESC LIMIT 1"
            ).fetchone()
        return KeptDraft(row[0], row[1], _from_text(row[2]), row[3]) if row else None

    def mark_created(self, kept: KeptDraft, channel_id: int) -> None:
        """Keep that a draft has become a channel of the PBX, with this id; also if it was never saved before."""
        with self._transaction() as database:
            database.execute(_SAVE, _as_row(kept))
            database.execute("UPDATE channel SET channel_id = ? WHERE id = ?", (channel_id, kept.id))

    def delete_draft(self, draft_id: str) -> None:
        """Forget a draft. Its secrets are the caller's to delete."""
        with self._transaction() as database:
            database.execute("DELETE FROM channel WHERE id = ? AND channel_id IS NULL", (draft_id,))

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            database = self._opened()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise _unusable(error) from error
            self._set_aside()
            database = self._opened()
        except OSError as error:
            raise _unusable(error) from error
        try:
            # IMMEDIATE: two processes that read and then write would otherwise refuse each other.
            database.execute("BEGIN IMMEDIATE")
            yield database
            database.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            raise _unusable(error) from error
        finally:
            database.close()

    def _opened(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        database = sqlite3.connect(self._path, timeout=5, isolation_level=None)
        try:
            for pragma in (
                "journal_mode=WAL",
                "synchronous=FULL",
                "fullfsync=1",
                "secure_delete=ON",
                "foreign_keys=ON",
            ):
                database.execute(f"PRAGMA {pragma}")
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise StoreUnusable(
                    N_("The data folder was written by a newer version of this application (format {version})."),
                    N_("Install the newer version; nothing was changed in it."),
                    {"version": version},
                )
            if version < VERSION:
                database.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
        except BaseException:
            database.close()
            raise
        return database

    def _set_aside(self) -> None:
        """Keep a damaged file beside the new one; it is never deleted and never written over."""
        self._path.rename(self._path.with_name(f"{self._path.name}.damaged-{int(time.time())}"))


def _unusable(error: Exception) -> StoreUnusable:
    return StoreUnusable(
        N_("The data folder cannot be written ({why})."),
        N_("What you type is kept for this run only. Free some space or choose another folder with --data-dir."),
        {"why": type(error).__name__},
    )


def _as_row(kept: KeptDraft) -> dict[str, object]:
    return {
        "id": kept.id,
        "base_url": kept.base_url,
        "draft": _as_text(kept.draft),
        "now": time.time(),
        "revision": kept.revision,
    }


def _as_text(draft: ChannelDraft) -> str:
    known = draft.provider
    plain = {field.key for field in known.fields if not is_secret(field)} if known else set()
    body: dict[str, Any] = {
        "kind": draft.kind_value,
        "channel": draft.channel,
        "name": draft.name,
        "webhook_url_type": draft.webhook_url_type,
        "credentials": {key: value for key, value in draft.credentials.items() if key in plain},
        "send_rate": draft.send_rate,
        "auto_close_session": draft.auto_close_session,
        "session_expired_time": draft.session_expired_time,
        "enb_duplicate_active_session": draft.enb_duplicate_active_session,
        "accompanying_msg": draft.accompanying_msg,
        "taken_as_is": sorted(draft.taken_as_is),
        "dids": [
            [route.did_number, route.destination_type, route.destination_id, format_members(route.members)]
            for route in draft.dids
        ],
    }
    return json.dumps(body, ensure_ascii=False)


def _from_text(text: str) -> ChannelDraft:
    body = json.loads(text)
    return ChannelDraft(
        kind_value=body["kind"],
        channel=body["channel"],
        name=body["name"],
        webhook_url_type=body["webhook_url_type"],
        credentials=Credentials(body["credentials"]),
        send_rate=body["send_rate"],
        auto_close_session=body["auto_close_session"],
        session_expired_time=body["session_expired_time"],
        enb_duplicate_active_session=body["enb_duplicate_active_session"],
        accompanying_msg=body["accompanying_msg"],
        taken_as_is=frozenset(body["taken_as_is"]),
        dids=tuple(
            DidRoute(number, type_, id_, parse_members(members)) for number, type_, id_, members in body["dids"]
        ),
    )


def secret_keys(draft: ChannelDraft) -> tuple[str, ...]:
    """The keys of a draft's values that belong into the keyring."""
    known = provider(draft.channel)
    return tuple(field.key for field in known.fields if is_secret(field)) if known else ()


def with_secrets(draft: ChannelDraft, secrets: dict[str, str]) -> ChannelDraft:
    """The draft with values from the keyring; what it holds already stays."""
    missing = {key: value for key, value in secrets.items() if not draft.credentials.get(key)}
    return replace(draft, credentials=Credentials({**draft.credentials, **missing})) if missing else draft
