"""One press asks the provider whether it takes the keys; the answer stands beside the button and at the fields."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.channel.credentials import Credentials
from core.errors import NAME_SHOWN, plain
from core.pbx.address import PbxAddress
from core.providers.checking import check_keys
from core.providers.face import same_number
from core.providers.results import (
    Choice,
    Finding,
    IdsSwapped,
    KeysWrong,
    MissingPermission,
    OtherAccount,
    Proposed,
    Several,
    Weight,
)
from core.providers.sides import side_of
from core.stop import Stop
from core.wording import one_text
from ui.jobs import Job, JobRunner
from ui.look.buttons import Kind, make_button
from ui.look.form import FieldForm
from ui.look.icons import give_icon
from ui.look.line_label import Cure, LineLabel
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.texts import failure_text, listed, translated
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.look.tooltips import caption_text

_TONES = {Weight.GOOD: Tone.SUCCESS, Weight.DOUBT: Tone.WARNING, Weight.BAD: Tone.ERROR, Weight.OPEN: Tone.MUTED}
_SIGNS = {Weight.GOOD: "check", Weight.DOUBT: "warning", Weight.BAD: "error", Weight.OPEN: "info"}
MOST_CHOICES = 50
"""More are not chosen from in a menu."""
LINES = 6
"""So many things can be said beside the button at once."""


class _Said(QWidget):
    """An icon and a sentence."""

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACES[2])
        self._sign = Sign()
        at_top = QVBoxLayout()
        at_top.setContentsMargins(0, SPACES[0], 0, 0)
        at_top.addWidget(self._sign)
        at_top.addStretch(1)
        row.addLayout(at_top)
        self.label = LineLabel("", Tone.MUTED)
        self.label.setObjectName(name)
        row.addWidget(self.label, 1)
        self.hide()

    def say(self, text: str, tone: Tone, sign: str) -> None:
        self.label.set_tone(tone)
        self.label.setText(text)
        self._sign.show_icon(sign, tone)
        self._sign.setVisible(bool(sign))
        self.setVisible(bool(text))


class KeyCheck(QWidget):
    """Hidden where the provider cannot be asked, or while a key is missing. Never a step: nothing waits for it.

    Args:
        numbers: tells the numbers of the channel as typed.
        number_found: is given the number of the ID that was taken; whether it is used.
    """

    def __init__(
        self, jobs: JobRunner, numbers: Callable[[], list[str]], number_found: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self._jobs, self._numbers, self._number_found = jobs, numbers, number_found
        self._form: FieldForm | None = None
        self._channel = ""
        self._places: Mapping[str, PbxAddress] | None = None
        self._job: Job | None = None
        self._asked = Credentials()
        self._asked_at = ""
        self.findings: tuple[Finding, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACES[2], 0, SPACES[2])
        row.setSpacing(SPACES[3])
        at_top = QVBoxLayout()
        self.button = make_button("check_keys")
        give_icon(self.button, "refresh", worded=True)
        self.button.clicked.connect(self.ask)
        at_top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        at_top.addStretch(1)
        row.addLayout(at_top)
        row.addLayout(self._make_answer(), 1)
        self.hide()

    def _make_answer(self) -> QVBoxLayout:
        answer = QVBoxLayout()
        answer.setContentsMargins(0, SPACES[2], 0, 0)
        answer.setSpacing(SPACES[1])
        first = QHBoxLayout()
        self._note = _Said("check_keys.note")
        self._stop = make_button("check_keys.stop", self.tr("Stop"), Kind.LINK)
        self._stop.clicked.connect(self._end)
        self._stop.hide()
        first.addWidget(self._note, 1)
        first.addWidget(self._stop)
        answer.addLayout(first)
        self._more = [_Said(f"check_keys.more.{number}") for number in range(LINES)]
        for each in self._more:
            answer.addWidget(each)
        self._causes = ToneLabel("", Tone.MUTED)
        self._causes.setObjectName("check_keys.causes")
        self._causes.hide()
        answer.addWidget(self._causes)
        answer.addStretch(1)
        return answer

    @property
    def tab_chain(self) -> list[QWidget]:
        """Everything that Tab stops at."""
        return [self.button, self._stop]

    def use(self, form: FieldForm, channel: str, places: Mapping[str, PbxAddress] | None, practising: bool) -> None:
        """Ask about the keys of this form from now on.

        Args:
            places: where the provider's hosts really are, for practice. practising: without a place nobody is asked.
        """
        self._jobs.drop(self._job)
        self._job = None
        self._form, self._channel, self._places = form, channel, places
        self._asked, self._asked_at, self.findings = Credentials(), "", ()
        side = side_of(channel, places)
        self._can_ask = side is not None and (
            not practising or (bool(places) and set(side.hosts) <= set(places or ()))
        )
        self._name = side.name if side is not None else ""
        self._finds = side.finds if side is not None else ()
        form.changed.connect(self.look)
        for edit in form.edits:
            edit.textChanged.connect(self.look)
        self._clear()
        self.look()

    def look(self) -> None:
        """The keys may be others: show the button where there is something to ask, and mark an answer as old."""
        form = self._form
        if form is None:
            return
        keys = form.shown_values
        self.setVisible(self._can_ask and form.is_filled(self._finds))
        self.button.setText(self.tr("Check with {provider}").format(provider=self._name))
        if self._asked_at and keys != self._asked and self._job is None:
            self.button.setText(self.tr("Check again"))
            self._clear()
            self._note.say(self.tr("Changed since {time}.").format(time=self._asked_at), Tone.MUTED, "info")

    def ask(self) -> None:
        """Ask the provider, once; nothing is changed there."""
        form = self._form
        if form is None or self._job is not None:
            return
        self._asked = form.shown_values
        keys, numbers, channel, places = form.credentials, self._numbers(), self._channel, self._places
        self._clear()
        self.button.setText(self.tr("Check with {provider}").format(provider=self._name))
        self._note.say(self.tr("Asking {provider}…").format(provider=self._name), Tone.MUTED, "wait")
        self._stop.show()

        def work(stop: Stop) -> tuple[Finding, ...]:
            return check_keys(channel, keys, numbers, stop, places)

        self._job = self._jobs.run(work, self._answered, self._failed)

    def _end(self) -> None:
        if self._job is not None:
            self._job.stop.ask()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._stop.hide()
        self._note.say(failure_text(error), Tone.MUTED, "info")

    def _answered(self, findings: tuple[Finding, ...]) -> None:
        self._job = None
        self._clear()
        self._asked_at = QLocale().toString(QTime.currentTime(), "HH:mm")
        self.findings = findings
        form = self._form
        assert form is not None
        if form.shown_values != self._asked:
            self.look()
            return
        beside: list[Finding] = []
        for finding in findings:
            # A field says one thing; what weighs most comes first.
            if not finding.field or not form.say_finding(finding.field, *self._at_field(finding)):
                beside.append(finding)
        self._tell(beside, findings)

    def _at_field(self, finding: Finding) -> tuple[str, bool, Cure | None]:
        text = self._words(finding)
        match finding:
            case Several(choices=choices) | OtherAccount(choices=choices) if 0 < len(choices) <= MOST_CHOICES:
                choose = partial(self._choose, finding.field, choices)
                return text, finding.weight is Weight.BAD, (self.tr("Choose…"), choose)
            case IdsSwapped():
                return text, True, (self.tr("Swap the two"), partial(self._swap, finding))
            case Proposed(shown=shown):
                caption = self.tr("Use “{name}”").format(name=caption_text(plain(shown, NAME_SHOWN)))
                return text, False, (caption, partial(self._take, finding.field, finding.value, finding.number))
            case MissingPermission(lacking=lacking):
                return text, False, (self.tr("Copy for the administrator"), partial(self._copy, lacking))
        return text, finding.weight is Weight.BAD, None

    def _tell(self, beside: list[Finding], findings: tuple[Finding, ...]) -> None:
        wrong = [each for each in findings if each.weight is Weight.BAD]
        lines = [(self._words(each), _TONES[each.weight], _SIGNS[each.weight]) for each in beside]
        if wrong and not any(each.weight is Weight.BAD for each in beside):
            lines.insert(0, (self.tr("Refused {time}.").format(time=self._asked_at), Tone.ERROR, "error"))
        for place, line in zip([self._note, *self._more], lines, strict=False):
            place.say(*line)
        causes = [cause for each in wrong if isinstance(each, KeysWrong) for cause in each.causes]
        self._show_causes(causes)
        spoken = one_text(*map(self._words, findings), self._causes.text())
        self.button.setAccessibleDescription(spoken)
        say(self.button, spoken, urgent=bool(wrong))

    def _show_causes(self, causes: list[str]) -> None:
        told = [translated(each) for each in causes]
        text = self.tr("Possible causes: {causes}.").format(causes=" · ".join(told)) if told else ""
        if told and not any(any(map(str.isspace, value)) for value in self._asked.values()):
            text = one_text(text, self.tr("The values contain no spaces."))
        self._causes.setText(text)
        self._causes.setVisible(bool(text))

    def _words(self, finding: Finding) -> str:
        values = dict(finding.values)
        if isinstance(finding, KeysWrong) and finding.which:
            values["which"] = translated(finding.which)
        return translated(finding.template, values)

    def _swap(self, finding: IdsSwapped) -> None:
        if self._form is not None:
            first, second = finding.field, finding.other
            shown = self._form.shown_values
            self._form.put(Credentials({first: shown[second], second: shown[first]}))

    def _choose(self, path: str, choices: Sequence[Choice]) -> None:
        """Let the person say which of them it is, below the field."""
        editor = self._form.editor(path) if self._form is not None else None
        if editor is None:
            return
        menu = QMenu(editor)
        menu.setObjectName("check_keys.choices")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in choices:
            name = caption_text(f"{each.number}  {plain(each.name, NAME_SHOWN)}")
            menu.addAction(name, partial(self._take, path, each.value, each.number))
        menu.popup(editor.mapToGlobal(editor.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _take(self, path: str, value: str, number: str) -> None:
        field = self._form.field_at(path) if self._form is not None else None
        if self._form is None or field is None:
            return
        self._form.put(Credentials({field.key: value}))
        if number:
            self._tell_of_number(number)

    def _tell_of_number(self, number: str) -> None:
        """Say what became of the number that belongs to an ID that was taken."""
        if self._number_found(number):
            text = self.tr("{number} has been put into the table of the next page.").format(number=number)
            self._note.say(text, Tone.SUCCESS, "check")
        elif not any(same_number(number, each) for each in self._numbers()):
            text = self.tr("{number} is not in the table of the next page yet.").format(number=number)
            self._note.say(text, Tone.WARNING, "warning")
        else:
            return
        say(self.button, text)

    def _copy(self, lacking: tuple[str, ...]) -> None:
        text = self.tr("Give the access token these permissions: {names}").format(names=listed(lacking))
        QGuiApplication.clipboard().setText(text)
        self._note.say(self.tr("Copied."), Tone.SUCCESS, "check")

    def _clear(self) -> None:
        self._stop.hide()
        if self._form is not None:
            self._form.forget_findings()
        for each in (self._note, *self._more):
            each.say("", Tone.MUTED, "")
        self._causes.hide()
        self.button.setAccessibleDescription("")
