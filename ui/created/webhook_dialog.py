"""The webhook set at the provider: what is set now, what else hangs on it, one press, what was read afterwards."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import AppError
from core.providers.changing import Changed, Line, hook_from
from core.providers.face import Hook, Place
from core.providers.sides import side_of
from ui.created.at_provider import Done, Order, Read, change, look, put_back
from ui.created.change_table import ChangeModel, ChangeTable
from ui.created.webhook_words import WebhookWords
from ui.jobs import Job, JobRunner
from ui.look.band import Band
from ui.look.buttons import Kind, make_kind, press_blue, set_kind
from ui.look.copy_button import CopyButton
from ui.look.key_cap import make_answer
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.say import say
from ui.look.scrolled import Scrolled, low
from ui.look.texts import failure_text, translated
from ui.look.theme import FRAME, Tone, ToneLabel, strong
from ui.look.tokens import SPACES

if TYPE_CHECKING:
    from core.store.webhook_changes import KeptChange

WIDTH, HEIGHT, PLAN = 760, 560, 96
LOOK_MS = 100
OWN, SHARED = "own", "shared"
_ADDRESS = 100
"""Characters of an address in a sentence."""


class WebhookDialog(QDialog):
    """Nothing is changed before the blue button, which counts what it does. Closing it stops after this one.

    Signals:
        changed: it was set; whether at every number. put_back_done: at some number it is set no longer.
    """

    changed = Signal(bool)
    put_back_done = Signal()

    def __init__(self, jobs: JobRunner, order: Order, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("webhook_dialog")
        self._jobs, self._order = jobs, order
        side = side_of(order.channel)
        self._name = side.name if side is not None else order.channel
        self._words = WebhookWords(self._name, order.channel_id, order.pbx_name, self)
        self._job: Job | None = None
        self._read: Read | None = None
        self._back: tuple[KeptChange, ...] = ()
        self._agreed: frozenset[str] = frozenset()
        self._declined: frozenset[str] = frozenset()
        self._told: list[Line] = []
        self._shown = 0
        self._is_back_asked = False
        self.setWindowTitle(self.tr("Set the webhook at {provider}").format(provider=self._name))
        room = self.screen().availableGeometry()
        self.resize(min(WIDTH, room.width() - FRAME[0]), min(HEIGHT, room.height() - FRAME[1]))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show_told)
        self._build()
        self.look()

    # Parts

    def _build(self) -> None:
        # All lies on a widget of its own: what is a direct child of a wizard's child is drawn as part of the wizard.
        outer, content = QVBoxLayout(self), QWidget()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACES[6], SPACES[5], SPACES[6], SPACES[4])
        column.setSpacing(SPACES[3])
        asked, outside = Scrolled(SPACES[3]), column
        column.addWidget(asked, 1)
        column = asked.column
        column.addLayout(self._make_address())
        self._about = ToneLabel("", Tone.MUTED)
        column.addWidget(self._about)
        self._note = Band("webhook_note", Tone.WARNING)
        column.addWidget(self._note)
        self._question = Band("webhook_question", Tone.WARNING, "question")
        self._no = self._question.add_button("webhook_question.no", self.tr("No, leave it"))
        self._yes = self._question.add_button("webhook_question.yes", self.tr("Yes"))
        self._no.clicked.connect(partial(self._answer, False))
        self._yes.clicked.connect(partial(self._answer, True))
        column.addWidget(self._question)
        column.addWidget(self._make_scopes())
        heads = (self.tr("Number"), self.tr("Now"), self.tr("After"), self.tr("Can be put back"))
        self._model = ChangeModel(heads, self)
        self._model.ticks_changed.connect(self._count)
        self._plan = ChangeTable("webhook_plan", self.tr("What is set, and what will be"), self._model)
        low(self._plan, PLAN)
        column.addWidget(self._plan, 1)
        heads = (self.tr("Number"), self.tr("Before"), self.tr("Result"), "")
        self._results = ChangeModel(heads, self)
        self._read_back = ChangeTable("webhook_read_back", self.tr("What was read afterwards"), self._results)
        self._read_back.hide()
        low(self._read_back, PLAN)
        column.addWidget(self._read_back, 1)
        self._said = ToneLabel("", Tone.MUTED)
        self._said.setObjectName("webhook_said")
        outside.addWidget(self._said)
        outside.addLayout(self._make_buttons())

    def _make_address(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACES[1])
        caption = ToneLabel(self.tr("New address for messages"))
        caption.setFont(strong(caption.font()))
        column.addWidget(caption)
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._address = address = QLineEdit()
        address.setObjectName("webhook_new")
        address.setReadOnly(True)
        address.setAccessibleName(caption.text())
        self._show_address()
        row.addWidget(address, 1)
        row.addWidget(CopyButton("copy_webhook_new", self.tr("Copy the new address"), address.text, self.tr("Copy")))
        column.addLayout(row)
        return column

    def _show_address(self) -> None:
        self._address.setText(self._order.webhook.url)
        self._address.setCursorPosition(0)

    def _make_scopes(self) -> QFrame:
        self._scopes = QFrame()
        self._scopes.setProperty("ground", "card")
        column = QVBoxLayout(self._scopes)
        column.setContentsMargins(SPACES[4], SPACES[3], SPACES[4], SPACES[3])
        column.setSpacing(SPACES[2])
        self._group = QButtonGroup(self)
        self._own, self._shared = QRadioButton(), QRadioButton()
        self._harm = ToneLabel("", Tone.ERROR)
        for button, name in ((self._own, OWN), (self._shared, SHARED)):
            button.setObjectName(f"webhook_scope.{name}")
            self._group.addButton(button)
            column.addWidget(button)
        column.addWidget(self._harm)
        self._own.setChecked(True)
        self._group.buttonToggled.connect(lambda _button, checked: self._show_plan() if checked else None)
        self._scopes.hide()
        return self._scopes

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._kept = ToneLabel(self.tr("The old addresses are kept on this computer."), Tone.MUTED)
        row.addWidget(self._kept, 1)
        self._put_back = make_answer("put_back_webhook", "", self._press_put_back)
        self._put_back.hide()
        self._stop = make_answer("stop_webhook", self.tr("Stop after this one"), self._end)
        self._stop.hide()
        self._again = make_answer("webhook_again", self.tr("Try again"), self.look)
        self._again.hide()
        self._close = make_answer("close_webhook", self.tr("Cancel"), self.reject)
        self._apply = make_answer("apply_webhook", self.tr("Set it"), self.apply, CTRL_ENTER)
        set_kind(self._apply, Kind.PRIMARY)
        on_ctrl_enter(self, partial(press_blue, self))
        for button in (self._put_back, self._stop, self._again, self._close, self._apply):
            row.addWidget(button)
        return row

    # Reading

    def look(self) -> None:
        """Ask the provider what is set now; nothing is changed."""
        self._again.hide()
        self._apply.setEnabled(False)
        self._say(self.tr("Asking {provider} what is set now…").format(provider=self._name), Tone.MUTED)
        self._job = self._jobs.run(partial(look, self._order), self._looked, self._failed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._end_of_work()
        self._again.show()
        # Of an error that nobody expected it is not known what was sent before it.
        is_known = isinstance(error, AppError) and not self._told
        nothing = self.tr("Nothing was changed.") if is_known else ""
        self._say(f"{failure_text(error)} {nothing}".strip(), Tone.WARNING)

    def _looked(self, read: Read) -> None:
        self._job = None
        self._read, self._back, self._order = read, read.back, read.order
        self._show_address()
        hooks = read.hooks
        self._agreed = self._declined = frozenset()
        self._scopes.setVisible(bool(hooks.instead))
        if hooks.instead:
            self._own.setText(self._words.own_scope(len(hooks.hooks)))
            self._shared.setText(self._words.shared_scope(hooks.instead[0]))
            self._harm.setText(self._words.harm_of_scope(hooks.instead[0]))
        self._offer_put_back(self.tr("Put back…"))
        self._show_plan()
        remarks = [translated(each, {"provider": self._name}) for each in hooks.remarks]
        if hooks.missing:
            remarks.append(self._words.lacking(hooks.missing))
        self._say(" ".join(remarks), Tone.WARNING if remarks else Tone.MUTED)
        (self._no if self._question.isVisible() else self._plan).setFocus()

    # The plan

    @property
    def _scope(self) -> str:
        return SHARED if self._shared.isChecked() and self._scopes.isVisibleTo(self) else OWN

    @property
    def _offered(self) -> tuple[Hook, ...]:
        """All places of the scope that is chosen, those that are set already too; questions first."""
        assert self._read is not None
        hooks = self._read.hooks
        if self._scope == SHARED:
            rest = [hook for hook in hooks.hooks if hook.place is not Place.OWN_PROFILE]
            return (*rest, *hooks.instead)
        return hooks.hooks

    def _show_plan(self) -> None:
        if self._read is None:
            return
        offered = self._offered
        self._plan.show()
        self._read_back.hide()
        order = {True: 0, False: 1}
        shown = sorted(
            (hook for hook in offered if not hook.asks), key=lambda hook: (hook.is_set, order[bool(hook.taken_from)])
        )
        self._model.show_rows(tuple(map(self._words.row, shown)))
        self._ask_next()
        self._about.setText(self._words.about(offered))
        shared = next((hook for hook in offered if hook.is_shared and not hook.asks and not hook.is_set), None)
        self._note.say(self._words.harm(shared) if shared is not None and self._scope == OWN else "")
        self._count()

    # The question

    @property
    def _open_questions(self) -> list[Hook]:
        answered = self._agreed | self._declined
        return [hook for hook in self._offered if hook.asks and not hook.is_set and hook.key not in answered]

    def _ask_next(self) -> None:
        hook = next(iter(self._open_questions), None)
        if hook is None:
            self._question.say("")
            return
        self._yes.setText(self._words.yes(hook))
        self._question.say(self._words.question(hook))
        say(self._question.label, self._question.label.text(), urgent=True)

    def _answer(self, yes: bool) -> None:
        hook = self._open_questions[0]
        if yes:
            self._agreed |= {hook.key}
        else:
            self._declined |= {hook.key}
        self._ask_next()
        self._count()
        self._apply.setFocus()

    # Doing

    @property
    def _chosen(self) -> tuple[Hook, ...]:
        """What the blue button would set."""
        ticked = self._model.ticked
        return tuple(
            hook for hook in self._offered if not hook.is_set and (hook.key in ticked or hook.key in self._agreed)
        )

    def _count(self) -> None:
        chosen = self._chosen if self._read is not None else ()
        self._apply.setText(self._words.setting(chosen))
        self._apply.setEnabled(bool(chosen) and not self._open_questions and self._job is None)

    def apply(self) -> None:
        """Set what is chosen, one after another."""
        chosen = self._chosen
        if not chosen or self._job is not None:
            return
        self._begin(len(chosen))
        self._results.show_rows(
            tuple(self._words.result_row(Line(hook, Changed.LEFT), waits=True) for hook in chosen)
        )
        self._job = self._jobs.run(partial(change, self._order, chosen, self._told), self._done, self._failed)

    def ask_put_back(self) -> None:
        """Ask once more, with what would be set again."""
        hooks = [hook_from(change.hook) for change in self._back]
        self._say(self._words.putting_back(hooks), Tone.WARNING)
        self._put_back.setText(self.tr("Put back {count}").format(count=len(hooks)))
        make_kind(self._put_back, Kind.DANGER)
        self._is_back_asked = True

    def _offer_put_back(self, caption: str) -> None:
        """From now on it is asked for anew."""
        self._is_back_asked = False
        make_kind(self._put_back, Kind.PLAIN)
        self._put_back.setText(caption)
        self._put_back.setVisible(bool(self._back))

    def _press_put_back(self) -> None:
        if self._is_back_asked:
            self.put_back()
        else:
            self.ask_put_back()

    def put_back(self) -> None:
        """Set again what was set before."""
        if self._job is None:
            self._begin(len(self._back))
            self._results.show_rows(())
            work = partial(put_back, self._order, self._back, self._told)
            self._job = self._jobs.run(work, self._done, self._failed)

    def _begin(self, count: int) -> None:
        self._told.clear()
        self._shown = 0
        self._question.say("")
        self._apply.setEnabled(False)
        self._put_back.hide()
        self._scopes.setEnabled(False)
        self._stop.setVisible(count > 1)
        self._plan.hide()
        self._read_back.show()
        self._say(self.tr("Setting, and reading again…"), Tone.MUTED)
        self._timer.start()

    def _show_told(self) -> None:
        for line in self._told[self._shown :]:
            self._results.change_row(line.hook.key, self._words.result_row(line))
            self._shown += 1

    def _end(self) -> None:
        if self._job is not None:
            self._job.stop.ask()
            self._stop.setEnabled(False)

    def _end_of_work(self) -> None:
        self._timer.stop()
        self._show_told()
        self._stop.hide()
        self._stop.setEnabled(True)
        self._scopes.setEnabled(True)

    def _done(self, done: Done) -> None:
        self._job = None
        self._end_of_work()
        self._back = done.back
        order = sorted(done.lines, key=lambda line: line.changed.is_good)
        self._results.show_rows(tuple(map(self._words.result_row, order)))
        bad = next((line for line in order if not line.changed.is_good), None)
        text = self._words.done(done, bad)
        self._say(text, Tone.ERROR if bad is not None else Tone.SUCCESS)
        say(self._said, text, urgent=bad is not None)
        self._close.setText(self.tr("Close"))
        self._offer_what_is_next(done, bad is not None)
        if not done.is_back:
            self.changed.emit(bad is None)
        elif any(line.changed is not Changed.LEFT for line in done.lines):
            self.put_back_done.emit()

    def _offer_what_is_next(self, done: Done, is_open: bool) -> None:
        self._offer_put_back(self.tr("Put back {count}…").format(count=len(self._back)))
        left = sum(not line.changed.is_good for line in done.lines)
        self._apply.setVisible(is_open)
        if is_open:
            # What is set now is read again first: what was looked at is old.
            self._apply.setText(self.tr("Look again, {count} left").format(count=left))
            self._apply.setEnabled(True)
            self._apply.clicked.disconnect()
            self._apply.clicked.connect(self._start_over)
        # Where all is set there is nothing more to do here: the proof is the next step, on the page behind.
        make_kind(self._close, Kind.PLAIN if is_open else Kind.PRIMARY)
        (self._apply if is_open else self._close).setFocus()

    def _start_over(self) -> None:
        self._apply.clicked.disconnect()
        self._apply.clicked.connect(self.apply)
        self._close.setText(self.tr("Cancel"))
        make_kind(self._close, Kind.PLAIN)
        self.look()

    def _say(self, text: str, tone: Tone) -> None:
        self._said.set_tone(tone)
        self._said.setText(text)

    def reject(self) -> None:
        """Close; what is being sent is finished, and what came of it is in the journal."""
        if self._job is not None:
            self._job.stop.ask()
        super().reject()
