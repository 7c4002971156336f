"""A kept draft sent exactly once, looked for where its outcome is not known, followed when it was created."""

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from core.channel.lookup import draft_of_today
from core.channel.request import to_request
from core.delivery.creation import Order, prepared
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Outcome
from core.desk.here import Here
from core.errors import AppError
from core.pbx.answers import CreatedChannel
from core.pbx.errors import LoginRefused, Reach, Unreachable
from core.pbx.following import Following, follow
from core.pbx.login import LoginMissing, PbxLogin
from core.secrets.entries import value_of
from core.stop import Stop
from core.store.draft_secrets import filled, read_login, read_secrets, with_all_secrets
from core.store.rows import ChannelState, KeptDraft


@dataclass(frozen=True, slots=True)
class Sending:
    """Sends what is kept here; what becomes of it is kept, too."""

    here: Here

    def send(self, draft_id: str, stop: Stop) -> Outcome:
        """Send a kept draft exactly once, and find out what became of it; its state is kept. Errors as of `Store`."""
        order = prepared(partial(self._order, draft_id), stop)
        outcome = self.here.creation.bring(order, stop) if isinstance(order, Order) else order
        if isinstance(outcome, Created):
            outcome = self._whole(outcome, stop)
        self._note(draft_id, outcome)
        return outcome

    def _order(self, draft_id: str, stop: Stop) -> Order:
        kept = self.draft_to_send(draft_id)
        if kept is None:
            raise LookupError(draft_id)
        login = self.login_for(kept)
        draft = draft_of_today(kept.draft, partial(self.here.connection.directory, login, stop))
        if draft.dids != kept.draft.dids:
            self.here.store.save_draft(replace(kept, draft=draft))
        return Order(draft_id, to_request(draft), login)

    def draft_to_send(self, draft_id: str) -> KeptDraft | None:
        """A draft with every secret that was typed: without one of them nothing goes out.

        Raises:
            SecretsMissing, SecretChanged, VaultUnavailable.
        """
        kept = self.here.store.draft(draft_id)
        if kept is None:
            return None
        answers = read_secrets(self.here.drawer, kept)
        return with_all_secrets(filled(kept, answers), answers)

    def login_for(self, kept: KeptDraft) -> PbxLogin:
        """The login of a draft's PBX; of one that was never reached, as it was typed when the draft was prepared."""
        try:
            return self.here.login(kept.base_url)
        except LoginMissing:
            secret = value_of(read_login(self.here.drawer, kept))
            if not (secret and kept.client_id):
                raise
            return PbxLogin(kept.base_url, kept.client_id, secret)

    def _typed_login(self, kept: KeptDraft) -> PbxLogin | None:
        """The login that a draft was prepared with; None where it is not here."""
        with suppress(AppError):
            return self.login_for(kept)
        return None

    def look(self, draft_id: str, stop: Stop) -> Outcome:
        """Find out what became of the open attempt of a draft, or else of its last one. Errors as of `Store`."""
        attempt = self.here.creation.open_of(draft_id)
        if attempt is None:
            return self.here.creation.last_of(draft_id) or NotCreated("", "")
        kept = self.here.store.draft(draft_id)
        login = self._typed_login(kept) if kept is not None else None
        outcome = self.here.creation.look(attempt, stop, login=login)
        if isinstance(outcome, Created):
            outcome = self._whole(outcome, stop)
            self._note(draft_id, outcome)
        return outcome

    def _note(self, draft_id: str, outcome: Outcome) -> None:
        if isinstance(outcome, Created):
            self.here.drawer.created(draft_id)
        match outcome:
            case Created(channel=CreatedChannel(webhook_url=webhook_url)) if webhook_url:
                self.here.store.keep_webhook(draft_id, webhook_url)
            case NotSent(error=Unreachable(reason=Reach.CERTIFICATE_UNKNOWN | Reach.CERTIFICATE_CHANGED)):
                self.here.store.set_state(draft_id, ChannelState.WAITS_FOR_TRUST)
            case NotSent(error=Unreachable()):
                self.here.store.set_state(draft_id, ChannelState.WAITING)
            case Declined(error=LoginRefused()):
                pass  # nobody has looked at the channel: it waits as before
            case Declined(error=error):
                self.here.store.mark_refused(draft_id, error)

    def _whole(self, created: Created, stop: Stop) -> Created:
        """With the channel as its PBX has it, as far as it can be read."""
        if created.channel is not None:
            return created
        with suppress(AppError):
            login = created.login or self.here.login(created.base_url)
            return replace(
                created, login=login, channel=self.here.connection.read_back(login, created.channel_id, stop)
            )
        return created

    def created(self, outcome: Outcome | Exception) -> Created | None:
        """What can be followed, if a channel came of it."""
        return outcome if isinstance(outcome, Created) else None

    def follow(self, draft_id: str, created: Created, stop: Stop) -> Following:
        """Follow how a channel that was just created gets on with its provider, and keep it. Errors as of `login`."""
        login = created.login or self.here.login(created.base_url)
        found = follow(self.here.connection.client(login), created.channel_id, stop)
        if found.is_told:
            self.here.store.keep_connection(draft_id, found.state, found.status, found.reason)
        return found
