"""Where a line may end in a web address: nowhere behind its scheme, and anywhere else only between its parts."""

import re

SCHEME = "://"
_JOINED = SCHEME + "\u2060"
"""A word joiner: Qt would end a line behind a slash, and leave `https://` alone in it."""
_PARTS = re.compile(r"(?=[.?&=#])|(?<=[/:])(?=.)")


def held_together(text: str) -> str:
    """`text` as it is shown where its lines wrap."""
    return text.replace(SCHEME, _JOINED) if SCHEME in text else text


def plain_again(text: str) -> str:
    """The same without what holds it together."""
    return text.replace(_JOINED, SCHEME) if SCHEME in text else text


def parts_of(address: str) -> list[str]:
    """What a line may hold of an address: the scheme with the host's first part, and each part behind it."""
    scheme, separator, rest = address.partition(SCHEME)
    first, *others = _PARTS.split(rest)
    return [scheme + separator + first, *others]
