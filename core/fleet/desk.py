"""What a window does with many sites: opens a plan, runs it, writes what came of it. Every method blocks."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from core.delivery.change_journal import StoredChanges
from core.delivery.connection import Connection
from core.delivery.journal import StoredJournal
from core.fleet.known_sites import NoPbx, as_list, known_sites, pins_of
from core.fleet.opening import EXAMPLE_SITES, Ask, Opened, opened, told_apart
from core.fleet.outcome import Became
from core.fleet.plan import Plan
from core.fleet.report import as_csv
from core.fleet.run import Run
from core.fleet.site_run import Journals, Options
from core.fleet.ways import PbxWays
from core.pbx.login_guard import LoginGuard
from core.secrets.drawer import Drawer
from core.stop import Stop
from core.store.channels import Store
from core.store.grouped import GroupedDatabase
from core.store.refused_logins import StoredRefusals
from core.store.rows import KnownPbx
from core.whole_file import write_for


@dataclass(frozen=True, slots=True)
class ListWritten:
    """How many PBXs stand in a list; the names of those left out, and of those that are in it without their pin."""

    count: int
    left_out: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


@dataclass(frozen=True)
class ManySites:
    """The journal, the guard of logins and what is trusted are those of all windows and commands."""

    store: Store
    drawer: Drawer
    connection: Connection

    def open(self, files: Sequence[str], allowed: Collection[Ask], tag: str, stop: Stop) -> Opened:
        """The plan in these files, one of which may be a list of sites; the rest and errors as of `opened`."""
        return opened(told_apart(files, tag), self._known(), self.drawer, allowed, stop)

    def _known(self) -> Sequence[KnownPbx]:
        """The PBXs of this computer; to some of them a person let logins go unencrypted in this run."""
        return [
            replace(pbx, http_allowed=pbx.http_allowed or self.connection.may_go_unencrypted(pbx.base_url))
            for pbx in self.store.pbxs.all()
        ]

    def run(self, plan: Plan, found: Opened, options: Options, tell: Callable[[Became], object]) -> Run:
        """A run of some of a plan, not begun yet."""
        guard = LoginGuard(StoredRefusals(self._database))
        ways = PbxWays(found.logins, self.connection.register, guard)
        journals = Journals(StoredJournal(self._database), StoredChanges(self._database))
        return Run(plan, ways, journals, tell, options)

    @cached_property
    def _database(self) -> GroupedDatabase:
        return GroupedDatabase(self.store.database.path)

    def write_report(self, target: Path, told: Sequence[Became], _stop: Stop) -> None:
        """What is known of each site and channel, as CSV without any secret. Raises NotWritten."""
        write_for(target, as_csv(told).encode("utf-8-sig"))

    def write_list(self, target: Path, _stop: Stop) -> ListWritten:
        """The PBXs of this computer as a list of sites, without secrets. Raises NotWritten, NoPbx."""
        pbxs = self.store.pbxs.all()
        if not pbxs:
            raise NoPbx
        sites = known_sites(pbxs, allow_http=True)
        pins = pins_of(sites, self.connection.register)
        write_for(target, as_list(sites, pins).encode("utf-8"))
        return ListWritten(len(sites.sites), tuple(each.name for each in sites.bad), pins.doubtful)

    def write_example(self, target: Path, _stop: Stop) -> None:
        """A list of sites to begin with. Raises NotWritten."""
        write_for(target, EXAMPLE_SITES.encode("utf-8"))
