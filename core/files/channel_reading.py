"""From the object of a channel file to a draft: types, keys and nesting; what the values may be is in `rules.py`."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence

from core.channel.catalog import PROVIDERS, WEBHOOK_URL_TYPES, Kind, Provider
from core.channel.catalog import provider as provider_of
from core.channel.credentials import Credentials, strip_pasted
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.names import is_marked
from core.channel.people import ById, ByName, ByNumber, Wanted, read_written
from core.errors import Problem, plain
from core.field_path import FieldPath
from core.files.credentials_reading import TOP_LEVEL, CredentialsReading
from core.files.object_reading import ObjectReading, below, nearest
from core.files.strict_json import MOST_ROUTES, JsonObject, type_name
from core.numbers.did_format import DidFormat
from core.numbers.one_number import tidy_number
from core.secrets.sources import SecretSources
from core.stop import Stop
from core.wording import N_

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
KEYS_OF_SOME_KINDS: Mapping[str, Callable[[Kind], bool]] = {
    "send_rate": lambda kind: kind.send_rate,
    "enb_duplicate_active_session": lambda kind: kind.duplicate_sessions,
    "accompanying_msg": lambda kind: kind.accompanying_msg,
}


class ChannelReading(ObjectReading):
    """One reading of one file.

    Args:
        sources: where references are looked up; None to follow none of them, and keep what they ask for.
        stop: asked, it leaves the rest out; the caller drops the result then.
    """

    def __init__(self, sources: SecretSources | None, stop: Stop | None = None) -> None:
        super().__init__()
        self.credentials = CredentialsReading(self, sources)
        self._stop = stop or Stop()

    def draft(self, body: JsonObject) -> ChannelDraft:
        channel = self.text(body, "channel", "")
        provider = provider_of(channel)
        if provider is None and not self.problems:
            self._unknown_provider(channel)
        self._keys_of_the_body(body, provider)
        values, taken_as_is = self.credentials.read(body, provider)
        draft = ChannelDraft(
            kind_value=provider.kind.value if provider else "",
            channel=channel,
            name=self._name(body),
            webhook_url_type=self.text(body, "webhook_url_type", ""),
            credentials=Credentials(values),
            auto_close_session=self.integer(body, "auto_close_session"),
            session_expired_time=_digits(self.integer(body, "session_expired_time")),
            dids=self._routes(body, provider.kind if provider else None),
            taken_as_is=frozenset(taken_as_is),
            asked_for=frozenset(self.credentials.references.items()),
        )
        if draft.webhook_url_type not in WEBHOOK_URL_TYPES and "webhook_url_type" not in self._told():
            self.problem("webhook_url_type", N_('Enter "fqdn" or "nat".'))
        if provider is None:
            return draft
        return dataclasses.replace(
            draft,
            send_rate=_digits(self.integer(body, "send_rate")) if provider.kind.send_rate else "",
            enb_duplicate_active_session=(
                self.integer(body, "enb_duplicate_active_session") if provider.kind.duplicate_sessions else None
            ),
            accompanying_msg=self.text(body, "accompanying_msg", "") if provider.kind.accompanying_msg else "",
        )

    def _name(self, body: JsonObject) -> str:
        """The name; a line end before or behind it is no part of it."""
        written = self.text(body, "name", "")
        ends = written[:1] + written[-1:]
        around = written.strip("\r\n\t\v\f") != written or is_marked(ends)
        name = strip_pasted(written) if around else written
        if name != written:
            self.notices.append(Problem("name", N_("Spaces around the value were removed.")))
        return name

    def _told(self) -> set[str]:
        return {problem.field for problem in self.problems}

    def _unknown_provider(self, channel: str) -> None:
        values = tuple(provider.value for provider in PROVIDERS)
        near = nearest(channel[:100].lower(), values)
        text = (
            N_("“{value}” is not a provider. Did you mean “{near}”?")
            if near
            else N_("“{value}” is not a provider. Use one of {choices}.")
        )
        self.problem("channel", text, value=plain(channel, 60), near=near, choices=", ".join(values))

    def _keys_of_the_body(self, body: JsonObject, provider: Provider | None) -> None:
        inside = {field.key for field in provider.fields if not field.top_level} if provider else set()
        known = [*_COMMON_KEYS]
        known += [key for key, has in KEYS_OF_SOME_KINDS.items() if provider is None or has(provider.kind)]
        known += [key for key in TOP_LEVEL if provider is None or provider.field(key)]
        for key in self.unknown_keys(body, "", known):
            path = plain(key, 60)
            if key == "account_data":
                self.problem(path, N_("A channel file has “credentials” with plain values instead of account_data."))
            elif provider and (key in KEYS_OF_SOME_KINDS or key in TOP_LEVEL):
                self.problem(
                    path,
                    N_("Channels of type {kind} have no such parameter. Remove it."),
                    kind=provider.kind.name,
                )
            elif key in inside:
                self.problem(path, N_("This belongs inside “credentials”."))
            else:
                self.unknown_key(path, key, known)

    def _routes(self, body: JsonObject, kind: Kind | None) -> tuple[DidRoute, ...]:
        rows = body.get("dids", [])
        if not isinstance(rows, list):
            self.problem(
                "dids", N_("This must be a list in square brackets, not {instead}."), instead=type_name(rows)
            )
            return ()
        if len(rows) > MOST_ROUTES:
            text = N_("A channel file can have at most {limit} numbers; this one has {count}.")
            self.problem("dids", text, limit=MOST_ROUTES, count=len(rows))
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
        if not self.is_object(row, path):
            return DidRoute()
        for key in self.unknown_keys(row, path, known):
            at = below(path, plain(key, 60))
            if key == "members" and kind:
                self.problem(at, N_("Channels of type {kind} have no members. Remove them."), kind=kind.name)
            else:
                self.unknown_key(at, key, known)
        id_, wanted = self._person(row, path, "destination_id", ("destination",))
        return DidRoute(
            self._number(row, path, kind),
            self.text(row, "destination_type", path),
            id_,
            self._members(row, path) if "members" in known else (),
            wanted,
        )

    def _number(self, row: JsonObject, path: str, kind: Kind | None) -> str:
        """The number; what stands beside it in words is told."""
        written = self.text(row, "did_number", path)
        number = tidy_number(written, kind.did_format if kind else DidFormat.NUMBER)
        if number != written and any(map(str.isalpha, written)) and not any(map(str.isalpha, number)):
            values = {"value": plain(written, 60), "number": number}
            self.notices.append(Problem(below(path, "did_number"), N_("“{value}” was read as {number}."), values))
        return number

    def _person(self, entry: JsonObject, path: str, id_key: str, keys: Sequence[str]) -> tuple[str, Wanted | None]:
        """The id under its key, or who is written under another one; both at once contradict each other."""
        given = [key for key in (id_key, *keys) if key in entry]
        if len(given) > 1:
            self.problem(below(path, given[1]), N_("Enter {one} or {other}, not both."), one=given[0], other=given[1])
            return self.text(entry, id_key, path), None
        if not given or given[0] == id_key:
            return self.text(entry, id_key, path), None
        written = read_written(self.text(entry, given[0], path))
        match written:
            case None:
                return "", None
            case ById(id_):
                return id_, None
            case ByName(name) if given[0] == "number":
                self.problem(
                    below(path, "number"), N_("“{value}” is not an extension's number."), value=plain(name, 60)
                )
                return "", None
            case ByNumber(number) if given[0] == "name":
                return "", Wanted(ByName(number))
        return "", Wanted(written)

    def _members(self, row: JsonObject, path: str) -> tuple[Member, ...]:
        entries = row.get("members", [])
        path = f"{path}.members"
        if not isinstance(entries, list):
            self.problem(
                path, N_("This must be a list in square brackets, not {instead}."), instead=type_name(entries)
            )
            return ()
        if len(entries) > MOST_MEMBERS:
            self.problem(path, N_("A number can have at most {limit} members."), limit=MOST_MEMBERS)
            return ()
        members = []
        for number, entry in enumerate(entries):
            at = f"{path}[{number}]"
            if self.is_object(entry, at):
                for key in self.unknown_keys(entry, at, known := ["type", "value", "name", "number"]):
                    self.unknown_key(below(at, plain(key, 60)), key, known)
                before = self.problems.all
                id_, wanted = self._person(entry, at, "value", ("name", "number"))
                member = Member(self.text(entry, "type", at), id_, wanted)
                if self.problems.all == before:
                    members.append(member)
        return tuple(members)


def _digits(number: int | None) -> str:
    return "" if number is None else str(number)
