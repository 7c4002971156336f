"""Only the button Create creates; what comes of it is of the draft that was ordered, whatever other windows do."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit

from core.channel.request import to_request
from core.delivery.journal import AttemptOutcome, StoredJournal, attempt_for
from core.pbx.login import PbxLogin
from core.store.rows import ChannelState, KeptDraft
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx, Wait
from tests.ui.conftest import Driver, to_review
from tests.ui.wizard.laptop import DRAFT, Laptop, laptop, settled

__all__ = ["laptop"]


@pytest.mark.parametrize("presses", [("keep_ready",), ("create", "keep_ready")])
def test_a39_what_keep_ready_waits_for_is_keeping_and_only_create_creates(
    laptop: Laptop, presses: tuple[str, ...], demo_pbx: ScriptedPbx, login: PbxLogin
) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 9, login)
    laptop.keyring.answers.clear()
    laptop.start()
    driver = laptop.open()
    driver.until_step("ReviewPage")
    for name in presses:
        driver.press(name)
    laptop.keyring.answers.set()
    driver.until(lambda: not driver.wizard.isVisible() or driver.step != "ReviewPage")
    assert driver.step != "ResultPage"
    assert [row.state for row in laptop.store.channels()] == [ChannelState.READY]
    assert not demo_pbx.channels


def test_a39_create_waits_for_the_keys_and_creates_by_itself(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin
) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 9, login)
    laptop.keyring.late = "/draft/"
    laptop.keyring.answers.clear()
    laptop.start()
    driver = laptop.open()
    driver.until_step("ReviewPage")
    driver.until(lambda: driver.wizard.session.login == login)
    driver.press("create")
    assert driver.step == "ReviewPage"
    laptop.keyring.answers.set()
    driver.until(lambda: bool(demo_pbx.channels))


def test_a39_create_waits_for_the_client_secret_of_the_pbx_and_creates_by_itself(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin
) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 9, login)
    laptop.keyring.late = "/pbx/"
    laptop.keyring.answers.clear()
    laptop.start()
    driver = laptop.open()
    driver.until_step("ReviewPage")
    settled(driver)
    driver.press("create")
    assert driver.step == "ReviewPage"
    assert "keyring" in driver.text("review_note")
    laptop.keyring.answers.set()
    driver.until(lambda: bool(demo_pbx.channels))


def test_a39_no_way_but_the_button_create_leads_to_the_page_that_creates(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    to_review(driver)
    driver.wizard.next()
    driver.wizard.currentPage().ready()  # type: ignore[attr-defined]
    assert driver.step == "ReviewPage"
    driver.wizard.is_resuming = True
    driver.wizard.next()
    assert driver.step == "ResultPage"
    driver.press("back_to_review")
    driver.wizard.is_resuming = False
    assert not [request for request in demo_pbx.requests if request.path.endswith("create")]
    driver.create()
    assert len(demo_pbx.channels) == 1


def test_a40_while_one_channel_is_created_no_other_is_opened_and_the_outcome_is_its_own(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin
) -> None:
    answers = threading.Event()
    laptop.keep(DRAFT, ChannelState.DRAFT, 9, login)
    laptop.store.save_draft(KeptDraft("b", login.base_url, replace(DRAFT, name="Other"), client_id=login.client_id))
    run = laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.until(lambda: driver.wizard.session.login == login)
    demo_pbx.script("message_channel/create", Wait(answers))
    driver.press("create")
    driver.until(lambda: any(request.path == "message_channel/create" for request in demo_pbx.requests))
    for _twice in range(2):
        run.resuming.open("b")
        run.resuming._draft_read("", (laptop.store.draft("b"), None))  # type: ignore[arg-type]
        run.wizards.open_new()
    assert run.wizard is driver.wizard
    assert driver.wizard.isVisible()
    assert driver.wizard.session.draft_id == "a"
    assert "is being created" in driver.wizard.currentPage()._progress.text()  # type: ignore[attr-defined]
    answers.set()
    driver.until(lambda: bool(driver.text("result_id")))
    driver.until(lambda: {row.id: row.channel_id for row in laptop.store.channels()} == {"a": 19, "b": None})
    run.resuming.open("b")
    driver.until(lambda: run.wizard is not driver.wizard)


def test_a40_an_outcome_is_kept_for_the_draft_that_was_ordered_alone(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.wizard.session.created.emit("b", 19)
    laptop.quit()
    assert [row.channel_id for row in laptop.store.channels()] == [None]


def test_a_channel_that_is_open_comes_to_the_front_when_it_is_opened_again(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 2)
    run = laptop.start()
    driver = laptop.open()
    settled(driver)
    run.resuming.open("a")
    assert run.wizard is driver.wizard
    run.resuming.open("a", "name")
    assert driver.wizard.isVisible()
    assert driver.wizard.focusWidget() is driver.widget(QLineEdit, "name")


def test_a41_a_channel_that_is_deleted_at_home_is_not_open_in_the_wizard_any_more(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 2)
    run = laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.type("name", "Typed last")
    board = run.open_home().board
    driver.until(lambda: board.model.rowCount() == 1)
    board.table.select(["a"])
    board.chosen.delete()
    assert not driver.wizard.isVisible()
    driver.until(lambda: [row.draft.name for row in laptop.store.deleted()] == ["Typed last"])
    board.undoing.undo()
    driver.until(lambda: [row.draft.name for row in laptop.store.channels()] == ["Typed last"])


def test_a41_a_channel_that_is_sent_at_home_is_known_as_created_where_it_is_open(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin
) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 9, login)
    run = laptop.start()
    driver = laptop.open()
    settled(driver)
    before = laptop.keyring.kept
    run.open_home().board.on_site.send(laptop.store.channels())
    driver.until(lambda: driver.wizard.session.created_id == 19)
    assert "Channel 19 already exists" in driver.text("created_already")
    assert "was created in the meantime" in driver.text("trouble")
    driver.wizard.way_back.go_to_step(driver.wizard.startId() + 2)
    driver.type("account_data.api_key", "another key")
    run.wizards.open_new()
    driver.until(lambda: run.wizard is not driver.wizard)
    laptop.quit()
    assert laptop.keyring.kept == before
    assert len(demo_pbx.channels) == 1


def test_a32_what_another_window_was_sending_is_told_here_when_it_has_ended(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.wizard.create_jobs.UNDER_WAY_S", 0.05)
    laptop.keep(DRAFT, ChannelState.DRAFT, 9, login)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.until(lambda: driver.wizard.session.login == login)
    journal = StoredJournal(laptop.store.database)
    attempt = attempt_for("a", login.base_url, to_request(DRAFT), ())
    journal.begin(attempt, journal.known(attempt.owner, attempt.base_url, attempt.name).mark)
    with journal.sending(attempt):
        driver.press("create")
        driver.until(lambda: "is already being created" in driver.text("result_error"))
        journal.end(attempt, AttemptOutcome.CREATED, 19)
    driver.until(lambda: driver.text("result_id") == "19")
    assert not demo_pbx.channels


def test_a_search_goes_on_at_home_when_its_window_is_closed(
    laptop: Laptop, demo_pbx: ScriptedPbx, login: PbxLogin
) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 9, login)
    run = laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.until(lambda: driver.wizard.session.login == login)
    demo_pbx.script("message_channel/create", Cut(executes=True))
    demo_pbx.script("message_channel/list", *[Errcode(0, "SUCCESS", {"list": []})] * 9)
    driver.press("create")
    driver.until(lambda: "Next look in" in driver.text("next_look"))
    demo_pbx.unscript("message_channel/list")
    driver.press("finish")
    assert not driver.wizard.isVisible()
    driver.until(lambda: [row.channel_id for row in laptop.store.channels()] == list(demo_pbx.channels))
    assert run.home is not None
