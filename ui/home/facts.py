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
from ui.look.cleared import clear
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
Captioned = Iterator[tuple[str, str]]
"""Captions and values."""


class Facts(QWidget):
    """Made anew for each channel, and where something of it has changed: there are a dozen at most."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Line, KnownPbx | None, bool] | None = None
        self._grid, self._told = QGridLayout(self), list[QWidget]()
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, _CAPTION)
        self._grid.setColumnStretch(1, 1)

    def show_line(self, line: Line, pbx: KnownPbx | None, *, answers: bool = False) -> None:
        """Show what is known of a channel. answers: its PBX does now."""
        if (line, pbx, answers) == self._shown:
            return
        self._shown = line, pbx, answers
        clear(self._grid, self._told)
        row = 0
        groups = ((N_("Already there"), _of_channel(line)), (N_("The PBX"), _of_pbx(line, pbx, answers)))
        for title, facts in groups:
            given = list(facts)
            if given:
                row = self._add(row, translated(title), given)

    def _add(self, row: int, title: str, facts: list[tuple[str, str]]) -> int:
        head = ToneLabel(title)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.setContentsMargins(0, 8 if row else 0, 0, 4)
        self._grid.addWidget(head, row, 0, 1, 2)
        self._told.append(head)
        for caption, value in facts:
            row += 1
            what = _caption(caption)
            self._grid.addWidget(what, row, 0, Qt.AlignmentFlag.AlignTop)
            whole = len(value) <= _LONGEST
            shown = ToneLabel(breakable(value if whole else value[: _LONGEST - 1] + "…"))
            if not whole:
                give_tooltip(shown, value)
            self._grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
            self._told += (what, shown)
        return row + 1


def _caption(text: str) -> ToneLabel:
    """A caption of many words takes more lines, and none of the room of the values."""
    made = ToneLabel(text, Tone.MUTED)
    made.setMaximumWidth(max(_CAPTION, made.minimumSizeHint().width()))
    return made


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
