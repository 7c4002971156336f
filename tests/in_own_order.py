"""Imports all test files ahead, each worker beginning with others: in a fresh clone one compiles what all need."""

from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

TESTS = Path(__file__).parent


def import_all(config: pytest.Config) -> None:
    """In a worker that is to run everything; in the usual order all would compile the same file at the same time."""
    worker = getattr(config, "workerinput", None)
    if worker is None or [Path(config.rootpath, each) for each in config.args] != [TESTS]:
        return
    files = sorted(TESTS.rglob("test_*.py"))
    first = len(files) * int(worker["workerid"].removeprefix("gw")) // worker["workercount"]
    for file in files[first:] + files[:first]:
        # What cannot be imported is told when it is collected.
        with suppress(Exception, pytest.skip.Exception):
            import_module(".".join(file.relative_to(TESTS.parent).with_suffix("").parts))
