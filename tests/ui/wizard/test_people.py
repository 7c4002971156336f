"""People in the wizard: whoever is written by number or name is looked up before anything is sent."""

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QTableView

from core.channel.people import ByNumber, Wanted
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver, to_review, to_routing
from ui.routing.model import TYPED_ROLE
from ui.wizard.pages.review import ReviewPage


def with_destination(driver: Driver, number: str) -> None:
    """On the review page: a destination as it was typed at a desk without the PBX."""
    session = driver.wizard.session
    route = replace(session.draft.dids[0], destination_id="", seen=None, wanted=Wanted(ByNumber(number)))
    session.draft = replace(session.draft, dids=(route,))
    page = driver.wizard.currentPage()
    assert isinstance(page, ReviewPage)
    page.load()


def test_a_typed_number_reaches_the_extension_that_has_it(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    to_routing(driver)
    model = driver.widget(QTableView, "dids").model()
    assert model.insertRow(0)
    assert model.setData(model.index(0, 0), "+4930123450")
    assert model.setData(model.index(0, 2), "1001", TYPED_ROLE)
    driver.next()
    driver.create()
    (body,) = demo_pbx.channels.values()
    assert body["dids"][0]["destination_id"] == "138"


def test_a_number_that_was_not_looked_up_yet_is_no_mistake_and_is_looked_up_at_create(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    to_review(driver)
    with_destination(driver, "1001")
    assert "looked up on the PBX" in driver.text("looked_up_later")
    assert '"destination": "1001"' in driver.widget(QPlainTextEdit, "request_json").toPlainText()
    driver.create()
    (body,) = demo_pbx.channels.values()
    assert body["dids"][0]["destination_id"] == "138"


def test_somebody_whom_the_pbx_does_not_have_stops_the_create_and_leads_to_the_line(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    to_review(driver)
    with_destination(driver, "9999")
    driver.create()
    assert "9999" in driver.text("result_error")
    assert demo_pbx.channels == {}
    assert not any(request.path.endswith("create") for request in demo_pbx.requests)
    driver.press("go_to_field")
    driver.until_step("RoutingPage")


def test_a_doubtful_key_is_told_once_more_before_anything_is_sent(driver: Driver) -> None:
    to_review(driver)
    assert driver.text("review_doubts").startswith("API Key: ")
