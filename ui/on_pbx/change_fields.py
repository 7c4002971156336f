"""A channel of a PBX in fields: its name and options, its keys, its numbers; and the draft that they make."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.channel.catalog import provider as provider_of
from core.channel.credentials import Credentials, strip_pasted
from core.channel.draft import ChannelDraft
from core.on_pbx.taking import has_all_keys
from ui.look.fields import text_row
from ui.look.form import FieldForm
from ui.look.theme import ToneLabel
from ui.on_pbx.scrolled_page import ScrolledPage
from ui.routing.model import RoutingModel
from ui.routing.new_queues import NewQueues
from ui.routing.view import RoutingView
from ui.wizard.parts.options import OptionsForm

if TYPE_CHECKING:
    from core.desk.on_pbx import OnPbx, PbxChannels
    from ui.jobs import JobRunner


class ChangeFields(QObject):
    """Three pages with one draft.

    Args:
        title: of the window. pbx: its name.

    Signals:
        queue_made: the `Directory` of the PBX, with a message queue that was made from here.

    Attributes:
        channel, keys, numbers: the pages.
    """

    queue_made = Signal(object)

    def __init__(
        self, jobs: "JobRunner", channels: "PbxChannels", seen: "OnPbx", pbx: str, title: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._base = seen.draft
        self._provider = provider_of(seen.opened.channel.channel)
        self.channel, self.keys = self._make_channel(title), self._make_keys(title)
        self._model = RoutingModel(self)
        self._model.set_directory(seen.opened.directory)
        self._routing = RoutingView(self._model, jobs)
        self._queues = NewQueues(self._model, self._routing, jobs)
        self._queues.use(partial(channels.queues.make, seen.opened.base_url), pbx)
        self._queues.came.connect(self.queue_made)
        self.numbers = QWidget()
        column = QVBoxLayout(self.numbers)
        column.setContentsMargins(24, 12, 24, 12)
        column.addWidget(self._routing)

    def _make_channel(self, title: str) -> QWidget:
        page = ScrolledPage(title)
        self._name, name_row = text_row(
            "name", self.tr("Channel na&me"), self.tr("Shown in the PBX portal and to its users.")
        )
        page.column.addWidget(name_row)
        self._options = OptionsForm()
        page.column.addWidget(self._options)
        page.column.addStretch(1)
        return page

    def _make_keys(self, title: str) -> QWidget:
        page = ScrolledPage(title)
        self._keys_note = ToneLabel()
        self._keys_note.setObjectName("keys_note")
        self._keys_note.setWordWrap(True)
        page.column.addWidget(self._keys_note)
        self._form = FieldForm(self._provider.fields, self._provider.value) if self._provider else None
        if self._form is not None:
            page.column.addWidget(self._form)
        page.column.addStretch(1)
        return page

    def load(self, draft: ChannelDraft) -> None:
        """Show a draft of the same channel."""
        self._name.setText(draft.name)
        self._options.load(draft)
        if self._form is not None:
            self._form.load(draft.credentials, draft.taken_as_is)
        self._keys_note.setText(self._about_keys())
        self._routing.prepare_search()
        self._routing.load(draft.dids, draft.kind)
        self._routing.show_members(bool(draft.kind and draft.kind.members))

    def _about_keys(self) -> str:
        if self._provider is None:
            return self.tr("This program does not know the provider: its keys stay on the PBX.")
        if has_all_keys(self._base):
            return self.tr("These keys are on this computer. They go along with every change.")
        return self.tr(
            "Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here "
            "to send them along."
        )

    @property
    def draft(self) -> ChannelDraft:
        """The channel as it stands in the fields."""
        form = self._form
        credentials = form.credentials if form is not None else self._base.credentials
        return replace(
            self._options.taken_over(self._base),
            name=strip_pasted(self._name.text()),
            credentials=Credentials({key: value for key, value in credentials.items() if value}),
            taken_as_is=form.taken_as_is if form is not None else self._base.taken_as_is,
            dids=self._routing.routes_now(),
        )

    def settle(self) -> None:
        """Take over what is typed in a cell just now."""
        self._routing.settle()

    def begin_with_name(self) -> None:
        """Put the cursor where the name is typed."""
        self._name.setFocus()

    def begin_with_keys(self) -> None:
        """Put the cursor where the first key is typed, if there is one."""
        if self._form is not None and self._form.edits:
            self._form.edits[0].setFocus()
