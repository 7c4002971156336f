"""XML of a provider, without its dangerous parts: no document types, no entities, a limit of depth."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

DEEPEST = 30


class NotXml(Exception):
    """It cannot be read, or holds what no answer needs."""


@dataclass(slots=True)
class Element:
    """An element, without its attributes."""

    name: str
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def all(self, name: str) -> Iterator["Element"]:
        """Every element of this name below, in order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)

    def value(self, name: str) -> str:
        """The text of the first element of this name below, "" where there is none."""
        return next((each.text.strip() for each in self.all(name)), "")


def read(raw: bytes) -> Element:
    """The root element. Raises NotXml."""
    root = Element("")
    open_ = [root]

    def start(name: str, _attributes: object) -> None:
        if len(open_) > DEEPEST:
            raise NotXml
        element = Element(name.rpartition(":")[2])
        open_[-1].children.append(element)
        open_.append(element)

    def end(_name: str) -> None:
        open_.pop()

    def data(text: str) -> None:
        open_[-1].text += text

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = data
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the last two: an encoding that is none
        raise NotXml from error
    return root.children[0]


def written(name: str, inside: dict[str, str]) -> bytes:
    """An element with one child for each entry."""
    children = "".join(f"<{child}>{escape(text)}</{child}>" for child, text in inside.items())
    return f"<{name}>{children}</{name}>".encode()


def _refuse(*_given: object) -> None:
    raise NotXml
