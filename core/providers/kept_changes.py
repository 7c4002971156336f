"""Changes at providers, kept without the logins in addresses: what such an address was is in the keyring alone."""

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from core.secrets.entries import NO_LABEL, OF_WEBHOOK, Entry, Label, of_draft, value_of
from core.store.webhook_changes import WAS_SET, KeptChange, WebhookChanges

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.secrets.drawer import Drawer

IN_KEYRING = "keyring:"
"""Stands in a row for an address that is in the keyring, or was and is not there any more."""
_PARTS = ("now", "wanted")


def brings_login(url: str) -> bool:
    """Whether an address may bring a login or a key along, as in `https://user:password@host/` or `…?key=1`."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    return "@" in parts.netloc or bool(parts.query)


class KeptApart:
    """As `WebhookChanges`, over another journal.

    Args:
        find_drawer: called when it is first needed; None where nothing is ever put back: such an address is not kept.
    """

    def __init__(
        self, rows: WebhookChanges, find_drawer: "Callable[[], Drawer] | None" = None, label: Label = NO_LABEL
    ) -> None:
        self._rows, self._find_drawer, self._label = rows, find_drawer, label

    def begin(self, change: KeptChange) -> None:
        body = _body(change)
        for part, url in _addresses(body):
            if brings_login(url):
                if self._find_drawer is not None:
                    self._find_drawer().keep(_entry(change, part), url, self._label)
                body[part][0] = IN_KEYRING
        self._rows.begin(replace(change, hook=json.dumps(body, ensure_ascii=False)))

    def end(self, change: KeptChange, outcome: str) -> None:
        self._rows.end(change, outcome)
        if outcome == WAS_SET and self._find_drawer is not None:
            self._forget_those_before(change)

    def _forget_those_before(self, change: KeptChange) -> None:
        """What was set before an earlier change of this place is put back by nobody any more."""
        assert self._find_drawer is not None
        for row in self._rows.of_owner(change.owner):
            if row.id != change.id and (row.channel, row.place) == (change.channel, change.place):
                for part, url in _addresses(_body(row)):
                    if url == IN_KEYRING:
                        self._find_drawer().drop(_entry(row, part))

    def of_owner(self, owner: str) -> tuple[KeptChange, ...]:
        return tuple(map(self._whole, self._rows.of_owner(owner)))

    def _whole(self, change: KeptChange) -> KeptChange:
        body = _body(change)
        for part, url in _addresses(body):
            if url == IN_KEYRING and self._find_drawer is not None:
                body[part][0] = value_of(self._find_drawer().read(_entry(change, part))) or IN_KEYRING
        return replace(change, hook=json.dumps(body, ensure_ascii=False)) if body else change


def _entry(change: KeptChange, part: str) -> Entry:
    return of_draft(change.owner, f"{OF_WEBHOOK}{change.id}.{part}")


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
