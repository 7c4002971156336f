"""Twilio's side: keys, numbers, webhooks; each request judged by Twilio's own OpenAPI file."""

from collections.abc import Iterator

import pytest

from core.channel.credentials import Credentials
from core.providers.checking import check_keys
from core.providers.errors import NotUnderstood, ProviderRefused, WrongHost
from core.providers.face import Fate, Place, Sms, ToldMessage, Webhook
from core.providers.results import KeysRight, KeysWrong, NoAnswer, NumberNotHere, Suspended, Trial
from core.providers.twilio import TwilioSide
from core.stop import Stop
from tests.core.providers.contract import problems
from tests.core.providers.twilio_double import SERVICE, SID, TwilioDouble, number_sid
from tests.providers_double import cut, reply

HERE = "https://pbx.example.com/api/v1.0/webhook/twilio/1"
WEBHOOK = Webhook(HERE, name="Praxis Müller SMS")


@pytest.fixture
def twilio() -> Iterator[TwilioDouble]:
    with TwilioDouble() as double:
        yield double


def side(double: TwilioDouble) -> TwilioSide:
    return TwilioSide(double.keys(), double.web)


def test_right_keys_are_told_with_the_account_and_how_many_numbers_it_has(twilio: TwilioDouble) -> None:
    (found,) = side(twilio).check(["+13125550001"], Stop())
    assert found == KeysRight(provider="Twilio", account="Praxis Müller", numbers=3)
    assert found.message == "Twilio accepts these keys. Account “Praxis Müller”, 3 numbers."
    assert twilio.writes == []


def test_wrong_keys_are_told_at_the_secret_with_the_providers_words_and_what_it_can_be(twilio: TwilioDouble) -> None:
    keys = Credentials({"account_sid": SID, "auth_token": "f" * 32})
    found = check_keys("twilio", keys, [], Stop(), twilio.places)
    assert [type(each) for each in found] == [KeysWrong]
    assert found[0].field == "account_data.auth_token"
    assert found[0].message == "Twilio refuses these keys: “Authenticate” (20003)."
    assert isinstance(found[0], KeysWrong)
    assert len(found[0].causes) == 4


def test_a_suspended_account_a_trial_and_a_number_that_is_not_here_are_told(twilio: TwilioDouble) -> None:
    twilio.account["type"] = "Trial"
    found = side(twilio).check(["+13125550001", "+4930900100"], Stop())
    assert [type(each) for each in found] == [KeysRight, Trial, NumberNotHere]
    assert found[2].message == "+4930900100 is not in this account."
    twilio.account["status"] = "suspended"
    assert [type(each) for each in side(twilio).check([], Stop())] == [Suspended]


def test_numbers_come_page_by_page_with_their_names_and_what_they_are_used_for() -> None:
    with TwilioDouble(7, page=3) as twilio:
        twilio.numbers[number_sid(1)]["sms_url"] = "https://user:word@crm.medisoft.example/in?key=1"
        twilio.numbers[number_sid(2)]["capabilities"]["sms"] = False
        twilio.put_into_service(3)
        pages = list(side(twilio).numbers(Stop()))
        assert [len(page) for page in pages] == [3, 3, 1]
        numbers = [each for page in pages for each in page]
        assert [each.used_by for each in numbers[:4]] == ["", "crm.medisoft.example", "", "Reminders"]
        assert numbers[2].sms is Sms.VOICE_ONLY
        assert (numbers[6].number, numbers[6].name) == ("+13125550006", "Line 6")
        assert problems("twilio", twilio.asked) == []


def test_what_is_set_now_and_what_hangs_on_it_is_told_before_anything_is_changed(twilio: TwilioDouble) -> None:
    twilio.numbers[number_sid(1)]["sms_url"] = "https://old.example.com/in"
    twilio.put_into_service(1, 2, url="https://service.example.com")
    found = side(twilio).hooks(WEBHOOK, ["13125550000", "+1 312 555 0001", "+4930900100"], Stop())
    assert [(each.place, each.name) for each in found.hooks] == [
        (Place.SERVICE, "Reminders"), (Place.NUMBER, "+13125550000"), (Place.NUMBER, "+13125550001"),
    ]  # fmt: skip
    service, first, second = found.hooks
    assert service.asks
    assert service.others == ("+13125550002",)
    assert (first.taken_from, second.taken_from) == ("", "old.example.com")
    assert found.missing == ("+4930900100",)
    assert twilio.writes == []


def test_a_change_sends_nothing_but_where_messages_go_and_reads_back_as_wanted(twilio: TwilioDouble) -> None:
    twilio.numbers[number_sid(1)] |= {"sms_url": "https://old.example.com", "sms_application_sid": "AP" + "e" * 32}
    twilio.put_into_service(1, 2)
    here = side(twilio)
    for hook in here.hooks(WEBHOOK, ["+13125550000", "+13125550001"], Stop()).hooks:
        here.set(hook, WEBHOOK, Stop())
        assert here.read(hook, Stop()) == hook.wanted
    assert [each.form for each in twilio.writes] == [
        {"UseInboundWebhookOnNumber": "true"},
        {"SmsUrl": HERE, "SmsMethod": "POST"},
        {"SmsUrl": HERE, "SmsMethod": "POST", "SmsApplicationSid": ""},
    ]
    assert twilio.writes[0].path == f"/v1/Services/{SERVICE}"
    assert problems("twilio", twilio.asked) == []


def test_what_was_set_before_is_put_back_with_all_that_belongs_to_it(twilio: TwilioDouble) -> None:
    before = {"sms_url": "https://old.example.com", "sms_method": "GET", "sms_application_sid": "AP" + "e" * 32}
    twilio.numbers[number_sid(1)] |= before
    here = side(twilio)
    (hook,) = here.hooks(WEBHOOK, ["+13125550001"], Stop()).hooks
    here.set(hook, WEBHOOK, Stop())
    here.set(hook.turned_round(), WEBHOOK, Stop())
    assert twilio.numbers[number_sid(1)].items() >= before.items()
    assert problems("twilio", twilio.asked) == []


def test_a_request_that_was_not_processed_is_repeated_and_a_fault_in_a_change_is_not(twilio: TwilioDouble) -> None:
    here = side(twilio)
    (hook,) = here.hooks(WEBHOOK, ["+13125550001"], Stop()).hooks
    twilio.plan("IncomingPhoneNumbers/", lambda _: reply({"code": 20429}, 429, Retry_After="0"), method="POST")
    here.set(hook, WEBHOOK, Stop())
    assert len(twilio.writes) == 2
    twilio.plan("IncomingPhoneNumbers/", lambda _: reply({}, 503), method="POST")
    with pytest.raises(ProviderRefused) as refused:
        here.set(hook, WEBHOOK, Stop())
    assert refused.value.sent
    assert len(twilio.writes) == 3
    twilio.plan("IncomingPhoneNumbers/", lambda _: reply({}, 503), method="GET")
    assert here.read(hook, Stop()) == hook.wanted


def test_no_key_goes_to_a_host_that_is_not_the_providers(twilio: TwilioDouble) -> None:
    twilio.plan("Services", lambda _: reply({"services": [], "meta": {"next_page_url": "https://evil.example/v1"}}))
    with pytest.raises(WrongHost):
        list(side(twilio).numbers(Stop()))
    twilio.plan("Services", lambda _: reply({"services": [], "meta": {"next_page_url": "https://[evil/v1"}}))
    with pytest.raises(WrongHost):
        list(side(twilio).numbers(Stop()))
    away = {"incoming_phone_numbers": [], "next_page_uri": "/2010-04-01/Accounts/ACother/Messages.json?Page=1"}
    twilio.plan("IncomingPhoneNumbers", lambda _: reply(away))
    with pytest.raises(NotUnderstood):
        list(side(twilio).numbers(Stop()))
    twilio.plan("Accounts", lambda _: reply({}, 302, Location="https://evil.example/"))
    with pytest.raises(NotUnderstood):
        side(twilio).check([], Stop())
    assert {each.host for each in twilio.asked} <= {"api.twilio.com", "messaging.twilio.com"}


def test_no_answer_is_an_answer_for_the_person_and_a_page_that_leads_to_itself_ends(twilio: TwilioDouble) -> None:
    twilio.plan("Accounts", cut)
    assert check_keys("twilio", twilio.keys(), [], Stop(), twilio.places) == (NoAnswer(provider="Twilio"),)
    path = f"/2010-04-01/Accounts/{SID}/IncomingPhoneNumbers.json?Page=1"
    circle = {"incoming_phone_numbers": [], "next_page_uri": path}
    twilio.plan("IncomingPhoneNumbers", lambda _: reply(circle), times=9)
    with pytest.raises(NotUnderstood):
        list(side(twilio).numbers(Stop()))


def test_a_single_message_is_known_by_its_text_and_what_became_of_it_is_told(twilio: TwilioDouble) -> None:
    ours, theirs = "+13125550001", "+491715550123"
    sent = {"from": ours, "to": theirs, "direction": "outbound-api", "body": "Test 4711", "error_code": None}
    twilio.messages = [
        sent | {"status": "sent"},
        sent | {"body": "Test 4712", "status": "delivered"},
        sent | {"body": "Test 4713", "status": "undelivered", "error_code": 30034},
        {"from": theirs, "to": ours, "direction": "inbound", "body": " 4711 ", "status": "received"},
    ]
    here = side(twilio)
    found = [here.sent_message("13125550001", f"Test {code}", Stop()) for code in (4711, 4712, 4713, 9999)]
    assert found == [
        ToldMessage(Fate.UNDER_WAY), ToldMessage(Fate.DELIVERED), ToldMessage(Fate.FAILED, "30034"), None,
    ]  # fmt: skip
    assert [here.has_received(ours, code, Stop()) for code in ("4711", "4712")] == [True, False]
    assert twilio.writes == []
    assert problems("twilio", twilio.asked) == []
