"""Who keeps the drafts that wizards have open: one autosave each, until a wizard is closed and all of it is kept."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.gone import forget_with

if TYPE_CHECKING:
    from core.store.channels import Store
    from core.store.rows import KeptDraft
    from ui.wizard.autosave import Autosave, HandedOver
    from ui.wizard.wizard import ChannelWizard


class OpenDrafts(QObject):
    """At most one wizard is open; those that were closed before may not be kept yet.

    Signals:
        kept: something of the open wizard's draft came into the store.
        not_ready: a channel's name, and why it is not ready to be sent.
    """

    kept = Signal()
    not_ready = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: Autosave | None = None
        self._left_behind: list[Autosave] = []

    @property
    def all(self) -> "tuple[Autosave, ...]":
        """Of wizards that were closed first."""
        return tuple(each for each in (*self._left_behind, self._open) if each is not None)

    def keep(
        self,
        wizard: "ChannelWizard",
        store: "Store",
        kept: "KeptDraft | None" = None,
        handed: "HandedOver | None" = None,
    ) -> None:
        """From here on what is typed in this wizard is kept: the draft that was left, or a new one."""
        # Imported here: home is painted first, and needs none.
        from ui.wizard.autosave import Autosave

        before = self._open
        if before is not None and before.follows(wizard):
            before.let_go()
        elif before is not None:
            self._left_behind.append(before)
            before.left.connect(self._kept_to_the_end)
            before.leave(self)
        autosave = self._open = Autosave(wizard, store, kept)
        if handed is not None:
            autosave.take(handed)
        autosave.kept.connect(self.kept)
        autosave.not_ready.connect(self.not_ready)
        if kept is not None:
            autosave.fetch_secrets()

    def _kept_to_the_end(self, autosave: "Autosave") -> None:
        if autosave in self._left_behind:
            self._left_behind.remove(autosave)
            forget_with(autosave)
            autosave.deleteLater()

    def alone_with(self, draft_id: str) -> "Autosave | None":
        """Who has what was typed of a draft, where the store does not have it."""
        return next((each for each in self.all if each.is_alone_with(draft_id)), None)

    def is_saving(self, draft_id: str) -> bool:
        """Whether it may be this draft that is being saved."""
        return any(each.is_saving(draft_id) for each in self.all)

    def has(self, draft_id: str) -> bool:
        """Whether something was typed into this draft, which is kept or will be."""
        return any(each.has(draft_id) for each in self.all)

    def keep_ready(self) -> bool:
        """Have the open wizard's channel kept ready to be sent; false where nothing is kept."""
        if self._open is None:
            return False
        self._open.keep_ready()
        return True

    @property
    def makes_ready(self) -> bool:
        """Whether the open wizard's channel is on the way to be ready."""
        return self._open is not None and self._open.makes_ready

    def overtaken(self, wizard: "ChannelWizard", channel_id: int) -> None:
        """This wizard's channel was created from elsewhere: nothing more of it is kept as a draft."""
        autosave = self._open
        if autosave is not None and autosave.follows(wizard) and not wizard.is_busy:
            self._open = None
            autosave.overtaken(channel_id)

    def finish(self, limit_s: float) -> None:
        """At the end of the process: see that all is kept, but wait no longer than this."""
        ends = time.monotonic() + limit_s
        for each in self.all:
            each.finish(ends - time.monotonic())

    def let_go(self) -> None:
        """Keep nothing more of the open wizard."""
        if self._open is not None:
            self._open.let_go()
            self._open = None
