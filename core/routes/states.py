"""Words beside a number that say it is not in use: delete, inactive; in a column of their own, or in a remark."""

import re
from collections.abc import Iterable

from core.numbers.words import POINTS_BELOW
from core.routes.column_pairs import Cells
from core.routes.header_words import normal
from core.validity import question_in

_OUT = (
    r"delet(?:e|ed|ion)|remov(?:e|ed)|cancel(?:l?ed|ling)?|cancellation|inactive|not active|disabled?|deactivated?"
    r"|suspended|terminated?|discontinued|decommissioned|retired|expired|released|port(?:ed|ing)?[ -]?(?:out|away)"
    r"|disconnect(?:ed)?|out of service|not in (?:use|service)"
    r"|(?:do not|don['’]?t|never) "
    r"(?:port|enable|use(?!\s(?:them|these|it) (?:for|in|as) (?!sms|messag|text|whats)))"
    r"|replaced by|ersetzt durch|remplacée? par|reemplazad[oa] por|sostituit[oa] (?:da|con)|substituíd[oa] por"
    r"|zastąpion[ya] przez|(?:ported|transferred) to another|portée? (?:vers|chez) un autre"
    r"|portad[oa] (?:a|para) (?:otr|outr)[oa]|(?:portat|trasferit)[oa] ad? altr[oa]|przeniesion[ya] do inn\w{1,3}"
    r"|no longer|obsolete|(?:do not|don['’]?t) touch|leave (?:it |this |that |them )?(?:on|with|alone|out)\b"
    r"|blocked|barred|invalid|unsubscribed?"
    r"|löschen|gelöscht|löschung|(?:ge)?kündigt|kündigung|inaktiv|deaktiviert?|gesperrt|abgeschaltet|abgemeldet"
    r"|stillgelegt|entfernen|entfernt|entfällt|storniert|wegportiert|abportiert|veraltet|ungültig|beendet|abgelaufen"
    r"|nicht mehr|nicht (?:umstellen|portieren|anfassen|ändern|migrieren|verwenden|nutzen"
    r"|benutzen|aktiv|geschaltet|in betrieb|in verwendung)|au(?:ß|ss)er betrieb"
    r"|supprim(?:er|ée?s?)|résiliée?s?|résiliation|inactifs?|désactivée?s?|suspendue?s?|annulée?s?|hors service"
    r"|ne plus utiliser|ne pas (?:toucher|porter|migrer|utiliser)|de côté|plus utilisée?s?|obsolète"
    r"|eliminar|eliminad[oa]|borrar|borrad[oa]|cancelad[oa]|cancelar|inactiv[oa]|desactivad[oa]|suspendid[oa]"
    r"|(?:dad[oa] )?de baja|baja|no (?:usar|tocar|migrar|portar)|no hace falta"
    r"|fuera de servicio|anulad[oa]|deshabilitad[oa]"
    r"|excluir|excluíd[oa]|inativ[oa]|desativad[oa]|suspens[oa]|bloquead[oa]"
    r"|não (?:usar|mexer|migrar|portar)|remover|removid[oa]"
    r"|eliminare|eliminat[oa]|cancellat[oa]|cancellare|disattiv(?:at)?[oa]|inattiv[oa]|disdett[oa]|sospes[oa]"
    r"|non (?:usare|toccare|migrare|portare)|cessat[oa]|dismess[oa]"
    r"|verwijder(?:en|d)|opgezegd|inactief|uitgeschakeld|geblokkeerd|niet gebruiken|vervallen"
    r"|(?:en|in|em) (?:portabilidad|portabilità|portabilidade|portierung|porting)"
    r"|(?:port(?:ing)?|transfer) (?:is )?pending|pending port(?:ing)?|en cours de (?:portage|portabilité)"
    r"|wird (?:gerade )?portiert|w trakcie przenoszenia"
    r"|usuń|usunięt[ya]|nie używać|nieaktywn[ya]|wyłączon[ya]|anulowan[ya]"
    r"|in progress|under way|not yet|noch nicht|in arbeit|(?:portierung|porting) läuft|pas encore|en cours|todavía no"
    r"|being (?:activated|ported|set up)|wird noch (?:aktiviert|geschaltet|portiert)|en (?:proceso|trámite|fase) de"
    r"|in fase di|em processo de|w trakcie|aún no|en curso|non ancora|in corso(?!\s(?-i:[A-Z]))"
    r"|ainda não|em andamento|jeszcze nie"
    r"|w toku"
)
_OUT_WORDS = re.compile(
    rf"(?<![^\W\d_])(?:{_OUT})(?![^\W\d_])|删除|停用|注销|取消|禁用|停机|销号|未启用|无效|已拆|作废|尚未|还没|进行中|已转(?:给|出|到)",
    re.IGNORECASE,
)
_NOT_TO_ADD = re.compile(
    r"(?<![^\W\d_])(?:(?:do not|don['’]?t|never)"
    r" (?:add|take|include|set up|use(?!\s(?:them|these|it) (?:for|in|as) (?!sms|messag|text|whats)))"
    r"|nicht (?:[^\W\d_]+ ){0,3}?(?:hinzufügen|aufnehmen|eintragen|einrichten|nehmen|verwenden)"
    r"|n['’](?:ajoutez|utilisez) pas|ne prenez pas|ne pas (?:ajouter|prendre)|no (?:añad|agreg|inclu|us)\w{1,4}"
    r"|não (?:adicion|inclu|us)\w{1,4}|non (?:aggiung|includ|inser|us)\w{1,4}|nie (?:dodawa|używa)\w)(?![^\W\d_])"
    r"|不要(?:添加|用|使用)|别加|请勿",
    re.IGNORECASE,
)
"""In a sentence about the numbers below it."""
_NOT_YET = re.compile(
    r"(?<![^\W\d_])(?:pending|reserved|requested|planned|ordered|on hold|quarantined?|in porting|porting|port[ -]?in"
    r"|ausstehend|reserviert|beantragt|bestellt|geplant|in portierung|en attente|pendiente|pendente|reservad[oa]"
    r"|in attesa|unassign(?:ed)? and blocked)(?![^\W\d_])|待|预留",
    re.IGNORECASE,
)
_IN_USE = re.compile(
    r"(?:active|activated?|enabled?|in[ -_]?use|in[ -_]?service|live|ok|add(?:ed)?|new|create|keep|assign(?:ed)?"
    r"|unassigned|available|update|modify|no change|unchanged|normal|current|valid|working|up"
    r"|aktiv|aktiviert|behalten|neu|hinzufügen|anlegen|bleibt|geschaltet|in betrieb|zugewiesen|frei|gültig"
    r"|actif|activée?|en service|ajouter|nouveau|activ[oa]|alta|agregar|nuev[oa]|ativ[oa]|adicionar|nov[oa]"
    r"|attiv[oa]|aggiungere|actief|toevoegen|aktywny|dodaj|正常|启用|在用|新增|使用中)",
    re.IGNORECASE,
)
_NOT_THIS = re.compile(
    r"(?<![^\W\d_])(?P<word>nicht(?: aber)?|not|non|nie|não|niet|pas"
    r"|(?:(?<=[,;(]\s)|(?<=[,;(])|(?<=\by\s))no(?![.:°º])"
    r"|except(?: for)?"
    r"|excluding|excl\.?|apart from|other than|ignore|skip|leave|ausgenommen|hormis|excepté|exclue?s?"
    r"|à l['’]exception|excluid[oa]|esclus[oa]|a eccezione|z wyjątkiem|oprócz|behalve"
    r"|au(?:ß|ss)er|ohne|without|sauf|excepto|salvo|exceto"
    r"|(?:tele)?fax\s(?:is|ist|lautet|est|es|è|é|to)"
    r"|tranne|instead of|statt|anstatt|anstelle(?: von)?|replaces?|ersetzt|alte?|old|bisher(?:ige)?|früher"
    r"|former(?:ly)?|ehemals|previous(?:ly)?|antigu[oa]|ancien(?:ne)?|vecchi[oa]|旧|除了?|不要)\W{0,3}"
    r"(?:(?:der|die|das|dem|den|the|il|lo|la|le|el|al|les|du|de|des|o|ao|nummer|rufnummer|number|numero|numéro|número|numeru"
    r"|for|für|tel|phone|fax|号码)\W{0,3}){0,3}$",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"[\s\-–—:,;()\[\]]{0,6}"
    r"(?:(?:please|pls|bitte|aber|but|is|ist|est|es|è|jest|é|por favor|per favore|proszę)\s+){0,2}"
    r"(?P<word>nicht|stays|remains|bleibt|not|don['’]?t|doesn['’]?t|do not|never|no|nie|nein|niet|non|não|ne pas|pas"
    r"|不要|不用|(?:old|alone|alte?|ehemals|früher|former(?:ly)?|antigu[oa]|ancien(?:ne)?|vecchi[oa]|star[ya]"
    r"|antig[oa]|oud|旧)"
    r"(?=\W*$))(?![^\W\d_])[^0-9]*",
    re.IGNORECASE,
)
"""Right behind the last number of a line: bitte nicht, (old)."""
_DENIES = re.compile(
    r"[\s\-–—:,;(\[（]{1,6}(?:this is |it['’]?s |das ist |c['’]est |es |è |to )?"
    r"(?:not|nicht|kein\w{0,2}|non|no|não|nie|niet|pas|不是)(?![^\W\d_])\W{0,2}"
    r"(?:(?:the|an?|der|die|das|den|ein\w{0,2}|le|la|l['’]|un\w?|el|il|o|de)\W{0,2}){0,2}"
    r"(?:(?:numéro|número|numero|numer|number|nummer|num|old|one)\s(?:de |di |do )?)?"
    r"(?:test|fax|old|alte?n?|previous|former|private?|privat\w{0,2}|privé|emergency|notruf|elevator|antigu[oa]"
    r"|ancien\w{0,2}|vecchi[oa]|antig[oa]|star[yae]|faksu|测试|传真|旧)"
    r"(?:[-\s]?(?:number|nummer|rufnummer|one|line|numéro|número|numero|号码|的))?\W*",
    re.IGNORECASE,
)
"""Right behind a number, that it is none that gets no messages: (not the test number)."""
_MONTHS = (
    "january february march april may june july august september october november december januar februar"
    " märz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio septiembre octubre"
    " noviembre diciembre janvier février mars avril juin juillet août septembre octobre novembre décembre"
    " gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre stycznia lutego marca"
    " kwietnia maja czerwca lipca sierpnia września października listopada grudnia maju janeiro fevereiro"
    " março maio junho julho setembro outubro novembro dezembro"
)
_BY_A_MONTH = (
    r"(?:ab|from|by|od|da|dal|desde|à partir de|a partir de|zum) "
    rf"(?:{'|'.join(_MONTHS.split())})"
)
_NOT_NOW = re.compile(
    r"[\s\-–—:,;]{0,4}[(\[（](?P<said>[^()\[\]（）]{0,60}?(?<![^\W\d_])(?:"
    r"will|won['’]?t|was|were|had|has been|wird|wurde|war|hatte|sera|était|a été|será|fue|era|ha sido|sarà|è stat[oa]"
    r"|foi|będzie|był[ao]?|został[ao]?|(?:goes|belongs) to|gehört|appartient|pertenece|appartiene|pertence|należy"
    r"|until|till|bis|jusqu['’]au?|hasta|fino al?|até"
    r"|(?:ab|from|starting|à partir|a partir|desde|dal|od) \D{0,12}[0-9]"
    rf"|{_BY_A_MONTH}"
    r")(?![^\W\d_])[^()\[\]（）]{0,60})[)\]）]",
    re.IGNORECASE,
)
"""Right behind a number a clause of another time or owner: (will be released in May), (until Friday)."""
_IS_NOW = re.compile(
    r"(?<![^\W\d_])(?:activ\w{0,5}|aktiv\w{0,4}|attiv\w{0,4}|ativ\w{0,3}|enabled|live|ready|added|new|neu\w{0,2}|sms"
    r"|messag\w{0,3}|ported (?:in|over)|24/7"
    r"|(?:until|till|bis|jusqu['’]à|hasta|até|ab|from|à partir de|od|do)"
    r" [0-9]{1,2}(?:[:.h][0-9]{2}(?![0-9.])|(?:[:.][0-9]{2})?\s?(?:uhr|h(?:rs|eures)?|am|pm|o['’]clock))"
    r"|(?:(?:desde|hasta) las?|d?alle|até [aà]s|a partir das?) [0-9]{1,2}h?(?![0-9./])(?! [^\W\d_])"
    r"|(?:from|von|de|od) [0-9]{1,2} (?:to|bis|à|a|do) [0-9]{1,2}(?=\W*\Z))(?![^\W\d_])",
    re.IGNORECASE,
)
_NEXT_NUMBER = re.compile(r"\+[0-9]|[0-9]{5}")
_FAX = re.compile(
    r"\W*(?:tele)?fax(?:e|es|nummern?|-nummern?|anschlüsse|[ -]?numbers?|[ -]?lines?)?\W*"
    r"|\W*(?:numéros? de fax|números? de fax|numeri (?:di )?fax|numery faksu|传真(?:号码)?)\W*",
    re.IGNORECASE,
)
"""A heading of nothing but fax: what stands below gets no messages."""
_GETS_NONE = (
    r"(?:tele)?fax(?:e|es|nummern?|anschluss|[ -]?(?:number|line|only))?|(?:numer |numéro de |número de |numero )?fax"
    r"|télécop(?:ie|ieur)|faksu?|emergency(?: (?:line|phone))?|notruf(?:telefon)?|notfall(?:nummer)?|urgences?"
    r"|emergencias?|emergenza|emergência|alarmow[ya]|aufzug(?:s?notruf)?|elevator|lift|ascenseur|ascensore?|elevador"
    r"|winda|alarm(?:anlage| line)?|alarme|alarma|allarme|(?:voice|calls?) only|nur (?:sprache|voice|telefonie)"
    r"|solo (?:voz|voce|llamadas|chiamate)|voix (?:uniquement|seulement)|(?:apenas|só|somente) voz"
    r"|tylko (?:głos|rozmowy)"
    r"|no sms|kein sms|keine sms|ohne sms|without sms|sans sms|sin sms|senza sms|sem sms|bez sms"
    r"|(?:(?:my|mein|meine|mon|mi|mio|mój|meu)\s+(?:own\s+)?|privat\w{0,2}\s+|private\s+|personal\s+)"
    r"(?:cell(?:phone)?|mobile|phone|handy|mobil|telefon|portable|móvil|celular|cellulare|telefono|telefone"
    r"|number|nummer)"
    r"|(?:[^\W\d_]{2,12}\s)?(?:privat|private|privé|privado|privato|prywatny|particular|personal)"
    r"|test (?:recipient|phone|number|empfänger)|test"
)
_IN_CHINESE = "传真(?:号码)?|电梯|报警|仅语音|不支持短信"
_NO_MESSAGES = re.compile(rf"\W*(?:{_GETS_NONE}|{_IN_CHINESE})\W*", re.IGNORECASE)
"""A remark or a use of nothing but a machine, of calls alone, or of somebody's own phone."""
_NO_MESSAGES_BEHIND = re.compile(
    rf"[\s\-–—:;]{{0,4}}(?:[(\[（]\s?(?P<inside>{_GETS_NONE}|{_IN_CHINESE})\s?[)\]）]"
    rf"|(?P<word>{_GETS_NONE}|{_IN_CHINESE})[\s.!]*$)",
    re.IGNORECASE,
)
_NOT = re.compile(r"(?<![^\W\d_])(?:nicht|not|don['’]?t|keine?|no|ne pas|não)(?![^\W\d_])|不", re.IGNORECASE)
_REACH, _HEADING, _NAME, _POINTING = 40, 7, 3, 25
"""Characters before a number; words of a heading, of a column's name, of a sentence about what follows."""
_CLAUSE = 160
"""Characters behind a number."""
_SOME_PEOPLE = 0.3
_LONGEST = 40
"""Characters of a cell that says nothing but a state."""
_NO = frozenset("no n false f 0 off nein non nee nie não nao ne 否 无 × ✗ ✘".split())
_OFF = frozenset("off aus apagado apagada desligado desligada spento spenta wył wyłączony uit 关 关闭".split())
_OLD = frozenset("old alt antiguo antigua ancien ancienne vecchio vecchia stary oud antigo antiga 旧".split())
_EMPTY = frozenset({"-", "–", "—", "n/a", "none", "null", "", "keine", "0000-00-00"})
_STATES = (
    "status state action aktion zustand operation op lifecycle estado acción accion ação acao "
    "situação situación statut état stato azione actie stan 状态 操作 动作"
)
_STATE_NAMES = frozenset(_STATES.split())
_ACTIVES = (
    "active enabled enable aktiv aktiviert freigeschaltet geschaltet valid gültig live activo activa habilitado "
    "ativo ativa actif activé attivo actief 启用 有效"
)
_ACTIVE_NAMES = frozenset(_ACTIVES.split())
_MESSAGES = frozenset("sms message messages messaging text texting".split())
_ABLE = frozenset("mms capable capability fähig supported support allowed".split())
_YES = frozenset("yes y true t 1 on ja j oui o sí si s sim tak da 是 ✓ ✔ x".split())
_FEATURES = frozenset("features feature capabilities capability services service".split())
_KINDS = frozenset("type kind typ art dienst tipo rodzaj usługa servicio servizio serviço 类型 功能".split())
_SERVES = re.compile(r"(?<![a-z])(?:voice|calls?|fax|sms|mms|messag(?:es?|ing)|text(?:ing)?)(?![a-z])", re.IGNORECASE)
_SERVES_MESSAGES = re.compile(r"(?<![a-z])(?:sms|messag(?:es?|ing)|text(?:ing)?)(?![a-z])", re.IGNORECASE)
_SERVICES = re.compile(r"(?:(?:voice|calls?|fax|sms|mms|text(?:ing)?|and|und)(?![a-z])|[\s,;/&+])+", re.IGNORECASE)
_OF_NUMBERS = frozenset("is did number line route destination dids nummer rufnummer inbound".split())
_NOTES = (
    "note notes remark remarks comment comments bemerkung bemerkungen kommentar notiz notizen hinweis hinweise info "
    "anmerkung observaciones observación nota notas comentario comentarios observação observações remarque remarques "
    "commentaire osservazioni opmerking opmerkingen uwagi 备注 说明 verwendung verwendungszweck nutzung zweck use "
    "usage purpose utilisation uso utilizzo finalidade zastosowanie przeznaczenie 用途"
)
_REMARKS = frozenset(_NOTES.split())


def is_state(each: Cells) -> bool:
    """Whether a column says of its numbers whether they are in use, by its name or by all that stands in it."""
    words = each.words
    if max(each.sample.extensions, each.sample.resolving) >= _SOME_PEOPLE:
        return False  # an action that names who gets the calls
    if words & (_STATE_NAMES | _REMARKS) or _asks_whether_active(words) or _names_out(each.name):
        return True
    if not each.name and any(map(question_in, each.filled)):
        return True
    filled = [cell for cell in each.filled if cell.lower() not in _EMPTY]
    if _asks_for_messages(words) and all(cell.lower() in _YES | _NO or _IN_USE.fullmatch(cell) for cell in filled):
        return True
    if words & _KINDS and any(map(_SERVES_MESSAGES.search, filled)) and all(map(_SERVICES.fullmatch, filled)):
        return True
    if words & _FEATURES and any(map(_SERVES_MESSAGES.search, filled)) and all(map(_SERVES.search, filled)):
        return True
    known = all(len(cell) < _LONGEST and (_OUT_WORDS.search(cell) or _IN_USE.fullmatch(cell)) for cell in filled)
    return known and any(map(_OUT_WORDS.search, filled))


def _names_out(name: str) -> bool:
    """Whether a column says of all that stands in it that it is out of use: `Cancelled on`."""
    return len(normal(name).split()) <= _NAME and bool(_OUT_WORDS.search(normal(name)))


def _asks_whether_active(words: set[str]) -> bool:
    """Whether a column's name is of the number itself: `DID enabled`, and not `Enable fax detection`."""
    return bool(words & _ACTIVE_NAMES) and words <= _ACTIVE_NAMES | _OF_NUMBERS


def _asks_for_messages(words: set[str]) -> bool:
    """Whether a column's name is of messages to the number: `SMS enabled`; a number without them has no channel."""
    return bool(words & _MESSAGES) and words <= _MESSAGES | _ABLE | _ACTIVE_NAMES | _OF_NUMBERS


def marked_out(cell: str, name: str) -> str:
    """What a cell says of its number if that is not in use, or not yet; "" for all else.

    Args:
        name: that of its column.
    """
    text = cell.strip()
    low = text.lower()
    if low in _EMPTY:
        return ""
    words = set(normal(name).split())
    if _names_out(name):
        return "" if low in _NO or _IN_USE.fullmatch(text) else f"{name.strip()}: {text}"
    if ((_asks_whether_active(words) or _asks_for_messages(words)) and low in _NO) or (
        words & _STATE_NAMES and low in _OFF | _OLD
    ):
        return f"{name.strip()}: {text}"
    serves = words & _FEATURES or (words & _KINDS and _SERVICES.fullmatch(text))
    if serves and _SERVES.search(text) and not _SERVES_MESSAGES.search(text):
        return f"{name.strip()}: {text}"
    if words & _REMARKS and (_FAX.fullmatch(text) or _NO_MESSAGES.fullmatch(text)):
        return text
    found = _OUT_WORDS.search(text) or (_NOT_YET.search(text) if words & _STATE_NAMES else None)
    if found is None and (words & _REMARKS or not name.strip()):
        return question_in(text)
    return found[0] if found else ""


def is_remark(each: Cells) -> bool:
    """Whether a column is called one of remarks, also where a number stands in one: `replaced by +44 …`."""
    return bool(each.words & _REMARKS)


def blank_says_no(name: str, cells: Iterable[str]) -> bool:
    """Whether a column that asks for messages has only signs of yes, so that an empty cell in it says no."""
    said = {cell.strip().lower() for cell in cells} - {""}
    return bool(said) and said <= _YES and _asks_for_messages(set(normal(name).split()))


def out_words_in(text: str) -> str:
    """The words of a line that say its number is not in use, "" without any."""
    found = _OUT_WORDS.search(text)
    return found[0] if found else ""


def out_words_before(text: str) -> str:
    """The words right before a number that say another one is meant: not, except, old; "" without any."""
    found = _NOT_THIS.search(text[-_REACH:])
    return found["word"] if found else ""


def out_words_behind(text: str) -> str:
    """The words right behind a number that say it is not meant: not, old, fax; "" without any."""
    if _DENIES.fullmatch(text[:_REACH]):
        return ""
    if found := _NO_MESSAGES_BEHIND.match(text[:_REACH]):
        return str(found["inside"] or found["word"])
    found = _NOT_SO.fullmatch(text[:_REACH])
    if found is None and (question := question_in(_NEXT_NUMBER.split(text[:_CLAUSE], maxsplit=1)[0])):
        return question
    if found is None and (clause := _NOT_NOW.match(text[:_CLAUSE])) and not _IS_NOW.search(clause["said"]):
        return str(clause["said"]).strip()
    return found["word"] if found else ""


def out_heading(text: str) -> str:
    """What a heading, or a sentence about what follows, says of all numbers below it; "" if they are in use."""
    if len(text.split()) > _HEADING:
        if len(text.split()) >= _POINTING:
            return ""
        points = POINTS_BELOW.search(text)
        leads = points or text.rstrip().endswith((":", "："))
        found = (points and _OUT_WORDS.search(text)) or (leads and _NOT_TO_ADD.search(text))
        return found[0] if found else ""
    if _FAX.fullmatch(text):
        return text.strip(" :")
    found = _OUT_WORDS.search(text) or (_NOT.search(text) if text.rstrip().endswith((":", "：")) else None)
    found = found or _NOT_THIS.fullmatch(text.strip())
    return found[0] if found else ""
