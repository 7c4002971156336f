"""The register of trust: what this computer knows of an address, and the only place that decides it.

An address was never met, was vouched for by an authority that this computer trusts, or has one certificate that a
person compared and pinned. What is known is never replaced in passing: a known address that shows another certificate
is an alarm, and to replace the certificate is a step of its own that names the old one.

The pin stands in the store and, beside the secrets, in the keyring: who can write to one cannot write to the other.
The keyring's copy is written and deleted by a person's act alone, and nothing that the store says makes up for it.
"""

import time
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from core.errors import AppError, Reason, VaultUnavailable
from core.pbx.address import PbxAddress, one_form
from core.pbx.errors import Reach, Unreachable
from core.pbx.trust import SYSTEM_TRUST, Trust, meet
from core.stop import Stop
from core.wording import N_


@dataclass(frozen=True, slots=True)
class NeverMet:
    """Nothing is known; whoever is met must be vouched for, or the person is asked."""


@dataclass(frozen=True, slots=True)
class Vouched:
    """An authority vouched for it; `sha256` is the certificate seen last, "" if that is not known."""

    sha256: str
    since: float


@dataclass(frozen=True, slots=True)
class Pinned:
    """A person compared the certificate and trusts exactly this one."""

    sha256: str
    since: float


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """The store names a certificate, and the keyring, which was given a copy, does not confirm it.

    Attributes:
        why: a sentence's end: there is no copy any more, or the keyring cannot be asked.
    """

    sha256: str
    why: str
    since: float


@dataclass(frozen=True, slots=True)
class Disputed:
    """Store and keyring name different certificates: one of the two was changed behind the person's back."""

    sha256: str
    copy: str
    since: float


@dataclass(frozen=True, slots=True)
class Unasked:
    """Nothing is known because what may know it cannot be asked: no first meeting, as far as anybody can say.

    Attributes:
        why: a sentence's end: the keyring, or the store.
    """

    why: str


Known = NeverMet | Vouched | Pinned | Unconfirmed | Disputed | Unasked


@dataclass(frozen=True, slots=True)
class Entry:
    """What the store keeps of an address in its one form (`PbxAddress.base_url`).

    Attributes:
        pin: SHA-256 in hex, "" for none. vouched: an authority's word was enough. seen: the certificate it was for.
        since: seconds since 1970. copied: the keyring was given a copy; nobody believes it.
    """

    origin: str
    pin: str = ""
    vouched: bool = False
    seen: str = ""
    since: float = 0.0
    copied: bool = False


class Book(Protocol):
    """The store's side of the register. Raises StoreUnusable."""

    def entry(self, origin: str) -> Entry | None: ...
    def entries(self) -> Iterable[Entry]: ...
    def write(self, entry: Entry) -> None: ...
    def remove(self, origin: str) -> None: ...


class Copies(Protocol):
    """The keyring's side of the register. Every method raises VaultUnavailable."""

    def read(self, origin: str) -> str | None: ...
    def write(self, origin: str, pin: str) -> None: ...
    def remove(self, origin: str) -> None: ...


class MemoryBook:
    """Both sides of a register that nothing is kept of."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def entry(self, origin: str) -> Entry | None:
        return self._entries.get(origin)

    def entries(self) -> Iterable[Entry]:
        return tuple(self._entries.values())

    def write(self, entry: Entry) -> None:
        self._entries[entry.origin] = entry

    def remove(self, origin: str) -> None:
        self._entries.pop(origin, None)


class NotReplaced(AppError):
    """A certificate was to be trusted in place of another one that is not the one that was shown."""

    code = "not_replaced"

    def __init__(self, address: PbxAddress) -> None:
        super().__init__(
            N_("The trusted certificate of {host} has changed in the meantime. Nothing was replaced."),
            N_("Test the connection again and compare both fingerprints."),
            {"host": address.label},
        )


_NO_LONGER_VOUCHED = N_(
    "Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not "
    "for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was "
    "sent."
)
_DISPUTED = N_(
    "The data folder and the keyring of this computer name different certificates for {host}; one of them was "
    "changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent."
)
_NO_COPY = N_("this computer's keyring has no copy of the fingerprint you compared")
_UNASKED = N_(
    "It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not "
    "trust the one shown now, {found_text} ({why}). Nothing was sent."
)
_SHUT = N_("this computer's keyring is not available; unlock it and test again")
_NO_STORE = N_("the data folder of this computer cannot be read")
_LOCKED = N_("this computer's keyring is not available to confirm the one you compared")


class Register:
    """What is known of each address. Every method may block: the keyring is asked.

    While the store cannot be used, the keyring's copies are what is known, and what is learnt counts for this run.
    """

    def __init__(self, book: Book | None = None, copies: Copies | None = None) -> None:
        self._book = book or MemoryBook()
        self._here = MemoryBook()
        self._said: dict[str, str] = {}
        self._copies = copies
        self._in_one_form = False
        self._changes: Counter[str] = Counter()

    def changes(self, address: PbxAddress) -> int:
        """How often a person has changed whom to trust at an address, in this process."""
        return self._changes[address.base_url]

    def known(self, address: PbxAddress) -> Known:
        """What is known of an address, whichever way it is written."""
        entry = self._entry(address.base_url)
        if isinstance(entry, Entry) and entry.pin:
            return self._confirmed(entry)
        # A person's word outlives the store's: who can delete a row cannot make a known PBX a new one.
        copy = self._copy_of(address.base_url)
        if isinstance(copy, str) and copy:
            self._write(Entry(address.base_url, copy, copied=True))
            return Pinned(copy, 0.0)
        if isinstance(entry, Entry) and entry.vouched:
            return Vouched(entry.seen, entry.since)
        return next((each for each in (copy, entry) if isinstance(each, Unasked)), NeverMet())

    def pin(self, address: PbxAddress, sha256: str, instead_of: str = "") -> None:
        """Trust this certificate from now on: a person compared its fingerprint. The one place that writes a pin.

        Args:
            instead_of: the certificate that is replaced, as the person saw it; "" where none was known.

        Raises:
            NotReplaced: another certificate is known than the person was shown.
        """
        if instead_of not in _may_stand_for(self.known(address), sha256):
            raise NotReplaced(address)
        entry = Entry(address.base_url, sha256, since=time.time())
        copy = self._copy_of(entry.origin)
        if isinstance(copy, str) and copy not in ("", sha256, instead_of):
            raise NotReplaced(address)
        is_copied = self._copy(entry)
        self._write(replace(entry, copied=is_copied))
        if not is_copied:
            self._said[entry.origin] = sha256
        self._changes[address.base_url] += 1

    def vouch(self, address: PbxAddress, sha256: str) -> None:
        """An authority vouched for the certificate with which this address was reached."""
        match self.known(address):
            case NeverMet() | Unasked():
                self._write(Entry(address.base_url, vouched=True, seen=sha256, since=time.time()))
            case Vouched(seen, since) if sha256 and seen != sha256:
                self._write(Entry(address.base_url, vouched=True, seen=sha256, since=since))
            case _:
                return

    def forget(self, address: PbxAddress) -> None:
        """A person forgets the PBX: its certificate is asked about anew. Raises VaultUnavailable."""
        if self._copies is not None and not address.is_plain_http:
            self._copies.remove(address.base_url)
        self._said.pop(address.base_url, None)
        self._remove(address.base_url)
        self._changes[address.base_url] += 1

    def judged(self, address: PbxAddress, error: Unreachable) -> Unreachable:
        """An unknown certificate of an address that was vouched for before is a changed one; all else stays."""
        if error.reason not in (Reach.CERTIFICATE_UNKNOWN, Reach.CERTIFICATE_CHANGED):
            return error
        match self.known(address):
            case Pinned(_, since):
                return Unreachable(error.reason, {**error.values, "since": since})
            case Vouched(seen, since) if seen and seen == error.values.get("found"):
                return Unreachable(error.reason, {**error.values, "since": since})
            case Vouched(seen, since):
                values = {**error.values, "expected": seen, "since": since}
                return Unreachable(Reach.CERTIFICATE_CHANGED, values, _NO_LONGER_VOUCHED)
            case Unasked(why):
                return Unreachable(error.reason, {**error.values, "unasked": why}, _UNASKED)
            case _:
                return error

    def trust(self, address: PbxAddress, stop: Stop | None = None) -> Trust:
        """Whom to believe at an address.

        Raises:
            Unreachable: what is known of it is in doubt.
        """
        if address.is_plain_http:
            return SYSTEM_TRUST
        match self.known(address):
            case Pinned(sha256, _):
                return Trust(sha256)
            case Unconfirmed() | Disputed() as known:
                raise self.doubt(known, address, meet(address, stop).sha256)
            case _:
                return SYSTEM_TRUST

    def doubt(self, known: Unconfirmed | Disputed, address: PbxAddress, found: str) -> Unreachable:
        """Why nothing is sent to an address whose trust is in doubt, `found` being the certificate met there."""
        values: dict[str, object] = {"host": address.host, "port": address.effective_port, "found": found}
        match known:
            case Disputed(sha256, copy, since):
                values |= {"stored": sha256, "expected": copy, "since": since}
                return Unreachable(Reach.CERTIFICATE_CHANGED, values, _DISPUTED)
            case Unconfirmed(sha256, why, since) if found == sha256:
                return Unreachable(Reach.CERTIFICATE_UNKNOWN, values | {"why": why, "since": since})
            case Unconfirmed(sha256, _why, since):
                return Unreachable(Reach.CERTIFICATE_CHANGED, values | {"expected": sha256, "since": since})

    def _confirmed(self, entry: Entry) -> Known:
        """A pin that the keyring's copy agrees with, whatever the store says about there being one."""
        if self._copies is None:
            return Pinned(entry.pin, entry.since)
        try:
            copy = self._copies.read(entry.origin)
        except VaultUnavailable as error:
            # Without a keyring the store is all that there is on this computer.
            is_said = error.reason is Reason.ABSENT or self._is_said_in_this_run(entry)
            return Pinned(entry.pin, entry.since) if is_said else Unconfirmed(entry.pin, _LOCKED, entry.since)
        if copy is None and not self._is_said_in_this_run(entry):
            return Unconfirmed(entry.pin, _NO_COPY, entry.since)
        if copy is not None and copy != entry.pin:
            return Disputed(entry.pin, copy, entry.since)
        if copy is None and self._copy(entry):
            self._said.pop(entry.origin)
        return Pinned(entry.pin, entry.since)

    def _is_said_in_this_run(self, entry: Entry) -> bool:
        """Whether a person gave this very word to this process, when the keyring could not keep a copy."""
        return self._said.get(entry.origin) == entry.pin

    def _copy(self, entry: Entry) -> bool:
        if self._copies is None:
            return False
        try:
            self._copies.write(entry.origin, entry.pin)
        except VaultUnavailable:
            return False
        return True

    def _entry(self, origin: str) -> Entry | Unasked | None:
        here = self._here.entry(origin)
        try:
            self._bring_into_one_form()
            return here or self._book.entry(origin)
        except AppError:
            return here or Unasked(_NO_STORE)

    def _copy_of(self, origin: str) -> str | Unasked:
        """The keyring's copy of a pin, "" for none. A computer without a keyring has none."""
        try:
            return (self._copies.read(origin) or "") if self._copies is not None else ""
        except VaultUnavailable as error:
            return "" if error.reason is Reason.ABSENT else Unasked(_SHUT)

    def _write(self, entry: Entry) -> None:
        try:
            self._book.write(entry)
            self._here.remove(entry.origin)
        except AppError:
            self._here.write(entry)

    def _remove(self, origin: str) -> None:
        self._here.remove(origin)
        with suppress(AppError):
            self._book.remove(origin)

    def _bring_into_one_form(self) -> None:
        """Entries of before addresses had one form; of two for one PBX that with a pin stays, or the newer."""
        if self._in_one_form:
            return
        for entry in sorted(self._book.entries(), key=lambda each: (bool(each.pin), each.since)):
            origin = one_form(entry.origin)
            if origin != entry.origin:
                there = self._book.entry(origin)
                if there is None or (bool(there.pin), there.since) < (bool(entry.pin), entry.since):
                    self._book.write(replace(entry, origin=origin))
                self._book.remove(entry.origin)
        self._in_one_form = True


def _may_stand_for(known: Known, sha256: str) -> tuple[str, ...]:
    """What the person must have seen as the old certificate, so that `sha256` may be pinned."""
    match known:
        case NeverMet() | Unasked():
            return ("",)
        case Vouched(seen, _):
            return ("", seen) if seen == sha256 else (seen,)
        case Pinned(old, _) | Unconfirmed(old, _, _):
            return ("", old) if old == sha256 else (old,)
        case Disputed(_, copy, _):
            return (copy,)
