"""What a field's line needs once something is said in it: icon, cure, counter, the field's edge, the announcement."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.look.buttons import Kind, make_button, make_kind, restyle
from ui.look.line_label import Cure, LineLabel
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.theme import Tone
from ui.look.tokens import SPOKEN_MS, TOLD_LATER

_SIGNS = {Tone.ERROR: "error", Tone.WARNING: "warning", Tone.SUCCESS: "check"}
_EDGES = {Tone.ERROR: "error", Tone.WARNING: "warning"}
_READ_OUT = ("xcb", "wayland")
"""Where a screen reader itself reads out how the description changes of what has the focus."""


class Remark(QObject):
    """Fills the row of a line. What is said is told half a second after the last key, once.

    Each change of the description is read out while the field has the focus: what is taken back leaves it with the
    focus, and what is taken back and said again at every key changes nothing.
    """

    def __init__(self, editor: QWidget, row: QHBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._row = editor, row
        self.cure: QPushButton | None = None
        self._sign = Sign()
        row.insertWidget(0, self._sign)
        self._counter = LineLabel()
        row.addWidget(self._counter)
        self._counter.hide()
        self._said, self._told, self._urgent = "", "", False
        self._described: str | None = None
        self._is_read_out = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SPOKEN_MS)
        self._later.timeout.connect(self._announce)
        self._describing = QTimer(self)
        self._describing.setSingleShot(True)
        self._describing.timeout.connect(self._describe_left)
        editor.installEventFilter(self)

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
        if text and tone is Tone.ERROR:
            self._told = ""  # wrong at the next try, too: told again
        if text != self._said or not self._told:
            self._said, self._urgent = text, tone is Tone.ERROR
            self._later.start()

    def describe(self, words: str) -> None:
        """Let the field be described so; where nothing is said any more, not at once: perhaps it is said again."""
        self._described = words
        if self._said:
            self._describe_now()
        else:
            self._describing.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn:
                self._describe_now()
            case QEvent.Type.FocusOut:
                self._describing.start()
        return super().eventFilter(watched, event)

    def _describe_left(self) -> None:
        if not self._editor.hasFocus():
            self._describe_now()

    def _describe_now(self) -> None:
        words, self._described = self._described, None
        if words is not None and words != self._editor.accessibleDescription():
            self._editor.setAccessibleDescription(words)
            self._is_read_out = self._editor.hasFocus() and QGuiApplication.platformName() in _READ_OUT

    def count(self, text: str) -> None:
        """Say at the right how much is typed."""
        self._counter.setText(text)
        self._counter.setVisible(bool(text))

    def _offer(self, text: str, cure: Cure) -> None:
        caption, act = cure
        button = make_button(f"{self._editor.objectName()}.cure", caption)
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
        before, self._told = self._told, self._said
        if not self._said or self._said == before or not self._editor.isVisible() or self._waits_its_turn():
            return
        was_read_out, self._is_read_out = self._is_read_out, False
        if not was_read_out:
            say(self._editor, self._said, urgent=self._urgent)

    def _waits_its_turn(self) -> bool:
        """Whether the focus went to another field that is wrong, too: of several, one is told after the other."""
        waits = bool(self._editor.property(TOLD_LATER))
        self._editor.setProperty(TOLD_LATER, None)
        return waits and not self._editor.hasFocus()
