"""What can be seen of a channel that will keep messages from arriving: its webhook URL, its NAT option, its numbers.

Pure. Nothing that comes out of here holds a secret: no credential, no verify token.
"""

import ipaddress
import re
from collections.abc import Iterator, Mapping
from urllib.parse import SplitResult, urlsplit

from core.channel.catalog import SMS, goes_through_meta
from core.channel.draft import ChannelDraft
from core.channel.rules import number_key
from core.errors import Problem, plain
from core.wording import N_, NN_

CLOUD_DOMAINS = ("ycmcloud.com", "yeastarcloud.com", "yeastarycm.co.za")
"""Root domains that Yeastar gives its Cloud PBXs ("Integrate SMS Service ... using SMS API")."""

_LOCAL_ENDINGS = ("local", "localhost", "lan", "home", "internal", "intranet", "corp", "localdomain", "home.arpa")
_NORTH_AMERICAN = re.compile(r"\+1[2-9][0-9]{9}")


def warnings_for(draft: ChannelDraft, webhook_url: str = "", base_url: str = "") -> tuple[Problem, ...]:
    """What can be seen from here that will keep messages from arriving, the most certain first.

    Args:
        webhook_url: as the PBX gave it; "" while it is not known. base_url: the PBX's address, if it is known.

    Returns:
        Problems at `webhook_url`, `webhook_url_type` or `dids`; no rule is broken, nothing has to be corrected.
    """
    return (
        *_webhook_warnings(draft, webhook_url),
        *_nat_warnings(draft, webhook_url, base_url),
        *_did_warnings(draft),
    )


def _webhook_warnings(draft: ChannelDraft, webhook_url: str) -> Iterator[Problem]:
    if not webhook_url:
        return
    parts = _parts(webhook_url)
    if parts is None:
        yield Problem(
            "webhook_url",
            N_("The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX."),
        )
        return
    host = parts.hostname or ""
    shown = {"host": plain(host, 80)}
    if "_" in host:
        yield Problem(
            "webhook_url",
            N_(
                "The domain {host} contains an underscore: providers then refuse the login or deliver nothing. "
                "Rename it."
            ),
            shown,
        )
    if _is_local(host):
        yield Problem(
            "webhook_url",
            N_(
                "{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain."
            ),
            shown,
        )
    if goes_through_meta(draft.channel):
        yield from _meta_warnings(parts, shown)


def _meta_warnings(parts: SplitResult, shown: Mapping[str, object]) -> Iterator[Problem]:
    if parts.scheme.lower() != "https":
        yield Problem(
            "webhook_url", N_("Meta calls only https addresses; this webhook URL does not begin with https://.")
        )
    if _address(parts.hostname or "") is not None:
        yield Problem(
            "webhook_url",
            N_(
                "Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate."
            ),
            shown,
        )
    if parts.port not in (None, 443):
        yield Problem(
            "webhook_url",
            N_("Meta is reported to accept only port 443; this webhook URL has port {port}."),
            {"port": parts.port},
        )


def _nat_warnings(draft: ChannelDraft, webhook_url: str, base_url: str) -> Iterator[Problem]:
    hosts = [(parts.hostname or "") for parts in map(_parts, (base_url, webhook_url)) if parts]
    on_cloud = any(host == root or host.endswith("." + root) for host in hosts for root in CLOUD_DOMAINS)
    if draft.webhook_url_type == "nat" and on_cloud:
        yield Problem(
            "webhook_url_type",
            N_("This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here."),
        )


def _did_warnings(draft: ChannelDraft) -> Iterator[Problem]:
    if not draft.dids:
        yield Problem(
            "dids",
            N_("The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go."),
        )
    if draft.kind != SMS:
        return
    count = sum(bool(_NORTH_AMERICAN.fullmatch(number_key(route.did_number))) for route in draft.dids)
    if count:
        yield Problem(
            "dids",
            NN_(
                "1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) "
                "with the provider; carriers block messages from unregistered numbers.",
                "{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with "
                "the provider; carriers block messages from unregistered numbers.",
            ),
            {"count": count},
        )


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts if parts.scheme and parts.hostname else None


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _is_local(host: str) -> bool:
    address = _address(host)
    if address is not None:
        return not address.is_global
    name = host.lower().rstrip(".")
    return "." not in name or any(name.endswith("." + ending) for ending in _LOCAL_ENDINGS)
