"""What this computer knows: every secret by its name, whose it is and what is known of it. No value of any."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.channel.catalog import provider
from core.errors import Reason
from core.pbx.address import one_form
from core.secrets.entries import LOGIN_SECRET, OF_WEBHOOK, Entry, Noted, OfDraft, OfFile, OfPbx, OfPin, Stand
from core.store.channels import Store
from core.store.rows import ChannelRow, ChannelState, KnownPbx
from core.store.secret_index import SecretIndex
from core.store.trusted_certificates import StoredTrust
from core.wording import N_

CLIENT_SECRET = N_("Client Secret")
FINGERPRINT = N_("Certificate fingerprint")
PBX_LOGIN = N_("PBX login")
WEBHOOK = N_("Earlier webhook address")

_STATES = {
    Stand.RUN_ONLY: N_("only until you quit: the keyring did not accept it"),
    Stand.WRITING: N_("only until you quit: the keyring has not stored it yet"),
    Stand.GONE: N_("no longer in the keyring"),
    Stand.GOING: N_("still to be deleted from the keyring"),
}
_GOING: Mapping[str, str] = {
    Reason.LOCKED: N_("could not be deleted: the keyring is locked"),
    Reason.TIMEOUT: N_("could not be deleted: the keyring does not answer"),
    Reason.DENIED: N_("could not be deleted: the keyring refused"),
    Reason.ABSENT: N_("could not be deleted: there is no keyring"),
    Reason.FAILED: N_("could not be deleted: the keyring failed"),
}


@dataclass(frozen=True, slots=True)
class KnownItem:
    """One line. Texts are templates, names are as typed.

    Attributes:
        entry: of the keyring; None for a certificate. what: the field. of: the channel, or what it is for.
        state: a template with `{when}`. since: for `{when}`, in seconds since 1970, 0 where there is none.
        stand: what the index says. deleted: its channel is deleted.
    """

    entry: Entry | None
    what: str
    of: str
    state: str
    since: float = 0.0
    stand: Stand = Stand.KEPT
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class KnownGroup:
    """What belongs to one PBX; `origin` is its address in one form, "" for none."""

    name: str
    origin: str
    channels: int
    items: tuple[KnownItem, ...]


def knowledge(store: Store) -> tuple[KnownGroup, ...]:
    """Everything, the PBX used last first. Raises StoreUnusable."""
    pbxs = {one_form(pbx.base_url): pbx for pbx in store.pbxs.all()}
    rows = {row.id: row for row in (*store.channels(), *store.deleted())}
    found: dict[str, list[KnownItem]] = {origin: [] for origin in pbxs}
    for line in SecretIndex(store.database).lines():
        if not isinstance(line.entry.owner, OfFile | OfPin):
            found.setdefault(_origin(line, rows), []).append(_item(line, rows))
    for entry in StoredTrust(store.database).entries():
        if entry.pin:
            fingerprint = KnownItem(None, FINGERPRINT, entry.pin, N_("trusted since {when}"), entry.since)
            found.setdefault(entry.origin, []).append(fingerprint)
    return tuple(_group(origin, items, pbxs) for origin, items in found.items() if items)


def _group(origin: str, items: Iterable[KnownItem], pbxs: Mapping[str, KnownPbx]) -> KnownGroup:
    items = tuple(items)
    known = pbxs.get(origin)
    owners = {item.entry.owner for item in items if item.entry is not None and isinstance(item.entry.owner, OfDraft)}
    return KnownGroup(known.name if known and known.name else origin, origin, len(owners), items)


def _origin(line: Noted, rows: Mapping[str, ChannelRow]) -> str:
    match line.entry.owner:
        case OfPbx(origin) | OfPin(origin):
            return origin
        case OfDraft(id):
            row = rows.get(id)
            address = row.base_url if row is not None else line.label.base_url
            if line.entry.key == LOGIN_SECRET:  # it is of the address that it was typed for
                address = line.label.base_url or address
            return one_form(address) if address else ""
        case OfFile():
            return ""


def _item(line: Noted, rows: Mapping[str, ChannelRow]) -> KnownItem:
    match line.entry.owner:
        case OfDraft(id):
            row = rows.get(id)
            name = row.draft.name if row is not None else line.label.name
            channel = row.draft.channel if row is not None else line.label.channel
            of, what = name, _field_label(channel, line.entry.key)
            used = None if line.entry.key.startswith(OF_WEBHOOK) else _use_of(row)
        case _:
            row, of, what, used = None, PBX_LOGIN, CLIENT_SECRET, None
    deleted = isinstance(line.entry.owner, OfDraft) and row is None
    if line.stand is Stand.GOING:
        state, since = _GOING.get(line.why, _STATES[Stand.GOING]), 0.0
    elif line.stand is Stand.KEPT:
        state, since = used or (N_("kept since {when}"), line.since)
    else:
        state, since = _STATES[line.stand], 0.0
    return KnownItem(line.entry, what, of, state, since, line.stand, deleted)


def _use_of(row: ChannelRow | None) -> tuple[str, float] | None:
    if row is not None and row.state is ChannelState.CREATED:
        return N_("sent to the PBX, {when}"), row.created_at
    if row is not None and row.state in (ChannelState.READY, ChannelState.WAITING, ChannelState.WAITS_FOR_TRUST):
        return N_("waiting to be sent"), 0.0
    return None


def _field_label(channel: str, key: str) -> str:
    if key == LOGIN_SECRET:
        return CLIENT_SECRET
    if key.startswith(OF_WEBHOOK):
        return WEBHOOK
    known = provider(channel)
    field = known.field(key) if known else None
    return field.label if field else key
