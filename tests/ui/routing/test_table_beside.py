"""Long work on the routing table is done beside the window, which stays alive and can let it go."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from tests.ui.routing.table_view import (
    NUMBER,
    THREE,
    model_of,
    numbers,
    press,
    put_in_clipboard,
    shown_numbers,
    view,
)
from ui.jobs import JobRunner, start_daemon_thread
from ui.look.long_work import AT_ONCE, LongWork
from ui.routing.view import RoutingView

__all__ = ["view"]


def test_a_long_line_is_read_beside_the_window_however_few_lines_there_are(view: RoutingView) -> None:
    put_in_clipboard("1 " * 10_000)
    press(view, "Ctrl+V")
    assert view.work.busy
    view.work.cancel()
    assert model_of(view).routes == THREE


def test_a_mail_of_many_lines_is_read_beside_the_window_and_the_keyboard_comes_back(
    view: RoutingView, qtbot: QtBot
) -> None:
    view.table.setFocus()
    put_in_clipboard("".join(f"+4930{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_000_060)))
    press(view, "Ctrl+V")
    assert view.work.busy
    assert not view.table.hasFocus()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 63
    assert view.table.hasFocus()


def test_many_numbers_are_tidied_beside_the_window(view: RoutingView, qtbot: QtBot) -> None:
    routes = tuple(DidRoute(f"0049 30 {number}", "api") for number in range(1_000_000, 1_000_200))
    view.load(routes, SMS)
    press(view, "Ctrl+A")
    view.editing.tidy_numbers()
    assert view.work.busy
    qtbot.waitUntil(lambda: not view.work.busy)
    assert numbers(view)[-1] == "+49301000199"
    model_of(view).undo_stack.undo()
    assert model_of(view).routes == routes


def test_lines_that_come_are_there_also_where_the_page_is_left_before_they_are_checked(
    view: RoutingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.view.CHECKED_AT_ONCE", 1)
    came = (DidRoute("+4930900101"), DidRoute("+4930900102"))
    view.add_routes(came)
    assert view.work.busy
    assert view.routes_now() == (*THREE, *came)
    view.settle()
    assert view.routes == (*THREE, *came)


def test_h3_long_work_leaves_the_window_alive_and_can_be_cancelled(view: RoutingView, qtbot: QtBot) -> None:
    put_in_clipboard("".join(f"+49300030{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_020_000)))
    press(view, "Ctrl+V")
    assert view.work.busy
    cancel = view.findChild(QPushButton, "cancel_work")
    assert cancel is not None
    cancel.click()
    assert not view.work.busy
    assert model_of(view).routes == THREE
    view.table.setFocus()
    view.clipboard.paste()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 20_003


def test_a_worker_begins_when_the_window_has_shown_that_it_is_busy_and_never_after_cancel(qtbot: QtBot) -> None:
    begun: list[object] = []

    def execute(do: Callable[[], None]) -> None:
        begun.append("worker")
        start_daemon_thread(do)

    work = LongWork(JobRunner(execute))
    qtbot.addWidget(work)

    def run() -> None:
        work.run("Reading…", AT_ONCE + 1, lambda _stop, _progress: "read", begun.append, begun.append)

    run()
    assert work.busy
    assert work.isVisible()
    assert not begun
    work.cancel()
    assert not work.busy
    run()
    qtbot.waitUntil(lambda: not work.busy)
    assert begun == ["worker", "read"]
    work.jobs.shutdown()


def test_many_lines_are_sorted_and_found_beside_the_window(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    assert view.work.busy
    assert shown_numbers(view) == ["+49300301", "+49300302", "+49300303"]
    qtbot.waitUntil(lambda: not view.work.busy)
    assert shown_numbers(view) == ["+49300303", "+49300302", "+49300301"]
    view.find_line.setText("Sales")
    qtbot.waitUntil(lambda: shown_numbers(view) == ["+49300302"])
    view.find_line.look_for_nothing()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert shown_numbers(view) == ["+49300303", "+49300302", "+49300301"]


def test_what_was_looked_for_is_found_also_where_something_else_was_begun_before(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    view.find_line.setText("Sales")
    qtbot.waitUntil(lambda: view.work.busy)
    view.add_routes((DidRoute("+49300304", "queue", "4"),))
    assert not view.work.busy
    qtbot.waitUntil(lambda: shown_numbers(view) == ["+49300302", "+49300304"])


def test_a_search_lets_nothing_go_that_works_on_the_lines(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    put_in_clipboard("".join(f"+4930{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_000_060)))
    view.clipboard.paste()
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    assert view.work.busy
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 63


def test_nothing_is_undone_while_the_lines_are_worked_on(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    view.add_routes((DidRoute("+49300304", "queue", "4"),))
    undo = view.findChild(QAction, "undo_routes")
    assert undo is not None
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    assert view.work.busy
    undo.trigger()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(shown_numbers(view)) == 4
    assert undo.text() == "Undo: Add 1 number"
    undo.trigger()
    assert shown_numbers(view) == ["+49300301", "+49300302", "+49300303"]
    assert undo.text() == "Undo"


def test_of_lines_that_were_pasted_the_window_gets_no_cells(view: RoutingView, qtbot: QtBot) -> None:
    put_in_clipboard("".join(f"+4930{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_000_060)))
    with qtbot.waitSignal(view.work.jobs._ended) as ended:
        view.clipboard.paste()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 63
    _number, result, _error = ended.args
    assert len(result.block) == 60
    assert not hasattr(result, "grid")


def test_h8_leaving_the_page_lets_go_of_what_still_runs(view: RoutingView) -> None:
    put_in_clipboard("+49300301\n" * 20_000)
    view.clipboard.paste()
    view.settle()
    assert not view.work.busy
    assert model_of(view).routes == THREE
