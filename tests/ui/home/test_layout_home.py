"""Nothing is cut in the home window, its dialogs and the table's: in every language, with the longest names."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.channel.credentials import Credentials
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.people_search import PeopleSearch
from core.delivery.queues import QueueMade
from core.desk.channels import KeptChannels
from core.pbx.errors import Refused
from core.pbx.queues import MessageQueue
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.secret_index import SecretIndex
from tests.ui.access import barriers
from tests.ui.conftest import PATIENCE_MS, drawn
from tests.ui.layout import cut_off, too_large
from ui.created.handover_dialog import HandoverDialog
from ui.home.duplicate import DuplicateDialog
from ui.home.empty import NoChannels
from ui.home.pbx_dialog import PbxDialog
from ui.home.window import HomeWindow
from ui.jobs import JobRunner
from ui.look.help import HelpWindow
from ui.look.languages import LANGUAGES, use_language
from ui.program.about import AboutDialog
from ui.reaching.certificate import ReplaceDialog
from ui.routing.dialogs import RangeDialog
from ui.routing.picker import Picker
from ui.routing.picker_rows import Aim, UsedLast
from ui.routing.queue_dialog import QueueDialog

pytestmark = pytest.mark.fonts

LONG = "Kundenberatung Rückrufservice Außenstelle München-Nord " * 3
DRAFT = ChannelDraft(
    kind_value="whatsapp",
    channel="whatsapp",
    name=LONG[:127],
    credentials=Credentials({}),
    dids=(DidRoute("+4930111", "extension", "137"),),
)


@pytest.fixture(scope="module", autouse=True)
def as_drawn(qapp: QApplication) -> Iterator[None]:
    with drawn(qapp):
        yield


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    yield use_language(request.param)
    use_language("en")


@pytest.fixture(scope="module")
def channels(language: str, tmp_path_factory: pytest.TempPathFactory) -> KeptChannels:
    from core.delivery.connection import Connection

    store = Store(tmp_path_factory.mktemp(language) / "channels.sqlite")
    store.pbxs.remember(KnownPbx("https://hotel-adler.ras.yeastar.com", "client-2", name=LONG[:60]))
    for state in ChannelState:
        if state in (ChannelState.DRAFT, ChannelState.READY, ChannelState.WAITING):
            kept = KeptDraft(state.value, "https://hotel-adler.ras.yeastar.com", DRAFT, state=state)
            store.save_draft(kept)
            store.set_state(state.value, state)
    refused = KeptDraft("refused", "https://hotel-adler.ras.yeastar.com", DRAFT)
    store.save_draft(refused)
    store.mark_refused("refused", Refused(40002, "PARAMETER ERROR"))
    store.mark_created(KeptDraft("created", "https://hotel-adler.ras.yeastar.com", DRAFT), 19)
    store.keep_webhook("created", "https://hotel-adler.ras.yeastar.com/api/v1.0/webhook/" + "0123456789abcdef" * 4)
    return KeptChannels(store, Drawer(MemoryVault(), SecretIndex(store.database)), Connection())


@pytest.fixture(scope="module")
def home(channels: KeptChannels, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[HomeWindow]:
    """One for each language."""
    jobs = JobRunner()
    made = HomeWindow(jobs)
    made.show()
    made.use(channels)
    QtBot(request).waitUntil(lambda: made.board.model.rowCount() == 5, timeout=PATIENCE_MS)
    yield made
    made.close()
    made.deleteLater()
    jobs.shutdown()


def seen(window: QWidget) -> list[str]:
    for _ in range(5):
        QCoreApplication.processEvents()
    return [*cut_off(window), *barriers(window)]


@pytest.mark.parametrize("size", [(1040, 640), (1362, 738), (906, 482), (679, 354)])
def test_nothing_is_cut_whatever_channel_is_selected(home: HomeWindow, size: tuple[int, int]) -> None:
    found: list[str] = []
    home._bar.turn_to(0)
    home.resize(*size)
    assert (home.width(), home.height()) == size
    for row in range(home.board.model.rowCount()):
        home.board.table.selectRow(row)
        found += seen(home)
    home._bar.turn_to(1)
    assert found + seen(home) == []


def test_nothing_is_cut_while_there_is_no_channel(language: str, qtbot: QtBot) -> None:
    jobs = JobRunner()
    empty = HomeWindow(jobs)
    qtbot.addWidget(empty)
    empty.show()
    assert seen(empty) == []
    jobs.shutdown()


@pytest.mark.parametrize("size", [(960, 628), (667, 280)])
def test_nothing_is_cut_of_the_ways_to_begin(language: str, size: tuple[int, int], qtbot: QtBot) -> None:
    ways = NoChannels()
    qtbot.addWidget(ways)
    ways.resize(*size)
    ways.show()
    assert seen(ways) == []


def make_queue(_queue: MessageQueue, _stop: Stop) -> QueueMade:
    raise AssertionError("nothing is sent here")


def dialogs(home: HomeWindow, channels: KeptChannels, folder: Path) -> dict[str, Callable[[], QWidget]]:
    created = next(row for row in channels.store.channels() if row.state is ChannelState.CREATED)
    row = replace(created, draft=replace(created.draft, kind_value="sms", channel="general"))
    jobs = home._jobs

    def help_of(topic: str) -> QWidget:
        window = HelpWindow(home)
        window.show_topic(topic, DRAFT.provider)
        return window

    return {
        "duplicate": lambda: DuplicateDialog(LONG[:127], home),
        "pbx": lambda: PbxDialog(home),
        "hand-over": lambda: HandoverDialog(jobs, channels, row, Directory(), LONG[:60], "Anna Muster", home),
        "about": lambda: AboutDialog(jobs, folder, home, "http://127.0.0.1:1/latest.json"),
        "about with its data far away": lambda: AboutDialog(
            jobs, folder.joinpath(*["a long name"] * 20), home, "http:"
        ),
        "help": lambda: help_of("home"),
        "help of the account page": lambda: help_of("account"),
        "range": lambda: RangeDialog(PeopleSearch(Directory()), UsedLast(), home, str),
        "queue": lambda: QueueDialog(jobs, make_queue, Directory(), MessageQueue(4, LONG[:60]), LONG[:60], home),
        "certificate": lambda: ReplaceDialog("AB:" * 31 + "CD", home),
        "picker": lambda: Picker(home, PeopleSearch(Directory()), Aim.MEMBERS, "Who", UsedLast()),
    }


def test_nothing_is_cut_in_any_dialog(home: HomeWindow, channels: KeptChannels, tmp_path: Path) -> None:
    found = []
    for name, make in dialogs(home, channels, tmp_path).items():
        dialog = make()
        if isinstance(dialog, QDialog):
            dialog.open()
        else:
            dialog.show()
        found += [f"{name}: {each}" for each in seen(dialog)]
        found += [f"{name}: {each}" for each in too_large(dialog)]
        dialog.close()
        dialog.deleteLater()
    assert found == []
