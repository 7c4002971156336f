"""Takes back what was done last at home, each kind of act in its own way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ui.home.deletion import Deletion
from ui.home.notices import Notices
from ui.home.opening import Opening
from ui.home.pbxs import PbxList
from ui.home.sender import Sender
from ui.home.undo import Acts, Added, Deleted, KeptDraft, Renamed, Retagged


class Undoing(QObject):
    """What is being sent, or stands open in a wizard, is not taken back: that is said.

    Signals:
        came_back: a channel that was deleted is in sight again, by its id.

    Attributes:
        is_open: whether a wizard has a channel open.
    """

    came_back = Signal(str)

    def __init__(
        self,
        acts: Acts,
        deletion: Deletion,
        pbxs: PbxList,
        opening: Opening,
        sending: Sender,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._acts, self._deletion, self._pbxs, self._opening = acts, deletion, pbxs, opening
        self._sending, self._notices = sending, notices
        self.is_open: Callable[[str], bool] = lambda _draft_id: False

    def undo(self) -> None:
        """Take back what was done last."""
        match self._acts.pop():
            case Deleted(ids=ids):
                self._deletion.set_deleted(ids, False)
                self.came_back.emit(ids[0])
            case Added(ids=ids):
                self._take_back(ids)
            case KeptDraft(id=draft_id):
                self._opening.reopen(draft_id)
            case Renamed(base_url=base_url, before=before):
                self._pbxs.rename(base_url, before)
            case Retagged(base_url=base_url, before=before):
                self._pbxs.tag(base_url, before)

    def _take_back(self, ids: Sequence[str]) -> None:
        """What came goes again; not what is worked on, or is another one by now."""
        at_work = [draft_id for draft_id in ids if draft_id in self._sending.busy or self.is_open(draft_id)]
        if at_work:
            self._notices.tell_stayed(at_work)
        self._deletion.take_back([draft_id for draft_id in ids if draft_id not in at_work])
