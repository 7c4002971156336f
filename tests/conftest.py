"""Shared by all tests: Qt without a display, no way out of this machine, and parts that CI must have."""

import gc
import itertools
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir
from typing import Any

if sys.dont_write_bytecode and sys.prefix != sys.base_prefix:
    # Else each of the many processes that tests start would compile the program and its libraries for itself.
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(Path(sys.prefix) / "pycache")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False

import hypothesis  # as a plug-in it is rewritten, module by module, unless it was kept before
import pytest

from core.pbx.login_guard import LOGIN_GUARD, MemoryRefusals
from tests import in_own_order, qt, told

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A failure that hypothesis finds must be there again when it is looked for.
hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None)
hypothesis.settings.load_profile("repeatable")
IN_CI = os.environ.get("CI") == "true"
ACCESSIBILITY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""How a session bus knows that it can start the accessibility bus."""
_OF_GLIBC, _HUGE_PAGES = "GLIBC_TUNABLES", "glibc.malloc.hugetlb=1"
"""A worker lives long and looks at all of its memory: in large pages it takes a thirtieth less processor time."""
_LOOPBACK = ("127.", "::1", "localhost")


if qt.MISSING and not IN_CI:
    qt.leave_out()


def pytest_plugin_registered(plugin: object, manager: pytest.PytestPluginManager) -> None:
    """Called for plug-ins that were there before this file, too: pytest-qt would stop everything where Qt is not."""
    if qt.MISSING and manager.get_name(plugin) == "pytest-qt":
        manager.unregister(plugin)


def pytest_configure(config: pytest.Config) -> None:
    if qt.MISSING and IN_CI:
        raise pytest.UsageError(f"CI must run every test, but Qt lacks {qt.MISSING}; .ci/run installs it")
    if hasattr(config, "workerinput") and os.environ.get(_OF_GLIBC) == _HUGE_PAGES:
        del os.environ[_OF_GLIBC]  # of the workers alone, and not of the processes that their tests start
    for name in ("connect", "connect_ex"):
        setattr(socket.socket, name, _on_loopback(getattr(socket.socket, name)))
    if told.is_all_that_is_asked(config):
        config.pluginmanager.register(told.Told())


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes() -> None:
    os.environ.setdefault(_OF_GLIBC, _HUGE_PAGES)


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    return True if qt.MISSING and collection_path in qt.NEED_QT else None


_FIRST = ("faults", "ui")
"""Below `tests`: these rooms have the files that take long or wait, and what is left for the end should be short."""


def pytest_collection(session: pytest.Session) -> None:
    # What is collected stays: it is not looked through for garbage, neither here nor after any test.
    gc.disable()
    if not qt.MISSING:
        in_own_order.import_all(session.config)


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    room = item.nodeid.split("/", 2)[1]
    return _FIRST.index(room) if room in _FIRST else len(_FIRST)


def pytest_report_header() -> list[str]:
    return [qt.told()] if qt.MISSING else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if qt.MISSING:
        terminalreporter.section("left out")
        terminalreporter.write_line(qt.told())


def _missing_part(marks: set[str]) -> str:
    """Why a test with these marks cannot run on this machine, "" if it can."""
    if "qt" in marks and qt.MISSING:
        return f"Qt lacks {qt.MISSING}"
    if "secret_service" in marks:
        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return "there is no session bus; .ci/run makes one"
        if not shutil.which("gnome-keyring-daemon"):
            return "gnome-keyring is not installed; .ci/run installs it"
    if "accessibility" in marks:
        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return "there is no session bus; .ci/run makes one"
        if not ACCESSIBILITY.exists():
            return "at-spi2-core is not installed; .ci/run installs it"
    if "namespaces" in marks:
        if not (shutil.which("unshare") and shutil.which("ip")):
            return "util-linux or iproute2 is not installed; .ci/run installs them"
        if subprocess.run(["unshare", "-Urn", "true"], capture_output=True).returncode:
            return "this system lets nobody make a network namespace of his own"
    if "display" in marks and not os.environ.get("DISPLAY"):
        return "there is no X display; .ci/run starts Xvfb"
    return ""


def pytest_runtest_setup(item: pytest.Item) -> None:
    reason = _missing_part({each.name for each in item.iter_markers()})
    if reason and sys.platform != "linux":
        pytest.skip(f"it is about Linux: {reason}")
    elif reason and IN_CI:
        pytest.fail(f"CI must run this test, but {reason}")
    elif reason:
        pytest.skip(reason)


_DATA_HOMES = itertools.count()
"""Counted here: `mktemp` would look through the folders of all tests before for a name that is free."""


@pytest.fixture(autouse=True)
def as_if_alone(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep a test, and the processes it starts, away from the data of the person who runs it and from tests before.

    One fixture does it all: each costs every one of 7,000 tests something.
    """
    folder = tmp_path_factory.getbasetemp() / "data-homes" / str(next(_DATA_HOMES))
    folder.mkdir(parents=True)
    os.environ["XDG_DATA_HOME"] = str(folder)
    # Logins are counted by host, and all PBXs of the tests are on this one.
    LOGIN_GUARD.use(MemoryRefusals())
    if "PySide6.QtTest" in sys.modules:
        _let_keys_go()


def _let_keys_go() -> None:
    """Of Ctrl and its like: after a key sent with one, Qt takes it as held until the next key."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    if QApplication.instance() and QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_Shift)


ONE_AT_A_TIME = {"secret_service": "keyring", "accessibility": "keyboard"}
"""What the session has one of: two tests would count each other's entries, or type into each other's windows."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, bool, bool]:
    used = next((ONE_AT_A_TIME[mark.name] for mark in item.iter_markers() if mark.name in ONE_AT_A_TIME), "")
    if not used:
        return (yield)
    with _alone_at(used):
        return (yield)


@contextmanager
def _alone_at(used: str) -> Iterator[None]:
    """Let one test after the other use it. A folder for all has a file for each person: nobody may open another's."""
    import fcntl

    folder = Path(os.environ.get("XDG_RUNTIME_DIR", gettempdir()))
    with (folder / f"one-test-at-the-{used}-of-{os.getuid()}").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield


def _on_loopback(connect: Callable[[socket.socket, Any], Any]) -> Callable[[socket.socket, Any], Any]:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not str(address[0]).startswith(_LOOPBACK):
            raise AssertionError(f"a test wanted to connect to {address[0]}")
        return connect(self, address)

    return guarded
