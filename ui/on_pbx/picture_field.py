"""The picture of a live chat: chosen or dropped, read once and checked before anything is sent."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from core.channel.chat_picture import ChatPicture, picture_of
from core.stop import Stop
from ui.look.buttons import make_button
from ui.look.file_dialog import ask_for_file
from ui.look.icons import give_icon
from ui.look.texts import failure_text
from ui.look.theme import Tone, ToneLabel
from ui.look.tooltips import give_tooltip

if TYPE_CHECKING:
    from ui.jobs import Job, JobRunner


class PictureField(QFrame):
    """A file that cannot be sent stands in the way until it is taken away or another one is chosen.

    Signals:
        told: what is to be said of the file, "" for nothing, and whether it is good.

    Attributes:
        picture: what is to be sent; None for no picture. is_refused: what was chosen last cannot be sent.
    """

    told = Signal(str, bool)

    def __init__(self, jobs: "JobRunner") -> None:
        super().__init__()
        self._jobs = jobs
        self._job: Job | None = None
        self.picture: ChatPicture | None = None
        self.is_refused = False
        self._then: Callable[[], object] | None = None
        self.setObjectName("avatar_file")
        self.setProperty("ground", "card")
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        self._name = ToneLabel(self.tr("No picture"), Tone.MUTED)
        self._name.setObjectName("avatar_name")
        row.addWidget(self._name, 1)
        self._choose = make_button("choose_avatar", self.tr("C&hoose…"), small=True)
        self._choose.setAccessibleName(self.tr("Choose a picture"))
        self._choose.clicked.connect(self._ask_file)
        row.addWidget(self._choose)
        self._remove = QToolButton()
        self._remove.setObjectName("remove_avatar")
        give_icon(self._remove, "x")
        self._remove.setAutoRaise(True)
        text = self.tr("Send no picture")
        self._remove.setAccessibleName(text)
        give_tooltip(self._remove, text)
        self._remove.clicked.connect(self._clear)
        row.addWidget(self._remove)
        self.setFocusProxy(self._choose)
        self._show(None)

    def use_file(self, path: str) -> None:
        """Read a file and look whether it can be the picture."""
        self._jobs.drop(self._job)
        self._job = self._jobs.run(partial(_read, path), self._was_read, self._not_read)

    def settles(self, then: Callable[[], object]) -> bool:
        """Whether it is known what is to be sent; `then` is called as soon as a file is read."""
        self._then = then if self._job is not None else None
        return self._job is None and not self.is_refused

    def _ask_file(self) -> None:
        kinds = [self.tr("Pictures (*.png *.jpg *.jpeg)")]
        ask_for_file(self, self.tr("Picture of the live chat"), kinds, self.use_file)

    def _was_read(self, picture: ChatPicture) -> None:
        self._job = None
        self._show(picture)
        self.told.emit(self.tr("{size} KB").format(size=picture.kilobytes), True)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _not_read(self, error: Exception) -> None:
        self._job = self._then = None
        self._show(None, is_refused=True)
        self.told.emit(failure_text(error), False)

    def take_away(self) -> None:
        """Send no picture."""
        self._jobs.drop(self._job)
        self._job = self._then = None
        self._show(None)
        self.told.emit("", True)

    def _clear(self) -> None:
        self.take_away()
        self._choose.setFocus()

    def _show(self, picture: ChatPicture | None, *, is_refused: bool = False) -> None:
        self.picture, self.is_refused = picture, is_refused
        self._name.setText(picture.name if picture is not None else self.tr("No picture"))
        self._name.set_tone(Tone.PLAIN if picture is not None else Tone.MUTED)
        self._remove.setVisible(picture is not None or is_refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.use_file(event.mimeData().urls()[0].toLocalFile())


def _read(path: str, _stop: Stop) -> ChatPicture:
    return picture_of(path)
