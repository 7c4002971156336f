"""Everything that can be said to have gone wrong: problems at fields, exceptions, and what to do about each.

Sentences are English templates marked for translation; `ui/look/texts.py` shows them in the person's language.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeVar

from core.field_path import FieldPath
from core.wording import N_, worded

NAME_SHOWN = 60
"""Characters of a name that a sentence repeats; no line of a window is shorter than that."""
_BLANKS = "\n\r\t\u2028\u2029"
"""What parts lines, the last two in windows too."""


def plain(text: object, limit: int = 500) -> str:
    """Foreign text made safe to show: no control or direction characters, at most `limit` characters."""
    cleaned = str(text)[: limit * 2]
    if not cleaned.isprintable():  # most texts are, and are not looked at one character after the other
        cleaned = "".join(
            " " if character in _BLANKS else character
            for character in cleaned
            if character in _BLANKS or unicodedata.category(character) not in ("Cc", "Cf", "Cs")
        )
    cleaned = cleaned.strip()
    return cleaned if len(cleaned) <= limit else cleaned[: limit - 1] + "…"


_NOTHING: Mapping[str, object] = {}
Met = TypeVar("Met", bound=BaseException)


class Problem(NamedTuple):
    """One broken rule, local or reported by the PBX.

    Attributes:
        field: the parameter's path as a text; `path` takes it apart.
        text: a sentence with `{placeholders}`; `values` fills them. Never holds what was typed into a secret.
        asks: a question that "it is right as it is" answers, not a broken rule (`ChannelDraft.taken_as_is`).
    """

    field: str
    text: str
    values: Mapping[str, object] = _NOTHING
    asks: bool = False

    @property
    def path(self) -> FieldPath:
        """Where it is."""
        return FieldPath(self.field)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return worded(self.text, self.values)


class AppError(Exception):
    """A failure that is worded for the person. It stays as it was made.

    Attributes:
        what: what happened, a template. detail: of use to support, a template. remedy: what to do next, a template.
        values: fill all three.
        code: short and stable, for scripts. problems: fields at fault, where they are known.
    """

    code = "error"
    detail = ""

    def __init__(
        self,
        what: str,
        remedy: str = "",
        values: Mapping[str, object] | None = None,
        problems: Sequence[Problem] = (),
        detail: str | None = None,
    ) -> None:
        self.what = what
        self.remedy = remedy
        if detail is not None:
            self.detail = detail
        self.values = dict(values or {})
        self.problems = tuple(problems)
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """What happened and what to do, in English."""
        return " ".join(worded(part, self.values) for part in (self.what, self.detail, self.remedy) if part)


def fields_at_fault(error: Exception) -> tuple[Problem, ...]:
    """The problems that an error names; none for one that nobody foresaw."""
    return error.problems if isinstance(error, AppError) else ()


def without_frames(error: Met) -> Met:
    """The same, without the frames of the code that it came through, nor of all that it came of.

    They hold what was sent or read there. What is kept for longer than it is told must lead to no key and no login.
    """
    left: list[BaseException] = [error]
    seen: set[int] = set()
    while left:
        each = left.pop()
        if id(each) not in seen:
            seen.add(id(each))
            each.with_traceback(None)
            of = (each.__cause__, each.__context__, *vars(each).values())
            left += [other for other in of if isinstance(other, BaseException)]
    return error


class DraftInvalid(AppError):
    """The draft breaks local rules; nothing was sent."""

    code = "invalid"

    def __init__(
        self,
        problems: Sequence[Problem],
        what: str = N_("The channel has fields that need correcting. Nothing was sent."),
    ) -> None:
        super().__init__(what, problems=problems)


class Reason(StrEnum):
    """Why the OS keyring cannot keep or give a secret."""

    ABSENT = "absent"
    LOCKED = "locked"
    DENIED = "denied"
    TIMEOUT = "timeout"
    FULL = "full"
    FAILED = "failed"


class VaultUnavailable(AppError):
    """The OS keyring cannot keep or give a secret."""

    code = "keyring"

    @property
    def reason(self) -> Reason:
        """Why."""
        return Reason(str(self.values["reason"]))


class Abandoned(AppError):
    """Work that did not end in its time; what it still does is ignored."""

    code = "timeout"

    def __init__(self) -> None:
        super().__init__(N_("This took too long and was stopped."), N_("Try again."))
