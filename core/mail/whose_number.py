"""Whose a number in a mail is, by the words beside it or above it: the channel's, or somebody else's."""

import re

from core.mail.label_words import FILLERS, SET_ASIDE, words
from core.mail.lines import WORD, Line
from core.numbers.words import TIME

_OF_A_PERSON = words(
    "tel telefon phone fax telefax mobil mobile handy hotline servicenummer support zentrale fon t f m cell office"
    " teléfono móvil soporte téléphone portable assistenza telefono tfno tlf tél cel celular cellulare kom komórka"
    " clients c d o h w p contact contacto contatto contato kontakt rückfragen suporte atendimento helpdesk helpline"
    " notify alert serwis pomoc owner admin noc oncall störung störungshotline bereitschaft astreinte reperibilità"
    " guardia dyżur plantão help hilfe aide ayuda aiuto ajuda responsável"
    " responsable responsabile escalation eskalation escalación infolinia τηλ υποστήριξη υποστήριξης φαξ"
    " 电话 座机 固话 热线 办公电话 联系电话"
)
"""Words that say whose number stands beside them: somebody's who signed the mail."""
OF_A_CHANNEL = words(
    "number numbers nummer nummern rufnummer rufnummern número números numéro numéros numero numeri sms did dids"
    " num numer numery numeru 号码 短信号码"
)
_CHANNEL = words(
    "channel kanal kanalnummer kanalrufnummer canal canale kanału 渠道 渠道号码 del de du do dell della dello di da"
)
"""Beside the name of a number, or instead of it: `Channel number`, `Número del canal`."""
_NUMBER_OF_ONE = words(
    "number nummer rufnummer número numéro numero numer did kanalnummer kanalrufnummer 号码 渠道号码"
)
_NEVER_OF_A_CHANNEL = words(
    "emergency notfall notruf e911 urgence urgences emergencia emergenza emergência fax telefax alarmowy alarmowe"
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
_DESK = words(
    "support soporte suporte assistenza assistance hotline helpdesk contact contacto contatto contato kontakt soutien"
    " help desk helpline aide ayuda aiuto ajuda pomoc pomocy billing 手机 手机号"
    " astreinte bereitschaft bereitschaftsnummer noc oncall reperibilità guardia dyżur dyżurny plantão"
    " owner inhaber inhabers propriétaire gérant titular propietario titolare proprietario dono proprietário"
    " właściciela właściciel"
)
"""What calls a number that of a desk: the provider's, or one that the channel has."""
_DEPARTMENTS = _DESK | words(
    "zentrale hotline störung störungshotline bereitschaft serwis servicenummer infolinia office atendimento clients"
    " line team center centre abteilung reparto departamento service"
)
_SENDERS = words("sender absender originator remitente mittente expéditeur émetteur remetente nadawca 发件号码")
_FURTHER = words(
    "first second third additional further another other weitere zweite zusätzliche andere segundo segunda adicional"
    " otro deuxième autre supplémentaire secondo altro ulteriore aggiuntivo outro drugi dodatkowy kolejny tweede main"
)
"""What stands beside the name of one number among several of the channel: `Additional number`."""
_OUR, _OFFICE = (
    words("our unser unsere notre nos nuestra nuestro nostra nostro nasz nasze nosso nossa 我们"),
    words("office büro bureau oficina ufficio biuro escritório sede zentrale headquarters"),
)
_PHONES = words(
    "tel tél telefon telefono teléfono fax telefax mob mobil mobile cell cel handy portable móvil cellulare"
)
_REACH = 30
_OF_OTHERS = re.compile(
    r"(?<![^\W_])(?:user|owner|admin|notify|failover|fallback)[ _-](?:phone[ _-])?number", re.IGNORECASE
)
_CHINESE_OTHERS = ("联系人", "传真", "负责人", "值班", "紧急")
_CHINESE = (*_CHINESE_OTHERS, "客服", "技术支持", "售后")
_TO = words("to an para à do 收件人 接收方")
"""A heading of nothing but one of these: who is written to."""
_HEAD_WORDS = 4
_NUMBER = r"(?:\+|00)?[0-9][0-9 ().-]{5,22}[0-9]"
_RECIPIENTS = re.compile(
    r"(?:(?<![^\"'_&?{,;])to|(?<=[,({]\s)to(?=[\"']?\s{0,3}[:=]\s{0,3}[\"'])|(?<![^\W_])(?:recipients?|destination(?:_number)?|dst|notify|empfänger|destinatarios?))"
    rf"[\"']?\s{{0,3}}[:=]\s{{0,3}}[\"'\[(]{{0,3}}{_NUMBER}[\"'\])]{{0,3}}"
    rf"(?:\s?,\s?[\"']{_NUMBER}[\"'\])]{{0,3}}){{0,50}}"
    rf"|<(?:to|recipients?|destination)>\s{{0,3}}(?:<[a-z]{{1,30}}>\s{{0,3}})?{_NUMBER}",
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
    """The words before the first digits of a line that are no time: `24/7 support: +1 …`.

    Of single letters only the last one: `T +49 …`, but not `c'est le 01 …`.
    """
    before = re.split(
        r"[0-9+]|\((?=[0-9+])", TIME.sub(" ", text) if "/" in text or ":" in text else text, maxsplit=1
    )[0]
    said = [word.casefold() for word in WORD.findall(before)]
    return {word for word in said if len(word) > 1 or word > "\u3000"} | set(said[-1:])


def is_anothers(line: Line) -> bool:
    """Whether the words before the digits, or a heading above, say that these are no numbers of the channel."""
    said = said_before(line.text)
    of_a_person = bool(said & _OF_A_PERSON) and not said & OF_A_CHANNEL
    never = bool(said & _NEVER_OF_A_CHANNEL) and not said & _SURELY
    # Behind a number that begins a line, a desk tells what it is used for.
    chinese = any(each in line.text for each in (_CHINESE if said else _CHINESE_OTHERS))
    others = of_a_person or never or _is_caller(said) or chinese or _OF_OTHERS.search(line.text)
    return line.set_aside or bool(said & SET_ASIDE) or bool(others)


def is_phone(before: str) -> bool:
    """Whether the last word before a number says that it is somebody's phone."""
    return bool(_PHONES & {word.casefold() for word in WORD.findall(before[-_REACH:])[-1:]})


def is_of_a_desk(text: str) -> bool:
    """Whether the number of a line, or below it, is called that of a desk: `Support number`."""
    said = said_before(text)
    return bool(said & _DESK) and not said & _SURELY


def is_of_a_department(text: str) -> bool:
    """Whether a line says of its number nothing but the name of a desk: `Support: +1 …`."""
    said = said_before(text)
    return bool(said) and said <= _DEPARTMENTS


def is_surely_the_channels(text: str) -> bool:
    """Whether the number of a line, or below it, is called the channel's and nothing else: `Your SMS number`."""
    said = said_before(text)
    known = OF_A_CHANNEL | FILLERS | _CHANNEL | {"phone", "telephone", "virtual"}
    called = bool(said & (OF_A_CHANNEL | _NUMBER_OF_ONE)) and said <= known
    chinese = any(word.endswith("号码") and "手机" not in word for word in said) and not _is_chinese(text)
    return bool(said & (_SURELY | _SENDERS)) or called or chinese


def calls_one(text: str) -> bool:
    """Whether a line calls its first number the only one of the channel: `Channel number: …, night duty: …`."""
    return bool(said_before(text) & _NUMBER_OF_ONE) and is_surely_the_channels(text)


def is_a_further_one(text: str) -> bool:
    """Whether the number of a line is called one more of the channel: `Additional number`."""
    said = said_before(text)
    return bool(said & OF_A_CHANNEL) and said <= OF_A_CHANNEL | FILLERS | _FURTHER | _CHANNEL


def is_heading(text: str) -> bool:
    """Whether a line may say of the numbers below it what they are."""
    return 0 < len(WORD.findall(text)) <= _HEAD_WORDS and not any(map(str.isdigit, text))


def calls_anothers(name: str) -> bool:
    """Whether the name of a column says that its numbers are somebody's."""
    said = {word.casefold() for word in WORD.findall(name)}
    never = bool(said & _NEVER_OF_A_CHANNEL) and not said & _SURELY
    return never or _is_caller(said) or (bool(said & _OF_A_PERSON) and not said & OF_A_CHANNEL)


def calls_of_the_channel(name: str) -> bool:
    """Whether the name of a column says no more than that numbers of the channel stand in it: `DID`, `SMS number`."""
    said = {word.casefold() for word in WORD.findall(name)}
    return bool(said) and said <= OF_A_CHANNEL | {"tn", "tns", "phone"} and said != {"phone"}


def heads_anothers(text: str) -> bool:
    """Whether a short line says that the numbers below it are somebody else's: `To`, `Verified Caller IDs`."""
    if not is_heading(text):
        return False
    said = [word.casefold() for word in WORD.findall(text)]
    told = set(said)
    of_others = (
        (len(said) == 1 and said[0] in _TO) or bool(told & (_ABOVE | _NEVER_OF_A_CHANNEL)) or _is_chinese(text)
    )
    of_others = of_others or (bool(told & _OUR) and bool(told & _OFFICE))
    never = bool(told & _NEVER_OF_A_CHANNEL) and not told & _SURELY
    return _is_caller(told) or never or (of_others and not told & OF_A_CHANNEL)


def _is_caller(said: set[str]) -> bool:
    """Numbers that somebody may show when calling, which are no numbers that he has: `Verified caller ID`."""
    return bool(said & _VERIFIED) and bool(said & _CALLER)


def _is_chinese(text: str) -> bool:
    return any(each in text for each in _CHINESE)
