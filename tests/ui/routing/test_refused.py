"""Lines that the PBX has refused: red in their place, with the reason below and the way to be rid of them."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from core.errors import Problem
from core.routes.order import Arrangement
from core.routes.refused import RefusedCells
from ui.jobs import JobRunner
from ui.look.focus_ring import _room
from ui.routing.delegates import EDGE, LINE
from ui.routing.model import PROBLEM_ROLE, RoutingModel
from ui.routing.refused_note import RefusedNote
from ui.routing.view import RoutingView

ROUTES = tuple(DidRoute(f"+4930030{last}", "api") for last in range(4))
TAKEN = [Problem(f"dids[{row}].did_number", "This is already in use on the PBX.") for row in (1, 2)]
VERTICAL, DECORATION = Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole


@pytest.fixture
def view(qtbot: QtBot, jobs: JobRunner) -> RoutingView:
    made = RoutingView(RoutingModel(), jobs)
    qtbot.addWidget(made)
    made.resize(760, 480)
    made.load(ROUTES, SMS)
    made.show()
    made.show_refused(TAKEN)
    return made


def note_of(view: RoutingView) -> RefusedNote:
    found = view.findChild(RefusedNote, "refused_note")
    assert isinstance(found, RefusedNote)
    return found


def said(view: RoutingView) -> str:
    label = view.findChild(QLabel, "dids.problems")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_refused_line_is_marked_and_says_why_below_itself(view: RoutingView) -> None:
    model, note = view.table.routing, note_of(view)
    assert [bool(model.index(row, 0).data(PROBLEM_ROLE)) for row in range(4)] == [False, True, True, False]
    assert model.headerData(1, VERTICAL, int(DECORATION)) is not None
    assert said(view) == "2 refused"
    assert note.isVisible()
    assert note.y() >= view.table.rowViewportPosition(1) + LINE - 1
    assert note.geometry().bottom() < view.table.rowViewportPosition(2)
    words = note.findChild(QLabel, "refused_note.words")
    assert isinstance(words, QLabel)
    assert words.mapTo(view.table.viewport(), QPoint()).x() == view.table.columnViewportPosition(0) + EDGE
    assert "already in use" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_note_goes_with_the_cursor_and_its_line_is_taken_away_by_its_button(view: RoutingView) -> None:
    view.table.go_to(2)
    assert view.table.rowHeight(2) > LINE
    assert _room(view.table).height() == LINE  # the ring of the cell spares the note
    button = note_of(view).findChild(QPushButton, "remove_refused")
    assert isinstance(button, QPushButton)
    assert button.text() == "Remove line 3"
    assert view.table.rowHeight(1) == LINE
    button.click()
    assert len(view.routes) == 3
    assert said(view) == "1 refused"
    view.table.routing.undo_stack.undo()
    assert said(view) == "2 refused"


def test_where_the_pbx_names_the_channel_that_has_a_number_the_note_leads_to_it(view: RoutingView) -> None:
    link = note_of(view).findChild(QPushButton, "show_refused_owner")
    assert isinstance(link, QPushButton)
    assert not link.isVisible()
    taken = Problem("dids[1].did_number", "This is already in use on the PBX, by {owner}.", {"owner": "Reception"})
    view.show_refused([taken])
    asked = list[str]()
    view.owner_asked.connect(asked.append)
    link.click()
    assert link.isVisible()
    assert asked == ["Reception"]


def test_in_a_low_window_the_counts_give_way_and_the_refused_line_is_seen_whole_with_its_note(
    view: RoutingView,
) -> None:
    view.load(tuple(DidRoute(f"+4930030{row:02}", "api") for row in range(30)), SMS)
    view.show_refused([Problem("dids[20].did_number", "This is already in use on the PBX.")])
    view.table.go_to(20)
    view.be_tight(True)
    view.resize(560, 190)
    QCoreApplication.processEvents()
    assert not view.status.isVisible()
    note = note_of(view)
    assert note.y() >= LINE - 1
    assert note.geometry().bottom() < view.table.viewport().height()
    view.be_tight(False)
    assert view.status.isVisible()


def test_an_edit_takes_the_mark_away_and_a_line_may_be_tried_again_as_it_is(view: RoutingView) -> None:
    model = view.table.routing
    for row in (1, 2):
        model.setData(model.index(row, 0), f"+4930040{row}")
    assert said(view) == ""
    assert not note_of(view).isVisible()
    assert view.first_problem() == []


def test_the_whole_table_is_looked_through_once_a_change_and_not_at_each_step_of_the_cursor(
    view: RoutingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, rows = list[int](), RefusedCells.rows

    def counted(cells: RefusedCells, routes: Sequence[DidRoute]) -> list[int]:
        looks.append(len(routes))
        return rows(cells, routes)

    monkeypatch.setattr(RefusedCells, "rows", counted)
    for row in (0, 2, 3, 1):
        view.table.go_to(row)
    assert looks == []
    view.table.routing.remove([2])
    assert looks == [3]


def test_the_note_stays_with_its_line_when_lines_come_before_it(view: RoutingView) -> None:
    view.table.go_to(2)
    view.table.go_to(0)
    view.table.routing.insert_routes(0, [DidRoute("+49300309", "api")], "Add")
    assert [view.table.rowHeight(place) > LINE for place in range(5)] == [False, False, False, True, False]


def test_a_step_of_the_cursor_looks_through_no_lines_however_many_are_refused_and_sorted(
    view: RoutingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, model = list[object](), view.table.routing
    model.arrange(Arrangement(column=0, descending=True))
    view.show_refused(TAKEN)
    for look in ("shown_at", "places_of"):
        monkeypatch.setattr(model, look, looks.append)
    for place in (0, 2, 3, 1):
        view.table.setCurrentIndex(model.index(place, 0))
    assert looks == []


def test_who_changes_what_was_refused_still_reads_why(view: RoutingView) -> None:
    view.table.go_to(1)
    view.table.edit(view.table.currentIndex())
    editor = view.table.indexWidget(view.table.currentIndex())
    assert editor is not None
    assert editor.geometry().bottom() <= note_of(view).y()


def test_where_nothing_was_refused_to_try_again_paints_nothing(view: RoutingView) -> None:
    painted = list[object]()
    view.table.routing.dataChanged.connect(lambda *_: painted.append(1))
    view.show_refused([])
    assert painted, "what was red is not any more"
    painted.clear()
    view.show_refused([])
    assert painted == []
