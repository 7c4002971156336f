"""The channel that the application creates on the demo PBX when it shows itself: every value is made up."""

from core.channel.catalog import SMS, Field, providers_of
from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute, parse_members

PROVIDER = providers_of(SMS)[0]
NAME = "Customer Support SMS"
ROUTES = (
    DidRoute("+12025550140", "extension", "137", parse_members("extension:137")),
    DidRoute("+4930123450", "queue", "4", parse_members("ext_group:7; organization:2")),
    DidRoute("+33155567788", "api"),
)


def sample_value(field: Field) -> str:
    """What a person might have typed into a field of the provider."""
    return f"https://api.example.com/{field.key}" if field.url else f"demo-{field.key}-0123456789"


def sample_draft() -> ChannelDraft:
    """The whole channel."""
    values = Credentials({field.key: sample_value(field) for field in PROVIDER.fields})
    return ChannelDraft(SMS.value, PROVIDER.value, NAME, credentials=values, dids=ROUTES)
