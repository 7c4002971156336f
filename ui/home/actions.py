"""What can be done with the channels: one action each, with its shortcut, icon and place in the menu."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.look.fields import spoken
from ui.look.icons import give_icon
from ui.look.theme import Tone
from ui.look.tooltips import give_tooltip

BAR = "|"
"""Where a line divides the menu."""


class ChannelActions(QObject):
    """The actions by their names of the contract; shown in the menu and as the table's context menu.

    Args:
        acts: what each of them does, by its name; the first is what stands out.
    """

    def __init__(self, window: QMainWindow, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self.by_name: dict[str, QAction] = {}
        for name, text, keys, icon in (
            ("new_channel", self.tr("&New channel"), "Ctrl+N", "add"),
            ("open_channel", self.tr("&Open"), "", "edit"),
            ("duplicate_channel", self.tr("&Duplicate…"), "Ctrl+D", "duplicate"),
            ("delete_channel", self.tr("De&lete"), "Del", "delete"),
            ("undo", self.tr("&Undo"), "Ctrl+Z", ""),
            ("send_waiting", self.tr("&Create all that are waiting"), "Ctrl+Shift+Return", "send"),
            ("stop_sending", self.tr("S&top after this one"), "Ctrl+.", "stop"),
            ("import_channel", self.tr("&Import…"), "Ctrl+O", "import"),
            ("export_channel", self.tr("&Export…"), "Ctrl+E", "export"),
            ("export_with_keys", self.tr("Export with &keys…"), "Ctrl+Shift+E", ""),
            ("find_channel", self.tr("&Find"), "Ctrl+F", "search"),
        ):
            action = QAction(text, window)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            give_tooltip(action, f"{spoken(text)} ({native})" if native else spoken(text))
            action.triggered.connect(acts[name])
            if icon:
                give_icon(action, icon, Tone.ACCENT if name == "new_channel" else Tone.PLAIN)
            self.by_name[name] = action
        self.show_able(0, waits=False, sends=False)  # until it is read what there is

    def show_able(self, chosen: int, *, waits: bool, sends: bool) -> None:
        """What can be done now: so many channels are chosen, some wait to be sent, one is being sent."""
        enabled = {
            "open_channel": chosen == 1,
            "duplicate_channel": chosen == 1,
            "delete_channel": chosen > 0,
            "export_channel": chosen > 0,
            "export_with_keys": chosen > 0,
            "send_waiting": waits and not sends,
        }
        for name, alive in enabled.items():
            self.by_name[name].setEnabled(alive)
        self.by_name["stop_sending"].setVisible(sends)

    def live_in(self, window: QMainWindow) -> None:
        """Let their keys be heard in a window."""
        window.addActions(list(self.by_name.values()))

    def fill_menu(self, menu: QMenu) -> None:
        """All of them."""
        self._fill(
            menu,
            "new_channel open_channel duplicate_channel delete_channel undo find_channel | send_waiting stop_sending"
            " | import_channel export_channel export_with_keys",
        )

    def of_a_channel(self) -> list[QAction]:
        """What the context menu of the table offers."""
        names = ("open_channel", "duplicate_channel", "delete_channel", "send_waiting", "export_channel")
        return [self.by_name[name] for name in (*names, "export_with_keys")]

    def _fill(self, target: QMenu, names: str) -> None:
        for name in names.split():
            if name == BAR:
                target.addSeparator()
            else:
                target.addAction(self.by_name[name])
