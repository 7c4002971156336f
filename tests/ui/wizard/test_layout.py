"""Nothing is cut: with the longest texts, in longer languages, on small screens, at every scale."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTableWidget,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.channel.catalog import PROVIDERS
from tests.scripted_pbx import Errcode, ScriptedPbx
from tests.ui.access import barriers
from tests.ui.conftest import Driver, drawn, to_review
from tests.ui.layout import cut_off
from ui.created.channel_status import ChannelStatus
from ui.look.languages import LANGUAGES, use_language
from ui.routing.delegates import LINE

pytestmark = pytest.mark.fonts

ROOT = Path(__file__).resolve().parents[3]
SCALES = ("1.25", "1.5", "2")
ALL_SCALES = bool(os.environ.get("ALL_SCALES"))
"""As `.ci/run` sets it: all scales, and at each all that is done at 100 %."""
HERE = SCALES if ALL_SCALES else SCALES[-1:]
"""A screen is lowest at the last of them."""
AT_SCALES = "longest_names_and_tokens or more_room or any_language" + ("" if ALL_SCALES else " and general")
"""Without ALL_SCALES each language with one provider, whose account page is as long as any."""
BOTH = ("general", "whatsapp")
IN_LANGUAGES = BOTH if ALL_SCALES or "QT_SCALE_FACTOR" in os.environ else BOTH[1:]
"""The other one is walked at 200 %, where there is the least room for it."""
SMALL_SCREEN = (1366, 768)
FRAME = (4, 30)
"""What a title bar takes of it."""
LONG_NAME = {"one word": "W" * 127, "many words": ("Kundenberatung Rückrufservice " * 5)[:127]}
LONG_TOKEN = "EAA" + "xX0" * 99


class Longer(QTranslator):
    """Every text in a language that needs two fifths more room, in long words as German has them."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not source or source.startswith("<"):
            return source
        more = "verlängerungsbeispiel" * (1 + len(source) // 50)
        return f"{source} {more[: max(2, len(source) * 2 // 5)]}" if len(source) < 60 else f"{source} {more[:22]}"


@pytest.fixture(scope="module", autouse=True)
def as_drawn(qapp: QApplication) -> Iterator[None]:
    with drawn(qapp):
        yield


@pytest.fixture
def longer(qapp: QCoreApplication) -> Iterator[None]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def in_language(language: str, qapp: QCoreApplication) -> Iterator[str]:
    yield use_language(language)
    use_language("en")


def _settle(driver: Driver) -> None:
    driver.until(driver.wizard.updatesEnabled)  # until then a page that was turned to is not seen
    for _ in range(5):
        QCoreApplication.processEvents()
    # What came in the last of these turns (the sign of Help, when all pages are made) is laid out in the next one.
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _room(driver: Driver) -> tuple[int, int]:
    """What the small screen has for the window at this scale."""
    scale = driver.wizard.devicePixelRatio()
    return int(SMALL_SCREEN[0] / scale) - FRAME[0], int(SMALL_SCREEN[1] / scale) - FRAME[1]


def _look(driver: Driver, found: list[str]) -> None:
    _settle(driver)
    wizard = driver.wizard
    found += [f"{driver.step}: {each}" for each in (*cut_off(wizard), *barriers(wizard))]
    size, room = wizard.minimumSize().expandedTo(wizard.size()), _room(driver)
    if size.width() > room[0] or size.height() > room[1]:
        found.append(f"{driver.step}: the window is {size.width()}x{size.height()} on {room[0]}x{room[1]}")


def _walk(driver: Driver, channel: str, name: str) -> list[str]:
    """What is cut on any page on the way to the id, with problems shown on the way, too."""
    found: list[str] = []
    room = _room(driver)
    driver.wizard.resize(min(960, room[0]), min(684, room[1]))
    provider = next(each for each in PROVIDERS if each.value == channel)
    _look(driver, found)
    driver.press("test_connection")
    driver.until(lambda: driver.wizard.session.reached is not None)
    _look(driver, found)
    driver.next()
    driver.press("next")  # nothing is chosen yet: the problem is said
    _look(driver, found)
    driver.fill("channel_type", provider.kind.value)
    if provider.kind.value == "sms":
        driver.fill("channel", channel)
    _look(driver, found)
    driver.next()
    driver.press("next")
    for field in provider.fields:
        driver.press(f"{field.path}.where")
    _look(driver, found)
    driver.fill("name", name)
    for field in provider.fields:
        most = field.max_length * 3 // 4 - 2 if field.base64 else field.max_length
        value = (f"https://api.example.com/{LONG_TOKEN}" if field.url else LONG_TOKEN)[:most]
        driver.fill(field.path, value)
    driver.next()
    _look(driver, found)
    driver.add_route("12345678901234" if provider.kind.value == "facebook" else "+15567778888", "queue", "4")
    _look(driver, found)
    driver.next()
    if provider.accompanying_msg_required:
        driver.fill("accompanying_msg", "A file for you")
    _look(driver, found)
    driver.press("change_options")
    _look(driver, found)
    driver.create()
    if driver.text("result_id"):
        driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
        status = driver.wizard.findChild(ChannelStatus)
        driver.until(lambda: status is not None and status.found is not None)
    _look(driver, found)
    return found


@pytest.mark.parametrize("name", LONG_NAME.values(), ids=LONG_NAME)
@pytest.mark.parametrize("channel", ["general", "whatsapp", "facebook"])
def test_nothing_is_cut_with_the_longest_names_and_tokens(driver: Driver, channel: str, name: str) -> None:
    assert _walk(driver, channel, name) == []


@pytest.mark.parametrize("channel", BOTH)
def test_nothing_is_cut_in_a_language_that_needs_more_room(longer: None, driver: Driver, channel: str) -> None:
    assert _walk(driver, channel, LONG_NAME["many words"]) == []


@pytest.mark.parametrize("channel", IN_LANGUAGES)
@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])  # English is walked above
def test_nothing_is_cut_in_any_language(in_language: str, driver: Driver, channel: str) -> None:
    assert _walk(driver, channel, LONG_NAME["many words"]) == []


def test_nothing_is_cut_when_the_pbx_refuses(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    more = {"invalid_param_list": [{"field": "name", "valid_msg": "no " * 60}]}
    demo_pbx.script("message_channel/create", Errcode(40002, "PARAMETER ERROR " * 5, more))
    assert _walk(driver, "telnyx", LONG_NAME["many words"]) == []


def test_in_the_lowest_window_a_refused_line_is_seen_whole_and_nothing_lies_over_another(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    taken = [{"field": "dids[0].did_number", "value": "+4930123450"}]
    demo_pbx.script("message_channel/create", Errcode(40003, "DUPLICATE KEY VALUE", {"duplicate_field_list": taken}))
    to_review(driver)
    driver.wizard.resize(683, 352)
    driver.create()
    _settle(driver)
    table = driver.widget(QTableView, "dids")
    assert table.viewport().height() >= LINE
    assert cut_off(driver.wizard) == []
    end = table.mapTo(driver.wizard, table.rect().bottomLeft()).y()
    below = [driver.widget(QWidget, name) for name in ("dids.count", "cancel")]
    assert all(end < each.mapTo(driver.wizard, QPoint()).y() for each in below if each.isVisible())
    note, close = driver.widget(QWidget, "saved_note"), driver.widget(QWidget, "cancel")
    close.setMinimumWidth(close.width() + close.x() - note.x())
    _settle(driver)
    assert not (note.isVisible() and note.geometry().intersects(close.geometry()))


def test_the_window_is_never_larger_than_the_screen_it_opens_on(driver: Driver) -> None:
    assert driver.wizard.width() <= driver.wizard.screen().availableSize().width()
    assert driver.wizard.height() <= driver.wizard.screen().availableSize().height()


def test_a_long_title_wraps_before_it_widens_the_window(driver: Driver) -> None:
    wizard, page = driver.wizard, driver.wizard.currentPage()
    _settle(driver)
    usual = wizard.minimumWidth()
    page.setTitle("A title of a page that is far too long for a line " * 2)
    _settle(driver)
    assert wizard.minimumWidth() == usual
    assert cut_off(wizard) == []


def test_a_small_window_has_a_rail_of_marks_and_a_low_one_smaller_titles(driver: Driver) -> None:
    wizard = driver.wizard
    rail, title = driver.widget(QWidget, "steps"), driver.widget(QLabel, "page_title")
    wizard.resize(900, 700)
    _settle(driver)
    wide, large = rail.width(), title.font().pointSizeF()
    wizard.resize(800, 500)
    _settle(driver)
    assert rail.width() < wide / 2
    assert title.font().pointSizeF() < large
    assert driver.widget(QWidget, "step.2").toolTip() == "Type"


def test_what_is_cut_would_be_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 300)
    short, wrapped, button = QLabel("x" * 80, window), QLabel("word " * 40, window), QPushButton("x" * 80, window)
    wrapped.setWordWrap(True)
    for number, widget in enumerate((short, wrapped, button)):
        widget.setGeometry(0, 30 * number, 100, 24)
    QLabel("sticks out", window).setGeometry(180, 0, 100, 24)
    box, edit, bar = QComboBox(window), QLineEdit(window), QToolBar(window)
    box.addItem("x" * 80)
    edit.setPlaceholderText("x" * 80)
    for number in range(9):
        bar.addAction(f"action {number}")
    table = QTableWidget(1, 1, window)
    table.setHorizontalHeaderLabels(["x" * 80])
    for number, widget in enumerate((box, edit, bar, table)):
        widget.setGeometry(0, 100 + 30 * number, 100, 24)
    table.setFixedHeight(80)
    window.show()
    QCoreApplication.processEvents()
    assert {each.split()[0] for each in cut_off(window)} == {
        "label", "button", "QLabel", "choice", "placeholder", "a", "column"
    }  # fmt: skip


@pytest.fixture(scope="module")
def at_scales() -> Iterator[dict[str, "subprocess.Popen[str]"]]:
    """These tests at other scales, which a process has from its start; side by side, as there are two cores."""
    with ExitStack() as running:
        yield {
            scale: running.enter_context(
                subprocess.Popen(
                    [
                        sys.executable,
                        "-m",
                        "pytest",
                        "-n",
                        "0",
                        "-q",
                        "--no-header",
                        str(Path(__file__)),
                        "-k",
                        AT_SCALES,
                    ],
                    cwd=ROOT,
                    env=os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                )
            )
            for scale in HERE
        }


@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_at_this_scale(scale: str, at_scales: dict[str, "subprocess.Popen[str]"]) -> None:
    if scale not in HERE:
        pytest.skip("ALL_SCALES=1")
    out, _ = at_scales[scale].communicate(timeout=300)
    assert at_scales[scale].returncode == 0, out
