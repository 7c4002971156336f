"""Home, "On the PBX": the channels of a PBX as it has them, whoever made them, and what can be done with them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import kind as kind_of
from core.channel.catalog import provider as provider_of
from core.channel.live_chat import LIVE_CHAT
from core.delivery.change_outcome import Changed, Deleted
from core.delivery.outcome import Declined, NotSent
from core.desk.on_pbx import PbxChannels
from core.errors import plain
from core.store.rows import ChannelRow, KnownPbx
from core.store.standing import form_of
from core.wording import NN_, one_text
from ui.look.buttons import make_button
from ui.look.fields import spoken
from ui.look.file_dialog import ask_where_to_save
from ui.look.icons import give_icon
from ui.look.say import say
from ui.look.scroll_place import stay_scrolled
from ui.look.scrolled import ScrolledByKeys
from ui.look.texts import failure_text, plural, translated
from ui.look.theme import Tone, ToneLabel, heading, strong
from ui.look.tokens import LOWEST
from ui.look.tooltips import give_tooltip
from ui.on_pbx.acts import ChannelActs, ChosenPbx
from ui.on_pbx.card import ChannelCard
from ui.on_pbx.change_dialog import CHANNEL, KEYS
from ui.on_pbx.model import PbxChannelsModel
from ui.on_pbx.reading import SiteReading
from ui.on_pbx.seeking import Seeking
from ui.on_pbx.sites import Sites
from ui.on_pbx.table import PbxChannelsTable
from ui.on_pbx.table_column import TableColumn
from ui.on_pbx.time_range import TimeRangeChips
from ui.on_pbx.words import RANGES, RANGES_IN_TEXT, SHOWN, clock_text
from ui.own_jobs import OwnJobs
from ui.reaching import failures

if TYPE_CHECKING:
    from core.delivery.begun_looks import FoundOut
    from core.delivery.change_outcome import ChangeResult, DeleteResult
    from core.desk.channels import KeptChannels
    from ui.jobs import JobRunner

_TITLE, _LOW_TITLE = 8, 3
"""Points by which the name of a PBX is larger than the text."""


@dataclass(frozen=True, slots=True)
class LeftOnPbx:
    """Attributes:
    reading: with what was read. settled: what became of earlier changes, as it is told. told: what says anything else
        that is told, and how. area: what is scrolled.
    """

    reading: SiteReading
    settled: "tuple[str, Sequence[ChangeResult | DeleteResult | FoundOut]] | None"
    told: "tuple[Callable[[], str], Tone] | None"
    area: ScrolledByKeys


class OnPbxPage(QWidget):
    """Reads in jobs; while it reads anew, what was read before stays.

    Signals:
        another_asked: a PBX that is not known here yet. checklist_asked: of a channel of this computer, by its id.
        added: a channel came into the list of this computer, as an act that can be undone.
        changed_here: the list of this computer is another one. only_here: why keys are kept for this run only.
        test_asked: to be reached where what it asks is answered, by its address.
    """

    another_asked = Signal()
    checklist_asked = Signal(str)
    added = Signal(str, object)
    changed_here = Signal()
    only_here = Signal(object)
    test_asked = Signal(str)

    def __init__(self, jobs: "JobRunner") -> None:
        super().__init__()
        self.setObjectName("on_pbx")
        self._jobs = jobs
        self._writing = OwnJobs(jobs)
        self._channels: PbxChannels | None = None
        self._pbxs: Sequence[KnownPbx] = ()
        self._rows: Sequence[ChannelRow] = ()
        self._answering: set[str] = set()
        self._found_out = ""
        self._settled: tuple[str, Sequence[ChangeResult | DeleteResult | FoundOut]] | None = None
        self._told: tuple[Callable[[], str], Tone] | None = None
        self._is_low = False
        self._reading = self._make_reading()
        self.model = PbxChannelsModel()
        self.acts = ChannelActs(jobs, self, self._chosen)
        self.acts.told.connect(self._tell)
        self.acts.read_asked.connect(self.refresh)
        self.acts.added.connect(self.added)
        self.acts.changed_here.connect(self.changed_here)
        self.acts.only_here.connect(self.only_here)
        self.actions_ = self._make_actions()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sites = Sites()
        self.sites.chosen.connect(self._turn_to)
        self.sites.another_asked.connect(self.another_asked)
        row.addWidget(self.sites)
        row.addWidget(self._make_right(), 1)
        self._seeking = Seeking(self.sites, self._reading, self.table, self.model, self._name_of, self)
        self._seeking.told.connect(self._tell)
        self._seeking.refresh_asked.connect(self.refresh)
        self._show_read()

    # Parts

    def _make_reading(self) -> SiteReading:
        reading = SiteReading(self._jobs, lambda: self.sites.address, self)
        reading.begun.connect(self._show_count)
        reading.read.connect(self._was_read)
        reading.not_read.connect(self._not_read)
        reading.settled.connect(self._tell_settled)
        reading.not_settled.connect(self._not_settled)
        return reading

    def _make_actions(self) -> dict[str, QAction]:
        made, acts = {}, self.acts
        for name, text, keys, act in (
            ("read_pbx", self.tr("&Refresh"), "Ctrl+R", self.refresh),
            ("export_pbx_channels", self.tr("&Export as CSV…"), "", self._ask_export),
            ("replace_keys", self.tr("Replace &keys…"), "", partial(acts.ask_change, KEYS)),
            ("change_on_pbx", self.tr("C&hange…"), "", partial(acts.ask_change, CHANNEL)),
            ("website_code", self.tr("Code for the &website…"), "", acts.ask_code),
            ("new_live_chat", self.tr("New &live chat…"), "", acts.ask_live_chat),
            ("pbx_queues_dialog", self.tr("Message &queues…"), "", acts.ask_queues),
            ("adopt_channel", self.tr("&Add to my list"), "", acts.adopt),
            ("compare_channel", self.tr("C&ompare…"), "", acts.ask_compare),
            ("copy_channel", self.tr("Copy &to…"), "", acts.ask_copy),
            ("wa_templates", self.tr("T&emplates…"), "", acts.ask_templates),
            ("delete_on_pbx", self.tr("&Delete…"), "", acts.ask_delete),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)
            made[name] = action
        return made

    def of_a_channel(self) -> list[QAction]:
        """What can be done with the channel that is selected."""
        names = "adopt_channel change_on_pbx compare_channel copy_channel replace_keys wa_templates website_code"
        return [self.actions_[name] for name in (*names.split(), "delete_on_pbx")]

    def _make_right(self) -> QWidget:
        head = self._make_head()
        self._note = ToneLabel("", Tone.WARNING)
        self._note.setObjectName("pbx_note")
        self._note.setWordWrap(True)
        self._cure = make_button("pbx_cure", small=True)
        self._cure.clicked.connect(lambda: self.test_asked.emit(self.sites.address))
        self._cure.hide()
        self.table = PbxChannelsTable(self.model)
        self.table.turned.connect(self._selection_changed)
        self.table.opened.connect(self.open_selected)
        self.table.delete_asked.connect(self.acts.ask_delete)
        foot = self._make_foot()
        self.card = ChannelCard(self.of_a_channel())
        self.card.checklist_asked.connect(self._ask_checklist)
        self.table.offer(self.of_a_channel())
        self._column = TableColumn(head, self._note, self._cure, self.table, foot, self.card)
        self._column.setAccessibleName(self.tr("Channel"))
        return self._column

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = heading("", _TITLE)
        self._title.setObjectName("pbx_name")
        self._facts = ToneLabel("", Tone.MUTED)
        self._facts.setObjectName("pbx_facts")
        words.addWidget(self._title)
        words.addWidget(self._facts)
        row.addLayout(words, 1)
        self._refresh = make_button("refresh_pbx", self.tr("&Refresh"))
        give_icon(self._refresh, "refresh")
        give_tooltip(self._refresh, self.tr("Refresh from the PBX (Ctrl+R)"))
        self._refresh.clicked.connect(self.refresh)
        row.addWidget(self._refresh)
        more = QToolButton()
        more.setObjectName("pbx_more")
        more.setAccessibleName(self.tr("Menu of this PBX"))
        more.setFixedSize(32, 32)
        give_icon(more, "more")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._make_menu(more))
        row.addWidget(more)
        return row

    def _make_menu(self, owner: QWidget) -> QMenu:
        menu = QMenu(owner)
        menu.addAction(self.actions_["new_live_chat"])
        menu.addAction(self.actions_["pbx_queues_dialog"])
        menu.addAction(self.actions_["export_pbx_channels"])
        counted = menu.addMenu(self.tr("Ti&me range of messages"))
        for value, text in RANGES.items():
            action = counted.addAction(translated(text))
            action.setObjectName(f"time_range.{value}")
            action.triggered.connect(partial(self.count_for, value))
        return menu

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._status = ToneLabel("", Tone.MUTED)
        self._status.setObjectName("pbx_status_line")
        row.addWidget(self._status, 1)
        self._chips = TimeRangeChips(self._reading.time_range)
        self._chips.asked.connect(self.count_for)
        row.addLayout(self._chips)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.give_room()
        is_low = self.height() < LOWEST
        if is_low is not self._is_low:  # a long name would take four lines, and nothing else would be seen
            self._is_low = is_low
            self._title.setFont(strong(self.font(), _LOW_TITLE if is_low else _TITLE))

    # What is shown

    def use(self, channels: "KeptChannels") -> None:
        """Where the logins and the channels of this computer are kept."""
        self._channels = PbxChannels(channels)
        self._reading.use(self._channels)

    @property
    def is_under_way(self) -> bool:
        """Whether something is that is told once, that opens a window, or adds to the list of this computer."""
        return self._reading.is_settling or self.acts.is_under_way or self._writing.are_under_way

    @property
    def left_off(self) -> "LeftOnPbx":
        """What another page goes on with, beside what the parts hold."""
        return LeftOnPbx(self._reading, self._settled, self._told, self._column)

    def take_over(self, before: "OnPbxPage") -> None:
        """Go on with the PBX and the channel of another page; what it has read is shown until it is read anew."""
        left = before.left_off
        self._reading.take_over(left.reading)
        self._chips.show_chosen(self._reading.time_range)
        self._show_sites()
        self.sites.choose(before.sites.address)
        self.model.search(before.model.searched)
        self.table.take_over(before.table)
        if left.settled is not None:
            self._tell_settled(*left.settled)
        if left.told is not None:
            self._tell(*left.told)
        stay_scrolled(self._column, left.area)

    def show_known(self, pbxs: Sequence[KnownPbx], rows: Sequence[ChannelRow], answering: Collection[str]) -> None:
        """Show other PBXs, and which channels are in the list of this computer."""
        self._pbxs, self._rows = pbxs, rows
        self._answering = {*answering}
        before = self.sites.address
        self._show_sites()
        if before and not self.sites.address:
            self._was_forgotten(before)
        self._selection_changed()
        self._show_head()
        self._seeking.go_on()

    def _show_sites(self) -> None:
        self.sites.show_pbxs(self._pbxs, self._reachable)

    @property
    def _reachable(self) -> set[str]:
        """The PBXs that have answered from here."""
        return self._answering | {form_of(address) for address in self._reading.addresses}

    def _was_forgotten(self, address: str) -> None:
        """The PBX that was chosen is not known here any more."""
        self._reading.forget(address)
        self._show_other()
        if self.isVisible():
            self.come_up()

    def come_up(self) -> None:
        """It is looked at: read the PBX that is chosen, or the first one."""
        if not self.sites.address:
            self.sites.choose()
        elif self._reading.now is None:
            self.refresh()

    def search(self, text: str) -> None:
        """Show only channels that have this somewhere."""
        selected = self.table.selected()
        self.model.search(text)
        self.table.select(selected.id if selected is not None else 0)
        self.table.scrollTo(self.table.currentIndex())
        self._show_count()

    @property
    def pbx(self) -> KnownPbx | None:
        """The PBX that is chosen."""
        return next((pbx for pbx in self._pbxs if pbx.base_url == self.sites.address), None)

    def own_of(self, channel_id: int) -> ChannelRow | None:
        """The channel of this computer's list that a channel of the PBX is."""
        at = form_of(self.sites.address)
        fitting = (row for row in self._rows if row.channel_id == channel_id and form_of(row.base_url) == at)
        return next(fitting, None)

    def count_for(self, time_range: str, *_: object) -> None:
        """Count messages of another time."""
        self._chips.show_chosen(time_range)
        read = self._reading.now
        if time_range != self._reading.time_range or read is None or read.time_range != time_range:
            self._reading.time_range = time_range
            self.refresh()

    def refresh(self, *_: object) -> None:
        """Read the PBX that is chosen anew."""
        if self._channels is not None and self.sites.address:
            self._told = None
            self._note.setText(self._found_out)
            self._cure.hide()
            self._reading.refresh()

    def _turn_to(self, address: str) -> None:
        self._found_out, self._settled, self._told = "", None, None
        self._seeking.turned_to(address)
        self._show_other()
        self.refresh()

    def _show_other(self) -> None:
        """Another PBX is chosen, or none."""
        self.acts.let_go()
        self.table.clearSelection()  # by its number it might be a channel of this one
        self._show_read()

    def _was_read(self, address: str) -> None:
        self._show_sites()
        self._show_read()
        self._seeking.was_read(address)
        read = self._reading.of(address)
        say(self, plural(NN_("1 channel read", "{count} channels read"), len(read.lines)))

    def _tell_settled(self, address: str, settled: "Sequence[ChangeResult | DeleteResult | FoundOut]") -> None:
        """What became of changes that an earlier run left open, where there were any."""
        if not settled:
            return
        told = []
        for outcome in settled:
            if isinstance(outcome, Declined | NotSent):
                told.append(failure_text(outcome.error, self._name_of(address)))
            else:
                told.append(translated(outcome.what, {**outcome.values, "pbx": self._name_of(address)}))
            if isinstance(outcome, Changed | Deleted) and outcome.unkept is not None:
                told.append(failure_text(outcome.unkept))
        self._say(one_text(*told), Tone.WARNING)
        self._settled, self._told = (address, settled), None
        self._found_out = self._note.text()  # to read the list anew does not take it away
        self.changed_here.emit()

    def _not_settled(self, address: str, error: Exception) -> None:
        if address == self.sites.address:
            self._tell(partial(failure_text, error, self._name_of(address)), Tone.WARNING)
            self._told = None  # another page reads it anew

    def _not_read(self, address: str, error: Exception) -> None:
        self._seeking.was_not_read(address)
        if address == self.sites.address:
            self._note.set_tone(Tone.WARNING)
            told = failure_text(error, self._name_of(address))
            self._note.setText(one_text(self._note.text(), told))
            self._offer_cure(error)
            self._show_count()
            say(self._note, self._note.text(), urgent=True)

    def _offer_cure(self, error: Exception) -> None:
        """Where something has to be answered before it is read: lead there."""
        if failures.is_certificate(error):
            self._cure.setText(self.tr("Co&mpare the certificate…"))
        elif failures.is_plain_http(error) or failures.is_withheld(error):
            self._cure.setText(self.tr("&Test the connection…"))
        else:
            return
        self._cure.show()

    def was_reached(self, base_url: str) -> None:
        """It was reached from elsewhere: what stood in the way of reading it was answered."""
        if not self._cure.isHidden() and form_of(base_url) == form_of(self.sites.address):
            self.refresh()

    def _show_read(self) -> None:
        self._cure.hide()
        selected = self.table.selected()
        read = self._reading.now
        self.model.show_lines(read.lines if read is not None else ())
        if read is not None:
            self.table.select(selected.id if selected is not None else 0)
        self._note.setVisible(True)
        self._show_head()
        self._show_count()
        self._selection_changed()

    def _show_head(self) -> None:
        pbx = self.pbx
        name = self._name_of(pbx.base_url) if pbx is not None else ""
        self._title.setText(name or self.tr("No PBX is known here yet"))
        read = self._reading.now
        parts = [pbx.base_url.removeprefix("https://")] if pbx is not None and pbx.name else []
        if read is not None:
            about = read.description
            firmware = self.tr("firmware {version}").format(version=plain(about.firmware_version, SHOWN))
            parts = [plain(about.model_name, SHOWN), firmware if about.firmware_version else "", *parts]
        self._facts.setText(" · ".join(filter(None, parts)))
        self._refresh.setEnabled(pbx is not None)

    def _name_of(self, address: str) -> str:
        at = form_of(address)
        known = next((pbx for pbx in self._pbxs if form_of(pbx.base_url) == at), None)
        return (plain(known.name, SHOWN) if known is not None else "") or address.removeprefix("https://")

    def _show_count(self) -> None:
        read = self._reading.now
        self._note.setVisible(bool(self._note.text()))
        self._column.frame.setVisible(read is not None and bool(read.lines))
        for name in ("export_pbx_channels", "pbx_queues_dialog", "new_live_chat"):
            self.actions_[name].setEnabled(read is not None)
        self._chips.set_visible(read is not None and bool(read.lines))  # they count nothing else
        if self._reading.is_under_way:
            self._status.setText(self.tr("reading…"))
            return
        if read is None:
            self._status.setText("")
            return
        shown, whole = self.model.rowCount(), len(read.lines)
        text = plural(NN_("1 channel", "{count} channels"), whole)
        if shown != whole:
            some = NN_("{shown} of 1 channel", "{shown} of {count} channels")
            text = plural(some, whole, {"shown": QLocale().toString(shown)})
        parts = [text, translated(RANGES_IN_TEXT[read.time_range])]
        if not whole:
            parts = [self.tr("This PBX has no message channels yet")]
        self._status.setText(" · ".join((*parts, self.tr("read {time}").format(time=clock_text(read.read_at)))))

    def _selection_changed(self) -> None:
        line = self.table.selected()
        own = self.own_of(line.id) if line is not None else None
        known = line is not None and provider_of(line.channel) is not None
        kind = kind_of(line.type) if line is not None else None
        self.actions_["adopt_channel"].setVisible(known and own is None)
        self.actions_["wa_templates"].setVisible(kind is not None and kind.templates)
        self.actions_["compare_channel"].setVisible(known and own is not None)
        for action in self.of_a_channel():
            action.setEnabled(line is not None)
        for name in ("change_on_pbx", "replace_keys", "copy_channel"):
            self.actions_[name].setEnabled(known)
        is_live_chat = line is not None and line.channel == LIVE_CHAT
        self.actions_["website_code"].setVisible(is_live_chat)
        if is_live_chat:
            self.actions_["change_on_pbx"].setEnabled(True)
        self.card.show_line(line, own)

    # What is done

    def _chosen(self) -> ChosenPbx | None:
        address = self.sites.address
        if self._channels is None or not address:
            return None
        others = [pbx for pbx in self._pbxs if pbx.base_url != address]
        reachable = self._reachable
        others.sort(key=lambda pbx: form_of(pbx.base_url) not in reachable)  # the order is kept else
        return ChosenPbx(self._channels, address, self._name_of(address), self.table.selected(), others)

    def show_channel(self, base_url: str, name: str) -> None:
        """Choose a PBX, and select its channel of this name as soon as it is listed here, and read."""
        self._seeking.begin(base_url, name)

    def say_if_not_listed(self) -> None:
        """All PBXs that are known here are listed by now."""
        self._seeking.say_if_not_listed()

    def ask_live_chat(self, base_url: str) -> None:
        """Begin a live chat on a PBX."""
        self.sites.choose(base_url)
        if self._channels is not None and base_url:
            self.acts.begin_live_chat(ChosenPbx(self._channels, base_url, self._name_of(base_url), None, ()))

    def open_selected(self) -> None:
        """Enter or a double click: what is blue, or the channel itself."""
        if not self.card.press_blue() and self.actions_["change_on_pbx"].isEnabled():
            self.acts.ask_change(CHANNEL)

    def press_blue(self) -> None:
        """Ctrl+Enter."""
        self.card.press_blue()

    def _ask_checklist(self) -> None:
        line = self.table.selected()
        own = self.own_of(line.id) if line is not None else None
        if own is not None:
            self.checklist_asked.emit(own.id)

    def _ask_export(self, *_: object) -> None:
        title = spoken(self.actions_["export_pbx_channels"].text())
        ask_where_to_save(self, title, [(self.tr("CSV for spreadsheets"), "csv")], self.export_to)

    def export_to(self, target: str) -> None:
        """Write the channels that are shown as CSV."""
        if self._channels is not None:
            work = partial(self._channels.write_pbx_list, tuple(self.model.shown), Path(target))
            self._writing.run(work, self._exported, self._tell_error)

    def _exported(self, _nothing: None) -> None:
        self._tell(_list_written, Tone.SUCCESS)

    def _tell_error(self, error: Exception) -> None:
        self._tell(partial(failure_text, error), Tone.ERROR)

    def _tell(self, says: Callable[[], str], tone: Tone) -> None:
        self._found_out, self._settled, self._told = "", None, (says, tone)
        self._say(says(), tone)

    def _say(self, text: str, tone: Tone) -> None:
        self._note.set_tone(tone)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        say(self._note, text, urgent=tone is Tone.ERROR)


def _list_written() -> str:
    return QCoreApplication.translate("OnPbxPage", "The list was written.")
