"""How far it is with the plan that is open, in sentences: what is under way, what came of it, what to look at."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import plain
from core.fleet.outcome import End
from core.fleet.plan import Plan
from core.wording import NN_, one_text
from ui.fleet.model import PlanModel
from ui.fleet.words import Group
from ui.look.texts import counted, plural, problem_text

if TYPE_CHECKING:
    from ui.fleet.plan_reading import PlanReading

_TO_LOOK_AT = NN_(
    "Look at 1 channel before it is sent: its cell says why.",
    "Look at {count} channels before they are sent: their cells say why.",
)


class PlanProgress(QObject):
    """Attributes:
    is_checked: the plan was compared with its sites. is_doing: the last run did more than compare.
    """

    def __init__(self, model: PlanModel, reading: "PlanReading", parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._reading = model, reading
        self._checked_at = self._ended_at = ""
        self._began, self._wanted, self._told = 0.0, 0, 0
        self.is_doing = False

    def take_over(self, before: "PlanProgress") -> None:
        """Go on with what another one knows of the same plan."""
        self._checked_at, self._ended_at, self.is_doing = before.stood

    @property
    def stood(self) -> tuple[str, str, bool]:
        """When it was compared, when the last run ended, whether that did more."""
        return self._checked_at, self._ended_at, self.is_doing

    @property
    def is_checked(self) -> bool:
        return bool(self._checked_at)

    def open_anew(self) -> None:
        """Another plan is open."""
        self._checked_at, self._ended_at, self.is_doing = "", "", False

    def begin(self, cells: int, *, is_doing: bool) -> None:
        """A run over so many cells begins."""
        self.is_doing, self._began, self._wanted, self._told = is_doing, time.monotonic(), cells, 0

    def go_on(self, told: int) -> str:
        """So many more are done; how many are left, and for how long."""
        self._told += told
        left = (time.monotonic() - self._began) / max(self._told, 1) * (self._wanted - self._told)
        text = self.tr("Applying the plan: {done} of {all}, about {seconds} s left")
        if not self.is_doing:
            text = self.tr("Comparing: {done} of {all}, about {seconds} s left")
        return text.format(done=self._told, all=self._wanted, seconds=max(round(left), 1))

    def end(self) -> str:
        """The run has ended; what came of it."""
        self._ended_at = time.strftime("%H:%M")
        if not self.is_doing:
            self._checked_at = self._ended_at
        return self._outcome()

    @property
    def standing(self) -> str:
        """How far it is, while nothing is under way."""
        opened = self._reading.opened
        if opened is None:
            return ""
        if self._ended_at:
            return self._outcome()
        notices = [plain(problem_text(each), 200) for each in opened.plan.notices]
        notices += self._doubts()
        return one_text(*notices) or self.tr("Nothing has been sent yet.")

    def to_do(self, plan: Plan) -> str:
        """What a press would do with these cells, which were compared."""
        cells = {id(cell) for cell in plan.cells}
        ends = [each.end for each in self._model.told() if id(each.cell) in cells]
        create, change = ends.count(End.CREATED), len(ends) - ends.count(End.CREATED)
        if create and change:
            return self.tr("Create {create} and change {change}").format(create=create, change=change)
        if create:
            return self.tr("Create {create}").format(create=create)
        return self.tr("Change {change}").format(change=change)

    def _outcome(self) -> str:
        count = self._model.count
        problems = (NN_("1 problem", "{count} problems"), count(Group.PROBLEM))
        if self.is_doing:
            good = sum(each.end.is_good and not each.planned for each in self._model.told())
            text = self.tr("Done {when}: {what}.")
            found = counted((NN_("1 as planned", "{count} as planned"), good), problems)
        else:
            created = (NN_("1 to create", "{count} to create"), count(Group.CREATE) - self._model.done(Group.CREATE))
            changed = (NN_("1 to change", "{count} to change"), count(Group.CHANGE) - self._model.done(Group.CHANGE))
            found = counted(created, changed, problems)
            text = self.tr("Checked {when}: {what}. Nothing has been changed yet.")
            if not found:
                text = self.tr("Checked {when}: nothing to create or change.")
        doubts = [] if self.is_doing else self._doubts()
        return one_text(text.format(when=self._ended_at, what=found), *doubts)

    def _doubts(self) -> list[str]:
        """How many channels of the plan have something to look at, as a sentence; none where there are none."""
        opened = self._reading.opened
        count = sum(cell.has_doubts for cell in opened.plan.cells) if opened is not None else 0
        return [plural(_TO_LOOK_AT, count)] if count else []
