"""The provider that the demo plays: keys, numbers, a webhook, and a message that arrives on the demo PBX."""

from collections.abc import Iterator

import pytest

from core.channel.credentials import Credentials
from core.delivery.proving import Proving
from core.demo.pbx import DemoPbx
from core.pbx.address import PbxAddress, parse_address
from core.pbx.client import PbxClient
from core.providers.changing import Changed, Changing
from core.providers.checking import check_keys
from core.providers.face import Webhook
from core.providers.fetching import Fetched, Use, fetch
from core.providers.results import KeysRight, KeysWrong, Trial
from core.providers.sides import can_be_asked, side_of
from core.stop import Stop
from core.store.proofs import RunProofs
from core.store.webhook_changes import RunWebhookChanges

KEYS = Credentials({"account_sid": "AC" + "5e0b7c21f94d3a86" * 2, "auth_token": "7d1f08b6c35a4e9fb2d86a0e41c702ab"})


@pytest.fixture
def pbx() -> Iterator[DemoPbx]:
    with DemoPbx() as demo:
        demo.play_provider()
        yield demo


@pytest.fixture
def places(pbx: DemoPbx) -> dict[str, PbxAddress]:
    assert pbx.provider is not None
    return {host: PbxAddress("http", "127.0.0.1", pbx.provider.port) for host in pbx.provider.hosts}


def test_any_keys_of_the_right_form_are_taken_and_one_character_repeated_is_refused(
    places: dict[str, PbxAddress],
) -> None:
    assert [type(each) for each in check_keys("twilio", KEYS, [], Stop(), places)] == [KeysRight, Trial]
    wrong = Credentials({**KEYS, "auth_token": "f" * 32})
    assert [type(each) for each in check_keys("twilio", wrong, [], Stop(), places)] == [KeysWrong]


def test_its_numbers_are_free_used_and_without_sms(places: dict[str, PbxAddress]) -> None:
    pages: list[tuple[Fetched, ...]] = []
    fetch("twilio", KEYS, [], pages.append, Stop(), places)
    uses = [each.use for page in pages for each in page]
    assert (len(uses), uses.count(Use.FREE), uses.count(Use.USED), uses.count(Use.NO_SMS)) == (8, 6, 1, 1)


def test_a_number_whose_webhook_is_set_gets_a_message_on_the_pbx(pbx: DemoPbx, places: dict[str, PbxAddress]) -> None:
    number = "+4930900100"
    account = [{"k": key, "v": "eA=="} for key in KEYS]
    body = {"name": "Desk", "channel": "twilio", "webhook_url_type": "fqdn", "account_data": account,
            "dids": [{"did_number": number}]}  # fmt: skip
    pbx.store._store(19, body, [])
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    side = side_of("twilio", places)
    assert side is not None
    changing = Changing(side.open(KEYS), RunWebhookChanges(), "d", "twilio")
    webhook = Webhook(client.channel(19, Stop()).webhook_url)
    proving = Proving(client, RunProofs(), "d", 0.0)
    stop, looks = Stop(), iter(range(9))
    assert not proving.watch(19, number, stop, lambda _: stop.ask() if next(looks) == 8 else None)
    hooks = changing.side.hooks(webhook, [number], Stop()).hooks
    assert [line.changed for line in changing.change(webhook, hooks, Stop())] == [Changed.SET]
    assert proving.watch(19, number, Stop(), lambda _: None)
    client.close()


def test_in_practice_only_the_provider_that_is_played_is_asked(places: dict[str, PbxAddress]) -> None:
    asked = {channel: can_be_asked(channel, places, True) for channel in ("twilio", "telnyx", "general", "voipms")}
    assert asked == {"twilio": True, "telnyx": False, "general": False, "voipms": False}
    keys = Credentials({"api_key": "KEYx", "public_key": "x"})
    assert check_keys("telnyx", keys, [], Stop(), places)[0].code == "cannot_tell"
