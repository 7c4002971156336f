"""What is said behind a value, that it is the wrong one, old or revoked: (wrong), do not use, ya no vale."""

import re

from core.mail.label_words import SET_ASIDE, words
from core.mail.lines import WORD

_ENDED = SET_ASIDE | words(
    "old alt test expired abgelaufen revoked widerrufen invalid ungültig disabled deaktiviert"
    " wrong incorrect obsolete deprecated deleted replaced rotated superseded typo"
    " falsch falscher falsche falsches veraltet gelöscht ersetzt gesperrt überholt"
    " faux fausse erroné erronée incorrecte obsolète révoqué révoquée supprimé supprimée remplacé remplacée"
    " périmé périmée"
    " incorrecto incorrecta erróneo errónea equivocado equivocada obsoleto obsoleta caducado caducada revocado"
    " revocada"
    " eliminado eliminada reemplazado reemplazada antiguo antigua"
    " sbagliato sbagliata errato errata obsolet scaduto scaduta revocato revocata eliminato eliminata sostituito"
    " sostituita vecchio vecchia"
    " errado errada incorreto incorreta revogado revogada excluído excluída substituído substituída expirado expirada"
    " antigo antiga"
    " błędny błędna błędne zły złe nieaktualny nieaktualne nieważny nieważne unieważniony usunięty zastąpiony"
    " stary stare"
    " caducó expiró venció expirou venceu wygasł wygasło sperren löschen"
    " ancien ancienne verkeerd verlopen ingetrokken"
)
_OF_ITSELF = words("old alt test expired abgelaufen revoked widerrufen invalid ungültig disabled deaktiviert")
"""In a value: sk_test_…, https://test.…"""
_NOT = re.compile(
    r"(?<![^\W\d_])(?:(?:in|de)activ\w{2,4}|deaktiv\w{2,4}|d[eé]sactiv\w{2,3}|desativ\w{2,3}|disattiv\w{2,4}"
    r"|dezaktyw\w{2,5}|cancel\w{2,5}|cancellat[oa]|annul\w{1,5}|anulad[oa]|anulow\w{2,4}|wyłączon[yae]"
    r"|zablokowan[yae]"
    r"|ausgetauscht|getauscht|ge(?:ändert|leakt|kündigt)|kompromittiert|compromi\w{2,6}|closed|geschlossen|fermée?|cerrad[oa]|chius[oa]"
    r"|fechad[oa]|zamknięt[yae]|leaked|exposed|dead|blocked"
    r"|bloquead[oa]|bloquée?|bloccat[oa]|broken|kaputt|zurückgezogen|erneuert|changed|cambiad[oa]|cambiat[oa]"
    r"|changée?"
    r"|trocad[oa]|alterad[oa]|zmienion[yae]|suspend\w{1,5}|suspens[oa]|suspendue?|sospes[oa]|withdrawn|retired|lapsed"
    r"|(?:does not|doesn['’]?t|not) work(?:ing)?|funktioniert nicht|geht nicht|ne (?:marche|fonctionne) (?:pas|plus)"
    r"|no funciona|non funziona|não funciona"
    r"|(?:do not|don['’]?t|never|please ignore|stop) (?:use|take)|no longer|not (?:valid|in use"
    r"|this|used)"
    r"|ignore|nicht (?:mehr|verwenden|nutzen|benutzen|gültig|diese[rn]?)|bitte ignorieren|gilt (?:\w+ ){0,3}nicht"
    r"|ne (?:plus|pas) utiliser|n['’]est plus|plus (?:valable|valide|utilisée?)|non valide"
    r"|ya no|no (?:usar|use|vale|válid[oa])|non (?:è )?più|non (?:usare|valid[oa]|vale)"
    r"|não (?:usar|use|vale|é mais|válid[oa])|nie (?:używać|używaj|działa)|już nie|niet (?:meer|gebruiken))"
    r"(?![^\W\d_])|失效|作废|停用|错误|错的|已换|已删|过期|无效|吊销|禁用|已改|泄露|不能用|不要用|别用|旧的",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"(?<![^\W\d_])(?P<old>(?:(?:the|der|die|das|den|el|la|il|lo|le|o|a)\s+|l['’])(?:old|alte[nr]?|previous|former"
    r"|bisherigen?"
    r"|antigu[oa]|anterior|ancien(?:ne)?|vecchi[oa]|antig[oa]))(?![^\W\d_])"
    r"|(?<![^\W\d_])(?:above|earlier|oben|vorige[nr]?|ci-dessus|précédent|de arriba|sopra|acima|powyżej)(?![^\W\d_])"
    r"|上面|之前",
    re.IGNORECASE,
)
"""What is said is said of another value: replaces the old one, the one above is wrong."""
_IS = re.compile(
    r"[^\w,;]{0,6}|\W{0,6}(?:this|that|it|das|dies|dieser|der|c['’]|ce|ceci|celle-ci|celui-ci|esto|este|esta|ese|esa"
    r"|questo|questa|isto|essa|esse|to)?\W{0,6}(?:is|was|['’]s|ist|war|est|était|es|era|è|é|jest|był[ao]?)\W{0,6}",
    re.IGNORECASE,
)
"""Before the old one: then it is this very value, as in brackets behind it."""
_SUBJECT = re.compile(
    r"(?:\s+[^\W\d_]+){0,2}?\s+(?:is|was|has|had|will|won['’]t|does|did|stops|stopped|expire[sd]"
    r"|ist|war|wurde|wird|hat|geht|ging|gilt|galt|läuft|funktioniert|est|était|a été|ne|n['’]est|es|está|era|fue|ha"
    r"|no|è|non|é|foi|não|jest|był[ao]?|nie|został[ao]?)(?![^\W\d_])",
    re.IGNORECASE,
)
"""Behind the old one: something is said of that one, and not of the value."""
_ON = r"(?:\s+(?!(?:and|und|nor|y|ni|et|e|né|i|oraz|en|not|nicht|no|non|nie|ne|pas)\s)[^\W\d_]+){0,4}?\s+"
_STAYS = re.compile(
    r"(?<![^\W\d_])(?:(?:no longer|nicht mehr|ya no|non (?:(?:è|sarà|viene) )?più|n['’]est plus|ne sera plus"
    rf"|não (?:é|será) mais|já não|już nie|niet (?:meer|langer)){_ON}"
    r"(?:shown|visible|displayed|retrievable|readable|angezeigt|sichtbar|einsehbar|abrufbar|auslesbar|lesbar|änderbar"
    r"|mostrar\w{0,2}|muestra|visibles?|visibile|affichée?|mostrat[oa]|visualizzat[oa]|exibid[oa]|mostrad[oa]|visível"
    r"|widoczn[yae]|wyświetlan[yae]|pokazywan[yae]|zichtbaar|getoond)"
    rf"|(?:can(?:not|['’]t)?|may|kann|peut|puede|può|pode){_ON}"
    r"(?:changed|rotated|revoked|geändert|erneuert|widerrufen|changée?|révoquée?|cambiad[oa]|revocad[oa]|cambiat[oa]"
    r"|revocat[oa]|alterad[oa]|trocad[oa]|revogad[oa])"
    r"|(?:(?:do not|don['’]?t|never) (?:use|take)|nicht|ne pas|ne jamais|no|non|não|nie|niet) (?:[^\W\d_]+ ){0,2}?"
    r"(?:in|by|via|per|on|dans|par|en|por|nelle|nei|em|w|na) (?:an? |the |les |un |una |os |as )?"
    r"(?:e-?mails?|mails?|chats?|tickets?|screenshots?|public|slack|teams|git|github|courriels?|correos?|"
    r"mailach|mailu)(?: (?:verwenden|nutzen|benutzen|schicken|senden|utiliser|envoyer|usar\w?|usare|używać))?"
    r"|(?:last|zuletzt)\s(?:changed|rotated|geändert|erneuert)"
    r"|(?:not|n['’]t|never|nicht|nie|niemals|pas|jamais|no|nunca|non|mai|não|nie|nigdy)"
    r"(?:\s(?:yet|been|be|bitte|sich|worden|a|été|ha|sido|è|stat[oa]|foi|został[ao]?|był[ao]?)){0,3}\s"
    r"(?:changed|exposed|compromised|leaked|revoked|rotated|replaced|deleted|blocked|geändert|erneuert|widerrufen|ersetzt"
    r"|gelöscht|gesperrt|kompromittiert|changée?|révoquée?|supprimée?|cambiad[oa]|revocad[oa]|eliminad[oa]|cambiat[oa]"
    r"|revocat[oa]|eliminat[oa]|alterad[oa]|trocad[oa]|revogad[oa]|zmienion[yae]|unieważnion[yae]|usunięt[yae]"
    r"|expired?|abgelaufen|expirée?|caducad[oa]|scadut[oa]|expirad[oa]|expirou|wygasł[ao]?|verlopen|löschen|sperren)"
    r"|(?:name|titel|title|nom|nombre|nome|nazwa)\s(?:was |wurde |a été |ha sido |è stato |foi |została )?"
    r"(?:changed|geändert|changée?|cambiad[oa]|cambiat[oa]|alterad[oa]|zmienion[yae])"
    r"|not used (?:for|by|to|outside|anywhere|elsewhere)"
    r"|(?:e-?)?(?:mail|nachricht)(?:\s[^\W\d_]+){0,3}\slöschen)(?![^\W\d_])"
    r"|(?<![^\W\d_])(?:until|till|hasta que|bis (?:er|sie|dieser?)|jusqu['’]à ce|finché|até que|dopóki)"
    r"(?![^\W\d_]).*",
    re.IGNORECASE,
)
"""As good as before: a key that is no longer shown, that can be changed, that was changed last on a day or never,
that is not to be used in mails, that is valid until it is revoked."""
_TO_BE_REPLACED = re.compile(
    r"(?<![^\W\d_])(?:to be|zu|à|por|para|da|a|do) (?:replaced|revoked|ersetzen|remplacer|changer|reemplazar|cambiar"
    r"|sostituire|cambiare|substituir|trocar|wymiany|zmiany)(?![^\W\d_])",
    re.IGNORECASE,
)
_EACH_TIME = re.compile(
    r"(?<![^\W\d_])(?:every|each|alle|jede[nsr]?|tou(?:s|te)s? les|chaque|cada|ogni|co) (?:[0-9]|[^\W\d_]+)|regularly"
    r"|regelmäßig|régulièrement|regularmente|regolarmente|regularnie|每|定期",
    re.IGNORECASE,
)
"""Then it is valid, as any key is that is replaced from time to time."""
_SENTENCE_ENDS = re.compile(r"[.!?]\s|[。！]")
_ADDRESS = re.compile(r"(?<!\S)\S{0,60}(?:://|@)\S*")
_REACH = 60


def is_said_of(text: str, value: str) -> bool:
    """Whether a value says of itself that it is a test's or old, or what stands behind it that it is not to be used.

    Args:
        text: that begins with the value, up to the next one of its line.
    """
    if set(map(str.casefold, WORD.findall(value))) & _OF_ITSELF:
        return True
    return is_ended(text.partition(value)[2])


def is_ended(text: str) -> bool:
    """Whether what stands behind a value, or behind the name of one, says that it is not to be used."""
    told = _SENTENCE_ENDS.split(_ADDRESS.sub(" ", text[:_REACH]), maxsplit=1)[0]
    if other := _OF_ANOTHER.search(told):
        return bool(other["old"] and _IS.fullmatch(told[: other.start()]) and not _SUBJECT.match(told[other.end() :]))
    told = _STAYS.sub(" ", told)
    if _EACH_TIME.search(told):
        told = _TO_BE_REPLACED.sub(" ", told)
    words_said = set(map(str.casefold, WORD.findall(told)))
    return bool(words_said & _ENDED or _NOT.search(told) or _TO_BE_REPLACED.search(told))
