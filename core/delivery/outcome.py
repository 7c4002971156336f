"""What can become of a create: a type for each end, with the sentence for it. They are told apart with `match`."""

from dataclasses import dataclass, field

from core.delivery.journal import Attempt, AttemptOutcome, Ended, UnderWay
from core.errors import NAME_SHOWN, AppError, plain, without_frames
from core.pbx.answers import CreatedChannel
from core.pbx.errors import Reach, Refused, Unreachable
from core.pbx.login import PbxLogin
from core.wording import N_, Listed


@dataclass(frozen=True, slots=True)
class Created:
    """The PBX has the channel.

    Attributes:
        base_url: of the PBX that has it. earlier: it was an earlier send that made it.
        channel: as the PBX has it; None if that could not be read. login: to that PBX, where it is known.
    """

    channel_id: int
    name: str
    base_url: str
    earlier: bool = False
    channel: CreatedChannel | None = None
    login: PbxLogin | None = field(default=None, repr=False)

    @property
    def what(self) -> str:
        return N_("The channel was created: {pbx} has it with the ID {id}.")

    @property
    def remedy(self) -> str:
        return ""

    @property
    def values(self) -> dict[str, object]:
        return {"name": plain(self.name, NAME_SHOWN), "id": self.channel_id, "pbx": plain(self.base_url, 100)}


@dataclass(frozen=True, slots=True)
class NotSent:
    """Not one byte of the create left this computer."""

    error: AppError

    def __post_init__(self) -> None:
        without_frames(self.error)


@dataclass(frozen=True, slots=True)
class Declined:
    """The PBX said no: nothing was created."""

    error: Refused

    def __post_init__(self) -> None:
        without_frames(self.error)


@dataclass(frozen=True, slots=True)
class NotCreated:
    """It was sent, and the PBX was searched as often as it takes: it has no such channel."""

    name: str
    base_url: str

    @property
    def what(self) -> str:
        return N_("The channel was not created: {pbx} has no channel named “{name}”.")

    @property
    def remedy(self) -> str:
        return N_(
            "You can send it again. If the PBX carries the first one out late after all, you get two: look at its "
            "list of message channels first."
        )

    @property
    def values(self) -> dict[str, object]:
        return {"name": plain(self.name, NAME_SHOWN), "pbx": plain(self.base_url, 100)}


@dataclass(frozen=True, slots=True)
class Unknown:
    """It was sent, and it is not known what became of it. Nothing is sent again before that is settled.

    Attributes:
        attempt: what was sent, and to which PBX. why: what stands in the way of knowing.
        candidates: ids of new channels that may be it. looked: the PBX was searched for it.
        earlier: it was sent before; nothing was sent now.
    """

    attempt: Attempt
    why: AppError | None = None
    candidates: tuple[int, ...] = ()
    looked: bool = False
    earlier: bool = False

    def __post_init__(self) -> None:
        if self.why is not None:
            without_frames(self.why)

    @property
    def what(self) -> str:
        """What is known, a template that `values` fill."""
        if isinstance(self.why, UnderWay):
            return self.why.what
        if len(self.candidates) == 1:
            return N_(
                "It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}."
            )
        if self.candidates:
            return N_(
                "It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} "
                "on {pbx}."
            )
        if not self.looked:
            return N_(
                "“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created."
            )
        if isinstance(self.why, Unreachable) and self.why.reason is Reach.STOPPED:
            return N_("The search on {pbx} was stopped, so it is not clear whether “{name}” was created.")
        if self.why is None:
            return N_("{pbx} has no channel named “{name}” so far; it may still carry out the request.")
        return N_("It is not clear whether “{name}” was created: {pbx} could not be searched.")

    @property
    def remedy(self) -> str:
        """What to do next, a template."""
        if isinstance(self.why, UnderWay):
            return self.why.remedy
        if len(self.candidates) == 1:
            return N_(
                "Check it in the PBX portal under Messaging > Message Channel, then say whether it is this one."
            )
        if self.candidates:
            return N_(
                "Compare them in the PBX portal under Messaging > Message Channel, and delete any you do not want."
            )
        return N_("Check again later; nothing is sent again until that is clear.")

    @property
    def values(self) -> dict[str, object]:
        """What fills the templates."""
        return {
            "name": plain(self.attempt.name, NAME_SHOWN),
            "pbx": plain(self.attempt.base_url, 100),
            "ids": Listed(map(str, self.candidates)),
        }


Sent = Created | Declined | NotSent | Unknown
"""What comes of a send."""

Found = Created | NotCreated | Unknown
"""What comes of a search."""

Outcome = Created | Declined | NotSent | NotCreated | Unknown


def told(ended: Ended) -> Created | NotCreated:
    """What the journal knows of an attempt that has an outcome."""
    attempt = ended.attempt
    if ended.outcome is AttemptOutcome.CREATED and ended.channel_id is not None:
        return Created(ended.channel_id, attempt.name, attempt.base_url, earlier=True)
    return NotCreated(attempt.name, attempt.base_url)
