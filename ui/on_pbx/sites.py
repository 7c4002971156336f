"""The PBXs of this computer beside the channels of one of them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from core.errors import plain
from core.store.rows import KnownPbx
from core.store.standing import form_of
from ui.look.buttons import Kind, make_button
from ui.look.focus_ring import RING_INSET
from ui.look.icons import give_icon
from ui.look.plain_rows import PlainRow, PlainRows
from ui.look.theme import SCROLL_BAR_OFF, Tone, ToneLabel, smaller, strong
from ui.on_pbx.painting import ANSWERS_ROLE, BESIDE_SITE, SECOND_ROLE, SITE_ROW, SitePainter
from ui.on_pbx.words import SHOWN

WIDTH = 220
_MOST_SEEN = 9
_ADDRESS = int(Qt.ItemDataRole.UserRole)


class Sites(QFrame):
    """Signals:
    chosen: a PBX, by its address. another_asked: one that is not known here yet.
    """

    chosen = Signal(str)
    another_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("site_list")
        self.setProperty("ground", "rail")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        head = ToneLabel(self.tr("PBXs"), Tone.MUTED)
        head.setFont(strong(smaller(head.font())))
        head.setContentsMargins(18, 4, 8, 4)
        column.addWidget(head)
        self.list = self._make_list()
        column.addWidget(self.list)
        another = make_button("another_pbx", self.tr("&Another PBX…"), Kind.QUIET)
        give_icon(another, "add", Tone.ACCENT)
        another.clicked.connect(self.another_asked)
        column.addWidget(another, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _make_list(self) -> QListView:
        made = QListView()
        self._rows = PlainRows(made)
        made.setModel(self._rows)
        made.setObjectName("sites")
        made.setAccessibleName(self.tr("PBXs"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setItemDelegate(SitePainter(made))
        made.setProperty(RING_INSET, BESIDE_SITE)
        made.setMouseTracking(True)
        made.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        made.setPalette(clear)
        made.selectionModel().currentChanged.connect(self._turned)
        return made

    @property
    def address(self) -> str:
        """Of the PBX that is chosen; "" for none."""
        index = self.list.currentIndex()
        return str(index.data(_ADDRESS)) if index.isValid() else ""

    def show_pbxs(self, pbxs: Sequence[KnownPbx], answering: Collection[str]) -> None:
        """Show other PBXs; the one that is chosen stays it. Where it is gone none is; nobody hears of that."""
        before = self.address
        with QSignalBlocker(self.list.selectionModel()):
            self._rows.lay_out([_row(pbx, form_of(pbx.base_url) in answering) for pbx in pbxs])
            self.list.selectionModel().clear()
            if before:
                self.choose(before)
        self.list.setFixedHeight(max(min(len(pbxs), _MOST_SEEN) * SITE_ROW, 1))

    def choose(self, base_url: str = "") -> None:
        """Choose a PBX, whatever form its address has; the first one without an address."""
        for place in range(self._rows.rowCount()):
            index = self._rows.index(place, 0)
            if not base_url or form_of(str(index.data(_ADDRESS))) == form_of(base_url):
                self.list.setCurrentIndex(index)
                return

    def _turned(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(index.data(_ADDRESS)))


def _row(pbx: KnownPbx, answers: bool) -> PlainRow:
    short = pbx.base_url.removeprefix("https://")
    return PlainRow(
        plain(pbx.name, SHOWN) or short,
        {
            _ADDRESS: pbx.base_url,
            ANSWERS_ROLE: answers,
            SECOND_ROLE: short if pbx.name else "",
            int(Qt.ItemDataRole.SizeHintRole): QSize(0, SITE_ROW),
        },
    )
