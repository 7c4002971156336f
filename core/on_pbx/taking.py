"""A channel of the PBX as a draft of this computer: everything that is told for certain, and no key."""

import re
from dataclasses import replace

from core.channel.catalog import Field, Provider
from core.channel.catalog import provider as provider_of
from core.channel.credentials import Credentials, decoded_if_encoded
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.secret_values import missing_secrets
from core.pbx.whole_channel import PbxChannel

_NO_LISTS = Directory()
_HTTPS = re.compile(r"https://[^\s*•]+", re.IGNORECASE)


def draft_of(channel: PbxChannel, directory: Directory = _NO_LISTS) -> ChannelDraft:
    """The channel as a draft. Of `account_data` only addresses are taken, which cannot be anything else.

    Args:
        directory: the PBX's lists as they are now; whom they show under an id stands for that person from then on.
    """
    provider = provider_of(channel.channel)
    return ChannelDraft(
        kind_value=provider.kind.value if provider else channel.type,
        channel=channel.channel,
        name=channel.name,
        webhook_url_type=channel.webhook_url_type,
        credentials=Credentials(_told_plainly(channel, provider)),
        send_rate=_as_typed(channel.send_rate),
        auto_close_session=channel.auto_close_session,
        session_expired_time=_as_typed(channel.session_expired_time),
        enb_duplicate_active_session=channel.enb_duplicate_active_session,
        accompanying_msg=channel.accompanying_msg or "",
        dids=tuple(_seen(told.route, directory) for told in channel.routes or ()),
    )


def filled(meant: ChannelDraft, there: ChannelDraft) -> ChannelDraft:
    """What is meant, with what it leaves open as the PBX has it: empty values, and no numbers at all.

    For a draft or file that describes a channel as far as it says something; an edited draft of the PBX's own channel
    is whole already.
    """
    return replace(
        meant,
        webhook_url_type=meant.webhook_url_type or there.webhook_url_type,
        credentials=Credentials({**there.credentials, **{k: v for k, v in meant.credentials.items() if v}}),
        send_rate=meant.send_rate or there.send_rate,
        auto_close_session=_or(meant.auto_close_session, there.auto_close_session),
        session_expired_time=meant.session_expired_time or there.session_expired_time,
        enb_duplicate_active_session=_or(meant.enb_duplicate_active_session, there.enb_duplicate_active_session),
        accompanying_msg=meant.accompanying_msg or there.accompanying_msg,
        dids=meant.dids or there.dids,
    )


def has_all_keys(draft: ChannelDraft) -> bool:
    """Whether every key that the provider needs is at hand, so that `account_data` can be sent whole."""
    provider = draft.provider
    if provider is None or missing_secrets(draft):
        return False
    return all(draft.credentials.get(field.key) for field in provider.fields if not field.optional)


def without_keys(draft: ChannelDraft) -> ChannelDraft:
    """The draft without its keys: the PBX may keep those that it has. Addresses stay, whatever stands in them."""
    provider = draft.provider
    secret = {field.key for field in provider.fields if field.is_secret} if provider else set()
    kept = {key: value for key, value in draft.credentials.items() if key not in secret}
    return replace(draft, credentials=Credentials(kept), secrets=frozenset())


def business_id(field: Field, told: str) -> str:
    """A top-level value that is sent Base64-encoded, plain; "" where what came back tells nothing for certain.

    What `get` gives may be plain, Base64 or masked: only a value of the field's form is believed.
    """
    for value in (told, decoded_if_encoded(told) or ""):
        if value and field.form is not None and field.form.fits(value):
            return value
    return ""


def _told_plainly(channel: PbxChannel, provider: Provider | None) -> dict[str, str]:
    account = dict(channel.account or ())
    top_level = {
        "phone_number_id": channel.phone_number_id or "",
        "business_account_id": channel.business_account_id or "",
    }
    found = {}
    for field in provider.fields if provider else ():
        value = top_level.get(field.key, "") if field.top_level else account.get(field.key, "")
        if field.top_level and field.base64:
            value = business_id(field, value)
        elif not field.top_level and not (field.url and _HTTPS.fullmatch(value)):
            value = ""
        if value:
            found[field.key] = value
    return found


def _seen(route: DidRoute, directory: Directory) -> DidRoute:
    if not directory.is_known:
        return route
    members = tuple(_member_seen(member, directory) for member in route.members)
    return replace(route, seen=directory.entry(route.destination_type, route.destination_id), members=members)


def _member_seen(member: Member, directory: Directory) -> Member:
    return replace(member, seen=directory.entry(member.type, member.value))


def _as_typed(number: int | None) -> str:
    return "" if number is None else str(number)


def _or(mine: int | None, there: int | None) -> int | None:
    return there if mine is None else mine
