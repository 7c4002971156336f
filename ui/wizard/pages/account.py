"""The channel's name, its webhook, and the keys from the provider's portal."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from core.channel.catalog import WEBHOOK_URL_TYPES
from core.channel.credentials import Credentials, strip_pasted
from core.channel.rules import account_problems
from core.errors import Problem
from ui.look.fields import spoken, text_row
from ui.look.form import FieldForm
from ui.look.texts import problem_text
from ui.look.theme import GRID, Tone, ToneLabel
from ui.wizard.session import Session
from ui.wizard.wizard import Page


class AccountPage(Page):
    """The form is drawn anew for each provider; values of fields that two providers share stay."""

    topic = "account"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setTitle(self.tr("Account at the provider"))
        self._form: FieldForm | None = None
        self._form_of = ""
        # Values of fields that the chosen provider lacks, kept for the one that was chosen before.
        self._typed = Credentials()

    def build(self) -> None:
        column = self.scrolled_column()
        self._name, self._name_row = text_row(
            "name", self.tr("Na&me of the channel"), self.tr("As the PBX's portal and its users will see it.")
        )
        self._name.textEdited.connect(self._name_row.clear_note)
        column.addWidget(self._name_row)
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addWidget(self._make_webhook_choice())
        column.addStretch(1)

    def _make_webhook_choice(self) -> QWidget:
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID // 2)
        inner.addWidget(ToneLabel(self.tr("Domain of the webhook URL, under which the provider reaches the PBX")))
        texts = {
            "fqdn": (
                self.tr("Yeastar &FQDN"),
                self.tr("The domain name that Yeastar gives the PBX (Remote Access). Right for most, and for Cloud."),
            ),
            "nat": (
                self.tr("Own domain (N&AT)"),
                self.tr(
                    "Your own domain name on the public address that is forwarded to the PBX. "
                    "It needs a valid certificate and no underscore in its name."
                ),
            ),
        }
        group = QButtonGroup(self)
        self._webhook: dict[str, QRadioButton] = {}
        for value in WEBHOOK_URL_TYPES:
            caption, explanation = texts[value]
            choice = QRadioButton(caption)
            choice.setObjectName(f"webhook_url_type.{value}")
            choice.setAccessibleName(spoken(caption))
            choice.setAccessibleDescription(explanation)
            group.addButton(choice)
            self._webhook[value] = choice
            inner.addWidget(choice)
            hint = ToneLabel(explanation, Tone.MUTED)
            hint.setContentsMargins(3 * GRID, 0, 0, GRID // 2)
            inner.addWidget(hint)
        self._webhook_note = ToneLabel("", Tone.ERROR)
        inner.addWidget(self._webhook_note)
        return box

    def load(self) -> None:
        draft = self.session.draft
        provider = draft.provider
        self._name.setText(draft.name)
        if draft.webhook_url_type in self._webhook:
            self._webhook[draft.webhook_url_type].setChecked(True)
        if provider is None:
            return
        kept = (
            self.tr("What {provider} gave you. This is practice: nothing of it is kept.")
            if self.session.practising
            else self.tr("What {provider} gave you. Keys go into this computer's keyring and nowhere else.")
        )
        self.setSubTitle(kept.format(provider=provider.name))
        self._typed = Credentials({**self._typed, **draft.credentials})
        if self._form_of != provider.value:
            self._replace_form(provider.value)
        if self._form is not None:
            self._form.load(self._typed, draft.taken_as_is)

    def _replace_form(self, channel: str) -> None:
        provider = self.session.draft.provider
        assert provider is not None
        if self._form is not None:
            self._form_place.removeWidget(self._form)
            self._form.hide()
            # At once, not later: findChild must never meet a field of the provider before.
            self._form.setParent(None)
            self._form.deleteLater()
        self._form = FieldForm(provider.fields, provider.value)
        self._form_of = channel
        self._form_place.addWidget(self._form)
        # Tab follows the order in which widgets are made, and the form is made after what stands below it.
        chain = [self._name, *self._form.tab_chain, *self._webhook.values()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def store(self) -> None:
        draft = self.session.draft
        webhook = next((value for value, choice in self._webhook.items() if choice.isChecked()), "")
        credentials, taken_as_is = draft.credentials, draft.taken_as_is
        if self._form is not None and self._form_of == draft.channel:
            credentials, taken_as_is = self._form.credentials, self._form.taken_as_is
            self._typed = Credentials({**self._typed, **credentials})
        self.session.draft = replace(
            draft,
            name=strip_pasted(self._name.text()),
            webhook_url_type=webhook,
            credentials=credentials,
            taken_as_is=taken_as_is,
        )

    def show_doubt(self, path: str, reason: str) -> None:
        if self._form is None:
            return
        text = self.tr(
            "The provider did not take these keys ({reason}). Channel {id} exists already: compare them with the "
            "provider's portal and correct them in the PBX's portal."
        )
        self._form.show_warning(
            path, text.format(reason=reason or self.tr("no reason given"), id=self.session.created_id)
        )

    def problems(self) -> list[Problem]:
        return list(account_problems(self.session.draft))

    def show_problems(self, problems: list[Problem]) -> None:
        by_field = {problem.field: problem for problem in problems}
        if "name" in by_field:
            self._name_row.show_problem(problem_text(by_field["name"]))
        else:
            self._name_row.clear_note()
        webhook = by_field.get("webhook_url_type")
        self._webhook_note.setText("⚠ " + problem_text(webhook) if webhook else "")
        if self._form is not None:
            self._form.show_problems(problems)
