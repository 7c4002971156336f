"""Copying a channel to another PBX: who is who there, by name; the copy is a draft, and nothing is sent."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import NAME_MAX_LENGTH
from core.channel.credentials import strip_pasted
from core.channel.directory import Directory, Entry
from core.errors import plain
from core.on_pbx.copying import Chosen, Fit, NameThere, Open, Person, copied, names_there
from core.store.rows import KnownPbx
from core.wording import N_, NN_
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.fields import FieldRow, text_row
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.plain_table import Cell, PlainTable
from ui.look.scrolled import Scrolled, fit
from ui.look.texts import failure_text, plural, translated
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tooltips import caption_text
from ui.on_pbx.words import SHOWN
from ui.routing.names import unlisted_text

if TYPE_CHECKING:
    from core.desk.channels import Copied
    from core.desk.on_pbx import OnPbx, PbxChannels
    from core.stop import Stop
    from ui.jobs import Job, JobRunner

_IN_CAPTION = 24
"""Characters of a PBX's name on the blue button: the note beside it needs its room, and the name stands above."""
_WIDTH, _HEIGHT, _BOXES = 760, 520, 20
_AROUND = 3
_FITS = {
    Fit.SAME: N_("same name"),
    Fit.OTHER_NUMBER: N_("same name, other number"),
    Fit.SEVERAL: N_("several with this name"),
    Fit.MISSING: N_("does not exist there"),
    Fit.NO_LISTS: N_("looked up once the PBX is reachable"),
}


class _InCell(QStyledItemDelegate):
    """Gives a box some room around it in its cell."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect.adjusted(0, _AROUND, 0, -_AROUND - 1))  # the line below the row is seen


class CopyDialog(QDialog):
    """Signals:
    copied: the id of the draft, and what tells it in a sentence. only_here: why its keys are kept for this run only.
    """

    copied = Signal(str, object)
    only_here = Signal(object)

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "PbxChannels",
        seen: "OnPbx",
        targets: Sequence[KnownPbx],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._channels, self._seen, self._targets = jobs, channels, seen, targets
        self._names: tuple[NameThere, ...] = ()
        self._boxes: dict[Person, QComboBox] = {}
        self._labels: list[str] = []
        self._reading: Job | None = None
        self._more = QTimer(self, interval=0, singleShot=True)
        self._more.timeout.connect(self._make_boxes)
        self._keeping = False
        name = plain(seen.opened.channel.name, SHOWN)
        self.setObjectName("copy_dialog")
        self.setWindowTitle(self.tr("Copy “{name}” to another PBX").format(name=name))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(8)
        asked = Scrolled(8)
        whole.addWidget(asked, 1)
        column = asked.column
        column.addLayout(self._make_target(plain(seen.opened.channel.name, NAME_MAX_LENGTH)))
        self._lists = ToneLabel("", Tone.MUTED)
        self._lists.setObjectName("copy_lists")
        self._lists.setWordWrap(True)
        column.addWidget(self._lists)
        self._head = ToneLabel()
        self._head.setObjectName("copy_head")
        self._head.setFont(strong(self._head.font()))
        column.addWidget(self._head)
        column.addWidget(self._make_table())
        self._numbers = QCheckBox(self.tr("Take its &numbers along; they belong to this PBX"))
        self._numbers.setObjectName("copy_numbers")
        column.addWidget(self._numbers)
        self._keys = QCheckBox(self.tr("Take its &keys along; the other PBX may have its own account"))
        self._keys.setObjectName("copy_keys")
        column.addWidget(self._keys)
        self._keys.setVisible(bool(seen.keys))
        column.addStretch(1)
        whole.addLayout(self._make_foot())
        on_ctrl_enter(self, self._blue.click)
        self._turned()
        fit(self, _WIDTH, _HEIGHT)
        self._target.setFocus()

    def _make_target(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        self._target = QComboBox()
        self._target.setObjectName("copy_target")
        for pbx in self._targets:
            self._target.addItem(plain(pbx.name, SHOWN) or pbx.base_url.removeprefix("https://"), pbx.base_url)
        self._target.currentIndexChanged.connect(self._turned)
        row.addWidget(FieldRow(self.tr("&To which PBX"), self._target), 1)
        self._name, name_row = text_row("copy_name", self.tr("Na&me there"))
        self._name.setText(name)
        self._name.setCursorPosition(0)  # a long name is seen from its beginning
        row.addWidget(name_row, 1)
        return row

    def _make_table(self) -> PlainTable:
        self._table = PlainTable("resolved_names", [self.tr("Here"), self.tr("There"), ""], 40)
        self._table.setAccessibleName(self.tr("Destinations and members"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._boxed = _InCell(self._table)
        self._table.setItemDelegateForColumn(1, self._boxed)
        for column in range(3):
            self._table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return self._table

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._said = ToneLabel(self.tr("The copy is a draft. Nothing is sent."), Tone.MUTED)
        self._said.setObjectName("copy_said")
        row.addWidget(self._said, 1)
        cancel = make_button("cancel_copy", self.tr("&Cancel"), Kind.FLAT)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self._blue = KeyedButton(CTRL_ENTER)
        self._blue.setObjectName("apply_copy")
        set_kind(self._blue, Kind.PRIMARY)
        self._blue.setDefault(True)
        self._blue.clicked.connect(self._copy)
        row.addWidget(self._blue)
        return row

    # Who is who there

    @property
    def _address(self) -> str:
        return str(self._target.currentData() or "")

    def _turned(self, *_: object) -> None:
        self._jobs.drop(self._reading)
        self._show(names_there(self._seen.draft, self._seen.opened.directory, Directory()))
        self._lists.setText(self.tr("Reading its lists…"))
        work = partial(_names_read, partial(self._channels.lists_now, self._address), self._seen)
        self._reading = self._jobs.run(work, self._read, self._not_read)

    def _read(self, names: tuple[NameThere, ...]) -> None:
        self._lists.setText(self.tr("Its lists were read just now."))
        self._show(names)

    def _not_read(self, error: Exception) -> None:
        self._lists.setText(failure_text(error))
        work = partial(_names_read, partial(self._channels.here.pbxs.lists_of, self._address), self._seen)
        self._reading = self._jobs.run(work, self._show, self._ignore)

    def _ignore(self, _error: Exception) -> None:
        """The lists of the last visit are a help; without them names stay open."""

    def _show(self, names: tuple[NameThere, ...]) -> None:
        self._names = names
        self._boxes = {}
        labels = [plain(name.here.label, SHOWN) or unlisted_text(name.type, name.here.id) for name in self._names]
        fits = [translated(_FITS[name.fit]) for name in self._names]
        self._table.lay_out([[Cell(label), Cell(""), Cell(fit)] for label, fit in zip(labels, fits, strict=True)])
        self._labels = labels
        self._make_boxes()
        self._table.setVisible(bool(self._names))
        self._table.show_at_most(5)
        self._judge()

    def _make_boxes(self) -> None:
        """A few at a time: there may be thousands, and none is needed for who is taken as proposed."""
        begin = len(self._boxes)
        for place in range(begin, min(begin + _BOXES, len(self._names))):
            name = self._names[place]
            self._boxes[name.person] = self._make_box(name, self._labels[place])
            self._table.put(place, 1, self._boxes[name.person])
        if len(self._boxes) < len(self._names):
            self._more.start()

    def _make_box(self, name: NameThere, label: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"who.{name.type}.{name.here.id}")
        box.setAccessibleName(self.tr("{name}, there").format(name=label))
        for entry in name.there:
            box.addItem(plain(entry.label, SHOWN), entry)
        box.addItem(self.tr("Leave it open"), Open.LATER)
        box.addItem(self.tr("Leave it out"), Open.LEFT_OUT)
        if name.proposed is Open.LATER:
            box.setCurrentIndex(len(name.there))
        box.currentIndexChanged.connect(self._judge)
        return box

    @property
    def _chosen(self) -> dict[Person, Chosen]:
        found: dict[Person, Chosen] = {name.person: name.proposed for name in self._names}
        for person, box in self._boxes.items():
            value = box.currentData()
            found[person] = value if isinstance(value, Entry | Open) else Open.LATER
        return found

    def _judge(self, *_: object) -> None:
        open_ = sum(value is Open.LATER for value in self._chosen.values())
        same = sum(name.fit is Fit.SAME for name in self._names)
        text = NN_("{same} of 1 name was found there.", "{same} of {count} names were found there.")
        self._head.setText(plural(text, len(self._names), {"same": same}) if self._names else "")
        if open_:
            blue = plural(NN_("Copy, leave 1 name open", "Copy, leave {count} names open"), open_)
        else:
            blue = self.tr("Copy to {pbx}").format(pbx=caption_text(plain(self._target.currentText(), _IN_CAPTION)))
        self._blue.setText(blue)

    def _copy(self) -> None:
        draft = copied(
            self._seen.draft,
            self._names,
            self._chosen,
            name=strip_pasted(self._name.text()),
            with_numbers=self._numbers.isChecked(),
            with_keys=self._keys.isChecked(),
        )
        self._keeping = True
        self._blue.setEnabled(False)
        text = partial(_copied, plain(self._name.text(), SHOWN), self._target.currentText())
        work = partial(self._channels.keep_copy, self._address, draft)
        self._jobs.run(work, partial(self._kept, text), self._failed)

    def _kept(self, text: Callable[[], str], made: "Copied") -> None:
        self._keeping = False
        self.copied.emit(made.id, text)
        if made.only_here is not None:
            self.only_here.emit(made.only_here)
        self.accept()

    def reject(self) -> None:
        if not self._keeping:  # else nobody would hear of the draft
            super().reject()

    def _failed(self, error: Exception) -> None:
        self._keeping = False
        self._blue.setEnabled(True)
        self._said.setText(failure_text(error))


def _names_read(read: "Callable[[Stop], Directory]", seen: "OnPbx", stop: "Stop") -> tuple[NameThere, ...]:
    """On a worker: who is who there, by the lists of that PBX."""
    return names_there(seen.draft, seen.opened.directory, read(stop))


def _copied(name: str, pbx: str) -> str:
    text = QCoreApplication.translate("CopyDialog", "“{name}” was copied to {pbx} as a draft.")
    return text.format(name=name, pbx=pbx)
