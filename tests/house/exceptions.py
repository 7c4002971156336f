"""An exception stays as it was made."""

import ast
import builtins
from collections.abc import Iterator
from functools import cache

from tests.house.source import Module, modules


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
