"""Layout is work: it is done once, remembered, or left until it is seen."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.look.laid_out_once import hold, laid_out_once, release
from ui.look.late_text import LateText
from ui.look.theme import ToneLabel

WORDS = "A sentence that is so long that it needs more than one line in a narrow window. " * 3


class _Laid(QObject):
    """Counts how often a widget gets another place."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
        return False


def _window(qtbot: QtBot) -> tuple[QWidget, list[QLabel], QLabel]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    hidden, last = [QLabel("hidden") for _ in range(5)], QLabel("last")
    for each in (*hidden, last):
        column.addWidget(each)
    for each in hidden:
        each.hide()
    window.resize(300, 400)
    window.show()
    qtbot.waitExposed(window)
    return window, hidden, last


def test_what_stands_below_is_moved_once_for_five_that_are_shown(qtbot: QtBot) -> None:
    window, hidden, last = _window(qtbot)
    qtbot.wait(1)
    laid = _Laid(last)
    with laid_out_once(hidden[0]):
        for each in hidden:
            each.show()
        assert laid.times == 0
    qtbot.waitUntil(lambda: laid.times > 0)
    assert laid.times <= 2  # moved and resized
    assert last.y() > hidden[-1].y() > 0
    layout = window.layout()
    assert layout is not None
    assert layout.isEnabled()


def test_what_is_held_twice_is_released_by_who_held_it_first(qtbot: QtBot) -> None:
    window, hidden, _last = _window(qtbot)
    layout = window.layout()
    assert layout is not None
    held = hold(window)
    with laid_out_once(hidden[0]):
        pass
    assert not layout.isEnabled()
    release(held)
    assert layout.isEnabled()


def test_a_label_is_as_high_as_qt_says_whatever_was_said_before(qtbot: QtBot) -> None:
    label = ToneLabel(WORDS)
    qtbot.addWidget(label)

    def is_as_qt_says() -> bool:
        return all(label.heightForWidth(width) == QLabel.heightForWidth(label, width) for width in (80, 200, 400, 80))

    assert is_as_qt_says()
    label.setText(WORDS[:60])
    assert is_as_qt_says()
    label.setFont(QFont(label.font().family(), 30))
    assert is_as_qt_says()
    label.setContentsMargins(60, 9, 0, 0)
    assert is_as_qt_says()
    label.setStyleSheet("font-size: 8px; padding: 12px")
    assert is_as_qt_says()
    assert len({label.heightForWidth(width) for width in range(70, 900, 10)}) > 1


def test_a_text_is_made_when_it_is_seen_or_asked_for(qtbot: QtBot) -> None:
    text, made = LateText(), list[str]()
    qtbot.addWidget(text)

    def make() -> str:
        made.append("once")
        return f"made {len(made)}"

    text.write_later(make)
    assert made == []
    assert [text.toPlainText(), text.toPlainText()] == ["made 1", "made 1"]
    text.write_later(make)
    text.write_later(make)
    text.show()
    assert text.document().toPlainText() == "made 2"
    text.write_later(make)
    assert text.document().toPlainText() == "made 3"
    text.hide()
    text.write_later(make)
    text.setPlainText("another")
    assert text.toPlainText() == "another"
    assert len(made) == 3


def test_a_text_that_nobody_sees_is_told_and_not_laid_out(qtbot: QtBot) -> None:
    text = LateText()
    qtbot.addWidget(text)
    text.setPlainText("one\ntwo\nthree")
    assert text.toPlainText() == "one\ntwo\nthree"
    assert text.document().blockCount() == 1
    text.show()
    assert text.document().blockCount() == 3
    text.setPlainText("four\nfive")
    assert text.document().blockCount() == 2
    text.hide()
    text.setPlainText("six")
    text.setPlainText("seven\neight")
    assert text.toPlainText() == "seven\neight"
    text.show()
    assert text.document().toPlainText() == "seven\neight"
