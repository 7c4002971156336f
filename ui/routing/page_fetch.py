"""The one page of a token, read and put into the table at once: there is nothing to choose from."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.channel.draft import DidRoute
from core.errors import NAME_SHOWN, plain
from core.numbers.did_format import DidFormat
from core.providers.fetching import Fetched, as_typed
from core.wording import N_
from ui.jobs import Job, JobRunner
from ui.look.texts import translated
from ui.routing.fetch_dialog import Account, read_account, why_not_read

Say = Callable[[str], object]


class PageFetch:
    """One reading at a time.

    Args:
        add: puts lines into the table. say, warn: tell what came of it.
    """

    def __init__(self, jobs: JobRunner, add: Callable[[Sequence[DidRoute]], object], say: Say, warn: Say) -> None:
        self._jobs, self._add, self._say, self._warn = jobs, add, say, warn
        self._job: Job | None = None

    def read(self, account: Account, present: Sequence[str]) -> None:
        """Ask the provider, unless that is under way."""
        if self._job is not None:
            return
        came: list[tuple[Fetched, ...]] = []
        reading = QCoreApplication.translate("FetchDialog", "Reading from {provider}… {count}")
        self._say(reading.format(provider=account.provider, count="").strip())
        work = partial(read_account, account, tuple(present), came)
        self._job = self._jobs.run(work, partial(self._came, came), partial(self._failed, account.provider))

    def stop(self) -> None:
        """The table is left: what comes now is not wanted any more."""
        self._jobs.drop(self._job)
        self._job = None

    def _came(self, came: list[tuple[Fetched, ...]], _nothing: None) -> None:
        self._job = None
        found = [each for page in came for each in page]
        fresh = [each for each in found if not each.line]
        if fresh:
            self._add([DidRoute(as_typed(each.number, DidFormat.PAGE_ID)) for each in fresh])
            name = plain(fresh[0].number.name, NAME_SHOWN)
            self._say(translated(N_("The token belongs to the page “{found}”."), {"found": name}))
        elif found:
            listed = QCoreApplication.translate("FetchDialog", "{number} is already in line {line}.")
            self._say(listed.format(number=found[0].number.number, line=found[0].line))

    def _failed(self, provider: str, error: Exception) -> None:
        self._job = None
        self._warn(why_not_read(error, provider))
