"""What stands in the place of the table while no plan is open: what one is, and an example of its list of sites."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.buttons import make_button
from ui.look.icons import give_icon
from ui.look.narrow import WIDEST
from ui.look.theme import Tone, ToneLabel, heading
from ui.look.tokens import SPACES

_CENTER = Qt.AlignmentFlag.AlignCenter


class NoPlan(QWidget):
    """Signals:
    example_asked: to be saved.
    """

    example_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(1)
        title = heading(self.tr("Open a plan: channel files, and a list of sites with one PBX per row"), 2)
        title.setProperty("alignment", _CENTER)
        column.addWidget(title)
        text = self.tr(
            "Choose them together. Without a list, the plan is for the PBXs that this computer "
            "knows, or for those with a tag. At first it is only compared; nothing is changed until you press the "
            "button that says what would be created and changed."
        )
        says = ToneLabel(text, Tone.MUTED)
        says.setProperty("alignment", _CENTER)
        says.setMaximumWidth(WIDEST)
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(says, 1000)
        words.addStretch(1)
        column.addLayout(words)
        column.addSpacing(SPACES[2])
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._make_button())
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def _make_button(self) -> QPushButton:
        button = make_button("save_example", self.tr("Save an &example…"))
        button.clicked.connect(lambda: self.example_asked.emit())
        give_icon(button, "save")
        return button
