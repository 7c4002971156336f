"""A login as it is typed: which PBX it means, and what is wrong with it. Pure."""

from dataclasses import dataclass

from core.errors import Problem
from core.pbx.address import one_form, parse_address
from core.pbx.errors import Unreachable
from core.pbx.login import PbxLogin
from core.wording import N_

_NO_ADDRESS = N_(
    "“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088."
)


@dataclass(frozen=True, slots=True)
class TypedLogin:
    """What core says of a login that may not be complete."""

    login: PbxLogin

    @property
    def origin(self) -> str:
        """Scheme, host and port, "" while they are none."""
        try:
            return parse_address(self.login.base_url).base_url
        except Unreachable:
            return ""

    @property
    def pbx(self) -> str:
        """The address in its one form; as it is typed while it is none."""
        return one_form(self.login.base_url)

    @property
    def is_read_by_others(self) -> bool:
        """Whether the keys would go through a network unencrypted."""
        try:
            address = parse_address(self.login.base_url)
        except Unreachable:
            return False
        return address.is_plain_http and not address.is_loopback

    def problems(self) -> list[Problem]:
        """What has to be corrected before anybody can connect, in the order of the fields."""
        login = self.login
        found = []
        if not login.base_url:
            found.append(Problem("base_url", N_("Enter the address of the PBX.")))
        else:
            try:
                parse_address(login.base_url)
            except Unreachable as error:
                found.append(Problem("base_url", _NO_ADDRESS, error.values))
        if not login.client_id:
            found.append(Problem("client_id", N_("Copy the Client ID from the PBX portal, Integrations > API.")))
        if not login.client_secret:
            found.append(
                Problem("client_secret", N_("Copy the Client Secret from the PBX portal, Integrations > API."))
            )
        return found
