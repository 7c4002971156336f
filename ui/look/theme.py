"""One visual language in light and dark: palettes that follow the platform, and tones computed from them."""

import os
from collections.abc import Mapping
from enum import Enum
from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QLabel

from ui.look.addresses import SCHEME, held_together, plain_again
from ui.look.style_sheet import style_sheet
from ui.look.tokens import DARK, LIGHT

# Values of Qt's own enums, set as properties: importing the namespace `Qt` takes 12 ms, an eighth of the whole start,
# and nothing that is shown first needs more of it than these.
PLAIN_TEXT = 0
NO_FOCUS = 0
TAB_FOCUS = 1
ALIGN_LEFT_MIDDLE = 0x1 | 0x80
SCROLL_BAR_OFF = 1
POPUP_TOOK_FOCUS = 4
BY_MOUSE = 1
BY_MOUSE_AND_KEYS = 1 | 2
SENSITIVE_TEXT = 0x2 | 0x40  # ImhSensitiveData, ImhNoPredictiveText

PIXMAPS_KB = 1024
FUSION_EDGE = 140
"""Per cent by which the Fusion style darkens the Window colour for an edge."""

STEP_DOWN = 12 / 13
GRID = 8
"""Sizes of windows, columns and bars are multiples of this many device-independent pixels; distances are `SPACES`."""

FRAME = (2 * GRID, 6 * GRID)
"""What a window's frame takes of the screen, at most."""

_SELECTABLE = "is_selectable"
_CHOSEN = "chosen_scheme"
_PLATFORM_DARK = "platform_is_dark"
_FOLLOWS = "platform_is_followed"
_HIGH_CONTRAST = "platform_has_high_contrast"
_MOST_PALETTES = 16
_FILLED_IN = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit", "QRadioButton", "QCheckBox")
_ROWS = "QAbstractItemView"


class Tone(Enum):
    """What a text says by its colour; never by its colour alone."""

    PLAIN = "text"
    MUTED = "muted"
    ACCENT = "accent_ink"
    ERROR = "error"
    WARNING = "warning"
    SUCCESS = "success"
    ON_ACCENT = "on_accent"
    """On a blue button, of which the icon is."""
    ON_TOAST = "on_tooltip"
    """On the ground of a tool tip, of which the line is that tells what was done."""


def is_dark(palette: QPalette) -> bool:
    """Whether a palette has light text on a dark ground."""
    return palette.color(QPalette.ColorRole.WindowText).lightness() > 128


def colours(palette: QPalette) -> Mapping[str, str]:
    """All colours on the ground of `palette`, by their names in `tokens`."""
    app = QApplication.instance()
    high = app is not None and bool(app.property(_HIGH_CONTRAST))
    # Qt's number of what is in it: every label and icon asks, many times before it is shown.
    known = (palette.cacheKey(), high)
    found = _COLOURS.get(known)
    if found is None:
        if len(_COLOURS) >= _MOST_PALETTES:
            _COLOURS.clear()
        found = _COLOURS[known] = of_the_platform(palette) if high else DARK if is_dark(palette) else LIGHT
    return found


_COLOURS: dict[tuple[int, bool], Mapping[str, str]] = {}


def of_the_platform(palette: QPalette) -> dict[str, str]:
    """The names of `tokens` in a palette of high contrast: words and edges are of one ink, icons tell states."""
    role = QPalette.ColorRole

    def named(which: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, which).name()

    window, base, text, chosen = (named(each) for each in (role.Window, role.Base, role.WindowText, role.Highlight))
    made = dict.fromkeys(LIGHT, text)
    made |= dict.fromkeys(("page", "rail"), window)
    made |= dict.fromkeys(("surface", "raised", "sunken", "hover", "pressed", "disabled_fill"), base)
    made |= {name: base for name in LIGHT if name.endswith("_soft")}
    made |= dict.fromkeys(("accent", "accent_hover", "accent_pressed"), chosen)
    disabled = palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name()
    return made | {
        "on_accent": named(role.HighlightedText),
        "selected": _near(base, chosen),  # words keep their ink on it, and so do icons: not that of a highlight
        "accent_ink": named(role.Link),
        "disabled_text": disabled,
        "tooltip": named(role.ToolTipBase),
        "on_tooltip": named(role.ToolTipText),
    }


def _near(ground: str, other: str) -> str:
    """A ground with a quarter of another colour in it."""
    first, second = QColor(ground), QColor(other)
    parts = zip(
        (first.red(), first.green(), first.blue()), (second.red(), second.green(), second.blue()), strict=True
    )
    return QColor(*((3 * one + two) // 4 for one, two in parts)).name()


def colour(tone: Tone, palette: QPalette) -> QColor:
    """The colour of a tone on the ground of `palette`; at least 4.5:1 on every ground."""
    return QColor(colours(palette)[tone.value])


def palette(dark: bool) -> QPalette:
    """The application's palette."""
    tones = {name: QColor(value) for name, value in (DARK if dark else LIGHT).items()}
    role = QPalette.ColorRole
    made = QPalette(tones["surface"], tones["page"])
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for name, roles in {
            "page": (role.Window,),
            "surface": (role.Base, role.Button),
            "sunken": (role.AlternateBase,),
            "text": (role.WindowText, role.Text, role.ButtonText),
            "muted": (role.PlaceholderText,),
            "accent": (role.Highlight, role.Accent),
            "accent_ink": (role.Link,),
            "on_accent": (role.HighlightedText,),
            "line": (role.Mid,),
            "tooltip": (role.ToolTipBase,),
            "on_tooltip": (role.ToolTipText,),
        }.items():
            for each in roles:
                made.setColor(group, each, tones[name])
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, each, tones["muted"])
    made.setColor(QPalette.ColorGroup.Disabled, role.Link, tones["accent_ink"])
    made.setColor(QPalette.ColorGroup.Disabled, role.Base, tones["disabled_fill"])
    return made


def field_palette(dark: bool) -> QPalette:
    """Of everything that is filled in, with an edge that is seen.

    Fusion draws edges in the Window colour made darker: too faint on a light window, not seen at all on a dark one.
    """
    made = palette(dark)
    made.setColor(QPalette.ColorRole.Window, QColor((DARK if dark else LIGHT)["edge"]).lighter(FUSION_EDGE))
    return made


def apply(app: QApplication, scheme: str = "") -> None:
    """Give the application its palette, and follow the platform from now on.

    Args:
        scheme: as of `choose`; "" is what the environment's `MCW_THEME` says, or else the platform.
    """
    # It keeps what it drew for windows that are gone, in Qt's usual limit of 10 MB.
    QPixmapCache.setCacheLimit(PIXMAPS_KB)
    # The platform's own palette tells its scheme, on every platform and without asking for the enum.
    app.setProperty(_PLATFORM_DARK, is_dark(app.palette()))
    if not app.property(_FOLLOWS):
        app.setProperty(_FOLLOWS, True)
        QGuiApplication.styleHints().colorSchemeChanged.connect(_platform_changed)
    choose(app, scheme or os.environ.get("MCW_THEME", ""))


def choose(app: QApplication, scheme: str) -> None:
    """Show `light` or `dark` from now on; "" follows the platform. Every open window changes at once."""
    before = chosen(app)
    app.setProperty(_CHOSEN, scheme)
    if scheme != before:
        _tell_platform(app, scheme)
    dark = bool(app.property(_PLATFORM_DARK)) if not scheme else scheme == "dark"
    if app.property(_HIGH_CONTRAST):
        _leave_to_platform(app)
        return
    app.setPalette(palette(dark))
    app.setStyleSheet(style_sheet(DARK if dark else LIGHT))
    _mark_rows(app, dark)
    fields = field_palette(dark)
    for name in _FILLED_IN:
        app.setPalette(fields, name)  # type: ignore[arg-type] # the stub wants bytes, Qt a str


def use_high_contrast(app: QApplication, high: bool) -> None:
    """The platform has a palette of high contrast, or has none any more: it goes before all of ours."""
    if bool(app.property(_HIGH_CONTRAST)) is not high:
        app.setProperty(_HIGH_CONTRAST, high)
        choose(app, chosen(app))


def _leave_to_platform(app: QApplication) -> None:
    """Its palette, in our shapes."""
    app.setPalette(QPalette())
    for name in (*_FILLED_IN, _ROWS):
        app.setPalette(app.palette(), name)  # type: ignore[arg-type] # as in `choose`
    app.setStyleSheet(style_sheet(of_the_platform(app.palette())))


def _mark_rows(app: QApplication, dark: bool) -> None:
    """Rows that are selected have a soft ground, on which words keep the colour of their state."""
    rows, tones = app.palette(), DARK if dark else LIGHT
    rows.setColor(QPalette.ColorRole.Highlight, QColor(tones["selected"]))
    rows.setColor(QPalette.ColorRole.HighlightedText, QColor(tones["text"]))
    app.setPalette(rows, _ROWS)  # type: ignore[arg-type] # as in `choose`


def chosen(app: QApplication) -> str:
    """What was chosen: `light`, `dark`, or "" for the platform's."""
    return str(app.property(_CHOSEN) or "")


def _tell_platform(app: QApplication, scheme: str) -> None:
    """Have title bars and the platform's own dialogs drawn in the scheme that was chosen, too."""
    # Qt is made when it is first named: 12 ms, which only who chose a theme waits for.
    schemes = QtCore.Qt.ColorScheme
    hints = QGuiApplication.styleHints()
    if scheme:
        hints.setColorScheme(schemes.Dark if scheme == "dark" else schemes.Light)
    else:
        hints.unsetColorScheme()
        if hints.colorScheme() is not schemes.Unknown:
            app.setProperty(_PLATFORM_DARK, hints.colorScheme() is schemes.Dark)


def _platform_changed(scheme: object) -> None:
    app = QApplication.instance()
    # While a theme is chosen, the scheme that is told is the chosen one.
    if isinstance(app, QApplication) and not chosen(app):
        app.setProperty(_PLATFORM_DARK, getattr(scheme, "name", "") == "Dark")
        choose(app, "")


class ToneLabel(QLabel):
    """A wrapped, plain-text label in a tone that follows the palette.

    PlainText always: what it shows may come from the PBX, and QLabel would draw markup in it.
    """

    _painting = True
    """Until it is made, and while it takes its own colour, it need not follow."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__(held_together(text))
        self._heights: dict[tuple[str, int], int] = {}
        self._tone = tone
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        # On a Base ground Qt would take the Text role instead, which the tone does not set.
        self.setForegroundRole(_TEXT)
        self._paint_tone()

    def text(self) -> str:
        return plain_again(super().text())

    def setText(self, text: str) -> None:
        # Whoever copies from it copies the characters that are there.
        super().setText(text if SCHEME in text and self.property(_SELECTABLE) else held_together(text))

    def let_copy(self, how: int = BY_MOUSE) -> None:
        """Let people select what it says."""
        self.setProperty("textInteractionFlags", how)
        self.setProperty(_SELECTABLE, True)
        self.setText(self.text())

    def set_tone(self, tone: Tone) -> None:
        """Change what the colour says."""
        self._tone = tone
        self._paint_tone()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._painting and not self._heights:
            return  # while it is made, when most of them come; to name the kind of an event is what takes long
        kind = event.type()
        if kind in _MEASURED_AT:
            self._heights.clear()
        if not self._painting and kind in _REPAINTED_AT:
            self._paint_tone()

    def setContentsMargins(self, *margins: int) -> None:  # type: ignore[override] # of its forms the one that is used
        self._heights.clear()
        super().setContentsMargins(*margins)

    def heightForWidth(self, width: int) -> int:
        """Remembered: all that it stands in asks for the same ones, and Qt breaks the lines anew each time."""
        key = (self.text(), width)
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            height = self._heights[key] = super().heightForWidth(width)
        return height

    def _paint_tone(self) -> None:
        self._painting = True
        ink = colours(QApplication.palette())[self._tone.value]
        if self.palette().color(_TEXT) != _ink(ink):
            self.setPalette(_written_in(ink))
        self._painting = False


_TEXT = QPalette.ColorRole.WindowText
_MOST_HEIGHTS = 16
_MEASURED_AT = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
_REPAINTED_AT = (QEvent.Type.PaletteChange, QEvent.Type.ParentChange)


@cache
def _ink(name: str) -> QColor:
    return QColor(name)


@cache
def _written_in(ink: str) -> QPalette:
    # This one role only: with all of them its own, a label is never told that the application's have changed.
    made = QPalette()
    made.setColor(_TEXT, _ink(ink))
    return made


def smaller(font: QFont) -> QFont:
    """A step below the text: labels, hints and second lines."""
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() * STEP_DOWN)
    return font


def strong(font: QFont, points: float = 0) -> QFont:
    """Semibold, and so much larger."""
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() + points)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def heading(text: str, points: int = 4) -> ToneLabel:
    """A label `points` larger than the text, and bold."""
    label = ToneLabel(text)
    label.setFont(strong(label.font(), points))
    return label
