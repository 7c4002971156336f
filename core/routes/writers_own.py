"""Numbers in a mail that are the writer's own, by the words beside them: call me at, any questions, from."""

import re
from collections.abc import Sequence

from core.numbers import reading as said
from core.numbers import words
from core.numbers.reading import Asked, Doubt, Number, Reading

OWN = "own"
"""The shape of a number that the words beside it say to be the writer's."""

_ASKS_FOR_A_CALL = (
    r"(?:call|phone|ring|text|reach|contact|ping|dial) (?:me|us|him|her|them)\b|(?:call|ring) (?:me |us )?back"
    r"|my (?:own |direct |office |desk |work |private )?(?:cell(?:phone)?|mobile|phone|number|line|direct|desk)\b"
    r"|(?:my|mein\w{0,2}|mon|ma|mi|mio|mój|moja|meu|mijn) (?:own|private?|privat\w{0,2}|privé|personal|perso(?:nnel)?"
    r"|particular|personale|pessoal|prywatn[yae]|osobist[yae])\b"
    r"|questions\b|if anything\b|get in touch|in case of (?:doubt|problems?)"
    r"|rückfragen|bei fragen|fragen (?:gerne|bitte)|(?:bin|sind|bist) \D{0,30}erreichbar|erreichbar unter"
    r"|erreich(?:en|st|t) \D{0,12}\b(?:mich|uns|ihn)\b|(?:mich|uns) \D{0,20}unter\b"
    r"|ruf(?:en|t)? \D{0,6}(?:mich|uns)\b"
    r"|ansprechpartner(?:in)?|kontaktperson|contact person|(?:on[- ]?site|site|local) contact|your contact\b"
    r"|de contacto|de contact\b|contact (?:sur place|technique)|osoba kontaktowa|pessoa de contato|referente"
    r"|rückruf|meine \D{0,12}(?:nummer|handynummer|mobilnummer|durchwahl|rufnummer)|mein (?:handy|telefon|mobil)"
    r"|joignable|me joindre|nous joindre|(?:appele[rz]|contacte[rz]|rappele[rz])[- ](?:moi|nous)"
    r"|m['’]appeler|me rappeler"
    r"|mon (?:portable|numéro|mobile|fixe)|toute question|(?:des|vos) questions"
    r"|ll[aá]ma(?:me|nos|r(?:me|nos))|ll[aá]m[ae]nme|duda|localizar(?:me|nos)|mi (?:móvil|número|teléfono|celular)\b"
    r"|chiama(?:mi|temi|rmi|rci)|chiarimenti|contatta(?:mi|rmi|rci|temi)|(?:il )?mio (?:cell|numero|telefono|mobile)"
    r"|raggiungibile|domande"
    r"|pytań|pytania|(?:proszę )?(?:za)?dzwoni[ćc]|mój (?:numer|telefon)"
    r"|dúvida|me lig(?:ue|a|ar)\b|meu (?:celular|número|telefone)\b"
    r"|vragen\b|bereikbaar|bel me\b|mijn (?:nummer|mobiel)"
    r"|fragen\b|preguntas\b|perguntas\b"
    r"|telefonisch\b|besprochen|(?:as |we )?(?:discussed|agreed|spoke|talked)\b|(?:on|over|by) the phone\b|convenu\b"
    r"|au téléphone|hablado\b|hablamos|por teléfono|combinado\b|no telefone|concordato\b|al telefono|ustalon\w{0,3}"
    r"|telefonicznie"
    r"|mine is|(?:meine?r?|mijn) (?:ist|is)\b|le mien|el mío|il mio è|mój to|(?:o )?meu é"
)
_RIGHT_BEFORE = (
    r"(?:call|dial|ring|texted to|calls? to|forward(?:ed)? to|wählen sie|rufen sie|anrufen unter|appelez|composez"
    r"|llame al?|marque el|chiamare(?: il)?|chiami(?: il)?|ligue para)(?: us)?(?: on| at)? \Z"
    r"|(?:lg|vg|mfg|gru(?:ß|ss)|regards|cheers|saludos|saluti|cordialement|pozdrawiam)[ ,.!–-]{1,3}"
    r"(?:[^\W\d_]+[ ,:]{1,2}){1,3}\Z"
)
"""Right before a number: it is dialled, not sent from; or its owner has taken leave."""
_CALL_ME = re.compile(
    rf"(?<![^\W\d_])(?:{_ASKS_FOR_A_CALL}|{_RIGHT_BEFORE})|联系我|联系人|疑问|有问题|请致电|我的(?:手机|电话|号码)",
    re.IGNORECASE,
)
_NAME = (
    r"(?!(?:ihre?[nm]?|deine?|unsere?|eure|your|our|the|votre|vos|su|sus|suo|sua|vostro|pański|wasz"
    r"|(?:ruf|sms-?)?nummern?|numbers?|numéros?|n[uú]meros?|numeri|numery?|dids?|sms)(?![^\W\d_]))"
    r"(?-i:[^\W\d_a-zß-ÿ])[^\W\d_]*"
)
"""With a capital, and nothing that is said of a number: Ihre Rufnummer."""
_INTRODUCES = re.compile(
    r"(?<![^\W\d_])(?:(?:this is|i am|i['’]m|my name is|hier (?:ist|spricht)|ich bin|mein name ist|je suis"
    r"|je m['’]appelle|ici|moi c['’]est|soy|me llamo|mi nombre es|sono|mi chiamo|qui è|jestem|nazywam się|tu"
    rf"|z tej strony|sou|aqui é(?: [ao])?|me chamo|meu nome é|hier is|ik ben|mijn naam is) {_NAME}[^0-9+:]{{0,80}}"
    rf"|^\W*{_NAME}(?: {_NAME}){{0,2}} (?:here|hier|from|(?:von|de|di|da|van) [^0-9+:]{{1,40}} hier)\b"
    r"[^0-9+:]{0,60}"
    r"|(?:我是|我叫|我们是)[^0-9+:：。]{0,40})\Z",
    re.IGNORECASE,
)
"""A person says who writes, with a number behind it: this is Jo from Acme (+1 …)."""
_SENDER = re.compile(
    r"[\s>|*]*(?:from|von|de|da|od|van|sender|absender|caller|anrufer|发件人)\s*[:：][^0-9]*[^\W\d_][^0-9]*",
    re.IGNORECASE,
)
"""The head of a mail, with the name of who sent it."""
_CALLED = re.compile(
    r"(?<![^\W\d_])(?:(?:ruf|sms-|telefon)?nummern?|numbers?|n[uú]meros?|numéros?|numeri|numery?|numeru|dids?|sms)"
    r"(?![^\W\d_])|号码",
    re.IGNORECASE,
)
"""What calls a number that of a channel."""
_WORDS = re.compile(r"[^\W\d_]{2,}|[\u4e00-\u9fff]")
_OF_MINE = frozenset(
    "from my our von mein meine unser unsere mon notre mi nuestro mio nostro mój nasz meu nosso".split()
)
_REACH = 80
_OR = re.compile(r"[\s,;/()]*(?:or|oder|ou|o|lub|bzw\.?|and|und|et|y|e|i|或)?[\s,;/(]*", re.IGNORECASE)


def asked_if_own(text: str, readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of a line, those of its writer's own numbers as questions."""
    made: list[Reading] = []
    end, own = 0, False
    first_called = _first_called(text, readings)
    for nth, reading in enumerate(readings):
        if isinstance(reading, Number | Asked):
            before, last = text[end : reading.start], nth == len(readings) - 1
            own = (
                _says_own(before)
                or (nth < first_called and _may_name_somebody(before))
                or (isinstance(reading, Number) and _sent_it(text, reading))
                or (own and bool(_OR.fullmatch(before)))
            )
            end = reading.end
            if own or (last and _CALL_ME.search(text[end : end + _REACH])):
                reading = _asked(text, reading)
        made.append(reading)
    return tuple(made)


def _first_called(text: str, readings: Sequence[Reading]) -> int:
    """The place of the first number that a sentence calls one, where another one stands before it: a writer's own.

    `Jo of Acme, +1 …, asks for the number +1 …`
    """
    end = 0
    for nth, reading in enumerate(readings):
        if isinstance(reading, Number | Asked):
            if _CALLED.search(text[end : reading.start]):
                return nth
            end = reading.end
    return 0


def _may_name_somebody(before: str) -> bool:
    """Whether words before a number may hold a name, or speak of the writer; the first one has its capital anyway."""
    said = _WORDS.findall(before)
    return any(word[0].isupper() for word in said[1:]) or bool(_OF_MINE & set(map(str.lower, said)))


def _asked(text: str, reading: Number | Asked) -> Reading:
    def ask(number: Number) -> Asked:
        values = {"value": said.shortened(text)}
        return Asked(Doubt.FOOTER, (number,), number.start, number.end, said.ASK_OWN, values, OWN)

    if isinstance(reading, Number):
        return ask(reading)
    whole = not reading.then and all(isinstance(each, Number) for each in reading.readings)
    return reading.followed_by(ask) if whole and reading.doubt is not Doubt.FOOTER else reading


def _sent_it(text: str, reading: Number) -> bool:
    """Whether a number stands for who wrote this line of a chat: `26/11/2026, 09:15 - +44 7700 900123: thanks`."""
    stamp = words.CHAT_STAMP.match(text)
    if stamp is None or text[stamp.end() : reading.start].strip():
        return False
    return text[reading.end :].lstrip()[:1] in (":", "：")


def _says_own(before: str) -> bool:
    near = before[-_REACH:]
    return bool(
        _CALL_ME.search(near) or _INTRODUCES.search(near) or (len(before) <= _REACH and _SENDER.fullmatch(before))
    )
