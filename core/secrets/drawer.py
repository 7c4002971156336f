"""The secrets of one draft or one PBX: kept, read and deleted; it tells what became of each.

An index beside the keyring holds the names alone, and is written first: what is in the keyring is never unknown here.
Others may write to the index too: what a line says of an entry is believed, and done by itself, where the line is
sealed with a key that only the keyring has.
"""

import itertools
import secrets
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from weakref import WeakValueDictionary

from core.errors import AppError, Reason, VaultUnavailable, without_frames
from core.secrets.entries import (
    LOGIN_SECRET,
    NO_LABEL,
    Answer,
    Changed,
    Dropped,
    Entry,
    Index,
    Kept,
    Label,
    LoginKept,
    MemoryIndex,
    Noted,
    NoteUnreadable,
    NotThere,
    NotVouchedFor,
    OfDraft,
    OfFile,
    OfPin,
    Owner,
    Stand,
    StillThere,
    Swept,
    ThisRunOnly,
    of_draft,
    of_pbx,
    reason_of,
    unread,
)
from core.secrets.names import names
from core.secrets.seals import Seals, has_address, without_secret
from core.secrets.unavailable import unavailable
from core.secrets.vault import Vault
from core.whole_file import is_temporary


@dataclass(frozen=True, slots=True)
class Act:
    """A secret to be kept, or to be deleted (None), as a person did it: of two acts on one entry the later counts."""

    entry: Entry
    secret: str | None = field(repr=False)
    turn: int


class Drawer:
    """Keeps, reads and deletes secrets; nothing is deleted but by `drop` and what was queued.

    Every method but `begin` blocks. What was begun is read at once by everybody in this process, and a keyring that
    is slow changes nothing of the order: an act that comes late writes over none that was begun after it.

    Attributes:
        trouble: why the secret that was kept last is kept for this run only; None if it is in the keyring.
        forgets_created: the person wants the keys of a channel deleted once it is created.
    """

    def __init__(self, vault: Vault, index: Index | None = None) -> None:
        self._vault = vault
        self._index = index or MemoryIndex()
        self._run = secrets.token_hex(8)
        self._lock = threading.Lock()
        self._noting = threading.Lock()
        self._memory: dict[Entry, ThisRunOnly] = {}
        self._turns = itertools.count(1)
        self._newest: dict[Entry, int] = {}
        self._address: dict[Entry, str] = {}
        self._done_away: set[Entry] = set()
        self._writing: WeakValueDictionary[Entry, threading.Lock] = WeakValueDictionary()
        self._under_way: set[int] = set()
        self._seals = Seals(vault)
        self.trouble: AppError | None = None
        self.forgets_created = False

    @property
    def vault(self) -> Vault:
        """The keyring itself, for entries of other programs."""
        return self._vault

    @property
    def keyring(self) -> str:
        """What the keyring of this computer is called."""
        return self._vault.name

    def begin(self, secrets: Mapping[Entry, str | None], label: Label = NO_LABEL) -> tuple[Act, ...]:
        """From here on these are the secrets, None for one that is deleted. Quick; `carry_out` does the rest.

        Args:
            label: with the address that a Client Secret is for.
        """
        with self._lock:
            acts = tuple(Act(entry, secret, next(self._turns)) for entry, secret in secrets.items())
            for act in acts:
                self._newest[act.entry] = act.turn
                self._memory.pop(act.entry, None)
                self._address.pop(act.entry, None)
                self._done_away.discard(act.entry)
                if act.secret is None:
                    self._done_away.add(act.entry)
                else:
                    self._under_way.add(act.turn)
                    if has_address(act.entry):
                        self._address[act.entry] = label.base_url
                    self._memory[act.entry] = ThisRunOnly(act.secret, unavailable(Reason.TIMEOUT))
        return acts

    def carry_out(
        self, acts: Iterable[Act], label: Label | None = None
    ) -> dict[Entry, Kept | ThisRunOnly | Dropped | StillThere]:
        """Do in the keyring what was begun; what cannot be kept there is kept for this run."""
        done: dict[Entry, Kept | ThisRunOnly | Dropped | StillThere] = {}
        for act in acts:
            if act.secret is None:
                done[act.entry] = self._delete(act, label)
            else:
                done[act.entry] = self._keep(act, act.secret, label or NO_LABEL)
        return done

    def keep(self, entry: Entry, secret: str, label: Label = NO_LABEL) -> Kept | ThisRunOnly:
        """Put a secret into the keyring; where that fails it is kept for this run."""
        (act,) = self.begin({entry: secret}, label)
        return self._keep(act, secret, label)

    def keep_once(self, entry: Entry, secret: str, label: Label = NO_LABEL) -> Kept | ThisRunOnly:
        """The same; what is in the keyring already is not written again."""
        if self.read(entry) != Kept(secret):
            return self.keep(entry, secret, label)
        self._note_anew(entry, secret, label)
        return Kept(secret)

    def _note_anew(self, entry: Entry, secret: str, label: Label) -> None:
        """Of a secret that is in the keyring: it is this program's own, and for this address."""
        with suppress(AppError):
            line, key = self._index.line(entry), self._seals.key_there()
            noted = replace(line or Noted(entry, Stand.KEPT, since=time.time()), label=label, run=self._run)
            noted = replace(noted, seal=self._seals.seal_of(noted, secret, key))
            if key and (line is None or line.seal != noted.seal):
                self._index.put(noted)

    def _keep(self, act: Act, secret: str, label: Label) -> Kept | ThisRunOnly:
        try:
            return self._put_away(act, secret, label)
        finally:
            with self._lock:
                self._under_way.discard(act.turn)

    def _put_away(self, act: Act, secret: str, label: Label) -> Kept | ThisRunOnly:
        noted = Noted(act.entry, Stand.WRITING, since=time.time(), label=label, run=self._run)
        try:
            noted = replace(noted, seal=self._seals.seal_of(noted, secret, self._seals.key_made()))
            with self._noting:
                if self._is_newest(act):
                    self._index.put(noted)
            with self._one_writes(act.entry):
                if not self._is_newest(act):
                    return self._overtaken(act.entry, secret)
                self._vault.set(*names(act.entry), secret)
        except AppError as error:
            return self._kept_for_this_run(act, noted, ThisRunOnly(secret, without_frames(error)))
        self._settle(replace(noted, stand=Stand.KEPT))
        self._forget(act)
        self.trouble = None
        return Kept(secret)

    def _is_newest(self, act: Act) -> bool:
        with self._lock:
            return self._newest.get(act.entry) == act.turn

    def _one_writes(self, entry: Entry) -> threading.Lock:
        """Held by who writes an entry: a call of before that is still in the keyring comes to its end first."""
        with self._lock:
            return self._writing.setdefault(entry, threading.Lock())

    def _overtaken(self, entry: Entry, secret: str) -> Kept | ThisRunOnly:
        """What became of a secret in whose place another one was put, or the same once more."""
        found = self.read(entry)
        return Kept(secret) if found == Kept(secret) else ThisRunOnly(secret, unavailable(Reason.TIMEOUT))

    def read(self, entry: Entry) -> Answer:
        """The secret, or why there is none."""
        with self._lock:
            remembered = self._memory.get(entry)
        if remembered is not None:
            return remembered
        try:
            line, is_noted = self._index.line(entry), True
        except AppError:
            # It may be one that a person did away with: nothing is written over a line that could not be read.
            line, is_noted = None, False
        if line is not None and line.stand is Stand.GOING:
            return NotThere()
        try:
            value = self._vault.get(*names(entry))
        except VaultUnavailable as error:
            return unread(error)
        if not is_noted:
            return NotThere() if value is None else Kept(value)
        return self._missing(line) if value is None else self._found(entry, line, value)

    def client_secret(self, origin: str, client_id: str) -> Answer:
        """The Client Secret of a PBX."""
        return self.read(of_pbx(origin, client_id))

    def read_all(self, owner: Owner, keys: Iterable[str], meant: Iterable[str] = ()) -> dict[str, Answer]:
        """The secrets with these keys, and every other one that the index knows of this owner, by their keys.

        Args:
            meant: the keys of those that must be there: of one that is not, it is noted that it is gone.
        """
        lines = self._lines(owner)
        known = [line.entry.key for line in lines if line.stand is not Stand.GOING]
        answers = {key: self.read(Entry(owner, key)) for key in dict.fromkeys((*keys, *known))}
        for key in set(meant) - {line.entry.key for line in lines}:
            if isinstance(answers.get(key), NotThere):
                self._put(Noted(Entry(owner, key), Stand.GONE, run=self._run))
        return answers

    def address_of(self, entry: Entry) -> str:
        """The address that a secret was kept for, "" if that is not known for sure.

        Raises:
            StoreUnusable, VaultUnavailable: it cannot be told now.
        """
        with self._lock:
            here = self._address.get(entry)
        if here is not None:
            return here
        line = self._index.line(entry)
        return line.label.base_url if line is not None and self._seals.is_ours(line) else ""

    def keep_login(self, origin: str, client_id: str, secret: str) -> Kept | ThisRunOnly:
        """Put the Client Secret that a PBX has taken into the keyring. No other entry is touched."""
        return self.keep_once(of_pbx(origin, client_id), secret)

    def replace_login(self, origin: str, client_id: str, secret: str, draft_id: str = "") -> LoginKept:
        """The same, where a person gave this PBX this login in the place of the one before.

        The draft's own copy goes, and so do the secrets of other Client IDs of this PBX.
        """
        answer = self.keep_login(origin, client_id, secret)
        if isinstance(answer, ThisRunOnly):
            return LoginKept(answer)
        own = self._line(of_draft(draft_id, LOGIN_SECRET)) if draft_id else None
        if own is not None and own.label.base_url in ("", origin):
            self.drop(own.entry)
        return LoginKept(answer, self.drop_other_logins(origin, client_id))

    def drop_other_logins(self, origin: str, client_id: str) -> tuple[str, ...]:
        """Delete the Client Secrets of a PBX but that of the Client ID which a person gave it now; whose are gone."""
        entry = of_pbx(origin, client_id)
        others = [line.entry for line in self._lines(entry.owner) if line.entry != entry]
        return tuple(other.key for other in others if isinstance(self.drop(other), Dropped))

    def drop(self, entry: Entry, label: Label | None = None) -> Dropped | StillThere:
        """Delete a secret, because a person did away with it."""
        (act,) = self.begin({entry: None})
        return self._delete(act, label)

    def _delete(self, act: Act, label: Label | None) -> Dropped | StillThere:
        line = self._line(act.entry) or Noted(act.entry, Stand.GOING, since=time.time())
        # The seal is about the address that it was kept for.
        label = replace(label, base_url=line.label.base_url) if label is not None and line.seal else label
        line = replace(line, stand=Stand.GOING, why="", run=self._run, label=label or line.label)
        if self._seals.key and not self._seals.is_surely_ours(line):
            line = replace(line, seal=self._seals.seal_of(line, None, self._seals.key))
        self._put_if_newest(act, line)
        try:
            with self._one_writes(act.entry):
                if not self._is_newest(act):
                    return Dropped()
                self._vault.delete(*names(act.entry))
        except VaultUnavailable as error:
            self._put_if_newest(act, replace(line, why=reason_of(error)))
            return StillThere(error)
        with self._noting:
            if self._is_newest(act):
                self._remove(act.entry)
        self._forget(act)
        return Dropped()

    def _put_if_newest(self, act: Act, line: Noted) -> None:
        with self._noting:
            if self._is_newest(act):
                self._put(line)

    def drop_all(self, owner: Owner, keys: Iterable[str] = (), label: Label | None = None) -> tuple[StillThere, ...]:
        """Delete every secret of an owner that the index knows, and those with these keys; what could not be."""
        known = [line.entry.key for line in self._lines(owner)]
        entries = [Entry(owner, key) for key in dict.fromkeys((*keys, *known))]
        done = [self.drop(entry, label) for entry in entries]
        return tuple(each for each in done if isinstance(each, StillThere))

    def lines(self) -> tuple[Noted, ...]:
        """Everything that the index knows. Raises StoreUnusable."""
        return self._index.lines()

    def only_here(self) -> tuple[Entry, ...]:
        """The entries whose secrets are kept for this run only."""
        with self._lock:
            return tuple(self._memory)

    def sweep(self, has_draft: Callable[[str], bool]) -> Swept:
        """Do what is queued, and take back what a copy or an import that was not finished has left.

        All else goes by a person's act alone, also the Client Secret of an address that no list names any more. The
        keyring is not asked where there is nothing to do.

        Args:
            has_draft: whether there is a draft of this id.
        """
        left, why, deleted = 0, None, 0
        for line in self._lines():
            if isinstance(line.entry.owner, OfFile):
                self._unlink(line, line.entry.owner)
                continue
            if isinstance(line.entry.owner, OfPin):
                self._remove(line.entry)  # of a version that queued them; a pin's copy goes by a person's act alone
                continue
            if not self._is_to_go(line, has_draft):
                self._clear_older(line)
                continue
            match self._swept(line):
                case StillThere(error):
                    left, why = left + 1, error
                case Dropped():
                    deleted += 1
        return Swept(deleted, left, why)

    def _swept(self, line: Noted) -> Dropped | StillThere:
        """Delete what a line says, if it is this program that says it."""
        try:
            if line.entry in self._done_away or self._seals.is_ours(line):
                return self.drop(line.entry, line.label)
            if self._vault.get(*names(line.entry)) is None:
                self._remove(line.entry)
                return Dropped()
        except VaultUnavailable as error:
            self._put(replace(line, why=reason_of(error)))
            return StillThere(error)
        return StillThere(NotVouchedFor())

    def keep_what_is_only_here(self) -> tuple[Entry, ...]:
        """Try again to put into the keyring what is kept for this run only; what still is not there."""
        with self._lock:
            acts = [Act(entry, answer.value, self._newest[entry]) for entry, answer in self._memory.items()]
            acts = [act for act in acts if act.turn not in self._under_way]
            self._under_way |= {act.turn for act in acts}
        for act in acts:
            line = self._line(act.entry)
            self.carry_out([act], line.label if line else None)
        return self.only_here()

    @contextmanager
    def temporary_file(self) -> Iterator[Callable[[Path], None]]:
        """While a file with secrets is written: what is announced is deleted by the next sweep if this run is killed.

        Raises:
            StoreUnusable: it cannot be noted, so nothing is written.
        """
        noted: list[Entry] = []

        def announce(path: Path) -> None:
            entry = Entry(OfFile(str(path)), "")
            self._index.put(Noted(entry, Stand.WRITING, since=time.time(), run=self._run))
            noted.append(entry)

        yield announce
        for entry in noted:
            self._remove(entry)

    def created(self, draft_id: str) -> tuple[StillThere, ...]:
        """A channel exists on its PBX: its keys go from here, if the person wants that."""
        return self.drop_all(OfDraft(draft_id)) if self.forgets_created else ()

    def forget_everything(self) -> tuple[StillThere, ...]:
        """Delete every secret that is known; those that could not be deleted, or are perhaps not known."""
        entries = [line.entry for line in self._lines() if not isinstance(line.entry.owner, OfFile)]
        done = [self.drop(entry) for entry in entries]
        left = tuple(each for each in done if isinstance(each, StillThere))
        try:
            if self._index.has_unreadable():
                left += (StillThere(NoteUnreadable()),)
        except AppError as error:
            left += (StillThere(error),)
        if not left:
            self._seals.forget()
        return left

    # Parts

    def _is_to_go(self, line: Noted, has_draft: Callable[[str], bool]) -> bool:
        match line.entry.owner:
            case _ if line.stand is Stand.GOING:
                return True
            case OfDraft(id):
                # What this run has written may be of a draft whose text is on its way to the store. One of before
                # has none only where a kill came between the secrets of a copy and its text: the original has them.
                return line.run != self._run and not has_draft(id)
            case _:
                return False

    def _unlink(self, line: Noted, file: OfFile) -> None:
        if line.run != self._run:
            try:
                if is_temporary(Path(file.path)):
                    Path(file.path).unlink(missing_ok=True)
            except OSError:
                return  # on a stick that is not here now: the next sweep tries again
            self._remove(line.entry)

    def _clear_older(self, line: Noted) -> None:
        """Of a secret that an earlier run could not put into the keyring, delete the one before, if it is there."""
        if (
            line.run != self._run
            and line.stand in (Stand.WRITING, Stand.RUN_ONLY)
            and self._seals.is_surely_ours(line)
        ):
            match self.read(line.entry):
                case NotThere():
                    if isinstance(self.drop(line.entry), Dropped):
                        self._put(replace(line, stand=Stand.GONE))
                case _:
                    return

    def _found(self, entry: Entry, line: Noted | None, value: str) -> Answer:
        if line is None:
            # The index was lost, or an earlier version wrote it.
            self._put(self._seals.resealed(Noted(entry, Stand.KEPT, since=time.time(), run=self._run), value))
            return Kept(value)
        same = self._seals.is_sealed(line, value)
        if line.stand in (Stand.WRITING, Stand.RUN_ONLY) and not same:
            # Another one was typed after it and did not get here: this one is not what the person meant.
            return NotThere(was_kept=True)
        if same is False:
            return Changed(value)
        if same and line.seal.count(":") == 1 and not has_address(entry):
            line = self._seals.resealed(line, value)  # of a version that sealed secrets alone
            self._put(line)
        if line.stand is not Stand.KEPT:
            self._put(replace(line, stand=Stand.KEPT, why=""))
        return Kept(value)

    def _missing(self, line: Noted | None) -> NotThere:
        if line is not None and line.stand is Stand.KEPT:
            self._put(replace(line, stand=Stand.GONE))
        return NotThere(was_kept=line is not None)

    def _kept_for_this_run(self, act: Act, noted: Noted, answer: ThisRunOnly) -> ThisRunOnly:
        self.trouble = answer.why
        before = self._line(act.entry)
        if not noted.seal and before is not None and before.seal:
            # What is in the keyring is still the one before, and is to be known as this program's own.
            noted = replace(noted, seal=without_secret(before.seal))
        self._put_if_newest(act, replace(noted, stand=Stand.RUN_ONLY, why=reason_of(answer.why)))
        with self._lock:
            if self._newest.get(act.entry) == act.turn:
                self._memory[act.entry] = answer
        return answer

    def _forget(self, act: Act) -> None:
        """It is done: what was begun before it is overtaken all the same, and names that are over do not add up."""
        with self._lock:
            if self._newest.get(act.entry) == act.turn:
                self._memory.pop(act.entry, None)
                self._done_away.discard(act.entry)
                del self._newest[act.entry]

    # Where the index fails it is as if it had no line; what it cannot note is not put into the keyring.

    def _line(self, entry: Entry) -> Noted | None:
        try:
            return self._index.line(entry)
        except AppError:
            return None

    def _lines(self, owner: Owner | None = None) -> tuple[Noted, ...]:
        try:
            return self._index.lines(owner)
        except AppError:
            return ()

    def _put(self, noted: Noted) -> AppError | None:
        try:
            self._index.put(noted)
        except AppError as error:
            return error
        return None

    def _remove(self, entry: Entry) -> None:
        try:
            self._index.remove(entry)
        except AppError:
            return  # the line says "going": the next sweep finds nothing in the keyring and takes the line away

    def _settle(self, noted: Noted) -> None:
        try:
            self._index.settle(noted)
        except AppError:
            return  # the line says "writing", and its seal tells that this is what was written
