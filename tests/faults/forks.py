"""Processes that begin where a script's imports end: each is a fork of one that has imported them, and run nothing.

A line of JSON on standard input is one start: `{"argv": [...], "folder": "...", "name": "..."}`. In that folder the
process writes `name.out` and `name.err`. The answer is the process id; of each process that has ended is told its id,
its exit status (a negative one for a signal) and when that was, in seconds of the monotonic clock.

On Windows, where there is no fork, each is a process of its own from its start.
"""

import json
import os
import select
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60
LOOK_S = 0.005
CAN_FORK = hasattr(os, "fork")


@dataclass(frozen=True)
class Ended:
    """How a process ended, and when."""

    status: int
    at: float
    out: str
    err: str


class Forks:
    """Starts processes of a script that ends in `serve`."""

    def __init__(self, script: str) -> None:
        self._command = [sys.executable, script]
        self._environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            self._command, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._whole: dict[int, subprocess.Popen[bytes]] = {}
        self._ended: dict[int, tuple[int, float]] = {}
        self._files: dict[int, Path] = {}

    def __enter__(self) -> "Forks":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        for pid in self._files.keys() - self._ended.keys() if kind is not None else ():
            # Its test has failed: nobody waits for its end any more, which may never come.
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL if CAN_FORK else signal.SIGTERM)
        self._process.communicate(timeout=PATIENCE_S)

    def start(self, folder: Path, name: str, *argv: str) -> int:
        """Returns the process id."""
        if not CAN_FORK:
            return self._start_whole(folder, name, *argv)
        for ending in ("out", "err"):  # whoever waits for its words may look before it has opened them
            (folder / f"{name}.{ending}").touch()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"argv": argv, "folder": str(folder), "name": name}) + "\n")
        self._process.stdin.flush()
        while isinstance(told := self._told(), list):
            self._note(told)
        self._files[told] = folder / name
        return told

    def _start_whole(self, folder: Path, name: str, *argv: str) -> int:
        with (folder / f"{name}.out").open("wb") as out, (folder / f"{name}.err").open("wb") as err:
            process = subprocess.Popen(
                [*self._command, *argv], env=self._environment, cwd=folder, stdout=out, stderr=err
            )
        self._whole[process.pid], self._files[process.pid] = process, folder / name
        return process.pid

    def ended(self, pid: int) -> Ended:
        """Waits for the end of a process."""
        if pid in self._whole:
            self._ended[pid] = (self._whole[pid].wait(PATIENCE_S), time.monotonic())
        while pid not in self._ended:
            told = self._told()
            assert isinstance(told, list)
            self._note(told)
        status, at = self._ended[pid]
        out, err = (self._files[pid].with_suffix(f".{each}").read_text("utf-8") for each in ("out", "err"))
        return Ended(status, at, out, err)

    def _note(self, told: list[float]) -> None:
        self._ended[int(told[0])] = (int(told[1]), told[2])

    def _told(self) -> int | list[float]:
        assert self._process.stdout is not None
        told: int | list[float] = json.loads(self._process.stdout.readline())
        return told


def serve(main: Callable[[list[str]], NoReturn]) -> None:
    """In the script, once all is imported. It looks for who has ended: a thread that waits would be forked along."""
    if sys.argv[1:]:
        main(sys.argv[1:])
    if not CAN_FORK:
        return
    lines: list[bytes] = []
    running, reading = 0, True
    while reading or running:
        if reading and select.select([0], [], [], LOOK_S if running else None)[0]:
            read = os.read(0, 65_536)
            lines = (b"".join(lines) + read).split(b"\n")
            reading = bool(read)
            while len(lines) > 1:
                _tell(_forked(main, **json.loads(lines.pop(0))))
                running += 1
        elif running and not reading:
            time.sleep(LOOK_S)
        running -= _tell_who_ended()


def _forked(main: Callable[[list[str]], NoReturn], argv: list[str], folder: str, name: str) -> int:
    child = os.fork()
    if child == 0:
        try:
            _become(folder, name)
            main(argv)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(70)
    return child


def _become(folder: str, name: str) -> None:
    """A process with streams of its own, and nothing to read."""
    os.chdir(folder)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for number, ending in ((1, "out"), (2, "err")):
        os.dup2(os.open(f"{name}.{ending}", os.O_WRONLY | os.O_CREAT), number)


def _tell_who_ended() -> int:
    """Tells at most one of them; returns how many."""
    try:
        child, status = os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return 0
    if child:
        _tell([child, os.waitstatus_to_exitcode(status), time.monotonic()])
    return int(child > 0)


def _tell(what: object) -> None:
    os.write(1, json.dumps(what).encode() + b"\n")
