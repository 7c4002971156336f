"""Whose a number in a mail is, by the words beside it or above it: the channel's, or somebody else's."""

import re

from core.mail.label_words import SET_ASIDE, words
from core.mail.lines import WORD, Line
from core.numbers.words import TIME

_OF_A_PERSON = words(
    "tel telefon phone fax telefax mobil mobile handy hotline servicenummer support zentrale fon t f m cell office"
    " teléfono móvil soporte téléphone portable assistenza telefono tfno tlf tél cel celular cellulare kom komórka"
    " clients c d o h w p contact contacto contatto contato kontakt rückfragen suporte atendimento helpdesk helpline"
    " notify alert serwis pomoc"
)
"""Words that say whose number stands beside them: somebody's who signed the mail."""
OF_A_CHANNEL = words(
    "number numbers nummer nummern rufnummer rufnummern número números numéro numero numeri sms did dids"
)
_NEVER_OF_A_CHANNEL = words(
    "emergency notfall notruf e911 urgence urgences emergencia emergenza emergência fax telefax"
)
"""With these a number is none of the channel's, even where it is called a number: `Emergency number`."""
_SURELY = words("sms did dids")
_VERIFIED = words(
    "verified verifizierte verifizierter verificado verificados vérifié vérifiés verificato zweryfikowany"
)
_CALLER = words("caller callers callerid anrufer llamante appelant chiamante dzwoniącego chamador")
_ABOVE = words(
    "support soporte suporte assistenza hotline helpdesk helpline contact contacts contacto contatto contato kontakt"
    " ansprechpartner recipient recipients empfänger"
)
"""In a short line they say whose the numbers below it are."""
_CHINESE = ("联系人", "客服", "传真")
_HEAD_WORDS = 4
_NUMBER = r"(?:\+|00)?[0-9][0-9 ().-]{5,22}[0-9]"
_RECIPIENTS = re.compile(
    r"(?:(?<![^\"'_&?{,;])to|(?<![^\W_])(?:recipients?|destination(?:_number)?|dst|notify|empfänger|destinatarios?))"
    rf"[\"']?\s{{0,3}}[:=]\s{{0,3}}[\"'\[(]{{0,3}}{_NUMBER}[\"'\])]{{0,3}}"
    rf"(?:\s?,\s?[\"']{_NUMBER}[\"'\])]{{0,3}}){{0,50}}",
    re.IGNORECASE,
)
"""In a command or in settings: who is written to."""
_DIGITS = re.compile(_NUMBER)


def without_recipients(text: str) -> tuple[str, int]:
    """The line without the numbers that it is sent to, `"to": "+1 …"`, and how many they were."""
    count = 0

    def left_out(found: re.Match[str]) -> str:
        nonlocal count
        count += len(_DIGITS.findall(found[0]))
        return ""

    return _RECIPIENTS.sub(left_out, text.lstrip()), count


def said_before(text: str) -> set[str]:
    """The words before the first digits of a line that are no time: `24/7 support: +1 …`."""
    before = re.split(r"[0-9+(]", TIME.sub(" ", text) if "/" in text or ":" in text else text, maxsplit=1)[0]
    return {word.casefold() for word in WORD.findall(before)}


def is_anothers(line: Line) -> bool:
    """Whether the words before the digits, or a heading above, say that these are no numbers of the channel."""
    said = said_before(line.text)
    of_a_person = bool(said & _OF_A_PERSON) and not said & OF_A_CHANNEL
    never = bool(said & _NEVER_OF_A_CHANNEL) and not said & _SURELY
    return (
        line.set_aside or bool(said & SET_ASIDE) or of_a_person or never or _is_caller(said) or _is_chinese(line.text)
    )


def calls_anothers(name: str) -> bool:
    """Whether the name of a column says that its numbers are somebody's."""
    said = {word.casefold() for word in WORD.findall(name)}
    return bool(said & _OF_A_PERSON) and not said & OF_A_CHANNEL


def heads_anothers(text: str) -> bool:
    """Whether a short line says that the numbers below it are somebody else's: `To`, `Verified Caller IDs`."""
    said = [word.casefold() for word in WORD.findall(text)]
    if not 0 < len(said) <= _HEAD_WORDS or any(map(str.isdigit, text)):
        return False
    told = set(said)
    of_others = said == ["to"] or bool(told & (_ABOVE | _NEVER_OF_A_CHANNEL)) or _is_chinese(text)
    return _is_caller(told) or (of_others and not told & OF_A_CHANNEL)


def _is_caller(said: set[str]) -> bool:
    """Numbers that somebody may show when calling, which are no numbers that he has: `Verified caller ID`."""
    return bool(said & _VERIFIED) and bool(said & _CALLER)


def _is_chinese(text: str) -> bool:
    return any(each in text for each in _CHINESE)
