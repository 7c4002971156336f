"""The PBXs of this computer as a list of sites, for `apply` and Ansible: asked where it goes, told what came."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from core.errors import plain
from core.stop import Stop
from core.wording import NN_, one_text
from ui.fleet.desk import Desk, desk_of
from ui.look.file_dialog import ask_where_to_save
from ui.look.texts import listed, plural
from ui.look.theme import Tone
from ui.own_jobs import OwnJobs

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from core.fleet.desk import ListWritten
    from ui.jobs import JobRunner

_NAMED = 200
"""Characters of names that are told; a list may leave out hundreds."""


class Says(Protocol):
    """Where it is told."""

    def tell(self, text: Callable[[], str], tone: Tone) -> None: ...

    def tell_error(self, error: Exception) -> None: ...


class SitesExport(QObject):
    """Made once; each press asks anew."""

    def __init__(self, jobs: "JobRunner", channels: "KeptChannels", says: Says, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._says, self._window = OwnJobs(jobs), says, window
        self._desk = desk_of(channels)

    @property
    def is_under_way(self) -> bool:
        """Whether a list is being written."""
        return self._jobs.are_under_way

    def ask(self) -> None:
        """Choose where the list goes."""
        title = self.tr("PBXs as a list of sites, without secrets")
        ask_where_to_save(self._window, title, [(self.tr("List of sites"), "json")], self.write)

    def write(self, target: str) -> None:
        """Write the list; what is not in it is told."""
        self._jobs.run(partial(_write, self._desk, Path(target)), self._written, self._says.tell_error)

    def _written(self, told: "ListWritten") -> None:
        is_whole = not (told.left_out or told.doubtful)
        self._says.tell(partial(_what_was_written, told), Tone.SUCCESS if is_whole else Tone.WARNING)


def _what_was_written(told: "ListWritten") -> str:
    text = NN_(
        "1 PBX was written to the list, without its Client Secret.",
        "{count} PBXs were written to the list, without their Client Secrets.",
    )
    said = [plural(text, told.count)]
    if told.left_out:
        left = QCoreApplication.translate("SitesExport", "Left out, because their addresses cannot be used: {names}.")
        said.append(left.format(names=plain(listed(told.left_out), _NAMED)))
    if told.doubtful:
        doubt = QCoreApplication.translate(
            "SitesExport", "Without a certificate, because it is in doubt here; test these first: {names}."
        )
        said.append(doubt.format(names=plain(listed(told.doubtful), _NAMED)))
    return one_text(*said)


def _write(desk: Desk, target: Path, stop: Stop) -> "ListWritten":
    return desk().write_list(target, stop)
