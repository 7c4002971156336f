"""The channel is created here: progress and Stop, then the id, or what went wrong and what to do."""

from collections.abc import Iterator
from contextlib import nullcontext

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget, QWizard

from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Unknown
from core.delivery.progress import Progress, Stage
from core.errors import NAME_SHOWN, AppError, DraftInvalid, plain
from core.wording import one_text
from ui.created.created_head import DoneSign, IdCard
from ui.created.creating import CreatingView, close_again
from ui.look.buttons import Kind, make_kind
from ui.look.counts import counted
from ui.look.say import say
from ui.look.texts import failure_text, problem_lines, translated
from ui.look.tooltips import caption_text
from ui.own_turn import OwnTurn
from ui.reaching.failures import is_stopped
from ui.wizard.create_jobs import CreateJobs
from ui.wizard.footer import call_end
from ui.wizard.page import Page
from ui.wizard.parts.created import CreatedPart
from ui.wizard.parts.failure import FailurePart
from ui.wizard.parts.mending import lead_to_mend
from ui.wizard.parts.summary import breakable
from ui.wizard.session import Ordered, Session
from ui.wizard.wizard import ChannelWizard

_PRESSING = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter))
"""The keys that press a button."""


class ResultPage(Page):
    """Creating and reading back are two jobs: a failed read must never look like a failed create.

    The create starts when the page is entered by the button Create, once; it is never repeated by itself.
    """

    topic = "result"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._creation = creation = CreateJobs(session)
        creation.looking.connect(self._show_looking)
        creation.ended.connect(self._show_outcome)
        creation.progressed.connect(self._show_progress)
        self._warned = self._looking = False
        self._made: Created | None = None
        self._rest = OwnTurn(self, self._show_rest)
        self.setFinalPage(True)

    def build_in_parts(self) -> Iterator[None]:
        column = self.scrolled_column()
        self._working = CreatingView()
        self._progress, self._cancel = self._working.progress, self._working.stop
        self._cancel.clicked.connect(self._stop)
        self._cancel.installEventFilter(self)
        column.addWidget(self._working)
        yield
        self._created = CreatedPart(self.session)
        column.addWidget(self._created)
        yield from self._created.make_in_parts()
        yield
        self._created.ticked.connect(self._on_ticked)
        self._created.status.keys_doubted.connect(self._look_at_keys)
        self._make_head()
        column.addStretch(1)
        yield
        self._failed = self._make_failed()
        column.insertWidget(0, self._failed)

    def get_ready(self) -> bool:
        """The steps of this channel, before anybody waits for its ID: they take as long as all the rest."""
        draft, is_begun = self.session.draft, self._made is not None or self._creation.running
        if not self._built or is_begun or not draft.channel:
            return False
        return self._created.lay_steps() or self._call_steps()

    def _call_steps(self) -> bool:
        draft = self.session.draft
        numbers = counted(len(draft.dids), draft.did_format)
        return self._working.call(self.session.pbx_name, breakable(plain(draft.name, NAME_SHOWN)), numbers)

    def load(self) -> None:
        ordered, self.session.ordered = self.session.ordered, None
        if ordered is None:
            self._show_failed("", unknown=False)
            self._failed.offer(self._failed.back)
            return
        self.setTitle(self.tr("Creating the channel"))
        self.setSubTitle(self.tr("This usually takes two or three seconds."))
        self._made = None
        self._show_head(False)
        self._created.forget()
        self._failed.error.clear()
        self._failed.forget_log()
        self._show(self._working)
        self._working.hold_stop()
        self.lead.begin()
        self._looking = False
        self._cancel.setEnabled(True)
        self._progress.setText(
            self.tr("If you close this window, the result is looked up on the PBX, and the start page tells you.")
        )
        self._call_steps()
        self._working.begin()
        self._warned = False
        call_end(self.wizard(), done=False)
        self._creation.start(ordered, self.session.draft)

    def validatePage(self) -> bool:
        """Close, in the middle of a create, is the window's own: it asks for a second press."""
        wizard = self.wizard()
        if self._may_leave or wizard is None:
            return True
        if not self.lead.is_fresh:
            QTimer.singleShot(0, wizard, wizard.close)  # QWizard is in the middle of ending it in another way
        return False

    @property
    def _may_leave(self) -> bool:
        """Whether nothing is being sent."""
        return self._looking or not self._creation.running

    def watch(self) -> None:
        """Nothing of this page is typed into the draft."""

    def cleanupPage(self) -> None:
        """Going back keeps everything; nothing of this page is part of the draft."""

    def may_close(self) -> bool:
        """At once while nothing is sent; in the middle of a create only when it is asked for twice."""
        if self._may_leave or self._warned:
            return True
        self._warned = True
        self._progress.setText(close_again())
        return False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Stop has the focus while a channel is created: Create, pressed twice by its key, would stop itself.
        return isinstance(event, QKeyEvent) and event.key() in _PRESSING and self.lead.is_fresh

    def focus_first(self) -> None:
        """Stop, while it creates: to come there by Tab is to pass all that is not shown yet."""
        if self._working.isVisible() and self._cancel.isEnabled():
            self._cancel.setFocus()
        else:
            super().focus_first()

    @property
    def is_done(self) -> bool:
        return self._made is not None

    @property
    def is_busy(self) -> bool:
        return self._creation.running

    def leave_search(self) -> bool:
        if not self._looking or self.session.store is None:
            return False
        self._looking = False
        self._creation.leave()
        return True

    def say_busy(self) -> None:
        told = self._failed.beside if self._looking else self._progress
        told.setText(
            self.tr("This channel is being created. You can open another one as soon as the result is known.")
        )

    def _make_head(self) -> None:
        """Beside the title a tick, and the ID in a card of its own."""
        self._done_sign, self._id_card = DoneSign(), IdCard()
        self.frame_head(self._done_sign, self._id_card)
        self.head.put_beside(self._created.status.short)
        self._show_head(False)

    def _show_head(self, created: bool) -> None:
        for each in (self._done_sign, self._id_card, self._created.status.short):
            each.setVisible(created)

    def _make_failed(self) -> FailurePart:
        part = FailurePart()
        part.back.clicked.connect(self._go_back)
        part.send_again.clicked.connect(self._send_again)
        part.look_again.clicked.connect(lambda: self._creation.look_now())
        part.taken.connect(self._creation.take)
        part.disown.clicked.connect(self._creation.disown)
        return part

    def _send_again(self) -> None:
        self.session.ordered = Ordered(self.session.draft_id)
        self.load()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        told = self._failed.beside if self._looking else self._progress
        told.setText(self.tr("Stopping…"))
        self._working.end()
        self._creation.stop()

    def _show_progress(self, progress: Progress) -> None:
        if self._looking:
            self._failed.log_look(progress)
        else:
            self._working.show_progress(progress)
            if progress.stage is Stage.SENDING:
                self._failed.note_sent()

    def _show_outcome(self, outcome: object) -> None:
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            wizard.settle()
        self._working.end()
        self._looking = False
        match outcome:
            case Created():
                self._show_id(outcome)
            case Declined(error=error):
                self._show_refused(error, problem_lines(error.problems))
            case NotSent(error=error):
                self._show_refused(error, problem_lines(error.problems) if isinstance(error, DraftInvalid) else "")
            case NotCreated():
                self._show_failed(_told(outcome), unknown=False)
                self._failed.offer(self._failed.send_again)
            case Unknown(why=why, candidates=candidates):
                # What a stop says of sending is not said of a search: the channel was sent before.
                also = failure_text(why) if why is not None and not is_stopped(why) else ""
                self._show_failed(one_text(_told(outcome), also), unknown=True)
                self._failed.offer(self._failed.look_again)
                if candidates:
                    self._failed.offer_candidates(candidates)
                say(self, self._failed.error.text(), urgent=True)
            case Exception():
                self._show_failed(failure_text(outcome), unknown=True)

    def _show_id(self, made: "Created") -> None:
        """What the person waits for is painted before all else is shown; a key that comes next finds it all."""
        self._made = made
        self.lead.begin()  # what was pressed to create is not meant for what is blue now
        self._created.take(made, self._creation.draft_id)
        session, wizard = self.session, self.wizard()
        session.created_id = made.channel_id
        with wizard.painted_at_once(self._id_card) if isinstance(wizard, ChannelWizard) else nullcontext():
            if made.channel is not None:
                self._working.show_done(self._creation.progress)
            self._show_made(made)
        say(self, self.tr("Channel created, ID {id}").format(id=made.channel_id), urgent=True)
        session.created.emit(self._creation.draft_id, made.channel_id)
        if isinstance(wizard, ChannelWizard):
            wizard.lay_out_later(self._created, self._created.steps)
        self._failed.error.clear()
        self._show(self._created)
        self._show_way_on()
        self._rest.start()
        if isinstance(wizard, ChannelWizard):
            wizard.lay_out_later()  # behind the rest

    def _show_made(self, made: "Created") -> None:
        session, login = self.session, made.login or self.session.login
        provider = session.draft.provider
        self.setTitle(
            self.tr("Channel created. Next, tell {provider}.").format(provider=provider.name if provider else "")
        )
        self.setSubTitle(
            self.tr("{name} on {pbx}").format(
                name=breakable(plain(session.draft.name, NAME_SHOWN)), pbx=breakable(session.pbx_name)
            )
        )
        if login.base_url != session.login.base_url:
            self.setSubTitle(translated(made.what, made.values))
        self._id_card.show_id(made.channel_id)
        self._show_head(True)

    def _show_rest(self) -> None:
        """What is left to do; it takes as long as all that is shown with the ID."""
        self._created.begin()

    def _on_ticked(self, all_done: bool) -> None:
        """When nothing is left, Finish is the next step."""
        wizard = self.wizard()
        if wizard is not None:
            finish = wizard.button(QWizard.WizardButton.FinishButton)
            make_kind(finish, Kind.PRIMARY if all_done else Kind.PLAIN)

    def _show_way_on(self) -> None:
        """What has been created stays; the rail is at its end, and one more is made from the footer."""
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            another = wizard.button(QWizard.WizardButton.CustomButton2)
            name = caption_text(self.session.pbx_name)
            another.setText(self.tr("Create &another on {pbx}").format(pbx=name))
            wizard.whereabouts.show_way()
            call_end(wizard, done=True)

    def _show_looking(self, unknown: "Unknown") -> None:
        self._working.end()
        self._looking = True
        self._cancel.setEnabled(True)
        why, earlier = unknown.why, unknown.earlier
        self._failed.begin_looking(self.session.pbx_name, self._cancel, earlier=earlier)
        # Not shown while it is looked into.
        self._failed.error.setText(failure_text(why) if why is not None else _told(unknown))
        self._show(self._failed)
        self.setTitle(self.tr("Finding out what happened"))
        broke = self.tr("No clear answer came back. Nothing is sent again until this is clear.")
        self.setSubTitle(translated(why.what, why.values) if earlier and why is not None else broke)
        call_end(self.wizard(), done=False)

    def _show_failed(self, text: str, unknown: bool) -> None:
        self.setTitle(
            self.tr("It is not clear whether the channel was created")
            if unknown
            else self.tr("The channel was not created")
        )
        self.setSubTitle(breakable(plain(self.session.draft.name, NAME_SHOWN)))
        call_end(self.wizard(), done=False)
        self._failed.say(text)
        self._show(self._failed)

    def _show_refused(self, error: AppError, details: str = "") -> None:
        whole = one_text(failure_text(error), self.tr("Nothing was created on the PBX.")) + details
        self._show_failed(whole, unknown=False)
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard) and wizard.currentPage() is self:
            lead_to_mend(wizard, error, whole)

    def _look_at_keys(self) -> None:
        """Back to the keys that the provider did not take; the channel exists, so they are corrected on the PBX."""
        wizard, provider, found = self.wizard(), self.session.draft.provider, self._created.status.found
        if not isinstance(wizard, ChannelWizard) or provider is None or found is None:
            return
        first = next((field.path for field in provider.fields if field.covered), provider.fields[0].path)
        if wizard.way_back.go_to_field(first):
            page = wizard.currentPage()
            if isinstance(page, Page):
                page.show_doubt(first, found.reason)

    def _go_back(self) -> None:
        wizard = self.wizard()
        if wizard is not None and wizard.currentPage() is self:
            wizard.back()

    def _show(self, *parts: QWidget) -> None:
        for each in (self._working, self._created, self._failed):
            each.setVisible(each in parts)


def _told(outcome: "NotCreated | Unknown") -> str:
    return one_text(translated(outcome.what, outcome.values), translated(outcome.remedy, outcome.values))
