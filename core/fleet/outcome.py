"""What became of one channel of one site, or would become of it: an end, what differs, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from core.errors import AppError, Problem, without_frames
from core.fleet.cures import Cure
from core.fleet.plan import Cell
from core.pbx.errors import Reach, Refused, Unreachable, fingerprint_text
from core.wording import N_


class End(StrEnum):
    """In the words of the contract; `NOT_SENT` for a channel that is right beside one that is not."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DELETED = "deleted"
    ABSENT = "absent"
    INVALID = "invalid"
    NOT_SENT = "not_sent"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"

    @property
    def is_good(self) -> bool:
        """Whether the site has what was wanted."""
        return self in (End.CREATED, End.UPDATED, End.UNCHANGED, End.DELETED, End.ABSENT)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the plan wants otherwise than the PBX has it; no secret stands in it.

    Attributes:
        parameter: of the request; of a number `dids[+49 30 900100]`.
        before, after: as JSON has them; None for what is not there.
    """

    parameter: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Became:
    """The end of one channel at one site.

    Attributes:
        planned: nothing was sent: it is what would become of it. changed: whether anything was, or would be, changed.
        id: of the channel on the PBX, None where there is none. differences: what was, or would be, changed.
        error: why it did not end well. cures: who may be meant where somebody was not found.
        unread: what could not be read afterwards of what was done all the same.
        warnings: of a channel that was created, what will keep messages from arriving.
        names: of who stands in the differences by id, `queue:6` for instance.
    """

    cell: Cell
    end: End
    changed: bool = False
    id: int | None = None
    webhook_url: str = ""
    verify_token: str = field(default="", repr=False)
    differences: tuple[Difference, ...] = ()
    error: AppError | None = None
    unread: AppError | None = None
    warnings: tuple[Problem, ...] = ()
    planned: bool = False
    names: Mapping[str, str] = field(default_factory=dict, compare=False)
    cures: tuple[Cure, ...] = ()

    def __post_init__(self) -> None:
        for error in (self.error, self.unread):
            if error is not None:
                without_frames(error)


class NotOnThisPbx(AppError):
    """Somebody whom the plan names is not on this PBX, or could be two."""

    code = "people"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(
            N_("Not everyone the numbers go to was found on this PBX. Nothing was sent to it."),
            N_("Correct the name in the channel file or in the site's row, or create it on that PBX first."),
            problems=problems,
        )


class TwoOfOneName(AppError):
    """The PBX has more than one channel of this name: which one is meant only a person can say."""

    code = "ambiguous"

    def __init__(self, name: str, ids: tuple[int, ...]) -> None:
        super().__init__(
            N_("The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed."),
            N_("Rename all but one of them in the PBX portal, then apply the plan again."),
            {"name": name, "ids": ", ".join(map(str, ids))},
        )


class TwoQueuesOfOneName(AppError):
    """The same of message queues."""

    code = "ambiguous"

    def __init__(self, name: str, ids: tuple[int, ...]) -> None:
        super().__init__(
            N_("The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed."),
            N_("Rename all but one of them in the PBX portal, then apply the plan again."),
            {"name": name, "ids": ", ".join(map(str, ids))},
        )


class NoList(AppError):
    """The PBX does not tell which channels it has, so that nobody knows whether this one is among them."""

    code = "no_list"

    def __init__(self, error: Refused) -> None:
        super().__init__(
            N_("The PBX does not say which channels it has ({why}). Nothing was sent."),
            N_("Update its firmware, or let its administrator allow it under Integrations > API."),
            {"why": error.errcode},
        )


class OtherProvider(AppError):
    """The channel of this name is one of another provider, which cannot be changed."""

    code = "other_provider"

    def __init__(self, name: str, there: str, wanted: str) -> None:
        super().__init__(
            N_("“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent."),
            N_("A provider cannot be changed: delete that channel, or give this one another name."),
            {"name": name, "there": there, "wanted": wanted},
        )


class Unread(AppError):
    """What was created, and could not be read afterwards."""

    code = "unread"

    def __init__(self) -> None:
        super().__init__(
            N_("The channel exists, but its webhook URL could not be read."),
            N_("The PBX portal shows it under Messaging > Message Channel."),
        )


class NotAsMeant(AppError):
    """The PBX said that it made the change, and still has something else."""

    code = "not_as_meant"

    def __init__(self, name: str, parameters: tuple[str, ...]) -> None:
        super().__init__(
            N_("The PBX accepted the change of “{name}”, but still has other values for: {parameters}."),
            N_("Check the channel in the PBX portal under Messaging > Message Channel."),
            {"name": name, "parameters": ", ".join(parameters)},
        )


class NotBegun(AppError):
    """The turn of this channel did not come."""

    code = "not_attempted"

    def __init__(self) -> None:
        super().__init__(
            N_("Not attempted; nothing of this channel was sent."),
            N_("Apply the plan again: what is already done is left as it is."),
        )


class BesideAnInvalidOne(AppError):
    """A channel that is right, beside one that is not."""

    code = "not_sent"

    def __init__(self) -> None:
        super().__init__(
            N_("This channel is right; nothing was sent to any site, because something else in the plan is not."),
            N_("Correct that, then apply the plan again."),
        )


class Defect(AppError):
    """A defect of this program. Names the type of the exception only: its text may hold a secret."""

    code = "internal"

    def __init__(self, error: BaseException) -> None:
        super().__init__(
            N_("An internal error stopped this ({kind}). The channel may or may not have been changed."),
            N_("Apply the plan again: it looks first at what the PBX has."),
            {"kind": type(error).__name__},
        )


def fingerprint_of(error: AppError) -> str:
    """Of a certificate that nobody has said anything about yet; "" for every other error."""
    if not isinstance(error, Unreachable) or error.reason is not Reach.CERTIFICATE_UNKNOWN:
        return ""
    # One that may be a changed one is not made easy to believe.
    return "" if error.values.get("unasked") else fingerprint_text(str(error.values.get("found", "")))
