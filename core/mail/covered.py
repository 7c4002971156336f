"""A line for the table without what may be a key in it: the line is shown, and kept on the disk with the draft."""

import re

from core.channel.credentials import MASK
from core.mail.label_words import SECRET_NAMES

_NAMED = re.compile(
    rf"(?<!\w)((?:{'|'.join(map(re.escape, sorted(SECRET_NAMES, key=len, reverse=True)))})\s*[:=]\s*)(?![\s+(])\S+",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"(?<![^\s\"'<>(){}\[\],;|:=])[0-9A-Za-z_\-=+/]{16,}")
_CHANGE = re.compile(r"(?<=[0-9])(?=[A-Za-z])|(?<=[A-Za-z])(?=[0-9])")
_MOST_CHANGES = 2
"""Between digits and letters, in the name of a place beside its number."""


def covered(text: str) -> str:
    """The line with dots for what is called a secret, and for what looks like a key by itself."""
    return _TOKEN.sub(_dots, _NAMED.sub(rf"\1{MASK}", text))


def _dots(found: re.Match[str]) -> str:
    return MASK if len(_CHANGE.findall(found[0])) > _MOST_CHANGES else found[0]
