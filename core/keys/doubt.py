"""One doubt about a pasted key, and what names and keys look like."""

import re
from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled


@dataclass(frozen=True, slots=True)
class Doubt(NeverPickled):
    """What is wrong with a pasted text: a sentence, and the text as it was meant with what the button says.

    `cured` is "" where only the person can mend it. `values` never hold what was pasted.
    """

    text: str
    cured: str = field(default="", repr=False)
    caption: str = ""
    values: tuple[tuple[str, str], ...] = ()


_NAME_WORDS = re.compile(
    r"(?<![a-z])(?:api[ _-]?(?:key|token|secret)|(?:auth|access|secret)(?:token|key)|"
    r"token|key|secret|sid|password|passwort|kennwort|account|konto|id|api|auth|user ?name|user|userkey|"
    r"page|waba|phone|number|business|schlüssel|url|endpoint|address|contraseña|clave|cuenta|密钥|令牌|密码|账户)(?![a-z])",
    re.IGNORECASE,
)
BUTTONS = (
    r"(?:copy(?:\s+to\s+clipboard)?|copied!?|reveal|show|hide|click\s+to\s+(?:copy|reveal|show)|kopieren|kopiert!?|"
    r"anzeigen|verbergen|copiar|copiado!?|mostrar|ocultar|copier|copié!?|afficher|masquer|copia|copiato!?|mostra|"
    r"nascondi|kopiuj|skopiowano!?|pokaż|ukryj|exibir|复制|已复制|显示|隐藏)"
)


def is_name(text: str) -> bool:
    """Whether a text names a value: `Auth Token`, `api_key`, `accountSid`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_-]", " ", text)
    return bool(_NAME_WORDS.search(words))


def looks_like_key(text: str) -> bool:
    """Whether a text may be a key: one word with a digit, an address, or a long word."""
    has_digit = any(map(str.isdigit, text))
    return bool(text) and not any(map(str.isspace, text)) and (has_digit or "://" in text or len(text) >= 20)
