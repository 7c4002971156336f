"""`send`: creates channels from channel files, without a window. What it prints and returns is in its `--help`."""

import argparse
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from core.command.checked_files import (
    BesideAnInvalidOne,
    CheckedFile,
    check_files,
    reports_of_a_dry_run,
    reports_unsent,
)
from core.command.console import Unheard, complain, say_done
from core.command.interrupt import Interrupt
from core.command.own_keyring import Keyring
from core.command.permission import Permission, allowed_from, at_a_terminal
from core.command.provider_side import WebhookStep, findings_of, webhook_status, with_keys
from core.command.remedies import with_command
from core.command.report import Outcome, Report
from core.command.send_arguments import send_arguments
from core.command.sending import send_files
from core.command.target import (
    check_recordable,
    client_secret,
    login_without_secret,
    pin_of,
    reached_pbx,
    trusted_for,
)
from core.command.usage import WrongUsage
from core.command.waiting import in_steps
from core.delivery.creation import Creation
from core.delivery.journal import Journal, RunJournal, StoredJournal
from core.errors import AppError, plain
from core.pbx.address import parse_address
from core.pbx.login import PbxLogin
from core.program.paths import paths_for
from core.program.product import called
from core.providers.kept_changes import KeptApart
from core.secrets.os_vault import open_vault
from core.secrets.sources import SecretSources
from core.store.database import Database, StoreUnusable
from core.store.webhook_changes import RunWebhookChanges, StoredWebhookChanges, WebhookChanges


class _Console:
    """Where outcomes and progress are written. Every line is flushed: a script reads them while the next is sent."""

    def __init__(self, json: bool) -> None:
        self._json = json

    def tell(self, report: Report) -> None:
        say_done(report.as_json() if self._json else report.as_text())

    def progress(self, text: str) -> None:
        complain(text)


def main(argv: Sequence[str], also: Callable[[Report], None] | None = None) -> int:
    """Run `send` with the arguments that follow that word; returns the exit status.

    Args:
        also: hears each outcome after it was told.
    """
    console = _Console(json="--json" in argv)
    try:
        return _run(send_arguments(argv), console, also)
    except WrongUsage as error:
        console.progress(f"{called()} send: {error}")
        return 2
    except SystemExit as done:  # --help
        return int(done.code or 0)
    except Unheard:
        raise
    except KeyboardInterrupt:
        console.progress("Stopped; nothing was sent.")
        return Outcome.UNREACHABLE.exit_status
    except AppError as error:
        console.progress(f"{called()} send: {error.message}")
        return Outcome.UNREACHABLE.exit_status
    except Exception as error:  # a traceback could show a secret
        console.progress(f"{called()} send: an error inside this program ended it ({type(error).__name__}).")
        return Outcome.UNKNOWN.exit_status


def _run(options: argparse.Namespace, console: _Console, also: Callable[[Report], None] | None) -> int:
    options.pin = pin_of(options.pin) if options.pin is not None else ""
    login = login_without_secret(options) if options.pbx is not None else None
    keyring = Keyring(open_vault)
    # A keyring may wait for a person: in steps, so that Ctrl+C is heard.
    sources = SecretSources(os.environ, keyring.lookup, _permission(options, login), looks_up=not options.dry_run)
    checked = in_steps(lambda: check_files(options.files, sources))
    for item in checked:
        for path, message in item.told:
            console.progress(plain(f"{item.file}: {path}: {message}"))
    told: list[Report] = []

    def tell(report: Report) -> None:
        report = with_command(report, options)
        told.append(report)
        console.tell(report)
        if also is not None:
            also(report)

    unsent = _unsent(options, checked, console)
    if unsent:
        for report in unsent:
            tell(report)
    else:
        # The keyring may ask the person: before Ctrl+C gets another meaning.
        if login is not None:
            login = login.with_secret(in_steps(partial(client_secret, login, keyring, options)))
        trusted = in_steps(partial(trusted_for, options, keyring)) if login else None
        journal = _journal(options)
        with Interrupt(journal.hurry) as interrupt, reached_pbx(login, trusted, interrupt) as (pbx, login):
            creation = Creation(journal, lambda _login: pbx)
            step = WebhookStep(checked, interrupt, _changes(options), login.base_url, options.also_shared)

            def tell_created(report: Report) -> None:
                tell(step.after(report) if options.set_webhook else report)

            send_files(checked, pbx, creation, login, interrupt, tell_created, console.progress)
    return max(max(report.outcome.exit_status, webhook_status(report.webhook)) for report in told)


def _unsent(options: argparse.Namespace, checked: Sequence[CheckedFile], console: _Console) -> list[Report]:
    """What is told where nothing is sent: of a dry run, of files with mistakes, of keys that a provider refuses."""
    if options.dry_run:
        reports = reports_of_a_dry_run(checked)
        return [_with_keys(each, checked, console) for each in reports] if options.check_keys else reports
    if any(item.error for item in checked):
        return reports_unsent(checked)
    return (_refused_keys(checked, console) if options.check_keys else []) or _unrecordable(options, checked)


def _unrecordable(options: argparse.Namespace, checked: Sequence[CheckedFile]) -> list[Report]:
    """What is told where attempts cannot be recorded: nothing could be created, and no login would be counted."""
    if options.demo:
        return []
    try:
        check_recordable(options)
    except StoreUnusable as error:
        return [item.report(Outcome.UNREACHABLE, error) for item in checked]
    return []


def _with_keys(report: Report, checked: Sequence[CheckedFile], console: _Console) -> Report:
    item = next(each for each in checked if each.file == report.file)
    if item.error is not None:
        return report
    console.progress(f"Asking the provider about the keys of {plain(item.file)} …")
    with Interrupt() as interrupt:
        return with_keys(report, interrupt.run(partial(findings_of, item, interrupt.stop)))


def _refused_keys(checked: Sequence[CheckedFile], console: _Console) -> list[Report]:
    """What is told where a provider refuses keys: nothing of any file is sent then. Empty where all are taken."""
    asked = [_with_keys(item.report(Outcome.NOT_SENT), checked, console) for item in checked]
    for report in asked:
        for each in report.keys or ():
            console.progress(plain(f"{report.file}: {each['message']}", 1000))
    if all(report.error is None for report in asked):
        return []
    return [report if report.error else replace(report, error=BesideAnInvalidOne()) for report in asked]


def _changes(options: argparse.Namespace) -> WebhookChanges:
    """Where it stands what was set at providers; nothing outlives a demo."""
    if options.demo:
        return RunWebhookChanges()
    return KeptApart(StoredWebhookChanges(Database(paths_for(options.data_dir).store)))


def _permission(options: argparse.Namespace, login: PbxLogin | None) -> Permission:
    allowed = None
    if options.allow_references is not None:
        allowed = allowed_from(options.allow_references)
        if allowed is None:
            raise WrongUsage(
                "--allow-references takes env:NAME and keyring:SERVICE/USER with commas, or all, or none."
            )
    where = parse_address(login.base_url).label if login else "the demo PBX" if options.demo else "the PBX"
    return Permission(allowed, where, at_a_terminal(), options.dry_run)


def _journal(options: argparse.Namespace) -> Journal:
    """Where it stands what was begun; nothing outlives a demo PBX."""
    return RunJournal() if options.demo else StoredJournal(Database(paths_for(options.data_dir).store))
