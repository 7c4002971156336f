"""The form of a file: what it says of itself, how long its functions are, what its names say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.source import Module

MOST_LINES = 50
"""Of a function."""

P90_LINES = 20
"""Nine functions of ten are no longer."""

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
