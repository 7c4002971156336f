"""The channel is created here: progress and Stop, then the id, or what went wrong and what to do."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget, QWizard

from core.channel.catalog import SMS
from core.channel.secret_values import missing_secrets
from core.delivery.delivery import NameTaken
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Unknown
from core.delivery.progress import Progress, Stage
from core.delivery.proving import Proving
from core.errors import NAME_SHOWN, AppError, DraftInvalid, plain
from core.field_path import FieldPath
from core.handover.portal_steps import first_message_step, goes_through_meta, webhook_step
from core.pbx.errors import LoginRefused, LoginWithheld, PbxError, Reach, Refused, Unreachable
from core.providers.face import Webhook
from core.providers.kept_changes import KeptApart
from core.providers.sides import can_be_asked, side_of
from core.secrets.entries import Label
from core.store.proofs import RunProofs, StoredProofs
from core.store.webhook_changes import RunWebhookChanges, StoredWebhookChanges, WebhookChanges
from core.wording import NN_
from ui.created.at_provider import Order as WebhookOrder
from ui.created.channel_status import ChannelStatus
from ui.created.creating import CreatingView, close_again
from ui.created.first_message import FirstMessage
from ui.created.handover import HandedOver, HandoverView
from ui.created.open_proof import OpenProof
from ui.created.set_webhook import SetWebhook
from ui.created.tested import Tested
from ui.created.webhook import WebhookView
from ui.look.buttons import Kind, make_kind, set_kind
from ui.look.copy_button import CopyButton
from ui.look.counts import counted
from ui.look.line_label import LineLabel
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.texts import failure_text, plural, problem_lines, translated
from ui.look.theme import Tone, heading
from ui.look.tokens import SPACES
from ui.look.tooltips import caption_text
from ui.own_turn import OwnTurn
from ui.reaching.failures import is_stopped
from ui.wizard.create_jobs import CreateJobs
from ui.wizard.footer import call_end
from ui.wizard.page import Page
from ui.wizard.parts.failure import FailurePart
from ui.wizard.parts.refusal import RefusalBand
from ui.wizard.parts.summary import breakable
from ui.wizard.pbx_standing import PbxStanding
from ui.wizard.session import Ordered, Session
from ui.wizard.wizard import ChannelWizard

_SIGN_BOX, _SIGN = 48, 24
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
        self._handed_over: Created | None = None
        self._changes, self._proofs = RunWebhookChanges(), RunProofs()
        self._is_by_hand = False
        self._laid_for = ""
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
        self._created = self._make_created()
        column.addWidget(self._created)
        column.addStretch(1)
        yield
        self._failed = self._make_failed()
        column.insertWidget(0, self._failed)

    def get_ready(self) -> bool:
        """The steps of this channel, before anybody waits for its ID: they take as long as all the rest."""
        channel = self.session.draft.channel
        if not self._built or self._made is not None or channel in ("", self._laid_for):
            return False
        self._lay_steps()
        return True

    def _lay_steps(self) -> None:
        channel = self.session.draft.channel
        if channel != self._laid_for:
            self._laid_for = channel
            self._handover.lay_steps(self.session.draft)
            self._handover.steps.hold(webhook_step(channel), self._at_webhook)
            self._handover.steps.hold(first_message_step(channel), self._at_proof)

    def load(self) -> None:
        ordered, self.session.ordered = self.session.ordered, None
        if ordered is None:
            self._show_failed("", unknown=False)
            self._failed.offer(self._failed.back)
            return
        name = plain(self.session.draft.name, NAME_SHOWN)
        self.setTitle(self.tr("Creating the channel"))
        self.setSubTitle(self.tr("This usually takes two or three seconds."))
        self._made = None
        self._show_head(False)
        self._first_message.end()
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
        draft = self.session.draft
        numbers = counted(len(draft.dids), draft.did_format)
        self._working.begin(self.session.pbx_name, breakable(name), numbers)
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

    def _make_created(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[2])
        self._status = ChannelStatus(self.session.jobs, self.session.connection)
        self._make_head()
        self._status.keys_doubted.connect(self._look_at_keys)
        self._status.followed.connect(self.session.followed)
        self.head.put_beside(self._status.short)
        column.addWidget(self._status)
        self._webhook = WebhookView(self.session.jobs)
        self._webhook.known.connect(self._on_webhook)
        self._webhook.copy.clicked.connect(self._take_by_hand)
        self._proof = OpenProof(self.session.jobs)
        self._set_webhook = SetWebhook(self.session.jobs, self._proof)
        self._set_webhook.done.connect(self._tick_webhook)
        self._set_webhook.undone.connect(self._untick_webhook)
        self._set_webhook.closed.connect(self._to_proof)
        self._at_webhook = _in_a_step(self._webhook, self._set_webhook)
        self._proof.proven.connect(self._on_proven)
        self._at_proof = _in_a_step(self._proof)
        self._handover = HandoverView(self.session.jobs, self.session.installed_by)
        self._handover.leave_out_title()
        self._handover.installer_named.connect(self.session.installer_named)
        self._handover.ticked.connect(self._on_ticked)
        column.addWidget(self._handover, 1)
        self._first_message = FirstMessage(self.session.jobs, self.session.connection, part)
        self._first_message.came.connect(self._message_came)
        return part

    def _make_head(self) -> None:
        """Beside the title a tick, and the ID in a card of its own."""
        self._done_sign, self._id_card = QFrame(), QFrame()
        self._done_sign.setProperty("ground", "success")
        self._done_sign.setFixedSize(_SIGN_BOX, _SIGN_BOX)
        inside = QHBoxLayout(self._done_sign)
        inside.setContentsMargins(*[(_SIGN_BOX - _SIGN) // 2] * 4)
        inside.addWidget(Sign("check", Tone.SUCCESS, _SIGN))
        self._id_card.setProperty("ground", "card")
        line = QHBoxLayout(self._id_card)
        line.setContentsMargins(SPACES[4], SPACES[1], SPACES[1], SPACES[1])
        line.setSpacing(SPACES[2])
        line.addWidget(LineLabel(self.tr("Channel ID")))
        self._id = heading("", 5)
        # No accessible name on labels that tell an outcome: it would hide their text from a screen reader.
        self._id.setObjectName("result_id")
        line.addWidget(self._id)
        copy = CopyButton("copy_id", self.tr("Copy &ID"), self._id.text, bare=True)
        set_kind(copy, Kind.FLAT, small=True)
        line.addWidget(copy)
        self.frame_head(self._done_sign, self._id_card)
        self._show_head(False)

    def _show_head(self, created: bool) -> None:
        for each in (self._done_sign, self._id_card, self._status.short):
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
        self._working.end()
        self._looking = False
        match outcome:
            case Created():
                wizard = self.wizard()
                if isinstance(wizard, ChannelWizard):
                    wizard.lay_out_later(self._created, self._id_card, self._handover.steps)
                self._show_created(outcome)
                self._rest.start()
                if isinstance(wizard, ChannelWizard):
                    wizard.lay_out_later()  # behind the rest
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
                self._show_failed(f"{_told(outcome)} {also}".strip(), unknown=True)
                self._failed.offer(self._failed.look_again)
                if candidates:
                    self._failed.offer_candidates(candidates)
                say(self, self._failed.error.text(), urgent=True)
            case Exception():
                self._show_failed(failure_text(outcome), unknown=True)

    def _show_created(self, made: "Created") -> None:
        self._made, self._is_by_hand = made, False
        session, login = self.session, made.login or self.session.login
        session.created_id = made.channel_id
        self._failed.error.clear()
        session.created.emit(self._creation.draft_id, made.channel_id)
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
        self._id.setText(str(made.channel_id))
        self._show(self._created)
        self._show_head(True)
        self._show_way_on()
        say(self, self.tr("Channel created, ID {id}").format(id=made.channel_id), urgent=True)

    def _show_rest(self) -> None:
        """What is left to do; it takes as long as all that is shown with the ID."""
        session, made = self.session, self._made
        if made is None:
            return
        login, provider = made.login or session.login, session.draft.provider
        self._status.follow(login, made.channel_id, provider.name if provider else session.draft.channel)
        self._first_message.begin(login, made.channel_id)
        self._webhook.lead_to(session.draft.channel)
        self._lay_steps()
        self._webhook.ask_for_token(session.draft.kind is not SMS)
        if made.channel is not None:
            self._webhook.show_read(made.channel)
        else:
            self._handed_over = None
            # In a turn of its own: the steps take as long as all this.
            QTimer.singleShot(0, self, partial(self._hand_over_if_not_yet, made))
            self._webhook.show_known("")
            self._webhook.read(partial(session.connection.read_back, login, made.channel_id))

    def _on_ticked(self, ticked: frozenset[str]) -> None:
        """What is ticked is kept; when nothing is left, Finish is the next step."""
        self.session.ticked.emit(ticked)
        wizard = self.wizard()
        if wizard is not None:
            done = self._handover.steps.are_all_done
            self._show_next_step(done)
            make_kind(wizard.button(QWizard.WizardButton.FinishButton), Kind.PRIMARY if done else Kind.PLAIN)

    def _on_webhook(self, webhook_url: str) -> None:
        self.session.webhook_known.emit(webhook_url)
        self._offer_setting(webhook_url)
        self._hand_over(webhook_url)
        if webhook_url and self.isVisible():
            self._show_next_step(False)
            (self._webhook.copy if self._set_webhook.isHidden() else self._set_webhook.button).setFocus()

    def _offer_setting(self, webhook_url: str) -> None:
        """Offer to set it at the provider: with the keys that were typed, and in practice only where it is played."""
        session, made = self.session, self._made
        if not webhook_url or made is None:
            return
        draft, webhook = session.draft, Webhook(webhook_url, self._webhook.verify_token, session.draft.name)
        label = Label(draft.name, draft.channel, session.login.base_url)
        journal: WebhookChanges = self._changes
        if session.store is not None:
            journal = KeptApart(StoredWebhookChanges(session.store.database), lambda: session.drawer, label)
        numbers = tuple(route.did_number for route in draft.dids)
        order = WebhookOrder(
            self._creation.draft_id, draft.channel, lambda: draft.credentials, webhook, numbers, journal,
            made.channel_id, session.pbx_name, session.provider_places,
        )  # fmt: skip
        here = not missing_secrets(draft) and bool(numbers)
        plays = can_be_asked(draft.channel, session.provider_places, session.practising)
        side = side_of(draft.channel)
        provider = draft.provider.name if draft.provider is not None else draft.channel
        proofs = StoredProofs(session.store.database) if session.store is not None else self._proofs
        login, owner = made.login or session.login, self._creation.draft_id
        tested = Tested(
            owner, draft.channel, made.channel_id, numbers, draft.name, session.pbx_name, provider, webhook_url,
            goes_through_meta(draft.channel), order if side is not None and side.sets and here and plays else None,
            session.provider_places is None and not session.practising,
        )  # fmt: skip
        connection = session.connection
        self._proof.offer(tested, lambda: Proving(connection.client(login), proofs, owner))
        self._set_webhook.offer(draft.channel, lambda: order, can_be_asked=here and plays)

    def _show_next_step(self, done: bool) -> None:
        """One blue button: to set it at the provider, to copy it, or none where nothing is left."""
        sets = not self._set_webhook.isHidden() and not self._set_webhook.is_done and not self._is_by_hand
        make_kind(self._set_webhook.button, Kind.PRIMARY if sets and not done else Kind.PLAIN)
        self._webhook.be_next(not sets and not done)

    def _take_by_hand(self) -> None:
        """The URL was copied: the way goes on in the portal."""
        self._is_by_hand = True
        self._show_next_step(self._handover.steps.are_all_done)

    def _on_proven(self, sentence: str) -> None:
        self._handover.proven = (*self._handover.proven, sentence)

    def _show_way_on(self) -> None:
        """What has been created stays; the rail is at its end, and one more is made from the footer."""
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            another = wizard.button(QWizard.WizardButton.CustomButton2)
            name = caption_text(self.session.pbx_name)
            another.setText(self.tr("Create &another on {pbx}").format(pbx=name))
            wizard.show_way()
            call_end(wizard, done=True)

    def _message_came(self) -> None:
        """The PBX has counted a message: the step that it proves is done."""
        key = first_message_step(self.session.draft.channel)
        time = QLocale().toString(QTime.currentTime(), "HH:mm")
        text = self.tr("First message received {time}").format(time=time)
        self._handover.steps.say_below(key, text, Tone.SUCCESS)
        self._handover.steps.tick(key)
        say(self, text)

    def _to_proof(self) -> None:
        self._proof.button.setFocus()

    def _tick_webhook(self) -> None:
        self._handover.steps.tick(webhook_step(self.session.draft.channel), True)

    def _untick_webhook(self) -> None:
        # A method, not a partial: until a channel is created its part stands in no window, and would hold this page.
        self._handover.steps.tick(webhook_step(self.session.draft.channel), False)

    def _hand_over_if_not_yet(self, made: "Created") -> None:
        """The webhook URL may have been read since, or another channel have taken the place of this one."""
        if self._made is made and self._handed_over is not made:
            self._hand_over("")

    def _hand_over(self, webhook_url: str) -> None:
        """Show what is left to do; before the webhook URL is read, without it."""
        session, reached, made = self.session, self.session.reached, self._made
        assert made is not None
        self._handed_over = made
        base_url = (made.login or session.login).base_url
        name = reached.description.device_name if reached and base_url == session.login.base_url else ""
        self._handover.show_channel(
            HandedOver(session.draft, made.channel_id, webhook_url, session.directory, base_url, name)
        )
        key = first_message_step(session.draft.channel)
        self._handover.steps.say_below(key, self.tr("This step ticks itself when the first message arrives."))

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
        """Nothing was created: go to what is to be mended, and say there what and why."""
        whole = f"{failure_text(error)} {self.tr('Nothing was created on the PBX.')}{details}"
        self._show_failed(whole, unknown=False)
        wizard = self.wizard()
        if not isinstance(wizard, ChannelWizard) or wizard.currentPage() is not self:
            return
        path = self._at_fault(error)
        if isinstance(error, Unreachable) and path == "":
            self.session.say_standing(self.session.login, PbxStanding.NOT_REACHED)
        wizard.back()
        review = wizard.currentId()
        found = bool(path) and wizard.edit_field(path)
        page = wizard.currentPage()
        if not isinstance(page, Page):
            return
        if found and isinstance(error, PbxError):
            page.show_problems(list(error.problems))
            page.show_error(error)
            page.focus_field(path)
        by_pbx = isinstance(error, Refused) and not isinstance(error, LoginWithheld)
        band = RefusalBand(partial(page.focus_field, path) if found else None, by_pbx=by_pbx)
        page.put_above(band)
        if found and isinstance(error, PbxError):
            page.show_refused(list(error.problems))
        band.show_refusal(self._refused_words(error, path), whole)
        if not found:
            band.setFocus()  # not the blue button: a key that is held would create and create
        if wizard.currentId() != review:
            wizard.show_problem(wizard.pageIds().index(wizard.currentId()), self.tr("refused"))

    def _refused_words(self, error: AppError, path: str) -> str:
        kept = self.tr("Nothing was created. Your entries are kept.")
        row = FieldPath(path).row if path else None
        if row is not None and isinstance(error, Refused):
            rows = {problem.path.row for problem in error.problems} - {None}
            words = NN_("{pbx} refused line {line}.", "{pbx} refused {count} lines; the first is line {line}.")
            told = plural(words, max(1, len(rows)), {"pbx": self.session.pbx_name, "line": row + 1})
            return f"{told} {kept}"
        if isinstance(error, Unreachable) and self.session.reached is not None:
            return f"{translated(error.what, error.values)} {kept}"  # it answered at this very address before
        return f"{failure_text(error)} {kept}"

    def _at_fault(self, error: Exception) -> str:
        """The field to go to; "" where none would help."""
        if isinstance(error, (Refused, DraftInvalid)) and not isinstance(error, LoginRefused):
            return error.problems[0].field if error.problems else ""
        if isinstance(error, NameTaken):
            return "name"
        asks = (Reach.CERTIFICATE_UNKNOWN, Reach.CERTIFICATE_CHANGED, Reach.PLAIN_HTTP)
        if isinstance(error, Unreachable):
            return "base_url" if error.reason in asks else ""
        return "base_url" if isinstance(error, PbxError) else ""

    def _look_at_keys(self) -> None:
        """Back to the keys that the provider did not take; the channel exists, so they are corrected on the PBX."""
        wizard, provider, found = self.wizard(), self.session.draft.provider, self._status.found
        if not isinstance(wizard, ChannelWizard) or provider is None or found is None:
            return
        first = next((field.path for field in provider.fields if field.covered), provider.fields[0].path)
        if wizard.go_to_field(first):
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
    return f"{translated(outcome.what, outcome.values)} {translated(outcome.remedy, outcome.values)}"


def _in_a_step(*widgets: QWidget) -> QWidget:
    """What a step needs, below its words."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, SPACES[1], SPACES[1], 0)
    column.setSpacing(SPACES[1])
    for each in widgets:
        column.addWidget(each)
    return box
