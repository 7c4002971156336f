"""The PBXs that this computer knows as sites: those with a tag, or all; and as a list for others, without secrets."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import AppError, Problem, plain
from core.fleet.site_rows import CLIENT_ID, NAME, PBX, PIN, TAGS, Row, Rows, SitesUnreadable
from core.fleet.sites import Sites, sites_of
from core.pbx.address import PbxAddress, one_form, parse_address
from core.pbx.errors import Unreachable
from core.pbx.known import Disputed, Pinned, Register, Unasked, Unconfirmed
from core.store.channels import Store
from core.store.rows import KnownPbx
from core.store.tags import tags_text
from core.wording import N_

_COLUMNS = (NAME, PBX, CLIENT_ID, TAGS)
_LONGEST_NAME = 100
"""Leaves room for an address in the name of a site."""


class NoPbx(AppError):
    """There is nothing that could stand in a list."""

    code = "no_pbx"

    def __init__(self) -> None:
        super().__init__(N_("This computer knows no PBX yet. Nothing was written."), N_("Add one first, under PBXs."))


def kept_pbxs(store: Path) -> tuple[KnownPbx, ...]:
    """The PBXs that stand in a store; where there is none yet, none is made. Raises StoreUnusable."""
    return Store(store).pbxs.all() if store.exists() else ()


def known_sites(pbxs: Sequence[KnownPbx], allow_http: bool = False) -> Sites:
    """A site for each PBX. Raises SitesUnreadable: this computer knows none.

    Args:
        allow_http: logins may go unencrypted also to those of which nobody has said so.
    """
    if not pbxs:
        raise SitesUnreadable(N_("This computer knows no PBX yet: choose a list of sites, too."))
    rows = [
        Row(place, dict(zip(_COLUMNS, cells, strict=True)), () if allow_http else tuple(_in_the_clear(pbx)))
        for place, (pbx, cells) in enumerate(zip(pbxs, _cells(pbxs), strict=True), 1)
    ]
    return sites_of(Rows(_COLUMNS, rows), (), allow_http=True)


@dataclass(frozen=True, slots=True)
class Pins:
    """The certificates that a person compared.

    Attributes:
        of_site: by the place that a site has in its list; a certificate in doubt is not there: nobody is told to
            believe it.
        doubtful: the names of the sites whose certificate is in doubt.
    """

    of_site: Mapping[int, str]
    doubtful: tuple[str, ...]


def pins_of(sites: Sites, register: Register) -> Pins:
    """What a person said of the certificates of these sites."""
    known = [(site, register.known(parse_address(site.base_url))) for site in sites.sites]
    return Pins(
        {site.place: each.sha256 for site, each in known if isinstance(each, Pinned)},
        tuple(site.name for site, each in known if isinstance(each, Unconfirmed | Disputed | Unasked)),
    )


def as_list(sites: Sites, pins: Pins) -> str:
    """These sites as JSON that `read_sites` and the collection's inventory read; no secret stands in it."""
    columns = (NAME, PBX, CLIENT_ID, PIN, TAGS)
    cells = (
        (each.name, each.base_url, each.client_id, pins.of_site.get(each.place, ""), tags_text(each.tags))
        for each in sites.sites
    )
    rows = [dict(zip(columns, each, strict=True)) for each in cells]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def _cells(pbxs: Sequence[KnownPbx]) -> Iterator[tuple[str, str, str, str]]:
    for pbx, name in zip(pbxs, _names(pbxs), strict=True):
        yield name, one_form(pbx.base_url), pbx.client_id, tags_text(pbx.tags)


def _names(pbxs: Sequence[KnownPbx]) -> Sequence[str]:
    """Two of one name are told apart by their addresses: PBXs that were given none are called as their model.

    By the whole address where that is what another is called already.
    """
    whole = [one_form(pbx.base_url) for pbx in pbxs]
    label = [address.label if (address := _address(pbx)) is not None else pbx.base_url for pbx in pbxs]
    names = [plain(pbx.name, _LONGEST_NAME) or where for pbx, where in zip(pbxs, label, strict=True)]
    for places in (label, whole):
        alike = Counter(name.casefold() for name in names)
        names = [
            f"{name} ({where})" if alike[name.casefold()] > 1 else name
            for name, where in zip(names, places, strict=True)
        ]
    return names


def _in_the_clear(pbx: KnownPbx) -> Iterator[Problem]:
    address = _address(pbx)
    if address is not None and address.is_plain_http and not address.is_loopback and not pbx.http_allowed:
        text = N_("With http://, anyone on the way can read the login and the keys. Use https://.")
        yield Problem(PBX, text)


def _address(pbx: KnownPbx) -> PbxAddress | None:
    with suppress(Unreachable):
        return parse_address(pbx.base_url)
    return None
