"""An exception that nobody caught: logged, told to the terminal, and put into a report without anything typed."""

import logging
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from core.program.crash import report_text, trace_text
from core.secrets.redaction import redacted


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What a person may send to support; `places` is the same for the same fault."""

    places: str
    text: str


def report_of(error: BaseException, versions: Mapping[str, str]) -> CrashReport:
    """The report of an exception, redacted."""
    return CrashReport(trace_text(error), redacted(report_text(error, versions)))


def log_uncaught(error: BaseException) -> None:
    """Log an exception that nobody caught, and tell the terminal if there is one."""
    trace = (type(error), error, error.__traceback__)
    logging.getLogger("uncaught").critical("Nobody caught this", exc_info=trace)
    # None in a program without a console.
    if sys.stderr is not None:
        sys.stderr.write(redacted(trace_text(error)) + "\n")
