"""The optional settings of a channel, folded into the review; its webhook domain among them."""

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from core.channel.catalog import WEBHOOK_URL_TYPES
from core.channel.draft import ChannelDraft
from core.errors import Problem
from ui.look.fields import FieldRow, spoken, text_row
from ui.look.signed_label import SignedLabel
from ui.look.texts import problem_text
from ui.look.theme import GRID, Tone, ToneLabel, strong
from ui.look.tokens import SPACES

PARAMETERS = frozenset(
    {
        "webhook_url_type",
        "send_rate",
        "auto_close_session",
        "session_expired_time",
        "enb_duplicate_active_session",
        "accompanying_msg",
    }
)
"""What is edited here."""


class OptionsForm(QWidget):
    """What is left empty is left to the PBX: it is not sent at all."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACES[2], 0, 0)
        column.setSpacing(SPACES[2])
        column.addWidget(self._make_webhook_choice())
        self._send_rate, self._send_rate_row = self._number_row(
            "send_rate",
            self.tr("Message sending &rate (messages per second)"),
            self.tr("Stay within the provider's limit: above it, the provider drops messages."),
        )
        self._auto_close, self._auto_close_row = self._make_closing()
        self._expiry, self._expiry_row = self._number_row(
            "session_expired_time",
            self.tr("Close after this many &days without messages"),
            self.tr("Used only if sessions are closed automatically."),
        )
        self._duplicates, self._duplicates_row = self._make_second_session()
        self._message, self._message_row = text_row(
            "accompanying_msg",
            self.tr("&Text sent with files"),
            self.tr("Sent together with a file or picture, for phones that cannot show it."),
        )
        for row in (
            self._send_rate_row,
            self._auto_close_row,
            self._expiry_row,
            self._duplicates_row,
            self._message_row,
        ):
            column.addWidget(row)
        self._message.textEdited.connect(self._message_row.clear_note)

    def _make_webhook_choice(self) -> QWidget:
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, SPACES[1])
        inner.setSpacing(SPACES[1])
        caption = ToneLabel(self.tr("Domain the provider uses to reach the PBX (webhook URL)"))
        caption.setFont(strong(caption.font()))
        inner.addWidget(caption)
        texts = {
            "fqdn": (
                self.tr("Yeastar &FQDN"),
                self.tr(
                    "The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud."
                ),
            ),
            "nat": (
                self.tr("Own domain (N&AT)"),
                self.tr(
                    "Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid "
                    "certificate and must not contain an underscore."
                ),
            ),
        }
        group = QButtonGroup(self)
        self._webhook: dict[str, QRadioButton] = {}
        for value in WEBHOOK_URL_TYPES:
            text, explanation = texts[value]
            choice = QRadioButton(text)
            choice.setObjectName(f"webhook_url_type.{value}")
            choice.setAccessibleName(spoken(text))
            choice.setAccessibleDescription(explanation)
            group.addButton(choice)
            self._webhook[value] = choice
            inner.addWidget(choice)
            hint = ToneLabel(explanation, Tone.MUTED)
            hint.setContentsMargins(SPACES[6], 0, 0, 0)
            inner.addWidget(hint)
        self._webhook_note = SignedLabel("", Tone.ERROR)
        self._webhook_note.setObjectName("webhook_url_type.note")
        self._webhook_note.hide()
        inner.addWidget(self._webhook_note)
        return box

    def _make_closing(self) -> tuple[QComboBox, FieldRow]:
        box = QComboBox()
        box.setObjectName("auto_close_session")
        for text, value in (
            (self.tr("PBX default"), None),
            (self.tr("Keep open"), 0),
            (self.tr("Close automatically"), 1),
        ):
            box.addItem(text, value)
        box.setMaximumWidth(40 * GRID)
        box.currentIndexChanged.connect(self._show_closing)
        return box, FieldRow(self.tr("&Inactive sessions"), box)

    def _make_second_session(self) -> tuple[QCheckBox, FieldRow]:
        box = QCheckBox(self.tr("Allow a &second session"))
        box.setObjectName("enb_duplicate_active_session")
        box.setAccessibleName(spoken(box.text()))
        hint = self.tr(
            "With the same sender and receiver. Whoever starts it takes over the existing conversation, with its "
            "history."
        )
        return box, FieldRow("", box, hint)

    def _number_row(self, name: str, label: str, hint: str) -> tuple[QLineEdit, FieldRow]:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setPlaceholderText(self.tr("PBX default"))
        edit.setMaximumWidth(26 * GRID)
        row = FieldRow(label, edit, hint)
        edit.textEdited.connect(row.clear_note)
        return edit, row

    def load(self, draft: ChannelDraft) -> None:
        """Show the options of a draft, and only those that its kind of channel has."""
        if draft.webhook_url_type in self._webhook:
            self._webhook[draft.webhook_url_type].setChecked(True)
        self._send_rate.setText(draft.send_rate)
        self._auto_close.setCurrentIndex(max(0, self._auto_close.findData(draft.auto_close_session)))
        self._expiry.setText(draft.session_expired_time or self._expiry.text())
        self._duplicates.setChecked(bool(draft.enb_duplicate_active_session))
        self._message.setText(draft.accompanying_msg)
        kind = draft.kind
        self._send_rate_row.setVisible(bool(kind and kind.send_rate))
        self._duplicates_row.setVisible(bool(kind and kind.duplicate_sessions))
        self._message_row.setVisible(bool(kind and kind.accompanying_msg))
        self._show_closing()

    def taken_over(self, draft: ChannelDraft) -> ChannelDraft:
        """The draft with the options as they stand here."""
        chosen = self._auto_close.currentData()
        duplicates = draft.enb_duplicate_active_session
        if self._duplicates.isChecked() or duplicates is not None:
            # Unticked and never touched is left to the PBX, whose documented default is the same.
            duplicates = int(self._duplicates.isChecked())
        return replace(
            draft,
            webhook_url_type=next((value for value, each in self._webhook.items() if each.isChecked()), ""),
            send_rate=self._send_rate.text().strip(),
            auto_close_session=chosen,
            session_expired_time="" if chosen == 0 else self._expiry.text().strip(),
            enb_duplicate_active_session=duplicates,
            accompanying_msg=self._message.text().strip(),
        )

    def show_problems(self, problems: list[Problem]) -> None:
        """Say each at its field."""
        by_field = {problem.field: problem for problem in problems}
        for row in (self._send_rate_row, self._expiry_row, self._message_row):
            problem = by_field.get(row.editor.objectName())
            if problem:
                row.show_problem(problem_text(problem))
            else:
                row.clear_note()
        webhook = by_field.get("webhook_url_type")
        self._webhook_note.setText(problem_text(webhook) if webhook else "")
        self._webhook_note.setVisible(webhook is not None)

    def editor(self, path: str) -> QWidget | None:
        """The widget that edits a parameter; of the webhook domain the choice that is made."""
        if path == "webhook_url_type":
            return next((each for each in self._webhook.values() if each.isChecked()), self._webhook["fqdn"])
        return self.findChild(QWidget, path) if path in PARAMETERS else None

    def _show_closing(self) -> None:
        self._expiry_row.setVisible(self._auto_close.currentData() != 0)
