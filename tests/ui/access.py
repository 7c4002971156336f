"""Finds what keeps somebody out of a window: Tab stops without a name, small targets, a focus that is not seen."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.look.focus_ring import OWN_RING
from ui.look.theme import TAB_FOCUS
from ui.look.tokens import TARGET

_WITH_RING = (QAbstractButton, QAbstractItemView, QTabBar, QScrollArea)
"""The overlay draws it."""
_IN_STYLE_SHEET = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_PRESSED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)


def barriers(window: QWidget) -> list[str]:
    """Of everything in a window that Tab stops at or that is pressed."""
    inside = [each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window]
    return [f"{type(each).__name__} {each.objectName()} {found}" for each in inside for found in _of(each)]


def _of(widget: QWidget) -> Iterator[str]:
    takes_tab = bool(int(widget.property("focusPolicy")) & TAB_FOCUS) and widget.isEnabled()
    if takes_tab and not _name(widget):
        yield "has no name"
    if takes_tab and not (widget.property(OWN_RING) or isinstance(widget, (*_WITH_RING, *_IN_STYLE_SHEET))):
        yield "does not show the focus"
    part = isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
    # The sign and the cross in a line are Qt's; Escape clears it, too.
    inner = widget.objectName().startswith("qt_") or part or isinstance(widget.parentWidget(), QLineEdit)
    app = QApplication.instance()
    # Without the style sheet of a theme things have Qt's sizes.
    themed = isinstance(app, QApplication) and bool(app.styleSheet())
    small = isinstance(widget, _PRESSED) and min(widget.width(), widget.height()) < TARGET
    if small and themed and not inner and _is_written(widget):
        yield f"is {widget.width()}x{widget.height()}"


def _is_written(widget: QWidget) -> bool:
    """Whether the font has what it says; without Chinese fonts two letters are two narrow boxes."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    metrics = widget.fontMetrics()
    return all(metrics.inFontUcs4(ord(letter)) for letter in text)


def _name(widget: QWidget) -> str:
    """What it is called, or what labels it. Not asked of Qt: PySide frees the interfaces that Qt has freed."""
    if isinstance(widget, QTabBar):
        return "its tabs"
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or _label_of(widget)


def _label_of(widget: QWidget) -> str:
    labels = (label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget)
    return next(labels, "")
