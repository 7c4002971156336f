"""Changes at providers, kept without the logins in addresses: what such an address was is in the keyring alone."""

import json
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from core.secrets.entries import NO_LABEL, OF_WEBHOOK, Entry, Label, OfDraft, of_draft, value_of
from core.store.webhook_changes import KeptChange, WebhookChanges

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.secrets.drawer import Drawer

IN_KEYRING = "keyring:"
"""Begins what stands in a row for an address that is in the keyring, or was and is not there any more."""
_PARTS = ("now", "wanted")


def brings_login(url: str) -> bool:
    """Whether an address may bring a login or a key along, as in `https://user:password@host/` or `…?key=1`."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    return "@" in parts.netloc or bool(parts.query)


class KeptApart:
    """As `WebhookChanges`, over another journal. An address that many numbers had is one entry of the keyring.

    Args:
        find_drawer: called when it is first needed; None where nothing is ever put back: such an address is not kept.
    """

    def __init__(
        self, rows: WebhookChanges, find_drawer: "Callable[[], Drawer] | None" = None, label: Label = NO_LABEL
    ) -> None:
        self._rows, self._find_drawer, self._label = rows, find_drawer, label
        self._addresses: dict[Entry, str] = {}

    def begin(self, change: KeptChange) -> None:
        body = _body(change)
        for part, url in _addresses(body):
            if brings_login(url):
                body[part][0] = IN_KEYRING + self._put_away(change.owner, url)
        self._rows.begin(replace(change, hook=json.dumps(body, ensure_ascii=False)))

    def end(self, change: KeptChange, outcome: str) -> None:
        self._rows.end(change, outcome)

    def of_owner(self, owner: str) -> tuple[KeptChange, ...]:
        rows = self._rows.of_owner(owner)
        last = _last(rows)
        return tuple(self._whole(row) if row.id in last else row for row in rows)

    def tidy(self, owner: str) -> None:
        """Only the last change of a place is put back: what was set before an earlier one is forgotten."""
        self._rows.tidy(owner)
        if self._find_drawer is None:
            return
        rows = self._rows.of_owner(owner)
        last = _last(rows)
        needed = {url for row in rows if row.id in last for _part, url in _addresses(_body(row))}
        entries = [line.entry for line in self._find_drawer().lines() if line.entry.owner == OfDraft(owner)]
        for entry in entries:
            if entry.key.startswith(OF_WEBHOOK) and IN_KEYRING + entry.key not in needed:
                self._find_drawer().drop(entry)
                self._addresses.pop(entry, None)

    def _put_away(self, owner: str, url: str) -> str:
        """The key under which an address is in the keyring; "" where none is kept."""
        if self._find_drawer is None:
            return ""
        known = (entry for entry, each in self._addresses.items() if each == url and entry.owner == OfDraft(owner))
        entry = next(known, None)
        if entry is None:
            entry = of_draft(owner, OF_WEBHOOK + uuid.uuid4().hex)
            self._find_drawer().keep(entry, url, self._label)
            self._addresses[entry] = url
        return entry.key

    def _whole(self, change: KeptChange) -> KeptChange:
        body = _body(change)
        for part, url in _addresses(body):
            if url.startswith(IN_KEYRING + OF_WEBHOOK):
                found = self._taken_out(of_draft(change.owner, url.removeprefix(IN_KEYRING)))
                body[part][0] = found or url
        return replace(change, hook=json.dumps(body, ensure_ascii=False)) if body else change

    def _taken_out(self, entry: Entry) -> str:
        if entry not in self._addresses and self._find_drawer is not None:
            self._addresses[entry] = value_of(self._find_drawer().read(entry))
        return self._addresses.get(entry, "")


def _last(rows: "Sequence[KeptChange]") -> set[str]:
    """The ids of the last change of each place."""
    return {row.id for row in {(row.channel, row.place): row for row in rows}.values()}


def _body(change: KeptChange) -> dict[str, Any]:
    """The hook; empty where it is damaged, which is told where it is read."""
    try:
        body = json.loads(change.hook)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _addresses(body: dict[str, Any]) -> list[tuple[str, str]]:
    lists = [(part, body.get(part)) for part in _PARTS]
    return [(part, str(found[0])) for part, found in lists if isinstance(found, list) and found]
