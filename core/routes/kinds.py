"""Kinds of destinations that PBXs have, and in what words people name them: most of them get no messages."""

import re

from core.routes.header_words import normal
from core.routes.table import destination_word

_KINDS = (
    "ivr, auto attendant, ring group, ringgroup, ring groups, hunt group, huntgroup, pickup group, call queue, "
    "sammelruf, sammelrufgruppe, rufgruppe, grupo de timbre, grupo de ramais, groupe d'appel, voicemail, "
    "voicemail box, mailbox, anrufbeantworter, buzón de voz, messagerie vocale, conference, konferenz, callback, "
    "disa, dial by name, announcement, ansage, hangup, fax, paging group, trunk, time condition, zeitsteuerung, "
    "business hours, 响铃组, 振铃组, 语音信箱, 队列组"
)
KINDS = frozenset(word.strip() for word in _KINDS.split(","))
_WITH_MARK = (
    "ivr|auto attendant|ring ?groups?|hunt ?groups?|rg|voicemail(?: box)?|mailbox|time condition|call queue"
    "|announcement|sammelruf|rufgruppe|anrufbeantworter|grupo de timbre|响铃组|振铃组|语音信箱"
)
_NAMED = re.compile(
    rf"\s*(?P<kind>{_WITH_MARK})(?:\s*[:/>#-]\s*(?P<name>\S.*)|\s+(?P<number>[0-9]\S*.*)|\s*)", re.IGNORECASE
)
_WORDY = re.compile(rf"\s*(?P<kind>{_WITH_MARK}|conference|konferenz|fax)\s+(?P<name>\S.*)", re.IGNORECASE)
_WEAK = frozenset("number no nr nummer name ext extension to id destination dest target ziel the assigned".split())
_QUEUE_WORDS = (
    "queue, queues, message queue, message queues, warteschlange, warteschlangen, nachrichtenwarteschlange, cola, "
    "colas, cola de mensajes, file d'attente, file d’attente, file de messages, coda, coda messaggi, fila, filas, "
    "fila de mensagens, kolejka, kolejki, kolejka wiadomości, 队列, 消息队列"
)
_QUEUES = frozenset(word.strip() for word in _QUEUE_WORDS.split(","))


def is_kind(cell: str) -> bool:
    """Whether a cell names a kind of destination, of whatever PBX."""
    return normal(cell) in KINDS


def kind_in_name(name: str) -> str:
    """The kind of all destinations in a column, if its name says one: `queue`, or one that gets no messages."""
    text = normal(name)
    bare = " ".join(word for word in text.split() if word not in _WEAK)
    if bare in _QUEUES:
        return destination_word("queue")
    return name.strip() if bare in KINDS and bare != "fax" else ""


def kind_in_text(text: str, known: bool) -> tuple[str, str] | None:
    """The kind and the name in `Ring Group 600`, `IVR: Main`; None for another text.

    Args:
        known: it is no name of the PBX's lists; offline `Ring Group Sales` may be somebody's name.
    """
    found = _NAMED.fullmatch(text) or (_WORDY.fullmatch(text) if known else None)
    if found is None:
        return None
    parts = found.groupdict()
    return parts["kind"], (parts["name"] or parts.get("number") or "").strip()
