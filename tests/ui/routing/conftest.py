"""What tests of the routing table share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.jobs import JobRunner


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()
