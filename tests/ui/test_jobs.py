"""Jobs: results on the GUI thread, never to a widget that is gone, never after a drop."""

import ast
import gc
import sys
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.errors import Abandoned, AppError
from core.giving_way import is_turning
from core.stop import Stop
from tests.reached import texts_held_by
from ui.jobs import GarbageOnGuiThread, JobRunner
from ui.own_jobs import OwnJobs


class ByHand:
    """Runs work when the test says so."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None]) -> None:
        self._waiting.append(work)

    def drain(self) -> None:
        while self._waiting:
            self._waiting.pop(0)()


class Listener(QObject):
    """Keeps what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: list[threading.Thread] = []

    def success(self, result: object) -> None:
        self.told.append(result)
        self.threads.append(threading.current_thread())

    def error(self, error: Exception) -> None:
        self.told.append(error)


def _fail(_stop: Stop) -> None:
    raise AppError("It broke.")


def test_a_result_comes_to_the_gui_thread(qtbot: QtBot) -> None:
    runner, listener = JobRunner(), Listener()
    worked_on: list[threading.Thread] = []

    def work(_stop: Stop) -> str:
        worked_on.append(threading.current_thread())
        return "done"

    runner.run(work, listener.success, listener.error)
    qtbot.waitUntil(lambda: listener.told == ["done"])
    runner.shutdown()
    assert listener.threads == [threading.main_thread()]
    assert worked_on[0] is not threading.main_thread()


def test_an_error_of_the_work_comes_as_it_is(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    runner.run(_fail, listener.success, listener.error)
    by_hand.drain()
    qtbot.waitUntil(lambda: bool(listener.told))
    assert isinstance(listener.told[0], AppError)


def test_an_error_that_is_brought_holds_nothing_that_its_work_had_in_hand(qtbot: QtBot) -> None:
    runner, listener = JobRunner(), Listener()

    def work(_stop: Stop) -> None:
        for_this_one = "a-secret"
        try:
            raise OSError
        except OSError as error:
            raise AppError(f"It broke after {len(for_this_one)}.") from error

    runner.run(work, listener.success, listener.error)
    qtbot.waitUntil(lambda: bool(listener.told))
    held = texts_held_by(listener.told)
    assert "It broke after 8." in held
    assert "a-secret" not in held


def test_a_dropped_job_is_told_to_stop_and_brings_nothing(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    job = runner.run(lambda _stop: "late", listener.success, listener.error)
    runner.drop(job)
    by_hand.drain()
    assert job.stop.asked
    assert listener.told == []


def test_i6_g3_a_job_that_takes_too_long_is_abandoned_and_its_late_result_ignored(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    runner.run(lambda _stop: "late", listener.success, listener.error, time_limit_ms=1)
    qtbot.waitUntil(lambda: len(listener.told) == 1)
    by_hand.drain()
    assert len(listener.told) == 1
    assert isinstance(listener.told[0], Abandoned)


def test_a_result_that_came_in_time_and_waits_behind_another_is_not_given_up(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    runner.run(lambda _stop: "before it", listener.success, listener.error)
    job = runner.run(lambda _stop: "in time", listener.success, listener.error, time_limit_ms=1)
    by_hand.drain()
    limit = job.limit
    assert limit is not None
    while limit.remainingTime():
        """Nothing is delivered meanwhile: the window has other work."""
    qtbot.waitUntil(lambda: len(listener.told) == 2)
    assert listener.told == ["before it", "in time"]


def test_i3_a_result_for_a_widget_that_is_gone_is_ignored(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    runner.run(lambda _stop: "late", listener.success, listener.error)
    shiboken6.delete(listener)
    by_hand.drain()
    assert listener.told == []


def test_shutdown_stops_every_job(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    jobs = [runner.run(lambda _stop: "late", listener.success, listener.error) for _ in range(3)]
    runner.shutdown()
    by_hand.drain()
    assert all(job.stop.asked for job in jobs)
    assert listener.told == []


def test_a_finished_job_keeps_nothing_of_its_listener_alive(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    job = runner.run(lambda _stop: None, listener.success, listener.error)
    by_hand.drain()
    qtbot.waitUntil(lambda: not runner.is_waiting(job))
    gone: list[bool] = []
    weakref.finalize(listener, gone.append, True)
    del listener
    gc.collect()
    assert gone == [True]


def test_i3_a_worker_that_ends_after_the_runner_is_gone_harms_nothing(qtbot: QtBot) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    runner.run(lambda _stop: "late", listener.success, listener.error)
    runner.shutdown()
    shiboken6.delete(runner)
    by_hand.drain()
    assert listener.told == []


def test_a_worker_that_ends_after_its_runner_is_gone_says_nothing(qtbot: QtBot) -> None:
    owner, may_end, ended = QObject(), threading.Event(), threading.Event()
    runner = JobRunner(parent=owner)
    mailbox = runner._mailbox

    def work(_stop: Stop) -> None:
        may_end.wait(10)
        ended.set()

    runner.run(work, lambda _nothing: None, lambda _error: None)
    owner.deleteLater()
    qtbot.waitUntil(lambda: mailbox._post is None)
    may_end.set()
    assert ended.wait(10)


class Working(QObject):
    """A window that works on a worker, as none should, and tells on which thread it was destroyed."""

    def __init__(self, goes_on: threading.Event, destroyed_on: list[threading.Thread]) -> None:
        super().__init__()
        self._goes_on, self._destroyed_on = goes_on, destroyed_on

    def work(self, _stop: Stop) -> None:
        assert self._goes_on.wait(10)

    def fail(self, _stop: Stop) -> None:
        assert self._goes_on.wait(10)
        try:
            raise KeyError(self)
        except KeyError as error:
            raise AppError("It broke.") from error

    def ended(self, _result: object) -> None:
        """Nobody waits for it any more."""

    def __del__(self) -> None:
        self._destroyed_on.append(threading.current_thread())


@pytest.mark.parametrize("end", ["delivered", "dropped", "shut down"])
@pytest.mark.parametrize("way", ["work", "fail"])
def test_i14_no_worker_destroys_what_it_worked_with(qtbot: QtBot, end: str, way: str) -> None:
    goes_on, destroyed_on = threading.Event(), list[threading.Thread]()
    threads: list[threading.Thread] = []

    def execute(work: Callable[[], None]) -> None:
        threads.append(threading.Thread(target=work))
        threads[-1].start()

    runner, window = JobRunner(execute), Working(goes_on, destroyed_on)
    job = runner.run(getattr(window, way), window.ended, window.ended)
    if end == "dropped":
        runner.drop(job)
    elif end == "shut down":
        runner.shutdown()
    del window, job
    goes_on.set()
    while threads:
        threads.pop().join(10)
    another, listener = JobRunner(execute), Listener()
    another.run(lambda _stop: "next", listener.success, listener.error)
    qtbot.waitUntil(lambda: listener.told == ["next"])
    gc.collect()
    assert destroyed_on == [threading.main_thread()]
    runner.shutdown()
    another.shutdown()


def test_no_work_of_a_window_holds_the_window() -> None:
    """A worker gets the values that it works with, never `self`: what is in a window may change meanwhile."""
    root = Path(__file__).parents[2] / "ui"
    works = [
        (file.name, node)
        for file in root.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == "work"
    ]
    assert len(works) > 8
    holding = [
        f"{name}:{node.lineno}"
        for name, node in works
        if any(isinstance(inside, ast.Name) and inside.id == "self" for inside in ast.walk(node))
    ]
    assert holding == []


def test_values_that_are_let_go_are_freed_by_the_worker(qtbot: QtBot) -> None:
    jobs, freed_on = JobRunner(), []

    class Value:
        def __del__(self) -> None:
            freed_on.append(threading.current_thread())

    values = [Value()]
    jobs.let_go(values)
    qtbot.waitUntil(lambda: not values and bool(freed_on))
    assert freed_on[0] is not threading.main_thread()
    jobs.shutdown()


# Who goes first


def test_what_starts_work_comes_to_its_end_before_long_work_goes_on(qtbot: QtBot) -> None:
    runner, listener = JobRunner(ByHand()), Listener()
    runner.run(lambda _stop: None, listener.success, listener.error)
    assert is_turning()
    qtbot.waitUntil(lambda: not is_turning())


def test_a_result_is_shown_before_other_long_work_goes_on(qtbot: QtBot) -> None:
    class Shows(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.first: list[bool] = []

        def show(self, _result: object) -> None:
            self.first.append(is_turning())

    by_hand, shows = ByHand(), Shows()
    runner = JobRunner(by_hand)
    runner.run(lambda _stop: None, shows.show, shows.show)
    qtbot.waitUntil(lambda: not is_turning())
    by_hand.drain()
    qtbot.waitUntil(lambda: shows.first == [True])
    qtbot.waitUntil(lambda: not is_turning())


@pytest.mark.parametrize("end", ["wait", "shutdown", "goes"])
def test_a_runner_whose_loop_does_not_come_round_any_more_holds_up_no_work(qtbot: QtBot, end: str) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    job = runner.run(lambda _stop: None, listener.success, listener.error)
    if end == "wait":
        by_hand.drain()
        assert runner.wait(job, 10)
    elif end == "shutdown":
        runner.shutdown()
    else:
        shiboken6.delete(runner)
    assert not is_turning()


# Garbage


def test_what_came_with_modules_is_looked_through_once_and_what_comes_later_as_ever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.jobs.gc", gc)  # it may freeze here, as nowhere else in the tests of windows
    owner = QObject()
    garbage = GarbageOnGuiThread(owner)
    garbage._collect()
    before, loaded = gc.get_freeze_count(), [list[int]() for _ in range(1000)]
    monkeypatch.setitem(sys.modules, "loaded_just_now", ModuleType("loaded_just_now"))
    garbage._collect()
    assert gc.get_freeze_count() >= before + len(loaded)
    before, made = gc.get_freeze_count(), [list[int]() for _ in range(1000)]
    garbage._collect()
    assert gc.get_freeze_count() <= before
    assert len(made) == len(loaded)


def test_what_a_part_has_begun_is_under_way_until_it_is_brought_or_dropped_and_is_not_held_then(
    qtbot: QtBot,
) -> None:
    by_hand, listener = ByHand(), Listener()
    runner = JobRunner(by_hand)
    own = OwnJobs(runner)
    runner.run(lambda _stop: "another's", listener.success, listener.error)
    assert not own.are_under_way
    begun = weakref.ref(own.run(lambda _stop: "own", listener.success, listener.error))
    runner.drop(own.run(lambda _stop: "dropped", listener.success, listener.error))
    by_hand.drain()
    assert own.are_under_way, "it has ended, and is not brought yet"
    qtbot.waitUntil(lambda: listener.told == ["another's", "own"])
    assert not own.are_under_way
    assert begun() is None
