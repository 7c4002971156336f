"""The filters above the list, each with its count; one that has nobody is not there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from core.store.standing import Need
from ui.home.rows import ChannelsModel
from ui.home.words import NEEDS
from ui.look.buttons import Kind, set_kind
from ui.look.chip import Chip
from ui.look.flow import FlowLayout
from ui.look.texts import translated


class Filters(QWidget):
    """Buttons of which one is down, named `filter.<need>` and `filter.all`.

    Signals:
        chosen: with a `Need`, or None for all.
    """

    chosen = Signal(object)

    def __init__(self, model: ChannelsModel) -> None:
        super().__init__()
        self._model = model
        self._need: Need | None = None
        row = FlowLayout(4, self)
        group = QButtonGroup(self)
        self._buttons: dict[Need | None, QPushButton] = {}
        for need in NEEDS:
            button = Chip()
            button.setObjectName(f"filter.{need.value if need else 'all'}")
            button.setCheckable(True)
            button.setChecked(need is None)
            button.setAutoDefault(False)
            set_kind(button, Kind.CHIP, small=True)
            button.toggled.connect(lambda down, which=need: self._toggled(which, down))
            group.addButton(button)
            row.addWidget(button)
            button.setVisible(False)  # until they are counted
            self._buttons[need] = button
        model.counted.connect(self._count)

    @property
    def need(self) -> Need | None:
        """The one that is down; None for all."""
        return self._need

    def choose(self, need: Need | None) -> None:
        """Put one down; where it has nobody, all are shown."""
        self._buttons[need].setChecked(True)

    def _count(self) -> None:
        for need, button in self._buttons.items():
            count = self._model.count(need)
            button.setText(f"{translated(NEEDS[need])}  {count}")
            button.setAccessibleName(f"{translated(NEEDS[need])}, {count}")
            button.setVisible(need is None or count > 0)
        if self._need is not None and not self._model.count(self._need):
            self._buttons[None].setChecked(True)
        self.updateGeometry()

    def _toggled(self, need: Need | None, down: bool) -> None:
        if down:
            self._need = need
            self.chosen.emit(need)
