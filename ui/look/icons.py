"""The application's own icons: SVG files of one colour, drawn in the palette's, anew when the palette changes."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from pathlib import Path
from weakref import WeakSet

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QImage, QImageReader, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from shiboken6 import isValid

from ui.look.theme import Tone, colours

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
DRAWN = FOLDER / "drawn"
"""The same as PNG, made by `packaging/drawn.py`: a strip of all for each size that a usual screen needs."""
NAMES = "names"
"""Under which a strip tells its icons, in their order."""
SIGN = "app"
"""The product's own, in colours: on no button."""
SIZES = (16, 24)
"""On buttons and on tool bars, in device-independent pixels."""
_CLEAR = 4
"""What is left clear behind the icon on a button with a text: the 4 pixels of Qt are too close to it."""


def icon(name: str, tone: Tone = Tone.PLAIN) -> QIcon:
    """The icon of this name, in a tone on the ground of the palette as it is now; muted where it is disabled."""
    return _drawn(name, *_inks(tone), 0)


def _inks(tone: Tone) -> tuple[str, str]:
    """Its colours on the ground of the palette as it is now: as it is usually, and where it is disabled."""
    inks = colours(QApplication.palette())
    return inks[tone.value], inks[Tone.MUTED.value]


def picture(name: str, size: int, ratio: float) -> QPixmap:
    """A drawing with colours of its own for a screen of this scale, so many device-independent pixels wide."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.drawImage(0, 0, _drawing(name, round(size * ratio)))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def give_icon(target: QAbstractButton | QAction, name: str, tone: Tone = Tone.PLAIN, *, worded: bool = False) -> None:
    """Give a button, or an action of a widget, an icon that follows the palette from now on.

    Args:
        worded: a button gets its words later, and the icon keeps clear of them then.
    """
    follower = target.findChild(_Follower)
    if follower is None:
        follower = _Follower(target)
    follower.show(name, tone, worded)


class _Follower(QObject):
    """Draws the icon again when the application's palette is another one. A child of what it draws for."""

    def __init__(self, target: QAbstractButton | QAction) -> None:
        super().__init__(target)
        self._target = target
        self._name, self._tone = "", Tone.PLAIN
        self._inks = ("", "")
        _listen()
        _followers.add(self)

    def show(self, name: str, tone: Tone, worded: bool) -> None:
        self._name, self._tone = name, tone
        if isinstance(self._target, QPushButton) and (worded or self._target.text()):
            self._target.setIconSize(QSize(SIZES[0] + _CLEAR, SIZES[0]))
        self._draw()

    def _draw(self) -> None:
        apart = isinstance(self._target, QPushButton) and self._target.iconSize().width() > SIZES[0]
        self._inks = _inks(self._tone)
        self._target.setIcon(_drawn(self._name, *self._inks, _CLEAR if apart else 0))

    def follow(self) -> None:
        # While a window goes, its action may be gone before this is.
        if isValid(self._target) and self._inks != _inks(self._tone):
            self._draw()


_followers: WeakSet[_Follower] = WeakSet()


@cache
def _listen() -> None:
    """One for all icons: each widget is told of every event of its own, and an icon would hear of them in Python."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.paletteChanged.connect(_follow_palette)


def _follow_palette(_palette: QPalette) -> None:
    for follower in list(_followers):
        if isValid(follower):
            follower.follow()


def drawings(ratio: float) -> Iterator[Callable[[], object]]:
    """For each icon a call that draws it for a screen of this scale; of an unusual one by Qt's plug-in, in 8 ms."""
    for name in names():
        for size in _sizes({ratio}):
            yield partial(_drawing, name, size)
    yield _strip.cache_clear


def names() -> list[str]:
    """All icons of one colour."""
    return sorted(file.stem for file in FOLDER.glob("*.svg") if file.stem != SIGN)


def _sizes(ratios: set[float]) -> list[int]:
    return sorted({round(size * ratio) for size in SIZES for ratio in ratios | {1.0}})


def _drawn(name: str, normal: str, disabled: str, clear: int) -> QIcon:
    # For the screens that are there: to draw every size that could ever be needed took a third of a window's time.
    sizes = _sizes({screen.devicePixelRatio() for screen in QGuiApplication.screens()})
    return QIcon(_drawn_once(name, normal, disabled, clear, tuple(sizes), QGuiApplication.isRightToLeft()))


@lru_cache(maxsize=256)
def _drawn_once(name: str, normal: str, disabled: str, clear: int, sizes: tuple[int, ...], to_left: bool) -> QIcon:
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Disabled, disabled)):
        for size in sizes:
            made.addPixmap(_inked(name, ink, size, size * clear // SIZES[0], to_left), mode)
    return made


def _inked(name: str, ink: str, size: int, clear: int, to_left: bool) -> QPixmap:
    """The drawing with another colour wherever there is something."""
    # Its room behind is clear: what lies outside of an image is copied as nothing.
    behind = -clear if to_left else 0
    # A copy: Qt keeps pixmaps by the number of the image they came from, and would show the first colour for all.
    drawing = _drawing(name, size).copy(behind, 0, size + clear, size)
    made = QPixmap.fromImage(drawing)
    # No brush and no rectangle that is filled: with the first of those the hundred enums of Qt are made, in 15 ms.
    made.fill(QColor(ink))
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, drawing)
    painter.end()
    return made


@cache
def _drawing(name: str, size: int) -> QImage:
    # Once for all colours, and from a strip where there is one: Qt's plug-in for SVG is 1.3 MB, and an icon 0.5 ms.
    strip, inside = _strip(size)
    return strip.copy(inside.index(name) * size, 0, size, size) if name in inside else from_svg(name, size)


@cache
def _strip(size: int) -> tuple[QImage, list[str]]:
    """All icons at a size, drawn ahead, and their names; of a size that no usual screen needs there is none."""
    image = QImage(str(DRAWN / f"{size}.png"))
    return image, image.text(NAMES).split()


def from_svg(name: str, size: int) -> QImage:
    """An icon drawn now."""
    # Through Qt's picture plug-in, because packages have that one, but not the module QtSvg.
    drawing = QBuffer()
    drawing.setData((FOLDER / f"{name}.svg").read_bytes())
    reader = QImageReader(drawing, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return reader.read()
