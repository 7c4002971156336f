"""The list of steps at the wizard's left: done, current, to come."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ui.theme import GRID, Tone, ToneLabel


class StepList(QFrame):
    """The wizard's steps, one a page; the current one stands out, those behind it are ticked."""

    def __init__(self) -> None:
        super().__init__()
        names = [
            self.tr("PBX"),
            self.tr("Channel type"),
            self.tr("Account"),
            self.tr("Routing"),
            self.tr("Options"),
            self.tr("Review"),
            self.tr("Done"),
        ]
        self.setObjectName("steps")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setMinimumWidth(22 * GRID)
        self.setMaximumWidth(27 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 3 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        self._names = names
        self._labels: list[QLabel] = []
        for name in names:
            label = ToneLabel(name, Tone.MUTED)
            self._labels.append(label)
            column.addWidget(label)
        column.addStretch(1)
        self.set_current(0)

    def set_current(self, current: int) -> None:
        """Show which step the person is at."""
        for number, (name, label) in enumerate(zip(self._names, self._labels, strict=True)):
            mark = "✓" if number < current else "●" if number == current else "○"
            label.setText(f"{mark}  {name}")
            font = label.font()
            font.setBold(number == current)
            label.setFont(font)
            assert isinstance(label, ToneLabel)
            label.set_tone(Tone.ACCENT if number == current else Tone.PLAIN if number < current else Tone.MUTED)
