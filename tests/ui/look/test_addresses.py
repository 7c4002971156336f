"""Where the lines of a web address end."""

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel

from ui.home import facts
from ui.look.theme import ToneLabel
from ui.wizard.parts.summary import breakable

ADDRESS = "https://praxis-mueller.ras.yeastar.com:8088/api?first=1"


def _lines(text: str, width: int) -> list[str]:
    layout = QTextLayout(text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found


@pytest.mark.parametrize("made", [str, breakable])
def test_no_line_ends_behind_the_scheme_of_an_address(qapp: QApplication, made: "type[str]") -> None:
    told = made(f"Café Müller {ADDRESS} and http://192.168.5.150:8088")
    label = ToneLabel(told)
    shown = QLabel.text(label)
    ends = {line.rstrip("\u2060")[-3:] for width in range(60, 700, 3) for line in _lines(shown, width)}
    assert "://" not in ends
    assert "://" in {line[-3:] for width in range(60, 700, 3) for line in _lines(told, width)}, "it would without"


def test_an_address_beside_the_list_is_not_broken_behind_its_scheme(qapp: QApplication) -> None:
    assert facts.breakable("http://127.0.0.1:8088") == "http://127.\u200b0.\u200b0.\u200b1:\u200b8088"
    assert facts.breakable("a/b") == "a/\u200bb"


def test_an_address_in_the_review_is_broken_between_its_parts_and_no_more_often_than_its_length_asks_for(
    qapp: QApplication,
) -> None:
    assert breakable(ADDRESS).split("\u200b") == ["https://praxis-mueller", ".ras.yeastar.com:8088/", "api?first=1"]
    assert breakable("https://api.example.com/api_send_url").split("\u200b") == [
        "https://api.example.com/",
        "api_send_url",
    ]


def test_what_is_told_and_what_can_be_copied_of_an_address_is_the_address(qapp: QApplication) -> None:
    label = ToneLabel(ADDRESS)
    assert label.text() == ADDRESS
    label.let_copy()
    assert QLabel.text(label) == ADDRESS
    label.setText(f"{ADDRESS}2")
    assert QLabel.text(label) == f"{ADDRESS}2"
