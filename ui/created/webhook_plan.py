"""What is set at the provider now and what will be: the places, the scope, and the questions that are open."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.channel.catalog import provider as provider_of
from core.numbers.did_format import DidFormat
from core.providers.face import Hook, Hooks, Place, Setting
from ui.created.at_provider import Order
from ui.created.change_table import Cell, ChangeModel, ChangeRow, ChangeTable
from ui.created.webhook_question import WebhookQuestion
from ui.created.webhook_words import WebhookWords
from ui.look.band import Band
from ui.look.buttons import Kind, make_button
from ui.look.choice_card import ChoiceCard
from ui.look.copy_button import CopyButton
from ui.look.counts import counted
from ui.look.icons import give_icon
from ui.look.say import say
from ui.look.scrolled import Scrolled, low
from ui.look.signed_label import SignedLine
from ui.look.theme import Tone, ToneLabel, smaller, strong
from ui.look.tokens import SPACES

TABLE = 96
"""Pixels of its height at least."""


class WebhookPlan(QWidget):
    """A place that is somebody else's, or doubtful, is a question, and is set only where it was answered with yes.

    Args:
        area: in which it is scrolled.

    Signals:
        changed: other places would be set, or other questions are open. settled: the last question was answered.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, words: WebhookWords, order: Order, area: Scrolled) -> None:
        super().__init__()
        self._words, self._order, self._area = words, order, area
        self._hooks: Hooks | None = None
        self._agreed: frozenset[str] = frozenset()
        self._declined: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
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
        self._model.ticks_changed.connect(self.changed)
        self._table = ChangeTable("webhook_plan", self.tr("What is set, and what will be"), self._model)
        low(self._table, TABLE)
        column.addWidget(self._table, 1)
        self._unread = Band("webhook_unread", Tone.WARNING)
        self._unread.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self._unread)
        column.addStretch()  # below what stands in the table's place
        self._question = WebhookQuestion(self._table)
        self._question.answered.connect(self._answer)

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
        names = ("webhook_scope.own", "webhook_scope.shared")
        self._scopes = ChoiceCard(self, self._show_plan, *names)
        self._own, self._shared = (self._scopes.ways[name] for name in names)
        self._scopes.hide()
        return self._scopes

    # What is read

    def take(self, hooks: Hooks, order: Order) -> None:
        """This was read just now; what was answered about what was read before does not hold for it."""
        self._hooks, self._order = hooks, order
        self._agreed = self._declined = frozenset()
        self._show_address()

    @property
    def is_read(self) -> bool:
        """Whether it is known what is set now."""
        return self._hooks is not None

    def ask_anew(self) -> None:
        """It is being read: that it could not be read is of the time before."""
        self._unread.say("")

    def show_unread(self) -> None:
        """Say in the place of an empty table what can be done without it."""
        self._table.hide()
        self._unread.say(self._words.unread())
        say(self._unread.label, self._unread.label.text())

    def show_read(self) -> None:
        """Show what was read."""
        assert self._hooks is not None
        self._table.show()
        self._show_scopes(self._hooks)
        self._show_plan()

    def begin(self) -> None:
        """Lead to what is to be done first."""
        if self._question.isVisible():
            self.lead_to_question()
        else:
            self._table.setFocus()

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
        assert self._hooks is not None
        shared = self._hooks.instead[0]
        self._note.say(self._words.shares(shared, whole=whole))
        self._show_all.setText(self.tr("Show all {count}").format(count=len(shared.numbers) + len(shared.others)))
        self._show_all.setVisible(not whole)

    @property
    def _is_shared(self) -> bool:
        """Whether the scope that is chosen is what others share."""
        return self._hooks is not None and bool(self._hooks.instead) and self._shared.button.isChecked()

    @property
    def _offered(self) -> tuple[Hook, ...]:
        """All places of the scope that is chosen, those that are set already too; questions first."""
        hooks = self._hooks
        if hooks is None:
            return ()
        if self._is_shared:
            rest = [hook for hook in hooks.hooks if hook.place is not Place.OWN_PROFILE]
            return (*rest, *hooks.instead)
        return hooks.hooks

    def _show_plan(self) -> None:
        if self._hooks is None:
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
        if self._hooks.instead:
            self._show_sharing(False)
        else:
            self._note.say(self._words.harm(shared) if shared is not None else "")
        self.changed.emit()

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
        asked = next(iter(self.open_questions), None)
        self._question.end()
        self._table.setMinimumHeight(TABLE)
        empty = [ChangeRow("", (Cell(""),) * 4)] if asked is not None else []
        self._model.show_rows((*empty, *rows, *answered))
        for place, row in enumerate(answered, start=len(empty) + len(rows)):
            self._table.setIndexWidget(self._model.index(place, 3), self._ask_again_button(row.key))
        self._open.setText(self._words.to_decide(len(self.open_questions)))
        self._open.setVisible(asked is not None)
        if asked is not None:
            self._question.ask(self._words.question(asked), self._words.yes(asked))
            least = self._table.horizontalHeader().height() + self._question.wanted + SPACES[1]
            self._table.setMinimumHeight(max(TABLE, least))
            self.say_question()

    def _ask_again_button(self, key: str) -> QPushButton:
        button = make_button("undo_answer", self.tr("Undo"), Kind.LINK)
        give_icon(button, "undo")
        button.clicked.connect(partial(self._ask_again, key))
        return button

    # The question

    @property
    def open_questions(self) -> list[Hook]:
        """Places that are set only when the person says so, and of which nothing was said yet."""
        answered = self._agreed | self._declined
        return [hook for hook in self._offered if hook.asks and not hook.is_set and hook.key not in answered]

    def _answer(self, yes: bool) -> None:
        hook = self.open_questions[0]
        if yes:
            self._agreed |= {hook.key}
        else:
            self._declined |= {hook.key}
        self._show_rows()
        self.changed.emit()
        if self.open_questions:
            self.lead_to_question()
        else:
            self.settled.emit()

    def _ask_again(self, key: str) -> None:
        """An answer is taken back."""
        self._agreed -= {key}
        self._declined -= {key}
        self._show_rows()
        self.changed.emit()
        self.lead_to_question()

    def lead_to_question(self) -> None:
        """Put the focus on the safe answer, and that in sight in the lowest window, too."""
        self._table.scrollToTop()
        self._question.no.take_lead()
        QTimer.singleShot(0, self, self._show_question)

    def say_question(self) -> None:
        """A screen reader says the question that is open."""
        say(self._question.label, self._question.label.text(), urgent=True)

    def _show_question(self) -> None:
        self._area.ensureWidgetVisible(self._question.no, 0, SPACES[4])

    # What is chosen

    @property
    def chosen(self) -> tuple[Hook, ...]:
        """What the blue button would set."""
        ticked = self._model.ticked
        return tuple(
            hook for hook in self._offered if not hook.is_set and (hook.key in ticked or hook.key in self._agreed)
        )

    def still(self, repeat: Mapping[str, Setting | None]) -> tuple[Hook, ...]:
        """The places where it is to be set once more, if they are all as they were read last."""
        hooks = tuple(hook for hook in self._offered if hook.key in repeat and not hook.is_set)
        fits = all(not hook.asks and hook.now == repeat[hook.key] for hook in hooks)
        return hooks if fits else ()
