"""Which numbers belong to the channel, where their messages go, and who may write from them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QTimer
from PySide6.QtWidgets import QWidget

from core.channel.credentials import Credentials
from core.channel.directory import Directory
from core.channel.draft import DidRoute
from core.delivery.begun import BegunAt, BegunJournal, RunBegun, StoredBegun
from core.delivery.queues import QueueMade, make_queue
from core.errors import Problem
from core.field_path import TABLE, FieldPath
from core.numbers.did_format import DidFormat
from core.pbx.address import one_form
from core.pbx.queues import MessageQueue
from core.providers.sides import can_be_asked, side_of
from core.stop import Stop
from core.wording import NN_
from ui.gone import let_go_when_finished
from ui.look.counts import counted, heading_of
from ui.look.in_turns import open_in_turns
from ui.look.texts import listed, plural
from ui.own_turn import OwnTurn
from ui.routing.account_reading import Account
from ui.routing.fetch_dialog import FetchDialog
from ui.routing.model import RoutingModel
from ui.routing.new_queues import NewQueues
from ui.routing.view import RoutingView
from ui.wizard.early_press import EarlyPress
from ui.wizard.page import Page
from ui.wizard.session import Session


class RoutingPage(Page):
    """The DID routing table. Destinations and members come from the PBX when it was reached."""

    topic = "routing"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._of_this_run = RunBegun()
        self._is_offer_due = self._is_offering = False
        self._offered_file = self._offered_text = self._led_to = ""
        self._answered = 0
        self._stored: tuple[DidRoute, ...] | None = None
        self._offering = OwnTurn(self, self._offer_when_painted, goes_on=True)
        self.setTitle(self.tr("Which numbers, and who gets their messages?"))

    def build_in_parts(self) -> Iterator[None]:
        column = self.column()
        self._model = RoutingModel(self)
        self._view = RoutingView(self._model, self.session.jobs, self, in_parts=True)
        self._view.hide()
        while self._view.make_part():
            yield
        self._view.edited.connect(self.touch)
        self._queues = NewQueues(self._model, self._view, self.session.jobs)
        self._queues.came.connect(self._queue_came)
        self._view.work.busy_changed.connect(self._work_changed)
        self._view.status.choose_country(self.session.country)
        self._view.status.country_changed.connect(self.session.country_chosen)
        self._view.show_columns(self.session.columns)
        self._view.columns_chosen.connect(self.session.columns_chosen)
        self._view.transfer.came.connect(self._pasted_came)
        self._view.transfer.answered.connect(self._pasted_answered)
        self._view.fetch_asked.connect(self._fetch)
        self._view.owner_asked.connect(self._ask_owner)
        column.addWidget(self._view, 1)
        self._view.show()
        self.session.directory_changed.connect(self._use_directory)

    def load(self) -> None:
        draft = self.session.draft
        kind = draft.kind
        pages = draft.did_format is DidFormat.PAGE_ID
        self.setTitle(
            self.tr("Which pages, and who gets their messages?")
            if pages
            else self.tr("Which numbers, and who gets their messages?")
        )
        self._use_directory()
        self._stored = None
        self._view.load(draft.dids, kind)
        self._view.show_members(bool(kind and kind.members))
        self._offer_fetching()
        self._is_offer_due = bool(draft.pasted_numbers or self.session.file)
        if self._is_offer_due:
            self._offering.start()

    def load_rest(self) -> None:
        """The keys came from the drawer."""
        self._offer_fetching()

    def _offer_fetching(self) -> None:
        """The account's numbers can be read where its keys are here; in practice only where it is played."""
        session, draft = self.session, self.session.draft
        side = side_of(draft.channel)
        here = can_be_asked(draft.channel, session.provider_places, session.practising)
        fields = draft.provider.fields if draft.provider is not None else ()
        filled = all(each.optional or draft.credentials.get(each.key) for each in fields)
        can = side is not None and side.fetches and here and filled
        self._view.offer_fetching(side.name if side is not None and can else "")

    def _ask_owner(self, name: str) -> None:
        self.session.channel_asked.emit(self.session.login.base_url, name)

    def _fetch(self) -> None:
        draft = self.session.draft
        keys = draft.credentials
        account = Account(draft.channel, keys, self.session.provider_places, self._id_key())
        if draft.did_format is DidFormat.PAGE_ID:
            self._view.fetch_page(account)
            return
        dialog = FetchDialog(self.session.jobs, account, self._model, self)
        dialog.accepted.connect(partial(self._take_fetched, dialog))
        let_go_when_finished(dialog)
        dialog.setUpdatesEnabled(False)  # it has the keys, and is seen when it is whole
        dialog.open()
        making = EarlyPress(dialog, dialog.make_part)
        dialog.finished.connect(making.forget)
        making.begin(partial(open_in_turns, dialog))

    def _id_key(self) -> str:
        side = side_of(self.session.draft.channel)
        return side.id_key if side is not None else ""

    def _take_fetched(self, dialog: FetchDialog) -> None:
        """The ID that came with the number is of the same step: undo brings back the one before."""
        before, found = self.session.draft.credentials.get(self._id_key(), ""), dialog.found_id
        along = partial(self._use_id, before, found) if found else None
        self._view.add_routes(dialog.routes, along)

    def _use_id(self, before: str, found: str, done: bool) -> None:
        draft, key = self.session.draft, self._id_key()
        gone, value = (before, found) if done else (found, before)
        if draft.credentials.get(key, "") == gone:  # another one was typed since
            self.session.draft = replace(draft, credentials=Credentials({**draft.credentials, key: value}))
            self.session.key_found.emit(key, value)

    def _offer_when_painted(self) -> None:
        """Not before the page is seen: it opens a dialog."""
        if self.window().updatesEnabled():
            self._offering.stop()
            self._offer_pasted()
            self.ready()

    def _offer_pasted(self) -> None:
        """Show the numbers of a mail pasted on the page before, or of a file dropped at home; offered once.

        Of several mails one after another: each is read by itself.
        """
        wizard, texts = self.wizard(), self.session.draft.pasted_numbers
        is_passed = wizard is None or wizard.currentPage() is not self
        if not self._is_offer_due or is_passed or self._view.work.busy:
            return  # the rows of the draft come first
        self._is_offer_due = False
        self._is_offering = True
        if texts:
            self._offered_text = texts[0]
            self._view.transfer.offer(texts[0], (self._answered + 1, self._answered + len(texts)))
        else:
            self._offered_file, self.session.file = self.session.file, ""
            self._view.transfer.import_file(self._offered_file)

    def store(self) -> None:
        self._view.settle()
        if not self._is_stored:
            self._take(self._view.routes)

    def peek(self) -> None:
        if not self._is_stored or self._view.table.open_value is not None:
            self._take(self._view.routes_now())
            self._stored = None  # without what closes with the page

    def _take(self, routes: tuple[DidRoute, ...]) -> None:
        self._stored = routes
        self.session.draft = replace(self.session.draft, dids=routes)

    @property
    def _is_stored(self) -> bool:
        """Whether the draft has these very lines: what was read of it need not be read again."""
        is_same = self._stored is not None and self.session.draft.dids is self._stored
        return is_same and not self._view.is_loading

    def touch(self) -> None:
        self._stored = None
        super().touch()

    @property
    def waits(self) -> bool:
        return self.is_filling or (self._built and self._view.work.busy)

    @property
    def is_undecided(self) -> bool:
        return bool(self.session.draft.pasted_numbers)

    @property
    def is_filling(self) -> bool:
        return self._offering.waits or (self._built and self._view.transfer.comes)

    def _pasted_came(self) -> None:
        """The numbers of a mail are shown: what was pressed meanwhile waits for no more than what is asked there."""
        self._end_offer()
        if self._when_ready is not None:
            self._when_ready = None
            self._use_directory()

    def _pasted_answered(self) -> None:
        """They are in the table, or are not wanted; as long as neither was said they stay with the draft."""
        kept = tuple(each for each in self.session.draft.pasted_numbers if each != self._offered_text)
        self._answered = self._answered + 1 if kept else 0
        self.session.draft = replace(self.session.draft, pasted_numbers=kept)
        self.session.typed.emit()
        self._is_offer_due = bool(kept or self.session.file)
        if self._is_offer_due:
            self._offering.start()

    def cleanupPage(self) -> None:
        # What was offered and is not shown yet is offered again.
        self._is_offer_due = False
        self._offering.stop()
        if self._built and self.waits and self._is_offering:
            self._view.work.cancel()
            self._view.transfer.drop_coming()
            self.session.file = self._offered_file or self.session.file
            self._end_offer()
        super().cleanupPage()

    def _end_offer(self) -> None:
        self._is_offering, self._offered_file = False, ""

    def say_waiting(self) -> None:
        self.setSubTitle(self.tr("Checking the lines…"))

    def _work_changed(self, busy: bool) -> None:
        if not busy:
            self._use_directory()
            # Not at once: what the work has brought is put into the table after this.
            QTimer.singleShot(0, self, self._work_over)

    def _work_over(self) -> None:
        led_to, self._led_to = self._led_to, ""
        if led_to and self.isVisible():
            self.focus_field(led_to)  # the line is there now
        if not self.waits:
            self._end_offer()
            self._offer_pasted()
        self.ready()

    @property
    def step_name(self) -> str:
        return heading_of(self.session.draft.did_format)

    @property
    def chosen(self) -> str:
        draft = self.session.draft
        return counted(len(draft.dids), draft.did_format) if draft.dids else ""

    def problems(self) -> list[Problem]:
        # The model has checked every row already; on leaving, the first one at fault is enough.
        return self._view.first_problem()

    def show_problems(self, problems: list[Problem]) -> None:
        if problems:
            self._view.focus_problem(problems[0])

    def show_refused(self, problems: list[Problem]) -> None:
        self._view.show_refused(problems)

    def clear_refusal(self) -> None:
        super().clear_refusal()
        if self._built:
            self._view.show_refused(())

    def be_tight(self, tight: bool) -> None:
        if self._built:
            self._view.be_tight(tight)

    def editor(self, path: str) -> QWidget | None:
        return self._view.table if self._built and FieldPath(path).is_routing else None

    def focus_field(self, path: str) -> None:
        if path == TABLE and self.is_undecided and not self._view.transfer.asks:
            self._is_offer_due = True
            self._offering.start()
        row = FieldPath(path).row
        self._led_to = path if self._view.work.busy and row is not None else ""
        at_row = self._model.problems_at(row) if row is not None and row < len(self._model.rows) else []
        found = next((problem for problem in at_row if problem.field == path), None)
        if found is not None:
            self._view.focus_problem(found)
        else:
            self._view.table.setFocus()

    def _make_queue(self, queue: MessageQueue, stop: Stop) -> QueueMade:
        """On a worker: make a message queue on the PBX that was reached."""
        login = self.session.login
        at = BegunAt(self._journal(), one_form(login.base_url))
        return make_queue(self.session.connection.client(login), queue, stop, at)

    def _journal(self) -> BegunJournal:
        """What is begun on a PBX; nothing of practice stays."""
        store = self.session.store
        return self._of_this_run if store is None or self.session.practising else StoredBegun(store.database)

    def _queue_came(self, directory: Directory) -> None:
        reached = self.session.reached
        if reached is not None:
            self.session.set_reached(self.session.login, replace(reached, directory=directory))

    def _use_directory(self) -> None:
        directory = self.session.directory
        if directory != self._model.entry.directory:
            self._stored = None  # who is in these lists is known in the lines by now, though nobody has edited them
        self._model.set_directory(directory)
        self._view.prepare_search()
        reached = self.session.reached is not None
        self._queues.use(self._make_queue if reached else None, self.session.pbx_name)
        if self.session.reached is not None:
            self.setSubTitle(self.tr("From the PBX: {lists}.").format(lists=_lists(directory)))
        elif self.session.last_seen is not None:
            seen = QDateTime.fromSecsSinceEpoch(int(self.session.last_seen[1]))
            self.setSubTitle(
                self.tr("As seen on {date}: {lists}.").format(
                    date=QLocale().toString(seen, QLocale.FormatType.ShortFormat), lists=_lists(directory)
                )
            )
        else:
            self.setSubTitle(
                self.tr(
                    "Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here "
                    "are message queues, not call queues."
                )
            )


def _lists(directory: Directory) -> str:
    """How many a PBX has of each."""
    return listed(
        (
            plural(NN_("1 extension", "{count} extensions"), len(directory.extensions)),
            plural(NN_("1 message queue", "{count} message queues"), len(directory.message_queues)),
            plural(NN_("1 group", "{count} groups"), len(directory.extension_groups)),
        )
    )
