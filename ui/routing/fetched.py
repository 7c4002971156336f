"""The numbers of an account as a Qt model: what they are used for, which are ticked, and which are shown."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.providers.face import Sms
from core.providers.fetching import Fetched, Use, Wanted
from ui.look.head_box import BLANK, room_for_box
from ui.look.icons import icon
from ui.look.texts import translated
from ui.look.theme import Tone, strong
from ui.look.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex
NUMBER, NAME, SMS, USED_BY = range(4)


class FetchedModel(QAbstractTableModel):
    """Ticks outlive search and filters. Rows of Qt's interface are those that are shown.

    Args:
        provider: its name. entry_label: what the first column holds.
        one: only one number at a time is ticked, at first the one with this ID of the provider's; None for any.

    Signals:
        ticks_changed: something was ticked, or not any more.
    """

    ticks_changed = Signal()

    def __init__(self, provider: str, entry_label: str, one: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._provider, self._entry_label, self._one = provider, entry_label, one
        self._all: list[Fetched] = []
        self._uses: Counter[Use] = Counter()
        self._shown: list[int] = []
        self._able: set[int] = set()
        self._ticked: set[int] = set()
        self._use: Use | None = None
        self._text = ""

    def add(self, page: Iterable[Fetched]) -> None:
        """More came; those that are free are ticked, of which one is used the one that is known."""
        first = len(self._all)
        self._all += page
        fresh = range(first, len(self._all))
        self._uses.update([each.use for each in self._all[first:]])
        self._able |= {each for each in fresh if self.can_tick(self._all[each])}
        self._ticked |= {each for each in fresh if self._is_ticked_at_first(self._all[each])}
        shown = self._fitting(fresh)
        if shown:
            at = len(self._shown)
            self.beginInsertRows(QModelIndex(), at, at + len(shown) - 1)
            self._shown += shown
            self.endInsertRows()
        self.ticks_changed.emit()

    def clear(self) -> None:
        """Nothing came yet."""
        self.beginResetModel()
        self._all, self._shown = [], []
        for told in (self._uses, self._able, self._ticked):
            told.clear()
        self.endResetModel()
        self.ticks_changed.emit()

    def can_tick(self, fetched: Fetched) -> bool:
        """Whether a number may be given to the channel."""
        return fetched.use in (Use.FREE, Use.USED)

    def _is_ticked_at_first(self, fetched: Fetched) -> bool:
        is_it = self._one is None or (self._one != "" and fetched.number.id == self._one)
        return fetched.use is Use.FREE and is_it

    @property
    def ticked(self) -> list[Fetched]:
        """The numbers that are ticked, in the provider's order, shown or not."""
        return [self._all[place] for place in sorted(self._ticked)]

    def count(self, use: Use | None = None) -> int:
        """How many there are, of one use or of all."""
        return len(self._all) if use is None else self._uses[use]

    def show_only(self, use: Use | None, text: str) -> None:
        """Show these alone from now on."""
        self._use, self._text = use, text
        self.beginResetModel()
        self._shown = self._fitting(range(len(self._all)))
        self.endResetModel()

    def at(self, row: int) -> Fetched | None:
        """The number of a row as shown."""
        return self._all[self._shown[row]] if 0 <= row < len(self._shown) else None

    def one_of_each(self) -> list[int]:
        """The first row of each kind of answer to whether it takes messages: as wide as any."""
        rows: dict[Sms, int] = {}
        for row, place in enumerate(self._shown):
            if len(rows) == len(Sms):
                break
            rows.setdefault(self._all[place].number.sms, row)
        return list(rows.values())

    def shown_ticked(self) -> tuple[int, int]:
        """Of the rows that are shown: how many are ticked, and how many can be; none where one alone is used."""
        if self._one is not None:
            return 0, 0
        able = self._able.intersection(self._shown)
        return len(self._ticked & able), len(able)

    def tick(self, rows: Iterable[int], ticked: bool | None = None) -> None:
        """Tick rows as shown, or not; None turns the first one round, and the others with it."""
        places = [place for row in rows if (place := self._shown[row]) in self._able]
        if not places:
            return
        wish = places[0] not in self._ticked if ticked is None else ticked
        if self._one is not None:
            places = places[:1]
            self._ticked = self._ticked if not wish else set()
        self._ticked = self._ticked | set(places) if wish else self._ticked - set(places)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
        self.ticks_changed.emit()

    def _fitting(self, places: range) -> list[int]:
        """Those of them that are to be shown."""
        found = list(places) if self._use is None else [each for each in places if self._all[each].use is self._use]
        if not self._text.strip():
            return found
        wanted = Wanted(self._text)
        return [each for each in found if self._all[each].has(wanted)]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and section == NUMBER and self._one is None:
            return room_for_box()
        if orientation is not Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        name = self.tr("Name at {provider}").format(provider=self._provider)
        label = self._entry_label if self._one is not None else f"{BLANK}{self._entry_label}"
        return (label, name, self.tr("SMS"), self.tr("Messages now go to"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        fetched = self.at(index.row())
        can = index.column() == NUMBER and fetched is not None and self.can_tick(fetched)
        return found | Qt.ItemFlag.ItemIsUserCheckable if can else found

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        fetched = self.at(index.row())
        if fetched is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(fetched)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(self._texts(fetched)[column])
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), fetched) if column == NUMBER else self._texts(fetched)[column]
            case Qt.ItemDataRole.FontRole if column == NUMBER:
                return strong(QApplication.font())
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(fetched, column)
            case Qt.ItemDataRole.CheckStateRole if column == NUMBER and fetched.use is not Use.LISTED:
                ticked = self._shown[index.row()] in self._ticked
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def _sign(self, fetched: Fetched, column: int) -> Any:
        if column == NUMBER and fetched.use is Use.LISTED:
            return icon("equal", Tone.MUTED)
        if column == SMS and fetched.number.sms is Sms.YES:
            return icon("check", Tone.SUCCESS)
        if column == USED_BY and fetched.use is Use.USED:
            return icon("warning", Tone.WARNING)
        return None

    def _texts(self, fetched: Fetched) -> tuple[str, str, str, str]:
        number = fetched.number
        sms = self.tr("Possible") if number.sms is Sms.YES else translated(number.sms.words)
        used = number.used_by or (self.tr("Nowhere yet") if number.use_told else translated(Sms.NOT_TOLD.words))
        if fetched.use is Use.LISTED:
            used = self.tr("In your table, line {line}").format(line=fetched.line)
        return number.number, number.name, sms, used

    def _spoken(self, row: int, fetched: Fetched) -> str:
        number, name, sms, used = self._texts(fetched)
        ticked = self.tr("ticked") if self._shown[row] in self._ticked else self.tr("not ticked")
        return ", ".join(filter(None, (number, name, sms, used, ticked)))
