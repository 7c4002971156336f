"""Problems and errors as sentences in the person's language. The only file that words failures."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from core.errors import AppError, fields_at_fault
from core.wording import BETWEEN, BETWEEN_NAMES, N_, Dated, Listed, Quoted, form_of, one_text
from ui.look.tooltips import caption_text

if TYPE_CHECKING:
    from core.errors import Problem
    from core.keys.warnings import Cure, KeyWarning


SHOWN_PROBLEMS = 5
_FIELDS_SHOWN = 3
_SHORT = QLocale.FormatType.ShortFormat
_CENTURY = 20
"""Two digits of a year are read as one of this."""
COUNTS = ("count", "more")
WORDED = ("why", "reason", "unasked", "instead")
"""Placeholders that take words of core's own: why something is so, or what stands in the place of something else."""


def translated(text: str, values: Mapping[str, object] | None = None) -> str:
    """A template of core (marked with `N_`) in the person's language, its placeholders filled."""
    if not text:
        return ""
    count = (values or {}).get("count")
    # A sentence with one form is found only where no form is asked for.
    if isinstance(count, int) and BETWEEN in text:
        sentence = QCoreApplication.translate("core", text, "", _small(count))
    else:
        sentence = _plainly(text)
    # What is not translated yet still has both English forms.
    sentence = form_of(sentence, count)
    return sentence.format(**{key: _shown(key, value) for key, value in values.items()}) if values else sentence


def _small(count: int) -> int:
    """A count with the same form that Qt's 32 bits can hold: no language looks further than the last digits."""
    return count if count < 1_000_000 else 1_000_000 + count % 1_000_000


def _plainly(text: str) -> str:
    return QCoreApplication.translate("core", text)


def plural(text: str, count: int, values: Mapping[str, object] | None = None) -> str:
    """A sentence about so many things (`NN_`), in the form that the person's language has for this count."""
    return translated(text, {**(values or {}), "count": count})


def _shown(key: str, value: object) -> object:
    """A reason is worded by core, too, unless it is the system's own; other values are a person's or the PBX's.

    A count and a day are written as the person's language writes them, and names of a list parted as it does.
    """
    if key in COUNTS and isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, Listed):
        return listed(str(_shown("", each)) for each in value)
    if isinstance(value, Dated):
        return dated(value.when)
    if isinstance(value, Quoted):
        return value.before + quoted(value.words) + value.behind
    return translated(value) if key in WORDED and isinstance(value, str) else value


def dated(when: dt.date | dt.datetime) -> str:
    """A day, or a moment, as the person's language writes it."""
    day = QDate(when.year, when.month, when.day)
    if not isinstance(when, dt.datetime):
        form = QLocale().dateFormat(_SHORT)
        if when.year // 100 != _CENTURY and "yyyy" not in form:
            form = form.replace("yy", "yyyy")
        return QLocale().toString(day, form)
    return QLocale().toString(QDateTime(day, QTime(when.hour, when.minute)), _SHORT)


def listed(names: Iterable[str]) -> str:
    """Names one after another, parted as the person's language does it."""
    return translated(BETWEEN_NAMES).join(names)


def counted(*parts: tuple[str, int]) -> str:
    """How many there are of each (`NN_`), one after another; what there is none of is left out."""
    return listed(plural(text, count) for text, count in parts if count)


def quoted(text: str) -> str:
    """Somebody's own words, in the quotation marks of the person's language."""
    return translated(N_("“{text}”"), {"text": text})


def named(name: str, text: str) -> str:
    """What something is called, and what is said of it, with the colon of the person's language between."""
    return translated(N_("{name}: {text}"), {"name": name, "text": text})


def problem_text(problem: "Problem") -> str:
    """What is wrong at a field."""
    return translated(problem.text, problem.values)


def warning_text(warning: "KeyWarning") -> str:
    """What is to be looked at in a field."""
    terms = {name: translated(text) for name, text in warning.terms.items()}
    return (
        translated(warning.text, {**warning.values, **terms}) if warning.values or terms else translated(warning.text)
    )


def cure_text(cure: "Cure") -> str:
    """The caption of the button that puts something right."""
    values = {
        name: translated(str(text)) if name == "label" else caption_text(str(text))
        for name, text in cure.caption_values.items()
    }
    return translated(cure.caption, values)


def problem_lines(problems: "Sequence[Problem]", called: Callable[[str], str] = str) -> str:
    """A line for each of the first problems, with the parameter that it is about, as it is called."""
    shown = problems[:SHOWN_PROBLEMS]
    calls = [(called(each.field), problem_text(each)) for each in shown]
    return "".join(f"\n• {named(name, text) if name else text}" for name, text in calls)


def failure_text(error: Exception, pbx: str = "") -> str:
    """What happened, whether it matters for the PBX, and what to do.

    Args:
        pbx: what the PBX is called here; an error knows its address alone.
    """
    if isinstance(error, AppError):
        parts = (error.what, error.detail, error.remedy)
        values = {**error.values, **({"pbx": pbx} if pbx and "pbx" in error.values else {})}
        return one_text(*(translated(part, values) for part in parts))
    return QCoreApplication.translate(
        "texts",
        "The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the "
        "data folder has the details.",
    ).format(kind=type(error).__name__)


def failure_with_fields(error: Exception, pbx: str = "") -> str:
    """The same as `failure_text`, and what is wrong at the first fields."""
    return one_text(failure_text(error, pbx), *map(problem_text, fields_at_fault(error)[:_FIELDS_SHOWN]))
