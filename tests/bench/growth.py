"""What a process keeps of journeys that are over: as many as asked for in one process, in one table.

    python3 -m uv run python tests/bench/growth.py [journeys] [create | look]

A line after each twentieth of them: the memory in use as `tests/faults/windows/many_wizards.py` counts it, the growth
of it for 1,000 journeys since the first twentieth (which fills what is filled once), widgets, objects of Python, and
threads. In the end the types of which there are more objects than after the first twentieth, with how many more.
1,000 take some 20 minutes on a quiet machine, most of which the process waits.
"""

import contextlib
import gc
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
EXACT = {"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0", "QT_QPA_PLATFORM": "offscreen"}
LINES = 20
HEADS = ("journeys", "resident kB", "in use kB", "kB of 1,000", "widgets", "objects", "threads")
MORE = 15
"""So many types are named in the end."""


def kinds() -> Counter[str]:
    """How many objects there are of each type."""
    return Counter(f"{type(each).__module__}.{type(each).__qualname__}" for each in gc.get_objects())


def lines(each: int, measured: Callable[[], str]) -> Iterator[str]:
    """A line of the table whenever so many journeys more are over; at last what there is more of."""
    first: tuple[int, Counter[str]] | None = None
    for number in range(1, LINES + 1):
        resident, in_use, widgets = (int(word) for word in measured().split())
        objects = kinds()
        first = first or (in_use, objects)
        grown = (in_use - first[0]) / ((number - 1) * each) * 1000 if number > 1 else 0
        told = (number * each, resident, in_use, round(grown), widgets, objects.total(), threading.active_count())
        yield "".join(f"{word:>12,}" for word in told)
        if number == LINES:
            more = (objects - first[1]).most_common(MORE)
            yield "more of: " + ", ".join(f"{kind} {count:+}" for kind, count in more)


def run(journeys: int, journey: str) -> None:
    """In this process, started as `EXACT` wants it."""
    sys.path.insert(0, str(ROOT))
    from tests.faults.windows import many_wizards

    told = lines(journeys // LINES, many_wizards.measured)
    printed = sys.stdout

    def measured() -> str:
        print(next(told), file=printed, flush=True)
        return ""

    many_wizards.TENTHS = LINES
    many_wizards.measured = measured
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        open(os.devnull, "w", encoding="ascii") as nothing,
        contextlib.redirect_stdout(nothing),
    ):
        many_wizards.main(folder, journeys, journey)
    for line in told:
        print(line)


def main(journeys: int = 200, journey: str = "create") -> int:
    print("".join(f"{head:>12}" for head in HEADS), flush=True)
    command = [sys.executable, __file__, "here", str(journeys), journey]
    return subprocess.run(command, env=os.environ | EXACT, check=False).returncode


if __name__ == "__main__":
    given = sys.argv[1:]
    if given[:1] == ["here"]:
        run(int(given[1]), given[2])
    else:
        sys.exit(main(int(given[0]) if given else 200, given[1] if given[1:] else "create"))
