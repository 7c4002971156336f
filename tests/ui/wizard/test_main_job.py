"""The main job through the windows: from the first page to the id, for every provider."""

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from core.channel.catalog import PROVIDERS, Provider
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver, to_account, to_review


def _secret_of(key: str) -> str:
    return f"s3cret value of {key}"


def _fill_account(driver: Driver, provider: Provider) -> None:
    driver.fill("name", f"Channel of {provider.name}")
    for field in provider.fields:
        driver.fill(field.path, f"https://api.example.com/{field.key}" if field.url else _secret_of(field.key)[:31])


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)
def test_a_channel_of_every_provider_is_created_and_its_id_shown(
    driver: Driver, demo_pbx: ScriptedPbx, provider: Provider
) -> None:
    to_account(driver, provider.kind.value, provider.value if provider.kind.value == "sms" else "")
    _fill_account(driver, provider)
    driver.next()
    number = "12345678901234" if provider.kind.value == "facebook" else "+15567778888"
    driver.add_route(number, "queue", "4", "extension:137" if provider.kind.members else "")
    driver.next()
    if provider.accompanying_msg_required:
        driver.fill("accompanying_msg", "A file for you")

    driver.create()

    assert driver.text("result_error") == ""
    channel_id = int(driver.text("result_id"))
    assert demo_pbx.channels[channel_id]["channel"] == provider.value
    creates = [request for request in demo_pbx.requests if request.path.endswith("message_channel/create")]
    assert len(creates) == 1


def test_the_general_example_of_the_official_page_comes_out_of_the_windows_as_printed(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    to_account(driver, "sms", "general")
    driver.fill("name", "Docs-General SMS Channel")
    driver.fill("account_data.api_secret", "mySuperSecret123")
    driver.fill("account_data.api_key", "myAPIKey456")
    driver.fill("account_data.api_verify_url", "https://api.example.com/auth/verify")
    driver.fill("account_data.api_send_url", "https://api.example.com/message/send")
    driver.next()
    driver.add_route("+1234567890", "extension", "137", "extension:137")
    driver.next()
    driver.press("change_options")
    driver.fill("webhook_url_type", "nat")
    driver.fill("send_rate", "2")
    driver.fill("auto_close_session", 1)
    driver.fill("session_expired_time", "5")
    driver.fill("enb_duplicate_active_session", 1)
    driver.create()

    sent = next(request.body for request in demo_pbx.requests if request.path.endswith("message_channel/create"))
    sent = dict(sent)  # the demo PBX keeps the body itself
    assert sorted(sent.pop("account_data"), key=lambda entry: entry["k"]) == [
        {"k": "api_key", "v": "bXlBUElLZXk0NTY="},
        {"k": "api_secret", "v": "bXlTdXBlclNlY3JldDEyMw=="},
        {"k": "api_send_url", "v": "https://api.example.com/message/send"},
        {"k": "api_verify_url", "v": "https://api.example.com/auth/verify"},
    ]
    assert sent == {
        "name": "Docs-General SMS Channel",
        "webhook_url_type": "nat",
        "channel": "general",
        "send_rate": 2,
        "auto_close_session": 1,
        "session_expired_time": 5,
        "dids": [
            {
                "did_number": "+1234567890",
                "destination_type": "extension",
                "destination_id": "137",
                "members": [{"type": "extension", "value": "137"}],
            }
        ],
        "enb_duplicate_active_session": 1,
    }


def test_webhook_url_and_verify_token_are_read_back_and_can_be_copied(driver: Driver) -> None:
    to_review(driver)
    driver.create()
    for name in ("webhook_url", "verify_token"):
        edit = driver.widget(QLineEdit, name)
        driver.until(lambda edit=edit: bool(edit.text()))  # type: ignore[misc]
        driver.press(f"copy_{name}")
        assert QGuiApplication.clipboard().text() == edit.text()
    driver.press("copy_id")
    assert QGuiApplication.clipboard().text() == driver.text("result_id")


def test_no_secret_is_readable_on_the_review_page(driver: Driver) -> None:
    to_review(driver)
    shown = " ".join(label.text() for label in driver.wizard.currentPage().findChildren(QLabel))
    shown += driver.widget(QPlainTextEdit, "request_json").toPlainText()
    assert "Front desk" in shown
    for secret in ("KEY0123-secret", "S0VZMDEyMy1zZWNyZXQ="):
        assert secret not in shown


def test_the_review_shows_the_request_that_is_sent_but_for_the_masked_keys(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    to_review(driver)
    shown = json.loads(driver.widget(QPlainTextEdit, "request_json").toPlainText())
    driver.create()
    sent = next(request.body for request in demo_pbx.requests if request.path.endswith("message_channel/create"))
    assert isinstance(sent, dict)
    assert [entry["k"] for entry in shown.pop("account_data")] == [entry["k"] for entry in sent["account_data"]]
    assert shown == {key: value for key, value in sent.items() if key != "account_data"}


def test_one_login_serves_test_lists_create_and_read_back(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    driver.press("test_connection")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    to_review(driver)
    driver.create()
    assert [request.path.rpartition("/")[2] for request in demo_pbx.requests].count("get_token") == 1


def test_create_another_keeps_the_pbx_and_starts_an_empty_channel(driver: Driver) -> None:
    to_review(driver)
    driver.create()
    opened = []
    driver.wizard.another_asked.connect(lambda: opened.append(True))
    driver.widget(QAbstractButton, "create_another").click()
    assert opened == [True]
