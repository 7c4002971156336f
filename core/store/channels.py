"""What outlives the process: channels as typed, and beside them the PBXs. No secrets; those are in the vault."""

import json
import time
import uuid
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from core.channel.draft import ChannelDraft
from core.channel.secret_values import typed_secrets
from core.errors import NAME_SHOWN, AppError, plain
from core.giving_way import giving_way
from core.pbx.address import one_form
from core.store.database import Connection, Database
from core.store.draft_text import DraftUnreadable, draft_as_text, draft_from_text, listed_draft, notes_secrets
from core.store.in_flight import InFlight
from core.store.pbxs import StoredPbxs
from core.store.refusal_text import refusal_as_text, refusal_from_text
from core.store.rows import AT_A_TIME, WAITING, ChannelRow, ChannelState, KeptDraft
from core.store.secret_index import mark_address, mark_emptied
from core.wording import N_

_NEXT = "(SELECT coalesce(max(changed), 0) + 1 FROM channel)"
_SAVE = f"""
INSERT INTO channel (id, base_url, client_id, draft, changed_at, revision, page, changed)
VALUES (:id, :base_url, :client_id, :draft, :now, :revision, :page, {_NEXT})
ON CONFLICT (id) DO UPDATE
SET base_url = :base_url, client_id = :client_id, draft = :draft, changed_at = :now, revision = :revision,
    page = :page, changed = excluded.changed, waiting = :waiting, refusal = ''
WHERE channel_id IS NULL AND revision <= :revision
"""  # noqa: S608 - nothing of it is from outside
_ROWS = """
SELECT channel.id, base_url, draft, changed_at, channel_id, waiting, refusal, created_at, webhook_url,
    connection,
    (SELECT attempt.id FROM attempt WHERE attempt.owner = channel.id AND attempt.outcome = ''),
    (SELECT group_concat(key, char(10)) FROM secret WHERE kind = 'draft' AND owner = channel.id AND stand = 'gone'),
    CASE WHEN json_valid(draft) THEN json_array_length(draft, '$.dids') END,
    (SELECT started_at FROM attempt WHERE attempt.owner = channel.id AND attempt.outcome = ''),
    ticked
FROM channel WHERE deleted = 0
"""


class NotKept(AppError):
    """A save that changed nothing: what it should keep is kept nowhere."""

    code = "not_kept"

    def __init__(self, name: str, is_created: bool) -> None:
        super().__init__(
            N_("Your entries were not saved: the channel “{name}” was created in the meantime.")
            if is_created
            else N_("Your entries were not saved: “{name}” was changed elsewhere in the meantime."),
            N_("Open it again from the start page to see its status."),
            {"name": plain(name, NAME_SHOWN)},
        )


def new_draft_id() -> str:
    """A name for a draft that no other has."""
    return uuid.uuid4().hex


class Store:
    """Drafts, created channels and PBXs in the file at `path`. Errors as of `Database`."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.pbxs = StoredPbxs(self.database)
        self._in_flight = InFlight(path)

    def save_draft(self, kept: KeptDraft) -> None:
        """Keep a draft as typed, also when it is not right yet.

        Raises:
            NotKept: it is a created channel, which is not changed any more, or the store has it newer.
        """
        row = _as_row(kept)
        with self.database.transaction() as database:
            which = "SELECT base_url, draft, channel_id FROM channel WHERE id = ?"
            before = database.execute(which, (kept.id,)).fetchone()
            saved = database.execute(_SAVE, row)
            if not saved.rowcount:
                raise NotKept(kept.draft.name, before is not None and before[2] is not None)
            if before is not None and one_form(before[0]) != one_form(kept.base_url):
                mark_address(database, kept.id, before[0], add=not notes_secrets(before[1]))
            mark_emptied(database, kept.id, typed_secrets(kept.draft))

    def keep_page(self, draft_id: str, page: int) -> None:
        """Keep on which page the person is; the draft itself is as it was."""
        with self.database.transaction() as database:
            database.execute("UPDATE channel SET page = ? WHERE id = ? AND page != ?", (page, draft_id, page))

    def draft(self, draft_id: str) -> KeptDraft | None:
        """A draft, if it is there and not created or deleted. Raises DraftUnreadable."""
        return self._draft("id = ?", (draft_id,))

    def _draft(self, which: str, values: tuple[str, ...]) -> KeptDraft | None:
        with self.database.transaction() as database:
            row = database.execute(
                "SELECT id, base_url, draft, revision, page, waiting, client_id FROM channel "  # noqa: S608
                f"WHERE channel_id IS NULL AND deleted = 0 AND {which}",
                values,
            ).fetchone()
        if row is None:
            return None
        id_, base_url, text, revision, page, waiting, client_id = row
        draft, noted = draft_from_text(text), notes_secrets(text)
        return KeptDraft(id_, base_url, draft, revision, page, _waiting_state(waiting), client_id, noted)

    def set_in_hand(self, draft_id: str) -> None:
        """Note that this is the draft that is being worked on, and no other; "" for none."""
        with self.database.transaction() as database:
            database.execute("UPDATE channel SET in_hand = (id = ?) WHERE in_hand OR id = ?", (draft_id, draft_id))

    def in_hand(self) -> KeptDraft | None:
        """The draft that was being worked on last, if it is not created, kept ready or deleted, and can be read."""
        try:
            return self._draft("in_hand = 1 AND waiting = 0", ())
        except DraftUnreadable:
            return None

    def set_state(self, draft_id: str, state: ChannelState) -> None:
        """Keep a draft as draft, ready to send, or waiting for its PBX."""
        with self.database.transaction() as database:
            database.execute(
                "UPDATE channel SET waiting = ?, refusal = '' WHERE id = ? AND channel_id IS NULL",
                (WAITING[state], draft_id),
            )

    def mark_ready(self, draft_id: str, revision: int) -> bool:
        """Keep that a draft may be sent, if it is still the one of this revision; whether it is."""
        with self.database.transaction() as database:
            marked = database.execute(
                "UPDATE channel SET waiting = ?, refusal = '' "
                "WHERE id = ? AND revision = ? AND channel_id IS NULL AND deleted = 0",
                (WAITING[ChannelState.READY], draft_id, revision),
            )
        return marked.rowcount == 1

    def mark_created(self, kept: KeptDraft, channel_id: int) -> None:
        """Keep that a draft has become a channel of the PBX, with this id; also if it was never saved before.

        Nothing is created while numbers of a mail are to be decided on; what came meanwhile is of no use to it.
        """
        row = _as_row(replace(kept, draft=replace(kept.draft, pasted_numbers=())))
        with self.database.transaction() as database:
            database.execute(_SAVE, row)
            self._mark_created(database, kept.id, channel_id)

    def _mark_created(self, database: Connection, draft_id: str, channel_id: int) -> None:
        database.execute(
            "UPDATE channel SET channel_id = ?, created_at = ?, waiting = 0, refusal = '', deleted = 0 "
            "WHERE id = ? AND channel_id IS NULL",
            (channel_id, time.time(), draft_id),
        )

    def keep_as_on_pbx(self, draft_id: str, draft: ChannelDraft) -> None:
        """Keep a channel of the PBX as it is there now."""
        text = draft_as_text(draft)
        with self.database.transaction() as database:
            database.execute(
                "UPDATE channel SET draft = ?, changed_at = ? WHERE id = ? AND channel_id IS NOT NULL",
                (text, time.time(), draft_id),
            )

    def keep_connection(self, draft_id: str, state: str, status: str, reason: str) -> None:
        """Keep how a created channel gets on with its provider, as the PBX told it."""
        text = json.dumps([state, status, reason], ensure_ascii=False)
        with self.database.transaction() as database:
            database.execute("UPDATE channel SET connection = ? WHERE id = ?", (text, draft_id))

    def keep_ticks(self, draft_id: str, ticked: frozenset[str]) -> None:
        """Keep which steps at the provider are done, by their keys."""
        with self.database.transaction() as database:
            text = " ".join(sorted(ticked))
            database.execute("UPDATE channel SET ticked = ? WHERE id = ?", (text, draft_id))

    def keep_webhook(self, draft_id: str, webhook_url: str) -> None:
        """Keep the webhook URL of a created channel. The verify token is a secret and is read from the PBX."""
        with self.database.transaction() as database:
            database.execute("UPDATE channel SET webhook_url = ? WHERE id = ?", (webhook_url, draft_id))

    def mark_refused(self, draft_id: str, error: AppError) -> None:
        """Keep why a draft was not created."""
        text = refusal_as_text(error)
        with self.database.transaction() as database:
            database.execute("UPDATE channel SET refusal = ?, waiting = 0 WHERE id = ?", (text, draft_id))

    def channels(self) -> tuple[ChannelRow, ...]:
        """Every channel of this laptop, the one changed last first."""
        with self.database.transaction() as database:
            rows = database.execute(_ROWS + " ORDER BY changed DESC").fetchall()
        return tuple(_channel_row(row, self._in_flight) for row in giving_way(rows, AT_A_TIME))

    def duplicate(self, draft_id: str, name: str, new: str, with_keys: bool) -> None:
        """Copy a channel as the draft `new` under another name. Its secrets are the caller's to copy.

        What is still to be decided of a mail's numbers is asked of the channel that it was pasted into.
        """
        with self.database.transaction() as database:
            row = database.execute("SELECT base_url, draft FROM channel WHERE id = ?", (draft_id,)).fetchone()
        draft = draft_from_text(row[1])
        secrets = draft.secrets if with_keys else frozenset()
        text = draft_as_text(replace(draft, name=name, secrets=secrets, pasted_numbers=()))
        with self.database.transaction() as database:
            database.execute(_SAVE, _row(new, row[0], text, 0, 0, 0))

    def set_deleted(self, draft_id: str, deleted: bool) -> None:
        """Take a channel out of sight, or bring it back; its text and its secrets stay meanwhile."""
        self.set_all_deleted((draft_id,), deleted)

    def set_all_deleted(self, draft_ids: Iterable[str], deleted: bool) -> None:
        """The same for many, all of them or none: each for itself would be written to the disk for itself."""
        with self.database.transaction() as database:
            database.executemany(
                "UPDATE channel SET deleted = ? WHERE id = ?", [(int(deleted), each) for each in draft_ids]
            )

    def take_back(self, draft_id: str) -> bool:
        """Take a channel out of sight that is still as it came into the list; whether it was.

        Nothing was typed into it, it was not sent and is not to be; one that came from its PBX has got no key since.
        """
        with self.database.transaction() as database:
            row = database.execute(
                "SELECT draft, revision, channel_id, waiting, "
                "(SELECT count(*) FROM attempt WHERE owner = channel.id) FROM channel WHERE id = ?",
                (draft_id,),
            ).fetchone()
            if row is None:
                return True
            text, revision, channel_id, waiting, attempts = row
            has_keys = channel_id is not None and bool(listed_draft(text)[0].secrets)
            if revision or attempts or waiting or has_keys:
                return False
            database.execute("UPDATE channel SET deleted = 1 WHERE id = ?", (draft_id,))
        return True

    def deleted(self) -> tuple[ChannelRow, ...]:
        """The channels that are out of sight, before they are forgotten for good."""
        with self.database.transaction() as database:
            rows = database.execute(_ROWS.replace("deleted = 0", "deleted = 1")).fetchall()
        return tuple(_channel_row(row, self._in_flight) for row in giving_way(rows, AT_A_TIME))

    def forget_deleted(self, draft_id: str) -> None:
        """Forget for good a channel that was deleted, with what was proven and changed of it.

        Its secrets are the caller's to delete. A change whose outcome is not known stays: it is still looked for.
        """
        with self.database.transaction() as database:
            gone = database.execute("DELETE FROM channel WHERE id = ? AND deleted = 1", (draft_id,)).rowcount
            for rows in (
                ("webhook_change WHERE", "proof WHERE", "channel_change WHERE outcome != '' AND") if gone else ()
            ):
                database.execute(f"DELETE FROM {rows} owner = ?", (draft_id,))  # noqa: S608

    def ids(self) -> tuple[str, ...]:
        """The ids of every channel, also of those that are out of sight or cannot be read."""
        with self.database.transaction() as database:
            return tuple(row[0] for row in database.execute("SELECT id FROM channel"))


def _row(
    draft_id: str, base_url: str, text: str, revision: int, page: int, waiting: int, client_id: str = ""
) -> dict[str, object]:
    return {
        "id": draft_id,
        "base_url": base_url,
        "client_id": client_id,
        "draft": text,
        "now": time.time(),
        "revision": revision,
        "page": page,
        "waiting": waiting,
    }


def _as_row(kept: KeptDraft) -> dict[str, object]:
    waiting = WAITING.get(kept.state, 0)
    text = draft_as_text(kept.draft)
    return _row(kept.id, kept.base_url, text, kept.revision, kept.page, waiting, kept.client_id)


def _waiting_state(waiting: int) -> ChannelState:
    return next((state for state, number in WAITING.items() if number == waiting), ChannelState.DRAFT)


_Stored = tuple[
    str, str, str, float, int | None, int, str, float, str, str, str | None, str | None, int | None, float | None, str
]
"""A line of `_ROWS`."""


def _channel_row(row: _Stored, in_flight: InFlight) -> ChannelRow:
    id_, base_url, text, changed_at, channel_id, waiting, refusal, created_at, webhook_url, *rest = row
    connection, open_, gone, numbers, sent_at, ticked = rest
    state = _waiting_state(waiting)
    if channel_id is not None:
        state = ChannelState.CREATED
    elif open_:
        state = ChannelState.SENDING if in_flight.is_sending(str(open_)) else ChannelState.UNKNOWN
    elif refusal:
        state = ChannelState.REFUSED
    elif gone and state is not ChannelState.DRAFT:
        state = ChannelState.KEYS_MISSING
    told, refused = refusal_from_text(refusal)
    try:
        draft, routes = listed_draft(text)
    except DraftUnreadable as error:
        # A channel that cannot be read hides no other.
        draft, routes, told = ChannelDraft(), "", told or (error.what, error.remedy, error.values)
        state = state if channel_id is not None or open_ else ChannelState.UNREADABLE
    return ChannelRow(
        id_,
        base_url,
        draft,
        state,
        changed_at,
        channel_id,
        created_at,
        webhook_url,
        told,
        notes_secrets(text),
        routes,
        _connection(str(connection)),
        refused,
        tuple(str(gone).split("\n")) if gone else (),
        int(numbers or 0),
        float(sent_at or 0.0),
        frozenset(str(ticked).split()),
    )


def _connection(text: str) -> tuple[str, str, str] | None:
    if not text:
        return None
    try:
        state, status, reason = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return None
    return str(state), str(status), str(reason)
