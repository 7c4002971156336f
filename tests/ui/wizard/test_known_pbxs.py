"""The first page of a computer that knows PBXs: one is chosen from a list, and tested while the person goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from core.program.paths import Paths
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import KnownPbx
from core.store.secret_index import SecretIndex
from tests.scripted_pbx import ScriptedPbx, Silence
from tests.ui.conftest import PATIENCE_MS, Driver
from tests.unused_port import unused_port
from ui.application import Application
from ui.wizard.page import Page
from ui.wizard.parts.pbx_choice import PbxChoice
from ui.wizard.parts.pbx_painting import STATE, VALUE
from ui.wizard.pbx_standing import PbxStanding


@pytest.fixture
def away() -> str:
    return f"http://127.0.0.1:{unused_port()}"


@pytest.fixture
def at_home(qtbot: QtBot, tmp_path: Path, demo_pbx: ScriptedPbx, away: str) -> Iterator[Application]:
    """A computer that knows two PBXs: one that answers, and one used later that does not."""
    vault, store = MemoryVault(), Store(Paths(tmp_path / "data").store)
    drawer = Drawer(vault, SecretIndex(store.database))
    drawer.replace_login(demo_pbx.base_url, demo_pbx.client_id, demo_pbx.client_secret)
    store.pbxs.remember(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"))
    store.pbxs.remember(KnownPbx(away, "id", name="Hotel Adler"))
    made = Application(lambda: vault, lambda: Paths(tmp_path / "data"))
    made.open_home()
    qtbot.waitUntil(lambda: made.at_hand.channels is not None, timeout=PATIENCE_MS)
    yield made
    if made.wizard is not None:
        made.wizard.close()
        made.wizard.deleteLater()
    made.close()


def _opened(application: Application, qtbot: QtBot) -> Driver:
    """The first page, its list read."""
    driver = Driver(application.open_wizard(), qtbot)
    driver.until(lambda: driver.widget(QListView, "pbx").isVisible())
    return driver


def _rows(driver: Driver) -> list[tuple[str, str]]:
    model = driver.widget(QListView, "pbx").model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [(str(each.data()), str(each.data(STATE) or "")) for each in indexes]


def _chosen(driver: Driver) -> str:
    return next((str(each.data()) for each in driver.widget(QListView, "pbx").selectedIndexes()), "")


def _click(driver: Driver, base_url: str) -> None:
    rows = driver.widget(QListView, "pbx")
    model = rows.model()
    (index,) = (each for row in range(model.rowCount()) if (each := model.index(row, 0)).data(VALUE) == base_url)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())


def _standing(driver: Driver) -> PbxStanding:
    return driver.wizard.session.standing


def _paths(demo_pbx: ScriptedPbx) -> list[str]:
    return [request.path.rpartition("/")[2] for request in demo_pbx.requests]


def test_who_answers_from_here_comes_first_and_is_chosen_and_the_last_row_is_another_pbx(
    at_home: Application, qtbot: QtBot
) -> None:
    driver = _opened(at_home, qtbot)
    driver.until(lambda: [name for name, _ in _rows(driver)] == ["Café Müller", "Hotel Adler", "Another PBX…"])
    driver.until(lambda: _chosen(driver) == "Café Müller")
    driver.until(lambda: _rows(driver)[0][1] == "connected")
    assert _rows(driver)[1][1] == "not seen yet"
    assert driver.wizard.focusWidget() is driver.widget(QListView, "pbx")
    assert not driver.widget(QLineEdit, "base_url").isVisible()


def test_enter_goes_on_at_once_and_the_pbx_is_tested_meanwhile(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    driver = _opened(at_home, qtbot)
    driver.fill("pbx", demo_pbx.base_url)
    QTest.keyClick(driver.widget(QListView, "pbx"), Qt.Key.Key_Return)
    assert driver.step == "ChannelTypePage"
    driver.until(lambda: _standing(driver) is PbxStanding.CONNECTED)
    assert driver.text("pbx_line.standing").endswith("connected")


def test_why_next_does_not_go_on_is_said_also_where_the_pbx_was_being_tried_before_it_was_pressed(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.script("get_token", Silence(executes=False))
    driver = _opened(at_home, qtbot)
    driver.fill("pbx", demo_pbx.base_url)
    driver.until(lambda: _standing(driver) is PbxStanding.CHECKING)
    page = driver.wizard.currentPage()
    assert isinstance(page, Page)
    page.focus_field("client_secret")
    driver.press("next")
    assert driver.step == "PbxPage"
    driver.press("stop_connection")
    driver.until(lambda: "stopped" in driver.text("connection_status"))


def test_one_that_does_not_answer_keeps_nobody_from_preparing(
    at_home: Application, away: str, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    driver = _opened(at_home, qtbot)
    _click(driver, away)
    driver.until(lambda: driver.widget(QLineEdit, "client_secret").isVisible())
    driver.type("client_secret", "typed")
    driver.press("next")
    driver.until(lambda: "Nothing answers" in driver.text("connection_status"))
    driver.next()
    assert driver.step == "ChannelTypePage"
    assert _standing(driver) is PbxStanding.NOT_REACHED


def test_where_the_client_secret_is_not_at_hand_its_field_stands_below_and_nothing_is_sent(
    at_home: Application, away: str, qtbot: QtBot
) -> None:
    driver = _opened(at_home, qtbot)
    _click(driver, away)
    driver.until(lambda: driver.widget(QLineEdit, "client_secret").isVisible())
    assert not driver.widget(QLineEdit, "base_url").isVisible()
    driver.until(lambda: _standing(driver) in (PbxStanding.LOGIN_MISSING, PbxStanding.NOT_REACHED))
    driver.type("client_secret", "s")
    assert driver.widget(QLineEdit, "client_secret").isVisible()


def test_another_pbx_opens_the_fields_and_what_was_typed_there_is_still_there_after_a_look_at_the_list(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    driver = _opened(at_home, qtbot)
    QTest.keyClick(driver.widget(QListView, "pbx"), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert driver.wizard.focusWidget() is driver.widget(QLineEdit, "base_url")
    assert [driver.widget(QLineEdit, name).text() for name in ("base_url", "client_id", "client_secret")] == [""] * 3
    driver.fill("base_url", "https://new.example.com")
    driver.fill("pbx", demo_pbx.base_url)
    assert not driver.widget(QLineEdit, "base_url").isVisible()
    driver.fill("pbx", "")
    assert driver.widget(QLineEdit, "base_url").text() == "https://new.example.com"


def test_a_login_that_was_refused_is_asked_for_at_the_client_secret_and_not_sent_again_by_itself(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    at_home.at_hand.drawer().replace_login(demo_pbx.base_url, demo_pbx.client_id, "another one by now")
    driver = _opened(at_home, qtbot)
    driver.fill("pbx", demo_pbx.base_url)
    driver.until(lambda: _standing(driver) is PbxStanding.LOGIN_REFUSED)
    assert driver.widget(QLineEdit, "client_secret").isVisible()
    assert driver.note("client_secret")
    assert _paths(demo_pbx).count("get_token") == 1
    before = driver.wizard
    again = _opened(at_home, qtbot)
    assert again.wizard is not before
    again.fill("pbx", demo_pbx.base_url)
    again.until(lambda: _standing(again) is PbxStanding.LOGIN_REFUSED)
    assert _paths(demo_pbx).count("get_token") == 1


def test_a_new_channel_on_the_pbx_of_a_row_begins_with_its_type_and_the_rail_names_the_pbx(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    at_home.wizards.open_new_on(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"))
    assert at_home.wizard is not None
    driver = Driver(at_home.wizard, qtbot)
    assert driver.step == "ChannelTypePage"
    driver.until(lambda: _standing(driver) is PbxStanding.CONNECTED)
    assert "Café Müller" in driver.widget(QAbstractButton, "step.1").accessibleName()
    driver.press("change_pbx")
    assert driver.step == "PbxPage"
    assert _chosen(driver) == "Café Müller"
    assert driver.wizard.focusWidget() is driver.widget(QListView, "pbx")


def test_a_draft_begun_behind_the_page_of_the_pbx_is_kept_as_left_there(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    at_home.wizards.open_new_on(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"))
    assert at_home.wizard is not None
    assert at_home.at_hand.channels is not None
    driver, store = Driver(at_home.wizard, qtbot), at_home.at_hand.channels.store
    driver.fill("channel", "telnyx")
    driver.wizard.close()
    driver.until(lambda: bool(store.ids()))
    kept = store.draft(store.ids()[0])
    assert kept is not None
    assert kept.page == 1


def test_the_press_for_a_new_channel_makes_the_page_that_is_seen_and_no_other(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    at_home.wizards.open_new_on(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"))
    assert at_home.wizard is not None
    driver = Driver(at_home.wizard, qtbot)
    assert [page._built for page in driver.wizard.pages()] == [False, True]
    assert driver.wizard.visitedIds() == [0, 1]
    assert not driver.wizard.updatesEnabled()  # it is laid out, and painted, in turns of their own
    focus = driver.wizard.focusWidget()
    assert focus is not None
    chain, each = list[str](), driver.wizard.nextInFocusChain()
    while each is not None and each is not driver.wizard:
        chain.append(each.objectName())
        each = each.nextInFocusChain()
    assert chain.index("step.1") < chain.index("change_pbx") < chain.index("channel_search")  # as it is seen
    QTest.keyClicks(focus, "telny")  # before anything is painted
    driver.press("back")
    assert driver.step == "PbxPage"
    driver.until(lambda: _chosen(driver) == "Café Müller")
    assert driver.wizard.session.draft.channel == "telnyx"


@pytest.mark.parametrize("count", [4, 5])
def test_from_five_on_they_are_searched_by_typing(
    at_home: Application, count: int, tmp_path: Path, qtbot: QtBot
) -> None:
    store = Store(Paths(tmp_path / "data").store)
    for number in range(count - 2):
        store.pbxs.remember(KnownPbx(f"https://{number}.example.com", "id", name=f"Kanzlei {number}"))
    driver = _opened(at_home, qtbot)
    search = driver.widget(QLineEdit, "pbx_search")
    assert search.isVisible() is (count == 5)
    if count == 5:
        QTest.keyClicks(search, "lei 1")
        assert [name for name, _ in _rows(driver)] == ["Kanzlei 1", "Another PBX…"]
        assert _chosen(driver) == "Kanzlei 1"
        assert driver.widget(QLineEdit, "base_url").text() == "https://1.example.com"


def test_the_list_is_the_height_of_its_rows(at_home: Application, qtbot: QtBot) -> None:
    driver = _opened(at_home, qtbot)
    rows = driver.widget(QListView, "pbx")
    last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
    assert last.bottom() + 1 == rows.viewport().height()
    assert driver.wizard.findChild(PbxChoice) is not None


MAIL = """Hello,

the API of our PBX is open for you now.

Address: https://praxis.example.com
Client ID: pXk3a81ZqLm02
Client Secret: 9fJd0aWqL27sTgY1
"""


def test_a_mail_with_the_login_of_another_pbx_is_pasted_whole_and_taken_back_in_one_step(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    driver = _opened(at_home, qtbot)
    _click(driver, demo_pbx.base_url)
    assert not driver.widget(QAbstractButton, "pbx.paste_all").isVisible()
    QGuiApplication.clipboard().setText(MAIL)
    QTest.keyClick(driver.widget(QListView, "pbx"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    lines = [driver.widget(QLineEdit, name) for name in ("base_url", "client_id", "client_secret")]
    found = ["https://praxis.example.com", "pXk3a81ZqLm02", "9fJd0aWqL27sTgY1"]
    driver.until(lambda: [line.text() for line in lines] == found)
    assert driver.text("pbx.paste_result").startswith("3 of 3")
    assert lines[0].isVisible()
    assert "praxis" not in str(demo_pbx.requests)
    driver.press("pbx.paste_undo")
    assert [line.text() for line in lines] == [""] * 3


def test_the_pages_to_come_are_made_while_the_person_is_on_the_first(at_home: Application, qtbot: QtBot) -> None:
    driver = _opened(at_home, qtbot)
    driver.until(lambda: not any(page.make() for page in driver.wizard.pages()[:1]))
    driver.until(lambda: all(page._built for page in driver.wizard.pages()))
    assert driver.step == "PbxPage"
    assert driver.text("result_id") == ""


def test_after_a_change_of_the_pbx_enter_comes_back_to_the_page_it_was_asked_for_on(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    at_home.wizards.open_new_on(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"))
    assert at_home.wizard is not None
    driver = Driver(at_home.wizard, qtbot)
    driver.fill("channel", "telnyx")
    driver.next()
    driver.until_step("AccountPage")
    driver.wizard.currentPage().findChild(QAbstractButton, "change_pbx").click()  # type: ignore[union-attr]
    driver.until_step("PbxPage")
    QTest.keyClick(driver.widget(QListView, "pbx"), Qt.Key.Key_Return)
    driver.until_step("AccountPage")
    driver.until(lambda: driver.wizard.updatesEnabled())


def test_a_pbx_that_is_only_taken_from_the_list_makes_no_draft(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    assert at_home.at_hand.channels is not None
    store = at_home.at_hand.channels.store
    driver = _opened(at_home, qtbot)
    _click(driver, demo_pbx.base_url)
    driver.wizard.session.typed.emit()
    driver.wizard.close()
    assert store.ids() == ()
    driver = _opened(at_home, qtbot)
    driver.next()
    driver.fill("channel_type", "sms")
    driver.fill("channel", "telnyx")
    driver.wizard.close()
    driver.until(lambda: len(store.ids()) == 1)
