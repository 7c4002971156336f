"""A laptop with the logins of two PBXs, a plan for them, and the window of many sites."""

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QTableView
from pytestqt.qtbot import QtBot

from core.delivery.connection import Connection
from core.demo.pbx import CLIENT_SECRET
from core.desk.channels import KeptChannels
from core.secrets.drawer import Drawer
from core.secrets.entries import of_pbx
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from tests.core.fleet.made import channel
from tests.scripted_pbx import ScriptedPbx, Wait
from tests.ui.conftest import PATIENCE_MS
from ui.fleet.question import Question
from ui.fleet.window import FleetWindow
from ui.jobs import JobRunner


class Laptop:
    """Somebody sits at it and presses the blue button."""

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

    def until(self, reached: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(reached, timeout=PATIENCE_MS)

    def until_ended(self) -> None:
        self.until(lambda: not self.window.run.is_running)

    def until_another_plan(self, act: Callable[[], object]) -> None:
        """Do this, and wait until another plan is in the window."""
        before = self.window.reading.opened
        act()
        self.until(lambda: self.window.reading.opened is not before)

    def write(self, name: str, content: object) -> str:
        """A file of a plan; returns its path."""
        file = self.folder / name
        file.write_text(json.dumps(content))
        return str(file)

    def open(self, **more: Any) -> None:
        files = [self.write("sms.json", channel(**more)), self.write("sites.json", self.sites)]
        self.until_another_plan(lambda: self.window.reading.open(files))

    @property
    def files(self) -> list[str]:
        """Those of the plan that was opened last."""
        return [str(self.folder / "sms.json"), str(self.folder / "sites.json")]

    def begin_creates(self) -> threading.Event:
        """Creates that wait for this."""
        go_on = threading.Event()
        self.open()
        self.press()
        for pbx in self.pbxs:
            pbx.script("message_channel/create", Wait(go_on))
        self.begin()
        for pbx in self.pbxs:
            self.until_asked(pbx, "message_channel/create")
        return go_on

    def until_asked(self, pbx: ScriptedPbx, path: str) -> None:
        self.until(lambda: any(each.path == path for each in pbx.requests))

    @property
    def blue(self) -> QAbstractButton:
        return self.button("apply_plan")

    def button(self, name: str) -> QAbstractButton:
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None
        return found

    def begin(self) -> None:
        """Press the blue button, so long after the last press that it is no double one."""
        self.window._blue.lead.end()
        self.blue.click()

    def press(self) -> None:
        """Press it, and wait for the end of what it has begun."""
        self.begin()
        self.until_ended()

    @property
    def filters(self) -> list[str]:
        """What the chips that are seen say."""
        chips = self.window._chips.values()
        return [chip.text() for chip in chips if chip.isVisible()]

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
    def replace_keys(self) -> QCheckBox:
        """In the pane: whether the keys are sent along."""
        found = self.window.findChild(QCheckBox, "replace_credentials")
        assert found is not None
        return found

    @property
    def tags(self) -> QComboBox:
        found = self.window.findChild(QComboBox, "choose_tag")
        assert found is not None
        return found

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
