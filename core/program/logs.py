"""The log: a small rotating file from which every secret is taken out before it is written."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from core.private_files import private_file, private_folder
from core.program.crash import trace_text
from core.program.paths import Paths
from core.secrets.redaction import redacted

SIZE = 512 * 1024
KEPT = 3


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


class _PrivateLog(RotatingFileHandler):
    """Each file of the log is private before its first line is written."""

    def _open(self) -> Any:
        private_file(Path(self.baseFilename))
        return super()._open()


def start_log(paths: Paths) -> None:
    """Log warnings to the data folder; where it cannot be written, nothing is logged."""
    root = logging.getLogger()
    try:
        private_folder(paths.data)
        private_folder(paths.log.parent)
        handler: logging.Handler = _PrivateLog(
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
