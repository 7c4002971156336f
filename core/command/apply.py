"""`apply`: brings one PBX, or all of a list of sites, to what channel files say; the second time nothing changes.

What it prints and returns is in its `--help`.
"""

import argparse
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from core.command import provider_side
from core.command.arguments import Parser
from core.command.console import Unheard, complain, say
from core.command.fleet_provider import refused_keys, set_webhooks
from core.command.own_keyring import Keyring
from core.command.permission import ALL, Permission, agrees, allowed_from, at_a_terminal
from core.command.remedies import worded_here
from core.command.sending import Interrupt
from core.command.stdin_plan import Given, read_given
from core.command.usage import WrongUsage
from core.command.waiting import in_steps
from core.delivery.change_journal import RunChanges, StoredChanges
from core.delivery.journal import RunJournal, StoredJournal
from core.demo.pbx import DemoPbx
from core.errors import AppError, plain
from core.fleet.known_sites import kept_pbxs, known_sites
from core.fleet.outcome import Became, End
from core.fleet.plan import Plan, plan_for, plan_of_objects, template_in
from core.fleet.queues import bring_queue
from core.fleet.report import (
    EXIT_STATUS,
    as_json,
    as_text,
    facts_as_json,
    failure_as_json,
    queue_as_json,
    summary,
)
from core.fleet.run import MOST_PARALLEL, PARALLEL, Run, ends_of_a_wrong_plan
from core.fleet.site_run import Journals, Options
from core.fleet.sites import CLIENT_ID, NAME, PBX, Site, Sites, State, read_sites
from core.fleet.ways import AskedOnce, Logins, PbxWays, with_logins
from core.pbx.address import parse_address
from core.pbx.errors import Refused
from core.pbx.known import Register
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LoginGuard
from core.pbx.trust import normalise_pin
from core.program.paths import paths_for
from core.program.product import called
from core.providers.kept_changes import KeptApart
from core.secrets.pins import PinCopies
from core.secrets.sources import CLIENT_SECRET_VARIABLE, SecretSources
from core.stop import Stop
from core.store.database import Database, StoreUnusable
from core.store.grouped import GroupedDatabase
from core.store.refused_logins import StoredRefusals
from core.store.trusted_certificates import StoredTrust
from core.store.webhook_changes import RunWebhookChanges, StoredWebhookChanges, WebhookChanges

_LOOKS = 2
"""How often a PBX is searched for what was not answered, within 5 s; the next run goes on looking."""
_FEW = 10
"""References of Client Secrets that are named; the rest is counted."""
_BREAK_OFF_S = 40.0
"""What was broken off ends within its own limits; nothing is waited for any longer than this."""
_BROKEN_OFF = (
    "Broken off: what was under way may or may not have been changed. The same command again looks first at what is "
    "there."
)
_EPILOG = """\
A channel's name says which one is meant. What the PBX has is compared with what the file gives: the same is left
alone, the rest is created or changed. Credentials cannot be compared: they go along with a change and are no
difference by themselves, unless --replace-credentials is given.

SITES: a CSV, XLSX or JSON list, one PBX per row, with the columns name, pbx, client_id, pin, client_secret (env:NAME
or keyring:SERVICE/USER, never the secret itself) and any of your own. {{column}} in a channel file is filled from the
row: inside quotes as text; outside them, only a whole number. A column named as a channel file (sms.json) says
present, absent or leave for that site. Without client_secret it is PBX_CLIENT_SECRET, else the OS keyring's.
--known takes the PBXs that the windows know, with their logins in the keyring; a PBX gets its tags there, a row of
SITES in a column tags. --tag takes those of them that have this tag.

outcomes, one line per site and channel:
  created, updated, unchanged, deleted, absent   the site has what is wanted
  refused      the PBX said no
  ambiguous    the PBX has more than one channel with this name: nothing was changed
  invalid      a mistake in the file or the row; if it can be seen here, nothing at all is sent,
               and the others are not_sent. Who is not found on a PBX is a mistake at that site alone
  unreachable  the PBX could not be reached or trusted, or its turn never came: nothing was changed
  unknown      sent, but no clear answer came; the same command again finds it out before it sends anything

A failure at one site does not stop the others. Ctrl+C starts nothing new and finishes what is under way; pressed
again, it breaks that off.

exit status: 0 all have what is wanted; 1 refused or ambiguous; 2 wrong usage, or something is invalid;
3 unreachable; 4 unknown. The highest applies.

--check-keys asks each provider before anything is sent; refused keys are outcome refused, code keys_refused.
  With --check it asks them, too, which only reads.
--set-webhook comes after all channels: a line {"site", "file", "name", "webhook": {...}} each, as of send.

--stdin takes one JSON object with everything in it, and nothing from the environment or the keyring:
  {"pbx", "client_id", "client_secret", "pin", "channels": [...], "state", "check", "replace_credentials",
   "allow_http", "queues": [{"name", "assignment_mode", "members": [...]}], "info"}
Message queues are brought there before the channels; "info": true reports what the PBX is and who is on it.
"""


def main(argv: Sequence[str]) -> int:
    """Run `apply` with the arguments that follow that word; returns the exit status."""
    try:
        return _run(_arguments(argv))
    except SystemExit as done:  # --help
        return int(done.code or 0)
    except WrongUsage as error:
        complain(f"{called()} apply: {error}")
        return 2
    except Unheard:
        raise
    except KeyboardInterrupt:
        complain("Stopped; nothing was sent.")
        return EXIT_STATUS[End.UNREACHABLE]
    except AppError as error:
        _complain_of(error)
        return EXIT_STATUS[End.UNREACHABLE if isinstance(error, StoreUnusable) else End.INVALID]
    except Exception as error:  # a traceback could show a secret
        complain(f"{called()} apply: an error inside this program ended it ({type(error).__name__}).")
        return EXIT_STATUS[End.UNKNOWN]


def _complain_of(error: AppError) -> None:
    error = worded_here(error)
    complain(f"{called()} apply: {error.message}")
    for problem in error.problems:
        complain(
            plain(f"    {problem.field}: {problem.message}" if problem.field else f"    {problem.message}", 1000)
        )


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    options = _parser().read(argv)
    ways = [name for name in ("sites", "known", "demo", "pbx", "stdin") if getattr(options, name)]
    if len(ways) != 1:
        raise WrongUsage("Say where to: one of --sites SITES, --known, --pbx URL, --demo and --stdin. See --help.")
    if options.sheet and options.sites is None:
        raise WrongUsage("--sheet belongs to --sites SITES.")
    if options.tag and ways[0] not in ("sites", "known"):
        raise WrongUsage("--tag chooses among many: it belongs to --sites SITES or --known.")
    if options.pbx is None and (options.pin is not None or options.client_id is not None):
        raise WrongUsage("--pin and --client-id belong to --pbx URL; sites have columns of these names.")
    if bool(options.files) == options.stdin:
        raise WrongUsage("Say which FILE." if not options.stdin else "--stdin has its channels in it: give no FILE.")
    if options.also_shared and not options.set_webhook:
        raise WrongUsage("--also-shared belongs to --set-webhook.")
    if options.demo and (options.check_keys or options.set_webhook) and provider_side.PLACES is None:
        raise WrongUsage("The demo asks no real provider: leave out --check-keys and --set-webhook.")
    if not 1 <= options.parallel <= MOST_PARALLEL:
        raise WrongUsage(f"--parallel is a number from 1 to {MOST_PARALLEL}.")
    return options


def _parser() -> Parser:
    says = "Bring one PBX, or all of a list of sites, to what channel files say."
    parser = Parser("apply", says, _EPILOG, "where attempts are recorded")
    parser.add_argument("files", nargs="*", metavar="FILE", help="a channel file (JSON), with {{column}} in it")
    parser.add_argument("--sites", type=Path, metavar="SITES", help="the PBXs: CSV, XLSX or JSON, one per row")
    parser.add_argument("--known", action="store_true", help="the PBXs that this computer knows, with their logins")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="of these PBXs those with this tag; may be repeated"
    )
    parser.add_argument("--sheet", default="", metavar="NAME", help="the sheet of a workbook")
    parser.add_argument("--demo", action="store_true", help="the built-in demo PBX")
    parser.add_argument("--pbx", metavar="URL", help="one PBX's address, for instance https://192.168.5.150:8088")
    parser.add_argument("--client-id", metavar="ID", help="default: the environment's PBX_CLIENT_ID")
    parser.add_argument("--pin", metavar="SHA256", help="trust exactly the certificate with this fingerprint")
    parser.add_argument("--stdin", action="store_true", help="one JSON object on standard input has everything")
    parser.add_argument("--state", default="present", choices=["present", "absent"], help="default: present")
    parser.add_argument("--check", action="store_true", help="show what would be done, and change nothing")
    parser.add_argument(
        "--parallel", type=int, default=PARALLEL, metavar="N", help=f"sites at once, default: {PARALLEL}"
    )
    parser.add_argument(
        "--replace-credentials", action="store_true", help="send the credentials even if nothing else differs"
    )
    parser.add_argument(
        "--retry-login", action="store_true", help="log in although a PBX has refused this login before"
    )
    parser.add_argument(
        "--allow-references", metavar="LIST", help="follow these env: and keyring: references only; all, or none"
    )
    parser.add_argument("--allow-http", action="store_true", help="send logins and keys unencrypted")
    parser.add_argument(
        "--check-keys", action="store_true", help="ask the providers first; if one refuses keys, nothing is sent"
    )
    parser.add_argument(
        "--set-webhook",
        action="store_true",
        help="set webhooks at the providers, if it affects only the channel",
    )
    parser.add_argument("--also-shared", action="store_true", help="with --set-webhook: also where it affects others")
    parser.add_argument("--json", action="store_true", help="one JSON object per line, for each site and channel")
    return parser


# What is wanted ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A plan with the logins of its sites."""

    plan: Plan
    logins: dict[str, PbxLogin]
    options: Options
    knows: bool = True
    """Whether what this computer knows of certificates counts."""
    given: Given | None = None


def _run(options: argparse.Namespace) -> int:
    telling = _Telling(options.json or options.stdin)
    if options.demo:
        with DemoPbx() as demo:
            login = PbxLogin(demo.base_url, demo.client_id, demo.client_secret)
            sites = _one_site("demo", login.base_url, login.client_id)
            plan = _plan(options, sites, AskedOnce(_permission(options, "the demo PBX", False)))
            wanted = _Wanted(plan, {login.base_url: login}, _options(options))
            return _carried_out(options, wanted, telling)
    return _carried_out(options, _from_stdin() if options.stdin else _from_files(options), telling)


def _options(options: argparse.Namespace) -> Options:
    return Options(options.check, options.replace_credentials, _LOOKS)


def _from_stdin() -> _Wanted:
    if sys.stdin is None:
        raise WrongUsage("There is nothing to read: standard input is closed.")
    given = read_given(sys.stdin.buffer.read())
    nowhere = SecretSources({}, lambda _entry: None, lambda _asked: False)
    plan = plan_of_objects(given.site, given.channels, given.state, nowhere)
    options = Options(given.check, given.replace_credentials, _LOOKS)
    return _Wanted(plan, {given.login.base_url: given.login}, options, False, given)


def _from_files(options: argparse.Namespace) -> _Wanted:
    sites = _sites(options)
    several = len(sites.sites) != 1
    where = f"{len(sites.sites)} PBXs" if several else sites.sites[0].base_url
    permission = AskedOnce(_permission(options, where, several))
    plan = in_steps(lambda: _plan(options, sites, permission))
    if not plan.is_right:
        return _Wanted(plan, {}, _options(options))
    _tell_who_gets_the_login(options, sites)
    keyring = Keyring()
    allowed = _may_follow_client_secrets(options, sites)
    environment = {name: value for name, value in os.environ.items() if name != CLIENT_SECRET_VARIABLE}
    sources = SecretSources(environment, keyring.lookup, lambda asked: asked.reference.text in allowed)
    # Each of the PBXs that this computer knows has a login of its own: one for all is none of theirs.
    logins = Logins({} if options.known else os.environ, sources, partial(keyring.drawer, options))
    plan, found = in_steps(lambda: with_logins(plan, logins))
    return _Wanted(plan, found, _options(options))


def _sites(options: argparse.Namespace) -> Sites:
    if options.sites is not None:
        sites = in_steps(
            lambda: read_sites(options.sites, options.files, sheet=options.sheet, allow_http=options.allow_http)
        )
        return sites.tagged(options.tag)
    if options.known:
        pbxs = kept_pbxs(paths_for(options.data_dir).store)
        if not pbxs:
            raise WrongUsage("This computer knows no PBX yet: add one in the application, or give --sites SITES.")
        return known_sites(pbxs, options.allow_http).tagged(options.tag)
    try:
        address = parse_address(options.pbx)
    except AppError:
        # Not repeated: people put passwords into addresses.
        raise WrongUsage("--pbx is not the address of a PBX; write it as in the browser.") from None
    if address.is_plain_http and not address.is_loopback and not options.allow_http:
        raise WrongUsage(
            "With http, anyone on the way can read the login and the keys: use https://, or give --allow-http."
        )
    return _one_site(address.label, address.base_url, options.client_id or "", _pin(options.pin))


def _one_site(name: str, base_url: str, client_id: str, pin: str = "") -> Sites:
    columns = {NAME: name, PBX: base_url, CLIENT_ID: client_id}
    return Sites((Site(name, base_url, client_id, pin, columns=columns),), columns=tuple(columns))


def _pin(text: str | None) -> str:
    try:
        return normalise_pin(text) if text else ""
    except ValueError:
        raise WrongUsage("--pin is not a SHA-256 fingerprint: 64 hex digits, with or without colons.") from None


def _plan(options: argparse.Namespace, sites: Sites, permission: AskedOnce) -> Plan:
    sources = SecretSources(os.environ, Keyring().lookup, permission)
    templates = [template_in(file) for file in options.files]
    return plan_for(sites, templates, State(options.state), sources)


def _allowed(options: argparse.Namespace) -> frozenset[str] | None:
    if options.allow_references is None:
        return None
    allowed = allowed_from(options.allow_references)
    if allowed is None:
        raise WrongUsage("--allow-references takes env:NAME and keyring:SERVICE/USER with commas, or all, or none.")
    return allowed


def _permission(options: argparse.Namespace, where: str, several: bool) -> Permission:
    return Permission(_allowed(options), where, at_a_terminal(), several=several)


def _tell_who_gets_the_login(options: argparse.Namespace, sites: Sites) -> None:
    """Say to which PBXs of a list the environment's Client Secret goes: the list may be anybody's."""
    if options.sites is None or not os.environ.get(CLIENT_SECRET_VARIABLE):
        return
    told = [plain(f"{site.name} ({site.base_url})", 200) for site in sites.sites if site.secret is None]
    more = f", and {len(told) - _FEW} more" if len(told) > _FEW else ""
    if told:
        complain(f"{CLIENT_SECRET_VARIABLE} goes to {', '.join(told[:_FEW])}{more}.")


def _may_follow_client_secrets(options: argparse.Namespace, sites: Sites) -> frozenset[str]:
    """The references of Client Secrets that may be followed; each goes to the PBX of its own row alone."""
    asked = [(site, site.secret) for site in sites.sites if site.secret is not None]
    for site, secret in asked[:_FEW]:
        complain(plain(f"client_secret of {site.name}: {secret.shown} goes to {site.base_url}", 500))
    if len(asked) > _FEW:
        complain(f"… and {len(asked) - _FEW} more, each to the PBX of its own row.")
    texts = frozenset(secret.text for _site, secret in asked)
    allowed = _allowed(options)
    if allowed is not None:
        return texts if ALL in allowed else texts & allowed
    return texts if not asked or not at_a_terminal() or agrees() else frozenset()


# Carrying it out ---------------------------------------------------------------------------------------------


def _carried_out(options: argparse.Namespace, wanted: _Wanted, telling: "_Telling") -> int:
    telling.notices(wanted.plan)
    if not wanted.plan.is_right:
        telling.wrong(wanted.plan)
    elif options.check_keys and (refused := _refused_keys(wanted.plan)):
        for became in refused:
            telling.tell(became)
    else:
        _bring(options, wanted, telling)
        if options.set_webhook:
            _set_webhooks(options, telling)
    if telling.told or wanted.given is None:
        complain(f"{summary(telling.told)}{telling.took}." if telling.told else "There was nothing to do.")
    return max((EXIT_STATUS[end] for end in telling.ends), default=0)


def _refused_keys(plan: Plan) -> list[Became]:
    with Interrupt() as interrupt:
        return interrupt.run(partial(refused_keys, plan, interrupt.stop, complain))


def _set_webhooks(options: argparse.Namespace, telling: "_Telling") -> None:
    """After all channels are there: what providers do takes nothing from what PBXs did."""
    journal: WebhookChanges = RunWebhookChanges()
    if not options.demo:
        journal = KeptApart(StoredWebhookChanges(Database(paths_for(options.data_dir).store)))
    with Interrupt() as interrupt:
        work = partial(set_webhooks, tuple(telling.told), journal, options.also_shared, interrupt.stop, telling.line)
        _unless_broken_off(interrupt, work, telling)


def _unless_broken_off(interrupt: Interrupt, work: Callable[[], object], telling: "_Telling") -> None:
    """What is broken off while it may be changing something is told, and counts as unknown."""
    try:
        interrupt.run(work)
    except KeyboardInterrupt:
        telling.ends.add(End.UNKNOWN)
        complain(_BROKEN_OFF)


def _bring(options: argparse.Namespace, wanted: _Wanted, telling: "_Telling") -> None:
    database = GroupedDatabase(paths_for(options.data_dir).store)
    if not options.demo and _is_unrecordable(database, wanted, telling):
        return
    guard = LoginGuard(StoredRefusals(database)) if not options.demo else LoginGuard()
    if options.retry_login:
        for base_url in wanted.logins:
            guard.insisted(parse_address(base_url))
    journals = Journals(StoredJournal(database), StoredChanges(database))
    if options.demo:  # nothing outlives it
        journals = Journals(RunJournal(), RunChanges())
    register = (
        Register(StoredTrust(database), PinCopies(Keyring().of_folder(options)))
        if wanted.knows and not options.demo
        else None
    )
    ways = PbxWays(wanted.logins, register, guard)
    run = Run(wanted.plan, ways, journals, telling.tell, wanted.options, options.parallel)
    if wanted.given is not None and (wanted.given.queues or wanted.given.info):
        with Interrupt() as interrupt:
            work = partial(_beside_channels, wanted.given, ways, telling, interrupt.stop)
            _unless_broken_off(interrupt, work, telling)
        if interrupt.stop.asked:
            run.end()
    done = threading.Event()

    def go() -> None:
        try:
            run.go()
        finally:
            done.set()

    def end() -> None:
        run.end()
        complain("Nothing new is started; what is under way is being finished. Press Ctrl+C again to break it off.")

    with Interrupt(end) as interrupt:
        try:
            interrupt.run(go)
        except KeyboardInterrupt:
            database.hurry()
            run.stop()
            done.wait(_BREAK_OFF_S)
    with suppress(AppError):
        database.flush()


def _is_unrecordable(database: Database, wanted: _Wanted, telling: "_Telling") -> bool:
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


def _beside_channels(given: Given, ways: PbxWays, telling: "_Telling", stop: Stop) -> None:
    """Queues, which channels may name; and what the PBX is, when all else is read. One login for all of it."""
    pbx = ways.client(given.site, given.login)
    try:
        for wanted in given.queues:
            became = bring_queue(pbx, wanted, stop, given.check)
            telling.line(became.end, queue_as_json(given.site.name, became, given.check))
        if given.info:
            telling.line(End.UNCHANGED, facts_as_json(given.site.name, pbx.information(stop), pbx.directory(stop)))
    except AppError as error:
        end = End.REFUSED if isinstance(error, Refused) else End.UNREACHABLE
        telling.line(end, failure_as_json(given.site.name, end, worded_here(error)))
    finally:
        pbx.close()


class _Telling:
    """Where outcomes are written; every line is flushed. Called on any thread, never on two at once."""

    def __init__(self, json: bool) -> None:
        self._json = json
        self._began = time.monotonic()
        self.told: list[Became] = []
        self.ends: set[End] = set()

    @property
    def took(self) -> str:
        """How long it took, where that is worth a word."""
        return f" in {time.monotonic() - self._began:.1f} s"

    def notices(self, plan: Plan) -> None:
        """What is to be known before anything is sent; each once, however many sites it is about."""
        said = [problem.message for problem in plan.notices]
        for cell in plan.cells:
            said += [f"{cell.file}: {problem.field}: {problem.message}" for problem in cell.notices]
            said += [f"{cell.file}: {warning.path}: {warning.message}" for warning in cell.warnings]
        for text in dict.fromkeys(said):
            complain(plain(text, 1000))

    def tell(self, became: Became) -> None:
        """Write one outcome."""
        if became.error is not None:
            became = replace(became, error=worded_here(became.error))
        self.told.append(replace(became, differences=()))
        self.line(became.end, as_json(became) if self._json else as_text(became))

    def wrong(self, plan: Plan) -> None:
        """Write what is wrong; for a person once what is wrong at more sites alike, as a file that is not there."""
        ends = ends_of_a_wrong_plan(plan)
        alike = Counter(id(became.error) for became in ends)
        for became in ends:
            count = alike[id(became.error)]
            if self._json or count == 1:
                self.tell(became)
            elif count:
                alike[id(became.error)] = 0
                self.told += [became] * count
                cell = replace(became.cell, site=f"{count} sites")
                self.line(became.end, as_text(replace(became, cell=cell)))

    def line(self, end: End, line: str) -> None:
        """Write a line, and count what it ended in."""
        self.ends.add(end)
        try:
            say(line)
        except Unheard:
            # Nobody reads standard output any more; that a channel was created must not be lost with it.
            complain(line)
