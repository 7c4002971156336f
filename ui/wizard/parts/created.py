"""What is left to do once a channel is created: its connection, the steps at the provider, the webhook, the proof."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLocale, QTime, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.channel.catalog import SMS, goes_through_meta
from core.channel.secret_values import missing_secrets
from core.delivery.outcome import Created
from core.delivery.proving import Proving
from core.handover.portal_steps import first_message_step, webhook_step
from core.providers.face import Webhook
from core.providers.kept_changes import KeptApart
from core.providers.sides import can_be_asked, side_of
from core.secrets.entries import Label
from core.store.proofs import RunProofs, StoredProofs
from core.store.webhook_changes import RunWebhookChanges, StoredWebhookChanges, WebhookChanges
from ui.created.at_provider import Order as WebhookOrder
from ui.created.channel_status import ChannelStatus
from ui.created.first_message import FirstMessage
from ui.created.handover import HandedOver, HandoverView
from ui.created.open_proof import OpenProof
from ui.created.set_webhook import SetWebhook
from ui.created.tested import Tested
from ui.created.webhook import WebhookView
from ui.look.buttons import Kind, make_kind
from ui.look.say import say
from ui.look.theme import Tone
from ui.look.tokens import SPACES
from ui.wizard.session import Session


class CreatedPart(QWidget):
    """Follows one channel, from `take` to the next `take` or `forget`; one blue button at a time leads on.

    Made by `make_in_parts`; before that nothing is shown in it.

    Signals:
        ticked: a step was, or was not; whether all are done.

    Attributes:
        status: how the channel gets on with its provider.
    """

    ticked = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._made: Created | None = None
        self._owner = ""
        self._handed_over: Created | None = None
        self._changes, self._proofs = RunWebhookChanges(), RunProofs()
        self._is_by_hand = False
        self._laid_for = self._held_for = ""
        self._laying: Iterator[None] = iter(())
        self.status = ChannelStatus(session.jobs, session.connection)
        self.status.followed.connect(session.followed)
        self._first_message = FirstMessage(session.jobs, session.connection, self)
        self._first_message.came.connect(self._message_came)

    def make_in_parts(self) -> Iterator[None]:
        """The steps, and what some of them need below their words."""
        session = self._session
        self._webhook = WebhookView(session.jobs)
        self._webhook.known.connect(self._on_webhook)
        self._webhook.copy.clicked.connect(self._take_by_hand)
        yield
        self._proof = OpenProof(session.jobs)
        self._set_webhook = SetWebhook(session.jobs, self._proof)
        self._set_webhook.done.connect(self._tick_webhook)
        self._set_webhook.undone.connect(self._untick_webhook)
        self._set_webhook.closed.connect(self._to_proof)
        self._at_webhook = _in_a_step(self._webhook, self._set_webhook)
        self._proof.proven.connect(self._on_proven)
        self._at_proof = _in_a_step(self._proof)
        yield
        self._handover = HandoverView(session.jobs, session.installed_by)
        self._handover.leave_out_title()
        self._handover.installer_named.connect(session.installer_named)
        self._handover.ticked.connect(self._on_ticked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[2])
        column.addWidget(self.status)
        column.addWidget(self._handover, 1)

    @property
    def steps(self) -> QWidget:
        """The steps at the provider."""
        return self._handover.steps

    def lay_steps(self) -> bool:
        """Lay out a part of the steps of the channel that is to be created; False where all are laid out."""
        channel = self._session.draft.channel
        if channel != self._laid_for:
            self._laid_for, self._laying = channel, self._handover.lay_steps(self._session.draft)
        if next(self._laying, self) is not self:
            return True
        if channel != self._held_for:
            self._held_for = channel
            self._handover.steps.hold(webhook_step(channel), self._at_webhook)
            self._handover.steps.hold(first_message_step(channel), self._at_proof)
            return True
        return False

    def forget(self) -> None:
        """Another channel is to be created: this one is not followed any more."""
        self._made = None
        self._first_message.end()

    def take(self, made: Created, owner: str) -> None:
        """A channel was created. owner: the draft's id."""
        self._made, self._owner, self._is_by_hand = made, owner, False

    def begin(self) -> None:
        """Show what is left to do, and follow the channel."""
        session, made = self._session, self._made
        if made is None:
            return
        login, provider = made.login or session.login, session.draft.provider
        self.status.follow(login, made.channel_id, provider.name if provider else session.draft.channel)
        self._first_message.begin(login, made.channel_id)
        self._webhook.lead_to(session.draft.channel)
        while self.lay_steps():
            pass
        self._webhook.ask_for_token(session.draft.kind is not SMS)
        if made.channel is not None:
            self._webhook.show_read(made.channel)
        else:
            self._handed_over = None
            # In a turn of its own: the steps take as long as all this.
            QTimer.singleShot(0, self, partial(self._hand_over_if_not_yet, made))
            self._webhook.show_known("")
            self._webhook.read(partial(session.connection.read_back, login, made.channel_id))

    # The steps

    def _on_ticked(self, ticked: frozenset[str]) -> None:
        """What is ticked is kept."""
        self._session.ticked.emit(ticked)
        done = self._handover.steps.are_all_done
        self._show_next_step(done)
        self.ticked.emit(done)

    def _hand_over_if_not_yet(self, made: Created) -> None:
        """The webhook URL may have been read since, or another channel have taken the place of this one."""
        if self._made is made and self._handed_over is not made:
            self._hand_over("")

    def _hand_over(self, webhook_url: str) -> None:
        """Show what is left to do; before the webhook URL is read, without it."""
        session, reached, made = self._session, self._session.reached, self._made
        assert made is not None
        self._handed_over = made
        base_url = (made.login or session.login).base_url
        name = reached.description.device_name if reached and base_url == session.login.base_url else ""
        self._handover.show_channel(
            HandedOver(session.draft, made.channel_id, webhook_url, session.directory, base_url, name)
        )
        key = first_message_step(session.draft.channel)
        self._handover.steps.say_below(key, self.tr("This step ticks itself when the first message arrives."))

    def _message_came(self) -> None:
        """The PBX has counted a message: the step that it proves is done."""
        key = first_message_step(self._session.draft.channel)
        time = QLocale().toString(QTime.currentTime(), "HH:mm")
        text = self.tr("First message received {time}").format(time=time)
        self._handover.steps.say_below(key, text, Tone.SUCCESS)
        self._handover.steps.tick(key)
        say(self, text)

    def _to_proof(self) -> None:
        self._proof.button.setFocus()

    def _tick_webhook(self) -> None:
        self._handover.steps.tick(webhook_step(self._session.draft.channel), True)

    def _untick_webhook(self) -> None:
        # A method, not a partial: until its step is laid out a part stands in no window, and would hold this one.
        self._handover.steps.tick(webhook_step(self._session.draft.channel), False)

    def _on_proven(self, sentence: str) -> None:
        self._handover.proven = (*self._handover.proven, sentence)

    # The webhook

    def _on_webhook(self, webhook_url: str) -> None:
        self._session.webhook_known.emit(webhook_url)
        self._offer_setting(webhook_url)
        self._hand_over(webhook_url)
        if webhook_url and self.isVisible():
            self._show_next_step(False)
            (self._webhook.copy if self._set_webhook.isHidden() else self._set_webhook.button).setFocus()

    def _offer_setting(self, webhook_url: str) -> None:
        """Offer to set it at the provider: with the keys that were typed, and in practice only where it is played."""
        session, made = self._session, self._made
        if not webhook_url or made is None:
            return
        draft, webhook = session.draft, Webhook(webhook_url, self._webhook.verify_token, session.draft.name)
        label = Label(draft.name, draft.channel, session.login.base_url)
        journal: WebhookChanges = self._changes
        if session.store is not None:
            journal = KeptApart(StoredWebhookChanges(session.store.database), lambda: session.drawer, label)
        numbers = tuple(route.did_number for route in draft.dids)
        order = WebhookOrder(
            self._owner, draft.channel, lambda: draft.credentials, webhook, numbers, journal,
            made.channel_id, session.pbx_name, session.provider_places,
        )  # fmt: skip
        here = not missing_secrets(draft) and bool(numbers)
        plays = can_be_asked(draft.channel, session.provider_places, session.practising)
        side = side_of(draft.channel)
        provider = draft.provider.name if draft.provider is not None else draft.channel
        proofs = StoredProofs(session.store.database) if session.store is not None else self._proofs
        login, owner = made.login or session.login, self._owner
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


def _in_a_step(*widgets: QWidget) -> QWidget:
    """What a step needs, below its words."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, SPACES[1], SPACES[1], 0)
    column.setSpacing(SPACES[1])
    for each in widgets:
        column.addWidget(each)
    return box
