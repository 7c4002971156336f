"""The end of the process, at any moment and during any work: soon, with status 0, and without a word of Qt.

200 rounds: `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/windows/test_ending.py`.
"""

from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from tests.beside import Beside
from tests.faults.bad_server import BadServer
from tests.faults.conftest import Seen, times
from tests.faults.forks import Forks

ROUNDS = times(20, 200)
ENDS_WITHIN_S = 3.0
AT_ONCE = 2


def test_i1_i2_the_process_ends_within_three_seconds_at_any_moment_of_any_work(tmp_path: Path, seen: Seen) -> None:
    met: Counter[str] = Counter()
    script = str(Path(__file__).with_name("ending_round.py"))
    with ExitStack() as servers, Forks(script) as forks, Beside() as beside:
        modes = ("silence", "drip", "endless 1xx", "html", "never accept")
        addresses = [f"http://127.0.0.1:{servers.enter_context(BadServer(mode)).port}" for mode in modes]
        for first in range(0, ROUNDS, AT_ONCE):
            seeds = range(first, min(first + AT_ONCE, ROUNDS))
            started = {
                seed: forks.start(tmp_path, f"round-{seed}", str(seed), str(tmp_path / str(seed)), *addresses)
                for seed in seeds
            }
            for seed, pid in started.items():
                ended = forks.ended(pid)
                assert ended.status == 0, f"round {seed}: {ended}"
                act, end, asked = ended.out.split()
                met[f"{act} {end}"] += 1
                assert beside.between(float(asked), ended.at) < ENDS_WITHIN_S, f"round {seed}: {act}, end {end}"
                log = tmp_path / str(seed) / "logs" / "application.log"
                said = log.read_text("utf-8") if log.exists() else ""
                assert " qt " not in said, f"round {seed}: {said}"
                assert "QThread" not in ended.err + said
                assert not ended.err or "RuntimeError" in ended.err, f"round {seed}: {ended.err}"
    assert len(met) == len(range(min(ROUNDS, 20))), "every kind of work met every kind of end"
    seen("20 rounds (200 with FAULTS_FULL=1): status 0, within 3 s, no warning of Qt")
