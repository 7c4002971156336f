"""What is missing leads to its field: the focus is there, from home and from the review."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.store.board import line_of
from core.store.rows import ChannelState
from tests.ui.conftest import Driver
from tests.ui.wizard.laptop import DRAFT, URL, Laptop, settled
from ui.look.long_work import AT_ONCE
from ui.routing.table import RoutingTable
from ui.wizard.parts.options import PARAMETERS

pytestmark = pytest.mark.shared_windows

MANY = tuple(DidRoute(f"+4930{number:06}", "extension", "137") for number in range(AT_ONCE + 10))
LAST = f"dids[{len(MANY)}].did_number"
BROKEN = {
    "channel_type": replace(DRAFT, kind_value="", channel=""),
    "channel": replace(DRAFT, channel=""),
    "name": replace(DRAFT, name=""),
    "account_data.api_key": replace(DRAFT, credentials=Credentials({"public_key": "public/key+text"})),
    "account_data.public_key": replace(DRAFT, credentials=Credentials({"api_key": "KEY0123-secret"})),
    "dids[0].destination_id": replace(DRAFT, dids=(DidRoute("+4930111", "extension"),)),
    "dids[1].did_number": replace(DRAFT, dids=(*DRAFT.dids, DidRoute("x", "extension", "137"))),
    LAST: replace(DRAFT, dids=(*MANY, DidRoute("x", "extension", "137"))),
    "webhook_url_type": replace(DRAFT, webhook_url_type=""),
    "send_rate": replace(DRAFT, send_rate="0"),
    "session_expired_time": replace(DRAFT, session_expired_time="0"),
    "accompanying_msg": replace(DRAFT, accompanying_msg="see\x07"),
}
"""A draft for each thing that may be missing or wrong, by where it is mended."""
FOCUSED = {
    "channel_type": "channel_search",
    "channel": "channel_search",
    "webhook_url_type": "webhook_url_type.fqdn",
    "auto_close_session": "auto_close_session",
    "enb_duplicate_active_session": "enb_duplicate_active_session",
}
CELLS = {"dids[0].destination_id": (0, 2), "dids[1].did_number": (1, 0), LAST: (len(MANY), 0)}
"""The cell that is the current one, where it is in the table."""
_NUMBERS = count()


@pytest.fixture(scope="module")
def one_run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    request.getfixturevalue("qapp")
    made = Laptop(tmp_path_factory.mktemp("jumps"), QtBot(request))
    made.start()
    yield made
    made.quit()


@pytest.fixture
def laptop(one_run: Laptop) -> Iterator[Laptop]:
    """One run for all: it is only led somewhere, each time in a channel that no test before has seen."""
    yield one_run
    run = one_run.run
    assert run is not None
    assert run.wizard is not None
    run.wizard.close()


def _kept(laptop: Laptop, draft: ChannelDraft, page: int, base_url: str = URL) -> str:
    """Keep it in the place of the one of the test before, which home would read again and again; returns its ID."""
    for before in laptop.store.ids():
        laptop.store.set_deleted(before, True)
        laptop.store.forget_deleted(before)
    draft_id = f"channel {next(_NUMBERS)}"
    laptop.keep(DRAFT, ChannelState.DRAFT, page=page, draft_id=draft_id)
    kept = laptop.store.draft(draft_id)
    assert kept is not None
    laptop.store.save_draft(replace(kept, draft=draft, base_url=base_url, revision=kept.revision + 1))
    return draft_id


def _jump_of(laptop: Laptop) -> str:
    (row,) = laptop.store.channels()
    return line_of(row).jump


def _until_focus_is_at(driver: Driver, path: str) -> None:
    name = "dids" if path.startswith("dids") else FOCUSED.get(path, path)

    def is_there() -> bool:
        focus = driver.wizard.focusWidget()
        if not isinstance(focus, RoutingTable) or path not in CELLS:
            return focus is not None and focus.objectName() == name
        current = focus.currentIndex()
        return (current.row(), current.column()) == CELLS[path]

    driver.until(is_there)
    for _ in range(30):
        QApplication.processEvents()
    assert is_there()  # and it stays there
    assert driver.wizard.focusWidget().isVisible()


FROM_THE_END = [(each, 4) for each in (*BROKEN, "auto_close_session", "enb_duplicate_active_session")]
FROM_THE_START = [(each, 0) for each in ("channel_type", "account_data.api_key", LAST, "send_rate")]


@pytest.mark.parametrize(("path", "page"), [*FROM_THE_END, *FROM_THE_START])
def test_home_leads_to_the_field(laptop: Laptop, path: str, page: int) -> None:
    draft_id = _kept(laptop, BROKEN.get(path, DRAFT), page)
    if path in BROKEN:
        assert _jump_of(laptop) == path
    driver = laptop.open(draft_id, path)
    settled(driver)
    _until_focus_is_at(driver, path)


def test_home_leads_to_the_pbx_of_a_draft_that_has_none(laptop: Laptop) -> None:
    draft_id = _kept(laptop, DRAFT, 2, base_url="")
    assert _jump_of(laptop) == "base_url"
    driver = laptop.open(draft_id, "base_url")
    settled(driver)
    _until_focus_is_at(driver, "pbx")  # one is known: the list of them


@pytest.mark.parametrize("path", [each for each in BROKEN if not each.startswith("channel")])
def test_the_review_leads_to_the_field(laptop: Laptop, path: str) -> None:
    driver = laptop.open(_kept(laptop, BROKEN[path], 4))
    settled(driver)
    driver.until_step("ReviewPage")
    driver.until(lambda: not driver.wizard.pages()[4].waits)  # many numbers are read beside
    driver.press("create")
    if path not in PARAMETERS:
        driver.until(driver.widget(QAbstractButton, "correct_it").isVisible)
        driver.press("correct_it")
    _until_focus_is_at(driver, path)
