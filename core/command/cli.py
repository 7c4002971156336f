"""`send`: creates channels from channel files, without a window. What it prints and returns is in its `--help`."""

import argparse
import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from core.channel.credentials import strip_pasted
from core.channel.directory import Directory
from core.command import provider_side
from core.command.arguments import Parser
from core.command.console import Unheard, complain, say
from core.command.own_keyring import Keyring
from core.command.permission import Permission, allowed_from, at_a_terminal
from core.command.provider_side import WebhookStep, findings_of, webhook_status, with_keys
from core.command.remedies import with_command
from core.command.report import Outcome, Report
from core.command.sending import (
    BesideAnInvalidOne,
    CheckedFile,
    Interrupt,
    check_files,
    reports_of_a_dry_run,
    reports_unsent,
    send_files,
)
from core.command.usage import WrongUsage
from core.command.waiting import in_steps
from core.delivery.creation import Creation
from core.delivery.journal import Journal, RunJournal, StoredJournal
from core.errors import AppError, plain
from core.pbx.address import parse_address
from core.pbx.known import Register
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LoginGuard
from core.pbx.trust import SYSTEM_TRUST, Trust, normalise_pin
from core.program.paths import paths_for
from core.program.product import called
from core.providers.kept_changes import KeptApart
from core.secrets.entries import Changed, Denied, Kept, Locked, NotThere, Slow, ThisRunOnly, Unusable, of_pbx
from core.secrets.os_vault import open_vault
from core.secrets.pins import PinCopies
from core.secrets.sources import CLIENT_ID_VARIABLE, CLIENT_SECRET_VARIABLE, SecretSources
from core.store.database import Database, StoreUnusable
from core.store.refused_logins import StoredRefusals
from core.store.trusted_certificates import StoredTrust
from core.store.webhook_changes import RunWebhookChanges, StoredWebhookChanges, WebhookChanges

if TYPE_CHECKING:
    from core.pbx.client import PbxClient

_EPILOG = """\
credentials in a file: the value itself, env:NAME, keyring:SERVICE/USER, or plain:TEXT for exactly TEXT
(when it begins with one of these words, or looks Base64-encoded and is right as it is).
References are followed in secret fields only. Standard error says where each one goes; on a terminal you are
asked, elsewhere --allow-references says which ones may be followed (without it all are). A dry run looks none up.

outcomes, one line per file:
  created      the PBX has the channel; webhook_url and verify_token are null if they could not be read
  refused      the PBX said no, or already has a channel with this name (code name_taken);
               after a refused login the other files are refused with it
  unreachable  nothing was sent: the PBX could not be reached or trusted, or the file's turn never came
  unknown      sent, but no clear answer came. The same command again looks for the channel on the PBX
               first, and sends nothing while that is not settled.
               The files after it are not attempted (unreachable, code not_attempted)
  invalid      the file has mistakes; then nothing of any file is sent, and the others are not_sent
  valid        in a dry run

--check-keys adds "keys", what the provider says of them; refused keys are outcome refused, code keys_refused.
  With --dry-run it asks the provider, too, which only reads; nothing goes to the PBX, and keys that are
  references are not looked up, and so not checked.
--set-webhook adds "webhook" with its own outcome and each place that was changed, with what was there before:
  set, by_hand (the provider has no way), asks (it affects others: --also-shared), not_set, unknown.
  not_set and asks count as 1, unknown as 4.

exit status: 0 all created, or the dry run is clean; 1 refused; 2 wrong usage or an invalid file;
3 unreachable; 4 unknown. The highest applies.

environment: PBX_CLIENT_ID, and PBX_CLIENT_SECRET, which takes precedence over the OS keyring.
"""


class _Console:
    """Where outcomes and progress are written. Every line is flushed: a script reads them while the next is sent."""

    def __init__(self, json: bool) -> None:
        self._json = json

    def tell(self, report: Report) -> None:
        line = report.as_json() if self._json else report.as_text()
        try:
            say(line)
        except Unheard:
            # Nobody reads standard output any more; that a channel was created must not be lost with it.
            self.progress(line)

    def progress(self, text: str) -> None:
        complain(text)


def main(argv: Sequence[str], also: Callable[[Report], None] | None = None) -> int:
    """Run `send` with the arguments that follow that word; returns the exit status.

    Args:
        also: hears each outcome after it was told.
    """
    console = _Console(json="--json" in argv)
    try:
        return _run(_arguments(argv), console, also)
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


def _parser() -> Parser:
    says = "Create message channels from channel files."
    parser = Parser("send", says, _EPILOG, "where attempts are recorded")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a channel file (JSON)")
    parser.add_argument("--demo", action="store_true", help="send to the built-in demo PBX")
    parser.add_argument("--pbx", metavar="URL", help="the PBX's address, for instance https://192.168.5.150:8088")
    parser.add_argument("--client-id", metavar="ID", help="default: the environment's PBX_CLIENT_ID")
    parser.add_argument("--pin", metavar="SHA256", help="trust exactly the certificate with this fingerprint")
    parser.add_argument(
        "--retry-login", action="store_true", help="log in although the PBX has refused this login before"
    )
    parser.add_argument(
        "--allow-references",
        metavar="LIST",
        help="follow these env: and keyring: references only, with commas between them; all, or none",
    )
    parser.add_argument("--allow-http", action="store_true", help="send login and keys to this PBX unencrypted")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="check, print the masked requests; look up and send nothing (but see --check-keys)",
    )
    parser.add_argument(
        "--check-keys",
        action="store_true",
        help="ask the provider first, in a dry run too; if it refuses keys, nothing is sent",
    )
    parser.add_argument(
        "--set-webhook", action="store_true", help="set the webhook at the provider, if it affects only this channel"
    )
    parser.add_argument("--also-shared", action="store_true", help="with --set-webhook: also where it affects others")
    parser.add_argument("--json", action="store_true", help="one JSON object per line and file")
    return parser


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    options = _parser().read(argv)
    if options.demo and options.pbx is not None:
        raise WrongUsage("Give --demo or --pbx URL, not both.")
    if not (options.demo or options.dry_run or options.pbx is not None):
        raise WrongUsage("Say where to send to: --pbx URL or --demo, or --dry-run to send nothing.")
    if options.also_shared and not options.set_webhook:
        raise WrongUsage("--also-shared belongs to --set-webhook.")
    if options.demo and (options.check_keys or options.set_webhook) and provider_side.PLACES is None:
        raise WrongUsage("The demo asks no real provider: leave out --check-keys and --set-webhook.")
    if options.pbx is None and (options.pin is not None or options.client_id is not None):
        raise WrongUsage("--pin and --client-id belong to --pbx URL.")
    return options


def _run(options: argparse.Namespace, console: _Console, also: Callable[[Report], None] | None) -> int:
    options.pin = _pin(options.pin) if options.pin is not None else ""
    login = _login_without_secret(options, console) if options.pbx is not None else None
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
            login = login.with_secret(in_steps(partial(_secret, login, keyring, options, console)))
        trusted = in_steps(partial(_trusted_for, options, keyring)) if login else None
        journal = _journal(options)
        with Interrupt(journal.hurry) as interrupt, _pbx(login, trusted, console, interrupt) as (pbx, login):
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
        _check_recordable(options)
    except StoreUnusable as error:
        return [item.report(Outcome.UNREACHABLE, error) for item in checked]
    return []


def _check_recordable(options: argparse.Namespace) -> None:
    """Raises StoreUnusable: attempts cannot be recorded, nor logins that are refused."""
    with Database(paths_for(options.data_dir).store).reading():
        pass


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


def lists_of_a_pbx(options: argparse.Namespace) -> Directory:
    """The lists of the PBX that `--pbx` names; options and errors as of `asked_pbx`."""
    with asked_pbx(options) as (pbx, _login, interrupt):
        return interrupt.run(partial(pbx.directory, interrupt.stop))


@contextlib.contextmanager
def asked_pbx(options: argparse.Namespace) -> "Iterator[tuple[PbxClient, PbxLogin, Interrupt]]":
    """The PBX that `--pbx` names, or else a demo PBX, reached and trusted as `send` does.

    Args:
        options: with `pbx`, `client_id`, `pin`, `data_dir`, `allow_http` and `retry_login`.

    Raises:
        WrongUsage: where, or as whom.
        StoreUnusable: a login that is refused could not be counted, so nobody is asked.
        AppError: the PBX cannot be reached or trusted, or refuses.
    """
    options.pin, options.dry_run = _pin(options.pin) if options.pin else "", False
    console, keyring = _Console(json=False), Keyring(open_vault)
    login, trusted = None, None
    if options.pbx is not None:
        _check_recordable(options)
        login = _login_without_secret(options, console)
        login = login.with_secret(in_steps(partial(_secret, login, keyring, options, console)))
        trusted = in_steps(partial(_trusted_for, options, keyring))
    with Interrupt() as interrupt, _pbx(login, trusted, console, interrupt, "Asking {where} …") as (pbx, login):
        yield pbx, login, interrupt


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


@dataclass(frozen=True, slots=True)
class _Trusted:
    """Whom this run believes and what it may send; without anything, the system's trust."""

    trust: Trust | None = SYSTEM_TRUST
    register: Register | None = None
    guard: LoginGuard = field(default_factory=LoginGuard)


def _trusted_for(options: argparse.Namespace, keyring: "Keyring") -> _Trusted:
    """What the windows know of the PBX counts here, too; `--pin` is this run's own word."""
    database = Database(paths_for(options.data_dir).store)
    guard = LoginGuard(StoredRefusals(database))
    if options.retry_login:
        guard.insisted(parse_address(options.pbx))
    if options.pin:
        return _Trusted(Trust(options.pin), None, guard)
    return _Trusted(None, Register(StoredTrust(database), PinCopies(keyring.of_folder(options))), guard)


def _login_without_secret(options: argparse.Namespace, console: _Console) -> PbxLogin:
    try:
        address = parse_address(options.pbx)
    except AppError:
        # Not repeated: people put passwords into addresses.
        raise WrongUsage(
            "--pbx is not the address of a PBX; write it as in the browser, for instance https://192.168.5.150:8088."
        ) from None
    if address.is_plain_http and not address.is_loopback:
        if not (options.allow_http or options.dry_run):
            raise WrongUsage(
                "With http, anyone on the way to the PBX can read the login and the keys, in a local network too: "
                "use https://, or say --allow-http."
            )
        console.progress("Attention: http is not encrypted; anyone on the network can read the login and the keys.")
    client_id = (os.environ.get(CLIENT_ID_VARIABLE, "") if options.client_id is None else options.client_id).strip()
    if not client_id and not options.dry_run:
        raise WrongUsage("Give the Client ID: --client-id ID, or PBX_CLIENT_ID in the environment.")
    return PbxLogin(address.base_url, client_id)


def _pin(text: str) -> str:
    try:
        return normalise_pin(text)
    except ValueError:
        raise WrongUsage("--pin is not a SHA-256 fingerprint: 64 hex digits, with or without colons.") from None


def _secret(login: PbxLogin, keyring: "Keyring", options: argparse.Namespace, console: _Console) -> str:
    secret = strip_pasted(os.environ.get(CLIENT_SECRET_VARIABLE, ""))
    if secret:
        return secret

    where = "set PBX_CLIENT_SECRET in the environment, or save it for this PBX and this client ID in the application"
    match keyring.drawer(options).read(of_pbx(login.base_url, login.client_id)):
        case Kept(secret) | ThisRunOnly(secret):
            return secret
        case Changed(secret):
            console.progress(
                "Attention: the client secret in the keyring is not the one that the application kept there; "
                "another program changed it. It is used as it is now."
            )
            return secret
        case NotThere():
            raise WrongUsage(f"No Client Secret: the keyring has none. Nothing was sent; {where}.")
        case Locked(error) | Slow(error) | Denied(error) | Unusable(error):
            raise WrongUsage(f"No Client Secret: {error.message} Nothing was sent; {where}.")


@contextlib.contextmanager
def _pbx(
    login: PbxLogin | None,
    trusted: "_Trusted | None",
    console: _Console,
    interrupt: Interrupt,
    words: str = "Sending to {where} …",
) -> "Iterator[tuple[PbxClient, PbxLogin]]":
    """The PBX to send to, one login for all files; the login is given back at the end, whatever happened."""
    from core.pbx.client import PbxClient

    with contextlib.ExitStack() as ending:
        if login is None:
            from core.demo.pbx import DemoPbx

            demo = ending.enter_context(DemoPbx())
            login = PbxLogin(demo.base_url, demo.client_id, demo.client_secret)
        trusted = trusted or _Trusted()
        pbx = PbxClient(
            parse_address(login.base_url),
            login.client_id,
            login.client_secret,
            trusted.trust,
            guard=trusted.guard,
            register=trusted.register,
        )
        ending.callback(_give_back, pbx, interrupt)
        console.progress(words.format(where=login.base_url))
        yield pbx, login


def _give_back(pbx: "PbxClient", interrupt: Interrupt) -> None:
    with contextlib.suppress(AppError, OSError, KeyboardInterrupt):
        interrupt.run(pbx.close)
