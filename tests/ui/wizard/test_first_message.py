"""From a pasted mail to the first message received, on the demo with the provider that it plays, by the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.delivery import proving
from core.secrets.vault import MemoryVault
from tests.ui.conftest import PATIENCE_MS, Driver, to_account
from ui.application import Application
from ui.created.proof_dialog import ProofDialog
from ui.created.webhook_dialog import WebhookDialog
from ui.routing.picker_field import PickerField

MAIL = (
    f"Hallo,\n\nAccount SID: AC{'5e0b7c21f94d3a86' * 2}\nAuth Token: 7d1f08b6c35a4e9fb2d86a0e41c702ab\n\n"
    "+49 30 900100\n+49 30 900101\n"
)
MOST_STROKES = 15


@pytest.fixture
def demo(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    monkeypatch.setattr(proving, "WATCH_S", 0.05)
    vault = MemoryVault()
    application = Application(lambda: vault, demo=True)
    wizard = application.open_wizard()
    qtbot.waitUntil(lambda: bool(wizard.session.login.base_url), timeout=PATIENCE_MS)
    yield Driver(wizard, qtbot)
    application.close()
    wizard.close()
    wizard.deleteLater()


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, driver: Driver) -> None:
        self._driver, self.strokes = driver, 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.strokes += 1
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._driver.wizard
        QTest.keyClick(window.focusWidget() or window, key, modifiers)

    def go_on(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_from_a_pasted_mail_to_the_first_message_in_few_strokes(demo: Driver) -> None:
    to_account(demo, "sms", "twilio")
    keys = Keyboard(demo)
    QGuiApplication.clipboard().setText(MAIL)
    keys.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    demo.until(lambda: demo.widget(QAbstractButton, "check_keys").isVisible())
    keys.go_on()
    demo.until_step("RoutingPage")
    demo.until(lambda: demo.wizard.findChild(QDialog, "import_dialog") is not None)
    dialog, take = demo.widget(QDialog, "import_dialog"), demo.widget(QAbstractButton, "import_take")
    demo.until(lambda: isinstance(dialog.focusWidget(), PickerField))  # it is read by then
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):  # the picker, its first offer
        keys.press(key)
    demo.until(take.isEnabled)
    keys.go_on()
    demo.until(lambda: not dialog.isVisible())
    assert demo.widget(QTableView, "dids").model().rowCount() == 2
    keys.go_on()
    demo.until_step("ReviewPage")
    keys.go_on()
    demo.until(lambda: demo.wizard.focusWidget() is demo.widget(QWidget, "set_webhook"))
    keys.press(Qt.Key.Key_Return)
    webhook = demo.widget(WebhookDialog, "webhook_dialog")
    apply = webhook.findChild(QAbstractButton, "apply_webhook")
    assert apply is not None
    demo.until(apply.isEnabled)
    keys.go_on()
    demo.until(lambda: "Set, read back" in demo.text("set_webhook.note"))
    keys.press(Qt.Key.Key_Return)
    demo.until(lambda: demo.wizard.focusWidget() is demo.widget(QWidget, "open_proof"))
    keys.press(Qt.Key.Key_Return)
    state = demo.widget(ProofDialog, "proof_dialog").findChild(QLabel, "receive_result.state")
    assert state is not None
    demo.until(lambda: state.text() == "Works")
    assert keys.strokes <= MOST_STROKES, keys.strokes
