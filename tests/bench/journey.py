"""Plays the journeys of an installer with real key and mouse events, and counts pages, dialogs, keys and clicks.

    python -m uv run python tests/bench/journey.py [rounds]

Keys that are typed as a value of the person's own (an address, a name) are not counted, the rest is: each letter that
is typed to find something, each Enter, each paste. The longest turns of the event loop stand below, a line a round.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QWizard,
)
from shiboken6 import isValid

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.secret_values import secret_keys
from core.demo.pbx import DemoPbx
from core.program.paths import Paths
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.secret_index import SecretIndex
from tests.bench.installer import CONTROL, Installer, Onlooker, Taken
from tests.keyring_names import draft_service
from tests.shortcuts import mark_created
from ui.application import Application

SID, TOKEN = "AC" + "5e0b7c21f94d3a86" * 2, "7d1f08b6c35a4e9f" * 2
NUMBERS = 25


def mail(prefix: str = "+49 30 9001") -> str:
    """Two keys and 25 numbers, as a provider writes them."""
    keys = (f"Account SID: {SID}", f"Auth Token: {TOKEN}")
    numbers = (f"{prefix}{number:02d}" for number in range(NUMBERS))
    return "\n".join(("Dear customer,", "your account is ready.", *keys, "Your numbers:", *numbers, "Kind regards"))


def _is_front_desk(index: QModelIndex) -> bool:
    return "Front Desk" in str(index.data())


def _is_twilio(index: QModelIndex) -> bool:
    return bool(index.data(Qt.ItemDataRole.UserRole) == "twilio")


@contextmanager
def laptop(folder: Path, pbx: DemoPbx, *, knows: bool, waits: int = 0) -> Iterator[Application]:
    """A computer with home open; with `knows` one that knows the PBX and had a channel there.

    Args:
        waits: so many channels are kept ready for it.
    """
    vault, paths = MemoryVault(), Paths(folder)
    if knows:
        store = Store(paths.store)
        drawer = Drawer(vault, SecretIndex(store.database))
        drawer.replace_login(pbx.base_url, pbx.client_id, pbx.client_secret)
        store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id, name="Praxis Müller"))
        store.save_draft(KeptDraft("first", pbx.base_url, ChannelDraft(name="Praxis Müller WhatsApp")))
        mark_created(store, "first", 18)
        for number in range(waits):
            _keep_ready(store, vault, pbx, number)
    application = Application(lambda: vault, lambda: paths)
    try:
        application.open_home(is_new=not knows)
        yield application
    finally:
        if application.wizard is not None:
            application.wizard.close()
            application.wizard.deleteLater()
        application.close()


def _keep_ready(store: Store, vault: MemoryVault, pbx: DemoPbx, number: int) -> None:
    draft_id, keys = f"waits{number}", Credentials({"account_sid": SID, "auth_token": TOKEN})
    numbers = tuple(DidRoute(f"+4940770{number}{each}", "extension", "137") for each in range(3))
    draft = ChannelDraft("sms", "twilio", f"Branch {number + 1} SMS", credentials=keys, dids=numbers)
    store.save_draft(KeptDraft(draft_id, pbx.base_url, draft, state=ChannelState.READY))
    store.set_state(draft_id, ChannelState.READY)
    for key in secret_keys(draft):
        vault.set(draft_service(draft_id, key), key, keys[key])


def second_by_keys(application: Application) -> Taken:
    """A channel on a PBX that is known, 25 numbers and two keys from one mail, by keyboard."""
    person = Installer(application)
    person.ready()
    person.press(Qt.Key.Key_N, CONTROL)
    person.begins()
    if type(person.wizard.currentPage()).__name__ == "PbxPage":
        person.until(lambda: person.sees("pbx"))
        person.enter()
    _from_type_by_keys(person, mail())
    return person.leave()


def _from_type_by_keys(person: Installer, text: str) -> None:
    _choose_type(person)
    _from_mail_by_keys(person, text)


def _choose_type(person: Installer) -> None:
    person.until_page("ChannelTypePage")
    person.letters("tw")
    person.enter()
    person.until_page("AccountPage")


def _from_mail_by_keys(person: Installer, text: str) -> None:
    person.paste(text)
    person.until(lambda: person.sees("paste_undo"))
    person.until(lambda: bool(person.wizard.findChild(QLineEdit, "name").text()))  # type: ignore[union-attr]
    person.enter(CONTROL)
    person.until_active("import_dialog")
    person.letters("fro")
    person.until_row("picker", _is_front_desk)
    person.enter()
    person.until(lambda: not person.sees("picker"))
    person.until(lambda: "25" in _caption(person, "import_take"))
    person.enter(CONTROL)
    person.until(lambda: not person.sees("import_dialog"))
    person.until_page("RoutingPage")
    person.enter(CONTROL)
    person.until_page("ReviewPage")
    person.until(lambda: person.wizard.focusWidget() is person.wizard.button(QWizard.WizardButton.CommitButton))
    person.enter()
    person.until(lambda: bool(_result(person)))


def _caption(person: Installer, name: str) -> str:
    button = person.find(name) if person.sees(name) else None
    return button.text() if isinstance(button, QAbstractButton) else ""


def _result(person: Installer) -> str:
    label = person.wizard.findChild(QLabel, "result_id")
    return label.text() if label is not None else ""


def second_by_mouse(application: Application) -> Taken:
    """The same by mouse; the destination is found by typing three letters."""
    person = Installer(application)
    person.ready()
    person.click("bar.new_channel" if person.sees("bar.new_channel") else "empty.new_channel")
    person.begins()
    if type(person.wizard.currentPage()).__name__ == "PbxPage":
        person.until(lambda: person.sees("pbx"))
        _next_by_mouse(person)
    person.until_page("ChannelTypePage")
    person.until_row("channel", _is_twilio)
    person.click_row("channel", _is_twilio)
    _next_by_mouse(person)
    person.until_page("AccountPage")
    QGuiApplication.clipboard().setText(mail())
    person.click("paste_all")
    person.until(lambda: person.sees("paste_undo"))
    person.until(lambda: bool(person.wizard.findChild(QLineEdit, "name").text()))  # type: ignore[union-attr]
    _next_by_mouse(person)
    person.until_active("import_dialog")
    person.letters("fro")
    person.until_row("picker", _is_front_desk)
    person.click_row("picker", _is_front_desk)
    person.until(lambda: "25" in _caption(person, "import_take"))
    person.click("import_take")
    person.until(lambda: not person.sees("import_dialog"))
    person.until_page("RoutingPage")
    _next_by_mouse(person)
    person.until_page("ReviewPage")
    person.click_button(person.wizard.button(QWizard.WizardButton.CommitButton))
    person.until(lambda: bool(_result(person)))
    return person.leave()


def _next_by_mouse(person: Installer) -> None:
    person.click_button(person.wizard.button(QWizard.WizardButton.NextButton))


def first_by_keys(application: Application, pbx: DemoPbx) -> Taken:
    """The first channel ever: a PBX that nobody knows, its login pasted line by line, the rest as above."""
    person = Installer(application)
    person.ready()
    person.press(Qt.Key.Key_N, CONTROL)
    person.begins()
    person.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    person.types(pbx.base_url)
    person.press(Qt.Key.Key_Tab)
    person.paste(pbx.client_id)
    person.press(Qt.Key.Key_Tab)
    person.paste(pbx.client_secret)
    person.enter()
    _from_type_by_keys(person, mail())
    return person.leave()


def one_more_by_keys(application: Application) -> Taken:
    """From the result to one more channel on the same PBX: nothing is asked of the PBX again."""
    person = Installer(application)
    before = person.wizard
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    person.until(lambda: not isValid(before) or not before.isVisible())
    person.begins()
    _from_type_by_keys(person, mail("+49 40 7700"))
    return person.leave()


def first_message_by_keys(application: Application) -> Taken:
    """On the demo, with the provider that it plays: from the pasted mail to the first message received."""
    person = Installer(application)
    wizard = application.open_wizard()
    person.until(lambda: bool(wizard.session.login.base_url))
    wizard.activateWindow()
    person.until(lambda: QApplication.focusWidget() is not None)
    person.enter()
    _choose_type(person)
    person.taken.keys = 0  # the mail is where it begins
    person.begins()
    _from_mail_by_keys(person, mail())
    person.until(lambda: _has_focus(person, "set_webhook"))
    person.enter()
    person.until(lambda: person.sees("apply_webhook") and person.find("apply_webhook").isEnabled())
    person.enter(CONTROL)
    person.until(lambda: "Set, read back" in _text(person, "set_webhook.note"))
    person.enter()
    person.until(lambda: _has_focus(person, "open_proof"))
    person.enter()
    person.until(lambda: person.sees("receive_result.state") and _text(person, "receive_result.state") == "Works")
    return person.leave()


def on_site(application: Application, press: Callable[[Installer], None]) -> Taken:
    """Channels that were kept ready, on a PBX that is reachable: `press` the button, and see each of them created."""
    person = Installer(application)
    person.ready()
    person.until(lambda: person.sees("create_all"))
    press(person)
    person.until(lambda: person.sees("save_all_sheets"))
    return person.leave()


def on_site_by_mouse(application: Application) -> Taken:
    """One click."""
    return on_site(application, lambda person: person.click("create_all"))


def on_site_by_keys(application: Application) -> Taken:
    """One stroke."""
    return on_site(application, lambda person: person.enter(CONTROL))


def _has_focus(person: Installer, name: str) -> bool:
    focus = person.wizard.focusWidget()
    return focus is not None and focus.objectName() == name


def _text(person: Installer, name: str) -> str:
    label = next((each for each in QApplication.allWidgets() if each.objectName() == name), None)
    return label.text() if isinstance(label, QLabel) else ""


@dataclass(frozen=True)
class Journey:
    """One that is played by itself, on a computer that `knows` the PBX and has so many channels ready for it."""

    name: str
    play: Callable[[Application, DemoPbx], Taken]
    knows: bool = True
    waits: int = 0

    def once(self, folder: Path) -> Taken:
        """Play it in a folder that is new."""
        with DemoPbx() as pbx, laptop(folder, pbx, knows=self.knows, waits=self.waits) as application:
            return self.play(application, pbx)


def _and_one_more(application: Application, _pbx: DemoPbx) -> Taken:
    second_by_keys(application)
    return one_more_by_keys(application)


JOURNEYS = (
    Journey("second channel, by keyboard", lambda application, _pbx: second_by_keys(application)),
    Journey("second channel, by mouse", lambda application, _pbx: second_by_mouse(application)),
    Journey("first channel ever, by keyboard", first_by_keys, knows=False),
    Journey("one more on the same PBX, by keyboard", _and_one_more),
    Journey("on site, by mouse, 3 channels", lambda application, _pbx: on_site_by_mouse(application), waits=3),
    Journey("on site, by keyboard, 3 channels", lambda application, _pbx: on_site_by_keys(application), waits=3),
)


def main(rounds: int) -> None:
    from ui.app import make_application

    make_application(())
    with tempfile.TemporaryDirectory() as folder:
        for journey in JOURNEYS:
            # First, as of a process that has just started.
            turns = [journey.once(Path(folder, f"{journey.name} {number}")).turns for number in range(rounds)]
            with Onlooker() as seen:
                taken = journey.once(Path(folder, journey.name))
            print(f"{journey.name}: {taken}, {len(seen.dialogs)} dialogs; longest turns:", flush=True)
            for each in turns:
                print("    " + ", ".join(f"{held * 1000:.0f} ms {what}" for held, what in each), flush=True)
    vault = MemoryVault()
    with Onlooker() as seen:
        taken = first_message_by_keys(Application(lambda: vault, demo=True))
    print(f"on the demo, from the pasted mail to the first message: {taken}, {len(seen.dialogs)} dialogs", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1)
