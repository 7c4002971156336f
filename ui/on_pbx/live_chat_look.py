"""How a live chat looks: theme, colour, shape, icon, picture, with a preview that follows every choice."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout

from core.channel.live_chat import ICONS, READS_WELL, LiveChat, contrast_with_white, darker
from ui.look.fields import FieldRow, spoken
from ui.look.swatch import Swatch
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import SPACES
from ui.on_pbx.chat_preview import ChatPreview
from ui.on_pbx.live_chat_page import LiveChatPage
from ui.on_pbx.picture_field import PictureField

if TYPE_CHECKING:
    from ui.jobs import JobRunner

_CHOICES = 240
"""So much room the widest of the choices take."""
_COLOURS = ("#0B6B4F", "#0B5CCB", "#7A3FB0", "#B3341C", "#1F2937")


class LiveChatLook(LiveChatPage):
    """Whoever hears that something is another one has it shown: the preview is of the whole chat.

    Attributes:
        picture: the file that is chosen. picture_row, colour_row: where something is said of picture and colour.

    Signals:
        turned: another look was chosen. typed: something in it is another one.
    """

    turned = Signal()
    typed = Signal()

    def __init__(self, jobs: "JobRunner") -> None:
        super().__init__(
            self.tr("How does it look?"),
            self.tr("As visitors see it on the website. The preview follows your choices."),
        )
        self._captions: dict[str, str] = {}
        both = self._both = QHBoxLayout()
        both.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(8)
        self._theme = self._segment(
            left, self.tr("Window"), "theme_mode", (("light", self.tr("Light")), ("dark", self.tr("Dark")))
        )
        left.addSpacing(SPACES[2])
        self._add_colour(left)
        left.addSpacing(SPACES[2])
        styles = (("round", self.tr("Bubble")), ("bar", self.tr("Bar")))
        self._style = self._segment(left, self.tr("When closed"), "minimize_style", styles)
        left.addSpacing(SPACES[2])
        self._icon = self._segment(left, self.tr("Icon"), "chat_icon", [(each, each) for each in ICONS])
        left.addSpacing(SPACES[2])
        self._add_picture(left, jobs)
        left.addStretch(1)
        both.addLayout(left, 1)
        both.addLayout(self._make_preview(), 1)
        self.column.addLayout(both, 1)

    def _segment(self, column: QVBoxLayout, text: str, name: str, choices: Sequence[tuple[str, str]]) -> QButtonGroup:
        self._captions[name] = text
        caption = ToneLabel(text)
        caption.setFont(strong(caption.font()))
        column.addWidget(caption)
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        for place, (value, word) in enumerate(choices):
            button = QRadioButton(word)
            button.setProperty("segment", "first" if not place else "last" if place == len(choices) - 1 else "middle")
            button.setObjectName(f"{name}.{value}")
            button.setAccessibleName(f"{text}, {word}")
            button.setProperty("value", value)
            button.setChecked(place == 0)
            button.toggled.connect(self.turned)
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        group.buttonToggled.connect(self.typed)
        return group

    def _add_colour(self, column: QVBoxLayout) -> None:
        self._colour = QLineEdit(_COLOURS[0])
        self._colour.setObjectName("theme_color")
        self._colour.setMaximumWidth(140)
        self._colour.textChanged.connect(self.turned)
        self._colour.textChanged.connect(self.typed)
        self.colour_row = FieldRow(self.tr("C&olour"), self._colour)
        column.addWidget(self.colour_row)
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._swatches = [Swatch(colour) for colour in _COLOURS]
        for swatch in self._swatches:
            swatch.setAccessibleName(f"{self.colour_row.name}, {swatch.colour}")
            swatch.clicked.connect(partial(self._colour.setText, swatch.colour))
            row.addWidget(swatch)
        row.addStretch(1)
        column.addLayout(row)

    def _add_picture(self, column: QVBoxLayout, jobs: "JobRunner") -> None:
        self.picture = PictureField(jobs)
        hint = self.tr("png or jpg, up to 20 MB. Drop it here.")
        self.picture_row = FieldRow(self.tr("&Picture"), self.picture, hint, optional=True)
        self.picture.told.connect(self._tell_file)
        self.picture.told.connect(self.typed)
        column.addWidget(self.picture_row)

    def _make_preview(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACES[2])
        caption = ToneLabel(self.tr("Preview"))
        caption.setFont(strong(caption.font()))
        column.addWidget(caption)
        self._preview = ChatPreview()
        column.addWidget(self._preview, 1)
        column.addWidget(ToneLabel(self.tr("This is a sketch; the real shape and icon are the PBX's."), Tone.MUTED))
        column.addStretch()  # it stays beside the first choices
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The preview stands below the choices only where it has no room beside them: there it is out of sight.
        around = self.column.contentsMargins()
        beside = _CHOICES + self._both.spacing() + self._preview.minimumWidth()
        narrow = self.viewport().width() < around.left() + beside + around.right()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._both.direction() is not way:
            self._both.setDirection(way)

    @property
    def theme_mode(self) -> str:
        """Light or dark, as the PBX calls it."""
        return _value(self._theme)

    @property
    def theme_color(self) -> str:
        """As it is typed."""
        return self._colour.text().strip()

    @property
    def minimize_style(self) -> str:
        """Its shape while it is closed, as the PBX calls it."""
        return _value(self._style)

    @property
    def chat_icon(self) -> str:
        """As the PBX calls it."""
        return _value(self._icon)

    @property
    def text(self) -> str:
        """How it looks, in two words."""
        chosen = (self._style.checkedButton(), self._theme.checkedButton())
        return " · ".join(button.text() for button in chosen if button is not None)

    def begin(self) -> None:
        """Give the focus to the first choice."""
        chosen = self._theme.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def load(self, chat: LiveChat) -> None:
        """Choose as another chat looks."""
        self._colour.setText(chat.theme_color)
        for group, value in (
            (self._theme, chat.theme_mode),
            (self._style, chat.minimize_style),
            (self._icon, chat.chat_icon),
        ):
            for button in group.buttons():
                if button.property("value") == value:
                    button.setChecked(True)

    def caption_of(self, setting: str) -> str:
        """What a choice is called here, "" where it is none."""
        return self._captions.get(setting, "")

    def choice_text(self, setting: str, value: str) -> str:
        """How a value of a choice is called here; "" where it is none."""
        for group in (self._theme, self._style, self._icon):
            for button in group.buttons():
                if button.objectName() == f"{setting}.{value}":
                    return spoken(button.text())
        return ""

    def show_chat(self, chat: LiveChat) -> None:
        """Show how the chat looks, and say how white reads on its colour."""
        self._preview.show_chat(chat)
        for swatch in self._swatches:
            swatch.show_chosen(swatch.colour.casefold() == chat.theme_color.casefold())
        contrast = contrast_with_white(chat.theme_color)
        shown = QLocale().toString(contrast, "f", 1)
        if not contrast:
            self.colour_row.clear_note()
        elif contrast < READS_WELL:
            text = self.tr("White on it is hard to read: {contrast} to 1.").format(contrast=shown)
            dark = partial(self._colour.setText, darker(chat.theme_color))
            self.colour_row.show_warning(text, (self.tr("Make it &darker"), dark))
        else:
            self.colour_row.show_notice(self.tr("White on it reads well: {contrast} to 1").format(contrast=shown))

    def _tell_file(self, text: str, good: bool) -> None:
        if not text:
            self.picture_row.clear_note()
        elif good:
            self.picture_row.show_notice(text)
        else:
            self.picture_row.show_problem(text)
            self.bring(self.picture_row)


def _value(group: QButtonGroup) -> str:
    button = group.checkedButton()
    return str(button.property("value")) if button is not None else ""
