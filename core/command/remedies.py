"""What a person at a terminal can do about an outcome: the exact command, where there is one."""

import argparse
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.command.report import Report
from core.errors import AppError
from core.pbx.errors import LoginWithheld, Reach, Unreachable, fingerprint_text
from core.program.product import called
from core.store.database import KEPT_UNTIL_QUIT, StoreUnusable

_REPLACE = (
    "Ask the PBX's administrator for the fingerprint of its certificate and compare all of it with what is shown "
    "now. If they are equal, replace what is trusted in the application: test the connection there and press "
    "“The certificate was renewed…”. For this run alone, give --pin and the fingerprint that the administrator reads."
)
"""No command stands ready here: who pastes it believes whoever answers."""
_NO_RECORD = (
    "Nothing is created or changed that cannot be recorded there. Free some space, or choose another folder with "
    "--data-dir, then run the same command again."
)


def with_command(report: Report, options: argparse.Namespace) -> Report:
    """The report, its error followed by the command that answers it."""
    if report.error is None:
        return report
    error = advised(report.error, options, ("send", *options.files))
    return report if error is report.error else replace(report, error=error)


def advised(error: AppError, options: argparse.Namespace, words: Sequence[str]) -> AppError:
    """The error, followed by the command that answers it where there is one.

    Args:
        words: the command with what belongs to it, without the options.
    """
    error = worded_here(error)
    command = _command_for(error, options, words)
    return _Advised(error, command) if command else error


def worded_here(error: AppError) -> AppError:
    """The error as it is said at a terminal, where no entries are kept until anybody quits."""
    if not isinstance(error, StoreUnusable) or error.remedy != KEPT_UNTIL_QUIT:
        return error
    return StoreUnusable(error.what, _NO_RECORD, error.values)


class _Advised(AppError):
    """An error with a command as its remedy. The command is no template: it may hold braces."""

    def __init__(self, error: AppError, command: str) -> None:
        self._code = error.code
        words = {"words": f"{error.message} {command}"}
        super().__init__("{words}", values=words, problems=error.problems)

    @property
    def code(self) -> str:  # type: ignore[override]
        return self._code


def _command_for(error: AppError, options: argparse.Namespace, words: Sequence[str]) -> str:
    match error:
        case Unreachable(reason=Reach.CERTIFICATE_UNKNOWN | Reach.CERTIFICATE_CHANGED) if error.values.get("found"):
            if error.reason is Reach.CERTIFICATE_CHANGED:
                return _REPLACE
            if error.values.get("unasked"):
                return ""  # it may be a changed one: no ready command believes it
            pin = fingerprint_text(str(error.values["found"]))
            begin = f"Its SHA-256 fingerprint is {pin}. If it is the one that the PBX's administrator sees, run:"
            return f"{begin} {_again(options, words, '--pin', pin)}"
        case LoginWithheld():
            return f"Then run: {_again(options, words, '--retry-login')}"
        case _:
            return ""


def _again(options: argparse.Namespace, words: Sequence[str], *more: str) -> str:
    """The command as it was given, with something more and without the pin that was wrong."""
    return shlex.join([called(), *words, *_given(options), *more])


def _given(options: argparse.Namespace) -> Iterator[str]:
    for name, value in (("--pbx", options.pbx), ("--client-id", options.client_id), ("--data-dir", options.data_dir)):
        if value is not None:
            yield from (name, str(value))
    for name, given in (("--allow-http", options.allow_http), ("--json", options.json)):
        if given:
            yield name
