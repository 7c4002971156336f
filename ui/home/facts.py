"""What is there already of a channel, and what is known of its PBX: captions and values in two groups."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.channel.secret_values import is_secret_value
from core.store.rows import KnownPbx
from core.store.standing import Line
from core.wording import N_, NN_
from ui.home.words import numbers_text, pbx_text
from ui.look.addresses import SCHEME
from ui.look.counts import heading_of
from ui.look.seen import moment
from ui.look.texts import plural, translated
from ui.look.theme import Tone, ToneLabel
from ui.look.tooltips import give_tooltip

_CAPTION = 116
_JOINTS = re.compile(r"[./:@_-]|[^\s./:@_-]{20}")
"""After which a line may end."""
_LONGEST = 64
"""Characters of a value: as many as a name has in these windows, in three lines."""
_ROOM = 32
"""Rows of the grid for what is there of a channel: more than any provider asks for."""
_USUAL = 6, 3
"""Facts of a channel and of its PBX."""
Captioned = Iterator[tuple[str, str]]
"""Captions and values."""


class Facts(QWidget):
    """Made once and filled for each channel: to make a dozen labels takes as long as the list beside them."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Line, KnownPbx | None, bool] | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _CAPTION)
        grid.setColumnStretch(1, 1)
        self._groups = [_Group(grid, 0), _Group(grid, _ROOM)]

    def get_ready(self) -> None:
        """Make what most channels need, before there is one to be shown."""
        for group, usual in zip(self._groups, _USUAL, strict=True):
            group.make(usual)

    def show_line(self, line: Line, pbx: KnownPbx | None, *, answers: bool = False) -> None:
        """Show what is known of a channel. answers: its PBX does now."""
        if (line, pbx, answers) == self._shown:
            return
        self._shown = line, pbx, answers
        of_channel, of_pbx = self._groups
        of_channel.show(translated(N_("Already there")), list(_of_channel(line)))
        of_pbx.show(translated(N_("The PBX")), list(_of_pbx(line, pbx, answers)))


class _Group:
    """A title and a row for each fact below it, from a row of the grid on; those without a fact are hidden."""

    def __init__(self, grid: QGridLayout, first: int) -> None:
        self._grid, self._first = grid, first
        self._title = ToneLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setContentsMargins(0, 8 if first else 0, 0, 4)
        self._rows: list[tuple[ToneLabel, ToneLabel]] = []
        grid.addWidget(self._title, first, 0, 1, 2)
        self._title.hide()

    def make(self, number: int) -> None:
        """Have at least so many rows."""
        for row in range(self._first + 1 + len(self._rows), self._first + 1 + number):
            both = ToneLabel("", Tone.MUTED), ToneLabel()
            for column, label in enumerate(both):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                label.hide()
                label.ensurePolished()
            self._rows.append(both)

    def show(self, title: str, facts: list[tuple[str, str]]) -> None:
        """Show these and no others; without one no title either."""
        self.make(len(facts))
        self._title.setText(title)
        self._title.setVisible(bool(facts))
        for (what, shown), (caption, value) in zip(self._rows, facts, strict=False):
            _name(what, caption)
            whole = len(value) <= _LONGEST
            shown.setText(breakable(value if whole else value[: _LONGEST - 1] + "…"))
            give_tooltip(shown, "" if whole else value)
        for place, row in enumerate(self._rows):
            for label in row:
                if place >= len(facts):
                    label.setText("")
                label.setVisible(place < len(facts))


def _name(label: ToneLabel, caption: str) -> None:
    """A caption of many words takes more lines, and none of the room of the values."""
    label.setText(caption)
    label.setMaximumWidth(max(_CAPTION, label.minimumSizeHint().width()))


def breakable(text: str) -> str:
    """A text that may go on in the next line also where an address or a key has no blank, but for `https://`."""
    scheme, separator, rest = text.partition(SCHEME)
    joined = _JOINTS.sub("\\g<0>\u200b", rest if separator else text)
    return f"{scheme}{separator}{joined}" if separator else joined


def _of_channel(line: Line) -> Captioned:
    row = line.row
    if row.channel_id is not None:
        yield translated(N_("ID")), str(row.channel_id)
        yield translated(N_("Created")), moment(row.created_at)
    for each in row.draft.provider.fields if row.draft.provider else ():
        value = row.draft.credentials.get(each.key, "")
        if value and not is_secret_value(each, value):
            yield translated(each.label), value
        elif each.key in row.draft.secrets and each.key not in row.gone and row.channel_id is None:
            # Whether it is still in the keyring nobody has asked.
            yield translated(each.label), translated(N_("typed"))
    if row.numbers:
        open_ = sum(len(lack.rows) for lack in line.lacks if lack.is_destination)
        text = numbers_text(row)
        if open_:
            text = plural(
                NN_("{numbers}, 1 with a destination", "{numbers}, {count} with a destination"),
                row.numbers - open_,
                {"numbers": text},
            )
        yield heading_of(row.draft.did_format), text
    yield translated(N_("Last change")), moment(max(row.changed_at, row.created_at))


def _of_pbx(line: Line, pbx: KnownPbx | None, answers: bool) -> Captioned:
    if not line.row.base_url:
        return
    if pbx is not None and pbx.name:
        yield translated(N_("Name")), pbx_text(pbx, "")
    yield translated(N_("Address")), line.row.base_url.removeprefix("https://")
    if pbx is not None:
        seen = moment(pbx.answered_at) if pbx.answered_at else translated(N_("never"))
        yield translated(N_("Last seen")), translated(N_("reachable now")) if answers else seen
