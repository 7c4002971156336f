"""A value that a text gives in place of another one without naming it again: Sorry, wrong token. The right one: …"""

import re
from collections.abc import Iterator, Sequence

from core.channel.catalog import Field
from core.mail.covered import mixes
from core.mail.label_words import LABELS
from core.mail.labelled import Candidate, bare_token
from core.mail.lines import Line

_RIGHT = re.compile(
    r"(?<![^\W\d_])(?:correct(?:ed|ion)?|right|new|instead|use this"
    r"|richtige?[rsn]?|korrekt\w{0,3}|korrektur|neue?[rsn]?|stattdessen|nachtrag"
    r"|bon(?:ne)?|correcte?|nouveau|nouvelle|rectificati(?:f|on)|à la place"
    r"|correct[oa]|buen[oa]|nuev[oa]|corrección|en su lugar"
    r"|giust[oa]|corrett[oa]|nuov[oa]|correzione|invece"
    r"|cert[oa]|corret[oa]|nov[oa]|correção"
    r"|(?:replac\w{1,4}|ersetz\w{1,4}|remplac\w{1,4}|reemplaz\w{1,4}|sustitu\w{1,5}|sostitu\w{1,5}|substitu\w{1,5}"
    r"|zastąp\w{0,4})(?:\s[^\W\d_]+){0,6}?\s(?:by|with|durch|mit|par|por|con|przez|na)|(?:changed|rotated) to"
    r"|właściw[yae]|poprawn[yae]|prawidłow[yae]|now[yae]|korekta|zamiast"
    r"|sondern|sino|bensì|lecz|yours is|ihrer (?:ist|lautet))(?![^\W\d_])|正确|更正|新的|改为|换成|改成|而是",
    re.IGNORECASE,
)
_FROM_NOW = re.compile(
    r"(?<![^\W\d_])(?:from now on|from today on|henceforth|ab (?:jetzt|sofort|heute)|künftig|désormais|dorénavant"
    r"|à partir de maintenant|(?:desde|a partir de) (?:ahora|hoy|agora|hoje)|d['’]ora in (?:poi|avanti)|da ora"
    r"|od teraz|od dziś)(?![^\W\d_])|今后|以后|从现在起",
    re.IGNORECASE,
)
"""Anywhere in the line of a value that takes the place of another one."""
_BY, _REPLACED = (
    re.compile(r"(?<![^\W\d_])(?:durch|mit|door)\s+\S?\Z"),
    re.compile(r"\s(?:ersetz|vervang)", re.IGNORECASE),
)
"""Around a value, where the verb stands behind it: durch … ersetzen."""
_OF_SOMETHING_ELSE = re.compile(
    r"(?<![^\W\d_])(?:(?:new|right|neue?[rsn]?|nov[oa]|nuov[oa]|now[yae])\s+(?:{0})"
    r"|(?:{0})\s+(?:nouveau|nouvelle|nuev[oa]|nuov[oa]|nov[oa]|now[yae])"
    r"|(?:nouveau|nouvelle|nuev[oa])\s+(?:{0})|all right)(?![^\W\d_])|新的?(?:客户|订单|项目)".format(
        "customers?|clients?|sites?|orders?|pbx|phone system|offices?|locations?|hotels?|branch|projects?|tickets?"
        "|tenants?|installations?|contracts?"
        "|kunden?|kundin|standorte?|auftr[aä]ge?|bestellung|anlage|telefonanlage|büro|filiale|projekt|vertrag|praxis"
        "|clientes?|pedido|sede|oficina|centralita|proyecto|sucursal|contrato"
        "|commande|standard|agence|projet|contrat|bureau"
        "|ordine|centralino|progetto|ufficio|contratto|projeto|escritório|filial"
        "|klient|klienta|zamówienie|oddział|biuro|centrala|umowa"
    ),
    re.IGNORECASE,
)
"""New is not the number: a new customer, un nouveau client."""
_HEAD = re.compile(
    r"(?:from|von|de|da|od|van|发件人)\s*[:：].*@|-{2,} ?(?:original|ursprüngliche|forwarded|weitergeleitete"
    r"|mensaje|message"
    r"|messaggio|mensagem|wiadomość)|(?:on|am|le|el|il|em|w dniu) .{6,80}(?:wrote|schrieb|écrit|escribió|scritto"
    r"|escreveu|napisał)",
    re.IGNORECASE,
)
"""Begins an older mail below an answer."""
_WORDS = re.compile(r"[^\s\"'“”„<>(){}\[\],;|:=：，。；（）]+")
_DIGIT = re.compile("[0-9+]")
_LAUDS = re.compile(
    r"(?<![^\W\d_])(?:is|ist|lautet|es|est|è|é|to|als|as)[:\s]\s*(?P<value>\S{6,60})|[是为：:]\s?(?P<chinese>\S{6,60})"
)
"""Names a password, which looks like anything: the new one is …"""
_NO_PASSWORD = re.compile(r"[+(]?[0-9][0-9 ()./-]*|https?://.*|\S+@\S+\.\S+", re.IGNORECASE)
_REACH = 60
_LEAST = 8
_LONGEST = 2_000
"""Characters of a line that are looked at."""


def corrections(lines: Sequence[Line], fields: Sequence[Field], named: Sequence[Candidate]) -> Iterator[Candidate]:
    """For each field that is named: other values that look like its own, behind a word that says they are right.

    In an answer above the mail that names the value no such word is needed.
    """
    known = {each.value for each in named}
    last: dict[tuple[str, int], int] = {}
    for found in named:
        if not found.set_aside:
            last[found.key, len(found.value)] = found.first
    older = next((line.number for line in lines if begins_older(line)), None)
    for line in lines:
        text = line.text[:_LONGEST]
        newer = older is not None and line.number < older
        if (
            line.set_aside
            or line.foreign
            or not (newer or any(each.search(text) for each in (_RIGHT, _REPLACED, _FROM_NOW)))
        ):
            continue
        from_now = _FROM_NOW.search(text)
        yield from _passwords(text, line, fields, named)
        for word in _WORDS.finditer(text):
            token = bare_token(word[0]).rstrip("!?")
            if len(token) < _LEAST or token in known or not mixes(token):
                continue
            before, behind = text[max(0, word.start() - _REACH) : word.start()], text[word.end() :][:_REACH]
            right = _RIGHT.search(before) or from_now or (_BY.search(before) and _REPLACED.search(behind))
            for each in fields:
                named_at = last.get((each.key, len(token)), -1)
                corrects = right if named_at < (older or 0) else right or newer
                if corrects and named_at >= 0 and _may_be_of(each, token):
                    rank = (True, 0)
                    yield Candidate(each.key, token, line.number, line.number, rank=rank, places=(line.number,))


def _passwords(text: str, line: Line, fields: Sequence[Field], named: Sequence[Candidate]) -> Iterator[Candidate]:
    """Another password for one that is named above, behind a word that says it is right: the new one is …"""
    for each in fields:
        mine = [
            found for found in named if found.key == each.key and not found.set_aside and found.last < line.number
        ]
        called = any(name in text.casefold() for name in LABELS.get(each.key, ()))
        if not (each.free and each.covered and mine and called):
            continue
        for found in _LAUDS.finditer(text):
            value = bare_token(found["value"] or found["chinese"], free=True).rstrip(".,;。，；")
            is_new = _RIGHT.search(text[: found.start()][-_REACH:])
            if (
                is_new
                and not value.isalpha()
                and not _NO_PASSWORD.fullmatch(value)
                and value not in {one.value for one in mine}
            ):
                yield Candidate(each.key, value, line.number, line.number, places=(line.number,), doubted=True)


def begins_older(line: Line) -> bool:
    """Whether an older mail begins with this line, below an answer."""
    return line.quoted or _HEAD.match(line.text) is not None


def calls_it_new(text: str) -> bool:
    """Whether a line says before its first digits that what it gives is new, or right."""
    before = _DIGIT.split(text[:_LONGEST], maxsplit=1)[0]
    return _RIGHT.search(_OF_SOMETHING_ELSE.sub(" ", before)) is not None


def _may_be_of(each: Field, token: str) -> bool:
    return not each.free and not each.url and (each.form is None or each.form.fits(token))
