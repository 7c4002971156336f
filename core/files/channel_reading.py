"""From the object of a channel file to a draft: types, keys and nesting; what the values may be is in `rules.py`."""

import dataclasses
import difflib
import functools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeGuard

from core.channel.catalog import PROVIDERS, WEBHOOK_URL_TYPES, Field, Kind, Provider
from core.channel.catalog import provider as provider_of
from core.channel.credentials import Credentials, strip_pasted
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.people import ById, ByName, ByNumber, Wanted, read_written
from core.channel.rules import field_problem
from core.errors import Problem, plain
from core.field_path import FieldPath
from core.files.strict_json import MOST_ROUTES, JsonObject, type_name
from core.keys.warnings import without_line_ends
from core.numbers.did_format import DidFormat
from core.numbers.one_number import tidy_number
from core.pbx.address import parse_address
from core.pbx.errors import Unreachable
from core.secrets.sources import Resolved, SecretSources, reference_in
from core.stop import Stop
from core.wording import N_, NN_

_COMMON_KEYS = (
    "name",
    "webhook_url_type",
    "channel",
    "credentials",
    "auto_close_session",
    "session_expired_time",
    "dids",
)
MOST_MEMBERS = 1_000
MOST_PROBLEMS = 200
"""More are counted and not told."""
_FEW = 20
"""Problems after which no likely spelling of a key is looked for."""
_FAR_TOO_LONG = 4
"""Times what the PBX takes: room for the line ends and labels about a key. What is longer is looked at no further."""
KEYS_OF_SOME_KINDS: Mapping[str, Callable[[Kind], bool]] = {
    "send_rate": lambda kind: kind.send_rate,
    "enb_duplicate_active_session": lambda kind: kind.duplicate_sessions,
    "accompanying_msg": lambda kind: kind.accompanying_msg,
}
_TOP_LEVEL_FIELDS = {field.key: field for provider in PROVIDERS for field in provider.fields if field.top_level}


class Problems(list[Problem]):
    """The first problems of a file, and how many more there are; `all` counts both."""

    more = 0

    def append(self, problem: Problem) -> None:
        if len(self) < MOST_PROBLEMS:
            super().append(problem)
        else:
            self.more += 1

    @property
    def all(self) -> int:
        return len(self) + self.more


class ChannelReading:
    """One reading of one file; collects problems and notices on the way.

    Args:
        sources: where references are looked up; None to follow none of them, and keep what they ask for.
        stop: asked, it leaves the rest out; the caller drops the result then.

    Attributes:
        refused: values that are far too long to be looked at.
        references: what the file asks for in fields that got no value, by the field's key.
    """

    def __init__(self, sources: SecretSources | None, stop: Stop | None = None) -> None:
        self.references: dict[str, str] = {}
        self.problems = Problems()
        self.refused: list[Problem] = []
        self._stop = stop or Stop()
        self.notices: list[Problem] = []
        self.exact: set[str] = set()
        """Keys of the values that were given as exactly what is meant (`plain:`)."""
        self._sources = sources

    def _problem(self, path: str, text: str, **values: object) -> None:
        self.problems.append(Problem(path, text, values))

    def draft(self, body: JsonObject) -> ChannelDraft:
        channel = self._text(body, "channel", "")
        provider = provider_of(channel)
        if provider is None and not self.problems:
            self._unknown_provider(channel)
        self._keys_of_the_body(body, provider)
        values, taken_as_is = self._credentials(body, provider)
        draft = ChannelDraft(
            kind_value=provider.kind.value if provider else "",
            channel=channel,
            name=self._name(body),
            webhook_url_type=self._text(body, "webhook_url_type", ""),
            credentials=Credentials(values),
            auto_close_session=self._integer(body, "auto_close_session"),
            session_expired_time=_digits(self._integer(body, "session_expired_time")),
            dids=self._routes(body, provider.kind if provider else None),
            taken_as_is=frozenset(taken_as_is),
            asked_for=frozenset(self.references.items()),
        )
        if draft.webhook_url_type not in WEBHOOK_URL_TYPES and "webhook_url_type" not in self._told():
            self._problem("webhook_url_type", N_('Enter "fqdn" or "nat".'))
        if provider is None:
            return draft
        return dataclasses.replace(
            draft,
            send_rate=_digits(self._integer(body, "send_rate")) if provider.kind.send_rate else "",
            enb_duplicate_active_session=(
                self._integer(body, "enb_duplicate_active_session") if provider.kind.duplicate_sessions else None
            ),
            accompanying_msg=self._text(body, "accompanying_msg", "") if provider.kind.accompanying_msg else "",
        )

    def _name(self, body: JsonObject) -> str:
        """The name; a line end before or behind it is no part of it."""
        written = self._text(body, "name", "")
        name = strip_pasted(written) if written.strip("\r\n\t\v\f") != written else written
        if name != written:
            self.notices.append(Problem("name", N_("Spaces around the value were removed.")))
        return name

    def _told(self) -> set[str]:
        return {problem.field for problem in self.problems}

    def _unknown_provider(self, channel: str) -> None:
        values = tuple(provider.value for provider in PROVIDERS)
        near = _nearest(channel[:100].lower(), values)
        text = (
            N_("“{value}” is not a provider. Did you mean “{near}”?")
            if near
            else N_("“{value}” is not a provider. Use one of {choices}.")
        )
        self._problem("channel", text, value=plain(channel, 60), near=near, choices=", ".join(values))

    def _keys_of_the_body(self, body: JsonObject, provider: Provider | None) -> None:
        inside = {field.key for field in provider.fields if not field.top_level} if provider else set()
        known = [*_COMMON_KEYS]
        known += [key for key, has in KEYS_OF_SOME_KINDS.items() if provider is None or has(provider.kind)]
        known += [key for key in _TOP_LEVEL_FIELDS if provider is None or provider.field(key)]
        for key in self._unknown_keys(body, "", known):
            path = plain(key, 60)
            if key == "account_data":
                self._problem(path, N_("A channel file has “credentials” with plain values instead of account_data."))
            elif provider and (key in KEYS_OF_SOME_KINDS or key in _TOP_LEVEL_FIELDS):
                self._problem(
                    path,
                    N_("Channels of type {kind} have no such parameter. Remove it."),
                    kind=provider.kind.name,
                )
            elif key in inside:
                self._problem(path, N_("This belongs inside “credentials”."))
            else:
                self._unknown_key(path, key, known)

    def _unknown_keys(self, body: JsonObject, path: str, known: Sequence[str]) -> list[str]:
        for key in body.repeated:
            self._problem(_below(path, plain(key, 60)), N_("This key appears more than once."))
        return [key for key in body if key not in known]

    def _unknown_key(self, path: str, key: str, known: Sequence[str]) -> None:
        near = _nearest(key[:100].lower(), tuple(known)) if len(self.problems) < _FEW else ""
        if near:
            self._problem(path, N_("There is no such key. Did you mean “{near}”?"), near=near)
        else:
            self._problem(path, N_("There is no such key. The keys here are {known}."), known=", ".join(known))

    def _text(self, body: JsonObject, key: str, path: str) -> str:
        value = body.get(key, "")
        if isinstance(value, str):
            return value
        if type(value) is int:
            self._problem(_below(path, key), N_('This must be text in quotes: "{value}".'), value=value)
        else:
            self._problem(_below(path, key), N_("This must be text in quotes, not {found}."), found=type_name(value))
        return ""

    def _integer(self, body: JsonObject, key: str) -> int | None:
        value = body.get(key)
        if type(value) is int:
            return value
        if key in body:
            self._problem(key, N_("This must be a whole number without quotes, not {found}."), found=type_name(value))
        return None

    def _routes(self, body: JsonObject, kind: Kind | None) -> tuple[DidRoute, ...]:
        rows = body.get("dids", [])
        if not isinstance(rows, list):
            self._problem("dids", N_("This must be a list in square brackets, not {found}."), found=type_name(rows))
            return ()
        if len(rows) > MOST_ROUTES:
            text = N_("A channel file can have at most {limit} numbers; this one has {count}.")
            self._problem("dids", text, limit=MOST_ROUTES, count=len(rows))
            return ()
        routes = []
        for number in range(len(rows)):
            if self._stop.asked:
                break
            # Each is let go of when it is read: to free all of them at once would hold up every other thread.
            row, rows[number] = rows[number], None
            routes.append(self._route(row, FieldPath.of_route(number), kind))
        return tuple(routes)

    def _route(self, row: object, path: str, kind: Kind | None) -> DidRoute:
        known = ["did_number", "destination_type", "destination_id", "destination"]
        if kind is None or kind.members:
            known.append("members")
        if not self._is_object(row, path):
            return DidRoute()
        for key in self._unknown_keys(row, path, known):
            at = _below(path, plain(key, 60))
            if key == "members" and kind:
                self._problem(at, N_("Channels of type {kind} have no members. Remove them."), kind=kind.name)
            else:
                self._unknown_key(at, key, known)
        id_, wanted = self._person(row, path, "destination_id", ("destination",))
        return DidRoute(
            tidy_number(self._text(row, "did_number", path), kind.did_format if kind else DidFormat.NUMBER),
            self._text(row, "destination_type", path),
            id_,
            self._members(row, path) if "members" in known else (),
            wanted,
        )

    def _person(self, entry: JsonObject, path: str, id_key: str, keys: Sequence[str]) -> tuple[str, Wanted | None]:
        """The id under its key, or who is written under another one; both at once contradict each other."""
        given = [key for key in (id_key, *keys) if key in entry]
        if len(given) > 1:
            self._problem(
                _below(path, given[1]), N_("Enter {one} or {other}, not both."), one=given[0], other=given[1]
            )
            return self._text(entry, id_key, path), None
        if not given or given[0] == id_key:
            return self._text(entry, id_key, path), None
        written = read_written(self._text(entry, given[0], path))
        match written:
            case None:
                return "", None
            case ById(id_):
                return id_, None
            case ByName(name) if given[0] == "number":
                self._problem(
                    _below(path, "number"), N_("“{value}” is not an extension's number."), value=plain(name, 60)
                )
                return "", None
            case ByNumber(number) if given[0] == "name":
                return "", Wanted(ByName(number))
        return "", Wanted(written)

    def _members(self, row: JsonObject, path: str) -> tuple[Member, ...]:
        entries = row.get("members", [])
        path = f"{path}.members"
        if not isinstance(entries, list):
            self._problem(path, N_("This must be a list in square brackets, not {found}."), found=type_name(entries))
            return ()
        if len(entries) > MOST_MEMBERS:
            self._problem(path, N_("A number can have at most {limit} members."), limit=MOST_MEMBERS)
            return ()
        members = []
        for number, entry in enumerate(entries):
            at = f"{path}[{number}]"
            if self._is_object(entry, at):
                for key in self._unknown_keys(entry, at, known := ["type", "value", "name", "number"]):
                    self._unknown_key(_below(at, plain(key, 60)), key, known)
                before = self.problems.all
                id_, wanted = self._person(entry, at, "value", ("name", "number"))
                member = Member(self._text(entry, "type", at), id_, wanted)
                if self.problems.all == before:
                    members.append(member)
        return tuple(members)

    def _is_object(self, value: object, path: str) -> TypeGuard[JsonObject]:
        if isinstance(value, JsonObject):
            return True
        self._problem(path, N_("This must be an object in braces, not {found}."), found=type_name(value))
        return False

    def _credentials(self, body: JsonObject, provider: Provider | None) -> tuple[dict[str, str], set[str]]:
        inside = body.get("credentials", JsonObject())
        values: dict[str, str] = {}
        taken_as_is: set[str] = set()
        if not self._is_object(inside, "credentials"):
            inside = JsonObject()
        if provider is None:
            return values, taken_as_is
        fields = [field for field in provider.fields if not field.top_level]
        known = [field.key for field in fields]
        for key in self._unknown_keys(inside, "credentials", known):
            path = _below("credentials", plain(key, 60))
            if key in _TOP_LEVEL_FIELDS and provider.field(key):
                self._problem(path, N_("This belongs next to “credentials”, not inside it."))
            else:
                self._unknown_key(path, key, known)
        addresses = _addresses(inside, provider)
        for field_ in provider.fields:
            place, path = (body, field_.key) if field_.top_level else (inside, _below("credentials", field_.key))
            written = place.get(field_.key, "")
            if not isinstance(written, str):
                self._problem(path, N_("This must be text in quotes, not {found}."), found=type_name(written))
                continue
            if len(written) > _FAR_TOO_LONG * field_.max_length:
                text = N_("The value has {length} characters; at most {limit} are allowed.")
                self.refused.append(Problem(path, text, {"length": len(written), "limit": field_.max_length}))
                self.problems.append(self.refused[-1])
                continue
            if self._is_left_out(field_, written, path):
                values |= {} if field_.is_secret else {field_.key: written}
                continue
            meant = self._resolved(written, path, provider, addresses)
            if value := self._meant(field_, meant, path):
                values[field_.key] = value
            if meant.exact:
                self.exact.add(field_.key)
                asked = field_problem(field_, value)
                if asked and asked.asks:
                    taken_as_is.add(field_.key)
        return values, taken_as_is

    def _resolved(self, written: str, path: str, provider: Provider, addresses: Sequence[str]) -> Resolved:
        """What a value means; a reference only where it is clear to which hosts its value goes."""
        unclear = _unclear(addresses)
        if unclear and reference_in(written) is not None:
            text = N_(
                "References are not followed here: it is not clear which host this address belongs to: {address}"
            )
            return Resolved("", problem=Problem("", text, {"address": unclear}))
        hosts = tuple(dict.fromkeys(map(_host, addresses)))
        return (self._sources or _NOWHERE).resolve(written, path, provider.name, hosts)

    def _meant(self, field: Field, meant: Resolved, path: str) -> str:
        """The value, with what is to be told of it."""
        if meant.problem:
            self.problems.append(meant.problem._replace(field=path))
        if meant.stripped:
            self.notices.append(Problem(path, N_("Spaces around the value were removed.")))
        return meant.value if meant.exact else self._joined(field, meant.value, path)

    def _joined(self, field: Field, value: str, path: str) -> str:
        whole = without_line_ends(field, value)
        if whole is None:
            return value
        lines = len(value.splitlines())
        self.notices.append(
            Problem(
                path,
                NN_("The value was on 1 line.", "The value was spread over {count} lines; they were joined."),
                {"count": lines},
            )
        )
        return whole

    def _is_left_out(self, field_: Field, written: str, path: str) -> bool:
        """Whether a value is a reference that is not followed here."""
        reference = reference_in(written)
        if reference is None:
            return False
        if not field_.is_secret:
            self._problem(path, N_("References are followed in secret fields only. Enter the value itself."))
        elif self._sources is None:
            self.references[field_.key] = reference.text
        return not field_.is_secret or self._sources is None


_NOWHERE = SecretSources({}, lambda _entry: None)


def _addresses(inside: JsonObject, provider: Provider) -> tuple[str, ...]:
    """The addresses that a file names itself: there the keys in it are used."""
    written = [inside.get(field.key) for field in provider.fields if field.url]
    return tuple(text.strip() for text in written if isinstance(text, str) and text.strip())


_CLEAR = re.compile(r"https?://(?P<authority>[^/?#\\@;%\s]+)(?:[/?#]|$)", re.IGNORECASE)
"""Two programs may read another address as that of different hosts."""
_LONGEST_HOST = 80


def _unclear(addresses: Iterable[str]) -> str:
    """The first address of which it is not certain what host it is of, safe to show; "" for none."""
    return next((plain(each, _LONGEST_HOST) for each in addresses if not _host(each)), "")


def _host(address: str) -> str:
    """The host of an address as the network knows it, with the end that says whose it is; "" if it is unclear."""
    found = _CLEAR.match(address)
    try:
        host = parse_address(found[0].rstrip("/?#")).host if found is not None else ""
    except Unreachable:
        return ""
    return host if len(host) <= _LONGEST_HOST else "…" + host[1 - _LONGEST_HOST :]


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


@functools.lru_cache(maxsize=64)
def _nearest(key: str, known: tuple[str, ...]) -> str:
    return next(iter(difflib.get_close_matches(key, known, 1)), "")


def _digits(number: int | None) -> str:
    return "" if number is None else str(number)
