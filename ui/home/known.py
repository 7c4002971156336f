"""What this computer knows: every secret by name, where and since when. Each can be deleted, none can be read."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import NAME_SHOWN, plain
from core.pbx.errors import fingerprint_text
from core.secrets.entries import OfPbx, Stand, StillThere, Swept
from core.store.knowledge import CLIENT_SECRET, PBX_LOGIN, KnownGroup, KnownItem
from core.wording import NN_
from ui.gone import let_go
from ui.home.notes import NothingFound
from ui.look.buttons import make_button
from ui.look.icons import give_icon, icon
from ui.look.plain_table import Cell
from ui.look.plain_tree import Branch, PlainTree
from ui.look.search_line import SearchLine
from ui.look.signed_label import SignedLabel
from ui.look.texts import counted, failure_text, plural, translated
from ui.look.theme import GRID, Tone, ToneLabel, colour, heading
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip, tooltip_text
from ui.look.window_place import give_size

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from ui.jobs import Job, JobRunner

_TONES = {Stand.GOING: Tone.ERROR, Stand.GONE: Tone.WARNING, Stand.RUN_ONLY: Tone.WARNING}
_HEIGHT = QSize(0, 4 * GRID)
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
        self._groups: Sequence[KnownGroup] = ()
        self.setObjectName("known")
        self.setWindowTitle(self.tr("What this computer knows"))
        give_size(self, 960, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[6], SPACES[4], SPACES[6], SPACES[4])
        column.setSpacing(SPACES[2])
        column.addLayout(self._make_head())
        column.addWidget(self._make_tree(), 1)
        self._empty = ToneLabel(self.tr("Nothing. No secret is stored on this computer."), Tone.MUTED)
        self._empty.setObjectName("known_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._empty, 1)
        self._nothing = NothingFound()
        self._nothing.cleared.connect(self._search.clear)
        self._nothing.cleared.connect(self._search.setFocus)  # the button that was pressed is gone
        column.addWidget(self._nothing, 1)
        self._room = QWidget()  # as long as neither is shown
        column.addWidget(self._room, 1)
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
        self._reading: Job | None = None
        self._is_led = False
        self._show(())
        self._empty.hide()  # before it is read nobody knows
        self._room.show()
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
        self._search = SearchLine()
        self._search.setObjectName("search_known")
        self._search.setPlaceholderText(self.tr("Find a name"))
        self._search.setAccessibleName(self.tr("Find a secret"))
        self._search.setFixedWidth(26 * GRID)
        self._search.setMinimumHeight(4 * GRID)
        self._search.textChanged.connect(self._filter)
        row.addWidget(self._search, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_tree(self) -> PlainTree:
        self._tree = PlainTree("known_secrets", [self.tr("Name"), self.tr("Belongs to"), self.tr("Status"), ""])
        self._tree.setProperty("ground", "table")
        self._tree.setAccessibleName(self.tr("Secrets of this computer"))
        self._tree.setIndentation(2 * GRID)
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
        self._everything = make_button("delete_everything", self.tr("Delete &everything…"))
        self._everything.clicked.connect(self._ask_everything)
        self._again = make_button("delete_queued")
        self._again.clicked.connect(self._sweep)
        close = make_button("close_known", self.tr("C&lose"))
        close.clicked.connect(self.accept)
        row.addWidget(self._everything)
        row.addStretch(1)
        row.addWidget(self._again)
        row.addWidget(close)
        for button in (self._everything, self._again, close):
            button.setMinimumHeight(4 * GRID)
        return row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._groups:
            self._show(self._groups)  # a cell has the colours of when it was laid out

    # What is shown

    def refresh(self) -> None:
        """Read everything anew; what was read before it comes no more."""
        self._jobs.drop(self._reading)
        self._reading = self._jobs.run(self._channels.secrets.known, self._show, self._not_read)

    def _not_read(self, error: Exception) -> None:
        self._say(failure_text(error))

    def _show(self, groups: Sequence[KnownGroup]) -> None:
        self._groups = groups
        heads = [self._head(group) for group in groups]
        rows = [[self._row(item) for item in group.items] for group in groups]
        self._tree.lay_out([Branch(head, below) for head, below in zip(heads, rows, strict=True)])
        for place, (group, head, below) in enumerate(zip(groups, heads, rows, strict=True)):
            self._put_buttons(place, group, head, below)
        items = [item for group in groups for item in group.items]
        secrets = sum(item.entry is not None for item in items)
        queued = sum(item.stand is Stand.GOING for item in items)
        what = counted(
            (NN_("1 secret", "{count} secrets"), secrets),
            (NN_("1 certificate", "{count} certificates"), len(items) - secrets),
        )
        self._count.setText(self.tr("{what}. None can be read here; each can be deleted.").format(what=what))
        self._room.hide()
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
        self._lead_to_list()

    def _lead_to_list(self) -> None:
        """At first the focus is where Del is meant for what is shown, and not on a switch that the next key turns."""
        if not self._is_led and self._groups:
            self._is_led = True
            self._tree.setCurrentIndex(self._tree.model().index(0, 0))
            self._tree.setFocus()

    def _head(self, group: KnownGroup) -> tuple[Cell, ...]:
        font = QFont(self._tree.font())
        font.setBold(True)
        ground: dict[int, object] = {Qt.ItemDataRole.BackgroundRole: self.palette().alternateBase()}
        channels = plural(NN_("1 channel", "{count} channels"), group.channels) if group.channels else ""
        name = plain(group.name, NAME_SHOWN) or self.tr("No PBX yet")
        return (
            Cell(name, ground | {Qt.ItemDataRole.FontRole: font, Qt.ItemDataRole.SizeHintRole: _HEIGHT}),
            Cell(channels, ground | {Qt.ItemDataRole.ForegroundRole: colour(Tone.MUTED, self.palette())}),
            Cell("", ground),
            Cell("", ground),
        )

    def _row(self, item: KnownItem) -> tuple[Cell, ...]:
        tone = _TONES.get(item.stand, Tone.MUTED)
        sign = icon(self._icon_of(item), tone if item.stand in _TONES else Tone.PLAIN)
        return (
            Cell(
                translated(item.what), {Qt.ItemDataRole.DecorationRole: sign, Qt.ItemDataRole.SizeHintRole: _HEIGHT}
            ),
            self._told(self._of(item), Tone.MUTED),
            self._told(self._state(item), tone),
        )

    def _told(self, text: str, tone: Tone) -> Cell:
        tip = tooltip_text(plain(text))
        shade = colour(tone, self.palette())
        return Cell(text, {Qt.ItemDataRole.ForegroundRole: shade, Qt.ItemDataRole.ToolTipRole: tip})

    def _put_buttons(
        self, place: int, group: KnownGroup, head: Sequence[Cell], rows: Sequence[Sequence[Cell]]
    ) -> None:
        link = QToolButton()
        link.setText(plural(NN_("Delete this one", "Delete all {count}"), len(group.items)))
        link.setAutoRaise(True)
        link.setForegroundRole(QPalette.ColorRole.Link)
        link.setAccessibleName(self.tr("Delete all of {name}").format(name=head[0].text))
        link.clicked.connect(partial(self._ask, group.items, group, head[0].text))
        self._tree.put(place, None, 2, _at_the_right(link))
        for number, (item, row) in enumerate(zip(group.items, rows, strict=True)):
            button = QToolButton()
            give_icon(button, "delete")
            button.setAutoRaise(True)
            what = self.tr("Delete: {what} ({of})").format(what=row[0].text, of=row[1].text)
            button.setAccessibleName(what)
            give_tooltip(button, plain(what))
            button.clicked.connect(partial(self._ask, (item,), group, f"{row[0].text}, {row[1].text}"))
            self._tree.put(place, number, 3, button)

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
        found = self._tree.show_only(lambda cells: any(wanted in cell.text.casefold() for cell in cells))
        is_missed = bool(self._groups) and not found
        self._tree.setVisible(bool(self._groups) and not is_missed)
        self._nothing.show_search(text.strip() if is_missed else "")

    # What is deleted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self._tree.chosen
        if chosen is not None and event.matches(QKeySequence.StandardKey.Delete):
            branch, number = chosen
            group = self._groups[branch]
            item = group.items[number]
            self._ask((item,), group, f"{translated(item.what)}, {self._of(item)}")
            return
        super().keyPressEvent(event)

    def _ask(self, items: Sequence[KnownItem], group: KnownGroup, name: str) -> None:
        text = self.tr(
            "Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel "
            "that has not been sent yet you will have to enter it again."
        ).format(name=plain(name, 2 * NAME_SHOWN))
        if self._agrees(text):
            origins = [group.origin] if any(item.entry is None for item in items) else []
            work = partial(self._channels.secrets.forget, items, origins)
            self._jobs.run(work, self._deleted, self._tell_error)

    def _ask_everything(self) -> None:
        text = self.tr(
            "Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing "
            "changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again."
        )
        if self._agrees(text):
            self._jobs.run(self._channels.secrets.forget_everything, self._deleted, self._tell_error)

    def _agrees(self, text: str) -> bool:
        title = self.tr("Delete secrets")
        question = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.NoButton, self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        agreed = question.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        question.exec()
        let_go(question)
        return question.clickedButton() is agreed

    def _sweep(self) -> None:
        self._jobs.run(self._channels.secrets.sweep, self._swept, self._tell_error)

    def _swept(self, swept: Swept) -> None:
        self._say(failure_text(swept.why) if swept.why is not None else "")
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
