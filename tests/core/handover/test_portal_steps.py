"""The portals' steps and whereabouts: complete, honest about what is not known, and free of stray placeholders."""

import datetime as dt
import re
from string import Formatter

import pytest

from core.channel.catalog import PROVIDERS, SMS, WHATSAPP, Provider, goes_through_meta
from core.channel.draft import DidRoute
from core.handover import portal_pages
from core.handover.help_pages import PAGES
from core.handover.portal_fields import (
    API_USERS_END,
    NEWS,
    SHORT_NEWS,
    WHERE,
    news_of,
    short_news_of,
    where_found,
)
from core.handover.portal_notes import UNSURE, Checked, PortalNote, advice, key_of, today, told, unsure, values_of
from core.handover.portal_steps import STEPS, first_message_step, steps_for, webhook_step

URL = "https://pbx.example.com/api/v1.0/webhook/sms/abc"
EVERY_NOTE = [note for notes in STEPS.values() for note in notes] + [
    note for notes in (*WHERE.values(), NEWS, SHORT_NEWS) for note in notes.values()
]
ADVICE = {note for note in EVERY_NOTE if note == advice(note.text)}
A_PAGE = Checked("example.com: A page", dt.date(2026, 11, 23))
by_value = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)


@by_value
def test_each_kind_has_three_to_six_steps_whatsapp_seven_and_the_first_place_the_webhook_url(
    provider: Provider,
) -> None:
    steps = steps_for(provider.value)
    assert 3 <= len(steps) <= (7 if provider.kind is WHATSAPP else 6)
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


def test_a_note_that_is_not_certain_says_so_and_no_other_does() -> None:
    assert told(unsure("Do it.", A_PAGE), str.format) == f"Do it. {UNSURE}"
    assert told(PortalNote("Do it.", A_PAGE), str.format) == "Do it."


def test_every_fact_names_the_page_that_it_was_checked_against_and_the_day() -> None:
    assert [note for note in EVERY_NOTE if note.checked is None and note not in ADVICE] == []
    checked = {note.checked for note in EVERY_NOTE if note.checked is not None}
    assert [each for each in checked if not re.fullmatch(r"[^ ]*\.[^ ]*: .+", each.page)] == []
    assert [each for each in checked if not dt.date(2026, 11, 1) <= each.on <= today()] == []


def test_only_what_claims_nothing_about_a_portal_needs_no_page() -> None:
    assert {note.text.split()[0] for note in ADVICE} == {"Send", "Write", "Check"}
    assert not [note.text for note in ADVICE if ">" in note.text or not note.certain]


def test_every_page_that_was_read_is_used() -> None:
    read = {each for each in vars(portal_pages).values() if isinstance(each, Checked)}
    used = {note.checked for note in EVERY_NOTE} | {each for page in PAGES.values() for each in page.checked}
    assert read - used == set()


@pytest.mark.parametrize("topic", PAGES)
def test_a_help_page_that_names_a_menu_names_the_page_that_says_so(topic: str) -> None:
    page = PAGES[topic]
    assert bool(page.checked) or not any(" > " in answer for _question, answer in page.entries)


@pytest.mark.parametrize("days", [-1, 0, 400])
def test_what_has_a_date_is_told_as_it_holds_on_the_day(days: int) -> None:
    day = API_USERS_END + dt.timedelta(days)
    told_notes = (
        news_of("bandwidth", day),
        short_news_of("bandwidth", day),
        where_found("bandwidth", "username", day),
        next(note for note in steps_for("bandwidth", day) if "API users" in note.text),
    )
    for note in told_notes:
        assert note is not None
        assert ("ended" in note.text) is (days >= 0)
        assert ("ends" in note.text or note.text.endswith("API users end")) is (days < 0)
    assert news_of("twilio", day) is None
    assert short_news_of("twilio", day) is None


@by_value
def test_hint_and_help_of_a_field_name_the_same_place(provider: Provider) -> None:
    places = (
        "dashboard",
        "gear icon",
        "Bandwidth App",
        "API Keys",
        "Preferences > API Control",
        "App settings > Basic",
    )
    for field in provider.fields:
        note = where_found(provider.value, field.key)
        assert note is not None
        assert [place for place in places if place in field.hint and place not in note.text] == []


def test_no_template_has_a_placeholder_that_nothing_fills() -> None:
    for note in EVERY_NOTE:
        names = {name for _, name, _, _ in Formatter().parse(note.text) if name is not None}
        assert names <= set(values_of(URL)), note.text
        assert note.text.format(**values_of(URL)).endswith(".") or note in SHORT_NEWS.values(), note.text
        assert bool(note.then) is bool(note.ends), note.text


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
    ("numbers", "is_told"),
    [
        (("+49 30 900100", "+43 1 25 30 30"), False),
        (("+49 30 900100", "+1 312 555 0100"), True),
        (("030 900100",), True),  # whose number it is cannot be known
        ((), True),
        (("+4930900100",) * 2_001, True),  # more than are looked at
    ],
)
def test_the_step_about_us_numbers_is_left_out_where_none_can_be_one(numbers: tuple[str, ...], is_told: bool) -> None:
    steps = steps_for("telnyx", routes=[DidRoute(number) for number in numbers])
    assert any("10DLC" in step.text for step in steps) is is_told
    assert len(steps_for("telnyx")) - len(steps) == (not is_told)


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


@pytest.mark.parametrize("channel", [each.value for each in PROVIDERS])
def test_each_provider_has_one_step_for_the_webhook_url_and_a_last_one_that_a_message_proves(channel: str) -> None:
    keys = [key_of(note) for note in steps_for(channel)]
    assert webhook_step(channel) in keys[:2]
    assert first_message_step(channel) == keys[-1]
