"""The command line as a whole: options before and after the command, the program's own name, words that are wrong."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import main as program
from core.command import commands, console
from core.command.commands import COMMANDS, Command, Run
from core.command.no_windows import APT_LINE, RUN_LINE, CannotStart, NoWindows, why_not_loaded, why_qt_gave_up
from core.program.paths import HomeUnknown, paths_for
from core.program.preferences import Preferences
from core.program.preferences_file import load_preferences
from core.program.product import called, version

ROOT = Path(__file__).parents[3]
Typed = Callable[..., tuple[int, str, str]]


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Typed:
    def run(*arguments: str) -> tuple[int, str, str]:
        status = program.main(arguments)
        return (status, *capsys.readouterr())

    return run


@dataclass(frozen=True)
class Noted(Command):
    """A command that notes what it is given."""

    seen: list[list[str]] = field(default_factory=list)

    def load(self) -> Run:
        def run(arguments: Sequence[str]) -> int:
            self.seen.append(list(arguments))
            return 0

        return run


def test_options_that_stand_before_the_command_reach_it_as_if_they_stood_behind() -> None:
    command = Noted("send", "notes what it is given", "")
    for given in (["--data-dir", "d", "--demo", "send", "x"], ["--data-dir=d", "--demo", "send", "x"]):
        assert commands.run(given, [command], lambda *_: 9) == 0
    assert command.seen == [["--data-dir=d", "--demo", "x"]] * 2


def test_without_a_command_the_windows_open_with_what_stands_there() -> None:
    seen: list[tuple[Path | None, bool]] = []

    def windows(data_dir: Path | None, demo: bool) -> int:
        seen.append((data_dir, demo))
        return 7

    for given in ([], ["--demo"], ["--data-dir", "a b"], ["--demo", "--data-dir=c"]):
        assert commands.run(given, COMMANDS, windows) == 7
    assert seen == [(None, False), (None, True), (Path("a b"), False), (Path("c"), True)]


def test_send_takes_its_data_folder_before_the_command(typed: Typed, tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.json")
    before = typed("--data-dir", str(tmp_path), "--demo", "send", missing, "--json")
    after = typed("send", missing, "--json", "--demo", "--data-dir", str(tmp_path))
    assert before == after
    assert (before[0], json.loads(before[1])["outcome"]) == (2, "invalid")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["sned", "x.json"], ("“sned”", "Did you mean send?", "send, table, channels, apply, sites, tour")),
        (["tuor"], ("Did you mean tour?",)),
        (["channel.json"], ("send FILE",)),
        (["quxx"], ("“quxx”", "The commands are: send")),
        (["--demoo"], ("--demoo", "--help")),
        (["--client-secret", "canary-secret"], ("--client-secret",)),
        (["--client-secret=canary-secret"], ("--client-secret",)),
        (["--data-dir"], ("--data-dir DIR",)),
        (["--data-dir="], ("--data-dir DIR",)),
        (["--data-dir", "--demo"], ("--data-dir DIR",)),
        (["--data-dir", __file__], ("--data-dir", "test_commands.py is no folder")),
        ([f"--data-dir={__file__}/x", "table", "-"], ("--data-dir", "test_commands.py is no folder")),
        (["table", "x.csv", "--data-dir", __file__], ("is no folder",)),
        (["send", "x.json", "--data-dir", __file__], ("is no folder",)),
        (["send", "--demo", "--data-dir"], ("--data-dir needs a value",)),
        (["send"], ("Say which FILE",)),
        (["--demo=1"], ("--demo takes no value",)),
        (["send", "x.json", "--demo=canary-secret"], ("--demo takes no value",)),
        (["apply", "x.json", "--demo", "--sheet", "North"], ("--sheet belongs to --sites SITES",)),
        (["apply", "x.json", "--demo", "--tag", "north"], ("--tag chooses among many",)),
        (["apply", "x.json", "--demo", "--parallel", "many"], ("--parallel is a whole number",)),
        (["table", "x.csv", "--encoding", "klingon"], ("There is no encoding “klingon”",)),
        (["table", "x.csv", "--lists", "gone.json"], ("--lists: gone.json cannot be read",)),
        (["channels", "lst", "--demo"], ("Say what to do, one of: list, show, delete.",)),
        (["channels"], ("Say what to do, one of: list, show, delete.",)),
        (["table", "x.csv", "--kind", "fax"], ("--kind is one of: sms, whatsapp, facebook",)),
        (["table", "x.csv", "--token", "canary-secret"], ("--token",)),
        (["table", "x.csv", "canary-secret"], ("too many",)),
        (["help"], ("Did you mean --help?",)),
        (["version"], ("Did you mean --version?",)),
        (["demo"], ("Did you mean --demo?",)),
        (["-demo"], ("Did you mean --demo?",)),
        ([""], ("empty",)),
    ],
)
def test_a_mistyped_command_line_is_answered_with_what_there_is(
    typed: Typed, given: list[str], told: tuple[str, ...]
) -> None:
    status, out, err = typed(*given)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "canary-secret" not in err
    assert [text for text in told if text not in err] == []


@pytest.mark.parametrize("given", [["--help"], ["-h"], ["--demo", "--help"]])
def test_help_lists_every_command_with_what_it_does(typed: Typed, given: list[str]) -> None:
    status, out, err = typed(*given)
    assert (status, err) == (0, "")
    for command in COMMANDS:
        assert command.name in out
        assert command.says in out
    for text in ("tour", "--data-dir DIR", "--demo", "--version"):
        assert text in out
    assert all(len(line) <= 100 for line in out.splitlines())


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_that_is_listed_can_be_loaded_and_has_help(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.load()(["--help"]) == 0
    assert f"{called()} {command.name}" in capsys.readouterr().out


def test_the_version_is_told_from_everywhere(typed: Typed) -> None:
    told = f"Message Channel Wizard {version()}\n"
    assert typed("--version") == (0, told, "")
    assert typed("--version", "send") == (0, told, "")
    assert typed("send", "--version") == (0, told, "")
    assert typed("table", "x.csv", "--version") == (0, told, "")


@pytest.mark.parametrize(
    ("frozen", "executable", "argv0", "name"),
    [
        (False, "/usr/bin/python3", "main.py", "main.py"),
        (False, "/usr/bin/python3", "/a b/main.py", "main.py"),
        (False, "/usr/bin/python3", "-c", "main.py"),
        (False, "/usr/bin/python3", "/home/x/.local/bin/message-channel-wizard", "message-channel-wizard"),
        (True, "/opt/message-channel-wizard/message-channel-wizard", "mcw", "message-channel-wizard"),
        (True, "/p/message-channel-wizard-console.exe", "mcw", "message-channel-wizard-console"),
    ],
)
def test_a_program_calls_itself_by_the_name_it_is_started_by(
    monkeypatch: pytest.MonkeyPatch, frozen: bool, executable: str, argv0: str, name: str
) -> None:
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "executable", executable)
    monkeypatch.setattr(sys, "argv", [argv0])
    assert called() == name


def test_an_installed_program_names_itself_in_what_it_says(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/x/message-channel-wizard")
    for given in (["sned"], ["--help"], ["send"], ["send", "--help"]):
        _status, out, err = typed(*given)
        assert "message-channel-wizard" in out + err
        assert "main.py" not in out + err


# Why no window can open ---------------------------------------------------------------------------------------


def import_error(text: str, name: str = "QtWidgets", path: str = "/x/PySide6/QtWidgets.abi3.so") -> ImportError:
    return ImportError(text, name=name, path=path)


@pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux says it like this")
def test_a_missing_library_is_named_with_the_line_that_brings_all() -> None:
    why = why_not_loaded(import_error("libEGL.so.1: cannot open shared object file: No such file or directory"))
    assert why.what == "The windows cannot open: this system lacks the library libEGL.so.1."
    assert why.remedy.endswith(APT_LINE)
    assert why.lacks_library


def test_a_library_that_is_not_installed_for_this_python_is_named() -> None:
    for name in ("PySide6", "httpcore", "PySide6.QtWidgets"):
        why = why_not_loaded(ModuleNotFoundError(f"No module named {name!r}", name=name))
        assert name.partition(".")[0] in why.what
        assert RUN_LINE in why.remedy
        assert sys.platform == "win32" or f"\n{RUN_LINE} --demo\n" in (ROOT / "README.md").read_text("utf-8")
        assert not why.lacks_library


def test_a_qt_that_this_system_is_too_old_for_is_told_without_a_line_that_does_not_help() -> None:
    why = why_not_loaded(
        import_error("/lib/libc.so.6: version `GLIBC_2.99' not found (required by /x/libQt6Core.so.6)")
    )
    assert "GLIBC_2.99" in why.what
    assert "apt-get" not in why.message


def test_a_defect_of_this_program_is_not_taken_for_a_missing_qt() -> None:
    for error in (
        ModuleNotFoundError("No module named 'core.nothing'", name="core.nothing"),
        ImportError("cannot import name 'x' from 'ui.app'", name="ui.app", path="/x/ui/app.py"),
    ):
        with pytest.raises(ImportError):
            why_not_loaded(error)


FOUND = 'Could not load the Qt platform plugin "xcb" in "" even though it was found.'
ADVICE = "From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."


@pytest.mark.parametrize(
    ("said", "missing", "told"),
    [
        (["could not connect to display :987", ADVICE, FOUND], "", "display :987"),
        (["could not connect to display ", ADVICE, FOUND], "", "DISPLAY names none"),
        (
            ["Failed to create wl_display (No such file)", "could not connect to display ", ADVICE, FOUND],
            "",
            "Wayland",
        ),
        ([ADVICE, FOUND], "libxcb-cursor.so.0: cannot open shared object file: No such file", "libxcb-cursor.so.0"),
        ([ADVICE, FOUND], "", "lacks a library"),
        (['Could not find the Qt platform plugin "web" in ""'], "", "“web”"),
        (["something new"], "", "something new"),
        ([], "", "said nothing"),
    ],
)
def test_what_qt_said_before_it_gave_up_becomes_one_sentence_and_a_remedy(
    said: list[str], missing: str, told: str
) -> None:
    why = why_qt_gave_up(said, missing)
    assert told in why.what
    assert why.lacks_library == ("apt-get" in why.remedy) == ("lacks" in told or "libxcb" in told)


def test_a_cause_is_one_sentence_with_its_remedy() -> None:
    assert str(CannotStart(NoWindows("No.", "Do that."))) == "No. Do that."
    assert NoWindows("No.").message == "No."


@pytest.mark.parametrize("given", [[], ["--demo"], ["send", "x.json", "--demo"], ["table", "-"], ["tour"]])
def test_a_python_without_the_libraries_is_told_the_line_of_the_readme(given: list[str]) -> None:
    line = [sys.executable, "-S", "main.py", *given]  # without site-packages
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(line, cwd=ROOT, env=clean, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert RUN_LINE in done.stderr


# The data folder ----------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system names the folder")
def test_without_any_home_it_says_so_and_names_the_option(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    def unknown(_user: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(HomeUnknown, match="--data-dir DIR"):
        paths_for(None)


def test_choices_below_a_folder_that_cannot_be_looked_into_were_never_made(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / ("x" * 300) / "preferences.json") == Preferences()


# Streams that are not there -----------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes the streams")
@pytest.mark.parametrize("closed", [">&- 2>&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_program_without_streams_sends_all_the_same(tmp_path: Path, closed: str) -> None:
    from core.demo.sample import sample_draft
    from core.files.channel_file import write_channel_file

    write_channel_file(sample_draft(), tmp_path / "one.json", with_secrets=True)
    line = f'exec "{sys.executable}" main.py send "{tmp_path}/one.json" --demo {closed}'
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stdout + done.stderr
    assert ("created" in done.stdout) == (not closed.startswith((">", "<")))


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
@pytest.mark.parametrize("given", ["--version", "--help", "send --help", "table shortest.csv"])
def test_what_cannot_be_written_is_said_in_one_sentence(tmp_path: Path, given: str) -> None:
    done = shell(tmp_path, f"{given} >/dev/full")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert "No space left on device" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
def test_a_reader_that_has_enough_ends_a_command_without_a_word(tmp_path: Path) -> None:
    done = shell(tmp_path, "table numbers.csv | head -n 1; echo done")
    assert (done.stdout.count("\n"), done.stderr) == (2, "")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes the streams")
def test_a_closed_standard_input_is_nothing_to_read(tmp_path: Path) -> None:
    done = shell(tmp_path, "table - <&-")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert "standard input is closed" in done.stderr


def shell(folder: Path, line: str) -> "subprocess.CompletedProcess[str]":
    (folder / "shortest.csv").write_text("+4930123450\n")
    (folder / "numbers.csv").write_text("".join(f"+49301234{number:04}\n" for number in range(2000)))
    line = f'"{sys.executable}" "{ROOT}/main.py" {line}'
    return subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, text=True, timeout=60)


def test_help_and_mistakes_need_no_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    for given, status in ((["--help"], 0), (["send", "--help"], 0), (["sned"], 2), (["send"], 2)):
        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)
        assert program.main(given) == status
        for stream in (sys.stdout, sys.stderr):
            assert stream is not None
            stream.close()


def test_a_windowed_program_on_windows_writes_to_the_console_that_started_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import ctypes

    class Windll:
        class kernel32:  # noqa: N801 - as Windows calls it
            @staticmethod
            def AttachConsole(_process: int) -> int:  # noqa: N802
                return 1

    monkeypatch.chdir(tmp_path)  # where "CONOUT$" is a file
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", Windll, raising=False)
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    console.open_streams()
    console.say("Zürich")
    for stream in (sys.stdout, sys.stderr):
        assert stream is not None
        stream.close()
    assert (tmp_path / "CONOUT$").read_text("utf-8") == "Zürich\n"
