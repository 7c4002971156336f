"""The one style sheet of the application, made from the tokens: buttons, lines, choices, scroll bars and bands.

Everything else is drawn by Fusion from the palette. Rows of lists and tables are not named here, but for the small
ones of dialogs: rules for their items are looked up for every cell that is painted, which takes a third longer. Kinds
of buttons are properties (`ui/look/buttons.py`).
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from ui.look.tokens import BUTTON, BUTTON_SMALL, FIELD, LINK, RADIUS_CARD, RADIUS_CONTROL, RADIUS_ROW

_FOLDER = (Path(__file__).resolve().parents[2] / "resources" / "style").as_posix()
_BLUE_LAST, _AS_ON_MACOS = 3, 1
"""Of `QDialogButtonBox.ButtonLayout`: everywhere as the windows that have no such box; macOS has its own."""
_TEXT = 18
"""The least height of a line of text; a larger font makes its control higher."""

_RULES = """
QPushButton { background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: %(control)spx;
  padding: %(button)spx 13px; min-height: %(line_height)spx; outline: none; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed, QPushButton:checked { background: %(pressed)s; }
QPushButton:disabled { background: %(disabled_fill)s; color: %(disabled_text)s; border-color: %(line)s; }
QPushButton[small="true"] { padding: %(small)spx 9px; }
QPushButton[large="true"] { padding: 12px 20px; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: %(accent_hover)s; border-color: %(accent_hover)s; }
QPushButton[kind="primary"]:pressed { background: %(accent_pressed)s; border-color: %(accent_pressed)s; }
QPushButton[kind="primary"]:disabled { background: %(disabled_fill)s; color: %(disabled_text)s;
  border-color: %(line)s; }
QPushButton[kind="quiet"] { background: transparent; color: %(accent_ink)s; border-color: transparent; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="flat"]:hover { background: %(hover)s; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="flat"]:pressed { background: %(pressed)s; }
QPushButton[kind="danger"] { color: %(error)s; }
QPushButton[kind="danger"]:flat { border-color: transparent; }
QPushButton[kind="chip"] { background: transparent; color: %(muted)s; border-color: transparent; }
QPushButton[kind="chip"]:hover { background: %(hover)s; }
QPushButton[kind="chip"]:checked { background: %(accent_soft)s; color: %(accent_ink)s; font-weight: 600; }
QPushButton[kind="link"], QToolButton[kind="link"] { background: transparent; color: %(accent_ink)s; border: none;
  padding: 0 2px; min-height: %(link)spx; font-weight: 600; text-decoration: underline; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { background: %(hover)s; }
QPushButton:flat { border-color: transparent; background: transparent; }
QPushButton:menu-indicator, QToolButton:menu-indicator { subcontrol-position: right center; }
QLineEdit, QComboBox { background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s;
  border-radius: %(control)spx; padding: %(field)spx 9px; min-height: %(line_height)spx;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit:focus, QComboBox:focus { border: 2px solid %(focus)s; padding: %(field_focus)spx 8px; }
QLineEdit[tone="warning"] { border-color: %(warning)s; }
QLineEdit[tone="error"] { border: 2px solid %(error)s; padding: %(field_focus)spx 8px; }
QLineEdit[readOnly="true"] { border-color: %(line)s; }
QLineEdit[readOnly="true"]:focus { border-color: %(focus)s; }
QLineEdit:disabled, QComboBox:disabled { background: %(disabled_fill)s; color: %(disabled_text)s;
  border-color: %(line)s; }
QComboBox { padding-right: 26px; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 26px; border: none; }
QComboBox::down-arrow { image: url("%(folder)s/down.svg"); width: 14px; height: 14px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }
QWidget#qt_scrollarea_viewport > QLineEdit { border-radius: 0; }
QWidget#qt_scrollarea_viewport > QLineEdit, QWidget#qt_scrollarea_viewport > QComboBox { padding-top: 0;
  padding-bottom: 0; min-height: 0; }
QFrame#picker QLineEdit, QFrame#picker QLineEdit:focus,
QFrame[ground="chips"] QLineEdit, QFrame[ground="chips"] QLineEdit:focus { border: none; padding: 0; min-height: 0;
  background: transparent; }
QFrame#picker QListView, QFrame#picker QScrollArea, QFrame#picker QScrollArea > QWidget > QWidget {
  background: %(raised)s; border: none; outline: none; }
QCheckBox, QRadioButton { spacing: 6px; min-height: 24px; outline: none; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: %(surface)s;
  border: 1px solid %(edge)s; border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: %(hover)s; }
QCheckBox::indicator:checked { background: %(accent)s; border-color: %(accent)s; image: url("%(folder)s/%(tick)s"); }
QCheckBox::indicator:indeterminate { background: %(accent)s; border-color: %(accent)s;
  image: url("%(folder)s/%(bar)s"); }
QCheckBox[tone="success"]::indicator:checked { background: %(success)s; border-color: %(success)s;
  image: url("%(folder)s/%(done_tick)s"); }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: %(on_accent)s; border: 6px solid %(accent)s; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: %(disabled_fill)s;
  border-color: %(line)s; }
QCheckBox::indicator:checked:disabled { background: %(edge)s; border-color: %(edge)s; }
QRadioButton::indicator:checked:disabled { border-color: %(edge)s; }
QRadioButton[settled="true"]::indicator:disabled { width: 16px; height: 16px; background: transparent;
  border: 1px solid transparent; }
QRadioButton[settled="true"]::indicator:checked:disabled { image: url("%(folder)s/%(plain_tick)s"); }
QRadioButton[settled="true"]:disabled { color: %(muted)s; }
QRadioButton[settled="true"]:checked:disabled { color: %(text)s; }
QRadioButton[segment] { background: %(surface)s; border: 1px solid %(edge)s; padding: 3px 14px; spacing: 0;
  min-width: 0; }
QRadioButton[segment="middle"], QRadioButton[segment="last"] { border-left: none; padding-left: 15px; }
QRadioButton[segment]:hover { background: %(hover)s; }
QRadioButton[segment]:checked { background: %(selected)s; border: 2px solid %(accent)s; padding: 2px 13px; }
QRadioButton[segment="middle"]:checked, QRadioButton[segment="last"]:checked { border-left: 2px solid %(accent)s;
  padding-left: 13px; }
QRadioButton[segment="first"] { border-top-left-radius: %(control)spx; border-bottom-left-radius: %(control)spx; }
QRadioButton[segment="last"] { border-top-right-radius: %(control)spx; border-bottom-right-radius: %(control)spx; }
QRadioButton[segment]::indicator, QRadioButton[segment]::indicator:checked { width: 0; height: 0; border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: %(buttons)s; }
QPlainTextEdit { background: %(surface)s; border: 1px solid %(edge)s; border-radius: %(control)spx; padding: 4px; }
QPlainTextEdit:focus { border: 2px solid %(focus)s; padding: 3px; }
QPlainTextEdit[readOnly="true"] { border-color: %(line)s; }
QPlainTextEdit[readOnly="true"]:focus { border-color: %(focus)s; }
QToolButton { border: 1px solid transparent; border-radius: %(control)spx; padding: 4px;
  min-height: %(line_height)spx; }
QLineEdit[search="true"] QToolButton { border: none; padding: 0; min-height: 0; background: transparent; }
QLabel#key_cap { background: %(sunken)s; color: %(muted)s; border: 1px solid %(line)s; border-radius: 4px;
  padding: 0 5px; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:checked { background: %(pressed)s; }
QScrollBar, QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %(edge)s; border-radius: 3px; }
QScrollBar::handle:vertical { margin: 2px 3px; min-height: 32px; }
QScrollBar::handle:horizontal { margin: 3px 2px; min-width: 32px; }
QScrollBar::handle:hover { background: %(muted)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView[ground="table"], QAbstractItemView[ground="table-painted"] { border: 1px solid %(line)s;
  border-radius: %(row)spx; background: %(surface)s; outline: none; }
QAbstractItemView[ground|="table"] QHeaderView { background: %(sunken)s; border: none; }
QAbstractItemView[ground|="table"] QHeaderView::section, QTableView[ground|="table"] QTableCornerButton::section {
  background: %(sunken)s; border: none; border-bottom: 1px solid %(line)s; padding: 6px 10px; font-weight: 600;
  color: %(muted)s; }
QTableView[ground|="table"] QHeaderView:vertical { background: %(surface)s; }
QTableView[ground|="table"] QHeaderView::section:vertical { background: %(surface)s; padding: 0 8px 0 2px;
  font-weight: 400; }
QAbstractItemView[ground="table"]::item { padding: 0 7px; }
QAbstractItemView[ground|="table"]::indicator { width: 16px; height: 16px;
  background: %(surface)s; border: 1px solid %(edge)s; border-radius: 4px; }
QAbstractItemView[ground|="table"]::indicator:checked {
  background: %(accent)s; border-color: %(accent)s; image: url("%(folder)s/%(tick)s"); }
QProgressBar { background: %(pressed)s; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 2px; }
QProgressBar[tone="success"]::chunk { background: %(success)s; }
QToolTip { background: %(tooltip)s; color: %(on_tooltip)s; border: none; padding: 4px 6px; }
QWizard > .QWidget > QFrame { background: %(page)s; border: none; }
QWizard > .QWidget > QLabel { background: %(rail)s; border: none; border-right: 1px solid %(line)s; }
QWizard > .QWidget > QLabel#saved_note { background: transparent; border: none; }
QFrame[ground="card"] { background: %(surface)s; border: 1px solid %(line)s; border-radius: %(card)spx; }
QFrame[ground="bar"] { background: %(surface)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame[ground="rail"] { background: %(rail)s; border: none; border-right: 1px solid %(line)s; }
QFrame[ground="pane"] { background: %(surface)s; border: none; border-left: 1px solid %(line)s; }
QFrame[ground="pane_below"] { background: %(surface)s; border: none; border-top: 1px solid %(line)s; }
QFrame[ground="toast"] { background: %(tooltip)s; border: %(band_edge)s; border-radius: %(row)spx; }
QFrame[ground="toast"] QToolButton:hover, QPushButton[kind="on_toast"]:hover { background: %(muted)s; }
QPushButton[kind="on_toast"] { background: transparent; color: %(on_tooltip)s; border: none; padding: 0 6px;
  min-height: %(link)spx; font-weight: 600; text-decoration: underline; }
QFrame[ground="onsite"] { background: %(surface)s; border: 1px solid %(accent)s; border-radius: %(card)spx; }
QFrame[ground="sunken"] { background: %(sunken)s; border: %(band_edge)s; border-radius: %(row)spx; }
QFrame[ground="rule"] { background: %(line)s; border: none; }
QFrame[ground="drop"] { background: %(surface)s; border: 1px dashed %(edge)s; border-radius: %(card)spx; }
QFrame[ground="warning"] { background: %(warning_soft)s; border: %(band_edge)s; border-radius: %(row)spx; }
QFrame[ground="chips"] { background: %(surface)s; border: 1px solid %(edge)s; border-radius: %(control)spx; }
QFrame[ground="chips"][focused="true"] { border: 2px solid %(focus)s; }
QFrame[ground="error"] { background: %(error_soft)s; border: %(band_edge)s; border-radius: %(row)spx; }
QFrame[ground="success"] { background: %(success_soft)s; border: %(band_edge)s; border-radius: %(row)spx; }
QFrame[ground="choice"] { background: transparent; border: none; border-left: 3px solid transparent;
  border-radius: 9px; }
QFrame[ground="choice"][chosen="true"] { background: %(selected)s; border-left-color: %(accent)s; }
QFrame[ground="asks"] { background: %(warning_soft)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame[ground="fails"] { background: %(error_soft)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame[ground="side"] { background: transparent; border: none; }
QFrame[ground="side"][chosen="true"] { background: %(selected)s; }
QFrame[ground="step"] { background: %(accent_soft)s; border: none; }
QFrame[ground="accent"] { background: %(accent_soft)s; border: %(band_edge)s; border-radius: %(row)spx; }
"""


def style_sheet(colours: Mapping[str, str]) -> str:
    """The rules in these colours, named as in `tokens`."""
    edges = 2
    # In high contrast a soft ground is that of the page: an edge is all that shows where a band ends.
    is_seen = colours["warning_soft"] != colours["page"]
    return _RULES % {
        **colours,
        "folder": _FOLDER,
        "band_edge": "none" if is_seen else f"1px solid {colours['line']}",
        "buttons": _AS_ON_MACOS if sys.platform == "darwin" else _BLUE_LAST,
        "tick": _tick(colours["accent"]),
        "done_tick": _tick(colours["success"]),
        "plain_tick": _tick(colours["surface"]),
        "bar": _tick(colours["accent"]).replace("tick", "bar"),
        "line_height": _TEXT,
        "button": (BUTTON - edges - _TEXT) // 2,
        "small": (BUTTON_SMALL - edges - _TEXT) // 2,
        "field": (FIELD - edges - _TEXT) // 2,
        "field_focus": (FIELD - edges - _TEXT) // 2 - 1,
        "link": LINK,
        "control": RADIUS_CONTROL,
        "card": RADIUS_CARD,
        "row": RADIUS_ROW,
    }


def _tick(ground: str) -> str:
    """The drawing that is seen on a ground, as #rrggbb."""
    red, green, blue = (int(ground[at : at + 2], 16) for at in (1, 3, 5))
    return "tick_white.svg" if 299 * red + 587 * green + 114 * blue < 127_500 else "tick_black.svg"
