"""The portals' steps and whereabouts: complete, honest about what is not known, and free of stray placeholders."""

from string import Formatter

import pytest

from core.channel.catalog import PROVIDERS, SMS, Provider
from core.handover.portal_fields import WHERE, where_found
from core.handover.portal_notes import UNSURE, PortalNote, values_of
from core.handover.portal_steps import STEPS, goes_through_meta, steps_for

URL = "https://pbx.example.com/api/v1.0/webhook/sms/abc"
EVERY_NOTE = [note for notes in STEPS.values() for note in notes] + [
    note for notes in WHERE.values() for note in notes.values()
]
by_value = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)


@by_value
def test_each_kind_has_three_to_six_steps_and_the_first_ones_place_the_webhook_url(provider: Provider) -> None:
    steps = steps_for(provider.value)
    assert 3 <= len(steps) <= 6
    assert any("webhook URL" in step.text for step in steps[:2])


@by_value
def test_every_credential_field_of_the_catalogue_says_where_it_is_found(provider: Provider) -> None:
    for field in provider.fields:
        assert where_found(provider.value, field.key) is not None, field.key


def test_nothing_is_told_of_a_provider_or_field_that_the_catalogue_does_not_have() -> None:
    known = {provider.value: {field.key for field in provider.fields} for provider in PROVIDERS}
    assert set(STEPS) == set(known)
    assert {value: set(notes) for value, notes in WHERE.items()} == known
    assert steps_for("livechat") == ()
    assert where_found("livechat", "api_key") is None


@pytest.mark.parametrize("note", EVERY_NOTE, ids=lambda note: note.text[:40])
def test_a_note_that_is_not_certain_says_so_and_no_other_does(note: PortalNote) -> None:
    assert note.text.startswith(UNSURE) is not note.certain
    assert note.certain or not note.source


@pytest.mark.parametrize("note", EVERY_NOTE, ids=lambda note: note.text[:40])
def test_no_template_has_a_placeholder_that_nothing_fills(note: PortalNote) -> None:
    names = {name for _, name, _, _ in Formatter().parse(note.text) if name is not None}
    assert names <= set(values_of(URL))
    assert note.text.format(**values_of(URL)).endswith(".")


@by_value
def test_only_meta_gets_a_verify_token_and_a_field_to_subscribe_to(provider: Provider) -> None:
    told = " ".join(step.text for step in steps_for(provider.value))
    assert goes_through_meta(provider.value) is (provider.kind != SMS)
    assert ("verify token" in told) is goes_through_meta(provider.value)
    assert ("“messages”" in told) is goes_through_meta(provider.value)


@by_value
def test_every_sms_provider_is_reminded_of_10dlc(provider: Provider) -> None:
    assert any("10DLC" in step.text for step in steps_for(provider.value)) is (provider.kind == SMS)


@pytest.mark.parametrize(
    ("url", "origin", "path"),
    [
        (URL, "https://pbx.example.com", "/api/v1.0/webhook/sms/abc"),
        ("https://pbx.example.com:8443/x?y=1", "https://pbx.example.com:8443", "/x?y=1"),
        ("https://pbx.example.com", "https://pbx.example.com", "/"),
        ("", "https://…", "/…"),
        ("https://[broken", "https://…", "/…"),
    ],
)
def test_a_webhook_url_is_parted_into_origin_and_path(url: str, origin: str, path: str) -> None:
    assert values_of(url) == {"origin": origin, "path": path}
