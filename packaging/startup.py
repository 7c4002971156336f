"""Start of the packaged program against `main.py`: `xvfb-run -a python packaging/startup.py PROGRAM [rounds]`.

Two witnesses outside of the program, the same for both: the X server maps the window, and the folder of the log is
made, which waits for the first paint. A bare PySide6 window stands beside them, with the processor time that each has
taken when its window is mapped. Runs are interleaved, so that a noisy machine is noisy for all alike.
"""

import argparse
import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import facts

MAP_NOTIFY, SUBSTRUCTURE_NOTIFY = 19, 1 << 19
PATIENCE_S = 30


class Screen:
    """What the X server tells of the windows on it."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise SystemExit("There is no X display; run this under xvfb-run.")
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self.forget()

    def forget(self) -> None:
        """Drop what happened until now."""
        self._x.XSync(self._display, 1)

    def mapped(self) -> bool:
        """Whether a window was mapped since the last call."""
        event = (ctypes.c_long * 24)()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event[0] & 0xFFFFFFFF == MAP_NOTIFY:
                return True
        return False


def until(happened: Callable[[], bool], started: float) -> float:
    """Milliseconds from `started` until something happened."""
    while not happened():
        if time.monotonic() - started > PATIENCE_S:
            raise SystemExit("the window did not come")
        time.sleep(0.0002)
    return (time.monotonic() - started) * 1000


def processor_ms(process: int) -> float:
    """Milliseconds that all threads of a process have run."""
    told = [file.read_text("ascii") for file in Path(f"/proc/{process}/task").glob("*/schedstat")]
    return sum(int(text.split()[0]) for text in told) / 1e6


def measure(command: list[str], screen: Screen, *, logs: bool) -> tuple[float, float, float]:
    """Milliseconds to the mapped window, of the processor until then, and to the work after the first paint.

    Args:
        logs: it keeps a log; else the last figure is as the first.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        log = Path(home) / facts.product().data_folder / "logs"
        screen.forget()
        started = time.monotonic()
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            mapped, used = until(screen.mapped, started), processor_ms(program.pid)
            return mapped, used, until(log.exists, started) if logs else mapped
        finally:
            time.sleep(0.3)
            program.terminate()
            program.wait(PATIENCE_S)


def main(program: str, rounds: int) -> None:
    screen = Screen()
    bare = [sys.executable, str(facts.ROOT / "tests/bench/bare_window.py")]
    commands = {"bare window": bare, "main.py": [sys.executable, str(facts.ROOT / "main.py")], "packaged": [program]}
    seen: dict[str, list[tuple[float, float, float]]] = {name: [] for name in commands}
    for round_ in range(rounds + 1):
        for name, command in commands.items():
            figures = measure(command, screen, logs=command is not bare)
            if round_:  # the first round warms the file cache
                seen[name].append(figures)
    print(f"medians of {rounds} interleaved runs, xcb")
    print(
        f"{'':12}" + "".join(f"{f'{what} ms':>14}{'/ bare':>8}{'/ main':>8}" for what in ("mapped", "cpu", "painted"))
    )
    for name, runs in seen.items():
        line = f"{name:12}"
        for which in range(3):
            line += f"{statistics.median(run[which] for run in runs):>14.1f}"
            for other in ("bare window", "main.py"):
                pairs = zip(runs, seen[other], strict=True)
                line += f"{statistics.median(mine[which] / its[which] for mine, its in pairs):>8.2f}"
        print(line)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the packaged one")
    parser.add_argument("rounds", type=int, nargs="?", default=11)
    given = parser.parse_args()
    main(given.program, given.rounds)
