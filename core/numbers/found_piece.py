"""A piece of digits in a line: what the text right before it and behind it says of it."""

import re
from dataclasses import dataclass

from core.numbers import words
from core.numbers.dialling import SHORT_CODE_DIGITS
from core.numbers.shape import Piece

_CAPITALS = re.compile(r"[ \-]?([A-Z]{2,})(?![a-z])")
_LONGEST_BEFORE_LETTERS = 8
"""Digits before the letters of a number that is dialled by its word."""
_LETTERS_OF_TO = 2
"""Of words for to: a, al, to. With no blank beside them they are letters among digits."""
_CHINESE_BEFORE, _CHINESE_BEHIND = frozenset("是为打拨话机码线到至给用"), frozenset("是为的或和及与到至")
"""Chinese has no blanks: these end what is said before a number, or begin what is said behind it."""
_SEPARATES = ("*", "#", "\\", "[", "~", "…")
"""Between two numbers these are no masks."""


@dataclass(frozen=True, slots=True)
class FoundPiece:
    """A piece of a line with the text before it (from the piece before) and behind it (to the next).

    `led`: what stands before the piece before, where only a sign without a blank parts the two.
    """

    piece: Piece
    before: str
    behind: str
    is_last: bool = True
    is_first: bool = True
    led: str = ""

    @property
    def is_short(self) -> bool:
        digits = self.piece.digits
        return len(digits) <= SHORT_CODE_DIGITS and not self.piece.plus

    @property
    def is_glued(self) -> bool:
        """Whether a letter touches it that is no label: DE123456789, 0xx44; or capitals follow: 1-800-FLOWERS."""
        return self.is_touched or self.is_before_capitals or self.is_masked

    @property
    def is_before_capitals(self) -> bool:
        """Whether capitals follow that may be letters of the keypad, and are no label behind a long number."""
        capitals = _CAPITALS.match(self.behind)
        if capitals is None or capitals[1] in words.KNOWN_CAPITALS:
            return False
        return not (self.is_long_enough and capitals[1].lower() in words.LABELS | words.ASIDES)

    @property
    def is_long_enough(self) -> bool:
        """Whether it has too many digits for one that letters complete, and a blank behind it."""
        return len(self.piece.digits) > _LONGEST_BEFORE_LETTERS and self.behind.startswith(" ")

    @property
    def is_touched(self) -> bool:
        """Whether a letter that is no label's stands right before it or behind it."""
        before, behind = self.before[-1:], self.behind[:1]
        label = last_word(self.before)
        led = (before.isalpha() or before == "_") and not self.piece.plus and label not in words.LABELS
        extension = not self.is_last and re.match(r"\s?(?:(?:x|ext)\.?|转|分机号?)\s?$", self.behind, re.IGNORECASE)
        followed = (behind.isalpha() or behind == "_") and not extension and not self.behind[:2].isspace()
        followed = followed and behind not in _CHINESE_BEHIND
        led = led and not words.EXTENSION.search(self.before) and before not in _CHINESE_BEFORE
        return led or followed

    @property
    def is_masked(self) -> bool:
        """Whether a sign that stands for digits touches it: 493090010*, +49 30 9005-xx, +49309003…, 4930900[0-9]."""
        mask = words.MASK.match(self.behind)
        if mask is None or (not self.is_last and (self._is_parted_by(mask) or words.EXTENSION.search(self.behind))):
            return False
        # *+4930900100* is how chats and mails print a number in bold.
        return not (mask[0].strip(" *") == "" and self.before.endswith(mask[0]))

    def _is_parted_by(self, mask: re.Match[str]) -> bool:
        return mask.end() == len(self.behind) and mask[0].strip() in _SEPARATES

    @property
    def aside(self) -> words.Aside | None:
        """Whether a word says that these digits are something else: an order, a room, an account."""
        if self.piece.plus:
            return None
        led = words.aside_before(self.led) if self.led else None
        # Behind a room may stand its phone; behind a tax number's first digits stand its others.
        led = None if self.before.isspace() and led is not words.Aside.SURE else led
        return words.aside_before(self.before) or led

    @property
    def is_aside(self) -> bool:
        """Whether any word says so."""
        return self.aside is not None


def is_until(number: FoundPiece, after: FoundPiece) -> bool:
    """Whether a piece is the last number of a range that the piece before it begins."""
    if number.is_short or (len(after.before) <= _LETTERS_OF_TO and after.before.isalpha() and after.before.isascii()):
        return False  # 60718293a4 is a key
    return bool(words.UNTIL.search(after.before) or (not after.is_short and words.FROM_TO.match(after.before)))


def leads_to(number: FoundPiece, after: FoundPiece) -> bool:
    """Whether an arrow parts two whole numbers: a range, a call that is forwarded, an old and a new number."""
    leads = words.ARROW.match(after.before) or words.FORWARDS.match(after.before)
    return not (number.is_short or after.is_short) and bool(leads)


def last_word(text: str) -> str:
    """The word that a text ends with, in small letters; "" for none."""
    found = re.search(r"([^\W\d_]+)[.:]?$", text)
    return found[1].lower() if found else ""
