"""Everything once more in plain words, and the JSON that will be sent, before anything is created."""

import json
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import DESTINATION_NAMES
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import masked_template
from core.channel.rules import problems, unknown_people
from core.channel.secret_values import shown
from core.errors import AppError, DraftInvalid, Problem, plain
from core.keys.warnings import key_warnings
from core.pbx.request_text import as_curl, as_json_text
from ui.look.copy_button import CopyButton
from ui.look.texts import failure_text, problem_text, translated, warning_text
from ui.look.theme import GRID, Tone, ToneLabel
from ui.look.tooltips import give_tooltip
from ui.routing.names import RouteNames
from ui.wizard.page import Page
from ui.wizard.session import Session

LONGEST_WORD = 24
SHOWN_ROUTES = 12
"""More lines of the routing table than these are counted instead of shown."""


def breakable(text: str) -> str:
    """`text` with places to break a line inside very long words, which a QLabel would cut off at its edge.

    For labels that nobody copies from: the places are zero-width spaces.
    """
    return " ".join(
        word if len(word) <= LONGEST_WORD else "\u200b".join(word[i : i + 12] for i in range(0, len(word), 12))
        for word in text.split(" ")
    )


class ReviewPage(Page):
    """Secrets are masked here, in words and in JSON. Its button Create is the only one that changes the PBX."""

    topic = "review"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setTitle(self.tr("Is everything right?"))
        self.setSubTitle(self.tr("Nothing has been created yet. “Create channel” creates it on the PBX."))
        self.setCommitPage(True)

    def build(self) -> None:
        column = self.column()
        self._note = ToneLabel("", Tone.ERROR)
        column.addWidget(self._note)
        self._trouble, self._doubts, self._existing = (ToneLabel("", Tone.WARNING) for _ in range(3))
        self._trouble.setObjectName("trouble")
        self._doubts.setObjectName("review_doubts")
        self._existing.setObjectName("created_already")
        column.addWidget(self._trouble)
        column.addWidget(self._existing)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._make_words(), self.tr("In &words"))
        self._json = QPlainTextEdit()
        self._json.setObjectName("request_json")
        self._json.setReadOnly(True)
        self._json.setTabChangesFocus(True)
        self._json.setAccessibleName(self.tr("The request as JSON, secrets masked"))
        self._json.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        tabs.addTab(self._json, self.tr("As &JSON"))
        column.addWidget(tabs, 1)
        actions = QHBoxLayout()
        actions.setSpacing(GRID)
        for button in self._make_copies():
            actions.addWidget(button)
        actions.addStretch(1)
        self._keep_ready = QPushButton(self.tr("&Keep ready to send later"))
        self._keep_ready.setObjectName("keep_ready")
        self._keep_ready.setAutoDefault(False)
        give_tooltip(self._keep_ready, self.tr("Nothing is sent now; the home window sends it when you are on site."))
        self._keep_ready.clicked.connect(self._keep)
        actions.addWidget(self._keep_ready)
        column.addLayout(actions)

    def _make_words(self) -> QWidget:
        """What will be sent, in words; what may be wrong with it stands above and scrolls along."""
        words = QWidget()
        scrolled = QVBoxLayout(words)
        scrolled.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Summary"))
        self._summary = QWidget()
        inside = QVBoxLayout(self._summary)
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self._doubts)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        area.setWidget(self._summary)
        scrolled.addWidget(area)
        return words

    def load_rest(self) -> None:
        """The keys came from the drawer."""
        self.load()

    @property
    def waits(self) -> bool:
        return self.session.awaited

    def say_waiting(self) -> None:
        self._note.setText(self.tr("The keys are being read from this computer's keyring; then it goes on."))

    def _make_copies(self) -> list[CopyButton]:
        """Both texts hold variables in the place of every secret, and of the token."""
        copies = []
        for name, caption, text_of in (
            ("copy_json", self.tr("Cop&y as JSON"), self._json_text),
            ("copy_curl", self.tr("Copy as c&url"), self._curl_text),
        ):
            button = CopyButton(name, caption, text_of)
            give_tooltip(button, self.tr("Secrets and the token are variables, never their values."))
            copies.append(button)
        return copies

    def _json_text(self) -> str:
        return self._or_nothing(lambda: as_json_text(self.session.draft))

    def _curl_text(self) -> str:
        return self._or_nothing(lambda: as_curl(self.session.draft, self.session.login.base_url))

    def _or_nothing(self, make: Callable[[], str]) -> str:
        """What is copied; where there is nothing to copy, it is said why."""
        try:
            return make()
        except AppError as error:
            self._note.setText("⚠ " + failure_text(error))
            return ""

    def load(self) -> None:
        draft = self.session.draft
        self._fill_summary(self._lines(draft))
        self._keep_ready.setVisible(self.session.store is not None)
        self._note.setText("")
        self._existing.setVisible(self.session.created_id is not None)
        self._existing.setText(
            "⚠ "
            + self.tr("Channel {id} exists already; “Create channel” would create another one.").format(
                id=self.session.created_id
            )
        )
        trouble = self.session.trouble or self.session.keys_trouble
        self._trouble.setVisible(trouble is not None)
        if trouble is not None:
            kept = (
                self.tr("Everything typed is kept for this run only; the channel can be created all the same.")
                if self.session.trouble
                else self.tr("The keys are kept for this run only; the channel can be created all the same.")
            )
            self._trouble.setText("⚠ " + failure_text(trouble) + " " + kept)
        self._show_doubts(draft)
        found = problems(draft)
        self.show_problems(found)
        text = "" if found else json.dumps(masked_template(draft), indent=4, ensure_ascii=False)
        self._json.setPlainText(text)

    def _show_doubts(self, draft: ChannelDraft) -> None:
        """What may be wrong, and who is not looked up yet: nothing of it keeps anybody from going on."""
        provider = draft.provider
        warnings = key_warnings(provider, draft.credentials, draft.taken_as_is) if provider else ()
        labels = {str(field.path): translated(field.label) for field in provider.fields} if provider else {}
        lines = [f"⚠ {labels[warning.path]}: {warning_text(warning)}" for warning in warnings]
        if any(unknown_people(draft)):
            lines.append(self.tr("Who is written by number or name is looked up on the PBX before anything is sent."))
        self._doubts.setText("\n".join(lines))
        self._doubts.setVisible(bool(lines))

    def _keep(self) -> None:
        if self.accept_input():
            self.session.kept_ready.emit()

    def problems(self) -> list[Problem]:
        return problems(self.session.draft)

    def show_problems(self, problems: list[Problem]) -> None:
        if problems:
            self._note.setText("⚠ " + failure_text(DraftInvalid(problems)) + " " + problem_text(problems[0]))

    def focus_field(self, path: str) -> None:
        """Nothing is edited here."""

    def _lines(self, draft: ChannelDraft) -> list[tuple[str, str]]:
        kind, provider = draft.kind, draft.provider
        if kind is None or provider is None:
            return []
        lines = [
            (self.tr("PBX"), self._pbx()),
            (self.tr("Channel type"), translated(kind.name)),
            (self.tr("Provider"), provider.name),
            (self.tr("Name"), draft.name),
            (
                self.tr("Webhook URL"),
                self.tr("Yeastar FQDN") if draft.webhook_url_type == "fqdn" else self.tr("Own domain (NAT)"),
            ),
        ]
        for field in provider.fields:
            value = draft.credentials.get(field.key, "")
            lines.append((translated(field.label), shown(field, value) or self.tr("none")))
        lines += self._option_lines(draft)
        lines += self._route_lines(draft)
        return lines

    def _pbx(self) -> str:
        login, reached = self.session.login, self.session.reached
        if reached is not None:
            return f"{reached.description.device_name} ({login.base_url})".lstrip()
        return self.tr("{address}, not reached yet").format(address=login.base_url)

    def _option_lines(self, draft: ChannelDraft) -> list[tuple[str, str]]:
        kind = draft.kind
        assert kind is not None
        by_default = self.tr("the PBX decides")
        lines = []
        if kind.send_rate:
            rate = self.tr("{rate} messages per second").format(rate=draft.send_rate)
            lines.append((self.tr("Sending rate"), rate if draft.send_rate else by_default))
        closing = by_default
        if draft.auto_close_session == 0:
            closing = self.tr("stay open")
        elif draft.auto_close_session == 1:
            closing = self.tr("are closed automatically")
        if draft.session_expired_time:
            closing += self.tr(", after {days} days without a message").format(days=draft.session_expired_time)
        lines.append((self.tr("Sessions"), closing))
        if kind.duplicate_sessions:
            allowed = self.tr("allowed") if draft.enb_duplicate_active_session else self.tr("not allowed")
            lines.append((self.tr("Second session, same sender and receiver"), allowed))
        if kind.accompanying_msg and draft.accompanying_msg:
            lines.append((self.tr("Text with files"), draft.accompanying_msg))
        return lines

    def _route_lines(self, draft: ChannelDraft) -> list[tuple[str, str]]:
        if not draft.dids:
            return [(self.tr("Routing"), self.tr("no numbers yet"))]
        names = RouteNames(self.session.directory)
        lines = [(route.did_number, self._destination(route, names)) for route in draft.dids[:SHOWN_ROUTES]]
        if len(draft.dids) > SHOWN_ROUTES:
            lines.append((self.tr("and {count} more").format(count=len(draft.dids) - SHOWN_ROUTES), ""))
        return lines

    def _destination(self, route: DidRoute, names: RouteNames) -> str:
        text = "→ " + translated(DESTINATION_NAMES.get(route.destination_type, plain(route.destination_type)))
        if route.has_destination:
            text += " " + names.named(route.destination_type, route.who)
        if route.members:
            kind = self.session.draft.kind
            if kind is not None and kind.members:
                members = ", ".join(names.named(member.type, member.who) for member in route.members)
                text += "\n" + self.tr("Members: {names}").format(names=members)
        return text

    def _fill_summary(self, lines: list[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(lines):
            caption = ToneLabel(name, Tone.MUTED)
            caption.setWordWrap(True)
            caption.setFixedWidth(24 * GRID)
            shown = ToneLabel(breakable(value))
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(len(lines), 1)
