"""One visual language in light and dark: palettes that follow the platform, and tones computed from them."""

import os
from enum import Enum

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QLabel, QWidget

# Values of Qt's own enums, set as properties: importing the namespace `Qt` takes 12 ms, an eighth of the whole start,
# and nothing that is shown first needs more of it than these.
PLAIN_TEXT = 0
NO_FOCUS = 0
TAB_FOCUS = 1
ALIGN_LEFT_MIDDLE = 0x1 | 0x80
SCROLL_BAR_OFF = 1
POPUP_TOOK_FOCUS = 4
SENSITIVE_TEXT = 0x2 | 0x40  # ImhSensitiveData, ImhNoPredictiveText

PIXMAPS_KB = 1024
FUSION_EDGE = 140
"""Per cent by which the Fusion style darkens the Window colour for an edge."""

GRID = 8
"""All distances are multiples of this many device-independent pixels."""

FRAME = (2 * GRID, 6 * GRID)
"""What a window's frame takes of the screen, at most."""

_LIGHT = {
    "window": "#f4f6f8",
    "base": "#ffffff",
    "stripe": "#f4f6f8",
    "edge": "#727b87",
    "text": "#1b2430",
    "muted": "#566172",
    "line": "#c3cad4",
    "button": "#ffffff",
    "accent": "#0a5fc4",
    "on_accent": "#ffffff",
    "error": "#b3261e",
    "warning": "#8a4b00",
    "success": "#1b6e33",
}
_DARK = {
    "window": "#191d23",
    "base": "#2d343e",
    "stripe": "#262c35",
    "edge": "#748093",
    "text": "#e9ecf1",
    "muted": "#a7b0be",
    "line": "#566072",
    "button": "#38404c",
    "accent": "#7fb6ff",
    "on_accent": "#10151c",
    "error": "#ff9a92",
    "warning": "#ffc46b",
    "success": "#7fd99a",
}

_CHOSEN = "chosen_scheme"
_PLATFORM_DARK = "platform_is_dark"


class Tone(Enum):
    """What a text says by its colour; never by its colour alone."""

    PLAIN = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ERROR = "error"
    WARNING = "warning"
    SUCCESS = "success"


def is_dark(palette: QPalette) -> bool:
    """Whether a palette has light text on a dark ground."""
    return palette.color(QPalette.ColorRole.WindowText).lightness() > 128


def colour(tone: Tone, palette: QPalette) -> QColor:
    """The colour of a tone on the ground of `palette`; at least 4.5:1 on every ground."""
    return QColor((_DARK if is_dark(palette) else _LIGHT)[tone.value])


def palette(dark: bool) -> QPalette:
    """The application's palette."""
    tones = {name: QColor(value) for name, value in (_DARK if dark else _LIGHT).items()}
    role = QPalette.ColorRole
    made = QPalette(tones["button"], tones["window"])
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for name, roles in {
            "window": (role.Window,),
            "base": (role.Base, role.ToolTipBase),
            "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
            "button": (role.Button,),
            "muted": (role.PlaceholderText,),
            "accent": (role.Highlight, role.Link, role.Accent),
            "on_accent": (role.HighlightedText,),
        }.items():
            for each in roles:
                made.setColor(group, each, tones[name])
        made.setColor(group, role.AlternateBase, tones["stripe"])
        made.setColor(group, role.Mid, tones["line"])
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, each, tones["muted"])
    made.setColor(QPalette.ColorGroup.Disabled, role.Link, tones["accent"])
    made.setColor(QPalette.ColorGroup.Disabled, role.Base, tones["window"])
    return made


def field_palette(dark: bool) -> QPalette:
    """Of everything that is filled in, with an edge that is seen.

    Fusion draws edges in the Window colour made darker: too faint on a light window, not seen at all on a dark one.
    """
    made = palette(dark)
    made.setColor(QPalette.ColorRole.Window, QColor((_DARK if dark else _LIGHT)["edge"]).lighter(FUSION_EDGE))
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
    QGuiApplication.styleHints().colorSchemeChanged.connect(_platform_changed)
    choose(app, scheme or os.environ.get("MCW_THEME", ""))


def choose(app: QApplication, scheme: str) -> None:
    """Show `light` or `dark` from now on; "" follows the platform. Every open window changes at once."""
    before = chosen(app)
    app.setProperty(_CHOSEN, scheme)
    if scheme != before:
        _tell_platform(app, scheme)
    dark = bool(app.property(_PLATFORM_DARK)) if not scheme else scheme == "dark"
    app.setPalette(palette(dark))
    fields = field_palette(dark)
    for name in ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit", "QRadioButton", "QCheckBox"):
        app.setPalette(fields, name)  # type: ignore[arg-type] # the stub wants bytes, Qt a str


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

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        # On a Base ground Qt would take the Text role instead, which the tone does not set.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._paint_tone()

    def set_tone(self, tone: Tone) -> None:
        """Change what the colour says."""
        self._tone = tone
        self._paint_tone()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange):
            self._paint_tone()

    def _paint_tone(self) -> None:
        ink = colour(self._tone, QApplication.palette())
        if ink != self.palette().color(QPalette.ColorRole.WindowText):
            # This one role only: with all of them its own, a label is never told that the application's have changed.
            made = QPalette()
            made.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(made)


def heading(text: str, points: int = 4) -> ToneLabel:
    """A label `points` larger than the text, and bold."""
    label = ToneLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() + points)
    font.setBold(True)
    label.setFont(font)
    return label
