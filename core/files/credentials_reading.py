"""The keys of a channel file are read: as they stand, or where a reference leads, if it is clear who gets them."""

import re
from collections.abc import Iterable, Sequence

from core.channel.catalog import PROVIDERS, Field, Provider
from core.channel.rules import field_problem
from core.errors import Problem, plain
from core.files.object_reading import ObjectReading, below
from core.files.strict_json import JsonObject, type_name
from core.keys.warnings import without_line_ends
from core.pbx.address import parse_address
from core.pbx.errors import Unreachable
from core.secrets.sources import Resolved, SecretSources, reference_in
from core.wording import N_, NN_

_FAR_TOO_LONG = 4
"""Times what the PBX takes: room for the line ends and labels about a key. What is longer is looked at no further."""
TOP_LEVEL = frozenset(field.key for provider in PROVIDERS for field in provider.fields if field.top_level)
"""The keys that stand beside the credentials, and not inside."""


class CredentialsReading:
    """Reads those of one file.

    Args:
        sources: where references are looked up; None to follow none of them, and keep what they ask for.

    Attributes:
        refused: values that are far too long to be looked at.
        references: what the file asks for in fields that got no value, by the field's key.
        exact: the keys of the values that were given as exactly what is meant (`plain:`).
    """

    def __init__(self, file: ObjectReading, sources: SecretSources | None) -> None:
        self._file, self._sources = file, sources
        self.refused: list[Problem] = []
        self.references: dict[str, str] = {}
        self.exact: set[str] = set()

    def read(self, body: JsonObject, provider: Provider | None) -> tuple[dict[str, str], set[str]]:
        """The values by the keys of their fields, and the keys of those that are taken although they look wrong."""
        inside = body.get("credentials", JsonObject())
        if not self._file.is_object(inside, "credentials"):
            inside = JsonObject()
        if provider is None:
            return {}, set()
        self._tell_unknown(inside, provider)
        addresses = _addresses(inside, provider)
        values: dict[str, str] = {}
        taken_as_is: set[str] = set()
        for field_ in provider.fields:
            place, path = (body, field_.key) if field_.top_level else (inside, below("credentials", field_.key))
            written = place.get(field_.key, "")
            if not isinstance(written, str):
                self._file.problem(
                    path, N_("This must be text in quotes, not {instead}."), instead=type_name(written)
                )
            elif len(written) > _FAR_TOO_LONG * field_.max_length:
                self._refuse_length(path, len(written), field_.max_length)
            elif self._is_left_out(field_, written, path):
                values |= {} if field_.is_secret else {field_.key: written}
            else:
                meant = self._resolved(written, path, provider, addresses)
                if value := self._meant(field_, meant, path):
                    values[field_.key] = value
                if meant.exact:
                    self.exact.add(field_.key)
                    taken_as_is |= {field_.key} if _is_asked_about(field_, value) else set()
        return values, taken_as_is

    def _tell_unknown(self, inside: JsonObject, provider: Provider) -> None:
        known = [field.key for field in provider.fields if not field.top_level]
        for key in self._file.unknown_keys(inside, "credentials", known):
            path = below("credentials", plain(key, 60))
            if key in TOP_LEVEL and provider.field(key):
                self._file.problem(path, N_("This belongs next to “credentials”, not inside it."))
            else:
                self._file.unknown_key(path, key, known)

    def _refuse_length(self, path: str, length: int, most: int) -> None:
        text = N_("The value has {length} characters; at most {limit} are allowed.")
        self.refused.append(Problem(path, text, {"length": length, "limit": most}))
        self._file.problems.append(self.refused[-1])

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
            self._file.problems.append(meant.problem._replace(field=path))
        if meant.stripped:
            self._file.notices.append(Problem(path, N_("Spaces around the value were removed.")))
        return meant.value if meant.exact else self._joined(field, meant.value, path)

    def _joined(self, field: Field, value: str, path: str) -> str:
        whole = without_line_ends(field, value)
        if whole is None:
            return value
        lines = len(value.splitlines())
        self._file.notices.append(
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
            self._file.problem(path, N_("References are followed in secret fields only. Enter the value itself."))
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


def _is_asked_about(field_: Field, value: str) -> bool:
    """Whether a person would be asked about a value, which may be meant as it is."""
    asked = field_problem(field_, value)
    return asked is not None and asked.asks
