"""What stands beside the title once a channel is created: a tick before it, and the ID in a card behind it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.look.buttons import Kind, set_kind
from ui.look.copy_button import CopyButton
from ui.look.line_label import LineLabel
from ui.look.sign import Sign
from ui.look.theme import Tone, heading
from ui.look.tokens import SPACES

_BOX, _SIGN = 48, 24


class DoneSign(QFrame):
    """A tick on its ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "success")
        self.setFixedSize(_BOX, _BOX)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(*[(_BOX - _SIGN) // 2] * 4)
        inside.addWidget(Sign("check", Tone.SUCCESS, _SIGN))


class IdCard(QFrame):
    """The ID, with a button that copies it. Empty until one is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACES[4], SPACES[1], SPACES[1], SPACES[1])
        line.setSpacing(SPACES[2])
        line.addWidget(LineLabel(self.tr("Channel ID")))
        self._id = heading("", 5)
        # No accessible name on labels that tell an outcome: it would hide their text from a screen reader.
        self._id.setObjectName("result_id")
        line.addWidget(self._id)
        copy = CopyButton("copy_id", self.tr("Copy &ID"), self._id.text, bare=True)
        set_kind(copy, Kind.FLAT, small=True)
        line.addWidget(copy)

    def show_id(self, channel_id: int) -> None:
        """Show this one."""
        self._id.setText(str(channel_id))
