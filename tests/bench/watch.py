"""Start, memory, the way to the ID, gaps and growth to controls of the same run; a line is kept for each version.

    python3 -m uv run python tests/bench/watch.py [--keep] [--rounds N] [--journeys N] [--routes N]

What is printed are ratios, so that creep shows whatever machine it ran on:
    start, memory   of a first start and of one with channels, to a bare window of PySide6 (`startup.py`, least cpu)
    created         from the press of Create to the ID, painted, to a bare wizard (`created.py`, medians): by the
                    wall, and of the GUI thread
    gap …           the longest turns of the event loop with 100,000 routes, as processor time of the GUI thread
                    (`gaps.py`), to reading so many lines with `csv.reader`, in hundredths
    growth          memory in use that a journey leaves, in the second half of the journeys (`many_wizards.py`), in kB

`--keep` adds the line to docs/benchmarks.tsv, which is in the repository.
"""

import argparse
import csv
import io
import os
import subprocess
import sys
import time
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
KEPT = ROOT / "docs" / "benchmarks.tsv"
EXACT = {"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
"""As `many_wizards.py` wants it, to count what is in use."""
WIZARDS = ROOT / "tests" / "faults" / "windows" / "many_wizards.py"
GAPS = 5
"""So many of the longest turns are shown."""
TENTHS = 10


def output(*command: str, **more: str) -> str:
    """What a script prints, started as a person starts it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)} | more
    done = subprocess.run([sys.executable, *command], env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def starts(rounds: int) -> dict[str, float]:
    """Of both kinds of start, to a bare window: the least processor time, and the resident memory."""
    lines = output(str(HERE / "startup.py"), str(rounds)).splitlines()
    found = {name: next(line for line in lines if line.startswith(name)) for name in ("application", "home window")}
    columns = {name: [float(word) for word in line[14:].split()] for name, line in found.items()}
    return {
        f"{what}, {name}": column[place]
        for name, column in columns.items()
        for what, place in (("start", -1), ("memory", 4))
    }


def csv_s(routes: int) -> float:
    """The control: processor time of reading so many lines, the least of three times."""
    text = "".join(f"+49301{number:07},extension,1{number % 50:03}\n" for number in range(routes))

    def once() -> float:
        begun = time.process_time()
        rows = [tuple(row) for row in csv.reader(io.StringIO(text))]
        assert len(rows) == routes
        return time.process_time() - begun

    return min(once() for _ in range(3))


def gaps(routes: int) -> dict[str, float]:
    """The longest turns, to the control."""
    before = csv_s(routes)
    lines = output(str(HERE / "gaps.py"), "--routes", str(routes)).splitlines()[1:]
    control = min(before, csv_s(routes))
    found = {line[:46].strip(): float(line[46:].split()[0]) for line in lines if line.strip()}
    longest = sorted(found, key=lambda name: found[name], reverse=True)[:GAPS]
    return {f"gap: {name}": found[name] / 1000 / control * 100 for name in longest}


def created(rounds: int) -> dict[str, float]:
    """From the press of Create to the ID, to a bare wizard that sends the same requests."""
    lines = output(str(HERE / "created.py"), str(rounds)).splitlines()
    ratios = {line.split()[0]: float(line.split()[-1]) for line in lines[1:]}
    return {f"created, {which}": ratios[which] for which in ("wall", "gui")}


def growth(journeys: int) -> dict[str, float]:
    """What a whole journey leaves in use, in kB, once everything is there that is made once."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        lines = output(str(WIZARDS), folder, str(journeys), "create", **EXACT).splitlines()
    in_use = [int(line.split()[1]) for line in lines]
    half = TENTHS // 2
    return {"growth": (in_use[-1] - in_use[half - 1]) / (journeys / TENTHS * (TENTHS - half))}


def keep(found: dict[str, float]) -> None:
    """Add a line for this version."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    day = datetime.now(UTC).date().isoformat()
    figures = "\t".join(f"{name}={value:.2f}" for name, value in found.items())
    with KEPT.open("a", encoding="utf-8") as file:
        file.write(f"{version}\t{day}\t{figures}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--journeys", type=int, default=200)
    parser.add_argument("--routes", type=int, default=100_000)
    chosen = parser.parse_args()
    found = starts(chosen.rounds) | created(chosen.rounds) | gaps(chosen.routes) | growth(chosen.journeys)
    for name, value in found.items():
        print(f"{name:52}{value:>10.2f}")
    if chosen.keep:
        keep(found)


if __name__ == "__main__":
    main()
