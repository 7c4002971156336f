"""Bringing PBXs to what is wanted of them, as `apply` does: recorded, told, and broken off by a second Ctrl+C."""

import argparse
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from core.command.console import complain
from core.command.fleet_provider import refused_keys, set_webhooks
from core.command.fleet_telling import Telling
from core.command.fleet_wanted import Wanted
from core.command.interrupt import Interrupt
from core.command.own_keyring import Keyring
from core.command.remedies import worded_here
from core.command.stdin_plan import Given
from core.delivery.begun import BegunAt, StoredBegun
from core.delivery.change_journal import RunChanges, StoredChanges
from core.delivery.journal import RunJournal, StoredJournal
from core.errors import AppError
from core.fleet.outcome import Became, End
from core.fleet.plan import Plan
from core.fleet.queues import bring_queue
from core.fleet.report import (
    EXIT_STATUS,
    facts_as_json,
    failure_as_json,
    queue_as_json,
    summary,
)
from core.fleet.run import Run
from core.fleet.site_run import Journals
from core.fleet.ways import PbxWays
from core.pbx.address import one_form, parse_address
from core.pbx.errors import Refused
from core.pbx.known import Register
from core.pbx.login_guard import LoginGuard
from core.program.paths import paths_for
from core.providers.kept_changes import KeptApart
from core.secrets.pins import PinCopies
from core.stop import Stop
from core.store.database import Database, StoreUnusable
from core.store.grouped import GroupedDatabase
from core.store.refused_logins import StoredRefusals
from core.store.trusted_certificates import StoredTrust
from core.store.webhook_changes import RunWebhookChanges, StoredWebhookChanges, WebhookChanges

_BREAK_OFF_S = 40.0
"""What was broken off ends within its own limits; nothing is waited for any longer than this."""
_BROKEN_OFF = (
    "Broken off: what was under way may or may not have been changed. The same command again looks first at what is "
    "there."
)


def carried_out(options: argparse.Namespace, wanted: Wanted, telling: Telling) -> int:
    """Bring it there and tell it, or tell what is wrong and bring nothing. Returns the exit status."""
    telling.notices(wanted.plan)
    if not wanted.plan.is_right:
        telling.wrong(wanted.plan)
    elif options.check_keys and (refused := _refused_keys(wanted.plan)):
        for became in refused:
            telling.tell(became)
    else:
        try:
            _bring(options, wanted, telling)
            if options.set_webhook:
                _set_webhooks(options, telling)
        except KeyboardInterrupt:  # between what hears of it: something was sent
            _tell_broken_off(telling)
    if telling.told:
        complain(f"{summary(telling.told)}{telling.took}.")
    elif wanted.given is None and not telling.ends:
        complain("There was nothing to do.")
    return max((EXIT_STATUS[end] for end in telling.ends), default=0)


def _refused_keys(plan: Plan) -> list[Became]:
    with Interrupt() as interrupt:
        return interrupt.run(partial(refused_keys, plan, interrupt.stop, complain))


def _set_webhooks(options: argparse.Namespace, telling: Telling) -> None:
    """After all channels are there: what providers do takes nothing from what PBXs did."""
    journal: WebhookChanges = RunWebhookChanges()
    if not options.demo:
        journal = KeptApart(StoredWebhookChanges(Database(paths_for(options.data_dir).store)))
    with Interrupt() as interrupt:
        work = partial(set_webhooks, tuple(telling.told), journal, options.also_shared, interrupt.stop, telling.line)
        _unless_broken_off(interrupt, work, telling)


def _unless_broken_off(interrupt: Interrupt, work: Callable[[], object], telling: Telling) -> None:
    """What is broken off while it may be changing something is told, and counts as unknown."""
    try:
        interrupt.run(work)
    except KeyboardInterrupt:
        _tell_broken_off(telling)


def _tell_broken_off(telling: Telling) -> None:
    telling.ends.add(End.UNKNOWN)
    complain(_BROKEN_OFF)


def _bring(options: argparse.Namespace, wanted: Wanted, telling: Telling) -> None:
    database = GroupedDatabase(paths_for(options.data_dir).store)
    if not options.demo and _is_unrecordable(database, wanted, telling):
        return
    ways, journals = _ways(options, wanted, database), _journals(options, database)
    run = Run(wanted.plan, ways, journals, telling.tell, wanted.options, options.parallel)
    if wanted.given is not None and (wanted.given.queues or wanted.given.info):
        with Interrupt() as interrupt:
            at = BegunAt(StoredBegun(database), one_form(wanted.given.login.base_url))
            work = partial(_beside_channels, wanted.given, at, ways, telling, interrupt.stop)
            _unless_broken_off(interrupt, work, telling)
        if interrupt.stop.asked:
            run.end()
    _conduct(run, database)
    with suppress(AppError):
        database.flush()


def _ways(options: argparse.Namespace, wanted: Wanted, database: GroupedDatabase) -> PbxWays:
    """The way to each PBX, with what is known here of certificates and of refused logins."""
    guard = LoginGuard(StoredRefusals(database)) if not options.demo else LoginGuard()
    if options.retry_login:
        for base_url in wanted.logins:
            guard.insisted(parse_address(base_url))
    register = (
        Register(StoredTrust(database), PinCopies(Keyring().of_folder(options)))
        if wanted.knows and not options.demo
        else None
    )
    return PbxWays(wanted.logins, register, guard)


def _journals(options: argparse.Namespace, database: GroupedDatabase) -> Journals:
    if options.demo:  # nothing outlives it
        return Journals(RunJournal(), RunChanges())
    return Journals(StoredJournal(database), StoredChanges(database))


def _conduct(run: Run, database: GroupedDatabase) -> None:
    """Bring it to its end: the first Ctrl+C begins nothing new, a second one breaks off what is under way."""
    done = threading.Event()

    def go() -> None:
        try:
            run.go()
        finally:
            done.set()

    def end() -> None:
        run.end()
        complain("Nothing new is started; what is under way is finished first. Press Ctrl+C again to stop at once.")

    with Interrupt(end) as interrupt:
        try:
            interrupt.run(go)
        except KeyboardInterrupt:
            database.hurry()
            run.stop()
            done.wait(_BREAK_OFF_S)


def _is_unrecordable(database: Database, wanted: Wanted, telling: Telling) -> bool:
    """Whether attempts cannot be recorded, which is told: nothing could be created, and no login would be counted."""
    try:
        with database.reading():
            return False
    except StoreUnusable as error:
        if (given := wanted.given) is not None:
            line = failure_as_json(given.site.name, End.UNREACHABLE, worded_here(error))
            for _each in range(len(given.queues) + given.info):
                telling.line(End.UNREACHABLE, line)
        for cell in wanted.plan.cells:
            telling.tell(Became(cell, End.UNREACHABLE, error=error))
        return True


def _beside_channels(given: Given, at: BegunAt, ways: PbxWays, telling: Telling, stop: Stop) -> None:
    """Queues, which channels may name; and what the PBX is, when all else is read. One login for all of it."""
    pbx = ways.client(given.site, given.login)
    try:
        for wanted in given.queues:
            became = bring_queue(pbx, wanted, stop, at, given.check)
            if became.error is not None:
                became = replace(became, error=worded_here(became.error))
            telling.line(became.end, queue_as_json(given.site.name, became, given.check))
        if given.info:
            telling.line(End.UNCHANGED, facts_as_json(given.site.name, pbx.information(stop), pbx.directory(stop)))
    except AppError as error:
        end = End.REFUSED if isinstance(error, Refused) else End.UNREACHABLE
        telling.line(end, failure_as_json(given.site.name, end, worded_here(error)))
    finally:
        pbx.close()
