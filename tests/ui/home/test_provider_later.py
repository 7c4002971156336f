"""The provider's side of a channel made before: its keys come from the keyring, its old webhooks go back."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.desk.channels import KeptChannels
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.proofs import SENT, WORKS, StoredProofs, proof
from core.store.rows import ChannelState, KeptDraft
from tests.core.asking import Asker
from tests.core.bodies import GENERAL
from tests.core.providers.twilio_double import SID, TOKEN, TwilioDouble, number_sid
from tests.keyring_names import draft_service
from tests.scripted_pbx import ScriptedPbx
from tests.shortcuts import mark_created
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Open, press, table
from ui.created.handover import HandoverView
from ui.created.handover_dialog import HandoverDialog
from ui.created.webhook_dialog import WebhookDialog
from ui.home.window import HomeWindow

KEYS = Credentials({"account_sid": SID, "auth_token": TOKEN})
DRAFT = ChannelDraft("sms", "twilio", "Desk", credentials=KEYS, dids=(DidRoute("+13125550001", "extension", "137"),))
HERE = "https://pbx.example.com/api/v1.0/webhook/sms/1"


def keep(channels: KeptChannels, secrets: MemoryVault, pbx: ScriptedPbx) -> None:
    draft = replace(DRAFT, secrets=frozenset(KEYS))
    channels.store.save_draft(KeptDraft("one", pbx.base_url, draft, state=ChannelState.READY))
    for key, value in KEYS.items():
        secrets.set(draft_service("one", key), key, value)
    mark_created(channels.store, "one", 19)
    channels.store.keep_webhook("one", HERE)


def open_dialog(home: HomeWindow, qtbot: QtBot) -> HandoverDialog:
    table(home).selectRow(0)
    press(home, "open_channel")
    qtbot.waitUntil(lambda: home.findChild(HandoverDialog) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(HandoverDialog)
    assert dialog is not None
    return dialog


def button(dialog: HandoverDialog | WebhookDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def webhook_window(dialog: HandoverDialog, twilio: TwilioDouble, qtbot: QtBot) -> WebhookDialog:
    dialog.places = twilio.places
    button(dialog, "set_webhook").click()
    window = dialog.findChild(WebhookDialog)
    assert window is not None
    said = window.findChild(QLabel, "webhook_said")
    assert said is not None
    qtbot.waitUntil(lambda: not said.text().startswith("Asking"), timeout=PATIENCE_MS)
    return window


def test_a_webhook_is_set_later_with_the_keys_of_the_keyring_and_put_back_after_a_restart(
    opened: Open, channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep(channels, secrets, demo_pbx)
    home = opened()
    old = "https://old.example.com/in?key=a-key-of-the-crm"
    with TwilioDouble() as twilio:
        twilio.numbers[number_sid(1)]["sms_url"] = old
        dialog = open_dialog(home, qtbot)
        window = webhook_window(dialog, twilio, qtbot)
        button(window, "apply_webhook").click()
        qtbot.waitUntil(lambda: twilio.numbers[number_sid(1)]["sms_url"] == HERE, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: button(window, "put_back_webhook").isVisible(), timeout=PATIENCE_MS)
        window.accept()
        dialog.accept()
        qtbot.waitUntil(lambda: home.findChild(HandoverDialog) is None, timeout=PATIENCE_MS)
        folder = channels.store.database.path.parent
        assert not any(b"a-key-of-the-crm" in each.read_bytes() for each in folder.rglob("*") if each.is_file())
        items = [item for group in channels.secrets.known(Stop()) for item in group.items]
        assert [(each.of, each.state) for each in items if each.what == "Earlier webhook address"] == [
            ("Desk", "kept since {when}")
        ]
        window = webhook_window(open_dialog(home, qtbot), twilio, qtbot)
        button(window, "put_back_webhook").click()
        button(window, "put_back_webhook").click()
        qtbot.waitUntil(lambda: twilio.numbers[number_sid(1)]["sms_url"] == old, timeout=PATIENCE_MS)
        window.accept()


def test_what_is_set_later_is_the_address_that_the_pbx_has_by_now(
    opened: Open, channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep(channels, secrets, demo_pbx)
    assert Asker(demo_pbx).log_in().post("message_channel/create", GENERAL)["id"] == 19
    client = channels.connection.client(channels.login(demo_pbx.base_url))
    now = client.channel(19, Stop()).webhook_url
    host, _, path = now.removeprefix("https://").partition("/")
    channels.store.keep_webhook("one", f"https://before.{host}/{path}")
    home = opened()
    with TwilioDouble() as twilio:
        window = webhook_window(open_dialog(home, qtbot), twilio, qtbot)
        address = window.findChild(QLineEdit, "webhook_new")
        assert address is not None
        assert address.text() == now
        button(window, "apply_webhook").click()
        qtbot.waitUntil(lambda: twilio.numbers[number_sid(1)]["sms_url"] == now, timeout=PATIENCE_MS)
        window.accept()


def test_no_address_of_another_channel_under_its_id_is_set(
    opened: Open, channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep(channels, secrets, demo_pbx)
    assert Asker(demo_pbx).log_in().post("message_channel/create", GENERAL)["id"] == 19
    with TwilioDouble() as twilio:
        window = webhook_window(open_dialog(opened(), qtbot), twilio, qtbot)
        said = window.findChild(QLabel, "webhook_said")
        assert said is not None
        assert "which belongs to another channel" in said.text()
        assert twilio.asked == []
        window.accept()


def test_without_its_keys_nothing_is_asked_and_it_says_so(
    opened: Open, channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep(channels, secrets, demo_pbx)
    secrets._secrets.clear()
    home = opened()
    with TwilioDouble() as twilio:
        window = webhook_window(open_dialog(home, qtbot), twilio, qtbot)
        said = window.findChild(QLabel, "webhook_said")
        assert said is not None
        assert "Nothing was changed." in said.text()
        assert twilio.asked == []
        window.accept()


def test_what_was_proven_before_stands_on_the_sheet(
    opened: Open, channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep(channels, secrets, demo_pbx)
    proofs = StoredProofs(channels.store.database)
    made = proof("one", SENT, "+13125550001")
    proofs.begin(made)
    proofs.end(made, WORKS)
    dialog = open_dialog(opened(), qtbot)
    view = dialog.findChild(HandoverView)
    assert view is not None
    qtbot.waitUntil(lambda: bool(view.proven), timeout=PATIENCE_MS)
    assert "A test message was sent" in view.html()
    assert button(dialog, "open_proof").isVisible()
