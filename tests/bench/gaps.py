"""For how long one turn of the event loop holds the GUI thread, with 100,000 routes, 5,000 people and 2,000 channels.

    python3 -m uv run python tests/bench/gaps.py [--routes N] [--people N] [--channels N] [--numbers N] [--only WORD]

Prints for each step its longest turn: `cpu`, what it cost the GUI thread itself, which no other process changes;
`waits`, the longest that one waited for this program's workers (wall, without `cpu` and without what it waited for
a processor, which Linux tells; elsewhere not told); `wall`, all of it; and beside them `calm`, the longest turn on
the wall of a window that does nothing for as long, which is what the machine adds. PBX and provider are processes of
their own.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableView, QWidget

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, parse_members
from core.channel.people_search import PeopleSearch
from core.pbx.address import parse_address
from core.pbx.login import PbxLogin
from core.program.paths import paths_for
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import KeptDraft, KnownPbx
from ui.app import make_application
from ui.application import Application
from ui.routing.picker import Picker
from ui.routing.picker_rows import Aim, UsedLast
from ui.wizard.wizard import ChannelWizard

if TYPE_CHECKING:
    from ui.home.window import HomeWindow

T = TypeVar("T", bound=QWidget)
PATIENCE_S = 60.0
ROUTING, REVIEW = 3, 4
SECRETS = {"api_key": "KEY0123-secret", "public_key": "public/key+text"}
PEOPLE = ("137", "138", "143", "161")
"""Extensions of the demo PBX."""
SEARCHED = "12"
NOWHERE = "https://127.0.0.1:1"
PBX = """
import sys
sys.path.insert(0, {root!r})
import core.demo.server
core.demo.server.BODY_LIMIT = 1 << 30
from tests.scripted_pbx import ScriptedPbx
with ScriptedPbx() as pbx:
    print(pbx.base_url, pbx.client_id, pbx.client_secret, flush=True)
    sys.stdin.read()
"""
PROVIDER = """
import json, sys
sys.path.insert(0, {root!r})
from tests.core.providers.twilio_double import TwilioDouble
with TwilioDouble({numbers}, {page}) as double:
    places = {{host: place.base_url for host, place in double.places.items()}}
    print(json.dumps([places, dict(double.keys())]), flush=True)
    sys.stdin.read()
"""
PAGE = 250


@dataclass
class Turns:
    """The longest turn of the loop in seconds: of this thread's processor time, for workers, and on the wall."""

    cpu: float = 0.0
    waits: float = 0.0
    wall: float = 0.0
    _last: tuple[float, float, float] = field(default=(0.0, 0.0, 0.0))

    def begin(self) -> None:
        self._last = _clocks()

    def note(self) -> None:
        cpu, wall, queued = (now - before for now, before in zip(_clocks(), self._last, strict=True))
        self.cpu, self.wall = max(self.cpu, cpu), max(self.wall, wall)
        self.waits = max(self.waits, wall - cpu - queued)

    @property
    def told(self) -> str:
        waits = f"{self.waits * 1000:8.0f}" if _SCHEDULED is not None else f"{'-':>8}"
        return f"{self.cpu * 1000:8.0f} {waits} {self.wall * 1000:8.0f}"


_TOLD_BY_LINUX = Path("/proc/thread-self/schedstat")
_SCHEDULED = _TOLD_BY_LINUX.open("rb", buffering=0) if _TOLD_BY_LINUX.exists() else None


def _clocks() -> tuple[float, float, float]:
    """This thread's processor time, the wall, and for how long it has waited for a processor."""
    queued = 0.0
    if _SCHEDULED is not None:
        _SCHEDULED.seek(0)
        queued = int(_SCHEDULED.read().split()[1]) / 1e9
    return time.thread_time(), time.perf_counter(), queued


class Steps:
    """Acts, waits and measures; prints a line a step."""

    def __init__(self, only: str) -> None:
        self._only = only

    def step(self, name: str, act: Callable[[], object], until: Callable[[], bool]) -> None:
        """Do `act` in the loop, as a click would be, and let it run until `until`, and a little longer."""
        wait(lambda: True)
        turns, begun = Turns(), time.perf_counter()
        try:
            run(act, until, turns)
        except TimeoutError:
            raise SystemExit(f"{name}: not done after {PATIENCE_S:.0f} s") from None
        took = time.perf_counter() - begun
        if self._only in name:
            calm = Turns()
            run(lambda: None, after(min(took, 1.0)), calm)
            print(f"{name:46} {turns.told} {calm.wall * 1000:8.0f}", flush=True)


def after(seconds: float) -> Callable[[], bool]:
    ends = time.perf_counter() + seconds
    return lambda: time.perf_counter() > ends


def run(act: Callable[[], object], until: Callable[[], bool], turns: Turns) -> None:
    """One turn a tick of the fastest timer; `until` is asked outside of what is measured."""
    loop, tick = QEventLoop(), QTimer()
    late = time.perf_counter() + PATIENCE_S
    settled = 0

    def look() -> None:
        nonlocal settled
        turns.note()
        settled = settled + 1 if until() else 0
        if settled > 20:
            loop.quit()
        if time.perf_counter() > late:
            loop.exit(1)
        turns.begin()

    tick.timeout.connect(look)
    QTimer.singleShot(0, act)
    turns.begin()
    tick.start(1)
    is_late = bool(loop.exec())
    tick.stop()
    if is_late:
        raise TimeoutError


def wait(until: Callable[[], bool]) -> None:
    run(lambda: None, until, Turns())


def routes(number: int) -> tuple[DidRoute, ...]:
    return tuple(
        DidRoute(
            f"+4930{1_000_000 + row}",
            "extension",
            PEOPLE[row % len(PEOPLE)],
            parse_members(f"extension:{PEOPLE[row % len(PEOPLE)]}; ext_group:7"),
        )
        for row in range(number)
    )


def large(number: int) -> ChannelDraft:
    return ChannelDraft("sms", "telnyx", "Front desk", credentials=Credentials(SECRETS), dids=routes(number))


def fill(store: Store, number: int) -> None:
    """Prepared channels of some customers."""
    store.pbxs.remember(KnownPbx(NOWHERE, "client"))
    for each in range(number):
        draft = ChannelDraft("sms", "telnyx", f"Branch {each}", dids=routes(1))
        store.save_draft(KeptDraft(f"bulk-{each}", NOWHERE, draft, each))


class Person:
    """What somebody does in the wizard, by the names of the contract."""

    def __init__(self, wizard: ChannelWizard) -> None:
        self.wizard = wizard

    def button(self, name: str) -> QAbstractButton:
        made = self.wizard.findChild(QAbstractButton, name)
        assert made is not None, name
        return made

    @property
    def table(self) -> QTableView:
        return cast(QTableView, self.wizard.findChild(QTableView, "dids"))

    def label(self, name: str) -> str:
        label = self.wizard.findChild(QLabel, name)
        return label.text() if label is not None else ""

    def on(self, page: int) -> Callable[[], bool]:
        return lambda: self.wizard.currentId() == page and not getattr(self.wizard.currentPage(), "waits", False)


def wizard_with_routes(steps: Steps, application: Application, login: PbxLogin, number: int) -> None:
    """A large table from the first page to its channel."""
    wizard = application.open_wizard(login)
    person = Person(wizard)
    wait(lambda: application.home is not None and len(wizard.pages()) > REVIEW)
    draft = large(number)

    def open_it() -> None:
        wizard.session.draft = draft
        wizard.resume_at(ROUTING)

    steps.step("open at the numbers", open_it, lambda: person.table.model().rowCount() == number)
    table, model = person.table, person.table.model()
    edited = iter(range(10**6))

    def edit() -> None:
        assert model.setData(model.index(7, 0), f"+4940{1_000_000 + next(edited)}", Qt.ItemDataRole.EditRole)

    steps.step("edit a cell, and keep it", edit, after(2.0))
    steps.step("select all", table.selectAll, after(0.3))

    changes: list[None] = []
    QGuiApplication.clipboard().dataChanged.connect(lambda: changes.append(None))

    def is_copied() -> bool:
        return bool(changes)

    def copy() -> None:
        action = wizard.findChild(QAction, "copy_routes")
        assert action is not None
        action.trigger()

    changes.clear()
    steps.step("copy all lines", copy, is_copied)
    table.selectionModel().clear()
    table.setCurrentIndex(model.index(3, 0))
    steps.step("Next: to the review", person.button("next").click, person.on(REVIEW))
    for name in ("copy_json", "copy_curl"):
        changes.clear()
        steps.step(name, person.button(name).click, is_copied)
    steps.step("show as JSON", person.button("show_json").click, after(0.5))
    steps.step("Back: to the numbers", person.button("back").click, person.on(ROUTING))
    steps.step("Next again: to the review", person.button("next").click, person.on(REVIEW))
    steps.step("Create", person.button("create").click, lambda: bool(person.label("result_id")))
    steps.step("close", wizard.close, after(0.5))


def numbers_of_a_provider(steps: Steps, number: int) -> None:
    """The numbers of an account, read page by page, looked through, and put into the table."""
    command = [sys.executable, "-c", PROVIDER.format(root=str(ROOT), numbers=number, page=PAGE)]
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as provider,
    ):
        assert provider.stdout is not None
        places, keys = json.loads(provider.stdout.readline())
        application = Application(MemoryVault, lambda: paths_for(Path(folder)))
        wizard = application.open_wizard()
        wizard.session.provider_places = {host: parse_address(url) for host, url in places.items()}
        wait(lambda: application.home is not None and len(wizard.pages()) > REVIEW)
        wizard.session.draft = ChannelDraft("sms", "twilio", "Front desk", credentials=Credentials(keys))
        wizard.resume_at(ROUTING)
        person = Person(wizard)
        wait(person.on(ROUTING))
        read_and_add(steps, person, number)
        wizard.close()
        application.close()
        provider.kill()


def read_and_add(steps: Steps, person: Person, number: int) -> None:
    """In the window of the numbers."""

    def part(kind: type[T], name: str) -> T:
        found = person.wizard.findChild(kind, name)
        assert found is not None, name
        return found

    def shown() -> int:
        table = person.wizard.findChild(QTableView, "provider_numbers")
        return table.model().rowCount() if table is not None else 0

    steps.step("numbers: read", person.button("fetch_numbers").click, lambda: shown() == number)
    find = part(QLineEdit, "fetch_find")
    for key in SEARCHED:
        steps.step(f"numbers: find, key {key}", partial(QTest.keyClicks, find, key), after(0.2))
    steps.step("numbers: find emptied", find.clear, after(0.2))
    table = part(QTableView, "provider_numbers")
    steps.step("numbers: scroll", table.scrollToBottom, after(0.2))
    head = table.horizontalHeader()
    for what in ("untick", "tick"):
        steps.step(f"numbers: {what} all", partial(head.sectionClicked.emit, 0), after(0.2))
    in_table = person.table.model()
    steps.step("numbers: add", part(QAbstractButton, "add_fetched").click, lambda: in_table.rowCount() == number)


def picker(steps: Steps, people: int) -> None:
    """The picker of destinations with many extensions."""
    entries = tuple(
        Entry(str(each), f"Person {each} of Branch {each % 90}", str(1000 + each)) for each in range(people)
    )
    search = PeopleSearch(Directory(entries)).prepare()  # as a worker does
    made = Picker(None, search, Aim.DESTINATION, "Destination", UsedLast())
    steps.step("picker: open", made.show, after(0.3))
    for key in SEARCHED:
        steps.step(f"picker: key {key}", partial(QTest.keyClicks, made.line, key), after(0.2))
    steps.step("picker: Backspace", partial(QTest.keyClick, made.line, Qt.Key.Key_Backspace), after(0.2))
    made.close()
    made.deleteLater()


def home(steps: Steps, folder: Path, number: int, large_routes: int) -> None:
    """Many small channels at home, and one with a large table."""
    paths = paths_for(folder)
    store = Store(paths.store)
    fill(store, number)
    store.save_draft(KeptDraft("large", NOWHERE, large(large_routes)))
    application = Application(MemoryVault, lambda: paths)
    opened: list[HomeWindow] = []

    def open_home() -> None:
        opened.append(application.open_home())
        opened[0].show()

    def rows() -> int:
        table = opened[0].findChild(QTableView, "channels") if opened else None
        return table.model().rowCount() if table is not None and table.model() is not None else 0

    steps.step("home: start", open_home, lambda: rows() > number)
    (window,) = opened
    search = window.findChild(QLineEdit, "search_channels")
    assert search is not None
    for key in SEARCHED:
        steps.step(f"home: search, key {key}", partial(QTest.keyClicks, search, key), after(0.3))
    steps.step("home: search emptied", search.clear, after(0.3))
    steps.step("home: refresh", window.refresh, after(0.5))
    table, delete, undo = (
        window.findChild(QTableView, "channels"),
        window.findChild(QAction, "delete_channel"),
        window.findChild(QAction, "undo"),
    )
    assert table is not None
    assert delete is not None
    assert undo is not None
    steps.step("home: select all", table.selectAll, after(0.5))
    steps.step("home: delete all", delete.trigger, lambda: rows() == 0)
    steps.step("home: undo", undo.trigger, lambda: rows() > number)
    window.close()
    application.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--routes", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=5_000)
    parser.add_argument("--channels", type=int, default=2_000)
    parser.add_argument("--numbers", type=int, default=2_000)
    parser.add_argument("--only", default="")
    chosen = parser.parse_args()
    make_application(())
    print(f"{'longest turn in ms':46} {'cpu':>8} {'waits':>8} {'wall':>8} {'calm':>8}")
    steps = Steps(chosen.only)
    command = [sys.executable, "-c", PBX.format(root=str(ROOT))]
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as pbx,
    ):
        assert pbx.stdout is not None
        login = PbxLogin(*pbx.stdout.readline().split())
        application = Application(MemoryVault, lambda: paths_for(Path(folder)))
        wizard_with_routes(steps, application, login, chosen.routes)
        application.close()
        pbx.kill()
    numbers_of_a_provider(steps, chosen.numbers)
    picker(steps, chosen.people)
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home(steps, Path(folder), chosen.channels, chosen.routes)
    # Offscreen what was copied outlives Python, and takes the process down with it.
    QGuiApplication.clipboard().clear()


if __name__ == "__main__":
    main()
