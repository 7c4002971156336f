"""What the home window shows while there is no channel: what this is for, and the two ways to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.look.buttons import Kind, set_kind
from ui.look.fields import spoken
from ui.look.icons import picture
from ui.look.theme import GRID, Tone, ToneLabel, heading

PICTURE = 9 * GRID


class NoChannels(QWidget):
    """The actions it offers are the window's own; the first one is the button that stands out."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addStretch(2)
        sign = QLabel()
        sign.setPixmap(picture("app", PICTURE, self.devicePixelRatioF()))
        title = heading(self.tr("No channels on this computer yet"), 5)
        text = ToneLabel(
            self.tr(
                "Make the first one: everything can be prepared here, also without the PBX, and sent when you are on "
                "site. What you type is kept from the first key on."
            ),
            Tone.MUTED,
        )
        text.setMaximumWidth(64 * GRID)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(text, 10)
        line.addStretch(1)
        column.addLayout(line)
        column.addSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        for action in actions:
            button = QPushButton(action.text())
            button.setObjectName(f"empty.{action.objectName()}")
            button.setAccessibleName(spoken(action.text()))
            button.setMinimumHeight(4 * GRID)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
            if action is actions[0]:
                set_kind(button, Kind.PRIMARY)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
