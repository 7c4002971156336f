"""From the press of Create to the ID: nothing stands before it that nobody waits for. Counted, without a clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from core.pbx.login import PbxLogin
from core.store.database import Connection, Database
from core.store.rows import ChannelState
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver, to_review
from tests.ui.wizard.laptop import DRAFT, Laptop, laptop
from ui.application import Application
from ui.wizard.pages.result import ResultPage

__all__ = ["laptop"]


class _Held:
    """Runs jobs when the test says so, in the turn in which it does."""

    def __init__(self, application: Application, monkeypatch: pytest.MonkeyPatch) -> None:
        self.jobs: list[Callable[[], None]] = []
        self._delivery = application.jobs._delivery
        monkeypatch.setattr(application.jobs, "_execute", self.jobs.append)

    def do_first(self) -> None:
        self.jobs.pop(0)()
        if self._delivery.waits:
            self._delivery.stop()
            self._delivery.come()


class _Painted(QObject):
    """Notes the texts with which a label was painted, and whether something was offered then that is over."""

    def __init__(self, label: QLabel, over: QWidget) -> None:
        super().__init__(label)
        self._label, self._over = label, over
        self.texts: list[str] = []
        self.is_offered = False
        label.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.texts.append(self._label.text())
            self.is_offered |= self._over.isVisible()
        return False


class _Seen(QObject):
    """What is painted when the outcome has just been shown, in the same turn of the event loop."""

    def __init__(self, page: ResultPage, painted: _Painted) -> None:
        super().__init__(page)
        self._painted = painted
        self.texts: list[str] = []
        page._creation.ended.connect(self._look)

    def _look(self) -> None:
        self.texts = list(self._painted.texts)


def _made_ahead(driver: Driver) -> ResultPage:
    """The last page, when there is nothing left to be made ahead."""
    driver.until(lambda: not driver.wizard._ahead.is_active)
    page = driver.wizard.pages()[-1]
    assert isinstance(page, ResultPage)
    return page


@pytest.mark.parametrize("answers", ["at once", "when the page is painted"])
def test_the_id_is_painted_in_the_turn_in_which_the_channel_came(
    driver: Driver, application: Application, monkeypatch: pytest.MonkeyPatch, answers: str
) -> None:
    to_review(driver)
    page = _made_ahead(driver)
    painted = _Painted(driver.widget(QLabel, "result_id"), driver.widget(QWidget, "stop_create"))
    seen, held = _Seen(page, painted), _Held(application, monkeypatch)
    driver.press("create")
    if answers != "at once":
        driver.until(driver.wizard.updatesEnabled)
    held.do_first()
    assert seen.texts
    assert set(seen.texts) == {driver.text("result_id")}
    assert not painted.is_offered
    assert page.title().startswith("Channel created")
    assert driver.widget(QWidget, "portal_steps").isVisible()
    assert driver.widget(QPushButton, "create_another").isVisible()
    assert not driver.wizard.updatesEnabled()  # the steps are laid out, and painted, in turns of their own
    driver.until(driver.wizard.updatesEnabled)


def test_a_wizard_that_closes_right_behind_the_id_has_it_kept(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, held = _at_review(laptop, login, monkeypatch)
    driver.press("create")
    held.do_first()
    driver.wizard.close()
    while held.jobs:
        held.do_first()
    (channel_id,) = demo_pbx.channels
    assert [row.channel_id for row in laptop.store.channels()] == [channel_id]


def test_nothing_is_asked_or_written_on_the_way_to_the_id_but_what_makes_it_certain(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, held = _at_review(laptop, login, monkeypatch)
    asked = len(demo_pbx.requests)
    driver.press("create")
    assert len(held.jobs) == 1  # one thread has all of it
    with _counted(monkeypatch) as transactions:
        held.do_first()
    assert driver.text("result_id")
    # No login: the test of the connection has one. What is known, what is begun, the ID that was given, the end.
    assert [request.path.rpartition("/")[2] for request in demo_pbx.requests[asked:]] == ["list", "create", "get"]
    assert transactions == ["reads", "writes", "writes", "writes"]


def _at_review(laptop: Laptop, login: PbxLogin, monkeypatch: pytest.MonkeyPatch) -> tuple[Driver, _Held]:
    """A draft that is open at its review, with all made that is made ahead, and its PBX reached."""
    laptop.keep(DRAFT, ChannelState.READY, 9, login)
    application = laptop.start()
    driver = laptop.open()
    driver.until_step("ReviewPage")
    driver.until(lambda: driver.wizard.session.reached is not None)
    _made_ahead(driver)
    driver.until(lambda: not application.jobs._jobs)  # whether its name is free is asked meanwhile
    return driver, _Held(application, monkeypatch)


@contextmanager
def _counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is read from the store, and written to the disk, while this is entered."""
    found: list[str] = []
    entered = Database.transaction

    @contextmanager
    def transaction(self: Database) -> Iterator[Connection]:
        with entered(self) as database:
            before = database.total_changes
            yield database
            found.append("writes" if database.total_changes > before else "reads")

    with monkeypatch.context() as patched:
        patched.setattr(Database, "transaction", transaction)
        yield found
