"""A kept draft and its secrets, together: read, filled in, and whole before anything is sent."""

from collections.abc import Mapping
from dataclasses import replace

from core.channel.secret_values import typed_secrets, with_secrets
from core.errors import AppError, VaultUnavailable, plain
from core.pbx.address import one_form
from core.secrets import entries
from core.secrets.drawer import Drawer
from core.secrets.entries import (
    LOGIN_SECRET,
    Answer,
    Changed,
    Denied,
    Entry,
    Label,
    Locked,
    NotThere,
    OfDraft,
    Slow,
    ThisRunOnly,
    Unusable,
    of_draft,
    value_of,
)
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.rows import ChannelRow, ChannelState, KeptDraft
from core.wording import N_


class SecretsMissing(AppError):
    """A draft's keys are not in the keyring of this computer."""

    code = "secrets"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("The keys of “{name}” are not in this computer's keyring. Nothing was sent."),
            N_("Open the channel and enter them again on the Account page."),
            {"name": plain(name, 60)},
        )


class SecretChanged(AppError):
    """Another program has put another secret in the place of one that was kept here."""

    code = "secret_changed"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("Another program changed a secret of “{name}” in this computer's keyring. Nothing was sent."),
            N_("Open it and check or enter the marked secret."),
            {"name": plain(name, 60)},
        )


def unread(error: VaultUnavailable, name: str) -> VaultUnavailable:
    """The same failure of the keyring, with whose secrets could not be read for it."""
    told = VaultUnavailable(error.what, error.remedy, {**error.values, "name": plain(name, 60)})
    told.detail = N_("The secrets of “{name}” could not be read. Nothing was sent.")
    return told


def read_secrets(drawer: Drawer, kept: KeptDraft) -> dict[str, Answer]:
    """What the drawer says to every secret of a draft, and to the Client Secret that was typed for it."""
    typed = sorted(kept.draft.secrets)
    answers = drawer.read_all(OfDraft(kept.id), typed, typed if kept.notes_secrets else ())
    return {**answers, LOGIN_SECRET: read_login(drawer, kept)}


def read_login(drawer: Drawer, kept: KeptDraft) -> Answer:
    """The Client Secret that was typed for a draft's PBX; one typed for another address is none.

    Where nobody can say for which address it was typed, it is none either: the address in the store is no word on it.
    """
    entry = of_draft(kept.id, LOGIN_SECRET)
    try:
        of = drawer.address_of(entry)
    except StoreUnusable:
        return NotThere()
    except VaultUnavailable as error:
        return entries.unread(error)
    return drawer.read(entry) if of and one_form(of) == one_form(kept.base_url) else NotThere()


def filled(kept: KeptDraft, answers: Mapping[str, Answer]) -> KeptDraft:
    """The draft with the secrets that were found; of one that does not tell which were typed, those that were not."""
    values = {key: value_of(answer) for key, answer in answers.items() if key != LOGIN_SECRET}
    draft = with_secrets(kept.draft, values)
    if not kept.notes_secrets:
        provider, is_draft = draft.provider, kept.state is ChannelState.DRAFT
        optional = {field.key for field in provider.fields if field.optional or is_draft} if provider else set()
        gone = {key for key, answer in answers.items() if isinstance(answer, NotThere) and key in optional}
        draft = replace(draft, secrets=draft.secrets - gone)
    return replace(kept, draft=draft)


def with_all_secrets(kept: KeptDraft, answers: Mapping[str, Answer]) -> KeptDraft:
    """The draft, if every secret that was typed is at hand.

    Raises:
        SecretsMissing, SecretChanged, VaultUnavailable.
    """
    provider = kept.draft.provider
    for key in sorted(typed_secrets(kept.draft)):
        if kept.draft.credentials.get(key) or (provider and provider.field(key) is None):
            continue
        match answers.get(key, NotThere()):
            case Changed():
                raise SecretChanged(kept.draft.name)
            case Locked(error) | Slow(error) | Denied(error) | Unusable(error):
                raise unread(error, kept.draft.name)
            case _:
                raise SecretsMissing(kept.draft.name)
    return kept


def all_secrets(drawer: Drawer, row: ChannelRow) -> dict[str, str]:
    """Every secret of a channel by its key, to be copied or exported. Errors as of `with_all_secrets`."""
    kept = KeptDraft(row.id, row.base_url, row.draft, notes_secrets=row.notes_secrets)
    answers = read_secrets(drawer, kept)
    with_all_secrets(filled(kept, answers), answers)
    return {key: value_of(answer) for key, answer in answers.items() if key != LOGIN_SECRET and value_of(answer)}


def make_ready(
    store: Store, drawer: Drawer, kept: KeptDraft, secrets: Mapping[Entry, str], label: Label, stop: Stop
) -> bool:
    """Put the secrets of a draft into the keyring, and only when all are there keep that it is ready to be sent.

    Args:
        kept: the draft as it stands in the store.
        secrets: those at hand, and the Client Secret of its PBX.

    Returns:
        Whether it is ready; not where it was stopped, or where a newer draft stands in the store by now.

    Raises:
        SecretsMissing, SecretChanged, VaultUnavailable, StoreUnusable: it is a draft as before.
    """
    for entry, secret in secrets.items():
        _in_the_keyring(drawer.keep_once(entry, secret, label))
    answers = read_secrets(drawer, kept)
    for key, answer in answers.items():
        if isinstance(answer, ThisRunOnly):  # typed when the draft was open before
            _in_the_keyring(drawer.keep(of_draft(kept.id, key), answer.value, label))
    with_all_secrets(filled(kept, answers), answers)
    return not stop.asked and store.mark_ready(kept.id, kept.revision)


def _in_the_keyring(answer: Answer) -> None:
    if isinstance(answer, ThisRunOnly):
        raise answer.why
