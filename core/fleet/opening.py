"""A plan as a window opens it: files told apart by content, the PBXs of this laptop where no list is given."""

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.files.channel_file import FileInvalid, bytes_of, object_in
from core.fleet.known_sites import known_sites
from core.fleet.plan import Plan, Template, plan_for, template_in
from core.fleet.site_rows import SitesUnreadable
from core.fleet.sites import Sites, State, read_sites
from core.fleet.ways import Logins, with_logins
from core.pbx.login import PbxLogin
from core.secrets.drawer import Drawer
from core.secrets.sources import Asked, SecretSources
from core.secrets.vault import lookup
from core.stop import Stop
from core.store.rows import KnownPbx
from core.wording import N_

Ask = tuple[str, str]
"""A reference, and where its value would go."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a plan comes from; read anew whenever it is checked.

    Attributes:
        files: channel files. sites: the list of sites; None for the PBXs that this computer knows.
        tag: the plan is for those with this tag; "" for all of them.
    """

    files: tuple[str, ...]
    sites: Path | None = None
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A plan that was read.

    Attributes:
        logins: of its sites, by address. asks: what it asks this computer for, and where that would go, as far as
            nobody has allowed it: nothing of it was looked up. Foreign.
        columns: the columns that differ between its sites and that its files ask for. secret_columns: those of them
            that fill keys. tags: of all sites, by which some of them can be chosen.
    """

    source: Source
    plan: Plan
    sites: Sites
    templates: tuple[Template, ...]
    logins: Mapping[str, PbxLogin] = field(default_factory=dict, repr=False)
    asks: tuple[Ask, ...] = ()
    columns: tuple[str, ...] = ()
    secret_columns: frozenset[str] = frozenset()
    tags: tuple[str, ...] = ()


def told_apart(paths: Sequence[str], tag: str = "") -> Source:
    """Which of some files is the list of sites. Raises SitesUnreadable: there is no channel file, or more lists."""
    channels = [path for path in paths if _is_channel(path)]
    lists = [path for path in paths if path not in channels]
    if len(lists) > 1:
        raise SitesUnreadable(N_("A plan has one list of sites; these are {count}."), count=len(lists))
    if not channels:
        raise SitesUnreadable(N_("A plan needs a channel file, too; choose it together with the list of sites."))
    return Source(tuple(channels), Path(lists[0]) if lists else None, tag)


def _is_channel(path: str) -> bool:
    """Whether a file is a channel file: placeholders outside quotation marks make it no JSON yet."""
    try:
        data = bytes_of(path)
    except FileInvalid:
        return path.lower().endswith(".json")
    head = data[:2_000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:1] != b"{":
        return False
    try:
        return "sites" not in object_in(data)
    except FileInvalid:
        return b'"sites"' not in head


def opened(
    source: Source, pbxs: Sequence[KnownPbx], drawer: Drawer, allowed: Collection[Ask], stop: Stop | None = None
) -> Opened:
    """Read the plan, its sites and their logins.

    Args:
        pbxs: what this computer knows, where the plan has no list. allowed: what a person said may be given; the
            files are read anew, and may ask for more by now.

    Raises:
        AppError: it cannot be read.
    """
    asks: dict[Ask, None] = {}

    def permit(asked: Asked) -> bool:
        ask = asked.reference.text, ", ".join(asked.hosts) or asked.provider
        if ask not in allowed:
            asks.setdefault(ask)
        return ask in allowed

    templates = tuple(map(template_in, source.files))
    every = read_sites(source.sites, source.files, stop=stop) if source.sites is not None else known_sites(pbxs)
    sites = every.tagged((source.tag,) if source.tag else ())
    vault = drawer.vault
    sources = SecretSources(os.environ, lambda entry: lookup(vault, entry), permit)
    plan = plan_for(sites, templates, State.PRESENT, sources)
    plan, logins = with_logins(plan, Logins({}, sources, _given(drawer)))
    columns = tuple(dict.fromkeys(column for template in templates for column in template.columns))
    secret = frozenset(column for template in templates for column in template.secret_columns)
    return Opened(source, plan, sites, templates, logins, tuple(asks), columns, secret, every.tags)


def _given(drawer: Drawer) -> Callable[[], Drawer]:
    return lambda: drawer


EXAMPLE_SITES = "name,pbx,client_id,did\nPraxis Example,https://192.0.2.10:8088,ClientIdOfThisPbx,+4930900100\n"
"""A list of sites to begin with; its address is one that exists nowhere."""
