"""The sources of the project as trees, read once, and what a rule about them needs."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Module:
    path: str
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """As `ast.walk` has them, but for two of five that hold nothing, such as whether a name is written."""
        found: list[ast.AST] = [self.tree]
        for node in found:
            for name in node._fields:
                held = getattr(node, name, None)
                for each in held if isinstance(held, list) else (held,):
                    if isinstance(each, ast.AST) and each._fields:
                        found.append(each)
        return found

    @cached_property
    def imported(self) -> set[str]:
        """Every module imported anywhere in the file, with the modules above it."""
        names: set[str] = set()
        for node in self.nodes:
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
            elif isinstance(node, ast.Call) and called(node).endswith(("import_module", "__import__")):
                names |= {
                    arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                }
        return {
            ".".join(parts[:end]) for parts in (name.split(".") for name in names) for end in range(1, len(parts) + 1)
        }


def called(call: ast.Call) -> str:
    """What is called, as its last names say it: all calls are asked, and to write each whole would take a second."""
    names, what = list[str](), call.func
    while isinstance(what, ast.Attribute):
        names.append(what.attr)
        what = what.value
    return ".".join([what.id if isinstance(what, ast.Name) else "", *reversed(names)])


@cache
def modules() -> list[Module]:
    files = [ROOT / "main.py", *sorted((ROOT / "core").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
    return [Module(file.relative_to(ROOT).as_posix(), file.read_text("utf-8")) for file in files]


def docstrings(module: Module) -> set[int]:
    return {
        id(node.body[0].value)
        for node in module.nodes
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }


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


@dataclass(frozen=True)
class Rule:
    check: Callable[[Module], Iterator[str]]
    planted: tuple[Module, ...]


def plant(path: str, *sources: str) -> tuple[Module, ...]:
    return tuple(Module(path, source) for source in sources)
