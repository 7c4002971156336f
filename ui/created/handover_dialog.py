"""The hand-over of a channel that was created before: webhook, steps, warnings and sheet, from the home window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.channel.catalog import SMS, goes_through_meta
from core.channel.directory import Directory
from core.delivery.proving import Proving
from core.errors import NAME_SHOWN, plain
from core.handover.portal_steps import webhook_step
from core.providers.face import Webhook
from core.providers.kept_changes import KeptApart
from core.providers.sides import side_of
from core.secrets.entries import Label
from core.store.proofs import StoredProofs
from core.store.rows import ChannelRow
from core.store.webhook_changes import StoredWebhookChanges
from core.store.work import Ticks
from ui.created.at_provider import Order
from ui.created.handover import HandedOver, HandoverView
from ui.created.open_proof import OpenProof, sentences
from ui.created.set_webhook import SetWebhook
from ui.created.tested import Tested
from ui.created.webhook import WebhookView
from ui.look.scrolled import fit
from ui.look.theme import GRID, TAB_FOCUS
from ui.look.tokens import SPACES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.desk.channels import KeptChannels
    from core.pbx.address import PbxAddress
    from core.stop import Stop
    from core.store.proofs import Proof
    from ui.jobs import JobRunner


class HandoverDialog(QDialog):
    """What is left to do for a created channel, with the PBX's lists as they were last seen.

    The PBX is asked only for what is not known here: the verify token is never kept, and only Meta wants it.

    Attributes:
        places: where the provider's hosts really are, for practice; None for the internet.
    """

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "KeptChannels",
        row: ChannelRow,
        directory: Directory,
        pbx_name: str,
        installed_by: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("handover_dialog")
        self.places: Mapping[str, PbxAddress] | None = None
        self._jobs, self._ticks = jobs, Ticks(channels.store, row.id)
        self._channel = HandedOver(
            row.whole, row.channel_id or 0, row.webhook_url, directory, row.base_url, pbx_name, row.ticked
        )
        name = plain(row.draft.name, NAME_SHOWN)
        self.setWindowTitle(self.tr("Hand-over of “{name}”, ID {id}").format(name=name, id=row.channel_id))
        self._url, self._channels, self._row = row.webhook_url, channels, row
        self._webhook = webhook = WebhookView(jobs)
        webhook.show_known(row.webhook_url)
        self._proof = OpenProof(jobs)
        self._set_webhook = SetWebhook(jobs, self._proof)
        self.view = HandoverView(jobs, installed_by)
        self.view.show_channel(self._channel)
        self.view.ticked.connect(self._keep_ticks)
        self._lay_out()
        webhook.copy.setFocus()
        fit(self, 90 * GRID, 76 * GRID)
        webhook.known.connect(self._show_webhook)
        self._set_webhook.done.connect(partial(self._tick_webhook, True))
        self._set_webhook.undone.connect(partial(self._tick_webhook, False))
        self._proof.proven.connect(self._add_proof)
        self._offer()
        proofs = StoredProofs(channels.store.database)
        jobs.run(partial(_proofs, proofs, row.id), self._show_proofs, self.view.say_failure)
        if not row.webhook_url or row.draft.kind is not SMS:
            webhook.read(partial(channels.read_back, row))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        area = QScrollArea()
        area.setProperty("focusPolicy", TAB_FOCUS)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Hand-over"))
        content = QWidget()
        parts = QVBoxLayout(content)
        parts.setContentsMargins(SPACES[2], SPACES[2], SPACES[4], SPACES[2])
        parts.setSpacing(SPACES[2])
        for part in (self._webhook, self._set_webhook, self._proof, self.view):
            parts.addWidget(part)
        parts.addStretch(1)
        area.setWidget(content)
        column.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _offer(self) -> None:
        """Offer what can be done from here once the webhook URL is known; the keys are fetched when it is done."""
        side = side_of(self._row.draft.channel)
        numbers = tuple(route.did_number for route in self._channel.draft.dids)
        if not self._url or not numbers:
            return
        if side is not None:
            self._set_webhook.offer(side.channel, self._order)
        provider = self._row.draft.provider
        tested = Tested(
            self._row.id, self._row.draft.channel, self._channel.channel_id, numbers, self._row.draft.name,
            self._channel.pbx_name or self._channel.base_url, provider.name if provider else "", self._url,
            goes_through_meta(self._row.draft.channel), self._order() if side is not None and side.sets else None,
            self.places is None,
        )  # fmt: skip
        self._proof.offer(tested, partial(_proving, self._channels, self._row))

    def _order(self) -> Order:
        draft, row, channel, drawer = self._channel.draft, self._row, self._channel, self._channels.drawer
        label = Label(row.draft.name, row.draft.channel, row.base_url)
        return Order(
            row.id,
            draft.channel,
            partial(self._channels.keys, row),
            Webhook(self._url, self._webhook.verify_token, draft.name),
            tuple(route.did_number for route in draft.dids),
            KeptApart(StoredWebhookChanges(self._channels.store.database), lambda: drawer, label),
            channel.channel_id,
            channel.pbx_name or channel.base_url,
            self.places,
            partial(_url_now, self._channels, row),
        )

    def _show_proofs(self, proofs: "tuple[Proof, ...]") -> None:
        self.view.proven = sentences(proofs)

    def _add_proof(self, told: str) -> None:
        self.view.proven = (*self.view.proven, told)

    def _tick_webhook(self, done: bool) -> None:
        self.view.steps.tick(webhook_step(self._row.draft.channel), done)

    def _keep_ticks(self, ticked: frozenset[str]) -> None:
        self._jobs.run(self._ticks.keep(ticked), self._kept, self.view.say_failure)

    def _kept(self, _nothing: None) -> None:
        """There is nothing to say of it."""

    def _show_webhook(self, webhook_url: str) -> None:
        channel = self._channel
        self._url = webhook_url or self._url
        self._offer()
        self.view.show_channel(
            HandedOver(
                channel.draft,
                channel.channel_id,
                self._url,
                channel.directory,
                channel.base_url,
                channel.pbx_name,
                channel.ticked,
            )
        )


def _proofs(proofs: StoredProofs, draft_id: str, _stop: "Stop") -> "tuple[Proof, ...]":
    """On a worker."""
    return proofs.of_owner(draft_id)


def _proving(channels: "KeptChannels", row: ChannelRow) -> Proving:
    """On a worker: the login comes from the keyring."""
    client = channels.connection.client(channels.login(row.base_url))
    return Proving(client, StoredProofs(channels.store.database), row.id)


def _url_now(channels: "KeptChannels", row: ChannelRow, stop: "Stop") -> str:
    """On a worker: the webhook URL of a channel as its PBX has it; a PBX may have got another domain since."""
    return channels.read_back(row, stop).webhook_url
