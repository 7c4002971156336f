"""A button that copies a text and says for a moment that it did."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from ui.look.buttons import Kind, make_kind
from ui.look.clipboard import copy_encoded, copy_secret
from ui.look.fields import spoken
from ui.look.icons import give_icon
from ui.look.say import say
from ui.look.theme import Tone
from ui.look.tooltips import give_tooltip

COPIED_MS = 1500


class CopyButton(QPushButton):
    """Copies what `text_of` gives at that moment; an empty text is not copied.

    Args:
        label: what a screen reader says. caption: what stands on the button, by default the label.
        secret: keep the text out of clipboard histories, and take it back after a minute.
        bare: show its sign alone, with the label as its tooltip.
    """

    def __init__(
        self,
        name: str,
        label: str,
        text_of: Callable[[], str],
        caption: str = "",
        *,
        secret: bool = False,
        bare: bool = False,
    ) -> None:
        super().__init__("" if bare else caption or label)
        self._caption = self.text()
        self._bare = bare
        if bare:
            give_tooltip(self, spoken(label))
        self._text_of = text_of
        self._secret = secret
        self.setObjectName(name)
        self.setAccessibleName(spoken(label))
        self.setAutoDefault(False)
        give_icon(self, "copy")
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(COPIED_MS)
        self._again.timeout.connect(self._show_caption)
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        self.put(self._text_of())

    def put(self, text: str | QByteArray) -> None:
        """Copy a text, also one that is `encoded` already, and say so; nothing for an empty one."""
        if text:
            if self._secret:
                copy_secret(text if isinstance(text, str) else text.toStdString())
            elif isinstance(text, QByteArray):
                copy_encoded(text)
            else:
                QGuiApplication.clipboard().setText(text)
            self.setMinimumWidth(self.width())  # what stands beside it does not jump
            said = self.tr("Copied")
            self.setText("" if self._bare else said)
            say(self, said)
            self._again.start()
            self.show_sign()

    def stand_out(self) -> None:
        """It is the next step, and the blue button."""
        make_kind(self, Kind.PRIMARY)
        self._show_caption()

    def show_sign(self) -> None:
        """In the colour that is seen on what kind of button it is now."""
        blue, copied = self.property("kind") == Kind.PRIMARY.value, self._again.isActive()
        tone = Tone.ON_ACCENT if blue else Tone.SUCCESS if copied else Tone.PLAIN
        give_icon(self, "check" if copied else "copy", tone)

    def _show_caption(self) -> None:
        self.setText(self._caption)
        self.show_sign()
