"""The one JSON object that `apply --stdin` takes: a PBX, its login, the channels and queues that it is to have."""

from dataclasses import dataclass, field

from core.channel.credentials import NeverPickled
from core.command.usage import WrongUsage
from core.errors import AppError, plain
from core.files.strict_json import JsonObject, NotJson, parse, type_name
from core.fleet.queues import WantedQueue
from core.fleet.sites import Site, State
from core.pbx.address import parse_address
from core.pbx.login import PbxLogin
from core.pbx.queues import ASSIGNMENT_MODES
from core.pbx.trust import normalise_pin
from core.secrets.redaction import hide

_TEXTS = ("pbx", "client_id", "client_secret", "pin", "state")
_FLAGS = ("check", "replace_credentials", "allow_http", "info")
_KEYS = (*_TEXTS, *_FLAGS, "channels", "queues")
MOST_CHANNELS = 1_000
MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Given(NeverPickled):
    """What standard input holds."""

    site: Site
    login: PbxLogin = field(repr=False)
    channels: tuple[tuple[str, object], ...] = field(repr=False)
    state: State = State.PRESENT
    check: bool = False
    replace_credentials: bool = False
    queues: tuple[WantedQueue, ...] = ()
    info: bool = False


def read_given(content: bytes) -> Given:
    """What the object says. Raises WrongUsage: in a sentence that repeats no secret."""
    body = _object(content)
    for key in (*body.repeated, *(key for key in body if key not in _KEYS)):
        raise WrongUsage(
            f"Standard input: there is one key “{plain(key, 60)}” too many; there are {', '.join(_KEYS)}."
        )
    texts = {key: _text(body, key) for key in _TEXTS}
    flags = {key: _flag(body, key) for key in _FLAGS}
    hide(texts["client_secret"])
    login = _login(texts, flags["allow_http"])
    site = Site(parse_address(login.base_url).label, login.base_url, login.client_id, _pin(texts["pin"]))
    queues = tuple(map(_queue, _list(body, "queues")))
    channels = tuple((f"channels[{place}]", each) for place, each in enumerate(_list(body, "channels")))
    if not (channels or queues or flags["info"]):
        raise WrongUsage("Standard input: “channels” must be a list of channels in square brackets.")
    return Given(
        site,
        login,
        channels,
        _state(texts["state"]),
        flags["check"],
        flags["replace_credentials"],
        queues,
        flags["info"],
    )


def _object(content: bytes) -> JsonObject:
    if len(content) > MOST_BYTES:
        raise WrongUsage(f"Standard input: more than {MOST_BYTES // 1_000_000} MB.")
    try:
        body = parse(content)
    except NotJson as error:
        raise WrongUsage(f"Standard input: {error}") from None
    if not isinstance(body, JsonObject):
        raise WrongUsage(f"Standard input must be one object in braces, not {type_name(body)}.")
    return body


def _text(body: JsonObject, key: str) -> str:
    value = body.get(key)
    if value is not None and not isinstance(value, str):
        raise WrongUsage(f"Standard input: “{key}” must be text in quotes, not {type_name(value)}.")
    return value or ""


def _flag(body: JsonObject, key: str) -> bool:
    value = body.get(key)
    if value is not None and not isinstance(value, bool):
        raise WrongUsage(f"Standard input: “{key}” must be true or false, not {type_name(value)}.")
    return bool(value)


def _login(texts: dict[str, str], allow_http: bool) -> PbxLogin:
    for key in ("pbx", "client_id", "client_secret"):
        if not texts[key].strip():
            raise WrongUsage(f"Standard input: “{key}” is missing.")
    try:
        address = parse_address(texts["pbx"])
    except AppError:
        # Not repeated: people put passwords into addresses.
        raise WrongUsage("Standard input: “pbx” is not the address of a PBX.") from None
    if address.is_plain_http and not address.is_loopback and not allow_http:
        raise WrongUsage(
            "Standard input: with http, anyone can read the login and the keys: use https://, or “allow_http” true."
        )
    return PbxLogin(address.base_url, texts["client_id"].strip(), texts["client_secret"].strip())


def _pin(text: str) -> str:
    try:
        return normalise_pin(text) if text.strip() else ""
    except ValueError:
        raise WrongUsage("Standard input: “pin” is not a SHA-256 fingerprint: 64 hex digits.") from None


def _state(text: str) -> State:
    if text not in ("", State.PRESENT, State.ABSENT):
        raise WrongUsage("Standard input: “state” is present or absent.")
    return State(text or State.PRESENT)


def _list(body: JsonObject, key: str) -> list[object]:
    found = body.get(key, [])
    if not isinstance(found, list):
        raise WrongUsage(f"Standard input: “{key}” must be a list in square brackets, not {type_name(found)}.")
    if len(found) > MOST_CHANNELS:
        raise WrongUsage(f"Standard input: more than {MOST_CHANNELS} {key}.")
    return found


def _queue(entry: object) -> WantedQueue:
    if not isinstance(entry, JsonObject) or set(entry) - {"name", "assignment_mode", "members"}:
        raise WrongUsage("Standard input: a queue is an object with name, assignment_mode and members.")
    name, mode, members = entry.get("name"), entry.get("assignment_mode") or "", entry.get("members")
    if not isinstance(name, str) or not name.strip():
        raise WrongUsage("Standard input: a queue has no name.")
    if mode not in ("", *ASSIGNMENT_MODES):
        raise WrongUsage(f"Standard input: “assignment_mode” is one of {', '.join(ASSIGNMENT_MODES)}.")
    if members is not None and not (isinstance(members, list) and all(isinstance(each, str) for each in members)):
        raise WrongUsage("Standard input: “members” of a queue is a list of numbers or names in quotes.")
    return WantedQueue(name.strip(), mode, None if members is None else tuple(members))
