"""What PySide loads long before it needs it, if ever, loaded when somebody looks into it.

Of its own Python that is what only words errors and writes stubs: it compiles it from its source at every start, and
builds three patterns of a page each for it, a third of what a bare window takes. Of Python's own it is what that
needs, what PySide loads ahead for it, and what a path loads of web addresses. Nothing of it is changed or left out;
where a later PySide has it elsewhere, it is loaded at once.
"""

import builtins
import sys
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:  # what these import takes longer than all that is done here
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Protocol, SupportsIndex

    class Finder(Protocol):
        """What Python asks for a module."""

        def find_spec(
            self, name: str, path: Sequence[str] | None, target: ModuleType | None = None, /
        ) -> ModuleSpec | None: ...


OF_PYTHON = ("base64", "inspect", "tempfile", "textwrap", "traceback", "urllib.parse", "zipfile")
LATER = frozenset(OF_PYTHON) | {
    f"shibokensupport.signature.{name}"
    for name in ("mapping", "errorhandler", "parser", "layout", "lib.tool", "lib.enum_sig", "lib.pyi_generator")
}
_CALLED = {
    "shibokensupport.signature.mapping": "update_mapping",
    "tempfile": "gettempdir",
    "urllib.parse": "quote_from_bytes",
}
"""Functions that others take long before they call them: PySide's library the first, out of the module's dictionary,
and it ends the process where it is not there, or fails; platformdirs and pathlib the others."""
_ONE_AT_A_TIME = {
    "shibokensupport.signature.mapping": ("update_mapping",),
    "shibokensupport.signature.errorhandler": ("seterror_argument", "make_helptext"),
}
"""What words errors is made for one thread: of two that word their first at once one found half of it, or crashed."""
_METHOD_OF_ONE = {"shibokensupport.signature.mapping": ("Reloader", "update")}
"""What such a function is. It stands in the module before that is loaded whole, and PySide's library takes it from
there, whoever loads it: it is for one thread from the first, or the next found names missing, and the process ended.
"""
_loading_of_pyside = RLock()
"""One for all of PySide's, whose parts load one another; each of Python's has its own."""


@contextmanager
def loaded_later(then: "Mapping[str, Callable[[], None]]" = {}) -> "Iterator[None]":  # noqa: B006 - never changed
    """What of these PySide imports in this time is loaded when the first of its names is asked for.

    Args:
        then: called when a module of this name was loaded, before whoever imports it goes on.
    """
    usual = sys.meta_path
    ours: Finder = _LaterParts(then)
    finders = sys.meta_path = _Finders([ours, *usual])
    try:
        yield
    finally:
        usual[:] = [finder for finder in finders if finder is not ours]
        sys.meta_path = usual


def load_of_python() -> None:
    """Load what is left of Python's own now, in a thread of its own: it is as much as a turn of the GUI thread."""
    for name in OF_PYTHON:
        getattr(sys.modules.get(name), "loaded at once", None)


def is_waiting(name: str) -> bool:
    """Whether a module was imported, and nobody has looked into it."""
    return isinstance(getattr(sys.modules.get(name), "__loader__", None), _WhenAsked)


class _LaterParts:
    """Finds them as the others do."""

    def __init__(self, then: "Mapping[str, Callable[[], None]]") -> None:
        self._then = then

    def find_spec(
        self, name: str, path: "Sequence[str] | None" = None, target: "ModuleType | None" = None, /
    ) -> "ModuleSpec | None":
        if name not in LATER and name not in self._then:
            return None
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target) if finder is not self else None
            if spec is not None and spec.loader is not None:
                ours = _WhenAsked(name, spec.loader) if name in LATER else _Then(spec.loader, self._then[name])
                spec.loader = cast("Loader", ours)
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
        with _loading_of_pyside:
            return act(*told)

    return locked


def _builtins_for(class_name: str, method: str) -> "dict[str, Any]":
    """Those of Python; a class of this name has a method that one thread at a time goes through."""

    def build(body: "Callable[[], object]", name: str, /, *bases: Any, **named: Any) -> Any:
        made = builtins.__build_class__(body, name, *bases, **named)
        if name == class_name and method in vars(made):
            setattr(made, method, _one_at_a_time(getattr(made, method)))
        return made

    return {**vars(builtins), "__build_class__": build}


class _Then:
    """Loads a module, and calls something."""

    def __init__(self, loader: "Loader", then: "Callable[[], None]") -> None:
        self._loader = loader
        self._call = then

    def create_module(self, spec: "ModuleSpec") -> "ModuleType | None":
        return self._loader.create_module(spec)

    def exec_module(self, module: "ModuleType") -> None:
        module.__loader__ = cast("ModuleSpec", module.__spec__).loader = self._loader
        self._loader.exec_module(module)
        self._call()


class _WhenAsked:
    """Loads a module when it is asked for a name."""

    def __init__(self, name: str, loader: "Loader") -> None:
        self._name = name
        self._loader = loader
        self._begun = False
        self._loading = RLock() if name in OF_PYTHON else _loading_of_pyside

    def create_module(self, _spec: "ModuleSpec") -> None:
        """As Python makes it."""

    def exec_module(self, module: "ModuleType") -> None:
        names = vars(module)

        def load_and_get(name: str) -> Any:
            if name.startswith("__"):  # Python's own questions
                raise AttributeError(name)
            with self._loading:  # whoever asks meanwhile waits
                self._load(module)
                if name in names:
                    return names[name]
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")

        names["__getattr__"] = load_and_get
        if called := _CALLED.get(self._name):
            names[called] = lambda *given, **named: load_and_get(called)(*given, **named)

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
        module.__loader__ = cast("ModuleSpec", module.__spec__).loader = self._loader
        if vars(module).get("__getattr__") is before["__getattr__"]:
            del module.__getattr__
        for called in _ONE_AT_A_TIME.get(self._name, ()):
            if called in vars(module):
                vars(module)[called] = _one_at_a_time(vars(module)[called])

    def _execute(self, module: "ModuleType") -> None:
        spec = cast("ModuleSpec", module.__spec__)
        shown, spec.name = spec.name, self._name  # PySide has renamed it
        if method := _METHOD_OF_ONE.get(self._name):
            vars(module)["__builtins__"] = _builtins_for(*method)
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = shown
            vars(module)["__builtins__"] = vars(builtins)
