"""The catalogue against the official page, written out here a second time."""

import pytest

from core.channel.catalog import (
    DESTINATION_TYPES,
    FACEBOOK,
    KINDS,
    MEMBER_TYPES,
    PROVIDERS,
    SMS,
    WEBHOOK_URL_TYPES,
    WHATSAPP,
    providers_of,
)
from core.channel.catalog import kind as kind_of
from core.channel.catalog import provider as provider_of

PAGE_ORDER = [
    "general",
    "alhambra",
    "apidaze",
    "aspsms",
    "athena",
    "bandwidth",
    "flowroute",
    "ixica",
    "netplanet",
    "siptrunk",
    "skyetel",
    "telnyx",
    "twilio",
    "vetta",
    "voicemeup",
    "voipms",
    "whatsapp",
    "facebook",
]
SMS_API = {"api_key", "api_secret?", "api_verify_url?", "api_send_url"}
KEYS_ON_THE_PAGE = {
    "general": SMS_API,
    "alhambra": SMS_API,
    "athena": SMS_API,
    "ixica": SMS_API,
    "netplanet": SMS_API,
    "vetta": SMS_API,
    "voipms": SMS_API,
    "apidaze": {"api_key", "api_secret"},
    "aspsms": {"user_key", "password"},
    "bandwidth": {"application_id", "account_id", "username", "password"},
    "flowroute": {"access_key", "secret_key"},
    "siptrunk": {"access_key", "secret_key"},
    "skyetel": {"sid_key", "secret_key"},
    "telnyx": {"api_key", "public_key"},
    "twilio": {"account_sid", "auth_token"},
    "voicemeup": {"username", "auth_token"},
    "whatsapp": {"access_token", "app_secret"},
    "facebook": {"access_token", "app_secret", "page_name"},
}


def test_the_providers_are_those_of_the_page_in_its_order() -> None:
    assert [provider.value for provider in PROVIDERS] == PAGE_ORDER


@pytest.mark.parametrize("value", PAGE_ORDER)
def test_a_provider_asks_for_exactly_the_keys_of_the_page(value: str) -> None:
    provider = provider_of(value)
    assert provider is not None
    asked = {field.key + "?" * field.optional for field in provider.fields if not field.top_level}
    assert asked == KEYS_ON_THE_PAGE[value]


def test_only_addresses_the_page_name_and_the_phone_number_id_are_sent_plain() -> None:
    plain = {field.key for provider in PROVIDERS for field in provider.fields if not field.base64}
    assert plain == {"api_verify_url", "api_send_url", "page_name", "phone_number_id"}


def test_only_whatsapp_has_values_beside_account_data_with_the_limits_of_the_page() -> None:
    beside = {
        (provider.value, field.key, field.max_length)
        for provider in PROVIDERS
        for field in provider.fields
        if field.top_level
    }
    assert beside == {("whatsapp", "phone_number_id", 31), ("whatsapp", "business_account_id", 500)}


def test_each_kind_has_the_parameters_that_its_section_of_the_page_lists() -> None:
    def parameters(kind_value: str) -> set[str]:
        kind = kind_of(kind_value)
        assert kind is not None
        names = ("send_rate", "members", "duplicate_sessions", "accompanying_msg")
        return {name for name in names if getattr(kind, name)}

    assert parameters("sms") == {"send_rate", "members", "duplicate_sessions", "accompanying_msg"}
    assert parameters("whatsapp") == {"members", "duplicate_sessions"}
    assert parameters("facebook") == set()


def test_every_provider_stands_under_exactly_one_kind() -> None:
    listed = [provider.value for kind in KINDS for provider in providers_of(kind)]
    assert sorted(listed) == sorted(PAGE_ORDER)
    assert [provider.value for provider in providers_of(WHATSAPP)] == ["whatsapp"]
    assert [provider.value for provider in providers_of(FACEBOOK)] == ["facebook"]
    assert len(providers_of(SMS)) == 16


def test_only_apidaze_requires_the_text_that_goes_with_a_file() -> None:
    assert [provider.value for provider in PROVIDERS if provider.accompanying_msg_required] == ["apidaze"]


def test_the_choices_are_those_of_the_page() -> None:
    assert WEBHOOK_URL_TYPES == ("fqdn", "nat")
    assert DESTINATION_TYPES == ("extension", "queue", "api")
    assert MEMBER_TYPES == ("extension", "ext_group", "organization")


def test_every_field_says_what_it_is_called_and_where_it_is_found() -> None:
    fields = [field for provider in PROVIDERS for field in provider.fields]
    assert len(fields) > 40
    assert all(field.label and field.hint.endswith(".") for field in fields)


def test_an_unknown_value_has_no_provider_and_no_kind() -> None:
    assert provider_of("Twilio") is None
    assert kind_of("") is None
