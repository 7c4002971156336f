"""What a page strikes through, by its tags or as mail programs write it, in a style."""

from collections.abc import Iterable

_TAGS = frozenset(("s", "del", "strike"))
_LINES = frozenset(("text-decoration", "text-decoration-line"))


def strikes(tag: str, attributes: Iterable[tuple[str, str | None]]) -> bool:
    """Whether what stands in this tag is struck through: it is said no longer."""
    return tag in _TAGS or any(name == "style" and _is_through(value or "") for name, value in attributes)


def _is_through(style: str) -> bool:
    """By declarations: a pattern takes the square of the length of a style that ends none of them."""
    declarations = (each.partition(":") for each in style.lower().split(";"))
    return any(name.strip() in _LINES and "line-through" in value for name, _colon, value in declarations)
