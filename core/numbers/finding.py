"""The phone numbers in a cell, or in a line of a mail: with the labels, links and extensions about them."""

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from core.numbers import reading as said
from core.numbers import words
from core.numbers.dialling import E164_FORM, LEAST, SHORT_CODE_DIGITS, calling_code
from core.numbers.did_format import DidFormat
from core.numbers.found_piece import FoundPiece, is_until, last_word, leads_to
from core.numbers.meaning import BEFORE, ENDS, Meaning
from core.numbers.noise import WHOLE_FLOAT, without_noise
from core.numbers.page_ids import read_page_id
from core.numbers.reading import Asked, Doubt, Link, NotANumber, Number, Reading, Why, no_number
from core.numbers.shape import MOST_GROUPS, RUN, Divided, Joint, Piece, divided, parted, pieces
from core.numbers.text import WIDE_DASH, is_shortened, plain_text

_DATE = re.compile(
    r"[12][0-9]{3}-[01]?[0-9]-[0-3]?[0-9](?:[ T].*)?"
    r"|[0-3]?[0-9]([./\-])[0-3]?[0-9]\1[12][0-9]{3}(?: .*)?"
    r"|[0-3]?[0-9][ \-][A-Za-z]{3,9}[ \-][0-9]{2,4}"
    r"|(?=.*[0-9])(?:[0-3]?[0-9][ .\-]+)?"
    r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[cz]|ene|abr|ago|dic)[a-zä]{0,6}"
    r"(?:[ .\-]+[0-9]{2,4})?",
    re.IGNORECASE,
)
LONGEST_CELL, LONGEST_LINE = 200, 20_000
"""Characters of a text that should be one number, and of a line in a mail; a longer one is read by no rule."""
_LONGEST_BETWEEN = 200
"""Characters beside a number that can say something of it."""
_E164 = re.compile(E164_FORM)
_FRACTION = re.compile(r"\s*[0-9]{5,}[.,][0-9]{1,2}\s*")
_SIGNED = re.compile(rf"\s*'?[.\-{WIDE_DASH}]+\s?(?=[0-9(])")
_BULLET = re.compile(rf"\s*[\-{WIDE_DASH}]\s+[+0-9(]")
_NORTH_AMERICAN = 10
_LEAST_EXTENSION = 3
_QUOTES = "\"'“”„‚‘’«»`´<>[]()"
_PROSE = re.compile(r"[^\W\d_]{2,}")
_FAX = ("fax", "telefax", "faxnummer")
_STRUCK = re.compile(r"<(?:s|del|strike)>\s*$|(?:^|\s)//\s*$", re.IGNORECASE)
_ONE_OF = re.compile(r"\[(?=[0-9^-]{0,12}[-^])[0-9^-]{1,12}\]")
"""In place of a digit, as dial plans write it: 493090010[0-9]."""
_JOINING = ("-", "/", ".")
_LOCAL_AND_NAME = re.compile(r"\s*[1-9][0-9]{2}[ \-]?[0-9]{3}[\s:\-–>=]+[^\W\d_]{2,}[^0-9]{0,40}")
_SIGNS_INSIDE = re.compile(r"[*#]")
_SPECIAL = re.compile(r"[*#][0-9*#]*")


def is_date(text: str) -> bool:
    """Whether a spreadsheet has made a date of a number, as in 2015-03-01 or 01.03.2015."""
    return bool(_DATE.fullmatch(text))


def read_numbers(
    text: str, form: DidFormat = DidFormat.NUMBER, country: str = "", longest: int = LONGEST_CELL
) -> tuple[Reading, ...]:
    """What a text says: one reading for each number in it, and at least one. The work grows with the text's length.

    Args:
        longest: characters of a text that is looked at; what is longer is no number, and told as too long.
        country: two letters of the country (ISO 3166) that national numbers belong to, "" if none was chosen.
    """
    if _E164.fullmatch(text) and form is not DidFormat.PAGE_ID:
        return (Number(text, 0, len(text)),)
    if len(text) > longest:
        return (no_number(Why.WRONG, said.LONG_TEXT, text, count=len(text)),)
    if form is DidFormat.PAGE_ID:
        return (read_page_id(text),)
    plain = plain_text(text)
    if not plain.text.strip(_QUOTES + " "):
        return (no_number(Why.NOTHING, said.MISSING, text),)
    refused = _refused(plain.text.strip(), text)
    if refused is not None:
        return (refused,)
    source = without_noise(plain.text, country)
    return _Line(source, Meaning(plain, form, country)).read()


def may_hold_number(text: str) -> bool:
    """Whether digits of a phone number's length stand in a text, whatever else it says of them."""
    if sum(map(str.isdigit, text)) < LEAST or is_date(text.strip()):
        return False
    plain = without_noise(plain_text(text[:LONGEST_LINE]).text, "")
    return any(len(piece.digits) >= LEAST for run in RUN.finditer(plain) for piece in pieces(run))


def _refused(plain: str, text: str) -> Reading | None:
    """What a spreadsheet made of a number, and what no number looks like."""
    if is_shortened(plain):
        return no_number(Why.WRONG, said.SHORTENED, text)
    if is_date(plain):
        return no_number(Why.WRONG, said.DATE, text)
    if _FRACTION.fullmatch(plain) and not WHOLE_FLOAT.fullmatch(plain):
        return no_number(Why.WRONG, said.FRACTION, text)
    if _SIGNED.match(plain) and not _BULLET.match(plain):
        return no_number(Why.WRONG, said.SIGNED, text)
    return None


def _only_last(asked: Asked) -> Asked:
    """A question with its last answer alone: the number without what stands beside it."""
    if asked.then:
        return replace(asked, then=tuple(map(_only_last, asked.then)))
    return replace(asked, readings=asked.readings[-1:])


def _begins_anew(piece: Piece) -> bool:
    return piece.plus or piece.digits.startswith("0")


class _Line:
    """A text on the way to its readings."""

    def __init__(self, text: str, meaning: Meaning) -> None:
        self._text, self._meaning = text, meaning
        mark = words.LIST_MARK.match(text)
        self._begin = mark.end() if mark else 0

    def read(self) -> tuple[Reading, ...]:
        found = list(self._found())
        long = [each for each in found if not each.is_short]
        if not long:
            return (self._short_code(found),)
        readings: list[tuple[int, Reading]] = []
        for place, each in enumerate(found):
            goes_on = place > 0 and (is_until(found[place - 1], each) or leads_to(found[place - 1], each))
            if each.is_short or goes_on or self._is_date(each.piece):
                continue
            for reading in self._readings_of(each):
                readings.append((place, self._with_extension(reading, found, place)))
        named = any(each.aside is words.Aside.SURE for each in long)
        return self._chosen(self._with_rest(readings, found), named)

    def _with_rest(self, readings: list[tuple[int, Reading]], found: list[FoundPiece]) -> list[Reading]:
        """The readings, each with the digits beside it that none of them uses: those are never forgotten."""
        made = [reading for _place, reading in readings]
        numbers = [nth for nth, reading in enumerate(made) if not isinstance(reading, NotANumber)]
        unused = self._unused(readings, found) if numbers else []
        rest = [place for place in unused if not self._is_explained(found[place])]
        for place in unused:
            nth = numbers[max(0, bisect_left(numbers, place, key=lambda each: readings[each][0]) - 1)]
            reading = made[nth]
            number = found[readings[nth][0]]
            if place not in rest and isinstance(reading, Number):
                left_over = f"{reading.left_over} {found[place].piece.digits}".strip()
                made[nth] = replace(reading, left_over=left_over)
            elif place in rest and isinstance(reading, Number | Asked):
                made[nth] = self._asked_about_rest(reading, number, found[place], len(rest) > 1)
        return made

    def _unused(self, readings: list[tuple[int, Reading]], found: list[FoundPiece]) -> list[int]:
        """Places of digits that no reading uses."""
        read = {place for place, each in readings if not isinstance(each, NotANumber)}
        spans = [(each.start, each.end) for _place, each in readings if not isinstance(each, NotANumber)]
        starts, ends = [start for start, _end in spans], list(accumulate((end for _start, end in spans), max))
        extensions = {
            near
            for place, each in readings
            if isinstance(each, Number) and each.extension
            for near in (place - 1, place + 1)
            if 0 <= near < len(found) and found[near].piece.digits == each.extension
        }
        rest = []
        for place, each in enumerate(found):
            start, end = self._meaning.plain.span(each.piece.start, each.piece.end)
            before = bisect_right(starts, start)
            used = before > 0 and end <= ends[before - 1]
            if not used and place not in extensions | read:
                rest.append(place)
        return rest

    def _is_explained(self, found: FoundPiece) -> bool:
        """Whether digits are a date, a time, a postcode, or named as something else than a number."""
        piece = found.piece
        if found.is_aside or self._is_date(piece):
            return True
        if len(piece.digits) <= 2 and words.ORDINAL.match(found.behind):
            return True
        return words.is_place(found.before, self._text[piece.start : piece.end], found.behind)

    def _asked_about_rest(
        self, reading: Number | Asked, number: FoundPiece, rest: FoundPiece, several: bool
    ) -> Reading:
        if rest.piece.start < number.piece.start:
            return self._asked_about_rest_before(reading, number, rest)
        if isinstance(reading, Asked) and (reading.doubt in (Doubt.TAIL, Doubt.SEVERAL) or reading.then):
            return reading
        if words.LETTERS_BETWEEN.fullmatch(rest.before) and not words.EXTENSION.search(rest.before):
            return no_number(Why.UNCLEAR, said.LETTERS, self._meaning.plain.source)
        tail = replace(rest.piece, plus=False) if len(rest.piece.digits) <= SHORT_CODE_DIGITS else rest.piece
        asked = self._tail(number, replace(rest, piece=tail), Joint.REST)
        if several and isinstance(asked, Asked):
            return _only_last(asked)
        return asked

    def _asked_about_rest_before(self, reading: Number | Asked, number: FoundPiece, rest: FoundPiece) -> Asked:
        def ask(each: Number) -> Asked:
            return self._meaning.behind_rest(each, rest.piece, number.piece)

        if isinstance(reading, Number):
            return ask(reading)
        if reading.doubt is Doubt.TAIL or reading.then:
            return replace(reading, words=said.ASK_REST, shape=BEFORE)
        return reading.followed_by(ask)

    def _found(self) -> Iterator[FoundPiece]:
        runs = RUN.finditer(self._text, self._begin)
        placed = [part for run in runs for piece in pieces(run) for part in parted(piece, self._meaning)]
        before_last = ""
        for place, piece in enumerate(placed):
            start = placed[place - 1].end if place else self._begin
            end = placed[place + 1].start if place + 1 < len(placed) else len(self._text)
            before = self._text[max(start, piece.start - _LONGEST_BETWEEN) : piece.start]
            behind = self._text[piece.end : min(end, piece.end + _LONGEST_BETWEEN)]
            if behind.startswith("[") and (one_of := _ONE_OF.match(self._text, piece.end)):
                behind = one_of[0]
            led = before_last if before in _JOINING or (before.isspace() and not _begins_anew(piece)) else ""
            yield FoundPiece(piece, before, behind, place + 1 == len(placed), place == 0, led)
            before_last = before

    def _is_date(self, piece: Piece) -> bool:
        return is_date(self._text[piece.start : piece.end])

    def _short_code(self, found: list[FoundPiece]) -> Reading:
        """A text whose digits are few: a short code if it says nothing else."""
        source = self._meaning.plain.source
        around = self._text.strip(_QUOTES + " .;,:!")
        if len(found) == 1:
            piece = found[0].piece
            label = words.LABELS if last_word(found[0].before.rstrip(" ")) in words.LABELS else frozenset()
            if around == self._text[piece.start : piece.end] or (label and not found[0].behind.strip(" .;,")):
                return self._meaning.read(piece)
        if _SIGNS_INSIDE.search(around) and _SPECIAL.fullmatch(around):
            return no_number(Why.UNCLEAR, said.LETTERS, source)
        digits = sum(len(each.piece.digits) for each in found)
        if _LOCAL_AND_NAME.fullmatch(self._text) and not any(each.is_aside for each in found):
            return no_number(Why.UNCLEAR, said.LOCAL, source)
        touched = any(each.is_glued and not each.is_aside for each in found)
        if digits >= SHORT_CODE_DIGITS and touched and not any(each.is_aside for each in found):
            return no_number(Why.UNCLEAR, said.LETTERS, source)
        if found and not _PROSE.search(self._text):
            return no_number(Why.WRONG, said.TOO_LONG if digits else said.NO_NUMBER, source)
        if any(each.piece.plus or each.is_glued for each in found) and digits >= 4 and touched:
            return no_number(Why.UNCLEAR, said.LETTERS, source)
        return no_number(Why.PROSE, said.NO_NUMBER, source)

    def _readings_of(self, found: FoundPiece) -> tuple[Reading, ...]:
        piece, source = found.piece, self._meaning.plain.source
        aside = found.aside
        if aside is not None:
            return self._likely_readings(found) if aside is words.Aside.LIKELY and self._is_as_dialled(piece) else ()
        if self._is_whole_before_capitals(found):
            return self._likely_readings(replace(found, behind=""))
        return self._read(found, piece, source)

    def _is_whole_before_capitals(self, found: FoundPiece) -> bool:
        """Whether a number needs none of the letters behind it: 206-555-0142 MAIN OFFICE."""
        if not (found.is_before_capitals and found.is_long_enough) or found.is_touched or found.is_masked:
            return False
        return self._meaning.complete(found.piece)

    def _is_as_dialled(self, piece: Piece) -> bool:
        """Whether digits have the shape of a phone number, and not only its length."""
        shaped = piece.digits.startswith("0") or len(piece.groups) > 1
        shaped = shaped or (len(piece.digits) == _NORTH_AMERICAN and calling_code(self._meaning.country) == "1")
        return shaped and any(
            len(head.digits) >= LEAST and self._meaning.complete(head)
            for head in (piece.part(0, stop) for stop in range(1, min(len(piece.groups), MOST_GROUPS) + 1))
        )

    def _likely_readings(self, found: FoundPiece) -> tuple[Reading, ...]:
        """The readings of digits that a word says to be something else, and their shape to be a phone number."""
        readings = self._read(found, found.piece, self._meaning.plain.source)
        ask = functools.partial(self._meaning.asked, found.piece, Doubt.UNCLEAR, said.ASK_UNCLEAR)
        return tuple(ask(each) if isinstance(each, Number) else each for each in readings)

    def _read(self, found: FoundPiece, piece: Piece, source: str) -> tuple[Reading, ...]:
        if found.is_glued or len(piece.groups) > MOST_GROUPS:
            return (no_number(Why.UNCLEAR, said.LETTERS, source),)
        apart = divided(piece, self._meaning)
        if apart is not None:
            return self._apart(apart)
        reading = self._meaning.read(piece)
        numbers: tuple[Number, ...] = (reading,) if isinstance(reading, Number) else ()
        if isinstance(reading, Asked) and words.COMPACT_DATE.fullmatch(self._text[piece.start : piece.end]):
            numbers = tuple(each for each in reading.readings if isinstance(each, Number))
        if numbers and self._is_only_likely(found):
            return (self._meaning.asked(piece, Doubt.UNCLEAR, said.ASK_UNCLEAR, *numbers),)
        return (reading,)

    def _apart(self, apart: Divided) -> tuple[Reading, ...]:
        readings = self._meaning.read_divided(apart)
        head = apart.head
        if isinstance(readings[0], Number) and words.COMPACT_DATE.fullmatch(self._text[head.start : head.end]):
            return (self._meaning.asked(head, Doubt.UNCLEAR, said.ASK_UNCLEAR, readings[0]), *readings[1:])
        return readings

    def _is_only_likely(self, found: FoundPiece) -> bool:
        """Whether digits stand in prose, where they may be anything: bare ones, and those that no number has."""
        if _STRUCK.search(found.before) or found.before.endswith("#"):
            return True  # crossed out, or the number of a ticket
        if not found.is_first and last_word(found.before.rstrip(" :.=-(")) in _FAX:
            return True  # the fax beside the phone
        written = self._text[found.piece.start : found.piece.end]
        if words.COMPACT_DATE.fullmatch(written) or words.ADDRESS.fullmatch(written):
            return True
        if found.piece.plus:
            return False
        if not _PROSE.search(found.before) or words.is_label(found.before):
            return False
        if words.YEAR_FIRST.fullmatch(written):
            return True
        shaped = len(found.piece.groups) > 1 or found.piece.digits.startswith("0")
        return not (shaped and self._meaning.is_given_out(found.piece))

    def _with_extension(self, reading: Reading, found: list[FoundPiece], place: int) -> Reading:
        """The reading with what stands behind it, or before it: an extension, the end of a range."""
        if isinstance(reading, Asked) and (reading.doubt is Doubt.TAIL or reading.then):
            return reading
        number = found[place]
        after = found[place + 1] if place + 1 < len(found) else None
        if after is not None:
            if is_until(number, after):
                return self._tail(number, after, Joint.DOTS)
            if leads_to(number, after):
                return self._tail(number, after, Joint.SLASH)
            if words.DIRECT_DIAL.search(after.before) and after.is_short:
                return self._tail(number, after, Joint.WORD)
        if not isinstance(reading, Number):
            return reading
        if after is None and (named := words.ASSIGNED_NAME.fullmatch(number.behind)):
            return replace(reading, extension=named["name"], link=Link.TOLD)
        if after is not None and after.is_short and (link := self._link(after.before)) is not None:
            more = found[place + 2] if place + 2 < len(found) else None
            if more is not None and more.is_short and self._link(more.before) is not None:
                return self._with_ends(reading, number, found[place + 1 :])
            return replace(reading, extension=after.piece.digits, link=link)
        return self._with_extension_before(reading, found[0], number) if place == 1 else reading

    def _with_ends(self, reading: Number, number: FoundPiece, behind: Sequence[FoundPiece]) -> Asked:
        """A number with several short groups behind it, which may be the last digits of further numbers."""
        ends: list[FoundPiece] = []
        for each in behind:
            if not each.is_short or self._link(each.before) is None:
                break
            ends.append(each)
        whole = Piece(number.piece.groups, number.piece.plus, number.piece.start, ends[-1].piece.end)
        left_over = replace(reading, left_over=" ".join(each.piece.digits for each in ends))
        more = [reading.number[: -len(each.piece.digits)] + each.piece.digits for each in ends]
        counts = all(len(one) == len(two) and one < two for one, two in pairwise([reading.number, *more]))
        if not counts:
            return self._meaning.asked(whole, Doubt.TAIL, said.ASK_TAIL, left_over)
        numbers = (reading, *(replace(reading, number=each) for each in more), left_over)
        return self._meaning.asked(whole, Doubt.SEVERAL, said.ASK_ENDS, *numbers, shape=ENDS)

    def _with_extension_before(self, reading: Number, before: FoundPiece, number: FoundPiece) -> Number:
        if not before.is_short or len(before.piece.digits) < _LEAST_EXTENSION:
            return reading
        assigned = bool(words.ASSIGNS.match(number.before))
        if not assigned and number.before.strip(f" -{WIDE_DASH}|/"):
            return reading
        link = Link.TOLD if assigned and not before.before.strip() else Link.BESIDE
        return replace(reading, extension=before.piece.digits, link=link)

    def _link(self, between: str) -> Link | None:
        if words.EXTENSION.search(between) or words.ASSIGNS.match(between):
            return Link.TOLD
        return Link.BESIDE if not between.strip(f" -{WIDE_DASH}/|,;([") else None

    def _tail(self, number: FoundPiece, after: FoundPiece, joint: Joint) -> Reading:
        (reading,) = self._meaning.read_divided(Divided(number.piece, joint, after.piece))[:1]
        return reading

    def _chosen(self, readings: list[Reading], named: bool) -> tuple[Reading, ...]:
        """The readings without what is no number beside those that are, and each number once.

        Args:
            named: something in the line is surely called something else.
        """
        source = self._meaning.plain.source
        kept: list[Reading] = []
        seen: set[str] = set()
        for each in readings:
            if isinstance(each, Number):
                if each.number in seen:
                    continue
                seen.add(each.number)
            kept.append(each)
        real = [each for each in kept if isinstance(each, (Number, Asked))]
        if real:
            return tuple(real)
        if kept:
            return (kept[0],)
        if not (named or _PROSE.search(self._text)):
            return (no_number(Why.WRONG, said.NO_NUMBER, source),)
        return (no_number(Why.PROSE, said.NO_NUMBER, source),)
