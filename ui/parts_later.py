"""What of PySide's own Python only words errors and writes stubs, loaded when somebody looks into it.

PySide compiles it from its source at every start, and builds three patterns of a page each for it: a third of what a
bare window takes. Nothing of it is changed or left out; where a later PySide has it elsewhere, it is loaded at once.
"""

import sys
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:  # what these import takes longer than all that is done here
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Protocol, SupportsIndex

    class Finder(Protocol):
        """What Python asks for a module."""

        def find_spec(
            self, name: str, path: Sequence[str] | None, target: ModuleType | None = None, /
        ) -> ModuleSpec | None: ...


LATER = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("mapping", "errorhandler", "parser", "layout", "lib.tool", "lib.enum_sig", "lib.pyi_generator")
)
_CALLED_BY_LIBRARY = {"shibokensupport.signature.mapping": "update_mapping"}
"""PySide's library takes this from the module's dictionary, and ends the process where it is not there, or fails."""
_ONE_AT_A_TIME = {
    "shibokensupport.signature.mapping": ("update_mapping",),
    "shibokensupport.signature.errorhandler": ("seterror_argument", "make_helptext"),
}
"""What words errors is made for one thread: of two that word their first at once one found half of it, or crashed."""
_loading = RLock()


@contextmanager
def loaded_later() -> "Iterator[None]":
    """What of these PySide imports in this time is loaded when the first of its names is asked for."""
    usual = sys.meta_path
    ours: Finder = _LaterParts()
    finders = sys.meta_path = _Finders([ours, *usual])
    try:
        yield
    finally:
        usual[:] = [finder for finder in finders if finder is not ours]
        sys.meta_path = usual


class _LaterParts:
    """Finds them as the others do."""

    def find_spec(
        self, name: str, path: "Sequence[str] | None" = None, target: "ModuleType | None" = None, /
    ) -> "ModuleSpec | None":
        if name not in LATER:
            return None
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target) if finder is not self else None
            if spec is not None and spec.loader is not None:
                spec.loader = cast("Loader", _WhenAsked(name, spec.loader))
                return spec
        return None


class _Finders(list[Any]):
    """PySide puts its own finder first, to find its own files before those of others; here it comes second."""

    def __init__(self, finders: "Iterable[Finder]") -> None:
        super().__init__(finders)

    def insert(self, index: "SupportsIndex", finder: Any, /) -> None:
        super().insert(max(1, int(index)), finder)


def _one_at_a_time(act: "Callable[..., object]") -> "Callable[..., object]":
    def locked(*told: object) -> object:
        with _loading:
            return act(*told)

    return locked


class _WhenAsked:
    """Loads a module when it is asked for a name."""

    def __init__(self, name: str, loader: "Loader") -> None:
        self._name = name
        self._loader = loader
        self._begun = False

    def create_module(self, _spec: "ModuleSpec") -> None:
        """As Python makes it."""

    def exec_module(self, module: "ModuleType") -> None:
        names = vars(module)

        def load_and_get(name: str) -> Any:
            if name.startswith("__"):  # Python's own questions
                raise AttributeError(name)
            with _loading:  # whoever asks meanwhile waits
                self._load(module)
                if name in names:
                    return names[name]
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")

        names["__getattr__"] = load_and_get
        if called := _CALLED_BY_LIBRARY.get(self._name):
            names[called] = lambda: load_and_get(called)()

    def _load(self, module: "ModuleType") -> None:
        """Once; where that fails, the next one who asks finds all as it was."""
        if self._begun:
            return
        self._begun = True
        before = dict(vars(module))
        try:
            self._execute(module)
        except BaseException:
            self._begun = False
            vars(module).clear()
            vars(module).update(before)
            raise
        vars(module).pop("__getattr__", None)
        for called in _ONE_AT_A_TIME.get(self._name, ()):
            if called in vars(module):
                vars(module)[called] = _one_at_a_time(vars(module)[called])

    def _execute(self, module: "ModuleType") -> None:
        spec = cast("ModuleSpec", module.__spec__)
        shown, spec.name = spec.name, self._name  # PySide has renamed it
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = shown
