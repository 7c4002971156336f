"""Many sites while a plan is brought to them, or read: what stops it, and what does not come between."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from core.fleet.desk import ManySites
from core.fleet.run import Run
from core.store.database import unusable
from tests.core.fleet.made import channel
from tests.scripted_pbx import Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.fleet.laptop import Laptop
from ui.fleet.model import SITE
from ui.fleet.window import FleetWindow
from ui.fleet.words import Group
from ui.home.window import HomeWindow
from ui.look.languages import use_language
from ui.own_turn import somebody_waits


def test_the_run_ends_after_what_is_under_way(laptop: Laptop) -> None:
    go_on = threading.Event()
    laptop.open()
    laptop.press()
    laptop.pbxs[0].script("message_channel/create", Wait(go_on))
    laptop.pbxs[1].script("message_channel/list", Wait(go_on))
    laptop.begin()
    laptop.until_asked(laptop.pbxs[0], "message_channel/create")
    assert laptop.blue.text() == "S&top after these"
    laptop.begin()
    go_on.set()
    laptop.until_ended()
    assert laptop.cells[0] == "Created"


def test_a_stop_before_the_run_is_made_is_heard_by_it(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop.open()
    laptop.press()
    run, made, go_on = ManySites.run, threading.Event(), threading.Event()

    def slowly(desk: ManySites, *given: Any) -> Run:
        made.set()
        go_on.wait(PATIENCE_MS / 1000)
        return run(desk, *given)

    monkeypatch.setattr(ManySites, "run", slowly)
    laptop.begin()
    laptop.until(made.is_set)
    laptop.begin()
    go_on.set()
    laptop.until_ended()
    assert laptop.cells == ["Not started"] * 2
    assert not any(pbx.channels for pbx in laptop.pbxs)


def test_what_was_broken_off_is_told_in_the_window_that_comes_back(laptop: Laptop) -> None:
    laptop.begin_creates()
    laptop.window.close()
    assert laptop.window.isVisible()
    laptop.window.close()
    assert not laptop.window.isVisible()
    laptop.until_ended()
    laptop.window.show()
    assert laptop.cells == ["Not clear"] * 2
    assert laptop.blue.text() == "Try 2 again"


def test_each_run_is_broken_off_only_by_a_second_word(laptop: Laptop) -> None:
    for _ in range(2):
        go_on = laptop.begin_creates()
        laptop.window.close()
        assert laptop.window.isVisible()
        go_on.set()
        laptop.until_ended()
        for pbx in laptop.pbxs:
            pbx.channels.clear()


def test_a_run_that_does_not_begin_leaves_no_cell_as_under_way(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Run:
        raise unusable(OSError())

    laptop.open()
    monkeypatch.setattr(ManySites, "run", full)
    laptop.press()
    assert laptop.cells == ["Not checked"] * 2


def test_the_windows_are_not_made_anew_while_a_plan_is_brought_to_its_sites(
    qtbot: QtBot, laptop: Laptop, home: HomeWindow
) -> None:
    assert home.may_be_replaced
    laptop.window = home.board._late.many_sites(laptop.channels)
    qtbot.addWidget(laptop.window)
    go_on = laptop.begin_creates()
    assert not home.may_be_replaced
    go_on.set()
    laptop.until(lambda: home.may_be_replaced)


def test_no_other_plan_comes_into_the_window_while_one_is_under_way(laptop: Laptop) -> None:
    go_on = laptop.begin_creates()
    before = laptop.window.reading.opened
    laptop.window.reading.open(laptop.files)
    assert not laptop.window.reading.is_under_way
    go_on.set()
    laptop.until_ended()
    assert laptop.window.reading.opened is before
    assert laptop.cells == ["Created"] * 2


def test_nothing_of_the_old_plan_begins_while_another_one_is_read(laptop: Laptop) -> None:
    laptop.open()
    before = laptop.window.reading.opened
    laptop.window.reading.open(laptop.files)
    assert not laptop.blue.isEnabled()
    laptop.window.check()
    assert not laptop.window.run.is_running
    laptop.until(lambda: laptop.window.reading.opened is not before)
    laptop.press()
    assert laptop.cells == ["Create"] * 2


def test_what_is_sent_is_not_chosen_otherwise_while_it_is_compared(laptop: Laptop) -> None:
    laptop.open()
    laptop.press()
    laptop.press()
    laptop.open(send_rate=9)
    laptop.press()
    laptop.pane(0)
    box = laptop.replace_keys
    assert box.isEnabled()
    laptop.window.check()
    assert not box.isEnabled()
    laptop.until_ended()
    assert box.isEnabled()


def test_of_two_plans_that_are_read_at_a_time_the_one_that_was_opened_last_is_shown(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, read, files = threading.Event(), ManySites.open, list[str]()

    def slowly(desk: ManySites, given: list[str], *more: Any) -> Any:
        if not files:
            files.append("first")
            go_on.wait(PATIENCE_MS / 1000)
        return read(desk, given, *more)

    monkeypatch.setattr(ManySites, "open", slowly)
    plan, other = laptop.write("sms.json", channel()), laptop.write("other.json", channel("Other"))
    sites = laptop.write("sites.json", laptop.sites)
    laptop.window.reading.open([plan, sites])
    first = laptop.window.reading._job
    assert first is not None
    laptop.until(lambda: bool(files))
    laptop.window.reading.open([other, sites])
    laptop.until(lambda: laptop.window.reading.opened is not None)
    go_on.set()
    laptop.until(first.done.is_set)
    QCoreApplication.processEvents()
    laptop.until(lambda: not somebody_waits())  # what it brought has had its turn
    assert [laptop.window.model.short(file) for file in laptop.window.model.files] == ["other"]


def test_a_plan_that_was_checked_is_found_in_another_language_with_what_was_chosen(
    laptop: Laptop, qtbot: QtBot
) -> None:
    laptop.open()
    laptop.press()
    before = laptop.window
    before.model.setData(before.model.index(1, SITE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    before.table.setCurrentIndex(before.model.index(1, 1))
    before._find.setText("site")
    before._chips[Group.CREATE].setChecked(True)
    try:
        use_language("de")
        laptop.window = FleetWindow(laptop.jobs, laptop.channels)
        qtbot.addWidget(laptop.window)
        laptop.window.take_over(before)
        before.close()
        assert laptop.window.isVisible()
        assert "nichts geändert" in laptop.state
        assert (laptop.window._find.text(), laptop.window._group) == ("site", Group.CREATE)
        assert laptop.window.table.currentIndex().row() == 1
        assert laptop.blue.text() == "1 anlegen"
        laptop.press()
        assert [len(pbx.channels) for pbx in laptop.pbxs] == [1, 0]
        laptop.window.reading.open([laptop.write("none.json", [])])
        laptop.until(lambda: not laptop.window.reading.is_under_way)
        said = laptop.state
        again = FleetWindow(laptop.jobs, laptop.channels)
        qtbot.addWidget(again)
        again.take_over(laptop.window)
        laptop.window = again
        assert laptop.state == said
        assert "Kanaldatei" in said
    finally:
        use_language("en")
