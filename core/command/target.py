"""The PBX that the arguments name: where it is, as whom, whom this run believes; one login for all that is asked."""

import argparse
import contextlib
import os
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from core.channel.credentials import strip_pasted
from core.channel.directory import Directory
from core.command.console import complain
from core.command.interrupt import Interrupt
from core.command.own_keyring import Keyring
from core.command.usage import WrongUsage
from core.command.waiting import in_steps
from core.errors import AppError
from core.pbx.address import parse_address
from core.pbx.known import Register
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LoginGuard
from core.pbx.trust import SYSTEM_TRUST, Trust, normalise_pin
from core.program.paths import paths_for
from core.secrets.entries import Changed, Denied, Kept, Locked, NotThere, Slow, ThisRunOnly, Unusable, of_pbx
from core.secrets.pins import PinCopies
from core.secrets.sources import CLIENT_ID_VARIABLE, CLIENT_SECRET_VARIABLE
from core.store.database import Database
from core.store.refused_logins import StoredRefusals
from core.store.trusted_certificates import StoredTrust

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.pbx.client import PbxClient


def check_recordable(options: argparse.Namespace) -> None:
    """Raises StoreUnusable: attempts cannot be recorded, nor logins that are refused."""
    with Database(paths_for(options.data_dir).store).reading():
        pass


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
    options.pin, options.dry_run = pin_of(options.pin) if options.pin else "", False
    keyring = Keyring()
    login, trusted = None, None
    if options.pbx is not None:
        check_recordable(options)
        login = login_without_secret(options)
        login = login.with_secret(in_steps(partial(client_secret, login, keyring, options)))
        trusted = in_steps(partial(trusted_for, options, keyring))
    with Interrupt() as interrupt, reached_pbx(login, trusted, interrupt, "Asking {where} …") as (pbx, login):
        yield pbx, login, interrupt


@dataclass(frozen=True, slots=True)
class Trusted:
    """Whom this run believes and what it may send; without anything, the system's trust."""

    trust: Trust | None = SYSTEM_TRUST
    register: Register | None = None
    guard: LoginGuard = field(default_factory=LoginGuard)


def trusted_for(options: argparse.Namespace, keyring: Keyring) -> Trusted:
    """What the windows know of the PBX counts here, too; `--pin` is this run's own word."""
    database = Database(paths_for(options.data_dir).store)
    guard = LoginGuard(StoredRefusals(database))
    if options.retry_login:
        guard.insisted(parse_address(options.pbx))
    if options.pin:
        return Trusted(Trust(options.pin), None, guard)
    return Trusted(None, Register(StoredTrust(database), PinCopies(keyring.of_folder(options))), guard)


def login_without_secret(options: argparse.Namespace) -> PbxLogin:
    """The address and the Client ID. Raises WrongUsage: one is missing or wrong, or http was not allowed."""
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
        complain("Attention: http is not encrypted; anyone on the network can read the login and the keys.")
    client_id = (os.environ.get(CLIENT_ID_VARIABLE, "") if options.client_id is None else options.client_id).strip()
    if not client_id and not options.dry_run:
        raise WrongUsage("Give the Client ID: --client-id ID, or PBX_CLIENT_ID in the environment.")
    return PbxLogin(address.base_url, client_id)


def pin_of(text: str) -> str:
    """The fingerprint that `--pin` names, in the form of trust. Raises WrongUsage."""
    try:
        return normalise_pin(text)
    except ValueError:
        raise WrongUsage("--pin is not a SHA-256 fingerprint: 64 hex digits, with or without colons.") from None


def client_secret(login: PbxLogin, keyring: Keyring, options: argparse.Namespace) -> str:
    """The environment's, or else the one that the keyring has for this PBX and Client ID. Raises WrongUsage."""
    secret = strip_pasted(os.environ.get(CLIENT_SECRET_VARIABLE, ""))
    if secret:
        return secret

    where = "set PBX_CLIENT_SECRET in the environment, or save it for this PBX and this client ID in the application"
    match keyring.drawer(options).read(of_pbx(login.base_url, login.client_id)):
        case Kept(secret) | ThisRunOnly(secret):
            return secret
        case Changed(secret):
            complain(
                "Attention: the client secret in the keyring is not the one that the application kept there; "
                "another program changed it. It is used as it is now."
            )
            return secret
        case NotThere():
            raise WrongUsage(f"No Client Secret: the keyring has none. Nothing was sent; {where}.")
        case Locked(error) | Slow(error) | Denied(error) | Unusable(error):
            raise WrongUsage(f"No Client Secret: {error.message} Nothing was sent; {where}.")


@contextlib.contextmanager
def reached_pbx(
    login: PbxLogin | None,
    trusted: Trusted | None,
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
        trusted = trusted or Trusted()
        pbx = PbxClient(
            parse_address(login.base_url),
            login.client_id,
            login.client_secret,
            trusted.trust,
            guard=trusted.guard,
            register=trusted.register,
        )
        ending.callback(_give_back, pbx, interrupt)
        complain(words.format(where=login.base_url))
        yield pbx, login


def _give_back(pbx: "PbxClient", interrupt: Interrupt) -> None:
    with contextlib.suppress(AppError, OSError, KeyboardInterrupt):
        interrupt.run(pbx.close)
