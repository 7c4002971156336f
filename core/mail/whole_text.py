"""A mail with everything in it, pasted whole: which of its values belong into which field, and from which line.

What a label and a shape agree on is taken, and what has one of the two where nothing speaks against it. Of several
values for one field none is taken. What is said by a text of thousands of lines is read by a worker.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from core.channel.catalog import Field
from core.channel.credentials import MASK, NeverPickled
from core.mail.also_named import also_named
from core.mail.corrections import corrections
from core.mail.labelled import Candidate, labelled
from core.mail.lines import lines_of
from core.mail.names_in_text import Names
from core.mail.numbers import NumberLines, number_lines
from core.mail.shapes import by_shape
from core.mail.unused import Unused, unused
from core.mail.withdrawn import without_withdrawn
from core.numbers.did_format import DidFormat

LONGEST_TEXT = 200_000
"""Characters of what is looked at; a mail with 5,000 numbers has fewer."""
_SHOWN_WHOLE = 11
_END = 4


@dataclass(frozen=True, slots=True)
class Contested:
    """A field of whose values none was taken, in the order of the text: there are several, or it may be withdrawn."""

    key: str
    found: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class WholeText(NeverPickled):
    """What was found in a text.

    Attributes:
        taken: one a field, in the fields' order. missing: keys of fields that must be filled and are not.
        numbers: lines with numbers for the table. too_long: nothing was looked at.
        also_named: the lines that say something of what was taken, by its key.
    """

    taken: tuple[Candidate, ...] = ()
    contested: tuple[Contested, ...] = ()
    missing: tuple[str, ...] = ()
    numbers: NumberLines | None = None
    unused: Unused = field(default_factory=Unused)
    too_long: bool = False
    also_named: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def found(self) -> int:
        """How much was found: values, and the numbers as one."""
        return len(self.taken) + (self.numbers is not None)

    @property
    def wanted(self) -> int:
        """How much could have been."""
        asked = {each.key for each in self.contested} - set(self.missing)
        return self.found + len(self.missing) + len(asked)


def read_whole(
    text: str,
    fields: Sequence[Field],
    name: str = "",
    form: DidFormat | None = DidFormat.NUMBER,
    country: str = "",
    attachments: int = 0,
) -> WholeText:
    """What a text has for these fields.

    Args:
        name: the provider's, which may stand before its labels. form: of the numbers that go along; None for none.
        country: of national numbers, as in `read_numbers`. attachments: how many nobody has read.
    """
    if len(text) > LONGEST_TEXT:
        return WholeText(missing=_missing(fields, set()), unused=Unused(attachments=attachments), too_long=True)
    names = Names.of(fields, name)
    lines = lines_of(text, names.is_name, names.own)
    named = labelled(lines, fields, names)
    corrected = tuple(corrections(lines, fields, named))
    named = (*without_withdrawn(lines, names, named, fields, {each.key for each in corrected}), *corrected)
    chosen, contested = _chosen(fields, named)
    for key, candidate in by_shape(lines, fields, named).items():
        if key not in chosen and key not in contested and candidate.value not in _values(chosen):
            if candidate.doubted:
                contested[key] = Contested(key, (candidate,))
            else:
                chosen[key] = candidate
    taken = tuple(chosen[each.key] for each in fields if each.key in chosen)
    used: dict[int, list[str]] = {}
    for each in (*named, *taken):
        for number in each.places:
            used.setdefault(number, []).append(each.value)
    numbers, left_out = number_lines(lines, form, country, used) if form is not None else (None, 0)
    rest = unused(lines, taken, [each for key in contested for each in contested[key].found], named)
    return WholeText(
        taken,
        tuple(contested[each.key] for each in fields if each.key in contested),
        _missing(fields, set(chosen)),
        numbers,
        replace(rest, numbers=left_out, attachments=attachments),
        also_named=also_named(lines, names, taken, named),
    )


def _missing(fields: Sequence[Field], found: set[str]) -> tuple[str, ...]:
    return tuple(each.key for each in fields if not each.optional and each.key not in found)


def _values(chosen: Mapping[str, Candidate]) -> set[str]:
    return {each.value for each in chosen.values()}


def _chosen(fields: Sequence[Field], named: Sequence[Candidate]) -> tuple[dict[str, Candidate], dict[str, Contested]]:
    """Of each field's named values the one that is named best, or all of them where several are.

    Where all are withdrawn, these: the sentence that says so may mean another one, and nobody else can tell.
    """
    chosen: dict[str, Candidate] = {}
    contested: dict[str, Contested] = {}
    for each in fields:
        mine = [found for found in named if found.key == each.key and not found.set_aside]
        mine = mine or [found for found in named if found.key == each.key and found.withdrawn]
        best = max(mine, key=lambda found: found.rank, default=None)
        doubted = any(found.doubted for found in mine)  # then the others are offered, too
        distinct = {
            found.value: found for found in reversed(mine) if best and (doubted or _is_as_good(found, best, each))
        }
        if len(distinct) == 1 and not mine[0].withdrawn and not doubted:
            chosen[each.key] = next(iter(distinct.values()))
        elif distinct:
            contested[each.key] = Contested(each.key, tuple(reversed(distinct.values())))
    _drop_what_another_has(chosen)
    return chosen, contested


def _is_as_good(found: Candidate, best: Candidate, each: Field) -> bool:
    """Whether a value is named as well as the best, or is a key that looks like it: `New token: …`."""
    alike = not each.free and not each.url and found.fits is best.fits and len(found.value) == len(best.value)
    return found.rank == best.rank or alike


def _drop_what_another_has(chosen: dict[str, Candidate]) -> None:
    """A value that stands rightly in its own field is in no other one."""
    right = {each.value for each in chosen.values() if each.fits}
    for key, candidate in list(chosen.items()):
        if not candidate.fits and candidate.value in right:
            del chosen[key]


def shown(value: str, fields: Sequence[Field], key: str) -> str:
    """A value as it may be shown: what is secret, or looks like a secret, as dots; a long one by both its ends."""
    secret = any(
        each.covered and (each.key == key or (each.form is not None and each.form.fits(value))) for each in fields
    )
    if secret:
        return MASK
    return value if len(value) <= _SHOWN_WHOLE or " " in value else f"{value[:_END]}…{value[-_END:]}"
