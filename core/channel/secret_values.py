"""Which values of a draft are secret, which of them were typed, and which are not at hand."""

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from core.channel.catalog import Field, provider
from core.channel.credentials import MASK, Credentials
from core.channel.draft import ChannelDraft
from core.channel.key_forms import looks_like_key

_LOGIN = re.compile(r"(?:Bearer|Basic|Authori[sz]ation)\b.*\S", re.IGNORECASE | re.DOTALL)


def holds_login(field: Field, value: str) -> bool:
    """Whether an address brings a login or a key along, as in `https://user:password@host/` or `…?key=1`."""
    if not field.url or not value:
        return False
    try:
        parts = urlsplit(value)
    except ValueError:
        return True
    return "@" in parts.netloc or bool(parts.query)


def looks_secret(field: Field, value: str) -> bool:
    """Whether a value that is no secret by its field looks like one that was pasted into the wrong one."""
    value = value.strip()
    if field.url or not value or (field.form is not None and field.form.fits(value)):
        return False
    return bool(_LOGIN.match(value)) or looks_like_key(value)


def is_secret_value(field: Field, value: str) -> bool:
    """Whether this value of a field belongs into the keyring and is masked wherever it is shown."""
    return field.is_secret or holds_login(field, value) or looks_secret(field, value)


def shown(field: Field, value: str) -> str:
    """A value as windows and papers show it: a mask in the place of a secret."""
    return MASK if value and is_secret_value(field, value) else value


def secret_keys(draft: ChannelDraft) -> tuple[str, ...]:
    """The keys of a draft's values that belong into the keyring, in the order of the form."""
    known = provider(draft.channel)
    fields = known.fields if known else ()
    return tuple(field.key for field in fields if is_secret_value(field, draft.credentials.get(field.key, "")))


def typed_secrets(draft: ChannelDraft) -> frozenset[str]:
    """The keys of all secrets that were typed, whether or not their values are at hand."""
    return draft.secrets | {key for key in secret_keys(draft) if draft.credentials.get(key)}


def missing_secrets(draft: ChannelDraft) -> tuple[Field, ...]:
    """The fields that were filled in and whose values are not at hand: without them nothing is sent."""
    known = provider(draft.channel)
    fields = known.fields if known else ()
    return tuple(field for field in fields if field.key in draft.secrets and not draft.credentials.get(field.key))


def with_secrets(draft: ChannelDraft, secrets: Mapping[str, str]) -> ChannelDraft:
    """The draft with values from the keyring; what it holds already stays."""
    missing = {key: value for key, value in secrets.items() if value and not draft.credentials.get(key)}
    if not missing:
        return draft
    return replace(
        draft, credentials=Credentials({**draft.credentials, **missing}), secrets=draft.secrets - set(missing)
    )


def without_secrets(draft: ChannelDraft) -> ChannelDraft:
    """The draft as the store keeps it: the values that are not secret, and which secrets were typed."""
    known = provider(draft.channel)
    fields = known.fields if known else ()
    plain = {
        field.key: draft.credentials[field.key]
        for field in fields
        if field.key in draft.credentials and not is_secret_value(field, draft.credentials[field.key])
    }
    return replace(draft, credentials=Credentials(plain), secrets=typed_secrets(draft))
