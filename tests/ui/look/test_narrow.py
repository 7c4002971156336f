"""Cards that are no wider than a person reads well."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.look.narrow import WIDEST, narrow
from ui.look.theme import ToneLabel


def test_words_that_wrap_only_because_their_card_is_narrow_push_nothing_else_together(qtbot: QtBot) -> None:
    window, page, card, sentence = QWidget(), QWidget(), QFrame(), "If the channel is there, you go on with its ID. "
    qtbot.addWidget(window)
    above, words = ToneLabel("Sent to Demo PBX"), ToneLabel(sentence * 4)
    QVBoxLayout(card).addWidget(words)
    column = QVBoxLayout(page)
    column.addWidget(above)
    column.addLayout(narrow(card))
    outer = QVBoxLayout(window)
    outer.addWidget(page)
    outer.addStretch(1)
    window.resize(1200, 300)
    window.show()
    qtbot.waitUntil(lambda: card.width() == WIDEST)
    assert words.height() >= words.heightForWidth(words.width()) > words.heightForWidth(1100)
    assert above.height() >= above.fontMetrics().height()
