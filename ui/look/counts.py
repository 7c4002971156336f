"""How many numbers a channel has, in words: of some kinds they are pages."""

from core.numbers.did_format import DidFormat
from core.wording import N_, NN_
from ui.look.texts import plural, translated


def counted(count: int, form: DidFormat) -> str:
    """ "1 number", "12 pages"."""
    return _put(count, form, NN_("1 number", "{count} numbers"), NN_("1 page", "{count} pages"))


def counted_others(count: int, form: DidFormat) -> str:
    """Those that are not meant."""
    numbers = NN_("1 other number", "{count} other numbers")
    return _put(count, form, numbers, NN_("1 other page", "{count} other pages"))


def add_caption(count: int, form: DidFormat) -> str:
    """The button that adds so many, with its key."""
    if not count:
        return translated(N_("Nothing to &add"))
    numbers = NN_("&Add 1 number", "&Add {count} numbers")
    return _put(count, form, numbers, NN_("&Add 1 page", "&Add {count} pages"))


def heading_of(form: DidFormat) -> str:
    """What they are called together."""
    return translated(N_("Pages") if form is DidFormat.PAGE_ID else N_("Numbers"))


def none_yet(form: DidFormat) -> str:
    """Where there are none."""
    return translated(N_("No pages yet") if form is DidFormat.PAGE_ID else N_("No numbers yet"))


def _put(count: int, form: DidFormat, numbers: str, pages: str) -> str:
    return plural(pages if form is DidFormat.PAGE_ID else numbers, count)
