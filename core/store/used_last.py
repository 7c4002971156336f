"""Which providers the channels of this computer were made with last."""

from core.giving_way import give_way
from core.stop import Stop
from core.store.channels import Store


def providers_used_last(store: Store, without: str, count: int, _stop: Stop) -> tuple[str, ...]:
    """The wire values of so many providers at most, the one used last first. Blocking; errors as of `Database`.

    Args:
        without: the id of the draft that is being made, which does not count.
    """
    give_way()  # to the page on which they are shown
    used = (row.draft.channel for row in store.channels() if row.id != without)
    return tuple(dict.fromkeys(value for value in used if value))[:count]
