"""The real application, killed while somebody types: nothing is lost that was typed more than a second earlier.

5 kills in the normal run; `MCW_KILLS=60` for more.
"""

import os
import random
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.beside import Beside
from tests.faults.killing import kill
from tests.faults.typist import left_behind

KILLS = int(os.environ.get("MCW_KILLS", "5"))
TEXT = "".join(chr(ord("a") + number % 26) for number in range(400))
KEPT_WITHIN_S = 1.0
PATIENCE_S = 30.0
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on Windows")


def typed_until_killed(process: "subprocess.Popen[bytes]", folder: Path, after_s: float, beside: Beside) -> int:
    """How many keys were told as typed a second before the kill; it waits for the first key."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{folder}\t{TEXT}\n".encode())
    process.stdin.flush()
    pid, killed_at = 0, 0.0
    keys: list[tuple[int, float]] = []
    ends = time.monotonic() + PATIENCE_S
    while True:
        wait = (killed_at or ends) - time.monotonic()
        ready, _, _ = select.select([process.stdout], [], [], max(wait, 0.0))
        if not ready:
            kill(pid)
            killed_at, ends = time.monotonic(), time.monotonic() + PATIENCE_S
            while process.stdout.readline() != b"end\n":
                pass
            break
        words = process.stdout.readline().split()
        if words[0] == b"pid":
            pid = int(words[1])
        elif words[0] != b"end":
            keys.append((int(words[0]), float(words[1])))
            killed_at = killed_at or keys[0][1] + after_s
    return max((count for count, at in keys if beside.between(at, killed_at) > KEPT_WITHIN_S), default=0)


@pytest.mark.qt
def test_e1_what_was_typed_more_than_a_second_before_a_kill_is_there_again(tmp_path: Path) -> None:
    dice = random.Random(1123)
    command = [sys.executable, str(Path(__file__).with_name("typist.py"))]
    least = 0
    with (
        Beside() as beside,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process,
    ):
        for number in range(KILLS):
            folder = tmp_path / str(number)
            typed = typed_until_killed(process, folder, dice.uniform(0.2, 2.2), beside)
            found = left_behind(str(folder))
            assert TEXT.startswith(found)
            assert len(found) >= typed, f"kill {number}: {typed} keys a second before, {len(found)} kept"
            least += len(found)
        assert process.stdin is not None
        process.stdin.close()
        process.wait(PATIENCE_S)
    assert least > 0, "something must have been kept"
