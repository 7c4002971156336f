"""Bad input is refused at its field with a sentence; nothing is sent, and nothing typed is lost."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.numbers.country_names import COUNTRY_NAMES
from core.numbers.dialling import countries
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver, one_wizard, to_account, to_review, to_routing
from ui.look.clipboard import MARKS, CopiedSecret
from ui.look.fields import GuardedEdit, SecretEdit, text_row
from ui.look.languages import use_language
from ui.routing.find import country_box

BAD_ACCOUNT = [
    ("sms", "twilio", "name", ""),
    ("sms", "twilio", "name", "x" * 128),
    ("sms", "twilio", "account_data.account_sid", ""),
    ("sms", "twilio", "account_data.auth_token", ""),
    ("sms", "twilio", "account_data.auth_token", "two\nlines"),
    ("sms", "general", "account_data.api_send_url", "http://api.example.com/send"),
    ("sms", "general", "account_data.api_send_url", "api.example.com"),
    ("sms", "general", "account_data.api_send_url", "https://"),
    ("sms", "general", "account_data.api_verify_url", "https://a b.example.com"),
    ("whatsapp", "", "phone_number_id", "1" * 32),
    ("whatsapp", "", "business_account_id", "1" * 501),
    ("whatsapp", "", "account_data.access_token", ""),
    ("facebook", "", "account_data.page_name", ""),
]


@pytest.mark.parametrize(("kind", "channel"), dict.fromkeys((kind, channel) for kind, channel, *_ in BAD_ACCOUNT))
def test_a_bad_account_value_is_said_at_its_field_and_kept(
    driver: Driver, demo_pbx: ScriptedPbx, kind: str, channel: str
) -> None:
    to_account(driver, kind, channel)
    driver.fill("name", "Fine")
    for path, value in (each[2:] for each in BAD_ACCOUNT if each[:2] == (kind, channel)):
        driver.type(path, "https://api.example.com/send" if path.endswith("_url") else "123")
        told_before = driver.note(path)
        driver.fill(path, value)
        driver.press("next")
        assert driver.step == "AccountPage", (path, value)
        assert told_before != driver.note(path), (path, value)
        assert len(driver.note(path)) > 10, (path, value)
        assert driver.widget(QLineEdit, path).text() == value
    assert not demo_pbx.channels


BAD_OPTIONS = [
    ("send_rate", "0"),
    ("send_rate", "-1"),
    ("send_rate", "2.5"),
    ("send_rate", "fast"),
    ("send_rate", "٣"),
    ("session_expired_time", "0"),
    ("session_expired_time", "five"),
    ("session_expired_time", "99999999999"),
]


def test_a_bad_option_is_said_at_its_field_and_kept(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    to_review(driver)
    driver.press("change_options")
    for path, value in BAD_OPTIONS:
        driver.type(path, "2")
        assert driver.note(path) == ""  # of the value before
        driver.fill(path, value)
        driver.press("create")
        assert driver.step == "ReviewPage", (path, value)
        assert len(driver.note(path)) > 10, (path, value)
        assert driver.widget(QLineEdit, path).text() == value
        driver.fill(path, "")
    assert not demo_pbx.channels


BAD_ROUTES = [
    ("", "extension", "137", ""),
    ("my number", "extension", "137", ""),
    ("+1234567890", "extension", "", ""),
    ("+1234567890", "extension", "Nobody", ""),
    ("+1234567890", "voicemail", "137", ""),
    ("+1234567890", "api", "137", ""),
    ("+1234567890", "extension", "137", "137"),
    ("+1234567890", "extension", "137", "team:4"),
]


@pytest.fixture(scope="module")
def at_routes(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """One wizard at its numbers, of which each test leaves none."""
    with one_wizard(request) as driver:
        to_routing(driver)
        yield driver


@pytest.mark.parametrize("route", BAD_ROUTES)
def test_a_bad_route_is_said_below_the_table_and_kept(at_routes: Driver, route: tuple[str, str, str, str]) -> None:
    model = at_routes.widget(QTableView, "dids").model()
    assert (model.rowCount(), at_routes.text("dids.status")) == (0, "")
    at_routes.add_route(*route)
    at_routes.press("next")
    assert at_routes.step == "RoutingPage"
    assert len(at_routes.text("dids.status")) > 10
    assert model.rowCount() == 1
    assert model.removeRow(0)


def test_h4_a_number_that_stands_twice_is_said_with_the_line_of_its_twin(driver: Driver) -> None:
    to_routing(driver)
    driver.add_route("+1234567890", "extension", "137")
    driver.add_route("+1 234 567 890", "queue", "4")
    driver.press("next")
    assert driver.step == "RoutingPage"
    assert "line 2" in driver.text("dids.status")


def test_a_whatsapp_number_has_to_be_in_e164_form(driver: Driver) -> None:
    to_account(driver, "whatsapp")
    driver.fill("name", "WhatsApp")
    for path in ("account_data.access_token", "account_data.app_secret", "phone_number_id", "business_account_id"):
        driver.fill(path, "value-1")
    driver.next()
    driver.add_route("030 123450", "extension", "137")
    driver.press("next")
    assert driver.step == "RoutingPage"
    assert "E.164" in driver.text("dids.status")


def test_the_required_accompanying_text_is_asked_for_by_the_name_of_the_provider(driver: Driver) -> None:
    to_account(driver, "sms", "apidaze")
    driver.fill("name", "Files")
    driver.fill("account_data.api_key", "key-1")
    driver.fill("account_data.api_secret", "secret-1")
    driver.next()
    driver.next()
    driver.press("create")
    assert driver.step == "ReviewPage"
    assert driver.widget(QLineEdit, "accompanying_msg").isVisible()
    assert "Apidaze" in driver.note("accompanying_msg")


def test_the_type_and_the_provider_have_to_be_chosen(driver: Driver) -> None:
    driver.next()
    driver.press("next")
    assert driver.step == "ChannelTypePage"
    assert "type" in driver.note("channel_type")
    driver.fill("channel_type", "sms")
    driver.press("next")
    assert driver.step == "ChannelTypePage"
    assert "provider" in driver.note("channel")


def test_h9_white_space_that_a_mail_puts_around_a_key_is_taken_away_and_said(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    driver.fill("account_data.auth_token", " \u200btoken-1\r\n")
    driver.press("next")
    assert driver.widget(QLineEdit, "account_data.auth_token").text() == "token-1"
    assert "removed" in driver.note("account_data.auth_token")


@pytest.mark.parametrize(("answer", "expected"), [("decode", "myAPIKey456"), ("keep", "bXlBUElLZXk0NTY=")])
def test_h9_a_key_that_looks_encoded_is_asked_about_before_it_is_sent(
    driver: Driver, demo_pbx: ScriptedPbx, answer: str, expected: str
) -> None:
    to_account(driver, "sms", "twilio")
    driver.fill("name", "Encoded by hand")
    driver.fill("account_data.account_sid", "AC-1")
    driver.fill("account_data.auth_token", "bXlBUElLZXk0NTY=")
    driver.press("next")
    assert driver.step == "AccountPage"
    assert "Base64" in driver.note("account_data.auth_token")
    driver.press(f"account_data.auth_token.{answer}")
    driver.next()
    assert driver.wizard.session.draft.credentials["auth_token"] == expected


def test_going_back_keeps_what_was_typed_also_when_it_is_wrong(driver: Driver) -> None:
    to_account(driver, "sms", "telnyx")
    driver.fill("name", "x" * 200)
    driver.press("back")
    driver.next()
    assert driver.widget(QLineEdit, "name").text() == "x" * 200


def test_another_provider_keeps_the_values_of_the_one_before(driver: Driver) -> None:
    to_account(driver, "sms", "telnyx")
    driver.fill("account_data.public_key", "kept")
    driver.press("back")
    driver.fill("channel", "twilio")
    driver.next()
    assert driver.wizard.findChild(QLineEdit, "account_data.public_key") is None
    driver.press("back")
    driver.fill("channel", "telnyx")
    driver.next()
    assert driver.widget(QLineEdit, "account_data.public_key").text() == "kept"


def test_tab_goes_through_the_account_page_from_the_top_down(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    page = driver.wizard.currentPage()
    widget: QWidget | None = driver.widget(QLineEdit, "name")
    seen: list[str] = []
    while widget is not None and len(seen) < 8:
        widget = widget.nextInFocusChain()
        if widget and page.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(widget.objectName())
    assert seen[:5] == [
        "account_data.account_sid",
        "account_data.account_sid.where",
        "account_data.auth_token",
        "account_data.auth_token.reveal",
        "account_data.auth_token.where",
    ]


@pytest.fixture(scope="module")
def on_review(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """One wizard on its review page, to be looked at."""
    with one_wizard(request) as driver:
        to_review(driver)
        yield driver


@pytest.mark.parametrize(
    ("page", "name", "label"),
    [
        ("PbxPage", "base_url", "Address"),
        ("PbxPage", "client_secret", "Client Secret"),
        ("ChannelTypePage", "channel_type.sms", "SMS"),
        ("ChannelTypePage", "channel", "Provider"),
        ("AccountPage", "name", "Channel name"),
        ("AccountPage", "account_data.public_key", "Public Key"),
        ("ReviewPage", "webhook_url_type.nat", "Own domain (NAT)"),
        ("RoutingPage", "dids", "DID routing table"),
        ("ReviewPage", "send_rate", "Message sending rate (messages per second)"),
        ("ReviewPage", "enb_duplicate_active_session", "Allow a second session"),
    ],
)
def test_an_input_is_named_for_screen_readers_by_its_visible_label(
    on_review: Driver, page: str, name: str, label: str
) -> None:
    widget = on_review.widget(QWidget, name)
    assert widget.accessibleName() == label
    place = next(each for each in on_review.wizard.pages() if type(each).__name__ == page)
    assert place.isAncestorOf(widget)
    visible = [shown.text() for shown in place.findChildren(QLabel)]
    visible += [shown.text() for shown in place.findChildren(QAbstractButton)]
    assert name == "dids" or label in [text.replace("&", "") for text in visible]


def test_no_accessible_name_holds_the_mark_of_a_mnemonic(on_review: Driver) -> None:
    named = [widget.accessibleName() for widget in on_review.wizard.findChildren(QWidget) if widget.accessibleName()]
    assert len(named) > 15
    # “Keys & Credentials” is a menu of a portal, in a step that is made ahead.
    assert [name for name in named if re.search(r"&\S", name)] == []


def _paste(driver: Driver, name: str, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit = driver.widget(QLineEdit, name)
    edit.selectAll()
    edit.paste()


@pytest.mark.parametrize("value", ["“KEY0123”", "KEY‘0123", "„KEY0123“", "KEY0123’"])
def test_h9_typographic_quotation_marks_in_a_key_are_warned_of_and_kept(driver: Driver, value: str) -> None:
    _paste(driver, "client_secret", value)
    assert "quotation marks" in driver.note("client_secret")
    driver.type("client_secret", "right")
    assert driver.note("client_secret") == ""


def test_h9_the_warning_of_quotation_marks_stays_and_keeps_nobody_from_going_on(driver: Driver) -> None:
    to_account(driver, "sms", "telnyx")
    driver.fill("name", "Front desk")
    _paste(driver, "account_data.api_key", "“KEY0123”")
    driver.type("account_data.public_key", "public key's")
    assert "quotation marks" in driver.note("account_data.api_key")
    assert "quotation marks" not in driver.note("account_data.public_key")
    driver.next()
    assert driver.wizard.session.draft.credentials["api_key"] == "“KEY0123”"
    driver.press("back")
    driver.until_step("AccountPage")
    driver.widget(QLineEdit, "account_data.api_key").editingFinished.emit()
    assert "quotation marks" in driver.note("account_data.api_key")


@pytest.mark.parametrize(("typed", "provider"), [("twi", "twilio"), ("TELNYX", "telnyx"), ("e", ""), ("nobody", "")])
def test_a_part_of_a_name_that_only_one_provider_has_chooses_it(driver: Driver, typed: str, provider: str) -> None:
    driver.next()
    driver.fill("channel_type", "sms")
    driver.type("channel_search", typed)
    driver.press("next")
    assert driver.wizard.session.draft.channel == provider
    assert driver.widget(QLineEdit, "channel_search").text() == typed
    driver.until_step("AccountPage" if provider else "ChannelTypePage")


def test_a_part_of_a_country_s_name_chooses_it_and_nonsense_brings_the_last_one_back(qtbot: QtBot) -> None:
    box = country_box("none", "Country")
    qtbot.addWidget(box)
    line = box.lineEdit()
    assert line is not None
    for typed, shown in (("germ", "+49 Germany"), ("xyz", "+49 Germany"), ("+423", "+423 Liechtenstein")):
        box.setEditText(typed)
        line.editingFinished.emit()
        assert box.currentText() == shown
        assert box.itemText(box.currentIndex()) == shown


def test_a_country_is_told_by_its_calling_code_and_in_the_persons_language(qtbot: QtBot) -> None:
    use_language("de")
    try:
        box = country_box("keines", "Land")
    finally:
        use_language("en")
    qtbot.addWidget(box)
    told = {box.itemData(place): box.itemText(place) for place in range(box.count())}
    assert [told[region] for region in ("DE", "AT", "ES")] == ["+49 Deutschland", "+43 Österreich", "+34 Spanien"]


def test_every_country_that_has_a_calling_code_has_a_name() -> None:
    assert countries().keys() == COUNTRY_NAMES.keys()


@pytest.mark.parametrize("way", ["key", "menu"])
def test_s4_a_revealed_key_that_is_copied_is_marked_and_leaves_the_clipboard(driver: Driver, way: str) -> None:
    driver.fill("client_secret", "a secret to be copied")
    driver.press("client_secret.reveal")
    edit = driver.widget(GuardedEdit, "client_secret")
    edit.selectAll()
    if way == "key":
        QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    else:
        menu = edit.guarded_menu()
        next(action for action in menu.actions() if action.objectName() == "edit-copy").trigger()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "a secret to be copied"
    assert set(MARKS) <= set(clipboard.mimeData().formats())
    kept = QGuiApplication.instance().findChild(CopiedSecret)  # type: ignore[union-attr]
    assert kept is not None
    kept.take_out()
    assert clipboard.text() == ""


def test_s4_what_is_masked_is_not_copied_at_all(driver: Driver) -> None:
    QGuiApplication.clipboard().setText("before")
    driver.fill("client_secret", "a secret to be copied")
    edit = driver.widget(GuardedEdit, "client_secret")
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert edit.text() == "a secret to be copied"


class Selections:
    """X11's clipboard of what is selected, as far as it is asked here."""

    def __init__(self) -> None:
        self.selected, self.owned = "", True

    def supportsSelection(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return self.owned

    def text(self, mode: QClipboard.Mode) -> str:
        assert mode is QClipboard.Mode.Selection
        return self.selected

    def clear(self, mode: QClipboard.Mode) -> None:
        assert mode is QClipboard.Mode.Selection
        self.selected = ""


@pytest.mark.parametrize("way", ["mask", "leave the field", "leave the page", "minute", "emptied"])
def test_s4_what_was_selected_of_a_revealed_secret_cannot_be_pasted_afterwards(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    clipboard = Selections()
    monkeypatch.setattr("ui.look.clipboard.QGuiApplication.clipboard", lambda: clipboard)
    driver.fill("client_secret", "a secret to be selected")
    driver.press("client_secret.reveal")
    edit = driver.widget(SecretEdit, "client_secret")
    edit.selectAll()
    clipboard.selected = edit.selectedText()
    match way:
        case "mask":
            edit.reveal.click()
        case "leave the field":
            QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut))
        case "leave the page":
            edit.hide()
        case "minute":
            assert edit._selected is not None
            edit._selected.timeout.emit()
        case _:
            edit.setText("")
            edit.hide()
    assert clipboard.selected == ""


def test_s4_what_somebody_else_has_selected_stays(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = Selections()
    monkeypatch.setattr("ui.look.clipboard.QGuiApplication.clipboard", lambda: clipboard)
    driver.fill("client_secret", "a secret")
    driver.press("client_secret.reveal")
    edit = driver.widget(SecretEdit, "client_secret")
    edit.selectAll()
    for clipboard.selected, clipboard.owned in (("secret", False), ("another text", True)):
        edit.forget_selection()
        assert clipboard.selected


@pytest.mark.parametrize(("language", "said"), [("en", "Secret, optional"), ("zh_CN", "Secret, 可选")])
def test_a_screen_reader_says_of_a_field_that_it_may_stay_empty(qtbot: QtBot, language: str, said: str) -> None:
    use_language(language)
    try:
        edit, row = text_row("secret", "&Secret", optional=True)
    finally:
        use_language("en")
    qtbot.addWidget(row)
    assert edit.accessibleName() == said
    assert row.name == "Secret"
