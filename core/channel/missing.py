"""What a draft lacks before it can be created, by name: fields, and what is open in its numbers, counted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from core.channel.catalog import Field
from core.channel.draft import ChannelDraft
from core.channel.option_names import OPTION_NAMES
from core.channel.rules import (
    NO_DESTINATION,
    UNDECIDED,
    UNDECIDED_PAGES,
    account_problems,
    kind_problems,
    option_problems,
    route_problems,
)
from core.errors import Problem
from core.field_path import FieldPath
from core.wording import N_

_NAMES = {
    "channel_type": N_("Channel type"),
    "channel": N_("Provider"),
    "name": N_("Name"),
    **OPTION_NAMES,
}
_TABLE = N_("Numbers")
_OF_A_MAIL = {UNDECIDED: N_("Numbers from the e-mail"), UNDECIDED_PAGES: N_("Pages from the e-mail")}


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that stands in the way.

    Attributes:
        path: where it is mended; of several lines of numbers the first.
        name: of the field, a template without values.
        problem: what is wrong with what is there; None where there is nothing yet.
        rows: the lines of numbers, counted from 0.
    """

    path: FieldPath
    name: str
    problem: Problem | None = None
    rows: tuple[int, ...] = field(default=())

    @property
    def is_destination(self) -> bool:
        """Whether lines of numbers do not say yet where their messages go."""
        return bool(self.rows) and self.problem is None


def missing(draft: ChannelDraft, gone: Iterable[str] = (), *, notes_secrets: bool = True) -> tuple[Lack, ...]:
    """Everything that a draft lacks, in the order of the windows.

    Args:
        draft: as the store keeps it, with its routes; a secret that was typed counts as there.
        gone: keys of secrets that were typed and are not in the keyring any more.
        notes_secrets: the draft tells which were typed; where it does not, none is said to be missing.
    """
    lost = frozenset(gone)
    lacks = [_of_kind(problem) for problem in kind_problems(draft)]
    for problem in account_problems(draft):
        if not _is_there(draft, problem, lost, notes_secrets):
            lacks.append(_of_account(draft, problem))
    lacks += _of_routes(route_problems(draft))
    lacks += [_named(problem, problem) for problem in option_problems(draft)]
    return tuple(lacks)


def _of_kind(problem: Problem) -> Lack:
    return _named(problem, None)


def _named(problem: Problem, told: Problem | None) -> Lack:
    path = FieldPath(problem.field)
    return Lack(path, _NAMES.get(path, path), told)


def _is_there(draft: ChannelDraft, problem: Problem, lost: frozenset[str], notes_secrets: bool) -> bool:
    """Whether it is a secret of which only the keyring has the value."""
    found = _field(draft, problem.field)
    if found is None or found.key in lost or draft.credentials.get(found.key):
        return False
    return found.key in draft.secrets or (found.is_secret and not notes_secrets)


def _of_account(draft: ChannelDraft, problem: Problem) -> Lack:
    path, found = FieldPath(problem.field), _field(draft, problem.field)
    if found is not None:
        return Lack(path, found.label, problem if draft.credentials.get(found.key) else None)
    return _named(problem, problem if draft.name.strip() else None)


def _field(draft: ChannelDraft, path: str) -> Field | None:
    fields = draft.provider.fields if draft.provider else ()
    return next((each for each in fields if each.path == path), None)


def _of_routes(problems: Iterable[Problem]) -> Iterator[Lack]:
    """What is undecided, lines without a destination as one, and of all others each line once."""
    empty: list[int] = []
    wrong: dict[int, Problem] = {}
    for problem in problems:
        row = FieldPath(problem.field).row or 0
        if problem.text in _OF_A_MAIL:
            yield Lack(problem.path, _OF_A_MAIL[problem.text], problem)
        elif problem.text == NO_DESTINATION:
            empty.append(row)
        else:
            wrong.setdefault(row, problem)
    if empty:
        yield Lack(FieldPath.of_route(empty[0], "destination_id"), _TABLE, None, tuple(empty))
    if wrong:
        first = wrong[min(wrong)]
        yield Lack(FieldPath(first.field), _TABLE, first, tuple(sorted(wrong)))
