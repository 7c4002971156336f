"""What home shows is read once, however often a turn of the event loop asks for it."""

from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.stop import Stop
from ui.home.reading import OverviewReading
from ui.jobs import JobRunner


def test_what_is_asked_for_twice_in_a_turn_is_read_once_and_calls_whoever_waits(qtbot: QtBot) -> None:
    times, told, called = list[int](), list[object](), list[bool]()

    def overview(_stop: Stop) -> int:
        times.append(1)
        return len(times)

    jobs, parent = JobRunner(), QObject()
    reading = OverviewReading(jobs, parent)
    reading.read.connect(told.append)
    reading.use(cast(KeptChannels, SimpleNamespace(overview=overview)))
    reading.refresh()
    reading.refresh()
    reading.refresh_then(lambda: called.append(True))
    qtbot.waitUntil(lambda: called == [True])
    assert told == [1]
    reading.refresh()
    qtbot.waitUntil(lambda: told == [1, 2])
    jobs.shutdown()
