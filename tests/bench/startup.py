"""Time from process start to the first painted window, processor time and memory there, as ratios to bare PySide6.

    python -m uv run python tests/bench/startup.py [rounds]

Runs are interleaved, so that a noisy machine is noisy for all alike; where it is, the least processor time (user and
system, with the end of the process) tells more than the time. Offscreen, and on a display where there is one.
`application` is a first start, which shows how to begin; `home window` one on a computer with channels.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def measure(command: list[str], platform: str) -> tuple[float, float, float]:
    """Milliseconds from spawn to first paint, resident MB at first idle, and milliseconds of processor time."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["QT_QPA_PLATFORM"] = platform
    used, started = _used_by_children(), time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    words = [line.split() for line in done.stdout.splitlines()]
    painted = next(float(line[2]) for line in words if line[:2] == ["MARK", "paint"])
    resident = next(float(line[1]) for line in words if line[:1] == ["RSS"])
    heavy = [line[1] for line in words if line[:1] == ["HEAVY"]]
    if heavy not in ([], ["none"]):
        raise SystemExit(f"imported before the first paint: {heavy[0]}")
    return (painted - started) * 1000, resident / 1024, (_used_by_children() - used) * 1000


def _used_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(rounds: int) -> None:
    platforms = ["offscreen", *(["xcb"] if os.environ.get("DISPLAY") else [])]
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as kept:
        store = Path(kept, "MessageChannelWizard", "channels.sqlite")
        store.parent.mkdir()
        store.touch()  # what is in it is read after the first paint
        variants = {
            "bare window": [str(HERE / "bare_window.py")],
            "bare wizard": [str(HERE / "bare_window.py"), "wizard"],
            "application": [str(HERE / "our_window.py"), folder],
            "home window": [str(HERE / "our_window.py"), kept],
        }
        for platform in platforms:
            seen: dict[str, list[tuple[float, float, float]]] = {name: [] for name in variants}
            for round_ in range(rounds + 1):
                for name, command in variants.items():
                    figures = measure(command, platform)
                    if round_:  # the first round warms the file cache
                        seen[name].append(figures)
            median = {
                name: [statistics.median(run[which] for run in runs) for which in (0, 1, 2)]
                for name, runs in seen.items()
            }
            least = {name: min(run[2] for run in runs) for name, runs in seen.items()}
            print(f"\n{platform}, medians of {rounds} interleaved runs; least cpu: of the quickest")
            heads = ["paint ms", "x window", "x wizard", "RSS MB", "x window", "x wizard"]
            heads += ["cpu ms", "x window", "least cpu", "x window"]
            print(" " * 14 + "".join(f"{head:>10}" for head in heads))
            for name, (paint, resident, cpu) in median.items():
                window, wizard = median["bare window"], median["bare wizard"]
                print(
                    f"{name:14}{paint:>10.1f}{paint / window[0]:>10.2f}{paint / wizard[0]:>10.2f}"
                    f"{resident:>10.1f}{resident / window[1]:>10.2f}{resident / wizard[1]:>10.2f}"
                    f"{cpu:>10.1f}{cpu / window[2]:>10.2f}"
                    f"{least[name]:>10.1f}{least[name] / least['bare window']:>10.2f}"
                )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rounds", type=int, nargs="?", default=11)
    main(parser.parse_args().rounds)
