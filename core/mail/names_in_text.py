"""Where a line names a value of a provider, and where that value begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from core.channel.catalog import Field
from core.channel.key_forms import OTHER_SERVICES
from core.mail.address_names import ADDRESS_NAMES
from core.mail.label_words import FILLERS, LABELS, OTHER_USES, SET_ASIDE
from core.mail.lines import WORD
from core.validity import Verdict, verdict_on

_BETWEEN_WORDS = r"[ \t_\-./]*"
_LETTER = "A-Za-z0-9À-ɏ"
_QUOTES, _ASIDE, _NO_TAB = (
    r"""[\]"'“”„`]*+""",
    r"(?:\([^()]{0,40}\)|\[[^\[\]]{0,40}\]|（[^（）]{0,40}）)",
    r"[^\S\t]*+",
)
_SIGN = re.compile(
    rf"""
    (?: {_QUOTES} \s*+ (?:{_ASIDE} \s*+)? {_QUOTES} \s*+
        (?: (?:new|old|neue?[rs]?|alte?[rs]?|live|test|nuev[oa]|antigu[oa]|nouveau|nouvelle|ancien|ancienne|nuov[oa]
        |vecchi[oa]|nov[oa]|antig[oa]|now[ya]|star[ya])\s*(?=[:=]) )? (?: [.…_]{{2,60}} \s* (?=[:=]) )?
        (?: \.{{2,60}}(?=\s)|:=|=>|->|→|[:=：＝|] | [–—-](?=\s) | (?:is|are|lautet|ist|es|est|è|é)\b\s*:? | 是|为|為 )
    |   {_QUOTES} (?:\s*+ {_ASIDE})? (?:\s*+ {_QUOTES} {_NO_TAB} \t | {_NO_TAB} \t)
    )
    [\s|:=：]* ["'“„”`]* \s*
    | \s{{2,}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""No blank is tried in two places: a line of 5,000 blanks would be tried in all ways. A tab is a sign by itself."""
_PART = re.compile(r"[1-9]\s?/\s?[2-9]|(?<![^\W\d_])(?:part|teil|partie|parte|część)\s?[1-9]", re.IGNORECASE)
"""Behind a name: its value is given in pieces."""
_TOGETHER = re.compile(r"[\s:]*(?:[,;/|&+]|(?:and|und|y|et|en|i|和)(?=\s))[\s]*", re.IGNORECASE)
"""Between two names this gives them their values together."""
_BLANK = re.compile(r"\s+|(?<=[^\x00-\xff])")
_BEFORE_NAME = "\"'“”„«»(){}[]<>,;|:*"
_CJK = "⺀"
"""From here on words stand without blanks."""
_BOUNDARY = re.compile(r"[,;|\t(/{\[]|\s{2,}|\.\s|<[A-Za-z][\w.:-]{0,40}\s|=\"[^\"<>]{0,300}\"\s")
"""Also the beginning of a tag, and each of its values."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a line.

    Attributes:
        key: the field's. words: how many the name has; more is more exact. label: as it is written.
        start, end: of what stands behind it, up to the next name. alone: nothing but fillers stands before it.
        signed: a colon or its like stands between. set_aside: of a test, or old. other_use: of calls, of receiving.
        heard: what is said between the name and the value, in brackets.
    """

    key: str
    words: int
    label: str
    start: int
    end: int
    alone: bool
    signed: bool
    set_aside: bool
    other_use: bool = False
    heard: Verdict = Verdict.KEPT


_LONG_WORD = 20
_MAY_BE_VALUE = re.compile(r"(?=\S*[0-9])(?=\S*[A-Za-z])\S{7,}|[0-9]{7,}|(?=\S*[a-z][A-Z])\S*[-_@.]\S{2,}")
"""A word of a line of names that is likelier a value."""
_ANY_BLANK = re.compile(r"\s")
_POINTS_HERE = ("<-", "<--", "←", "=")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a provider's fields, as one pattern."""

    pattern: re.Pattern[str]
    keys: tuple[tuple[str, str], ...]
    fillers: frozenset[str]
    own: frozenset[str] = frozenset()

    @classmethod
    def of(cls, fields: Sequence[Field], provider: str = "") -> "Names":
        """Of these fields; a name that two of them have names none."""
        return _names_of(tuple((each.key, each.label) for each in fields), provider)

    def is_name(self, text: str) -> bool:
        """Whether a line is a name and nothing else."""
        return self.only_name(text) is not None

    def only_name(self, text: str) -> Named | None:
        """The name that a line consists of."""
        bare = text.strip(" \t|\"'“”„:=：*#")
        looked_at = 0  # up to here no word is a value: each is looked at once, however many names stand behind it
        for found in self.pattern.finditer(bare):
            before, behind = bare[: found.start()], bare[found.end() :]
            words = before[looked_at:].split()
            if before.rstrip().endswith(_POINTS_HERE) or any(map(_may_be_value, [*words, behind.strip(" ()")])):
                return None  # ab12cd34 <- API key, API key (ab12cd34): the value stands here, and not below
            # The last word may go on behind this name.
            looked_at = len(before) - (len(words[-1]) if words and not before[-1].isspace() else 0)
            if not behind or re.fullmatch(r"\s*\([^()]*\)", behind):
                named = self._named(found, bare, 0, len(text), len(text), signed=True)
                return named if named.alone and ":" not in before else None
        return None

    def names_several(self, text: str) -> bool:
        """Whether a line has the names of several values."""
        return len({self._key(found) for found in self.pattern.finditer(text)}) > 1

    def _key(self, found: re.Match[str]) -> str:
        return found.lastgroup or dict(self.keys)[squeezed(" ".join(found[0].split()))]

    def _are_together(self, one: re.Match[str], two: re.Match[str], text: str) -> bool:
        """Whether the values of two names stand behind the second one."""
        return self._key(one) != self._key(two) and _TOGETHER.fullmatch(text, one.end(), two.start()) is not None

    def in_line(self, text: str) -> Iterator[Named]:
        """The names in a line behind which something stands, from the left."""
        named_all = [each for each in self.pattern.finditer(text) if not self._is_inside(text, each)]
        joined = {two.start() for one, two in pairwise(named_all) if self._are_together(one, two, text)}
        found = [(each, sign) for each in named_all if (sign := _sign(text, each))]
        bracketed = not found
        if bracketed:
            found = [(each, sign) for each in named_all if (sign := _sign_behind_bracket(text, each))]
        boundary = 0
        for place, (name, sign) in enumerate(found):
            signed = bracketed or _SIGN.match(text, name.end()) is not None
            end = next((each.start() for each, _sign in found[place + 1 :] if each.start() >= sign.end()), len(text))
            if not text[sign.end() : end].strip():
                continue
            named = self._named(name, text, boundary, sign.end(), end, signed=signed)
            is_alone = named.alone and name.start() not in joined
            yield replace(named, alone=is_alone and not (bracketed and text[boundary : name.start() - 1].strip()))
            value = re.compile(r"\S+").search(text, sign.end())
            boundary = min(value.end(), end) if value else sign.end()

    def places(self, text: str) -> Iterator[tuple[str, int, int]]:
        """The key of each name in a text, and where it stands, also where nothing stands behind it."""
        for found in self.pattern.finditer(text):
            if not self._is_inside(text, found):
                yield self._key(found), found.start(), found.end()

    def _is_inside(self, text: str, found: re.Match[str]) -> bool:
        """Whether a name is a part of a value or of an address, and not behind the provider's: `twilioAuthToken`."""
        before = text[max(0, found.start() - _LONG_WORD) : found.start()].casefold()
        return _is_inside(text, found) and not before.endswith(tuple(self.own))

    def _named(self, found: re.Match[str], text: str, boundary: int, start: int, end: int, *, signed: bool) -> Named:
        before = text[boundary : found.start()]
        parts = _BOUNDARY.split(before)
        words = [word.casefold() for word in WORD.findall(parts[-1])]
        between = {word.casefold() for word in WORD.findall(text[found.end() : start])}
        heard = verdict_on(text[found.end() : start]) if between else Verdict.KEPT
        aside = {word.casefold() for word in WORD.findall(before[-60:])} | between
        strange = [word for word in words if word not in self.fillers | SET_ASIDE and not _is_count(word)]
        label = " ".join(found[0].split())
        not_this = (
            bool(_PART.search(text[found.end() : start]))
            or bool(aside & SET_ASIDE)
            or heard is Verdict.ENDED
            or bool((OTHER_SERVICES & set(strange)) - self.own)
        )
        other = bool(OTHER_USES & between.union(strange))
        return Named(
            self._key(found), len(WORD.findall(label)), label, start, end, not strange, signed, not_this, other, heard
        )


def _may_be_value(word: str) -> bool:
    """Whether a text is one word that is likelier a value than words of a sentence."""
    if len(word) >= _LONG_WORD:
        return _ANY_BLANK.search(word) is None
    return _MAY_BE_VALUE.fullmatch(word) is not None


def _sign(text: str, found: re.Match[str]) -> re.Match[str] | None:
    """What parts a name from the value behind it; None where nothing stands there."""
    sign = _SIGN.match(text, found.end()) or _BLANK.match(text, found.end())
    return sign if sign is not None and sign.end() < len(text) else None


def _sign_behind_bracket(text: str, found: re.Match[str]) -> re.Match[str] | None:
    """The same of a name that stands in brackets behind a word for it that nobody knows: 私有密钥 (Secret Key): …"""
    if text[found.start() - 1 : found.start()] not in ("(", "（") or text[found.end() : found.end() + 1] not in (
        ")",
        "）",
    ):
        return None
    sign = _SIGN.match(text, found.end() + 1)
    return sign if sign is not None and sign.end() < len(text) else None


def _is_inside(text: str, found: re.Match[str]) -> bool:
    """Whether a name is a part of a value or of an address, as in `demo-api_key-12` and `/api_key`."""
    before = text[found.start() - 1 : found.start()]
    if before in ("_", "-"):
        return _SIGN.match(text, found.end()) is None
    return bool(before) and not (before.isspace() or before in _BEFORE_NAME or before > _CJK)


def _is_count(word: str) -> bool:
    return len(word) <= 2 and word.isdigit()


def squeezed(name: str) -> str:
    """A name without what may stand between its words."""
    return re.sub(r"[\s_\-./]+", "", name).replace("’", "'").casefold()


@cache
def _names_of(fields: tuple[tuple[str, str], ...], provider: str) -> Names:
    keys: dict[str, set[str]] = {}
    spelt: dict[str, set[str]] = {}
    for key, label in fields:
        for name in (label, key.replace("_", " "), *LABELS.get(key, ())):
            name = name.replace("{provider}", provider)
            keys.setdefault(squeezed(name), set()).add(key)
            spelt.setdefault(squeezed(name), set()).add(name.lower())
    own = sorted((name for name, of in keys.items() if len(of) == 1), key=len, reverse=True)
    names = [max(spelt[name], key=len) for name in own]
    glued = rf"|(?<={re.escape(provider)})" if provider.isalpha() else ""  # twilioAuthToken
    apart = "|".join(_pattern(name) for name in names if name[0] <= _CJK)
    patterns = [rf"(?:(?<![{_LETTER}]){glued})(?:{apart or '(?!)'})"]
    patterns += [_pattern(name) for name in names if name[0] > _CJK]
    composed = [f"(?P<{key}>{ADDRESS_NAMES[key]})" for key, _label in fields if key in ADDRESS_NAMES]
    pattern = "|".join(composed + patterns)
    single = tuple((name, next(iter(keys[name]))) for name in own)
    of_provider = frozenset(word.casefold() for word in WORD.findall(provider))
    return Names(re.compile(pattern or r"(?!)", re.IGNORECASE), single, FILLERS | of_provider, of_provider)


def _pattern(name: str) -> str:
    words = _BETWEEN_WORDS.join(re.escape(word).replace("'", "['’]") for word in name.split())
    return words + ("" if name[-1] > _CJK else rf"(?![{_LETTER}])")
