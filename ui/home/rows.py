"""The channels of this laptop as a table: name, type, provider, PBX, state, last change."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from core.errors import plain
from core.store.rows import ChannelRow, ChannelState, KnownPbx
from core.wording import N_
from ui.look.texts import translated
from ui.look.theme import Tone, colour
from ui.look.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex
NAME, TYPE, PROVIDER, PBX, STATE, CHANGED = range(6)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
SHOWN = 60
STATES = {
    ChannelState.DRAFT: N_("draft"),
    ChannelState.KEYS_MISSING: N_("⚠ keys are missing"),
    ChannelState.UNREADABLE: N_("⚠ cannot be read"),
    ChannelState.READY: N_("● ready to send"),
    ChannelState.WAITING: N_("◌ waiting for its PBX"),
    ChannelState.WAITS_FOR_TRUST: N_("⚠ waits for your trust"),
    ChannelState.CREATED: N_("✓ created, id {id}"),
    ChannelState.REFUSED: N_("⚠ refused"),
    ChannelState.UNKNOWN: N_("? outcome unknown"),
    ChannelState.SENDING: N_("… being sent"),
}
NOT_CONNECTED = N_("⚠ created, id {id}, not connected")
TONES = {
    ChannelState.DRAFT: Tone.MUTED,
    ChannelState.KEYS_MISSING: Tone.WARNING,
    ChannelState.UNREADABLE: Tone.ERROR,
    ChannelState.READY: Tone.ACCENT,
    ChannelState.WAITING: Tone.WARNING,
    ChannelState.WAITS_FOR_TRUST: Tone.WARNING,
    ChannelState.CREATED: Tone.SUCCESS,
    ChannelState.REFUSED: Tone.ERROR,
    ChannelState.UNKNOWN: Tone.WARNING,
    ChannelState.SENDING: Tone.ACCENT,
}


def is_unconnected(row: ChannelRow) -> bool:
    """Whether it was created, and the PBX then told that something must be done before it works."""
    return row.state is ChannelState.CREATED and row.connection is not None and row.connection[0] != "connected"


class ChannelsModel(QAbstractTableModel):
    """Rows as the store gives them, those that do not match the search left out."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[ChannelRow] = ()
        self._shown: Sequence[ChannelRow] = ()
        self._pbxs: Mapping[str, KnownPbx] = {}
        self._search = ""
        self._sorted_by = (CHANGED, Qt.SortOrder.DescendingOrder)
        self._busy: Mapping[str, str] = {}

    @property
    def rows(self) -> Sequence[ChannelRow]:
        """Every channel, also those that the search leaves out."""
        return self._all

    def show_rows(self, rows: Sequence[ChannelRow], pbxs: Sequence[KnownPbx]) -> None:
        """Show other rows."""
        self._pbxs = {pbx.base_url: pbx for pbx in pbxs}
        self._all = rows
        self._arrange()

    def search(self, text: str) -> None:
        """Show only rows that have this in a cell."""
        self._search = text.casefold().strip()
        self._arrange()

    def set_busy(self, busy: Mapping[str, str]) -> None:
        """Show what is under way in place of the state: text by the id of the row."""
        self._busy = dict(busy)
        if self._shown:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._shown) - 1, STATE))

    def row_at(self, place: int) -> ChannelRow | None:
        """The channel shown at a place."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def place_of(self, draft_id: str) -> int:
        """Where a channel is shown; -1 if it is not."""
        return next((place for place, row in enumerate(self._shown) if row.id == draft_id), -1)

    def pbx_name(self, base_url: str) -> str:
        """What a PBX is called here."""
        known = self._pbxs.get(base_url)
        return plain(known.name if known and known.name else base_url, SHOWN)

    def state_text(self, row: ChannelRow) -> str:
        """The state in words."""
        state = NOT_CONNECTED if is_unconnected(row) else STATES[row.state]
        return self._busy.get(row.id) or translated(state, {"id": row.channel_id or ""})

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = self._in_order([row for row in self._all if not self._search or self._matches(row)])
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self.row_at(index.row()) for index in before]
        self._shown = self._in_order(self._shown)
        after = [
            self.index(self.place_of(row.id), index.column()) if row is not None else QModelIndex()
            for index, row in zip(before, rows, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self, rows: Sequence[ChannelRow]) -> Sequence[ChannelRow]:
        column, order = self._sorted_by
        if column not in range(self.columnCount()):
            return rows  # Qt asks for -1 when nothing is to be sorted

        def place(row: ChannelRow) -> tuple[float, str]:
            return (_changed_at(row), "") if column == CHANGED else (0, self._text(row, column).casefold())

        return sorted(rows, key=place, reverse=order == Qt.SortOrder.DescendingOrder)

    def _matches(self, row: ChannelRow) -> bool:
        texts = (self._text(row, column) for column in range(self.columnCount()))
        return any(self._search in text.casefold() for text in texts) or row.has_number(self._search)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation == Qt.Orientation.Vertical:
            return None
        names = (
            self.tr("Name"),
            self.tr("Type"),
            self.tr("Provider"),
            self.tr("PBX"),
            self.tr("State"),
            self.tr("Last change"),
        )
        return names[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (_DISPLAY, _TOOL_TIP):
            text = self._text(row, index.column())
            return tooltip_text(text) if role == _TOOL_TIP else text
        if role == _FOREGROUND and index.column() == STATE:
            tone = Tone.WARNING if is_unconnected(row) else TONES[row.state]
            return colour(tone, QGuiApplication.palette())
        return row.id if role == ID_ROLE else None

    def _text(self, row: ChannelRow, column: int) -> str:
        if column == NAME:
            return plain(row.draft.name, SHOWN) or self.tr("(no name yet)")
        if column == TYPE:
            return translated(row.draft.kind.name) if row.draft.kind else ""
        if column == PROVIDER:
            return row.draft.provider.name if row.draft.provider else ""
        if column == PBX:
            return self.pbx_name(row.base_url)
        if column == STATE:
            return self.state_text(row)
        changed = QDateTime.fromSecsSinceEpoch(int(_changed_at(row)))
        return QLocale().toString(changed, QLocale.FormatType.ShortFormat)


def _changed_at(row: ChannelRow) -> float:
    return max(row.changed_at, row.created_at)
