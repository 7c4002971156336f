"""The PBXs of this computer beside the channels of one of them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from core.errors import plain
from core.store.rows import KnownPbx
from core.store.standing import form_of
from ui.look.buttons import Kind, set_kind
from ui.look.icons import give_icon
from ui.look.theme import SCROLL_BAR_OFF, Tone, ToneLabel, smaller, strong
from ui.on_pbx.painting import ANSWERS_ROLE, SECOND_ROLE, SITE_ROW, SitePainter
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
        self._answering: Collection[str] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        head = ToneLabel(self.tr("PBXs"), Tone.MUTED)
        head.setFont(strong(smaller(head.font())))
        head.setContentsMargins(18, 4, 8, 4)
        column.addWidget(head)
        self.list = self._make_list()
        column.addWidget(self.list)
        another = QPushButton(self.tr("&Another PBX…"))
        another.setObjectName("another_pbx")
        another.setAutoDefault(False)
        set_kind(another, Kind.QUIET)
        give_icon(another, "add", Tone.ACCENT)
        another.clicked.connect(self.another_asked)
        column.addWidget(another, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("sites")
        made.setAccessibleName(self.tr("PBXs"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setItemDelegate(SitePainter(made))
        made.setMouseTracking(True)
        made.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        made.setPalette(clear)
        made.currentItemChanged.connect(self._turned)
        return made

    @property
    def address(self) -> str:
        """Of the PBX that is chosen; "" for none."""
        item = self.list.currentItem()
        return str(item.data(_ADDRESS)) if item is not None else ""

    def show_pbxs(self, pbxs: Sequence[KnownPbx], answering: Collection[str]) -> None:
        """Show other PBXs; the one that is chosen stays it."""
        before = self.address
        self.list.blockSignals(True)
        self.list.clear()
        for pbx in pbxs:
            name = plain(pbx.name, SHOWN) or pbx.base_url.removeprefix("https://")
            item = QListWidgetItem(name)
            item.setData(_ADDRESS, pbx.base_url)
            item.setData(ANSWERS_ROLE, form_of(pbx.base_url) in answering)
            item.setData(SECOND_ROLE, pbx.base_url.removeprefix("https://") if pbx.name else "")
            item.setSizeHint(QSize(0, SITE_ROW))
            self.list.addItem(item)
            if pbx.base_url == before:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setFixedHeight(max(min(len(pbxs), _MOST_SEEN) * SITE_ROW, 1))

    def choose(self, base_url: str = "") -> None:
        """Choose a PBX; the first one without an address."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            if not base_url or item.data(_ADDRESS) == base_url:
                self.list.setCurrentItem(item)
                return

    def _turned(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_ADDRESS)))
