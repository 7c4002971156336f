"""Telnyx' side: a webhook is the profile's, and a profile may serve others."""

from collections.abc import Iterator

import pytest

from core.channel.credentials import Credentials
from core.providers.checking import check_keys
from core.providers.face import Place, Sms, Webhook
from core.providers.results import KeysRight, KeysWrong, Remark
from core.providers.telnyx import TelnyxSide
from core.stop import Stop
from tests.core.providers.contract import problems
from tests.core.providers.telnyx_double import PUBLIC_KEY, SHARED, TelnyxDouble

HERE = "https://pbx.example.com/api/v1.0/webhook/telnyx/1"
WEBHOOK = Webhook(HERE, name="Praxis Müller SMS")
NEW_PROFILE = "POST /v2/messaging_profiles: the file has no such path with this method"
"""The file describes what is there; that a profile can be made is from the provider's pages."""


@pytest.fixture
def telnyx() -> Iterator[TelnyxDouble]:
    with TelnyxDouble() as double:
        yield double


def side(double: TelnyxDouble) -> TelnyxSide:
    return TelnyxSide(double.keys(), double.web)


def test_a_right_key_is_told_and_the_public_key_by_its_length_alone(telnyx: TelnyxDouble) -> None:
    found = side(telnyx).check(["+13125550000"], Stop())
    assert [type(each) for each in found] == [KeysRight, Remark]
    assert found[0].message == "Telnyx accepts these keys. The account has 4 numbers."
    assert problems("telnyx", telnyx.asked) == []
    odd = TelnyxSide(Credentials({**telnyx.keys(), "public_key": "short"}), telnyx.web).check([], Stop())
    assert odd[1].field == "account_data.public_key"


def test_a_wrong_key_is_told_at_its_field(telnyx: TelnyxDouble) -> None:
    keys = Credentials({"api_key": "KEYwrong", "public_key": PUBLIC_KEY})
    (found,) = check_keys("telnyx", keys, [], Stop(), telnyx.places)
    assert isinstance(found, KeysWrong)
    assert found.field == "account_data.api_key"
    assert found.message == "Telnyx refuses the API Key: “Authentication failed.” (10009)."


def test_numbers_tell_their_profile_and_that_one_without_it_neither_sends_nor_receives(telnyx: TelnyxDouble) -> None:
    telnyx.lines["1001"]["features"]["sms"] = None
    (page,) = side(telnyx).numbers(Stop())
    assert [each.sms for each in page] == [Sms.YES, Sms.VOICE_ONLY, Sms.YES, Sms.NO_PROFILE]
    assert (page[0].name, page[0].used_by) == ("Front desk", "old.example.com")
    assert problems("telnyx", telnyx.asked) == []


def test_2000_numbers_come_in_pages_of_250() -> None:
    with TelnyxDouble(2000, 0) as telnyx:
        assert sum(map(len, side(telnyx).numbers(Stop()))) == 2000
        assert len([each for each in telnyx.asked if each.path.endswith("/messaging")]) == 8


def test_of_a_profile_that_serves_others_what_touches_this_channel_alone_is_proposed(telnyx: TelnyxDouble) -> None:
    found = side(telnyx).hooks(WEBHOOK, ["+13125550000", "+13125550001"], Stop())
    assert [(each.place, each.name, each.is_shared) for each in found.hooks] == [
        (Place.OWN_PROFILE, "+13125550000", False), (Place.OWN_PROFILE, "+13125550001", False),
    ]  # fmt: skip
    (shared,) = found.instead
    assert (shared.place, shared.others, shared.taken_from) == (Place.PROFILE, ("+13125550002",), "old.example.com")
    alone = side(telnyx).hooks(WEBHOOK, [f"+1312555000{each}" for each in range(3)], Stop())
    assert [(each.place, each.is_shared) for each in alone.hooks] == [(Place.PROFILE, False)]


def test_a_profile_of_its_own_is_made_once_and_the_others_stay_as_they_were(telnyx: TelnyxDouble) -> None:
    here = side(telnyx)
    for hook in here.hooks(WEBHOOK, ["+13125550000", "+13125550001"], Stop()).hooks:
        here.set(hook, WEBHOOK, Stop())
        found = here.read(hook, Stop())
        assert found is not None
        assert found.url == HERE
    assert [each.what for each in telnyx.writes].count("POST /v2/messaging_profiles") == 1
    assert telnyx.profiles[SHARED]["webhook_url"] == "https://old.example.com/hook"
    assert telnyx.lines["1002"]["messaging_profile_id"] == SHARED
    assert telnyx.writes[0].json == {
        "name": "Praxis Müller SMS", "whitelisted_destinations": ["US"], "webhook_url": HERE,
        "webhook_api_version": "2",
    }  # fmt: skip
    assert problems("telnyx", telnyx.asked) in ([NEW_PROFILE], [])


def test_a_number_goes_back_to_its_old_profile_and_a_profile_gets_its_old_version_back(telnyx: TelnyxDouble) -> None:
    here = side(telnyx)
    (own,) = here.hooks(WEBHOOK, ["+13125550000"], Stop()).hooks
    here.set(own, WEBHOOK, Stop())
    here.set(own.turned_round(), WEBHOOK, Stop())
    assert telnyx.lines["1000"]["messaging_profile_id"] == SHARED
    (shared,) = here.hooks(WEBHOOK, ["+13125550000"], Stop()).instead
    here.set(shared, WEBHOOK, Stop())
    assert telnyx.profiles[SHARED]["webhook_api_version"] == "2"
    here.set(shared.turned_round(), WEBHOOK, Stop())
    assert telnyx.profiles[SHARED]["webhook_url"] == "https://old.example.com/hook"
    assert telnyx.profiles[SHARED]["webhook_api_version"] == "1"
    assert problems("telnyx", telnyx.asked) in ([NEW_PROFILE], [])


def test_a_number_without_a_profile_gets_one_and_can_be_taken_off_again(telnyx: TelnyxDouble) -> None:
    here = side(telnyx)
    (hook,) = here.hooks(WEBHOOK, ["+13125550003"], Stop()).hooks
    here.set(hook, WEBHOOK, Stop())
    assert telnyx.lines["1003"]["messaging_profile_id"]
    here.set(hook.turned_round(), WEBHOOK, Stop())
    assert telnyx.lines["1003"]["messaging_profile_id"] is None
