"""A table file is read by a process that can be ended: the same result, an end at once, limited memory."""

import io
import os
import pickle
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core.errors import AppError
from core.files import reading_apart
from core.files.reading_apart import parsed_apart
from core.files.strict_json import NotJson
from core.stop import Stop
from core.tables import reading_process
from core.tables.grid import TableUnreadable
from core.tables.reading_process import framed, frames, read_apart
from core.tables.table_file import read_file
from tests.faults.hostile_files import FILES

ROOT = Path(__file__).parents[3]
FULL = bool(os.environ.get("FAULTS_FULL"))
MOST_BYTES = 200_000_000
QUICK = (
    "one text in 500,000 cells.csv",
    "a million styles.csv",
    "a sheet of blanks.csv",
    "half a workbook.csv",
    "a quote that never ends.csv",
)


@pytest.mark.parametrize("content", ["+4930123;1001\n+4930124;1002\n", "Number\n+4930\xe4\n"])
def test_what_another_process_reads_is_what_this_one_would(tmp_path: Path, content: str) -> None:
    file = tmp_path / "table.csv"
    file.write_text(content, "cp1252")
    told: list[tuple[int, int]] = []
    assert read_apart(file, "", Stop(), lambda done, whole: told.append((done, whole))) == read_file(file)


def test_why_it_cannot_be_read_is_said_as_this_process_would(tmp_path: Path) -> None:
    for content in (b"<html>", b"+1\0", b'"a" b,c\n+1\n', None):
        file = tmp_path / "table.csv"
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_bytes(content)
        with pytest.raises(TableUnreadable) as here:
            read_file(file)
        with pytest.raises(TableUnreadable) as there:
            read_apart(file)
        assert (there.value.message, type(there.value)) == (here.value.message, type(here.value))
        is_table = content is not None and not content.startswith(b"<")
        assert ("Fix the table" in here.value.message) == is_table, "of what is no table nothing is to be fixed"


def test_h13_a_stop_ends_the_reading_at_once(tmp_path: Path) -> None:
    file = tmp_path / "styles.xlsx"
    file.write_bytes(FILES["sixty thousand styles.csv"]())
    stop, errors = Stop(), list[AppError]()

    def work() -> None:
        try:
            read_apart(file, "", stop)
        except AppError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(0.05)
    assert thread.is_alive(), "the other process has not even begun"
    stop.ask()
    thread.join(1.0)
    assert not thread.is_alive()
    assert errors[0].message == "Reading was stopped. Nothing was imported."


MEASURED = """
import resource, sys
from pathlib import Path
from core.errors import AppError
from core.tables.reading_process import read_apart
from core.stop import Stop
import threading
for name in sys.argv[1:]:
    stop = Stop()
    timer = threading.Timer(8, stop.ask)
    timer.start()
    try:
        print(len(read_apart(Path(name), "", stop).rows))
    except AppError as error:
        print(error.message)
    timer.cancel()
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="resource is POSIX")
@pytest.mark.parametrize("name", FILES if FULL else QUICK)
def test_h13_no_file_takes_more_than_its_memory_and_each_ends_in_a_sentence_or_a_table(
    name: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_bytes(FILES[name]())
    # A process of its own: what a child takes is counted with what its parent had when it began.
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(file)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    *_told, most = done.stdout.splitlines()
    assert int(most) <= MOST_BYTES


def test_h13_one_text_in_many_cells_counts_in_each(tmp_path: Path) -> None:
    file = tmp_path / "shared.xlsx"
    file.write_bytes(FILES["one text in 500,000 cells.csv"]())
    with pytest.raises(TableUnreadable) as caught:
        read_apart(file)
    assert "more than 20000000 characters" in caught.value.message


def test_h13_another_process_that_says_too_much_is_not_heard_out() -> None:
    told = io.BytesIO(framed(("rows", ([["a" * 10_000] * 64] * 100, list(range(100))))))
    with pytest.raises(TableUnreadable):
        reading_process._assembled(told, Stop(), None)


@pytest.mark.parametrize("planted", [os.system, subprocess.Popen, Path("x"), Stop])
def test_h13_what_comes_out_of_the_other_process_is_plain_values_only(planted: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        list(frames(io.BytesIO(framed(("grid", planted)))))


class NotTold:
    """A value of this program that no frame may hold."""


@pytest.mark.parametrize(
    "answer",
    [framed(("grid", NotTold())), framed("no pair"), b"\0\0\0\4junk", b"\0\0\0\2).", b"\xff\xff\xff\xff"],
    ids=["a class of ours", "no frame", "no pickle", "an empty stack", "too long"],
)
def test_what_this_program_does_wrong_is_not_told_as_the_fault_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    def started(_command: str) -> "subprocess.Popen[bytes]":
        says = f"import os; os.write(1, {answer!r})"
        return subprocess.Popen([sys.executable, "-S", "-c", says], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    monkeypatch.setattr(reading_process, "started", started)
    monkeypatch.setattr(reading_apart, "started", started)
    with pytest.raises(TableUnreadable, match="An internal error kept the program"):
        read_apart(tmp_path / "table.csv")
    with pytest.raises(NotJson, match="An internal error kept the program"):
        parsed_apart(b"{}", Stop())


def test_h13_a_table_of_the_largest_size_is_read_within_the_limits(tmp_path: Path) -> None:
    file = tmp_path / "large.csv"
    rows = 100_000 if FULL else 20_000
    file.write_text("".join(f"+4930{number:07d};extension;{number};extension:{number}\n" for number in range(rows)))
    assert len(read_apart(file).rows) == rows
