"""WhatsApp's and Facebook's side: one token, one app, overrides that must not be lost."""

import time
from collections.abc import Iterator

import pytest

from core.channel.credentials import Credentials
from core.providers.checking import check_keys
from core.providers.errors import PartlyDone, ProviderRefused
from core.providers.face import Back, Place, Webhook
from core.providers.facebook import FacebookSide
from core.providers.results import (
    Choice,
    ExpiresSoon,
    IdsSwapped,
    KeysRight,
    KeysWrong,
    MissingPermission,
    NumberNotHere,
    OtherAccount,
    Proposed,
    Several,
)
from core.providers.whatsapp import WhatsappSide
from core.stop import Stop
from tests.core.providers.contract import problems
from tests.core.providers.meta_double import ACCOUNT, APP, NUMBER, PAGE, TOKEN, MetaDouble
from tests.providers_double import Asked

HERE = "https://pbx.example.com/api/v1.0/webhook/whatsapp/1"
WEBHOOK = Webhook(HERE, "a-verify-token", "Praxis")


@pytest.fixture
def meta() -> Iterator[MetaDouble]:
    with MetaDouble() as double:
        yield double


def judged(asked: list[Asked]) -> list[str]:
    """By Meta's own file where it has the path, by the other one elsewhere."""

    def about_numbers(each: Asked) -> bool:
        tail = each.path.rsplit("/", 1)[-1]
        return tail == "phone_numbers" or (tail == "subscribed_apps" and PAGE not in each.path) or tail.isdigit()

    numbers = [each for each in asked if about_numbers(each)]
    return problems("whatsapp", numbers) + problems("facebook", [each for each in asked if each not in numbers])


def check(meta: MetaDouble, **changed: str) -> list[str]:
    keys = Credentials({**meta.keys(), **changed})
    return [type(each).__name__ for each in check_keys("whatsapp", keys, ["+16315555555"], Stop(), meta.places)]


def test_right_keys_and_ids_are_told(meta: MetaDouble) -> None:
    (found,) = check_keys("whatsapp", meta.keys(), ["16315555555"], Stop(), meta.places)
    assert found == KeysRight(provider="Meta", account="PBX messages")
    assert meta.writes == []
    assert judged(meta.asked) == []


def test_which_key_is_wrong_is_told_and_its_value_never(meta: MetaDouble) -> None:
    wrong = "EAA" + "c" * 60
    (token,) = check_keys("whatsapp", Credentials({**meta.keys(), "access_token": wrong}), [], Stop(), meta.places)
    assert isinstance(token, KeysWrong)
    assert (token.field, wrong in token.message) == ("account_data.access_token", False)
    (secret,) = check_keys("whatsapp", Credentials({**meta.keys(), "app_secret": "9" * 32}), [], Stop(), meta.places)
    assert (secret.field, secret.message) == ("account_data.app_secret", "Meta refuses the App Secret.")
    meta.token |= {"is_valid": False, "error": {"code": 190, "message": "Session has expired"}}
    (expired,) = check_keys("whatsapp", meta.keys(), [], Stop(), meta.places)
    assert "Session has expired" in expired.message


def test_swapped_ids_a_foreign_account_and_a_foreign_number_are_told_at_their_fields(meta: MetaDouble) -> None:
    (swapped,) = check_keys(
        "whatsapp", Credentials({**meta.keys(), "phone_number_id": ACCOUNT, "business_account_id": NUMBER}), [],
        Stop(), meta.places,
    )  # fmt: skip
    assert isinstance(swapped, IdsSwapped)
    assert {swapped.field, swapped.other} == {"phone_number_id", "business_account_id"}
    assert check(meta, business_account_id="9" * 15) == [OtherAccount.__name__]
    assert check(meta, phone_number_id="9" * 15) == [KeysRight.__name__, Proposed.__name__]
    meta.numbers["8" * 15] = {"id": "8" * 15, "display_phone_number": "+49 30 900100", "verified_name": "Two"}
    assert check(meta, phone_number_id="9" * 15) == [OtherAccount.__name__]
    del meta.numbers["8" * 15]
    found = check_keys("whatsapp", meta.keys(), ["+4930900100"], Stop(), meta.places)
    assert [type(each) for each in found] == [KeysRight, NumberNotHere]


def test_a_token_that_expires_and_one_that_lacks_a_permission_let_one_go_on(meta: MetaDouble) -> None:
    meta.token["expires_at"] = int(time.time()) + 23 * 3600 + 60
    found = check_keys("whatsapp", meta.keys(), [], Stop(), meta.places)
    assert [type(each) for each in found] == [KeysRight, ExpiresSoon]
    assert "in 23 hours." in found[1].message
    meta.token["expires_at"] = int(time.time()) + 3600 + 60
    assert "in 1 hour." in check_keys("whatsapp", meta.keys(), [], Stop(), meta.places)[1].message
    meta.token |= {"expires_at": 0, "scopes": ["whatsapp_business_messaging"]}
    found = check_keys("whatsapp", meta.keys(), [], Stop(), meta.places)
    assert [type(each) for each in found] == [KeysRight, MissingPermission]
    assert "whatsapp_business_management" in found[1].message


def test_numbers_are_of_the_account_with_their_verified_names(meta: MetaDouble) -> None:
    (page,) = WhatsappSide(meta.keys(), meta.web).numbers(Stop())
    assert [(each.number, each.name, each.id) for each in page] == [("+16315555555", "Praxis", NUMBER)]


def test_the_app_is_subscribed_first_and_only_while_it_is_not(meta: MetaDouble) -> None:
    here = WhatsappSide(meta.keys(), meta.web)
    (hook,) = here.hooks(WEBHOOK, ["+16315555555"], Stop()).hooks
    assert (hook.place, hook.taken_from, hook.back) == (Place.OVERRIDE, "crm.example.com", Back.YES)
    here.set(hook, WEBHOOK, Stop())
    assert here.read(hook, Stop()) == hook.wanted
    assert [each.path.rsplit("/", 1)[-1] for each in meta.writes] == ["subscribed_apps", NUMBER]
    meta.account_override = "https://other.example.com"
    here.set(hook, WEBHOOK, Stop())
    assert meta.account_override == "https://other.example.com", "a plain POST would have deleted it"
    assert judged(meta.asked) == []


def test_nothing_can_be_put_back_and_another_programs_override_cannot(meta: MetaDouble) -> None:
    here = WhatsappSide(meta.keys(), meta.web)
    (hook,) = here.hooks(WEBHOOK, [], Stop()).hooks
    here.set(hook, WEBHOOK, Stop())
    here.set(hook.turned_round(), WEBHOOK, Stop())
    assert meta.override == ""
    assert meta.writes[-1].json == {"webhook_configuration": {"override_callback_uri": ""}}
    meta.override = "https://other.example.com/wa"
    (hook,) = here.hooks(WEBHOOK, [], Stop()).hooks
    assert (hook.back, hook.taken_from) == (Back.NO_TOKEN, "other.example.com")
    assert judged(meta.asked) == []


def test_a_webhook_that_meta_cannot_reach_is_refused_in_its_own_words(meta: MetaDouble) -> None:
    meta.reachable = False
    here = WhatsappSide(meta.keys(), meta.web)
    (hook,) = here.hooks(WEBHOOK, [], Stop()).hooks
    with pytest.raises(PartlyDone, match="Callback verification failed") as caught:  # the app has joined the account
        here.set(hook, WEBHOOK, Stop())
    assert isinstance(caught.value.why, ProviderRefused)
    with pytest.raises(ProviderRefused, match="Callback verification failed"):
        here.set(hook, WEBHOOK, Stop())


def test_an_app_without_the_field_messages_is_told_and_not_changed(meta: MetaDouble) -> None:
    meta.subscriptions["whatsapp_business_account"]["fields"] = ["account_update"]
    found = WhatsappSide(meta.keys(), meta.web).hooks(WEBHOOK, [], Stop())
    assert "messages" in found.remarks[0]
    assert meta.writes == []


def test_a_page_is_known_by_its_token(meta: MetaDouble) -> None:
    meta.token["type"] = "PAGE"
    found = check_keys("facebook", meta.keys(), [PAGE], Stop(), meta.places)
    assert [type(each) for each in found] == [KeysRight]
    other = Credentials({**meta.keys(), "page_name": "Hotel Adler"})
    found = check_keys("facebook", other, ["1"], Stop(), meta.places)
    assert [type(each) for each in found] == [KeysRight, Proposed, NumberNotHere]
    assert found[1].message == "The token belongs to the page “Praxis Müller”."
    assert judged(meta.asked) == []


def test_one_callback_serves_all_pages_of_an_app_and_the_old_fields_stay(meta: MetaDouble) -> None:
    meta.subscriptions["page"] = {"callback_url": "https://crm.example.com/fb", "fields": ["feed", "messages"]}
    meta.page_fields = ["feed"]
    here = FacebookSide(meta.keys(), meta.web)
    (hook,) = here.hooks(WEBHOOK, [PAGE], Stop()).hooks
    assert (hook.is_shared, hook.back, hook.taken_from) == (True, Back.NO_TOKEN, "crm.example.com")
    here.set(hook, WEBHOOK, Stop())
    assert here.read(hook, Stop()) == hook.wanted
    assert meta.page_fields == ["feed", "messages"]
    assert meta.subscriptions["page"] == {"callback_url": HERE, "fields": ["feed", "messages"]}
    assert meta.verify_tokens == ["a-verify-token"]
    assert [each.path for each in meta.writes] == [f"/v23.0/{PAGE}/subscribed_apps", f"/v23.0/{APP}/subscriptions"]
    assert judged(meta.asked) == []
    assert not any(TOKEN in value for each in meta.writes for _key, value in each.query)


@pytest.mark.parametrize(
    ("count", "said"), [(3, "Choose one of this account's numbers: "), (60, "60 numbers, or paste its ID")]
)
def test_of_more_numbers_than_a_sentence_names_each_can_be_taken_by_its_id(count: int, said: str) -> None:
    choices = tuple(Choice(value=str(place), number=f"+491{place}") for place in range(count))
    assert said in Several(provider="Meta", choices=choices).message
