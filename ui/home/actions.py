"""What can be done with the channels: one action each, with its shortcut, icon and place in tool bar and menu."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from ui.look.fields import spoken
from ui.look.icons import give_icon
from ui.look.theme import Tone
from ui.look.tooltips import give_tooltip

BAR = "|"
"""Where a line divides the tool bar and the menu."""


class _FittingBar(QToolBar):
    """Shows icons with their texts, and where there is no room for those, the icons alone."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._with_texts = 0
        self._show_texts(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
            self._with_texts = self.sizeHint().width()
        self._show_texts(self.width() >= self._with_texts)
        super().resizeEvent(event)

    def _show_texts(self, texts: bool) -> None:
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if texts else style.ToolButtonIconOnly)


class ChannelActions(QObject):
    """The actions by their names of the contract; shown in a tool bar, in a menu and as the table's context menu.

    Args:
        acts: what each of them does, by its name; the first is what stands out.
    """

    def __init__(self, window: QMainWindow, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self.by_name: dict[str, QAction] = {}
        for name, text, keys, icon in (
            ("new_channel", self.tr("&New channel"), "Ctrl+N", "add"),
            ("open_channel", self.tr("&Open"), "Return", "edit"),
            ("duplicate_channel", self.tr("&Duplicate…"), "Ctrl+D", "duplicate"),
            ("delete_channel", self.tr("De&lete"), "Del", "delete"),
            ("undo", self.tr("&Undo deleting"), "Ctrl+Z", ""),
            ("send_waiting", self.tr("&Send waiting"), "Ctrl+Return", "send"),
            ("stop_sending", self.tr("S&top sending"), "Ctrl+.", "stop"),
            ("import_channel", self.tr("&Import…"), "Ctrl+O", "import"),
            ("export_channel", self.tr("&Export…"), "Ctrl+E", "export"),
            ("export_with_keys", self.tr("Export with &keys…"), "Ctrl+Shift+E", ""),
            ("find_channel", self.tr("&Find"), "Ctrl+F", "search"),
        ):
            action = QAction(text, window)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            # On the tool bar without the mark of the mnemonic, which Qt leaves there in Chinese.
            action.setIconText(spoken(text).rstrip("…"))
            give_tooltip(
                action, f"{spoken(text)} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            )
            action.triggered.connect(acts[name])
            if icon:
                give_icon(action, icon, Tone.ACCENT if name == "new_channel" else Tone.PLAIN)
            window.addAction(action)
            self.by_name[name] = action

    def tool_bar(self) -> QToolBar:
        """What is used most."""
        bar = _FittingBar(self.tr("Channels"))
        bar.setObjectName("home_bar")
        bar.setMovable(False)
        # The right button would offer to hide it for good.
        bar.toggleViewAction().setEnabled(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._fill(
            bar,
            "new_channel | open_channel duplicate_channel delete_channel | send_waiting stop_sending"
            " | import_channel export_channel",
        )
        return bar

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

    def _fill(self, target: QToolBar | QMenu, names: str) -> None:
        for name in names.split():
            if name == BAR:
                target.addSeparator()
            else:
                target.addAction(self.by_name[name])
