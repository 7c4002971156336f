"""Every colour can be read on every ground that it meets, in both themes."""

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tests.ui.contrast import contrast
from ui.look.style_sheet import style_sheet
from ui.look.theme import of_the_platform
from ui.look.tokens import DARK, LIGHT

SOFT = ("accent_soft", "success_soft", "warning_soft", "error_soft")
GROUNDS = ("page", "rail", "surface", "sunken", "raised", "hover", "pressed", "selected", *SOFT)
BESIDE = ("page", "surface", "sunken", "selected")
"""Grounds of the words that tell a state, besides their own soft one."""
PAIRS = {
    ("text", 4.5): GROUNDS,
    ("muted", 4.5): GROUNDS,
    ("accent_ink", 4.5): [each for each in GROUNDS if each not in ("pressed", "success_soft")],
    ("on_accent", 4.5): ("accent", "accent_hover", "accent_pressed"),
    ("success", 4.5): (*BESIDE, "success_soft"),
    ("warning", 4.5): (*BESIDE, "warning_soft"),
    ("error", 4.5): (*BESIDE, "error_soft"),
    ("on_tooltip", 4.5): ("tooltip",),
    ("disabled_text", 3.0): ("page", "surface", "disabled_fill"),
    ("edge", 3.0): [each for each in GROUNDS if each != "pressed"],
    ("focus", 3.0): [each for each in GROUNDS if each != "sunken"],
}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_can_be_told_from_every_ground_it_meets(theme: dict[str, str]) -> None:
    faint = [
        (ink, ground)
        for (ink, least), grounds in PAIRS.items()
        for ground in grounds
        if contrast(theme[ink], theme[ground]) < least
    ]
    assert faint == []


def test_both_themes_name_the_same_colours_and_the_style_sheet_knows_them_all() -> None:
    assert list(LIGHT) == list(DARK)
    assert style_sheet(LIGHT) != style_sheet(DARK)


@pytest.mark.parametrize(
    ("ground", "words", "highlight", "highlighted"),
    [
        ("#202020", "#ffffff", "#8ee3f0", "#263b50"),
        ("#fffaef", "#3d3d3d", "#903909", "#fff5e3"),
        ("#2d3236", "#ffffff", "#a1bfde", "#212d3b"),
        ("#000000", "#ffffff", "#d6b4fd", "#2b2b2b"),
        ("#ffffff", "#000000", "#37006e", "#ffffff"),
    ],
    ids=["aquatic", "desert", "dusk", "night sky", "white"],
)
def test_in_high_contrast_a_row_that_is_selected_is_read_as_the_others_are(
    qapp: QApplication, ground: str, words: str, highlight: str, highlighted: str
) -> None:
    platform, role = QPalette(QColor(ground)), QPalette.ColorRole
    for which in (role.Window, role.Base):
        platform.setColor(which, QColor(ground))
    for which, name in ((role.WindowText, words), (role.Highlight, highlight), (role.HighlightedText, highlighted)):
        platform.setColor(which, QColor(name))
    made = of_the_platform(platform)
    for ink in ("text", "muted", "success", "warning", "error", "edge"):
        assert contrast(made[ink], made["selected"]) >= 4.5, ink
    assert made["selected"] != made["surface"]


def test_in_high_contrast_everything_is_of_the_platforms_palette(qapp: QApplication) -> None:
    platform = QPalette(QColor("#000000"))
    role = QPalette.ColorRole
    for which, name in {
        role.Window: "#000000",
        role.Base: "#000000",
        role.WindowText: "#ffff00",
        role.Highlight: "#00ffff",
        role.HighlightedText: "#000000",
        role.Link: "#00ff00",
    }.items():
        platform.setColor(which, QColor(name))
    made = of_the_platform(platform)
    assert list(made) == list(LIGHT)
    assert {made[name] for name in ("text", "muted", "edge", "line", "error", "focus")} == {"#ffff00"}
    assert (made["accent"], made["on_accent"], made["page"]) == ("#00ffff", "#000000", "#000000")
    track = re.search(r"QProgressBar { background: (#\w+);", style_sheet(made))
    assert track is not None
    assert track[1] != made["success"], "nothing done would look as all done"
    for ground in ("warning", "error", "success", "accent", "sunken", "toast"):
        edge = re.search(rf'QFrame\[ground="{ground}"\] {{[^}}]* border: 1px solid #ffff00;', style_sheet(made))
        assert edge is not None, f"nothing would show where it ends: {ground}"
