"""The jobs of one part of a window, and whether what they bring is still to come."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakSet

if TYPE_CHECKING:
    from core.stop import Stop
    from ui.jobs import Job, JobRunner

T = TypeVar("T")


class OwnJobs:
    """Runs them as the runner does; one is under way until its result is brought, or it is dropped."""

    def __init__(self, jobs: "JobRunner") -> None:
        self._jobs = jobs
        self._begun: WeakSet[Job] = WeakSet()  # what they have brought is not held

    def run(
        self, work: "Callable[[Stop], T]", on_success: Callable[[T], None], on_error: Callable[[Exception], None]
    ) -> "Job":
        """As of `JobRunner.run`."""
        job = self._jobs.run(work, on_success, on_error)
        self._begun.add(job)
        return job

    @property
    def are_under_way(self) -> bool:
        """Whether any of them is."""
        return any(map(self._jobs.is_waiting, self._begun))
