"""A credential as a channel file writes it: the value itself, `env:NAME`, `keyring:SERVICE/USER` or `plain:TEXT`.

`plain:TEXT` is exactly TEXT: for a value that begins with one of these words, or that looks Base64-encoded and is
right as it is. What comes from the environment or the keyring may begin with `plain:` for the same reason.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled, strip_pasted
from core.errors import Problem, VaultUnavailable, plain
from core.wording import N_

ENV, KEYRING, PLAIN = "env:", "keyring:", "plain:"
_ENVIRONMENT_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_().]{0,126}")


@dataclass(frozen=True, slots=True)
class Resolved(NeverPickled):
    """What a written credential means.

    Attributes:
        exact: given with `plain:`. stripped: white space around it was taken away.
        problem: why there is no value; its `field` is left to the caller.
    """

    value: str = field(repr=False)
    exact: bool = False
    stripped: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class SecretSources(NeverPickled):
    """Where `env:NAME` and `keyring:SERVICE/USER` are looked up; `keyring` may raise VaultUnavailable."""

    environment: Mapping[str, str] = field(repr=False)
    keyring: Callable[[str], str | None]

    def resolve(self, written: str) -> Resolved:
        """The value that `written` means."""
        if written.startswith(PLAIN):
            return Resolved(written.removeprefix(PLAIN), exact=True)
        value = strip_pasted(written)
        if value.startswith(ENV):
            found = self._from_environment(value.removeprefix(ENV))
        elif value.startswith(KEYRING):
            found = self._from_keyring(value.removeprefix(KEYRING))
        else:
            return Resolved(value, stripped=value != written)
        if isinstance(found, Problem):
            return Resolved("", problem=found)
        if found.startswith(PLAIN):
            return Resolved(found.removeprefix(PLAIN), exact=True)
        value = strip_pasted(found)
        return Resolved(value, stripped=value != found)

    def _from_environment(self, name: str) -> str | Problem:
        # What is not a variable's name is perhaps a secret that begins with env:, and is not repeated.
        if not _ENVIRONMENT_NAME.fullmatch(name):
            return Problem(
                "",
                N_("No environment variable has such a name. If the value itself is meant, write plain: before it."),
            )
        text = N_("The environment variable {name} is not set, or is empty.")
        return self.environment.get(name) or Problem("", text, {"name": name})

    def _from_keyring(self, entry: str) -> str | Problem:
        try:
            text = N_("The OS keyring has no entry “{entry}”; write SERVICE/USER.")
            return self.keyring(entry) or Problem("", text, {"entry": plain(entry, 120)})
        except VaultUnavailable as error:
            return Problem("", N_("The OS keyring gave no value. {reason}"), {"reason": error.message})


def as_written(value: str, taken_as_is: bool = False) -> str:
    """The text that `SecretSources.resolve` reads as exactly `value`."""
    marked = value.startswith((ENV, KEYRING, PLAIN)) or value != strip_pasted(value)
    return PLAIN + value if marked or (taken_as_is and value) else value
