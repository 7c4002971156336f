"""What happens to a web address between a manual or a mail and its field: looks at one text, as `pasted.py` does."""

import re
import unicodedata
from urllib.parse import parse_qs, unquote, urlsplit

from core.channel.key_forms import MAIL_FILTERS
from core.keys.pasted import Doubt, doubts_of
from core.wording import N_

_HOST = r"(?:[A-Za-z0-9_-]+\.)+[A-Za-z0-9-]{2,63}|localhost|[0-9]{1,3}(?:\.[0-9]{1,3}){3}"
_METHOD = re.compile(
    r"(?:curl\s+(?:-\S+\s+)*)?(?:-X\s*)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s*:?\s+(?=\S)", re.IGNORECASE
)
_MARKDOWN = re.compile(r"\[[^\]]*\]\((https?://[^)\s]+)\)")
_PLACEHOLDER = re.compile(
    r"\{\{.*?\}\}|\{[^}]*\}|<[^>]*>|\[[A-Za-z][^\]]*\]|\$[A-Za-z_{]\w*|%[A-Z_]{3,}%|(?<![a-z])your[-_.]\w+|…", re.I
)
_TWICE = re.compile(r"(?:https?:/*)+(?=https?:/)", re.IGNORECASE)
_SCHEME = re.compile(r"(?P<scheme>[A-Za-z]{2,8})(?P<sign>[:;.]?[/\\]{1,3}|:(?=[A-Za-z]))")
_MISSPELT = {
    "https",
    "htps",
    "htpps",
    "httsp",
    "hhtps",
    "httos",
    "ttps",
    "htttps",
    "httpss",
    "hhttps",
    "thtps",
    "httpd",
}
_TRAILING = re.compile(r"[.,;:!?\"'`“”’»>…]+$")
_URLDEFENSE = re.compile(r"https://urldefense\.com/v3/__(?P<url>.+?)__;", re.IGNORECASE)


def url_doubt(text: str) -> Doubt | None:
    """What is wrong with an address that was pasted, with the address as it was meant where that is certain."""
    for look in (_wrapped, _around, _placeholder, _several, _scheme, _ending, _host):
        if (doubt := look(text)) is not None:
            return doubt
    return None


def _wrapped(text: str) -> Doubt | None:
    """The link of a mail filter with the address in it."""
    if found := _URLDEFENSE.match(text):
        inner = found["url"]
    else:
        parts = _split(text)
        host = parts[0] if parts else ""
        name = next((key for host_, key in MAIL_FILTERS.items() if host == host_ or host.endswith("." + host_)), "")
        inner = next(iter(parse_qs(parts[1]).get(name, ())), "") if parts and name else ""
        if host.endswith("urldefense.proofpoint.com"):
            inner = unquote(inner.replace("-", "%").replace("_", "/"))
    if not inner.lower().startswith("http"):
        return None
    return Doubt(
        N_("A mail filter has put its own address around this one; the PBX would send to the filter."),
        inner,
        N_("Use the address inside"),
    )


def _split(text: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(text)
        return (parts.hostname or "").lower(), parts.query
    except ValueError:
        return None


def _around(text: str) -> Doubt | None:
    if found := _MARKDOWN.fullmatch(text):
        return Doubt(N_("This is a link with its text around it."), found[1], N_("Use the address inside"))
    if found := _METHOD.match(text):
        what = (("what", found[0].strip()),)
        return Doubt(
            N_("“{what}” stands before the address."), text[found.end() :].strip(), N_("Take “{what}” away"), what
        )
    if _PLACEHOLDER.search(text.strip("<>")):
        return None
    return next((doubt for doubt in doubts_of(text) if doubt.cured), None)


def _placeholder(text: str) -> Doubt | None:
    found = _PLACEHOLDER.search(unquote(text))
    if found is None:
        return None
    return Doubt(
        N_("“{what}” is a placeholder from a manual; the PBX fills nothing in. Put the real address."),
        values=(("what", found[0][:40]),),
    )


def _several(text: str) -> Doubt | None:
    pieces = text.split()
    if len(pieces) < 2:
        return None
    if sum("://" in piece for piece in pieces) > 1:
        return Doubt(N_("There are several addresses here; keep the one that belongs into this field."))
    return Doubt(N_("There are blanks inside this address."), "".join(pieces), N_("Take the blanks away"))


def _scheme(text: str) -> Doubt | None:
    plain = unicodedata.normalize("NFKC", text).replace("\\", "/")
    if plain.lower().startswith("https://") and not _TWICE.match(plain) and plain == text:
        return None if plain[8:9] != "/" else _mended("https://" + plain[8:].lstrip("/"))
    if found := _TWICE.match(plain):
        return _mended(plain[found.end() :])
    found = _SCHEME.match(plain)
    if found is None:
        if re.match(rf"(?:{_HOST})(?::[0-9]+)?(?:[/?]|$)", plain.lstrip("/")):
            return Doubt(
                N_("“https://” is missing before the address."),
                "https://" + plain.lstrip("/"),
                N_("Put https:// before it"),
            )
        return None
    rest = plain[found.end() :].lstrip("/")
    if found["scheme"].lower() == "http":
        if not rest:
            return None
        return Doubt(
            N_("Over http everybody on the way could read the key; providers offer https."),
            "https://" + rest,
            N_("Write https://"),
        )
    return _mended("https://" + rest) if found["scheme"].lower() in _MISSPELT and rest else None


def _mended(url: str) -> Doubt:
    if not url.lower().startswith("https://"):
        rest = re.sub(r"^https?:?/*", "", url, flags=re.IGNORECASE)
        url = f"https://{rest}"
    return Doubt(N_("The beginning of this address is misspelt."), url, N_("Write https://"))


def _ending(text: str) -> Doubt | None:
    cured = _TRAILING.sub("", text)
    if cured.endswith(")") and "(" not in cured:
        cured = cured[:-1]
    if cured == text or not cured:
        return None
    what = text[len(cured) :]
    return Doubt(
        N_("“{what}” at the end belongs to the sentence that the address stood in."),
        cured,
        N_("Take “{what}” away"),
        (("what", what),),
    )


def _host(text: str) -> Doubt | None:
    try:
        host = urlsplit(text).hostname or ""
    except ValueError:
        return None
    if ".." in host:
        cured = text.replace(host, re.sub(r"\.{2,}", ".", host), 1)
        return Doubt(N_("There are two dots in a row in the address."), cured, N_("Keep one dot"))
    if host.startswith("."):
        return Doubt(
            N_("There is a dot before the address."), text.replace(host, host.lstrip("."), 1), N_("Take it away")
        )
    if "," in host:
        return Doubt(
            N_("There is a comma in the address."), text.replace(host, host.replace(",", "."), 1), N_("Make it a dot")
        )
    return None
