"""What the windows keep of a channel, each as the work of a job: it ends by itself and takes no notice of a stop.

What nobody can lose by it gives way, before it begins, to a page that is being turned to.
"""

import threading
from collections.abc import Callable
from dataclasses import replace

from core.channel.directory import Directory
from core.giving_way import give_way
from core.pbx.following import Following
from core.secrets.drawer import Act, Drawer
from core.secrets.entries import Answer, Kept, Label, ThisRunOnly
from core.stop import Stop
from core.store.channels import Store
from core.store.draft_secrets import read_secrets
from core.store.rows import KeptDraft, KnownPbx


def keep(store: Store, kept: KeptDraft, in_hand: bool, _stop: Stop) -> None:
    """Write a draft's text, and that it is the one being worked on, if it still is."""
    store.save_draft(kept)
    if in_hand:
        store.set_in_hand(kept.id)


def keep_page(store: Store, draft_id: str, page: int, _stop: Stop) -> None:
    """Write on which page the person is."""
    give_way()
    store.keep_page(draft_id, page)


def read_typed(drawer: Drawer, kept: KeptDraft, _stop: Stop) -> dict[str, Answer]:
    """What the drawer says to every secret of a draft."""
    return read_secrets(drawer, kept)


def keep_secrets(drawer: Drawer, acts: tuple[Act, ...], label: Label, _stop: Stop) -> dict[str, Answer]:
    """Write the secrets that were typed, and delete those whose fields were emptied."""
    done = drawer.carry_out(acts, label)
    if any(isinstance(answer, Kept) for answer in done.values()):
        drawer.keep_what_is_only_here()  # the keyring takes secrets again
    return {entry.key: answer for entry, answer in done.items() if isinstance(answer, Kept | ThisRunOnly)}


def mark_created(store: Store, kept: KeptDraft, channel_id: int, drawer: Drawer, _stop: Stop) -> None:
    """Keep the id of the created channel; its keys go if the person wants that."""
    store.mark_created(kept, channel_id)
    drawer.created(kept.id)


def keep_webhook(store: Store, draft_id: str, webhook_url: str, _stop: Stop) -> None:
    """Keep the webhook URL of the created channel."""
    store.keep_webhook(draft_id, webhook_url)


class Ticks:
    """Which steps at the provider are done for a channel; whichever write ends last keeps what was ticked last."""

    def __init__(self, store: Store, draft_id: str) -> None:
        self._store, self._draft_id = store, draft_id
        self._one_writes = threading.Lock()
        self._newest: frozenset[str] = frozenset()

    def keep(self, ticked: frozenset[str]) -> Callable[[Stop], None]:
        """The work that keeps these, by their keys."""
        self._newest = ticked
        return self._write

    def _write(self, _stop: Stop) -> None:
        with self._one_writes:
            self._store.keep_ticks(self._draft_id, self._newest)


def keep_connection(store: Store, draft_id: str, found: Following, _stop: Stop) -> None:
    """Keep how the created channel gets on with its provider."""
    store.keep_connection(draft_id, found.state, found.status, found.reason)


def remember(store: Store, pbx: KnownPbx, directory: Directory, _stop: Stop) -> None:
    """Keep the PBX as the one used last, with its lists as they are now; a name that a person gave it stays."""
    give_way()
    named = any(each.name for each in store.pbxs.all() if each.base_url == pbx.base_url)
    store.pbxs.remember(replace(pbx, name="") if named else pbx)
    store.pbxs.keep_directory(pbx.base_url, directory)
