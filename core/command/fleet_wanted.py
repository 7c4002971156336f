"""What `apply` is to bring where: sites, channel files and logins, from the command line or standard input."""

import argparse
import os
import sys
from dataclasses import dataclass
from functools import partial

from core.command.console import complain
from core.command.own_keyring import Keyring
from core.command.permission import ALL, Permission, agrees, allowed_from, at_a_terminal
from core.command.stdin_plan import Given, read_given
from core.command.usage import WrongUsage
from core.command.waiting import in_steps
from core.errors import AppError, plain
from core.fleet.known_sites import kept_pbxs, known_sites
from core.fleet.plan import Plan, plan_for, plan_of_objects, template_in
from core.fleet.site_rows import CLIENT_ID, NAME, PBX
from core.fleet.site_run import Options
from core.fleet.sites import Site, Sites, State, read_sites
from core.fleet.ways import AskedOnce, Logins, with_logins
from core.pbx.address import parse_address
from core.pbx.login import PbxLogin
from core.pbx.trust import normalise_pin
from core.program.paths import paths_for
from core.secrets.sources import CLIENT_SECRET_VARIABLE, SecretSources

_LOOKS = 2
"""How often a PBX is searched for what was not answered, within 5 s; the next run goes on looking."""
_FEW = 10
"""References of Client Secrets that are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A plan with the logins of its sites."""

    plan: Plan
    logins: dict[str, PbxLogin]
    options: Options
    knows: bool = True
    """Whether what this computer knows of certificates counts."""
    given: Given | None = None


def wanted_of_demo(options: argparse.Namespace, login: PbxLogin) -> Wanted:
    """What is wanted of the demo PBX. Raises WrongUsage."""
    sites = _one_site("demo", login.base_url, login.client_id)
    plan = _plan(options, sites, AskedOnce(_permission(options, "the demo PBX", False)))
    return Wanted(plan, {login.base_url: login}, _options(options))


def wanted_of_stdin() -> Wanted:
    """What one JSON object on standard input has in it. Raises WrongUsage."""
    if sys.stdin is None:
        raise WrongUsage("There is nothing to read: standard input is closed.")
    given = read_given(sys.stdin.buffer.read())
    nowhere = SecretSources({}, lambda _entry: None, lambda _asked: False)
    plan = plan_of_objects(given.site, given.channels, given.state, nowhere)
    options = Options(given.check, given.replace_credentials, _LOOKS)
    return Wanted(plan, {given.login.base_url: given.login}, options, False, given)


def wanted_of_files(options: argparse.Namespace) -> Wanted:
    """What channel files want of one PBX or of a list; logins are looked up. Raises WrongUsage, AppError."""
    sites = _sites(options)
    several = len(sites.sites) != 1
    where = f"{len(sites.sites)} PBXs" if several else sites.sites[0].base_url
    permission = AskedOnce(_permission(options, where, several))
    plan = in_steps(lambda: _plan(options, sites, permission))
    if not plan.is_right:
        return Wanted(plan, {}, _options(options))
    _tell_who_gets_the_login(options, sites)
    keyring = Keyring()
    allowed = _may_follow_client_secrets(options, sites)
    environment = {name: value for name, value in os.environ.items() if name != CLIENT_SECRET_VARIABLE}
    sources = SecretSources(environment, keyring.lookup, lambda asked: asked.reference.text in allowed)
    # Each of the PBXs that this computer knows has a login of its own: one for all is none of theirs.
    logins = Logins({} if options.known else os.environ, sources, partial(keyring.drawer, options))
    plan, found = in_steps(lambda: with_logins(plan, logins))
    return Wanted(plan, found, _options(options))


def _options(options: argparse.Namespace) -> Options:
    return Options(options.check, options.replace_credentials, _LOOKS)


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
