"""Channels and plans as the tests of fleets need them."""

import json
from pathlib import Path
from typing import Any

from core.delivery.change_journal import StoredChanges
from core.delivery.journal import StoredJournal
from core.demo.pbx import CLIENT_SECRET, DemoPbx
from core.demo.sample import PROVIDER, sample_value
from core.fleet.outcome import Became
from core.fleet.plan import Plan, Template, plan_for
from core.fleet.run import Run
from core.fleet.site_run import Journals, Options
from core.fleet.sites import Site, Sites, State, read_sites
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LoginGuard
from core.pbx.wire import Limits
from core.secrets.sources import SecretSources
from core.store.grouped import GroupedDatabase
from core.store.refused_logins import StoredRefusals


def channel(name: str = "Support SMS", did: str = "+49{{did}}", **more: Any) -> dict[str, Any]:
    """The object of a channel file, with one number."""
    return {
        "name": name,
        "webhook_url_type": "fqdn",
        "channel": PROVIDER.value,
        "credentials": {field.key: sample_value(field) for field in PROVIDER.fields},
        "dids": [{"did_number": did, "destination_type": "queue", "destination": "Customer Care Queue"}],
        **more,
    }


class Farm:
    """Some demo PBXs, the ways to them, and what a run of a plan told; a journal that the runs share."""

    def __init__(self, folder: Path, *pbxs: DemoPbx) -> None:
        self.folder = folder
        self.pbxs = pbxs
        self.database = GroupedDatabase(folder / "data" / "store.sqlite")
        self.guard = LoginGuard(StoredRefusals(self.database))
        self.journals = Journals(StoredJournal(self.database), StoredChanges(self.database))
        self.secrets: dict[str, str] = {}
        self.limits = Limits()

    def login(self, site: Site) -> PbxLogin:
        return PbxLogin(site.base_url, site.client_id, self.secrets.get(site.name, CLIENT_SECRET))

    def client(self, site: Site, login: PbxLogin) -> PbxClient:
        address = parse_address(site.base_url)
        return PbxClient(address, login.client_id, login.client_secret, limits=self.limits, guard=self.guard)

    @property
    def sites(self) -> Sites:
        """A site for each PBX, `S0`, `S1` …, with a number of its own in the column `did`."""
        rows = [
            {"name": f"S{number}", "pbx": pbx.base_url, "client_id": pbx.client_id, "did": f"309001{number:03}"}
            for number, pbx in enumerate(self.pbxs)
        ]
        path = self.folder / "sites.json"
        path.write_text(json.dumps(rows))
        return read_sites(path)

    def plan(self, *bodies: dict[str, Any], state: State = State.PRESENT) -> Plan:
        """A plan of these channels for all sites; placeholders in them are filled."""
        templates = [Template(f"{place}.json", json.dumps(body)) for place, body in enumerate(bodies)]
        return plan_for(self.sites, templates, state, SecretSources({}, lambda entry: None))

    def run(self, plan: Plan, parallel: int = 8, **options: Any) -> list[Became]:
        """What a run told, by site and file."""
        told: list[Became] = []
        wait = options.pop("wait", lambda _seconds: True)
        Run(plan, self, self.journals, told.append, Options(wait=wait, **options), parallel).go()
        return sorted(told, key=lambda each: (each.cell.site, each.cell.file))

    def ends(self, plan: Plan, **options: Any) -> list[str]:
        """The ends of a run, in the order of the sites."""
        return [str(each.end) for each in self.run(plan, **options)]
