"""What happens to a web address between a manual or a mail and its field: looks at one text, as `pasted.py` does."""

import re
import unicodedata
from urllib.parse import parse_qs, unquote, urlsplit

from core.channel.key_forms import MAIL_FILTERS
from core.keys.doubt import Doubt
from core.keys.pasted import doubts_inside, doubts_of, once
from core.wording import N_

_HOST = r"(?:[A-Za-z0-9_-]+\.)+[A-Za-z0-9-]{2,63}|localhost|[0-9]{1,3}(?:\.[0-9]{1,3}){3}"
_METHOD = re.compile(
    r"(?:curl\s+(?:-\S+\s+)*)?(?:-X\s*)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s*:?\s+(?=\S)", re.IGNORECASE
)
_MARKDOWN = re.compile(r"\[[^\]]*\]\((https?://[^)\s]+)\)")
_PLACEHOLDER = re.compile(
    r"\{\{.{0,200}?\}\}|\{[^}]{0,200}\}|<[^>]{0,200}>|\[[A-Za-z][^\]]{0,200}\]|\$[A-Za-z_{]\w*|%[A-Z_]{3,}%|(?<![a-z])your[-_.]\w+|…"
    r"|(?<![a-z])your(?:domain|company|host|server|instance|account|name|tenant|site|org|subdomain)\b"
    r"|(?<=/):[a-z]\w*|(?<=[/=.])[xX]{3,}(?=[/?&.]|$)",
    re.I,
)
_CAPITALS = re.compile(r"(?<![A-Za-z0-9_%-])(?:[A-Z]{2,}(?:_[A-Z0-9]+)+|[A-Z]{4,})(?![A-Za-z0-9_%-])")
_LEFTOVER = re.compile(r"\]\(.*$|(?:%0[AaDd]|%20)+$")
_SHORT_LINKS = frozenset("bit.ly tinyurl.com t.co goo.gl ow.ly is.gd lnkd.in rebrand.ly cutt.ly buff.ly".split())
_FILTERED = (
    "mimecast.com",
    "safelinks.protection.outlook.com",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "barracuda.com",
)
_OF_THE_PBX = re.compile(r"yeastar\.com|.*\.yeastar\.com")
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
_TRAILING = re.compile(r"(?<![.,;:!?|\"'`“”’»>…])[.,;:!?|\"'`“”’»>…]++$")
_GLUED = re.compile(r"[A-Za-z0-9]/?https?://", re.IGNORECASE)
_URLDEFENSE = re.compile(r"https://urldefense\.com/v3/__(?P<url>.+?)__;", re.IGNORECASE)


def url_doubt(text: str) -> Doubt | None:
    """What is wrong with an address that was pasted, with the address as it was meant where that is certain."""
    for look in (
        _wrapped,
        _unseen,
        _leftover,
        _around,
        _placeholder,
        _several,
        _scheme,
        _ending,
        _login,
        _of_pbx,
        _host,
    ):
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
        N_("An e-mail filter has wrapped this address in its own; the PBX would send to the filter."),
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
        return Doubt(N_("This is a link together with its text."), found[1], N_("Use the address inside"))
    if found := _METHOD.match(text):
        what = (("what", found[0].strip()),)
        return Doubt(
            N_("“{what}” is in front of the address."), text[found.end() :].strip(), N_("Remove “{what}”"), what
        )
    if _PLACEHOLDER.search(text.strip("<>")):
        return None
    return next((doubt for doubt in doubts_of(text) if doubt.cured), None)


def _unseen(text: str) -> Doubt | None:
    return next((doubt for doubt in doubts_inside(text) if not any(map(str.isspace, text))), None)


def _leftover(text: str) -> Doubt | None:
    """What was left of a link or a line end behind the address."""
    found = _LEFTOVER.search(text)
    if found is None or _MARKDOWN.fullmatch(text) or not found.start():
        return None
    return Doubt(
        N_("“{what}” at the end belongs to the sentence around the address."),
        text[: found.start()],
        N_("Remove “{what}”"),
        (("what", found[0][:40]),),
    )


def _login(text: str) -> Doubt | None:
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if "@" in parts.netloc:
        return Doubt(N_("This address contains a login, which would be sent and logged with it."))
    host = (parts.hostname or "").removeprefix("www.")
    if host in _SHORT_LINKS or any(host == each or host.endswith("." + each) for each in _FILTERED):
        return Doubt(N_("This is a short link or the link of an e-mail filter, not the provider's address."))
    return None


def _of_pbx(text: str) -> Doubt | None:
    """The webhook URL of the PBX, which the provider wants: the PBX would send to itself."""
    parts = _split(text)
    if parts is None or not _OF_THE_PBX.fullmatch(parts[0]):
        return None
    return Doubt(N_("This is an address of the PBX itself. Enter the address of the provider's API."))


def _in_capitals(text: str) -> re.Match[str] | None:
    """What stands in capitals in an address whose other parts do not."""
    address = text.partition("://")[2]
    return _CAPITALS.search(address) if any(map(str.islower, address.partition("/")[0])) else None


def _placeholder(text: str) -> Doubt | None:
    found = _PLACEHOLDER.search(text) or _PLACEHOLDER.search(unquote(text)) or _in_capitals(text)
    if found is None:
        return None
    return Doubt(
        N_("“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address."),
        values=(("what", found[0][:40]),),
    )


def _several(text: str) -> Doubt | None:
    pieces = text.split()
    if copy := once(text):
        return Doubt(N_("This was pasted more than once."), copy, N_("Keep one copy"))
    if len(pieces) == 1 and _GLUED.search(text):
        return Doubt(N_("There are several addresses here. Keep the one that belongs in this field."))
    if len(pieces) < 2:
        return None
    if sum("://" in piece for piece in pieces) > 1:
        return Doubt(N_("There are several addresses here. Keep the one that belongs in this field."))
    return Doubt(N_("This address contains spaces."), "".join(pieces), N_("Remove the spaces"))


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
            N_("With http, anyone on the way could read the key. Providers offer https."),
            "https://" + rest,
            N_("Use https://"),
        )
    return _mended("https://" + rest) if found["scheme"].lower() in _MISSPELT and rest else None


def _mended(url: str) -> Doubt:
    if not url.lower().startswith("https://"):
        rest = re.sub(r"^https?:?/*", "", url, flags=re.IGNORECASE)
        url = f"https://{rest}"
    return Doubt(N_("The beginning of this address is misspelled."), url, N_("Use https://"))


def _ending(text: str) -> Doubt | None:
    cured = _TRAILING.sub("", text)
    if cured.endswith(")") and "(" not in cured:
        cured = cured[:-1]
    if cured == text or not cured:
        return None
    what = text[len(cured) :]
    return Doubt(
        N_("“{what}” at the end belongs to the sentence around the address."),
        cured,
        N_("Remove “{what}”"),
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
            N_("There is a dot before the address."), text.replace(host, host.lstrip("."), 1), N_("Remove it")
        )
    if "," in host:
        return Doubt(
            N_("There is a comma in the address."), text.replace(host, host.replace(",", "."), 1), N_("Make it a dot")
        )
    return None
