"""Many sites: what would be done is seen first, done by one button, and told cell by cell."""

import json
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QInputDialog, QLabel, QTableView
from pytestqt.qtbot import QtBot

from core.channel.option_names import OPTION_NAMES
from core.delivery.connection import Connection
from core.demo.pbx import CLIENT_SECRET
from core.desk.channels import KeptChannels
from core.fleet.desk import ManySites
from core.fleet.run import Run
from core.fleet.sites import read_sites
from core.pbx.address import parse_address
from core.secrets.drawer import Drawer
from core.secrets.entries import of_pbx
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.database import unusable
from core.store.rows import KnownPbx
from tests.core.fleet.made import channel
from tests.scripted_pbx import Cut, ScriptedPbx, Wait
from tests.ui.access import barriers
from tests.ui.conftest import PATIENCE_MS
from tests.ui.layout import cut_off
from tests.ui.look.test_answer_button import second_half_on
from ui.fleet.question import Question
from ui.fleet.sites_export import SitesExport
from ui.fleet.window import FleetWindow
from ui.fleet.words import field_text, parameter_text, wanted_count, wanted_lines
from ui.home.undo import Retagged
from ui.home.window import HomeWindow
from ui.jobs import JobRunner
from ui.look.languages import use_language
from ui.look.theme import Tone
from ui.on_pbx.change_words import parameter_name


class Laptop:
    """Two PBXs whose logins are kept here, a plan for them, and the window."""

    def __init__(self, folder: Path, pbxs: list[ScriptedPbx], qtbot: QtBot) -> None:
        self.folder, self.pbxs, self._qtbot = folder, pbxs, qtbot
        drawer = Drawer(MemoryVault())
        for pbx in pbxs:
            drawer.keep(of_pbx(pbx.base_url, pbx.client_id), CLIENT_SECRET)
        self.jobs = JobRunner()
        self.channels = KeptChannels(Store(folder / "data" / "store.sqlite"), drawer, Connection())
        self.window = FleetWindow(self.jobs, self.channels)
        qtbot.addWidget(self.window)
        self.window.show()
        self.sites: list[dict[str, str]] = [
            {"name": f"Site {place}", "pbx": pbx.base_url, "client_id": pbx.client_id, "did": f"3090{place}"}
            for place, pbx in enumerate(pbxs)
        ]

    def open(self, **more: Any) -> None:
        (self.folder / "sms.json").write_text(json.dumps(channel(**more)))
        (self.folder / "sites.json").write_text(json.dumps(self.sites))
        before = self.window._opened
        self.window.open_files([str(self.folder / "sms.json"), str(self.folder / "sites.json")])
        self._qtbot.waitUntil(lambda: self.window._opened is not before, timeout=PATIENCE_MS)

    @property
    def blue(self) -> QAbstractButton:
        return self.button("apply_plan")

    def button(self, name: str) -> QAbstractButton:
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None
        return found

    def settle(self) -> None:
        """Wait as long as a double press takes."""
        self.window._blue.lead.end()

    def press(self) -> None:
        self.settle()
        self.blue.click()
        self._qtbot.waitUntil(lambda: not self.window.run.is_running, timeout=PATIENCE_MS)

    @property
    def state(self) -> str:
        found = self.window.findChild(QLabel, "fleet_state")
        assert found is not None
        return found.text()

    @property
    def question(self) -> str:
        band = self.window.findChild(Question)
        assert band is not None
        return " ".join(label.text() for label in band.findChildren(QLabel))

    @property
    def cells(self) -> list[str]:
        model = self.window.model
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    def pane(self, row: int, column: int = 1) -> str:
        table = self.window.findChild(QTableView, "plan")
        assert table is not None
        table.setCurrentIndex(self.window.model.index(row, column))
        QCoreApplication.processEvents()
        return "\n".join(label.text() for label in self.window.pane.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot) -> Iterator[Laptop]:
    with ExitStack() as ending:
        made = Laptop(tmp_path, [ending.enter_context(ScriptedPbx()) for _ in range(2)], qtbot)
        yield made
        made.window.run.stop()
        made.jobs.shutdown()


def test_two_quick_presses_check_and_neither_stop_the_check_nor_do_what_it_has_found(
    laptop: Laptop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
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
    qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    assert laptop.blue.text() == "Create 2"
    for modifier in (plain, chord):
        QTest.keyClick(laptop.blue, Qt.Key.Key_Space if modifier is plain else Qt.Key.Key_Return, modifier)
    laptop.blue.click()  # meant for what it did a moment ago
    assert not laptop.window.run.is_running
    assert not any(pbx.channels for pbx in laptop.pbxs)


def test_a_plan_is_checked_first_then_done_by_the_blue_button_which_counts(laptop: Laptop) -> None:
    assert laptop.blue.text() == "&Open plan…"
    laptop.open()
    assert (laptop.cells, laptop.blue.text()) == (["Not checked"] * 2, "&Check")
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["Create"] * 2, "Create 2")
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
    laptop._qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
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
    assert (laptop.cells, laptop.blue.text()) == (["Not reached", "Created"], "Check the 1 again")
    assert "Nothing answers" in laptop.pane(0)


def test_a_row_that_names_no_pbx_is_a_problem_and_the_others_go_on(laptop: Laptop) -> None:
    laptop.sites.append({"name": "New", "pbx": ""})
    laptop.open()
    assert laptop.cells == ["Not checked", "Not checked", "To fix"]
    assert "The address of the PBX is missing" in laptop.pane(2)
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
    before = laptop.window._opened
    allow.click()
    laptop._qtbot.waitUntil(lambda: laptop.window._opened is not before, timeout=PATIENCE_MS)
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
    before = laptop.window._opened
    assert before is not None
    (file,) = before.source.files
    body = json.loads(Path(file).read_text("utf-8"))
    body["credentials"] |= {"api_key": "env:OTHER_KEY"}
    Path(file).write_text(json.dumps(body), "utf-8")
    laptop.button("allow_references").click()
    laptop._qtbot.waitUntil(lambda: laptop.window._opened is not before, timeout=PATIENCE_MS)
    assert laptop.cells == ["To fix"] * 2
    found = laptop.window._opened
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
    laptop._qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    assert (laptop.cells, laptop.blue.text()) == (["Not found there", "Create"], "Create 1")
    laptop.press()
    assert [len(pbx.channels) for pbx in laptop.pbxs] == [0, 1]


def test_the_run_ends_after_what_is_under_way(laptop: Laptop, qtbot: QtBot) -> None:
    go_on = threading.Event()
    laptop.open()
    laptop.press()
    laptop.pbxs[0].script("message_channel/create", Wait(go_on))
    laptop.pbxs[1].script("message_channel/list", Wait(go_on))
    laptop.settle()
    laptop.blue.click()
    asked = laptop.pbxs[0].requests
    qtbot.waitUntil(lambda: any(each.path == "message_channel/create" for each in asked), timeout=PATIENCE_MS)
    assert laptop.blue.text() == "S&top after these"
    laptop.settle()
    laptop.blue.click()
    go_on.set()
    qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    assert laptop.cells[0] == "Created"


def test_a_stop_before_the_run_is_made_is_heard_by_it(
    laptop: Laptop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.open()
    laptop.press()
    run, made, go_on = ManySites.run, threading.Event(), threading.Event()

    def slowly(desk: ManySites, *given: Any) -> Run:
        made.set()
        go_on.wait(PATIENCE_MS / 1000)
        return run(desk, *given)

    monkeypatch.setattr(ManySites, "run", slowly)
    laptop.settle()
    laptop.blue.click()
    qtbot.waitUntil(made.is_set, timeout=PATIENCE_MS)
    laptop.settle()
    laptop.blue.click()
    go_on.set()
    qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    assert laptop.cells == ["Not started"] * 2
    assert not any(pbx.channels for pbx in laptop.pbxs)


def test_the_report_tells_each_site_and_no_secret(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.open()
    laptop.press()
    laptop.press()
    target = laptop.folder / "report.csv"
    laptop.window.files.write_report(str(target))
    qtbot.waitUntil(target.exists, timeout=PATIENCE_MS)
    text = target.read_text("utf-8-sig")
    assert text.splitlines()[0] == "site,channel,outcome,id,webhook_url,what"
    assert "Site 0,Support SMS,created,19,https://" in text
    assert "demo-" not in text


def test_keys_are_sent_along_only_when_it_is_said(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.open()
    laptop.press()
    laptop.press()
    laptop.open()
    laptop.press()
    assert laptop.cells == ["No change"] * 2
    laptop.pane(0)
    box = laptop.window.findChild(QCheckBox, "replace_credentials")
    assert box is not None
    assert shown_state(laptop)[15:] == "nothing to create or change.", "what there is none of is not counted"
    assert "they are left as they are" in laptop.pane(0)
    box.click()
    qtbot.waitUntil(lambda: laptop.cells == ["1 change"] * 2, timeout=PATIENCE_MS)
    assert shown_state(laptop)[15:] == "2 to change. Nothing has been changed yet."
    assert "they are left as they are" not in laptop.pane(0), "they are sent"


def test_home_opens_the_window_and_brings_it_back(qtbot: QtBot, laptop: Laptop) -> None:
    home = HomeWindow(laptop.jobs)
    qtbot.addWidget(home)
    home.use(laptop.channels)
    action = home.findChild(QAction, "many_sites")
    assert action is not None
    action.trigger()
    window = home.board._late.many_sites(laptop.channels)
    assert window.isVisible()
    action.trigger()
    assert home.board._late.many_sites(laptop.channels) is window
    window.close()


def begun(laptop: Laptop) -> threading.Event:
    """A run whose creates wait for this."""
    go_on = threading.Event()
    laptop.open()
    laptop.press()
    for pbx in laptop.pbxs:
        pbx.script("message_channel/create", Wait(go_on))
    laptop.settle()
    laptop.blue.click()
    asked = [pbx.requests for pbx in laptop.pbxs]
    laptop._qtbot.waitUntil(
        lambda: all(any(each.path == "message_channel/create" for each in found) for found in asked),
        timeout=PATIENCE_MS,
    )
    return go_on


def test_what_was_broken_off_is_told_in_the_window_that_comes_back(laptop: Laptop, qtbot: QtBot) -> None:
    begun(laptop)
    laptop.window.close()
    assert laptop.window.isVisible()
    laptop.window.close()
    assert not laptop.window.isVisible()
    qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    laptop.window.show()
    assert laptop.cells == ["Not clear"] * 2
    assert laptop.blue.text() == "Try the 2 again"


def test_no_other_plan_comes_into_the_window_while_one_is_under_way(laptop: Laptop, qtbot: QtBot) -> None:
    go_on = begun(laptop)
    before = laptop.window._opened
    laptop.window.open_files([str(laptop.folder / "sms.json"), str(laptop.folder / "sites.json")])
    assert laptop.window._reading is None
    go_on.set()
    qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    assert laptop.window._opened is before
    assert laptop.cells == ["Created"] * 2


def test_nothing_of_the_old_plan_begins_while_another_one_is_read(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.open()
    before = laptop.window._opened
    laptop.window.open_files([str(laptop.folder / "sms.json"), str(laptop.folder / "sites.json")])
    assert not laptop.blue.isEnabled()
    laptop.window.check()
    assert not laptop.window.run.is_running
    qtbot.waitUntil(lambda: laptop.window._opened is not before, timeout=PATIENCE_MS)
    laptop.press()
    assert laptop.cells == ["Create"] * 2


def test_what_is_sent_is_not_chosen_otherwise_while_it_is_compared(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.open()
    laptop.press()
    laptop.press()
    laptop.open(send_rate=9)
    laptop.press()
    laptop.pane(0)
    box = laptop.window.findChild(QCheckBox, "replace_credentials")
    assert box is not None
    assert box.isEnabled()
    laptop.window.check()
    assert not box.isEnabled()
    qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    assert box.isEnabled()


def test_a_site_that_is_reached_by_another_look_takes_part_again(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.open()
    laptop.pbxs[0].script("get_token", Cut(executes=False))
    laptop.press()
    assert laptop.cells[0] != "Create"
    laptop.press()
    laptop.press()
    assert (laptop.cells, laptop.blue.text()) == (["Create", "Created"], "Create 1")


def test_a_run_that_does_not_begin_leaves_no_cell_as_under_way(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Run:
        raise unusable(OSError())

    laptop.open()
    monkeypatch.setattr(ManySites, "run", full)
    laptop.press()
    assert laptop.cells == ["Not checked"] * 2


def test_the_windows_are_not_made_anew_while_a_plan_is_brought_to_its_sites(qtbot: QtBot, laptop: Laptop) -> None:
    home = HomeWindow(laptop.jobs)
    qtbot.addWidget(home)
    home.use(laptop.channels)
    assert home.may_be_replaced
    laptop.window = home.board._late.many_sites(laptop.channels)
    qtbot.addWidget(laptop.window)
    go_on = begun(laptop)
    assert not home.may_be_replaced
    go_on.set()
    qtbot.waitUntil(lambda: home.may_be_replaced, timeout=PATIENCE_MS)


def test_each_run_is_broken_off_only_by_a_second_word(laptop: Laptop, qtbot: QtBot) -> None:
    for _ in range(2):
        go_on = begun(laptop)
        laptop.window.close()
        assert laptop.window.isVisible()
        go_on.set()
        qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
        for pbx in laptop.pbxs:
            pbx.channels.clear()


def test_of_two_plans_that_are_read_at_a_time_the_one_that_was_opened_last_is_shown(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    go_on, read, files = threading.Event(), ManySites.open, list[str]()

    def slowly(desk: ManySites, given: list[str], *more: Any) -> Any:
        if not files:
            files.append("first")
            go_on.wait(PATIENCE_MS / 1000)
        return read(desk, given, *more)

    monkeypatch.setattr(ManySites, "open", slowly)
    (laptop.folder / "sms.json").write_text(json.dumps(channel()))
    (laptop.folder / "other.json").write_text(json.dumps(channel("Other")))
    (laptop.folder / "sites.json").write_text(json.dumps(laptop.sites))
    sites = str(laptop.folder / "sites.json")
    laptop.window.open_files([str(laptop.folder / "sms.json"), sites])
    first = laptop.window._reading
    assert first is not None
    qtbot.waitUntil(lambda: bool(files), timeout=PATIENCE_MS)
    laptop.window.open_files([str(laptop.folder / "other.json"), sites])
    qtbot.waitUntil(lambda: laptop.window._opened is not None, timeout=PATIENCE_MS)
    go_on.set()
    qtbot.waitUntil(first.done.is_set, timeout=PATIENCE_MS)
    QCoreApplication.processEvents()
    assert [laptop.window.model.short(file) for file in laptop.window.model.files] == ["other"]


def test_a_site_that_a_person_left_out_stays_out_whatever_another_look_finds(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.open()
    laptop.pbxs[0].script("get_token", Cut(executes=False))
    laptop.press()
    model = laptop.window.model
    for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        model.setData(model.index(0, 0), state, Qt.ItemDataRole.CheckStateRole)
    laptop.window.check()
    qtbot.waitUntil(lambda: not laptop.window.run.is_running, timeout=PATIENCE_MS)
    assert (laptop.cells, laptop.blue.text()) == (["Create"] * 2, "Create 1")


def test_an_option_is_called_the_same_in_a_plan_and_in_a_change() -> None:
    for option, name in OPTION_NAMES.items():
        assert parameter_text(option) == parameter_name(option, None) == name


def test_what_a_problem_is_about_is_called_as_people_call_it() -> None:
    fields = ("client_secret", "dids[2].did_number", "send_rate", "")
    assert [field_text(each) for each in fields] == ["Client Secret", "Line 3", "Sending rate", ""]


def test_what_is_to_be_known_of_a_plan_is_said_in_the_persons_language(laptop: Laptop) -> None:
    row = {"did_number": "+49{{did}}", "destination_type": "queue", "destination_id": "6"}
    laptop.open(dids=[row])
    assert "(6)" in shown_state(laptop)
    lines = ["Unsere Kunden", "name,pbx", f"A,{laptop.pbxs[0].base_url}"]
    sites = laptop.folder / "sites.csv"
    sites.write_text("\n".join(lines))
    use_language("de")
    try:
        before = laptop.window._opened
        laptop.window.open_files([str(laptop.folder / "sms.json"), str(sites)])
        laptop._qtbot.waitUntil(lambda: laptop.window._opened is not before, timeout=PATIENCE_MS)
        assert "wurden ausgelassen" in shown_state(laptop)
    finally:
        use_language("en")


def shown_state(laptop: Laptop) -> str:
    label = laptop.window.findChild(QLabel, "fleet_state")
    assert label is not None
    return label.text()


def test_without_a_list_the_plan_is_for_the_pbxs_of_this_computer_and_a_tag_chooses_some(laptop: Laptop) -> None:
    store = laptop.channels.store
    for place, pbx in enumerate(laptop.pbxs):
        store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id, name="Praxis"))
        store.pbxs.tag(pbx.base_url, ("all", f"only{place}"))
    (laptop.folder / "sms.json").write_text(json.dumps(channel(did="+4930900100")))
    laptop.window.open_files([str(laptop.folder / "sms.json")])
    laptop._qtbot.waitUntil(lambda: laptop.window.model.rowCount() == 2, timeout=PATIENCE_MS)
    names = {row.name for row in laptop.window.model.rows}
    assert names == {f"Praxis ({parse_address(pbx.base_url).label})" for pbx in laptop.pbxs}, "told apart"
    tags = laptop.window.findChild(QComboBox, "choose_tag")
    assert tags is not None
    assert [tags.itemData(place) for place in range(tags.count())] == ["", "all", "only1", "only0"]
    tags.setCurrentIndex(3)
    tags.activated.emit(3)
    laptop._qtbot.waitUntil(lambda: laptop.window.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert tags.currentData() == "only0"
    laptop.press()
    laptop.press()
    assert [len(pbx.channels) for pbx in laptop.pbxs] == [1, 0]


def test_of_a_list_with_very_many_tags_some_are_offered_and_the_others_counted(laptop: Laptop) -> None:
    sites, tags = laptop.folder / "sites.json", [f"t{number}" for number in range(1000)]
    row = {"name": "A", "pbx": laptop.pbxs[0].base_url, "client_id": "id"}
    sites.write_text(json.dumps([row | {"tags": " ".join(tags)}]))
    (laptop.folder / "sms.json").write_text(json.dumps(channel(did="+4930900100")))
    files = [str(laptop.folder / "sms.json"), str(sites)]
    laptop.window.open_files(files, tag="T999")
    laptop._qtbot.waitUntil(lambda: laptop.window.model.rowCount() == 1, timeout=PATIENCE_MS)
    box = laptop.window.findChild(QComboBox, "choose_tag")
    assert box is not None
    assert (box.count(), box.currentText()) == (203, "Tag: T999")
    assert box.itemText(202) == "… and 800 more"
    assert not box.model().flags(box.model().index(202, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_the_pbxs_of_this_computer_are_written_as_a_list_without_secrets(laptop: Laptop, qtbot: QtBot) -> None:
    for pbx in laptop.pbxs:
        laptop.channels.store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id))
    laptop.channels.store.pbxs.tag(laptop.pbxs[0].base_url, ("hotels", "north"))
    said: list[str] = []

    class Banner:
        def say(self, text: str, _tone: Tone) -> None:
            said.append(text)

    export = SitesExport(laptop.jobs, laptop.channels, Banner(), laptop.window)
    target = laptop.folder / "list.json"
    export.write(str(target))
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    assert said == ["2 PBXs were written to the list, without their Client Secrets."]
    assert CLIENT_SECRET not in target.read_text()
    found = read_sites(target)
    assert {site.base_url for site in found.sites} == {pbx.base_url for pbx in laptop.pbxs}
    assert found.tags == ("hotels", "north")


def test_at_home_a_pbx_gets_its_tags_and_the_menu_asks_where_the_list_goes(
    laptop: Laptop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pbx, store = laptop.pbxs[0], laptop.channels.store
    asked: list[SitesExport] = []
    store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id))
    home = HomeWindow(laptop.jobs)
    qtbot.addWidget(home)
    home.use(laptop.channels)
    monkeypatch.setattr(SitesExport, "ask", lambda export: asked.append(export))
    action = home.findChild(QAction, "export_sites")
    assert action is not None
    action.trigger()
    assert len(asked) == 1
    pbxs = home.board.pbxs
    pbxs.show_pbxs(store.pbxs.all())
    pbxs.findChild(QTableView, "pbxs").selectRow(0)  # type: ignore[union-attr]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_given, **_named: ("Hotels; north", True))
    pbxs.findChild(QAbstractButton, "tag_pbx").click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: store.pbxs.all()[0].tags == ("Hotels", "north"), timeout=PATIENCE_MS)
    assert home.board.acts.done[-1] == Retagged(pbx.base_url, (), f"The tags of “{pbx.base_url}” were changed.")
