"""The optional settings that the chosen kind of channel has."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from core.channel.rules import option_problems
from core.errors import Problem
from ui.look.fields import FieldRow, spoken, text_row
from ui.look.texts import problem_text
from ui.look.theme import GRID
from ui.wizard.page import Page
from ui.wizard.session import Session


class OptionsPage(Page):
    """What is left empty is left to the PBX: it is not sent at all."""

    topic = "options"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setTitle(self.tr("Options"))
        self.setSubTitle(self.tr("All of it may stay as it is; what is left empty, the PBX decides."))

    def build(self) -> None:
        column = self.scrolled_column()
        self._send_rate, self._send_rate_row = self._number_row(
            "send_rate",
            self.tr("Message sending &rate (messages per second)"),
            self.tr("Not more than the provider allows, or it drops messages."),
        )
        self._auto_close = QComboBox()
        self._auto_close.setObjectName("auto_close_session")
        for text, value in (
            (self.tr("As the PBX does by default"), None),
            (self.tr("Keep them open"), 0),
            (self.tr("Close them automatically"), 1),
        ):
            self._auto_close.addItem(text, value)
        self._auto_close.setMaximumWidth(40 * GRID)
        self._auto_close_row = FieldRow(self.tr("Sessions &without new messages"), self._auto_close)
        self._expiry, self._expiry_row = self._number_row(
            "session_expired_time",
            self.tr("&Days without a message before a session is closed"),
            self.tr("Only used when sessions are closed automatically."),
        )
        self._duplicates = QCheckBox(self.tr("Allow a &second session"))
        self._duplicates.setObjectName("enb_duplicate_active_session")
        self._duplicates.setAccessibleName(spoken(self._duplicates.text()))
        self._duplicates_row = FieldRow(
            "",
            self._duplicates,
            self.tr(
                "With the same sender and receiver; it takes over from the member who had the first, with the whole "
                "conversation."
            ),
        )
        self._message, self._message_row = text_row(
            "accompanying_msg",
            self.tr("&Text that goes with a file"),
            self.tr("Sent beside a file or a picture, for receivers whose phone cannot show it."),
        )
        for row in (
            self._send_rate_row,
            self._auto_close_row,
            self._expiry_row,
            self._duplicates_row,
            self._message_row,
        ):
            column.addWidget(row)
        column.addStretch(1)
        self._auto_close.currentIndexChanged.connect(self._show_applicable)
        self._message.textEdited.connect(self._message_row.clear_note)

    def _number_row(self, name: str, label: str, hint: str) -> tuple[QLineEdit, FieldRow]:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setPlaceholderText(self.tr("the PBX decides"))
        edit.setMaximumWidth(26 * GRID)
        row = FieldRow(label, edit, hint)
        edit.textEdited.connect(row.clear_note)
        return edit, row

    def load(self) -> None:
        draft = self.session.draft
        self._send_rate.setText(draft.send_rate)
        self._auto_close.setCurrentIndex(max(0, self._auto_close.findData(draft.auto_close_session)))
        self._expiry.setText(draft.session_expired_time or self._expiry.text())
        self._duplicates.setChecked(bool(draft.enb_duplicate_active_session))
        self._message.setText(draft.accompanying_msg)
        self._show_applicable()

    def store(self) -> None:
        draft = self.session.draft
        chosen = self._auto_close.currentData()
        duplicates = draft.enb_duplicate_active_session
        if self._duplicates.isChecked() or duplicates is not None:
            # Unticked and never touched is left to the PBX, whose documented default is the same.
            duplicates = int(self._duplicates.isChecked())
        self.session.draft = replace(
            draft,
            send_rate=self._send_rate.text().strip(),
            auto_close_session=chosen,
            session_expired_time="" if chosen == 0 else self._expiry.text().strip(),
            enb_duplicate_active_session=duplicates,
            accompanying_msg=self._message.text().strip(),
        )

    def problems(self) -> list[Problem]:
        return list(option_problems(self.session.draft))

    def show_problems(self, problems: list[Problem]) -> None:
        by_field = {problem.field: problem for problem in problems}
        for row in (self._send_rate_row, self._expiry_row, self._message_row):
            problem = by_field.get(row.editor.objectName())
            if problem:
                row.show_problem(problem_text(problem))
            else:
                row.clear_note()

    def _show_applicable(self) -> None:
        draft = self.session.draft
        kind = draft.kind
        self._send_rate_row.setVisible(bool(kind and kind.send_rate))
        self._duplicates_row.setVisible(bool(kind and kind.duplicate_sessions))
        self._message_row.setVisible(bool(kind and kind.accompanying_msg))
        self._expiry_row.setVisible(self._auto_close.currentData() != 0)
