"""Whose secrets there are, what can become of one, and the lines of their index: the words of the drawer."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from core.channel.credentials import NeverPickled
from core.errors import AppError, Reason, VaultUnavailable
from core.wording import N_

APPLICATION = "MessageChannelWizard"
"""What the services of all its entries in the keyring begin with."""

LOGIN_SECRET = "client_secret"  # noqa: S105 - the name of one
"""The key under which a draft keeps the Client Secret of a PBX that was not reached yet."""

OF_WEBHOOK = "webhook."
"""What the keys begin with under which a draft keeps addresses that a webhook had, and that bring a login along."""

# Whose secret it is


@dataclass(frozen=True, slots=True)
class OfDraft:
    """A secret of a draft or of the channel it became."""

    id: str


@dataclass(frozen=True, slots=True)
class OfPbx:
    """The Client Secret of a PBX; it belongs to scheme, host and port, in the one form of `PbxAddress.base_url`."""

    origin: str


@dataclass(frozen=True, slots=True)
class OfPin:
    """The copy of a pinned fingerprint: no secret, but what the store cannot change by itself."""

    origin: str


@dataclass(frozen=True, slots=True)
class OfFile:
    """A file with secrets that is being written: no entry of the keyring, but what a kill may leave behind."""

    path: str


Owner = OfDraft | OfPbx | OfPin | OfFile


@dataclass(frozen=True, slots=True)
class Entry:
    """The name of a secret: whose it is, and the field's key or, of a PBX, the Client ID."""

    owner: Owner
    key: str


def of_draft(draft_id: str, key: str) -> Entry:
    """The entry of one field of a draft, or of its `LOGIN_SECRET`."""
    return Entry(OfDraft(draft_id), key)


def of_pbx(origin: str, client_id: str) -> Entry:
    """The entry of a PBX's Client Secret."""
    return Entry(OfPbx(origin), client_id)


# What became of it


@dataclass(frozen=True, slots=True)
class Kept(NeverPickled):
    """The secret is in the keyring."""

    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ThisRunOnly(NeverPickled):
    """The secret is in memory only: the keyring or the index did not take it."""

    value: str = field(repr=False)
    why: AppError


@dataclass(frozen=True, slots=True)
class Changed(NeverPickled):
    """Another program has put another secret in its place."""

    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotThere:
    """The keyring has no such entry, or only one that is older than what was typed last.

    Attributes:
        was_kept: it had one.
    """

    was_kept: bool = False


@dataclass(frozen=True, slots=True)
class Locked:
    """The keyring is locked, and nobody unlocked it."""

    why: VaultUnavailable


@dataclass(frozen=True, slots=True)
class Slow:
    """The keyring did not answer in its time."""

    why: VaultUnavailable


@dataclass(frozen=True, slots=True)
class Denied:
    """The keyring refused this application."""

    why: VaultUnavailable


@dataclass(frozen=True, slots=True)
class Unusable:
    """There is no keyring, or it failed."""

    why: VaultUnavailable


Unread = Locked | Slow | Denied | Unusable
Answer = Kept | ThisRunOnly | Changed | NotThere | Unread


@dataclass(frozen=True, slots=True)
class Dropped:
    """The secret is gone from the keyring and from memory."""


@dataclass(frozen=True, slots=True)
class StillThere:
    """It could not be deleted. It is queued: `Drawer.sweep` tries again."""

    why: AppError


class NotVouchedFor(AppError):
    """The index asks for something to be deleted, and it is not certain that this program wrote that there."""

    code = "not_vouched_for"

    def __init__(self) -> None:
        super().__init__(
            N_("This note in the data folder may not be from this program. Nothing was deleted."),
            N_("To delete them, use “What this computer knows”."),
        )


class NoteUnreadable(AppError):
    """A line of the index is damaged so far that nobody can tell of which secret it is."""

    code = "note_unreadable"

    def __init__(self) -> None:
        super().__init__(
            N_("A note in the data folder is damaged: the secret that it is about may still be in the keyring."),
            N_("Look in the keyring for entries that begin with “{name}”, and delete them there."),
            {"name": APPLICATION},
        )


# The index


class Stand(StrEnum):
    """What the index knows of an entry."""

    WRITING = "writing"
    KEPT = "kept"
    RUN_ONLY = "run_only"
    GONE = "gone"
    GOING = "going"


@dataclass(frozen=True, slots=True)
class Label:
    """What is told of a secret whose owner is deleted: its channel's name and provider, the address of its PBX."""

    name: str = ""
    channel: str = ""
    base_url: str = ""


NO_LABEL = Label()


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the index; no secret is in it.

    Attributes:
        why: the reason of a failure. since: when it was kept, in seconds since 1970.
        seal: tells whether the keyring still has what was put there; "" where that cannot be told.
        run: the process that wrote the line.
    """

    entry: Entry
    stand: Stand
    seal: str = ""
    since: float = 0.0
    why: str = ""
    label: Label = NO_LABEL
    run: str = ""


class Index(Protocol):
    """Where the names are kept. Every method raises `AppError` where the store cannot be used."""

    def put(self, noted: Noted) -> None:
        """Write a line, in place of one for the same entry."""

    def settle(self, noted: Noted) -> None:
        """The same, if the line there is still the one with this seal that is being written."""

    def remove(self, entry: Entry) -> None: ...
    def line(self, entry: Entry) -> Noted | None: ...
    def lines(self, owner: Owner | None = None) -> tuple[Noted, ...]: ...
    def has_unreadable(self) -> bool:
        """Whether there are lines of which nobody can tell of what they are; `lines` does not tell them."""


class MemoryIndex:
    """Of a run that remembers nothing."""

    def __init__(self) -> None:
        self._lines: dict[Entry, Noted] = {}

    def put(self, noted: Noted) -> None:
        self._lines[noted.entry] = noted

    def settle(self, noted: Noted) -> None:
        self._lines[noted.entry] = noted

    def remove(self, entry: Entry) -> None:
        self._lines.pop(entry, None)

    def line(self, entry: Entry) -> Noted | None:
        return self._lines.get(entry)

    def lines(self, owner: Owner | None = None) -> tuple[Noted, ...]:
        return tuple(line for entry, line in self._lines.items() if owner in (None, entry.owner))

    def has_unreadable(self) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class Swept:
    """What was to be deleted: how many entries are gone, how many are still there, and why."""

    deleted: int = 0
    left: int = 0
    why: AppError | None = None


@dataclass(frozen=True, slots=True)
class LoginKept:
    """What became of a Client Secret, and the other Client IDs whose secrets were deleted for it."""

    answer: Kept | ThisRunOnly
    replaced: tuple[str, ...] = ()

    @property
    def trouble(self) -> AppError | None:
        """Why it is kept for this run only, if it is."""
        return self.answer.why if isinstance(self.answer, ThisRunOnly) else None


def value_of(answer: Answer) -> str:
    """The secret that an answer holds and that may be used without asking, "" for none."""
    match answer:
        case Kept(value) | ThisRunOnly(value):
            return value
        case _:
            return ""


def reason_of(error: AppError) -> str:
    return error.reason if isinstance(error, VaultUnavailable) else error.code


def unread(error: VaultUnavailable) -> Unread:
    match error.reason:
        case Reason.LOCKED:
            return Locked(error)
        case Reason.TIMEOUT:
            return Slow(error)
        case Reason.DENIED:
            return Denied(error)
        case _:
            return Unusable(error)
