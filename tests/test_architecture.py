"""The order of the rooms: who may import whom. Reads the real imports, late ones and those for types included."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CORE = """
command desk
fleet
handover files program providers
delivery
on_pbx store
pbx
secrets
routes mail
keys
channel tables
numbers
ground
"""
"""Floors of core, the top first. A room may import what stands on a floor below its own, nothing beside or above."""
UI = """
app
program
home
on_pbx
wizard fleet
created routing reaching
look
ground
"""
ASIDE = {"demo": {"channel", "numbers", "ground"}}
"""The demo PBX stands outside: it shares no code with what talks to it but the catalogue."""
MOST_CORE_ARROWS = 91
"""A new room brings its own: providers six and more, tables six; `send` tells what is to be handed over."""
MOST_LATE_IMPORTS = 38
LATE = {
    # The first window waits for none of these: they come right after its first paint, or when they are needed.
    "core/delivery/connection.py": "the client with httpcore and ssl, what is known of addresses, the journal",
    "core/mail/dropped_file.py": "the parser of mails, for a file that is one",
    "core/pbx/address.py": "idna, for a name with letters of its own",
    "core/program/product.py": "importlib.metadata, which brings the parser of mails",
    "ui/application.py": "what starts behind the windows, the connection, what the program is",
    "ui/home/window.py": "everything below the bar: how to begin, the board",
    "ui/look/field_line.py": "icon, cure and announcement of what is said at a field; at first nothing is",
    "ui/look/fields.py": "hashlib, for what is copied",
    "ui/program/at_hand.py": "what goes on behind the windows, by a worker",
    "ui/program/backstage.py": "the client: httpcore and ssl, by a job of its own",
    "ui/program/coming_wizard.py": "what hears a press that comes early, where home is the first window",
    "ui/program/crash.py": "reports, and their dialog",
    "ui/program/open_drafts.py": "who keeps a wizard's draft, which home needs not",
    "ui/single.py": "QtNetwork and socket, for a second start; ctypes, on Windows",
    "ui/wizard/new.py": "the pages behind the first",
    # A library that takes long, or a part of the system that only one platform has.
    "core/demo/events.py": "websockets",
    "core/numbers/dialling.py": "phonenumbers",
    "core/pbx/client.py": "websockets",
    "core/tables/table_file.py": "calamine",
    "core/tables/workbook.py": "openpyxl",
    "core/secrets/os_vault.py": "keyring",
    "ui/app.py": "hashlib, for the keyring; json, for a person who chose something",
    "core/command/console.py": "ctypes, on Windows",
    # What most runs of the program never need.
    "core/command/target.py": "the client, which a dry run does not need; the demo PBX",
    "ui/program/wizards.py": "the wizard, where home is the first window",
    "ui/program/qt_messages.py": "the command line, when Qt gives up",
    "ui/program/unsaved.py": "the band above a page, when something cannot be saved",
}
"""Every file with imports in functions, and what they are for. `tests/bench/startup.py` measures what they save."""


@dataclass(frozen=True)
class Import:
    """One import: where it stands, the module that has it, the module it names. late: it stands in a function."""

    file: str
    line: int
    source: str
    target: str
    late: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.target}"


def imports_of(file: str, text: str, modules: Iterable[str]) -> Iterator[Import]:
    """What a file imports of the project's own modules."""
    known = set(modules)
    source = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    for node, late in statements(text):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            below = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in known else str(node.module) for name in below]
        for name in dict.fromkeys(names):
            yield Import(file, node.lineno, source, name, late)


@cache
def statements(text: str) -> list[tuple[ast.Import | ast.ImportFrom, bool]]:
    """The statements of a file that import, each with whether it stands in a function."""
    found: list[tuple[ast.Import | ast.ImportFrom, bool]] = []
    left: list[tuple[ast.AST, bool]] = [(ast.parse(text), False)]
    while left:
        node, late = left.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.append((node, late))
        elif not isinstance(node, ast.expr):  # nothing is imported within an expression
            late = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            left += [(each, late) for each in ast.iter_child_nodes(node)]
    return sorted(found, key=lambda each: each[0].lineno)


def room_of(module: str) -> tuple[str, str]:
    """The house and the room of a module: `("core", "pbx")`; files that stand beside the rooms are its ground."""
    house, *rest = module.split(".")
    if house == "ui" and rest[:1] in (["app"], ["application"], ["tour"]):
        return house, "app"
    if len(rest) == 1 and rest[0] != "desk" and not (ROOT / house / rest[0]).is_dir():
        return house, "ground"
    return house, rest[0] if rest else "ground"


def floors(order: str) -> dict[str, int]:
    return {room: floor for floor, line in enumerate(order.split("\n")) for room in line.split()}


FLOORS = {"core": floors(CORE), "ui": floors(UI)}


def breaks_the_order(each: Import) -> str:
    """Why an import is against the order, "" if it is not."""
    house, room = room_of(each.source)
    other_house, other = room_of(each.target)
    if other_house not in FLOORS or (house, room) == (other_house, other):
        return ""
    if house != other_house:
        return "core imports no window" if house == "core" else ""
    if room in ASIDE:
        return "" if other in ASIDE[room] else f"{room} imports {other}"
    if other in ASIDE:
        return "" if room in ("command", "program", "app") else f"only the command line and the start open {other}"
    here, there = FLOORS[house].get(room), FLOORS[house].get(other)
    if here is None or there is None:
        return f"{room if here is None else other} has no floor"
    return "" if here < there else f"{room} imports {other}, which is not below it"


def circles(graph: Mapping[str, set[str]]) -> list[tuple[str, ...]]:
    """Sets of modules that reach each other (Tarjan's strongly connected components of more than one)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[tuple[str, ...]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in sorted(graph.get(name, ())):
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            end = stack.index(name)
            if len(stack) - end > 1:
                found.append(tuple(sorted(stack[end:])))
            del stack[end:]

    for name in sorted(graph):
        if name not in index:
            visit(name)
    return found


def file_names() -> list[str]:
    files = [ROOT / "main.py", *sorted((ROOT / "core").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
    return [file.relative_to(ROOT).as_posix() for file in files]


def project() -> list[Import]:
    names = file_names()
    modules = [name.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for name in names]
    found = [each for name in names for each in imports_of(name, (ROOT / name).read_text("utf-8"), modules)]
    return [each for each in found if room_of(each.target)[0] in FLOORS]


@pytest.fixture(scope="module")
def imports() -> list[Import]:
    return project()


def graph_of(imports: Iterable[Import], house: str) -> dict[str, set[str]]:
    graph: dict[str, set[str]] = defaultdict(set)
    for each in imports:
        if each.source.startswith(house + ".") and each.target.startswith(house + "."):
            graph[each.source].add(each.target)
    return graph


def arrows(imports: Iterable[Import], house: str) -> set[tuple[str, str]]:
    """The pairs of rooms of a house of which one imports the other."""
    pairs = ((room_of(each.source), room_of(each.target)) for each in imports)
    return {(here[1], there[1]) for here, there in pairs if here[0] == there[0] == house and here[1] != there[1]}


def test_the_scan_sees_the_project(imports: list[Import]) -> None:
    assert len(imports) > 500
    assert {room for house, room in map(room_of, {each.source for each in imports}) if house == "core"} >= {
        "channel", "command", "delivery", "pbx", "secrets", "store",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("file", "text", "why"),
    [
        ("core/channel/x.py", "from core.pbx.client import PbxClient", "channel imports pbx"),
        ("core/pbx/x.py", "def f():\n    import core.delivery.journal", "pbx imports delivery"),
        ("core/handover/x.py", "from core.files import history", "handover imports files"),
        ("core/errors.py", "from core.channel.draft import ChannelDraft", "ground imports channel"),
        ("core/numbers/x.py", "from core.channel.catalog import KINDS", "numbers imports channel"),
        ("core/channel/x.py", "from core.keys.pasted import joined", "channel imports keys"),
        ("core/keys/x.py", "from core.mail.lines import lines_of", "keys imports mail"),
        ("core/demo/x.py", "from core.pbx.wire import exchange", "demo imports pbx"),
        ("core/pbx/x.py", "from core.demo.pbx import DemoPbx", "open demo"),
        ("core/store/x.py", "from ui.look import texts", "core imports no window"),
        ("core/attic/x.py", "from core.channel.draft import ChannelDraft", "attic has no floor"),
        ("ui/look/x.py", "from ui.wizard.wizard import Page", "look imports wizard"),
        ("ui/look/x.py", "from ui.reaching.outcome import ConnectionOutcome", "look imports reaching"),
        ("ui/home/x.py", "from ui.application import Application", "home imports app"),
    ],
)
def test_an_import_against_the_order_is_found(file: str, text: str, why: str) -> None:
    (planted,) = imports_of(file, text, [])
    assert why in breaks_the_order(planted)


def test_a_circle_is_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [("a", "b", "c")]


def test_every_import_keeps_the_order(imports: list[Import]) -> None:
    broken = [f"{each}: {why}" for each in imports if (why := breaks_the_order(each))]
    assert not broken, "\n".join(broken)


def test_there_are_few_arrows_between_rooms_and_no_circle(imports: list[Import]) -> None:
    for house in FLOORS:
        found = arrows(imports, house)
        round_trips = circles(graph_of(imports, house))
        print(f"{house}: {len(found)} arrows between rooms, {len(round_trips)} circles between files")
        for here in sorted({here for here, _ in found}):
            print(f"  {here} -> {' '.join(sorted(there for room, there in found if room == here))}")
        assert round_trips == [], house
    assert len(arrows(imports, "core")) <= MOST_CORE_ARROWS


def late(file: str, text: str) -> list[str]:
    """The imports of a file that stand in functions, whatever they import."""
    return [f"{file}:{node.lineno} {ast.unparse(node)}" for node, late in statements(text) if late]


def test_an_import_in_a_function_is_found() -> None:
    text = "import json\n\n\ndef f():\n    import ssl\n\n    def g():\n        from core import stop\n"
    assert late("core/x.py", text) == ["core/x.py:5 import ssl", "core/x.py:8 from core import stop"]


def test_few_imports_stand_in_functions_and_the_list_tells_why() -> None:
    found = {name: late(name, (ROOT / name).read_text("utf-8")) for name in file_names() if name != "main.py"}
    lines = [line for each in found.values() for line in each]
    print(f"{len(lines)} imports stand in functions")
    assert len(lines) <= MOST_LATE_IMPORTS, "\n".join(lines)
    assert {name for name, each in found.items() if each} == set(LATE)
