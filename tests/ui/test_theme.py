"""Colours that can be read, in both themes."""

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from ui.theme import Tone, colour, is_dark, palette


def _luminance(of: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(of.redF()) + 0.7152 * linear(of.greenF()) + 0.0722 * linear(of.blueF())


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", [QPalette.ColorRole.Window, QPalette.ColorRole.Base])
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_a_contrast_of_at_least_4_5(
    qtbot: QtBot, dark: bool, ground: QPalette.ColorRole, tone: Tone
) -> None:
    made = palette(dark)
    assert is_dark(made) is dark
    assert _contrast(colour(tone, made), made.color(ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    ],
)
def test_every_pair_of_palette_roles_can_be_read(
    qtbot: QtBot, dark: bool, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        made = palette(dark)
        assert _contrast(made.color(group, text), made.color(group, ground)) >= 4.5
