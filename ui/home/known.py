"""What this computer knows: every secret by name, where and since when. Each can be deleted, none can be read."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import NAME_SHOWN, plain
from core.pbx.errors import fingerprint_text
from core.secrets.entries import OfPbx, Stand, StillThere
from core.store.knowledge import CLIENT_SECRET, PBX_LOGIN, KnownGroup, KnownItem
from core.wording import NN_
from ui.look.icons import give_icon, icon
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text, plural, translated
from ui.look.theme import FRAME, GRID, Tone, ToneLabel, colour, heading
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip, tooltip_text

if TYPE_CHECKING:
    from core.desk import KeptChannels
    from ui.jobs import JobRunner

_TONES = {Stand.GOING: Tone.ERROR, Stand.GONE: Tone.WARNING, Stand.RUN_ONLY: Tone.WARNING}
_ICONS = {Stand.GOING: "delete", Stand.RUN_ONLY: "clock", Stand.WRITING: "clock"}


class KnownHere(QDialog):
    """Reads the index in a job; every deletion is a job, after which it is read anew.

    Signals:
        changed: something was deleted. forgetting_chosen: whether keys go once their channel is created.
    """

    changed = Signal()
    forgetting_chosen = Signal(bool)

    def __init__(self, jobs: "JobRunner", channels: "KeptChannels", forgets: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._channels = jobs, channels
        self.setObjectName("known")
        self.setWindowTitle(self.tr("What this computer knows"))
        room = self.screen().availableSize()
        self.resize(min(960, room.width() - FRAME[0]), min(640, room.height() - FRAME[1]))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[6], SPACES[4], SPACES[6], SPACES[4])
        column.setSpacing(SPACES[2])
        column.addLayout(self._make_head())
        column.addWidget(self._make_tree(), 1)
        self._empty = ToneLabel(self.tr("Nothing. No secret is stored on this computer."), Tone.MUTED)
        self._empty.setObjectName("known_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._empty, 1)
        self._status = SignedLabel("", Tone.ERROR)
        self._status.setObjectName("known_status")
        self._status.hide()
        column.addWidget(self._status)
        forget = QCheckBox(self.tr("Delete a channel's &keys from this computer once it is created"))
        forget.setObjectName("forget_keys")
        forget.setChecked(forgets)
        forget.toggled.connect(self.forgetting_chosen)
        column.addWidget(forget)
        column.addLayout(self._make_foot())
        self._show(())
        self.refresh()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(SPACES[1])
        words.addWidget(heading(self.tr("What this computer knows")))
        self._count = ToneLabel("", Tone.MUTED)
        self._count.setObjectName("known_count")
        words.addWidget(self._count)
        row.addLayout(words, 1)
        self._search = QLineEdit()
        self._search.setObjectName("search_known")
        self._search.setPlaceholderText(self.tr("Find a name"))
        self._search.setAccessibleName(self.tr("Find a secret"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(26 * GRID)
        self._search.setMinimumHeight(4 * GRID)
        self._search.textChanged.connect(self._filter)
        row.addWidget(self._search, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_tree(self) -> QTreeWidget:
        self._tree = QTreeWidget()
        self._tree.setObjectName("known_secrets")
        self._tree.setAccessibleName(self.tr("Secrets of this computer"))
        self._tree.setColumnCount(4)
        self._tree.setHeaderLabels([self.tr("Name"), self.tr("Of"), self.tr("Status"), ""])
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        self._tree.setIndentation(2 * GRID)
        self._tree.setAllColumnsShowFocus(True)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
        width = self.width() - 8 * GRID
        for place, size in ((0, width * 28 // 100), (1, width * 28 // 100), (3, 6 * GRID)):
            self._tree.setColumnWidth(place, size)
        return self._tree

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._everything = QPushButton(self.tr("Delete &everything…"))
        self._everything.setObjectName("delete_everything")
        self._everything.clicked.connect(self._ask_everything)
        self._again = QPushButton()
        self._again.setObjectName("delete_queued")
        self._again.clicked.connect(self._sweep)
        close = QPushButton(self.tr("C&lose"))
        close.setObjectName("close_known")
        close.clicked.connect(self.accept)
        row.addWidget(self._everything)
        row.addStretch(1)
        row.addWidget(self._again)
        row.addWidget(close)
        for button in (self._everything, self._again, close):
            button.setAutoDefault(False)
            button.setMinimumHeight(4 * GRID)
        return row

    # What is shown

    def refresh(self) -> None:
        """Read everything anew."""
        self._jobs.run(self._channels.known, self._show, self._tell_error)

    def _show(self, groups: Sequence[KnownGroup]) -> None:
        self._tree.clear()
        for group in groups:
            self._add_group(group)
        self._tree.expandAll()
        items = [item for group in groups for item in group.items]
        secrets = sum(item.entry is not None for item in items)
        queued = sum(item.stand is Stand.GOING for item in items)
        self._count.setText(
            self.tr(
                "Secrets: {secrets}. Certificates: {certificates}. None can be read here; each can be deleted."
            ).format(secrets=secrets, certificates=len(items) - secrets)
        )
        self._empty.setVisible(not items)
        self._tree.setVisible(bool(items))
        self._count.setVisible(bool(items))
        self._search.setVisible(bool(items))
        self._everything.setVisible(bool(items))
        self._again.setVisible(bool(queued))
        self._again.setText(
            plural(
                NN_("&Unlock the keyring and delete 1 secret", "&Unlock the keyring and delete {count} secrets"),
                queued,
            )
        )
        self._filter(self._search.text())

    def _add_group(self, group: KnownGroup) -> None:
        head = QTreeWidgetItem(self._tree)
        head.setText(0, plain(group.name, NAME_SHOWN) or self.tr("No PBX yet"))
        if group.channels:
            head.setText(1, plural(NN_("1 channel", "{count} channels"), group.channels))
        font = QFont(self._tree.font())
        font.setBold(True)
        head.setFont(0, font)
        head.setForeground(1, colour(Tone.MUTED, self.palette()))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setSizeHint(0, QSize(0, 4 * GRID))
        for column in range(4):
            head.setBackground(column, self.palette().alternateBase())
        link = QToolButton()
        link.setText(plural(NN_("Delete this one", "Delete these {count}"), len(group.items)))
        link.setAutoRaise(True)
        link.setForegroundRole(QPalette.ColorRole.Link)
        link.setAccessibleName(self.tr("Delete all of {name}").format(name=head.text(0)))
        link.clicked.connect(partial(self._ask, group.items, group, head.text(0)))
        self._tree.setItemWidget(head, 2, _at_the_right(link))
        for item in group.items:
            self._add_item(head, group, item)

    def _add_item(self, head: QTreeWidgetItem, group: KnownGroup, item: KnownItem) -> None:
        row = QTreeWidgetItem(head)
        tone = _TONES.get(item.stand, Tone.MUTED)
        row.setIcon(0, icon(self._icon_of(item), tone if item.stand in _TONES else Tone.PLAIN))
        row.setText(0, translated(item.what))
        row.setText(1, self._of(item))
        row.setText(2, self._state(item))
        row.setForeground(1, colour(Tone.MUTED, self.palette()))
        row.setForeground(2, colour(tone, self.palette()))
        for place in (1, 2):
            row.setData(place, Qt.ItemDataRole.ToolTipRole, tooltip_text(plain(row.text(place))))
        row.setSizeHint(0, QSize(0, 4 * GRID))
        row.setData(0, Qt.ItemDataRole.UserRole, (group, item))
        button = QToolButton()
        give_icon(button, "delete")
        button.setAutoRaise(True)
        what = self.tr("Delete {what} of {of}").format(what=row.text(0), of=row.text(1))
        button.setAccessibleName(what)
        give_tooltip(button, plain(what))
        button.clicked.connect(partial(self._ask, (item,), group, f"{row.text(0)}, {row.text(1)}"))
        self._tree.setItemWidget(row, 3, button)

    def _icon_of(self, item: KnownItem) -> str:
        if item.stand in _ICONS:
            return _ICONS[item.stand]
        if item.entry is None:
            return "shield"
        return "lock" if isinstance(item.entry.owner, OfPbx) or item.what == CLIENT_SECRET else "key"

    def _of(self, item: KnownItem) -> str:
        if item.entry is None:
            whole = fingerprint_text(item.of).split(":")
            return f"{':'.join(whole[:3])} … {':'.join(whole[-4:])}"
        if item.of == PBX_LOGIN:
            return f"{translated(PBX_LOGIN)}, {plain(item.entry.key, NAME_SHOWN)}"
        name = plain(item.of, NAME_SHOWN) or self.tr("(no name yet)")
        return self.tr("{name} (deleted)").format(name=name) if item.deleted else name

    def _state(self, item: KnownItem) -> str:
        when = QDateTime.fromSecsSinceEpoch(int(item.since))
        shown = QLocale().toString(when, QLocale.FormatType.ShortFormat) if item.since else "…"
        return translated(item.state, {"when": shown})

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for place in range(self._tree.topLevelItemCount()):
            head = self._tree.topLevelItem(place)
            if head is None:
                continue
            whole = wanted in head.text(0).casefold()
            rows = [row for row in map(head.child, range(head.childCount())) if row is not None]
            for row in rows:
                row.setHidden(not (whole or any(wanted in row.text(column).casefold() for column in range(3))))
            head.setHidden(all(row.isHidden() for row in rows))

    # What is deleted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._tree.currentItem()
        chosen = row.data(0, Qt.ItemDataRole.UserRole) if row is not None else None
        if row is not None and chosen and event.matches(QKeySequence.StandardKey.Delete):
            group, item = chosen
            self._ask((item,), group, f"{row.text(0)}, {row.text(1)}")
            return
        super().keyPressEvent(event)

    def _ask(self, items: Sequence[KnownItem], group: KnownGroup, name: str) -> None:
        text = self.tr(
            "Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel "
            "that has not been sent yet you will have to enter it again."
        ).format(name=plain(name, 2 * NAME_SHOWN))
        if self._agrees(text):
            origins = [group.origin] if any(item.entry is None for item in items) else []
            work = partial(self._channels.forget_known, items, origins)
            self._jobs.run(work, self._deleted, self._tell_error)

    def _ask_everything(self) -> None:
        text = self.tr(
            "Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing "
            "changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again."
        )
        if self._agrees(text):
            self._jobs.run(self._channels.forget_everything, self._deleted, self._tell_error)

    def _agrees(self, text: str) -> bool:
        title = self.tr("Delete secrets")
        question = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.NoButton, self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        agreed = question.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        question.exec()
        question.deleteLater()
        return question.clickedButton() is agreed

    def _sweep(self) -> None:
        self._jobs.run(self._channels.sweep, self._swept, self._tell_error)

    def _swept(self, swept: object) -> None:
        why = getattr(swept, "why", None)
        self._say(failure_text(why) if why is not None else "")
        self.refresh()
        self.changed.emit()

    def _deleted(self, left: Sequence[StillThere]) -> None:
        self._say(failure_text(left[0].why) if left else "")
        self.refresh()
        self.changed.emit()

    def _tell_error(self, error: Exception) -> None:
        self._say(failure_text(error))
        self.refresh()

    def _say(self, text: str) -> None:
        self._status.setText(text)
        self._status.setVisible(bool(text))


def _at_the_right(widget: QWidget) -> QWidget:
    """The same widget at the right end of a cell."""
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget)
    return cell
