"""The channels of a PBX as a table: found, sorted; made for thousands of rows."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from core.pbx.answers import ChannelSummary
from ui.on_pbx.words import count_text, provider_text, status_text

Index = QModelIndex | QPersistentModelIndex
ID, NAME, NUMBERS, STATUS, RECEIVED, SENT, FAILED = range(7)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_KEYS: dict[int, Callable[[ChannelSummary], Any]] = {
    ID: lambda line: line.id,
    NAME: lambda line: line.name.casefold(),
    NUMBERS: lambda line: len(line.numbers or ()),
    STATUS: lambda line: (line.status, line.reason),
    RECEIVED: lambda line: line.received or 0,
    SENT: lambda line: line.sent or 0,
    FAILED: lambda line: line.failed or 0,
}


class PbxChannelsModel(QAbstractTableModel):
    """Lines as the PBX lists them, the ones that are found, in the order that is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[ChannelSummary] = ()
        self._shown: list[ChannelSummary] = []
        self._texts: dict[int, str] = {}
        self._states: Iterable[ChannelSummary] = ()
        self._search = ""
        self._sorted_by: tuple[int, bool] | None = None

    @property
    def lines(self) -> Sequence[ChannelSummary]:
        """All channels of the PBX."""
        return self._all

    @property
    def shown(self) -> Sequence[ChannelSummary]:
        """Those that are found, in the order shown."""
        return self._shown

    def show_lines(self, lines: Sequence[ChannelSummary]) -> None:
        """Show other lines."""
        self._all, self._texts = lines, {}
        self._states = {_KEYS[STATUS](line): line for line in lines}.values()
        self._arrange()

    def search(self, text: str) -> None:
        """Show only channels that have this in a cell or among their numbers."""
        self._search = text.casefold().strip()
        self._arrange()

    @property
    def searched(self) -> str:
        """What is looked for."""
        return self._search

    def longest(self, column: int) -> str:
        """The greatest number in a column of numbers, as it is shown; of all lines, not of those that are found."""
        greatest = max(self._all, key=_KEYS[column], default=None)
        return self._cell(greatest, column) if greatest is not None else ""

    def status_texts(self) -> Iterable[str]:
        """What is told in the column of states; of all lines, not of those that are found."""
        return map(status_text, self._states)

    def line_at(self, place: int) -> ChannelSummary | None:
        """The line shown at a place."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def place_of(self, channel_id: int) -> int:
        """Where a channel is shown; -1 if it is not."""
        return next((place for place, line in enumerate(self._shown) if line.id == channel_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; as the PBX lists them for -1."""
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column in _KEYS else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._shown[index.row()].id for index in before]
        self._shown = self._in_order(self._found())
        places = {line.id: place for place, line in enumerate(self._shown)}
        after = [self.index(places[id_], index.column()) for index, id_ in zip(before, ids, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = self._in_order(self._found())
        self.endResetModel()

    def _found(self) -> list[ChannelSummary]:
        if not self._search:
            return list(self._all)
        return [line for line in self._all if self._search in self._text(line)]

    def _text(self, line: ChannelSummary) -> str:
        text = self._texts.get(line.id)
        if text is None:
            parts = (line.name, provider_text(line), status_text(line), str(line.id), *(line.numbers or ()))
            text = self._texts[line.id] = "\n".join(parts).casefold()
        return text

    def _in_order(self, lines: list[ChannelSummary]) -> list[ChannelSummary]:
        if self._sorted_by is None:
            return lines
        column, down = self._sorted_by
        return sorted(lines, key=_KEYS[column], reverse=down)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _ALIGNMENT and section in (NUMBERS, RECEIVED, SENT, FAILED):
            return _RIGHT
        names = (
            self.tr("ID"),
            self.tr("Channel"),
            self.tr("Numbers"),
            self.tr("Status"),
            self.tr("Received"),
            self.tr("Sent"),
            self.tr("Failed"),
        )
        return names[section] if role == _DISPLAY else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == _DISPLAY:
            return self._cell(line, index.column())
        if role == _SPOKEN:
            text = self._cell(line, index.column())
            return f"{text}, {provider_text(line)}" if index.column() == NAME else text
        if role == _ALIGNMENT and index.column() in (NUMBERS, RECEIVED, SENT, FAILED):
            return _RIGHT
        return line.id if role == ID_ROLE else None

    def _cell(self, line: ChannelSummary, column: int) -> str:
        match column:
            case 0:
                return str(line.id)
            case 1:
                return line.name
            case 2:
                return count_text(None if line.numbers is None else len(line.numbers))
            case 3:
                return status_text(line)
        return count_text((line.received, line.sent, line.failed)[column - RECEIVED])
