"""Values of which a mail says elsewhere that they are not valid any more: The token above was revoked. Ignore it."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from core.mail.corrections import begins_older
from core.mail.ended import is_ended
from core.mail.label_words import ELSEWHERE, SET_ASIDE, words
from core.mail.labelled import Candidate
from core.mail.lines import WORD, Line
from core.mail.names_in_text import Names

_SAYS = re.compile(
    r"(?<![^\W\d_])(?:was|has|had|is|are|does|doesn['’]?t|won['’]?t|do not|don['’]?t|stop|never|expired"
    r"|discard|ignore|forget"
    r"|delete|disregard|ist|wurde|hat|haben|nicht|muss\w{0,4}|gilt|geht|ignorier\w{1,3}|verwerf\w{1,2}|vergessen"
    r"|est|a|ignorez|oubliez"
    r"|n['’]\w+|ne|fue|ha|es|está|ya|no|caducó|expiró|venció|descart\w{1,3}|olvid\w{1,3}|ignor\w{1,4}|è|non|dimentic\w{1,3}"
    r"|é|foi|já|não|expirou|venceu|desconsider\w{1,3}|jest|został[ao]?|był[ao]?|już|nie|wygas\w{1,2}|zignoruj\w{0,2})"
    r"(?![^\W\d_])|[已不勿]|忽略",
    re.IGNORECASE,
)
"""A line without any of these says nothing of the kind."""
_DISCARD = re.compile(
    r"(?<![^\W\d_])(?<!not )(?<!n['’]t )(?<!never )(?<!n['’])(?<!no )(?<!non )(?<!não )(?<!nie )"
    r"(?:discard|ignore|forget|delete|disregard|(?:do not|don['’]?t|stop|never) (?:us\w{1,3}|tak\w{1,3})"
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
_OTHERS = (
    _ANOTHER
    | ELSEWHERE
    | words("other another anderen anderer andere autre otro otra altro altra outro outra innego innej")
)
_MAY_BE = re.compile(
    r"(?:^|[.!?]\s)(?:should|sollten?)(?![^\W\d_])"
    r"|(?<![^\W\d_])(?:if|when(?:ever)?|unless|once|every|in case|falls|wenn|sobald|sofern|alle|jede\w?|quand|lorsque"
    r"|dès|tous|cuando|cada|quando|se|si|ogni|jeśli|gdy|jeżeli|co)(?![^\W\d_])|如果|一旦|每",
    re.IGNORECASE,
)
_COMMENTED_OUT = re.compile(r"\s{0,20}(?:#|//|;)\s{0,4}(?:export )?[\w.-]{1,60}\s?[:=]")
"""A setting that does not count, where another one has its name: # API_KEY=…"""
_LONGEST, _REACH = 2_000, 60
"""Characters of a line, and before a name, that are looked at."""


def without_withdrawn(
    lines: Sequence[Line], names: Names, named: Sequence[Candidate], corrected: Collection[str]
) -> tuple[Candidate, ...]:
    """The values; withdrawn is one of which a text says later, or in an answer above, that it is not valid any more.

    Args:
        corrected: the fields for which another value stands there without its name: they are asked about anyway.
    """
    older = next((line.number for line in lines if begins_older(line)), 0)
    told: dict[str, list[int]] = {}
    used = {place for each in named for place in each.places}
    for line in lines:
        text = line.text[:_LONGEST]
        skipped = line.number in used or line.set_aside or line.foreign
        if skipped or not _SAYS.search(text) or _MAY_BE.search(text):
            continue
        for key, start, end in names.places(text):
            before = text[:start][-_REACH:]
            above = _ABOVE.match(text, end)
            is_discarded = (
                _DISCARD.search(before)
                and not (_USE.search(before) and _FOR.match(text, end))
                and not _NOT_THAT.match(text, end)
            )
            is_another = _is_of_another(before, text[end:])
            if not is_another and (is_discarded or is_ended(text[above.end() if above else end :])):
                told.setdefault(key, []).append(line.number)
    out = {line.number for line in lines if _COMMENTED_OUT.match(line.text)}
    live = {each.key for each in named if each.first not in out and not each.set_aside}
    kept = [replace(each, set_aside=True) if each.first in out and each.key in live else each for each in named]
    return tuple(
        replace(each, set_aside=True, withdrawn=True)
        if not each.set_aside
        and each.key not in corrected
        and any(place > each.last or place < older <= each.first for place in told.get(each.key, ()))
        else each
        for each in kept
    )


def _is_of_another(before: str, behind: str) -> bool:
    """Whether what is named between these is another's: the old token, the token of your test account."""
    if not _ANOTHER.isdisjoint(map(str.casefold, WORD.findall(before))) or _LET_NOT.search(before):
        return True
    of = _OF_ANOTHER.match(behind)
    return of is not None and not _OTHERS.isdisjoint(map(str.casefold, WORD.findall(of["whose"])))
