"""A start that cannot come to windows ends with one sentence and 2, and `--demo` does its job all the same."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone starts without a display")
APT = "apt-get install"


def start(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`main.py` as a process of its own, with nothing of a display but what is given."""
    taken = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "PBX_CLIENT_ID"}
    clean = {name: value for name, value in os.environ.items() if name not in taken}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env=clean | environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
    )


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2, (done.returncode, done.stderr)
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def broken(tmp_path: Path, library: str) -> str:
    """A folder in which the loader finds a library that cannot be loaded, before the system's."""
    folder = tmp_path / "lib"
    folder.mkdir()
    (folder / library).touch()
    return str(folder)


@pytest.mark.parametrize("arguments", [[], ["tour"]], ids=["windows", "tour"])
def test_a_library_that_qt_needs_and_cannot_load_is_named_with_one_line_of_apt(
    tmp_path: Path, arguments: list[str]
) -> None:
    told = one_sentence(start(tmp_path, *arguments, LD_LIBRARY_PATH=broken(tmp_path, "libEGL.so.1")))
    assert "libEGL.so.1" in told
    assert APT in told


def test_the_demo_creates_its_channel_where_qt_cannot_be_loaded(tmp_path: Path) -> None:
    done = start(tmp_path, "--demo", LD_LIBRARY_PATH=broken(tmp_path, "libEGL.so.1"))
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"created channel \d+", done.stdout.splitlines()[-1])
    assert "libEGL.so.1" in done.stderr
    assert APT in done.stderr.splitlines()[-1]


def test_a_display_that_does_not_answer_is_named(tmp_path: Path) -> None:
    told = one_sentence(start(tmp_path, DISPLAY=":987"))
    assert ":987" in told
    assert "xcb-cursor" not in told


def test_a_wayland_socket_that_is_gone_is_named(tmp_path: Path) -> None:
    told = one_sentence(start(tmp_path, WAYLAND_DISPLAY="wayland-9", XDG_RUNTIME_DIR=str(tmp_path)))
    assert "WAYLAND_DISPLAY" in told
    assert "xcb-cursor" not in told


@pytest.mark.display
def test_a_missing_library_of_x_windows_is_named_with_one_line_of_apt(tmp_path: Path) -> None:
    missing = {"LD_LIBRARY_PATH": broken(tmp_path, "libxcb-cursor.so.0"), "DISPLAY": os.environ["DISPLAY"]}
    told = one_sentence(start(tmp_path, **missing))
    assert "libxcb-cursor.so.0" in told
    assert APT in told
    demo = start(tmp_path, "--demo", **missing)
    assert demo.returncode == 0, demo.stderr
    assert re.fullmatch(r"created channel \d+", demo.stdout.splitlines()[-1])


def test_a_platform_that_qt_has_not_is_named(tmp_path: Path) -> None:
    assert "QT_QPA_PLATFORM" in one_sentence(start(tmp_path, QT_QPA_PLATFORM="nonsense"))


@pytest.mark.parametrize("arguments", [[], ["tour"]], ids=["windows", "tour"])
def test_a_system_without_any_font_is_told_before_a_window_of_boxes_opens(
    tmp_path: Path, arguments: list[str]
) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text('<?xml version="1.0"?><fontconfig><dir>/nowhere</dir></fontconfig>')
    done = start(tmp_path, *arguments, FONTCONFIG_FILE=str(fonts), QT_QPA_PLATFORM="offscreen")
    assert "font" in one_sentence(done)


def test_the_demo_without_a_display_plays_its_main_job_and_says_where_the_pictures_are(tmp_path: Path) -> None:
    done = start(tmp_path, "--demo", "--data-dir", str(tmp_path / "stick"))
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"created channel \d+", done.stdout.splitlines()[-1])
    pictures = tmp_path / "stick" / "tour"
    assert len(list(pictures.glob("*.png"))) >= 10
    assert done.stderr.count("display") == 1
    assert str(pictures) in done.stderr


def test_pictures_go_elsewhere_where_they_cannot_be_put(tmp_path: Path) -> None:
    from ui.tour import _folder_for_pictures

    assert _folder_for_pictures(tmp_path) == tmp_path / "tour"
    blocked = tmp_path / "file"
    blocked.touch()
    elsewhere = _folder_for_pictures(blocked)
    assert elsewhere.is_dir()
    elsewhere.rmdir()


def test_without_a_temporary_folder_the_demo_says_so(tmp_path: Path) -> None:
    script = "import sys, tempfile; tempfile.tempdir = '/nowhere'; from ui import app; sys.exit(app.run(None, True))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "/nowhere" in one_sentence(done)


def test_a_platform_that_needs_a_display_says_that_none_is_named_and_no_library_lacks(tmp_path: Path) -> None:
    told = one_sentence(start(tmp_path, "tour", QT_QPA_PLATFORM="xcb"))
    assert "DISPLAY names none" in told
    assert "unset QT_QPA_PLATFORM" in told
    assert APT not in told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        *((["--scale", factor], "from 0.5 to 4") for factor in ("-1", "inf", "nan", "10", "0", "x")),
        (["--langauge", "de"], "--langauge"),
        (["--language", "xx"], "--language is one of: en, de, es, fr, it, pl, pt_BR, zh_CN"),
        (["--data-dir", "here", "extra"], "too many"),
        (["--secret=hunter2"], "--secret."),
        (["--out", "/proc/x"], "/proc/x cannot be made"),
        (["--out", __file__], "is no folder"),
    ],
)
def test_a_tour_that_is_asked_for_wrongly_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], given: list[str], told: str
) -> None:
    import main

    assert main.main(["tour", *given]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert told in err
    assert "hunter2" not in err
