"""What can become of a change or a delete: a type for each end, with the sentence for it. Told apart with `match`."""

from dataclasses import dataclass, field

from core.delivery.change_journal import Change
from core.delivery.outcome import Declined, NotSent
from core.errors import NAME_SHOWN, AppError, plain, without_frames
from core.on_pbx.comparison import Comparison
from core.pbx.whole_channel import PbxChannel
from core.wording import N_


@dataclass(frozen=True, slots=True)
class _AtPbx:
    """Something that is told of a channel on a PBX."""

    channel_id: int
    name: str
    base_url: str

    @property
    def what(self) -> str:
        """What happened, a template that `values` fill."""
        raise NotImplementedError

    @property
    def remedy(self) -> str:
        """What to do next, a template; "" for nothing."""
        return ""

    @property
    def values(self) -> dict[str, object]:
        """What fills the templates."""
        return {"name": plain(self.name, NAME_SHOWN), "id": self.channel_id, "pbx": plain(self.base_url, 100)}


@dataclass(frozen=True, slots=True)
class Changed(_AtPbx):
    """The PBX took the change, and was read afterwards.

    Attributes:
        channel: as the PBX has it now; None if that could not be read (`unread` says why).
        found: what the PBX has (`before`) against what was meant (`after`); empty lines if all is as meant.
        with_keys: the keys went along. Without them nobody knows whether the PBX kept those it had: watch its status.
        earlier: it was an earlier send. proved: what is there shows it; keys alone cannot be read back.
        unkept: why this computer could not keep it, or has its keys for this run only.
    """

    channel: PbxChannel | None = None
    found: Comparison = field(default_factory=Comparison)
    with_keys: bool = True
    earlier: bool = False
    proved: bool = True
    unread: AppError | None = None
    unkept: AppError | None = None

    def __post_init__(self) -> None:
        if self.unread is not None:
            without_frames(self.unread)

    @property
    def as_meant(self) -> bool:
        """Whether it was read back, and nothing differs."""
        return self.channel is not None and self.found.same

    @property
    def what(self) -> str:
        if self.channel is None:
            return N_("{pbx} accepted the change to “{name}”; it could not be read back.")
        if not self.found.same:
            return N_("{pbx} accepted the change to “{name}”, but not everything is as intended.")
        if not self.proved:
            return N_("“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.")
        return N_("“{name}” was changed as intended: read back from {pbx}.")

    @property
    def remedy(self) -> str:
        if self.channel is None:
            return N_("Read it again, and compare.")
        if not self.found.same:
            return N_("Look at the lines that differ, and send them again or leave them as they are.")
        if not self.proved or not self.with_keys:
            return N_("Watch its connection to the provider: if it is lost, type the keys again.")
        return ""


@dataclass(frozen=True, slots=True)
class Unchanged(_AtPbx):
    """The PBX has all that was meant already: nothing was sent."""

    channel: PbxChannel

    @property
    def what(self) -> str:
        return N_("“{name}” on {pbx} is already as intended. Nothing was sent.")


@dataclass(frozen=True, slots=True)
class ChangedMeanwhile(_AtPbx):
    """Somebody else has changed the channel since it was read: nothing was sent.

    Attributes:
        channel: as the PBX has it now. theirs: what was seen (`before`) against what is there now (`after`).
    """

    channel: PbxChannel
    theirs: Comparison

    @property
    def what(self) -> str:
        return N_("Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.")

    @property
    def remedy(self) -> str:
        return N_("See what has changed before you go on.")


@dataclass(frozen=True, slots=True)
class NotChanged(_AtPbx):
    """It was sent, and the PBX was looked at as often as it takes: the channel is as it was before."""

    channel: PbxChannel

    @property
    def what(self) -> str:
        return N_("“{name}” was not changed: {pbx} still has it as it was before.")

    @property
    def remedy(self) -> str:
        return N_("You can send it again.")


@dataclass(frozen=True, slots=True)
class Deleted(_AtPbx):
    """The PBX does not have the channel any more.

    Attributes:
        channel: as it was; None if it was gone before it could be read. earlier: it was gone before this one.
        proved: it was looked for afterwards and is not there.
        unkept: why it could not be kept here as a draft, or its keys for this run only.
    """

    channel: PbxChannel | None = None
    earlier: bool = False
    proved: bool = True
    unkept: AppError | None = None

    @property
    def what(self) -> str:
        if self.earlier:
            return N_("“{name}” is no longer on {pbx}.")
        if not self.proved:
            return N_("{pbx} says that it deleted “{name}”; that could not be read back.")
        return N_("“{name}” was deleted from {pbx}.")


@dataclass(frozen=True, slots=True)
class NotDeleted(_AtPbx):
    """The delete was sent, and the PBX was looked at as often as it takes: the channel is still there."""

    channel: PbxChannel

    @property
    def what(self) -> str:
        return N_("“{name}” was not deleted: {pbx} still has it.")

    @property
    def remedy(self) -> str:
        return N_("You can try to delete it again.")


@dataclass(frozen=True, slots=True)
class Unclear:
    """It was sent, and it is not known what became of it. Nothing is sent again before that is settled.

    Attributes:
        change: what was sent, and to which channel of which PBX. why: what stands in the way of knowing.
        looked: the PBX was looked at since. earlier: it was sent before; nothing was sent now.
    """

    change: Change
    why: AppError | None = None
    looked: bool = False
    earlier: bool = False

    def __post_init__(self) -> None:
        if self.why is not None:
            without_frames(self.why)

    @property
    def what(self) -> str:
        """What is known, a template that `values` fill."""
        if self.change.deletes:
            if not self.looked:
                return N_("The deletion of “{name}” was sent to {pbx}, but no clear answer came back.")
            if self.why is None:
                return N_("{pbx} still has “{name}”; it may yet carry out the deletion.")
            return N_("It is not clear whether “{name}” was deleted: {pbx} could not be read.")
        if not self.looked:
            return N_("The change to “{name}” was sent to {pbx}, but no clear answer came back.")
        if self.why is None:
            return N_("{pbx} still has “{name}” as it was before; it may yet carry out the change.")
        return N_("It is not clear whether “{name}” was changed: {pbx} could not be read.")

    @property
    def remedy(self) -> str:
        """What to do next, a template."""
        return N_("Check again later; nothing is sent again until that is clear.")

    @property
    def values(self) -> dict[str, object]:
        """What fills the templates."""
        change = self.change
        return {"name": plain(change.name, NAME_SHOWN), "id": change.channel_id, "pbx": plain(change.base_url, 100)}


ChangeResult = Changed | Unchanged | ChangedMeanwhile | NotChanged | Declined | NotSent | Unclear
"""What comes of a change."""

DeleteResult = Deleted | ChangedMeanwhile | NotDeleted | Declined | NotSent | Unclear
"""What comes of a delete."""
