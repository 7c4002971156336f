"""T3: the windows give a foreign channel file nothing of this computer but by a person's press at its field."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from core.files.channel_file import read_draft_file
from core.pbx.login import PbxLogin
from core.secrets.vault import MemoryVault
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver
from ui.application import Application

CANARY = "canary-Zq8v1TtYw3"


class Watched(MemoryVault):
    """A keyring that notes what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def get(self, service: str, user: str) -> str | None:
        self.asked.append(f"{service}/{user}")
        return super().get(service, user)


@pytest.fixture
def keyring() -> Watched:
    made = Watched()
    made.set("AWS", "key", CANARY)
    return made


@pytest.fixture
def driver(keyring: Watched, demo_pbx: ScriptedPbx, qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    """The wizard on the account page of an imported draft."""
    path = tmp_path / "foreign.json"
    credentials = {
        "api_key": "keyring:AWS/key",
        "api_secret": "keyring:MessageChannelWizard/pbx/https://192.0.2.7/id",
        "api_send_url": "https://evil.example/send",
    }
    path.write_text(
        json.dumps({"name": "Mailed", "webhook_url_type": "nat", "channel": "general", "credentials": credentials})
    )
    application = Application(lambda: keyring)
    wizard = application.open_wizard(PbxLogin(demo_pbx.base_url, demo_pbx.client_id, demo_pbx.client_secret))
    wizard.session.draft = read_draft_file(path).draft
    made = Driver(wizard, qtbot)
    made.next()
    made.next()
    yield made
    application.close()
    wizard.close()
    wizard.deleteLater()


def test_t3_the_field_says_what_the_file_asks_for_and_where_it_would_go(driver: Driver, keyring: Watched) -> None:
    note = driver.note("account_data.api_key")
    assert "keyring:AWS/key" in note
    assert "127.0.0.1" in note
    assert "evil.example" in note
    assert driver.widget(QLineEdit, "account_data.api_key").text() == ""
    assert [entry for entry in keyring.asked if entry.startswith("AWS")] == []


def test_t3_a_person_s_press_fetches_it_into_its_covered_field(driver: Driver) -> None:
    driver.press("account_data.api_key.fetch")
    edit = driver.widget(QLineEdit, "account_data.api_key")
    driver.until(lambda: edit.text() == CANARY)
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    driver.wizard.currentPage().store()  # type: ignore[attr-defined]
    assert dict(driver.wizard.session.draft.asked_for).keys() == {"api_secret"}


def test_t3_a_key_of_the_application_s_own_cannot_be_fetched(driver: Driver) -> None:
    assert "It is not given" in driver.note("account_data.api_secret")
    assert driver.wizard.findChild(QAbstractButton, "account_data.api_secret.fetch") is None


def test_t3_what_is_left_out_is_not_asked_again(driver: Driver) -> None:
    driver.press("account_data.api_key.leave_out")
    page = driver.wizard.currentPage()
    page.store()  # type: ignore[attr-defined]
    page.load()  # type: ignore[attr-defined]
    assert driver.note("account_data.api_key") == ""
    assert dict(driver.wizard.session.draft.asked_for).keys() == {"api_secret"}


def test_t3_the_question_stays_when_next_says_that_the_value_is_missing(driver: Driver) -> None:
    driver.press("next")
    assert driver.step == "AccountPage"
    assert "keyring:AWS/key" in driver.note("account_data.api_key")
