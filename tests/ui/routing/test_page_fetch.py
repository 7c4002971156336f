"""A page that is read without a window: its answer comes while the person does something else."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.channel.catalog import FACEBOOK
from core.channel.credentials import Credentials
from core.channel.draft import DidRoute
from core.providers.face import ProviderNumber
from core.providers.fetching import Fetched, Use
from ui.jobs import JobRunner
from ui.look.long_work import AT_ONCE, PAINT_MS
from ui.routing.account_reading import Account
from ui.routing.model import RoutingModel
from ui.routing.view import RoutingView

PAGE, OTHER = "100200300400500", "100200300400501"


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What workers were given, in its order; nothing is done before a test does it."""

    def read(_account: object, _present: object, came: list[tuple[Fetched, ...]], _stop: object) -> None:
        came.append((Fetched(ProviderNumber(PAGE, "Praxis"), Use.FREE),))

    monkeypatch.setattr("ui.routing.page_fetch.read_account", read)
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def view(window: QWidget, held: list[Callable[[], None]]) -> RoutingView:
    made = RoutingView(RoutingModel(), JobRunner(held.append))
    made.setParent(window)
    made.load((DidRoute(OTHER, "api"),), FACEBOOK)
    window.show()
    made.show()
    made.fetch_page(Account("", Credentials({})))
    return made


def numbers(view: RoutingView) -> list[str]:
    return [route.did_number for route in view.table.routing.routes]


def test_it_takes_neither_the_keyboard_nor_the_cell_from_who_types(
    view: RoutingView, held: list[Callable[[], None]], qtbot: QtBot
) -> None:
    view.table.go_to(0)
    view.table.edit(view.table.currentIndex())
    editor = view.window().focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText("1002")
    held.pop()()
    qtbot.waitUntil(lambda: numbers(view) == [OTHER, PAGE])
    assert view.window().focusWidget() is editor
    assert view.table.open_value == "1002"


def test_it_waits_for_what_is_worked_on_and_ends_none_of_it(
    view: RoutingView, held: list[Callable[[], None]], qtbot: QtBot
) -> None:
    told: list[object] = []
    view.work.run("Reading…", AT_ONCE + 1, lambda _stop, _progress: "pasted", told.append, told.append)
    held.pop(0)()
    assert view.work.busy
    assert numbers(view) == [OTHER]
    qtbot.wait(PAINT_MS * 3)
    held.pop()()
    qtbot.waitUntil(lambda: numbers(view) == [OTHER, PAGE])
    assert told == ["pasted"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [((), "no page for this token"), ((Fetched(ProviderNumber("", "Praxis"), Use.FREE),), "ID of the page “Praxis”")],
)
def test_an_answer_without_a_page_or_without_its_id_adds_nothing_and_says_so(
    view: RoutingView,
    held: list[Callable[[], None]],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: tuple[Fetched, ...],
    told: str,
) -> None:
    def read(_account: object, _present: object, came: list[tuple[Fetched, ...]], _stop: object) -> None:
        came.append(answer)

    view._page_fetch.stop()
    held.clear()
    monkeypatch.setattr("ui.routing.page_fetch.read_account", read)
    view.fetch_page(Account("", Credentials({})))
    held.pop()()
    qtbot.waitUntil(lambda: told in view._told.text())
    assert numbers(view) == [OTHER]


@pytest.mark.parametrize("leave", [lambda view: view.hide(), lambda view: view.deleteLater()])
def test_nothing_comes_into_a_table_that_was_left(
    view: RoutingView, held: list[Callable[[], None]], qtbot: QtBot, leave: Callable[[RoutingView], None]
) -> None:
    model = view.table.routing
    leave(view)
    qtbot.wait(1)
    held.pop()()
    assert [route.did_number for route in model.routes] == [OTHER]
