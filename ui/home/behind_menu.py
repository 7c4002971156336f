"""What the menu of home opens: help, what this computer knows, many sites, the history and the PBXs as files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.home.files import ChannelFiles
from ui.home.late_parts import LateParts
from ui.home.menus import HomeMenus
from ui.home.rows import ChannelsModel

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels


class BehindMenu(QObject):
    """Opens nothing of the channels before they are there.

    Attributes:
        forgets_keys: whether a channel's keys are deleted from here once it is created.

    Signals:
        forgetting_chosen: the same, by the person. changed: something that is kept here was deleted.
    """

    forgetting_chosen = Signal(bool)
    changed = Signal()

    def __init__(
        self,
        menus: HomeMenus,
        late: LateParts,
        files: ChannelFiles,
        model: ChannelsModel,
        *,
        forgets_keys: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._late, self._files, self._model = late, files, model
        self.forgets_keys = forgets_keys
        self._channels: KeptChannels | None = None
        menus.help_asked.connect(self._show_help)
        menus.history_asked.connect(self._ask_history)
        menus.known_asked.connect(self._show_known)
        menus.many_sites_asked.connect(self._show_many_sites)
        menus.sites_list_asked.connect(self._export_sites)

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    def _show_help(self) -> None:
        self._late.show_help()

    def _ask_history(self) -> None:
        names = {row.base_url: self._model.pbx_name(row.base_url) for row in self._model.rows}
        self._files.ask_history(self._model.rows, names)

    def _show_known(self) -> None:
        if self._channels is None:
            return
        dialog = self._late.known(self._channels, self.forgets_keys)
        dialog.forgetting_chosen.connect(self._choose_forgetting)
        dialog.changed.connect(self.changed)

    def _choose_forgetting(self, forgets: bool) -> None:
        self.forgets_keys = forgets
        self.forgetting_chosen.emit(forgets)

    def _show_many_sites(self) -> None:
        if self._channels is not None:
            self._late.many_sites(self._channels)

    def _export_sites(self) -> None:
        if self._channels is not None:
            self._late.export_sites(self._channels)
