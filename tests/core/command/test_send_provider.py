"""`send --check-keys` and `--set-webhook`: the provider's side in the same lines of JSON."""

from collections.abc import Iterator

import pytest

from core.command import provider_side
from core.store.database import StoreUnusable
from core.store.webhook_changes import StoredWebhookChanges
from tests.core.command.sent import Send, Write
from tests.core.providers.bandwidth_double import BandwidthDouble
from tests.core.providers.twilio_double import SID, TOKEN, TwilioDouble, number_sid
from tests.providers_double import Double, cut
from tests.scripted_pbx import ScriptedPbx

KEYS = {"account_sid": SID, "auth_token": TOKEN}
DIDS = [{"did_number": f"+1312555000{each}", "destination_type": "api"} for each in (0, 1)]


@pytest.fixture
def twilio(monkeypatch: pytest.MonkeyPatch) -> Iterator[TwilioDouble]:
    with TwilioDouble() as double:
        use(monkeypatch, double)
        yield double


def use(monkeypatch: pytest.MonkeyPatch, double: Double) -> None:
    monkeypatch.setattr(provider_side, "PLACES", double.places)


def test_keys_that_are_taken_are_told_on_the_way_and_the_channel_is_created(
    write: Write, send: Send, twilio: TwilioDouble
) -> None:
    sent = send(write(credentials=KEYS, dids=DIDS), "--check-keys", "--json")
    assert (sent.status, sent.outcomes) == (0, ["created"])
    assert "Twilio accepts these keys. Account “Praxis Müller”, 3 numbers." in sent.err
    assert twilio.writes == []


def test_refused_keys_stop_everything_before_the_pbx_is_asked(
    write: Write, send: Send, twilio: TwilioDouble, pbx: ScriptedPbx
) -> None:
    good = write("a.json", credentials=KEYS)
    wrong = write("b.json", name="Two", credentials=KEYS | {"auth_token": "f" * 32})
    sent = send(good, wrong, "--check-keys", "--json")
    assert (sent.status, sent.outcomes) == (2, ["not_sent", "refused"])
    assert pbx.requests == []
    line = sent.lines[1]
    assert line["error"]["code"] == "keys_refused"
    assert line["error"]["problems"][0]["path"] == "credentials.auth_token"
    assert line["keys"][0]["code"] == "keys_wrong"
    assert TOKEN not in sent.out + sent.err


def test_a_dry_run_asks_the_provider_only_when_told_and_never_for_a_reference(
    write: Write, send: Send, twilio: TwilioDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEY_OF_A_TEST", TOKEN)
    reference = write("r.json", credentials=KEYS | {"auth_token": "env:KEY_OF_A_TEST"})
    assert send(reference, "--dry-run", "--json", to=None).status == 0
    assert twilio.asked == []
    (line,) = send(reference, "--dry-run", "--check-keys", "--json", to=None).lines
    assert line["keys"][0]["code"] == "cannot_tell"
    assert twilio.asked == []
    (line,) = send(write(credentials=KEYS), "--dry-run", "--check-keys", "--json", to=None).lines
    assert [each["code"] for each in line["keys"]] == ["keys_right", "number_not_here"]


def test_the_webhook_is_set_and_read_back_with_what_was_there_before(
    write: Write, send: Send, twilio: TwilioDouble
) -> None:
    twilio.numbers[number_sid(1)]["sms_url"] = "https://user:word@old.example.com/in?key=secret-of-others"
    sent = send(write(credentials=KEYS, dids=DIDS), "--set-webhook", "--json")
    assert (sent.status, sent.outcomes) == (0, ["created"])
    (line,) = sent.lines
    assert line["webhook"]["outcome"] == "set"
    assert [(each["name"], each["before"], each["outcome"]) for each in line["webhook"]["changes"]] == [
        ("+13125550000", "", "set"),
        ("+13125550001", "https://old.example.com/in?…", "set"),
    ]
    assert [each["can_put_back"] for each in line["webhook"]["changes"]] == [True, False]
    assert twilio.numbers[number_sid(0)]["sms_url"] == line["webhook_url"]
    assert "secret-of-others" not in sent.out + sent.err


def test_what_others_would_feel_is_left_and_told_until_it_is_asked_for(
    write: Write, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    with BandwidthDouble() as bandwidth:
        use(monkeypatch, bandwidth)
        file = write(channel="bandwidth", credentials=dict(bandwidth.keys()), dids=DIDS[:1])
        sent = send(file, "--set-webhook", "--json")
        (line,) = sent.lines
        assert (sent.status, line["outcome"], line["webhook"]["outcome"]) == (1, "created", "asks")
        assert line["webhook"]["left"][0]["others"] == ["+13125550001", "+13125550002"]
        assert bandwidth.writes == []
        other = write("b.json", name="Two", channel="bandwidth", credentials=dict(bandwidth.keys()), dids=DIDS[1:])
        sent = send(other, "--set-webhook", "--also-shared", "--json")
        assert (sent.status, sent.lines[0]["webhook"]["outcome"]) == (0, "set")
        assert len(bandwidth.writes) == 1


def test_a_provider_that_does_not_answer_takes_nothing_from_what_was_created(
    write: Write, send: Send, twilio: TwilioDouble
) -> None:
    twilio.plan("", cut, times=9)
    sent = send(write(credentials=KEYS, dids=DIDS), "--set-webhook", "--json")
    (line,) = sent.lines
    assert (sent.status, line["outcome"], line["webhook"]["outcome"]) == (1, "created", "not_set")
    assert line["id"] is not None


def test_what_the_journal_cannot_note_any_more_is_told_as_set(
    write: Write, send: Send, twilio: TwilioDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StoreUnusable("The disk is full.")

    monkeypatch.setattr(StoredWebhookChanges, "end", full)
    (line,) = send(write(credentials=KEYS, dids=DIDS), "--set-webhook", "--json").lines
    assert twilio.numbers[number_sid(0)]["sms_url"] == line["webhook_url"]
    told = line["webhook"]
    assert (told["outcome"], told["error"]["message"]) == ("not_set", "The disk is full.")
    assert [each["outcome"] for each in told["changes"]] == ["set", "left"]


def test_a_provider_without_an_interface_is_told_by_hand(write: Write, send: Send, twilio: TwilioDouble) -> None:
    keys = {"username": "u", "auth_token": "a-token-of-voicemeup"}
    sent = send(write(channel="voicemeup", credentials=keys), "--set-webhook", "--json")
    assert (sent.status, sent.lines[0]["webhook"]["outcome"]) == (0, "by_hand")


def test_the_demo_asks_no_real_provider(write: Write, send: Send) -> None:
    assert send(write(credentials=KEYS), "--demo", "--check-keys", to=None).status == 2
    assert send(write(credentials=KEYS), "--also-shared").status == 2
