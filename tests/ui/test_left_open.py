"""A test of windows closes what it opens: one that it leaves open is named, and gone before the next test."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.ui.conftest import left_open, windows


def test_a_window_that_a_test_leaves_open_is_named_and_one_that_it_closed_goes_too() -> None:
    before = windows()
    unseen, closed, opened = QWidget(), QWidget(), QWidget()
    for each in (closed, opened):
        each.show()
    closed.close()
    opened.setObjectName("forgotten")
    assert left_open(before) == ["QWidget forgotten"]
    assert (isValid(unseen), isValid(closed), isValid(opened)) == (True, False, False)
    assert windows() == before
