"""What stands around or in place of a key when it was copied from somewhere: looks at one text, and knows no field.

Every look returns a `Doubt`, with the text as it would be without it where that is certain, or None.
"""

import html
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled
from core.wording import N_


@dataclass(frozen=True, slots=True)
class Doubt(NeverPickled):
    """What is wrong with a pasted text: a sentence, and the text as it was meant with what the button says.

    `cured` is "" where only the person can mend it. `values` never hold what was pasted.
    """

    text: str
    cured: str = field(default="", repr=False)
    caption: str = ""
    values: tuple[tuple[str, str], ...] = ()


_QUOTES = "\"'`“”„‟‘’‚‛«»‹›"
_OPENING = {
    '"': '"',
    "'": "'",
    "`": "`",
    "“": "”“",
    "„": "“”„",
    "‟": "”",
    "”": "”",
    "‘": "’‘",
    "‚": "‘’",
    "‛": "’",
    "’": "’",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
}
_MASKED = re.compile(r"[•●∙⚫⬤◦·▪■█]{2,}|\*{4,}")
_ALL_X = re.compile(r"^(?=[xX._#-]{4,}$)[xX#]{2,}[xX._#-]*$|[xX]{7,}|^[._]{4,}$")
_CENSORED = re.compile(
    r"[\[<({]*\s*"
    r"(?:redacted|hidden|masked|removed|censored|secret hidden|filtered|geschwärzt|verborgen|oculto|已隐藏)"
    r"\s*[\])>}]*",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"""
    \$\{[^{}]*\} | \$\(.+\) | \$[A-Za-z_][A-Za-z0-9_]* | \$env:\w+ | %[A-Za-z_][A-Za-z0-9_]*%
    | \{\{.*\}\} | \[\[.*\]\]
    | process\.env\.\w+ | process\.env\[.*\] | os\.environ.+ | os\.getenv\(.*\) | ENV\[.*\] | getenv\(.*\)
    | secrets\.[A-Za-z_]\w* | env\(\s*["']?\w+["']?\s*\) | @[A-Za-z_][A-Za-z0-9_]*@ | \#\{.*\} | <%.*%>
    | __[A-Z][A-Z0-9_]*__
    | \$\{\{.*\}\} | vault:\S+ | secret://\S+ | op://\S+
    """,
    re.VERBOSE | re.DOTALL,
)
_OUR_REFERENCE = re.compile(r"(?:env|keyring|plain):\S.*", re.IGNORECASE | re.DOTALL)
_FILL_IN = re.compile(
    r"""
    (?:[<\[{(]\s*)?(?:(?:your|my|the|enter|insert|put|replace|paste|ihr|ihre|ihren|dein|mein|su|tu)[\s_.-]+(?:\w+[\s_.-]*)*
    (?:key|token|sid|secret|id|password|passwort|schlüssel|clave|here|hier|aquí|endpoint|account|username|name)
    (?:[\s_.-]*here)?)(?:\s*[>\]})])?
    | (?:see|siehe|ver)\s+(?:below|above|mail|e-?mail|unten|oben|abajo|arriba) | s\.\s?[uo]\. | [\W_]{1,3}
    | change[_-]?me | todo | tbd | n/?a | none | null | undefined | nan
    """,
    re.IGNORECASE | re.VERBOSE,
)
_IN_BRACKETS = re.compile(r"[<\[{(]{1,2}\s*([^\W\d_][\w .-]*?)\s*[>\]})]{1,2}")
_BRACKETED = re.compile(r"<([^<>]*)>")
_HEADER = re.compile(
    r"(?:-H\s+|--header\s+)?[\"']?(?:Proxy-)?Authori[sz]ation[\"']?\s*[:=]\s*[\"']?(?:(?:Bearer|Basic|Token|Key)\s+)?",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"(Bearer|Basic|Token|Api-?Key)\s*:?\s+(?=\S)", re.IGNORECASE)
_COMMAND = re.compile(
    r"""curl\b.*?\b(?:Bearer|Basic|Token|Key)\s+(?P<key>[^\s"']{4,})["']?.*""", re.IGNORECASE | re.DOTALL
)
_NAMED = re.compile(
    r"""
    (?:export\s+|set\s+|-e\s+|--)?  ["'“„]?  (?P<name>[^\W\d_][\w .()/-]{0,60}?)  ["'”“]?
    \s*(?: :=|=>|[:=：＝]|\s[–—-]\s|\t )\s*  (?P<value>\S.*)
    """,
    re.VERBOSE | re.DOTALL,
)
_NAMED_ABOVE = re.compile(r"(?P<name>[^\W\d_][\w .()/-]{0,60}?)[ \t]*:?[ \t]*\r?\n\s*(?P<value>\S+)")
_NAME_WORDS = re.compile(
    r"(?<![a-z])(?:api[ _-]?(?:key|token|secret)|(?:auth|access|secret)(?:token|key)|"
    r"token|key|secret|sid|password|passwort|kennwort|account|konto|id|api|auth|user ?name|user|userkey|"
    r"page|waba|phone|number|business|schlüssel|url|endpoint|address|contraseña|clave|cuenta|密钥|令牌|密码|账户)(?![a-z])",
    re.IGNORECASE,
)
_BRANDED_NAME = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")
_ASIDE = re.compile(
    r"\s+[(\[]\s*(?:copy|copied|kopie|kopiert|copia|copiado|show|hide|expanded|new|neu|test|live|复制)\s*[)\]]",
    re.IGNORECASE,
)
_BUTTONS = (
    r"(?:copy(?:\s+to\s+clipboard)?|copied!?|reveal|show|hide|click\s+to\s+(?:copy|reveal|show)|kopieren|kopiert!?|"
    r"anzeigen|verbergen|copiar|copiado!?|mostrar|ocultar|复制|显示)"
)
_BUTTON = re.compile(_BUTTONS, re.IGNORECASE)
_BUTTON_BEHIND = re.compile(
    rf"\s+(?P<what>{_BUTTONS})$|(?<=[0-9])(?P<glued>Copy|Copied!?|Reveal|Show|Hide|Kopieren|Copiar)$", re.IGNORECASE
)
_REMARK = re.compile(r"\s+(?P<what>(?:\#|//|--|<-+|←)\s*\S.*|\([^()]{2,60}\))$", re.DOTALL)
_END_MARK = re.compile(r"(?P<value>\S{5,}?)(?<![.,;…])(?P<what>[.,;]|(?:%0[AaDd]|%20)+)$")
_AROUND = re.compile(
    r"<(?P<tag>[A-Za-z][\w.:-]*)(?:\s[^<>]*)?>(?P<tagged>[^<>]+)</(?P=tag)>|\((?P<round>[^()\s]+)\)|\[(?P<square>[^\[\]\s]+)\]"
    r"|(?P<marks>\*{1,3}|_{2,3}|~~)(?P<marked>[^\s*]+)(?P=marks)"
)
_LIST_MARK = re.compile(r"(?:[•·▪●◦*>–—-]|[0-9]{1,2}[.)])\s+(?P<value>\S+)")
_SEVERAL_NAMED = re.compile(r"[\w.-]{1,40}=[^&=\s]+(?:&[\w.-]{1,40}=[^&=\s]+)+")
_KEY_PIECE = re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9+/=_-]+")
_MOST_IN_A_GROUP, _LEAST_GROUPS, _WRAPPED_AFTER = 8, 3, 50
_CUT = re.compile(r"…|\.{3,}")
_ENTITY = re.compile(r"&(?:amp|quot|lt|gt|nbsp|#39|#34|#x27|apos);", re.IGNORECASE)
_ESCAPED_END = re.compile(r"(?:\\[rn])+$")
_EMAIL = re.compile(r"[^@\s<>\"']+@[^@\s<>\"']+\.[A-Za-z]{2,24}")
_SOFT_BREAK = re.compile(r"=[ \t]*\r?\n[ \t]*")
_LINE_END = re.compile(r"[ \t]*[\r\n\u2028\u2029\x0b\x0c\x85]+[> \t]*")


def doubts_of(text: str) -> Iterator[Doubt]:
    """What stands around or in place of a value, the outermost first."""
    yield from (doubt for look in _LOOKS if (doubt := look(text)) is not None)


def doubts_inside(text: str) -> Iterator[Doubt]:
    """What a key cannot hold inside: blanks, what cannot be seen, letters of other alphabets."""
    yield from (doubt for look in (_unseen, _blanks, _lookalikes) if (doubt := look(text)) is not None)


def _masked(text: str) -> Doubt | None:
    if _CENSORED.fullmatch(text):
        return Doubt(N_("This only says that the key was removed. Copy the key itself from the provider's portal."))
    if _MASKED.search(text) or _ALL_X.search(text):
        return Doubt(
            N_(
                "These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy "
                "it again."
            )
        )
    return None


def _placeholder(text: str) -> Doubt | None:
    if _OUR_REFERENCE.fullmatch(text) and not text.lower().startswith("plain:"):
        return Doubt(
            N_(
                "This is a reference to a value stored elsewhere, not the value. References work only in channel "
                "files, as env:NAME or keyring:SERVICE/USER in lowercase."
            )
        )
    if _REFERENCE.fullmatch(text):
        return Doubt(
            N_(
                "This is the name of a variable, not its value, and it is not filled in here. Enter the value "
                "itself; channel files also accept env:NAME."
            )
        )
    inner = _IN_BRACKETS.fullmatch(text)
    named = inner is not None and (inner[1].replace(" ", "").isalpha() or _is_name(inner[1]))
    angled = _BRACKETED.fullmatch(text)
    if _FILL_IN.fullmatch(text) or named or (angled and not _looks_like_key(angled[1])):
        return Doubt(N_("This is a placeholder from a manual. Enter the actual value."))
    return None


def _is_name(text: str) -> bool:
    """Whether a text names a value: `Auth Token`, `api_key`, `accountSid`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_-]", " ", text)
    return bool(_NAME_WORDS.search(words))


def _looks_like_key(text: str) -> bool:
    has_digit = any(map(str.isdigit, text))
    return bool(text) and not any(map(str.isspace, text)) and (has_digit or "://" in text or len(text) >= 20)


def _brackets(text: str) -> Doubt | None:
    inner = _BRACKETED.fullmatch(text)
    if inner is None:
        return None
    return Doubt(N_("There are angle brackets around this value."), inner[1].strip(), N_("Remove the brackets"))


def _around(text: str) -> Doubt | None:
    """A tag, brackets, or what makes text bold in a mail."""
    found = _AROUND.fullmatch(text)
    inner = next(filter(None, (found[each] for each in ("tagged", "round", "square", "marked"))), "") if found else ""
    if not inner or not _looks_like_key(inner.strip()):
        return None
    return Doubt(
        N_("There are characters around this value that do not belong to it."), inner.strip(), N_("Remove them")
    )


def _listed(text: str) -> Doubt | None:
    found = _LIST_MARK.fullmatch(text)
    if found is None:
        return None
    return Doubt(
        N_("There are characters around this value that do not belong to it."), found["value"], N_("Remove them")
    )


def _button(text: str) -> Doubt | None:
    if not _BUTTON.fullmatch(text):
        return None
    return Doubt(N_("This is the label of a button in the portal, not the value."))


def _several_named(text: str) -> Doubt | None:
    return Doubt(N_("There are several values in this field.")) if _SEVERAL_NAMED.fullmatch(text) else None


def _behind(text: str) -> Doubt | None:
    """A button's caption, a remark, or the end of a sentence behind a value."""
    for form in (_BUTTON_BEHIND, _REMARK, _END_MARK) if "://" not in text else ():
        found = form.search(text)
        if found is None:
            continue
        what = found["what"] or found["glued"]
        cured = text[: found.end() - len(what)].strip()
        if cured and not any(map(str.isspace, cured)):
            text_ = N_("“{what}” after the value does not belong to it.")
            return Doubt(text_, cured, N_("Remove “{what}”"), (("what", what[:40]),))
    return None


def _header(text: str) -> Doubt | None:
    if command := _COMMAND.fullmatch(text):
        return Doubt(N_("This is a whole command that contains the value."), command["key"], N_("Use only the value"))
    head = _HEADER.match(text)
    if head is None or head.end() == len(text):
        scheme = _SCHEME.match(text)
        if scheme is None or any(map(str.isspace, text[scheme.end() :])):
            return None
        return _without(text, scheme.end(), scheme[1])
    return _without(text, head.end(), " ".join(head[0].split()).strip("\"'"))


def _without(text: str, end: int, what: str) -> Doubt:
    return Doubt(
        N_("“{what}” before the value is not needed; the PBX adds it itself."),
        text[end:].strip().rstrip("\"'"),
        N_("Remove “{what}”"),
        (("what", what),),
    )


def _quoted(text: str) -> Doubt | None:
    bare = text.rstrip(",; \t")
    if len(bare) >= 2 and bare[-1] in _OPENING.get(bare[0], ""):
        inner = bare[1:-1].strip()
    elif not set("“”„‟‘’‚‛«»").isdisjoint(text):
        return Doubt(
            N_(
                "This value contains typographic quotation marks, as e-mail and word processors insert them. "
                "Compare it with the portal."
            )
        )
    else:
        return None
    return (
        Doubt(N_("There are quotation marks around this value."), inner, N_("Remove the quotes")) if inner else None
    )


def _named(text: str) -> Doubt | None:
    found = _NAMED.fullmatch(text) or _NAMED_ABOVE.fullmatch(text)
    if found is None:
        return None
    name, value = " ".join(found["name"].split()), found["value"].strip().rstrip(",;")
    if value.startswith("//") or not (_BRANDED_NAME.fullmatch(name) or _is_name(name)):
        return None
    return Doubt(N_("The name “{what}” is in front of the value."), value, N_("Remove “{what}”"), (("what", name),))


def _half_quoted(text: str) -> Doubt | None:
    """A quotation mark at one end alone: the other one was not copied."""
    bare = text.rstrip(",; \t")
    if len(bare) < 5 or (bare[0] in _QUOTES) == (bare[-1] in _QUOTES):
        return None
    inner = bare.strip(_QUOTES).strip()
    return Doubt(N_("There is a quotation mark at one end of this value."), inner, N_("Remove it"))


def _aside(text: str) -> Doubt | None:
    found = _ASIDE.search(text)
    if found is None:
        return None
    cured = (text[: found.start()] + text[found.end() :]).strip()
    what = (("what", found[0].strip()),)
    return Doubt(N_("“{what}” after the value was added by a web page."), cured, N_("Remove “{what}”"), what)


def _cut(text: str) -> Doubt | None:
    if not _CUT.search(text):
        return None
    return Doubt(N_("The value is cut off (…), as portals and e-mails do with long keys. Copy all of it."))


def _encoded_for_web(text: str) -> Doubt | None:
    """What a page's source or a program's text has instead of a character."""
    cured = _ESCAPED_END.sub("", html.unescape(text) if _ENTITY.search(text) else text).strip()
    if cured in (text, ""):
        return None
    return Doubt(
        N_("This was copied from source code; some of its characters stand for others."),
        cured,
        N_("Fix them"),
    )


def _unseen(text: str) -> Doubt | None:
    cured = "".join(each for each in text if unicodedata.category(each) != "Cf")
    if cured == text:
        return None
    return Doubt(N_("This value contains invisible characters."), cured, N_("Remove them"))


def _lookalikes(text: str) -> Doubt | None:
    """Letters of other alphabets, or full-width ones."""
    if text.isascii() or any(map(str.isspace, text)):
        return None
    plain = unicodedata.normalize("NFKC", text)
    return Doubt(
        N_("This value contains characters that only look like letters or digits of a key."),
        plain if plain.isascii() else "",
        N_("Fix them"),
    )


def _lines(text: str) -> Doubt | None:
    if not _LINE_END.search(text):
        return None
    words = N_("This value contains a line break; an e-mail may have wrapped it.")
    first = text.split(None, 1)[0]
    # Two short texts below each other are two values, or a value and its name.
    whole = joined(text)
    is_one = len(first) >= _WRAPPED_AFTER or (whole.endswith("=") and len(whole) % 4 == 0)
    return Doubt(words, whole, N_("Join the lines")) if is_one else Doubt(words)


def joined(text: str) -> str:
    """A value that was wrapped over several lines, as one; soft breaks of mails are taken away with their =."""
    return _LINE_END.sub("", _SOFT_BREAK.sub("", text)).strip()


def _blanks(text: str) -> Doubt | None:
    if not any(map(str.isspace, text)):
        return None
    words = N_("This value contains spaces.")
    if not _are_parts_of_a_key(text.split()):
        return Doubt(words)
    return Doubt(words, "".join(text.split()), N_("Remove the spaces"))


def _are_parts_of_a_key(pieces: list[str]) -> bool:
    """Whether pieces are one key that was printed in groups, or wrapped; and no words, names or further values."""
    if all(map(str.isdecimal, pieces)):
        return True
    if not all(map(_KEY_PIECE.fullmatch, pieces)):
        return False
    sizes = {len(piece) for piece in pieces[:-1]}
    grouped = len(pieces) >= _LEAST_GROUPS and len(sizes) == 1 and max(sizes) <= _MOST_IN_A_GROUP
    return grouped or all(size >= _WRAPPED_AFTER for size in sizes)


_LOOKS: tuple[Callable[[str], Doubt | None], ...] = (
    _masked,
    _button,
    _placeholder,
    _several_named,
    _header,
    _quoted,
    _listed,
    _named,
    _half_quoted,
    _around,
    _brackets,
    _aside,
    _behind,
    _encoded_for_web,
    _cut,
    _lines,
)


def is_email(text: str) -> bool:
    """Whether the text is one e-mail address."""
    return bool(_EMAIL.fullmatch(text))


def once(text: str) -> str:
    """One copy of a text that was pasted two or three times, with or without blanks between; "" if it was not."""
    for times in (2, 3):
        size, rest = divmod(len(text), times)
        if size >= 8 and not rest and text == text[:size] * times:
            return text[:size]
    parts = text.split()
    return parts[0] if len(parts) > 1 and len(parts[0]) >= 8 and len(set(parts)) == 1 else ""


def value_in_json(text: str, names: tuple[str, ...]) -> str | None:
    """The text under one of `names` in a whole JSON answer; "" if it has none of them, None if it is no JSON."""
    if text[:1] not in ("{", "["):
        return None
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return None
    found = {key: value for key, value in _members(body) if isinstance(value, str) and value}
    return next((found[name] for name in names if name in found), "")


def _members(body: object) -> Iterator[tuple[str, object]]:
    if isinstance(body, dict):
        for key, value in body.items():
            yield str(key), value
            yield from _members(value)
    elif isinstance(body, list):
        for value in body:
            yield from _members(value)
