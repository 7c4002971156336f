"""The lines of a mail that hold the numbers for the table: handed on as they are, for the table's own reading.

What is a number is said by `core/numbers`; here it is only told whose it is. What is left out is counted.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from core.channel.credentials import NeverPickled
from core.mail.beside_keys import number_beside_keys
from core.mail.corrections import begins_older, calls_it_new
from core.mail.covered import covered, covered_below
from core.mail.label_words import SET_ASIDE, words
from core.mail.lines import WORD, Line
from core.mail.signature import FAREWELL, signs
from core.mail.whose_number import (
    OF_A_CHANNEL,
    calls_anothers,
    calls_of_the_channel,
    calls_one,
    heads_anothers,
    is_a_further_one,
    is_anothers,
    is_heading,
    is_of_a_department,
    is_of_a_desk,
    is_phone,
    is_surely_the_channels,
    said_before,
    without_recipients,
)
from core.numbers.did_format import DidFormat
from core.numbers.farewell import ends_mail, farewell_above
from core.numbers.finding import LONGEST_LINE, read_numbers
from core.numbers.page_ids import names_page, page_ids_in, read_page_id
from core.numbers.reading import NotANumber, Number, Reading
from core.numbers.words import NEGATES, POINTS_BELOW
from core.validity import Verdict, verdict_on

_LEAST_DIGITS = 6
_MAIL = re.compile(r"[\w.+-]@[\w-]{1,63}\.")
_PARTS = re.compile(r"[^|·•]+[|·•][^|·•]+[|·•]")
_USED = re.compile("\0+")
_SENTENCE = 4
"""Words of a line that says something of the numbers below it."""
_DIGITS = re.compile(r"[0-9](?:[0-9 ()./-]{0,30}[0-9])?")
_NEXT_CALL = re.compile(
    r"(?<=[0-9)])\s?[.;。；]\s*(?=[^\W\d_][^0-9+:：.;()（）]{1,40}[:：]\s*[+(]?[0-9][0-9 ()./-]{5})"
    r"|(?<=[0-9)])\s?[,，；。]\s*(?=[\u4e00-\u9fff]{2,8}\s?[:：]?\s*[+(]?[0-9][0-9 ()./-]{5})"
)
"""Between two numbers of a line that are called something each: `Número do canal: …. Plantão: …`"""
_NEXT_OF_ANOTHER = re.compile(
    _NEXT_CALL.pattern
    + r"|(?<=[0-9)])\s?[,，]\s*(?=[^\W\d_][^0-9+:：,，;()（）]{1,40}[:：]\s*[+(]?[0-9][0-9 ()./-]{5})"
)
"""The same behind the one number that a line calls the channel's: `Channel number: …, night duty: …`"""
_OF_PHONES = words("phone telephone téléphone teléfono telefono telefone telefonu de di")
_BARE_ID = re.compile(r"\W*[0-9]{5,32}\W*")
_RUN = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class NumberLines(NeverPickled):
    """Lines with numbers, as they stand in the text; `count` numbers, on the lines from `first` to `last`.

    A sentence between them, and what ends the mail, goes along: it says whose the numbers below it are.
    """

    text: str = field(repr=False)
    count: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Told:
    """What a line has for the table, and how many numbers in it.

    Attributes:
        left_out: how many are somebody else's. maybe: what the line had if it were not.
    """

    text: str = ""
    count: int = 0
    left_out: int = 0
    maybe: "_Told | None" = None


def number_lines(
    lines: Sequence[Line], form: DidFormat, country: str, used: Mapping[int, Collection[str]]
) -> tuple[NumberLines | None, int]:
    """The lines with numbers, with the row of names above a table; how many were left out.

    Args:
        used: by the number of a line that fields have used the values in it; what else stands there is no line for
            the table, but a number with its + is handed on alone.
    """
    if form is not DidFormat.PAGE_ID:
        lines = tuple(_each_call(lines, used))
    told = _pages(lines, used) if form is DidFormat.PAGE_ID else _phones(lines, form, country, used)
    asked: set[int] = set()
    if form is not DidFormat.PAGE_ID:
        told, asked = _without_desks(lines, _without_signature(lines, told), form, country)
        asked |= _replaced(lines, told, form, country)
    left_out = sum(each.left_out for each in told)
    places = [place for place, each in enumerate(told) if each.count]
    if not places:
        return None, left_out
    first, last = places[0], places[-1]
    written = [line.text for line in lines]
    ends = {place for place in range(first, last) if ends_mail(written, place)}
    signed = None if form is DidFormat.PAGE_ID else signs(lines, [each.count for each in told], set(used))
    if ends or signed is not None:  # what stands below is asked about anyway
        asked = {place for place in asked if place < min([*ends, *([signed] if signed is not None else [])])}
    texts = [
        _between(lines[place], used, is_end=bool({place, place - 1} & ends))
        or told[place].text * (place not in asked)
        for place in range(first, last + 1)
    ]
    if signed is not None and not ends:
        texts.insert(signed - first, FAREWELL)
    if asked:
        texts += [FAREWELL, *(told[place].text for place in sorted(asked))]
    ended = farewell_above(written, first)
    if ended is not None:
        texts.insert(0, written[ended])
    above = lines[first - 1] if first and not told[first - 1].left_out else None
    if above is not None and above.number not in used:
        leads = POINTS_BELOW.search(above.text) or above.text.rstrip().endswith((":", "："))
        if leads and NEGATES.search(above.text):
            texts.insert(0, _between(above, used, is_end=False))
        if "\t" in above.text and "\t" in told[first].text:
            texts = [above.text, *covered_below(above.text, texts)]
        elif above.text.count("|") == told[first].text.count("|") > 0 and not any(map(str.isdigit, above.text)):
            texts = [above.text, *texts]
    text = "\n".join(filter(None, texts))
    count = sum(each.count for each in told)
    return NumberLines(text, count, lines[first].number, lines[last].number), left_out


def _each_call(lines: Sequence[Line], used: Collection[int]) -> Iterator[Line]:
    """The lines, one that calls one of its numbers the channel's, and each of them something, as a line for each."""
    for line in lines:
        is_one = line.number in used or line.raw > LONGEST_LINE or "\t" in line.text
        parts = _NEXT_OF_ANOTHER if not is_one and calls_one(line.text) else _NEXT_CALL
        texts = [line.text] if is_one else parts.split(line.text)
        if len(texts) > 1 and (parts is _NEXT_OF_ANOTHER or any(said_before(text) & OF_A_CHANNEL for text in texts)):
            yield from (replace(line, text=text) for text in texts)
        else:
            yield line


def _without_signature(lines: Sequence[Line], told: list[_Told]) -> list[_Told]:
    """Without the number in the last line, where that alone also has somebody's mail address: `Jo | +49 … | jo@…`."""
    mails = [place for place, each in enumerate(told) if each.count and _is_signature(lines[place].text)]
    last = next((place for place in reversed(range(len(told))) if told[place].count), None)
    if mails != [last] or last is None or said_before(lines[last].text) & OF_A_CHANNEL:
        return told
    own = _Told(left_out=told[last].count + told[last].left_out)
    return [own if place == last else each for place, each in enumerate(told)]


def _without_desks(
    lines: Sequence[Line], told: list[_Told], form: DidFormat, country: str
) -> tuple[list[_Told], set[int]]:
    """Without the number of a support, where another one surely is the channel's; else the places to be asked about.

    `Support: +1 …` beside `Sales: +1 …` is one of the channel, or is not.
    """
    calls = _calls(lines)
    desks = {place for place, each in enumerate(told) if each.count and is_of_a_desk(calls[place])}
    others = [calls[place] for place, each in enumerate(told) if each.count and place not in desks]
    if desks and any(map(is_surely_the_channels, others)):
        left = {place: _Told(left_out=told[place].count + told[place].left_out) for place in desks}
        return [left.get(place, each) for place, each in enumerate(told)], set()
    if any(map(is_surely_the_channels, others)):
        counted = [place for place, each in enumerate(told) if each.count]
        called = [place for place in counted if _names_another(lines[place].text, calls[place])]
        sure = [place for place in counted if is_surely_the_channels(calls[place])]
        desks |= set(called) - _repeating(called, sure, told, form, country)
    if others and all(said_before(each) and not said_before(each) & OF_A_CHANNEL for each in others):
        written = [line.text for line in lines]
        maybe = {place: each.maybe for place, each in enumerate(told) if each.maybe is not None}
        named = {
            place: each
            for place, each in maybe.items()
            if is_of_a_department(lines[place].text) and farewell_above(written, place) is None
        }
        told = [named.get(place, each) for place, each in enumerate(told)]
        desks |= set(named)
    return told, desks


def _replaced(lines: Sequence[Line], told: Sequence[_Told], form: DidFormat, country: str) -> set[int]:
    """The places of numbers in an older mail, where an answer above it gives another one that is new."""
    older = next((place for place, line in enumerate(lines) if begins_older(line)), len(lines))
    new = [place for place, line in enumerate(lines[:older]) if told[place].count and calls_it_new(line.text)]
    olds = [place for place in range(older, len(lines)) if told[place].count] if new else []
    return set(olds) - _repeating(olds, new, told, form, country)


def _repeating(
    places: Collection[int], others: Collection[int], told: Sequence[_Told], form: DidFormat, country: str
) -> set[int]:
    """Those places whose numbers all stand in the others too; what ends otherwise than these is not read for it."""
    ends = set().union(*(_ends_of_numbers(told[place].text) for place in places))
    near = [told[place].text for place in others if not ends.isdisjoint(_ends_of_numbers(told[place].text))]
    given = {number for text in near for number in _numbers_in(text, form, country)}
    ends = set().union(*map(_ends_of_numbers, near))
    return {
        place
        for place in places
        if not ends.isdisjoint(_ends_of_numbers(told[place].text))
        and given.issuperset(_numbers_in(told[place].text, form, country))
    }


def _ends_of_numbers(text: str) -> set[str]:
    """The last digits of what may be numbers in a text."""
    return {"".join(filter(str.isdigit, run))[-_LEAST_DIGITS:] for run in _DIGITS.findall(text)}


def _numbers_in(text: str, form: DidFormat, country: str) -> set[str]:
    """The numbers that are certain in a text, and of one that has none, the text itself."""
    readings = read_numbers(text, form, country, LONGEST_LINE)
    return {each.number for each in readings if isinstance(each, Number)} or {text}


def _names_another(text: str, call: str) -> bool:
    """Whether a line, or the heading above, calls its number something else than the channel's: `Our office`."""
    said = said_before(call)
    called = is_surely_the_channels(call) or is_a_further_one(call)
    return bool(said) and not called and "\t" not in text and "|" not in text


def _calls(lines: Sequence[Line]) -> list[str]:
    """What says of each line whose its numbers are: its own words, or the heading above."""
    calls: list[str] = []
    heading = ""
    for line in lines:
        heading = line.text if is_heading(line.text) else heading * (not any(map(str.isalpha, line.text)))
        calls.append(heading or line.text)
    return calls


def _is_signature(text: str) -> bool:
    return bool(_MAIL.search(text)) and bool(_PARTS.match(text))


def _between(line: Line, used: Collection[int], *, is_end: bool) -> str:
    """A line without digits that the numbers below it may be told by; "" if it is none.

    Args:
        is_end: it ends a mail, or is the name below that.
    """
    if line.number in used or any(map(str.isdigit, line.text)):
        return ""
    return covered(line.text) if is_end or len(WORD.findall(line.text)) >= _SENTENCE else ""


def _phones(lines: Sequence[Line], form: DidFormat, country: str, used: Mapping[int, Collection[str]]) -> list[_Told]:
    told: list[_Told] = []
    names: list[str] = []
    below_another = False
    for line in lines:
        below_another = heads_anothers(line.text) or (below_another and not any(map(str.isalpha, line.text)))
        if line.number in used:
            made = _beside_keys(line, form, country, used[line.number], names)
        else:
            made = _of_phones(line, form, country)
        told.append(_Told(left_out=made.count + made.left_out) if below_another else made)
        cells = line.text.split("\t")
        names = names if len(cells) == len(names) else cells if len(cells) > 1 else []
    return told


def _beside_keys(
    line: Line, form: DidFormat, country: str, values: Collection[str], names: Sequence[str] = ()
) -> _Told:
    """What certainly is a number in a line that has keys, without these; others are left out, and counted.

    Args:
        names: of the columns, where the line is one of a table.
    """
    cells = line.text.split("\t")
    column = next((nth for nth, name in enumerate(names) if calls_of_the_channel(name)), None)
    if column is not None and len(cells) == len(names) and not any(value in cells[column] for value in values):
        own = _of_phones(Line(line.number, cells[column], line.raw, line.set_aside), form, country)
        cells[column] = ""
        others = _among_keys(replace(line, text="\t".join(cells)), form, country, values, names)
        return _Told(own.text, own.count, own.left_out + others.count + others.left_out)
    return _among_keys(line, form, country, values, names)


def _among_keys(line: Line, form: DidFormat, country: str, values: Collection[str], names: Sequence[str]) -> _Told:
    """What certainly is a number, by what stands before it or by its +."""
    text = line.text
    for value in sorted(values, key=len, reverse=True):
        text = text.replace(value, "\0" * len(value))
    told: list[_Told] = []
    end, rest = 0, ""
    while place := number_beside_keys(text, end, bool(told and told[-1].count)):
        start, whole = place[0], text[place[0] : place[1]]
        before = _USED.sub(" , ", text[end:start])  # what is called a secret is covered up to the next blank
        alone = Line(line.number, before + whole, line.raw, line.set_aside)
        made = replace(_of_phones(alone, form, country), text=whole)
        name = "".join(names[text.count("\t", 0, start) :][:1])
        told.append(_Told(left_out=made.count + made.left_out) if calls_anothers(name) else made)
        rest += text[end:start] + "\0"
        end = place[1]
    mine = [each for each in told if each.count]
    others = _of_phones(Line(line.number, rest + text[end:], line.raw), form, country)
    return _Told(
        "\n".join(each.text for each in mine),
        sum(each.count for each in mine),
        sum(each.left_out for each in told) + others.count + others.left_out,
    )


def _of_phones(line: Line, form: DidFormat, country: str) -> _Told:
    own, others_count = without_recipients(line.text)
    text = covered(_without_column(own if others_count else line.text))
    if sum(map(str.isdigit, text)) < _LEAST_DIGITS:
        return _Told(left_out=others_count)
    readings = read_numbers(text, form, country, LONGEST_LINE)
    count = sum(not isinstance(each, NotANumber) for each in readings)
    if not count and country and (said_before(text) & OF_A_CHANNEL or not any(map(str.isalpha, text))):
        others = read_numbers(text, form, "", LONGEST_LINE)  # of a country that is not the chosen one
        count = sum(not isinstance(each, NotANumber) for each in others)
    if is_anothers(line) or _are_phones(text, readings):
        maybe = _Told(text, count, others_count) if count else None
        return _Told(left_out=count + others_count, maybe=maybe)
    return _Told(text, count, others_count)


def _are_phones(text: str, readings: Sequence[Reading]) -> bool:
    """Whether each number stands right behind what calls it somebody's phone, whatever the line says before."""
    numbers = [each for each in readings if not isinstance(each, NotANumber)]
    ends = [0, *(each.end for each in numbers)]
    before = [text[end : each.start] for end, each in zip(ends, numbers, strict=False)]
    return bool(numbers) and not said_before(text) & OF_A_CHANNEL and all(map(is_phone, before))


def _without_column(text: str) -> str:
    """A line whose first column calls the number in the second one so, without columns: `DID | +4930900100`."""
    name, tab, number = text.partition("\t")
    said = {word.casefold() for word in WORD.findall(name)}
    calls = bool(said & OF_A_CHANNEL) and said <= OF_A_CHANNEL | _OF_PHONES
    return f"{name}: {number}" if tab and "\t" not in number and calls else text


def _pages(lines: Sequence[Line], used: Mapping[int, Collection[str]]) -> list[_Told]:
    """Page IDs: those that are called so, in their line or above it. Other digits may be of an app.

    Those in a line that has keys are left out, and counted.
    """
    told, below_name = [], False
    for line in lines:
        bare = _BARE_ID.fullmatch(line.text.split("\t")[0]) is not None
        goes_on = bare or "\t" in line.text
        below_name = names_page(line.text) or (goes_on and below_name)
        ids = page_ids_in(line.text, below_name=below_name)
        if line.number in used:
            own = " ".join(used[line.number])
            told.append(_Told(left_out=sum(each not in own for each in ids)))
        elif not (ids or bare):
            told.append(_Told())
        elif not ids or line.set_aside or said_before(line.text) & SET_ASIDE:
            told.append(_Told(left_out=len(ids) or 1))
        else:
            mine = _not_ended(line.text, ids)
            whole = "\t" in line.text or (mine == ids and isinstance(read_page_id(line.text), Number))
            told.append(_Told(covered(line.text) if whole else "\n".join(mine), len(mine), len(ids) - len(mine)))
    return told


def _not_ended(text: str, ids: Sequence[str]) -> tuple[str, ...]:
    """The page IDs of a line, without those behind which stands that they are not in use: `1234 (old)`."""
    stand: dict[str, re.Match[str]] = {}  # by their places: the ids themselves are told links first
    for found in _RUN.finditer(text):
        if found[0] in ids:
            stand.setdefault(found[0], found)
    begins = [*(found.start() for found in stand.values()), len(text)]
    ended = {
        each
        for (each, found), after in zip(stand.items(), begins[1:], strict=True)
        if verdict_on(text[found.end() : after]) is not Verdict.KEPT
    }
    return tuple(each for each in ids if each not in ended)
