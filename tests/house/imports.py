"""Which libraries stand where: one owner for each."""

from collections.abc import Callable, Iterator

from tests.house.source import Module


def only_in(library: str, *homes: str) -> Callable[[Module], Iterator[str]]:
    def check(module: Module) -> Iterator[str]:
        if module.path not in homes and library in module.imported:
            yield f"imports {library}"

    return check


def core_looks_up(module: Module) -> Iterator[str]:
    if module.path.startswith("core/"):
        for name in sorted(module.imported & {"PySide6", "shiboken6", "ui", "main", "tests"}):
            yield f"imports {name}"
