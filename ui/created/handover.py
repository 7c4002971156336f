"""What is left to do after a channel exists: the steps in the provider's portal, warnings, the hand-over sheet."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.channel.arriving import warnings_for
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.errors import Problem, plain
from core.handover.portal_notes import values_of
from core.handover.portal_steps import steps_for
from core.handover.sheet import sheet_of
from core.handover.sheet_html import sheet_html
from core.stop import Stop
from core.whole_file import NotWritten, file_stem, write_whole
from ui.created.checklist import Checklist
from ui.created.printed_sheet import pdf
from ui.jobs import JobRunner
from ui.look.buttons import make_button
from ui.look.cleared import clear
from ui.look.fields import text_row
from ui.look.file_dialog import ask_where_to_save
from ui.look.icons import give_icon
from ui.look.say import say_outcome
from ui.look.sign import Sign
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text, problem_text, translated
from ui.look.theme import GRID, Tone, ToneLabel, heading
from ui.look.tokens import SPACES

_TOP = Qt.AlignmentFlag.AlignTop
AT_ONCE = 5_000
"""Numbers that are looked through for warnings at once, in some 5 ms; more of them in a job."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A channel as it was created, and where.

    Attributes:
        webhook_url: "" while it is not known. base_url, pbx_name: of its PBX.
        ticked: keys of the steps that were done before.
    """

    draft: ChannelDraft
    channel_id: int
    webhook_url: str
    directory: Directory
    base_url: str = ""
    pbx_name: str = ""
    ticked: frozenset[str] = frozenset()


class HandoverView(QWidget):
    """For the result page, and for any channel that was created before.

    Signals:
        installer_named: a sheet is saved that says who installed the channel; "" when nobody was named.
        ticked: the keys of all steps that are done now, a `frozenset`.

    Attributes:
        steps: what is left to do. proven: sentences of what was tested, for the sheet.
    """

    installer_named = Signal(str)
    ticked = Signal(object)

    def __init__(self, jobs: JobRunner, installed_by: str = "") -> None:
        super().__init__()
        self._jobs = jobs
        self._channel: HandedOver | None = None
        self.proven: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[2])
        self._warnings = QWidget()
        self._warnings.setObjectName("handover_warnings")
        self._warning_lines, self._warned = _list_of(self._warnings), list[QWidget]()
        column.addWidget(self._warnings)
        self._title = heading("", 2)
        self._title.setContentsMargins(0, SPACES[2], 0, 0)
        column.addWidget(self._title)
        self.steps = Checklist()
        self.steps.ticked.connect(self.ticked)
        column.addWidget(self.steps)
        column.addSpacing(SPACES[2])
        column.addWidget(heading(self.tr("Hand-over sheet"), 2))
        column.addWidget(
            ToneLabel(
                self.tr(
                    "For the customer's records: what was set up, where messages go, and what is left to do. It "
                    "contains no key, password or token."
                ),
                Tone.MUTED,
            )
        )
        names = QHBoxLayout()
        names.setSpacing(SPACES[4])
        self._customer, row = text_row("sheet_customer", self.tr("C&ustomer"), optional=True)
        names.addWidget(row)
        self._installer, row = text_row("sheet_installed_by", self.tr("Installed b&y"), optional=True)
        self._installer.setText(installed_by)
        names.addWidget(row)
        column.addLayout(names)
        column.addLayout(self._make_buttons())
        self._said = SignedLabel()
        self._said.setObjectName("sheet_status")
        self._said.hide()
        column.addWidget(self._said)
        column.addStretch(1)  # what room is left over goes to no step

    def leave_out_title(self) -> None:
        """Where what stands above says it already."""
        self._title.hide()

    def lay_steps(self, draft: ChannelDraft) -> Iterator[None]:
        """Make the steps of a channel that is not shown yet, nothing of which is done, one at each step."""
        steps, values = steps_for(draft.channel, routes=draft.dids), values_of("")
        while self.steps.make_row(steps, values):
            yield
        self.steps.show_steps(steps, values, frozenset())
        yield

    def show_channel(self, channel: HandedOver) -> None:
        """Show the steps and warnings of this channel."""
        self._channel = channel
        provider = channel.draft.provider
        name = provider.name if provider else channel.draft.channel
        self._title.setText(self.tr("What is left to do at {provider}").format(provider=name))
        steps = steps_for(channel.draft.channel, routes=channel.draft.dids)
        self.steps.show_steps(steps, values_of(channel.webhook_url), channel.ticked)
        self._show_warnings(channel, ())
        if len(channel.draft.dids) <= AT_ONCE:
            self._show_warnings(channel, _warnings_of(channel))
        else:
            self._jobs.run(partial(_warnings_of, channel), partial(self._show_warnings, channel), self.say_failure)
        self._say("", Tone.MUTED)

    def _show_warnings(self, channel: HandedOver, found: Sequence[Problem]) -> None:
        if channel is not self._channel:
            return  # they were looked for on a worker, and another is shown since
        clear(self._warning_lines, self._warned)
        for row, warning in enumerate(found):
            sign, words = Sign("warning", Tone.WARNING), _selectable(ToneLabel(problem_text(warning), Tone.WARNING))
            self._warning_lines.addWidget(sign, row, 0, _TOP)
            self._warning_lines.addWidget(words, row, 1)
            self._warned += (sign, words)
        self._warnings.setVisible(bool(found))

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACES[2])
        self._save = make_button("save_sheet", self.tr("&Save hand-over sheet…"))
        give_icon(self._save, "save")
        self._save.clicked.connect(self.ask_save)
        line.addWidget(self._save)
        line.addStretch(1)
        return line

    # The sheet

    def ask_save(self) -> None:
        """Choose where the sheet goes."""
        if self._channel is None:
            return
        kinds = [(self.tr("PDF document"), "pdf"), (self.tr("Web page"), "html")]
        called = file_name(self._channel.draft.name, self._channel.channel_id)
        title = self.tr("Save hand-over sheet")
        ask_where_to_save(self, title, kinds, self.save, name="save_sheet_dialog", proposed=called)

    def save(self, name: str) -> None:
        """Write the sheet: .html as a web page, everything else as PDF."""
        path = Path(name)
        title = self.tr("Hand-over sheet")
        is_page = path.suffix.lower() in (".html", ".htm")
        make_html = self._html_maker()
        self._save.setEnabled(False)
        self._say(self.tr("Writing the file…"), Tone.MUTED)
        self.installer_named.emit(self._installer.text().strip())

        def work(_stop: Stop) -> None:
            html = make_html()
            try:
                write_whole(path, html.encode("utf-8") if is_page else pdf(html, title))
            except OSError as error:
                raise NotWritten(error) from None

        self._jobs.run(work, partial(self._saved, path), self._not_saved)

    def html(self) -> str:
        """The sheet as it would be saved now."""
        return self._html_maker()()

    def _html_maker(self) -> Callable[[], str]:
        """What makes the sheet as it would be saved now, on any thread: with 100,000 numbers it takes a second."""
        channel = self._channel
        assert channel is not None
        make_sheet = partial(
            sheet_of,
            channel.draft,
            channel.channel_id,
            channel.webhook_url,
            channel.directory,
            base_url=channel.base_url,
            installed_on=dt.datetime.now().astimezone().date(),
            pbx_name=channel.pbx_name,
            customer=self._customer.text().strip(),
            installed_by=self._installer.text().strip(),
            proven=self.proven,
            say=translated,
        )
        language = QLocale().bcp47Name()
        return lambda: sheet_html(make_sheet(), translated, language)

    def _saved(self, path: Path, _nothing: None) -> None:
        self._save.setEnabled(True)
        self._say(self.tr("Saved as {file}").format(file=plain(path.name, 80)), Tone.SUCCESS)

    def _not_saved(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self._say(failure_text(error), Tone.ERROR)

    def say_failure(self, error: Exception) -> None:
        """Say below the sheet what could not be kept."""
        self._say(failure_text(error), Tone.ERROR)

    def _say(self, text: str, tone: Tone) -> None:
        self._said.tell(text, tone)
        self._said.setVisible(bool(text))
        say_outcome(self._said, text, tone)


def _warnings_of(channel: HandedOver, _stop: Stop | None = None) -> tuple[Problem, ...]:
    return warnings_for(channel.draft, channel.webhook_url, channel.base_url)


def file_name(channel: str, channel_id: int) -> str:
    """A name for the sheet's file that every system takes."""
    return f"{file_stem(channel, 60) or 'channel'} {channel_id}.pdf"


def _list_of(owner: QWidget) -> QGridLayout:
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACES[2])
    grid.setVerticalSpacing(SPACES[2])
    grid.setColumnMinimumWidth(0, 3 * GRID)
    grid.setColumnStretch(1, 1)
    return grid


def _selectable(label: ToneLabel) -> ToneLabel:
    label.let_copy()
    return label
