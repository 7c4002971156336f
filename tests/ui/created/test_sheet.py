"""The hand-over sheet on paper: a whole PDF or none, everything on the page."""

import datetime as dt
import os
import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextBlock, QTextTable
from pytestqt.qtbot import QtBot

from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.handover.sheet import sheet_of
from core.handover.sheet_html import sheet_html
from core.whole_file import write_whole
from ui.created.paper_pages import pages
from ui.created.printed_sheet import _document, pdf, picture

pytestmark = pytest.mark.fonts

LISTS = Directory(
    extensions=(Entry("137", "Olivia Bennett", "1000"),),
    extension_groups=(Entry("7", "Front office"),),
    organizations=(Entry("2", "Support"),),
    message_queues=(Entry("4", "Patient line"),),
)
ROUTES = (
    DidRoute("+12025550123", "queue", "4", (Member("ext_group", "7"), Member("extension", "137"))),
    DidRoute("+12025550124", "extension", "137", (Member("organization", "2"),)),
    DidRoute("+12025550125", "api"),
)


def example(
    name: str = "Front desk SMS",
    routes: tuple[DidRoute, ...] = ROUTES,
    path: str = "8f14e45fceea167a5a36dedd4bea2543",
) -> str:
    """A sheet with every part."""
    return sheet_html(
        sheet_of(
            ChannelDraft("sms", "telnyx", name, dids=routes),
            19,
            "https://harbour-dental.ras.yeastar.com/api/v1.0/webhook/sms/"
            + (path or "8f14e45fceea167a5a36dedd4bea2543"),
            LISTS,
            base_url="https://harbour-dental.ras.yeastar.com",
            installed_on=dt.date(2026, 11, 23),
            pbx_name="P-Series Software Edition",
            customer="Harbour Dental Practice",
            installed_by="J. Weber, Example Telecom",
        )
    )


def ink_beyond(image: QImage, left: int, right: int) -> bool:
    """Whether anything is drawn left of `left` or right of `right`."""
    white = image.pixel(0, 0)
    columns = [*range(left), *range(right, image.width())]
    return any(image.pixel(x, y) != white for x in columns for y in range(0, image.height(), 2))


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Fonts need an application."""


def test_the_pdf_is_whole_and_replaces_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")
    write_whole(target, pdf(example(), "Hand-over"))
    written = target.read_bytes()
    assert written.startswith(b"%PDF-")
    assert written.rstrip().endswith(b"%%EOF")
    assert [file.name for file in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_pdf_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(target, pdf(example()))
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["sheet.pdf"]


def test_many_numbers_go_on_further_pages() -> None:
    many = tuple(DidRoute(f"+4930123{number:04}", "extension", "137") for number in range(60))
    assert pdf(example()).count(b"/Type /Page\n") == 1
    assert pdf(example(routes=many)).count(b"/Type /Page\n") == 3


def test_a_row_stays_whole_and_a_heading_with_what_it_heads_wherever_a_page_ends() -> None:
    member = Member("organization", "2")
    rows = tuple(DidRoute(f"+4930123{row:04}", "extension", "137", (member,) * (row % 4 * 3)) for row in range(40))
    document = _document(example(routes=rows), QImage(600, 800, QImage.Format.Format_RGB32), 420)
    frames = document.rootFrame().childFrames()
    table = next(each for each in frames if isinstance(each, QTextTable) and each.format().headerRowCount())
    rooms = [document.documentLayout().blockBoundingRect(cells_of(table, row)[-1]) for row in range(table.rows())]
    assert max(room.height() for room in rooms) > 4 * min(room.height() for room in rooms), "rows of several lines"
    heading = cells_of(table, 0)[0].previous()
    parted_rows: set[float] = set()
    for height in range(340, 480, 5):
        parted = pages(document, height)
        bodies = [page.body for page in parted]
        assert max(sum(strip.height for strip in page.strips) for page in parted) <= height
        assert [above.bottom <= below.top for above, below in pairwise(bodies)] == [True] * (len(bodies) - 1)
        for room in rooms:
            assert [body for body in bodies if body.top <= room.top() and room.bottom() <= body.bottom]
        top, first = document.documentLayout().blockBoundingRect(heading).top(), rooms[1].bottom()
        assert [body for body in bodies if body.top <= top and first <= body.bottom]
        begun = [page for page in parted if rooms[1].top() < page.body.top < rooms[-1].bottom()]
        assert all(page.head is not None for page in begun)
        parted_rows.update(page.body.top for page in begun)
    assert len(parted_rows) > 10, "pages ended in many places"


def test_a_row_higher_than_a_page_is_parted_between_its_lines() -> None:
    row = DidRoute("+49301230000", "extension", "137", (Member("organization", "2"),) * 200)
    document = _document(example(routes=(row,)), QImage(600, 800, QImage.Format.Format_RGB32), 420)
    parted = pages(document, 300)
    assert len(parted) > 3
    assert max(sum(strip.height for strip in page.strips) for page in parted) <= 300
    assert parted[-1].body.bottom > parted[0].body.bottom + 600


def cells_of(table: QTextTable, row: int) -> list[QTextBlock]:
    return [table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())]


def test_a_long_sheet_is_made_in_a_thread_of_python_without_a_warning_and_whole() -> None:
    long = example(routes=tuple(DidRoute(f"+4930123{number:04}", "extension", "137") for number in range(200)))
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(pdf(long)))
    thread.start()
    thread.join()
    assert [len(each) for each in made] == [len(pdf(long))]
    assert made[0].count(b"/Type /Page\n") > 3


def test_long_names_and_addresses_stay_inside_the_margins() -> None:
    routes = (DidRoute("+" + "9" * 60, "extension", "137", (Member("organization", "2"),) * 12),)
    image = picture(example("W" * 127, routes, "a" * 300), 800)
    assert not ink_beyond(image, 60, 800 - 60)
    assert ink_beyond(image, 80, 800)


def test_the_picture_is_an_a4_page_with_the_sheet_on_it() -> None:
    image = picture(example(), 400)
    assert (image.width(), image.height()) == (400, 565)
    assert ink_beyond(image, 200, 400)


TYPES_OF_A_WORKER = """
import enum, threading
from importlib import import_module
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken
from ui.program.warming import MODULES

application = QApplication([])
for module in MODULES:
    import_module(module)
from ui.created.printed_sheet import pdf

TABLE = "<table><thead><tr><th>a</th></tr></thead><tr><td>" + "word " * 9000 + "</td></tr></table>"

def made():
    found, looked = set(), [Shiboken.Object, enum.Enum]
    while looked:
        for each in set(type.__subclasses__(looked.pop())) - found:
            found.add(each)
            looked.append(each)
    return {str(each) for each in found if each.__module__.startswith("PySide6")}

before = made()
writing = threading.Thread(target=pdf, args=("<p>a line</p>" * 400 + TABLE, "A title"))
writing.start()
writing.join()
print(len(before), sorted(made() - before))
"""


def test_i14_the_worker_that_writes_a_pdf_makes_no_type_of_pyside() -> None:
    """Two threads that make types at the same time crash the process: the GUI thread has made them all before."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).resolve().parents[3]
    command = [sys.executable, "-c", TYPES_OF_A_WORKER]
    done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=True)
    count, _, types = done.stdout.strip().partition(" ")
    assert int(count) > 100, "it saw the types"
    assert types == "[]"
