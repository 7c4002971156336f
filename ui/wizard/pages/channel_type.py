"""What kind of channel, and for SMS through which provider: one list of tiles that is searched by typing."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from core.channel.catalog import KINDS, Kind, provider, providers_of
from core.channel.live_chat import LIVE_CHAT
from core.channel.rules import kind_problems
from core.channel.secret_values import typed_secrets
from core.errors import NAME_SHOWN, Problem, plain
from core.store.used_last import providers_used_last
from core.wording import NN_
from ui.look.buttons import make_button
from ui.look.say import say
from ui.look.search_line import SearchLine
from ui.look.signed_label import SignedLabel
from ui.look.texts import plural, problem_text, translated
from ui.look.theme import Tone
from ui.look.tokens import HINT_LINE, SPACES
from ui.look.tooltips import give_tooltip
from ui.wizard.page import Page
from ui.wizard.parts.tile_rows import Shown
from ui.wizard.parts.tiles import TileList
from ui.wizard.session import Session

MOST_USED = 3
_ROOM = 720
"""From this width on the button for a live chat has room beside the others."""


class ChannelTypePage(Page):
    """A kind with one provider is a tile like each provider of SMS; buttons show the tiles of one kind alone."""

    topic = "channel_type"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setTitle(self.tr("Which type of channel?"))
        self.setSubTitle(self.tr("The provider cannot be changed once the channel has been created."))

    def build(self) -> None:
        self._used: tuple[str, ...] = ()
        self._kept, self._asked = "", False
        column = self.column()
        column.setSpacing(0)
        self._search = SearchLine()
        self._tiles = TileList(self._search)
        column.addLayout(self._make_top())
        self._kind_note, self._note = SignedLabel("", Tone.ERROR), SignedLabel("", Tone.MUTED)
        for name, note in (("channel_type.note", self._kind_note), ("channel.note", self._note)):
            note.setObjectName(name)
            note.setMinimumHeight(HINT_LINE)
            column.addWidget(note)
        self._tiles.setObjectName("channel")
        self._tiles.setAccessibleName(self.tr("Provider"))
        column.addWidget(self._tiles, 1)
        self._search.textChanged.connect(self._look_for)
        self._tiles.changed.connect(self._choice_changed)
        self._tiles.doubleClicked.connect(self.go_on)

    def _make_top(self) -> QHBoxLayout:
        search, row = self._search, QHBoxLayout()
        search.setObjectName("channel_search")
        search.setAccessibleName(self.tr("Search for a type or provider"))
        search.setPlaceholderText(self.tr("Type a name"))
        give_tooltip(search, self.tr("Search for a type or provider"))
        label = QLabel(self.tr("&Provider"))
        label.setBuddy(search)
        row.setSpacing(SPACES[2])
        row.addWidget(label)
        row.addWidget(search, 1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._choices: dict[str, QPushButton] = {}
        for kind in KINDS:
            self._choices[kind.value] = self._make_choice(kind)
            row.addWidget(self._choices[kind.value])
        self._live_chat = self._make_live_chat()
        row.addWidget(self._live_chat)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:  # where there is no room for it, its tile is there all the same
            self._live_chat.setVisible(self.width() >= _ROOM)

    def _make_live_chat(self) -> QPushButton:
        """A live chat has no provider, no keys and no numbers: it has windows of its own."""
        choice = make_button("channel_type.livechat", self.tr("Live chat…"))
        choice.setAccessibleName(self.tr("Live chat"))
        summary = self.tr("A chat window on a website. No account, no keys.")
        choice.setAccessibleDescription(summary)
        give_tooltip(choice, summary)
        choice.clicked.connect(self._ask_live_chat)
        return choice

    def _ask_live_chat(self) -> None:
        if self.session.reached is not None and self.session.channels is not None:
            self.session.live_chat_asked.emit(self.session.login.base_url)
        else:
            self._say(
                self.tr("A live chat is created on the PBX right away: connect to the PBX first."), Tone.WARNING
            )

    def _make_choice(self, kind: Kind) -> QPushButton:
        choice = make_button(f"channel_type.{kind.value}", translated(kind.name))
        choice.setAccessibleName(translated(kind.name))
        choice.setAccessibleDescription(translated(kind.summary))
        give_tooltip(choice, translated(kind.summary))
        choice.setCheckable(True)
        self._group.addButton(choice)
        choice.clicked.connect(partial(self._narrow, kind))
        return choice

    def load(self) -> None:
        draft = self.session.draft
        self._mark(draft.kind)
        self._search.clear()
        self._kept = draft.channel
        self._show(draft.channel)
        self._say("")
        self._ask_for_used()

    def accept_input(self, then: Callable[[], object] | None = None) -> bool:
        if self._tiles.chosen == LIVE_CHAT:
            self._ask_live_chat()
            return False
        return super().accept_input(then)

    def store(self) -> None:
        if self._tiles.chosen == LIVE_CHAT:
            return  # it has windows of its own, and takes nothing away from what was typed here
        before, chosen = self.session.draft, provider(self._tiles.chosen)
        kind = chosen.kind if chosen is not None else self._kind
        if kind is None:
            self.session.draft = replace(before, kind_value="", channel="", secrets=typed_secrets(before))
            return
        channel = chosen.value if chosen is not None else ""
        # What was typed for another provider is meant until the page with the keys tells that it goes.
        meant = typed_secrets(before) if channel != before.channel else before.secrets
        self.session.draft = replace(before, kind_value=kind.value, channel=channel, secrets=meant)

    def peek(self) -> None:
        # What is being searched for is no choice yet.
        if self._tiles.chosen or not self._search.text():
            self.store()

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
        if by_field:
            kind = by_field.get("channel_type", "")
            self._say(kind or by_field.get("channel", ""), Tone.ERROR, of_kind=bool(kind))

    def editor(self, path: str) -> QWidget | None:
        return self._search if self._built and path in ("channel_type", "channel") else None

    # What is searched for

    @property
    def _kind(self) -> Kind | None:
        """The kind whose tiles alone are shown."""
        return next((kind for kind in KINDS if self._choices[kind.value].isChecked()), None)

    def _mark(self, kind: Kind | None) -> None:
        for value, choice in self._choices.items():
            choice.setChecked(kind is not None and value == kind.value)

    def _show(self, chosen: str) -> None:
        reached = self.session.reached
        firmware = reached.description.firmware_version if reached is not None else ""
        self._best = self._tiles.show_tiles(Shown(self._kind, self._search.text(), self._used, firmware), chosen)

    def _narrow(self, kind: Kind) -> None:
        """Show the tiles of a kind alone, and take its only one; pressed again, show all and lose none."""
        if not self._choices[kind.value].isChecked():
            self._show(self._tiles.chosen)
            return
        self._mark(kind)
        self._search.clear()
        offered = providers_of(kind)
        before = self._tiles.chosen
        self._show(offered[0].value if len(offered) == 1 else before)
        self._choice_changed()
        if len(offered) == 1:
            self._tiles.say_chosen()

    def _look_for(self, typed: str) -> None:
        """What alone fits best is taken; of several nobody is."""
        before = self._tiles.chosen
        self._show("")
        if typed and not self._best and self._kind is not None:
            self._mark(None)
            self._show("")
        if not typed:
            self._tiles.choose(self._kept)
        elif len(self._best) == 1:
            self._tiles.choose(self._best[0].value)
            if self._tiles.chosen != before:
                self._tiles.say_chosen()
        self._say(self._found(typed))
        if not self._tiles.chosen:
            say(self._search, self._note.text())

    def _found(self, typed: str) -> str:
        if not typed.strip():
            return ""
        if len(self._best) == 1:
            return self.tr("Press Enter to choose {name}.").format(name=self._best[0].name)
        if self._best:
            return plural(
                NN_("1 matches.", "{count} match. Keep typing, or choose one with the arrow keys."), len(self._best)
            )
        return self.tr(
            "No provider is called “{typed}”. For a provider that supports the PBX's SMS API, choose General."
        ).format(typed=plain(typed.strip(), NAME_SHOWN))

    def _choice_changed(self) -> None:
        name = self._tiles.chosen_name
        if not self._search.text():
            self._kept = self._tiles.chosen
        typed = self._search.text()
        self._say(self.tr("Press Enter to choose {name}.").format(name=name) if name and typed else "")
        self.touch()

    def _say(self, text: str, tone: Tone = Tone.MUTED, *, of_kind: bool = False) -> None:
        """One line below the search; of the two labels the one that it belongs to."""
        self._kind_note.setText(text if of_kind else "")
        self._kind_note.setVisible(of_kind)
        self._note.set_tone(tone)
        self._note.setText("" if of_kind else text)
        self._note.setVisible(not of_kind)

    # Who was used last

    def _ask_for_used(self) -> None:
        session = self.session
        if not self._asked and session.store is not None:
            self._asked = True
            work = partial(providers_used_last, session.store, session.draft_id, MOST_USED)
            session.jobs.run(work, self._show_used, self._leave_out)

    def _show_used(self, used: tuple[str, ...]) -> None:
        """They came: nothing moves under a hand that has begun."""
        if used == self._used:
            return
        self._used = used
        if not self._search.text() and not self._tiles.chosen:
            self._show("")

    def _leave_out(self, _error: Exception) -> None:
        """The section is a convenience; home tells of a store that cannot be read."""
