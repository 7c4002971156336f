"""What one piece of a text says as a phone number: certain, to be asked, or impossible."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.numbers import dialling
from core.numbers import reading as said
from core.numbers.dialling import LEAST, MOST, SHORT_CODE_DIGITS
from core.numbers.did_format import DidFormat
from core.numbers.reading import Asked, Doubt, Link, Number, Range, Reading, Why, no_number
from core.numbers.shape import Divided, Joint, Piece, divided
from core.numbers.text import PlainText

_LEAST_SHORT_CODE = 3
_LEAST_WITHOUT_ZERO = 9
_LEAST_WITHIN_AREA = 6
"""A short number with fewer digits behind its area code is likelier a whole one of a big town, without that code."""
_UNUSUAL = 12
"""So many digits without a 0 or + are more than national numbers have, and may be another country's."""
_CLOSE = 100
"""Numbers of a range that nothing but digits behind a number hints at."""
_BETWEEN_NUMBERS = (Joint.SPACE, Joint.SLASH, Joint.BRACKET)
OWN_CODE, OTHER_CODE = "own", "other"
"""Shapes of digits that may have lost their +: the chosen country's code, or another one."""
BEFORE = "before"
"""The shape of digits before a number."""
ENDS = "ends"
"""The shape of a number with the last digits of further ones behind it."""
LOST_ZERO = "lost_zero"
"""The shape of digits without the 0 that a number of their country begins with."""
ZERO = "zero"
"""The shape of a 0 behind a number: its switchboard, in German."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """How pieces of a text are understood: for which form of number, in which country ("" for none)."""

    plain: PlainText
    form: DidFormat
    country: str

    def written(self, piece: Piece) -> str:
        """The piece as it stands in the source."""
        start, end = self.plain.span(piece.start, piece.end)
        source = self.plain.source
        open_bracket = source.count("(", start, end) > source.count(")", start, end) and source[end : end + 1] == ")"
        return source[start : end + open_bracket]

    def number(self, piece: Piece, number: str) -> Number:
        """A number, found in a piece."""
        return Number(number, *self.plain.span(piece.start, piece.end))

    def asked(self, piece: Piece, doubt: Doubt, words: str, *readings: Number | Range, shape: str = "") -> Asked:
        """A question about a piece."""
        value = said.shortened(self.written(piece))
        return Asked(doubt, readings, *self.plain.span(piece.start, piece.end), words, {"value": value}, shape)

    @property
    def has_trunk_zero(self) -> bool:
        """Whether national numbers are written with a leading 0."""
        return dialling.has_trunk_zero(self.country)

    def begins_with_trunk(self, piece: Piece) -> bool:
        """Whether the first group is dialled before national numbers, where that is no 0: 8 (495) 123-45-67."""
        prefix = dialling.trunk_prefix(self.country)
        if prefix in ("", "0") or piece.plus or len(piece.groups) < 2 or piece.groups[0].digits != prefix:
            return False
        whole = dialling.e164(piece.digits, self.country)
        return dialling.is_valid(whole) and whole == dialling.e164(piece.digits[len(prefix) :], self.country)

    def complete(self, piece: Piece) -> bool:
        """Whether a piece could be dialled as it is."""
        return dialling.is_complete(piece, self.country)

    def is_given_out(self, piece: Piece) -> bool:
        """Whether a piece is a number of a range that is in use, as it is or with the + that it may have lost."""
        return any(map(dialling.is_valid, self._as_dialled(piece)))

    def are_same(self, one: Piece, two: Piece) -> bool:
        """Whether two pieces certainly are the same number."""
        first, second = self.read(one), self.read(two)
        return isinstance(first, Number) and isinstance(second, Number) and first.number == second.number

    def _as_dialled(self, piece: Piece) -> Iterator[str]:
        """The numbers that the digits of a piece may be."""
        digits = piece.digits
        if piece.plus:
            yield dialling.e164("+" + digits)
        elif digits.startswith("00"):
            yield dialling.e164("+" + digits[2:])
        else:
            if self.country:
                yield dialling.e164(digits, self.country)
            if not digits.startswith("0"):
                yield dialling.e164("+" + digits)

    def read(self, piece: Piece) -> Reading:
        """The reading of a piece that is one number, if it is any."""
        digits = piece.digits
        if piece.plus:
            return self._international(piece, digits)
        if digits.startswith("00") and self._dials_00(digits):
            return self._abroad(piece, digits)
        if piece.has_trunk_zero and not digits.startswith("0") and dialling.has_country_code(digits):
            return self._with_code(piece, digits)
        if len(digits) <= SHORT_CODE_DIGITS and not digits.startswith("0") and self.form is not DidFormat.E164:
            if len(digits) < _LEAST_SHORT_CODE:
                return no_number(Why.WRONG, said.TOO_LONG, self.written(piece))
            return self.number(piece, digits)
        if not self.country or self._looks_foreign(piece, digits):
            return self._unknown_country(piece, digits)
        return self._national(piece, digits)

    def _looks_foreign(self, piece: Piece, digits: str) -> bool:
        """Whether a number is grouped as in North America, and the chosen country is not there."""
        grouped = [len(group.digits) for group in piece.groups] == [3, 3, 4] and digits[0] not in "01"
        return grouped and dialling.calling_code(self.country) != "1" and dialling.has_trunk_zero(self.country)

    def _dials_00(self, digits: str) -> bool:
        return not self.country or not dialling.e164(digits, self.country) or digits[2:3] != "0"

    def _international(self, piece: Piece, digits: str) -> Reading:
        if not LEAST <= len(digits) <= MOST:
            return no_number(Why.WRONG, said.LENGTH, self.written(piece), count=len(digits))
        if digits.startswith("0") or not dialling.has_country_code(digits):
            return no_number(Why.WRONG, said.NO_CODE, self.written(piece))
        code = dialling.code_of(digits)
        if digits[len(code) :].startswith(f"00{code}") or (
            piece.has_trunk_zero and digits[len(code) :].startswith("0")
        ):
            return no_number(Why.WRONG, said.TOO_LONG, self.written(piece))
        number = dialling.e164("+" + piece.all_digits) or dialling.e164("+" + digits) or "+" + digits
        return self._once_or_twice(piece, number)

    def _once_or_twice(self, piece: Piece, number: str) -> Reading:
        """A number with its country code, unless that may stand there twice, or a 0 is left behind it."""
        code = dialling.code_of(number[1:])
        once = number[1 + len(code) :]
        if once.startswith("0") and not dialling.keeps_zero(code) and dialling.e164(number) not in ("", number):
            return no_number(Why.WRONG, said.TOO_LONG, self.written(piece))
        if once.startswith(code) and dialling.is_valid("+" + once):
            readings = self.number(piece, "+" + once), self.number(piece, number)
            return self.asked(piece, Doubt.DOUBLED, said.ASK_DOUBLED, *readings)
        return self.number(piece, number)

    def _abroad(self, piece: Piece, digits: str) -> Reading:
        """A number behind 00, or behind what else is dialled before a country code in the chosen country."""
        code = dialling.exit_code(digits, self.country)
        plain = self._with_code(piece, digits[2:])
        own = self._with_code(piece, digits[len(code) :], code) if code not in ("", "00") else plain
        numbers = [each for each in (own, plain) if isinstance(each, Number)]
        if len({each.number for each in numbers}) > 1:
            valid = [each for each in numbers if dialling.is_valid(each.number)]
            return valid[0] if len(valid) == 1 else self.asked(piece, Doubt.ABROAD, said.ASK_ABROAD, *numbers)
        if not numbers:
            return plain
        sure = dialling.is_valid(numbers[0].number) or digits[2] != "1"
        if sure and (code or not dialling.dials_otherwise(self.country)):
            return numbers[0]
        return self.asked(piece, Doubt.UNCLEAR, said.ASK_UNCLEAR, numbers[0])

    def _with_code(self, piece: Piece, digits: str, exit_code: str = "00") -> Reading:
        """A number whose country code is there without a +: 0049 30…, 49 (0)30…"""
        kept = piece.all_digits.removeprefix(exit_code)
        written = digits[:1] not in ("", "0")
        number = (dialling.e164("+" + kept) or dialling.e164("+" + digits)) if written else ""
        if not number:
            return no_number(Why.WRONG, said.TOO_LONG, self.written(piece))
        return self._once_or_twice(piece, number)

    def _unknown_country(self, piece: Piece, digits: str) -> Reading:
        if not LEAST <= len(digits) <= MOST + 1:
            return no_number(Why.WRONG, said.TOO_LONG, self.written(piece))
        as_written = self.number(piece, digits)
        with_plus = "" if digits.startswith("0") else dialling.e164("+" + digits)
        readings = [as_written, *([self.number(piece, with_plus)] if with_plus else [])]
        return self.asked(piece, Doubt.COUNTRY, said.ASK_COUNTRY, *readings)

    def _national(self, piece: Piece, digits: str) -> Reading:
        """Digits without a +: national ones, or all of them with a + that a spreadsheet took away."""
        code = dialling.calling_code(self.country)
        own = digits.startswith(code)
        # libphonenumber takes a country code away by itself where it likes the rest better; that is for the person.
        if digits.startswith("000"):
            return no_number(Why.WRONG, said.IMPOSSIBLE, self.written(piece))
        national = dialling.e164(f"+{code}{digits}") if own else dialling.e164(digits, self.country)
        with_plus = "" if digits.startswith("0") else dialling.e164("+" + digits)
        if national and not LEAST < len(national) <= MOST + 1:
            national = ""  # a local number without its area code, or more than any number has
        if self.begins_with_trunk(piece):
            return self.number(piece, dialling.e164(digits, self.country))
        whole = self._with_lost_zero(digits, code, national, with_plus)
        if whole:
            number = self.number(piece, whole)
            return self.asked(piece, Doubt.UNCLEAR, said.ASK_UNCLEAR, number, shape=LOST_ZERO)
        if not national and not with_plus:
            return no_number(Why.WRONG, said.IMPOSSIBLE, self.written(piece))
        if digits.startswith("0") or national == with_plus or not with_plus:
            return self._certain_unless_local(piece, national)
        if own and not national:
            return self.number(piece, with_plus)
        valid = dialling.is_valid(national), dialling.is_valid(with_plus)
        usual = len(digits) < _UNUSUAL or not dialling.has_trunk_zero(self.country)
        if national and not own and usual and valid in ((True, False), (False, False)):
            return self._certain_unless_local(piece, national)
        likely = (with_plus, national) if own or not valid[0] else (national, with_plus)
        readings = [self.number(piece, each) for each in likely if each]
        return self.asked(piece, Doubt.PLUS, said.ASK_PLUS, *readings, shape=OWN_CODE if own else OTHER_CODE)

    def _with_lost_zero(self, digits: str, code: str, *others: str) -> str:
        """The number with the 0 that a spreadsheet took, where it belongs to the number and nothing else is one."""
        if digits.startswith("0") or not dialling.keeps_zero(code) or any(map(dialling.is_valid, others)):
            return ""
        whole = dialling.e164(f"+{code}0{digits}")
        return whole if dialling.is_valid(whole) else ""

    def _certain_unless_local(self, piece: Piece, national: str) -> Reading:
        """A national number; a short one without its 0 may be what is dialled within a town."""
        foreign = piece.digits.startswith("0") and not dialling.has_trunk_zero(self.country)
        # In North America no area code begins with 0 or 1.
        if (foreign and not dialling.is_valid(national)) or national[:3] in ("+10", "+11"):
            return no_number(Why.WRONG, said.IMPOSSIBLE, self.written(piece))
        number = self.number(piece, national)
        count = len(piece.digits)
        short = count <= LEAST or (count < _LEAST_WITHOUT_ZERO and not self._has_area_code(piece, national))
        if short and not piece.digits.startswith("0") and dialling.has_trunk_zero(self.country):
            return self.asked(piece, Doubt.LOCAL, said.ASK_LOCAL, number)
        return number

    @staticmethod
    def _has_area_code(piece: Piece, national: str) -> bool:
        """Whether a short number without its 0 surely has its area code."""
        if len(piece.groups) > 1 or not dialling.is_valid(national):
            return False
        return dialling.digits_within_area(national) >= _LEAST_WITHIN_AREA

    def read_divided(self, found: Divided) -> tuple[Reading, ...]:
        """The readings of a number with something behind it: two numbers, or a question."""
        head, joint, tail = found.head, found.joint, found.tail
        whole = Piece((*head.groups, *tail.groups), head.plus, head.start, tail.end)
        if joint in _BETWEEN_NUMBERS and (others := self._all_alone(tail)):
            return (self.read(head), *map(self.read, others))
        first = self.read(head)
        words = said.ASK_REST if joint is Joint.REST else said.ASK_TAIL
        shape = ZERO if tail.digits == "0" else str(Joint.DASH if joint is Joint.WIDE_DASH else joint)

        def tail_of(number: Number) -> Asked:
            return self.asked(whole, Doubt.TAIL, words, *self._tails(number, found, whole), shape=shape)

        match first:
            case Number():
                return (tail_of(first),)
            case Asked():
                return (first.followed_by(tail_of),)
        return (self.asked(whole, Doubt.TAIL, words, shape=shape),)

    def behind_rest(self, number: Number, rest: Piece, piece: Piece) -> Asked:
        """A number with digits before it that nothing explains."""
        start, end = self.plain.span(rest.start, piece.end)
        digits = rest.digits
        readings = [replace(number, left_over=digits)]
        if not number.extension and 1 < len(digits) < SHORT_CODE_DIGITS:
            readings.insert(0, replace(number, extension=digits, link=Link.BESIDE))
        with_code = "" if number.number.startswith("+" + digits) else dialling.e164(f"+{digits}{piece.digits}")
        if not number.extension and dialling.code_of(digits) == digits and with_code:
            readings.insert(0, replace(number, number=with_code))
        value = said.shortened(self.plain.source[start:end])
        return Asked(Doubt.TAIL, tuple(readings), start, end, said.ASK_REST, {"value": value}, BEFORE)

    def _all_alone(self, tail: Piece) -> tuple[Piece, ...]:
        """The numbers that a piece consists of, if each could be dialled by itself; else none."""
        alone: list[Piece] = []
        while (apart := divided(tail, self)) is not None and apart.joint in _BETWEEN_NUMBERS:
            alone.append(apart.head)
            tail = apart.tail
        alone.append(tail)
        return tuple(alone) if all(map(self._stands_alone, alone)) else ()

    def _stands_alone(self, tail: Piece) -> bool:
        digits = tail.digits
        national = digits.startswith("0") and len(digits) >= LEAST
        return (national or len(digits) > LEAST + 1) and self.complete(tail)

    def _tails(self, first: Number, found: Divided, whole: Piece) -> list[Number | Range]:
        """What a number with digits behind it may be, the likeliest first."""
        digits = found.tail.digits
        one_group = len(found.tail.groups) == 1 or digits.startswith("0") or len(digits) >= LEAST
        span = self.plain.span(whole.start, whole.end)
        readings: list[Number | Range] = []
        if found.joint not in (Joint.SPACE, Joint.BRACKET, Joint.WORD) and (one_group or found.tail.plus):
            last = self._last(found.tail, first.number)
            few = found.joint is not Joint.REST or int(last[1:] or 0) - int(first.number[1:]) < _CLOSE
            if last and few:
                readings.append(Range(first.number, last, *span))
        if 1 < len(digits) < SHORT_CODE_DIGITS and found.joint is not Joint.DOTS and one_group:
            readings.append(replace(first, extension=digits, link=Link.BESIDE))
        if found.joint not in (Joint.DOTS, Joint.REST):
            joined = self.read(Piece(whole.groups, whole.plus, whole.start, whole.end))
            if isinstance(joined, Number):
                readings.append(joined)
        if found.joint is not Joint.DOTS:
            readings.append(replace(first, left_over=digits))
        return readings

    def _last(self, tail: Piece, first: str) -> str:
        """The last number of a range in full, "" if there is none."""
        digits = tail.digits
        if len(digits) >= LEAST and (tail.plus or digits.startswith("0")):
            end = self.read(tail)
            last = end.number if isinstance(end, Number) else ""
        elif len(digits) == len(first) - 1 and first.startswith("+"):
            last = "+" + digits  # both have lost their +
        else:
            last = first[: len(first) - len(digits)] + digits if len(digits) < len(first) - 1 else ""
        if len(last) != len(first) or not last[1:].isdigit() or not first[1:].isdigit():
            return ""
        return last if 0 < int(last[1:]) - int(first[1:]) < said.MOST_IN_A_RANGE else ""
