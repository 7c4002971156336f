"""What a page strikes through, by its tags or as mail programs write it, in a style or in a sheet of styles."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

_TAGS = frozenset(("s", "del", "strike"))
_MOST = 50
"""Selectors: each tag is compared with all of them."""
_SIGNS = {"class": ".", "id": "#"}
_LINES = frozenset(("text-decoration", "text-decoration-line"))


@dataclass(frozen=True, slots=True)
class Selector:
    """What a sheet of styles says something of: tags of this name ("" for all) with all of these classes and ids."""

    tag: str
    names: frozenset[str]

    def is_of(self, tag: str, names: Iterable[str]) -> bool:
        """Whether a tag is one of these."""
        return self.tag in ("", tag) and self.names.issubset(names)


def strikes(tag: str, attributes: Iterable[tuple[str, str | None]], sheet: Iterable[Selector] = ()) -> bool:
    """Whether what stands in this tag is struck through: it is said no longer.

    Args:
        sheet: what the page's sheets of styles strike through.
    """
    attributes = tuple(attributes)
    if tag in _TAGS or any(name == "style" and _is_through(value or "") for name, value in attributes):
        return True
    names = {
        sign + each for name, value in attributes if (sign := _SIGNS.get(name)) for each in (value or "").split()
    }
    return any(each.is_of(tag, names) for each in sheet)


def struck_by_sheets(text: str) -> tuple[Selector, ...]:
    """What the sheets of styles in a page's source strike through; not where only the mouse makes it so."""
    lower = text.lower()
    if "line-through" not in lower or len(lower) != len(text):
        return ()
    found = (each for sheet in _between(text, lower, "<style", "</style") for each in _selectors(sheet))
    return tuple(islice(found, _MOST))


def _between(text: str, lower: str, begin: str, end: str) -> Iterator[str]:
    done = 0
    while (start := lower.find(begin, done)) >= 0 and (stop := lower.find(end, start)) >= 0:
        yield text[text.find(">", start) + 1 : stop]
        done = stop


def _selectors(sheet: str) -> Iterator[Selector]:
    """By parts: a pattern takes the square of the length of a sheet that ends none of its rules."""
    bare = "".join(part.partition("*/")[2] if nth else part for nth, part in enumerate(sheet.split("/*")))
    for rule in bare.replace("<!--", "").replace("-->", "").split("}"):
        heads, _brace, style = rule.rpartition("{")
        if not _is_through(style):
            continue
        for head in heads.rpartition("{")[2].split(","):
            last = head.split()[-1] if head.split() else ""
            if last and not set(last) & set(":[>+~*@"):
                tag, *names = last.replace("#", " #").replace(".", " .").split(" ")
                yield Selector(tag.lower(), frozenset(names))


def _is_through(style: str) -> bool:
    """By declarations: a pattern takes the square of the length of a style that ends none of them."""
    declarations = (each.partition(":") for each in style.lower().split(";"))
    return any(name.strip() in _LINES and "line-through" in value for name, _colon, value in declarations)
