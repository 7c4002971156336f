"""What stands on a page while something is under way that nobody can hurry: a sentence, a bar, and Stop."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.look.theme import GRID, ToneLabel


class Working(QWidget):
    """The page says what happens (`progress`) and what `stop` does.

    Args:
        what: what a screen reader says of the bar.
    """

    def __init__(self, what: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        self.progress = ToneLabel("")
        self.progress.setObjectName("progress")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(what)
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.setObjectName("stop_create")
        self.stop.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self.stop)
        line.addStretch(1)
        column.addWidget(self.progress)
        column.addWidget(bar)
        column.addLayout(line)
