"""A card of the proof: one way of the messages, how far it is proven, and what happened so far."""

from PySide6.QtCore import QLocale, QSize, Qt, QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from ui.created.event_painting import TIME, EventPainter
from ui.look.plain_rows import PlainRow, PlainRows
from ui.look.scrolled import low
from ui.look.sign import Sign
from ui.look.texts import named
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import SPACES
from ui.look.toned import ToneSign

EVENTS, SIGN = 72, 16
_SIGNS = {Tone.SUCCESS: "done", Tone.ERROR: "error", Tone.WARNING: "question", Tone.MUTED: "wait"}


class ProofCard(QFrame):
    """A heading with its state, fields, and events as they happen, each with its time."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[4], SPACES[3], SPACES[4], SPACES[3])
        column.setSpacing(SPACES[2])
        head = QHBoxLayout()
        caption = ToneLabel(title)
        caption.setFont(strong(caption.font()))
        head.addWidget(caption, 1)
        self._sign = Sign()
        self._state = ToneLabel("", Tone.MUTED)
        self._state.setObjectName(f"{name}.state")
        self._state.setFont(strong(self._state.font()))
        self._state.setWordWrap(False)
        head.addWidget(self._sign)
        head.addWidget(self._state)
        column.addLayout(head)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(SPACES[1])
        column.addLayout(self._fields)
        self.events = QListView()
        self._rows = PlainRows(self.events)
        self.events.setModel(self._rows)
        self.events.setObjectName(name)
        self.events.setAccessibleName(title)
        self.events.setFrameShape(QFrame.Shape.NoFrame)
        self.events.setWordWrap(True)
        self.events.setResizeMode(QListView.ResizeMode.Adjust)
        self.events.setItemDelegate(EventPainter(self.events))
        self.events.setIconSize(QSize(SIGN, SIGN))
        low(self.events, EVENTS)
        column.addWidget(self.events, 1)
        self._last = ToneLabel("", Tone.MUTED)
        self._last.setObjectName(f"{name}.last")
        self._last.hide()
        column.addWidget(self._last)

    @property
    def spoken(self) -> str:
        """All that it says."""
        events = [str(self._rows.index(row, 0).data()) for row in range(self._rows.rowCount())]
        return ". ".join(filter(None, [named(self._title, self._state.text()), *events, self._last.text()]))

    def add_field(self, label: str, widget: QWidget) -> None:
        """A field, with its caption before it."""
        row = QHBoxLayout()
        caption = ToneLabel(label, Tone.MUTED)
        caption.setMinimumWidth(48)
        widget.setAccessibleName(label)
        row.addWidget(caption)
        row.addWidget(widget, 1)
        self._fields.addLayout(row)

    def add_words(self, label: ToneLabel) -> None:
        """A sentence below the fields."""
        self._fields.addWidget(label)

    def state(self, text: str, tone: Tone) -> None:
        """Say how far it is."""
        self._state.set_tone(tone)
        self._state.setText(text)
        self._sign.show_icon(_SIGNS.get(tone, "wait"), tone)
        self._sign.setVisible(tone is not Tone.MUTED)  # nothing is under way

    def tell(self, text: str, tone: Tone) -> None:
        """An event, now."""
        time = QLocale().toString(QTime.currentTime(), "HH:mm:ss")
        values = {int(Qt.ItemDataRole.DecorationRole): ToneSign(_SIGNS.get(tone, ""), tone), TIME: time}
        self._rows.add(PlainRow(f"{text}  {time}", values))
        self.events.scrollToBottom()

    def say_last(self, text: str) -> None:
        """A sentence below the events, "" for none."""
        self._last.setText(text)
        self._last.setVisible(bool(text))

    def clear(self) -> None:
        """Forget what happened."""
        self._rows.lay_out([])
        self.say_last("")
