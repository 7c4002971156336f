"""When a PBX was seen, in words."""

from PySide6.QtCore import QDate, QDateTime, QLocale

from core.store.rows import KnownPbx
from core.wording import N_
from ui.look.texts import translated


def moment(seconds: float) -> str:
    """A day and time as one says it; `seconds` since 1970."""
    at = QDateTime.fromSecsSinceEpoch(int(seconds))
    today = QDate.currentDate()
    clock = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    days = {0: N_("today, {clock}"), 1: N_("yesterday, {clock}")}
    said = days.get(at.date().daysTo(today))
    return translated(said, {"clock": clock}) if said else QLocale().toString(at, QLocale.FormatType.ShortFormat)


def seen_text(pbx: KnownPbx | None, answers: bool) -> str:
    """Whether a PBX can be reached, or when it was last seen."""
    if answers:
        return translated(N_("reachable now"))
    if pbx is None or not pbx.answered_at:
        return translated(N_("not seen yet"))
    return translated(N_("last seen {when}"), {"when": moment(pbx.answered_at)})
