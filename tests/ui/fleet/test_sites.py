"""Many sites: those of this computer, with their tags, in a plan, at home, and in a list that is written."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QTableView

from core.demo.pbx import CLIENT_SECRET
from core.fleet.sites import read_sites
from core.pbx.address import parse_address
from core.store.rows import KnownPbx
from tests.core.fleet.made import channel
from tests.ui.fleet.laptop import Laptop
from ui.fleet.sites_export import SitesExport
from ui.home.undo import Retagged
from ui.home.window import HomeWindow
from ui.look.theme import Tone


def test_without_a_list_the_plan_is_for_the_pbxs_of_this_computer_and_a_tag_chooses_some(laptop: Laptop) -> None:
    store = laptop.channels.store
    for place, pbx in enumerate(laptop.pbxs):
        store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id, name="Praxis"))
        store.pbxs.tag(pbx.base_url, ("all", f"only{place}"))
    laptop.window.reading.open([laptop.write("sms.json", channel(did="+4930900100"))])
    laptop.until(lambda: laptop.window.model.rowCount() == 2)
    names = {row.name for row in laptop.window.model.rows}
    assert names == {f"Praxis ({parse_address(pbx.base_url).label})" for pbx in laptop.pbxs}, "told apart"
    tags = laptop.tags
    assert [tags.itemData(place) for place in range(tags.count())] == ["", "all", "only1", "only0"]
    tags.setCurrentIndex(3)
    tags.activated.emit(3)
    laptop.until(lambda: laptop.window.model.rowCount() == 1)
    assert tags.currentData() == "only0"
    laptop.press()
    laptop.press()
    assert [len(pbx.channels) for pbx in laptop.pbxs] == [1, 0]


def test_of_a_list_with_very_many_tags_some_are_offered_and_the_others_counted(laptop: Laptop) -> None:
    tags = " ".join(f"t{number}" for number in range(1000))
    sites = [{"name": "A", "pbx": laptop.pbxs[0].base_url, "client_id": "id", "tags": tags}]
    files = [laptop.write("sms.json", channel(did="+4930900100")), laptop.write("sites.json", sites)]
    laptop.window.reading.open(files, tag="T999")
    laptop.until(lambda: laptop.window.model.rowCount() == 1)
    box = laptop.tags
    assert (box.count(), box.currentText()) == (203, "Tag: T999")
    assert box.itemText(202) == "… and 800 more"
    assert not box.model().flags(box.model().index(202, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_the_pbxs_of_this_computer_are_written_as_a_list_without_secrets(laptop: Laptop) -> None:
    for pbx in laptop.pbxs:
        laptop.channels.store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id))
    laptop.channels.store.pbxs.tag(laptop.pbxs[0].base_url, ("hotels", "north"))
    said: list[str] = []

    class Notices:
        def tell(self, text: Callable[[], str], _tone: Tone) -> None:
            said.append(text())

        def tell_error(self, error: Exception) -> None:
            raise error

    export = SitesExport(laptop.jobs, laptop.channels, Notices(), laptop.window)
    target = laptop.folder / "list.json"
    export.write(str(target))
    laptop.until(lambda: bool(said))
    assert said == ["2 PBXs were written to the list, without their Client Secrets."]
    assert CLIENT_SECRET not in target.read_text()
    found = read_sites(target)
    assert {site.base_url for site in found.sites} == {pbx.base_url for pbx in laptop.pbxs}
    assert found.tags == ("hotels", "north")


def test_at_home_a_pbx_gets_its_tags_and_the_menu_asks_where_the_list_goes(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, home: HomeWindow
) -> None:
    pbx, store = laptop.pbxs[0], laptop.channels.store
    asked: list[SitesExport] = []
    store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id))
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
    laptop.until(lambda: store.pbxs.all()[0].tags == ("Hotels", "north"))
    act = home.board.acts.done[-1]
    assert isinstance(act, Retagged)
    assert (act.base_url, act.before) == (pbx.base_url, ())
    assert act.text() == f"The tags of “{pbx.base_url}” were changed."
