"""Which providers were used last."""

from dataclasses import replace
from pathlib import Path

from core.channel.draft import ChannelDraft
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import KeptDraft
from core.store.used_last import providers_used_last


def test_the_providers_of_other_channels_come_once_each_the_newest_first(tmp_path: Path) -> None:
    store = Store(tmp_path / "channels.sqlite")
    for id_, channel in (("a", "twilio"), ("b", "telnyx"), ("c", "twilio"), ("d", ""), ("own", "skyetel")):
        store.save_draft(KeptDraft(id_, "https://pbx", replace(ChannelDraft(), channel=channel)))
    assert providers_used_last(store, "own", 3, Stop()) == ("twilio", "telnyx")
    assert providers_used_last(store, "", 2, Stop()) == ("skyetel", "twilio")
