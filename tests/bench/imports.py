"""How long each of the slowest imports of the start takes: until the first page or the home window is painted.

    python -m uv run python tests/bench/imports.py [rounds] [another checkout]

With another checkout, for instance a worktree of an earlier commit, both are measured in turns. Milliseconds that a
module takes itself, without what it imports, as of `-X importtime`: the least of the rounds.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
SLOWEST = 10
PROGRAM = """
import os, sys
sys.path[0] = sys.argv[1]
from ui import application
application.Application.after_first_paint = lambda self: os._exit(0)
import main
main.main([])
"""
_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \| +(\S+)")


def imports(checkout: Path, data: Path) -> dict[str, float]:
    """Milliseconds of every module that one start imports."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(data)}
    command = [sys.executable, "-X", "importtime", "-c", PROGRAM, str(checkout)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return {name: int(micros) / 1000 for micros, name in _LINE.findall(done.stderr)}


def least(before: dict[str, float], now: dict[str, float]) -> dict[str, float]:
    return {name: min(ms, before.get(name, ms)) for name, ms in now.items()}


def table(seen: dict[Path, dict[str, float]]) -> str:
    """The slowest imports of each checkout, in Markdown."""
    slowest: dict[str, None] = {}
    for found in reversed(seen.values()):
        slowest |= dict.fromkeys(sorted(found, key=found.__getitem__, reverse=True)[:SLOWEST])
    lines = ["| | " + " | ".join(f"`{each.name}`" for each in seen) + " |", "| --- |" + " ---: |" * len(seen)]
    for name in slowest:
        lines.append(f"| `{name}` | " + " | ".join(_shown(found.get(name)) for found in seen.values()) + " |")
    sums = " | ".join(f"{sum(found.values()):.1f}" for found in seen.values())
    counts = " | ".join(str(len(found)) for found in seen.values())
    return "\n".join([*lines, f"| all | {sums} |", f"| modules | {counts} |"])


def _shown(ms: float | None) -> str:
    return "–" if ms is None else f"{ms:.1f}"


def main(rounds: int, checkouts: list[Path]) -> None:
    for window in ("wizard", "home"):
        seen: dict[Path, dict[str, float]] = {each: {} for each in checkouts}
        with tempfile.TemporaryDirectory() as folder:
            for number in range(rounds + 1):  # the first round writes the bytecode
                for place, each in enumerate(checkouts):
                    data = Path(folder, str(place))
                    if window == "home":
                        (data / "MessageChannelWizard").mkdir(parents=True, exist_ok=True)
                        (data / "MessageChannelWizard" / "channels.sqlite").touch()
                    found = imports(each, data)
                    if number:
                        seen[each] = least(seen[each], found)
        print(f"\n{window}, {rounds} rounds in turns, ms\n\n{table(seen)}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("given", nargs="*", help="how many rounds, and another checkout")
    given = parser.parse_args().given
    numbers = [int(each) for each in given if each.isdigit()]
    others = [Path(each).resolve() for each in given if not each.isdigit()]
    main(numbers[0] if numbers else 11, [*others, HERE])
