"""The numbers on the review: those that go to the same place are one line; each line is made in a turn of its own."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import delete

from core.channel.catalog import DESTINATION_NAMES
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.channel.overview import Alike, Overview
from core.errors import plain
from core.wording import NN_
from ui.look.counts import counted, counted_others, none_yet
from ui.look.laid_out_once import laid_out_once
from ui.look.signed_label import SignedLabel
from ui.look.texts import listed, plural, problem_text, translated
from ui.look.theme import Tone, ToneLabel
from ui.own_turn import OwnTurn
from ui.routing.names import RouteNames
from ui.wizard.parts.summary import AlikeLine, Group

if TYPE_CHECKING:
    from collections.abc import Callable

AT_ONCE = 300
"""Numbers that are read through, and whose lines are made, at once, in a few milliseconds."""
_ICONS = {"extension": "user", "queue": "queue"}


class NumberLines(QObject):
    """Fills a group with lines, in a widget of their own, which goes as a whole."""

    def __init__(self, group: Group, parent: QObject) -> None:
        super().__init__(parent)
        self._group = group
        self._lines: QWidget | None = None
        self._to_come: list[Callable[[], QWidget]] = []
        self._adding = OwnTurn(self, self._add)

    @property
    def is_filling(self) -> bool:
        """Whether lines are still to come."""
        return bool(self._to_come)

    def say(self, text: str) -> None:
        """Show this in the place of lines."""
        self._show([_line_of_words(text)])

    def show(self, read: Overview, draft: ChannelDraft, directory: Directory) -> None:
        """Show the lines of what was read of a draft."""
        names, form = RouteNames(directory), draft.did_format
        folds = any(group.count > 1 for group in read.groups)
        lines: list[Callable[[], QWidget]] = [
            partial(self._alike_line, names, folds, draft, group) for group in read.groups
        ]
        groups, numbers = read.more
        if groups:
            more = self.tr("and {numbers} with other destinations or members")
            lines.append(partial(_line_of_words, more.format(numbers=counted_others(numbers, form))))
        if not lines:
            lines.append(partial(_line_of_words, none_yet(form)))
        lines += [partial(_doubt_line, problem_text(doubt)) for doubt in read.doubts]
        if read.looks_up:
            lines.append(self._looked_up_line)
        at_once = len(lines) if len(draft.dids) <= AT_ONCE else 1
        self._show([make() for make in lines[:at_once]])
        self._to_come = lines[at_once:]
        self._add_later()

    def _add_later(self) -> None:
        """One line a turn of the event loop: each is made in some milliseconds."""
        if self._to_come:
            self._adding.start()

    def _add(self) -> None:
        column = self._lines.layout() if self._lines is not None else None
        if self._lines is not None and self._to_come and column is not None:
            line = self._to_come.pop(0)()
            with laid_out_once(self._lines):
                column.addWidget(line)
                line.show()
            self._add_later()

    def _show(self, lines: list[QWidget]) -> None:
        """In a widget of their own: layout items that are taken out are never freed."""
        self._to_come = []
        if self._lines is not None:
            self._group.content.removeWidget(self._lines)
            # At once: findChild must never meet a line of before, and without a parent Qt would style all of it anew.
            delete(self._lines)
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in lines:
            column.addWidget(line)
        self._group.add(self._lines)
        self._lines.show()

    def _looked_up_line(self) -> QWidget:
        told = ToneLabel(
            self.tr("Numbers and names of people are looked up on the PBX before anything is sent."), Tone.MUTED
        )
        told.setObjectName("looked_up_later")
        return told

    def _alike_line(self, names: RouteNames, folds: bool, draft: ChannelDraft, group: Alike) -> QWidget:
        route, kind = group.route, draft.kind
        count = counted(group.count, draft.did_format)
        icon = _ICONS.get(route.destination_type, "")
        where = names.named(route.destination_type, route.who) if route.has_destination else ""
        if not icon or not where or where.startswith("id "):
            type_ = translated(DESTINATION_NAMES.get(route.destination_type, plain(route.destination_type)))
            where, icon = f"{type_} {where}".strip(), ""
        members = ""
        if route.members and kind is not None and kind.members:
            members = self.tr("May write: {names}").format(
                names=listed(names.named(member.type, member.who) for member in route.members)
            )
        left_out = group.count - len(group.numbers)
        more = ",  " + plural(NN_("and 1 more", "and {count} more"), left_out) if left_out else ""
        return AlikeLine(group, count, where, members, more, icon, room=folds)


def _line_of_words(text: str) -> QWidget:
    return ToneLabel(text, Tone.MUTED)


def _doubt_line(text: str) -> QWidget:
    line = SignedLabel(text, Tone.WARNING)
    line.setObjectName("number_doubt")
    return line
