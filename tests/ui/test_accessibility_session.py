"""A screen reader's way to the id: a real session, a real process, and nothing but the accessibility tree."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="D-Bus is how Linux tells screen readers; jeepney comes with keyring there")
from tests.ui.atspi import Desktop, Gone, Node, until

pytestmark = [pytest.mark.display, pytest.mark.accessibility]

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "EAAtokenNobodyMayRead0123456789"
CONTROLS = {"push button", "button", "radio button", "check box", "text", "password text", "combo box", "table"}


class Reader:
    """Somebody who sees nothing of the windows."""

    def __init__(self, application: Node) -> None:
        self._application = application

    def all(self) -> list[Node]:
        return list(self._application.showing())

    def find(self, name: str, *roles: str) -> Node:
        """What is announced with this name, when it can be used."""

        def look() -> Node | None:
            return next(
                (node for node in self.all() if node.name == name and (not roles or node.role in roles)), None
            )

        return until(look, f"{roles} “{name}”")

    def hear(self, part: str) -> str:
        """A text that can be seen now and contains `part`."""
        return until(lambda: next((n.name for n in self.all() if part in n.name), None), f"“{part}”")

    def press(self, name: str) -> None:
        def usable() -> Node | None:
            node = self.find(name)
            return node if node.has("enabled") else None

        until(usable, f"“{name}” to be enabled").do("press", "toggle", "setfocus")

    def type(self, name: str, text: str) -> None:
        self.find(name, "text", "password text", "entry").type(text)

    def everything_told(self) -> str:
        told = []
        for node in self.all():
            told += [node.name, node.description]
            try:
                told.append(node.text)
            except Gone:
                continue
        return "\n".join(told)

    def nameless(self) -> list[str]:
        """Controls of the wizard that Tab stops at and that are announced without a name."""
        return [
            f"{node.role} {node.id}"
            for node in self.all()
            if node.role in CONTROLS and node.has("focusable") and not node.name and not node.id.startswith("qt_")
        ]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
    desktop = Desktop()
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--demo", "--data-dir", str(tmp_path)], cwd=tmp_path, env=environment
    )
    try:
        yield Reader(desktop.application(process.pid))
    finally:
        process.terminate()
        process.wait(30)
        desktop.close()


def test_the_wizard_is_walked_to_the_id_through_the_accessibility_tree_alone(reader: Reader) -> None:
    reader.hear("built-in demo PBX")
    assert reader.nameless() == []
    reader.press("Test connection")
    reader.hear("Connected")
    reader.hear("PBX, current step")
    reader.press("Next")

    reader.hear("Type, current step")
    assert reader.nameless() == []
    reader.press("WhatsApp")
    reader.press("Next")

    reader.hear("Account, current step")
    assert reader.nameless() == []
    reader.press("Next")
    empty = reader.find("Access Token", "password text", "text", "entry")
    until(lambda: "This value is required" in empty.description, "the problem to be told with the field")
    for name, text in (
        ("Channel name", "Front desk"),
        ("Access Token", TOKEN),
        ("App Secret", "0123456789abcdef0123456789abcdef"),
        ("Phone Number ID", "1234567890"),
        ("WhatsApp Business Account ID", "9876543210"),
    ):
        reader.type(name, text)
    assert TOKEN not in reader.everything_told()
    reader.press("Next")

    reader.hear("Numbers, current step")
    assert reader.nameless() == []
    reader.press("Next")
    reader.hear("Review, current step")
    assert reader.nameless() == []
    reader.press("Change options")
    reader.press("Yeastar FQDN")
    assert reader.nameless() == []
    assert TOKEN not in reader.everything_told()
    reader.press("Create")

    reader.hear("Done, current step")
    told = until(lambda: next((n.name for n in reader.all() if n.id == "result_id" and n.name), None), "the id")
    assert told.isdigit()
    assert reader.find("Webhook URL", "text", "entry").text.startswith("https://")
    reader.hear("is connected to the provider")
    reader.hear("Channel created. Next, tell WhatsApp.")
    reader.hear("This step ticks itself when the first message arrives.")
    assert reader.nameless() == []
    assert TOKEN not in reader.everything_told()


def test_a_done_step_is_pressed_through_the_tree_and_the_help_is_read_there(reader: Reader) -> None:
    reader.hear("built-in demo PBX")
    reader.press("Next")
    reader.hear("Type, current step")
    reader.press("Help")
    reader.hear("A channel connects the PBX to one account")
    reader.press("PBX, done, Demo PBX")
    reader.hear("PBX, current step")
    reader.hear("The channel is created through the PBX's own API.")
