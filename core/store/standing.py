"""Where channels stand as a status board tells it: what each needs and of whom, what comes next, whose it is."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from core.field_path import FieldPath
from core.pbx.address import one_form
from core.pbx.following import State
from core.store.rows import ChannelRow, KnownPbx

if TYPE_CHECKING:
    from core.channel.missing import Lack


class Standing(StrEnum):
    """Where a channel stands, as a person would say it."""

    DRAFT = "draft"
    KEYS_MISSING = "keys_missing"
    UNREADABLE = "unreadable"
    READY = "ready"
    WAITS_FOR_TRUST = "waits_for_trust"
    REFUSED = "refused"
    CHECKING = "checking"
    SENDING = "sending"
    NOT_CONNECTED = "not_connected"
    CREATED = "created"


class Need(StrEnum):
    """Whose turn it is."""

    YOU = "you"
    PBX = "pbx"
    CHECKING = "checking"
    NOBODY = "nobody"


class Step(StrEnum):
    """What comes next."""

    CONTINUE = "continue"
    TYPE_KEYS = "type_keys"
    CREATE = "create"
    COMPARE = "compare"
    FIX = "fix"
    LOOK = "look"
    CHECK_KEYS = "check_keys"
    HAND_OVER = "hand_over"
    NONE = "none"


_NEEDS = {
    Standing.READY: Need.PBX,
    Standing.CHECKING: Need.CHECKING,
    Standing.SENDING: Need.CHECKING,
    Standing.CREATED: Need.NOBODY,
}
_STEPS = {
    Standing.DRAFT: Step.CONTINUE,
    Standing.KEYS_MISSING: Step.TYPE_KEYS,
    Standing.UNREADABLE: Step.NONE,
    Standing.READY: Step.CREATE,
    Standing.WAITS_FOR_TRUST: Step.COMPARE,
    Standing.REFUSED: Step.FIX,
    Standing.CHECKING: Step.LOOK,
    Standing.SENDING: Step.NONE,
    Standing.NOT_CONNECTED: Step.HAND_OVER,
    Standing.CREATED: Step.HAND_OVER,
}


def need_of(standing: Standing) -> Need:
    """Whose turn it is with a channel that stands there."""
    return _NEEDS.get(standing, Need.YOU)


@dataclass(frozen=True, slots=True)
class Line:
    """A channel on the board.

    Attributes:
        lacks: what it lacks before it can be created; () for one that is complete, or no draft any more.
    """

    row: ChannelRow
    standing: Standing
    lacks: "tuple[Lack, ...]" = ()

    @property
    def need(self) -> Need:
        """Whose turn it is."""
        return need_of(self.standing)

    @property
    def step(self) -> Step:
        """What comes next."""
        connection = self.row.connection
        if self.standing is Standing.NOT_CONNECTED and connection is not None and connection[0] == State.FAILED:
            return Step.CHECK_KEYS
        return _STEPS[self.standing]

    @property
    def jump(self) -> FieldPath:
        """The field at which the next step begins; "" for no one field."""
        if self.standing is Standing.REFUSED and self.row.refused is not None:
            return self.row.refused.path
        return self.lacks[0].path if self.lacks else FieldPath("")


@dataclass(frozen=True, slots=True)
class Customer:
    """The channels of one PBX.

    Attributes:
        origin: the PBX's address in one form; "" for channels that have none yet.
        pbx: what is known of it. answers: it answers from here just now.
    """

    origin: str
    pbx: KnownPbx | None
    answers: bool
    lines: tuple[Line, ...]


form_of = lru_cache(4096)(one_form)
"""`one_form`, remembered: a list asks for the same few addresses again and again."""


def customers(
    lines: Sequence[Line], pbxs: Iterable[KnownPbx], answering: Collection[str] = frozenset()
) -> tuple[Customer, ...]:
    """The channels by their PBX: those that answer come first, then those in which something changed last.

    Args:
        lines: the one changed last first. answering: addresses in one form.
    """
    form = form_of
    known: Mapping[str, KnownPbx] = {form(pbx.base_url): pbx for pbx in pbxs}
    groups: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        groups[form(line.row.base_url) if line.row.base_url else ""].append(line)
    made = [
        Customer(origin, known.get(origin), origin in answering, tuple(group)) for origin, group in groups.items()
    ]
    return tuple(sorted(made, key=lambda each: not each.answers))
