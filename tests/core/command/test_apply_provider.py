"""`apply --check-keys` and `--set-webhook`: the providers' side of a plan; the second time nothing changes."""

import signal
import threading
import time
from collections.abc import Iterator

import pytest

from core.command import fleet_bringing, provider_side
from tests.core.command.test_apply import Fleet, fleet, outcomes
from tests.core.fleet.made import channel
from tests.core.providers.twilio_double import SID, TOKEN, TwilioDouble, number_sid

__all__ = ["fleet"]


@pytest.fixture
def twilio(monkeypatch: pytest.MonkeyPatch) -> Iterator[TwilioDouble]:
    with TwilioDouble() as double:
        monkeypatch.setattr(provider_side, "PLACES", double.places)
        yield double


def write(fleet: Fleet, token: str = TOKEN) -> None:
    """A number of its own for each site."""
    for place, site in enumerate(fleet.sites):
        site["did"] = f"+1312555000{place}"
    body = channel() | {
        "channel": "twilio",
        "credentials": {"account_sid": SID, "auth_token": token},
        "dids": [{"did_number": "{{did}}", "destination_type": "api"}],
    }
    fleet.write(body)


def test_webhooks_are_set_after_all_channels_are_there_and_the_second_run_changes_nothing(
    fleet: Fleet, twilio: TwilioDouble
) -> None:
    write(fleet)
    status, lines = fleet.run("--check-keys", "--set-webhook")
    channels, webhooks = [each for each in lines if "outcome" in each], [each for each in lines if "webhook" in each]
    assert (status, outcomes(channels)) == (0, ["created", "created"])
    assert [each["webhook"]["outcome"] for each in webhooks] == ["set", "set"]
    assert "accepts these keys" in fleet.errors
    for place, line in enumerate(channels):
        assert twilio.numbers[number_sid(place)]["sms_url"] == line["webhook_url"]
    writes = len(twilio.writes)
    status, lines = fleet.run("--set-webhook")
    assert (status, outcomes([each for each in lines if "outcome" in each])) == (0, ["unchanged", "unchanged"])
    assert len(twilio.writes) == writes
    assert TOKEN not in fleet.errors + str(lines)


def test_refused_keys_stop_every_site_and_a_check_changes_nothing(fleet: Fleet, twilio: TwilioDouble) -> None:
    write(fleet, "f" * 32)
    status, lines = fleet.run("--check-keys", "--set-webhook")
    assert (status, outcomes(lines)) == (1, ["refused", "refused"])
    assert lines[0]["error"]["code"] == "keys_refused"
    assert all(pbx.channels == {} for pbx in fleet.pbxs)
    write(fleet)
    status, lines = fleet.run("--check", "--set-webhook")
    assert (status, len(lines)) == (0, 2)
    assert twilio.writes == []


def test_a_webhook_that_is_broken_off_is_not_passed_over_in_silence(
    fleet: Fleet, twilio: TwilioDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(fleet)
    released = threading.Event()

    def stubborn(*_given: object) -> None:
        for _ in range(2):
            signal.raise_signal(signal.SIGINT)
            time.sleep(0.3)
        released.wait(20)

    monkeypatch.setattr(fleet_bringing, "set_webhooks", stubborn)
    status, lines = fleet.run("--set-webhook")
    released.set()
    assert (status, outcomes(lines)) == (4, ["created", "created"])
    assert "may or may not have been changed" in fleet.errors
