"""A farm with every fault, and runs that end in the middle: nothing doubled or lost, no token, no login too many.

1,000 site runs and kills of `apply` itself: `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/test_fleet.py`.
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.demo.pbx import CLIENT_SECRET
from core.fleet.outcome import Became
from core.fleet.run import Run
from core.fleet.site_run import Options
from core.pbx.address import parse_address
from core.pbx.login_guard import MOST_REFUSED
from core.program.paths import paths_for
from core.store.database import Database
from core.store.refused_logins import StoredRefusals
from tests.bench.farm import Farm as Served
from tests.bench.farm import FarmPbx, Fault, channel, mixed
from tests.core.fleet.made import Farm

ROOT = Path(__file__).parent.parent.parent
FULL = os.environ.get("FAULTS_FULL") == "1"
SITES, ENDED_RUNS = (50, 18) if FULL else (10, 1)
KILLS = 40 if FULL else 0
REACHED = {Fault.NONE, Fault.SLOW, Fault.OLD, Fault.LOSES, Fault.DROPS}
"""The PBXs that can have the channel in the end."""
MOST_LOGINS_REFUSED = 1
"""Of runs that end by themselves, whatever ended them; one that is killed before the answer came is not known to be
refused, and counts against `MOST_REFUSED` as one that may have been."""


def all_faults(count: int, seed: int) -> list[Fault]:
    """Each fault at least once, the others at random; in the normal run none that is dead."""
    kinds = [*Fault, *mixed(max(count - len(Fault), 0), 0.6, seed)]
    if not FULL:  # each run waits a second for one that says nothing
        kinds.remove(Fault.DEAD)
    random.Random(seed).shuffle(kinds)
    return kinds[:count]


def wrong_with(pbxs: Sequence[FarmPbx], most_refused: int = MOST_LOGINS_REFUSED) -> list[str]:
    """What a farm shows of a channel that is doubled or lost, and of a login too many."""
    found = []
    for pbx in pbxs:
        names = [body["name"] for body in pbx.channels.values()]
        if len(names) != (pbx.fault in REACHED):
            found.append(f"{pbx.fault}: {len(names)} channels")
        if pbx.fault is Fault.REFUSING and (pbx.logins_sent > most_refused or pbx.logins.blocked):
            found.append(f"{pbx.logins_sent} refused logins")
    return found


def test_runs_that_are_ended_anywhere_double_nothing_and_lose_nothing(tmp_path: Path) -> None:
    chosen = random.Random(19)
    with Served.of(all_faults(SITES, 19)) as served:
        farm = Farm(tmp_path, *served.pbxs)
        plan = farm.plan(channel())
        for number in range(ENDED_RUNS):
            told = list[Became]()
            run = Run(plan, farm, farm.journals, told.append, Options(wait=lambda _s: True), 8)
            timer = threading.Timer(chosen.uniform(0.0, 0.6), run.stop if number % 2 else run.end)
            timer.start()
            run.go()
            timer.cancel()
            assert len(told) == len(served.pbxs)
        for _ in range(5):  # what was dropped is searched for, and then sent again
            last = farm.run(plan)
        assert wrong_with(served.pbxs) == []
        assert [pbx.live_tokens for pbx in served.pbxs] == [0] * len(served.pbxs)
        good = {each.cell.site for each in last if str(each.end) == "unchanged"}
        assert good == {f"S{place}" for place, pbx in enumerate(served.pbxs) if pbx.fault in REACHED}


@pytest.mark.skipif(not KILLS, reason="FAULTS_FULL=1")
def test_the_command_killed_anywhere_doubles_nothing_and_loses_nothing(tmp_path: Path) -> None:
    chosen = random.Random(7)
    kinds = [fault for fault in all_faults(25, 7) if fault is not Fault.DEAD]
    with Served.of(kinds) as served:
        (tmp_path / "sites.json").write_text(json.dumps(served.rows))
        (tmp_path / "sms.json").write_text(json.dumps(channel()))
        for _ in range(KILLS):
            process = started(tmp_path)
            time.sleep(chosen.uniform(0.5, 2.5))
            process.send_signal(chosen.choice([signal.SIGKILL, signal.SIGTERM]))
            process.communicate(timeout=60)
            for pbx in served.pbxs:  # a killed process leaves its token
                pbx.expire_tokens()
        for _ in range(5):
            started(tmp_path).communicate(timeout=120)
        assert wrong_with(served.pbxs, MOST_REFUSED) == []
        assert not_counted(served.pbxs, StoredRefusals(Database(paths_for(tmp_path / "data").store))) == []
        assert [pbx.live_tokens for pbx in served.pbxs] == [0] * len(kinds)


def not_counted(pbxs: Sequence[FarmPbx], refusals: StoredRefusals) -> list[str]:
    """The PBXs at which more logins were refused than this computer knows of."""
    return [
        f"{pbx.logins_sent} refused logins, {counted} counted"
        for pbx in pbxs
        if pbx.fault is Fault.REFUSING
        and (counted := refusals.in_a_row(parse_address(pbx.base_url).counted_as)) < pbx.logins_sent
    ]


def started(folder: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "main.py", "apply", str(folder / "sms.json"), "--sites", str(folder / "sites.json")]
    environment = {**os.environ, "PBX_CLIENT_SECRET": CLIENT_SECRET}
    return subprocess.Popen(
        [*command, "--data-dir", str(folder / "data"), "--json"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
