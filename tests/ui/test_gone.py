"""A window that is let go leaves nothing behind in Qt's style sheets."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete, getAllValidWrappers, isValid

from tests.ui.conftest import drawn
from ui.gone import forget_with, let_go, let_go_behind, let_go_when_finished
from ui.look.plain_tree import PlainTree
from ui.look.theme import choose

DESTROYED = "2destroyed(QObject*)"
A_TURN = 200


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[None]:
    with drawn(qapp):
        yield


def window_with_parts() -> tuple[QDialog, list[QWidget]]:
    """A window, shown, and those of its parts that take no rules of their own from a style sheet."""
    window = QDialog()
    box, table, text = QComboBox(), QTableView(), QPlainTextEdit()
    box.setEditable(True)
    column = QVBoxLayout(window)
    for each in (box, table, text):
        column.addWidget(each)
    window.show()
    window.grab()
    line, unfolded = box.lineEdit(), box.view().parentWidget()
    assert line is not None
    assert unfolded is not None
    return window, [line, unfolded, table.viewport(), table.horizontalHeader().viewport(), text.viewport()]


@pytest.mark.usefixtures("themed")
def test_style_sheets_hear_of_the_end_of_every_part(qtbot: QtBot) -> None:
    """What they looked up for one of whose end they do not hear stays for ever: 1 kB a part."""
    window, parts = window_with_parts()
    before = [part.receivers(DESTROYED) for part in parts]
    let_go(window)
    assert [part.receivers(DESTROYED) for part in parts] == [each + 1 for each in before]
    passes_on = window.children()[-1]
    assert passes_on.receivers(DESTROYED) == 1, "the style sheets listen for it"
    ended: list[bool] = []
    passes_on.destroyed.connect(lambda: ended.append(True))
    qtbot.waitUntil(lambda: not isValid(window))
    assert len(ended) >= len(parts)


def test_what_python_knows_of_a_window_ends_with_it_and_of_others_nothing(qtbot: QtBot) -> None:
    """Of a part that only Qt knows there is nothing to forget: to get to know it takes longer than all the others."""
    window, other = QDialog(), QDialog()
    line, timer, beside = QLineEdit(window), QTimer(QObject(window)), QTimer(other)
    for each in (window, line, timer, beside):
        vars(each)["held"] = [each]
    forget_with(window)
    known = [each for each in getAllValidWrappers() if isinstance(each, QObject)]
    assert not [each for each in known if each.metaObject().className() == "QWidgetLineControl"]
    window.deleteLater()
    qtbot.waitUntil(lambda: not isValid(window))
    qtbot.waitUntil(lambda: not any(vars(each) for each in (window, line, timer)))
    assert vars(beside)
    vars(beside).clear()
    delete(other)


def test_python_lets_go_of_some_parts_of_a_window_a_turn(qtbot: QtBot) -> None:
    """All thousand of a wizard would hold the window that has taken its place."""
    window = QDialog()
    parts = [QObject(window) for _ in range(3 * A_TURN)]
    for each in parts:
        vars(each)["held"] = [each]
    forget_with(window)
    delete(window)
    held = [len(parts)]
    while held[-1]:
        QApplication.processEvents()
        held.append(sum(bool(vars(each)) for each in parts))
        assert len(held) < 1000
    assert 0 < max(before - after for before, after in pairwise(held)) <= A_TURN


def test_what_is_taken_out_of_a_window_goes_before_it_and_each_in_a_turn_of_its_own(qtbot: QtBot) -> None:
    window = QDialog()
    parts = [QWidget(window) for _ in range(3)]
    left = [*parts]
    let_go_behind(window, lambda: left.pop() if left else None)
    there = [4]
    while there[-1]:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        there.append(sum(map(isValid, (window, *parts))))
        assert len(there) < 1000
    assert max(before - after for before, after in pairwise(there)) == 1


def test_a_window_goes_while_another_shows_a_tree_whose_model_tells_the_parents_of_its_rows(qtbot: QtBot) -> None:
    """What this computer knows may be open while a wizard takes the place of another."""
    tree, window = PlainTree("known_secrets", ["Name"]), QDialog()
    qtbot.addWidget(tree)
    forget_with(window)
    window.deleteLater()
    qtbot.waitUntil(lambda: not isValid(window))


@pytest.mark.usefixtures("themed")
def test_a_theme_may_be_chosen_after_a_dialog_was_finished(qapp: QApplication, qtbot: QtBot) -> None:
    window, parts = window_with_parts()
    let_go_when_finished(window)
    window.reject()
    qtbot.waitUntil(lambda: not isValid(window) and not any(map(isValid, parts)))
    for theme in ("dark", "light"):
        choose(qapp, theme)


def test_a_window_goes_where_there_is_no_style_sheet(qtbot: QtBot) -> None:
    """As with high contrast."""
    window, parts = window_with_parts()
    let_go(window)
    let_go(window)
    qtbot.waitUntil(lambda: not isValid(window) and not any(map(isValid, parts)))
