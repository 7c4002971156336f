"""The card below the table: what can be done with the channel that is selected, and what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.errors import plain
from core.pbx.answers import ChannelSummary
from core.pbx.following import Following, State, state_of
from core.store.rows import ChannelRow
from core.wording import one_text
from ui.look.buttons import Kind, make_button, make_kind, triggers
from ui.look.fields import spoken
from ui.look.flow import FlowLayout
from ui.look.letters import part_anew
from ui.look.line_label import LineLabel
from ui.look.sign import Sign
from ui.look.texts import translated
from ui.look.theme import Tone, ToneLabel, strong
from ui.on_pbx.words import SHOWN, status_icon, status_text, status_tone

CURE = "replace_keys"
ADOPT = "adopt_channel"
DANGER = "delete_on_pbx"


class ChannelCard(QFrame):
    """Buttons for actions; the one that cures what is wrong is blue.

    Signals:
        checklist_asked: of the channel that was made on this computer. resized: it has another size.
    """

    checklist_asked = Signal()
    resized = Signal()

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("pbx_channel_card")
        self.setProperty("ground", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._sign = Sign("", Tone.PLAIN, 16)
        head.addWidget(self._sign)
        self._title = ToneLabel()
        self._title.setObjectName("pbx_channel_title")
        self._title.setFont(strong(self._title.font()))
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._text = ToneLabel()
        self._text.setObjectName("pbx_channel_text")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(self._text)
        column.addLayout(self._make_made_here())
        self._adopting = ToneLabel(
            self.tr(
                "Add it to keep its numbers, options and checklist here, and to compare them with the PBX. "
                "Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, "
                "the webhook."
            ),
            Tone.MUTED,
        )
        column.addWidget(self._adopting)
        buttons = QWidget()
        row = FlowLayout(8, buttons)
        self._actions = list(actions)
        self._buttons = {action.objectName(): self._make_button(action) for action in actions}
        for button in self._buttons.values():
            row.addWidget(button)
        column.addWidget(buttons)
        self.hide()

    def _make_made_here(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._made = LineLabel()
        self._made.setFont(self.font())
        self._made.setObjectName("pbx_channel_made")
        row.addWidget(self._made)
        self._checklist = make_button("open_checklist", self.tr("Open its &checklist"), Kind.LINK)
        self._checklist.clicked.connect(self.checklist_asked)
        row.addWidget(self._checklist)
        row.addStretch(1)
        return row

    def _make_button(self, action: QAction) -> QPushButton:
        kind = Kind.DANGER if action.objectName() == DANGER else Kind.PLAIN
        button = make_button(f"card.{action.objectName()}", action.text(), kind, small=True)
        button.setAccessibleName(spoken(action.text()))
        triggers(button, action)
        return button

    def show_line(self, line: ChannelSummary | None, own: ChannelRow | None) -> None:
        """Show a channel; `own`: as it stands in the list of this computer, if it does."""
        self.setVisible(line is not None)
        if line is None:
            return
        name = plain(line.name, SHOWN)
        wrong = state_of(line.status) is State.FAILED
        self._sign.show_icon(status_icon(line), status_tone(line))
        title = self.tr("{name} is not connected") if wrong else "{name}"
        self._title.setText(title.format(name=name))
        meaning = _meaning(line)
        self._text.setText(meaning)
        self._text.setVisible(meaning != status_text(line))  # the table says that already
        self._made.setText(self._made_here(own))
        self._checklist.setVisible(own is not None)
        self._adopting.setVisible(
            any(action.objectName() == ADOPT and action.isVisible() for action in self._actions)
        )
        for action in self._actions:
            button = self._buttons[action.objectName()]
            button.setVisible(action.isVisible())
            button.setEnabled(action.isEnabled())
        cure = self._buttons.get(CURE)
        if cure is not None:
            make_kind(cure, Kind.PRIMARY if wrong and cure.isEnabled() else Kind.PLAIN, small=True)
        part_anew(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def press_blue(self) -> bool:
        """Press what is blue, if anything is."""
        cure = self._buttons.get(CURE)
        blue = cure is not None and cure.property("kind") == Kind.PRIMARY.value and cure.isVisible()
        if blue and cure is not None:
            cure.click()
        return blue

    def _made_here(self, own: ChannelRow | None) -> str:
        if own is None:
            return self.tr("Not in the list on this computer.")
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(own.created_at)), QLocale.FormatType.ShortFormat)
        return self.tr("In the list on this computer since {when}.").format(when=when)


def _meaning(line: ChannelSummary) -> str:
    """What the status means, and what to do next."""
    found = Following(state_of(line.status), line.id, True, line.status, line.reason)
    if found.state is State.CONNECTED:
        return status_text(line)
    return one_text(*(translated(each, found.values) for each in (found.meaning, found.next_step)))
