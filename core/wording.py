"""Marks a sentence for translation without translating it: core words things once, in English; ui translates."""

import datetime as dt
from collections.abc import Mapping
from typing import Self

BETWEEN = "¦"
"""Parts the two forms of a sentence with a count; no sentence has it otherwise."""


class Listed(tuple[str, ...]):
    """Several names in one place of a sentence: in English parted by commas, elsewhere as the language does it."""

    def __str__(self) -> str:
        return ", ".join(self)


class Quoted(str):
    """Somebody's own words inside a sentence: each language has quotation marks of its own.

    Attributes:
        words: without the marks. behind: stands behind them, for instance a number. before: stands before them.
    """

    words: str
    behind: str
    before: str

    def __new__(cls, words: str, behind: str = "", before: str = "") -> Self:
        made = super().__new__(cls, f"{before}“{words}”{behind}")
        made.words, made.behind, made.before = words, behind, before
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, str]]:
        # A copy is made of these, and not of what stands there already in marks.
        return type(self), (self.words, self.behind, self.before)


class Dated(str):
    """A day, or a moment, inside a sentence: each language writes them in its own way.

    Attributes:
        when: by the clock of this computer.
    """

    when: dt.date | dt.datetime

    def __new__(cls, when: dt.date | dt.datetime) -> Self:
        made = super().__new__(cls, f"{when:%Y-%m-%d %H:%M}" if isinstance(when, dt.datetime) else when.isoformat())
        made.when = when
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[dt.date | dt.datetime]]:
        return type(self), (self.when,)


def N_(text: str) -> str:  # noqa: N802 - the mark that pyside6-lupdate is told to look for
    """Return `text` unchanged; the string stands in the translation files under the context of its module."""
    return text


def NN_(one: str, many: str) -> str:  # noqa: N802 - as above
    """A template for a sentence about `{count}` things: `one` for exactly one, `many` for all others in English.

    What comes out holds both, so that it can be kept and handed on like every other template; other languages have as
    many forms as they need. `worded` and `ui.look.texts.translated` choose by the value `count`.
    """
    return one + BETWEEN + many


def one_text(*sentences: str) -> str:
    """Sentences one after another, in whatever language they are; those that say nothing are left out."""
    told = ""
    for sentence in (each.strip() for each in sentences):
        blank = " " if told and sentence and told[-1] not in FULL_WIDTH else ""
        told += blank + sentence
    return told


FULL_WIDTH = "。！？；：，、）"
"""The signs of Chinese that have the blank behind them inside."""

BETWEEN_NAMES = N_(", ")
"""Parts the names of a list."""


def form_of(text: str, count: object) -> str:
    """The English form of a template for this count; a template without forms as it is."""
    one, found, many = text.partition(BETWEEN)
    return (one if count in (1, "1") else many) if found else text


def worded(text: str, values: Mapping[str, object] | None = None) -> str:
    """A template in English, its placeholders filled."""
    sentence = form_of(text, (values or {}).get("count"))
    return sentence.format(**values) if values else sentence
