"""What stands in place of a key: dots, a placeholder, a button's caption, a half of it."""

import re

from core.keys.doubt import BUTTONS, Doubt, is_name, looks_like_key
from core.wording import N_

_MASKED = re.compile(r"[•●∙⚫⬤◦·▪■█]{2,}|\*{4,}")
_ALL_X = re.compile(r"^(?=[xX._#-]{4,}$)[xX#]{2,}[xX._#-]*$|[xX]{7,}|^[._]{4,}$")
_CENSORED = re.compile(
    r"[\[<({*]*\s*"
    r"(?:redacted|hidden|masked|removed|censored|secret hidden|filtered|geschwärzt|verborgen|oculto|已隐藏)"
    r"\s*[\])>}*]*",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"""
    \$\{[^{}]*\} | \$\(.+\) | \$[A-Za-z_][A-Za-z0-9_]* | \$env:\w+ | %[A-Za-z_][A-Za-z0-9_]*%
    | \{\{.*\}\} | \[\[.*\]\]
    | process\.env\.\w+ | process\.env\[.*\] | os\.environ.+ | os\.getenv\(.*\) | ENV\[.*\] | getenv\(.*\)
    | secrets\.[A-Za-z_]\w* | env\(\s*["']?\w+["']?\s*\) | @[A-Za-z_][A-Za-z0-9_]*@ | \#\{.*\} | <%.*%>
    | __[A-Z][A-Z0-9_]*__
    | \$\{\{.*\}\} | \{REF:[^{}]*\} | vault:\S+ | secret://\S+ | op://\S+
    """,
    re.VERBOSE | re.DOTALL,
)
_OUR_REFERENCE = re.compile(r"(?:env|keyring|plain):\S.*", re.IGNORECASE | re.DOTALL)
_FILL_IN = re.compile(
    r"""
    (?:[<\[{(]\s*)?(?:(?:your|my|the|enter|insert|put|replace|paste|ihr|ihre|ihren|dein|mein|su|tu)[\s_.-]++(?:\w[\w\s.-]*)?
    (?:key|token|sid|secret|id|password|passwort|schlüssel|clave|here|hier|aquí|endpoint|account|username|name)
    (?:[\s_.-]*here)?)(?:\s*[>\]})])?
    | (?:[<\[{(]\s*)?(?:votre|ton|la[\s_]tua|sua|twój|twoj|su|tu)[\s_.-]+
    (?:clé|cle|jeton|mot[\s_]de[\s_]passe|chiave|chave|senha|klucz|hasło|clave|contraseña|token)[\w\s.-]*+[>\]})]?
    | [你您]的(?:密钥|令牌|密码) | [见詳详]?[见見](?:附件|下文?|邮件)
    | (?:see|siehe|ver|voir|vedi|patrz|zob\.)\s+(?:below|above|mail|e-?mail|unten|oben|abajo|arriba|sotto|attachment
    |attached|anhang|anlage|adjunto|anexo|pièce\s+jointe|ci-(?:joint|dessous)|allegato|załącznik)
    | s\.\s?[uo]\. | [\W_]{1,3}
    | folgt | follows | pending | coming\ soon | [àa]\s+suivre | sigue | segue | wkrótce | em\ breve | 待定
    | 稍后(?:发送|提供)? | 0?123456789?0? | change[_-]?me | todo | tbd | n/?a | none | null | undefined | nan
    """,
    re.IGNORECASE | re.VERBOSE,
)
_IN_BRACKETS = re.compile(r"[<\[{(]{1,2}\s*([^\W\d_][\w .-]*?)\s*[>\]})]{1,2}")
_BRACKETED = re.compile(r"<([^<>]*)>")
_BUTTON = re.compile(BUTTONS, re.IGNORECASE)
_CUT = re.compile(r"…|\.{3,}")


def masked(text: str) -> Doubt | None:
    """Dots, or a word that says that the key was taken out."""
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


def placeholder(text: str) -> Doubt | None:
    """A placeholder of a manual, a reference, the name of a variable."""
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
    named = inner is not None and (inner[1].replace(" ", "").isalpha() or is_name(inner[1]))
    angled = _BRACKETED.fullmatch(text)
    if _FILL_IN.fullmatch(text) or named or (angled and not looks_like_key(angled[1])):
        return Doubt(N_("This is a placeholder from a manual. Enter the actual value."))
    return None


def button(text: str) -> Doubt | None:
    """What a button of the portal says."""
    if not _BUTTON.fullmatch(text):
        return None
    return Doubt(N_("This is the label of a button in the portal, not the value."))


def cut(text: str) -> Doubt | None:
    """An end that was cut off."""
    if not _CUT.search(text):
        return None
    return Doubt(N_("The value is cut off (…), as portals and e-mails do with long keys. Copy all of it."))
