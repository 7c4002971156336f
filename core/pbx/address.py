"""The address of a PBX, from what people type. Pure; imports nothing heavy."""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass

from core.channel.credentials import strip_pasted
from core.errors import plain
from core.pbx.errors import Reach, Unreachable

LAN_HTTPS_PORT = 8088
"""The PBX's default https port in the local network; a Yeastar FQDN and the Cloud use 443."""

_DEFAULT_PORTS = {"https": 443, "http": 80}
_HOST = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\.?")


@dataclass(frozen=True, slots=True)
class PbxAddress:
    """Scheme, host (an IPv6 address without brackets) and port; None where the scheme's default is meant."""

    scheme: str
    host: str
    port: int | None = None

    @property
    def base_url(self) -> str:
        """The address in one form: lower case, no trailing slash, no default port."""
        return f"{self.scheme}://{self.label}"

    @property
    def label(self) -> str:
        """Host and, if it is not the default, port; for messages."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def effective_port(self) -> int:
        return self.port or _DEFAULT_PORTS[self.scheme]

    @property
    def counted_as(self) -> str:
        """The host by which refused logins are counted, on all its ports: a PBX blocks an address, not a port.

        Every name that this computer has for itself is one; there each port is the tunnel to another PBX.
        """
        return f"localhost:{self.effective_port}" if self.is_loopback else self.host.rstrip(".")

    @property
    def is_plain_http(self) -> bool:
        return self.scheme == "http"

    @property
    def is_loopback(self) -> bool:
        """Whether the PBX is this computer, so that nobody can listen in."""
        address = _ip(self.host)
        return self.host == "localhost" if address is None else address.is_loopback

    @property
    def is_private(self) -> bool:
        """Whether it is a literal address of a local network, or of this computer; of a name that is not known."""
        address = _ip(self.host)
        return self.is_loopback if address is None else address.is_private or address.is_loopback


def parse_address(text: str) -> PbxAddress:
    """The address that `text` means.

    No scheme means https. A bare private IP address means port 8088, the PBX's default in the local network; a name
    means the default port. What is pasted behind the host (`/openapi/v1.0`, `/#/login`) is dropped.

    Raises:
        Unreachable: with Reach.ADDRESS.
    """
    typed = _mended(strip_pasted(text))
    scheme, separator, rest = typed.partition("://")
    if not separator:
        scheme, rest = "", typed
    scheme = scheme.lower()
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    _before, at, after = typed.rpartition("@")
    host, port = _host_and_port(authority)
    if (
        scheme not in ("", "http", "https")
        or host is None
        or "@" in authority
        or any(each["host"].casefold() != authority.casefold() for each in _WRAPPED.finditer(rest))
        or (port is not None and not 1 <= port <= 65535)
    ):
        # What stands before an @ may be a password.
        raise Unreachable(Reach.ADDRESS, {"address": plain(f"…@{after}" if at else typed, 80)})
    if not scheme:
        scheme = "https"
        address = _ip(host)
        if port is None and address is not None and address.is_private:
            port = LAN_HTTPS_PORT
    return PbxAddress(scheme, host, None if port == _DEFAULT_PORTS[scheme] else port)


_NO_NAME = re.compile(r"https?|(.*\.)?([0-9]+|0x[0-9a-f]*)\.?", re.IGNORECASE)
"""What ends in a number is an IPv4 address to a resolver, however it is written; here it has one form."""
_WRAPPED = re.compile(r"https?(?::|%3a)(?:/|%2f)+(?P<host>[^/?#\\&;%\s]*)", re.IGNORECASE)
"""An address behind a host, as mail filters and search pages write it: the keys would go to that one.

Behind the same host it is only where a page leads back to.
"""
_BEGINNING = re.compile(r"(?P<scheme>[A-Za-z]{3,6})(?P<sign>[:;.]?[/\\]{1,3})(?=[^/\\])")
_MISSPELT = {"htps", "htpps", "httsp", "hhtps", "ttps", "htttps", "httpss", "thtps"}


def _mended(typed: str) -> str:
    """What is certain is put right: signs of other keyboards, brackets of a mail, a beginning that is misspelt."""
    plain = unicodedata.normalize("NFKC", typed) if not typed.isascii() else typed
    plain = plain.strip("<>\"'“”„‘’«»").strip()
    while (found := _BEGINNING.match(plain)) is not None:
        scheme, rest = found["scheme"].lower(), plain[found.end() :]
        if scheme in _MISSPELT:
            scheme = "https"
        # `https/office` may be a host with a path; with one more sign it is none.
        if scheme not in ("http", "https") or found["sign"] in "/\\":
            break
        following = _BEGINNING.match(rest)
        if following is None or following["scheme"].lower() not in ("http", "https"):
            return f"{scheme}://{rest}"
        plain = rest
    return re.sub(r"^//(?=[^/])", "", plain)


def met_at(error: Unreachable) -> str:
    """The address at which a certificate was met that an error is about, in its one form."""
    host, port = str(error.values["host"]), error.values["port"]
    return PbxAddress(
        "https", host, port if isinstance(port, int) and port != _DEFAULT_PORTS["https"] else None
    ).base_url


def one_form(text: str) -> str:
    """The address that `text` means in the one form by which pins, secrets and PBXs are kept; else `text` itself."""
    try:
        return parse_address(text).base_url
    except Unreachable:
        return text


def _host_and_port(authority: str) -> tuple[str | None, int | None]:
    if not authority.isascii():
        authority = _in_ascii(authority)
    if authority.startswith("["):
        host, bracket, tail = authority[1:].partition("]")
        address = _ip(host)
        valid = bool(bracket) and address is not None and address.version == 6 and (not tail or tail[0] == ":")
        port_text = tail[1:]
    elif authority.count(":") > 1:
        host, port_text = authority, ""
        address = _ip(host)
        valid = address is not None
    else:
        host, colon, port_text = authority.partition(":")
        host = host.rstrip(".") if re.fullmatch(r"[0-9.]+", host) else host
        address = _ip(host)
        is_name = bool(_HOST.fullmatch(host)) and not _NO_NAME.fullmatch(host)
        valid = (is_name or address is not None) and (not colon or bool(port_text))
    if not valid or (port_text and not re.fullmatch(r"[0-9]{1,5}", port_text)):
        return None, None
    # One PBX, one form: pins, secrets and failed logins are kept by it. The zone of an IPv6 address keeps its case.
    host = host.lower().rstrip(".") if address is None else str(_one_address(address))
    return host, int(port_text) if port_text else None


def _one_address(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """An address in the form by which all know it: no IPv4 in the clothes of IPv6, and "any" is this computer."""
    address = getattr(address, "ipv4_mapped", None) or address
    if address.is_unspecified:
        return ipaddress.ip_address("127.0.0.1" if address.version == 4 else "::1")
    return address


def _in_ascii(authority: str) -> str:
    """A name with letters of its own as the network writes it (IDNA 2008 after UTS 46); "" where it is none."""
    import idna

    host, colon, port = unicodedata.normalize("NFKC", authority).partition(":")
    try:
        return idna.encode(host, uts46=True).decode("ascii") + colon + port
    except idna.IDNAError:
        return ""


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    _address, percent, zone = host.partition("%")
    if percent and not re.fullmatch(r"[A-Za-z0-9._~-]{1,32}", zone):
        return None
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
