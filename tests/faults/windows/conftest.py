"""The windows and their driver, as the tests of the windows have them, and a watch over the GUI thread."""

from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.program.paths import Paths
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from tests.faults.windows.held import HELD_S, HeldProbe
from tests.ui.conftest import Driver, application, demo_pbx, driver, garbage_on_the_gui_thread, login
from ui.application import Application
from ui.program.backstage import Backstage
from ui.program.warming import pieces

__all__ = ["application", "demo_pbx", "driver", "garbage_on_the_gui_thread", "held", "imported", "login"]
EVENTS = ("fill", "type", "press", "add_route")
"""What a Driver does as a person does: each is one event of the window."""


@pytest.fixture(scope="session")
def imported() -> None:
    """What is imported after the first paint; only a test is so quick that it gets there before."""
    Backstage(MemoryVault, None, False).warm_up(Stop())
    for piece in pieces(1.0):
        piece()


@pytest.fixture(autouse=True)
def held(
    imported: None, qtbot: QtBot, garbage_on_the_gui_thread: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HeldProbe]:
    """Fail a test in which one event held the GUI thread longer than `HELD_S` (row I10)."""
    probe = HeldProbe()
    for name in EVENTS:
        monkeypatch.setattr(Driver, name, as_event(probe, getattr(Driver, name)))
    for name in ("waitUntil", "wait"):
        monkeypatch.setattr(QtBot, name, _as_loop(probe, getattr(QtBot, name)))
    yield probe
    probe.stop()
    assert not probe.too_long, f"the GUI thread was held longer than {HELD_S * 1000:.0f} ms"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The store of `keeping`."""
    return Store(Paths(tmp_path / "data").store)


@pytest.fixture
def keeping(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """An application with a store."""
    vault = MemoryVault()
    made = Application(lambda: vault, lambda: Paths(tmp_path / "data"))
    yield made
    if made.wizard is not None:
        made.wizard.close()
        made.wizard.deleteLater()
    made.close()


def as_event(probe: HeldProbe, act: Callable[..., Any]) -> Callable[..., Any]:
    """A Driver's act that the probe counts as one event."""

    @wraps(act)
    def acted(self: Driver, *given: Any) -> Any:
        with probe.during(f"{act.__name__} {given[0]}"):
            return act(self, *given)

    return acted


def _as_loop(probe: HeldProbe, wait: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(wait)
    def waited(*given: Any, **named: Any) -> Any:
        with probe.loop():
            return wait(*given, **named)

    return waited
