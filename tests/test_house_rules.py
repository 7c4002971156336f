"""How the code is written, as far as a test can hold it. Each rule first finds what was planted for it."""

import ast
import builtins
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

from core.channel.catalog import PROVIDERS
from core.providers.sides import SIDES

ROOT = Path(__file__).parent.parent
MOST_LINES = 50
"""Of a function."""
P90_LINES = 20
"""Nine functions of ten are no longer."""


@dataclass(frozen=True)
class Module:
    path: str
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    @cached_property
    def imported(self) -> set[str]:
        """Every module imported anywhere in the file, with the modules above it."""
        names: set[str] = set()
        for node in self.nodes:
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
                names |= {
                    arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                }
        return {
            ".".join(parts[:end]) for parts in (name.split(".") for name in names) for end in range(1, len(parts) + 1)
        }


@cache
def modules() -> list[Module]:
    files = [ROOT / "main.py", *sorted((ROOT / "core").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
    return [Module(file.relative_to(ROOT).as_posix(), file.read_text("utf-8")) for file in files]


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


# Provider names ----------------------------------------------------------------------------------------------

# An ordinary word of English, too: only the literal "general" is the provider.
ORDINARY = "general"
NAMED = re.compile(
    r"(?<![a-z0-9])(?:"
    + "|".join(
        sorted({re.escape(text.lower()) for p in PROVIDERS for text in (p.value, p.name)} - {ORDINARY}, reverse=True)
    )
    + r")(?![a-z0-9])"
)


NAMING = {
    "core/channel/catalog.py",
    "core/channel/key_forms.py",
    "core/handover/portal_steps.py",
    "core/handover/portal_fields.py",
    "core/handover/portal_sites.py",
    "core/handover/portal_pages.py",
    # What talks to one provider, and the entries that name these files.
    "core/providers/sides.py",
    "core/demo/provider.py",
    "core/providers/meta.py",
    *(side.place.partition(":")[0].replace(".", "/") + ".py" for side in SIDES),
}


def signs_in_words(module: Module) -> Iterator[str]:
    """`ui/look/signed_label.py` has the icons; a screen reader would read the sign out."""
    for node in module.nodes if module.path.startswith("ui/") else ():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search("[⚠✓✔✗✘]", node.value):
            yield f"line {node.lineno}: {node.value[:40]!r}"


def marks_of_english(module: Module) -> Iterator[str]:
    for node in module.nodes if module.path.startswith("ui/") else ():
        if isinstance(node, ast.JoinedStr):
            written = "".join(str(text.value) for text in node.values if isinstance(text, ast.Constant))
            if set("“”") & set(written):
                yield f"line {node.lineno}: {ast.unparse(node)}"


def clicked_scroll_areas(module: Module) -> Iterator[str]:
    """A click on the ground of a page would take the focus from its field, and draw a ring around all of it."""
    made = re.search(r"QScrollArea\(\)|\(QScrollArea\)", module.source)
    if module.path.startswith("ui/") and made and not re.search("focusPolicy|setFocusPolicy", module.source):
        yield made[0]


def docstrings(module: Module) -> set[int]:
    return {
        id(node.body[0].value)
        for node in module.nodes
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }


def items_of_qt(module: Module) -> Iterator[str]:
    for node in module.nodes:
        names = [each.name for each in node.names] if isinstance(node, ast.ImportFrom) else []
        names += [node.attr] if isinstance(node, ast.Attribute) else []
        yield from (name for name in names if re.match(r"QStandardItem|Q(List|Tree|Table)Widget", name))


def file_dialogs(module: Module) -> Iterator[str]:
    for node in module.nodes if module.path != "ui/look/file_dialog.py" else ():
        if isinstance(node, ast.ImportFrom) and any(each.name == "QFileDialog" for each in node.names):
            yield f"line {node.lineno}"


def dialogs_left_to_qt(module: Module) -> Iterator[str]:
    """`ui/gone.py` says why."""
    for node in module.nodes:
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".finished.connect"):
            yield from (f"line {node.lineno}" for each in node.args if ast.unparse(each).endswith(".deleteLater"))


@cache
def of_names(fields: tuple[str, ...]) -> tuple[str, ...]:
    """Those fields of a kind of node that may be identifiers: one look for each kind, and not for each node."""
    return tuple(each for each in ("id", "attr", "arg", "name", "asname") if each in fields)


def identifiers(node: ast.AST) -> Iterator[str]:
    """The identifiers that a node brings."""
    for field in of_names(node._fields):
        name = getattr(node, field)
        if isinstance(name, str):
            yield name


@cache
def parted(name: str) -> str:
    """The words of an identifier."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", name)


@cache
def names_a_provider(text: str) -> bool:
    return NAMED.search(text.lower()) is not None


def provider_named(module: Module) -> Iterator[str]:
    if module.path in NAMING:
        return
    told = docstrings(module)
    for node in module.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            if node.value.lower() == ORDINARY or names_a_provider(node.value):
                yield f"line {node.lineno}: {node.value[:60]!r}"
        else:
            for name in identifiers(node):
                if names_a_provider(parted(name)):
                    yield f"line {getattr(node, 'lineno', '?')}: {parted(name)}"


# Imports -----------------------------------------------------------------------------------------------------


def only_in(library: str, *homes: str) -> Callable[[Module], Iterator[str]]:
    def check(module: Module) -> Iterator[str]:
        if module.path not in homes and library in module.imported:
            yield f"imports {library}"

    return check


def core_looks_up(module: Module) -> Iterator[str]:
    if module.path.startswith("core/"):
        for name in sorted(module.imported & {"PySide6", "shiboken6", "ui", "main", "tests"}):
            yield f"imports {name}"


# Threads, and what the plan has no room for ------------------------------------------------------------------

THREADS = {
    "ui/jobs.py": {"Thread"},
    "core/command/waiting.py": {"Thread"},
    "core/secrets/vault.py": {"Thread"},
    "core/pbx/resolver.py": {"Thread"},
    "core/delivery/connection.py": {"Thread"},  # gives several logins back in the time of one
    "core/demo/server.py": {"Thread", "ThreadingHTTPServer"},
    "core/routes/reading_process.py": {"Thread"},
    "core/fleet/run.py": {"Thread"},
}
THREAD_WORDS = {
    "Thread", "Timer", "ThreadingMixIn", "ThreadingHTTPServer", "ThreadingTCPServer", "ThreadPoolExecutor",
    "ProcessPoolExecutor", "start_new_thread", "QThread", "QThreadPool", "QRunnable", "QtConcurrent",
}  # fmt: skip


def threads(module: Module) -> Iterator[str]:
    allowed = THREADS.get(module.path, set())
    for node in module.nodes:
        for name in identifiers(node):
            if name in THREAD_WORDS and name not in allowed:
                yield f"line {getattr(node, 'lineno', '?')}: {name}"
        if isinstance(node, ast.AsyncFunctionDef | ast.Await):
            yield f"line {node.lineno}: async"
    for name in sorted(module.imported & {"asyncio", "concurrent", "multiprocessing", "_thread"}):
        yield f"imports {name}"


def wizard_fields(module: Module) -> Iterator[str]:
    for node in module.nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            literal = bool(node.args) and isinstance(node.args[0], ast.Constant)
            if node.func.attr in ("registerField", "setField") or (node.func.attr == "field" and literal):
                yield f"line {node.lineno}: {ast.unparse(node)[:60]}"


UNVERIFIED = {"CERT_NONE", "check_hostname", "_create_unverified_context"}


def unverified(module: Module) -> Iterator[str]:
    for node in module.nodes:
        if (
            isinstance(node, ast.keyword)
            and node.arg == "verify"
            and ast.unparse(node.value) in ("False", "0", "None")
        ):
            yield f"line {node.value.lineno}: verify={ast.unparse(node.value)}"
        for name in identifiers(node):
            if name in UNVERIFIED and module.path != "core/pbx/trust.py":
                yield f"line {getattr(node, 'lineno', '?')}: {name}"


def unescaped(module: Module) -> Iterator[str]:
    """A tooltip that is not made by `ui.look.tooltips`: Qt would draw markup in it."""
    if not module.path.startswith("ui/") or module.path == "ui/look/tooltips.py":
        return
    names = {name for node in module.nodes for name in identifiers(node)}
    if "setToolTip" in names:
        yield "calls setToolTip"
    if "ToolTipRole" in names and "tooltip_text" not in names:
        yield "answers ToolTipRole without tooltip_text"
    for node in module.nodes:
        # The role's number, where somebody avoids its name.
        sets = isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".setData")
        if sets and [ast.unparse(argument) for argument in node.args[:1]] == ["3"]:  # type: ignore[attr-defined]
            yield f"line {node.lineno}: sets data of role 3"  # type: ignore[attr-defined]


def assigned(node: ast.AST) -> Iterator[ast.Attribute]:
    """The attributes that a statement sets."""
    if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
        targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
        for target in targets:
            for each in ast.walk(target) if isinstance(target, ast.Tuple) else [target]:
                while isinstance(each, ast.Subscript):
                    each = each.value
                if isinstance(each, ast.Attribute):
                    yield each


def changed_exceptions(module: Module) -> Iterator[str]:
    """An exception that is changed once it was made, by who caught it or by its own class."""
    for node in module.nodes:
        if isinstance(node, ast.ExceptHandler) and node.name:
            for each in (place for inner in ast.walk(node) for place in assigned(inner)):
                if ast.unparse(each.value) == node.name:
                    yield f"line {each.lineno}: {ast.unparse(each)}"
        if isinstance(node, ast.ClassDef) and any(map(is_exception, node.bases)):
            for method in node.body:
                if isinstance(method, ast.FunctionDef):
                    yield from _late_in(method)
        elif isinstance(node, ast.FunctionDef) and node.args.args:
            annotated = {each.arg for each in node.args.args if each.annotation and is_exception(each.annotation)}
            for each in (place for inner in (ast.walk(node) if annotated else ()) for place in assigned(inner)):
                if ast.unparse(each.value) in annotated:
                    yield f"line {each.lineno}: {ast.unparse(each)}"


def is_exception(name: ast.expr) -> bool:
    """Whether a class goes by a name of an exception, of Python's or of this project's."""
    text = ast.unparse(name).strip("\"'").rpartition(".")[2]
    return text in exceptions()


def _late_in(method: ast.FunctionDef) -> Iterator[str]:
    made = [node.lineno for node in ast.walk(method) if isinstance(node, ast.Call) and "super()" in ast.unparse(node)]
    after = min(made, default=0) if method.name == "__init__" else 0
    for each in (place for inner in ast.walk(method) for place in assigned(inner)):
        if ast.unparse(each.value) == "self" and (method.name != "__init__" or (made and each.lineno > after)):
            yield f"line {each.lineno}: {ast.unparse(each)}"


@cache
def exceptions() -> set[str]:
    """The names of all exceptions: Python's, and the classes of the project that come from one."""
    names = {name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    classes = [node for module in modules() for node in module.nodes if isinstance(node, ast.ClassDef)]
    while (
        more := {
            each.name for each in classes if {ast.unparse(base).rpartition(".")[2] for base in each.bases} & names
        }
        - names
    ):
        names |= more
    return names


# Form --------------------------------------------------------------------------------------------------------

EMPTY_WORDS = {"Manager", "Helper", "Helpers", "Handler", "Utils", "Util", "Data", "Info", "Base", "Abstract"}
BANNED_PLACES = {"controllers", "services", "utils", "helpers", "base", "common", "misc", "managers"}


def without_docstring(module: Module) -> Iterator[str]:
    if not ast.get_docstring(module.tree):
        yield "has no docstring"


def lengths(module: Module) -> Iterator[tuple[int, str]]:
    """The lines of each function, with where it stands."""
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef):
            yield (node.end_lineno or 0) - node.lineno + 1, f"line {node.lineno}: {node.name}"


def too_long(module: Module) -> Iterator[str]:
    for lines, place in lengths(module):
        if lines > MOST_LINES:
            yield f"{place} has {lines} lines"


def empty_names(module: Module) -> Iterator[str]:
    for part in Path(module.path).with_suffix("").parts:
        if part in BANNED_PLACES:
            yield f"a place named {part}"
    for node in module.nodes:
        if isinstance(node, ast.ClassDef):
            for word in re.findall("[A-Z][a-z]*", node.name):
                if word in EMPTY_WORDS:
                    yield f"line {node.lineno}: class {node.name}"


@dataclass(frozen=True)
class Rule:
    check: Callable[[Module], Iterator[str]]
    planted: tuple[Module, ...]


def plant(path: str, *sources: str) -> tuple[Module, ...]:
    return tuple(Module(path, source) for source in sources)


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


# Packaging, and what runs ------------------------------------------------------------------------------------


def test_packaging_does_not_hide_the_library_of_that_name_and_there_are_no_form_files() -> None:
    assert (ROOT / "packaging").is_dir()
    assert not (ROOT / "packaging" / "__init__.py").exists()
    tracked = [file for folder in ("core", "ui", "resources") for file in (ROOT / folder).rglob("*")]
    assert len(tracked) > 30
    assert [file for file in tracked if file.suffix == ".ui"] == []


def run(code: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )


def test_all_of_core_can_be_imported_where_qt_is_not_installed() -> None:
    names = [module.path[:-3].replace("/", ".") for module in modules() if module.path.startswith("core/")]
    names = [name.removesuffix(".__init__") for name in names]
    if sys.platform != "linux":
        names.remove("core.secrets.secret_service")
    block = "import sys, importlib; sys.modules.update(dict.fromkeys(['PySide6', 'shiboken6', 'ui'])); "
    done = run(f"{block}[importlib.import_module(name) for name in {names!r}]")
    assert done.returncode == 0, done.stderr
    assert run(block + "import PySide6").returncode != 0, "the block would be noticed"


def test_the_command_line_starts_without_what_only_sending_needs() -> None:
    done = run(
        "import core.command.send, sys; "
        "print(sorted({'httpcore', 'keyring', 'PySide6', 'openpyxl', 'websockets'} & set(sys.modules)))"
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_no_pyside_is_allowed_that_aborts_this_python() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (requirement,) = [text for text in project["dependencies"] if text.lower().startswith("pyside6")]
    below = re.search(r"<\s*(\d+)\.(\d+)", requirement)
    assert below is not None, requirement
    assert (int(below[1]), int(below[2])) <= (6, 12), "6.12 aborts Python 3.10 and 3.11 after some 5,200 calls"
    assert "3.11" in project["requires-python"], "with 3.12 as the oldest Python the limit may go"


def test_i8_twenty_thousand_qt_calls_that_return_nothing_cost_no_reference_to_none() -> None:
    import PySide6

    assert PySide6.__version_info__[:2] < (6, 12) or sys.version_info >= (3, 12)
    done = run(
        "import sys\n"
        "from PySide6.QtWidgets import QApplication, QLineEdit\n"
        "application = QApplication([])\n"
        "edit = QLineEdit()\n"
        "edit.setText('warm')\n"
        "before = sys.getrefcount(None)\n"
        "for number in range(20_000):\n"
        "    edit.setText('x')\n"
        "print(before - sys.getrefcount(None))\n"
    )
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100
