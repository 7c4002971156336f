"""Ways of the tests into parts of the product that the product itself does not need."""

from core.channel.credentials import Credentials
from core.store.channels import Store
from core.store.rows import KeptDraft


def last_draft(store: Store) -> KeptDraft | None:
    """The draft that was worked on last, if one is not created yet."""
    return store._draft("1 ORDER BY changed DESC LIMIT 1", ())


def mark_created(store: Store, draft_id: str, channel_id: int) -> None:
    """Let a kept draft have become a channel of the PBX."""
    kept = store.draft(draft_id)
    assert kept is not None
    store.mark_created(kept, channel_id)


def with_value(credentials: Credentials, key: str, value: str) -> Credentials:
    """A copy in which `key` has `value`."""
    return Credentials({**credentials, key: value})
