"""The channel is created here: progress and Cancel, then the id, or what went wrong and what to do."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.errors import NAME_SHOWN, AppError, OutcomeUnknown, PbxError, Refused, plain
from core.request import to_request
from ui.clipboard import copy_secret
from ui.creation import Creation
from ui.fields import FieldRow, spoken
from ui.pages.failure import FailurePart
from ui.texts import failure_text, problem_lines, translated
from ui.theme import GRID, Tone, ToneLabel, heading
from ui.wizard import ChannelWizard, Page, Session

if TYPE_CHECKING:
    from core.delivery import Settled
    from core.pbx_answers import CreatedChannel

COPIED_MS = 1500


class ResultPage(Page):
    """Creating and reading back are two jobs: a failed read must never look like a failed create.

    The create starts when the page is entered by the button Create, once; it is never repeated by itself.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._creation = creation = Creation(session)
        creation.looking.connect(self._show_looking)
        creation.created.connect(self._on_created)
        creation.failed.connect(self._on_error)
        creation.settled.connect(self._on_settled)
        self._warned = False
        self._channel_id: int | None = None
        self._field_at_fault = ""
        self._failure: PbxError | None = None
        self.setFinalPage(True)

    def build(self) -> None:
        column = self.scrolled_column()
        self._working = self._make_working()
        self._created = self._make_created()
        self._failed = self._make_failed()
        for part in (self._failed, self._working, self._created):
            column.addWidget(part)
        column.addStretch(1)

    def load(self) -> None:
        name = plain(self.session.draft.name, NAME_SHOWN)
        self.setTitle(self.tr("Creating the channel"))
        self.setSubTitle(self.tr("The PBX is asked to create “{name}”.").format(name=name))
        self._channel_id = None
        self._failed.error.clear()
        self._show(self._working)
        self._cancel.setEnabled(True)
        self._progress.setText(self.tr("Sending the request to the PBX…"))
        self._warned = False
        self._creation.start(to_request(self.session.draft))
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return not self._creation.running

    def validatePage(self) -> bool:
        return not self._creation.running

    def cleanupPage(self) -> None:
        """Going back keeps everything; nothing of this page is part of the draft."""

    def may_close(self) -> bool:
        """At once while nothing runs; in the middle of a create only when it is asked for twice."""
        if not self._creation.running or self._warned:
            return True
        self._warned = True
        self._progress.setText(
            self.tr(
                "The channel is being created. Wait for the outcome, or close the window again: what became of it is "
                "looked up on the PBX at the next start then, and nothing is sent twice."
            )
        )
        return False

    def _make_working(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        self._progress = ToneLabel("")
        self._progress.setObjectName("progress")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Creating the channel"))
        self._cancel = QPushButton(self.tr("&Stop"))
        self._cancel.setObjectName("stop_create")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self._stop)
        line = QHBoxLayout()
        line.addWidget(self._cancel)
        line.addStretch(1)
        column.addWidget(self._progress)
        column.addWidget(bar)
        column.addLayout(line)
        return part

    def _make_created(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(ToneLabel(self.tr("ID of the channel on the PBX"), Tone.MUTED))
        self._id = heading("", 22)
        # No accessible name on labels that tell an outcome: it would hide their text from a screen reader.
        self._id.setObjectName("result_id")
        line = QHBoxLayout()
        line.addWidget(self._id)
        self._copy_id = self._copy_button("copy_id", self.tr("Copy &ID"), lambda: self._id.text())
        line.addWidget(self._copy_id)
        line.addStretch(1)
        column.addLayout(line)
        self._next_step = ToneLabel()
        column.addWidget(self._next_step)
        self._webhook_url, self._webhook_row = self._read_only_row(
            "webhook_url",
            self.tr("Webhook URL"),
            self.tr("Goes into the provider's portal, as the address for messages."),
        )
        self._verify_token, self._token_row = self._read_only_row(
            "verify_token",
            self.tr("Verify token"),
            self.tr("Meta asks for it beside the webhook URL."),
        )
        column.addWidget(self._webhook_row)
        column.addWidget(self._token_row)
        self._read_note = ToneLabel("", Tone.MUTED)
        self._read_note.setObjectName("read_back_note")
        column.addWidget(self._read_note)
        more = QHBoxLayout()
        self._read_again = QPushButton(self.tr("&Read again"))
        self._read_again.setObjectName("read_again")
        self._read_again.clicked.connect(self._read_back)
        self._another = QPushButton(self.tr("Create &another channel"))
        self._another.setObjectName("create_another")
        self._another.clicked.connect(self._ask_another)
        for button in (self._read_again, self._another):
            button.setAutoDefault(False)
            more.addWidget(button)
        more.addStretch(1)
        column.addLayout(more)
        return part

    def _make_failed(self) -> FailurePart:
        part = FailurePart()
        part.correct.clicked.connect(self._go_to_field)
        part.back.clicked.connect(self._go_back)
        part.send_again.clicked.connect(self.load)
        part.look_again.clicked.connect(lambda: self._creation.look())
        return part

    def _read_only_row(self, name: str, label: str, hint: str) -> tuple[QLineEdit, FieldRow]:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setReadOnly(True)
        copy = self._copy_button(
            f"copy_{name}", self.tr("Copy {what}").format(what=label), edit.text, self.tr("Copy")
        )
        return edit, FieldRow(label, edit, hint, beside=copy)

    def _copy_button(self, name: str, label: str, text_of: "object", caption: str = "") -> QPushButton:
        button = QPushButton(caption or label)
        button.setObjectName(name)
        button.setAccessibleName(spoken(label))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._copy, button, text_of))
        return button

    def _copy(self, button: QPushButton, text_of: "object", _checked: bool = False) -> None:
        assert callable(text_of)
        text = str(text_of())
        if button.objectName() == "copy_verify_token":
            copy_secret(text)
        else:
            QGuiApplication.clipboard().setText(text)
        caption = button.text()
        if caption != self.tr("Copied"):
            button.setText(self.tr("Copied"))
            QTimer.singleShot(COPIED_MS, button, lambda: button.setText(caption))

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._progress.setText(self.tr("Stopping…"))
        self._creation.stop()

    def _on_created(self, channel_id: int) -> None:
        self._channel_id = channel_id
        self._failed.error.clear()
        self.session.created.emit(channel_id)
        provider = self.session.draft.provider
        self.setTitle(self.tr("The channel has been created"))
        self.setSubTitle(plain(self.session.draft.name, NAME_SHOWN))
        self._id.setText(str(channel_id))
        self._next_step.setText(
            self.tr("One step is left: give {provider} the webhook URL, or no message will arrive.").format(
                provider=provider.name if provider else ""
            )
        )
        self._show(self._created)
        self.completeChanged.emit()
        self._read_back()

    def _read_back(self) -> None:
        if self._channel_id is None:
            return
        self._webhook_row.setVisible(False)
        self._token_row.setVisible(False)
        self._read_again.setVisible(False)
        self._read_note.set_tone(Tone.MUTED)
        self._read_note.setText(self.tr("Reading the webhook URL from the PBX…"))
        self.session.jobs.run(
            partial(self.session.connection.read_back, self.session.login, self._channel_id),
            self._on_read,
            self._on_read_error,
        )

    def _on_read(self, channel: "CreatedChannel") -> None:
        self._read_note.setText("" if channel.webhook_url else self.tr("The PBX gave no webhook URL."))
        self._webhook_url.setText(channel.webhook_url)
        self.session.webhook_known.emit(channel.webhook_url)
        self._webhook_url.setCursorPosition(0)
        self._verify_token.setText(channel.verify_token)
        self._webhook_row.setVisible(bool(channel.webhook_url))
        self._token_row.setVisible(bool(channel.verify_token))

    def _on_read_error(self, error: Exception) -> None:
        self._read_note.set_tone(Tone.WARNING)
        self._read_note.setText(
            self.tr("The channel exists, but its webhook URL could not be read.") + " " + failure_text(error)
        )
        self._read_again.setVisible(True)

    def _show_looking(self, error: Exception | None) -> None:
        if error is not None:
            self._show_failed(failure_text(error), unknown=True)
        self._failed.back.hide()
        self._cancel.setEnabled(True)
        self._progress.setText(
            self.tr(
                "Searching the PBX for “{name}”. It may carry the request out late, so this takes up to a minute; "
                "nothing is sent again meanwhile."
            ).format(name=plain(self.session.draft.name, NAME_SHOWN))
        )
        self._show(self._failed, self._working)
        self.completeChanged.emit()

    def _on_settled(self, found: "Settled | None") -> None:
        """The search ended without the channel: it was not created, or that cannot be told."""
        told = []
        if found is not None:
            told = [translated(found.what, found.values), translated(found.remedy, found.values)]
            if found.error is not None:
                told.append(failure_text(found.error))
        not_created = found is None or found.verdict == "not_created"
        self._show_failed(" ".join(told), unknown=not not_created)
        self._failed.offer(self._failed.send_again if not_created else self._failed.look_again)

    def _show_failed(self, text: str, unknown: bool) -> None:
        self.setTitle(
            self.tr("It is not known whether the channel was created")
            if unknown
            else self.tr("The channel was not created")
        )
        self.setSubTitle(plain(self.session.draft.name, NAME_SHOWN))
        self._failed.say(text)
        self._show(self._failed)
        self.completeChanged.emit()

    def _on_error(self, error: Exception) -> None:
        unknown = isinstance(error, OutcomeUnknown) or not isinstance(error, AppError)
        text = failure_text(error)
        if not unknown:
            text += " " + self.tr("Nothing was created on the PBX.")
        if isinstance(error, Refused):
            text += problem_lines(error.problems)
        self._show_failed(text, unknown)
        self._failure = error if isinstance(error, PbxError) else None
        self._field_at_fault = self._at_fault(error)
        mendable = bool(self._field_at_fault) and not unknown
        self._failed.offer(self._failed.correct if mendable else self._failed.back)

    def _at_fault(self, error: Exception) -> str:
        """The field to go to; "" where none would help."""
        if isinstance(error, Refused):
            return error.problems[0].field if error.problems else ""
        if isinstance(error, AppError) and error.code == "name_taken":
            return "name"
        return "base_url" if isinstance(error, PbxError) else ""

    def _go_to_field(self) -> None:
        wizard = self.wizard()
        if not isinstance(wizard, ChannelWizard):
            return
        if not wizard.go_to_field(self._field_at_fault):
            wizard.back()
            return
        page = wizard.currentPage()
        if isinstance(page, Page) and self._failure is not None:
            page.show_problems(list(self._failure.problems))
            page.show_error(self._failure)

    def _go_back(self) -> None:
        wizard = self.wizard()
        if wizard is not None:
            wizard.back()

    def _ask_another(self) -> None:
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            wizard.another_asked.emit()

    def _show(self, *parts: QWidget) -> None:
        for each in (self._working, self._created, self._failed):
            each.setVisible(each in parts)
