"""The ring of what is waited for: it turns while it is seen, and never else."""

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.look.busy_ring import BusyRing
from ui.look.sign import Sign
from ui.look.theme import Tone


def test_the_sign_of_waiting_turns_while_it_is_shown_and_rests_as_another_sign(qtbot: QtBot) -> None:
    sign = Sign("wait", Tone.ACCENT)
    qtbot.addWidget(sign)
    ring = sign.findChild(BusyRing)
    assert ring is not None
    timer = ring.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
    sign.show()
    assert timer.isActive()
    sign.show_icon("check", Tone.SUCCESS)
    assert not ring.isVisible()
    assert not timer.isActive()
