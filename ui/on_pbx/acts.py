"""What can be done with the channels of a PBX: each act reads what it needs in a job, and opens its window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from core.channel.live_chat import LIVE_CHAT
from core.delivery.live_chats import LiveChatMade
from core.errors import plain
from core.pbx.answers import ChannelSummary, EmbedCode
from core.pbx.errors import NoSuchChannel
from core.store.rows import KnownPbx
from ui.gone import let_go_when_finished
from ui.look.texts import failure_text
from ui.look.theme import Tone
from ui.on_pbx.change_dialog import ChangeDialog
from ui.on_pbx.compare_dialog import CompareDialog
from ui.on_pbx.copy_dialog import CopyDialog
from ui.on_pbx.delete_dialog import DeleteDialog
from ui.on_pbx.live_chat_change_dialog import LiveChatChangeDialog
from ui.on_pbx.live_chat_code_dialog import LiveChatCodeDialog
from ui.on_pbx.live_chat_dialog import LiveChatDialog
from ui.on_pbx.queues_dialog import QueuesDialog
from ui.on_pbx.templates_dialog import TemplatesDialog
from ui.on_pbx.words import SHOWN

if TYPE_CHECKING:
    from core.desk.on_pbx import OnPbx, PbxChannels
    from core.pbx.told_live_chat import ToldLiveChat
    from core.stop import Stop
    from ui.jobs import Job, JobRunner

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ChosenPbx:
    """A PBX, and what of it an act is for.

    Attributes:
        name: as it is shown. line: the channel that is selected, as it was read; None for none.
        others: the PBXs that this computer knows beside it.
    """

    channels: "PbxChannels"
    address: str
    name: str
    line: ChannelSummary | None
    others: Sequence[KnownPbx]


class ChannelActs(QObject):
    """Opens their windows over the one that it is given; what was chosen when an act was asked for is what it is for.

    Signals:
        told: what says it, in the language that is spoken then, and how; it says "" once there is no more.
        read_asked: the PBX is no longer as it was read.
        added: a channel came into the list of this computer, as an act that can be undone.
        changed_here: the list of this computer is another one. only_here: why keys are kept for this run only.
    """

    told = Signal(object, Tone)
    read_asked = Signal()
    added = Signal(str, object)
    changed_here = Signal()
    only_here = Signal(object)

    def __init__(self, jobs: "JobRunner", over: QWidget, chosen: "Callable[[], ChosenPbx | None]") -> None:
        """Args: chosen: what is chosen now; None while nothing is kept, or no PBX is chosen."""
        super().__init__(over)
        self._jobs = jobs
        self._over = over
        self._chosen = chosen
        self._opening: Job | None = None
        self._opened_for: object = None
        self._adopting: set[tuple[str, int]] = set()

    def let_go(self) -> None:
        """Open no window any more for what was asked before: another PBX is looked at now."""
        self._jobs.drop(self._opening)
        self._opening = None

    # With the channel that is selected

    def ask_change(self, page: int, *_: object) -> None:
        """Change it; `page` is where its window begins."""
        chosen = self._chosen()
        if chosen is not None and chosen.line is not None and chosen.line.channel == LIVE_CHAT:
            work = partial(chosen.channels.live_chats.open, chosen.address, chosen.line.id)
            self._open(
                ("live_chat", chosen.address, chosen.line.id), work, partial(self._show_live_chat_change, chosen)
            )
            return
        self._open_whole("change", page, then=partial(self._show_change, page))

    def ask_code(self, *_: object) -> None:
        """Show the code that puts a live chat on a website."""
        chosen = self._chosen()
        if chosen is not None and (line := chosen.line) is not None:
            work = partial(chosen.channels.live_chats.code, chosen.address, line.id, "")
            self._open(("code", chosen.address, line.id), work, partial(self._show_code, chosen, line))

    def ask_compare(self, *_: object) -> None:
        """Compare it with the one that it is in the list of this computer."""
        self._open_whole("compare", then=self._show_compare)

    def ask_templates(self, *_: object) -> None:
        """Show the message templates that the PBX knows for it."""
        chosen = self._chosen()
        if chosen is not None and chosen.line is not None:
            work = partial(chosen.channels.site.templates, chosen.address, chosen.line.id)
            self._show(TemplatesDialog(self._jobs, work, chosen.name, self._over.window()))

    def ask_copy(self, *_: object) -> None:
        """Copy it to another PBX that this computer knows."""
        self._open_whole("copy", then=self._show_copy)

    def ask_delete(self, *_: object) -> None:
        """Delete it from the PBX, after a question."""
        self._open_whole("delete", then=self._show_delete)

    @property
    def is_under_way(self) -> bool:
        """Whether a channel is being added to the list of this computer, or read to be opened."""
        return bool(self._adopting) or self._opening is not None

    def adopt(self, *_: object) -> None:
        """Add it to the list of this computer, without its keys."""
        chosen = self._chosen()
        if chosen is None or chosen.line is None:
            return
        which = (chosen.address, chosen.line.id)
        if which not in self._adopting:
            self._adopting.add(which)
            done = partial(self._adopted, which, plain(chosen.line.name, SHOWN))
            self._jobs.run(partial(chosen.channels.adopt, *which), done, partial(self._not_adopted, which))

    # With the PBX

    def ask_live_chat(self, *_: object) -> None:
        """Begin a live chat on the one that is chosen."""
        chosen = self._chosen()
        if chosen is not None:
            self.begin_live_chat(chosen)

    def begin_live_chat(self, at: ChosenPbx) -> None:
        """Begin a live chat on a PBX."""
        dialog = LiveChatDialog(self._jobs, at.channels, at.address, at.name, self._over.window())
        dialog.made.connect(self.read_asked)
        self._show(dialog)

    def ask_queues(self, *_: object) -> None:
        """Show the message queues of the one that is chosen."""
        chosen = self._chosen()
        if chosen is not None:
            over = self._over.window()
            self._show(QueuesDialog(self._jobs, chosen.channels, chosen.address, chosen.name, over))

    # Windows

    def _show(self, dialog: QDialog) -> None:
        let_go_when_finished(dialog)
        dialog.open()

    def _open_whole(self, *act: object, then: "Callable[[ChosenPbx, OnPbx], None]") -> None:
        """Read the channel that is selected whole, and go on with it."""
        chosen = self._chosen()
        if chosen is not None and chosen.line is not None:
            work = partial(chosen.channels.open_on_pbx, chosen.address, chosen.line.id)
            self._open((*act, chosen.address, chosen.line.id), work, partial(then, chosen))

    def _open(self, asked: object, work: "Callable[[Stop], T]", then: "Callable[[T], None]") -> None:
        """The last press counts; the same one once more begins nothing anew."""
        if self._opening is not None and asked == self._opened_for:
            return
        self._jobs.drop(self._opening)
        self._opened_for = asked
        self._opening = self._jobs.run(work, partial(self._was_opened, then), self._not_opened)
        self.told.emit(_reading, Tone.MUTED)

    def _was_opened(self, then: "Callable[[T], None]", seen: T) -> None:
        self._opening = None
        self.told.emit(_nothing, Tone.MUTED)
        then(seen)

    def _not_opened(self, error: Exception) -> None:
        self._opening = None
        self._tell_error(error)
        if isinstance(error, NoSuchChannel):
            self.read_asked.emit()

    def _show_live_chat_change(self, chosen: ChosenPbx, seen: "ToldLiveChat") -> None:
        over = self._over.window()
        dialog = LiveChatChangeDialog(self._jobs, chosen.channels, chosen.address, chosen.name, seen, over)
        dialog.made.connect(self.read_asked)
        self._show(dialog)

    def _show_change(self, page: int, chosen: ChosenPbx, seen: "OnPbx") -> None:
        dialog = ChangeDialog(self._jobs, chosen.channels, seen, chosen.name, self._over.window(), first=page)
        dialog.changed.connect(self.read_asked)
        dialog.changed.connect(self.changed_here)
        self._show(dialog)

    def _show_code(self, chosen: ChosenPbx, line: ChannelSummary, code: EmbedCode) -> None:
        made = LiveChatMade(line.id, line.name, code)
        over = self._over.window()
        self._show(LiveChatCodeDialog(self._jobs, chosen.channels, chosen.address, chosen.name, made, over))

    def _show_compare(self, chosen: ChosenPbx, seen: "OnPbx") -> None:
        if seen.own is None:
            self.told.emit(_is_another, Tone.WARNING)
            return
        dialog = CompareDialog(self._jobs, chosen.channels, seen, chosen.name, self._over.window())
        dialog.changed.connect(self.read_asked)
        dialog.changed.connect(self.changed_here)
        self._show(dialog)

    def _show_copy(self, chosen: ChosenPbx, seen: "OnPbx") -> None:
        if not chosen.others:
            self.told.emit(_no_other_pbx, Tone.WARNING)
            return
        dialog = CopyDialog(self._jobs, chosen.channels, seen, chosen.others, self._over.window())
        dialog.copied.connect(self._was_copied)
        dialog.only_here.connect(self.only_here)
        self._show(dialog)

    def _show_delete(self, chosen: ChosenPbx, seen: "OnPbx") -> None:
        dialog = DeleteDialog(self._jobs, chosen.channels, seen, chosen.line, chosen.name, self._over.window())
        dialog.deleted.connect(partial(self._was_deleted, chosen.name))
        dialog.changed.connect(self.read_asked)
        self._show(dialog)

    # What became of it

    def _was_copied(self, draft_id: str, text: "Callable[[], str]") -> None:
        self.told.emit(text, Tone.SUCCESS)
        self.added.emit(draft_id, text)

    def _was_deleted(self, pbx: str, name: str) -> None:
        self.read_asked.emit()
        self.told.emit(partial(_deleted, name, pbx), Tone.SUCCESS)
        self.changed_here.emit()

    def _not_adopted(self, which: tuple[str, int], error: Exception) -> None:
        self._adopting.discard(which)
        self._tell_error(error)

    def _adopted(self, which: tuple[str, int], name: str, draft_id: str) -> None:
        self._adopting.discard(which)
        text = partial(_in_list, name)
        self.told.emit(text, Tone.SUCCESS)
        self.added.emit(draft_id, text)

    def _tell_error(self, error: Exception) -> None:
        self.told.emit(partial(failure_text, error), Tone.ERROR)


def _nothing() -> str:
    return ""


def _reading() -> str:
    return QCoreApplication.translate("ChannelActs", "Reading the channel…")


def _is_another() -> str:
    return QCoreApplication.translate(
        "ChannelActs", "The channel with this ID in your list is a different one: its webhook URL is not the same."
    )


def _no_other_pbx() -> str:
    return QCoreApplication.translate("ChannelActs", "This computer knows no other PBX yet. Add one first.")


def _deleted(name: str, pbx: str) -> str:
    text = QCoreApplication.translate(
        "ChannelActs", "“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again."
    )
    return text.format(name=name, pbx=pbx)


def _in_list(name: str) -> str:
    return QCoreApplication.translate("ChannelActs", "“{name}” is in your list, without its keys.").format(name=name)
