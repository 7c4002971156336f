"""The type page: a provider is found by typing, by arrows or by the eye, and none is taken that was not meant."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QStyleOptionViewItem

from core.channel.catalog import PROVIDERS, providers_of
from core.channel.catalog import SMS as SMS_KIND
from core.channel.live_chat import LIVE_CHAT
from tests.ui.conftest import Driver
from ui.look.theme import smaller, strong
from ui.wizard.parts.tile_painting import GAP, HEIGHT

USER = Qt.ItemDataRole.UserRole
TILES = len(PROVIDERS) + 1
"""One a provider, and the live chat."""


@pytest.fixture
def page(driver: Driver) -> Driver:
    driver.next()
    driver.until_step("ChannelTypePage")
    return driver


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    for module in ("parts.tiles", "pages.channel_type"):
        monkeypatch.setattr(f"ui.wizard.{module}.say", lambda _widget, text, **_: heard.append(text))
    return heard


def _tiles(driver: Driver) -> list[QModelIndex]:
    model = driver.widget(QListView, "channel").model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def _values(driver: Driver) -> list[str]:
    return [tile.data(USER) for tile in _tiles(driver) if tile.data(USER) is not None]


def _headings(driver: Driver) -> list[str]:
    return [tile.data() for tile in _tiles(driver) if tile.data(USER) is None]


def _chosen(driver: Driver) -> list[str]:
    return [index.data(USER) for index in driver.widget(QListView, "channel").selectedIndexes()]


def _press(driver: Driver, *keys: Qt.Key) -> None:
    for key in keys:
        focus = driver.wizard.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def test_two_letters_and_enter_choose_the_provider_and_go_on(page: Driver) -> None:
    line = page.wizard.focusWidget()
    assert line is not None
    assert line.objectName() == "channel_search"
    QTest.keyClicks(line, "tw")
    assert _chosen(page) == ["twilio"]
    _press(page, Qt.Key.Key_Return)
    page.until_step("AccountPage")
    assert (page.wizard.session.draft.kind_value, page.wizard.session.draft.channel) == ("sms", "twilio")


def test_nothing_vanishes_while_one_types_and_each_provider_is_there_once(page: Driver) -> None:
    everybody = sorted([LIVE_CHAT, *(provider.value for provider in PROVIDERS)])
    assert sorted(_values(page)) == everybody
    for typed in ("t", "te", "tex"):
        page.type("channel_search", typed)
        assert sorted(_values(page)) == everybody
    page.type("channel_search", "te")
    assert _values(page)[0] == "telnyx"
    assert _headings(page) == ["Best match", "All others"]


def test_of_several_that_fit_equally_well_none_is_taken_until_one_is_chosen(page: Driver) -> None:
    page.type("channel_search", "t")
    assert _chosen(page) == []
    assert "2 match" in page.note("channel")
    _press(page, Qt.Key.Key_Return)
    assert page.step == "ChannelTypePage"
    page.type("channel_search", "t")
    _press(page, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert _chosen(page) == ["twilio"]
    assert page.wizard.focusWidget() is page.widget(QLineEdit, "channel_search")
    assert "Press Enter to choose Twilio" in page.note("channel")
    _press(page, Qt.Key.Key_Return)
    page.until_step("AccountPage")


def test_escape_empties_the_search_and_brings_back_what_was_chosen(page: Driver) -> None:
    page.fill("channel", "telnyx")
    page.type("channel_search", "zzz")
    assert _chosen(page) == []
    _press(page, Qt.Key.Key_Escape)
    assert page.wizard.isVisible()
    assert page.widget(QLineEdit, "channel_search").text() == ""
    assert _chosen(page) == ["telnyx"]


def test_a_live_chat_is_a_tile_that_is_found_by_typing_and_takes_no_choice_away(
    page: Driver, told: list[str]
) -> None:
    page.fill("channel", "telnyx")
    page.type("channel_search", "li")
    assert _chosen(page) == [LIVE_CHAT]
    assert told[-1] == f"Live chat, Best match, No account, no keys, 1 of {TILES}"
    assert page.note("channel") == "Press Enter to choose Live chat."
    asked: list[str] = []
    page.wizard.session.live_chat_asked.connect(asked.append)
    page.wizard.session.channels = page.wizard.session.channels or object()  # type: ignore[assignment]
    _press(page, Qt.Key.Key_Return)
    assert asked == [page.wizard.session.login.base_url]
    assert page.step == "ChannelTypePage"
    _press(page, Qt.Key.Key_Escape)
    assert _chosen(page) == ["telnyx"]
    page.next()
    assert page.wizard.session.draft.channel == "telnyx"


def test_a_firmware_that_is_too_old_for_live_chats_is_told_before_anything_is_typed(page: Driver) -> None:
    session = page.wizard.session
    reached = session.reached
    assert reached is not None
    old = replace(reached, description=replace(reached.description, firmware_version="83.14.0.24"))
    session.set_reached(session.login, old)
    page.type("channel_search", "live")
    (tile,) = [each for each in _tiles(page) if each.data(USER) == LIVE_CHAT]
    assert _spoken(tile) == "Live chat, Needs firmware 83.16.0.25"


def test_what_fits_nobody_is_said_with_the_way_out(page: Driver, told: list[str]) -> None:
    page.type("channel_search", "xy")
    assert "No provider is called “xy”" in page.note("channel")
    assert "General" in page.note("channel")
    assert page.note("channel") in told
    _press(page, Qt.Key.Key_Return)
    assert page.step == "ChannelTypePage"
    assert page.wizard.session.draft.channel == ""


def test_a_kind_s_button_shows_its_tiles_alone_and_pressed_again_all_without_losing_the_choice(page: Driver) -> None:
    page.press("channel_type.sms")
    assert _values(page) == [provider.value for provider in providers_of(SMS_KIND)]
    page.fill("channel", "skyetel")
    page.press("channel_type.sms")
    assert len(_values(page)) == len(PROVIDERS) + 1
    assert _chosen(page) == ["skyetel"]
    page.next()
    assert page.wizard.session.draft.channel == "skyetel"


@pytest.mark.parametrize("kind", ["whatsapp", "facebook"])
def test_the_only_tile_of_a_kind_is_taken_with_its_button(page: Driver, kind: str) -> None:
    page.fill("channel", "telnyx")
    page.press(f"channel_type.{kind}")
    assert _chosen(page) == [kind]
    page.next()
    assert (page.wizard.session.draft.kind_value, page.wizard.session.draft.channel) == (kind, kind)


def test_typing_finds_what_another_kind_s_button_has_hidden(page: Driver) -> None:
    page.press("channel_type.sms")
    page.type("channel_search", "wha")
    assert _chosen(page) == ["whatsapp"]
    assert not page.widget(QAbstractButton, "channel_type.sms").isChecked()


def test_a_click_on_a_tile_chooses_it_and_a_second_one_goes_on(page: Driver) -> None:
    view = page.widget(QListView, "channel")
    tile = next(each for each in _tiles(page) if each.data(USER) == "general")
    place = view.visualRect(tile).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (page.step, _chosen(page)) == ("ChannelTypePage", ["general"])
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.until_step("AccountPage")


def test_enter_on_a_tile_goes_on_by_one_page(page: Driver) -> None:
    page.fill("channel", "telnyx")
    page.widget(QListView, "channel").setFocus()
    _press(page, Qt.Key.Key_Return)
    page.until_step("AccountPage")


def test_a_letter_typed_on_the_tiles_goes_into_the_search(page: Driver) -> None:
    page.fill("channel", "telnyx")
    page.widget(QListView, "channel").setFocus()
    _press(page, Qt.Key.Key_S)
    line = page.widget(QLineEdit, "channel_search")
    assert line.text().casefold() == "s"
    assert page.wizard.focusWidget() is line


def test_a_screen_reader_hears_the_hit_what_it_needs_and_its_place(page: Driver, told: list[str]) -> None:
    page.type("channel_search", "tw")
    assert told[-1] == f"Twilio, Best match, needs Account SID, Auth Token, 1 of {TILES}"
    named = {tile.data(USER): tile.data(Qt.ItemDataRole.AccessibleTextRole) for tile in _tiles(page)}
    assert named["whatsapp"].startswith("WhatsApp, Access Token, App Secret, Phone Number ID")
    assert all(name for value, name in named.items() if value)


def test_those_used_last_come_first_and_each_is_there_once(page: Driver) -> None:
    shown = page.wizard.currentPage()
    shown._show_used(("telnyx", "whatsapp", "gone"))  # type: ignore[attr-defined]
    assert _headings(page) == ["Used last", "All others"]
    assert _values(page)[:3] == ["telnyx", "whatsapp", "general"]
    assert len(_values(page)) == len(PROVIDERS) + 1


def test_what_ends_at_a_provider_is_told_before_it_is_chosen_and_before_keys_are_typed(page: Driver) -> None:
    (tile,) = [each for each in _tiles(page) if each.data(USER) == "bandwidth"]
    assert "API users have ended" in _spoken(tile) or "2 Dec 2026: API users end" in _spoken(tile)
    page.fill("channel", "bandwidth")
    page.next()
    news = page.widget(QLabel, "provider_news")
    assert news.isVisible()
    assert "2 December 2026" in news.text()


def test_nothing_is_told_where_nothing_ends(page: Driver) -> None:
    page.fill("channel", "telnyx")
    page.next()
    assert page.widget(QLabel, "provider_news").isHidden()


def _spoken(tile: QModelIndex) -> str:
    return str(tile.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_name_with_its_match_reads_from_left_to_right_also_where_the_tile_does_not(page: Driver) -> None:
    search, tiles = page.widget(QLineEdit, "channel_search"), page.widget(QListView, "channel")
    QTest.keyClicks(search, "tw")
    tile = next(each for each in _tiles(page) if each.data(USER) == "twilio")
    drawn = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        option = QStyleOptionViewItem()
        option.rect, option.direction = QRect(0, 0, 240, HEIGHT + GAP), direction
        picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        picture.fill(0)
        painter = QPainter(picture)
        tiles.itemDelegate().paint(painter, option, tile)
        painter.end()
        wide = QFontMetrics(strong(option.font)).horizontalAdvance("Twilio") + 1
        # The tile lies 1 from the left and 9 from the right, and its name 56 from where it begins.
        left = 57 if direction is Qt.LayoutDirection.LeftToRight else 240 - 57 - wide
        drawn.append(picture.copy(left, 8, wide, 22))
    assert drawn[0] == drawn[1]
    assert len({drawn[0].pixel(x, y) for x in range(wide) for y in range(22)}) > 3


def test_what_one_needs_has_the_whole_width_of_its_tile(page: Driver) -> None:
    tiles = page.widget(QListView, "channel")
    tile = next(each for each in _tiles(page) if each.data(USER) == "twilio")
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 260, HEIGHT + GAP)
    picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    picture.fill(0)
    painter = QPainter(picture)
    tiles.itemDelegate().paint(painter, option, tile)
    painter.end()
    wide = QFontMetrics(smaller(option.font)).horizontalAdvance("Account SID, Auth Token")
    end = picture.copy(57 + wide - 16, 30, 16, 22)
    assert len({end.pixel(x, y) for x in range(16) for y in range(22)}) > 3
