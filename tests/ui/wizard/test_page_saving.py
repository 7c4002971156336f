"""Which page of the wizard is kept: the one that the person is on, whatever else was kept meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft
from core.store.channels import Store
from core.store.rows import KeptDraft
from tests.ui.test_jobs import ByHand
from ui.jobs import JobRunner
from ui.wizard.page_saving import PageSaving


@pytest.mark.parametrize("text_last", [True, False])
def test_a_text_that_is_kept_with_the_page_before_leaves_the_person_on_no_other_page(
    text_last: bool, qtbot: QtBot, tmp_path: Path
) -> None:
    store, by_hand, parent = Store(tmp_path / "store"), ByHand(), QObject()
    jobs = JobRunner(by_hand, parent)
    store.save_draft(KeptDraft("one", "", ChannelDraft(name="Front desk"), page=2))
    saving = PageSaving(jobs, store, "one", 2, parent)

    def keep_text() -> None:
        store.save_draft(KeptDraft("one", "", ChannelDraft(name="Front desk 2"), revision=1, page=2))

    saving.page = 3
    saving.save()
    for keep in (by_hand.drain, keep_text) if text_last else (keep_text, by_hand.drain):
        keep()
    qtbot.waitUntil(lambda: not saving.is_busy)
    saving.kept_with_text(2)
    saving.save()
    by_hand.drain()
    qtbot.waitUntil(lambda: not saving.is_busy)
    kept = store.draft("one")
    assert kept is not None
    assert (kept.draft.name, kept.page) == ("Front desk 2", 3)
    jobs.shutdown()
