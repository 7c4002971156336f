"""The secrets of this computer: all by name; forgotten when asked, with their channel, or at the next start."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.channel.secret_values import secret_keys
from core.desk.here import Here, label_of
from core.secrets.entries import LOGIN_SECRET, Dropped, NotThere, OfDraft, StillThere, Swept
from core.stop import Stop
from core.store.draft_secrets import read_secrets
from core.store.knowledge import KnownGroup, KnownItem, knowledge
from core.store.rows import KeptDraft, waiting


@dataclass(frozen=True, slots=True)
class KeptSecrets:
    """What is in the drawer, and what is to be there no longer."""

    here: Here

    def known(self, _stop: Stop) -> tuple[KnownGroup, ...]:
        """Every secret that this computer has, by name, and every certificate that it trusts."""
        return knowledge(self.here.store)

    def forget(self, items: Iterable[KnownItem], origins: Iterable[str], stop: Stop) -> tuple[StillThere, ...]:
        """Delete secrets, and the certificates of these addresses; what could not be deleted stays queued."""
        done: list[Dropped | StillThere] = [
            self.here.drawer.drop(item.entry) for item in items if item.entry is not None
        ]
        for origin in origins:
            done += self.here.forget_certificate(origin)
        # A channel whose key is gone is not ready any more.
        self.look_for_keys(stop)
        return tuple(each for each in done if isinstance(each, StillThere))

    def forget_everything(self, stop: Stop) -> tuple[StillThere, ...]:
        """Delete every secret and every certificate; what could not be deleted stays queued."""
        left: tuple[StillThere, ...] = ()
        for group in self.known(stop):
            if any(item.entry is None for item in group.items):
                left += self.here.forget_certificate(group.origin)
        left += self.here.drawer.forget_everything()
        self.look_for_keys(stop)
        return left

    def purge(self, draft_ids: Iterable[str], _stop: Stop) -> Swept:
        """Forget for good what was deleted, and its secrets; what cannot be deleted now stays queued."""
        chosen = set(draft_ids)
        left: list[StillThere] = []
        for row in self.here.store.deleted():
            if row.id in chosen:
                # Noted in the index before the text goes: after a crash between the two the next sweep goes on.
                keys = (*row.draft.secrets, *secret_keys(row.draft), LOGIN_SECRET)
                left += self.here.drawer.drop_all(OfDraft(row.id), keys, label_of(row))
                self.here.store.forget_deleted(row.id)
        return Swept(len(chosen), len(left), left[-1].why if left else None)

    def sweep(self, _stop: Stop) -> Swept:
        """At a start: forget what was deleted in the run before, and do what is queued in the drawer.

        Asked for again later, it also tries again to keep what is kept for this run only.
        """
        self.purge([row.id for row in self.here.store.deleted()], _stop)
        self.here.drawer.keep_what_is_only_here()
        return self.here.drawer.sweep(set(self.here.store.ids()).__contains__)

    def look_for_keys(self, _stop: Stop) -> int:
        """At a start: how many of the channels that wait to be sent have lost a key."""
        lacking = 0
        for row in waiting(self.here.store.channels()):
            answers = read_secrets(self.here.drawer, KeptDraft(row.id, "", row.draft)) if row.notes_secrets else {}
            lacking += any(isinstance(answer, NotThere) for key, answer in answers.items() if key != LOGIN_SECRET)
        return lacking
