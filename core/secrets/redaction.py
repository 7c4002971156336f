"""Secrets taken out of texts that are kept or shown: logs, reports, the terminal."""

import json
import re
from urllib.parse import quote

from core.channel.credentials import MASK, encode

SHORTEST = 6
"""A shorter secret is not looked for: it would mangle ordinary words."""


_PATTERN = re.compile(
    r"((?:access_token|refresh_token|token|password|secret|client_secret)[\"']?\s*[=:]\s*[\"']?)[^\s&\"',}]+",
    re.IGNORECASE,
)


_hidden: set[str] = set()


def hide(secret: str) -> None:
    """Take `secret` out of everything that is logged from now on: plain, Base64, as in a URL and as in JSON."""
    if len(secret) >= SHORTEST:
        encoded = encode(secret)
        _hidden.update({secret, encoded, quote(secret, safe=""), quote(encoded, safe=""), json.dumps(secret)[1:-1]})


def redacted(text: str) -> str:
    """`text` without tokens and hidden secrets."""
    for secret in sorted(_hidden, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return _PATTERN.sub(rf"\1{MASK}", text)
