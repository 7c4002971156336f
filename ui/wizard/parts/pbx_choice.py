"""The PBXs that are known, as a list: those that answer from here come first, and the last row is for another one."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import NAME_MAX_LENGTH
from core.errors import plain
from core.pbx.address import one_form
from core.store.rows import KnownPbx
from ui.greeter import Greeter
from ui.look.focus_ring import OWN_RING
from ui.look.keys import key_text
from ui.look.plain_rows import PlainRow, PlainRows
from ui.look.search_line import SearchLine
from ui.look.seen import seen_text
from ui.look.theme import Tone
from ui.look.tokens import SPACES
from ui.wizard.parts.pbx_painting import SECOND, STATE, TONE, VALUE, PbxPainting
from ui.wizard.pbx_standing import PbxStanding, standing_text
from ui.wizard.session import Session

if TYPE_CHECKING:
    from core.pbx.greeting import Greeting

SEARCHED_FROM = 5
"""So many PBXs are searched by typing."""
MOST_SEEN = 5
"""So many rows are seen at a time; the rest is scrolled to."""
_TONES = {
    PbxStanding.CONNECTED: Tone.SUCCESS,
    PbxStanding.REACHABLE: Tone.SUCCESS,
    PbxStanding.LOGIN_REFUSED: Tone.ERROR,
    PbxStanding.CERTIFICATE: Tone.WARNING,
}
"""How those are told of that answer."""


class PbxChoice(QWidget):
    """Hidden until PBXs are known. Each is greeted on a worker; nobody is logged in.

    Attributes:
        pbxs: what is offered, the one used last first. value: the address that is chosen, "" for another PBX.
        was_chosen: a person has chosen.

    Signals:
        offered: the list is there. chosen: a person chose this `KnownPbx`, or None for another one.
        answered: an address, and its `Greeting`. silent: an address where nobody answers.
    """

    offered = Signal()
    chosen = Signal(object)
    answered = Signal(str, object)
    silent = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.pbxs: tuple[KnownPbx, ...] = ()
        self._standings: dict[str, PbxStanding] = {}
        self._showing = self.was_chosen = False
        self.value = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACES[2])
        column.setSpacing(SPACES[2])
        self._search = self._make_search()
        column.addWidget(self._search)
        self._frame = QFrame()
        self._frame.setProperty("ground", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 1, 1, 1)
        self.rows = _Rows()
        self.rows.selectionModel().selectionChanged.connect(self._tell)
        self.rows.pressed.connect(self._pressed)
        inside.addWidget(self.rows)
        column.addWidget(self._frame)
        self._greeter = Greeter(session.jobs, self)
        self._greeter.answered.connect(self._answered)
        self._greeter.silent.connect(self._silent)
        self.hide()
        session.channels_known.connect(self.read)

    def _make_search(self) -> QLineEdit:
        search = SearchLine()
        search.setObjectName("pbx_search")
        search.setAccessibleName(self.tr("Find a PBX"))
        search.setPlaceholderText(self.tr("Find a PBX by name or address"))
        search.textEdited.connect(self._searched)
        search.hide()
        return search

    def read(self) -> None:
        """Read which PBXs are known, and greet them."""
        channels = self._session.channels
        if channels is not None and not self._session.practising:
            self._greeter.use(channels.pbxs.greet)
            self._session.jobs.run(channels.pbxs.known, self._show, self._not_read)

    def _not_read(self, _error: Exception) -> None:
        """Nothing to say here: home tells of a store that cannot be read, and an address can be typed."""

    def _show(self, pbxs: tuple[KnownPbx, ...]) -> None:
        first = not self.pbxs
        self.pbxs = pbxs
        self._session.name_of = self._name_of
        self._session.pbx_changed.emit()
        if not pbxs:
            return
        self._search.setVisible(len(pbxs) >= SEARCHED_FROM)
        self._lay_out()
        self.show()
        if first:
            self.offered.emit()
        self._greeter.ask([one_form(pbx.base_url) for pbx in pbxs])

    def known(self, base_url: str) -> KnownPbx | None:
        """The PBX of an address, if it is one of these."""
        wanted = one_form(base_url)
        return next((pbx for pbx in self.pbxs if base_url and one_form(pbx.base_url) == wanted), None)

    def _name_of(self, base_url: str) -> str:
        pbx = self.known(base_url)
        return pbx.name if pbx is not None else ""

    # What is chosen

    def choose(self, base_url: str) -> None:
        """Choose a PBX of the list, another one for "". Nobody is told."""
        self._showing, self.value = True, base_url
        self.rows.choose(base_url)
        self._showing = False

    def _pressed(self) -> None:
        """Also the row that is chosen already: it is the person's choice now."""
        self.was_chosen = True

    def _tell(self) -> None:
        if not self._showing and self.rows.selectedIndexes():
            self.was_chosen, self.value = True, self.rows.value
            self.chosen.emit(self.known(self.value))

    def _searched(self, text: str) -> None:
        self._lay_out(text)
        fits = self.rows.values
        if text.strip() and fits and fits[0] and self.value != fits[0]:
            self.rows.choose(fits[0])

    # How they are

    def show_standing(self, base_url: str, standing: PbxStanding) -> None:
        """It stands like this with a PBX; nothing is moved that somebody may be about to press."""
        self._standings[one_form(base_url)] = standing
        if self.pbxs:
            if self.was_chosen or self.rows.underMouse():
                self.rows.tell(self._shown(self.pbxs))
            else:
                self._lay_out(self._search.text())

    def _answered(self, base_url: str, greeting: "Greeting") -> None:
        if self._standings.get(base_url) in (None, PbxStanding.UNKNOWN, PbxStanding.NOT_REACHED):
            asks = greeting.question is not None
            self.show_standing(base_url, PbxStanding.CERTIFICATE if asks else PbxStanding.REACHABLE)
        self.answered.emit(base_url, greeting)

    def _silent(self, base_url: str) -> None:
        if self._standings.get(base_url) in (None, PbxStanding.UNKNOWN, PbxStanding.REACHABLE):
            self.show_standing(base_url, PbxStanding.NOT_REACHED)
        self.silent.emit(base_url)

    @property
    def first(self) -> KnownPbx:
        """The one that a person most likely wants: of those that answer the one used last."""
        return next((pbx for pbx in self.pbxs if self.answers(pbx)), self.pbxs[0])

    def answers(self, pbx: KnownPbx) -> bool:
        """Whether it answers from here, as far as that is known by now."""
        return self._standings.get(one_form(pbx.base_url)) in _TONES

    def _lay_out(self, typed: str = "") -> None:
        """Put those that fit what is typed into their order: who answers first, then the one used last."""
        words = typed.casefold().split()
        fitting = [pbx for pbx in self.pbxs if all(word in f"{pbx.name} {pbx.base_url}".casefold() for word in words)]
        self._showing = True
        self.rows.show_rows(self._shown(sorted(fitting, key=lambda pbx: not self.answers(pbx))))
        self.rows.choose(self.value)
        self._showing = False

    def _shown(self, pbxs: Sequence[KnownPbx]) -> Mapping[str, tuple[str, str, str, Tone]]:
        """Of each address: name, second line, how it is, and the tone of that."""
        shown: dict[str, tuple[str, str, str, Tone]] = {}
        for pbx in pbxs:
            standing = self._standings.get(one_form(pbx.base_url), PbxStanding.UNKNOWN)
            told = standing_text(standing)
            if standing is PbxStanding.NOT_REACHED:
                told = seen_text(pbx, answers=False)
            elif standing is PbxStanding.UNKNOWN:
                told = standing_text(PbxStanding.CHECKING)
            address = plain(pbx.base_url, NAME_MAX_LENGTH)
            name = plain(pbx.name, NAME_MAX_LENGTH) or address.partition("://")[2] or address
            shown[pbx.base_url] = name, address, told, _TONES.get(standing, Tone.MUTED)
        return shown


class _Rows(QListView):
    """One is chosen at a time; the last row is another PBX."""

    def __init__(self) -> None:
        super().__init__()
        self._model = PlainRows(self)
        self.setObjectName("pbx")
        self.setAccessibleName(self.tr("Known PBXs"))
        self.setModel(self._model)
        self._painting = PbxPainting(self)
        self.setItemDelegate(self._painting)
        keys = QKeySequence(QKeySequence.StandardKey.New)
        self._painting.key = key_text(keys.toString())
        QShortcut(keys, self, self._want_another)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty(OWN_RING, True)
        self.viewport().setAutoFillBackground(False)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        self.setPalette(clear)

    def _want_another(self) -> None:
        if self.isVisible():
            self.choose("")

    @property
    def value(self) -> str:
        return next((str(index.data(VALUE)) for index in self.selectedIndexes()), "")

    @property
    def values(self) -> list[str]:
        """The addresses in their order, "" for the last row."""
        return [str(self._model.index(row, 0).data(VALUE)) for row in range(self._model.rowCount())]

    def choose(self, value: str) -> None:
        values = self.values
        if value in values:
            self.setCurrentIndex(self._model.index(values.index(value), 0))

    def show_rows(self, shown: Mapping[str, tuple[str, str, str, Tone]]) -> None:
        """Lay the rows out anew."""
        another = PlainRow(self.tr("Another PBX…"), {VALUE: ""})
        self._model.lay_out([*(_row(value, *each) for value, each in shown.items()), another])
        rows = min(self._model.rowCount(), MOST_SEEN)
        self.setFixedHeight(rows * self._painting.sizeHint(self._options(), QModelIndex()).height())

    def _options(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def tell(self, shown: Mapping[str, tuple[str, str, str, Tone]]) -> None:
        """Tell how each is, where it stands."""
        for row, value in enumerate(self.values):
            if value in shown:
                self._model.change(row, _row(value, *shown[value]))


def _row(value: str, name: str, second: str, state: str, tone: Tone) -> PlainRow:
    spoken = f"{name}, {second}, {state}"
    said = int(Qt.ItemDataRole.AccessibleTextRole)
    return PlainRow(name, {VALUE: value, SECOND: second, STATE: state, TONE: tone, said: spoken})
