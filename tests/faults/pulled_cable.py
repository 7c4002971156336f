"""A laptop and a PBX with a cable between them that is really pulled. Run by test_pulled_cable.py in a namespace.

    unshare -Urn .venv/bin/python tests/faults/pulled_cable.py once [--kill] [--as-before]
    unshare -Urn .venv/bin/python tests/faults/pulled_cable.py rounds NUMBER SEED

Each side has a network namespace of its own; packets are lost while the PBX's end of the cable is down, and what the
system has not got rid of is sent again when it is up. `once` pulls it between the connection and the create. `rounds`
makes creates on a PBX that accepts equal names while the cable is pulled or the laptop's program killed at random
moments; the times are those of the program, divided by 25. Both print a line of JSON.
"""

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import ChannelRequest, to_request
from core.delivery import delivery
from core.delivery.creation import Creation, Order
from core.delivery.journal import StoredJournal
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Outcome, Unknown
from core.demo.pbx import CLIENT_ID, CLIENT_SECRET
from core.demo.server import DemoServer
from core.pbx import connecting, wire
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.pbx.wire import Limits
from core.stop import Stop
from core.store.channels import Store
from tests.scripted_pbx import ScriptedPbx

LAPTOP, PBX, PORT = "10.99.0.1", "10.99.0.2", 8088
MAC, OTHER_MAC = "02:00:00:00:00:01", "02:00:00:00:00:02"
URL = f"http://{PBX}:{PORT}"
LIMITS = Limits(connect_s=0.4, read_s=0.6, total_s=0.8)
PAUSES_S = (0.0, 0.2, 0.6, 1.2)
LATE_S = 4.0
"""What the system still sends by itself has come after so long: it tries at 0.2, 0.6, 1.4, 3.0 s and so on."""
TRIES = 12


# The PBX's side


def serve() -> None:
    """The demo PBX on every address of its namespace; a line on standard input asks what it has."""

    class Everywhere(DemoServer):
        def server_bind(self) -> None:
            self.server_address = ("0.0.0.0", PORT)
            super().server_bind()

    class Pbx(ScriptedPbx):
        def new_server(self) -> DemoServer:
            return Everywhere(self._hear)

    sys.stdin.readline()
    with Pbx() as pbx:
        pbx.logins.token_limit = 10**6
        pbx.store.unique = False
        answer({"ready": True})
        for _line in sys.stdin:
            answer({str(id_): body["name"] for id_, body in pbx.channels.items()})


def answer(told: object) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


class OtherEnd:
    """The PBX in its namespace, and the cable to it."""

    def __init__(self) -> None:
        run("ip", "link", "set", "lo", "up")
        run("ip", "link", "add", "cable", "type", "veth", "peer", "name", "plug")
        command = ["unshare", "-n", sys.executable, __file__, "serve"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self._there = ["nsenter", "-t", str(self._process.pid), "-n"]
        mine = os.readlink("/proc/self/ns/net")
        while os.readlink(f"/proc/{self._process.pid}/ns/net") == mine:
            time.sleep(0.01)
        run("ip", "link", "set", "plug", "netns", str(self._process.pid))
        run(*self._there, "ip", "link", "set", "lo", "up")
        run(*self._there, "ip", "addr", "add", f"{PBX}/24", "dev", "plug")
        run(*self._there, "ip", "link", "set", "plug", "address", OTHER_MAC)
        run(*self._there, "ip", "neigh", "replace", LAPTOP, "lladdr", MAC, "nud", "permanent", "dev", "plug")
        run("ip", "addr", "add", f"{LAPTOP}/24", "dev", "cable")
        run("ip", "link", "set", "cable", "up")
        # Known neighbours: a packet that waits for an answer to "who has" would outlive its connection by 3 s.
        run("ip", "link", "set", "cable", "address", MAC)
        run("ip", "neigh", "replace", PBX, "lladdr", OTHER_MAC, "nud", "permanent", "dev", "cable")
        # A shell that stays: the cable is pulled within a moment.
        self._hand = subprocess.Popen([*self._there, "sh"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.plug_in()
        assert self._ask()["ready"]

    def pull(self) -> None:
        self._do("down")

    def plug_in(self) -> None:
        self._do("up")

    def names(self) -> list[str]:
        """The names of its channels, by their ids."""
        return list(self._ask().values())

    def ids(self, name: str) -> list[int]:
        return [int(id_) for id_, other in self._ask().items() if other == name]

    def end(self) -> None:
        for process in (self._process, self._hand):
            assert process.stdin is not None
            process.stdin.close()
            process.wait(10)

    def _do(self, what: str) -> None:
        assert self._hand.stdin is not None
        assert self._hand.stdout is not None
        self._hand.stdin.write(f"ip link set plug {what}; echo done\n")
        self._hand.stdin.flush()
        self._hand.stdout.readline()

    def _ask(self) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("?\n")
        return dict(json.loads(self._process.stdout.readline()))


def run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


# The laptop's side: each send is a process of its own


def request_for(name: str) -> ChannelRequest:
    keys = Credentials({"api_key": "KEY0123", "public_key": "public/key"})
    number = "+4930" + "".join(filter(str.isdigit, name)).zfill(6)
    return to_request(ChannelDraft("sms", "telnyx", name, credentials=keys, dids=(DidRoute(number, "api"),)))


def send(folder: Path, name: str, connected: Callable[[], object]) -> Outcome:
    """What the program says of a create. connected: called when the create has its connection and sent nothing."""
    delivery.PAUSES_S = PAUSES_S
    creates: list[bool] = []

    class Client(PbxClient):
        def create(self, request: ChannelRequest, stop: Stop) -> int:
            self.log_in(stop)
            creates.append(True)
            return super().create(request, stop)

    dial = connecting.dial

    def dialled(*given: Any) -> Any:
        connection = dial(*given)
        if creates:
            creates.clear()
            connected()
        return connection

    wire.dial = dialled  # type: ignore[assignment, attr-defined]
    login = PbxLogin(URL, CLIENT_ID, CLIENT_SECRET)
    client = Client(parse_address(URL), login.client_id, login.client_secret, limits=LIMITS)
    journal = StoredJournal(Store(folder / "channels.sqlite").database)
    return Creation(journal, lambda _login: client).bring(Order("draft " + name, request_for(name), login), Stop())


class Laptop:
    """A process that sends; what it says is known when it has ended, unless it was killed."""

    def __init__(self, folder: Path, name: str, wait_for: str = "") -> None:
        self._told, theirs = os.pipe()
        self._ready, ready = os.pipe()
        go, self._go = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                said = send(folder, name, lambda: (os.write(ready, b"r"), os.read(go, 1)) if wait_for else None)
                os.write(theirs, told(said).encode())
            finally:
                os._exit(0)
        for end in (theirs, ready, go):
            os.close(end)

    def connected(self, within_s: float = 5.0) -> bool:
        """Whether its create has a connection by now; it waits for `go_on`."""
        return bool(select.select([self._ready], [], [], within_s)[0]) and os.read(self._ready, 1) == b"r"

    def go_on(self) -> None:
        with suppress(BrokenPipeError):  # it has ended by itself
            os.write(self._go, b"g")

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def said(self) -> str:
        """What it said at its end, "" if it was killed before."""
        said = os.read(self._told, 100).decode()
        os.waitpid(self.pid, 0)
        for end in (self._told, self._ready, self._go):
            os.close(end)
        return said


def told(outcome: Outcome) -> str:
    match outcome:
        case Created(channel_id=channel_id):
            return f"created {channel_id}"
        case NotSent():
            return f"not sent {outcome.error.code}"
        case NotCreated():
            return "not created"
        case Declined():
            return "declined"
        case Unknown():
            return "unknown"


def once(kill: bool, as_before: bool) -> dict[str, Any]:
    """The cable is pulled when the create has its connection, and is back after the program has given up."""
    if as_before:
        connecting._options = lambda _s: iter(())  # type: ignore[assignment]
    end = OtherEnd()
    with TemporaryDirectory() as folder:
        laptop = Laptop(Path(folder), "Front desk", wait_for="go")
        assert laptop.connected()
        end.pull()
        laptop.go_on()
        if kill:
            time.sleep(0.1)
            laptop.kill()
        time.sleep(1.0)
        end.plug_in()
        said = laptop.said()
        time.sleep(1.0)  # the next try of the system is at 1.4 s
        found = len(end.names())
    end.end()
    return {"said": said, "channels": found}


def rounds(number: int, seed: int) -> dict[str, Any]:
    """Creates until each is told as created, whatever happens on the way; what was doubled, and what was not true."""
    dice = random.Random(seed)
    end = OtherEnd()
    doubled, false, pulled, killed, said_all = [], [], 0, 0, []
    with TemporaryDirectory() as folder:
        for turn in range(number):
            name = f"Round {seed:03d}{turn:03d}"
            said: list[str] = []
            for _ in range(TRIES):
                laptop = Laptop(Path(folder), name, wait_for="go")
                trouble = dice.choice(["pull", "pull", "kill", "both", "none"]) if len(said) < 3 else "none"
                met = _trouble(end, laptop, trouble, dice)
                pulled, killed = pulled + met[0], killed + met[1]
                said.append(laptop.said() or "killed")
                end.plug_in()
                false += [f"{name}: {said}"] if _is_false(said[-1], end.ids(name)) else []
                if said[-1].startswith(("created", "not sent name_taken")):
                    break
            time.sleep(dice.choice([0, LATE_S]))
            if len(end.ids(name)) != 1:
                doubled.append(f"{name}: {said}: {len(end.ids(name))} channels")
            said_all.append(said)
        time.sleep(LATE_S)
        doubled += [name for name in set(end.names()) if end.names().count(name) != 1]
    end.end()
    return {
        "creates": number,
        "pulled": pulled,
        "killed": killed,
        "doubled": doubled,
        "false": false,
        "said": said_all,
    }


def _trouble(end: OtherEnd, laptop: Laptop, trouble: str, dice: random.Random) -> tuple[int, int]:
    """Pull the cable, kill the program, or both, at a random moment; how often each was done."""
    laptop.connected(dice.choice([0.02, 5.0]) if trouble != "none" else 5.0)
    pulled = killed = 0
    early = dice.random() < 0.6
    if early and trouble in ("pull", "both"):
        end.pull()
        pulled = 1
    laptop.go_on()  # if it is not there yet, it reads this when it gets there
    if not early and trouble in ("pull", "both"):
        time.sleep(dice.uniform(0, 0.02))
        end.pull()
        pulled = 1
    if trouble in ("kill", "both"):
        time.sleep(dice.choice([dice.uniform(0, 0.03), dice.uniform(0, 1.5)]))
        laptop.kill()
        killed = 1
    if pulled:
        time.sleep(dice.uniform(0.2, LATE_S))
        end.plug_in()
    return pulled, killed


def _is_false(said: str, ids: list[int]) -> bool:
    """Whether what was said is not so. What is unknown, or was not said, cannot be false."""
    kind, _, rest = said.partition(" ")
    if kind == "created":
        return [int(rest)] != ids
    if said.startswith(("not sent name_taken", "unknown", "killed")):
        return "name_taken" in said and not ids
    return bool(ids) and said.startswith(("not", "declined"))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case ["once", *how]:
            answer(once("--kill" in how, "--as-before" in how))
        case ["rounds", number, seed]:
            answer(rounds(int(number), int(seed)))
