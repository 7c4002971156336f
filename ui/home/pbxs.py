"""The customers' PBXs: add, rename, test, forget."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import plain
from core.store.rows import KnownPbx
from core.store.tags import tags_in, tags_text
from ui.gone import let_go, let_go_when_finished
from ui.home import pbx_sentences
from ui.home.columns import SharedWidth
from ui.home.pbx_dialog import PbxDialog
from ui.home.undo import Renamed, Retagged
from ui.home.words import SHOWN
from ui.look.flow import FlowLayout
from ui.look.icons import give_icon
from ui.look.plain_table import Cell, PlainTable
from ui.look.scroll_place import stay_scrolled
from ui.look.scrolled import Scrolled
from ui.look.texts import failure_text
from ui.look.theme import GRID, Tone
from ui.look.tokens import SPACES
from ui.look.tooltips import tooltip_text
from ui.own_jobs import OwnJobs
from ui.reaching.outcome import ConnectionOutcome

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from core.desk.pbxs import Added
    from core.secrets.entries import StillThere
    from ui.jobs import JobRunner

_LEAST = 20 * GRID
"""So much of the list is seen before all of it is scrolled."""
_FIRST = 1000
"""The list has all the room that it wants before any is left over below what came of a test."""
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


class PbxList(QWidget):
    """A few dozen PBXs at most, so a plain table does.

    Attributes:
        table: the list.

    Signals:
        changed: the store was changed. reached: a PBX answered, by its address. renamed, retagged: as an
            act to be undone.
    """

    changed = Signal()
    renamed = Signal(object)
    retagged = Signal(object)
    reached = Signal(str)

    def __init__(self, jobs: "JobRunner") -> None:
        super().__init__()
        self._jobs = OwnJobs(jobs)
        self._channels: KeptChannels | None = None
        self._pbxs: Sequence[KnownPbx] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(SPACES[2])
        column.addLayout(self._make_buttons())
        self._outcome = self._make_outcome()
        self._asked_for: KnownPbx | None = None
        self._tested = ""
        self._why: Exception | None = None
        self._told: tuple[Callable[[], str], Tone] | None = None
        # In a low window both are scrolled: a fingerprint that is cut cannot be compared.
        self._area = Scrolled(SPACES[2])
        self._area.setAccessibleName(self.tr("PBXs"))
        self.table = self._make_table()
        self.table.setMinimumHeight(_LEAST)
        self._area.column.addWidget(self.table, _FIRST)
        self._area.column.addWidget(self._outcome)
        self._area.column.addStretch(1)
        column.addWidget(self._area, 1)
        self._selection_changed()

    def _make_outcome(self) -> ConnectionOutcome:
        outcome = ConnectionOutcome("pbx", offers_offline=False)
        outcome.trusted.connect(self._trust)
        outcome.plain_http_allowed.connect(self._allow_plain_http)
        outcome.login_insisted.connect(self._insist)
        return outcome

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout(SPACES[2])
        self._buttons: dict[str, QPushButton] = {}
        for name, text, icon, act in (
            ("add_pbx", self.tr("&Add a PBX…"), "add", self._add),
            ("test_pbx", self.tr("Te&st"), "test", self._test),
            ("rename_pbx", self.tr("&Rename…"), "edit", self._rename),
            ("tag_pbx", self.tr("Ta&gs…"), "edit", self._tag),
            ("forget_pbx", self.tr("Re&move…"), "delete", self._forget),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            give_icon(button, icon)
            button.clicked.connect(act)
            self._buttons[name] = button
            row.addWidget(button)
        return row

    def _make_table(self) -> PlainTable:
        heads = [self.tr("Name"), self.tr("Address"), self.tr("Client ID"), self.tr("Tags"), self.tr("Lists updated")]
        table = PlainTable("pbxs", heads, 4 * GRID)
        table.setAccessibleName(self.tr("PBXs"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        self._widths = SharedWidth(table, (40, 34, 24, 16, 22))
        table.selectionModel().selectionChanged.connect(self._selection_changed)
        return table

    def use(self, channels: "KeptChannels") -> None:
        """Where the PBXs are kept."""
        self._channels = channels
        self._selection_changed()

    def show_pbxs(self, pbxs: Sequence[KnownPbx]) -> None:
        """Show other PBXs."""
        chosen, place = self.chosen, max(self.table.currentIndex().row(), 0)
        self._pbxs = pbxs
        rows = []
        for pbx in pbxs:
            seen = QDateTime.fromSecsSinceEpoch(int(pbx.seen_at))
            texts = (
                pbx.name or self.tr("(no name)"),
                pbx.base_url,
                pbx.client_id,
                tags_text(pbx.tags),
                QLocale().toString(seen, QLocale.FormatType.ShortFormat) if pbx.seen_at else self.tr("never"),
            )
            told = [plain(text, SHOWN) for text in texts]
            rows.append([Cell(text, {_TOOLTIP: tooltip_text(text)}) for text in told])
        self.table.lay_out(rows)
        self.table.setMaximumHeight(max(_LEAST, self.table.height_of(len(rows))))
        self._widths.share()
        # Where it is gone, the one in its place; nothing that can be pressed waits for a click into the list.
        same = (row for row, pbx in enumerate(pbxs) if chosen is not None and pbx.base_url == chosen.base_url)
        if pbxs:
            self.table.selectRow(next(same, min(place, len(pbxs) - 1)))
        self._selection_changed()

    @property
    def is_under_way(self) -> bool:
        """Whether a PBX is being reached, added, changed or removed."""
        return self._jobs.are_under_way

    def take_over(self, before: "PbxList") -> None:
        """Have the PBX selected that another list has, and what is told, or asked about one."""
        place = before.table.currentIndex().row()
        if 0 <= place < len(self._pbxs):
            self.table.selectRow(place)
        stay_scrolled(self.table, before.table)
        if before.not_reached is not None:
            pbx, why = before.not_reached
            self._tested = pbx.base_url
            self._not_reached(pbx, why)
        elif before.told is not None:
            self._say(*before.told)

    @property
    def told(self) -> tuple[Callable[[], str], Tone] | None:
        """What says the sentence that is told, and how; None for none."""
        return self._told

    @property
    def not_reached(self) -> tuple[KnownPbx, Exception] | None:
        """The PBX of which it is told, or asked, why it was not reached."""
        return (self._asked_for, self._why) if self._asked_for is not None and self._why is not None else None

    @property
    def chosen(self) -> KnownPbx | None:
        """The PBX that is selected."""
        place = self.table.currentIndex().row()
        chosen = self.table.selectionModel().hasSelection() and 0 <= place < len(self._pbxs)
        return self._pbxs[place] if chosen else None

    def _selection_changed(self, *_: object) -> None:
        chosen = self.chosen is not None
        for name, button in self._buttons.items():
            button.setEnabled(self._channels is not None and (chosen or name == "add_pbx"))

    def _add(self) -> None:
        dialog = PbxDialog(self)
        dialog.accepted.connect(partial(self._do_add, dialog))
        let_go_when_finished(dialog)
        dialog.open()

    def _do_add(self, dialog: PbxDialog) -> None:
        if self._channels is not None:
            work = partial(self._channels.pbxs.add, dialog.pbx, dialog.client_secret)
            self._jobs.run(work, self._added, self._tell_error)

    def _rename(self) -> None:
        chosen = self.chosen
        if chosen is None or self._channels is None:
            return
        name, agreed = QInputDialog.getText(
            self, self.tr("Rename the PBX"), self.tr("Name of the customer or site"), text=chosen.name
        )
        if agreed and name.strip() != chosen.name:
            self.rename(chosen.base_url, name.strip())
            text = partial(pbx_sentences.renamed, chosen.name or chosen.base_url, name.strip() or chosen.base_url)
            self.renamed.emit(Renamed(chosen.base_url, chosen.name, text))

    def rename(self, base_url: str, name: str) -> None:
        """Call a PBX by another name."""
        if self._channels is not None:
            self._jobs.run(partial(self._channels.pbxs.rename, base_url, name), self._done, self._tell_error)

    def _tag(self) -> None:
        chosen = self.chosen
        if chosen is None or self._channels is None:
            return
        text, agreed = QInputDialog.getText(
            self,
            self.tr("Tags of the PBX"),
            self.tr("Tags, separated by commas or spaces: they choose PBXs in Many sites"),
            text=tags_text(chosen.tags),
        )
        if agreed and tags_in(text) != chosen.tags:
            self.tag(chosen.base_url, tags_in(text))
            told = partial(pbx_sentences.retagged, chosen.name or chosen.base_url)
            self.retagged.emit(Retagged(chosen.base_url, chosen.tags, told))

    def tag(self, base_url: str, tags: Sequence[str]) -> None:
        """Give a PBX these tags, in the place of those that it had."""
        if self._channels is not None:
            self._jobs.run(partial(self._channels.pbxs.tag, base_url, tags), self._done, self._tell_error)

    def _forget(self) -> None:
        chosen = self.chosen
        if chosen is None or self._channels is None:
            return
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Remove the PBX"),
            self.tr(
                "Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and "
                "on the PBX."
            ).format(pbx=plain(chosen.name or chosen.base_url, SHOWN)),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            self,
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.button(QMessageBox.StandardButton.Yes).setText(self.tr("&Remove"))
        question.button(QMessageBox.StandardButton.No).setText(self.tr("&Keep it"))
        question.setDefaultButton(QMessageBox.StandardButton.No)
        if question.exec() == QMessageBox.StandardButton.Yes:
            self._jobs.run(partial(self._channels.pbxs.forget, chosen), self._forgotten, self._tell_error)
        let_go(question)

    def test(self, base_url: str) -> None:
        """Select a PBX of the list, and test it."""
        place = next((row for row, pbx in enumerate(self._pbxs) if pbx.base_url == base_url), None)
        if place is not None:
            self.table.selectRow(place)
            self._test()

    def _test(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._reach(chosen)

    def _reach(self, pbx: KnownPbx) -> None:
        if self._channels is None:
            return
        self._tested = pbx.base_url
        self._channels.connection.pressed(pbx.base_url)
        self._say(partial(pbx_sentences.connecting, pbx.name or pbx.base_url))
        work = partial(self._channels.pbxs.test, pbx)
        self._jobs.run(work, partial(self._reached, pbx), partial(self._not_reached, pbx))

    def _reached(self, pbx: KnownPbx, name: str) -> None:
        if pbx.base_url == self._tested:
            self._say(partial(pbx_sentences.connected, pbx.name or name or pbx.base_url), Tone.SUCCESS)
        self.changed.emit()
        self.reached.emit(pbx.base_url)

    def _not_reached(self, pbx: KnownPbx, error: Exception) -> None:
        if pbx.base_url != self._tested:
            return  # another one is tested: its question does not become that of this one under the hand
        self._asked_for, self._why, self._told = pbx, error, None
        self._outcome.show_failure(error, pbx.name)
        if self._outcome.asks:
            QTimer.singleShot(0, self._area, self._lead_to_question)  # once it has its place

    def _lead_to_question(self) -> None:
        self._area.ensureWidgetVisible(self._outcome, 0, 0)

    def _allow_plain_http(self) -> None:
        if self._channels is not None and self._asked_for is not None:
            self._channels.connection.allow_plain_http(self._asked_for.base_url)
            self._reach(self._asked_for)

    def _insist(self) -> None:
        if self._channels is not None and self._asked_for is not None:
            self._channels.connection.insisted(self._asked_for.base_url)
            self._reach(self._asked_for)

    def _trust(self, base_url: str, found: str, instead_of: str) -> None:
        pbx = self._asked_for
        if self._channels is not None and pbx is not None:
            work = partial(self._channels.connection.trust, base_url, found, instead_of)
            self._jobs.run(work, partial(self._trusted, pbx), self._tell_error)

    def _trusted(self, pbx: KnownPbx, _nothing: None) -> None:
        self._reach(pbx)

    def _added(self, added: "Added") -> None:
        self._say(
            partial(pbx_sentences.what_was_added, added), Tone.WARNING if added.only_here is not None else Tone.MUTED
        )
        self.changed.emit()

    def _forgotten(self, left: "Sequence[StillThere]") -> None:
        self._say_nothing()
        if left:
            self._say(partial(pbx_sentences.still_there, left[0].why), Tone.WARNING)
        self.changed.emit()

    def _done(self, _nothing: None) -> None:
        self._say_nothing()
        self.changed.emit()

    def _say_nothing(self) -> None:
        self._why = self._told = None
        self._outcome.say("")

    def _say(self, says: Callable[[], str], tone: Tone = Tone.MUTED) -> None:
        """It is said anew in another language."""
        self._why, self._told = None, (says, tone)
        self._outcome.say(says(), tone)

    def _tell_error(self, error: Exception) -> None:
        self._say(partial(failure_text, error), Tone.ERROR)
