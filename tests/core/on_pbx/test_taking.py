"""A channel as a draft without its keys: the PBX keeps them, and nothing is said to be missing."""

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft
from core.channel.secret_values import missing_secrets
from core.on_pbx.taking import without_keys


def test_a_draft_whose_keys_the_pbx_keeps_lacks_none_that_was_typed_once() -> None:
    credentials = Credentials({"account_sid": "AC1", "auth_token": "0123"})
    draft = ChannelDraft("sms", "twilio", "Front desk", credentials=credentials, secrets=frozenset({"auth_token"}))
    left = without_keys(draft)
    assert "auth_token" not in left.credentials
    assert missing_secrets(left) == ()
