"""What kind of channel, and for SMS through which provider."""

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton

from core.channel.catalog import KINDS, Kind, providers_of
from core.channel.rules import kind_problems
from core.channel.secret_values import typed_secrets
from core.errors import Problem
from ui.look.fields import FieldRow
from ui.look.searched_box import choose_only_match, search_by_typing
from ui.look.texts import problem_text, translated
from ui.look.theme import GRID, Tone, ToneLabel
from ui.wizard.page import Page
from ui.wizard.session import Session


class ChannelTypePage(Page):
    """Three kinds with a line each; a kind with several providers shows a list that is searched by typing."""

    topic = "channel_type"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setTitle(self.tr("Which kind of channel?"))
        self.setSubTitle(self.tr("The provider cannot be changed once the channel has been created."))

    def build(self) -> None:
        column = self.scrolled_column()
        self._group = QButtonGroup(self)
        self._choices: dict[str, QRadioButton] = {}
        for kind in KINDS:
            choice = QRadioButton(translated(kind.name))
            choice.setObjectName(f"channel_type.{kind.value}")
            choice.setAccessibleName(translated(kind.name))
            choice.setAccessibleDescription(translated(kind.summary))
            font = choice.font()
            font.setBold(True)
            choice.setFont(font)
            self._group.addButton(choice)
            self._choices[kind.value] = choice
            column.addWidget(choice)
            summary = ToneLabel(translated(kind.summary), Tone.MUTED)
            summary.setContentsMargins(3 * GRID, 0, 0, GRID)
            column.addWidget(summary)
            if len(providers_of(kind)) > 1:
                column.addWidget(self._make_provider_row(kind))
            choice.toggled.connect(self._kind_changed)
        self._kind_note = ToneLabel("", Tone.ERROR)
        self._kind_note.setObjectName("channel_type.note")
        column.addWidget(self._kind_note)
        column.addStretch(1)

    def _make_provider_row(self, kind: Kind) -> FieldRow:
        self._provider = QComboBox()
        self._provider.setObjectName("channel")
        self._provider.setMaxVisibleItems(16)
        for each in providers_of(kind):
            self._provider.addItem(each.name, each.value)
        line = search_by_typing(self._provider)
        line.setPlaceholderText(self.tr("Type or choose a provider"))
        line.setAccessibleName(self.tr("Provider"))
        self._provider.setCurrentIndex(-1)
        self._provider_row = FieldRow(
            self.tr("&Provider"),
            self._provider,
            self.tr("The company that carries the messages of your numbers (ITSP)."),
        )
        self._provider_row.setContentsMargins(3 * GRID, 0, 0, 0)
        self._provider.currentTextChanged.connect(self._provider_row.clear_note)
        return self._provider_row

    def load(self) -> None:
        draft = self.session.draft
        kind = draft.kind
        if kind is not None:
            self._choices[kind.value].setChecked(True)
        index = self._provider.findData(draft.channel)
        if index >= 0:
            self._provider.setCurrentIndex(index)
        self._kind_changed()

    def store(self) -> None:
        chosen = next((kind for kind in KINDS if self._choices[kind.value].isChecked()), None)
        if chosen is None:
            self.session.draft = replace(
                self.session.draft, kind_value="", channel="", secrets=typed_secrets(self.session.draft)
            )
            return
        offered = providers_of(chosen)
        before = self.session.draft
        choose_only_match(self._provider)  # a shortcut goes on without leaving the box
        channel = offered[0].value if len(offered) == 1 else self._typed_provider()
        # What was typed for another provider is meant until the page with the keys tells that it goes.
        meant = typed_secrets(before) if channel != before.channel else before.secrets
        self.session.draft = replace(before, kind_value=chosen.value, channel=channel, secrets=meant)

    def _typed_provider(self) -> str:
        """The provider that stands in the box, chosen or typed in full in any case; "" if it is none."""
        typed = self._provider.currentText().strip().casefold()
        for index in range(self._provider.count()):
            value = str(self._provider.itemData(index))
            if typed in (self._provider.itemText(index).casefold(), value):
                return value
        return ""

    @property
    def chosen(self) -> str:
        kind, provider = self.session.draft.kind, self.session.draft.provider
        if kind is None or provider is None:
            return ""
        return translated(kind.name) if len(providers_of(kind)) == 1 else f"{provider.name} · {translated(kind.name)}"

    def problems(self) -> list[Problem]:
        return list(kind_problems(self.session.draft))

    def show_problems(self, problems: list[Problem]) -> None:
        by_field = {problem.field: problem_text(problem) for problem in problems}
        self._kind_note.setText("⚠ " + by_field["channel_type"] if "channel_type" in by_field else "")
        if "channel" in by_field:
            self._provider_row.show_problem(by_field["channel"])
        else:
            self._provider_row.clear_note()

    def focus_field(self, path: str) -> None:
        if path == "channel_type":
            next(iter(self._choices.values())).setFocus()
        else:
            super().focus_field(path)

    def _kind_changed(self) -> None:
        self._kind_note.setText("")
        for kind in KINDS:
            if len(providers_of(kind)) > 1:
                self._provider_row.setVisible(self._choices[kind.value].isChecked())
