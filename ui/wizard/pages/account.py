"""The channel's name and the keys from the provider's portal."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.channel.catalog import NAME_MAX_LENGTH
from core.channel.credentials import Credentials, strip_pasted
from core.channel.draft import DidRoute
from core.channel.proposed_name import proposed_name
from core.channel.rules import MISSING_SECRET, account_problems
from core.channel.secret_values import missing_secrets, typed_secrets
from core.errors import NAME_SHOWN, Problem, plain
from core.handover.portal_fields import news_of
from core.secrets.entries import Answer, Changed, Denied, Kept, Locked, NotThere, Slow, ThisRunOnly, Unusable
from core.tables.file_kinds import is_table
from core.wording import one_text
from ui.gone import let_go
from ui.look.band import Band
from ui.look.fields import text_row
from ui.look.form import FieldForm
from ui.look.texts import failure_text, problem_text, translated
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.wizard.page import Page
from ui.wizard.parts.key_check import KeyCheck
from ui.wizard.parts.name_taken import NameTaken
from ui.wizard.parts.paste_card import PasteCard
from ui.wizard.parts.paste_everything import PasteEverything, Wanted
from ui.wizard.parts.references import References
from ui.wizard.session import Session


class AccountPage(Page):
    """The form is drawn anew for each provider; values of fields that two providers share stay."""

    topic = "account"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setTitle(self.tr("Your account at the provider"))
        self._form: FieldForm | None = None
        self._form_of = self._loaded_of = ""
        self._references = References(session, self)
        self._references.left_out.connect(self._leave_out)
        self._proposed = ""
        # Values of fields that the chosen provider lacks, kept for the one that was chosen before.
        self._typed = Credentials()

    def build_in_parts(self) -> Iterator[None]:
        column = self.scrolled_column()
        self._news = Band("provider_news", Tone.WARNING)
        column.addWidget(self._news)
        self._card = PasteCard()
        self._pasting = PasteEverything(self.session, self._card, self)
        self._pasting.read.connect(self._mail_read)
        column.addWidget(self._card)
        column.addSpacing(SPACES[2])
        yield
        self._name, self._name_row = text_row(
            "name", self.tr("Channel na&me"), self.tr("Shown in the PBX portal and to its users.")
        )
        self._taken = NameTaken(self.session, self)
        self._taken.known.connect(self._propose_name)
        self._name.textChanged.connect(self._judge_name)
        self._others, self._waiting = ToneLabel("", Tone.WARNING), ToneLabel("", Tone.MUTED)
        for label, name in ((self._others, "others_keys"), (self._waiting, "keys_awaited")):
            label.setObjectName(name)
            label.hide()
            column.addWidget(label)
        column.addWidget(self._name_row)
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        yield
        self._check = KeyCheck(self.session.jobs, self._numbers, self._use_number)
        column.addWidget(self._check)
        column.addStretch(1)
        self.session.directory_changed.connect(self._propose_name)
        self.session.key_found.connect(self._show_found)

    def get_ready(self) -> bool:
        """The first form, as soon as its provider is chosen."""
        provider = self.session.draft.provider
        if not self._built or provider is None or self._form is not None:
            return False
        self._replace_form(provider.value)
        return True

    def load(self) -> None:
        draft = self.session.draft
        provider = draft.provider
        self._name.setText(draft.name)
        if provider is None:
            return
        kept = (
            self.tr("Enter what {provider} gave you. Demo: nothing is stored.")
            if self.session.practising
            else self.tr("Enter what {provider} gave you. On this computer, keys are stored only in the keyring.")
        )
        self.setTitle(self.tr("Your account at {provider}").format(provider=provider.name))
        self.setSubTitle(kept.format(provider=provider.name))
        news = news_of(provider.value)
        self._news.say(translated(news.text) if news else "")
        self._propose_name()
        self._typed = Credentials({**self._typed, **draft.credentials})
        if self._loaded_of != provider.value:
            changed = bool(self._loaded_of)
            if self._form_of != provider.value:
                self._replace_form(provider.value)
            self._loaded_of = provider.value
            self._let_go_of_others(changed)
        if self._form is not None:
            self._form.load(self.session.draft.credentials, self.session.draft.taken_as_is)
            self._tell_answers()
            self._references.show(self._form)
            self._check.look()
        if self.session.file and not is_table(self.session.file):
            file, self.session.file = self.session.file, ""
            self._pasting.read_file(file)

    def _propose_name(self) -> None:
        """Put a name where there is none: the PBX's and the kind's; it counts once the person goes on with it."""
        session, provider = self.session, self.session.draft.provider
        if not self._built or provider is None:
            return
        self._taken.look_up()
        reached = session.reached
        known = session.name_of(session.login.base_url) or (reached is not None and reached.description.device_name)
        if known and not session.draft.name and self._name.text() in ("", self._proposed):
            template = f"{{pbx}} {translated(provider.kind.name)}"
            wished = proposed_name(template, session.pbx_name, NAME_MAX_LENGTH)
            self._proposed = self._taken.free(wished)
            self._without_typing(partial(self._name.setText, self._proposed))
        self._judge_name()

    def _judge_name(self) -> None:
        """Say of the name whether the PBX has it already, where that is known."""
        name = strip_pasted(self._name.text())
        if name and name == self._proposed and self._taken.id_of(name) is not None:
            self._propose_name()
            return
        other = self._taken.id_of(name)
        pbx = self.session.pbx_name
        if not name or not self._taken.is_known or self.session.created_id is not None:
            self._name_row.clear_note()
        elif other is not None:
            text = self.tr("{pbx} already has a channel with this name (ID {id}). Choose another name.")
            free = self._taken.free(name)
            cure = (self.tr("Use “{name}”").format(name=free), partial(self._name.setText, free))
            self._name_row.show_problem(text.format(pbx=pbx, id=other), cure)
        else:
            self._name_row.show_notice(self.tr("This name is free on {pbx}.").format(pbx=pbx))

    def accept_input(self, then: Callable[[], object] | None = None) -> bool:
        if self._proposed and self._name.text() == self._proposed:
            self._touched = True  # what was proposed is taken by going on
        return super().accept_input(then)

    def _let_go_of_others(self, changed: bool) -> None:
        """After another provider was chosen: its values that were typed before come back, the other's keys go."""
        draft, provider = self.session.draft, self.session.draft.provider
        assert provider is not None
        keys = {field.key for field in provider.fields}
        gone = typed_secrets(draft) - keys
        values = {key: value for key, value in self._typed.items() if key in keys} if changed else draft.credentials
        self.session.draft = replace(draft, credentials=Credentials(values), secrets=draft.secrets - gone)
        self._others.setVisible(bool(gone))
        if gone:
            self._others.setText(
                self.tr(
                    "The keys entered for the previous provider were deleted from this computer's keyring. As "
                    "long as this window is open, they come back if you choose that provider again."
                )
            )

    def _show_found(self, key: str, value: str) -> None:
        """A value of this page was found and put into the draft on another one."""
        form = self._form

        def show() -> None:
            if form is not None and form.has(key):
                form.put(Credentials({key: value}))

        self._without_typing(show)

    def _numbers(self) -> list[str]:
        return [each.did_number for each in self.session.draft.dids]

    def _use_number(self, number: str) -> bool:
        """Put the number that the provider named into the table, where that is still empty."""
        if self.session.draft.dids:
            return False
        self.session.draft = replace(self.session.draft, dids=(DidRoute(number),))
        self.touch()
        return True

    def load_rest(self) -> None:
        """The keys came from the drawer: into the fields that nobody has typed in meanwhile."""
        if self._form is not None and self._form_of == self.session.draft.channel:
            self._form.load_rest(self.session.draft.credentials)
            self._tell_answers()
            self._waiting.hide()

    @property
    def waits(self) -> bool:
        return self.session.awaited or (self._built and self._pasting.reads)

    def say_waiting(self) -> None:
        keys = self.tr("Reading the keys from this computer's keyring…")
        self._waiting.setText(keys if self.session.awaited else self.tr("Reading the e-mail…"))
        self._waiting.show()

    def _mail_read(self, is_certain: bool) -> None:
        """Go on, if that was pressed meanwhile; not where something of it is to be looked at first."""
        if not self._pasting.reads:
            self._waiting.setVisible(self.session.awaited)
        if not is_certain:
            self._when_ready = None
        self.ready()

    def touch(self) -> None:
        pressed = self._when_ready
        super().touch()
        if self._pasting.fills:
            self._when_ready = pressed  # nobody has typed

    def _tell_answers(self) -> None:
        """Say at each field what the drawer said of its secret, where there is something to say."""
        if self._form is None or self.session.awaited:
            return
        missing = {field.key for field in missing_secrets(self.session.draft)}
        for key, answer in self.session.answers.items():
            if self._form.has(key) and key not in self._form.typed:
                self._tell_answer(key, answer, key in missing)

    def _tell_answer(self, key: str, answer: "Answer", is_missing: bool) -> None:
        assert self._form is not None
        empty = self.tr("Leave it empt&y")
        match answer:
            case ThisRunOnly(_, why):
                self._form.say_at(key, one_text(failure_text(why), self.tr("It is kept only until you quit.")))
            case Changed():
                self._form.ask_whether_empty(
                    key, self.tr("Another program changed this value in the keyring. Type it again."), empty
                )
            case NotThere() if is_missing:
                self._form.ask_whether_empty(
                    key, self.tr("You typed it here, but it is no longer in the keyring. Type it again."), empty
                )
            case Locked(why) | Slow(why) | Denied(why) | Unusable(why) if is_missing:
                text = one_text(
                    failure_text(why), self.tr("The value you typed here could not be read. Type it again.")
                )
                self._form.ask_whether_empty(key, text, empty)
            case Kept() | NotThere() | Locked() | Slow() | Denied() | Unusable():
                pass

    def _tell_unread(self, problems: list[Problem]) -> None:
        """Of a secret that the drawer has not told it is not known that it is gone: what it answered is said."""
        lacking = {problem.field for problem in problems if problem.text == MISSING_SECRET}
        for field in missing_secrets(self.session.draft):
            answer = self.session.answers.get(field.key)
            if field.path in lacking and answer is not None and not isinstance(answer, NotThere):
                self._tell_answer(field.key, answer, True)

    def _replace_form(self, channel: str) -> None:
        provider = self.session.draft.provider
        assert provider is not None
        if self._form is not None:
            self._form_place.removeWidget(self._form)
            self._form.hide()
            # At once, not later: findChild must never meet a field of the provider before.
            self._form.setParent(None)
            let_go(self._form)
        self._form = FieldForm(provider.fields, provider.value)
        self._form_of = channel
        self._form_place.addWidget(self._form)
        self._form.changed.connect(self.touch)
        self._check.use(self._form, channel, self.session.provider_places, self.session.practising)
        # Tab follows the order in which widgets are made, and the form is made after what stands below it.
        chain = [*self._card.tab_chain, self._name, *self._form.tab_chain, *self._check.tab_chain]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self._pasting.use(self._form, Wanted(provider.fields, provider.name, provider.kind.did_format), [self._name])

    def store(self) -> None:
        draft = self.session.draft
        credentials, taken_as_is = draft.credentials, draft.taken_as_is
        secrets = draft.secrets
        if self._form is not None and self._form_of == draft.channel:
            credentials, taken_as_is = self._form.credentials, self._form.taken_as_is
            secrets -= self._form.typed
            self._typed = Credentials({**self._typed, **credentials})
        self.session.draft = replace(
            draft,
            name=strip_pasted(self._name.text()),
            credentials=credentials,
            taken_as_is=taken_as_is,
            secrets=secrets,
            asked_for=frozenset(pair for pair in draft.asked_for if not credentials.get(pair[0])),
        )

    def show_doubt(self, path: str, reason: str) -> None:
        if self._form is None:
            return
        text = self.tr(
            "The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the "
            "provider's portal and correct them in the PBX portal."
        )
        self._form.show_warning(
            path, text.format(reason=reason or self.tr("no reason given"), id=self.session.created_id)
        )

    def _leave_out(self, key: str) -> None:
        draft = self.session.draft
        self.session.draft = replace(draft, asked_for=frozenset(pair for pair in draft.asked_for if pair[0] != key))
        if self._form is not None:
            self._form.take(key, "")

    @property
    def chosen(self) -> str:
        return plain(self.session.draft.name, NAME_SHOWN)

    def problems(self) -> list[Problem]:
        return list(account_problems(self.session.draft))

    def show_problems(self, problems: list[Problem]) -> None:
        by_field = {problem.field: problem for problem in problems}
        if "name" in by_field:
            self._name_row.show_problem(problem_text(by_field["name"]))
        else:
            self._judge_name()
        if self._form is not None:
            self._form.show_problems(problems)
            self._tell_unread(problems)
            self._references.show(self._form)
