"""The demo PBX's judgement of what it is sent, strictly by the official page.

It imports neither core.channel.rules nor core.channel.request, so that it can catch their errors.
"""

import base64
import binascii
import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from core.channel.catalog import (
    DESTINATION_TYPES,
    MEMBER_TYPES,
    NAME_MAX_LENGTH,
    PROVIDERS,
    WEBHOOK_URL_TYPES,
    Field,
    Kind,
    Provider,
)
from core.channel.catalog import provider as provider_of
from core.demo.calls import Fault, missing, wrong
from core.numbers.did_format import DidFormat

KnownIds = Mapping[str, Collection[str]]


class _Reader:
    """Takes parameters out of one JSON object and notes what is wrong; `close` notes those nobody asked for."""

    def __init__(self, owner: dict[str, Any], faults: list[Fault], path: str = "") -> None:
        self._owner = owner
        self._faults = faults
        self._path = path
        self._asked: set[str] = set()

    def missing(self, key: str) -> None:
        self._faults.append(missing(self._path + key))

    def wrong(self, key: str, why: str) -> None:
        self._faults.append(wrong(self._path + key, why))

    def has(self, key: str) -> bool:
        self._asked.add(key)
        return key in self._owner

    def text(self, key: str, required: bool = True, limit: int = 0, among: Collection[str] = ()) -> str | None:
        """The string at `key`; None when there is none that keeps the rules."""
        if not self.has(key):
            if required:
                self.missing(key)
            return None
        value = self._owner[key]
        if type(value) is not str:
            self.wrong(key, "must be a string")
        elif required and not value.strip():
            self.missing(key)
        elif any("\ud800" <= character <= "\udfff" for character in value):
            self.wrong(key, "is not valid Unicode")
        elif limit and len(value) > limit:
            self.wrong(key, f"length must not exceed {limit}")
        elif among and value not in among:
            self.wrong(key, f"must be one of {', '.join(among)}")
        else:
            return value
        return None

    def number(self, key: str, among: range) -> None:
        """The optional integer at `key`; a boolean or 2.0 is none."""
        if self.has(key):
            value = self._owner[key]
            if type(value) is not int:
                self.wrong(key, "must be an integer")
            elif value not in among:
                self.wrong(key, f"must be from {among[0]} to {among[-1]}")

    def entries(self, key: str, required: bool = False) -> "list[_Reader] | None":
        """The objects of the array at `key`; None when there is no array."""
        if not self.has(key):
            if required:
                self.missing(key)
            return None
        value = self._owner[key]
        if type(value) is not list:
            self.wrong(key, "must be an array")
            return None
        readers = []
        for index, entry in enumerate(value):
            if type(entry) is dict:
                readers.append(_Reader(entry, self._faults, f"{self._path}{key}[{index}]."))
            else:
                self.wrong(f"{key}[{index}]", "must be an object")
        return readers

    def close(self) -> None:
        for key in self._owner:
            if key not in self._asked:
                self.wrong(key, "is not a parameter here")


def text_faults(body: dict[str, Any], *keys: str) -> list[Fault]:
    """Faults of a body that holds exactly these strings."""
    faults: list[Fault] = []
    reader = _Reader(body, faults)
    for key in keys:
        reader.text(key)
    reader.close()
    return faults


def channel_faults(body: dict[str, Any], known: KnownIds) -> list[Fault]:
    """Every fault of a create body. `known`: existing ids by destination and member type.

    Fields are named by their path: `name`, `account_data[1].v`, `dids[0].members[2].value`. A key that
    `account_data` lacks is `account_data.<k>`.
    """
    faults: list[Fault] = []
    reader = _Reader(body, faults)
    reader.text("name", limit=NAME_MAX_LENGTH)
    reader.text("webhook_url_type", among=WEBHOOK_URL_TYPES)
    provider = provider_of(reader.text("channel", among=[provider.value for provider in PROVIDERS]) or "")
    accounts = reader.entries("account_data", required=True)
    routes = reader.entries("dids")
    reader.number("auto_close_session", range(2))
    reader.number("session_expired_time", range(1, 2**31))
    if provider is None:  # which parameters belong here, nobody can say
        return faults
    kind = provider.kind
    if accounts is not None:
        _judge_account_data(reader, accounts, provider)
    for field in provider.fields:
        if field.top_level:
            _judge_value(reader, field.key, reader.text(field.key, not field.optional, field.max_length), field)
    if kind.send_rate:
        reader.number("send_rate", range(1, 2**31))
    if kind.duplicate_sessions:
        reader.number("enb_duplicate_active_session", range(2))
    if kind.accompanying_msg:
        reader.text("accompanying_msg", required=provider.accompanying_msg_required)
    for route in routes or ():
        _judge_route(route, kind, known)
    reader.close()
    return faults


def _judge_account_data(reader: _Reader, accounts: list[_Reader], provider: Provider) -> None:
    fields = {field.key: field for field in provider.fields if not field.top_level}
    given = set()
    for account in accounts:
        key = account.text("k")
        value = account.text("v")
        if key in given:
            account.wrong("k", "is given twice")
        elif key in fields:
            given.add(key)
            _judge_value(account, "v", value, fields[key])
        elif key is not None:
            account.wrong("k", f"must be one of {', '.join(fields)}")
        account.close()
    for field in fields.values():
        if field.key not in given and not field.optional:
            reader.missing(f"account_data.{field.key}")


def _judge_value(reader: _Reader, key: str, value: str | None, field: Field) -> None:
    if value is None:
        return
    if field.base64 and decoded(value) is None:
        reader.wrong(key, "must be Base64-encoded")
    if field.url and not _is_https(value):
        reader.wrong(key, "format invalid, valid format: https://{{your-endpoint}}")


def decoded(value: str) -> str | None:
    """The text in canonical, padded, standard-alphabet Base64; None for anything else."""
    try:
        content = base64.b64decode(value, validate=True)
        return content.decode("utf-8") if content and base64.b64encode(content).decode() == value else None
    except (binascii.Error, ValueError):
        return None


def _is_https(value: str) -> bool:
    try:
        parts = urlsplit(value)
        _ = parts.port
        return parts.scheme == "https" and bool(parts.hostname) and not re.search(r"[\s\x00-\x1f]", value)
    except ValueError:
        return False


# SMS: the characters that the guide allows in `to` of message/send; `did_number` itself has no documented form.
_DID_FORMS = {
    DidFormat.NUMBER: (re.compile(r"\+?(?=.*[0-9*#])[0-9 ().*#-]+"), "digits, perhaps with a leading +"),
    DidFormat.E164: (re.compile(r"\+[1-9][0-9]{1,14}"), "E.164"),
    DidFormat.PAGE_ID: (re.compile(r"[0-9]+"), "a page ID"),
}


def _judge_route(route: _Reader, kind: Kind, known: KnownIds) -> None:
    did_number = route.text("did_number")
    form, name = _DID_FORMS[kind.did_format]
    if did_number is not None and not form.fullmatch(did_number):
        route.wrong("did_number", f"format invalid, valid format: {name}")
    destination = route.text("destination_type", among=DESTINATION_TYPES)
    if destination is not None and destination in known:
        _judge_id(route, "destination_id", known[destination])
    elif route.has("destination_id") and destination is not None:
        route.wrong("destination_id", f"does not belong to destination_type {destination}")
    if kind.members:
        for member in route.entries("members") or ():
            type_ = member.text("type", among=MEMBER_TYPES)
            _judge_id(member, "value", known.get(type_) if type_ else None)
            member.close()
    route.close()


def _judge_id(reader: _Reader, key: str, known: Collection[str] | None) -> None:
    id_ = reader.text(key)
    if id_ is not None and known is not None and id_ not in known:
        reader.wrong(key, "does not exist")


def duplicates(body: dict[str, Any], others: Iterable[dict[str, Any]]) -> list[Fault]:
    """Entries of `duplicate_field_list`: the name and the DIDs that another channel or this body has already.

    Separators between the digits of a DID make no difference.
    """
    names: set[str] = set()
    owners: dict[str, str] = {}
    for other in others:
        names.add(other["name"])
        owners.update((_bare(route), other["name"]) for route in other.get("dids", ()))
    name = body["name"]
    found = [_duplicate("name", name, name)] if name in names else []
    for index, route in enumerate(body.get("dids", ())):
        number = _bare(route)
        if number in owners:
            found.append(_duplicate(f"dids[{index}].did_number", route["did_number"], owners[number]))
        owners.setdefault(number, name)
    return found


def _bare(route: Mapping[str, str]) -> str:
    return re.sub(r"[ ().-]", "", route["did_number"])


def _duplicate(field: str, value: str, owner: str) -> Fault:
    return {
        "field": field,
        "value": value,
        "external_source": "message_channel",
        "external_source_name": owner,
    }
