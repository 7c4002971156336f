"""The line of buttons above the routing table: each is one of its actions."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from ui.look.buttons import make_button, triggers
from ui.look.fields import spoken
from ui.look.icons import give_icon
from ui.look.tooltips import give_tooltip
from ui.routing.actions import RoutingActions
from ui.routing.find import FindLine
from ui.routing.shrinking import ShrinkingRow


class RoutingButtons(ShrinkingRow):
    """What is used most; the rest is in the menu behind it. At the right what is looked for.

    Args:
        history: the actions of undo and redo, with their icons.
    """

    def __init__(
        self, actions: RoutingActions, history: Sequence[tuple[QAction, str]], menu: QMenu, find: FindLine
    ) -> None:
        super().__init__()
        self._actions = actions
        self._buttons: dict[str, QPushButton] = {}
        for name, text, icon in (
            ("add_route", self.tr("&Add"), "add"),
            ("paste_routes", self.tr("&Paste"), "paste"),
            ("import_routes", self.tr("&Import…"), "import"),
            ("fetch_numbers", self.tr("&Fetch…"), "globe"),
        ):
            self._add(name, text, icon)
        for action, icon in history:
            give_icon(action, icon)
            tool = QToolButton()
            tool.setDefaultAction(action)
            tool.setObjectName(action.objectName())
            self.row.addWidget(tool)
        more = QToolButton()
        more.setObjectName("more_routes")
        more.setAccessibleName(self.tr("More"))
        give_tooltip(more, self.tr("More"))
        give_icon(more, "more")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        self.row.addWidget(more)
        self.row.addStretch(1)
        self.row.addWidget(find, 1000)

    def _add(self, name: str, text: str, icon: str) -> None:
        action = self._actions[name]
        button = make_button(name, text)
        give_icon(button, icon)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        give_tooltip(button, f"{spoken(action.text())} ({keys})")
        triggers(button, action)
        self._buttons[name] = button
        self.row.addWidget(button)
        self.spare_text(button)

    def follow_actions(self) -> None:
        """Enable and show the buttons whose actions are."""
        for name, button in self._buttons.items():
            button.setEnabled(self._actions[name].isEnabled())
            if button.isVisibleTo(self) != self._actions[name].isVisible():
                button.setVisible(self._actions[name].isVisible())
                self.measure_again()
