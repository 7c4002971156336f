"""The webhook set at the provider: what is set now, what else hangs on it, one press, what was read afterwards."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import provider as provider_of
from core.errors import AppError
from core.numbers.did_format import DidFormat
from core.providers.changing import Changed, Line, hook_from
from core.providers.face import Hook, Hooks, Place, Setting
from core.providers.sides import side_of
from ui.created.at_provider import Done, Order, Read, change, look, put_back
from ui.created.change_table import Cell, ChangeModel, ChangeRow, ChangeTable
from ui.created.webhook_question import WebhookQuestion
from ui.created.webhook_result import WebhookResult
from ui.created.webhook_words import WebhookWords
from ui.jobs import Job, JobRunner
from ui.look.band import Band
from ui.look.buttons import Kind, make_button, make_kind, press_blue, set_kind
from ui.look.choice_card import ChoiceCard
from ui.look.copy_button import CopyButton
from ui.look.counts import counted
from ui.look.icons import give_icon
from ui.look.key_cap import make_answer
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.say import say
from ui.look.scrolled import Scrolled, low
from ui.look.signed_label import SignedLine
from ui.look.texts import failure_text, translated
from ui.look.theme import FRAME, Tone, ToneLabel, smaller, strong
from ui.look.tokens import SPACES

if TYPE_CHECKING:
    from core.store.webhook_changes import KeptChange

WIDTH, HEIGHT, PLAN = 760, 560, 96
LOOK_MS = 100
OWN, SHARED = "own", "shared"
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
        self._read: Read | None = None
        self._back: tuple[KeptChange, ...] = ()
        self._agreed: frozenset[str] = frozenset()
        self._declined: frozenset[str] = frozenset()
        self._told: list[Line] = []
        self._times: dict[str, str] = {}
        self._repeat: Mapping[str, Setting | None] = {}
        self._is_back = False
        self.offers_test = False
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
        asked = self._area = Scrolled(SPACES[3])
        column.addWidget(asked, 1)
        self._asking = self._make_asking()
        asked.column.addWidget(self._asking, 1)
        self._result = WebhookResult(self._words, self._order.channel, self._name)
        self._result.hide()
        asked.column.addWidget(self._result, 1)
        self._said = ToneLabel("", Tone.MUTED)
        self._said.setObjectName("webhook_said")
        column.addWidget(self._said)
        column.addLayout(self._make_buttons())

    def _make_asking(self) -> QWidget:
        """What is set now, and what will be."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[3])
        column.addLayout(self._make_address())
        self._note = Band("webhook_note", Tone.WARNING)
        self._show_all = self._note.add_button("show_sharing", "")
        self._show_all.clicked.connect(partial(self._show_sharing, True))
        column.addWidget(self._note)
        column.addWidget(self._make_scopes())
        column.addLayout(self._make_counts())
        heads = (self.tr("Number"), self.tr("Now"), self.tr("After"), self.tr("Can be put back"))
        self._model = ChangeModel(heads, self)
        self._model.ticks_changed.connect(self._count)
        self._plan = ChangeTable("webhook_plan", self.tr("What is set, and what will be"), self._model)
        low(self._plan, PLAN)
        column.addWidget(self._plan, 1)
        self._question = WebhookQuestion(self._plan)
        self._question.answered.connect(self._answer)
        return part

    def _make_counts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._numbers, self._counts = ToneLabel(), ToneLabel("", Tone.MUTED)
        self._numbers.setWordWrap(False)
        self._numbers.setFont(strong(self._numbers.font()))
        self._open = SignedLine("", Tone.WARNING)
        row.addWidget(self._numbers)
        row.addWidget(self._counts, 1)
        row.addWidget(self._open)
        return row

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
        about = ToneLabel(self._words.about(), Tone.MUTED)
        about.setFont(smaller(about.font()))
        column.addWidget(about)
        return column

    def _show_address(self) -> None:
        self._address.setText(self._order.webhook.url)
        self._address.setCursorPosition(0)

    def _make_scopes(self) -> ChoiceCard:
        names = (f"webhook_scope.{OWN}", f"webhook_scope.{SHARED}")
        self._scopes = ChoiceCard(self, self._show_plan, *names)
        self._own, self._shared = (self._scopes.ways[name] for name in names)
        self._scopes.hide()
        return self._scopes

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
        self._again = make_answer("webhook_again", self.tr("Try again"), self.look)
        self._again.hide()
        self._close = make_answer("close_webhook", self.tr("Cancel"), self.reject)
        self._test = make_answer("webhook_test", self.tr("Send a test…"), self._ask_test)
        give_icon(self._test, "send", Tone.ON_ACCENT)
        self._test.hide()
        self._apply = make_answer("apply_webhook", self.tr("Set it"), self.apply, CTRL_ENTER)
        set_kind(self._apply, Kind.PRIMARY)
        on_ctrl_enter(self, partial(press_blue, self))
        for button in (self._stop, self._again, self._close, self._test, self._apply):
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
        hooks, repeat, self._repeat = read.hooks, self._repeat, {}
        self._agreed = self._declined = frozenset()
        again = self._still(repeat)
        if again:
            self._set(again)
            return
        self._result.hide()
        self._asking.show()
        self._kept.setText(self.tr("The old addresses are kept on this computer."))
        self._show_scopes(hooks)
        self._offer_put_back(self.tr("Put back…"))
        self._show_plan()
        remarks = [translated(each, {"provider": self._name}) for each in hooks.remarks]
        if hooks.missing:
            remarks.append(self._words.lacking(hooks.missing))
        self._say(" ".join(remarks), Tone.WARNING if remarks else Tone.MUTED)
        if self._question.isVisible():
            self._lead_to_question()
        else:
            self._plan.setFocus()

    def _show_scopes(self, hooks: Hooks) -> None:
        """The choice between this channel's numbers alone and all that share an address, where there is one."""
        self._scopes.setVisible(bool(hooks.instead))
        if hooks.instead:
            shared = hooks.instead[0]
            follows = self._words.own_follows(self._order.webhook.name)
            self._own.say(self._words.own_scope(len(hooks.hooks)), follows, Tone.MUTED)
            self._own.say_back(*self._words.back_of(hooks.hooks))
            self._shared.say(self._words.shared_scope(shared), self._words.harm_of_scope(shared), Tone.ERROR)
            self._shared.say_back(*self._words.back_of(hooks.instead))

    def _show_sharing(self, whole: bool) -> None:
        """Who has the address besides."""
        assert self._read is not None
        shared = self._read.hooks.instead[0]
        self._note.say(self._words.shares(shared, whole=whole))
        self._show_all.setText(self.tr("Show all {count}").format(count=len(shared.numbers) + len(shared.others)))
        self._show_all.setVisible(not whole)

    # The plan

    @property
    def _scope(self) -> str:
        instead = self._read is not None and bool(self._read.hooks.instead)
        return SHARED if instead and self._shared.button.isChecked() else OWN

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
        self._model.show_rows(())  # none is ticked as it was in the other scope
        self._show_rows()
        provider = provider_of(self._order.channel)
        form = provider.kind.did_format if provider is not None else DidFormat.NUMBER
        self._numbers.setText(counted(len({number for hook in offered for number in hook.numbers}), form))
        self._counts.setText(self._words.counts(offered))
        shared = next((hook for hook in offered if hook.is_shared and not hook.asks and not hook.is_set), None)
        self._show_all.hide()
        if self._read.hooks.instead:
            self._show_sharing(False)
        else:
            self._note.say(self._words.harm(shared) if shared is not None else "")
        self._count()

    def _show_rows(self) -> None:
        """An open question first, on an empty row; then what is replaced, what is new, and what stays."""
        kept = {row.key: row for row in self._model.rows if row.ticked is not None}
        plain = (hook for hook in self._offered if not hook.asks)
        rows = [
            kept.get(hook.key) or self._words.row(hook)
            for hook in sorted(plain, key=lambda hook: (hook.is_set, not hook.taken_from))
        ]
        answered = [
            self._words.answered_row(hook, hook.key in self._agreed)
            for hook in self._offered
            if hook.key in self._agreed | self._declined
        ]
        asked = next(iter(self._open_questions), None)
        self._question.end()
        self._plan.setMinimumHeight(PLAN)
        empty = [ChangeRow("", (Cell(""),) * 4)] if asked is not None else []
        self._model.show_rows((*empty, *rows, *answered))
        for place, row in enumerate(answered, start=len(empty) + len(rows)):
            self._plan.setIndexWidget(self._model.index(place, 3), self._ask_again_button(row.key))
        self._open.setText(self._words.to_decide(len(self._open_questions)))
        self._open.setVisible(asked is not None)
        if asked is not None:
            self._question.ask(self._words.question(asked), self._words.yes(asked))
            least = self._plan.horizontalHeader().height() + self._question.wanted + SPACES[1]
            self._plan.setMinimumHeight(max(PLAN, least))
            say(self._question.label, self._question.label.text(), urgent=True)

    def _ask_again_button(self, key: str) -> QPushButton:
        button = make_button("undo_answer", self.tr("Undo"), Kind.LINK)
        give_icon(button, "undo")
        button.clicked.connect(partial(self._ask_again, key))
        return button

    # The question

    @property
    def _open_questions(self) -> list[Hook]:
        answered = self._agreed | self._declined
        return [hook for hook in self._offered if hook.asks and not hook.is_set and hook.key not in answered]

    def _answer(self, yes: bool) -> None:
        hook = self._open_questions[0]
        if yes:
            self._agreed |= {hook.key}
        else:
            self._declined |= {hook.key}
        self._show_rows()
        self._count()
        if self._open_questions:
            self._lead_to_question()
        else:
            self._apply.take_lead()

    def _ask_again(self, key: str) -> None:
        """An answer is taken back."""
        self._agreed -= {key}
        self._declined -= {key}
        self._show_rows()
        self._count()
        self._lead_to_question()

    def _lead_to_question(self) -> None:
        """Put the focus on the safe answer, and that in sight in the lowest window, too."""
        self._plan.scrollToTop()
        self._question.no.take_lead()
        QTimer.singleShot(0, self, self._show_question)

    def _show_question(self) -> None:
        self._area.ensureWidgetVisible(self._question.no, 0, SPACES[4])

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
        asked = len(self._open_questions) if self._read is not None else 0
        self._apply.setText(self._words.to_answer(asked) if asked else self._words.setting(chosen))
        self._apply.setEnabled(bool(chosen or asked) and self._job is None)

    def apply(self) -> None:
        """Set what is chosen, one after another; an open question is to be answered before."""
        if self._job is None and self._open_questions:
            self._lead_to_question()
            say(self._question.label, self._question.label.text(), urgent=True)
            return
        if self._chosen and self._job is None:
            self._set(self._chosen)

    def _set(self, hooks: tuple[Hook, ...]) -> None:
        self._begin([Line(hook, Changed.LEFT) for hook in hooks])
        self._job = self._jobs.run(partial(change, self._order, hooks, self._told), self._done, self._failed)

    def _still(self, repeat: Mapping[str, Setting | None]) -> tuple[Hook, ...]:
        """The places where it is to be set once more, if they are all as they were read last."""
        hooks = tuple(hook for hook in self._offered if hook.key in repeat and not hook.is_set)
        fits = all(not hook.asks and hook.now == repeat[hook.key] for hook in hooks)
        return hooks if fits else ()

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
        for part in (self._put_back, self._asking, self._test):
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
        (self._apply if bad else self._test if tests else self._close).take_lead()

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

    def reject(self) -> None:
        """Close; what is being sent is finished, and what came of it is in the journal."""
        if self._job is not None:
            self._job.stop.ask()
        super().reject()
