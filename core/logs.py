"""The log: a small rotating file from which every secret is taken out before it is written."""

import json
import logging
import re
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from types import TracebackType
from urllib.parse import quote

from core.credentials import MASK, encode
from core.paths import Paths

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
    """Redacts the finished line, traceback included: nothing that is formatted can pass by it."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def start_log(paths: Paths) -> None:
    """Log warnings, and what nobody caught, to the data folder; where it cannot be written, nothing is logged."""
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
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda caught: _log_uncaught(
        caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback
    )


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("uncaught").critical("Nobody caught this", exc_info=(kind, error, trace))
    # None in a program without a console.
    if sys.stderr is not None:
        sys.stderr.write(redacted("".join(traceback.format_exception(kind, error, trace))))
