"""The picker: a line that is typed into, below it who fits, and who was picked in sight; on a cell or a field."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QScrollArea, QVBoxLayout, QWidget

from core.channel.draft import Member
from core.channel.lookup import Place
from core.channel.people_search import PeopleSearch
from core.wording import NN_
from ui.look.focus_ring import OWN_RING
from ui.look.keys import key_text
from ui.look.say import say
from ui.look.texts import plural
from ui.look.theme import colours
from ui.routing.chips import ChipLine
from ui.routing.key_line import BACKSPACE, KeyLine
from ui.routing.picker_painting import PickerPainting
from ui.routing.picker_rows import Aim, NewQueue, Offer, PickerRows, Row, UsedLast, offer_of

WIDTH = 340
_KEYS_HEIGHT = 32
_MOST_CHIPS = 136
_LOW, _HIGH = 72, 264
"""Heights of the list."""
_MARGIN = 8
_ENTER = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter))
_CONTROL = Qt.KeyboardModifier.ControlModifier


class How(Enum):
    """How the picker was left."""

    TAKEN = auto()
    NEXT = auto()
    """By Tab: the next cell is meant to be next."""
    FOR_ALL = auto()
    """For all lines that are selected."""
    ASIDE = auto()
    """By a click beside it: what was picked is kept."""
    UNCHANGED = auto()
    NEW_QUEUE = auto()
    """A message queue is to be made first; its name is what was typed."""


class Picker(QFrame):
    """One destination, or members. `picks` are those in the chips.

    Args:
        type_: of the destination that is in the cell. name: what is picked, for screen readers.
        makes_queues: offer to make a message queue (Ctrl+N, too).

    Signals:
        ended: once, with how it was left; whoever opened it closes it.
    """

    ended = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        search: PeopleSearch,
        aim: Aim,
        name: str,
        used: UsedLast,
        type_: str = "",
        *,
        makes_queues: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picker")
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, True)
        self._search, self._aim, self._used, self._type = search, aim, used, type_
        self._before: tuple[Place, ...] = ()
        self._picks: list[Place] = []
        self._moved = self._has_ended = False
        self._makes_queues = makes_queues and aim is Aim.DESTINATION
        self.queue_name = ""
        self._rows = PickerRows(search, aim, type_, used.of(aim, search), makes_queues=makes_queues)
        self._chips = ChipLine(is_search=True)
        self.line = self._chips.line
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(self._keys())
        self.list = QListView()
        self._painting = PickerPainting(self._rows, self.list)
        self._painting.key = key_text("Ctrl+N")
        self._build()
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._look_for)
        self._chips.removed.connect(self._remove)
        self._chips.grown.connect(self._grow)
        self.list.clicked.connect(self._click)
        self._show_chips()
        self._look_for()

    def _build(self) -> None:
        view = self.list
        view.setModel(self._rows)
        view.setItemDelegate(self._painting)
        view.setAccessibleName(self.tr("Matches"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._around = QScrollArea()
        self._around.setFrameShape(QFrame.Shape.NoFrame)
        self._around.setWidgetResizable(True)
        self._around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around.setWidget(self._chips)
        self._around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._key_line = KeyLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (self._around, view, self._key_line):
            column.addWidget(part)
        column.setStretch(1, 1)

    # For whoever opens it

    @property
    def picks(self) -> tuple[Place, ...]:
        """Who was picked."""
        return tuple(self._picks)

    @property
    def value(self) -> Place | tuple[Member, ...] | None:
        """What the cell is to hold; None if nothing was changed."""
        return None if self.picks == self._before else self.chosen

    @property
    def chosen(self) -> Place | tuple[Member, ...]:
        """Who was picked, as a route holds it."""
        if self._aim is Aim.MEMBERS:
            return tuple(Member(each.type, each.id, each.wanted, each.seen) for each in self._picks)
        return self._picks[0] if self._picks else Place(self._type or "extension", "", None, None)

    @property
    def left_over(self) -> str:
        """What was typed and not taken."""
        return self.line.text().strip()

    def show_picks(self, picks: Sequence[Place]) -> None:
        """What stood in the cell."""
        self._before, self._picks = tuple(picks), list(picks)
        self._show_chips()

    def open_at(self, cell: QRect) -> None:
        """Show it with its first line on a cell, in global places."""
        self.lie_at(cell)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def lie_at(self, cell: QRect) -> None:
        """Take the room below a cell, or wherever the screen has it."""
        screen = QGuiApplication.screenAt(cell.center()) or self.screen()
        room = screen.availableGeometry()
        width = min(max(WIDTH, cell.width()), room.width() - 2 * _MARGIN)
        self.setFixedWidth(width)
        self._chips.resize(width - 2, self._chips.height())
        height = self._height(room.height() - 2 * _MARGIN)
        left = max(room.left(), min(cell.left(), room.right() - width))
        top = max(room.top(), min(cell.top(), room.bottom() - height))
        self.setFixedHeight(height)
        self.move(QPoint(left, top))

    def leave(self) -> None:
        """As by a click beside it: what was picked is kept, and who is typed, where nobody else can be meant."""
        if not self._has_ended:
            offer = self._rows.only
            if offer is not None:
                self._pick(offer)
            self._end(How.ASIDE)

    # What is typed

    def _look_for(self) -> None:
        text = self.line.text()
        if self._aim is Aim.MEMBERS and (";" in text or "\n" in text):
            self._pick_typed(text)
            return
        self._painting.typed = text
        self._rows.look_for(text)
        self._moved = False
        self._choose(self._rows.best)

    def _pick_typed(self, text: str) -> None:
        """Of several that were typed or pasted those who can be only one; the others stay in the line."""
        left = []
        self.line.blockSignals(True)
        for part in text.replace("\n", ";").split(";"):
            self._rows.look_for(part)
            offer = self._rows.only
            if offer is not None:
                self._pick(offer)
            elif part.strip():
                left.append(part.strip())
        self.line.setText(" ".join(left))
        self.line.blockSignals(False)
        self._look_for()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of the window below
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Of a chip: a letter goes into the line."""
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER or event.key() == Qt.Key.Key_Tab:
            self.line.setFocus()
            self._key(event)
        elif event.text().strip() and self.focusWidget() is not self.line:  # which has had it already
            self.line.setFocus()
            QApplication.sendEvent(self.line, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & _CONTROL)
        if key in _ENTER:
            self._enter(for_all=control)
        elif key == Qt.Key.Key_Tab:
            self._tab()
        elif key == Qt.Key.Key_Escape:
            self._end(How.UNCHANGED)
        elif key == Qt.Key.Key_N and control and self._makes_queues:
            self._ask_queue()
        elif (step := _STEPS.get(key)) is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move(step)
        elif key == Qt.Key.Key_Backspace and not self.line.text() and self._picks:
            self._remove(len(self._picks) - 1)
        elif (
            key == Qt.Key.Key_Left and self._picks and not self.line.cursorPosition() and not self.line.selectedText()
        ):
            self._chips.focus_chip(len(self._picks) - 1)
        else:
            return False
        return True

    def _enter(self, *, for_all: bool) -> None:
        if self._is_looking:
            offer = self._current
            if offer is None:
                self._say_nobody()
                return
            if isinstance(offer, NewQueue):
                self._ask_queue()
                return
            self._pick(offer)
            if self._aim is Aim.MEMBERS and not for_all:
                return
        self._end(How.FOR_ALL if for_all else How.TAKEN)

    def _tab(self) -> None:
        if self._is_looking:
            if self._current is None:
                self._say_nobody()
                return
            if isinstance(self._current, NewQueue):
                self._ask_queue()
                return
            self._pick(self._current)
        self._end(How.NEXT)

    @property
    def _is_looking(self) -> bool:
        """Whether Enter means the row that is chosen, and not what is picked already."""
        asked = bool(self.line.text().strip()) or self._moved
        known = self._current is not None and not isinstance(self._current, NewQueue)
        return asked or (self._aim is Aim.DESTINATION and not self._picks and known)

    def _click(self, index: QModelIndex) -> None:
        offer = self._rows.offer_at(index.row())
        if isinstance(offer, NewQueue):
            self._ask_queue()
        elif offer is not None:
            self._pick(offer)
            if self._aim is Aim.DESTINATION:
                self._end(How.TAKEN)

    def _ask_queue(self) -> None:
        self.queue_name = self.left_over
        self._end(How.NEW_QUEUE)

    # The row that is chosen

    @property
    def _current(self) -> Offer | None:
        return self._rows.offer_at(self.list.currentIndex().row())

    def _choose(self, row: int) -> None:
        if row < 0:
            self.list.setCurrentIndex(QModelIndex())
        else:
            index = self._rows.index(row)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)
            if row and not isinstance(self._rows.rows[row - 1], Offer):
                self.list.scrollTo(self._rows.index(row - 1))  # its section, too
            self.list.scrollTo(index)
        self._tell()

    def _move(self, step: int) -> None:
        offers = self._rows.offers
        if offers:
            now = self.list.currentIndex().row()
            place = offers.index(now) if now in offers else -1
            self._moved = True
            self._choose(offers[max(0, min(place + step, len(offers) - 1))])

    def _tell(self) -> None:
        """Each move is announced."""
        offer, offers = self._current, self._rows.offers
        if offer is not None and (self._moved or self.line.text()):
            place = offers.index(self.list.currentIndex().row()) + 1
            text = self.tr("{who}, {place} of {count}").format(who=offer.spoken, place=place, count=len(offers))
            say(self.line, text)
        elif offer is None and self.line.text():
            self._say_nobody()

    def _say_nobody(self) -> None:
        row: Row | None = self._rows.rows[0] if self._rows.rows else None
        say(self.line, getattr(row, "text", ""))

    # Who is picked

    def _pick(self, offer: Offer) -> None:
        if self._aim is Aim.DESTINATION:
            self._picks = [offer.places[0]]
        else:
            self._picks += [place for place in offer.places if place not in self._picks]
        self._used.note(self._aim, offer.places)
        self.line.clear()
        self._show_chips()
        say(
            self.line,
            plural(
                NN_("{name} added, 1 chosen", "{name} added, {count} chosen"), len(self._picks), {"name": offer.name}
            ),
        )

    def _remove(self, number: int) -> None:
        gone = self._picks.pop(number)
        self._show_chips()
        self.line.setFocus()
        name = offer_of(gone, self._search).name
        say(
            self.line,
            plural(
                NN_("{name} removed, 1 chosen", "{name} removed, {count} chosen"), len(self._picks), {"name": name}
            ),
        )

    def _show_chips(self) -> None:
        self._chips.show_offers([offer_of(place, self._search) for place in self._picks])
        self._painting.picked = frozenset((place.type, place.id) for place in self._picks if place.id)
        waiting = self._aim is Aim.DESTINATION or not self._picks
        self.line.setPlaceholderText(self.tr("Name or number") if waiting and not self._picks else "")
        self._key_line.show_keys(self._key_words())
        self.list.viewport().update()

    def _key_words(self) -> list[tuple[str, str]]:
        keys = [("Enter", self.tr("choose"))]
        if self._picks:
            keys.append((BACKSPACE, self.tr("remove last")))
        return [*keys, ("Esc", self.tr("close"))]

    def _keys(self) -> str:
        return self.tr("Type to search. Enter chooses, Backspace removes the last one, Escape closes.")

    # Its place on the screen

    def _height(self, most: int) -> int:
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(len(self._rows.rows), 12)))
        high = max(_LOW, min(rows or _LOW, _HIGH))
        keys = max(_KEYS_HEIGHT, self.fontMetrics().height() + 12)
        self._key_line.setFixedHeight(keys)
        chips = min(self._chips.minimumHeight(), _MOST_CHIPS)
        self._around.setFixedHeight(chips)
        return min(chips + high + keys + 2, most)

    def _grow(self) -> None:
        """Chips take another line: the list below gives it."""
        self._around.setFixedHeight(min(self._chips.minimumHeight(), _MOST_CHIPS))
        self._around.ensureWidgetVisible(self.line)

    def _end(self, how: How) -> None:
        if not self._has_ended:
            self._has_ended = True
            self.ended.emit(how)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = colours(QApplication.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tones["edge"]))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(tones["raised"]))
        line = QRect(1, self._around.geometry().bottom(), self.width() - 2, 1)
        painter.fillRect(line, QColor(tones["line"]))


_STEPS = {
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_PageUp): -7,
    int(Qt.Key.Key_PageDown): 7,
    int(Qt.Key.Key_Home): -(1 << 30),
    int(Qt.Key.Key_End): 1 << 30,
}
