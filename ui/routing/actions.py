"""Every action of the routing table with its name, shortcut and place in the menus, as data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core.wording import N_


@dataclass(frozen=True, slots=True)
class Act:
    """One action. `text` is translated when it is shown; keys are as QKeySequence writes them.

    Attributes:
        menu: where it stands: "rows", "cells" or "find"; "" if only a button or a shortcut has it.
        needs: "rows" if the table must have some, "selection" if some must be selected.
    """

    name: str
    text: str
    keys: str
    menu: str
    needs: str = ""


ACTS = (
    Act("add_route", N_("&Add line"), "Ins", "rows"),
    Act("add_range", N_("Add a ran&ge of numbers…"), "Ctrl+R", "rows"),
    Act("import_routes", N_("&Import from a file…"), "Ctrl+O", "rows"),
    Act("fetch_numbers", N_("&Fetch from the provider…"), "Ctrl+Shift+O", "rows"),
    Act("export_routes", N_("&Export to a file…"), "Ctrl+E", "rows", "rows"),
    Act("remove_route", N_("&Remove lines"), "Ctrl+Del", "rows", "selection"),
    Act("move_up", N_("Move &up"), "Alt+Up", "rows", "selection"),
    Act("move_down", N_("Move &down"), "Alt+Down", "rows", "selection"),
    Act("cut_routes", N_("Cu&t"), "Ctrl+X", "cells", "selection"),
    Act("copy_routes", N_("&Copy"), "Ctrl+C", "cells", "selection"),
    Act("paste_routes", N_("&Paste"), "Ctrl+V", "cells"),
    Act("clear_cells", N_("C&lear cells"), "Del", "cells", "selection"),
    Act("fill_down", N_("Fill do&wn"), "Ctrl+D", "cells", "selection"),
    Act("set_destination", N_("Set the desti&nation…"), "Ctrl+Shift+D", "cells", "selection"),
    Act("set_members", N_("Set the &members…"), "Ctrl+Shift+M", "cells", "selection"),
    Act("tidy_numbers", N_("Num&bers in E.164 format"), "Ctrl+Shift+E", "cells", "rows"),
    Act("select_all", N_("&Select all"), "Ctrl+A", "cells", "rows"),
    Act("find_routes", N_("&Find"), "Ctrl+F", "find", "rows"),
    Act("only_problems", N_("Onl&y lines with problems"), "Ctrl+Shift+P", "find", "rows"),
    Act("next_problem", N_("Ne&xt problem"), "F8", "find", "rows"),
    Act("previous_problem", N_("Pre&vious problem"), "Shift+F8", "find", "rows"),
    Act("show_types", N_("S&how the column of types"), "Ctrl+Shift+Y", "find"),
    Act("original_order", N_("&Original order of the lines"), "Ctrl+0", "find", "rows"),
    Act("keep_order", N_("&Keep the order shown"), "Ctrl+Shift+0", "find", "rows"),
)


class RoutingActions:
    """The actions as QActions of a widget: live while it or a child of it has the focus."""

    def __init__(self, owner: QWidget, slots: Mapping[str, Callable[[], None]]) -> None:
        self._by_name: dict[str, QAction] = {}
        for act in ACTS:
            action = QAction(QCoreApplication.translate("core", act.text), owner)
            action.setObjectName(act.name)
            action.setShortcut(QKeySequence(act.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slots[act.name])
            owner.addAction(action)
            self._by_name[act.name] = action
        for name in ("only_problems", "show_types"):
            self._by_name[name].setCheckable(True)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def fill(self, menu: QMenu, undo: QAction, redo: QAction) -> None:
        """Put every action into a menu, undo first."""
        menu.addActions([undo, redo])
        group = ""
        for act in ACTS:
            if act.menu != group:
                menu.addSeparator()
                group = act.menu
            menu.addAction(self._by_name[act.name])

    def enable(self, *, rows: bool, selection: bool, busy: bool) -> None:
        """Grey what has nothing to work on."""
        for act in ACTS:
            met = {"": True, "rows": rows, "selection": selection}[act.needs]
            self._by_name[act.name].setEnabled(met and not busy)
