"""What a sentence says of a key, a password or a number: that it is good, over, or in question.

The phrases are in `validity_words.py`. What speaks of a value's end or change, and does not for certain leave it
good, puts it in question: then a person is asked.
"""

import re
from collections.abc import Collection
from enum import Enum

from core.phrases import Phrasebook, clause_around, without
from core.validity_words import PHRASES


class Verdict(Enum):
    """What becomes of a value."""

    KEPT = "kept"
    ASKED = "asked"
    ENDED = "ended"


def _book(kind: str) -> Phrasebook:
    return Phrasebook(tuple(getattr(each, kind) for each in PHRASES.values()))


_KEPT, _WHEN, _OFTEN, _LIMITS, _ENDED, _LATER, _ASKED = map(
    _book, ("kept", "when", "often", "limits", "ended", "later", "asked")
)
_DID, _PLANS, _ABOVE, _TRIAL, _FINE, _LEAD, _EVENT = map(
    _book, ("did", "plans", "above", "trial", "fine", "lead", "event")
)
_THESE = tuple((Phrasebook((each.these,)), Phrasebook((each.things,))) for each in PHRASES.values() if each.these)
_OF_ANOTHER = re.compile(
    r"(?<![^\W\d_])(?P<old>(?:(?:the|der|die|das|den|el|la|il|lo|le|o|a)\s+|l['’])(?:old|alte[nr]?|previous|former"
    r"|bisherigen?"
    r"|antigu[oa]|anterior|ancien(?:ne)?|vecchi[oa]|precedente|antig[oa]))(?![^\W\d_])"
    r"|(?<![^\W\d_])(?:above|earlier|oben|vorige[nr]?|ci-dessus|précédent|de arriba|sopra|acima|powyżej)(?![^\W\d_])"
    r"|上面|之前",
    re.IGNORECASE,
)
"""What is said is said of another value: replaces the old one, the one above is wrong."""
_IS = re.compile(
    r"[^\w,;]{0,6}|\W{0,6}(?:this|that|it|das|dies|dieser|der|c['’]|ce|ceci|celle-ci|celui-ci|esto|este|esta|ese|esa"
    r"|questo|questa|isto|essa|esse|to)?\W{0,6}(?:is|was|['’]s|ist|war|est|était|es|era|è|é|jest|był[ao]?)\W{0,6}",
    re.IGNORECASE,
)
"""Before the old one: then it is this very value, as in brackets behind it."""
_SUBJECT = re.compile(
    r"(?:\s+[^\W\d_]+){0,2}?\s+(?:is|was|has|had|will|won['’]t|does|did|stops|stopped|expire[sd]"
    r"|ist|war|wurde|wird|hat|geht|ging|gilt|galt|läuft|funktioniert|est|était|a été|ne|n['’]est|es|está|era|fue|ha"
    r"|no|è|non|é|foi|não|jest|był[ao]?|nie|został[ao]?)(?![^\W\d_])",
    re.IGNORECASE,
)
"""Behind the old one: something is said of that one, and not of the value."""
_IN_MAILS = re.compile(
    r"(?<![^\W\d_])(?:(?:do not|don['’]?t|never) (?:use|take)|nicht|ne pas|ne jamais|no|non|não|nie|niet)"
    r" (?:[^\W\d_]+ ){0,2}?(?:in|by|via|per|on|dans|par|en|por|nelle|nei|em|w|na)"
    r" (?:an? |the |les |un |una |os |as )?"
    r"(?:e-?mails?|mails?|chats?|tickets?|screenshots?|public|slack|teams|git|github|courriels?|correos?|"
    r"mailach|mailu)(?: (?:verwenden|nutzen|benutzen|schicken|senden|utiliser|envoyer|usar\w?|usare|używać))?"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_THINGS = Phrasebook(tuple(each.things for each in PHRASES.values()))
_SENTENCE_ENDS = re.compile(r"[.!?]\s|[。！]")
_ADDRESS = re.compile(r"(?<!\S)\S{0,60}(?:://|@)\S*")
_TO_EXTENSION = re.compile(r"\s*(?:ext\.?\s*)?[0-9]{2,6}(?![0-9])")
"""Behind words of handing over: calls are, and not the number."""
_REACH, _CLOSE = 60, 160
_WORD = re.compile(r"[^\W_]+")
_OF_ITSELF = frozenset(
    "old alt test expired abgelaufen revoked widerrufen invalid ungültig disabled deaktiviert".split()
)
_ONE = re.compile(r"\s*(?:[^\W\d_]+\s+)?")
_REMARK = re.compile(
    r"\s*(?:[(\[（](?P<inside>[^()\[\]（）]*[^\W\d_]{2}[^()\[\]（）]*)|(?:[-–—]|<-+)\s(?P<behind>.*[^\W\d_]{2}.*))"
)
_NEW = frozenset(
    "new neu neue neuer neues nuevo nueva nouveau nouvelle nuovo nuova novo nova nowy nowa nowe 新".split()
)
_CLAUSES = re.compile(r"[,:;(–—，：；（]\s?")
_PREDICATE = re.compile(r"\s?[^\W\d_]+|\s[^\W\d_]+\s")
_NAME, _LEADING, _FURTHER = 2, 4, 3
_FEW = re.compile(r"(?:\s*[^\W\d_]+){0,2}\s*")


def tells_of_itself(value: str) -> bool:
    """Whether a value says of itself that it is a test's or old: sk_test_…, https://test.…"""
    return not _OF_ITSELF.isdisjoint(map(str.casefold, _WORD.findall(value)))


def verdict_on(text: str) -> Verdict:
    """What becomes of a value, by what stands behind it, or behind its name."""
    told = _SENTENCE_ENDS.split(_ADDRESS.sub(" ", text[:_REACH]), maxsplit=1)[0]
    if other := _OF_ANOTHER.search(told):
        return Verdict.ENDED if _is_this_one(told, other) else Verdict.KEPT
    if _LIMITS.first(told):
        return Verdict.ASKED
    told = _without_what_is_kept(told)
    if _ENDED.first(told):
        return Verdict.ASKED if _LATER.first(told) else Verdict.ENDED
    return Verdict.ASKED if _ASKED.first(told) else Verdict.KEPT


def verdict_with_next(text: str) -> Verdict:
    """The same of all sentences behind a value: of a further one it is not certain that it means this value."""
    first, *further = _SENTENCE_ENDS.split(text)
    verdict = verdict_on(first)
    doubted = verdict is Verdict.KEPT and any(verdict_on(each) is not Verdict.KEPT for each in further[:_FURTHER])
    return Verdict.ASKED if doubted else verdict


def verdict_on_remark(text: str) -> Verdict:
    """The same of a remark that stands right behind a value, for no other reason than this one: (tot), – Tom's now.

    One that tells of something that happens, and not why, is asked about, but the name of somebody or of a place.
    """
    verdict = verdict_with_next(text)
    remark = _REMARK.match(text)
    if verdict is not Verdict.KEPT or remark is None:
        return verdict
    said = remark["inside"] or remark["behind"]
    words = _WORD.findall(said)
    if len(words) == 1 and words[0].casefold() in _NEW:
        return Verdict.KEPT
    is_name = len(words) <= _NAME and all(word[0].isupper() or word[0].isdigit() for word in words)
    told = _OF_ANOTHER.search(said) or _told_of(said)
    return Verdict.KEPT if is_name or told else Verdict.ASKED


def verdict_on_subject(before: str, behind: str) -> Verdict:
    """Of a value that a sentence is about; one in which something happens, and nothing says why, is asked about."""
    verdict = verdict_on(behind)
    lead = _CLAUSES.split(before)[-1]
    words = _WORD.findall(lead)
    is_subject = len(words) <= _LEADING and len(_LEAD.all(lead)) >= len(words) and _PREDICATE.match(behind)
    if verdict is not Verdict.KEPT or not is_subject or not _EVENT.first(lead + behind):
        return verdict  # what happens before a comma, happens to something else
    return verdict if _OF_ANOTHER.search(behind) or _told_of(before + behind) else Verdict.ASKED


def _told_of(text: str) -> bool:
    """Whether a text tells of nothing that happens, or says why: how a value is used, or that it stays good."""
    if not _EVENT.first(text):
        return True
    return any(each.first(text) for each in (_FINE, _KEPT, _OFTEN)) or _IN_MAILS.search(text) is not None


def question_in(text: str) -> str:
    """The words that put what stands before them in question: handed over, to be retired; "" without any."""
    told = _SENTENCE_ENDS.split(text, maxsplit=1)[0]
    if other := _OF_ANOTHER.search(told):
        return other[0] if _is_this_one(told, other) else ""
    if not _ASKED.first(told) and not _ENDED.first(told):
        return ""  # most remarks: no more has to be looked for
    told = _without_what_is_kept(told)
    found = _ASKED.first(told) or (_LATER.first(told) if _ENDED.first(told) else None)
    return told[slice(*found)] if found and not _TO_EXTENSION.match(told, found[1]) else ""


def may_be(before: str) -> bool:
    """Whether what is said of a value may be so some day, by what stands before its name: if the, every time the."""
    return any(
        clause_around(before, place)[1] == len(before) for each in (_WHEN, _OFTEN) for place in each.all(before)
    )


def was_changed(before: str) -> bool:
    """Whether somebody has just changed a value or revoked it, by what stands before its name: we rotated the."""
    return any(_FEW.fullmatch(before, end) for _start, end in _DID.all(before))


def will_be_changed(before: str, behind: str) -> bool:
    """Whether somebody is about to change a value once, by what stands around its name: we will be rotating the."""
    if not any(_FEW.fullmatch(before, end) for _start, end in _PLANS.all(before)):
        return False
    return not any(each.first(behind[:_CLOSE]) for each in (_OFTEN, _WHEN, _KEPT))


def is_of_trial(sentence: str) -> bool:
    """Whether a sentence says of all that a mail gives that it is for testing: this is only our sandbox key."""
    return _TRIAL.first(sentence) is not None


def all_keys_in(sentence: str, known: Collection[int], most: int) -> list[tuple[int, int]]:
    """Where a sentence calls all keys of a mail by no name: these credentials, esta clave, the credentials above.

    Args:
        known: where the names end that it does call keys by. most: so many of the things in it are looked at.
    """
    things = [each for each in _THINGS.all(sentence) if each[1] not in known][:most]
    above = [start for start, _end in _ABOVE.all(sentence)] if things else []
    return [
        each
        for each in things
        if any(_calls(sentence, each, *words) for words in _THESE)
        or any(start > each[1] and not sentence[each[1] : start].strip() for start in above)
    ]


def _calls(sentence: str, thing: tuple[int, int], these: Phrasebook, things: Phrasebook) -> bool:
    """Whether a word of the thing's language, with at most one between, says that these are meant."""
    before = sentence[max(0, thing[0] - _REACH) : thing[0]]
    if not any(_ONE.fullmatch(before, end) for _start, end in these.all(before)):
        return False
    return things.first(sentence[slice(*thing)]) is not None


def _is_this_one(text: str, old: re.Match[str]) -> bool:
    """Whether the old one that a text speaks of is the value before it: (the old one), is the old token."""
    return bool(old["old"] and _IS.fullmatch(text[: old.start()]) and not _SUBJECT.match(text[old.end() :]))


def _without_what_is_kept(text: str) -> str:
    """A text without what leaves a value as good as it is, and what may happen to it, or happens again and again."""
    text = _IN_MAILS.sub(" ", text)
    told = without(text, _KEPT.all(text))
    while found := _OFTEN.first(told):
        told = without(told, [clause_around(told, found)])
    while found := _WHEN.first(told):
        told = without(told, [(found[0], clause_around(told, found)[1])])
    return told
