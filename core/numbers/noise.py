"""What in a line surely is no number, and is taken for blanks: times, dates, amounts, addresses, what links hide."""

import re

from core.numbers import words
from core.numbers.dialling import e164, is_valid

WHOLE_FLOAT = re.compile(r"\s*'?(?P<whole>\+?[0-9]{5,})[.,]0{1,3}\s*")
"""A whole number that a spreadsheet wrote with decimals."""
_GROUPED = re.compile(r"\s*'?\+?[0-9]{1,3}(?:([.,'])[0-9]{3})(?:\1[0-9]{3})+\s*")


def without_noise(text: str, country: str) -> str:
    """The text with blanks for what surely is no number: times, dates, amounts, addresses, what links hide."""
    whole = WHOLE_FLOAT.fullmatch(text)
    if whole:
        return text[: whole.end("whole")] + " " * (len(text) - whole.end("whole"))
    if _GROUPED.fullmatch(text) and not words.ADDRESS.fullmatch(text.strip()):
        return re.sub(r"(?<=[0-9])[.,'](?=[0-9])", ".", text)
    if ":" in text or "/" in text:
        text = words.CHAT_STAMP.sub(_as_blanks, text, count=1) if words.CHAT_STAMP.match(text) else text
        text = words.TIME.sub(_as_blanks, text)
    if "*" in text or "_" in text:
        text = words.BOLD.sub(_without_bold, text)
    text = words.LINK.sub(_link_as_text, text)
    text = words.DATE_INSIDE.sub(lambda found: words.GONE.ljust(len(found[0])), text)
    for other in (words.SPAN_OF_TIME, words.PRICE):
        text = other.sub(_as_blanks, text)
    return words.ADDRESS.sub(lambda found: found[0] if _is_in_pairs(found[0], country) else _as_blanks(found), text)


def _is_in_pairs(address: str, country: str) -> bool:
    """Whether an address may be a number, as some countries write theirs in pairs: 45.12.34.56."""
    pairs = bool(country) and len(address) == 11 and all(len(each) == 2 for each in address.split("."))
    return pairs and is_valid(e164(address, country))


def _without_bold(found: re.Match[str]) -> str:
    mark = _blanks(found["mark"])
    return mark + found["inside"] + mark


def _blanks(text: str) -> str:
    return " " * len(text)


def _as_blanks(found: re.Match[str]) -> str:
    return _blanks(found[0])


def _link_as_text(found: re.Match[str]) -> str:
    number = found["link"]
    if number is None:
        return " " * len(found[0])
    lead = found.start("link") - found.start()
    shown = " " * (lead - 1) + "+" + number
    return shown + " " * (len(found[0]) - len(shown))
