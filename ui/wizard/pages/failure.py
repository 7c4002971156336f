"""What the result page shows when there is no channel: the sentence, and the ways on from it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.theme import GRID, Tone, ToneLabel


class FailurePart(QWidget):
    """The buttons are hidden until one of them helps, but for the way back."""

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
        self.take = QPushButton()
        self.take.setObjectName("take_candidate")
        self.disown = QPushButton(self.tr("&None of these is it"))
        self.disown.setObjectName("disown_candidates")
        self.back = QPushButton(self.tr("Back to re&view"))
        self.back.setObjectName("back_to_review")
        self._offered = (self.correct, self.send_again, self.look_again, self.take, self.disown)
        for button in (*self._offered, self.back):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)

    def say(self, text: str) -> None:
        """Say what went wrong; the way back stays open."""
        self.error.setText("⚠ " + text)
        for button in self._offered:
            button.hide()
        self.back.show()

    def offer_candidates(self, ids: tuple[int, ...]) -> None:
        """The person can compare on the PBX, and knows then which channel it is, or that it is none."""
        self.take.setText(self.tr("&It is the one with the id {id}").format(id=ids[0]))
        self.take.setVisible(len(ids) == 1)
        self.disown.show()

    def offer(self, button: QPushButton) -> None:
        """Show one way on, and put the focus on it."""
        button.show()
        button.setFocus()
