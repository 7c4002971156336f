"""The hand-over sheets of several channels at once: a PDF each into a folder that the person chooses."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from core.channel.directory import Directory
from core.handover.sheet import sheet_of
from core.handover.sheet_html import sheet_html
from core.stop import Stop
from core.store.rows import ChannelRow
from core.whole_file import NotWritten, write_whole
from core.wording import NN_
from ui.created.handover import file_name
from ui.created.printed_sheet import pdf
from ui.home.notices import Notices
from ui.look.file_dialog import ask_for_folder
from ui.look.texts import plural, translated
from ui.look.theme import Tone
from ui.own_jobs import OwnJobs

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from ui.jobs import JobRunner


class Sheets(QObject):
    """Writes one after another; each takes the PBX's lists as they were last seen.

    Args:
        pbx_name: what a PBX is called here, by its address.
    """

    def __init__(self, jobs: "JobRunner", notices: Notices, pbx_name: Callable[[str], str], window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._notices, self._pbx_name, self._window = OwnJobs(jobs), notices, pbx_name, window
        self._channels: KeptChannels | None = None
        self._left: list[ChannelRow] = []
        self._folder, self._written, self._by = Path(), 0, ""

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    @property
    def is_under_way(self) -> bool:
        """Whether one is being written."""
        return self._jobs.are_under_way

    def ask(self, rows: Sequence[ChannelRow], installed_by: str) -> None:
        """Choose the folder."""
        save = partial(self.save, rows, installed_by)
        ask_for_folder(self._window, self.tr("Save hand-over sheets"), save, name="save_all_sheets_dialog")

    def save(self, rows: Sequence[ChannelRow], installed_by: str, folder: str) -> None:
        """Write the sheets of these channels into a folder; a file of before is never written over."""
        self._left, self._by, self._folder, self._written = list(rows), installed_by, Path(folder), 0
        self._next()

    def _next(self) -> None:
        if not self._left:
            text = NN_("1 sheet was saved.", "{count} sheets were saved.")
            self._notices.tell(partial(plural, text, self._written), Tone.SUCCESS)
        elif self._channels is not None:
            row = self._left.pop(0)
            work = partial(self._channels.pbxs.lists_of, row.base_url)
            self._jobs.run(work, partial(self._write, row), self._failed)

    def _write(self, row: ChannelRow, lists: Directory) -> None:
        sheet = sheet_of(
            row.whole,
            row.channel_id or 0,
            row.webhook_url,
            lists,
            base_url=row.base_url,
            installed_on=dt.datetime.now().astimezone().date(),
            pbx_name=self._pbx_name(row.base_url),
            customer="",
            installed_by=self._by,
            say=translated,
        )
        html = sheet_html(sheet, translated, QLocale().bcp47Name())
        name = file_name(row.draft.name, row.channel_id or 0)
        self._jobs.run(
            partial(_write_pdf, html, self.tr("Hand-over sheet"), self._folder / name), self._done, self._failed
        )

    def _done(self, _nothing: None) -> None:
        self._written += 1
        self._next()

    def _failed(self, error: Exception) -> None:
        self._left.clear()
        self._notices.tell_error(error)


def _write_pdf(html: str, title: str, path: Path, _stop: Stop) -> None:
    free = path
    number = 2
    while free.exists():
        free, number = path.with_stem(f"{path.stem} ({number})"), number + 1
    try:
        write_whole(free, pdf(html, title))
    except OSError as error:
        raise NotWritten(error) from None
