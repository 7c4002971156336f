"""The end of the process, at any moment and during any work: soon, with status 0, and without a word of Qt.

200 rounds: `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/windows/test_ending.py`.
"""

import os
import subprocess
import sys
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from tests.beside import Beside
from tests.faults.bad_server import BadServer
from tests.faults.conftest import Seen, times

ROOT = Path(__file__).resolve().parents[3]
ROUNDS = times(20, 200)
ENDS_WITHIN_S = 3.0
AT_ONCE = 2


def _start(seed: int, folder: Path, addresses: list[str]) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("ending_round.py")
    return subprocess.Popen(
        [sys.executable, str(script), str(seed), str(folder / str(seed)), *addresses],
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_i1_i2_the_process_ends_within_three_seconds_at_any_moment_of_any_work(tmp_path: Path, seen: Seen) -> None:
    met: Counter[str] = Counter()
    with ExitStack() as servers, Beside() as beside:
        modes = ("silence", "drip", "endless 1xx", "html", "never accept")
        addresses = [f"http://127.0.0.1:{servers.enter_context(BadServer(mode)).port}" for mode in modes]
        for first in range(0, ROUNDS, AT_ONCE):
            seeds = range(first, min(first + AT_ONCE, ROUNDS))
            for seed, process in [(seed, _start(seed, tmp_path, addresses)) for seed in seeds]:
                out, err = process.communicate(timeout=60)
                ended = time.monotonic()
                assert process.returncode == 0, f"round {seed}: {process.returncode} {err}"
                act, end, asked = out.split()
                met[f"{act} {end}"] += 1
                assert beside.between(float(asked), ended) < ENDS_WITHIN_S, f"round {seed}: {act}, end {end}"
                log = tmp_path / str(seed) / "logs" / "application.log"
                said = log.read_text("utf-8") if log.exists() else ""
                assert " qt " not in said, f"round {seed}: {said}"
                assert "QThread" not in err + said
                assert not err or "RuntimeError" in err, f"round {seed}: {err}"
    assert len(met) == len(range(min(ROUNDS, 20))), "every kind of work met every kind of end"
    seen("20 rounds (200 with FAULTS_FULL=1): status 0, within 3 s, no warning of Qt")
