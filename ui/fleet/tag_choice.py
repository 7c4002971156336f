"""The box above a plan in which its sites are narrowed to those with a tag."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from core.errors import plain
from core.wording import NN_
from ui.look.texts import plural

MOST = 200
"""More are not chosen from in a box: a list of sites may have a million."""
_FLAGS = int(Qt.ItemDataRole.UserRole) - 1
"""Where the model of a choice keeps the flags of an item; 0 for one that is only read."""


class TagChoice(QComboBox):
    """Signals:
    tag_chosen: by the person; "" for all sites.
    """

    tag_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choose_tag")
        self.setAccessibleName(self.tr("Sites with this tag"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # another plan has longer ones
        self.activated.connect(lambda place: self.tag_chosen.emit(self.itemData(place) or ""))

    def show_tags(self, tags: Sequence[str], chosen: str) -> None:
        """Offer these, the chosen one among them in any case."""
        offered = list(tags[:MOST])
        if chosen and chosen not in offered:
            offered.append(chosen)
        self.clear()
        self.addItem(self.tr("All sites"), "")
        for tag in offered:
            self.addItem(self.tr("Tag: {tag}").format(tag=plain(tag, 30)), tag)
        left = len(tags) - MOST
        if left > 0:
            self.addItem(plural(NN_("… and 1 more", "… and {count} more"), left))
            self.setItemData(self.count() - 1, 0, _FLAGS)
        self.setCurrentIndex(self.findData(chosen))
