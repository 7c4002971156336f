"""What a page strikes through, by its tags or as mail programs write it, in a style."""

import re
from collections.abc import Iterable

_TAGS = frozenset(("s", "del", "strike"))
_THROUGH = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)


def strikes(tag: str, attributes: Iterable[tuple[str, str | None]]) -> bool:
    """Whether what stands in this tag is struck through: it is said no longer."""
    return tag in _TAGS or any(name == "style" and _THROUGH.search(value or "") for name, value in attributes)
