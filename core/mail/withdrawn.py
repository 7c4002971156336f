"""Values of which a mail says elsewhere that they are not valid any more: The token above was revoked. Ignore it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from core.channel.catalog import Field
from core.mail.corrections import begins_older
from core.mail.label_words import ELSEWHERE, SET_ASIDE, words
from core.mail.labelled import Candidate
from core.mail.lines import WORD, Line
from core.mail.names_in_text import Names
from core.validity import (
    Verdict,
    all_keys_in,
    is_of_trial,
    may_be,
    verdict_on,
    verdict_on_subject,
    was_changed,
    will_be_changed,
)

_DISCARD = re.compile(
    r"(?<![^\W\d_])(?<!not )(?<!n['’]t )(?<!never )(?<!n['’])(?<!no )(?<!non )(?<!não )(?<!nie )"
    r"(?:discard|ignore|forget|never mind|delete|disregard|(?:do not|don['’]?t|stop|never) (?:us\w{1,3}|tak\w{1,3})"
    r"|ignorier\w{1,3}|verwerf\w{1,2}|vergessen sie(?! nicht)|ignorez|oubliez"
    r"|n['’]utilisez pas|ignor[ae]\w?|descart[ae]\w?"
    r"|olvid[ae]|no us[ae]r?|ignori\w{0,2}|dimentic\w{1,3}|non us\w{1,4}|desconsider[ae]\w?|não us[ae]r?"
    r"|zignoruj\w{0,2}|nie używa\w)(?:\s[^\W\d_]+){0,2}\s\Z|(?:忽略|不要使?用|请勿使用)\s?\Z",
    re.IGNORECASE,
)
"""Right before the name of a value; nobody is to discard what “do not delete” or “don't forget” stands before."""
_NOT_THAT = re.compile(r"\W{0,2}(?:bitte )?nicht(?![^\W\d_])", re.IGNORECASE)
"""Right behind the name: Vergessen Sie den Token nicht."""
_LET_NOT = re.compile(r"[勿别](?:将|把|泄露|透露|分享|外传)\s?\Z|不要(?:将|把|泄露|透露|分享|外传)\s?\Z")
_USE = re.compile(r"(?:us|tak|utilis|używa)\w{1,3}(?:\s[^\W\d_]+){0,2}\s\Z", re.IGNORECASE)
_FOR = re.compile(
    r"\s(?:in|on|for|with|within|outside|via|im|für|bei|auf|dans|pour|sur|avec|en|para|con|per|nel\w{0,2}|nei|su|em|com"
    r"|nos?|w|na|do|z|until|before|anywhere|elsewhere|hasta|antes|avant)(?:\s|\Z|[.!])(?![^.!?]{0,30}mail)",
    re.IGNORECASE,
)
"""Behind a name: it is only not to be used there."""
_ABOVE = re.compile(
    r"\W{0,3}(?:(?:from|in) (?:my|the) last e?-?mail|(?:von )?(?:above|earlier|oben|ci-dessus|de arriba|sopra"
    r"|acima|powyżej|below|unten))(?![^\W\d_])",
    re.IGNORECASE,
)
"""Says of the value that is named that it is the one which the mail gives."""
_ANOTHER = SET_ASIDE | words(
    "temporary temporär temporäre temporären vorläufige vorläufigen temporaire provisoire temporal provisional"
    " temporaneo temporanea provvisorio temporário temporária provisório tymczasowy tymczasowa tymczasowego 临时"
)
_OF_ANOTHER = re.compile(
    r"\s(?:of|for|from|von|vom|des|der|für|bei|beim|du|de|del|della|dello|di|da|do|dla|z)\s(?P<whose>[^.!?,;]{1,50}?)"
    r"\s(?:is|was|has|had|ist|wurde|hat|est|a|es|está|fue|ha|è|foi|jest|został[ao]?)(?![^\W\d_])",
    re.IGNORECASE,
)
"""Behind the name of a value: of your test account, for the old portal."""
_OLD_BEHIND = re.compile(
    r"\s+(?:antigu[oa]s?|anterior(?:es)?|vecchi[oae]|precedent[ei]|antig[oa]s?|star[yae]|de pruebas?|de testes?"
    r"|di prova|(?:ihre[sr]|deine[sr]|eure[sr]) test\w{1,20})(?![^\W\d_])",
    re.IGNORECASE,
)
_OTHERS = (
    _ANOTHER
    | ELSEWHERE
    | words("other another anderen anderer andere autre otro otra altro altra outro outra innego innej")
)
_ANY = re.compile(
    r"(?<![^\W\d_])(?:an?|any|eine?[nrms]?|une?|una|uno|uma?|some|unused|(?:benötigt|genutzt|verwendet)e[rn]?)\s+\Z",
    re.IGNORECASE,
)
"""Right before the name of a value, where no certain one is meant: a key that is not used."""
_PORTUGUESE = re.compile("chave|senha|credencia", re.IGNORECASE)
"""Before these, a is the certain one."""
_CALLED = re.compile(r"[^:：=]{1,60}[:：=]\s*\S*[0-9]")
"""Behind a name that is a part of another one, with a value: Page ID (old): 1044."""
_SHOULD = re.compile(r"\W*(?:should|sollten?)(?![^\W\d_])", re.IGNORECASE)
"""Begins what may be so some day."""
_NOT = re.compile(
    r"(?<![^\W\d_])(?:not|never|nicht|nie|no|nunca|ne|n['’]\w+|jamais|non|mai|não|nunca|nie|nigdy|without|ohne|sans|sin|senza"
    r"|sem|bez)(?![^\W\d_])|n['’]t(?![^\W\d_])|[没未不]",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|(?<=[。！；])")
_COMMENTED_OUT = re.compile(r"\s{0,20}(?:#|//|;)\s{0,4}(?:export )?[\w.-]{1,60}\s?[:=]")
"""A setting that does not count, where another one has its name: # API_KEY=…"""
_LONGEST, _REACH = 2_000, 60
"""Characters of a line, and before a name, that are looked at."""
_MOST_NAMES = 20
"""In a sentence."""


def without_withdrawn(
    lines: Sequence[Line],
    names: Names,
    named: Sequence[Candidate],
    fields: Sequence[Field],
    corrected: Collection[str],
) -> tuple[Candidate, ...]:
    """The values; withdrawn is one of which a text says later, or in an answer above, that it is not valid any more.

    Args:
        corrected: the fields for which another value stands there without its name: they are asked about anyway.
    """
    older = next((line.number for line in lines if begins_older(line)), 0)
    told: dict[str, list[int]] = {}
    used = {place for each in named for place in each.places}
    secret = {each.key for each in fields if each.covered}
    for line in lines:
        if not (line.number in used or line.set_aside or line.foreign):
            for key in _withdrawn_in(line.text[:_LONGEST], names, secret):
                told.setdefault(key, []).append(line.number)
    leading = {line.number for line in lines if line.text.rstrip().endswith((":", "："))}
    out = {line.number for line in lines if _COMMENTED_OUT.match(line.text)}
    live = {each.key for each in named if each.first not in out and not each.set_aside}
    kept = [replace(each, set_aside=True) if each.first in out and each.key in live else each for each in named]
    return tuple(
        replace(each, set_aside=True, withdrawn=True)
        if not each.set_aside
        and each.key not in corrected
        and any(
            place > each.last or place < older <= each.first or (place in leading and place == each.first - 1)
            for place in told.get(each.key, ())
        )
        else each
        for each in kept
    )


def _withdrawn_in(text: str, names: Names, secret: Collection[str]) -> Iterator[str]:
    """The fields of whose values a line says that they are over, or puts them in question."""
    for sentence in _SENTENCES.split(text):
        if _SHOULD.match(sentence):
            continue
        if is_of_trial(sentence):
            yield from secret
        named = list(islice(names.places(sentence), _MOST_NAMES))
        all_of = all_keys_in(sentence, {end for _key, _start, end in named}, _MOST_NAMES)
        for key, start, end in [*named, *((each, *place) for place in all_of for each in secret)]:
            if _is_over(sentence, start, end, is_secret=key in secret):
                yield key


def _is_over(sentence: str, start: int, end: int, *, is_secret: bool) -> bool:
    """Whether a sentence says of what it names that it is over, or puts it in question."""
    before = sentence[:start][-_REACH:]
    if (_ANY.search(before) and not _PORTUGUESE.match(sentence[start:end])) or _CALLED.match(sentence, end):
        return False
    if may_be(before) or _is_of_another(before, sentence[end:]):
        return False
    above = _ABOVE.match(sentence, end)
    behind = sentence[above.end() if above else end :]
    is_for_one_use = _USE.search(before) and _FOR.match(sentence, end)
    if _DISCARD.search(before) and not is_for_one_use and not _NOT_THAT.match(sentence, end):
        return True
    changed = was_changed(before) and not _NOT.search(before)
    changed = changed or (will_be_changed(before, behind) and not _NOT.search(before + behind[:_REACH]))
    verdict = verdict_on_subject(before, behind) if is_secret else verdict_on(behind)
    return changed or verdict is not Verdict.KEPT


def _is_of_another(before: str, behind: str) -> bool:
    """Whether what is named between these is another's: the old token, the token of your test account."""
    if not _ANOTHER.isdisjoint(map(str.casefold, WORD.findall(before))) or _LET_NOT.search(before):
        return True
    if _OLD_BEHIND.match(behind):
        return True
    of = _OF_ANOTHER.match(behind)
    return of is not None and not _OTHERS.isdisjoint(map(str.casefold, WORD.findall(of["whose"])))
