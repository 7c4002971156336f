"""The log: a small rotating file from which every secret is taken out before it is written."""

import json
import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from typing import Any
from urllib.parse import quote

from core.channel.credentials import MASK, encode
from core.program.crash import trace_text
from core.program.paths import Paths

SIZE = 512 * 1024
KEPT = 3
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


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line; of an exception it tells where it happened and never its text."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # what another formatter left here for all
        try:
            return redacted(super().format(record))
        finally:
            record.exc_text = None

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name is logging's
        return trace_text(ei[1])


def start_log(paths: Paths) -> None:
    """Log warnings to the data folder; where it cannot be written, nothing is logged."""
    root = logging.getLogger()
    try:
        paths.log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = RotatingFileHandler(
            paths.log, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.WARNING)


def log_uncaught(error: BaseException) -> None:
    """Log an exception that nobody caught, and tell the terminal if there is one."""
    trace = (type(error), error, error.__traceback__)
    logging.getLogger("uncaught").critical("Nobody caught this", exc_info=trace)
    # None in a program without a console.
    if sys.stderr is not None:
        sys.stderr.write(redacted(trace_text(error)) + "\n")
