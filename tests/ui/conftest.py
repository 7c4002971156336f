"""The real windows on a real demo PBX, driven by the names of the contract."""

import gc
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

import pytest
import trustme
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.secrets.vault import MemoryVault
from tests.scripted_pbx import ScriptedPbx
from ui import jobs
from ui.application import Application
from ui.look.theme import apply, choose, chosen
from ui.own_turn import somebody_waits
from ui.wizard.wizard import ChannelWizard

W = TypeVar("W", bound=QObject)
PATIENCE_MS = 30_000
"""How long a test waits for what must come. Not how fast it must be: a machine may do much else meanwhile."""

for _wait in (QtBot.waitUntil, QtBot.waitSignal):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}


class Driver:
    """An installer at the wizard: knows the names of the contract and nothing else."""

    def __init__(self, wizard: ChannelWizard, qtbot: QtBot) -> None:
        self.wizard = wizard
        self._qtbot = qtbot

    def widget(self, type_: type[W], name: str) -> W:
        found = self.wizard.findChild(type_, name)
        assert found is not None, f"no {name} in the wizard"
        return found

    def until(self, done: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(done, timeout=PATIENCE_MS)

    def fill(self, name: str, value: object) -> None:
        if isinstance(value, str) and self.wizard.findChild(QAbstractButton, f"{name}.{value}"):
            self.widget(QAbstractButton, f"{name}.{value}").click()
            return
        widget = self.widget(QWidget, name)
        if isinstance(widget, QComboBox):
            index = widget.findData(value)
            assert index >= 0, f"{name} does not offer {value!r}"
            widget.setCurrentIndex(index)
        elif isinstance(widget, QListView):
            model = widget.model()
            items = [model.index(row, 0) for row in range(model.rowCount())]
            fitting = [item for item in items if item.data(Qt.ItemDataRole.UserRole) == value]
            assert len(fitting) == 1, f"{name} offers {value!r} {len(fitting)} times"
            widget.setCurrentIndex(fitting[0])
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        else:
            assert isinstance(widget, QLineEdit)
            widget.setText(str(value))

    def type(self, name: str, text: str) -> None:
        """Type over what stands in a line, a key at a time."""
        edit = self.widget(QLineEdit, name)
        edit.selectAll()
        self._qtbot.keyClicks(edit, text)  # type: ignore[no-untyped-call]

    def press(self, name: str) -> None:
        """Press a button; the page that it turns to is whole then, as it is for the next key or click."""
        self.widget(QAbstractButton, name).click()
        self.wizard.settle()

    def next(self) -> None:
        """Press Next and wait for the next page."""
        before = self.wizard.currentId()
        self.press("next")
        self.until(lambda: self.wizard.currentId() == before + 1)
        self.wizard.settle()

    def add_route(self, number: str, type_: str, id_: str = "", members: str = "") -> None:
        model = self.widget(QTableView, "dids").model()
        row = model.rowCount()
        assert model.insertRow(row)
        for column, value in enumerate((number, type_, id_, members)):
            assert model.setData(model.index(row, column), value, Qt.ItemDataRole.EditRole)

    def note(self, path: str) -> str:
        """What is said at a field."""
        label = self.widget(QLabel, f"{path}.note")
        return "" if label.isHidden() else label.text()

    def text(self, name: str) -> str:
        label = self.wizard.findChild(QLabel, name)
        return label.text() if label is not None else ""

    @property
    def step(self) -> str:
        return type(self.wizard.currentPage()).__name__

    def until_step(self, page: str) -> None:
        self.until(lambda: self.step == page)
        self.wizard.settle()

    def create(self) -> None:
        """Press Create and wait for the outcome to be seen."""
        self.press("create")
        self.until(lambda: bool(self.text("result_id")) or bool(self.text("result_error")))
        self.until(self.wizard.updatesEnabled)


_DRAWN: list[QApplication] = []


@contextmanager
def drawn(app: QApplication, scheme: str = "light") -> Iterator[None]:
    """In the look that the application has; most tests need none, and every widget is a tenth quicker without it."""
    palette, sheet, before = app.palette(), app.styleSheet(), chosen(app)
    apply(app, scheme)
    _DRAWN.append(app)
    try:
        yield
    finally:
        _DRAWN.pop()
        choose(app, before)
        app.setStyleSheet(sheet)
        app.setPalette(palette)


_MOST_TURNS = 300
_NOTHING_FROZEN = SimpleNamespace(**vars(gc) | {"freeze": lambda: None})
"""What an application freezes stays for good: its own windows, which a test outlives."""


def windows() -> list[QWidget]:
    """All that were ever shown: what never was is a part that was not put into its window yet."""
    return [each for each in QApplication.topLevelWidgets() if each.parent() is None and each.windowHandle()]


def left_open(before: list[QWidget]) -> list[str]:
    """The windows that a test has left open; they go now, with those that it has closed.

    Every test behind it would paint, style and ask them, too: those of the ring around what has the focus took sixty
    times as long behind a few that had left a wizard each.
    """
    for _ in range(_MOST_TURNS):
        left = [each for each in windows() if each not in before]
        if not somebody_waits() or not any(each.isVisible() for each in left):
            break
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    told = [f"{type(each).__name__} {each.objectName()}" for each in left if each.isVisible()]
    for each in left:
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return told


@pytest.fixture(autouse=True)
def garbage_on_the_gui_thread(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the application: a worker whose thread collects a widget would crash the process."""
    gc.disable()
    gc.collect()  # what only pytest still held when the test before was over
    # What is here already stays: looking through every module after each test was half of the suite's time.
    gc.freeze()
    before = windows()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jobs, "gc", _NOTHING_FROZEN)
        yield
    # What is to be deleted later would be frozen by the next test, and with it all that it holds would stay for ever.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = left_open(before) if request.node.get_closest_marker("shared_windows") is None else []
    assert _DRAWN or not qapp.styleSheet(), "the tests behind this one would have its look: use `drawn`"
    assert not left, "a window has to be closed before its test is over"


@pytest.fixture
def demo_pbx() -> Iterator[ScriptedPbx]:
    with ScriptedPbx() as pbx:
        yield pbx


@pytest.fixture
def tls_pbx() -> Iterator[ScriptedPbx]:
    """The demo PBX with a certificate that no authority vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with ScriptedPbx(ssl_context=context) as pbx:
        yield pbx


@pytest.fixture
def login(demo_pbx: ScriptedPbx) -> PbxLogin:
    return PbxLogin(demo_pbx.base_url, demo_pbx.client_id, demo_pbx.client_secret)


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[Application]:
    vault = MemoryVault()
    made = Application(lambda: vault)
    yield made
    made.close()
    if made.wizard is not None:
        made.wizard.close()
        made.wizard.deleteLater()


@pytest.fixture
def at_home(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """An application with a data folder of its own."""
    vault = MemoryVault()
    made = Application(lambda: vault, lambda: Paths(tmp_path / "data"))
    yield made
    made.close()
    if made.wizard is not None:
        made.wizard.deleteLater()


@pytest.fixture
def driver(application: Application, login: PbxLogin, qtbot: QtBot) -> Driver:
    """The wizard on its first page, the demo PBX typed in."""
    return Driver(application.open_wizard(login), qtbot)


@contextmanager
def one_wizard(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """The wizard on its first page, with a demo PBX of its own; for a fixture whose wizard serves many tests."""
    request.getfixturevalue("qapp")
    vault = MemoryVault()
    with ScriptedPbx() as pbx, closing(Application(lambda: vault)) as made:
        login = PbxLogin(pbx.base_url, pbx.client_id, pbx.client_secret)
        yield Driver(made.open_wizard(login), QtBot(request))
        if made.wizard is not None:
            made.wizard.close()
            made.wizard.deleteLater()


def to_account(driver: Driver, kind: str, channel: str = "") -> None:
    """Go from the first page to the account page."""
    driver.next()
    driver.fill("channel_type", kind)
    if channel:
        driver.fill("channel", channel)
    driver.next()


def to_routing(driver: Driver) -> None:
    """Go from the first page to the routing page, with an SMS channel that is right so far."""
    to_account(driver, "sms", "telnyx")
    driver.fill("name", "Front desk")
    driver.fill("account_data.api_key", "KEY0123-secret")
    driver.fill("account_data.public_key", "public/key+text")
    driver.next()


def to_review(driver: Driver) -> None:
    """Go from the first page to the review page, with one number."""
    to_routing(driver)
    driver.add_route("+4930123450", "extension", "137")
    driver.next()
