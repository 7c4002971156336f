"""The one page of a token, read and put into the table without a window: there is nothing to choose from."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from core.channel.draft import DidRoute
from core.errors import NAME_SHOWN, plain
from core.numbers.did_format import DidFormat
from core.providers.fetching import Fetched, as_typed
from core.wording import N_
from ui.look.long_work import LongWork
from ui.look.texts import translated
from ui.routing.account_reading import Account, read_account, why_not_read

if TYPE_CHECKING:
    from ui.jobs import Job

Add = Callable[[Sequence[DidRoute]], object]
Say = Callable[[str], object]


class PageFetch(QObject):
    """One reading at a time; what it brings waits for what is worked on.

    Args:
        work: what the lines are worked on with. add: puts lines into the table. say, warn: tell what came of it.
    """

    def __init__(self, work: LongWork, add: Add, say: Say, warn: Say, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._add, self._say, self._warn = work, add, say, warn
        self._job: Job | None = None
        self._provider = ""
        self._found: Fetched | None = None
        work.busy_changed.connect(self._work_changed)

    def read(self, account: Account, present: Sequence[str]) -> None:
        """Ask the provider, unless that is under way."""
        if self._job is not None or self._found is not None:
            return
        came: list[tuple[Fetched, ...]] = []
        reading = QCoreApplication.translate("FetchDialog", "Reading from {provider}… {count}")
        self._say(reading.format(provider=account.provider, count="").strip())
        work = partial(read_account, account, tuple(present), came)
        self._provider = account.provider
        self._job = self._work.jobs.run(work, partial(self._came, came), self._failed)

    def stop(self) -> None:
        """The table is left: what comes now is not wanted any more."""
        if self._job is not None or self._found is not None:
            self._work.jobs.drop(self._job)
            self._job = self._found = None
            self._say("")

    def _came(self, came: list[tuple[Fetched, ...]], _nothing: None) -> None:
        self._job, who = None, {"provider": self._provider}
        found = next((each for page in came for each in page), None)
        if found is None:
            self._warn(translated(N_("{provider} named no page for this token. Nothing was added."), who))
        elif not as_typed(found.number, DidFormat.PAGE_ID):
            name = plain(found.number.name, NAME_SHOWN)
            text = N_("{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.")
            self._warn(translated(text, {**who, "found": name}))
        else:
            self._found = found
            self._use_found()

    def _work_changed(self, busy: bool) -> None:
        if not busy:
            # Not at once: what the work has brought is put into the table after this.
            QTimer.singleShot(0, self, self._use_found)

    def _use_found(self) -> None:
        if self._found is None or self._work.busy:
            return
        found, self._found = self._found, None
        if found.line:
            listed = QCoreApplication.translate("FetchDialog", "{number} is already in line {line}.")
            self._say(listed.format(number=found.number.number, line=found.line))
            return
        self._add([DidRoute(as_typed(found.number, DidFormat.PAGE_ID))])
        name = plain(found.number.name, NAME_SHOWN)
        self._say(translated(N_("The token belongs to the page “{found}”."), {"found": name}))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._warn(why_not_read(error, self._provider))
