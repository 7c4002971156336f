"""What became of a live chat's picture, in a line; nothing where none was chosen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.delivery.live_chats import PictureSet
from core.errors import AppError
from core.wording import one_text
from ui.look.band import Band
from ui.look.say import say
from ui.look.texts import translated
from ui.look.theme import Tone


class PictureTold(QWidget):
    """The live chat is there all the same, whatever became of its picture."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._good = Band("picture_done", Tone.SUCCESS, "done")
        self._bad = Band("picture_outcome", Tone.WARNING)
        for band in (self._good, self._bad):
            column.addWidget(band)
        self.hide()

    def show_end(self, became: PictureSet | None, trouble: AppError | None) -> None:
        """Tell it. became: None where no picture was sent. trouble: why it was not set."""
        self.setVisible(became is not None)
        texts = {
            PictureSet.NOT_SET: self.tr("The picture was not set. Choose it in the PBX portal."),
            PictureSet.NO_PLACE: self.tr(
                "The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal."
            ),
            PictureSet.UNREAD: self.tr(
                "The picture was sent, but could not be read back. Look at the chat on the website."
            ),
        }
        if became is PictureSet.SET:
            self._good.say(self.tr("The live chat has its picture: read back from the PBX."))
        elif became is not None:
            # What is to be done is said here: the usual remedies are about channels.
            why = translated(trouble.what, trouble.values) if trouble is not None else ""
            self._bad.say(one_text(texts[became], why))
            say(self._bad.label, self._bad.label.text(), urgent=True)
