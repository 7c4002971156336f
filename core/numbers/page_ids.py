"""IDs of pages of a social network, out of what people copy: digits, a link, a line with a label."""

import re

from core.numbers.reading import MISSING, SHORTENED, Number, Reading, Why, no_number
from core.numbers.text import is_shortened, plain_text
from core.wording import N_

NAME_ONLY = N_(
    "“{value}” is a page name. The page ID has only digits; you will find it on the page under About > Page "
    "transparency."
)
_DIGITS = re.compile(r"[0-9]{5,32}")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,' ][0-9]{3})+")
_IN_LINK = re.compile(r"(?:[?&](?:id|page_id)=|/|-)(?P<id>[0-9]{5,32})/?(?:[?&#].*)?$")
_LABEL = re.compile(r"^[^\W\d_]+(?:[ \-_][^\W\d_]+){0,3}\s*[:#=]?\s*(?P<id>[0-9]{5,32})\W*$")
_PAGE = re.compile(
    r"(?<![^\W\d_])(?:fan)?(?:pages?|seiten?|p[áa]ginas?|pagin[ae]|stron[ay])(?![^\W\d_])|主页|专页|页面",
    re.IGNORECASE,
)
_ID_INSIDE = re.compile(r"(?<![\w.+-])[0-9]{5,32}(?![\w-])")
_PHONE = re.compile(r"\+[0-9][0-9 ()./-]{5,24}[0-9]")
"""Its groups are no IDs: the phone of a page."""
_LINK = re.compile(r"(?<![\w.-])(?:https?://|www\.)[^\s<>\"'|,;)]{1,300}", re.IGNORECASE)
_LONGEST_NAME = 60


def read_page_id(text: str) -> Reading:
    """The one ID in a text, where it is certain."""
    plain = plain_text(text)
    kept = plain.text.strip(" '\"“”")
    if not kept:
        return no_number(Why.NOTHING, MISSING, text)
    if is_shortened(kept):
        return no_number(Why.WRONG, SHORTENED, text)
    for form in (_DIGITS, _GROUPED):
        found = form.fullmatch(kept)
        if found:
            start = plain.text.index(kept)
            return Number(re.sub(r"[^0-9]", "", kept), *plain.span(start, start + len(kept)))
    found = _IN_LINK.search(plain.text.rstrip()) or _LABEL.match(plain.text.strip())
    if found:
        start = plain.text.index(found["id"])
        return Number(found["id"], *plain.span(start, start + len(found["id"])))
    why = Why.UNCLEAR if not re.search(r"\s", kept) else Why.PROSE
    return no_number(why, NAME_ONLY, text)


def names_page(text: str) -> bool:
    """Whether words say that what follows is of a page: "Page ID", "Seiten-IDs:"."""
    return bool(_PAGE.search(text[:_LONGEST_NAME]))


def page_ids_in(text: str, *, below_name: bool = False) -> tuple[str, ...]:
    """All IDs in a line that are certainly of pages: digits and links behind words that say so.

    Args:
        below_name: a line above says so.
    """
    text = _PHONE.sub(" ", text)
    rest = _LINK.sub(" ", text)
    begins = [found.start() for found in (_ID_INSIDE.search(text), _LINK.search(text)) if found is not None]
    if not begins or not (below_name or names_page(text[: min(begins)][-_LONGEST_NAME:])):
        return ()
    linked = [each.number for each in map(read_page_id, _LINK.findall(text)) if isinstance(each, Number)]
    return tuple(dict.fromkeys((*linked, *_ID_INSIDE.findall(rest))))
