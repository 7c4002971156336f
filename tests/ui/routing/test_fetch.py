"""The numbers of the provider's account in the routing table: read, ticked, added as one step of undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QTableView

from core.channel.lookup import Place
from core.providers.face import ProviderNumber
from core.providers.fetching import Fetched, Present, Use, Wanted
from core.store.rows import ChannelState
from tests.calls import calls_in
from tests.core.providers.meta_double import NUMBER, PAGE, MetaDouble
from tests.core.providers.twilio_double import TwilioDouble, number_sid
from tests.providers_double import Double, cut, reply
from tests.ui.conftest import Driver, to_account
from tests.ui.wizard.laptop import DRAFT, Laptop, laptop, settled
from ui.routing.fetch_dialog import FetchDialog
from ui.routing.fetched import FetchedModel
from ui.routing.picker_field import PickerField

__all__ = ["laptop"]


@pytest.fixture
def twilio() -> Iterator[TwilioDouble]:
    with TwilioDouble(5) as double:
        double.numbers[number_sid(1)]["sms_url"] = "https://crm.medisoft.example/in"
        double.numbers[number_sid(2)]["capabilities"]["sms"] = False
        yield double


def to_numbers(driver: Driver, double: Double, kind: str = "sms", channel: str = "twilio") -> None:
    driver.wizard.session.provider_places = double.places
    to_account(driver, kind, channel)
    driver.fill("name", "Front desk")
    for key, value in double.keys().items():
        name = key if key in ("phone_number_id", "business_account_id") else f"account_data.{key}"
        if driver.wizard.findChild(QLineEdit, name) is not None:
            driver.fill(name, value)
    driver.next()


class Fetching:
    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        driver.press("fetch_numbers")
        self.dialog = driver.widget(FetchDialog, "fetch_dialog")
        driver.until(self.dialog.updatesEnabled)
        driver.until(lambda: not self.button("stop_fetch").isVisible())

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    @property
    def table(self) -> QTableView:
        found = self.dialog.findChild(QTableView, "provider_numbers")
        assert found is not None
        return found

    def rows(self) -> list[tuple[str, ...]]:
        model = self.table.model()
        return [tuple(str(model.index(row, column).data()) for column in range(4)) for row in range(model.rowCount())]

    def text(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, name)
        assert found is not None
        return found.text()


def numbers(driver: Driver) -> list[str]:
    model = driver.widget(QTableView, "dids").model()
    return [model.index(row, 0).data(Qt.ItemDataRole.EditRole) for row in range(model.rowCount())]


def test_free_numbers_are_ticked_and_come_into_the_table_with_their_destination_as_one_step(
    driver: Driver, twilio: TwilioDouble
) -> None:
    to_numbers(driver, twilio)
    window = Fetching(driver)
    assert window.rows()[:3] == [
        ("+13125550000", "Line 0", "Possible", "Nowhere yet"),
        ("+13125550001", "Line 1", "Possible", "crm.medisoft.example"),
        ("+13125550002", "Line 2", "Voice only", "Nowhere yet"),
    ]
    assert window.button("add_fetched").text() == "&Add 3 numbers"
    field = window.dialog.findChild(PickerField, "fetch_destination")
    assert field is not None
    field.show_place(Place("api", "", None, None))
    window.button("add_fetched").click()
    assert numbers(driver) == ["+13125550000", "+13125550003", "+13125550004"]
    model = driver.widget(QTableView, "dids").model()
    assert {model.index(row, 1).data(Qt.ItemDataRole.EditRole) for row in range(3)} == {"api"}
    assert twilio.writes == []
    driver.widget(QTableView, "dids").setFocus()
    driver.press("undo_routes")
    assert numbers(driver) == []


def test_it_is_made_a_part_a_turn_and_has_the_keys_that_come_meanwhile(driver: Driver, twilio: TwilioDouble) -> None:
    to_numbers(driver, twilio)
    driver.until(driver.wizard.updatesEnabled)
    for is_pressed in (False, True):
        driver.press("fetch_numbers")
        dialog = driver.widget(FetchDialog, "fetch_dialog")
        window = dialog.windowHandle()
        assert window is not None
        assert dialog.findChild(QLineEdit, "fetch_find") is None
        if is_pressed:
            QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(window, Qt.Key.Key_7)
        turns = 0
        while not dialog.updatesEnabled():
            QApplication.processEvents()
            turns += 1
            assert turns < 1000
        find = dialog.findChild(QLineEdit, "fetch_find")
        assert find is not None
        assert find.text() == ("7" if is_pressed else "")
        assert is_pressed or turns > 4
        dialog.reject()
        driver.until(lambda: driver.wizard.findChild(FetchDialog) is None)
    driver.press("fetch_numbers")
    driver.widget(FetchDialog, "fetch_dialog").reject()
    driver.until(lambda: driver.wizard.findChild(FetchDialog) is None)


def test_ticks_outlive_search_and_filters_and_the_detail_tells_the_whole_story(
    driver: Driver, twilio: TwilioDouble
) -> None:
    to_numbers(driver, twilio)
    driver.add_route("13125550004", "api")
    window = Fetching(driver)
    assert window.button("fetch_filter.listed").text() == "In the table  1"
    window.button("fetch_filter.used").click()
    window.table.setCurrentIndex(window.table.model().index(0, 0))
    assert window.text("fetch_detail").startswith("+13125550001: its messages go to crm.medisoft.example now.")
    QTest.keyClick(window.table, Qt.Key.Key_Space)
    window.button("fetch_filter.all").click()
    find = window.dialog.findChild(QLineEdit, "fetch_find")
    assert find is not None
    find.setText("Line 2")
    assert len(window.rows()) == 1
    window.table.setCurrentIndex(window.table.model().index(0, 0))
    QTest.keyClick(window.table, Qt.Key.Key_Space)  # cannot take messages
    assert window.button("add_fetched").text() == "&Add 3 numbers"
    window.button("add_fetched").click()
    assert numbers(driver) == ["13125550004", "+13125550000", "+13125550001", "+13125550003"]


def test_it_is_offered_only_with_keys_and_at_a_provider_that_tells(driver: Driver, twilio: TwilioDouble) -> None:
    to_numbers(driver, twilio)
    assert driver.widget(QPushButton, "fetch_numbers").isVisible()
    driver.press("back")
    driver.press("back")
    driver.fill("channel", "voipms")
    driver.next()
    for key in ("api_key", "api_send_url"):
        driver.fill(f"account_data.{key}", "https://api.itsp.example/send" if "url" in key else "a-key-of-voipms")
    driver.next()
    assert not driver.widget(QPushButton, "fetch_numbers").isVisible()


def test_what_was_read_before_an_error_stays_and_it_can_be_tried_again(driver: Driver) -> None:
    with TwilioDouble(6) as twilio:
        twilio.page = 2
        to_numbers(driver, twilio)
        twilio.plan("IncomingPhoneNumbers", lambda asked: twilio.answer(asked))
        twilio.plan("IncomingPhoneNumbers", cut)
        window = Fetching(driver)
        assert "did not answer" in window.text("fetch_said")
        assert window.button("add_fetched").text() == "&Add 2 numbers"
        window.button("fetch_again").click()
        driver.until(lambda: window.button("add_fetched").text() == "&Add 6 numbers")


def test_wrong_keys_and_an_empty_account_are_told(driver: Driver) -> None:
    with TwilioDouble(0) as twilio:
        to_numbers(driver, twilio)
        window = Fetching(driver)
        assert window.text("fetch_said").startswith("This account has no numbers.")
        window.dialog.reject()
        twilio.plan("", lambda _: reply({"code": 20003, "message": "Authenticate"}, 401))
        driver.until(lambda: driver.wizard.findChild(FetchDialog) is None)
        assert "refuses these keys" in Fetching(driver).text("fetch_said")


OTHER = {"id": "9" * 15, "display_phone_number": "+49 30 900100", "verified_name": "Other"}


def test_of_whatsapp_one_number_is_used_and_its_id_comes_with_it(driver: Driver) -> None:
    with MetaDouble() as meta:
        meta.numbers[OTHER["id"]] = OTHER
        to_numbers(driver, meta, "whatsapp", "")
        window = Fetching(driver)
        assert window.button("add_fetched").text() == "Use “+16315555555”"
        window.button("add_fetched").click()
        assert (numbers(driver), driver.wizard.session.draft.credentials["phone_number_id"]) == (
            ["+16315555555"], NUMBER,
        )  # fmt: skip
        driver.until(lambda: driver.wizard.findChild(FetchDialog) is None)
        again = Fetching(driver)
        again.table.setCurrentIndex(again.table.model().index(1, 0))
        assert "takes the place of the one on the Account page" in again.text("fetch_detail")
        QTest.keyClick(again.table, Qt.Key.Key_Space)
        assert again.button("add_fetched").text() == "Use “+4930900100”"
        again.button("add_fetched").click()
        assert driver.wizard.session.draft.credentials["phone_number_id"] == OTHER["id"]
        driver.press("undo_routes")
        assert (numbers(driver), driver.wizard.session.draft.credentials["phone_number_id"]) == (
            ["+16315555555"], NUMBER,
        )  # fmt: skip
        driver.press("redo_routes")
        assert driver.wizard.session.draft.credentials["phone_number_id"] == OTHER["id"]
        driver.press("back")
        assert driver.widget(QLineEdit, "phone_number_id").text() == OTHER["id"]


def test_of_facebook_the_page_of_the_token_is_filled_in_at_once_and_nothing_where_it_is_a_persons(
    driver: Driver,
) -> None:
    with MetaDouble("PAGE") as meta:
        to_numbers(driver, meta, "facebook", "")
        wide = driver.wizard.minimumSizeHint().width()
        meta.plan("/me", lambda _: reply({"id": PAGE, "name": "Praxis & Söhne " * 30}))
        driver.press("fetch_numbers")
        driver.until(lambda: numbers(driver) == [PAGE])
        assert "Praxis & Söhne" in driver.text("dids.status")
        assert driver.wizard.minimumSizeHint().width() == wide
        driver.press("undo_routes")
        driver.press("fetch_numbers")
        driver.until(lambda: numbers(driver) == [PAGE])
        assert "belongs to the page “Praxis Müller”" in driver.text("dids.status")
        assert driver.wizard.findChild(FetchDialog) is None
        driver.press("fetch_numbers")
        driver.until(lambda: "already in line 1" in driver.text("dids.status"))
        driver.press("undo_routes")
        meta.token["type"] = "USER"
        driver.press("fetch_numbers")
        driver.until(lambda: "user token" in driver.text("dids.status"))
        assert numbers(driver) == []


def test_many_numbers_are_checked_beside_the_window_and_are_one_step_all_the_same(
    driver: Driver, twilio: TwilioDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.view.CHECKED_AT_ONCE", 2)
    to_numbers(driver, twilio)
    window = Fetching(driver)
    window.button("add_fetched").click()
    assert numbers(driver) == []
    driver.until(lambda: len(numbers(driver)) == 3)
    driver.press("undo_routes")
    assert numbers(driver) == []


def test_of_numbers_that_came_without_an_id_none_is_taken_for_the_one_that_is_not_known_yet() -> None:
    parent = QObject()
    model = FetchedModel("Meta", "Number", "", parent)
    model.add(Fetched(ProviderNumber(f"+131255519{each}"), Use.FREE) for each in range(10, 12))
    assert model.ticked == []


def test_what_is_ticked_and_counted_of_many_numbers_asks_none_of_them() -> None:
    def calls(count: int) -> int:
        parent = QObject()
        model = FetchedModel("Twilio", "Number", None, parent)
        model.add(Fetched(ProviderNumber(f"+13125{each:06}"), Use.FREE) for each in range(count))

        def work() -> None:
            model.tick(range(count))
            model.show_only(None, "")
            assert (model.shown_ticked(), model.count(Use.FREE)) == ((0, count), count)

        return calls_in(work)

    assert calls(2000) == calls(20)


def test_2000_numbers_are_found_by_their_digits_however_they_are_written() -> None:
    present = Present([f"1312555{each:04d}" for each in range(2000)])
    assert present.line_of("+13125551999") == 2000
    assert present.line_of("+4913125551999") == 0
    fetched = Fetched(ProviderNumber("+13125551999", "Reception"), Use.FREE)
    assert [fetched.has(Wanted(text)) for text in ("312 555 1999", "+1312", "recep", "", "77", "x1999")] == [
        True, True, True, True, False, False,
    ]  # fmt: skip


def test_it_is_offered_where_the_keys_come_only_after_the_page(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, page=3)
    laptop.keyring.answers.clear()
    laptop.start()
    driver = laptop.open()
    fetch = driver.widget(QPushButton, "fetch_numbers")
    assert not fetch.isVisible()
    laptop.keyring.answers.set()
    settled(driver)
    assert fetch.isVisible()
