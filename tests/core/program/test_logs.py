"""The log: everything but secrets."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.channel.credentials import encode
from core.folder_lock import FolderLock
from core.program import logs
from core.program.paths import Paths, paths_for
from core.program.uncaught import log_uncaught
from core.secrets import redaction

SECRET = "CANARY/secret+0123"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.start_log(Paths(tmp_path))
    redaction.hide(SECRET)
    yield Paths(tmp_path).log
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.parametrize(
    "line",
    [
        f"the key is {SECRET}",
        f"encoded {encode(SECRET)}",
        "https://pbx/openapi/v1.0/x?access_token=CANARY-abc&page=1",
        "{'password': 'CANARY-abc'}",
        '{"refresh_token":"CANARY-abc"}',
        "in a URL CANARY%2Fsecret%2B0123",
    ],
)
def test_no_form_of_a_secret_reaches_the_file(log: Path, line: str) -> None:
    logging.getLogger("somewhere").warning("before %s after", line)
    written = log.read_text()
    assert "before" in written
    assert "CANARY" not in written
    assert encode(SECRET) not in written


def test_an_exception_is_told_by_its_type_and_places_in_the_file_and_on_the_terminal(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        raise ValueError(f"with {SECRET} and CANARY-TYPED inside")
    except ValueError as error:
        log_uncaught(error)
    for said in (log.read_text(), capsys.readouterr().err):
        assert "ValueError" in said
        assert "CANARY" not in said


def test_a_short_secret_does_not_mangle_ordinary_words(log: Path) -> None:
    redaction.hide("pbx")
    assert redaction.redacted("the pbx answers") == "the pbx answers"


def test_a_folder_that_cannot_be_written_costs_the_log_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    root = logging.getLogger()
    before = list(root.handlers)
    logs.start_log(Paths(tmp_path / "data"))
    logging.getLogger("somewhere").warning("goes on")
    root.handlers[:] = before


def test_a_data_folder_that_is_named_is_used_and_made_only_when_written_to(tmp_path: Path) -> None:
    paths = paths_for(tmp_path / "stick")
    assert paths.store.parent == tmp_path / "stick"
    assert not (tmp_path / "stick").exists()


WRITER = """
import logging, sys
from pathlib import Path
from core.program.logs import SharedLog
log = logging.getLogger("writer")
log.addHandler(SharedLog(Path(sys.argv[1]), size=4_000, kept=40))
log.propagate = False
sys.stdin.readline()
for number in range(300):
    log.warning("%s %03d %s", sys.argv[2], number, "x" * 60)
"""


def test_two_processes_share_the_log_and_no_line_is_lost_when_it_is_moved_aside(tmp_path: Path) -> None:
    path = tmp_path / "application.log"
    root = Path(__file__).parents[3]
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], cwd=root, stdin=subprocess.PIPE, text=True)
        for name in ("a", "b")
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate(timeout=60)
        assert writer.returncode == 0
    files = sorted(file for file in tmp_path.iterdir() if file.suffix != ".lock")
    lines = [line.split()[:2] for file in files for line in file.read_text().splitlines()]
    assert len(files) > 5
    assert max(file.stat().st_size for file in files) < 4_200
    assert sorted(lines) == sorted([name, f"{number:03d}"] for name in ("a", "b") for number in range(300))


def test_a_process_that_hangs_with_the_lock_costs_a_moment_and_no_line(tmp_path: Path) -> None:
    path = tmp_path / "application.log"
    path.write_text("before\n")
    hanging = FolderLock(tmp_path / "application.log.lock")
    assert hanging.take()
    logs.SharedLog(path, size=1).handle(logging.makeLogRecord({"msg": "a line"}))
    assert path.read_text() == "before\na line\n"
    hanging.release()
    logs.SharedLog(path, size=1).handle(logging.makeLogRecord({"msg": "another"}))
    assert path.read_text() == "another\n"
    assert (tmp_path / "application.log.1").read_text() == "before\na line\n"
