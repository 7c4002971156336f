"""What a hostile or strange PBX can do to the windows: nothing but be told of."""

import json
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.pbx.address import parse_address
from core.pbx.errors import fingerprint_text
from core.pbx.login import PbxLogin
from tests.beside import Beside
from tests.faults import certificates
from tests.faults.conftest import Seen
from tests.scripted_pbx import Errcode, Raw, ScriptedPbx
from tests.ui.conftest import Driver, to_review
from ui.application import Application
from ui.look.theme import PLAIN_TEXT

EVIL = "<b>bold</b><img src='file:///etc/passwd'><a href='http://evil'>here</a>\u202egnp.exe\x00\x1b[31m"


def _buttons(driver: Driver, *names: str) -> list[bool]:
    return [driver.widget(QAbstractButton, name).isVisible() for name in names]


@pytest.fixture
def somewhere(monkeypatch: pytest.MonkeyPatch, demo_pbx: ScriptedPbx) -> str:
    """The demo PBX under a name that is not this computer's."""
    monkeypatch.setattr("core.pbx.wire.addresses", lambda *_given: ["127.0.0.1"])
    return demo_pbx.base_url.replace("127.0.0.1", "pbx.example")


def test_c9_keys_go_over_http_to_another_machine_only_after_a_question_asked_once(
    application: Application, demo_pbx: ScriptedPbx, somewhere: str, qtbot: QtBot, seen: Seen
) -> None:
    login = PbxLogin(somewhere, demo_pbx.client_id, demo_pbx.client_secret)
    driver = Driver(application.open_wizard(login), qtbot)
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "allow_plain_http").isVisible())
    assert "anyone in the network" in driver.text("connection_status")
    assert demo_pbx.requests == []
    driver.press("allow_plain_http")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    assert _buttons(driver, "allow_plain_http") == [False]
    again = Driver(application.open_wizard(login), qtbot)
    again.press("test_connection")
    again.until(lambda: "Connected" in again.text("connection_status"))
    seen("asked in the window before a key is sent, once for each PBX and run")


def test_c9_loopback_is_not_asked_about(driver: Driver) -> None:
    driver.press("test_connection")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    assert _buttons(driver, "allow_plain_http") == [False]


def test_c3_t1_a_changed_certificate_shows_both_fingerprints_and_is_replaced_only_by_a_step_of_its_own(
    application: Application, qtbot: QtBot, tmp_path: Any, seen: Seen
) -> None:
    served = certificates.signed()
    with ScriptedPbx(ssl_context=served.context(tmp_path)) as pbx:
        login = PbxLogin(pbx.base_url, pbx.client_id, pbx.client_secret)
        application.connection.register.pin(parse_address(pbx.base_url), "ab" * 32)
        driver = Driver(application.open_wizard(login), qtbot)
        driver.press("next")
        driver.until(lambda: "Something else may be answering" in driver.text("certificate_heading"))
        assert driver.text("certificate_expected").replace("\n", ":") == fingerprint_text("ab" * 32)
        assert driver.text("certificate_found").replace("\n", ":") == fingerprint_text(served.sha256)
        assert _buttons(driver, "trust_certificate") == [False]
        assert driver.step == "PbxPage"
        assert pbx.requests == []
    seen("no button accepts it; replacing wants the new fingerprint's end typed")


@pytest.fixture
def resolver_hangs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    import threading

    over = threading.Event()

    def hang(*_given: Any, **_named: Any) -> Any:
        over.wait(20)
        raise socket.gaierror(socket.EAI_AGAIN, "late")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    yield
    over.set()


def test_b3_stop_frees_the_window_at_once_while_a_name_is_looked_up(
    application: Application, qtbot: QtBot, resolver_hangs: None, seen: Seen
) -> None:
    driver = Driver(application.open_wizard(PbxLogin("https://pbx.example", "id", "secret")), qtbot)
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "stop_connection").isVisible())
    with Beside() as beside:
        driver.press("stop_connection")
        driver.until(lambda: "stopped" in driver.text("connection_status"))
    assert beside.seconds < 0.5
    seen("the window is free at once")


def test_d4_markup_of_the_pbx_is_text_everywhere_in_the_windows(
    driver: Driver, demo_pbx: ScriptedPbx, seen: Seen
) -> None:
    about = {"device_name": EVIL, "model_name": EVIL, "firmware_version": EVIL, "sn": EVIL}
    demo_pbx.script("system/information", Raw(json.dumps({"errcode": 0, "data": about}).encode()))
    entry = {"id": 1, "caller_id_name": EVIL, "number": "137", "name": EVIL}
    answer = json.dumps({"errcode": 0, "total_number": 1, "data": [entry], "list": [entry]}).encode()
    for path in ("extension/list", "extensiongroup/list", "message_queue/list"):
        demo_pbx.script(path, Raw(answer))
    problem = {"field": EVIL, "valid_msg": EVIL}
    demo_pbx.script("message_channel/create", Errcode(40002, EVIL, {"invalid_param_list": [problem]}))
    to_review(driver)
    driver.create()
    labels = driver.wizard.findChildren(QLabel)
    hit = [label for label in labels if "<b>bold</b>" in label.text()]
    assert hit, "the scan saw the PBX's text"
    for label in labels:
        # QWizard's own labels are set through the wizard's titleFormat and subTitleFormat.
        assert label.textFormat().value == PLAIN_TEXT or "<" not in label.text(), label.text()
        assert not set("\u202e\x00\x1b") & set(label.text())
    seen("all labels are PlainText, no control or direction character")


def test_d5_an_errmsg_of_megabytes_is_cut_and_the_window_stays_alive(
    driver: Driver, demo_pbx: ScriptedPbx, seen: Seen
) -> None:
    demo_pbx.script("message_channel/create", Errcode(40002, "é\u202e\x00" * 300_000))
    to_review(driver)
    driver.create()
    shown = driver.text("result_error")
    assert len(shown) < 1000
    assert "Nothing was created" in shown
    begun = time.thread_time()
    driver.widget(QLabel, "result_error").repaint()
    assert time.thread_time() - begun < 0.05
    seen("cut to 200 characters")


def test_b15_a_captive_portal_is_named_as_such_and_nothing_is_lost(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    demo_pbx.script("get_token", *[Raw(b"<html><title>Hotel</title></html>")] * 20)
    driver.press("test_connection")
    driver.until(lambda: "guest network" in driver.text("connection_status"))
    assert driver.widget(QLineEdit, "client_id").text() == demo_pbx.client_id
