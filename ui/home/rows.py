"""The channels of this laptop as a table, one a row: by customer, without those that are not looked for."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from core.store.rows import ChannelRow, KnownPbx
from core.store.standing import Customer, Line, Need, Standing, customers, form_of, need_of
from core.wording import N_, NN_
from ui.home.words import (
    NO_PBX,
    STATES,
    name_of,
    pbx_text,
    provider_of,
    reason_of,
    what_it_is,
)
from ui.look.seen import seen_text
from ui.look.texts import plural, translated
from ui.look.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex
NAME, TYPE, PROVIDER, PBX, STATE, CHANGED = range(6)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
ID_ROLE = int(Qt.ItemDataRole.UserRole)


class ChannelsModel(QAbstractTableModel):
    """Lines as the store gives them; customers whose PBX answers come first.

    Signals:
        counted: the lines are other ones, so the counts of all filters may be.
    """

    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Line] = ()
        self._rows: Sequence[ChannelRow] = ()
        self._shown: list[Line] = []
        self._heads: dict[int, Customer] = {}
        self._pbxs: Sequence[KnownPbx] = ()
        self._names: Mapping[str, KnownPbx] = {}
        self._answering: Collection[str] = frozenset()
        self._search = ""
        self._need: Need | None = None
        self._needs: Counter[Need] = Counter()
        self._sorted_by = (CHANGED, Qt.SortOrder.DescendingOrder)
        self._busy: Mapping[str, str] = {}
        self._found: dict[str, str] = {}
        self._common: dict[tuple[str, str, str, Standing], str] = {}

    @property
    def rows(self) -> Sequence[ChannelRow]:
        """Every channel, also those that are left out; the same object until other lines are shown."""
        return self._rows

    @property
    def is_empty(self) -> bool:
        """Whether there is no channel at all."""
        return not self._all

    def show_lines(self, lines: Sequence[Line], pbxs: Sequence[KnownPbx]) -> None:
        """Show other lines."""
        if lines == self._all and pbxs == self._pbxs:
            return  # what is selected and where one reads stays as it is
        self._pbxs = pbxs
        self._names = {pbx.base_url: pbx for pbx in pbxs}
        self._all, self._found, self._common = lines, {}, {}
        self._rows = tuple([line.row for line in lines])
        self._needs = Counter()
        for standing, count in Counter([line.standing for line in lines]).items():
            self._needs[need_of(standing)] += count
        self._arrange()
        self.counted.emit()

    def show_answering(self, answering: Collection[str]) -> None:
        """Other PBXs answer now: their customers come first."""
        if answering != self._answering:
            self._answering = answering
            self._arrange()

    def count(self, need: Need | None) -> int:
        """How many channels a filter has."""
        return len(self._all) if need is None else self._needs[need]

    def filter(self, need: Need | None) -> None:
        """Show only channels that need this; None for all."""
        self._need = need
        self._arrange()

    def search(self, text: str) -> None:
        """Show only channels that have this in a cell or among their numbers."""
        self._search = text.casefold().strip()
        self._arrange()

    def set_busy(self, busy: Mapping[str, str]) -> None:
        """Show what is under way in place of the state: text by the id of the row."""
        self._busy = dict(busy)
        if self._shown:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._shown) - 1, STATE))

    def is_busy(self, draft_id: str) -> bool:
        """Whether something is under way with a channel."""
        return draft_id in self._busy

    def line_at(self, place: int) -> Line | None:
        """The line shown at a place."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def lines_in(self, places: range) -> Sequence[Line]:
        """The lines shown at places that follow each other."""
        return self._shown[places.start : places.stop]

    def row_at(self, place: int) -> ChannelRow | None:
        """The channel shown at a place."""
        line = self.line_at(place)
        return line.row if line is not None else None

    def line_of(self, draft_id: str) -> Line | None:
        """The line of a channel, also of one that is left out."""
        return next((line for line in self._all if line.row.id == draft_id), None)

    def head_at(self, place: int) -> Customer | None:
        """The customer whose first line this is."""
        return self._heads.get(place)

    @property
    def heads(self) -> Collection[int]:
        """The places at which a customer begins."""
        return self._heads.keys()

    def place_of(self, draft_id: str) -> int:
        """Where a channel is shown; -1 if it is not."""
        return next((place for place, line in enumerate(self._shown) if line.row.id == draft_id), -1)

    def places_of(self, draft_ids: Collection[str]) -> Sequence[int]:
        """Where channels are shown, ascending; those that are not are left out."""
        if not draft_ids:
            return ()
        wanted = frozenset(draft_ids)
        return [place for place, line in enumerate(self._shown) if line.row.id in wanted]

    def first_in_need(self) -> int:
        """The place of the first channel that needs the person; 0 where none does."""
        return next((place for place, line in enumerate(self._shown) if line.need is Need.YOU), 0)

    def pbx_of(self, base_url: str) -> KnownPbx | None:
        """What is known of a PBX."""
        return self._names.get(base_url)

    def pbx_name(self, base_url: str) -> str:
        """What a PBX is called here."""
        return pbx_text(self._names.get(base_url), base_url)

    def answers(self, base_url: str) -> bool:
        """Whether a PBX can be reached now."""
        return form_of(base_url) in self._answering

    def customer_text(self, customer: Customer) -> str:
        """What a customer is called."""
        return pbx_text(customer.pbx, customer.origin) or translated(NO_PBX)

    def state_text(self, line: Line) -> str:
        """The state in words."""
        return self._busy.get(line.row.id) or translated(STATES[line.standing])

    def reason_text(self, line: Line) -> str:
        """Why it is in that state, or what is missing."""
        if line.standing is Standing.READY and self.answers(line.row.base_url):
            return translated(N_("{pbx} is reachable"), {"pbx": self.pbx_name(line.row.base_url)})
        return reason_of(line, self.pbx_name(line.row.base_url))

    def _arrange(self) -> None:
        self.beginResetModel()
        kept = self._all if self._need is None else [line for line in self._all if line.need is self._need]
        if self._search:
            kept = [line for line in kept if self._matches(line)]
        self._place(kept)
        self.endResetModel()

    def _place(self, lines: Sequence[Line]) -> None:
        self._shown, self._heads = [], {}
        for customer in customers(lines, self._pbxs, self._answering):
            self._heads[len(self._shown)] = customer
            self._shown += self._in_order(customer.lines)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the channels of each customer."""
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self.row_at(index.row()) for index in before]
        given = {line.row.id: place for place, line in enumerate(self._all)}
        self._place(sorted(self._shown, key=lambda line: given[line.row.id]))
        after = [
            self.index(self.place_of(row.id), index.column()) if row is not None else QModelIndex()
            for index, row in zip(before, rows, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self, lines: Sequence[Line]) -> Sequence[Line]:
        column, order = self._sorted_by
        if column not in range(self.columnCount()) or self._sorted_by == (CHANGED, Qt.SortOrder.DescendingOrder):
            return lines  # as they are given; Qt asks for -1 when nothing is to be sorted

        def place(line: Line) -> tuple[float, str]:
            return (_changed_at(line.row), "") if column == CHANGED else (0, self._text(line, column).casefold())

        return sorted(lines, key=place, reverse=order == Qt.SortOrder.DescendingOrder)

    def _matches(self, line: Line) -> bool:
        text = self._found.get(line.row.id)
        if text is None:
            text = self._found[line.row.id] = self._searched(line)
        return self._search in text or line.row.has_number(self._search)

    def _searched(self, line: Line) -> str:
        """All that a channel is found by, but for its numbers."""
        draft, base_url = line.row.draft, line.row.base_url
        common = self._common.get((draft.channel, draft.kind_value, base_url, line.standing))
        if common is None:
            texts = (self._text(line, column) for column in (TYPE, PROVIDER, PBX))
            common = "\n".join((*texts, translated(STATES[line.standing]))).casefold()
            self._common[draft.channel, draft.kind_value, base_url, line.standing] = common
        return f"{draft.name.casefold()}\n{common}\n{line.row.channel_id or ''}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation == Qt.Orientation.Vertical:
            return None
        names = (
            self.tr("Name"),
            self.tr("Type"),
            self.tr("Provider"),
            self.tr("PBX"),
            self.tr("Status"),
            self.tr("Last change"),
        )
        return names[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == _DISPLAY:
            return self._text(line, index.column())
        if role == _TOOL_TIP:
            return tooltip_text("\n".join(self._both(line, index.column())))
        if role == _SPOKEN:
            return self._spoken(line, index)
        return line.row.id if role == ID_ROLE else None

    def _both(self, line: Line, column: int) -> tuple[str, ...]:
        """Both lines of a cell."""
        if column == NAME:
            return name_of(line.row), what_it_is(line.row)
        return (self.state_text(line), self.reason_text(line)) if column == STATE else (self._text(line, column),)

    def _spoken(self, line: Line, index: Index) -> str:
        """What a screen reader says of a cell: both lines, and of a customer's first channel whose it is."""
        parts = self._both(line, index.column())
        customer = self._heads.get(index.row()) if index.column() == NAME else None
        if customer is not None:
            parts = (self.customer_text(customer), seen_text(customer.pbx, customer.answers), *parts)
        return ", ".join(filter(None, parts))

    def _text(self, line: Line, column: int) -> str:
        row = line.row
        if column == NAME:
            return name_of(row)
        if column == TYPE:
            return translated(row.draft.kind.name) if row.draft.kind else ""
        if column == PROVIDER:
            return provider_of(row) if row.draft.provider else ""
        if column == PBX:
            return self.pbx_name(row.base_url)
        if column == STATE:
            # With its id: in the list it stands below the name.
            id_ = translated(N_("ID {id}"), {"id": row.channel_id}) if row.channel_id is not None else ""
            return ", ".join(filter(None, (self.state_text(line), id_)))
        changed = QDateTime.fromSecsSinceEpoch(int(_changed_at(row)))
        return QLocale().toString(changed, QLocale.FormatType.ShortFormat)


def channels_text(count: int) -> str:
    """How many channels."""
    return plural(NN_("1 channel", "{count} channels"), count)


def _changed_at(row: ChannelRow) -> float:
    return max(row.changed_at, row.created_at)
