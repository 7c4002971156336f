"""Languages: every sentence is translated and keeps its placeholders; windows change without a restart."""

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from facts import LANGUAGES as FILES
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sentences import marked, release, shown

from core.channel.catalog import PROVIDERS
from core.files.strict_json import NotJson, channel_object
from core.handover.portal_notes import UNSURE, told
from core.handover.portal_steps import steps_for
from core.handover.sheet import HandoverSheet
from core.handover.sheet_html import sheet_html
from core.pbx.login import PbxLogin
from core.program.preferences_file import load_preferences
from core.program.product import FEED
from core.wording import BETWEEN, Dated, Listed, Quoted, form_of
from tests.ui.conftest import PATIENCE_MS, Driver, to_routing
from ui.application import Application
from ui.look.languages import FOLDER, LANGUAGES, language_of, use_language
from ui.look.signed_label import SignedLabel
from ui.program.about import AboutDialog, diagnostics


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    use_language("en")


def test_a_release_names_each_sentence_that_is_not_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = '<message><source>Not yet</source><translation type="unfinished"></translation></message>'
    done = "<message><source>Done</source><translation>Fertig</translation></message>"
    for language in FILES:
        (tmp_path / f"{language}.ts").write_text(f"<TS><context>{left}{done}</context></TS>")
    monkeypatch.setattr("sentences.FOLDER", tmp_path)
    with pytest.raises(SystemExit) as ended:
        release()
    assert [f"{language}: Not yet" for language in FILES] == str(ended.value).splitlines()[1:]


def messages(language: str) -> Iterator[tuple[str, str, str, ET.Element]]:
    """Context, source, text and element; a message with a count once for each form that the language has."""
    for context, source, texts, translation in entries(language):
        for text in texts:
            yield context, source, text, translation


def entries(language: str) -> Iterator[tuple[str, str, list[str], ET.Element]]:
    """Context, source, the text of each form that the language has, and element."""
    for context in ET.parse(FOLDER / f"{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            source = message.findtext("source", "")
            forms = translation.findall("numerusform") or [translation]
            yield context.findtext("name", ""), source, [form.text or "" for form in forms], translation


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", text))


def is_whole(source: str, texts: list[str]) -> bool:
    """Whether the placeholders are kept; only the first of several forms may say one instead of {count}."""
    one, counted, many = source.partition(BETWEEN)
    each = [placeholders(text) for text in texts]
    if not counted:
        return all(found == placeholders(one) for found in each)
    first, *rest = each if len(each) > 1 else [placeholders(many), *each]
    return first in (placeholders(one), placeholders(many)) and all(found == placeholders(many) for found in rest)


@pytest.mark.parametrize("language", FILES)
def test_every_sentence_is_translated_with_its_placeholders_and_mnemonics(language: str) -> None:
    wrong = []
    for _context, source, texts, element in entries(language):
        marks = len(re.findall(r"&(?=\w)", form_of(source, 2)))
        if element.get("type") == "unfinished" or not all(texts):
            wrong.append(f"unfinished: {source}")
        elif not is_whole(source, texts):
            wrong.append(f"placeholders: {source} -> {texts}")
        elif any(len(re.findall(r"&(?=\w)", text)) != marks for text in texts):
            wrong.append(f"mnemonic: {source} -> {texts}")
    assert wrong == []


@pytest.mark.parametrize("language", FILES)
def test_no_sentence_of_core_is_missing_and_none_of_a_window(language: str) -> None:
    """lupdate sees none inside of an f-string."""
    known = [(context, source) for context, source, _text, _element in messages(language)]
    assert set(marked()) - {source for context, source in known if context == "core"} == set()
    assert set(shown()) - {source for _context, source in known} == set()


@pytest.mark.parametrize("language", FILES)
def test_the_loaded_file_is_as_new_as_its_source(language: str, qtbot: QtBot) -> None:
    assert use_language(language) == language
    from ui.look.texts import translated

    core = {
        source: text
        for context, source, text, _element in messages(language)
        if context == "core" and BETWEEN not in source
    }
    assert {translated(source) for source in core} == set(core.values())


@pytest.mark.parametrize("language", FILES)
def test_a_sentence_with_one_form_is_translated_whatever_number_it_tells(language: str, qtbot: QtBot) -> None:
    from ui.look.texts import translated

    use_language(language)
    one_form = [source for source in marked() if "{count}" in source and BETWEEN not in source]
    assert one_form
    for source in one_form:
        values: dict[str, object] = {name.strip("{}"): name for name in placeholders(source)}
        for count in (1, 2, 5, 20):
            told = translated(source, {**values, "count": count})
            assert told == translated(source).format(**{**values, "count": count})


def test_the_language_changes_without_a_restart_and_nothing_typed_is_lost(
    at_home: Application, login: PbxLogin, qtbot: QtBot, tmp_path: Path
) -> None:
    driver = Driver(at_home.open_wizard(login), qtbot)
    qtbot.waitUntil(lambda: at_home.home is not None, timeout=PATIENCE_MS)
    to_routing(driver)
    english = driver.wizard.currentPage().title()
    assert at_home.home is not None
    action = at_home.home.findChild(QAction, "language.de")
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: at_home.wizard is not driver.wizard, timeout=PATIENCE_MS)
    assert at_home.wizard is not None
    again = Driver(at_home.wizard, qtbot)
    again.until_step("RoutingPage")
    assert again.wizard.session.draft.name == "Front desk"
    assert again.wizard.currentPage().title() != english
    board = at_home.home.board
    again.until(lambda: board.model.rowCount() == 1)
    assert board.acts.done == (), "it is open, and not told to be left as a draft"
    qtbot.waitUntil(
        lambda: load_preferences(tmp_path / "data" / "preferences.json").language == "de", timeout=PATIENCE_MS
    )


def test_a_wizard_that_stays_in_its_language_is_told_as_a_draft_once_it_is_closed(
    at_home: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = Driver(at_home.open_wizard(login), qtbot)
    qtbot.waitUntil(lambda: at_home.home is not None, timeout=PATIENCE_MS)
    to_routing(driver)
    assert at_home.home is not None
    action = at_home.home.findChild(QAction, "language.de")
    assert action is not None
    may_lose, driver.wizard.may_lose = driver.wizard.may_lose, lambda: False
    action.trigger()
    assert at_home.wizard is driver.wizard
    assert driver.wizard.isVisible()
    driver.wizard.may_lose = may_lose
    driver.wizard.close()
    driver.until(lambda: at_home.home is not None and len(at_home.home.board.acts.done) == 1)


@pytest.mark.parametrize("language", FILES)
def test_what_no_source_confirms_says_so_in_the_same_words_everywhere(language: str, qtbot: QtBot) -> None:
    from ui.look.texts import translated

    use_language(language)
    notes = [note for channel in PROVIDERS for note in steps_for(channel.value) if not note.certain]
    assert notes
    assert [note for note in notes if not told(note, translated).endswith(translated(UNSURE))] == []


@pytest.mark.parametrize("language", FILES)
def test_a_name_that_is_spoken_has_no_mark_of_a_mnemonic(at_home: Application, language: str) -> None:
    use_language(language)
    home = at_home.open_home()
    marked_names = [
        widget.accessibleName()
        for widget in home.findChildren(QWidget)
        if re.search(r"&|\(\w\)$", widget.accessibleName())
    ]
    tips = [action.toolTip() for action in home.findChildren(QAction) if re.search(r"&\w", action.toolTip())]
    assert (marked_names, tips) == ([], [])


def test_every_language_is_named_in_its_own_words() -> None:
    assert set(FILES) | {"en"} == set(LANGUAGES)


def test_about_tells_version_and_folder_and_its_diagnostics_no_value(
    at_home: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = AboutDialog(at_home.jobs, tmp_path, at_home.open_home(), "http://127.0.0.1:1/latest.json")
    qtbot.addWidget(dialog)
    assert str(tmp_path) in diagnostics(tmp_path)
    licences = dialog.findChild(QPlainTextEdit)
    assert licences is not None
    for each in ("\nPySide6_Essentials ", "LGPL-3.0-only", "\nhttpcore ", "Copyright © 2020, [Encode OSS Ltd]"):
        assert each in licences.toPlainText()
    assert "\npytest " not in licences.toPlainText()
    status = dialog.findChild(QLabel, "about_status")
    assert status is not None
    dialog._check()
    qtbot.waitUntil(lambda: isinstance(status, SignedLabel) and status._sign == "warning", timeout=PATIENCE_MS)


def test_while_there_is_no_feed_nothing_offers_to_ask_it(at_home: Application, qtbot: QtBot, tmp_path: Path) -> None:
    home = at_home.open_home()
    dialog = AboutDialog(at_home.jobs, tmp_path, home)
    qtbot.addWidget(dialog)
    assert FEED == ""
    assert dialog.findChild(QPushButton, "copy_diagnostics") is not None
    assert dialog.findChild(QPushButton, "check_updates") is None
    offered = [action.text() for action in home.findChildren(QAction) if "pdate" in action.text()]
    assert offered == []


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("zh-Hans-CN", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh-SG", "zh_CN"),
        ("zh-Hans-HK", "zh_CN"),
        ("zh-Hant-TW", ""),
        ("zh_TW", ""),
        ("zh-HK", ""),
        ("de-AT", "de"),
        ("de", "de"),
        ("es_419", "es"),
        ("en-GB", "en"),
        ("fr-FR", "fr"),
        ("it_IT", "it"),
        ("pl-PL", "pl"),
        ("pt-BR", "pt_BR"),
        ("pt_PT", "pt_BR"),
        ("la-VA", ""),
        ("C", ""),
        ("", ""),
    ],
)
def test_a_language_tag_of_any_platform_is_understood(tag: str, language: str) -> None:
    assert language_of(tag) == language


def test_a_reason_of_ours_is_translated_and_a_persons_words_are_not(qtbot: QtBot) -> None:
    from ui.look.texts import translated

    use_language("de")
    held = "another program has this file open; close it there and try again"
    assert "anderes Programm" in translated("The file cannot be written ({why}).", {"why": held})
    assert translated("Number: {name}", {"name": "Number"}).endswith("Number")
    with pytest.raises(NotJson) as not_one:
        channel_object([])
    assert translated(not_one.value.text, not_one.value.values).endswith("nicht eine Liste.")


def test_names_of_a_list_are_parted_as_the_language_does_it(qtbot: QtBot) -> None:
    from core.wording import worded
    from ui.look.texts import listed, translated

    both = {"names": Listed(("One", "Two"))}
    assert worded("{names}", both) == "One, Two"
    assert (use_language("de"), listed(both["names"]), translated("{names}", both)) == ("de", *["One, Two"] * 2)
    assert (use_language("zh_CN"), listed(both["names"]), translated("{names}", both)) == ("zh_CN", *["One、Two"] * 2)


@pytest.mark.parametrize(("language", "marked"), [("en", "“No” (3)"), ("de", "„No“ (3)"), ("es", "«No» (3)")])
def test_the_words_of_a_provider_stand_in_the_quotation_marks_of_the_language(
    language: str, marked: str, qtbot: QtBot
) -> None:
    from ui.look.texts import translated

    use_language(language)
    assert translated("{said}", {"said": Quoted("No", " (3)")}) == marked
    assert translated("{said}", {"said": Listed((Quoted("No", " (3)", "2 "), "…"))}) == f"2 {marked}, …"


@pytest.mark.parametrize(("language", "day"), [("de", "01.01.3000"), ("es", "1/1/3000"), ("zh_CN", "3000/1/1")])
def test_the_year_of_a_day_in_another_century_is_written_whole(language: str, day: str) -> None:
    from ui.look.texts import dated

    use_language(language)
    assert dated(dt.date(3000, 1, 1)) == day


@pytest.mark.parametrize(
    ("language", "day", "clock"),
    [("de", "04.03.26", "15:06"), ("es", "4/3/26", "15:06"), ("zh_CN", "2026/3/4", "15:06")],
)
def test_a_day_inside_a_sentence_is_written_as_the_language_does(language: str, day: str, clock: str) -> None:
    from ui.look.texts import translated

    use_language(language)
    at = dt.datetime(2026, 3, 4, 15, 6, tzinfo=dt.UTC)
    assert translated("{day}|{at}", {"day": Dated(at.date()), "at": Dated(at)}) == f"{day}|{day} {clock}"
    sheet = HandoverSheet("", "", "", "Hotline", 19, "", "", "", "", (), (), (), at.date(), "")
    assert f">{day}<" in sheet_html(sheet, translated)
