"""The digits of a text in their groups, and where a number ends and something else begins: shape before meaning."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from core.numbers.text import WIDE_DASH

_BETWEEN = rf"[+() ./\-{WIDE_DASH}~…]"
RUN = re.compile(rf"(?:[0-9]+|[+(]{_BETWEEN}{{0,60}}[0-9]+)(?:{_BETWEEN}{{1,60}}[0-9]+)*")
"""A stretch of digits with what people put between them. No gap is longer, or a search would try it at each place."""
MOST_GROUPS = 40
"""A piece of more groups is no number, nor two with an extension, whatever they are; nobody looks into it further."""
_DIGITS = re.compile(r"[0-9]+")
_DOTS = re.compile(r"\.\.+|…|~")
WHOLE_RUN = 9
"""So many digits without a gap are a number by themselves; what follows a gap is something else."""
_LEAST_BEFORE_DASH, _LEAST_BEFORE_SPACE = 4, 5
_LONGEST_COUNT = 6
_LONGEST_TAIL = 6
_NATIONAL = 7
_MOST_MORE = 3
_LONGEST_USUAL = 12
"""Digits without the country code: longer numbers exist, but nobody writes them in groups."""


class Joint(StrEnum):
    """What stands between a number and the digits behind it."""

    DASH = "dash"
    WIDE_DASH = "wide_dash"
    DOTS = "dots"
    SLASH = "slash"
    SPACE = "space"
    BRACKET = "bracket"
    WORD = "word"
    REST = "rest"


_WIDE_GAPS = (Joint.WIDE_DASH, Joint.SLASH, Joint.DOTS)


@dataclass(frozen=True, slots=True)
class Group:
    """Digits without a gap; `before` is what parts them from the group before, or stands before the first one."""

    digits: str
    start: int
    end: int
    before: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Groups that may be one number, where they stand in the text, and whether a + leads them."""

    groups: tuple[Group, ...]
    plus: bool
    start: int
    end: int

    @property
    def digits(self) -> str:
        """All digits, without a trunk zero in brackets behind a country code: +49 (0)30."""
        return "".join(group.digits for place, group in enumerate(self.groups) if not self.is_trunk_zero(place))

    @property
    def all_digits(self) -> str:
        """All digits, with such a zero: some countries keep it."""
        return "".join(group.digits for group in self.groups)

    @property
    def has_trunk_zero(self) -> bool:
        """Whether a zero in brackets shows that a country code stands before it."""
        return any(self.is_trunk_zero(place) for place in range(len(self.groups)))

    def is_trunk_zero(self, place: int) -> bool:
        """Whether a group is a 0 in brackets behind a country code."""
        group = self.groups[place]
        if place == 0 or group.digits != "0" or place + 1 >= len(self.groups):
            return False
        return "(" in group.before and ")" in self.groups[place + 1].before

    def part(self, first: int, stop: int) -> "Piece":
        """Some of the groups as a piece of their own."""
        groups = self.groups[first:stop]
        start = self.start if first == 0 else groups[0].start
        return Piece(groups, self.plus if first == 0 else "+" in groups[0].before, start, groups[-1].end)


@dataclass(frozen=True, slots=True)
class Divided:
    """A number, and digits behind it that may be the end of a range, an extension, or belong to it."""

    head: Piece
    joint: Joint
    tail: Piece


class Plan(Protocol):
    """What a numbering plan says of pieces."""

    @property
    def has_trunk_zero(self) -> bool:
        """Whether national numbers are written with a leading 0."""

    def begins_with_trunk(self, piece: Piece) -> bool:
        """Whether the first group is dialled before national numbers, where that is no 0: 8 (495) 123-45-67."""

    def complete(self, piece: Piece) -> bool:
        """Whether a piece could be dialled as it is."""

    def is_given_out(self, piece: Piece) -> bool:
        """Whether a piece is a number of a range that is in use."""

    def are_same(self, one: Piece, two: Piece) -> bool:
        """Whether two pieces certainly are the same number."""


def pieces(run: re.Match[str]) -> Iterator[Piece]:
    """The pieces of a run: each + begins another."""
    groups: list[Group] = []
    at = run.start()
    for found in _DIGITS.finditer(run.string, run.start(), run.end()):
        before = run.string[at : found.start()]
        if groups and "+" in before:
            yield _piece(groups)
            groups = []
        groups.append(Group(found[0], found.start(), found.end(), before))
        at = found.end()
    yield _piece(groups)


def _piece(groups: Sequence[Group]) -> Piece:
    first = groups[0]
    lead = len(first.before) - len(first.before.lstrip(" ./-–)~…"))
    plus = "+" in first.before
    return Piece(tuple(groups), plus, first.start - len(first.before) + lead, groups[-1].end)


def parted(piece: Piece, plan: Plan) -> tuple[Piece, ...]:
    """A piece, or the short digits before a number that is complete without them, and that: `1001 030 900102`."""
    count = len(piece.groups)
    if piece.plus or not 2 <= count <= MOST_GROUPS:
        return (piece,)
    if any(plan.begins_with_trunk(piece.part(0, stop)) for stop in range(2, count + 1)):
        return (piece,)
    if not _begins_with_count(piece, plan):
        return (piece,)
    return (piece.part(0, 1), piece.part(1, len(piece.groups)))


def _begins_with_count(piece: Piece, plan: Plan) -> bool:
    """Whether the first group may count the lines: what follows is a number, and with it no better one."""
    first, second = piece.groups[0].digits, piece.groups[1]
    joint, zero = joint_of(second.before), second.digits.startswith("0")
    count = len(piece.digits) - len(first)
    area = first.startswith("0") and not zero  # 030 900100: asked before the numbering plan, which takes long
    if area and not (len(first) <= 2 and _NATIONAL < count <= _LONGEST_USUAL):
        return False
    # More may follow the number; what it is, is looked at then.
    heads = (piece.part(1, stop) for stop in range(2, len(piece.groups) + 1))
    if len(first) > _LONGEST_COUNT or not any(
        len(head.digits) >= _NATIONAL and plan.complete(head) for head in heads
    ):
        return False
    if area:
        return not any(plan.is_given_out(piece.part(0, stop)) for stop in range(2, len(piece.groups) + 1))
    if first.startswith("0"):
        in_pairs = all(len(group.digits) == 2 for group in piece.groups[1:])
        return zero and plan.has_trunk_zero and not in_pairs and (len(first) <= 2 or not plan.is_given_out(piece))
    if _is_thousands(piece) and all(len(group.digits) == 3 for group in piece.groups[1:]):
        return False
    if zero and joint in (Joint.SPACE, Joint.WIDE_DASH):
        return True
    if zero:
        return plan.has_trunk_zero and not piece.is_trunk_zero(1)
    if _is_thousands(piece):
        return False
    if joint in (Joint.DASH, Joint.BRACKET) and len(first) > 1 and len(second.digits) < WHOLE_RUN:
        return False  # an area code
    rest = piece.part(1, len(piece.groups))
    if any(plan.is_given_out(piece.part(0, stop)) for stop in range(2, len(piece.groups))):
        return False  # a number with something behind it
    if plan.are_same(piece, rest):
        return False
    return not plan.is_given_out(piece) or (len(first) == 1 and plan.is_given_out(rest))


def _is_thousands(piece: Piece) -> bool:
    """Whether points alone part the groups: 4.930.900.100."""
    return len(piece.groups) > 2 and all(group.before == "." for group in piece.groups[1:])


def divided(piece: Piece, plan: Plan) -> Divided | None:
    """Where a piece is a number with something behind it, that; None where it is one number.

    A complete run followed by another group, a dash with an end that counts higher than the digits before it, a slash
    or a bracket behind a complete number: these are not one number, however long numbers may be.
    """
    count = len(piece.groups)
    if plan.begins_with_trunk(piece):
        return None
    for place in range(1, count):
        if _parts(piece, place, plan):
            return _divided_at(piece, place)
    if count > 1 and not plan.complete(piece):
        for place in range(count - 1, 0, -1):
            if plan.complete(piece.part(0, place)):
                return _divided_at(piece, place)
    elif count > 2 and not plan.is_given_out(piece):
        for place in range(count - 1, 1, -1):
            head = piece.part(0, place)
            if plan.complete(head) and plan.is_given_out(head):
                return _divided_at(piece, place)
    return None


def _divided_at(piece: Piece, place: int) -> Divided:
    return Divided(piece.part(0, place), joint_of(piece.groups[place].before), piece.part(place, len(piece.groups)))


def joint_of(between: str) -> Joint:
    """What kind of separation this is."""
    if _DOTS.search(between):
        return Joint.DOTS
    if WIDE_DASH in between or " -" in between or "- " in between:
        return Joint.WIDE_DASH
    for sign, joint in (("/", Joint.SLASH), ("(", Joint.BRACKET), ("-", Joint.DASH)):
        if sign in between:
            return joint
    return Joint.SPACE


def _parts(piece: Piece, place: int, plan: Plan) -> bool:
    """Whether something else than the same number begins at a group."""
    group, before = piece.groups[place], piece.groups[place - 1].digits
    joint, length = joint_of(group.before), len(before)
    if joint is Joint.DOTS or length >= WHOLE_RUN:
        return True
    if joint is Joint.SLASH and _is_after_slash(piece, place, length):
        return True
    head = piece.part(0, place)
    if not plan.complete(head) or (joint is Joint.DASH and _is_dashed_throughout(piece, head, plan)):
        return False
    if _is_after_last_digits(piece, place, plan) or _is_likely_end(piece, place, plan):
        return True
    if _is_too_much(piece, place, joint, plan):
        return True
    # Few countries say how long numbers are; where the whole is one and its beginning is none, nothing ends here.
    return _may_end(piece, place, joint) and (plan.is_given_out(head) or not plan.is_given_out(piece))


def _is_too_much(piece: Piece, place: int, joint: Joint, plan: Plan) -> bool:
    """Whether a dash and one or two digits end a number that is given out without them alone: 22 123 42 79-1."""
    short = place == len(piece.groups) - 1 and len(piece.groups[place].digits) <= 2
    return short and joint is Joint.DASH and plan.is_given_out(piece.part(0, place)) and not plan.is_given_out(piece)


def _is_dashed_throughout(piece: Piece, head: Piece, plan: Plan) -> bool:
    """Whether dashes part all groups of a number, and its beginning is none: +86-139-0013-9000."""
    dashed = len(piece.groups) > 2 and all(group.before == "-" for group in piece.groups[1:])
    return dashed and plan.is_given_out(piece) and not plan.is_given_out(head)


def _may_end(piece: Piece, place: int, joint: Joint) -> bool:
    """Whether a separation can be the end of a number, whose groups are as short as people write them."""
    group, before, last = piece.groups[place], piece.groups[place - 1].digits, place == len(piece.groups) - 1
    if joint is Joint.DASH:
        return last and len(before) > 1 and counts_higher(before, group.digits)
    if joint is Joint.SLASH:
        return True
    return (
        len(before) >= _LEAST_BEFORE_SPACE or (last and len(group.digits) == 1) or _is_written_otherwise(piece, place)
    )


def _is_written_otherwise(piece: Piece, place: int) -> bool:
    """Whether points part the digits from a group on, and none before it: a date, a time or a price."""
    before = (group.before for group in piece.groups[1 : place + 1])
    behind = [group.before for group in piece.groups[place + 1 :]]
    return bool(behind) and all("." in each for each in behind) and not any("." in each for each in before)


def _is_likely_end(piece: Piece, place: int, plan: Plan) -> bool:
    """Whether a separation, by its kind and the lengths beside it, looks like the end of a number."""
    group, rest = piece.groups[place], piece.part(place, len(piece.groups))
    joint, length = joint_of(group.before), len(piece.groups[place - 1].digits)
    if joint is Joint.DASH:
        counts = counts_higher(piece.groups[place - 1].digits, group.digits)
        return length >= _LEAST_BEFORE_DASH and len(rest.groups) == 1 and counts
    if joint is Joint.SPACE:
        another = group.digits[0] == "0" and len(_up_to_wide_gap(rest).digits) >= _NATIONAL
        last = len(rest.groups) == 1 and length >= _LEAST_BEFORE_SPACE and 2 <= len(group.digits) <= _LONGEST_TAIL
        too_long = len(piece.digits) - 2 * piece.plus > _LONGEST_USUAL and len(group.digits) > 2
        return last or ((another or too_long) and not _ends_later(piece, place, plan))
    if joint is Joint.WIDE_DASH:
        return True
    return length >= _LEAST_BEFORE_DASH or (joint is Joint.BRACKET and not piece.is_trunk_zero(place))


def _up_to_wide_gap(piece: Piece) -> Piece:
    """The groups up to a dash with blanks or a slash, behind which something else begins."""
    gaps = (nth for nth, group in enumerate(piece.groups) if nth and joint_of(group.before) in _WIDE_GAPS)
    return piece.part(0, next(gaps, len(piece.groups)))


def _ends_later(piece: Piece, place: int, plan: Plan) -> bool:
    """Whether a number that is given out ends behind a group, and none before it: 020 7946 | 0100 020…"""
    head = piece.part(0, place)
    if len(head.digits) > _LONGEST_USUAL or plan.is_given_out(head):
        return False
    return any(
        plan.is_given_out(piece.part(0, stop))
        for stop in range(place + 1, min(place + _MOST_MORE, len(piece.groups)) + 1)
    )


def _is_after_slash(piece: Piece, place: int, length: int) -> bool:
    """Whether one or two digits behind a slash end the piece: nobody writes the last digits of one number so."""
    last = place == len(piece.groups) - 1
    return last and length >= _LEAST_BEFORE_SPACE and len(piece.groups[place].digits) <= 2


def _is_after_last_digits(piece: Piece, place: int, plan: Plan) -> bool:
    """Whether a dash and the last digits of a complete number stand before a group: +49 30 9001-10 | 1001."""
    if place < 2 or joint_of(piece.groups[place - 1].before) is not Joint.DASH:
        return False
    return plan.complete(piece.part(0, place - 1))


def counts_higher(start: str, end: str) -> bool:
    """Whether the end of a range may be meant: more than the last digits of its start, and not longer than it."""
    return len(end) <= len(start) and int(end) > int(start[-len(end) :])
