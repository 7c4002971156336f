"""What in a line surely is no number, and is taken for blanks: times, dates, amounts, accounts, addresses, links."""

import re

from core.numbers import words
from core.numbers.dialling import e164, is_valid

WHOLE_FLOAT = re.compile(r"\s*'?(?P<whole>\+?[0-9]{5,})[.,]0{1,3}\s*")
"""A whole number that a spreadsheet wrote with decimals."""
_LEAST_KEY = 24
_GROUPED = re.compile(r"\s*'?\+?[0-9]{1,3}(?:([.,'])[0-9]{3})(?:\1[0-9]{3})+\s*")
_IBAN = re.compile(r"(?<![^\W_])[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?(?![^\W_])")
"""A bank account, without gaps or in groups of four; a word behind it may look like its last group."""
_KEY = re.compile(r"(?<!\w)(?=\w{0,40}[A-Za-z])(?=\w{0,40}[0-9])[0-9A-Za-z_]{24,}(?!\w)")
"""A key, or the name of a thing in a portal: the digits in it are none of a number."""
_CREDITOR = re.compile(
    r"(?<![^\W_])[A-Z]{2}[0-9]{2} ?[0-9A-Z]{3} ?[0-9][0-9A-Z]{0,3}(?: ?[0-9A-Z]{1,11}){1,6}(?![^\W_])"
)
"""Who may collect from an account: DE98 ZZZ 0999 9999 999."""
_REGISTERED = re.compile(
    r"(?<![^\W_])(?:CHE[ \-]?[0-9]{3}\.[0-9]{3}\.[0-9]{3}|ATU ?[0-9]{8}"
    r"|[0-9]{2}\.[0-9]{3}\.[0-9]{3}/[0-9]{4}-[0-9]{2}|FN ?[0-9]{5,7} ?[a-z]|DVR:? ?[0-9]{7}|NL ?[0-9]{9} ?B ?[0-9]{2}"
    r"|(?i:compan(?:y|ies)(?: house)?(?: reg[a-z]{0,9}\.?)? (?:no|number)[.: ]{0,3}(?:[a-z]{2})?[0-9]{6,8}))"
    r"(?![^\W_]| ?[0-9/-])"
)
"""What a company in Switzerland, Austria, Brazil, Britain or the Netherlands is known by; no number looks so."""
_BELGIAN = re.compile(r"(?<![^\W_])BE ?([01][0-9]{3}\.[0-9]{3}\.[0-9])([0-9]{2})(?![^\W_])")
"""The same in Belgium, where phone numbers may look so: its check digits say which it is."""
_BANK_LINE = re.compile(
    r"(?<![^\W_])(?:sort code|blz|aba|routing (?:no|number))[\s.:#]{0,3}[0-9][0-9 \-]{4,10}[0-9][\s,;/]{1,3}"
    r"(?:account|acct|a/c|konto|kto)\.?(?: ?(?:no|number|nr))?[\s.:#]{0,3}[0-9][0-9 \-]{4,14}[0-9](?![^\W_])",
    re.IGNORECASE,
)
"""A bank and the account that it has, as they are written where there is no IBAN."""
_LEAST_IBAN, _SHORT_IBANS = 18, {"NO": 15, "BE": 16}


def without_noise(text: str, country: str) -> str:
    """The text with blanks for what surely is no number, and for what links hide."""
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
    text = _IBAN.sub(_without_account, text)
    text = _CREDITOR.sub(_without_creditor, text)
    text = _BELGIAN.sub(_without_belgian, text)
    for certain in (_REGISTERED, _BANK_LINE):
        text = certain.sub(lambda found: words.GONE.ljust(len(found[0])), text)
    if len(text) >= _LEAST_KEY:
        text = _KEY.sub(_as_blanks, text)
    for other in (words.SPAN_OF_TIME, words.PRICE):
        text = other.sub(_as_blanks, text)
    return words.ADDRESS.sub(lambda found: found[0] if _is_in_pairs(found[0], country) else _as_blanks(found), text)


def _without_account(found: re.Match[str]) -> str:
    """A bank account gone, whose check digits are right, and what stands behind it; all of it if it is none."""
    text = found[0]
    ends = [len(text), *(place for place, sign in enumerate(text) if sign == " ")]
    end = max((each for each in ends if _is_account(text[:each].replace(" ", ""))), default=0)
    return words.GONE.ljust(end)[:end] + text[end:]


def _without_creditor(found: re.Match[str]) -> str:
    """The same of a creditor's identifier, whose three signs behind the check digits do not count."""
    text = found[0]
    ends = [len(text), *(place for place, sign in enumerate(text) if sign == " ")]
    whole = ((end, text[:end].replace(" ", "")) for end in ends)
    end = max((end for end, each in whole if len(each) > 7 and _is_checked(each[:4] + each[7:])), default=0)
    return words.GONE.ljust(end)[:end] + text[end:]


def _without_belgian(found: re.Match[str]) -> str:
    checked = 97 - int(found[1].replace(".", "")) % 97 == int(found[2])
    return words.GONE.ljust(len(found[0])) if checked else found[0]


def _is_account(text: str) -> bool:
    """Whether this is an IBAN, by its length and its check digits (ISO 7064): no phone number is as long."""
    return len(text) >= _SHORT_IBANS.get(text[:2], _LEAST_IBAN) and _is_checked(text)


def _is_checked(text: str) -> bool:
    return int("".join(str(int(each, 36)) for each in text[4:] + text[:4])) % 97 == 1


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
