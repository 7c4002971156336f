"""Channels that are kept on this computer, as the tests of the desk want them."""

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.desk.channels import KeptChannels
from core.secrets.entries import of_draft
from core.store.draft_secrets import filled, read_secrets
from core.store.rows import ChannelState, KeptDraft
from tests.scripted_pbx import ScriptedPbx

DRAFT = ChannelDraft(
    "sms",
    "twilio",
    "Front desk",
    credentials=Credentials({"account_sid": "AC1"}),
    dids=(DidRoute("+4930111", "extension", "137"),),
)


def keep_ready(channels: KeptChannels, pbx: ScriptedPbx, draft: ChannelDraft) -> None:
    """Ready to be sent to this PBX, with its keys in the drawer; its id is `one`."""
    channels.store.save_draft(KeptDraft("one", pbx.base_url, draft, state=ChannelState.READY))
    for key in ("account_sid", "auth_token"):
        channels.drawer.keep(of_draft("one", key), "secret-value")


def draft_with_keys(channels: KeptChannels, draft_id: str) -> KeptDraft | None:
    """A draft with its secrets, as far as they can be had."""
    kept = channels.store.draft(draft_id)
    return filled(kept, read_secrets(channels.drawer, kept)) if kept is not None else None
