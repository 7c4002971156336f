"""How many numbers a channel has, in words: of some kinds they are pages."""

from PySide6.QtCore import QLocale

from core.numbers.did_format import DidFormat
from core.wording import N_
from ui.look.texts import translated


def counted(count: int, form: DidFormat) -> str:
    """ "1 number", "12 pages"."""
    return _put(count, form, (N_("1 number"), N_("{count} numbers")), (N_("1 page"), N_("{count} pages")))


def counted_others(count: int, form: DidFormat) -> str:
    """Those that are not meant."""
    numbers = N_("1 other number"), N_("{count} other numbers")
    return _put(count, form, numbers, (N_("1 other page"), N_("{count} other pages")))


def add_caption(count: int, form: DidFormat) -> str:
    """The button that adds so many, with its key."""
    numbers = N_("&Add 1 number"), N_("&Add {count} numbers")
    return _put(count, form, numbers, (N_("&Add 1 page"), N_("&Add {count} pages")))


def heading_of(form: DidFormat) -> str:
    """What they are called together."""
    return translated(N_("Pages") if form is DidFormat.PAGE_ID else N_("Numbers"))


def none_yet(form: DidFormat) -> str:
    """Where there are none."""
    return translated(N_("No pages yet") if form is DidFormat.PAGE_ID else N_("No numbers yet"))


def _put(count: int, form: DidFormat, numbers: tuple[str, str], pages: tuple[str, str]) -> str:
    one, many = pages if form is DidFormat.PAGE_ID else numbers
    return translated(one) if count == 1 else translated(many, {"count": QLocale().toString(count)})
