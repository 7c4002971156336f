"""Keys as people paste them: cleaned, recognised, and kept out of every print, log and pickle."""

import base64
import binascii
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NoReturn

MASK = "••••••"


class NeverPickled:
    """Holds a secret: it is not written anywhere by `pickle`, and `copy` makes no second one."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} is not written anywhere")


class Credentials(NeverPickled, Mapping[str, str]):
    """The plain values of a draft's fields by key. Read-only; its `repr` shows the keys alone; cannot be pickled."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self._values = dict(values or {})

    def __getitem__(self, key: str) -> str:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Credentials({', '.join(f'{key}={MASK}' for key in self._values)})"

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))


def strip_pasted(text: str) -> str:
    """`text` without what mails and web pages add around a key.

    Takes away white space, line ends, zero-width and direction marks (Unicode Cf, which `str.strip` leaves) at
    both ends; what stands inside is the key's own.
    """
    if not text:
        return ""

    def is_around(character: str) -> bool:
        return character.isspace() or unicodedata.category(character) in ("Cc", "Cf")

    start, end = 0, len(text)
    while start < end and is_around(text[start]):
        start += 1
    while end > start and is_around(text[end - 1]):
        end -= 1
    return text[start:end]


def has_typographic_quotes(text: str) -> bool:
    """Whether a mail or a word processor may have put quotation marks around or into a key."""
    return not set("“”„‟‘’‚‛«»").isdisjoint(text)


def encode(value: str) -> str:
    """Base64 of the UTF-8 bytes: standard alphabet, padded, in one line, as the official page prints it."""
    return base64.b64encode(value.encode("utf-8")).decode("ascii")


def decoded_if_encoded(value: str) -> str | None:
    """The text inside, if `value` looks Base64-encoded by hand: it decodes to six or more readable characters.

    It can only be a question: a real key may look like that too (one in some millions of 16 characters).
    """
    if len(value) < 8 or len(value) % 4:
        return None
    try:
        text = base64.b64decode(value, validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return text if len(text) >= 6 and text.isprintable() else None
