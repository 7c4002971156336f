"""Hand-over: the warnings that can be seen from here, and a sheet that is whole, escaped and free of secrets."""

import datetime as dt
from dataclasses import replace
from html.parser import HTMLParser
from string import Formatter

import pytest

from core.channel.arriving import warnings_for
from core.channel.catalog import PROVIDERS, Provider
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.handover.sheet import HandoverSheet, sheet_of
from core.handover.sheet_html import sheet_html
from tests.core.drafts import draft_for

PBX = "https://192.168.5.150:8088"
WEBHOOK = "https://pbx.example.com/api/v1.0/webhook/sms/abc"
LISTS = Directory(
    extensions=(Entry("137", "Anna <b>Berg</b>", "1000"),),
    extension_groups=(Entry("7", "Everyone"),),
    message_queues=(Entry("4", "Hotline"),),
)
by_value = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)


SMS_DRAFT = draft_for(PROVIDERS[0])
META = next(provider for provider in PROVIDERS if provider.value == "whatsapp")
META_DRAFT = draft_for(META)


def told(draft: ChannelDraft, webhook_url: str = WEBHOOK, base_url: str = "") -> str:
    return " | ".join(f"{each.field}: {each.message}" for each in warnings_for(draft, webhook_url, base_url))


# Warnings ----------------------------------------------------------------------------------------------------


@by_value
def test_a_channel_where_nothing_is_amiss_has_no_warning(provider: Provider) -> None:
    assert warnings_for(draft_for(provider), WEBHOOK, PBX) == ()
    assert warnings_for(draft_for(provider)) == ()


@pytest.mark.parametrize("draft", [SMS_DRAFT, META_DRAFT], ids=["sms", "meta"])
def test_an_underscore_in_the_domain_is_seen_and_one_in_the_path_is_not(draft: ChannelDraft) -> None:
    assert "underscore" in told(draft, "https://my_pbx.example.com/x")
    assert told(draft, "https://pbx.example.com/web_hook") == ""


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://pbx.example.com/x", "only https addresses"),
        ("https://8.8.8.8/x", "an IP address such as 8.8.8.8"),
        ("https://[2606:4700::1111]/x", "an IP address"),
        ("https://pbx.example.com:8088/x", "port 8088"),
    ],
)
def test_what_meta_refuses_is_said_of_meta_channels_only(url: str, words: str) -> None:
    assert words in told(META_DRAFT, url)
    assert told(SMS_DRAFT, url) == ""


def test_port_443_spelled_out_is_no_fault() -> None:
    assert told(META_DRAFT, "https://pbx.example.com:443/x") == ""


@pytest.mark.parametrize("host", ["192.168.5.150", "127.0.0.1", "pbx.local", "pbx", "PBX.LAN.", "[fd00::1]"])
def test_a_webhook_that_the_internet_cannot_reach_is_seen_for_every_kind(host: str) -> None:
    assert "cannot be reached" in told(SMS_DRAFT, f"https://{host}/x")
    assert "cannot be reached" in told(META_DRAFT, f"https://{host}/x")


@pytest.mark.parametrize("url", ["nonsense", "https://", "https://[broken", "https://x.example:99999/"])
def test_a_webhook_url_that_is_none_is_one_warning(url: str) -> None:
    assert len(warnings_for(META_DRAFT, url)) == 1


@pytest.mark.parametrize("host", ["acme.yeastarcloud.com", "x.example.ycmcloud.com", "a.yeastarycm.co.za"])
def test_nat_on_a_cloud_pbx_is_seen_from_either_address(host: str) -> None:
    nat = replace(SMS_DRAFT, webhook_url_type="nat")
    assert "webhook_url_type" in told(nat, WEBHOOK, f"https://{host}")
    assert "webhook_url_type" in told(nat, f"https://{host}/x")
    assert told(SMS_DRAFT, f"https://{host}/x", f"https://{host}") == ""
    assert told(nat, WEBHOOK, "https://yeastarcloud.com.example.org") == ""


def test_north_american_numbers_of_an_sms_channel_are_counted_for_10dlc() -> None:
    routes = tuple(DidRoute(number, "api") for number in ("+1 (202) 555-0123", "+12025550124", "+493012345"))
    assert "2 numbers begin with +1." in told(replace(SMS_DRAFT, dids=routes))
    assert "10DLC" not in told(replace(META_DRAFT, dids=routes))


def test_a_channel_without_a_number_is_seen() -> None:
    assert told(replace(SMS_DRAFT, dids=())).startswith("dids: The channel has no number yet")


def test_a_host_is_repeated_cleaned_and_short() -> None:
    (warning, *_) = warnings_for(SMS_DRAFT, f"https://a_{'b' * 500}\u202e.example/x")
    assert len(warning.message) < 250
    assert "\u202e" not in warning.message


# The sheet ---------------------------------------------------------------------------------------------------


def sheet_for(draft: ChannelDraft, customer: str = "Acme & Söhne <GmbH>") -> HandoverSheet:
    return sheet_of(
        draft,
        19,
        WEBHOOK,
        LISTS,
        base_url=PBX,
        installed_on=dt.date(2026, 11, 23),
        pbx_name="Main PBX",
        customer=customer,
        installed_by="J. Weber",
    )


class _Text(HTMLParser):
    """The text of a document and its elements; notes a tag that is not closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data + " "


@by_value
def test_the_sheet_of_every_kind_is_whole_and_holds_no_secret(provider: Provider) -> None:
    html = sheet_html(sheet_for(draft_for(provider)))
    read = _Text(html)
    assert read.open == []
    assert "CANARY" not in html
    for expected in (
        "Front desk's $HOME", "19", provider.name, "Main PBX", PBX, WEBHOOK, "2026-11-23", "J. Weber",
        "Acme & Söhne <GmbH>", "Extension: Anna <b>Berg</b> (1000)",
    ):  # fmt: skip
        assert expected in read.text
    assert ("Extension group: Everyone" in read.text) is provider.kind.members
    assert read.tags.count("li") >= 3
    assert {"script", "img", "link", "iframe"}.isdisjoint(read.tags)
    assert "{" not in read.text


def test_markup_in_any_value_is_shown_and_never_obeyed() -> None:
    evil = "<img src=x onerror=alert(1)>&\"'\x00\u202e"
    draft = replace(
        SMS_DRAFT, name=evil, dids=(DidRoute(evil, "extension", evil, (Member("odd<b>", evil),)), DidRoute())
    )
    sheet = sheet_of(
        draft, 1, evil, LISTS, base_url=evil, installed_on=dt.date(2026, 1, 1), customer=evil, installed_by=evil
    )
    html = sheet_html(sheet, language='en"><script>')
    assert "img" not in _Text(html).tags
    assert "script" not in _Text(html).tags
    assert "\x00" not in html
    assert "\u202e" not in html


def test_what_the_pbx_s_lists_do_not_have_stands_there_by_its_id() -> None:
    draft = replace(SMS_DRAFT, dids=(DidRoute("1", "queue", "4"), DidRoute("2", "queue", "99"), DidRoute("3", "api")))
    assert [route.destination for route in sheet_for(draft).routes] == [
        "Message queue: Hotline",
        "Message queue: ID 99",
        "Third-party platform (API)",
    ]


def test_the_sheet_says_so_where_there_is_no_number_or_no_webhook_url() -> None:
    html = sheet_html(
        sheet_of(replace(SMS_DRAFT, dids=()), 1, "", Directory(), base_url="", installed_on=dt.date(2026, 1, 1))
    )
    assert "None yet." in html
    assert "Not read from the PBX" in html
    assert "no number yet" in html


def test_a_password_in_the_pbx_s_address_does_not_reach_the_sheet() -> None:
    sheet = sheet_of(
        SMS_DRAFT,
        1,
        WEBHOOK,
        LISTS,
        base_url="https://admin:CANARY@pbx.example.com",
        installed_on=dt.date(2026, 1, 1),
    )
    assert "CANARY" not in sheet_html(sheet)


def test_every_sentence_goes_through_the_translation_with_all_its_values() -> None:
    said: list[str] = []

    def say(text: str, values: object = None) -> str:
        names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        assert names <= set(values or {})  # type: ignore[call-overload]
        said.append(text)
        return f"«{len(said)}»"

    draft = replace(META_DRAFT, dids=())
    sheet = sheet_of(
        draft, 1, "http://a_b.local:81/x", LISTS, base_url=PBX, installed_on=dt.date(2026, 1, 1), say=say
    )
    html = sheet_html(sheet, say)
    letters = [word for word in _Text(html).text.split() if word[0] not in "«·" and "»" not in word]
    assert "Provider" not in letters
    assert "Numbers" not in letters
    assert len(sheet.warnings) == 5


@pytest.mark.parametrize(
    ("name", "between"), [("Main PBX", " · "), ("Hotel Adler, front desk and conference rooms", "<br>")]
)
def test_the_address_of_a_pbx_with_a_long_name_has_a_line_of_its_own(name: str, between: str) -> None:
    address, day = "https://hotel-adler.ras.yeastar.com", dt.date(2026, 7, 8)
    sheet = sheet_of(SMS_DRAFT, 1, "", LISTS, base_url=address, installed_on=day, pbx_name=name)
    assert f">{name}{between}{address}<" in sheet_html(sheet), "else a line ends behind its https://"


@pytest.mark.parametrize("address", [PBX, "https://admin:CANARY@pbx.example.com"])
def test_a_pbx_without_a_name_is_told_once_and_its_login_never(address: str) -> None:
    day = dt.date(2026, 1, 1)
    sheet = sheet_of(SMS_DRAFT, 1, "", LISTS, base_url=address, installed_on=day, pbx_name=address)
    assert sheet.pbx_name == ""
    assert sheet.pbx_address in (PBX, "")
    assert "CANARY" not in sheet_html(sheet)
