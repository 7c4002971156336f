"""What a field's line needs once something is said in it: icon, cure, counter, the field's edge, the announcement."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.look.buttons import Kind, make_kind, restyle
from ui.look.line_label import Cure, LineLabel
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.theme import Tone
from ui.look.tokens import SPOKEN_MS

_SIGNS = {Tone.ERROR: "error", Tone.WARNING: "warning", Tone.SUCCESS: "check"}
_EDGES = {Tone.ERROR: "error", Tone.WARNING: "warning"}


class Remark(QObject):
    """Fills the row of a line. What is said is announced half a second after the last key, once."""

    def __init__(self, editor: QWidget, row: QHBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._row = editor, row
        self.cure: QPushButton | None = None
        self._sign = Sign()
        row.insertWidget(0, self._sign)
        self._counter = LineLabel()
        row.addWidget(self._counter)
        self._counter.hide()
        self._said, self._urgent = "", False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SPOKEN_MS)
        self._later.timeout.connect(self._announce)

    def show(self, text: str, tone: Tone, cure: Cure | None, sign: str) -> None:
        """As of `FieldLine.say`."""
        self._take_away_cure()
        name = sign or _SIGNS.get(tone, "")
        self._sign.show_icon(name, tone)
        self._sign.setVisible(bool(text and name))
        edge = _EDGES.get(tone, "") if text else ""
        if (self._editor.property("tone") or "") != edge:
            self._editor.setProperty("tone", edge)
            restyle(self._editor)
        if cure is not None:
            self._offer(text, cure)
        if text != self._said:
            self._said, self._urgent = text, tone is Tone.ERROR
            self._later.start()

    def count(self, text: str) -> None:
        """Say at the right how much is typed."""
        self._counter.setText(text)
        self._counter.setVisible(bool(text))

    def _offer(self, text: str, cure: Cure) -> None:
        caption, act = cure
        button = QPushButton(caption)
        button.setObjectName(f"{self._editor.objectName()}.cure")
        button.setAutoDefault(False)
        button.setAccessibleDescription(text)
        button.clicked.connect(act)
        make_kind(button, Kind.LINK)
        self._row.addWidget(button)
        # It follows its field, wherever it was made.
        QWidget.setTabOrder(self._editor, button)
        self.cure = button

    def _take_away_cure(self) -> None:
        cure, self.cure = self.cure, None
        if cure is not None:
            self._row.removeWidget(cure)
            cure.hide()
            # At once, not later: findChild must never meet the cure of what is not said any more.
            cure.setParent(None)
            cure.deleteLater()

    def _announce(self) -> None:
        if self._editor.isVisible():
            say(self._editor, self._said, urgent=self._urgent)
