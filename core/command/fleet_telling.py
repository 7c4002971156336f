"""What `apply` says, line by line: of each site and channel what became of it, as JSON or for a person."""

import time
from collections import Counter
from dataclasses import replace

from core.command.console import complain, say_done
from core.command.remedies import worded_here
from core.errors import plain
from core.fleet.outcome import Became, End
from core.fleet.plan import Plan
from core.fleet.report import as_json, as_text
from core.fleet.run import ends_of_a_wrong_plan


class Telling:
    """Where outcomes are written; every line is flushed. Called on any thread, never on two at once."""

    def __init__(self, json: bool) -> None:
        self._json = json
        self._began = time.monotonic()
        self.told: list[Became] = []
        self.ends: set[End] = set()

    @property
    def took(self) -> str:
        """How long it took, where that is worth a word."""
        return f" in {time.monotonic() - self._began:.1f} s"

    def notices(self, plan: Plan) -> None:
        """What is to be known before anything is sent; each once, however many sites it is about."""
        said = [problem.message for problem in plan.notices]
        for cell in plan.cells:
            problems = (*cell.notices, *cell.doubts)
            said += [f"{cell.file}: {problem.field}: {problem.message}" for problem in problems]
            said += [f"{cell.file}: {warning.path}: {warning.message}" for warning in cell.warnings]
        for text in dict.fromkeys(said):
            complain(plain(text, 1000))

    def tell(self, became: Became) -> None:
        """Write one outcome."""
        if became.error is not None:
            became = replace(became, error=worded_here(became.error))
        self.told.append(replace(became, differences=()))
        self.line(became.end, as_json(became) if self._json else as_text(became))
        for each in became.warnings if self._json else ():
            complain(plain(f"{became.cell.site}: {became.cell.file}: {each.field}: {each.message}", 1000))

    def wrong(self, plan: Plan) -> None:
        """Write what is wrong; for a person once what is wrong at more sites alike, as a file that is not there."""
        ends = ends_of_a_wrong_plan(plan)
        alike = Counter(id(became.error) for became in ends)
        for became in ends:
            count = alike[id(became.error)]
            if self._json or count == 1:
                self.tell(became)
            elif count:
                alike[id(became.error)] = 0
                self.told += [became] * count
                cell = replace(became.cell, site=f"{count} sites")
                self.line(became.end, as_text(replace(became, cell=cell)))

    def line(self, end: End, line: str) -> None:
        """Write a line, and count what it ended in."""
        self.ends.add(end)
        say_done(line)
