"""What one piece of a text says as a phone number: certain, to be asked, or impossible."""

from dataclasses import dataclass

from core.channel import number_dialling as dialling
from core.channel import number_reading as said
from core.channel.catalog import DidFormat
from core.channel.number_dialling import LEAST, MOST, SHORT_CODE_DIGITS
from core.channel.number_reading import Asked, Doubt, Link, Number, Range, Reading, Why, no_number
from core.channel.number_shape import Divided, Joint, Piece
from core.channel.number_text import PlainText

_LEAST_SHORT_CODE = 3
_MOST_IN_A_RANGE = 10_000


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

    def asked(self, piece: Piece, doubt: Doubt, words: str, *readings: Number | Range) -> Asked:
        """A question about a piece."""
        value = said.shortened(self.written(piece))
        return Asked(doubt, readings, *self.plain.span(piece.start, piece.end), words, {"value": value})

    def complete(self, piece: Piece) -> bool:
        """Whether a piece could be dialled as it is."""
        return dialling.is_complete(piece, self.country)

    def read(self, piece: Piece) -> Reading:
        """The reading of a piece that is one number, if it is any."""
        digits = piece.digits
        if piece.plus:
            return self._international(piece, digits)
        if digits.startswith("00") and self._dials_00(digits):
            return self._with_code(piece, digits[2:])
        if piece.has_trunk_zero and digits.startswith("0") is False and dialling.has_country_code(digits):
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
        return self.number(
            piece, dialling.e164("+" + piece.all_digits) or dialling.e164("+" + digits) or "+" + digits
        )

    def _with_code(self, piece: Piece, digits: str) -> Reading:
        """A number whose country code is there without a +: 0049 30…, 49 (0)30…"""
        kept = piece.all_digits.removeprefix("00")
        written = digits[:1] not in ("", "0")
        number = (dialling.e164("+" + kept) or dialling.e164("+" + digits)) if written else ""
        return self.number(piece, number) if number else no_number(Why.WRONG, said.TOO_LONG, self.written(piece))

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
        national = dialling.e164(f"+{code}{digits}") if own else dialling.e164(digits, self.country)
        with_plus = "" if digits.startswith("0") else dialling.e164("+" + digits)
        if national and not LEAST < len(national) <= MOST + 1:
            national = ""  # a local number without its area code, or more than any number has
        if not national and not with_plus:
            return no_number(Why.WRONG, said.IMPOSSIBLE, self.written(piece))
        if digits.startswith("0") or national == with_plus or not with_plus:
            return self.number(piece, national)
        if own and not national:
            return self.number(piece, with_plus)
        valid = dialling.is_valid(national), dialling.is_valid(with_plus)
        if national and not own and valid in ((True, False), (False, False)):
            return self.number(piece, national)
        readings = [self.number(piece, each) for each in (with_plus, national) if each]
        return self.asked(piece, Doubt.PLUS, said.ASK_PLUS, *readings)

    def read_divided(self, found: Divided) -> tuple[Reading, ...]:
        """The readings of a number with something behind it: two numbers, or a question."""
        head, joint, tail = found.head, found.joint, found.tail
        whole = Piece((*head.groups, *tail.groups), head.plus, head.start, tail.end)
        if joint in (Joint.SPACE, Joint.SLASH, Joint.BRACKET) and self._stands_alone(tail):
            return (self.read(head), self.read(tail))
        first = self.read(head)
        if not isinstance(first, Number):
            options = first.readings if isinstance(first, Asked) else ()
            return (self.asked(whole, Doubt.TAIL, said.ASK_TAIL, *options),)
        return (self.asked(whole, Doubt.TAIL, said.ASK_TAIL, *self._tails(first, found, whole)),)

    def _stands_alone(self, tail: Piece) -> bool:
        digits = tail.digits
        national = digits.startswith("0") and len(digits) >= LEAST
        return (national or len(digits) > LEAST + 1) and self.complete(tail)

    def _tails(self, first: Number, found: Divided, whole: Piece) -> list[Number | Range]:
        """What a number with digits behind it may be, the likeliest first."""
        digits = found.tail.digits
        span = self.plain.span(whole.start, whole.end)
        readings: list[Number | Range] = []
        if found.joint not in (Joint.SPACE, Joint.BRACKET):
            last = self._last(found.tail, first.number)
            if last:
                readings.append(Range(first.number, last, *span))
        if 1 < len(digits) < SHORT_CODE_DIGITS and found.joint is not Joint.DOTS:
            link = Link.BESIDE
            readings.append(Number(first.number, first.start, first.end, digits, link, digits))
        if found.joint in (Joint.DASH, Joint.SPACE, Joint.SLASH, Joint.WORD):
            joined = self.read(Piece(whole.groups, whole.plus, whole.start, whole.end))
            if isinstance(joined, Number):
                readings.append(joined)
        return readings

    def _last(self, tail: Piece, first: str) -> str:
        """The last number of a range in full, "" if there is none."""
        digits = tail.digits
        if len(digits) >= LEAST and (tail.plus or digits.startswith("0")):
            end = self.read(tail)
            last = end.number if isinstance(end, Number) else ""
        else:
            last = first[: len(first) - len(digits)] + digits if len(digits) < len(first) - 1 else ""
        if len(last) != len(first) or not last[1:].isdigit() or not first[1:].isdigit():
            return ""
        return last if 0 < int(last[1:]) - int(first[1:]) < _MOST_IN_A_RANGE else ""
