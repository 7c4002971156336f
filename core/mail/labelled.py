"""Values that a text names: `Account SID: AC…`, in prose, below their name, or in a table with a row of names."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.channel.catalog import Field
from core.channel.credentials import NeverPickled
from core.channel.key_forms import USUAL
from core.keys.pasted import doubts_of
from core.mail.covered import mixes
from core.mail.label_words import LATER
from core.mail.lines import WORD, Line
from core.mail.names_in_text import Named, Names, squeezed
from core.numbers.page_ids import page_ids_in
from core.numbers.words import REGARDS
from core.validity import Verdict, tells_of_itself, verdict_on, verdict_on_remark, verdict_with_next

_WRAPPERS = "\"'“”„‟‘’‚‛«»‹›`<>[]{}|,;，。； \t"
_URL = re.compile(
    r"(?:https?|htp|htps|ttps)[:;]/*[^\s<>\"'|]+|(?<![\w-])(?:[\w-]+\.)+[a-z]{2,24}/[^\s<>\"'|]*", re.IGNORECASE
)
_ASIDE = re.compile(
    r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|(?:copy|copied|show|hide|kopieren|anzeigen|copiar|复制)", re.IGNORECASE
)
_JOINING = re.compile(
    r"(?:[\s,;|/]*(?:\s(?:and|und|y|e|et|en)|和)"
    r"(?:\s(?:the|your|der|die|das|ihre?|deine?|la|el|su|le|votre|il|lo|o|a|sua|jego))?)?(?:\s+/)?[\s,;|]*$",
    re.IGNORECASE,
)
_JOINED_BY = 60
"""Between two values of a line, in its last characters. A slash, or an e behind one, may as well end a key."""
_BEFORE_NEXT = re.compile(r"(?:\s[(\[]|/+)?\s*\Z")
_SETTINGS = re.compile(r"[;,&|]")
"""Between the settings of a line: SID=…;TOKEN=…;DID=…"""
_GOES_ON = re.compile(r"(?=.*[/=&?%_0-9])(?!\+|www\.)(?![\W_]{3,}\Z)[\w./=&?%+~-]+")
"""What may be the rest of an address on the next line: no number with its +, no other address, and no drawn line."""
_SETTING = re.compile(r"[A-Za-z]\w*=")
"""Another name with its value, where it does not stand behind a ? of an address."""
_OPEN_END = tuple("/-_=&?%")
_WRAPPED_FROM, _WRAPPED_TO = 60, 132
"""Characters of a line that a mail program may have ended; a longer one ends where its text does."""
_LEAST_KEY = 4
_MOST_ROWS = 50
_GAP = "  "
"""Between the columns of a table that was copied out of a document."""
_RULE = re.compile(r"[\s|:+=-]+")
_STRING = re.compile(r"([\"'])(?P<inside>.+?)\1(?:[,}\]]|/?>)")
"""As in JSON, or in a tag: a quote ends a value that one begins with, and no other."""
_ESCAPED = re.compile(r'"[^"\\\s]*(?:\\(?:["\\/]|u[0-9a-fA-F]{4})[^"\\\s]*)+"')
"""A string of JSON that does not stand there as it is: a\\/b, a\\"b, a\\u0026b."""
_WRAPPED = re.compile(r'"[^"\\\s]*\\(?:/|u[0-9a-fA-F]{4})[^"]*\Z')
"""One that does not end in its line."""
_QUERY = re.compile(r"(?P<value>[^&?\s]+)(?:&[A-Za-z_]\w{0,40}=[^&\s]*)+")
"""Settings in a line as an address has them: key=…&to=…&from=…"""
_NEXT_SETTING = re.compile(
    r"(?P<string>(?P<quote>[\"'])[^\"'\s]+(?P=quote)),\s*[\"']?[A-Za-z_][\w-]{0,60}[\"']?\s?[:=]"
    r"|(?P<bare>[^\s;,\"'=]+)[;,]\s+[A-Za-z_][\w-]{0,60}=\S"
)
"""A value with another setting behind it, whatever that is: "…", "callerId": …"""
_MAY_BE_KEY = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z])\S{6,}")
_DASHES, _SIGNS = ("-", "–", "—", "<-", "->"), "，。；([（"
_REMARK = re.compile(r"\s*(?:[(（].*[)）]|(?:\^|↑|<-).*)[.\s]*")
_COMMENT = re.compile(r"\s(?:#|//)\s")
_WIDE_BRACKET = re.compile("[（【，。；]")
"""What a Chinese keyboard writes behind a value, without a blank; no key has one."""
_CUT_OFF = re.compile(r"(?:\.\.|\*{3}|[•●∙·]{2})[\s.*•●∙·\"'”’)\]}>]*\Z")
"""Behind a value: abc123..., abc123[...], abc123***"""
_DOTS = 40
"""Characters in which they stand."""
_LONGEST_NAME = 120
_KEYISH = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z]).{4,}|.*[a-z][A-Z].*[a-z][A-Z].*|.{20,}")
_OF_NUMBERS = re.compile(r"\+[0-9]+|[0-9]+(?:[-/.][0-9]+)+|https?://.*", re.IGNORECASE)
"""A phone number, a date, a network address, a web address: no key, whatever stands above it."""
_PIECE = re.compile(r"[0-9A-Za-z_\-=+/]+")
_OF_ITS_OWN = re.compile(r"[A-Za-z]\w*=(?!=*$).+|[^A-Za-z]*")
"""A line below a key that is no rest of it: another name with its value, or a number."""


@dataclass(frozen=True, slots=True)
class Candidate(NeverPickled):
    """A value that may belong into a field.

    Attributes:
        first, last: the lines that it stands on. label: its name as written, "" if it is known by its shape alone.
        fits: it has the field's form, or the field has none. rank: how well it is named.
        set_aside: of a test, or old. withdrawn: because a sentence elsewhere says so, which may mean another one.
        doubted: what stands beside it puts it in question.
        places: numbers of all lines that it uses, with that of its name.
    """

    key: str
    value: str = field(repr=False)
    first: int
    last: int
    label: str = ""
    fits: bool = True
    rank: tuple[bool, int] = (True, 0)
    set_aside: bool = False
    places: tuple[int, ...] = ()
    withdrawn: bool = False
    doubted: bool = False


def labelled(lines: Sequence[Line], fields: Sequence[Field], names: Names) -> tuple[Candidate, ...]:
    """All values that are named, in the order of the text."""
    by_key = {each.key: each for each in fields}
    found: list[Candidate] = []
    for place in range(len(lines)):
        found += _in_table(lines, place, by_key, names) or _in_line(lines, place, by_key, names)
    return tuple(found)


def _in_line(lines: Sequence[Line], place: int, fields: Mapping[str, Field], names: Names) -> list[Candidate]:
    line = lines[place]
    only = names.only_name(line.text)
    if only is not None and names.names_several(line.text):
        return []  # whose value stands below is not said
    if only is not None:
        below = place + 1
        if below < len(lines) and not names.is_name(lines[below].text) and not any(names.in_line(lines[below].text)):
            made = _made(lines, below, fields, only, lines[below].text.strip())
            return [made] if made is not None else []
        return []
    found: list[Candidate] = []
    told = 0
    for each in reversed(list(names.in_line(line.text))):
        region = _region(line.text, each, is_url=fields[each.key].url)
        value = _made(lines, place, fields, each, region, line.text[each.end : told])
        # A name without a value may be said of the value before it: (user token, not page token!)
        told = 0 if value is not None or each.signed else max(told, each.end)
        found += [value] if value is not None else []
    return found[::-1]


def _region(text: str, named: Named, *, is_url: bool) -> str:
    """What stands behind a name, with the quote that opens it, without a slash before the next name."""
    quoted = text[named.start - 1 : named.start] in ("'", '"')
    region = text[named.start - quoted : named.end]
    return _BEFORE_NEXT.sub("", region) if named.end < len(text) and not is_url else region


def _in_table(lines: Sequence[Line], place: int, fields: Mapping[str, Field], names: Names) -> list[Candidate]:
    """The cells below a row of names, in all rows: a second account makes the first one doubtful."""
    sign = next((each for each in ("\t", "|", ";", ",", _GAP) if each in lines[place].text.strip()), "")
    cells = _cells(lines[place].text, sign)
    heads = [names.only_name(cell) for cell in cells]
    if sum(head is not None for head in heads) < 2:
        return []
    made: list[Candidate | None] = []
    for row in range(place + 1, min(place + 1 + _MOST_ROWS, len(lines))):
        values = _cells(lines[row].text, sign)
        if _RULE.fullmatch(lines[row].text):
            continue
        if len(values) != len(cells):
            break
        pairs = zip(heads, values, strict=True)
        made += [_made(lines, row, fields, head, value) for head, value in pairs if head is not None]
    return [each for each in made if each is not None]


def _cells(text: str, sign: str) -> list[str]:
    bare = text.strip().strip("|")
    parts = re.split(" {2,}", bare) if sign == _GAP else bare.split(sign) if sign else [bare]
    return [part.strip() for part in parts]


def _made(
    lines: Sequence[Line], place: int, fields: Mapping[str, Field], named: Named, region: str, behind: str = ""
) -> Candidate | None:
    """What stands behind a name, if it is a value and can be told from what else stands there.

    Args:
        behind: what is said behind that, of this value as well.
    """
    each = fields[named.key]
    comment = _COMMENT.split(region, maxsplit=1)
    region = region if each.free else _WIDE_BRACKET.sub(r" \g<0>", comment[0])
    found = value_in(each, region)
    if found is None:
        return None
    value, fits = found
    if not _is_certain(each, named, fields, value, fits=fits, is_all=_is_bare(region, value)):
        return None
    line, last = lines[place], place
    if each.url and _is_broken(lines, place, value):
        return None
    if not each.free and not each.url and line.text.rstrip(" \"'>").endswith(value):
        whole, last = continued(lines, place, each, value, fields)
        if whole is None:
            return None
        value, fits = whole, each.form is None or each.form.fits(whole)
    not_meant = named.set_aside or (named.other_use and (each.form is None or not each.form.own))
    remark = f"{region.partition(value)[2]} {behind}"
    heard = {
        verdict_on_remark(remark) if each.covered else verdict_with_next(remark),
        _heard_below(lines, last),
        named.heard,
    }
    aside = tells_of_itself(value) or Verdict.ENDED in heard
    return Candidate(
        each.key,
        value,
        line.number,
        lines[last].number,
        named.label,
        fits,
        (fits, named.words),
        line.set_aside or line.foreign or not_meant or aside or (line.elsewhere and each.free),
        tuple(lines[nth].number for nth in range(place, last + 1)),
        doubted=Verdict.ASKED in heard,
    )


def _heard_below(lines: Sequence[Line], place: int) -> Verdict:
    """What a line in brackets says of the value right above it; that it means this one is not certain."""
    line, below = lines[place], lines[place + 1] if place + 1 < len(lines) else None
    if below is None or below.number != line.number + 1 or not _REMARK.fullmatch(below.text):
        return Verdict.KEPT
    return Verdict.KEPT if verdict_on(below.text) is Verdict.KEPT else Verdict.ASKED


def _is_broken(lines: Sequence[Line], place: int, url: str) -> bool:
    """Whether the next line may be the rest of an address."""
    line, below = lines[place], lines[place + 1] if place + 1 < len(lines) else None
    if below is None or below.number != line.number + 1 or not line.text.rstrip(" \"'>").endswith(url):
        return False
    piece = below.text.strip()
    may_end = not url.endswith(_OPEN_END) and line.raw < _WRAPPED_FROM
    is_setting = "?" not in url and _SETTING.match(piece) is not None
    return not may_end and not is_setting and _GOES_ON.fullmatch(piece) is not None


def _is_certain(
    each: Field, named: Named, fields: Mapping[str, Field], value: str, *, fits: bool, is_all: bool
) -> bool:
    """Whether name and shape together leave no doubt whose value this is.

    Args:
        is_all: nothing else stands behind the name: `Access Key a1B2c3D4`.
    """
    if each.form is not None and fits and (each.form not in USUAL or named.alone or named.words > 1):
        return True
    if not (named.alone and named.signed):
        return named.alone and is_all and (each.url or (mixes(value) and _is_full_name(each, named)))
    # "Token: 123456" may be anything; what has the form of another field is asked about there.
    of_another = any(other.form is not None and other.form.fits(value) for other in fields.values())
    return fits or of_another or _is_full_name(each, named)


def _is_bare(region: str, value: str) -> bool:
    """Whether nothing else stands behind a name; before an address nothing that may say that it is another one."""
    bare = region.strip(_WRAPPERS)
    return bare.startswith(value) if "://" in value else bare == value and not value.startswith(("(", "["))


def _is_full_name(each: Field, named: Named) -> bool:
    return named.words > 1 or squeezed(named.label) == squeezed(each.label)


def value_in(each: Field, region: str) -> tuple[str, bool] | None:
    """The value in what stands behind its name, and whether it has the field's form; None for nothing certain."""
    region = region.strip()
    region = region[:-_JOINED_BY] + _JOINING.sub("", region[-_JOINED_BY:])
    escaped = _ESCAPED.match(region)
    if escaped is not None:
        return _unescaped(each, escaped[0])
    if _WRAPPED.match(region):
        return None
    if each.url:
        found = _URL.search(region)
        return (bare_url(found[0]), True) if found else None
    if each.free and not each.covered and "name" in each.key and each.key != "username":
        name = re.split(r"\t|\||  ", region)[0].strip(_WRAPPERS)
        is_name = 0 < len(name) <= _LONGEST_NAME and "://" not in name and not _is_later(name)
        is_name = is_name and not name.startswith("@")  # how a page is mentioned is not how it is called
        return (name, True) if is_name and not page_ids_in(name, below_name=True) else None
    return _key_in(each, region)


def _unescaped(each: Field, string: str) -> tuple[str, bool] | None:
    """What a string of JSON says."""
    value: str = json.loads(string, strict=False)
    if not value.isprintable():
        return None
    if each.url:
        return (value, True) if _URL.fullmatch(value) else None
    fits = each.form is None or each.form.fits(value)
    return (value, fits) if _is_key(each, value) else None


def bare_url(url: str) -> str:
    """An address without what a text puts around it; a bracket may be its own."""
    bare = re.split(r"[`“”„‟‘’«»‹›]|\]\(", url)[0].rstrip(",;>*")
    for opens, closes in ("()", "[]"):
        while bare.endswith(closes) and bare.count(closes) > bare.count(opens):
            bare = bare[:-1].rstrip(",;>*")
    return bare


def _key_in(each: Field, region: str) -> tuple[str, bool] | None:
    following = _NEXT_SETTING.match(region)
    words = [following["string"] or following["bare"]] if following else region.split()
    if words and (query := _QUERY.fullmatch(words[0])):
        words = [query["value"]]
    if len(words) > 1 and words[0].casefold().rstrip(":") in ("bearer", "basic"):
        words = words[1:]
    string = _STRING.match(words[0]) if words else None
    token = bare_token(string["inside"] if string else words[0], free=each.free) if words else ""
    ended = token.rstrip("!?")
    token = ended if each.form is not None and each.form.fits(ended) else token
    if each.covered and "://" in token:
        return None  # where the value can be looked up
    if each.form is not None and not each.form.fits(token) and each.form.fits(_SETTINGS.split(token, 1)[0]):
        token = _SETTINGS.split(token, 1)[0]
    if not each.free and is_cut_off(each, token, *words[:2]):
        return None
    if each.form is not None and each.form.fits(token) and (each.form.own or not _is_word(token)):
        others = {bare_token(word) for word in words[1:]} - {token} if each.form.length else set()
        return (token, True) if not any(map(each.form.fits, others)) else None
    rest = " ".join(words[1:])
    if not each.free and mixes(token) and _is_remark(words):
        return (token, each.form is None)
    if rest.strip(_WRAPPERS) and not _ASIDE.fullmatch(rest):
        whole = " ".join(words)
        return (whole, False) if each.form is not None and each.form.fits("".join(words)) else None
    return (token, each.form is None) if _is_key(each, token) else None


def _is_remark(words: Sequence[str]) -> bool:
    """Whether something is said behind a key, parted from it by a dash, a comma, a bracket or a sentence's end."""
    parted = len(words) > 1 and (words[0].endswith((",", ".", ";")) or words[1] in _DASHES or words[1][0] in _SIGNS)
    return parted and not any(_MAY_BE_KEY.fullmatch(bare_token(word)) for word in words[1:])


def bare_token(text: str, *, free: bool = False) -> str:
    """A word without quotes, brackets and the end of a sentence around it."""
    bare = text.strip(_WRAPPERS)
    if free or "(" in bare:
        return bare
    ended = bare.rstrip(".:!?").rstrip(")").rstrip(_WRAPPERS)
    return ended if _is_word(ended) else bare.rstrip(".:").rstrip(")").rstrip(_WRAPPERS)


def is_cut_off(each: Field, token: str, *written: str) -> bool:
    """Whether dots behind a value say that it goes on, where its form does not say that it is whole.

    Args:
        written: the value as it stands there, and the word behind it.
    """
    is_whole = each.form is not None and each.form.length > 0 and each.form.fits(token)
    return not is_whole and any(_CUT_OFF.search(each_word[-_DOTS:]) for each_word in written)


def _is_later(token: str) -> bool:
    words = [word.casefold() for word in WORD.findall(token)]
    return not words or all(word in LATER for word in words)


def _is_key(each: Field, token: str) -> bool:
    """Whether a word can be a value, and is none of the words that stand for one."""
    if len(token) < _LEAST_KEY or _is_later(token) or is_hidden(token):
        return False
    if (each.covered or each.form is not None) and _OF_NUMBERS.fullmatch(token):
        return False
    if each.key in ("username", "user_key"):
        return True
    return not _is_word(token)


def _is_word(token: str) -> bool:
    """Whether letters alone are more likely a word of a sentence than a key."""
    return token.isalpha() and (token.islower() or token.istitle() or token.isupper()) and len(token) < 20


def _are_words(piece: str) -> bool:
    """Whether letters may be words: Numbers, hotel-example."""
    return all(map(_is_word, filter(None, re.split("[-_/]", piece))))


def is_hidden(token: str) -> bool:
    """Whether dots, a placeholder or an end that was cut off stand for a value."""
    doubt = next(doubts_of(token), None)
    return doubt is not None and not doubt.cured


def continued(
    lines: Sequence[Line], place: int, each: Field, value: str, fields: Mapping[str, Field]
) -> tuple[str | None, int]:
    """A value that a mail has wrapped, whole, and its last line; None where nobody can say where it ends."""
    form = each.form
    if form is not None and form.length:
        below = lines[place + 1].text.strip() if place + 1 < len(lines) else ""
        for head in (value, value.removesuffix("=")):  # a mail's own sign for a line that goes on
            if len(head) < form.length and _PIECE.fullmatch(below) and form.fits(head + below):
                return head + below, place + 1
        return value, place
    last = place
    while last + 1 < len(lines) and _goes_on(lines, last, value, fields):
        last += 1
        value += lines[last].text.strip()
    if (form is None and last > place) or _may_go_on(lines, last, fields, value):
        return None, place
    return value, last


def _may_go_on(lines: Sequence[Line], last: int, fields: Mapping[str, Field], value: str) -> bool:
    """Whether the next line may be the rest of a value: nothing but a piece of a key, which nothing else explains."""
    if last + 1 >= len(lines) or lines[last + 1].number != lines[last].number + 1:
        return False
    piece = lines[last + 1].text.strip()
    if not _PIECE.fullmatch(piece) or _OF_ITS_OWN.fullmatch(piece) or REGARDS.match(piece):
        return False
    if not _KEYISH.fullmatch(piece) and not _is_full(lines[last], value):
        return False
    return not any(each.form is not None and each.form.fits(piece) for each in fields.values())


def _is_full(line: Line, value: str) -> bool:
    """Whether a mail program may have ended a line within a value."""
    return _WRAPPED_FROM <= line.raw <= _WRAPPED_TO and line.text.rstrip().endswith(value[-10:])


def _goes_on(lines: Sequence[Line], last: int, value: str, fields: Mapping[str, Field]) -> bool:
    """Whether the next line is the rest of a value: below a full line, of the same characters, with nothing else."""
    line, below = lines[last], lines[last + 1]
    piece = below.text.strip()
    if not _is_full(line, value) or _OF_ITS_OWN.fullmatch(piece) or _are_words(piece):
        return False
    if below.number != line.number + 1 or not _PIECE.fullmatch(piece) or len(piece) < _LEAST_KEY:
        return False
    return not any(each.form is not None and each.form.fits(piece) for each in fields.values())
