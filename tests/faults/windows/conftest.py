"""The windows and their driver, as the tests of the windows have them."""

from tests.ui.conftest import application, demo_pbx, driver, garbage_on_the_gui_thread, login

__all__ = ["application", "demo_pbx", "driver", "garbage_on_the_gui_thread", "login"]
