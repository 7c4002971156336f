"""The one style sheet of the application, made from the tokens: buttons, lines, choices, scroll bars and bands.

Everything else is drawn by Fusion from the palette. Rows of lists and tables are not named here: rules for their
items would be looked up for every cell that is painted. Kinds of buttons are properties (`ui/look/buttons.py`).
"""

from collections.abc import Mapping
from string import Template

from ui.look.tokens import BUTTON, BUTTON_SMALL, LINK, RADIUS_CARD, RADIUS_CONTROL, RADIUS_ROW

_TEXT = 18
"""The least height of a line of text; a larger font makes its control higher."""

_RULES = Template("""
QPushButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: ${control}px;
  padding: ${button}px 13px; min-height: ${line}px; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { background: $disabled_fill; color: $disabled_text; border-color: $line_colour; }
QPushButton[small="true"] { padding: ${small}px 9px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $disabled_fill; color: $disabled_text;
  border-color: $line_colour; }
QPushButton[kind="quiet"] { background: transparent; color: $accent_ink; border-color: transparent; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="flat"]:pressed { background: $pressed; }
QPushButton[kind="danger"] { color: $error; }
QPushButton[kind="link"], QToolButton[kind="link"] { background: transparent; color: $accent_ink; border: none;
  padding: 0 4px; min-height: ${link}px; font-weight: 600; text-decoration: underline; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { background: $hover; }
QPushButton:flat { border-color: transparent; background: transparent; }
QPushButton:menu-indicator, QToolButton:menu-indicator { subcontrol-position: right center; }
QLineEdit, QComboBox { background: $surface; color: $text; border: 1px solid $edge; border-radius: ${control}px;
  padding: ${field}px 9px; min-height: ${line}px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: ${field_focus}px 8px; }
QLineEdit[tone="warning"] { border-color: $warning; }
QLineEdit[tone="error"] { border: 2px solid $error; padding: ${field_focus}px 8px; }
QLineEdit[readOnly="true"] { border-color: $line_colour; }
QLineEdit:disabled, QComboBox:disabled { background: $disabled_fill; color: $disabled_text;
  border-color: $line_colour; }
QComboBox { padding-right: 26px; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 26px; border: none; }
QComboBox::down-arrow { image: url(style:down.svg); width: 14px; height: 14px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox { border-radius: 0; padding-top: 0; padding-bottom: 0;
  min-height: 0; }
QPlainTextEdit { background: $surface; border: 1px solid $edge; border-radius: ${control}px; padding: 4px; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 3px; }
QPlainTextEdit[readOnly="true"] { border-color: $line_colour; }
QToolButton { border: 1px solid transparent; border-radius: ${control}px; padding: 4px; min-height: ${line}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 3px; }
QScrollBar::handle:vertical { margin: 2px 3px; min-height: 32px; }
QScrollBar::handle:horizontal { margin: 3px 2px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $tooltip; color: $on_tooltip; border: none; padding: 4px 6px; }
QFrame[ground="card"] { background: $surface; border: 1px solid $line_colour; border-radius: ${card}px; }
QFrame[ground="warning"] { background: $warning_soft; border: none; border-radius: ${row}px; }
QFrame[ground="error"] { background: $error_soft; border: none; border-radius: ${row}px; }
QFrame[ground="success"] { background: $success_soft; border: none; border-radius: ${row}px; }
QFrame[ground="accent"] { background: $accent_soft; border: none; border-radius: ${row}px; }
""")


def style_sheet(colours: Mapping[str, str]) -> str:
    """The rules in these colours, named as in `tokens`."""
    edges = 2
    return _RULES.substitute(
        colours,
        line_colour=colours["line"],
        line=_TEXT,
        button=(BUTTON - edges - _TEXT) // 2,
        small=(BUTTON_SMALL - edges - _TEXT) // 2,
        field=7,
        field_focus=6,
        link=LINK,
        control=RADIUS_CONTROL,
        card=RADIUS_CARD,
        row=RADIUS_ROW,
    )
