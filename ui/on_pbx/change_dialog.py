"""A channel of a PBX, open: its pages, the review with before and after, and what came of a change."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import provider as provider_of
from core.channel.draft import ChannelDraft
from core.delivery.change_outcome import (
    Changed,
    ChangedMeanwhile,
    Deleted,
    NotChanged,
    NotDeleted,
    Unchanged,
    Unclear,
)
from core.delivery.outcome import Declined, NotSent
from core.errors import AppError, plain
from core.on_pbx.comparison import Comparison, differences
from core.on_pbx.merging import with_lines_of
from core.on_pbx.taking import without_keys
from core.pbx.following import Following, State
from core.wording import one_text
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.chip import Chip
from ui.look.fields import spoken
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, is_held_enter, on_ctrl_enter
from ui.look.texts import failure_text, failure_with_fields, translated
from ui.look.theme import Tone, ToneLabel, heading
from ui.look.window_place import give_size
from ui.on_pbx.change_fields import ChangeFields
from ui.on_pbx.change_keys import about_keys, keys_taken_back, replaced_keys
from ui.on_pbx.change_review import ChangeReview
from ui.on_pbx.change_sending import ChangeSending
from ui.on_pbx.change_words import Told, as_in, make_changes_text, told
from ui.on_pbx.choosing import MINE, THEIRS, Choice
from ui.on_pbx.words import SHOWN

if TYPE_CHECKING:
    from core.channel.catalog import Provider
    from core.delivery.site import Opened
    from core.desk.on_pbx import OnPbx, PbxChannels
    from core.stop import Stop
    from ui.jobs import Job, JobRunner

CHANNEL, KEYS, NUMBERS, REVIEW = range(4)
_SIZE = (960, 684)
MANY = 5_000
"""Numbers that are compared at once; more are compared by a job."""


class ChangeDialog(QDialog):
    """Nothing is sent before the blue button of the review; what came of it is told there, too.

    Signals:
        changed: the channel on the PBX is, or may be, another one now.
    """

    changed = Signal()

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "PbxChannels",
        seen: "OnPbx",
        pbx: str,
        parent: QWidget,
        *,
        first: int = CHANNEL,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._pbx = jobs, pbx
        self._sending = ChangeSending(jobs, channels, seen, self)
        self._comparing: Job | None = None
        self._finished = False
        self.setObjectName("change_dialog")
        name = plain(seen.opened.channel.name, SHOWN)
        self.setWindowTitle(self.tr("{name} – Change").format(name=name))
        give_size(self, *_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_top(name))
        self._pages = QStackedWidget()
        self._fields = ChangeFields(jobs, channels, seen, pbx, self.windowTitle(), self)
        self._fields.queue_made.connect(self._sending.use_directory)
        self._review = self._make_review()
        for page in (self._fields.channel, self._fields.keys, self._fields.numbers, self._review):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        column.addWidget(self._make_foot())
        on_ctrl_enter(self, self._press_blue)
        self._follow_sending()
        self._fields.load(seen.draft)
        self.turn_to(first)

    @property
    def draft(self) -> ChannelDraft:
        """The channel as it stands in the fields."""
        return self._fields.draft

    @property
    def _opened(self) -> "Opened":
        return self._sending.seen.opened

    @property
    def _provider(self) -> "Provider | None":
        return provider_of(self._opened.channel.channel)

    # Parts

    def _make_top(self, name: str) -> QWidget:
        top = QFrame()
        top.setProperty("ground", "bar")
        column = QVBoxLayout(top)
        column.setContentsMargins(24, 14, 24, 8)
        column.setSpacing(6)
        column.addWidget(heading(name, 6))
        provider = self._provider
        of = provider.name if provider else plain(self._opened.channel.channel, SHOWN)
        text = self.tr("ID {id} on {pbx} · {provider}, which cannot be changed")
        column.addWidget(ToneLabel(text.format(id=self._opened.channel.id, pbx=self._pbx, provider=of), Tone.MUTED))
        row = QHBoxLayout()
        row.setSpacing(4)
        group = QButtonGroup(self)
        self._tabs: list[QPushButton] = []
        tabs = (
            ("channel", self.tr("&Name and options")),
            ("keys", self.tr("&Keys")),
            ("numbers", self.tr("N&umbers")),
            ("review", self.tr("Re&view")),
        )
        for place, (which, caption) in enumerate(tabs):
            tab = Chip(caption)
            tab.setObjectName(f"change_tab.{which}")
            tab.setAccessibleName(spoken(caption))
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            set_kind(tab, Kind.CHIP, small=True)
            tab.clicked.connect(partial(self.turn_to, place))
            group.addButton(tab)
            row.addWidget(tab)
            self._tabs.append(tab)
        row.addStretch(1)
        column.addLayout(row)
        return top

    def _make_review(self) -> ChangeReview:
        review = ChangeReview(self.windowTitle())
        review.taken_back.connect(self._take_back)
        review.chosen.connect(self._side_chosen)
        review.look_asked.connect(self._sending.look_again)
        review.keys_asked.connect(partial(self.turn_to, KEYS))
        review.sending_asked.connect(self._send_without_keys)
        return review

    def _make_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("ground", "pane_below")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        self._said = ToneLabel(self.tr("Nothing has been changed yet."), Tone.MUTED)
        self._said.setObjectName("change_said")
        row.addWidget(self._said, 1)
        self._close = make_button("close_change", self.tr("C&lose"), Kind.FLAT)
        self._close.clicked.connect(self.reject)
        row.addWidget(self._close)
        self._leave = make_button("leave_changes", self.tr("Leave it &as it is"))
        self._leave.clicked.connect(self.accept)
        self._leave.hide()
        row.addWidget(self._leave)
        self._blue = KeyedButton(CTRL_ENTER)
        self._blue.setObjectName("apply_changes")
        set_kind(self._blue, Kind.PRIMARY)
        self._blue.setDefault(True)
        self._blue.clicked.connect(self._pressed)
        row.addWidget(self._blue)
        return foot

    # The pages

    def turn_to(self, page: int, *_: object) -> None:
        """Show a page."""
        if self._pages.currentIndex() == NUMBERS:
            self._fields.settle()
        self._leave_comparing()
        self._tabs[page].setChecked(True)
        self._pages.setCurrentIndex(page)
        if page == REVIEW:
            self._show_review()
            self._review.begin()
        elif page == CHANNEL:
            self._fields.begin_with_name()
        elif page == KEYS:
            self._fields.begin_with_keys()
        self._show_blue()

    def _show_review(self) -> None:
        if self._sending.theirs is not None or self._finished or self._sending.is_busy:
            return
        self._leave_comparing()
        mine, base = self._fields.draft, self._sending.base
        if len(mine.dids) <= MANY:
            self._show_changes(mine, differences(base, mine))
            return
        self._review.show_comparing()
        work = partial(_compared, base, mine)
        self._comparing = self._jobs.run(work, partial(self._show_compared, mine), self._not_compared)
        self._show_blue()

    def _leave_comparing(self) -> None:
        """What is compared just now is not what will be sent: something else may be typed."""
        self._jobs.drop(self._comparing)
        self._comparing = None

    def _show_compared(self, mine: ChannelDraft, found: Comparison) -> None:
        self._comparing = None
        self._show_changes(mine, found)
        self._review.begin_again()

    def _not_compared(self, error: Exception) -> None:
        self._comparing = None
        self._review.show_no_comparison()
        self._review.tell(failure_text(error, self._pbx))
        self._show_blue()

    def _show_changes(self, mine: ChannelDraft, found: Comparison) -> None:
        self._review.show_changes(self._rows_of(found, mine), about_keys(self._sending.seen, mine))
        self._show_blue()

    def _rows_of(self, found: Comparison, mine: ChannelDraft) -> list[Told]:
        return [*told(found, self._provider, self._opened.directory), *replaced_keys(self._sending.seen, mine)]

    def _take_back(self, keys: Sequence[str]) -> None:
        mine = with_lines_of(self._fields.draft, self._sending.base, keys)
        self._fields.load(keys_taken_back(self._sending.seen, mine, keys))
        self._show_review()

    @property
    def _busy(self) -> bool:
        return self._sending.is_busy or self._comparing is not None

    def _show_blue(self) -> None:
        page = self._pages.currentIndex()
        keys_asked = page == REVIEW and self._review.asks_keys
        self._review.lead_to_keys(keys_asked)
        self._blue.setVisible(not keys_asked)
        self._blue.setEnabled(not self._busy)
        self._blue.setText(self._next_step()[0])
        self._close.setVisible(not self._blue_closes)  # two buttons that close it would be one too many

    @property
    def _blue_closes(self) -> bool:
        """Whether nothing is left to be done, or there is nothing to do."""
        is_review = self._pages.currentIndex() == REVIEW
        unchanged = is_review and self._sending.theirs is None and not self._review.changes and not self._busy
        return self._finished or (unchanged and not self._sending.is_unclear)

    def _next_step(self) -> tuple[str, Callable[[], object]]:
        """What the blue button says, and does."""
        page = self._pages.currentIndex()
        if self._finished:
            return self.tr("&Done"), self.accept
        if page != REVIEW:
            return self.tr("Ne&xt"), partial(self._go_on_to, page + 1)
        if self._sending.theirs is not None:
            return self._merged_text(), self._send_merged
        if self._review.changes:
            return make_changes_text(self._review.changes), self._send_typed
        return self.tr("C&lose it"), self.reject

    def _merged_text(self) -> str:
        mine, theirs = self._review.count_chosen(MINE), self._review.count_chosen(THEIRS)
        mine += len(replaced_keys(self._sending.seen, self._fields.draft))
        if not theirs:
            return make_changes_text(mine)
        if not mine:
            return self.tr("Keep {theirs} from &the PBX").format(theirs=theirs)
        text = self.tr("Change {mine}, keep {theirs} from &the PBX")
        return text.format(mine=mine, theirs=theirs)

    def _press_blue(self) -> None:
        if not self._blue.isVisible():
            self._review.press_type_keys()
        elif self._blue.lead.takes(chord=True):
            self._blue.click()

    def _pressed(self) -> None:
        if not self._busy:
            _text, act = self._next_step()
            act()

    def _go_on_to(self, page: int) -> None:
        self.turn_to(page)
        if page == REVIEW:
            self._blue.lead.begin()  # a second press was meant for the page before: nobody has seen this one

    # Sent

    def _send_without_keys(self) -> None:
        self._send(without_keys(self._fields.draft))

    def _follow_sending(self) -> None:
        sending = self._sending
        sending.began.connect(self._began)
        sending.ended.connect(self._ended)
        sending.failed.connect(self._not_sent)
        sending.watched.connect(self._watched)
        sending.not_watched.connect(self._not_watched)

    def _send_typed(self) -> None:
        self._send(self._fields.draft)

    def _send(self, meant: ChannelDraft) -> None:
        if not self._busy:
            self._sending.send(meant)

    def _began(self) -> None:
        self._review.tell("")
        self._review.offer_look(False)
        self._said.setText(self.tr("Changing, and reading back…"))
        self._tabs_enabled(False)
        self._show_blue()

    def _tabs_enabled(self, enabled: bool) -> None:
        for tab in self._tabs:
            tab.setEnabled(enabled)

    def _not_sent(self, error: Exception) -> None:
        self._tabs_enabled(True)
        # Of an error that nobody expected it is not known what was sent before it, and what is not clear stays so.
        is_known = isinstance(error, AppError) and not self._sending.is_unclear
        self._said.setText(self.tr("Nothing has been changed.") if is_known else "")
        self._review.offer_look(self._sending.is_unclear)
        self._review.tell(failure_with_fields(error, self._pbx))
        self._show_blue()
        self._show_what_stays()

    def _show_what_stays(self) -> None:
        """What was put together with somebody else's change stands in the table, to be sent again."""
        if not self._review.shows_changes:
            self._show_review()

    def _ended(self, outcome: object) -> None:
        self._tabs_enabled(True)
        match outcome:
            case Declined(error=error) | NotSent(error=error):
                self._not_sent(error)
                return
            case Changed():
                self._was_changed(outcome)
            case Unchanged():
                self._finish(self._words(outcome))
            case Deleted():
                self.changed.emit()
                self._finish(self._words(outcome))
                self._tell_unkept(outcome)
            case ChangedMeanwhile():
                self._ask_meanwhile(outcome)
            case Unclear():
                self._review.tell(self._words(outcome))
                self._review.offer_look(True)
                self._said.setText("")
                self.changed.emit()
            case NotChanged() | NotDeleted():
                self._review.tell(self._words(outcome))
                self._said.setText(self.tr("Nothing has been changed."))
            case _:
                raise AssertionError(outcome)
        self._show_what_stays()
        self._show_blue()

    def _words(
        self, outcome: Changed | Unchanged | ChangedMeanwhile | NotChanged | Deleted | NotDeleted | Unclear
    ) -> str:
        values = {**outcome.values, "pbx": self._pbx}
        return one_text(*(translated(each, values) for each in (outcome.what, outcome.remedy)))

    def _was_changed(self, outcome: Changed) -> None:
        self.changed.emit()
        if outcome.as_meant:
            self._finish(self._words(outcome))
            self._tell_unkept(outcome)
            if not outcome.with_keys:
                self._said.setText(self.tr("Watching its connection to the provider…"))
                self._sending.watch()
        elif outcome.channel is None:
            self._review.tell(one_text(self._words(outcome), *_unkept(outcome)))
            self._said.setText("")
        else:
            self._show_not_as_meant(outcome)

    def _tell_unkept(self, outcome: Changed | Deleted) -> None:
        for text in _unkept(outcome):
            self._review.tell(text)

    def _finish(self, text: str) -> None:
        self._finished, self._sending.theirs = True, None
        self._review.show_done(text)
        self._leave.hide()
        self._said.setText("")
        self._tabs_enabled(False)
        self._show_blue()
        self._blue.setFocus()  # what had it is hidden, and nothing else is left to be done

    def _show_not_as_meant(self, outcome: Changed) -> None:
        """What the PBX has was read anew: the lines that differ can be sent again, or left."""
        meant = self._sending.meant
        assert meant is not None
        self._fields.load(replace(meant, credentials=self._fields.draft.credentials))
        self._review.tell(one_text(self._words(outcome), *_unkept(outcome)))
        self._said.setText("")
        self._leave.show()
        self._show_review()

    # Somebody else's change

    def _ask_meanwhile(self, outcome: ChangedMeanwhile) -> None:
        choices = self._choices(outcome)
        told = translated(outcome.what, {**outcome.values, "pbx": self._pbx})
        if all(each.settled for each in choices):
            told = one_text(told, self.tr("Your change and theirs do not overlap: both are kept."))
        self._review.tell(told)
        self._said.setText(self.tr("Nothing has been sent."))
        self._review.ask(choices)
        self._tabs_enabled(False)
        self._blue.lead.begin()

    def _side_chosen(self) -> None:
        self._blue.lead.end()  # somebody has seen it
        self._show_blue()

    def _choices(self, outcome: ChangedMeanwhile) -> list[Choice]:
        """Lines in which mine and theirs differ; where only one of us changed it, that is settled."""
        mine, there = self._sending.meant, self._sending.theirs
        assert mine is not None
        assert there is not None
        theirs, conflicts = set(outcome.theirs.keys), self._sending.conflicts()
        first, directory = self._sending.first, self._opened.directory
        return [
            Choice(
                row,
                THEIRS if theirs & {*row.keys} else MINE,
                settled=not conflicts & {*row.keys},
                opened=as_in(row, first, directory),
            )
            for row in told(differences(there, mine), self._provider, directory)
        ]

    def _send_merged(self) -> None:
        both = self._sending.put_together(self._review.kept_keys)
        self._review.end_asking()
        self._fields.load(both)
        self._send(both)

    # Without keys

    def _watched(self, found: Following) -> None:
        text = translated(found.meaning, found.values)
        self._said.setText(text)
        if found.state is State.FAILED:
            self._finished = False
            self._review.take_done_back()
            self._review.tell(
                self.tr("The connection to the provider was lost after the change. Type the keys again.")
            )
            self._tabs_enabled(True)
            self.turn_to(KEYS)
        self.changed.emit()

    def _not_watched(self, error: Exception) -> None:
        self._said.setText(failure_text(error, self._pbx))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_held_enter(event):  # it would go through all pages, and send
            super().keyPressEvent(event)

    def reject(self) -> None:
        if not self._sending.is_busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._sending.is_busy:
            event.ignore()
            self._said.setText(self.tr("A change is being sent. Wait for its outcome."))
        else:
            super().closeEvent(event)


def _compared(base: ChannelDraft, mine: ChannelDraft, _stop: "Stop") -> Comparison:
    """On a worker."""
    return differences(base, mine)


def _unkept(outcome: Changed | Deleted) -> tuple[str, ...]:
    """What this computer could not keep of it."""
    return (failure_text(outcome.unkept),) if outcome.unkept is not None else ()
