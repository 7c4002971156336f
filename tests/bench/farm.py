"""A farm of demo PBXs on loopback, in one process, with faults; and what `apply` takes to bring it to a plan.

    python -m tests.bench.farm [SITES]          measures: first run, second run, memory, and a control beside them
    python -m tests.bench.farm --serve SITES    only serves, until its standard input ends; tells its sites as JSON

The control is measured in the same run: the same number of requests to the same PBXs, by as many threads, with
nothing but `http.client`.
"""

import http.client
import json
import os
import queue
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from core.demo.calls import Refusal
from core.demo.pbx import CLIENT_ID, CLIENT_SECRET, Request, as_json
from core.demo.server import Answer
from tests.scripted_pbx import ScriptedPbx

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parent.parent.parent
THREADS = 32


class Fault(StrEnum):
    """What is wrong with a PBX of the farm."""

    NONE = "none"
    SLOW = "slow"
    DEAD = "dead"
    GONE = "gone"
    REFUSING = "refusing"
    IMPOSTOR = "impostor"
    FULL = "full"
    OLD = "other firmware"
    LOSES = "loses answers"
    DROPS = "drops requests"


_OLD_LACKS = ("extensiongroup/list", "organization/list", "system/information")
_CHANGES = ("message_channel/create", "message_channel/update", "message_channel/delete")
SLOW_S = 0.05


class FarmPbx(ScriptedPbx):
    """A demo PBX with one fault, whose furniture has ids of its own.

    Attributes:
        logins_sent: how many logins reached it. asked: how many requests. changes: creates, changes and deletes.
        faults_left: how often its answers are still lost, or its requests dropped.
    """

    def __init__(self, fault: Fault = Fault.NONE, faults_left: int = 1) -> None:
        super().__init__()
        self.fault, self.faults_left = fault, faults_left
        self.logins_sent = self.asked = 0
        self.changes: list[str] = []
        if fault is Fault.FULL:
            self.logins.token_limit = 0
        if fault is Fault.REFUSING:
            self.logins._credentials = (CLIENT_ID, "changed by its administrator")
        if fault is Fault.OLD:
            self.store.spelled = lambda name: name.strip().lower()

    def answer(self, request: Request) -> Answer | None:
        with self._lock:
            self.asked += 1
            self.logins_sent += request.path == "get_token"
        match self.fault:
            case Fault.SLOW:
                self._stopped.wait(SLOW_S)
            case Fault.DEAD:
                self._stopped.wait()
                return None
            case Fault.IMPOSTOR:
                return Answer(b"<html><title>Welcome</title>", headers={"Content-Type": "text/html"})
            case Fault.OLD if request.path in _OLD_LACKS:
                return as_json(Refusal(10001).reply)
            case Fault.DROPS if request.path in _CHANGES and self._meets_its_fault():
                return None
        if request.path in _CHANGES:
            with self._lock:
                self.changes.append(request.path)
        usual = super().answer(request)
        if self.fault is Fault.LOSES and request.path in _CHANGES and self._meets_its_fault():
            return None
        return usual

    def _meets_its_fault(self) -> bool:
        with self._lock:
            self.faults_left -= 1
            return self.faults_left >= 0


@dataclass
class Farm:
    """PBXs that run, and the rows that name them."""

    pbxs: list[FarmPbx] = field(default_factory=list)

    @classmethod
    @contextmanager
    def of(cls, faults: "Sequence[Fault]") -> "Iterator[Farm]":
        """A PBX for each fault."""
        with ExitStack() as ending:
            farm = cls([ending.enter_context(FarmPbx(fault)) for fault in faults])
            for pbx in farm.pbxs:
                if pbx.fault is Fault.GONE:
                    pbx.stop()
            yield farm

    @property
    def rows(self) -> list[dict[str, str]]:
        """The sites, one object a PBX."""
        return [
            {"name": f"Site {place:03}", "pbx": pbx.base_url, "client_id": CLIENT_ID, "did": f"309{place:06}"}
            for place, pbx in enumerate(self.pbxs)
        ]


def mixed(count: int, share: float, seed: int = 1) -> list[Fault]:
    """So many PBXs, this share of them with faults, each kind about as often."""
    chosen = random.Random(seed)
    kinds = [fault for fault in Fault if fault is not Fault.NONE]
    return [chosen.choice(kinds) if chosen.random() < share else Fault.NONE for _ in range(count)]


def channel(**more: Any) -> dict[str, Any]:
    """The channel that all sites get."""
    return {
        "name": "{{name}} SMS",
        "webhook_url_type": "fqdn",
        "channel": "bandwidth",
        "credentials": {
            "application_id": "demo-application-0123",
            "account_id": "demo-account-0123",
            "username": "demo-user-0123",
            "password": "demo-password-0123",
        },
        "dids": [{"did_number": "+49{{did}}", "destination_type": "queue", "destination": "Customer Care Queue"}],
        **more,
    }


# Measured ----------------------------------------------------------------------------------------------------


def serve(count: int) -> None:
    """Serve a farm without faults and tell its rows; each line of standard input asks what was asked of it."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)
    with Farm.of([Fault.NONE] * count) as farm:
        print(json.dumps(farm.rows), flush=True)
        for _line in sys.stdin:
            told = {
                "requests": sum(pbx.asked for pbx in farm.pbxs),
                "channels": sum(len(pbx.channels) for pbx in farm.pbxs),
                "tokens": sum(pbx.live_tokens for pbx in farm.pbxs),
            }
            print(json.dumps(told), flush=True)


class _Served:
    """A farm in a process of its own."""

    def __init__(self, count: int) -> None:
        command = [sys.executable, "-m", "tests.bench.farm", "--serve", str(count)]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.rows: list[dict[str, str]] = json.loads(cast(IO[str], self._process.stdout).readline())

    def told(self) -> dict[str, int]:
        """What was asked of it so far."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        found: dict[str, int] = json.loads(cast(IO[str], self._process.stdout).readline())
        return found

    def end(self) -> None:
        self._process.communicate()


@dataclass(frozen=True)
class _Took:
    seconds: float
    cpu_s: float
    megabytes: float
    outcomes: dict[str, int]


def _apply(folder: Path) -> _Took:
    """One run of `apply` in a process of its own."""
    command = [
        sys.executable, "main.py", "apply", str(folder / "sms.json"), "--sites", str(folder / "sites.json"),
        "--data-dir", str(folder / "data"), "--json",
    ]  # fmt: skip
    environment = {**os.environ, "PBX_CLIENT_SECRET": CLIENT_SECRET}
    before = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    lines = process.stdout.read().splitlines()
    errors = process.stderr.read()
    _pid, _status, used = os.wait4(process.pid, 0)
    outcomes: dict[str, int] = {}
    for line in lines:
        outcome = json.loads(line)["outcome"]
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    if not lines:
        sys.exit(errors.decode())
    return _Took(time.monotonic() - before, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, outcomes)


def _control(rows: list[dict[str, str]], requests: int) -> float:
    """Seconds for as many requests to the same PBXs, with nothing around them."""
    waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
    for place in range(requests):
        waiting.put(rows[place % len(rows)]["pbx"].removeprefix("http://"))

    def work() -> None:
        while True:
            try:
                host = waiting.get_nowait()
            except queue.Empty:
                return
            connection = http.client.HTTPConnection(host, timeout=30)
            connection.request("GET", "/openapi/v1.0/none", headers={"User-Agent": "OpenAPI"})
            connection.getresponse().read()
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    before = time.monotonic()
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return time.monotonic() - before


def measure(count: int) -> None:
    """Print what a first and a second run take, and the control beside each."""
    farm = _Served(count)
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "sites.json").write_text(json.dumps(farm.rows))
            (folder / "sms.json").write_text(json.dumps(channel()))
            asked = farm.told()["requests"]
            for what in ("first", "second"):
                took = _apply(folder)
                told = farm.told()
                control = _control(farm.rows, told["requests"] - asked)
                asked = farm.told()["requests"]
                print(
                    f"{what}: {took.seconds:.2f} s (control {control:.2f} s), {took.cpu_s:.2f} CPU-s, "
                    f"{took.megabytes:.0f} MB, {took.outcomes}, "
                    f"tokens left {told['tokens']}, load {os.getloadavg()[0]:.1f}"
                )
    finally:
        farm.end()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve(int(sys.argv[2]))
    else:
        measure(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
