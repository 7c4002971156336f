"""What the result page shows when there is no channel: the sentence, and the ways on from it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.theme import GRID, Tone, ToneLabel


class FailurePart(QWidget):
    """The buttons `correct`, `send_again` and `look_again` are hidden until one of them helps."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(2 * GRID)
        self.error = ToneLabel("", Tone.ERROR)
        self.error.setObjectName("result_error")
        column.addWidget(self.error)
        column.addWidget(ToneLabel(self.tr("Everything you typed is still here."), Tone.MUTED))
        line = QHBoxLayout()
        self.correct = QPushButton(self.tr("&Correct it"))
        self.correct.setObjectName("go_to_field")
        self.send_again = QPushButton(self.tr("&Send again"))
        self.send_again.setObjectName("send_again")
        self.look_again = QPushButton(self.tr("&Look again"))
        self.look_again.setObjectName("look_again")
        self.back = QPushButton(self.tr("Back to re&view"))
        self.back.setObjectName("back_to_review")
        for button in (self.correct, self.send_again, self.look_again, self.back):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)

    def say(self, text: str) -> None:
        """Say what went wrong; the way back stays open."""
        self.error.setText("⚠ " + text)
        for button in (self.correct, self.send_again, self.look_again):
            button.hide()
        self.back.show()

    def offer(self, button: QPushButton) -> None:
        """Show one way on, and put the focus on it."""
        button.show()
        button.setFocus()
