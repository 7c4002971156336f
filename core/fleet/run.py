"""A run over all sites: so many at once, each by itself, every end told as it comes; ended at any moment."""

import queue
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from core.errors import AppError
from core.fleet.outcome import Became, BesideAnInvalidOne, Defect, End, NotBegun
from core.fleet.plan import Cell, Plan, SitePlan
from core.fleet.site_run import Journals, Options, Pbx, SiteRun, Stops, Tell
from core.fleet.sites import Site
from core.pbx.login import PbxLogin

PARALLEL = 32
"""Sites at once, where nobody says otherwise: more gain little, and each waits for its own PBX."""
MOST_PARALLEL = 200


class Client(Pbx, Protocol):
    """One login at one PBX, which gives its token back."""

    def close(self, within_s: float = 2.0) -> None: ...


class Ways(Protocol):
    """The way to the PBX of a site."""

    def login(self, site: Site) -> PbxLogin:
        """The site's login, with its Client Secret. Raises AppError where there is none."""

    def client(self, site: Site, login: PbxLogin) -> Client:
        """A client of its own. Raises AppError."""


class Run:
    """One run of a plan.

    Args:
        tell: called for each channel of the plan exactly once, on any thread, never on two at once.
    """

    def __init__(
        self,
        plan: Plan,
        ways: Ways,
        journals: Journals,
        tell: Tell,
        options: Options = Options(),
        parallel: int = PARALLEL,
    ) -> None:
        self._plan, self._ways, self._journals, self._options = plan, ways, journals, options
        self._parallel = max(1, min(parallel, MOST_PARALLEL, len(plan.sites)))
        self._tell, self._telling = tell, threading.Lock()
        self._waiting: queue.SimpleQueue[SitePlan] = queue.SimpleQueue()
        self._lock = threading.RLock()  # a signal handler may end a run on the very thread that is inside
        self._under_way: set[Stops] = set()
        self._ending = self._stopped = False

    def go(self) -> None:
        """Bring every site there. Blocks until all is told; nothing of it is left running."""
        for each in self._plan.sites:
            self._waiting.put(each)
        threads = [threading.Thread(target=self._work, name="fleet", daemon=True) for _ in range(self._parallel)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def end(self) -> None:
        """Begin nothing more: a create or change still comes to its end, with its look before; the rest is told."""
        with self._lock:
            self._ending = True
            stops = tuple(self._under_way)
        for each in stops:
            each.reading.ask()

    def stop(self) -> None:
        """Break off what is under way, too. What was sent and not answered is unknown; the next run finds it out."""
        self.end()
        with self._lock:
            self._stopped = True
            stops = tuple(self._under_way)
        for each in stops:
            each.writing.ask()

    def _work(self) -> None:
        while True:
            try:
                plan = self._waiting.get_nowait()
            except queue.Empty:
                return
            self._site(plan)

    def _site(self, plan: SitePlan) -> None:
        left = list(plan.cells)

        def tell(became: Became) -> None:
            left.remove(became.cell)
            self._say(became)

        stops = Stops()
        with self._lock:
            if self._ending:
                stops.reading.ask()
            if self._stopped:
                stops.writing.ask()
            self._under_way.add(stops)
        try:
            self._bring(plan, stops, tell)
        except Exception as error:  # whatever it is, its text stays in here
            for cell in tuple(left):
                tell(Became(cell, End.UNKNOWN, error=Defect(error)))
        finally:
            with self._lock:
                self._under_way.discard(stops)

    def _bring(self, plan: SitePlan, stops: Stops, tell: Tell) -> None:
        if plan.site is None or stops.reading.asked:
            for cell in plan.cells:
                tell(_not_begun(cell))
            return
        try:
            login = self._ways.login(plan.site)
            client = self._ways.client(plan.site, login)
        except AppError as error:
            for cell in plan.cells:
                tell(Became(cell, End.UNREACHABLE, error=error))
            return
        try:
            SiteRun(plan, client, login, self._journals, self._options, stops).go(tell)
        finally:
            with suppress(Exception):  # a token that cannot be given back ends by itself
                client.close()

    def _say(self, became: Became) -> None:
        with self._telling:
            self._tell(replace(became, planned=True) if self._options.check else became)


def _not_begun(cell: Cell) -> Became:
    if cell.error is not None:
        return Became(cell, End.INVALID, error=cell.error)
    return Became(cell, End.UNREACHABLE, error=NotBegun())


def ends_of_a_wrong_plan(plan: Plan) -> Sequence[Became]:
    """What is told of a plan that is wrong somewhere: nothing is sent to any site."""
    return [
        Became(cell, End.INVALID, error=cell.error)
        if cell.error is not None
        else Became(cell, End.NOT_SENT, error=BesideAnInvalidOne())
        for cell in plan.cells
    ]
