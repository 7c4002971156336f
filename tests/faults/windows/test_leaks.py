"""Marker secrets are planted, the whole journey is made, and everything that was written or shown is searched."""

import datetime as dt
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.channel.directory import Directory
from core.files.channel_file import write_channel_file
from core.handover.sheet import sheet_of
from core.handover.sheet_html import sheet_html
from core.pbx.login import PbxLogin
from core.pbx.request_text import as_curl, as_json_text
from core.program.logs import RedactingFormatter
from core.program.paths import Paths
from core.secrets.redaction import hide
from core.secrets.vault import MemoryVault
from core.stop import Stop
from tests.faults.canaries import files, leaks, shown
from tests.faults.conftest import Seen
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx
from tests.ui.conftest import Driver, to_account
from ui.application import Application
from ui.created.printed_sheet import pdf, picture
from ui.program.crash import CrashReports

CLIENT_SECRET = "canaryQ7clientZx81secretLm02"
API_KEY = "canary+K3y/0123456789=abcd&x"
PUBLIC_KEY = "public/key+text"


class LeakPbx(ScriptedPbx):
    """A demo PBX whose Client Secret is a marker."""

    client_secret = CLIENT_SECRET


@pytest.fixture
def leak_pbx() -> Iterator[ScriptedPbx]:
    with LeakPbx() as pbx:
        yield pbx


@pytest.fixture
def debug_log(tmp_path: Path) -> Iterator[None]:
    """Everything is logged, also by libraries, into a file beside the application's own."""
    import core.pbx.wire  # noqa: F401 - it quiets two of the loggers once

    root = logging.getLogger()
    levels = {name: logging.getLogger(name).level for name in ("", "httpcore")}
    handler = logging.FileHandler(tmp_path / "debug.log", encoding="utf-8")
    handler.setFormatter(RedactingFormatter("%(name)s %(message)s"))
    root.addHandler(handler)
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield
    root.removeHandler(handler)
    handler.close()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    for each in [each for each in root.handlers if str(tmp_path) in str(getattr(each, "baseFilename", ""))]:
        root.removeHandler(each)
        each.close()


@pytest.fixture
def crashes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashReports]:
    import faulthandler

    monkeypatch.setattr("core.program.crash.keep_memory_private", lambda: None)
    monkeypatch.setattr(faulthandler, "enable", lambda _file: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    made = CrashReports()
    made.install()
    yield made
    made.remove()


def _fail(api_key: str, client_secret: str) -> None:
    raise ValueError(f"{api_key!r} with {client_secret!r} and 100 %")


def _type(driver: Driver, pbx: ScriptedPbx) -> None:
    driver.fill("base_url", pbx.base_url)
    driver.fill("client_id", pbx.client_id)
    driver.fill("client_secret", pbx.client_secret)


def test_f1_f5_f6_f7_f8_f13_f14_no_secret_is_written_or_shown_on_the_whole_journey(
    leak_pbx: ScriptedPbx,
    crashes: CrashReports,
    debug_log: None,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    seen: Seen,
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    vault = MemoryVault()
    application = Application(lambda: vault, lambda: Paths(tmp_path / "data"), crashes=crashes)
    driver = Driver(application.open_wizard(), qtbot)
    texts: list[str] = []
    driver.wizard.currentIdChanged.connect(lambda _page: texts.extend(shown(driver.wizard)))
    log = Paths(tmp_path / "data").crash_log
    driver.until(log.exists)

    # A wrong login, then the right one; refused, unknown, created; a fault of the application; export.
    _type(driver, leak_pbx)
    driver.fill("client_secret", API_KEY)
    driver.press("test_connection")
    driver.until(lambda: bool(driver.note("client_secret")))
    texts.extend(shown(driver.wizard))
    _type(driver, leak_pbx)
    create = "message_channel/create"
    echo = {"invalid_param_list": [{"field": "account_data[0].v", "value": API_KEY, "valid_msg": f"bad {API_KEY}"}]}
    leak_pbx.script(create, Errcode(40002, f"PARAMETER {API_KEY}", echo), Cut(executes=False))
    to_account(driver, "sms", "telnyx")
    driver.fill("name", "Front desk")
    driver.fill("account_data.api_key", API_KEY)
    driver.fill("account_data.public_key", PUBLIC_KEY)
    driver.next()
    driver.add_route("+4930123450", "extension", "137")
    driver.next()
    for _ in range(2):
        driver.create()
        texts.extend(shown(driver.wizard))
        if driver.step == "AccountPage":
            driver.press("next")
        driver.until(lambda: driver.step == "ReviewPage" or driver.widget(QWidget, "back_to_review").isVisible())
        driver.press("back_to_review")
        driver.until_step("ReviewPage")
    driver.press("create")
    driver.until(lambda: bool(driver.text("result_id")))
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    texts.extend(shown(driver.wizard))
    QTimer.singleShot(0, lambda: _fail(API_KEY, CLIENT_SECRET))
    driver.until(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    texts.extend(shown(crashes.dialog))
    logging.getLogger("qt").warning("QNetworkReply: https://pbx/x?access_token=%s", API_KEY)

    session = driver.wizard.session
    write_channel_file(session.draft, tmp_path / "exported.json")
    sheet = sheet_html(
        sheet_of(
            session.draft,
            1,
            "https://pbx/webhook",
            Directory(),
            base_url=leak_pbx.base_url,
            installed_on=dt.date(2026, 1, 1),
        )
    )
    (tmp_path / "sheet.html").write_text(sheet, "utf-8")
    (tmp_path / "sheet.pdf").write_bytes(pdf(sheet))
    assert picture(sheet).save(str(tmp_path / "sheet.png"))
    texts += [as_json_text(session.draft), as_curl(session.draft, leak_pbx.base_url)]
    texts.append(driver.wizard.windowTitle())
    driver.wizard.close()
    application.close()
    texts.append(QGuiApplication.clipboard().text())

    tokens = {request.query["access_token"] for request in leak_pbx.requests if "access_token" in request.query}
    assert tokens
    secrets = [CLIENT_SECRET, API_KEY, *sorted(tokens)]
    out, err = capfd.readouterr()
    places = files(tmp_path) | {"windows": "\n".join(texts).encode(), "output": (out + err).encode()}
    if sys.platform == "linux":
        places["/proc/self/cmdline"] = Path("/proc/self/cmdline").read_bytes()
        places["environment"] = b"\0".join(b"=".join(pair) for pair in os.environb.items())
        with suppress(
            PermissionError
        ):  # what it started with; nobody reads it where the process keeps its memory private
            places["/proc/self/environ"] = Path("/proc/self/environ").read_bytes()
    assert b"Front desk" in places["windows"], "the scan saw the windows"
    assert b"Front desk" in places["file data/channels.sqlite"] + places.get("file data/channels.sqlite-wal", b"")
    assert b"ValueError" in places["file data/logs/crash.log"], "the scan saw the crash report"
    assert b"httpcore" in places["file debug.log"], "the scan saw the log of the libraries"
    assert leaks(secrets, places) == []
    driver.wizard.deleteLater()
    seen(f"{len(secrets) - len(tokens)} keys and the tokens in six forms: 0 hits outside keyring and wire")


@pytest.mark.parametrize(
    "write",
    [
        lambda secret: secret,
        lambda secret: f"Bearer {secret}",
        repr,
        lambda secret: __import__("urllib.parse").parse.quote(secret, safe=""),
        lambda secret: __import__("json").dumps({"a": secret}),
        lambda secret: __import__("base64").b64encode(f"user:{secret}".encode()).decode(),
        lambda secret: secret.encode("utf-16").decode("latin-1"),
    ],
)
def test_f1_the_search_finds_a_secret_that_was_planted_in_any_form(write: Callable[[str], str]) -> None:
    for secret in (CLIENT_SECRET, API_KEY, 'canaryPub$licKey{}%s"quoted\\'):
        content = write(secret).encode("latin-1")
        assert leaks([secret], {"here": b"before " + content + b" after"}) == ["here: secret 0"]
        assert leaks([secret], {"here": content[:20]}) == []


def test_f2_no_exception_of_a_request_tells_a_secret_however_it_is_printed(leak_pbx: ScriptedPbx, seen: Seen) -> None:
    import traceback

    from core.delivery.connection import Connection
    from core.errors import AppError
    from tests.scripted_pbx import Raw

    hide(CLIENT_SECRET)
    connection = Connection()
    login = PbxLogin(leak_pbx.base_url, leak_pbx.client_id, leak_pbx.client_secret)
    faults: list[Any] = [
        Cut(executes=False),
        Raw(b"<html>"),
        Raw(b"", 500),
        Raw(b"", 302),
        Errcode(70087),
    ]
    calls: list[Callable[[], object]] = [
        lambda: connection.reach(login, Stop()),
        lambda: connection.read_back(login, 1, Stop()),
    ]
    told: list[str] = []
    for fault in faults:
        for call in calls:
            for path in ("extension/list", "message_channel/get"):
                leak_pbx.script(path, fault)
            try:
                call()
            except AppError as error:
                told += [*traceback.format_exception(error), repr(error), str(vars(error))]
    connection.close()
    tokens = {request.query["access_token"] for request in leak_pbx.requests if "access_token" in request.query}
    assert len(told) > 20
    assert leaks([CLIENT_SECRET, *tokens], {"told": "\n".join(told).encode()}) == []
    seen("five faults of two requests: 0 hits in tracebacks, reprs and attributes")
