"""An object of a channel file is read: the keys that it may have, and of each the type that it has."""

import difflib
import functools
from collections.abc import Sequence
from typing import TypeGuard

from core.errors import Problem, plain
from core.files.strict_json import JsonObject, type_name
from core.wording import N_

MOST_PROBLEMS = 200
"""More are counted and not told."""
_FEW = 20
"""Problems after which no likely spelling of a key is looked for."""


class Problems(list[Problem]):
    """The first problems of a file, and how many more there are; `all` counts both."""

    more = 0

    def append(self, problem: Problem) -> None:
        if len(self) < MOST_PROBLEMS:
            super().append(problem)
        else:
            self.more += 1

    @property
    def all(self) -> int:
        return len(self) + self.more


class ObjectReading:
    """Reads those of one file, and collects its problems and notices."""

    def __init__(self) -> None:
        self.problems = Problems()
        self.notices: list[Problem] = []

    def problem(self, path: str, text: str, **values: object) -> None:
        """Something is wrong there."""
        self.problems.append(Problem(path, text, values))

    def unknown_keys(self, body: JsonObject, path: str, known: Sequence[str]) -> list[str]:
        for key in body.repeated:
            self.problem(below(path, plain(key, 60)), N_("This key appears more than once."))
        return [key for key in body if key not in known]

    def unknown_key(self, path: str, key: str, known: Sequence[str]) -> None:
        near = nearest(key[:100].lower(), tuple(known)) if len(self.problems) < _FEW else ""
        if near:
            self.problem(path, N_("There is no such key. Did you mean “{near}”?"), near=near)
        else:
            self.problem(path, N_("There is no such key. The keys here are {known}."), known=", ".join(known))

    def text(self, body: JsonObject, key: str, path: str) -> str:
        value = body.get(key, "")
        if isinstance(value, str):
            return value
        if type(value) is int:
            self.problem(below(path, key), N_('This must be text in quotes: "{value}".'), value=value)
        else:
            self.problem(
                below(path, key), N_("This must be text in quotes, not {instead}."), instead=type_name(value)
            )
        return ""

    def integer(self, body: JsonObject, key: str) -> int | None:
        value = body.get(key)
        if type(value) is int:
            return value
        if key in body:
            self.problem(
                key, N_("This must be a whole number without quotes, not {instead}."), instead=type_name(value)
            )
        return None

    def is_object(self, value: object, path: str) -> TypeGuard[JsonObject]:
        if isinstance(value, JsonObject):
            return True
        self.problem(path, N_("This must be an object in braces, not {instead}."), instead=type_name(value))
        return False


def below(path: str, key: str) -> str:
    """The path of a key in the object at a path."""
    return f"{path}.{key}" if path else key


@functools.lru_cache(maxsize=64)
def nearest(key: str, known: tuple[str, ...]) -> str:
    return next(iter(difflib.get_close_matches(key, known, 1)), "")
