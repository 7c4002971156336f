"""Many sites: what would be done is seen first, done by one button, and told cell by cell."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from tests.core.fleet.made import channel
from tests.scripted_pbx import Cut, Errcode
from tests.ui.access import barriers
from tests.ui.fleet.laptop import Laptop
from tests.ui.layout import cut_off
from tests.ui.look.test_answer_button import second_half_on
from ui.fleet.words import wanted_count, wanted_lines
from ui.home.window import HomeWindow
from ui.look.languages import use_language


def test_two_quick_presses_check_and_neither_stop_the_check_nor_do_what_it_has_found(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.open()
    laptop.window.activateWindow()
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    plain, chord = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    laptop.blue.setFocus()
    for modifier in (plain, plain, chord):
        QTest.keyClick(laptop.blue, Qt.Key.Key_Space if modifier is plain else Qt.Key.Key_Return, modifier)
    assert laptop.window.run.is_running
    assert "nothing new is started" not in laptop.state
    laptop.until_ended()
    assert laptop.blue.text() == "Create 2"
    for modifier in (plain, chord):
        QTest.keyClick(laptop.blue, Qt.Key.Key_Space if modifier is plain else Qt.Key.Key_Return, modifier)
    assert not laptop.window.run.is_running
    assert not any(pbx.channels for pbx in laptop.pbxs)
    laptop.blue.click()  # Stop was not pressed
    assert laptop.window.run.is_running


def test_from_the_first_moment_of_a_run_nobody_is_told_that_nothing_was_sent_or_changed(laptop: Laptop) -> None:
    laptop.open()
    assert laptop.state == "Nothing has been sent yet."
    laptop.blue.click()
    assert laptop.state == "", "the first PBX may take long to answer"
    laptop.until_ended()
    assert "Nothing has been changed yet" in laptop.state
    laptop.blue.click()
    assert laptop.state == ""
    laptop.until_ended()


def test_no_press_that_was_meant_for_stop_starts_anything(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop.open()
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    laptop.blue.click()
    laptop.blue.click()
    assert "nothing new is started" in laptop.state
    laptop.until_ended()
    laptop.blue.click()
    assert not laptop.window.run.is_running
    laptop.button("check_plan").click()
    QTest.mousePress(laptop.blue, Qt.MouseButton.LeftButton)  # on Stop
    laptop.until_ended()
    QTest.mouseRelease(laptop.blue, Qt.MouseButton.LeftButton)
    assert not laptop.window.run.is_running
    assert not any(pbx.channels for pbx in laptop.pbxs)


def test_a_plan_is_checked_first_then_done_by_the_blue_button_which_counts(laptop: Laptop) -> None:
    assert laptop.blue.text() == "&Open plan…"
    laptop.open()
    assert (laptop.cells, laptop.blue.text()) == (["Not checked"] * 2, "&Check")
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["Create"] * 2, "Create 2")
    assert laptop.filters == ["All  2", "Create  2"]
    second_half_on(laptop.blue)  # of the double click that checked
    assert not laptop.window.run.is_running
    pane = laptop.pane(0)
    assert all(text in pane for text in ("Provider", "Yeastar FQDN", "API Key", "Customer Care Queue"))
    assert not any(raw in pane for raw in ("account_data", "did_number", "Not there", "[{"))
    (became,) = laptop.window.model.rows[0].became.values()
    assert wanted_count(became) == len(list(wanted_lines(became))) > 3
    assert not any(pbx.channels for pbx in laptop.pbxs)
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["Created"] * 2, "C&lose")
    assert laptop.filters == ["All  2", "Created  2"]
    assert [len(pbx.channels) for pbx in laptop.pbxs] == [1, 1]
    assert "Webhook URL" in laptop.pane(0)
    laptop.window.resize(906, 464)
    QCoreApplication.processEvents()
    assert cut_off(laptop.window) == []
    assert barriers(laptop.window) == []


def test_what_differs_is_seen_line_by_line_before_it_is_changed(laptop: Laptop) -> None:
    laptop.open()
    laptop.press()
    laptop.press()
    body = channel(send_rate=9)
    laptop.open(send_rate=9, dids=[{**body["dids"][0], "destination": "Technical Support Queue"}])
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["2 changes"] * 2, "Change 2")
    pane = laptop.pane(0)
    for text in ("Sending rate", "1", "9", "Customer Care Queue", "Technical Support Queue", "ID 19 on the PBX"):
        assert text in pane
    laptop.press()
    assert laptop.cells == ["Changed"] * 2
    laptop.button("check_plan").click()
    laptop.until_ended()
    assert laptop.cells == ["No change"] * 2


def test_a_site_that_is_not_ticked_is_left_alone(laptop: Laptop) -> None:
    laptop.open()
    laptop.press()
    model = laptop.window.model
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert laptop.blue.text() == "Create 1"
    laptop.press()
    assert [len(pbx.channels) for pbx in laptop.pbxs] == [0, 1]


def test_a_site_that_is_gone_takes_no_part_and_may_be_checked_again(laptop: Laptop) -> None:
    laptop.pbxs[0].stop()
    laptop.open()
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["Not reached", "Create"], "Create 1")
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["Not reached", "Created"], "Check 1 again")
    assert "Nothing answers" in laptop.pane(0)


def test_a_row_that_names_no_pbx_is_a_problem_and_the_others_go_on(laptop: Laptop) -> None:
    laptop.sites.append({"name": "New", "pbx": ""})
    laptop.open()
    assert laptop.cells == ["Not checked", "Not checked", "To fix"]
    assert "The address of the PBX is missing" in laptop.pane(2)
    assert "The address of the PBX is missing" in laptop.pane(2, 0), "and where its site is chosen"
    laptop.press()
    laptop.press()
    assert laptop.cells == ["Created", "Created", "To fix"]


def test_what_the_plan_asks_this_computer_for_is_given_only_when_a_person_says_so(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMS_KEY", "a-key-0123456789abcdef")
    body = channel()
    laptop.open(credentials={**body["credentials"], "api_key": "env:SMS_KEY"})
    assert laptop.cells == ["To fix"] * 2
    allow = laptop.button("allow_references")
    assert (allow.isVisible(), allow.text()) == (True, "&Give it")
    assert "this computer: env:SMS_KEY → api.example.com. Give it?" in laptop.question
    laptop.until_another_plan(allow.click)
    assert laptop.cells == ["Not checked"] * 2
    laptop.press()
    laptop.press()
    assert laptop.cells == ["Created"] * 2


def test_a_key_that_stands_in_the_list_of_sites_is_masked(laptop: Laptop) -> None:
    for site in laptop.sites:
        site["key"] = "a-key-0123456789abcdef"
    laptop.open(credentials={**channel()["credentials"], "api_key": "{{key}}"})
    shown = laptop.pane(0, 0)
    assert "key" in shown
    assert "••••••" in shown
    assert "a-key-0123456789abcdef" not in shown


def test_what_is_given_is_what_was_shown_though_the_files_ask_for_more_by_now(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMS_KEY", "a-key-0123456789abcdef")
    monkeypatch.setenv("OTHER_KEY", "another-key-0123456789")
    keys = channel()["credentials"]
    laptop.open(credentials={**keys, "api_key": "env:SMS_KEY"})
    before = laptop.window.reading.opened
    assert before is not None
    (file,) = before.source.files
    body = json.loads(Path(file).read_text("utf-8"))
    body["credentials"] |= {"api_key": "env:OTHER_KEY"}
    Path(file).write_text(json.dumps(body), "utf-8")
    laptop.until_another_plan(laptop.button("allow_references").click)
    assert laptop.cells == ["To fix"] * 2
    found = laptop.window.reading.opened
    assert found is not None
    assert [what for what, _where in found.asks] == ["env:OTHER_KEY"]
    assert laptop.button("allow_references").isVisible()


def test_who_is_close_to_a_name_that_is_nobodys_is_put_in_at_that_site_when_a_person_says_so(laptop: Laptop) -> None:
    body = channel()
    laptop.open(dids=[{**body["dids"][0], "destination": "Customer"}])
    laptop.press()
    assert laptop.cells == ["Not found there"] * 2
    laptop.pane(1)
    use = laptop.button("use_here")
    assert use.isVisible()
    assert use.accessibleName() == "Use Customer Care Queue here"
    use.click()
    laptop.until_ended()
    assert (laptop.cells, laptop.blue.text()) == (["Not found there", "Create"], "Create 1")
    laptop.press()
    assert [len(pbx.channels) for pbx in laptop.pbxs] == [0, 1]


def test_a_site_that_is_reached_by_another_look_takes_part_again(laptop: Laptop) -> None:
    laptop.open()
    laptop.pbxs[0].script("get_token", Cut(executes=False))
    laptop.press()
    assert laptop.cells[0] != "Create"
    laptop.press()
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["Create", "Created"], "Create 1")
    assert laptop.filters == ["All  2", "Created  1 of 2"]
    assert "1 to create" in laptop.state, "and not what was created before"


def test_a_refused_login_is_said_once(laptop: Laptop) -> None:
    laptop.open()
    laptop.pbxs[0].script("get_token", Errcode(-1, "FAILURE"))
    laptop.press()
    assert laptop.pane(0).count("Client Secret") == 1


def test_a_site_that_a_person_left_out_stays_out_whatever_another_look_finds(laptop: Laptop) -> None:
    laptop.open()
    laptop.pbxs[0].script("get_token", Cut(executes=False))
    laptop.press()
    model = laptop.window.model
    for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        model.setData(model.index(0, 0), state, Qt.ItemDataRole.CheckStateRole)
    laptop.window.check()
    laptop.until_ended()
    assert (laptop.cells, laptop.blue.text()) == (["Create"] * 2, "Create 1")


def test_the_report_tells_each_site_and_no_secret(laptop: Laptop) -> None:
    laptop.open()
    laptop.press()
    laptop.press()
    target = laptop.folder / "report.csv"
    laptop.window.files.write_report(str(target))
    assert laptop.window.is_under_way, "another language waits for it"
    laptop.until(target.exists)
    text = target.read_text("utf-8-sig")
    assert text.splitlines()[0] == "site,channel,outcome,id,webhook_url,what"
    assert "Site 0,Support SMS,created,19,https://" in text
    assert "demo-" not in text


def test_keys_are_sent_along_only_when_it_is_said(laptop: Laptop) -> None:
    laptop.open()
    laptop.press()
    laptop.press()
    laptop.open()
    laptop.press()
    assert laptop.cells == ["No change"] * 2
    laptop.pane(0)
    box = laptop.replace_keys
    assert laptop.state[15:] == "nothing to create or change.", "what there is none of is not counted"
    assert "they are left as they are" in laptop.pane(0)
    box.click()
    laptop.until(lambda: laptop.cells == ["1 change"] * 2)
    laptop.until_ended()  # the cells are told while it is under way
    assert laptop.state[15:] == "2 to change. Nothing has been changed yet."
    assert "they are left as they are" not in laptop.pane(0), "they are sent"


def test_what_is_to_be_known_of_a_plan_is_said_in_the_persons_language(laptop: Laptop) -> None:
    row = {"did_number": "+49{{did}}", "destination_type": "queue", "destination_id": "6"}
    laptop.open(dids=[row])
    assert "(6)" in laptop.state
    lines = ["Unsere Kunden", "name,pbx", f"A,{laptop.pbxs[0].base_url}"]
    sites = laptop.folder / "sites.csv"
    sites.write_text("\n".join(lines))
    use_language("de")
    try:
        before = laptop.window.reading.opened
        laptop.window.reading.open([str(laptop.folder / "sms.json"), str(sites)])
        laptop.until(lambda: laptop.window.reading.opened is not before)
        assert "wurden ausgelassen" in laptop.state
    finally:
        use_language("en")


def test_what_is_to_be_looked_at_in_a_channel_is_counted_and_its_cell_says_what(laptop: Laptop) -> None:
    row = {"did_number": "+1212555010", "destination_type": "queue", "destination": "Customer Care Queue"}
    laptop.open(dids=[row])
    assert "Look at 2 channels before they are sent" in laptop.state
    assert "“+1212555010” in line 1" in laptop.pane(0)
    laptop.press()
    assert "“+1212555010” in line 1" in laptop.pane(1), "and when it was checked"
    assert "Look at 2 channels before they are sent" in laptop.state
    laptop.open()
    assert "to look at" not in laptop.state


def test_home_opens_the_window_and_brings_it_back(laptop: Laptop, home: HomeWindow) -> None:
    action = home.findChild(QAction, "many_sites")
    assert action is not None
    action.trigger()
    window = home.board._late.many_sites(laptop.channels)
    assert window.isVisible()
    action.trigger()
    assert home.board._late.many_sites(laptop.channels) is window
    window.close()
