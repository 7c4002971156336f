"""Time from process start to the first painted window, and memory there, as ratios to bare PySide6 in the same run.

    python -m uv run python tests/bench/startup.py [rounds]

Runs are interleaved, so that a noisy machine is noisy for all alike. Offscreen, and on a display where there is one.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def measure(command: list[str], platform: str) -> tuple[float, float]:
    """Milliseconds from spawn to first paint, and resident MB at first idle."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["QT_QPA_PLATFORM"] = platform
    started = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    words = [line.split() for line in done.stdout.splitlines()]
    painted = next(float(line[2]) for line in words if line[:2] == ["MARK", "paint"])
    resident = next(float(line[1]) for line in words if line[:1] == ["RSS"])
    heavy = [line[1] for line in words if line[:1] == ["HEAVY"]]
    if heavy not in ([], ["none"]):
        raise SystemExit(f"imported before the first paint: {heavy[0]}")
    return (painted - started) * 1000, resident / 1024


def main(rounds: int) -> None:
    platforms = ["offscreen", *(["xcb"] if os.environ.get("DISPLAY") else [])]
    with tempfile.TemporaryDirectory() as folder:
        variants = {
            "bare window": [str(HERE / "bare_window.py")],
            "bare wizard": [str(HERE / "bare_window.py"), "wizard"],
            "application": [str(HERE / "our_window.py"), folder],
        }
        for platform in platforms:
            seen: dict[str, list[tuple[float, float]]] = {name: [] for name in variants}
            for round_ in range(rounds + 1):
                for name, command in variants.items():
                    figures = measure(command, platform)
                    if round_:  # the first round warms the file cache
                        seen[name].append(figures)
            median = {
                name: [statistics.median(run[which] for run in runs) for which in (0, 1)]
                for name, runs in seen.items()
            }
            print(f"\n{platform}, medians of {rounds} interleaved runs")
            heads = ("paint ms", "x window", "x wizard", "RSS MB", "x window", "x wizard")
            print(" " * 14 + "".join(f"{head:>10}" for head in heads))
            for name, (paint, resident) in median.items():
                window, wizard = median["bare window"], median["bare wizard"]
                print(
                    f"{name:14}{paint:>10.1f}{paint / window[0]:>10.2f}{paint / wizard[0]:>10.2f}"
                    f"{resident:>10.1f}{resident / window[1]:>10.2f}{resident / wizard[1]:>10.2f}"
                )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
