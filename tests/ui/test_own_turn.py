"""What takes a turn of its own: no two of them in one turn of the event loop, and none that was called off."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.jobs import JobRunner
from ui.look.painted_apart import PaintedApart, repaint_now
from ui.own_turn import OwnTurn, somebody_waits


def _turns(done: list[str]) -> list[list[str]]:
    """What is done in each turn until nobody waits."""
    turns = []
    while somebody_waits():
        before = len(done)
        QCoreApplication.processEvents()
        turns.append(done[before:])
        assert len(turns) < 1000
    return [turn for turn in turns if turn]


def test_each_comes_in_its_order_and_alone(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    for name in "abc":
        OwnTurn(owner, lambda name=name: done.append(name)).start()  # type: ignore[misc]
    assert done == []
    assert _turns(done) == [["a"], ["b"], ["c"]]


def test_one_that_goes_on_lets_the_others_come_between(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()

    def act() -> None:
        done.append("on")
        if len(done) > 3:
            going_on.stop()

    going_on = OwnTurn(owner, act, goes_on=True)
    going_on.start()
    OwnTurn(owner, lambda: done.append("once")).start()
    assert _turns(done) == [["on"], ["once"], ["on"], ["on"]]
    assert not going_on.waits


def test_one_that_is_called_off_or_gone_does_nothing_and_holds_up_nobody(qtbot: QtBot) -> None:
    owner, gone, done = QObject(), QObject(), list[str]()
    off = OwnTurn(owner, lambda: done.append("off"))
    off.start()
    OwnTurn(gone, lambda: done.append("gone")).start()
    last = OwnTurn(owner, lambda: done.append("last"))
    last.start()
    off.stop()
    delete(gone)
    QTimer.singleShot(0, owner, lambda: done.append("queued"))
    assert _turns(done)[-1] == ["last"]
    assert done == ["queued", "last"]


def test_one_that_is_started_twice_comes_once_and_last(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    first = OwnTurn(owner, lambda: done.append("first"))
    first.start()
    OwnTurn(owner, lambda: done.append("second")).start()
    first.start()
    assert _turns(done) == [["second"], ["first"]]


def test_nobody_comes_in_a_turn_that_brings_the_result_of_a_job(qtbot: QtBot) -> None:
    owner, jobs, done = QObject(), JobRunner(), list[str]()
    job = jobs.run(lambda _stop: "job", done.append, lambda error: done.append(str(error)))
    OwnTurn(owner, lambda: done.append("own")).start()
    assert jobs.wait(job, 20)
    assert _turns(done) == [["job"], ["own"]]
    jobs.shutdown()


def test_results_of_jobs_come_one_a_turn_in_their_order_before_what_nobody_waits_for(qtbot: QtBot) -> None:
    owner, jobs, done = QObject(), JobRunner(lambda work: work()), list[str]()
    OwnTurn(owner, lambda: done.append("own")).start()
    for name in "abc":
        jobs.run(lambda _stop, name=name: name, done.append, lambda error: done.append(str(error)))  # type: ignore[misc]
    assert _turns(done) == [["a"], ["b"], ["c"], ["own"]]
    jobs.shutdown()


class Painted(QWidget):
    """Tells of each paint."""

    def __init__(self, done: list[str]) -> None:
        super().__init__()
        self._done = done

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._done.append("painted")


def test_a_window_is_painted_once_and_alone_after_what_has_changed_it(qtbot: QtBot) -> None:
    done, jobs = list[str](), JobRunner(lambda work: work())
    window = Painted(done)
    qtbot.addWidget(window)
    PaintedApart(window)
    window.show()
    qtbot.waitUntil(lambda: bool(done))
    done.clear()

    def change(_result: object) -> None:
        done.append("changed")
        window.update()

    jobs.run(lambda _stop: None, change, change)
    window.update()
    assert _turns(done) == [["changed"], ["painted"]]
    window.update()
    repaint_now(window)
    assert done[-2:] == ["painted", "painted"]
    jobs.shutdown()


def test_what_waits_until_nobody_waits_does_not_come_in_the_turn_of_the_last_one(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    later = QTimer(owner)

    def come() -> None:
        if not somebody_waits():
            done.append("later")
            later.stop()

    later.timeout.connect(come)
    OwnTurn(owner, lambda: done.append("last")).start()
    later.start()
    turns = []
    while "later" not in done:
        before = len(done)
        QCoreApplication.processEvents()
        turns.append(done[before:])
        assert len(turns) < 1000
    assert [turn for turn in turns if turn] == [["last"], ["later"]]
