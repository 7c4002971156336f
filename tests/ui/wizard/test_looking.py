"""Looking is not typing, and what is being filled was not typed: what nobody did is never stored."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.secret_values import without_secrets
from core.errors import Reason
from core.pbx.login import PbxLogin
from core.secrets.drawer import Drawer
from core.secrets.entries import LOGIN_SECRET, Label, of_draft
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.rows import ChannelState, KeptDraft
from core.store.secret_index import SecretIndex
from tests.any_text import ANY
from tests.faults.conftest import FULL
from tests.keyring_names import draft_service
from tests.ui.conftest import Driver
from tests.ui.wizard.laptop import CLIENT, DRAFT, URL, Laptop, laptop, settled

__all__ = ["laptop"]


def _close(driver: Driver) -> None:
    driver.wizard.close()


def _go_back(driver: Driver) -> None:
    driver.press("back")
    driver.press("back")
    driver.wizard.close()


def _go_to_the_first_step(driver: Driver) -> None:
    driver.wizard.way_back.go_to_step(driver.wizard.startId())
    driver.wizard.close()


def _peek(driver: Driver) -> None:
    driver.wizard.session.typed.emit()
    driver.wizard.close()


def _show_a_key(driver: Driver) -> None:
    driver.wizard.way_back.go_to_step(driver.wizard.startId() + 2)
    driver.press("account_data.api_key.reveal")
    driver.wizard.close()


WAYS: dict[str, Callable[[Driver], None]] = {
    "close": _close,
    "cancel": lambda driver: driver.press("cancel"),
    "back and close": _go_back,
    "to the first step": _go_to_the_first_step,
    "peek": _peek,
    "show a key": _show_a_key,
}


OTHER_URL, OTHER_CLIENT = "https://other.invalid:8088", "other client"


def test_b1_looking_at_one_channel_after_another_mixes_up_no_secret_of_theirs(laptop: Laptop) -> None:
    """Neither PBX was reached yet, so that each draft holds the Client Secret of its own."""
    for draft_id, url, client in (("a", URL, CLIENT), ("b", OTHER_URL, OTHER_CLIENT)):
        laptop.store.save_draft(KeptDraft(draft_id, url, DRAFT, page=3, client_id=client))
        laptop.store.set_state(draft_id, ChannelState.READY)
        for key in ("api_key", "public_key"):
            laptop.keyring.set(draft_service(draft_id, key), key, DRAFT.credentials[key])
        drawer = Drawer(laptop.keyring, SecretIndex(laptop.store.database))
        drawer.keep(of_draft(draft_id, LOGIN_SECRET), f"secret of {draft_id}", Label(base_url=url))
    before = laptop.everything()
    laptop.start()
    for draft_id in ("a", "b", "a"):
        driver = laptop.open(draft_id)
        settled(driver)
        assert driver.wizard.session.login.client_secret == f"secret of {draft_id}"
        driver.wizard.close()
    laptop.quit()
    assert laptop.everything() == before


@pytest.mark.parametrize("way", WAYS)
def test_l1_opening_walking_through_and_closing_changes_nothing(laptop: Laptop, way: str) -> None:
    """One run opens a channel in each state; their IDs tell which of them was changed."""
    states = (ChannelState.READY, ChannelState.DRAFT, ChannelState.WAITING)
    for state in states:
        laptop.keep(DRAFT, state, draft_id=state.value)
    before = laptop.everything()
    laptop.start()
    for state in states:
        driver = laptop.open(state.value)
        settled(driver)
        WAYS[way](driver)
    laptop.quit()
    assert laptop.everything() == before


@pytest.mark.parametrize("trouble", ["late", "never", "locked", "gone"])
def test_l1_keys_that_come_late_never_or_not_at_all_are_not_taken_for_emptied(laptop: Laptop, trouble: str) -> None:
    """One run opens a channel on each page; their IDs tell which of them was changed."""
    pages = {f"left on page {page}": page for page in (0, 2, 3, 5)}
    for draft_id, page in pages.items():
        laptop.keep(DRAFT, ChannelState.READY, page, draft_id=draft_id)
        if trouble == "gone":
            for key in ("api_key", "public_key"):
                laptop.keyring.delete(draft_service(draft_id, key), key)
    laptop.keyring.fails = Reason.LOCKED if trouble == "locked" else None
    before = laptop.everything()
    laptop.start()
    for draft_id in pages:
        if trouble in ("late", "never"):
            laptop.keyring.answers.clear()
        driver = laptop.open(draft_id)
        if trouble == "late":
            laptop.keyring.answers.set()
        if trouble != "never":
            settled(driver)
        driver.wizard.close()
    laptop.keyring.answers.set()
    laptop.quit()
    assert laptop.everything() == before


def test_l1_keep_ready_again_leaves_a_channel_that_is_ready_with_its_keys(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 5)
    before = laptop.keyring.kept
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.press("keep_ready")
    laptop.quit()
    assert laptop.keyring.kept == before
    assert [row.state for row in laptop.store.channels()] == [ChannelState.READY]


def test_a_key_that_is_typed_over_makes_a_ready_channel_a_draft_again(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 2)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.type("account_data.api_key", "another key")
    driver.until(lambda: laptop.keyring.kept[draft_service("a", "api_key"), "api_key"] == "another key")
    driver.until(lambda: [row.state for row in laptop.store.channels()] == [ChannelState.DRAFT])


def test_a_key_whose_field_is_emptied_leaves_the_keyring(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 2)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.type("account_data.public_key", "")
    driver.widget(QLineEdit, "account_data.public_key").clear()
    driver.until(lambda: (draft_service("a", "public_key"), "public_key") not in laptop.keyring.kept)
    assert (draft_service("a", "api_key"), "api_key") in laptop.keyring.kept


def test_l3_what_is_being_typed_is_not_overwritten_when_the_keyring_answers(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 2)
    laptop.keyring.answers.clear()
    laptop.start()
    driver = laptop.open()
    driver.until_step("AccountPage")
    driver.type("name", "Typed meanwhile")
    driver.type("account_data.api_key", "typed meanwhile")
    laptop.keyring.answers.set()
    settled(driver)
    assert driver.widget(QLineEdit, "name").text() == "Typed meanwhile"
    assert driver.widget(QLineEdit, "account_data.api_key").text() == "typed meanwhile"
    assert driver.widget(QLineEdit, "account_data.public_key").text() == "public/key+text"
    service = draft_service("a", "api_key")
    driver.until(lambda: laptop.keyring.kept[service, "api_key"] == "typed meanwhile")
    assert laptop.keyring.kept[draft_service("a", "public_key"), "public_key"] == "public/key+text"


def test_next_waits_for_the_keys_and_goes_on_by_itself(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 2)
    laptop.keyring.answers.clear()
    laptop.start()
    driver = laptop.open()
    driver.until_step("AccountPage")
    driver.press("next")
    assert driver.step == "AccountPage"
    assert "keyring" in driver.text("keys_awaited")
    laptop.keyring.answers.set()
    driver.until_step("RoutingPage")


def test_a_key_that_is_gone_is_said_at_its_field_and_nothing_goes_out_without_it(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 2)
    laptop.keyring.delete(draft_service("a", "public_key"), "public_key")
    application = laptop.start()
    home = application.home
    assert home is not None
    driver = laptop.open()
    settled(driver)
    assert "no longer in the keyring" in driver.note("account_data.public_key")
    driver.press("next")
    assert driver.step == "AccountPage"
    driver.wizard.close()
    driver.until(lambda: [row.state for row in laptop.store.channels()] == [ChannelState.KEYS_MISSING])


def test_a_key_that_another_program_changed_is_not_used_without_a_word(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 2)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.type("account_data.api_key", "typed here")
    service = draft_service("a", "api_key")
    driver.until(lambda: laptop.keyring.kept[service, "api_key"] == "typed here")
    laptop.quit()
    laptop.keyring.set(service, "api_key", "from elsewhere")
    laptop.start()
    driver = laptop.open()
    settled(driver)
    assert "Another program changed" in driver.note("account_data.api_key")
    assert driver.widget(QLineEdit, "account_data.api_key").text() == ""


def _routes(count: int) -> tuple[DidRoute, ...]:
    return tuple(DidRoute(f"+49{3_000_000 + number}", "extension", "137") for number in range(count))


@pytest.mark.parametrize("count", [0, 1, 5_000, 5_001, *([100_000] if FULL else [])])
def test_l2_a_large_table_that_is_still_being_checked_is_not_lost(laptop: Laptop, count: int) -> None:
    draft = replace(DRAFT, dids=_routes(count))
    laptop.keep(draft, ChannelState.DRAFT, 3)
    before = laptop.everything()
    laptop.start()
    driver = laptop.open()
    driver.until_step("RoutingPage")
    driver.wizard.session.typed.emit()
    driver.press("next")
    driver.press("next")
    driver.wizard.close()
    laptop.quit()
    assert laptop.everything() == before


def test_l2_next_goes_on_when_a_large_table_is_checked(laptop: Laptop) -> None:
    laptop.keep(replace(DRAFT, dids=_routes(5_001)), ChannelState.DRAFT, 3)
    laptop.start()
    driver = laptop.open()
    driver.until_step("RoutingPage")
    driver.press("next")
    driver.until_step("ReviewPage")
    assert len(driver.wizard.session.draft.dids) == 5_001


ODD = st.text(ANY, max_size=12)
DRAFTS = st.builds(
    ChannelDraft,
    kind_value=st.just("sms"),
    channel=st.sampled_from(["telnyx", "twilio", "general"]),
    name=ODD,
    webhook_url_type=st.sampled_from(["fqdn", "nat", ""]),
    credentials=st.just(
        Credentials({"api_key": " spaced ", "public_key": "p", "auth_token": "t", "account_sid": "A"})
    ),
    send_rate=ODD,
    auto_close_session=st.sampled_from([None, 0, 1]),
    session_expired_time=ODD,
    enb_duplicate_active_session=st.sampled_from([None, 0, 1]),
    accompanying_msg=ODD,
    dids=st.lists(st.builds(DidRoute, ODD, st.sampled_from(["extension", "queue", "odd"]), ODD), max_size=3).map(
        tuple
    ),
)
STEPS = st.lists(st.sampled_from(["next", "back", "peek", "late keys", "jump"]), max_size=6)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=DRAFTS, steps=STEPS, page=st.integers(0, 5))
def test_whatever_a_draft_holds_looking_at_it_leaves_it_so(
    qtbot: QtBot, draft: ChannelDraft, steps: list[str], page: int
) -> None:
    from core.delivery.connection import Connection
    from core.secrets.drawer import Drawer
    from ui.jobs import JobRunner
    from ui.wizard.pages.behind import add_other_pages
    from ui.wizard.pages.pbx import PbxPage
    from ui.wizard.session import Session
    from ui.wizard.wizard import ChannelWizard

    jobs = JobRunner(lambda _work: None)
    drawer = Drawer(MemoryVault())
    login = PbxLogin(URL, CLIENT, "client secret")
    session = Session(jobs, Connection, lambda: drawer, without_secrets(draft), login)
    wizard = ChannelWizard(session, PbxPage(session), add_other_pages)
    wizard.show()
    session.awaited = True
    wizard.resume_at(page)
    for step in steps:
        match step:
            case "next" if wizard.currentId() < 4:
                wizard.is_resuming = True
                wizard.next()
                wizard.is_resuming = False
            case "back":
                wizard.back()
            case "peek":
                for each in wizard.pages():
                    each.take_over(peek=True)
            case "late keys":
                session.draft = replace(session.draft, credentials=draft.credentials, secrets=frozenset())
                session.awaited = False
                session.secrets_came.emit()
            case "jump":
                wizard.way_back.go_to_step(wizard.startId())
    wizard.close()
    assert without_secrets(session.draft) == without_secrets(draft)
    assert session.login == login
    jobs.shutdown()
    wizard.deleteLater()


def test_a_crash_while_a_draft_comes_back_does_not_move_it_to_an_earlier_page(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 4)
    turned: list[int] = []

    def note(_store: Store, _draft_id: str, page: int) -> None:
        turned.append(page)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, "keep_page", note)
        laptop.start()
        driver = laptop.open()
        settled(driver)
        driver.press("back")
        driver.until(lambda: bool(turned))
    assert turned == [3], "only where the person went"


def test_a_create_does_not_wait_for_its_page_to_be_kept(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 4)
    turned: list[int] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, "keep_page", lambda _store, _draft_id, page: turned.append(page))
        laptop.start()
        driver = laptop.open()
        settled(driver)
        driver.create()
    assert turned == []


def test_l8_what_could_not_be_kept_is_there_when_its_channel_is_opened_again_and_is_kept_then(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.wizard.autosave.AGAIN_MS", (50,))
    laptop.keep(DRAFT, ChannelState.READY, 2)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    save = Store.save_draft

    def disk_full(_self: Store, _kept: KeptDraft) -> None:
        raise StoreUnusable("full")

    monkeypatch.setattr(Store, "save_draft", disk_full)
    driver.type("name", "Typed meanwhile")
    driver.type("account_data.api_key", "typed meanwhile")
    driver.until(lambda: driver.wizard.session.trouble is not None)
    assert "only until you quit" in driver.text("saved_note"), "said where one types"
    driver.wizard.close()
    again = laptop.open()
    settled(again)
    assert again.widget(QLineEdit, "name").text() == "Typed meanwhile"
    assert again.widget(QLineEdit, "account_data.api_key").text() == "typed meanwhile"
    assert again.widget(QLineEdit, "account_data.public_key").text() == "public/key+text"
    monkeypatch.setattr(Store, "save_draft", save)
    again.until(lambda: again.wizard.session.trouble is None)
    assert "Saved" in again.text("saved_note")
    again.type("name", "Typed later")
    again.until(lambda: [row.draft.name for row in laptop.store.channels()] == ["Typed later"])
    again.until(lambda: laptop.keyring.kept[draft_service("a", "api_key"), "api_key"] == "typed meanwhile")
    assert laptop.keyring.kept[draft_service("a", "public_key"), "public_key"] == "public/key+text"
    assert laptop.run is not None
    again.until(lambda: laptop.run is not None and not laptop.run.wizards.drafts._left_behind)
