"""A draft that keeps every rule, for each provider, with a secret in every field that holds one."""

from core.channel.catalog import Provider
from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute, Member

CANARY = "CANARY'\"$(x)\\ß"
"""Begins every secret; the rest is what shells, JSON and HTML stumble over."""


def draft_for(provider: Provider) -> ChannelDraft:
    """A draft that keeps every rule, with a secret in every field that holds one."""
    values = {
        field.key: f"https://api.example.com/{field.key}"
        if field.url
        else "1234567890"
        if field.top_level
        else f"{CANARY}-{field.key}"
        if field.is_secret
        else "A page"
        for field in provider.fields
    }
    number = "123456789012" if provider.kind.value == "facebook" else "+4930123456"
    return ChannelDraft(
        kind_value=provider.kind.value,
        channel=provider.value,
        name="Front desk's $HOME `date` \\ “Ω”",
        credentials=Credentials(values),
        send_rate="2",
        accompanying_msg="A file\nfor you",
        dids=(DidRoute(number, "extension", "137", (Member("ext_group", "7"),)),),
        taken_as_is=frozenset(values),
    )
