"""A channel of this computer that is changed on its PBX stands here as it is there then, its webhook URL with it."""

from dataclasses import replace

import pytest

from core.channel.credentials import Credentials, encode
from core.channel.draft import ChannelDraft, DidRoute
from core.delivery.change_outcome import Changed, Unchanged, Unclear
from core.delivery.changing import ChangeOrder
from core.delivery.outcome import Created
from core.desk.channels import KeptChannels
from core.desk.on_pbx import OnPbx, PbxChannels
from core.secrets.entries import of_draft
from core.stop import Stop
from tests.core.desk.kept import keep_ready
from tests.scripted_pbx import Cut, ScriptedPbx

DRAFT = ChannelDraft(
    "sms",
    "twilio",
    "Front desk",
    "fqdn",
    credentials=Credentials({"account_sid": "AC1"}),
    dids=(DidRoute("+4930111", "extension", "137"),),
)


@pytest.mark.parametrize("way", ["changed", "unclear", "sent", "taken"])
def test_another_webhook_domain_is_another_webhook_url_here_too(
    channels: KeptChannels, pbx: ScriptedPbx, way: str
) -> None:
    keep_ready(channels, pbx, DRAFT)
    created = channels.sending.send("one", Stop())
    assert isinstance(created, Created)
    (before,) = channels.store.channels()
    if way in ("sent", "taken"):
        pbx.store.by_id[created.channel_id]["webhook_url_type"] = "nat" if way == "taken" else "fqdn"
    if way == "sent":
        channels.store.keep_as_on_pbx("one", replace(before.whole, webhook_url_type="nat"))
    seen = PbxChannels(channels).open_on_pbx(pbx.base_url, created.channel_id, Stop())
    meant = replace(seen.draft, webhook_url_type="nat")
    match way:
        case "changed":
            assert isinstance(PbxChannels(channels).change_on_pbx(seen, meant, Stop()), Changed)
        case "unclear":
            pbx.script("message_channel/update", Cut(executes=True))
            order = ChangeOrder("one", seen.opened.channel, meant, channels.login(pbx.base_url))
            assert isinstance(PbxChannels(channels).site.changing.change(order, Stop()), Unclear)
            (settled,) = PbxChannels(channels).settle_site(pbx.base_url, Stop())
            assert isinstance(settled, Changed)
        case "sent":
            assert isinstance(PbxChannels(channels).compare_on_pbx(seen, ["webhook_url_type"], [], Stop()), Changed)
        case "taken":
            assert PbxChannels(channels).compare_on_pbx(seen, [], ["webhook_url_type"], Stop()) is None
    (after,) = channels.store.channels()
    there = PbxChannels(channels).open_on_pbx(pbx.base_url, created.channel_id, Stop())
    assert after.draft.webhook_url_type == "nat"
    assert after.webhook_url == there.opened.channel.webhook_url != before.webhook_url
    assert there.own is not None


ADDRESS = "https://sms.example.com/send?key=ab12cd34ef56"
KEYS = Credentials({"api_key": "KEY0123-secret", "api_send_url": ADDRESS})


def _opened(channels: KeptChannels, pbx: ScriptedPbx) -> OnPbx:
    """A channel with keys that this computer knows."""
    keep_ready(channels, pbx, replace(DRAFT, channel="general", credentials=KEYS))
    for key, value in KEYS.items():
        channels.drawer.keep(of_draft("one", key), value)
    created = channels.sending.send("one", Stop())
    assert isinstance(created, Created)
    return PbxChannels(channels).open_on_pbx(pbx.base_url, created.channel_id, Stop())


def test_where_nothing_is_changed_nothing_is_sent_also_where_an_address_has_a_key_in_it(
    channels: KeptChannels, pbx: ScriptedPbx
) -> None:
    seen = _opened(channels, pbx)
    assert seen.draft.credentials.get("api_send_url") == ADDRESS
    assert isinstance(PbxChannels(channels).change_on_pbx(seen, seen.draft, Stop()), Unchanged)


def test_another_address_goes_out_with_the_keys_that_are_known_here(channels: KeptChannels, pbx: ScriptedPbx) -> None:
    seen = _opened(channels, pbx)
    other = "https://other.example.com/send"
    meant = replace(seen.draft, credentials=Credentials({**KEYS, "api_send_url": other}))
    assert isinstance(PbxChannels(channels).change_on_pbx(seen, meant, Stop()), Changed)
    there = {each["k"]: each["v"] for each in pbx.store.by_id[seen.opened.channel.id]["account_data"]}
    assert (there["api_key"], there["api_send_url"]) == (encode("KEY0123-secret"), other)
