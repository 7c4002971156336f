"""The numbers and colours that all windows are made of, for both themes: what the design says, as data.

Colours are named by their use. `tests/ui/look/test_tokens.py` holds the contrast of every pair that meets.
"""

SPACES = (2, 4, 8, 12, 16, 20, 24, 32, 48)
"""Distances, in device-independent pixels: no other ones."""

RADIUS_CHIP = 5
RADIUS_CONTROL = 6
RADIUS_ROW = 8
RADIUS_CARD = 10

BUTTON = 32
BUTTON_SMALL = 28
LINK = 24
FIELD = 34
HINT_LINE = 24
TARGET = 24
"""The least height of all that is pressed."""

RAIL = 208
RAIL_MARKS = 56
PAGE_MARGIN = 32
CONTEXT_LINE = 24
ICON = 18
ICON_SMALL = 14

FOCUS = 2
FOCUS_GAP = 1.5
"""The ring around what has the focus, and the gap that makes it seen on the blue button, too."""

NARROW = 820
"""Below this width of the window the rail shows marks only."""
LOW = 560
"""Below this height pages are compact."""
LOWEST = 420
"""Below this height, as of 1366x768 at 200 %, pages spare what they can for a refusal."""

TOLD_LATER = "told_later"
"""A property of a field: what is wrong in it is told when the focus comes to it, and not before."""
SPOKEN_MS = 500
"""So long after the last key a field's line is announced."""

LIGHT = {
    "page": "#f5f7f9",
    "rail": "#eaeef2",
    "surface": "#ffffff",
    "sunken": "#f0f3f6",
    "raised": "#ffffff",
    "text": "#161c26",
    "muted": "#515c6b",
    "line": "#d6dce4",
    "edge": "#75808f",
    "accent": "#0b5ccb",
    "accent_hover": "#094dab",
    "accent_pressed": "#073d88",
    "on_accent": "#ffffff",
    "accent_soft": "#e4eefc",
    "accent_ink": "#0a54ba",
    "success": "#14663a",
    "success_soft": "#e2f3e9",
    "warning": "#834600",
    "warning_soft": "#fff1d6",
    "error": "#ae2019",
    "error_soft": "#fdeae8",
    "hover": "#edf1f5",
    "pressed": "#e1e7ed",
    "selected": "#dce9fb",
    "disabled_text": "#6b7685",
    "disabled_fill": "#eef1f4",
    "focus": "#0b5ccb",
    "tooltip": "#161c26",
    "on_tooltip": "#ffffff",
}
DARK = {
    "page": "#171b20",
    "rail": "#111418",
    "surface": "#20252c",
    "sunken": "#1a1f25",
    "raised": "#2a313a",
    "text": "#e9ecf1",
    "muted": "#a9b3c1",
    "line": "#363f4a",
    "edge": "#7a8698",
    "accent": "#82b6ff",
    "accent_hover": "#9fc7ff",
    "accent_pressed": "#649ff2",
    "on_accent": "#0b1422",
    "accent_soft": "#1c3150",
    "accent_ink": "#9cc5ff",
    "success": "#7fd8a0",
    "success_soft": "#183023",
    "warning": "#ffc56e",
    "warning_soft": "#382a12",
    "error": "#ffa39b",
    "error_soft": "#44211f",
    "hover": "#2a3038",
    "pressed": "#333b45",
    "selected": "#213a5e",
    "disabled_text": "#8a95a4",
    "disabled_fill": "#252b33",
    "focus": "#82b6ff",
    "tooltip": "#e9ecf1",
    "on_tooltip": "#161c26",
}
