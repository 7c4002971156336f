"""The whole main job with the keyboard alone and nothing but what a screen reader says, in two languages.

What is said is kept as a text that a person can read: heard.<language>.txt in the test's folder, or in `HEARD_IN`.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="D-Bus is how Linux tells screen readers; jeepney comes with keyring there")
from tests.ui.atspi import Desktop
from tests.ui.pseudo import untranslated
from tests.ui.reader import SILENT, Reader, a_reader

pytestmark = [pytest.mark.display, pytest.mark.accessibility]

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "EAAtokenNobodyMayRead0123456789"
SECRET = "0123456789abcdef0123456789abcdef"
GERMAN = {
    "Address": "Adresse",
    "Search for a type or provider": "Typ oder Anbieter suchen",
    "Best match": "Bester Treffer",
    "Paste everything": "Alles einfügen",
    "This value is required.": "Dieser Wert ist erforderlich.",
    "Which numbers, and who gets their messages?": "Welche Nummern, und wer bekommt ihre Nachrichten?",
    "Line 1, ": "Zeile 1, ",
    "Messages to ": "Nachrichten an ",
    " added, ": " hinzugefügt, ",
    "Next": "Weiter",
    "Check and create": "Prüfen und anlegen",
    "Edit numbers": "Nummern bearbeiten",
    "Create": "Anlegen",
    "Channel created, ID ": "Kanal angelegt, ID ",
    "Copy webhook URL": "Webhook-URL kopieren",
    "The PBX is connected to the provider.": "Die Telefonanlage ist mit dem Anbieter verbunden.",
}


@dataclass(frozen=True)
class Language:
    """What is heard in it for an English text."""

    name: str
    program: tuple[str, ...]
    texts: dict[str, str]

    def __call__(self, text: str) -> str:
        return self.texts.get(text, text)


LANGUAGES = [
    Language("de", (str(ROOT / "main.py"),), GERMAN),
    Language("pseudo-rtl", ("-m", "tests.ui.pseudo"), {}),
]


@contextmanager
def reading(language: Language, folder: Path) -> Iterator[Reader]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT),
        "MCW_LANGUAGE": "de" if language.name == "de" else "en",
    }  # fmt: skip
    desktop = Desktop()
    command = [sys.executable, *language.program, "--demo", "--data-dir", str(folder)]
    with a_reader() as reader:
        process = subprocess.Popen(command, cwd=folder, env=environment)
        try:
            reader.application = desktop.application(process.pid)
            yield reader
        finally:
            kept = Path(os.environ.get("HEARD_IN", folder)) / f"heard.{language.name}.txt"
            kept.write_text("\n".join(reader.log) + "\n", "utf-8")
            process.terminate()
            process.wait(30)
            desktop.close()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_the_whole_job_is_done_by_what_is_heard_with_the_keyboard_alone(language: Language, tmp_path: Path) -> None:
    with reading(language, tmp_path) as reader:
        choose_whatsapp(reader, language)
        fill_account(reader, language)
        add_number(reader, language)
        review_and_create(reader, language)
    log = reader.log
    assert [line for line in log if "NO NAME" in line or "| filler" in line] == []
    assert [line for line in log if SILENT in line and not is_new(line, language)] == []
    assert said_twice(log) == []
    assert TOKEN not in "".join(log)
    assert SECRET not in "".join(log)
    if language.name != "de":
        assert [line for line in log if not line.startswith("[") and foreign(line)] == []


def choose_whatsapp(reader: Reader, say: Language) -> None:
    reader.hear(say("Address"))
    reader.press("Return")
    reader.hear(say("Search for a type or provider"))
    reader.type("wh")
    reader.hear(say("Best match"))
    reader.press("Return")
    reader.hear(say("Paste everything"))


def fill_account(reader: Reader, say: Language) -> None:
    """What is missing is told with the field to which the focus comes."""
    reader.press("Return")
    assert say("This value is required.") in reader.hear("• ")
    reader.type(TOKEN, "a token")
    for name, text in (
        ("App Secret", SECRET),
        ("Phone Number ID", "123456789012345"),
        ("Account ID", "987654321098765"),
    ):
        reader.tab_to(name, "text")
        reader.type(text, "" if text != SECRET else "a secret")
    reader.press("Return")
    reader.hear(say("Which numbers, and who gets their messages?"))


def add_number(reader: Reader, say: Language) -> None:
    reader.press("Insert")
    while "| text" not in reader.hear(say("Line 1, ")):
        pass
    reader.type("+4930123456")
    reader.press("Tab")
    reader.hear(say("Messages to ") + "+4930123456")
    reader.type("1000")
    reader.hear("Olivia Bennett, 1000")
    reader.press("Return")
    reader.hear("Olivia Bennett" + say(" added, "))
    reader.tab_to(say("Next"), "push button")
    reader.press("Return")
    reader.hear(say("Check and create"))


def review_and_create(reader: Reader, say: Language) -> None:
    """What will be created is told where Tab stops, and what became of it as it happens."""
    told = reader.tab_to(say("Edit numbers"), "push button")
    assert "+4930123456" in told
    assert "Olivia Bennett" in told
    reader.tab_to(say("Create"), "push button")
    reader.press("Return")
    assert re.search(r"\d", reader.hear(say("Channel created, ID ")))
    reader.hear(say("The PBX is connected to the provider."))


def is_new(line: str, say: Language) -> bool:
    """Whether it may be made in the moment in which it gets the focus, so that its cursor is told of right before."""
    return any(say(text) in line for text in ("Line 1, ", "Messages to ", "Search for a type or provider"))


def said_twice(log: list[str]) -> list[str]:
    """What was announced more than once between two keys."""
    twice, told = [], list[str]()
    for line in log:
        told = [] if line.startswith("[") else told
        twice += [line] if "»" in line and line in told else []
        told.append(line)
    return twice


def foreign(line: str) -> set[str]:
    """The words that were never translated, but for names and the roles of AT-SPI, which a reader words itself."""
    roles = {"text", "push", "button", "check", "box", "cell", "selected", "table", "combo", "menu", "checked"}
    return (
        set(untranslated(line.replace(SILENT, ""))) - roles - {"Demo", "PBX", "WhatsApp", "Olivia", "Bennett", "http"}
    )
