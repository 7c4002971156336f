"""A message queue that is missing is made from the picker, on the PBX, and is chosen at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.channel.directory import Directory, Entry
from core.delivery import queues
from core.delivery.begun import StoredBegun
from core.pbx.queues import MessageQueue, QueueMember
from core.store.channels import Store
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx
from tests.ui.conftest import PATIENCE_MS, Driver, to_routing
from ui.jobs import JobRunner
from ui.routing.chips import Chip
from ui.routing.picker import Picker
from ui.routing.queue_dialog import QueueDialog

CREATE = "message_queue/create"


@pytest.fixture
def routing(driver: Driver) -> Driver:
    to_routing(driver)
    driver.add_route("+4930123450", "extension")
    return driver


def opened(driver: Driver, qtbot: QtBot, typed: str, key: Qt.Key = Qt.Key.Key_Return) -> QueueDialog:
    """The dialog, opened by typing a name into the cell of the destination."""
    table = driver.widget(QTableView, "dids")
    table.edit(table.model().index(0, 2))
    driver.until(lambda: any(isinstance(each, Picker) and each.isVisible() for each in QApplication.allWidgets()))
    picker = next(each for each in QApplication.allWidgets() if isinstance(each, Picker) and each.isVisible())
    qtbot.keyClicks(picker.line, typed)  # type: ignore[no-untyped-call]
    modifier = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_N else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(picker.line, key, modifier)  # type: ignore[no-untyped-call]
    driver.until(lambda: driver.wizard.findChild(QueueDialog) is not None)
    return driver.widget(QueueDialog, "queue_dialog")


def choose(dialog: QueueDialog, *names: str) -> None:
    members = dialog.findChild(QListView, "queue_members")
    assert members is not None
    for name in names:
        rows = [members.model().index(row, 0) for row in range(members.model().rowCount())]
        (index,) = (each for each in rows if name in str(each.data()))
        members.model().setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def button(dialog: QWidget, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None
    return found


def destination(driver: Driver) -> str:
    model = driver.widget(QTableView, "dids").model()
    return str(model.index(0, 2).data())


def test_a_name_that_fits_nobody_becomes_a_queue_that_is_chosen(
    routing: Driver, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = opened(routing, qtbot, "Notdienst")
    edit = dialog.findChild(QLineEdit, "queue_name")
    assert edit is not None
    assert edit.text() == "Notdienst"
    choose(dialog, "Olivia Bennett", "1002")
    button(dialog, "assignment_mode.manual").click()
    button(dialog, "create_queue").click()
    qtbot.waitUntil(lambda: destination(routing) == "Notdienst", timeout=PATIENCE_MS)
    made = max(demo_pbx.queues.by_id.values(), key=lambda queue: queue.id)
    assert (made.name, made.members, made.assignment_mode) == ("Notdienst", (137, 141), "manual")
    routing.next()


def test_ctrl_n_makes_one_though_others_fit(routing: Driver, qtbot: QtBot) -> None:
    dialog = opened(routing, qtbot, "Queue", Qt.Key.Key_N)
    edit = dialog.findChild(QLineEdit, "queue_name")
    assert edit is not None
    assert edit.text() == "Queue"
    dialog.reject()
    assert destination(routing) == ""


def test_a_name_that_is_there_offers_to_use_it(routing: Driver, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    dialog = opened(routing, qtbot, "customer care queue", Qt.Key.Key_N)
    assert any("There is already a queue with this name" in label.text() for label in dialog.findChildren(QLabel))
    dialog._use_it()
    qtbot.waitUntil(lambda: destination(routing) == "Customer Care Queue", timeout=PATIENCE_MS)
    assert not any(request.path == CREATE for request in demo_pbx.requests)


def test_without_members_a_word_is_said_and_a_refusal_leaves_what_was_typed(
    routing: Driver, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.script(CREATE, Errcode(10001))
    dialog = opened(routing, qtbot, "Notdienst")
    note = dialog.findChild(QLabel, "queue_members.note")
    assert note is not None
    assert "no one sees" in note.text()
    button(dialog, "create_queue").click()
    outcome = dialog.findChild(QLabel, "queue_outcome")
    assert outcome is not None
    qtbot.waitUntil(lambda: "does not support this yet" in outcome.text(), timeout=PATIENCE_MS)
    button(dialog, "create_queue").click()
    qtbot.waitUntil(lambda: destination(routing) == "Notdienst", timeout=PATIENCE_MS)


def test_a_queue_that_could_not_be_read_back_is_chosen_and_that_is_told(
    routing: Driver, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.script("message_queue/get", Errcode(10001))
    dialog = opened(routing, qtbot, "Notdienst")
    button(dialog, "create_queue").click()
    outcome = dialog.findChild(QLabel, "queue_outcome")
    assert outcome is not None
    qtbot.waitUntil(lambda: "could not be read back" in outcome.text(), timeout=PATIENCE_MS)
    assert destination(routing) == "Notdienst"
    button(dialog, "create_queue").click()
    assert not dialog.isVisible()
    assert [queue.name for queue in demo_pbx.queues.by_id.values()].count("Notdienst") == 1


def test_an_unclear_answer_is_looked_up_and_makes_one_queue(
    routing: Driver, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.script(CREATE, Cut(executes=True))
    button(opened(routing, qtbot, "Notdienst"), "create_queue").click()
    qtbot.waitUntil(lambda: destination(routing) == "Notdienst", timeout=PATIENCE_MS)
    assert [queue.name for queue in demo_pbx.queues.by_id.values()].count("Notdienst") == 1


def test_one_whose_answer_stays_unclear_is_kept_for_the_next_run(
    routing: Driver, demo_pbx: ScriptedPbx, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(queues, "PAUSES_S", (0.0,))
    store = routing.wizard.session.store = Store(tmp_path / "channels.sqlite")
    demo_pbx.script(CREATE, Cut(executes=False))
    dialog = opened(routing, qtbot, "Notdienst")
    button(dialog, "create_queue").click()
    outcome = dialog.findChild(QLabel, "queue_outcome")
    assert outcome is not None
    qtbot.waitUntil(lambda: bool(outcome.text()), timeout=PATIENCE_MS)
    assert [each.name for each in StoredBegun(store.database).open_at(demo_pbx.base_url)] == ["Notdienst"]


def test_who_was_picked_stays_in_sight_as_chips_and_is_removed_by_a_key(routing: Driver, qtbot: QtBot) -> None:
    dialog = opened(routing, qtbot, "Notdienst")
    line = dialog.findChild(QLineEdit, "find_members")
    assert line is not None
    for typed in ("1002", "oliv"):
        qtbot.keyClicks(line, typed)  # type: ignore[no-untyped-call]
        qtbot.keyClick(line, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert dialog.isVisible()
    assert line.text() == ""

    def chips() -> list[str]:
        return sorted(each.offer.number for each in dialog.findChildren(Chip) if each.isVisible())

    assert chips() == ["1000", "1002"]
    assert len(dialog.queue.members) == 2
    qtbot.keyClick(line, Qt.Key.Key_Backspace)  # type: ignore[no-untyped-call]
    assert chips() == ["1002"]
    assert [each.extension_id for each in dialog.queue.members] == ["141"]


def test_of_many_members_the_last_one_picked_is_in_sight_and_goes_first(qtbot: QtBot, jobs: JobRunner) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    lists = Directory(
        extensions=tuple(Entry(f"{each}", f"Agent {each:02} of the night", f"{each}") for each in range(40))
    )
    members = tuple(QueueMember(f"{each}") for each in range(1, 20))
    dialog = QueueDialog(
        jobs,
        lambda _queue, _stop: pytest.fail("it was sent"),
        lists,
        MessageQueue(7, "Night", "auto", members),
        "HQ",
        parent,
    )
    dialog.resize(480, 400)
    dialog.show()
    line = dialog.findChild(QLineEdit, "find_members")
    assert line is not None
    line.setFocus()

    def last() -> str:
        return max(
            (each for each in dialog.findChildren(Chip) if each.isVisible()), key=lambda each: (each.y(), each.x())
        ).offer.number

    qtbot.keyClicks(line, "agent 00")  # type: ignore[no-untyped-call]
    qtbot.keyClick(line, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert last() == "0"
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())
    qtbot.keyClick(line, Qt.Key.Key_Backspace)  # type: ignore[no-untyped-call]
    assert (last(), len(dialog.queue.members)) == ("19", 19)
