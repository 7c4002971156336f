"""Which digits in a line of keys are certainly a number: behind a +, or called one with nothing else said of them."""

import re

from core.mail.label_words import words
from core.mail.lines import WORD
from core.numbers.words import FROM_TO, UNTIL

_DIGITS = r"[0-9 ()./-]{5,24}[0-9](?![\w+/=-])"
_BEHIND_PLUS = re.compile(rf"(?:(?<![\w+/=-])|(?<=did=)|(?<=number=))\+[0-9]{_DIGITS}", re.IGNORECASE)
_GROUPS = r"\(?[1-9][0-9]{1,2}\)?(?:[ .-][0-9]{2,4}){2,4}(?![\w+/=-])"
"""As numbers are written without a 0: 514 555-0123."""
_MAY_BE_CALLED = re.compile(rf"(?<![\w+/-])(?:(?:\+[1-9]|0[0-9]){_DIGITS}|{_GROUPS})")
_LAST_OF_MANY = re.compile(r"(?P<between>[^0-9+\0]{1,20})\+?[0-9](?:[0-9 ()./-]{0,24}[0-9])?(?![\w+/=-])")
"""What may end a range that such a number begins."""
_TELLS_APART = re.compile(r"[,;|\t\0{\[]")
_ONLY_SAYING = re.compile(r"(?:[^\W\d_]|[\s\"'“”„:=：>*(._–-])*")
"""Words, and what joins them. No sign is of both kinds: a line of ____ would be tried in all ways."""
_CALLS_IT_ONE = words(
    "number numbers nummer nummern rufnummer rufnummern telefonnummer telefonnummern sms-nummer número números numéro"
    " numéros numero numeri numer numery did dids sms msisdn"
)
_MAY_STAND_THERE = _CALLS_IT_ONE | words(
    "phone telephone virtual sender your the our a new is are ihre die deine der lautet lauten ist sind and und with"
)
_NEXT = re.compile(r"[\s,;/&]*(?:and|und|et|y|e|i)?\s*")
_BEHIND = re.compile(r"[^,;|\t\0}\])]*")
_LETTER = re.compile(r"\s*[^\W\d_]\s*")
"""Between the digits of two numbers a word, or between two blocks of a key a letter."""


def number_beside_keys(text: str, start: int, is_next: bool) -> tuple[int, int] | None:
    """Where the next number of a line begins and ends, with the range that it begins; None where no other is certain.

    Args:
        text: the line, with NUL characters in the place of what fields have used.
        is_next: what ends at `start` was such a number: one that stands right behind it is called as it was.
    """
    at = start
    while piece := _MAY_BE_CALLED.search(text, at):
        plus = _BEHIND_PLUS.match(text, piece.start())
        if plus is not None:
            return piece.start(), _with_last(text, plus.end())
        end = _with_last(text, piece.end(), by_letter=False)
        if _is_called_one(text, start, piece, is_next) and _is_whole(text, end):
            return piece.start(), end
        at = piece.start() + 1
    return None


def _with_last(text: str, end: int, *, by_letter: bool = True) -> int:
    last = _LAST_OF_MANY.match(text, end)
    if last is not None and not by_letter and _LETTER.fullmatch(last["between"]):
        return end
    many = last is not None and (UNTIL.search(last["between"]) or FROM_TO.match(last["between"]))
    return last.end() if last is not None and many else end


def _is_called_one(text: str, start: int, piece: "re.Match[str]", is_next: bool) -> bool:
    """Whether nothing stands before the digits but that they are a number."""
    between = _NEXT.match(text, start, piece.start()) if is_next else None
    if between is not None and between.end() == piece.start():
        return True
    saying = _TELLS_APART.split(text[start : piece.start()])[-1]
    if not _ONLY_SAYING.fullmatch(saying):
        return False
    said = {word.casefold() for word in WORD.findall(saying)}
    return bool(said & _CALLS_IT_ONE) and said <= _MAY_STAND_THERE


def _is_whole(text: str, end: int) -> bool:
    """Whether no other digits follow that they may be one with, as the blocks of a key are."""
    behind = _BEHIND.match(text, end)
    told = behind[0] if behind is not None else ""
    following = _NEXT.match(told)
    many = following is not None and following[0].strip() and _MAY_BE_CALLED.match(told, following.end())
    return bool(many) or not any(map(str.isdigit, told))
