"""What the two addresses of an SMS API are called: a word for an address beside one that says what it is for.

In eight languages, in any order: `Send URL`, `URL zum Senden`, `API-Adresse für das Senden von Nachrichten`.
"""

from core.mail.label_words import words

_ADDRESS = words(
    "url uri address endpoint adresse endpunkt dirección direccion indirizzo endereço endereco adres 地址 接口 网址"
)
_SENDING = words(
    "send sending outbound outgoing senden sende versand versenden nachrichtenversand envío envio enviar envoi"
    " envoyer invio inviare wysyłania wysyłanie wysyłki wysłania verzend verzenden 发送"
)
_MESSAGES = words(
    "message messages sms nachricht nachrichten mensaje mensajes messaggio messaggi mensagem mensagens wiadomości"
    " berichten 消息 短信"
)
_VERIFYING = words(
    "verify verifying verification validate validation check auth authenticate authenticating"
    " authentication prüf prüfen prüfung überprüfen"
    " überprüfung authentifizierung authentifizierungs verificación verificar autenticación vérification vérifier"
    " authentification verifica verificare autenticazione verificação autenticação weryfikacji weryfikowania"
    " uwierzytelniania uwierzytelnienia uwierzytelnianie verificatie 验证 认证 身份 鉴权"
)
_JOINING = words(
    "api http https rest the of for to zum zur zu für das die der den von de del de la las los el para d l du des les"
    " le pour un une per il lo gli i dei di do da dos das a o w z na 的 用于"
)
_BETWEEN = r"[ \t_\-./'’(]{0,3}"
_MOST = 4
_LETTER = "A-Za-z0-9À-ɏ"
_CJK = "⺀"


def _any_of(*lists: frozenset[str]) -> str:
    """One of these words; where no other letters stand beside it, but for Chinese."""
    longest_first = sorted(frozenset().union(*lists), key=len, reverse=True)
    return rf"(?:{'|'.join(longest_first)})"


_END = rf"(?:(?<=[{_CJK}-\uffff])|(?![{_LETTER}]))"
_BEGIN = rf"(?<![{_LETTER}])"


def _pattern(purpose: frozenset[str], things: frozenset[str], joining: frozenset[str] = _JOINING) -> str:
    """A name with an address and its purpose; behind it may stand what is sent or verified."""
    fill = rf"(?:{_any_of(joining)}{_BETWEEN}){{0,{_MOST}}}"
    address, said = rf"{_any_of(_ADDRESS)}(?:{_BETWEEN}{_any_of(_ADDRESS)})?", _any_of(purpose)
    rest = rf"(?:{_BETWEEN}{fill}{_any_of(things)}){{0,2}}"
    first = rf"(?:{_any_of(_MESSAGES)}{_BETWEEN})?{address}{_BETWEEN}{fill}{said}{rest}"
    last = rf"{said}{rest}{_BETWEEN}{fill}{address}"
    return rf"{_BEGIN}(?:(?:api|用于){_BETWEEN})?(?:{first}|{last}){_END}\)?"


ADDRESS_NAMES = {
    # An address for verification messages sends them, and verifies no login.
    "api_verify_url": _pattern(_VERIFYING, _VERIFYING),
    "api_send_url": _pattern(_SENDING | _MESSAGES, _MESSAGES, _JOINING | _MESSAGES),
}
"""Patterns, by the key of the catalogue's field."""
