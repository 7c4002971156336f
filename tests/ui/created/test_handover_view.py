"""After the id: what goes where, how the channel gets on with its provider, and the sheet for the customer's file."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.channel.catalog import PROVIDERS
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft, DidRoute
from core.handover.portal_fields import where_found
from core.handover.portal_notes import key_of
from core.handover.portal_steps import steps_for
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver, to_account, to_review
from ui.created.handover import HandedOver, HandoverView, file_name
from ui.jobs import JobRunner

SECRET = "KEY0123-secret"


def _created(driver: Driver) -> None:
    to_review(driver)
    driver.create()
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))


def _lines(driver_or_view: QWidget, name: str) -> list[str]:
    part = driver_or_view.findChild(QWidget, name)
    assert part is not None
    return [label.text() for label in part.findChildren(QLabel) if not label.isHidden()]


def test_the_steps_in_the_providers_portal_stand_below_the_id_to_be_ticked(driver: Driver) -> None:
    _created(driver)
    boxes = driver.wizard.findChild(QWidget, "portal_steps").findChildren(QCheckBox)  # type: ignore[union-attr]
    steps = steps_for("telnyx", routes=driver.wizard.session.draft.dids)
    assert [box.objectName() for box in boxes] == [f"todo.{n}" for n in range(1, len(steps) + 1)]
    assert all(box.accessibleName() in _lines(driver.wizard, "portal_steps") for box in boxes)
    assert f"0 of {len(boxes)} done" in _lines(driver.wizard, "portal_steps")
    boxes[0].click()
    assert f"1 of {len(boxes)} done" in _lines(driver.wizard, "portal_steps")


def test_finish_is_the_next_step_when_everything_is_ticked(driver: Driver) -> None:
    _created(driver)
    boxes = driver.wizard.findChild(QWidget, "portal_steps").findChildren(QCheckBox)  # type: ignore[union-attr]
    finish = driver.widget(QAbstractButton, "finish")
    for box in boxes:
        assert finish.property("kind") == ""
        box.click()
    assert finish.property("kind") == "primary"


def test_what_was_ticked_stays_ticked_when_the_webhook_is_read(qtbot: QtBot) -> None:
    view = HandoverView(JobRunner())
    qtbot.addWidget(view)
    told: list[frozenset[str]] = []
    view.ticked.connect(told.append)
    draft = ChannelDraft("sms", "telnyx", "x")
    view.show_channel(HandedOver(draft, 7, "", Directory()))
    view.findChildren(QCheckBox)[1].click()
    view.show_channel(HandedOver(draft, 7, "https://pbx.example.com/x", Directory()))
    assert [box.isChecked() for box in view.findChildren(QCheckBox)][:3] == [False, True, False]
    again = HandoverView(JobRunner())
    qtbot.addWidget(again)
    again.show_channel(HandedOver(draft, 7, "", Directory(), ticked=told[-1]))
    assert [box.isChecked() for box in again.findChildren(QCheckBox)][:3] == [False, True, False]


def test_steps_are_made_a_row_at_a_time_and_what_is_shown_meanwhile_is_whole(qtbot: QtBot) -> None:
    draft, steps = ChannelDraft("sms", "telnyx", "x"), steps_for("telnyx")
    view = HandoverView(JobRunner())
    qtbot.addWidget(view)
    made = [len(view.findChildren(QCheckBox)) for _ in view.lay_steps(draft)]
    assert made == [*range(1, len(steps) + 1), len(steps)]
    begun = HandoverView(JobRunner())
    qtbot.addWidget(begun)
    held = QLineEdit()
    next(begun.lay_steps(draft))
    begun.steps.hold(key_of(steps[1]), held)
    begun.show_channel(HandedOver(draft, 7, "", Directory(), ticked=frozenset((key_of(steps[0]),))))
    boxes = begun.findChildren(QCheckBox)
    assert [box.isChecked() for box in boxes] == [True, *(False for _ in steps[1:])]
    assert held.parentWidget() is boxes[1].parentWidget()
    assert f"1 of {len(steps)} done" in _lines(begun, "portal_steps")


def test_many_numbers_are_looked_through_for_warnings_on_a_worker(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.created.handover.AT_ONCE", 1)
    view = HandoverView(JobRunner())
    qtbot.addWidget(view)
    two = ChannelDraft("sms", "telnyx", "x", dids=(DidRoute("+12125550123", "api"), DidRoute("+12125550124", "api")))
    view.show_channel(HandedOver(two, 7, "", Directory()))
    assert _lines(view, "handover_warnings") == []
    qtbot.waitUntil(lambda: "2 numbers begin with +1" in " ".join(_lines(view, "handover_warnings")))
    view.show_channel(HandedOver(two, 7, "", Directory()))
    view.show_channel(HandedOver(replace(two, dids=()), 7, "", Directory()))  # before the worker has told of the two
    assert "no number yet" in " ".join(_lines(view, "handover_warnings"))
    qtbot.wait(20)
    assert "no number yet" in " ".join(_lines(view, "handover_warnings"))


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)
def test_steps_that_no_source_confirms_are_marked(provider: object, qtbot: object) -> None:
    value = provider.value  # type: ignore[attr-defined]
    view = HandoverView(JobRunner())
    view.show_channel(HandedOver(ChannelDraft("sms", value, "x"), 7, "https://pbx.example.com/x", Directory()))
    boxes = view.findChildren(QCheckBox)
    marked = [box.accessibleDescription() == "Labels in the portal may differ." for box in boxes]
    assert marked == [not note.certain for note in steps_for(value)]
    lines = _lines(view, "portal_steps")
    assert sum("may differ" in line for line in lines) == sum(marked)
    assert not any("{" in line for line in lines)


def test_a_channel_that_is_connected_says_so(driver: Driver) -> None:
    _created(driver)
    driver.until(lambda: "is connected to the provider" in driver.text("channel_status"))
    assert driver.widget(QAbstractButton, "look_at_keys").isHidden()


def test_while_the_status_is_open_it_says_that_it_is_being_looked_at(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    demo_pbx.store.status = "status_connect_fail"
    _created(driver)
    assert "Connecting to the provider" in driver.text("channel_status")


def test_keys_that_the_provider_refused_lead_back_to_them_with_the_reason(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.pbx.following.PAUSES_S", (0.0, 0.01))
    demo_pbx.store.status, demo_pbx.store.reason = "status_connect_fail", "401 <b>bad key</b>"
    _created(driver)
    driver.until(lambda: "401 <b>bad key</b>" in driver.text("channel_status"))
    channel_id = driver.text("result_id")
    driver.press("look_at_keys")
    assert driver.step == "AccountPage"
    assert "401 <b>bad key</b>" in driver.note("account_data.api_key")
    assert driver.widget(QLineEdit, "account_data.api_key").text() == SECRET
    for _ in range(2):
        driver.next()
    warned = driver.widget(QLabel, "created_already")
    assert not warned.isHidden()
    assert channel_id in warned.text()


def test_warnings_of_what_will_keep_messages_away_stand_below_the_id(qtbot: object) -> None:
    view = HandoverView(JobRunner())
    view.show_channel(HandedOver(ChannelDraft("sms", "telnyx", "x"), 7, "https://my_pbx.lan/hook", Directory()))
    said = " ".join(_lines(view, "handover_warnings"))
    assert "underscore" in said
    assert "no number yet" in said


@pytest.mark.parametrize(("suffix", "begins"), [("pdf", b"%PDF"), ("html", b"<!DOCTYPE html>")])
def test_the_sheet_is_saved_with_who_and_what_but_no_secret(
    driver: Driver, tmp_path: Path, suffix: str, begins: bytes
) -> None:
    _created(driver)
    driver.fill("sheet_customer", "Harbour <Dental>")
    driver.fill("sheet_installed_by", "J. Weber")
    driver.press("save_sheet")
    dialog = driver.widget(QFileDialog, "save_sheet_dialog")
    target = tmp_path / f"sheet.{suffix}"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    driver.until(lambda: "Saved" in driver.text("sheet_status"))
    content = target.read_bytes()
    assert content.startswith(begins)
    if suffix == "html":
        page = content.decode()
        assert "Harbour &lt;Dental&gt;" in page
        assert "J. Weber" in page
        assert "Front desk" in page
        assert SECRET not in page
        assert driver.widget(QLineEdit, "verify_token").text() not in page


def test_a_sheet_that_cannot_be_written_says_why_and_can_be_saved_again(driver: Driver, tmp_path: Path) -> None:
    _created(driver)
    view = driver.wizard.findChild(HandoverView)
    assert isinstance(view, HandoverView)
    view.save(str(tmp_path / "missing" / "sheet.pdf"))
    driver.until(lambda: "cannot be written" in driver.text("sheet_status"))
    assert driver.widget(QAbstractButton, "save_sheet").isEnabled()


@pytest.mark.parametrize("name", ["a/b\\c:d*?", "", "…", "x" * 127, "  "])
def test_the_sheets_file_name_is_one_that_every_system_takes(name: str) -> None:
    made = file_name(name, 19)
    assert made.endswith(" 19.pdf")
    assert not set(made) & set('/\\:*?"<>|')
    assert len(made) <= 70


def test_the_request_is_copied_as_json_and_as_curl_without_any_secret(driver: Driver) -> None:
    to_review(driver)
    for name, sign in (("copy_json", '"channel": "telnyx"'), ("copy_curl", "curl ")):
        driver.press(name)
        copied = QGuiApplication.clipboard().text()
        assert sign in copied
        assert SECRET not in copied
        assert driver.wizard.session.login.client_secret not in copied


@pytest.mark.parametrize("channel", ["telnyx", "twilio"])
def test_every_key_tells_where_in_the_portal_it_is_found_when_it_is_asked(driver: Driver, channel: str) -> None:
    to_account(driver, "sms", channel)
    provider = driver.wizard.session.draft.provider
    assert provider is not None
    for field in provider.fields:
        note = where_found(channel, field.key)
        assert note is not None
        told = driver.widget(QLabel, f"{field.path}.where_text")
        assert told.isHidden()
        driver.press(f"{field.path}.where")
        assert told.isVisible()
        assert told.text() == note.text
        driver.press(f"{field.path}.where")
        assert told.isHidden()
