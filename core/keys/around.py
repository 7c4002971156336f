"""What stands around a key: quotes, its name, a header, brackets, the end of a sentence."""

import re

from core.keys.doubt import BUTTONS, Doubt, is_name, looks_like_key
from core.wording import N_

_LEAST_KEY = 8
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
    (?: \s*+(?: :=|=>|[:=：＝]|(?<=\s)[–—-]\s ) | [^\S\t]*+\t )  \s*  (?P<value>\S.*)
    """,
    re.VERBOSE | re.DOTALL,
)
_ASSIGNED = re.compile(
    r"""
    (?:(?:export|set|const|let|var|public|private|static|final|readonly|string|def)\s+){0,4}
    [$@]?  ["']?  (?P<name>[^\W\d_][\w.-]{0,60})  ["']?  \s*(?: :=|=>|[:=] )\s*
    (?P<quote>["'`])  (?P<value>[^"'`]+)  (?P=quote)  \s*[,;]?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINKED = re.compile(r"\[(?P<value>[^\[\]\s]+)\]\((?:https?|mailto):[^()\s]*\)", re.IGNORECASE)
_NAMED_ABOVE = re.compile(r"(?P<name>[^\W\d_][\w .()/-]{0,60}?)[ \t]*+:?[ \t]*+\r?\n\s*+(?P<value>\S+)")
_BRANDED_NAME = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")
# A run of blanks is tried once, from its beginning: from each of them it would take the square of its length.
_ASIDE = re.compile(
    r"(?<!\s)\s++[(\[]\s*(?:copy|copied|kopie|kopiert|copia|copiado|show|hide|expanded|new|neu|test|live|复制)\s*[)\]]",
    re.IGNORECASE,
)
_BUTTON_BEHIND = re.compile(
    rf"(?<!\s)\s++(?P<what>{BUTTONS})$|(?<=[0-9])(?P<glued>Copy|Copied!?|Reveal|Show|Hide|Kopieren|Copiar)$",
    re.IGNORECASE,
)
_REMARK = re.compile(r"(?<!\s)\s++(?P<what>(?:\#|//|--|<-+|←)\s*\S.*|\([^()]{2,60}\))$", re.DOTALL)
_END_MARK = re.compile(r"(?<=\S{5})(?<![.,;…])(?P<what>[.,;|\\]|(?:%0[AaDd]|%20){1,9})$")
_AROUND = re.compile(
    r"<(?P<tag>[A-Za-z][\w.:-]*)(?:\s[^<>]*)?>(?P<tagged>[^<>]+)</(?P=tag)>|\((?P<round>[^()\s]+)\)|\[(?P<square>[^\[\]\s]+)\]"
    r"|\|\s*(?P<piped>[^|\s]+)\s*\|?|=(?P<led>[^=\s]{8,}=*)"
    r"|(?P<marks>\*{1,3}|_{2,3}|~~)(?P<marked>[^\s*]+)(?P=marks)"
)
_TAGS_BEHIND = re.compile(r"(?<=[^\s<>])(?:</?[A-Za-z][\w.:-]{0,20}\s*/?>)+$")
_LIST_MARK = re.compile(r"(?:[•·▪●◦*>–—-]|[0-9]{1,2}[.)])\s+(?P<value>\S+)")


def brackets(text: str) -> Doubt | None:
    """Angle brackets."""
    inner = _BRACKETED.fullmatch(text)
    if inner is None:
        return None
    return Doubt(N_("There are angle brackets around this value."), inner[1].strip(), N_("Remove the brackets"))


def signs(text: str) -> Doubt | None:
    """A tag, brackets, or what makes text bold in a mail."""
    found = _AROUND.fullmatch(text)
    inner = (
        next(filter(None, (found[each] for each in ("tagged", "round", "square", "piped", "led", "marked"))), "")
        if found
        else ""
    )
    if linked := _LINKED.fullmatch(text):
        inner = linked["value"]
    if not inner and (end := _TAGS_BEHIND.search(text)):
        inner = text[: end.start()]
    if not inner or not looks_like_key(inner.strip()):
        return None
    return Doubt(
        N_("There are characters around this value that do not belong to it."), inner.strip(), N_("Remove them")
    )


def listed(text: str) -> Doubt | None:
    """The mark of a list before the value."""
    found = _LIST_MARK.fullmatch(text)
    if found is None:
        return None
    return Doubt(
        N_("There are characters around this value that do not belong to it."), found["value"], N_("Remove them")
    )


def behind(text: str) -> Doubt | None:
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


def header(text: str) -> Doubt | None:
    """A header or a whole command, with the value inside."""
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


def quoted(text: str) -> Doubt | None:
    """Quotation marks at both ends, or typographic ones anywhere."""
    bare = text.rstrip(",; \t")
    if len(bare) >= 2 and bare[-1] in _OPENING.get(bare[0], ""):
        inner = bare[1:-1].strip()
    elif not set("“”„‟‘’‚‛«»").isdisjoint(text):
        return Doubt(
            N_(
                "This value contains typographic quotation marks, as e-mail programs and word processors insert "
                "them. Compare it with the portal."
            )
        )
    else:
        return None
    if not inner:
        return None
    # "name": "value" has the same marks at its ends, and they are not those of one value.
    cured = "" if bare[0] in inner else inner
    return Doubt(N_("There are quotation marks around this value."), cured, N_("Remove the quotes") if cured else "")


def assigned(text: str) -> Doubt | None:
    """A line of a program or a settings file: the value in quotation marks behind its name."""
    found = _ASSIGNED.fullmatch(text)
    return _behind_name(found["name"], found["value"].strip()) if found is not None else None


def named(text: str) -> Doubt | None:
    """The value's name before it, or in the line above."""
    found = _NAMED.fullmatch(text) or _NAMED_ABOVE.fullmatch(text)
    if found is None:
        return None
    return _behind_name(" ".join(found["name"].split()), found["value"].strip().rstrip(",;"))


def _behind_name(name: str, value: str) -> Doubt | None:
    if value.startswith("//") or not (_BRANDED_NAME.fullmatch(name) or is_name(name)):
        return None
    if not _BRANDED_NAME.fullmatch(name) and any(map(_may_be_key, name.split())):
        return None  # `curl -u KEY:secret`: a name is shown, a key never
    return Doubt(N_("The name “{what}” is in front of the value."), value, N_("Remove “{what}”"), (("what", name),))


def _may_be_key(word: str) -> bool:
    return len(word) >= _LEAST_KEY and looks_like_key(word)


def half_quoted(text: str) -> Doubt | None:
    """A quotation mark at one end alone: the other one was not copied."""
    bare = text.rstrip(",; \t")
    if len(bare) < 5 or (bare[0] in _QUOTES) == (bare[-1] in _QUOTES):
        return None
    inner = bare.strip(_QUOTES).strip()
    cured = "" if any(mark in inner for mark in (bare[0], bare[-1]) if mark in _QUOTES) else inner
    text_ = N_("There is a quotation mark at one end of this value.")
    return Doubt(text_, cured, N_("Remove it") if cured else "")


def aside(text: str) -> Doubt | None:
    """What a web page puts behind a value in brackets."""
    found = _ASIDE.search(text)
    if found is None:
        return None
    cured = (text[: found.start()] + text[found.end() :]).strip()
    what = (("what", found[0].strip()),)
    return Doubt(N_("“{what}” after the value was added by a web page."), cured, N_("Remove “{what}”"), what)
