"""Looks for a channel by its name, at a PBX that may not be listed here yet, or not be read."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.errors import plain
from core.store.standing import form_of
from ui.look.theme import Tone
from ui.on_pbx.model import PbxChannelsModel
from ui.on_pbx.reading import SiteReading
from ui.on_pbx.sites import Sites
from ui.on_pbx.table import PbxChannelsTable
from ui.on_pbx.words import SHOWN


class Seeking(QObject):
    """One channel is sought at a time, until it is found, is known not to be there, or somebody looks elsewhere.

    Args:
        name_of: how the PBX of an address is called.

    Signals:
        told: what says it, in the language that is spoken then, and how.
        refresh_asked: what was read before may lack it by now.
    """

    told = Signal(object, Tone)
    refresh_asked = Signal()

    def __init__(
        self,
        sites: Sites,
        reading: SiteReading,
        table: PbxChannelsTable,
        model: PbxChannelsModel,
        name_of: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sites, self._reading, self._table, self._model, self._name_of = sites, reading, table, model, name_of
        self._sought: tuple[str, str] | None = None

    def begin(self, base_url: str, name: str) -> None:
        """Choose a PBX, and select its channel of this name as soon as it is listed here, and read."""
        self._sought = (base_url, name)
        self.go_on()

    def go_on(self) -> None:
        """Other PBXs are listed, perhaps."""
        if self._sought is not None and not self._is_at(self._sites.address):
            self._sites.choose(self._sought[0])
        if self._is_at(self._sites.address):
            self._select(is_new=False)

    def was_read(self, address: str) -> None:
        """A PBX was read just now."""
        if self._is_at(address):
            self._select(is_new=True)

    def was_not_read(self, address: str) -> None:
        """A PBX could not be read."""
        if self._is_at(address):
            self._sought = None

    def turned_to(self, address: str) -> None:
        """A PBX is looked at."""
        if not self._is_at(address):
            self._sought = None  # somebody looks elsewhere by now

    def say_if_not_listed(self) -> None:
        """All PBXs that are known here are listed: where the one that is sought is not among them, say so."""
        if self._sought is not None and not self._is_at(self._sites.address):
            address, name = self._sought
            self.told.emit(partial(_pbx_not_known, plain(name, SHOWN), self._name_of(address)), Tone.WARNING)

    def _is_at(self, address: str) -> bool:
        return self._sought is not None and form_of(self._sought[0]) == form_of(address)

    def _select(self, *, is_new: bool) -> None:
        """What was read before may lack it by now: then it is read anew, and said only after that."""
        _base_url, name = self._sought or ("", "")
        fitting = [line.id for line in self._model.lines if plain(line.name, 200) == name]
        if len(fitting) == 1:
            self._sought = None
            self._table.select(fitting[0])
            self._table.setFocus()
        elif is_new:
            self._sought = None
            says, at = _several if fitting else _none, self._name_of(self._sites.address)
            self.told.emit(partial(says, plain(name, SHOWN), at), Tone.WARNING)
        elif not self._reading.is_under_way:
            self.refresh_asked.emit()


def _pbx_not_known(name: str, pbx: str) -> str:
    text = QCoreApplication.translate(
        "Seeking", "“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs."
    )
    return text.format(name=name, pbx=pbx)


def _none(name: str, pbx: str) -> str:
    text = QCoreApplication.translate("Seeking", "“{name}” is not among the channels that {pbx} lists.")
    return text.format(name=name, pbx=pbx)


def _several(name: str, pbx: str) -> str:
    text = QCoreApplication.translate(
        "Seeking", "{pbx} has more than one channel named “{name}”. Find the right one by its number."
    )
    return text.format(name=name, pbx=pbx)
