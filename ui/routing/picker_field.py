"""A field that shows a destination and opens the picker: with a press, Down, Enter, or the first letter."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from core.channel.lookup import Place
from core.channel.people import written_text
from core.channel.people_search import PeopleSearch
from ui.gone import let_go
from ui.look.icons import icon
from ui.look.theme import Tone, colours, strong
from ui.look.tokens import FIELD
from ui.routing.picker import How, Picker
from ui.routing.picker_rows import ICONS, Aim, Offer, UsedLast, offer_of

_EDGE, _SIGN, _ARROW = 10, 16, 14
NOBODY = Place("extension", "", None, None)


class PickerField(QPushButton):
    """Who gets the messages; nobody at first.

    Signals:
        picked: somebody else was chosen, or nobody any more.
    """

    picked = Signal()

    def __init__(self, search: PeopleSearch, used: UsedLast, empty: str) -> None:
        super().__init__()
        self._search, self._used, self._empty = search, used, empty
        self.place = NOBODY
        self.setAutoDefault(False)
        self.setMinimumHeight(FIELD)
        self.clicked.connect(lambda: self.open_picker())
        self._name_it()

    @property
    def value(self) -> str:
        """The destination as a text that a table may hold; "" for nobody."""
        if self.place.wanted is not None:
            return written_text(self.place.wanted.written)
        return f"id:{self.place.id}" if self.place.id.isdigit() else self.place.id

    def offer(self, search: PeopleSearch) -> None:
        """Offer those who are found in it from now on; who is chosen stays."""
        self._search = search
        self._name_it()

    def show_place(self, place: Place) -> None:
        """Show somebody, without a signal."""
        self.place = place
        self._name_it()

    def open_picker(self, event: QKeyEvent | None = None) -> Picker:
        """Open the picker on this field; the key that opened it is its first letter."""
        made = Picker(self, self._search, Aim.DESTINATION, self.accessibleName(), self._used, self.place.type)
        if self._offer is not None:
            made.show_picks([self.place])
        made.ended.connect(lambda how: self._ended(made, how))
        made.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
        if event is not None:
            QApplication.sendEvent(made.line, event)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().strip() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._other_key(event)
            else:
                self.open_picker(event)
        else:
            self._other_key(event)

    def _other_key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take(NOBODY)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) or (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        ):
            self.open_picker()
        else:
            super().keyPressEvent(event)

    def _ended(self, picker: Picker, how: How) -> None:
        value = picker.value
        picker.close()
        let_go(picker)
        self.setFocus()
        if how is not How.UNCHANGED and isinstance(value, Place):
            self._take(value)
        if how is How.NEXT:
            self.focusNextChild()

    def _take(self, place: Place) -> None:
        if place != self.place:
            self.show_place(place)
            self.picked.emit()

    @property
    def _offer(self) -> Offer | None:
        has = self.place.id or self.place.wanted is not None or self.place.type == "api"
        return offer_of(self.place, self._search) if has else None

    def _name_it(self) -> None:
        offer = self._offer
        self.setAccessibleDescription(offer.spoken if offer is not None else self._empty)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, max(FIELD, self.fontMetrics().height() + 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        frame = QStylePainter(self)
        frame.drawControl(QStyle.ControlElement.CE_PushButton, option)
        frame.end()
        self._paint_place(QPainter(self))

    def _paint_place(self, painter: QPainter) -> None:
        tones, offer = colours(QApplication.palette()), self._offer
        middle, flags = self.height() // 2, int(Qt.AlignmentFlag.AlignVCenter)
        arrow = QRect(self.width() - _EDGE - _ARROW, middle - _ARROW // 2, _ARROW, _ARROW)
        icon("down").paint(painter, arrow)
        room = QRect(_EDGE, 0, arrow.left() - 2 * _EDGE, self.height())
        painter.setPen(QColor(tones["text" if offer is not None else "muted"]))
        text = offer.name if offer is not None else self._empty
        if offer is not None:
            sign = "clock" if offer.is_unchecked else ICONS.get(offer.type, "user")
            icon(sign, Tone.MUTED).paint(painter, QRect(_EDGE, middle - _SIGN // 2, _SIGN, _SIGN))
            room.setLeft(_EDGE + _SIGN + 6)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, shown)
        if offer is not None and offer.number and shown == text:
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown + " "))
            painter.setFont(strong(self.font()))
            painter.drawText(room, flags, offer.number)
