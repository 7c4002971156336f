"""How the code is written, as far as a test can hold it. Each rule first finds what was planted for it."""

import re

import pytest

from tests.house.exceptions import changed_exceptions
from tests.house.form import MOST_LINES, P90_LINES, empty_names, lengths, too_long, without_docstring
from tests.house.imports import core_looks_up, only_in
from tests.house.provider_names import provider_named
from tests.house.source import ROOT, Module, Rule, modules, plant
from tests.house.threads import threads
from tests.house.trust import unverified
from tests.house.windows import (
    blanks_between_sentences,
    clicked_scroll_areas,
    colons_of_english,
    dialogs_left_to_qt,
    file_dialogs,
    items_of_layouts,
    items_of_qt,
    marks_of_english,
    signs_in_words,
    unescaped,
    wizard_fields,
)


def test_the_scan_sees_the_project() -> None:
    seen = {module.path for module in modules()}
    assert {
        "main.py",
        "core/channel/catalog.py",
        "core/channel/rules.py",
        "ui/wizard/wizard.py",
        "ui/wizard/pages/account.py",
    } <= seen
    assert len(seen) >= 30
    assert all(module.source for module in modules())


RULES = {
    "only the catalogue names a provider": Rule(
        provider_named,
        plant(
            "core/channel/rules.py",
            'if channel == "twilio": pass',
            'x = "general"',
            'x = "General"',
            'x = f"for Alhambra IT {y}"',
            "def whatsapp_problems(): pass",
            "class FacebookPage: pass",
            "from core.channel.catalog import WHATSAPP",
            "provider.voipms",
        ),
    ),
    "core imports neither Qt nor ui": Rule(
        core_looks_up,
        plant(
            "core/x.py",
            "import PySide6.QtCore",
            "def f():\n    from ui import texts",
            "import importlib\nimportlib.import_module('ui.app')",
            "from shiboken6 import isValid",
        ),
    ),
    "only wire.py imports httpcore": Rule(
        only_in("httpcore", "core/pbx/wire.py"), plant("core/pbx/client.py", "from httpcore import ConnectError")
    ),
    "only the two sides of the event socket import websockets": Rule(
        only_in("websockets", "core/pbx/event_socket.py", "core/demo/listener.py"),
        plant("core/pbx/client.py", "from websockets.sync.client import connect"),
    ),
    "only keyring_entries.py imports keyring": Rule(
        # secret_service.py is its Linux part; os_vault.py names a type.
        only_in(
            "keyring", *(f"core/secrets/{name}.py" for name in ("keyring_entries", "secret_service", "os_vault"))
        ),
        plant("ui/app.py", "from keyring.errors import KeyringError"),
    ),
    "only the files of the store's own transactions import sqlite3": Rule(
        only_in("sqlite3", "core/store/database.py", "core/store/grouped.py"),
        plant("core/command/send.py", "import sqlite3"),
    ),
    "only file_dialog.py makes dialogs for files, which remember the folder": Rule(
        file_dialogs, plant("ui/home/x.py", "from PySide6.QtWidgets import QFileDialog")
    ),
    "nothing needs the module QtSvg, which packages leave out": Rule(
        only_in("PySide6.QtSvg"), plant("ui/look/icons.py", "from PySide6.QtSvg import QSvgRenderer")
    ),
    "only credentials.py encodes": Rule(
        # demo/rules.py decodes, on its own, so that it catches an error here.
        only_in("base64", "core/channel/credentials.py", "core/demo/rules.py", "core/demo/provider.py"),
        plant("core/channel/request.py", "import base64"),
    ),
    "an icon says what failed or is done, and no sign in the words": Rule(
        signs_in_words, plant("ui/home/x.py", 'label.setText("⚠ " + text)', 'self.tr("✓ Saved")', 'f"✗ {text}"')
    ),
    "quotation marks are those of the person's language (`quoted` in ui/look/texts.py)": Rule(
        marks_of_english, plant("ui/home/x.py", 'f"{provider}: “{reason}”"')
    ),
    "sentences are put together by one owner, for Chinese has no blank between them (`one_text`)": Rule(
        blanks_between_sentences,
        plant(
            "ui/home/x.py",
            'failure_text(why) + " " + kept',
            'f"{told} {kept}"',
            'f" {kept}"',
            '" ".join(told)',
            'text += " " + kept',
        ),
    ),
    "a colon between two texts is that of the person's language (`named` in ui/look/texts.py)": Rule(
        colons_of_english, plant("ui/home/x.py", 'f"{provider}: {reason}"')
    ),
    "what scrolls takes the focus by Tab, or not at all": Rule(
        clicked_scroll_areas, plant("ui/home/x.py", "area = QScrollArea()", "class Page(QScrollArea): pass")
    ),
    "only jobs.py knows threads": Rule(
        threads,
        plant(
            "ui/wizard/wizard.py",
            "threading.Thread()",
            "from threading import Thread",
            "from threading import Timer as Later",
            "class Work(QRunnable): pass",
            "from concurrent.futures import ThreadPoolExecutor",
            "async def f(): pass",
            "import asyncio",
        )
        + plant("core/pbx/wire.py", "threading.Thread()"),
    ),
    "pages share the session, not wizard fields": Rule(
        wizard_fields,
        plant("ui/pages/x.py", "self.registerField('name*', edit)", "self.field('name')", "self.setField(a, b)"),
    ),
    "no certificate goes unchecked": Rule(
        unverified,
        plant(
            "core/pbx/client.py", "Client(verify=False)", "c.verify_mode = ssl.CERT_NONE", "from ssl import CERT_NONE"
        ),
    ),
    "every tooltip shows its text as it is": Rule(
        unescaped,
        plant(
            "ui/x.py",
            "box.setToolTip(text)",
            "box.textChanged.connect(box.setToolTip)",
            "ROLE = Qt.ItemDataRole.ToolTipRole",
            "item.setData(3, text)",
        ),
    ),
    "an exception stays as it was made": Rule(
        changed_exceptions,
        plant(
            "core/x.py",
            "try:\n    f()\nexcept OSError as error:\n    error.sent = True\n    raise",
            "try:\n    f()\nexcept OSError as error:\n    error.values['x'] = 1",
            "class Late(AppError):\n    def __init__(self):\n        super().__init__('')\n        self.what = ''",
            "class Set(AppError):\n    def mark(self):\n        self.sent = True",
            "def sent(problem: Unreachable):\n    problem.sent = True",
        ),
    ),
    "rows are the model's own, for an item made in Python may end the process (`ui/look/plain_rows.py`)": Rule(
        items_of_qt,
        plant(
            "ui/x.py",
            "from PySide6.QtGui import QStandardItem",
            "from PySide6 import QtGui\nQtGui.QStandardItemModel()",
            "from PySide6.QtWidgets import QTreeWidgetItem",
        ),
    ),
    "Python knows no item of a layout, for one that Qt has deleted ends the process (`ui/nested_layouts.py`)": Rule(
        items_of_layouts,
        plant(
            "ui/x.py",
            "layout.itemAt(0)",
            "while (item := grid.takeAt(0)) is not None: ...",
            "grid.itemAtPosition(0, 0)",
        ),
    ),
    "a dialog goes with what style sheets hold of it (`let_go_when_finished`)": Rule(
        dialogs_left_to_qt, plant("ui/x.py", "dialog.finished.connect(dialog.deleteLater)")
    ),
    "every module says what it holds": Rule(without_docstring, plant("core/x.py", "x = 1", "")),
    f"no function has more than {MOST_LINES} lines": Rule(
        too_long, plant("core/x.py", "def f():\n" + "    x = 1\n" * MOST_LINES)
    ),
    "names say something": Rule(
        empty_names,
        plant("core/x.py", "class ChannelManager: pass", "class PbxInfo: pass") + plant("ui/utils/x.py", ""),
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_the_rule_holds(name: str) -> None:
    rule = RULES[name]
    for planted in rule.planted:
        assert list(rule.check(planted)), f"the rule would not find: {planted.source}"
    broken = [f"{module.path}: {told}" for module in modules() for told in rule.check(module)]
    assert not broken, "\n".join(broken)


def test_a_text_that_hypothesis_makes_names_its_characters() -> None:
    """Else it asks the codec of UTF-8 for each of a million, for a second: `tests/any_text.py` has the same ones."""
    bare = re.compile(r"\bst\.text\((?:\)|m(?:in|ax)_size)")
    assert all(map(bare.search, ("st.text()", "st.text(max_size=9)", "st.text(min_size=1)")))
    found = [file.name for file in (ROOT / "tests").rglob("*.py") if bare.search(file.read_text("utf-8"))]
    assert sorted(found) == ["any_text.py", "test_house_rules.py"], "only these two speak of it"


def test_nine_functions_of_ten_are_short() -> None:
    found = sorted(lines for module in modules() for lines, _ in lengths(module))
    assert len(found) > 500
    assert found[len(found) * 9 // 10] <= P90_LINES


def test_ordinary_words_and_the_allowed_places_break_no_rule() -> None:
    fine = [
        Module("core/channel/rules.py", '"""For WhatsApp."""\nx = "In general this is fine"  # twilio'),
        Module("core/pbx/wire.py", '"""x"""\nimport httpcore'),
        Module("ui/look/form.py", '"""x"""\nfield: str = dataclasses.field(default="x")\nprovider.field(key)'),
    ]
    assert [told for module in fine for rule in RULES.values() for told in rule.check(module)] == []
