"""Goes on where somebody stopped: with a kept draft, after a wizard was closed, after the last run."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import NAME_SHOWN, plain
from core.pbx.login import PbxLogin
from ui.program.at_hand import login_of
from ui.program.wizards import BEHIND_PBX, Wizards, first_page
from ui.single import bring_to_front

if TYPE_CHECKING:
    from core.channel.directory import Directory
    from core.once import Once
    from core.store.channels import Store
    from core.store.rows import KeptDraft, KnownPbx
    from ui.jobs import Job, JobRunner
    from ui.program.at_hand import AtHand
    from ui.program.backstage import Backstage, LeftWork
    from ui.wizard.autosave import Autosave, HandedOver
    from ui.wizard.session import Session
    from ui.wizard.wizard import ChannelWizard

SAVED_MS = 50


class Resuming(QObject):
    """Opens a wizard with what was left, unless another one is asked for meanwhile.

    Args:
        demo: the PBX is the built-in demo PBX.

    Signals:
        gone: what was to be opened is no draft any more. not_read: it could not be read, with the exception.
    """

    gone = Signal()
    not_read = Signal(Exception)

    def __init__(self, wizards: Wizards, jobs: "JobRunner", at_hand: "AtHand", *, demo: bool) -> None:
        super().__init__(wizards)
        self._wizards, self._jobs, self._at_hand, self._demo = wizards, jobs, at_hand, demo
        self._reading: Job | None = None
        self._wanted = ""
        wizards.asked.connect(self._ask_no_other)

    def open(self, draft_id: str, path: str = "") -> None:
        """Go on with a draft, at the field of this path, or where it was left."""
        self._ask_no_other()
        wizard = self._wizards.wizard
        if wizard is not None and wizard.isVisible() and wizard.session.draft_id == draft_id:
            bring_to_front(wizard)
            if path and not wizard.is_busy:
                wizard.go_on_at(path)
        elif wizard is not None and wizard.is_busy:
            self._wizards.make_way()
        elif (alone := self._wizards.drafts.alone_with(draft_id)) is not None:
            self._take_over(alone, path)
        elif self._wizards.drafts.is_saving(draft_id):
            # It may be this draft that is being saved, by a wizard that was closed while the store was held.
            self._wanted = draft_id
            QTimer.singleShot(SAVED_MS, self, partial(self._open_when_saved, draft_id, path))
        elif self._at_hand.channels is not None:
            work = partial(_read_draft, self._at_hand.backstage, self._at_hand.channels.store, draft_id)
            self._reading = self._jobs.run(work, partial(self._draft_read, path), self.not_read.emit)

    def open_again(self, session: "Session", step: int) -> None:
        """What stood in a wizard that was closed, in a new one; where nothing was typed, a new one at its step.

        What is left to do for a channel that was created is shown by home.
        """
        if self._wizards.drafts.has(session.draft_id):
            self.open(session.draft_id)
        elif session.created_id is None:
            self._wizards.open(session.login, session.unkept_login, session.reached, at=min(step, BEHIND_PBX))

    def bring_back(self, left: "LeftWork") -> None:
        """Go on where the last run ended, unless the person has begun with something else."""
        if self._wizards.wizard is None and left.kept is not None:
            self._wizards.open()
        wizard = self._wizards.wizard
        if wizard is not None and first_page(wizard).is_untouched:
            if left.pbx is not None and not self._demo:
                wizard.session.login = login_of(left.pbx)
                first_page(wizard).fill()
                self._wizards.keep(None)  # what was filled in is not typed
            if left.kept is not None:
                self._resume(wizard, left.kept)

    def _ask_no_other(self) -> None:
        """What is asked for counts, and none that was asked for before and comes only now."""
        self._jobs.drop(self._reading)
        self._reading, self._wanted = None, ""

    def _open_when_saved(self, draft_id: str, path: str) -> None:
        if draft_id == self._wanted:
            self.open(draft_id, path)

    def _take_over(self, alone: "Autosave", path: str) -> None:
        """Go on with what a wizard that was closed could not keep: the store has something older."""
        handed, before = alone.hand_over(), self._wizards.wizard
        wizard = self._wizards.open(handed.login, handed.own_login)
        if wizard is not before:
            self._resume(wizard, handed.kept, handed)
            wizard.go_on_at(path)

    def _draft_read(self, path: str, found: "tuple[KeptDraft, KnownPbx | None] | None") -> None:
        if found is None:
            self.gone.emit()
        else:
            kept, pbx = found
            login = login_of(pbx) if pbx is not None else PbxLogin(kept.base_url)
            before = self._wizards.wizard
            wizard = self._wizards.open(login.with_client_id(kept.client_id or login.client_id))
            if wizard is not before:
                self._resume(wizard, kept)
                wizard.go_on_at(path)

    def _resume(self, wizard: "ChannelWizard", kept: "KeptDraft", handed: "HandedOver | None" = None) -> None:
        """Go on with a draft where it was left."""
        session = wizard.session
        session.draft = kept.draft
        if kept.base_url != session.login.base_url:
            session.login = PbxLogin(kept.base_url)
        session.login = session.login.with_client_id(kept.client_id or session.login.client_id)
        first = first_page(wizard)
        first.fill()
        self._wizards.keep(kept, handed)
        wizard.resume_at(kept.page)
        text = self.tr("Your channel has not been created yet. Your entries are kept.")
        name = plain(kept.draft.name, NAME_SHOWN)
        if name:
            text = self.tr("The channel “{name}” has not been created yet. Your entries are kept.")
            wizard.whereabouts.be_draft()
            first.name_channel(name)
        first.show_notice(text.format(name=name))
        if self._at_hand.store is not None and kept.base_url:
            work = partial(_read_lists, self._at_hand.backstage, self._at_hand.store, kept.base_url)
            self._jobs.run(work, partial(self._lists_read, session), self._no_lists)

    def _lists_read(self, session: "Session", seen: "tuple[Directory, float] | None") -> None:
        if (
            self._wizards.wizard is not None and self._wizards.wizard.session is session
        ):  # no other was opened meanwhile
            session.last_seen = seen
            session.directory_changed.emit()

    def _no_lists(self, _error: Exception) -> None:
        """Nothing to say: the first connection meets the same error and says it."""


def _read_draft(
    backstage: "Once[Backstage]", store: "Store", draft_id: str, _stop: object
) -> "tuple[KeptDraft, KnownPbx | None] | None":
    return backstage().kept_draft(store, draft_id)


def _read_lists(
    backstage: "Once[Backstage]", store: "Store", base_url: str, _stop: object
) -> "tuple[Directory, float] | None":
    return backstage().lists_last_seen(store, base_url)
