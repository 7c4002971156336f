"""T4: what a channel file, a PBX or a table brings is shown in tooltips as it is, never drawn."""

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from core.channel.catalog import provider
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.routes.cells import CellEntry
from core.routes.importing import prepare_text
from core.store.board import line_of
from core.store.rows import ChannelRow, ChannelState, KnownPbx
from tests.ui.routing.showing import set_routes
from ui.home.rows import ChannelsModel
from ui.look.tooltips import give_tooltip, tooltip_text
from ui.on_pbx.change_words import Told
from ui.on_pbx.choosing import Choice, ChoosingTable
from ui.routing.model import RoutingModel
from ui.routing.preview import PreviewModel

MARKUP = '<img src="//192.0.2.9/x.png"><b>bold</b> & <br>'


def shown(tooltip: str) -> str:
    """The text that Qt would draw."""
    if not QtGui.Qt.mightBeRichText(tooltip):
        return tooltip
    document = QTextDocument()
    document.setHtml(tooltip)
    assert document.allFormats()
    return document.toPlainText()


@pytest.mark.parametrize("text", [MARKUP, "", "a & b", "1 < 2", "two\nlines <i>", "&lt;b&gt;", "<!-- x -->", "<qt>x"])
def test_t4_a_tooltip_shows_the_text_as_it_is(text: str) -> None:
    assert shown(tooltip_text(text)) == text


def test_t4_a_widget_s_tooltip_is_escaped(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    give_tooltip(label, MARKUP)
    assert shown(label.toolTip()) == MARKUP


def assert_no_markup(model: QAbstractItemModel) -> None:
    tips = [
        model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert any("img" in str(tip) for tip in tips), "the markup is there"
    for tip in tips:
        document = QTextDocument()
        document.setHtml(str(tip or ""))
        assert "<img" not in document.toHtml().partition("<body")[2]


def test_t4_no_model_draws_what_it_was_given(qtbot: QtBot) -> None:
    sms = provider("telnyx")
    assert sms is not None
    home = ChannelsModel()
    row = ChannelRow("a", MARKUP, ChannelDraft(name=MARKUP, channel="telnyx"), ChannelState.READY, 1.0)
    home.show_lines([line_of(row)], [KnownPbx(MARKUP, "id", MARKUP)])
    assert_no_markup(home)
    table = RoutingModel()
    set_routes(table, (DidRoute(MARKUP, MARKUP, MARKUP, (Member(MARKUP, MARKUP),)),), sms.kind)
    assert_no_markup(table)
    preview = PreviewModel(table)
    entry = CellEntry(sms.kind)
    found = prepare_text(f"{MARKUP};{MARKUP};{MARKUP}\n+4930123456;extension;1", entry)
    preview.show_rows(found, entry, range(len(found.block)))
    assert_no_markup(preview)


def test_two_names_that_differ_by_an_and_are_two_captions(qtbot: QtBot) -> None:
    table = ChoosingTable("conflicts", ("What", "Theirs", "Mine"), ("Theirs", "Mine"))
    qtbot.addWidget(table)
    table.show_choices([Choice(Told(("name",), "Channel name", "A &B", "A B"))])
    captions = [button.text() for button in table.findChildren(QRadioButton)]
    assert sorted(captions) == ["A &&B", "A B"]
