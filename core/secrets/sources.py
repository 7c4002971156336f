"""A credential as a channel file writes it: the value itself, `env:NAME`, `keyring:SERVICE/USER` or `plain:TEXT`.

`plain:TEXT` is exactly TEXT: for a value that begins with one of these words, or that looks Base64-encoded and is
right as it is. What comes from the environment or the keyring may begin with `plain:` for the same reason.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled, strip_pasted
from core.errors import Problem, VaultUnavailable, plain
from core.secrets.redaction import hide
from core.wording import N_

_APPLICATION = "MessageChannelWizard"
CLIENT_SECRET_VARIABLE, CLIENT_ID_VARIABLE = "PBX_CLIENT_SECRET", "PBX_CLIENT_ID"
"""The environment's login for this program itself."""
_OWN_VARIABLES = {CLIENT_SECRET_VARIABLE.casefold(), CLIENT_ID_VARIABLE.casefold()}
ENV, KEYRING, PLAIN = "env:", "keyring:", "plain:"
NOT_LOOKED_UP = "not looked up"
"""Stands for the value of a reference where none is followed; it is never sent."""
_ENVIRONMENT_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_().]{0,126}")


@dataclass(frozen=True, slots=True)
class Reference:
    """What a channel file asks for instead of giving a value.

    Attributes:
        text: as it is written, `env:NAME` or `keyring:SERVICE/USER`; foreign, so it is shown by `plain`.
    """

    text: str

    @property
    def shown(self) -> str:
        """Safe to show."""
        return plain(self.text, 120)

    @property
    def is_own(self) -> bool:
        """Whether it asks for what this application keeps or was given for somebody else's channel or PBX.

        Windows knows no case, and names the first of two entries of one service `USER@SERVICE`.
        """
        if self.text.startswith(ENV):
            return self.text.removeprefix(ENV).strip().casefold() in _OWN_VARIABLES
        entry, own = self.text.removeprefix(KEYRING).strip().strip("/").casefold(), _APPLICATION.casefold()
        return any(part == own or part.startswith(f"{own}/") for part in (entry, *_after_each_at(entry)))


def _after_each_at(entry: str) -> tuple[str, ...]:
    return tuple(entry[place + 1 :].strip() for place, sign in enumerate(entry) if sign == "@")


def reference_in(written: str) -> Reference | None:
    """The reference that a value is; None for a value itself."""
    value = strip_pasted(written)
    return Reference(value) if value.startswith((ENV, KEYRING)) and not written.startswith(PLAIN) else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A reference in a channel file, and where its value would go.

    Attributes:
        path: the field in the file. provider: whose keys it holds. hosts: other addresses that the same file names;
            the PBX uses the value there.
    """

    reference: Reference
    path: str
    provider: str
    hosts: tuple[str, ...] = ()


def allow(_asked: Asked) -> bool:
    """Every reference may be followed."""
    return True


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


_GIVEN_TO_NOBODY = Problem("", N_("This program's own entries are not given to any channel file."))


@dataclass(frozen=True, slots=True)
class SecretSources(NeverPickled):
    """Where `env:NAME` and `keyring:SERVICE/USER` are looked up; `keyring` may raise VaultUnavailable.

    Attributes:
        permit: whether a reference may be followed; told before anything is looked up.
        looks_up: False where nothing is to be sent; what may be followed has `NOT_LOOKED_UP` for its value then.
    """

    environment: Mapping[str, str] = field(repr=False)
    keyring: Callable[[str], str | None]
    permit: Callable[[Asked], bool] = allow
    looks_up: bool = True

    def resolve(self, written: str, path: str = "", provider: str = "", hosts: tuple[str, ...] = ()) -> Resolved:
        """The value that `written` means, in the field at `path`; `provider` and `hosts` as of `Asked`."""
        if written.startswith(PLAIN):
            return Resolved(written.removeprefix(PLAIN), exact=True)
        reference = reference_in(written)
        if reference is None:
            value = strip_pasted(written)
            return Resolved(value, stripped=value != written)
        found = self._followed(Asked(reference, path, provider, hosts))
        if not isinstance(found, Problem) and self._is_the_login(found):
            found = _GIVEN_TO_NOBODY
        if isinstance(found, Problem):
            return Resolved("", problem=found)
        if not self.looks_up:
            return Resolved(NOT_LOOKED_UP, exact=True)
        hide(found)
        if found.startswith(PLAIN):
            return Resolved(found.removeprefix(PLAIN), exact=True)
        value = strip_pasted(found)
        return Resolved(value, stripped=value != found)

    def _followed(self, asked: Asked) -> str | Problem:
        reference = asked.reference
        if reference.is_own:
            return _GIVEN_TO_NOBODY
        if not self.permit(asked):
            return Problem("", N_("“{reference}” was not allowed."), {"reference": reference.shown})
        if not self.looks_up:
            return NOT_LOOKED_UP
        if reference.text.startswith(ENV):
            return self._from_environment(reference.text.removeprefix(ENV))
        return self._from_keyring(reference.text.removeprefix(KEYRING))

    def _is_the_login(self, value: str) -> bool:
        """Whether it is the Client Secret under another name."""
        own = strip_pasted(self.environment.get(CLIENT_SECRET_VARIABLE, ""))
        return bool(own) and strip_pasted(value.removeprefix(PLAIN)) == own

    def _from_environment(self, name: str) -> str | Problem:
        # What is not a variable's name is perhaps a secret that begins with env:, and is not repeated.
        if not _ENVIRONMENT_NAME.fullmatch(name):
            return Problem(
                "",
                N_(
                    "No environment variable can have such a name. If this is the value itself, put plain: in "
                    "front of it."
                ),
            )
        text = N_("The environment variable {name} is not set, or is empty.")
        return self.environment.get(name) or Problem("", text, {"name": name})

    def _from_keyring(self, entry: str) -> str | Problem:
        try:
            text = N_("This computer's keyring has no entry “{entry}”. Use SERVICE/USER.")
            return self.keyring(entry) or Problem("", text, {"entry": plain(entry, 120)})
        except VaultUnavailable as error:
            return Problem("", N_("This computer's keyring gave no value. {reason}"), {"reason": error.message})


def as_written(value: str, taken_as_is: bool = False) -> str:
    """The text that `SecretSources.resolve` reads as exactly `value`."""
    marked = value.startswith((ENV, KEYRING, PLAIN)) or value != strip_pasted(value)
    return PLAIN + value if marked or (taken_as_is and value) else value
