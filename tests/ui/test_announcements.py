"""What happens where the focus is not is told to a screen reader, once, and what went wrong interrupts."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Driver, to_account, to_review
from ui.look.say import say_outcome
from ui.look.theme import Tone

Heard = list[tuple[str, bool]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """The announcements of this test: what is said, and whether it interrupts."""
    said: Heard = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def texts(heard: Heard) -> str:
    return "\n".join(text for text, _urgent in heard)


def test_the_outcome_of_a_connection_test_is_told(driver: Driver, heard: Heard) -> None:
    driver.press("test_connection")
    driver.until(lambda: any("Connected to" in text for text, urgent in heard if not urgent))


def test_a_pbx_that_is_not_reached_interrupts(driver: Driver, heard: Heard) -> None:
    driver.type("base_url", "http://127.0.0.1:1")
    driver.type("client_secret", "secret")
    driver.press("test_connection")
    driver.until(lambda: any("Nothing answers" in text for text, urgent in heard if urgent))
    assert "⚠" not in texts(heard)


def test_the_whole_job_is_told_to_its_end(driver: Driver, heard: Heard) -> None:
    to_review(driver)
    driver.create()
    driver.until(lambda: "is connected to the provider" in texts(heard))
    assert "Channel created, ID" in texts(heard)
    driver.press("copy_webhook_url")
    driver.until(lambda: "Copied" in texts(heard))


def test_a_provider_page_that_misses_keys_tells_the_first_one(driver: Driver, heard: Heard) -> None:
    to_account(driver, "sms", "telnyx")
    driver.press("next")
    driver.until(lambda: any(urgent for _text, urgent in heard))


def test_a_line_is_told_when_it_is_seen_and_new(qtbot: QtBot, heard: Heard) -> None:
    line = QLabel()
    qtbot.addWidget(line)
    say_outcome(line, "Not seen", Tone.ERROR)
    line.show()
    for text, tone in (("Done", Tone.SUCCESS), ("Done", Tone.SUCCESS), ("", Tone.MUTED), ("Bad", Tone.ERROR)):
        say_outcome(line, text, tone)
    assert heard == [("Done", False), ("Bad", True)]
