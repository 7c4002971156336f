"""A fault of the application itself is told once, written without a value, and the application goes on."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.program.paths import Paths
from core.stop import Stop
from ui.jobs import JobRunner
from ui.program.crash import CrashReports

ROOT = Path(__file__).resolve().parents[3]
TYPED = "CANARY-typed-value-5566"


@pytest.fixture
def crashes(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashReports]:
    import faulthandler

    monkeypatch.setattr("core.program.crash.keep_memory_private", lambda: None)
    monkeypatch.setattr(faulthandler, "enable", lambda _file: None)  # pytest has its own
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    made = CrashReports()
    made.install()
    made.write_to(Paths(tmp_path), Stop())
    yield made
    made.remove()


def fail(typed: str = TYPED) -> None:
    raise ValueError(f"cannot read {typed}")


def _logged(folder: Path) -> str:
    return Paths(folder).crash_log.read_text("utf-8")


def _other_fault() -> None:
    raise KeyError(TYPED)


def test_i5_an_exception_in_a_slot_shows_a_dialog_and_the_application_goes_on(
    crashes: CrashReports, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    went_on: list[bool] = []
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    QTimer.singleShot(0, lambda: went_on.append(True))
    qtbot.waitUntil(lambda: bool(went_on))
    dialog = crashes.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "Your entries are kept" in dialog.findChild(QLabel, "crash_what").text()  # type: ignore[union-attr]
    dialog.findChild(QPushButton, "copy_report").click()  # type: ignore[union-attr]
    for told in (dialog.report, _logged(tmp_path), QGuiApplication.clipboard().text()):
        assert "ValueError" in told
        assert "test_crash.py:" in told
        assert "PySide6: 6." in told
        assert TYPED not in told
        assert "cannot read" not in told
    dialog.findChild(QPushButton, "continue").click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: crashes.dialog is None)


def test_fifty_exceptions_show_one_dialog_and_a_fault_that_was_shown_is_not_shown_again(
    crashes: CrashReports, qtbot: QtBot, tmp_path: Path
) -> None:
    for _ in range(50):
        QTimer.singleShot(0, fail)
    QTimer.singleShot(0, _other_fault)
    qtbot.waitUntil(lambda: "KeyError" in (crashes.dialog.report if crashes.dialog else ""))
    first = crashes.dialog
    assert first is not None
    assert first.report.count("ValueError") == 1
    assert _logged(tmp_path).count("ValueError") == 50
    first.accept()
    qtbot.waitUntil(lambda: crashes.dialog is None)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: _logged(tmp_path).count("ValueError") == 51)
    qtbot.wait(1)
    assert crashes.dialog is None


@pytest.mark.parametrize("kind", [ValueError, MemoryError, RecursionError, KeyError])
def test_i4_a_job_that_raises_anything_reaches_its_page_and_the_dialog(
    crashes: CrashReports, qtbot: QtBot, kind: type[Exception]
) -> None:
    told: list[Exception] = []
    runner = JobRunner(on_unexpected=crashes.tell)

    def work(_stop: Stop) -> None:
        raise kind(TYPED)

    runner.run(work, lambda _nothing: None, told.append)
    qtbot.waitUntil(lambda: bool(told) and crashes.dialog is not None)
    assert isinstance(told[0], kind)
    assert crashes.dialog is not None
    assert kind.__name__ in crashes.dialog.report
    assert TYPED not in crashes.dialog.report
    runner.shutdown()


def test_an_exception_in_a_thread_of_its_own_is_shown_on_the_gui_thread(crashes: CrashReports, qtbot: QtBot) -> None:
    threading.Thread(target=fail, daemon=True).start()
    qtbot.waitUntil(lambda: crashes.dialog is not None)


def test_a_fault_in_a_destructor_is_written_and_not_shown(
    crashes: CrashReports, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    class Dying:
        def __del__(self) -> None:
            fail()

    dying = Dying()
    del dying
    qtbot.wait(1)
    assert crashes.dialog is None
    assert "Nobody caught this" in caplog.text


def test_before_and_after_the_application_s_life_nothing_is_shown(qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    crashes = CrashReports()
    crashes.install()
    crashes.tell(ValueError())
    crashes.remove()
    crashes.tell(ValueError())
    qtbot.wait(1)
    assert crashes.dialog is None
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_what_was_typed_is_still_there_behind_the_dialog(crashes: CrashReports, qtbot: QtBot) -> None:
    edit = QLineEdit(TYPED)
    qtbot.addWidget(edit)
    edit.returnPressed.connect(fail)
    edit.returnPressed.emit()
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert edit.text() == TYPED


def test_a_log_folder_that_cannot_be_written_costs_the_file_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    crashes = CrashReports()
    crashes.install()
    crashes.write_to(None, Stop())
    crashes.write_to(Paths(tmp_path / "data"), Stop())
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    crashes.remove()


@pytest.mark.skipif(sys.platform != "linux", reason="core files and /proc are Linux's")
@pytest.mark.parametrize("death", ["os.abort()", "ctypes.string_at(0)"])
def test_f4_a_process_that_dies_tells_where_and_leaves_no_core_file_and_no_value(tmp_path: Path, death: str) -> None:
    script = (
        "import ctypes, os, resource, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from core.program.paths import Paths\n"
        "from core.stop import Stop\n"
        "from ui.program.crash import CrashReports\n"
        "app = QCoreApplication([])\n"
        "crashes = CrashReports()\n"
        "crashes.install()\n"
        "crashes.write_to(Paths(Path('data').absolute()), Stop())\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0, 'dumpable'\n"
        f"def die(secret): {death}\n"
        f"die({TYPED!r})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30,
        preexec_fn=_allow_core_files,
    )
    assert done.returncode in (-6, -11), done.stderr
    told = (tmp_path / "data" / "logs" / "crash.log").read_text("utf-8")
    assert "in die" in told
    assert TYPED not in told + done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def _allow_core_files() -> None:
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
