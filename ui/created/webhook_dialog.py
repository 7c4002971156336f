"""The webhook set at the provider: what is set now, what else hangs on it, one press, what was read afterwards."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from core.errors import AppError
from core.providers.changing import Changed, Line, hook_from
from core.providers.face import Hook, Setting
from core.providers.sides import side_of
from core.wording import one_text
from ui.created.at_provider import Done, Order, Read, change, look, put_back
from ui.created.webhook_plan import WebhookPlan
from ui.created.webhook_result import WebhookResult
from ui.created.webhook_words import WebhookWords
from ui.jobs import Job, JobRunner
from ui.look.answer_button import press_blue
from ui.look.buttons import Kind, make_kind, set_kind
from ui.look.icons import give_icon
from ui.look.key_cap import make_answer
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.say import say_outcome
from ui.look.scrolled import Scrolled, column_of
from ui.look.texts import failure_text, translated
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.look.window_place import give_size

if TYPE_CHECKING:
    from core.store.webhook_changes import KeptChange

WIDTH, HEIGHT = 760, 560
LOOK_MS = 100
_AGAIN = (Changed.SAID_BUT_NOT, Changed.REFUSED, Changed.BROKEN_OFF, Changed.LEFT)
"""After which a place is as it was looked at, so that it can be set once more by one press."""


class WebhookDialog(QDialog):
    """Nothing is changed before the blue button, which counts what it does. Closing it stops after this one.

    Attributes:
        offers_test: whether a test message is the next step once all is set.

    Signals:
        changed: it was set; whether at every number, and how far it came.
        put_back_done: at some number it is set no longer.
        test_asked: a test message is to be sent; the window is closed.
    """

    changed = Signal(bool, str)
    put_back_done = Signal()
    test_asked = Signal()

    def __init__(self, jobs: JobRunner, order: Order, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("webhook_dialog")
        self._jobs, self._order = jobs, order
        side = side_of(order.channel)
        self._name = side.name if side is not None else order.channel
        self._words = WebhookWords(self._name, order.channel_id, order.pbx_name, self)
        self._job: Job | None = None
        self._back: tuple[KeptChange, ...] = ()
        self._told: list[Line] = []
        self._times: dict[str, str] = {}
        self._repeat: Mapping[str, Setting | None] = {}
        self._is_back = False
        self.offers_test = False
        self._is_back_asked = False
        self.setWindowTitle(self.tr("Set the webhook at {provider}").format(provider=self._name))
        give_size(self, WIDTH, HEIGHT)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show_told)
        self._build()
        self.look()

    # Parts

    def _build(self) -> None:
        column = column_of(self)
        asked = Scrolled(SPACES[3])
        column.addWidget(asked, 1)
        self._plan = WebhookPlan(self._words, self._order, asked)
        self._plan.changed.connect(self._count)
        self._plan.settled.connect(self._lead_to_apply)
        asked.column.addWidget(self._plan, 1)
        self._result = WebhookResult(self._words, self._order.channel, self._name)
        self._result.hide()
        asked.column.addWidget(self._result, 1)
        self._said = ToneLabel("", Tone.MUTED)
        self._said.setObjectName("webhook_said")
        column.addWidget(self._said)
        column.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._put_back = make_answer("put_back_webhook", "", self._press_put_back)
        give_icon(self._put_back, "undo")
        set_kind(self._put_back, Kind.FLAT)
        self._put_back.hide()
        row.addWidget(self._put_back)
        self._kept = ToneLabel("", Tone.MUTED)
        row.addWidget(self._kept, 1)
        self._stop = make_answer("stop_webhook", self.tr("Stop after this one"), self._end)
        self._stop.hide()
        self._close = make_answer("close_webhook", self.tr("Cancel"), self.reject)
        self._again = make_answer("webhook_again", self.tr("Try again"), self.look)
        self._again.hide()
        self._test = make_answer("webhook_test", self.tr("Send a test…"), self._ask_test)
        give_icon(self._test, "send", Tone.ON_ACCENT)
        self._test.hide()
        self._apply = make_answer("apply_webhook", self.tr("Set it"), self.apply, CTRL_ENTER)
        set_kind(self._apply, Kind.PRIMARY)
        on_ctrl_enter(self, partial(press_blue, self))
        for button in (self._stop, self._close, self._again, self._test, self._apply):
            row.addWidget(button)
        return row

    # Reading

    def look(self) -> None:
        """Ask the provider what is set now; nothing is changed."""
        self._again.hide()
        self._apply.setEnabled(False)
        self._plan.ask_anew()
        self._say(self.tr("Asking {provider} what is set now…").format(provider=self._name), Tone.MUTED)
        self._job = self._jobs.run(partial(look, self._order), self._looked, self._failed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._end_of_work()
        unread = not self._plan.is_read
        self._apply.setVisible(not unread)
        make_kind(self._again, Kind.PRIMARY if unread else Kind.PLAIN)
        self._again.show()
        if not self._told:
            self._again.take_lead()
        # Of an error that nobody expected it is not known what was sent before it.
        is_known = isinstance(error, AppError) and not self._told
        became = Changed.LEFT if is_known else Changed.UNKNOWN
        self._result.end_waiting({line.hook.key for line in self._told}, became)
        nothing = self.tr("Nothing was changed.") if is_known else ""
        self._say(one_text(failure_text(error), nothing), Tone.WARNING)
        if unread:
            self._plan.show_unread()

    def _looked(self, read: Read) -> None:
        self._job = None
        self._back, self._order = read.back, read.order
        hooks, repeat, self._repeat = read.hooks, self._repeat, {}
        self._plan.take(hooks, read.order)
        again = self._plan.still(repeat)
        if again:
            self._set(again)
            return
        self._result.hide()
        self._plan.show()
        self._apply.show()
        self._kept.setText(self.tr("The old addresses are kept on this computer."))
        self._offer_put_back(self.tr("Put back…"))
        self._plan.show_read()
        remarks = [translated(each, {"provider": self._name}) for each in hooks.remarks]
        if hooks.missing:
            remarks.append(self._words.lacking(hooks.missing))
        self._say(one_text(*remarks), Tone.WARNING if remarks else Tone.MUTED)
        self._plan.begin()

    # Doing

    def _count(self) -> None:
        chosen, asked = self._plan.chosen, len(self._plan.open_questions)
        self._apply.setText(self._words.to_answer(asked) if asked else self._words.setting(chosen))
        self._apply.setEnabled(bool(chosen or asked) and self._job is None)

    def apply(self) -> None:
        """Set what is chosen, one after another; an open question is to be answered before."""
        if self._job is None and self._plan.open_questions:
            self._plan.lead_to_question()
            self._plan.say_question()
            return
        if self._plan.chosen and self._job is None:
            self._set(self._plan.chosen)

    def _lead_to_apply(self) -> None:
        self._apply.take_lead()

    def _set(self, hooks: tuple[Hook, ...]) -> None:
        self._begin([Line(hook, Changed.LEFT) for hook in hooks])
        self._job = self._jobs.run(partial(change, self._order, hooks, self._told), self._done, self._failed)

    def ask_put_back(self) -> None:
        """Ask once more, with what would be set again."""
        hooks = [hook_from(change.hook) for change in self._back]
        self._say(self._words.putting_back(hooks), Tone.WARNING)
        self._put_back.setText(self.tr("Put back {count}").format(count=len(hooks)))
        make_kind(self._put_back, Kind.DANGER)
        self._is_back_asked = True
        self._put_back.take_lead()

    def _offer_put_back(self, caption: str) -> None:
        """From now on it is asked for anew."""
        self._is_back_asked = False
        make_kind(self._put_back, Kind.FLAT)
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
            self._begin([])
            work = partial(put_back, self._order, self._back, self._told)
            self._job = self._jobs.run(work, self._done, self._failed)

    def _begin(self, lines: Sequence[Line]) -> None:
        """These are set now; none where it is found out on the way what is put back."""
        self._told.clear()
        self._times.clear()
        self._is_back = not lines
        self._apply.setEnabled(False)
        for part in (self._put_back, self._plan, self._test):
            part.hide()
        self._kept.setText("")
        self._stop.setVisible(len(lines or self._back) > 1)
        self._result.begin(lines)
        self._result.show()
        self._say(self.tr("Setting, and reading again…"), Tone.MUTED)
        self._timer.start()

    def _show_told(self) -> None:
        now = QLocale().toString(QTime.currentTime(), "HH:mm")
        for line in self._told[len(self._times) :]:
            self._times[line.hook.key] = now
            self._result.show_line(line, now, is_back=self._is_back)

    def _end(self) -> None:
        if self._job is not None:
            self._job.stop.ask()
            self._stop.setEnabled(False)

    def _end_of_work(self) -> None:
        self._timer.stop()
        self._show_told()
        self._stop.hide()
        self._stop.setEnabled(True)

    def _done(self, done: Done) -> None:
        self._job = None
        self._end_of_work()
        self._back = done.back
        self._result.show_done(done, self._times)
        self._say("", Tone.MUTED)
        self._close.setText(self.tr("Close"))
        bad = [line for line in done.lines if not line.changed.is_good]
        self._offer_what_is_next(done, bad)
        if not done.is_back:
            self.changed.emit(not bad, self._words.missing(done) if bad else "")
        elif any(line.changed is not Changed.LEFT for line in done.lines):
            self.put_back_done.emit()

    def _offer_what_is_next(self, done: Done, bad: Sequence[Line]) -> None:
        self._offer_put_back(self.tr("Put back {count}…").format(count=len(self._back)))
        if done.is_back and not bad:
            self._put_back.hide()  # it has just been put back: once more would set the new address
        self._apply.setVisible(bool(bad))
        if bad:
            # What is set now is read again first: what was looked at is old.
            known = not done.is_back and all(line.changed in _AGAIN for line in bad)
            text = self.tr("Set it again for {count}") if known else self.tr("Look again, {count} left")
            self._repeat = {line.hook.key: line.found or line.hook.now for line in bad} if known else {}
            self._apply.setText(text.format(count=len(bad)))
            self._apply.setEnabled(True)
            self._apply.clicked.disconnect()
            self._apply.clicked.connect(self._start_over)
        tests = self.offers_test and not bad and not done.is_back
        self._test.setVisible(tests)
        make_kind(self._test, Kind.PRIMARY if tests else Kind.PLAIN)
        # Where all is set, and nothing can be tested from here, there is nothing more to do.
        make_kind(self._close, Kind.PLAIN if bad or tests else Kind.PRIMARY)
        if bad:
            self._apply.take_lead()
        else:
            (self._test if tests else self._close).setFocus()  # a second press sets nothing there

    def _ask_test(self) -> None:
        self.accept()
        self.test_asked.emit()

    def _start_over(self) -> None:
        self._apply.clicked.disconnect()
        self._apply.clicked.connect(self.apply)
        self._close.setText(self.tr("Cancel"))
        make_kind(self._close, Kind.PLAIN)
        self.look()

    def _say(self, text: str, tone: Tone) -> None:
        self._said.set_tone(tone)
        self._said.setText(text)
        say_outcome(self._said, text, tone)

    def reject(self) -> None:
        """Close; what is being sent is finished, and what came of it is in the journal."""
        if self._job is not None:
            self._job.stop.ask()
        super().reject()
