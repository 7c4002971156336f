"""Values that a text does not name, and that nothing but one field can mean."""

import re
from collections.abc import Sequence

from core.channel import key_forms
from core.channel.catalog import Field
from core.mail.label_words import OF_KEYS
from core.mail.labelled import Candidate, bare_token, continued, is_cut_off
from core.mail.lines import WORD, Line
from core.validity import Verdict, verdict_on_remark

_WEB = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+", re.IGNORECASE)
"""A word is tried from where it begins: from each of its signs it would take the square of its length."""
_BEHIND = len(" [...")
_NEXT = re.compile(r"[0-9A-Za-z_\-=+/]{16,}")
"""What may be another value: what is said behind it is said of that one."""
_WORDS = re.compile(r"[^\s\"'“”„<>(){}\[\],;|:]+")


def by_shape(lines: Sequence[Line], fields: Sequence[Field], named: Sequence[Candidate]) -> dict[str, Candidate]:
    """The one unnamed value of each form; none where there are several, or another field has that form too."""
    taken = {each.value for each in named}
    found: dict[str, Candidate] = {}
    for each in fields:
        form = each.form
        if form is None or not (form.own or form in key_forms.USUAL):
            continue
        if any(other.form == form for other in fields if other.key != each.key):
            continue
        values = {made.value: made for made in reversed(_fitting(lines, each, fields)) if made.value not in taken}
        if len(values) == 1:
            found[each.key] = next(iter(values.values()))
    return found


def _fitting(lines: Sequence[Line], each: Field, fields: Sequence[Field]) -> list[Candidate]:
    assert each.form is not None
    found = []
    by_key = {field.key: field for field in fields}
    for place, line in enumerate(lines):
        text = _WEB.sub(" ", line.text)
        for word in _WORDS.finditer(text):
            token = bare_token(word[0]).rstrip("!?")
            alone = bare_token(line.text).rstrip("!?") == token
            if line.set_aside or line.foreign or not (each.form.own or alone) or not each.form.fits(token):
                continue
            if not each.form.own and _is_of_another_thing(lines, place):
                continue
            if is_cut_off(each, token, word[0], text[word.end() :][:_BEHIND]):
                continue
            heard = verdict_on_remark(_NEXT.split(text[word.end() :], maxsplit=1)[0])
            if heard is Verdict.ENDED:
                continue
            whole, last = continued(lines, place, each, token, by_key)
            if whole is not None and each.form.fits(whole):
                places = tuple(lines[nth].number for nth in range(place, last + 1))
                doubted = heard is Verdict.ASKED
                found.append(
                    Candidate(each.key, whole, line.number, lines[last].number, places=places, doubted=doubted)
                )
    return found


def _is_of_another_thing(lines: Sequence[Line], place: int) -> bool:
    """Whether the line above ends with a colon and says nothing of keys: `MD5 of the attachment:`."""
    above = lines[place - 1] if place else None
    if above is None or above.number != lines[place].number - 1 or not above.text.rstrip().endswith((":", "：")):
        return False
    return not {word.casefold() for word in WORD.findall(above.text)} & OF_KEYS
