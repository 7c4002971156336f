"""What a terminal gets: nothing that it obeys, and no letters that change their order."""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.command.console import write

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a\u202eb", "a\\u202eb"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("a\u2066b\u2069", "a\\u2066b\\u2069"),
        ("a\ufeffb", "a\\ufeffb"),
        ("Grüße 你好 👩\u200d🔧\tok", "Grüße 你好 👩\u200d🔧\tok"),
    ],
)
def test_s4_a_name_cannot_give_the_terminal_orders_or_show_itself_as_another(text: str, told: str) -> None:
    stream = io.StringIO()
    write(stream, text)
    assert stream.getvalue() == told + "\n"


def test_a_terminal_of_ascii_shows_plain_quotes_and_no_codes() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    write(stream, "There is no “Zürich”… 'x' → y")
    stream.seek(0)
    assert stream.read() == "There is no \"Z\\xfcrich\"... 'x' -> y\n"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_s4_a_command_leaves_no_core_file_with_the_secrets_in_it(tmp_path: Path) -> None:
    fifo = tmp_path / "lists.json"
    os.mkfifo(fifo)
    command = [sys.executable, str(ROOT / "main.py"), "table", "-", "--lists", str(fifo)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        with fifo.open("wb") as file:  # it is read now, and its main part runs
            limits = Path(f"/proc/{process.pid}/limits").read_text()
            file.write(b"{}")
    finally:
        process.wait(20)
    found = re.search(r"Max core file size +(\\S+) +(\\S+)".replace("\\\\", "\\"), limits)
    assert found is not None
    assert found.groups() == ("0", "0")
