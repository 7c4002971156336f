"""Lines of a mail or list: page marks, ranges that are wrapped, and numbers that are somebody's own."""

import re
from collections.abc import Sequence

from core.numbers import reading as said
from core.numbers import words
from core.numbers.farewell import ends_mail, farewell_above
from core.numbers.finding import LONGEST_CELL
from core.numbers.reading import Asked, Doubt, NotANumber, Number, Why
from core.routes.number_questions import as_footer
from core.routes.surroundings import Readings, Surroundings, has_number, may_have_number
from core.routes.writers_own import asked_if_own

_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCE = 4
"""Words between a list and what stands below it that are more than a heading."""
_PAGE_MARK = re.compile(r"\s*[-–]\s*[0-9]{1,4}\s*[-–]\s*")
_PHONE_LABEL = re.compile(
    r"(?<![^\W\d_])(?:T|M|F|Tel|Telefon|Phone|Fon|Mob|Mobil|Mobile|Cell|Handy|Fax|Direct)\.?\s*:?\s*(?=[+(0-9])",
    re.IGNORECASE,
)
_SHORT_TAIL = re.compile(r"\D*([0-9]{1,5})\D*")


class ProseLines:
    """Changes the readings of lines that cannot be read one by one."""

    def __init__(self, texts: Sequence[str], readings: Readings, around: Surroundings) -> None:
        self._texts, self._readings, self._around = texts, readings, around

    def settle(self) -> None:
        """What is certain is settled, and what the person knows becomes a question."""
        self._leave_page_marks_out()
        self._join_wrapped()
        self._ask_below_regards()
        self._ask_whether_own()

    def settle_below_table(self) -> None:
        """Numbers below the end of a mail, where its text above is a table."""
        end = self._regards(sorted(self._readings))
        # Dashes may also stand for no number: then bare ones follow.
        if end is not None and (_has_letters(self._texts[end]) or self._all_have_words(end)):
            self._ask_from(end)

    def _all_have_words(self, end: int) -> bool:
        numbered = filter(self._may_have_number, range(end + 1, len(self._texts)))
        return all(_has_letters(self._texts[place]) for place in numbered)

    def _regards(self, places: Sequence[int]) -> int | None:
        """Of these lines the first that ends a mail, below a number."""
        first = self._first()
        return next((place for place in places if place > first and ends_mail(self._texts, place)), None)

    def _first(self) -> int:
        """The first line that may have a number."""
        return next(filter(self._may_have_number, range(len(self._texts))), len(self._texts))

    def _leave_page_marks_out(self) -> None:
        for place in self._readings:
            if _PAGE_MARK.fullmatch(self._texts[place][:LONGEST_CELL]):
                self._readings[place] = (said.no_number(Why.PROSE, said.NO_NUMBER, self._texts[place]),)

    def _join_wrapped(self) -> None:
        """A line that only goes on with the end of a range belongs to the line above it."""
        for place, reading in list(self._readings.items()):
            text = self._texts[place]
            if (
                place == 0
                or _PAGE_MARK.fullmatch(text[:LONGEST_CELL])
                or not words.UNTIL_AT_START.match(text[:LONGEST_CELL])
                or not _SHORT_TAIL.fullmatch(_without_letters(text))
            ):
                continue
            if isinstance(reading[0], NotANumber):
                above = self._texts[place - 1]
                joined = self._around.read(f"{above} {text.strip()}")
                if isinstance(joined[0], Asked) and joined[0].doubt is Doubt.TAIL:
                    self._readings[place - 1] = joined
                    self._readings[place] = (said.no_number(Why.PROSE, said.NO_NUMBER, text),)

    def _ask_below_regards(self) -> None:
        """Numbers below the end of a mail are the writer's own, or are not."""
        first = self._first()
        end = self._regards(range(len(self._texts)))
        end = self._end_of_list(end or len(self._texts)) or end or self._signature()
        above = farewell_above(self._texts, first)
        if above is not None:
            self._ask_from(above)
        elif end is not None and first < end:
            self._ask_from(end)

    def _ask_from(self, end: int) -> None:
        for place in range(end, len(self._texts)):
            readings = self._readings.get(place) or self._around.read(self._texts[place])
            self._readings[place] = tuple(as_footer(self._texts[place], reading) for reading in readings)

    def _ask_whether_own(self) -> None:
        """`Call me at …` among the numbers: somebody's own."""
        made = {place: asked_if_own(self._texts[place], readings) for place, readings in self._readings.items()}
        changed = {place for place, readings in made.items() if readings != self._readings[place]}
        if any(self._has_number(place) for place in range(len(self._texts)) if place not in changed) or any(
            isinstance(each, Number) for place in changed for each in made[place]
        ):
            self._readings |= {place: made[place] for place in changed}

    def _end_of_list(self, end: int) -> int | None:
        """Where the last sentence below a list ends, if one or two numbers follow: a hotline, or the writer's own.

        Args:
            end: of the mail, by its regards.
        """
        numbered = [place for place in range(end) if self._has_number(place)]
        for below in (1, 2):
            if len(numbered) < below + 2:
                return None
            above, first = numbered[-below - 1 :][:2]
            between = self._texts[above + 1 : first]
            wordy = sum(map(len, map(_WORDS.findall, between))) >= _SENTENCE
            if wordy and not between[-1].rstrip().endswith((":", "：")):
                return first
        return None

    def _signature(self) -> int | None:
        """The last line with numbers, if it has several behind the labels of phones, and those above have none."""
        numbered = [place for place in range(len(self._texts)) if self._has_number(place)]
        if len(numbered) < 2 or len(_PHONE_LABEL.findall(self._texts[numbered[-1]][:LONGEST_CELL])) < 2:
            return None
        above = any(_PHONE_LABEL.search(self._texts[place][:LONGEST_CELL]) for place in numbered[:-1])
        return None if above else numbered[-1]

    def _has_number(self, place: int) -> bool:
        return has_number(self._readings.get(place))

    def _may_have_number(self, place: int) -> bool:
        return may_have_number(self._readings.get(place))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text[:LONGEST_CELL]))


def _without_letters(text: str) -> str:
    return re.sub(r"[^\W\d_]+", " ", text)
