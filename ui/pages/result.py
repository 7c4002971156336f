"""The channel is created here: progress and Cancel, then the id, or what went wrong and what to do."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.errors import NAME_SHOWN, OutcomeUnknown, PbxError, Refused, plain
from core.request import to_request
from ui.channel_status import ChannelStatus
from ui.copy_button import CopyButton
from ui.fields import FieldRow
from ui.handover import HandedOver, HandoverView
from ui.pages.review import breakable
from ui.texts import failure_text, problem_text
from ui.theme import GRID, Tone, ToneLabel, heading
from ui.wizard import ChannelWizard, Page, Session

if TYPE_CHECKING:
    from core.pbx_answers import CreatedChannel
    from ui.jobs import Job

SHOWN_PROBLEMS = 5


class ResultPage(Page):
    """Creating and reading back are two jobs: a failed read must never look like a failed create.

    The create starts when the page is entered by the button Create, once; it is never repeated by itself.
    """

    topic = "result"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job: Job | None = None
        self._channel_id: int | None = None
        self._field_at_fault = ""
        self._failure: PbxError | None = None
        self.setFinalPage(True)

    def build(self) -> None:
        column = self.scrolled_column()
        self._working = self._make_working()
        self._created = self._make_created()
        self._failed = self._make_failed()
        for part in (self._working, self._created, self._failed):
            column.addWidget(part)
        column.addStretch(1)

    def load(self) -> None:
        name = plain(self.session.draft.name, NAME_SHOWN)
        self.setTitle(self.tr("Creating the channel"))
        self.setSubTitle(self.tr("The PBX is asked to create “{name}”.").format(name=breakable(name)))
        self._channel_id = None
        self._show(self._working)
        self._cancel.setEnabled(True)
        self._progress.setText(self.tr("Sending the request to the PBX…"))
        request = to_request(self.session.draft)
        login = self.session.login
        self._job = self.session.jobs.run(
            partial(self.session.connection.create, login, request), self._on_created, self._on_error
        )
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return self._job is None

    def validatePage(self) -> bool:
        return self._job is None

    def cleanupPage(self) -> None:
        """Going back keeps everything; nothing of this page is part of the draft."""

    def may_close(self) -> bool:
        if self._job is not None:
            self._progress.setText(
                self.tr(
                    "The channel is being created. Wait for the outcome, or press Stop; then the window can close."
                )
            )
        return self._job is None

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
        line.addWidget(CopyButton("copy_id", self.tr("Copy &ID"), self._id.text))
        line.addStretch(1)
        column.addLayout(line)
        self._status = ChannelStatus(self.session.jobs, self.session.connection)
        self._status.keys_doubted.connect(self._look_at_keys)
        column.addWidget(self._status)
        self._next_step = ToneLabel()
        column.addWidget(self._next_step)
        column.addSpacing(GRID)
        self._webhook_url, self._webhook_row = self._read_only_row(
            "webhook_url",
            self.tr("Webhook URL"),
            self.tr("Goes into the provider's portal, as the address for messages."),
        )
        self._verify_token, self._token_row = self._read_only_row(
            "verify_token",
            self.tr("Verify token"),
            self.tr("For providers that ask for one beside the webhook URL; Meta does."),
        )
        column.addWidget(self._webhook_row)
        column.addWidget(self._token_row)
        self._read_note = ToneLabel("", Tone.MUTED)
        self._read_note.setObjectName("read_back_note")
        column.addWidget(self._read_note)
        self._handover = HandoverView(self.session.jobs)
        column.addWidget(self._handover)
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

    def _make_failed(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(2 * GRID)
        self._error = ToneLabel("", Tone.ERROR)
        self._error.setObjectName("result_error")
        column.addWidget(self._error)
        self._kept = ToneLabel(self.tr("Everything you typed is still here."), Tone.MUTED)
        column.addWidget(self._kept)
        line = QHBoxLayout()
        self._correct = QPushButton(self.tr("&Correct it"))
        self._correct.setObjectName("go_to_field")
        self._correct.clicked.connect(self._go_to_field)
        self._again = QPushButton(self.tr("Back to re&view"))
        self._again.setObjectName("back_to_review")
        self._again.clicked.connect(self._go_back)
        for button in (self._correct, self._again):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return part

    def _read_only_row(self, name: str, label: str, hint: str) -> tuple[QLineEdit, FieldRow]:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setReadOnly(True)
        copy = CopyButton(f"copy_{name}", self.tr("Copy {what}").format(what=label), edit.text, self.tr("Copy"))
        return edit, FieldRow(label, edit, hint, beside=copy)

    def _stop(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._progress.setText(self.tr("Stopping…"))
            self._job.stop.ask()

    def _on_created(self, channel_id: int) -> None:
        self._job = None
        self._channel_id = channel_id
        self.session.created_id = channel_id
        self.session.created.emit(channel_id)
        provider = self.session.draft.provider
        self.setTitle(self.tr("The channel has been created"))
        self.setSubTitle(breakable(plain(self.session.draft.name, NAME_SHOWN)))
        self._id.setText(str(channel_id))
        self._next_step.setText(
            self.tr("One step is left: give {provider} the webhook URL, or no message will arrive.").format(
                provider=provider.name if provider else ""
            )
        )
        self._show(self._created)
        self.completeChanged.emit()
        self._status.follow(self.session.login, channel_id)
        self._hand_over("")
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
        self._webhook_url.setCursorPosition(0)
        self._verify_token.setText(channel.verify_token)
        self._webhook_row.setVisible(bool(channel.webhook_url))
        self._token_row.setVisible(bool(channel.verify_token))
        self._hand_over(channel.webhook_url)

    def _hand_over(self, webhook_url: str) -> None:
        """Show what is left to do; before the webhook URL is read, without it."""
        session, reached = self.session, self.session.reached
        name = reached.description.device_name if reached else ""
        assert self._channel_id is not None
        self._handover.show_channel(
            HandedOver(session.draft, self._channel_id, webhook_url, session.directory, session.login.base_url, name)
        )

    def _on_read_error(self, error: Exception) -> None:
        self._read_note.set_tone(Tone.WARNING)
        self._read_note.setText(
            self.tr("The channel exists, but its webhook URL could not be read.") + " " + failure_text(error)
        )
        self._read_again.setVisible(True)

    def _on_error(self, error: Exception) -> None:
        self._job = None
        unknown = isinstance(error, OutcomeUnknown) or not isinstance(error, PbxError)
        self.setTitle(
            self.tr("It is not known whether the channel was created")
            if unknown
            else self.tr("The channel was not created")
        )
        self.setSubTitle(breakable(plain(self.session.draft.name, NAME_SHOWN)))
        text = failure_text(error)
        if not unknown:
            text += " " + self.tr("Nothing was created on the PBX.")
        problems = error.problems if isinstance(error, Refused) else ()
        for problem in problems[:SHOWN_PROBLEMS]:
            text += (
                f"\n• {problem.field}: {problem_text(problem)}" if problem.field else f"\n• {problem_text(problem)}"
            )
        self._error.setText("⚠ " + text)
        self._failure = error if isinstance(error, PbxError) else None
        self._field_at_fault = problems[0].field if problems else "" if isinstance(error, Refused) else "base_url"
        self._correct.setVisible(bool(self._field_at_fault) and not unknown)
        self._show(self._failed)
        self.completeChanged.emit()
        (self._correct if self._correct.isVisible() else self._again).setFocus()

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

    def _look_at_keys(self) -> None:
        """Back to the keys that the provider did not take; the channel exists, so they are corrected on the PBX."""
        wizard, provider, found = self.wizard(), self.session.draft.provider, self._status.found
        if not isinstance(wizard, ChannelWizard) or provider is None or found is None:
            return
        first = next((field.path for field in provider.fields if field.secret), provider.fields[0].path)
        if wizard.go_to_field(first):
            page = wizard.currentPage()
            if isinstance(page, Page):
                page.show_doubt(first, found.reason)

    def _go_back(self) -> None:
        wizard = self.wizard()
        if wizard is not None:
            wizard.back()

    def _ask_another(self) -> None:
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            wizard.another_asked.emit()

    def _show(self, part: QWidget) -> None:
        for each in (self._working, self._created, self._failed):
            each.setVisible(each is part)
