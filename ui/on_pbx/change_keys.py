"""The keys in a change of a channel: which are typed anew, what is uncertain without them, how it goes without."""

from collections.abc import Collection
from dataclasses import replace

from core.channel.catalog import Field, Provider
from core.channel.catalog import provider as provider_of
from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft
from core.channel.secret_values import is_secret_value
from core.desk.on_pbx import OnPbx
from core.on_pbx.sending import needs_keys
from core.on_pbx.taking import has_all_keys
from core.wording import N_
from ui.look.texts import translated
from ui.on_pbx.change_words import Told


def replaced_keys(seen: OnPbx, mine: ChannelDraft) -> list[Told]:
    """A line for each that is typed here; what the PBX has it does not tell."""
    provider = _provider(seen)
    typed = [field for field in (provider.fields if provider else ()) if _is_typed(field, seen, mine)]
    before, after = translated(N_("as it is on the PBX")), translated(N_("typed here"))
    return [Told((field.path,), translated(field.label), before, after) for field in typed]


def _is_typed(field: Field, seen: OnPbx, mine: ChannelDraft) -> bool:
    value = mine.credentials.get(field.key, "")
    return bool(value) and is_secret_value(field, value) and value != seen.keys.get(field.key)


def about_keys(seen: OnPbx, mine: ChannelDraft) -> str:
    """What is not certain where they are not on this computer, "" for nothing."""
    if has_all_keys(mine) or _provider(seen) is None:
        return ""
    if needs_keys(seen.opened.channel, mine) is not None:
        return translated(N_("An address of the provider is changed. It can only be sent together with the keys."))
    return translated(
        N_(
            "The keys of this channel are not on this computer. It is not known whether the PBX "
            "keeps keys that are not sent along. If it does not, the channel loses its "
            "connection until you type them again."
        )
    )


def keys_taken_back(seen: OnPbx, mine: ChannelDraft, lines: Collection[str]) -> ChannelDraft:
    """With the keys of these lines as they were before."""
    back = {
        key: seen.keys.get(key, "") if f"account_data.{key}" in lines else value
        for key, value in mine.credentials.items()
    }
    return replace(mine, credentials=Credentials(back))


def _provider(seen: OnPbx) -> Provider | None:
    return provider_of(seen.opened.channel.channel)
