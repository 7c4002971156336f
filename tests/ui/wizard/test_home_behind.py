"""Home behind a wizard that is open: read anew when a person turns to it, and not at every key."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.store.rows import ChannelState
from tests.ui.conftest import Driver
from tests.ui.wizard.laptop import DRAFT, LOGIN, Laptop, laptop, settled
from ui.home.empty import NoChannels
from ui.home.window import HomeWindow

__all__ = ["laptop"]


def _names(home: HomeWindow) -> list[str]:
    return [row.draft.name for row in home.board.model.rows]


def test_what_was_typed_in_a_wizard_stands_at_home_for_one_who_turns_to_it(laptop: Laptop) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, page=2)
    home = laptop.start().home
    assert home is not None
    driver = laptop.open()
    settled(driver)
    driver.until(lambda: _names(home) == [DRAFT.name])
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)

    def turned_to(home: HomeWindow, name: str) -> bool:
        application.focusWindowChanged.emit(home.windowHandle())
        return _names(home) == [name]

    for name in ("Another name", "A third one"):
        driver.type("name", name)
        driver.until(lambda name=name: laptop.store.channels()[0].draft.name == name)  # type: ignore[misc]
        driver.until(partial(turned_to, home, name))
    assert driver.wizard.isVisible()


def test_how_to_begin_is_seen_no_more_when_a_wizard_closes_that_has_kept_the_first_channel(
    laptop: Laptop, qtbot: QtBot
) -> None:
    run = laptop.start()
    home = run.home
    assert home is not None
    driver = Driver(run.open_wizard(LOGIN), qtbot)
    driver.until(lambda: home.board.is_read)
    begins = home.findChild(NoChannels)
    assert begins is not None
    assert begins.isVisible()
    driver.wizard.session.draft = DRAFT
    driver.wizard.session.typed.emit()
    driver.until(lambda: len(laptop.store.channels()) == 1)
    driver.until(lambda: run._home_is_old)
    driver.wizard.close()
    assert not begins.isVisible(), "not even until what is kept was read"
    driver.until(lambda: _names(home) == [DRAFT.name])
