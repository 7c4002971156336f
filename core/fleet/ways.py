"""The way to each PBX of a fleet: its login and Client Secret, whom to believe, and the guard of its logins."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from core.channel.credentials import NeverPickled, strip_pasted
from core.errors import AppError, Problem
from core.fleet.plan import Plan, SitePlan
from core.fleet.site_rows import CLIENT_ID, CLIENT_SECRET
from core.fleet.sites import Site
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.known import Register
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LoginGuard
from core.pbx.trust import SYSTEM_TRUST, Trust
from core.secrets.drawer import Drawer
from core.secrets.entries import Changed, Denied, Kept, Locked, NotThere, Slow, ThisRunOnly, Unusable, of_pbx
from core.secrets.redaction import hide
from core.secrets.sources import CLIENT_ID_VARIABLE, CLIENT_SECRET_VARIABLE, Asked, SecretSources
from core.wording import N_


class LoginInvalid(AppError):
    """A site whose login is not complete; nothing was sent to any site."""

    code = "login"

    def __init__(self, problem: Problem) -> None:
        super().__init__(N_("The login of this site is not complete. Nothing was sent."), problems=[problem])


@dataclass(frozen=True, slots=True)
class Logins(NeverPickled):
    """Where the logins of sites are looked up: their row, the environment, the keyring. In this order.

    Args:
        environment: empty where it is not looked at.
        drawer: makes the keyring's drawer when it is first needed.
    """

    environment: Mapping[str, str] = field(repr=False)
    sources: SecretSources
    drawer: Callable[[], Drawer]

    def of(self, site: Site) -> PbxLogin | LoginInvalid:
        """The login of a site, or what it lacks."""
        client_id = site.client_id or self.environment.get(CLIENT_ID_VARIABLE, "").strip()
        if not client_id:
            text = N_("There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.")
            if not self.environment:
                text = N_("There is no Client ID for this PBX.")
            return LoginInvalid(Problem(CLIENT_ID, text))
        secret = self._secret(site, client_id)
        if isinstance(secret, Problem):
            return LoginInvalid(secret._replace(field=CLIENT_SECRET))
        hide(secret)
        return PbxLogin(site.base_url, client_id, secret)

    def _secret(self, site: Site, client_id: str) -> str | Problem:
        if site.secret is not None:
            found = self.sources.resolve(site.secret.text, CLIENT_SECRET, site.base_url)
            return found.problem or found.value
        given = strip_pasted(self.environment.get(CLIENT_SECRET_VARIABLE, ""))
        return given or self._kept(site, client_id)

    def _kept(self, site: Site, client_id: str) -> str | Problem:
        match self.drawer().read(of_pbx(site.base_url, client_id)):
            case Kept(secret) | ThisRunOnly(secret) | Changed(secret):
                return secret
            case NotThere():
                if not self.environment:
                    text = N_(
                        "The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login."
                    )
                    return Problem("", text)
                text = N_("There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.")
                return Problem("", text)
            case Locked(error) | Slow(error) | Denied(error) | Unusable(error):
                return Problem("", N_("There is no Client Secret for this PBX. {reason}"), {"reason": error.message})


def with_logins(plan: Plan, logins: Logins) -> tuple[Plan, dict[str, PbxLogin]]:
    """The logins of all sites by their address, and the plan with an error where one is not complete."""
    found: dict[str, PbxLogin] = {}
    planned = []
    for each in plan.sites:
        login = logins.of(each.site) if each.site is not None and each.cells else None
        if isinstance(login, PbxLogin):
            found[login.base_url] = login
        planned.append(_with_error(each, login) if isinstance(login, LoginInvalid) else each)
    return replace(plan, sites=tuple(planned)), found


def _with_error(planned: SitePlan, error: LoginInvalid) -> SitePlan:
    return SitePlan(planned.site, tuple(replace(cell, error=cell.error or error) for cell in planned.cells))


class PbxWays:
    """As `core.fleet.run.Ways`: a client for each site, which shares the login guard with all that log in.

    Args:
        register: what is known of each address; None to believe what the system does, and pins.
    """

    def __init__(self, logins: Mapping[str, PbxLogin], register: Register | None, guard: LoginGuard) -> None:
        self._logins, self._register, self._guard = logins, register, guard

    def login(self, site: Site) -> PbxLogin:
        """The login of a site."""
        return self._logins[site.base_url]

    def client(self, site: Site, login: PbxLogin) -> PbxClient:
        """A client of its own; nothing is sent before it is asked for something."""
        trust = Trust(site.pin) if site.pin else None if self._register is not None else SYSTEM_TRUST
        return PbxClient(
            parse_address(site.base_url),
            login.client_id,
            login.client_secret,
            trust,
            guard=self._guard,
            register=None if site.pin else self._register,
        )


class AskedOnce:
    """Asks whether a reference may be followed, once for all sites whose channel files hold it."""

    def __init__(self, permit: Callable[[Asked], bool]) -> None:
        self._permit = permit
        self._answers: dict[tuple[str, str, str, tuple[str, ...]], bool] = {}
        self._lock = threading.Lock()

    def __call__(self, asked: Asked) -> bool:
        key = (asked.reference.text, asked.path, asked.provider, asked.hosts)
        with self._lock:
            if key not in self._answers:
                self._answers[key] = self._permit(asked)
            return self._answers[key]
