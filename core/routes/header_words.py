"""What the name of a column says: which part of a route stands below it, and how surely."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from core.numbers.words import ASIDES


class Role(StrEnum):
    """A column of the routing table, or a part of its number."""

    NUMBER = "did_number"
    TYPE = "destination_type"
    DESTINATION = "destination_id"
    MEMBERS = "members"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class Named:
    """What a name says: a role, and how surely from 0 to 1; 1 for the routing table's own names and their like.

    `against`: a word in it says that no phone numbers of the channel stand below it.
    """

    role: Role | None
    surely: float = 0.0
    own: bool = False
    against: bool = False


_PHRASES = {
    Role.NUMBER: (
        "did number, did, dids, did numbers, did no, number, numbers, phone, phone number, phone numbers, phone no, "
        "phonenumber, telephone, telephone number, tel, tel no, tel nr, mobile, msisdn, e164, e 164, line, page id, "
        "page, sms number, virtual number, long number, rufnummer, rufnummern, rufnr, nummer, nummern, telefon, "
        "telefonnummer, telefonnummern, número, numero, números, numeros, número de teléfono, teléfono, telefono, "
        "móvil, 号码, 电话, 电话号码, 手机号, did 号码, line uri, tn, dn, ddi, ddi number, "
        "xxxx, line number, subscriber number, did nummer, número did, numero did, numéro did, numer did, "
        "numéro, numéros, numéro de téléphone, téléphone, numeri, numero di telefono, telefone, número de telefone, "
        "numer, numery, numer telefonu, nr telefonu"
    ),
    Role.TYPE: (
        "destination type, dest type, type, route type, target type, zieltyp, ziel typ, typ, zielart, "
        "tipo, tipo de destino, 类型, 目的地类型, messages go to type, type de destination, tipo di destinazione, "
        "typ miejsca docelowego, typ celu, rodzaj"
    ),
    Role.DESTINATION: (
        "destination id, destination, dest, target, route, route to, routes to, goes to, forward to, assigned to, "
        "extension, ext, extension number, user, ziel, nebenstelle, durchwahl, benutzer, destino, extensión, "
        "extension id, usuario, 目的地, 分机, 分机号, messages go to, messages to, sms to, sends to, "
        "nst, nebenst, nebenstellen, int nr, "
        "internal number, internal extension, interne nummer, interne rufnummer, poste, numéro de poste, "
        "utilisateur, destinataire, interno, numero interno, destinazione, utente, ramal, usuário, wewnętrzny, "
        "numer wewnętrzny, nr wewnętrzny, wewn, miejsce docelowe, cel, użytkownik"
    ),
    Role.MEMBERS: (
        "members, member, member list, group members, mitglieder, miembros, 成员, membres, membri, membros, "
        "członkowie"
    ),
}
_OWN = {role.value.replace("_", " "): role for role in Role if role is not Role.TAIL}
_KEYS = {
    Role.NUMBER: (
        "did dids ddi ddis number numbers phone phones telephone tel telefon telefonnummer telefonnummern rufnummer "
        "rufnummern nummer nummern rufnr mobile mobil handy cell festnetz landline msisdn e164 lineuri tn tns "
        "dn sms telnr "
        "hauptnummer kopfnummer servicenummer teléfono telefono número numero números numeros móvil movil celular "
        "phonenumber telephonenumber didnumber nr sn pageid page mask inbound caller called cli linie anschluss "
        "mainnumber"
    ),
    Role.DESTINATION: (
        "destination dest target route routing routes routed goes forward forwarding forwarded assigned assignee "
        "assignment extension ext extensions exten user users owner agent matched ring internal ziel zielrufnummer "
        "nebenstelle nst durchwahl benutzer mitarbeiter zuständig zugewiesen weiterleitung weiterleiten leitet "
        "empfänger destino extensión usuario interno anexo encaminar deliver delivers answer answers handled handler "
        "person staff employee queue warteschlange cola action recipient poste destinataire utilisateur utente "
        "interni destinazione coda ramal ramais usuário fila wewnętrzny wewnętrzne użytkownik kolejka "
        "d'attente d’attente"
    ),
    Role.TYPE: "type typ tipo art zielart zieltyp kind",
    Role.MEMBERS: "members member mitglieder miembros participants",
}
_AGAINST = {
    Role.NUMBER: (
        "account order customer id serial extension ext route routing destination dest target port old alt "
        "alternative emergency contact invoice queue group member members type price cost count user kunde kunden "
        "bestell konto rechnung vertrag postal zip prefix country area durchwahl nebenstelle matched fax status date "
        "name sid description"
    ),
    Role.DESTINATION: "number numbers type description date price cost old status enabled prefix country name note",
    Role.TYPE: "number billing plan price currency",
    Role.MEMBERS: "since number trunk trunks",
}
_KEY_WORDS = {role: frozenset(words.split()) for role, words in _KEYS.items()}
_AGAINST_WORDS = {role: frozenset(words.split()) for role, words in _AGAINST.items()}
_IDEOGRAPHS = {
    Role.NUMBER: ("号码", "电话", "手机"),
    Role.DESTINATION: ("目的地", "分机", "转接", "路由"),
    Role.TYPE: ("类型",),
    Role.MEMBERS: ("成员",),
}
_OTHER_WORDS = (
    "cost center centre costcenter costcentre centro costo custo coûts slot vlan year jahr año année anno ano "
    "rok price preis prix precio prezzo preço cena fee gebühr kosten monthly monatlich rate channels kanäle "
    "canales canaux canali capacity kapazität timeout priority weight delay cp cap cep kod postleitzahl "
    "postal chambre habitación stanza pokój quarto salle étage stockwerk level desk platz mwst tariff tarif "
    "cli lrn rack shelf building gebäude pos position lfd seat sitz sitzplatz badge kurzwahl speed personalnummer "
    "personalnr persnr mitarbeiternummer matricola"
)
_OTHER_THINGS = frozenset(_OTHER_WORDS.split())
_TAILS = frozenset("durchwahl ddi suffix endziffern endziffer dw dwl klappe".split())
_ASIDE = re.compile(r"[(\[（].*?[)\]）]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_VALUE = re.compile(r"(?:extension|ext_group|organization|id)\s*:\s*\S|.*[;,]")
_LONGEST, _MOST_WORDS = 48, 6
_LIKELY = 0.6


def normal(cell: str) -> str:
    """A name in lower case, its words parted by blanks."""
    return " ".join(re.sub(r"[_.*:#/\\-]", " ", _CAMEL.sub(" ", _ASIDE.sub(" ", cell))).lower().split())


_PHRASE_ROLES = {normal(word): role for role, words in _PHRASES.items() for word in words.split(",")}


def named(cell: str) -> Named:
    """What one cell says if it is a column's name."""
    if not cell or len(cell) > _LONGEST or _VALUE.match(cell):
        return Named(None)
    text = normal(cell)
    if text in _OWN and re.search(r"_|^members$", cell.strip().lower()):
        return Named(_OWN[text], 1.0, own=True)
    role = _PHRASE_ROLES.get(text)
    if role is not None:
        return Named(role, 1.0)
    words = text.split()
    if len(words) > _MOST_WORDS or sum(map(str.isdigit, cell)) > len(cell) // 3:
        return Named(None)
    scores = {role: _score(role, text, words) for role in _KEY_WORDS}
    best = max(scores, key=lambda role: scores[role])
    against = bool(set(words) & _AGAINST_WORDS[Role.NUMBER])
    return (
        Named(best, min(scores[best], 0.9), False, against) if scores[best] > 0 else Named(None, 0.0, False, against)
    )


def _score(role: Role, text: str, words: Iterable[str]) -> float:
    said = set(words)
    keys = said & _KEY_WORDS[role]
    drawn = any(sign in text for sign in _IDEOGRAPHS[role])
    if not keys and not drawn:
        return 0.0
    against = len((said & _AGAINST_WORDS[role]) - keys)
    return _LIKELY + 0.1 * (len(keys) - 1) - 0.25 * against


def is_of_another_thing(cell: str) -> bool:
    """Whether digits in a column are said to be something else than extensions: postcodes, rooms, PINs, prices."""
    said = set(normal(cell).split())
    return bool(said & (ASIDES | _OTHER_THINGS)) or any(sign in cell for sign in ("邮编", "房间", "价格", "成本"))


def is_tail(cell: str) -> bool:
    """Whether a column holds the last digits of the numbers in another one."""
    return bool(set(normal(cell).split()) & _TAILS)
