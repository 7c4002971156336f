"""A cable that is really pulled: the packets of a create are dropped, and let in again when it was given up.

200 creates: `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/test_pulled_cable.py`, in some three minutes.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Seen, times

pytestmark = pytest.mark.namespaces
SCRIPT = Path(__file__).with_name("pulled_cable.py")
AT_ONCE = times(1, 10)
"""So many pairs of namespaces at a time; most of it is waiting."""


def start(*arguments: str) -> "subprocess.Popen[str]":
    command = ["unshare", "-Urn", sys.executable, str(SCRIPT), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def told(process: "subprocess.Popen[str]", within_s: float) -> dict[str, Any]:
    out, _ = process.communicate(timeout=within_s)
    assert process.returncode == 0
    return dict(json.loads(out))


def test_a25_a_create_whose_cable_is_pulled_never_arrives_after_it_was_given_up_nor_after_a_kill(seen: Seen) -> None:
    ways = [["once"], ["once", "--kill"], ["once", "--as-before"], ["once", "--kill", "--as-before"]]
    pulled, killed, *as_before = [told(each, 60) for each in [start(*way) for way in ways]]
    assert (pulled["channels"], killed["channels"]) == (0, 0)
    assert not pulled["said"].startswith("created")
    # The control: as a connection is closed usually, the channel is made after everybody has given up.
    assert [each["channels"] for each in as_before] == [1, 1]
    seen("given up or killed: 0 arrive; with an ordinary close: 1 each")


def test_a25_creates_with_pulled_cables_and_kills_are_never_doubled_and_never_told_wrongly(seen: Seen) -> None:
    each = times(1, 20)
    started = [start("rounds", str(each), str(seed)) for seed in range(AT_ONCE)]
    met = [told(process, 60 + 60 * each) for process in started]
    assert [line for part in met for line in part["doubled"]] == []
    assert [line for part in met for line in part["false"]] == []
    if each > 1:
        assert sum(part["pulled"] for part in met) > 100
        assert sum(part["killed"] for part in met) > 100
    seen("1 create (200 with FAULTS_FULL=1) on a PBX that accepts equal names: 0 doubled, 0 told wrongly")
