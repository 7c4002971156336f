"""Colours that can be read, in both themes."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import drawn
from tests.ui.contrast import contrast
from ui.look import theme
from ui.look.buttons import stand_out
from ui.look.icons import FOLDER, give_icon, icon
from ui.look.theme import Tone, ToneLabel, choose, chosen, colour, is_dark, palette
from ui.look.tokens import DARK, LIGHT, TARGET


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    "ground",
    [
        QPalette.ColorRole.Window,
        QPalette.ColorRole.Base,
        QPalette.ColorRole.AlternateBase,
        QPalette.ColorRole.Button,
    ],
)
@pytest.mark.parametrize("tone", [tone for tone in Tone if not tone.name.startswith("ON_")])
def test_every_tone_has_a_contrast_of_at_least_4_5(
    qtbot: QtBot, dark: bool, ground: QPalette.ColorRole, tone: Tone
) -> None:
    made = palette(dark)
    assert is_dark(made) is dark
    assert contrast(colour(tone, made), made.color(ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_a_toast_can_be_read(qtbot: QtBot, dark: bool) -> None:
    made = palette(dark)
    assert contrast(colour(Tone.ON_TOAST, made), made.color(QPalette.ColorRole.ToolTipBase)) >= 4.5
    assert contrast(colour(Tone.ON_ACCENT, made), made.color(QPalette.ColorRole.Highlight)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
    ],
)
def test_every_pair_of_palette_roles_can_be_read(
    qtbot: QtBot, dark: bool, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        made = palette(dark)
        assert contrast(made.color(group, text), made.color(group, ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_marks_and_focus_have_a_contrast_of_at_least_3(qtbot: QtBot, dark: bool) -> None:
    role, made = QPalette.ColorRole, palette(dark)
    assert contrast(made.color(role.Highlight), made.color(role.Window)) >= 3
    assert contrast(made.color(role.Text), made.color(role.Base)) >= 3


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    style = qapp.style().objectName()
    qapp.setStyle("Fusion")
    with drawn(qapp):
        yield qapp
    qapp.setStyle(style)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("field", [QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QCheckBox, QRadioButton])
def test_the_edge_of_a_field_has_a_contrast_of_at_least_3_to_the_window(
    qtbot: QtBot, app: QApplication, field: type[QWidget], scheme: str
) -> None:
    choose(app, scheme)
    shown = field()
    qtbot.addWidget(shown)
    shown.resize(80, 24)
    image, ground = shown.grab().toImage(), palette(scheme == "dark").color(QPalette.ColorRole.Window)
    across = [image.pixelColor(x, image.height() // 2) for x in range(20)]
    assert max(contrast(colour, ground) for colour in across) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("choice", [QCheckBox, QRadioButton])
def test_a_choice_that_is_made_is_filled_and_18_pixels_high(
    qtbot: QtBot, app: QApplication, choice: type[QCheckBox] | type[QRadioButton], scheme: str
) -> None:
    choose(app, scheme)
    shown = choice()
    qtbot.addWidget(shown)
    shown.setChecked(True)
    image, colours = shown.grab().toImage(), DARK if scheme == "dark" else LIGHT
    column = [image.pixelColor(9, y).name() for y in range(image.height())]
    ground = column[0]
    seen = [each for each in column if each != ground]
    assert seen[3] == colours["accent"]
    assert colours["on_accent"] in seen
    assert len(seen) == 18
    assert image.height() == 24  # what is pressed


class _WithIcons(QProxyStyle):
    """A platform whose dialogs have a cross on Cancel."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returned)


def test_the_buttons_of_a_dialog_carry_no_icons_of_the_platform(qtbot: QtBot, app: QApplication) -> None:
    assert app.styleSheet()
    shown = QDialogButtonBox()
    qtbot.addWidget(shown)
    style = _WithIcons("Fusion")
    style.setParent(shown)  # as long as what is drawn with it
    shown.setStyle(style)
    shown.setStandardButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Close)
    shown.ensurePolished()
    assert [button.icon().isNull() for button in shown.buttons()] == [True, True]


def test_a_choice_changes_every_label_and_icon_that_is_open_at_once(qtbot: QtBot, app: QApplication) -> None:
    label, button = ToneLabel("x", Tone.ERROR), QPushButton()
    give_icon(button, "copy")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.show()

    def ink() -> QColor:
        image = button.icon().pixmap(24).toImage()
        return max((image.pixelColor(x, y) for x in range(24) for y in range(24)), key=QColor.alpha)

    def follows(scheme: str) -> bool:
        made = palette(scheme == "dark")
        shown = label.palette().color(QPalette.ColorRole.WindowText)
        return shown == colour(Tone.ERROR, made) and ink().name() == colour(Tone.PLAIN, made).name()

    for scheme in ("dark", "light"):
        choose(app, scheme)
        qtbot.waitUntil(partial(follows, scheme))
        assert chosen(app) == scheme


def test_a_change_of_the_platform_is_followed_until_a_scheme_is_chosen(qtbot: QtBot, app: QApplication) -> None:
    class Dark:
        name = "Dark"

    class Light:
        name = "Light"

    choose(app, "")
    theme._platform_changed(Dark())
    assert is_dark(app.palette())
    choose(app, "light")
    theme._platform_changed(Dark())
    assert not is_dark(app.palette())
    choose(app, "")
    assert is_dark(app.palette())
    theme._platform_changed(Light())
    assert not is_dark(app.palette())


def test_every_icon_is_drawn_in_the_palettes_colour_and_never_in_one_of_its_own(qtbot: QtBot) -> None:
    names = [file.stem for file in FOLDER.glob("*.svg") if file.stem != "app"]
    assert len(names) >= 12
    for name in names:
        svg = (FOLDER / f"{name}.svg").read_text("utf-8")
        assert "currentColor" in svg
        assert "#" not in svg
        image = icon(name, Tone.ACCENT).pixmap(24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("pressed", [False, True])
def test_the_text_on_the_button_that_stands_out_has_a_contrast_of_at_least_4_5(
    app: QApplication, qtbot: QtBot, scheme: str, pressed: bool
) -> None:
    button = QPushButton(" ")
    qtbot.addWidget(button)
    stand_out(button)
    choose(app, scheme)
    button.resize(120, 32)
    button.setDown(pressed)
    button.show()
    picture = button.grab().toImage()
    text = button.palette().color(QPalette.ColorRole.ButtonText)
    middle = picture.width() // 2
    ground = [picture.pixelColor(middle, y) for y in range(picture.height() // 5, picture.height() * 4 // 5)]
    assert min(contrast(text, each) for each in ground) >= 4.5


def test_one_icon_in_two_tones_has_two_colours(qtbot: QtBot) -> None:
    # Qt keeps what it scaled by a number that a shared drawing would give to both.
    inks = []
    for tone in (Tone.PLAIN, Tone.ERROR):
        image = icon("delete", tone).pixmap(16).toImage()
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        inks.append({image.pixelColor(x, y).name() for x, y in places if image.pixelColor(x, y).alpha() == 255})
    assert inks[0].isdisjoint(inks[1])


def test_the_platform_draws_its_title_bars_in_the_chosen_scheme_too(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    class Hints:
        """Of a platform that answers as Windows and macOS do: what is set is told at once."""

        def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
            told.append(scheme.name)
            theme._platform_changed(scheme)

        def unsetColorScheme(self) -> None:
            told.append("unset")

        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Light

    choose(app, "")
    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    for scheme, dark in (("dark", True), ("dark", True), ("light", False), ("dark", True), ("", False)):
        choose(app, scheme)
        assert is_dark(app.palette()) is dark
    assert told == ["Dark", "Light", "Dark", "unset"]


def test_a_look_that_a_test_had_is_not_chosen_for_the_next_one(qapp: QApplication) -> None:
    before = chosen(qapp)
    with drawn(qapp, "dark"):
        assert chosen(qapp) == "dark"
    assert (chosen(qapp), qapp.styleHints().colorScheme().name) == (before, "Unknown")


def test_qt_takes_the_chosen_scheme(app: QApplication) -> None:
    hints = app.styleHints()
    for scheme, named in (("dark", "Dark"), ("light", "Light")):
        choose(app, scheme)
        assert hints.colorScheme().name in (named, "Unknown")  # a platform without schemes
    choose(app, "")


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_a_segment_is_as_wide_as_its_words_so_that_they_stand_in_its_middle(
    qtbot: QtBot, qapp: QApplication, place: str
) -> None:
    with drawn(qapp):
        for words in ("1", "Bubble"):
            for checked in (False, True):
                button = QRadioButton(words)
                qtbot.addWidget(button)
                button.setAutoExclusive(False)
                button.setProperty("segment", place)
                button.setChecked(checked)
                button.show()
                beside = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(words)
                assert 28 <= beside <= 33, (words, checked)
                assert min(button.sizeHint().toTuple()) >= 24


def test_a_box_without_words_is_no_wider_than_what_is_pressed(qtbot: QtBot, qapp: QApplication) -> None:
    with drawn(qapp):
        for made in (QCheckBox(), QRadioButton()):
            qtbot.addWidget(made)
            assert (made.sizeHint().width(), made.sizeHint().height()) == (TARGET, TARGET)
