"""The pane beside the list: what the selected channel needs, the one blue button that begins it, what is there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.errors import NAME_SHOWN
from core.store.standing import Line, Standing, Step
from core.wording import N_, NN_
from ui.home.facts import Facts
from ui.home.jump_row import JumpRow
from ui.home.rows import ChannelsModel, channels_text
from ui.home.words import lack_texts, name_of, provider_of, step_text, whole_reason
from ui.look.buttons import Kind, make_button, make_kind, restyle, set_kind, triggers
from ui.look.copy_button import CopyButton
from ui.look.fields import spoken
from ui.look.icons import give_icon
from ui.look.key_cap import KeyedButton
from ui.look.letters import part_anew
from ui.look.texts import plural, translated
from ui.look.theme import SCROLL_BAR_OFF, TAB_FOCUS, Tone, ToneLabel, heading, strong
from ui.look.tooltips import give_tooltip

WIDTH = 388
NARROW_WIDTH = 320
_PADDING = 24
_TITLE, _LOW_TITLE = 4, 1
"""Points by which the name of a channel is larger than the text."""
_LOW_PADDING = 16
_MOST_LACKS = 6
SENDS = (Step.CREATE, Step.COMPARE, Step.LOOK)
"""Steps that talk to the PBX from here."""
_ICONS = {"duplicate_channel": "duplicate", "export_channel": "export", "delete_channel": "delete"}
_NOTHING_MISSING = N_("Nothing is missing. Check it, then create it or keep it ready.")
_NOT_KNOWN = N_(
    "Nothing of the channel itself is missing. Its PBX is not in this computer's list: go on, and check the login."
)
_GROUNDS = {
    Standing.REFUSED: ("error", Tone.ERROR),
    Standing.UNREADABLE: ("error", Tone.ERROR),
    Standing.NOT_CONNECTED: ("warning", Tone.WARNING),
    Standing.KEYS_MISSING: ("warning", Tone.WARNING),
    Standing.WAITS_FOR_TRUST: ("warning", Tone.WARNING),
}


class _Body(QScrollArea):
    """Wants to be as high as what is in it is for the width that it has."""

    def sizeHint(self) -> QSize:
        inside = self.widget()
        high = inside.heightForWidth(self.width()) if inside is not None else 0
        return QSize(super().sizeHint().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ChannelPane(QFrame):
    """Signals:
    asked: the next step of the channel that is shown. jump_asked: to the field of this path.
    """

    asked = Signal()
    jump_asked = Signal(str)

    def __init__(self, model: ChannelsModel, actions: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("channel_pane")
        self._model = model
        self._below = self._is_low = self._shows_any = False
        self._next_text = ""
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(4)
        self._head.addLayout(self._make_title(), 1)
        self._column.addLayout(self._head)
        self._make_next()
        self._body = self._make_body()
        self._column.addWidget(self._body, 1)
        self._actions = self._make_actions(actions)
        self._column.addWidget(self._actions)
        self.lie_below(False)
        self.show_lines([])

    def get_ready(self) -> None:
        """Make what is shown of most channels, before there is one."""
        self._facts.get_ready()

    # Parts

    def _make_title(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._about = ToneLabel("", Tone.MUTED)
        self._about.setObjectName("channel_about")
        self._title = heading("", _TITLE)
        self._title.setObjectName("channel_title")
        column.addWidget(self._about)
        column.addWidget(self._title)
        return column

    def _make_next(self) -> None:
        self._next = KeyedButton("Return")
        self._next.setObjectName("channel_next")
        self._next.setAutoDefault(False)
        self._next.clicked.connect(self.asked)
        set_kind(self._next, Kind.PRIMARY)

    def _make_body(self) -> QScrollArea:
        area = _Body()
        area.setProperty("focusPolicy", TAB_FOCUS)
        area.setAccessibleName(self.tr("Channel"))
        area.setWidgetResizable(True)
        area.setMinimumHeight(1)
        area.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(12)
        self._box = QFrame()
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(12, 8, 4, 4)
        inside.setSpacing(4)
        self._text = ToneLabel()
        self._text.setObjectName("channel_detail")
        inside.addWidget(self._text)
        self._jumps = [JumpRow(f"lack.{number}") for number in range(_MOST_LACKS)]
        for jump in self._jumps:
            jump.jump_asked.connect(self.jump_asked)
            inside.addWidget(jump)
        self._content.addWidget(self._box)
        self._slot = QHBoxLayout()
        self._slot.addStretch(1)
        self._content.addLayout(self._slot)
        self._content.addLayout(self._make_webhook())
        self._facts = Facts()
        self._content.addWidget(self._facts)
        self._content.addStretch(1)
        area.setWidget(content)
        content.setAutoFillBackground(False)  # which it is given where it is put in
        return area

    def _make_webhook(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._url = QLineEdit()
        self._url.setObjectName("channel_webhook_url")
        self._url.setAccessibleName(self.tr("Webhook URL"))
        self._url.setReadOnly(True)
        self._copy = CopyButton(
            "copy_channel_webhook_url", self.tr("Cop&y webhook URL"), self._url.text, self.tr("Cop&y")
        )
        row.addWidget(self._url, 1)
        row.addWidget(self._copy)
        return row

    def _make_actions(self, actions: Sequence[QAction]) -> QWidget:
        self._others: list[tuple[QPushButton, str]] = []
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for action in actions:
            last = action is actions[-1]
            kind = Kind.DANGER if last else Kind.FLAT
            button = make_button(f"pane.{action.objectName()}", action.text(), kind, small=True)
            button.setAccessibleName(spoken(action.text()))
            give_tooltip(button, spoken(action.text()))
            if not last:
                self._others.append((button, action.text()))
            button.setFlat(True)
            triggers(button, action)
            if last:
                row.addStretch(1)
            give_icon(button, _ICONS[action.objectName()], Tone.ERROR if last else Tone.PLAIN)
            row.addWidget(button)
        return bar

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        part_anew(self)

    # Where it lies

    def lie_below(self, below: bool, *, narrow: bool = False, low: bool = False) -> None:
        """Lie under the list instead of beside it: then the button stands beside the title."""
        self._below = below
        if low is not self._is_low:  # a long name would take all of it
            self._is_low = low
            self._title.setFont(strong(self.font(), _LOW_TITLE if low else _TITLE))
        self._place_actions()
        width = NARROW_WIDTH if narrow else WIDTH
        self._name_actions(below, narrow, width - 2 * _PADDING)
        self.setProperty("ground", "pane_below" if below else "pane")
        restyle(self)
        side, edge = (20, _LOW_PADDING // 2) if below else (_PADDING, _PADDING - 4)
        self._column.setContentsMargins(side, edge, side, edge if below else _LOW_PADDING)
        self._column.setSpacing(8 if below else 12)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if below else QBoxLayout.Direction.TopToBottom)
        if below:
            self._head.addWidget(self._next)
        else:
            self._slot.insertWidget(0, self._next)
        self.setMinimumWidth(0 if below else width)
        self.setMaximumWidth(16777215 if below else width)

    def _place_actions(self) -> None:
        """Below the channel, where there is one and room for them; the menu has them, too."""
        has_room = not (self._below and self._is_low)
        kept = self._actions.sizePolicy()
        kept.setRetainSizeWhenHidden(has_room)  # what is read moves nothing
        self._actions.setSizePolicy(kept)
        self._actions.setVisible(self._shows_any and has_room)

    def _name_actions(self, below: bool, narrow: bool, room: int) -> None:
        """Their signs alone, where their names do not stand beside each other."""
        for button, text in self._others:
            button.setText("" if narrow and not below else text)
        if not below and self._actions.minimumSizeHint().width() > room:
            for button, _text in self._others:
                button.setText("")

    # What it shows

    def show_lines(self, lines: Sequence[Line], *, sending: bool = False) -> None:
        """Show the channel that is selected, or how many are. Nothing else is sent while something is."""
        one = lines[0] if len(lines) == 1 else None
        if self._shows_any is not bool(lines):  # before they are read nobody knows how many there are
            self._shows_any = bool(lines)
            self._place_actions()
        several = channels_text(len(lines)) if lines else ""
        self._title.setText(name_of(one.row, NAME_SHOWN) if one else several)
        give_tooltip(self._title, name_of(one.row) if one else "")
        self._about.setVisible(one is not None)
        self._show_next(one, sending)
        self._show_box(one)
        url = one.row.webhook_url if one else ""
        self._url.setText(url)
        self._url.setCursorPosition(0)
        self._url.setVisible(bool(url))
        self._copy.setVisible(bool(url))
        self._facts.setVisible(one is not None)
        if one is not None:
            pbx = self._model.pbx_name(one.row.base_url)
            self._about.setText(" · ".join(filter(None, (provider_of(one.row), pbx))))
            answers = self._model.answers(one.row.base_url)
            self._facts.show_line(one, self._model.pbx_of(one.row.base_url), answers=answers)
        self._body.updateGeometry()  # what scrolls does not tell by itself that it wants another height

    def _show_next(self, line: Line | None, sending: bool) -> None:
        text = step_text(line) if line is not None and not self._model.is_busy(line.row.id) else ""
        if text != self._next_text:  # a letter that it was given by now stays
            self._next_text = text
            self._next.setText(text)
            part_anew(self)
        self._next.setAccessibleName(spoken(text))
        self._next.setVisible(bool(text))
        self._next.setEnabled(not (sending and line is not None and line.step in SENDS))

    def stand_back(self, back: bool) -> None:
        """Another button is the blue one."""
        make_kind(self._next, Kind.PLAIN if back else Kind.PRIMARY)

    def _show_box(self, line: Line | None) -> None:
        lacks = list(lack_texts(line)) if line is not None else []
        ground, tone = _GROUNDS.get(line.standing, ("sunken", Tone.PLAIN)) if line is not None else ("", Tone.PLAIN)
        text = whole_reason(line, self._model.pbx_name(line.row.base_url)) if line else ""
        if lacks:
            text = plural(NN_("One thing is missing", "{count} things are missing"), len(lacks))
        elif not text and line is not None and line.standing is Standing.DRAFT:
            text = translated(_NOTHING_MISSING if self._model.pbx_of(line.row.base_url) is not None else _NOT_KNOWN)
        self._text.set_tone(tone)
        self._text.setText(text)
        font = self._text.font()
        font.setBold(bool(lacks))
        self._text.setFont(font)
        for jump, lack in zip(self._jumps, [*lacks, *[None] * _MOST_LACKS], strict=False):
            jump.show_lack(lack)
        self._box.setProperty("ground", ground)
        restyle(self._box)
        self._box.setVisible(bool(text))

    def press_next(self) -> None:
        """As if the button were pressed, if it is there."""
        if self._next.isVisibleTo(self) and self._next.isEnabled():
            self._next.click()

    def focus_text(self) -> None:
        """Let a screen reader read why."""
        self._text.setFocus()
