"""The frame of a live chat's windows: pages, and a foot with what is said, what is asked, and the buttons."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import fields_at_fault, plain
from core.wording import one_text
from ui.look.answer_button import press_blue
from ui.look.band import Band
from ui.look.buttons import Kind, make_button, make_kind, set_kind
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, is_held_enter, is_press, on_ctrl_enter
from ui.look.say import say
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text, named, problem_text
from ui.look.theme import Tone
from ui.look.tokens import LOW, NARROW
from ui.look.window_place import give_size
from ui.on_pbx.live_chat_form import LiveChatForm
from ui.on_pbx.words import SHOWN
from ui.wizard.steps import AROUND, StepList

if TYPE_CHECKING:
    from core.errors import Problem
    from ui.jobs import Job

_SIZE = (960, 684)
_BEFORE = 2
"""Steps that were done before the window was opened: the PBX and the type."""


class LiveChatWindow(QDialog):
    """Its pages are for those who inherit it, and so is what its buttons do."""

    def __init__(self, pbx: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pbx = pbx
        self._job: Job | None = None
        self._rail: StepList | None = None
        give_size(self, *_SIZE)

    def _set_up(self, pages: Sequence[QWidget], *more: QPushButton, last_step: str = "") -> None:
        """Put the pages in.

        Args:
            more: buttons of the foot, beside those that each of these windows has.
            last_step: what the rail calls the last page; "" for no rail.
        """
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = QStackedWidget()
        for page in pages:
            self._pages.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(0)
        if last_step:
            steps = (self.tr("PBX"), self.tr("Type"), self.tr("Chat"), self.tr("Look"), last_step)
            row.addWidget(self._make_rail(steps))
        row.addWidget(self._pages, 1)
        column.addLayout(row, 1)
        column.addWidget(self._make_foot(more))
        on_ctrl_enter(self, partial(press_blue, self))

    def _make_rail(self, steps: Sequence[str]) -> QFrame:
        """As the wizard's: where one is, and what was chosen."""
        frame = QFrame()
        frame.setProperty("ground", "rail")
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[AROUND] * 4)
        self._rail = StepList(steps)
        self._rail.chosen.connect(self._go_to)
        column.addWidget(self._rail)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rail is not None:
            self._rail.fit(narrow=self.width() < NARROW, low=self.height() < LOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_held_enter(event):  # it would go through all pages, and send
            return
        if not is_press(event) or self._blue.lead.takes(chord=False):
            super().keyPressEvent(event)

    def _begin_lead(self) -> None:
        """The second of two quick presses was meant for the page before: nobody has seen what would be sent."""
        modifiers = Qt.KeyboardModifier
        held = QApplication.keyboardModifiers() & (modifiers.ControlModifier | modifiers.AltModifier)
        self._blue.lead.begin(by_chord=bool(held))

    def _led(self, elsewhere: bool) -> None:
        """Whether the next step stands on the page, and not in the foot."""
        make_kind(self._blue, Kind.PLAIN if elsewhere else Kind.PRIMARY)
        if not elsewhere:
            self._blue.setDefault(True)

    def _make_foot(self, more: Sequence[QPushButton]) -> QWidget:
        foot = QFrame()
        foot.setProperty("ground", "pane_below")
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 10, 24, 10)
        self._outcome = Band("live_chat_outcome", Tone.ERROR, "error")
        column.addWidget(self._outcome)
        self._lost = Band("lost_typing", Tone.WARNING, "question")
        self._go_on = self._lost.add_button("go_on_typing", self.tr("&Keep typing"))
        self._go_on.clicked.connect(lambda: self._lost.say(""))
        lose = self._lost.add_button("close_and_lose", self.tr("Discard a&nd close"))
        lose.clicked.connect(lambda: QDialog.reject(self))
        column.addWidget(self._lost)
        row = QHBoxLayout()
        self._said = SignedLabel("", Tone.MUTED)
        self._said.setObjectName("live_chat_said")
        row.addWidget(self._said, 1)
        self._close = make_button("close_live_chat", self.tr("Cl&ose"), Kind.FLAT)
        self._close.clicked.connect(self.reject)
        self._back = make_button("back", self.tr("&Back"))
        self._back.clicked.connect(lambda: self._go_back())
        self._blue = KeyedButton(CTRL_ENTER)
        self._blue.setObjectName("create_live_chat")
        self._blue.setDefault(True)
        set_kind(self._blue, Kind.PRIMARY)
        self._blue.clicked.connect(self._pressed)
        for button in (*more, self._close, self._back, self._blue):
            row.addWidget(button)
        column.addLayout(row)
        return foot

    def _tell(self, text: str) -> None:
        self._outcome.say(text)
        say(self._outcome.label, text, urgent=True)

    @property
    def _is_busy(self) -> bool:
        return self._job is not None

    def _not_sent(self, error: Exception, form: LiveChatForm) -> None:
        """Say why, at the fields where it is about them."""
        self._job = None
        self._blue.setEnabled(True)
        self._back.setEnabled(True)
        self._said.setText("")
        found = fields_at_fault(error)
        form.show_problems([problem for problem in found if form.has(problem.field)])
        self._tell(one_text(failure_text(error, self._pbx), *(_told(each, form) for each in found[:2])))

    def _lists_failed(self, error: Exception) -> None:
        self._tell(failure_text(error, self._pbx))

    def _ask_to_lose(self, text: str) -> None:
        """Ask before something that was typed is lost."""
        self._lost.say(text)
        self._go_on.setFocus()
        say(self._lost.label, text, urgent=True)

    def _pressed(self) -> None:
        """The blue button."""
        raise NotImplementedError

    def _go_back(self) -> None:
        """The page before."""
        raise NotImplementedError

    def _turn_to(self, page: int) -> None:
        """Show another page."""
        raise NotImplementedError

    def _go_to(self, step: int) -> None:
        """A step of the rail was pressed."""
        if not self._is_busy and 0 <= step - _BEFORE < self._pages.currentIndex():
            self._turn_to(step - _BEFORE)

    def _show_way(self, page: int, form: LiveChatForm, *, leads_back: bool) -> None:
        """Show in the rail where one is, and what was chosen."""
        if self._rail is not None:
            values = (self._pbx, self.tr("Live chat"), plain(form.chat.name, SHOWN), form.look_text)
            for number, value in enumerate(values):
                self._rail.show_value(number, value)
            self._rail.set_current(page + _BEFORE, leads_back=leads_back, first=_BEFORE)


def _told(problem: "Problem", form: LiveChatForm) -> str:
    """What is wrong, and where, if it is at no field of these windows."""
    text, name = problem_text(problem), problem.field
    return text if not name or form.has(name) else named(form.setting_name(name), text)
