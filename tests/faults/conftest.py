"""Shared by the tests of the faults: a PBX, and how much of a long one runs."""

import os
from collections.abc import Callable, Iterator

import pytest

from tests.scripted_pbx import ScriptedPbx

FULL = os.environ.get("FAULTS_FULL") == "1"
Seen = Callable[[object], None]


@pytest.fixture
def pbx() -> Iterator[ScriptedPbx]:
    with ScriptedPbx() as made:
        yield made


@pytest.fixture
def seen(record_property: Callable[[str, object], None]) -> Seen:
    """Tell what happened, for the table in MATRIX.md."""
    return lambda told: record_property("seen", str(told))


def times(usual: int, full: int) -> int:
    """How often to do it: `full` times with FAULTS_FULL=1, else `usual` times."""
    return full if FULL else usual
