"""Hand-over: warnings seen from here, copies without a secret, a curl that a real shell runs, the sheet."""

import base64
import datetime as dt
import json
import os
import shutil
import stat
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import pytest

from core.catalog import PROVIDERS, Provider
from core.channel import ChannelDraft, DidRoute, Member
from core.credentials import Credentials, encode
from core.directory import Directory, Entry
from core.errors import DraftInvalid
from core.handover import HandoverSheet, sheet_of, warnings_for
from core.pbx import API_PATH
from core.request import to_request
from core.request_text import CREATE_PATH, as_curl, as_json_text
from core.sheet_html import sheet_html

CANARY = "CANARY'\"$(x)\\ß"
PBX = "https://192.168.5.150:8088"
WEBHOOK = "https://pbx.example.com/api/v1.0/webhook/sms/abc"
LISTS = Directory(
    extensions=(Entry("137", "Anna <b>Berg</b>", "1000"),),
    extension_groups=(Entry("7", "Everyone"),),
    message_queues=(Entry("4", "Hotline"),),
)
by_value = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)


def draft_for(provider: Provider) -> ChannelDraft:
    """A draft that keeps every rule, with a secret in every field that holds one."""
    values = {
        field.key: f"https://api.example.com/{field.key}"
        if field.url
        else "1234567890"
        if field.top_level
        else f"{CANARY}-{field.key}"
        if field.base64 or field.secret
        else "A page"
        for field in provider.fields
    }
    number = "123456789012" if provider.kind.value == "facebook" else "+4930123456"
    return ChannelDraft(
        kind_value=provider.kind.value,
        channel=provider.value,
        name="Front desk's $HOME `date` \\ “Ω”",
        credentials=Credentials(values),
        send_rate="2",
        accompanying_msg="A file\nfor you",
        dids=(DidRoute(number, "extension", "137", (Member("ext_group", "7"),)),),
        taken_as_is=frozenset(values),
    )


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
        ("http://pbx.example.com/x", "https addresses only"),
        ("https://8.8.8.8/x", "bare IP address such as 8.8.8.8"),
        ("https://[2606:4700::1111]/x", "bare IP address"),
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
    assert "Numbers with +1: 2." in told(replace(SMS_DRAFT, dids=routes))
    assert "10DLC" not in told(replace(META_DRAFT, dids=routes))


def test_a_channel_without_a_number_is_seen() -> None:
    assert told(replace(SMS_DRAFT, dids=())).startswith("dids: The channel has no number yet")


def test_a_host_is_repeated_cleaned_and_short() -> None:
    (warning, *_) = warnings_for(SMS_DRAFT, f"https://a_{'b' * 500}\u202e.example/x")
    assert len(warning.message) < 250
    assert "\u202e" not in warning.message


# Copies ------------------------------------------------------------------------------------------------------


@by_value
def test_no_copy_holds_a_secret_and_all_else_is_as_it_is_sent(provider: Provider) -> None:
    draft = draft_for(provider)
    text = as_json_text(draft)
    sent = to_request(draft).as_json()
    for copied in (text, as_curl(draft, PBX)):
        assert "CANARY" not in copied
        for field in provider.fields:
            if field.base64 and not field.top_level:
                assert encode(draft.credentials[field.key]) not in copied
    shown = json.loads(text)
    assert list(shown) == list(sent)
    assert {key: shown[key] for key in shown if key != "account_data"} == {
        key: sent[key] for key in sent if key != "account_data"
    }
    for was, is_ in zip(sent["account_data"], shown["account_data"], strict=True):
        assert is_["k"] == was["k"]
        assert is_["v"] == was["v"] or is_["v"].startswith("$")


def test_a_secret_that_travels_in_an_address_is_hidden_too() -> None:
    for url in ("https://user:CANARY@api.example.com/", "https://api.example.com/?key=CANARY", "https://[CANARY"):
        draft = replace(SMS_DRAFT, credentials=SMS_DRAFT.credentials.with_value("api_send_url", url))
        assert "CANARY" not in as_json_text(draft) + as_curl(draft, PBX)


def test_a_draft_that_is_not_right_yet_is_copied_with_its_required_fields() -> None:
    draft = ChannelDraft(kind_value="sms", channel="bandwidth", send_rate="many")
    body = json.loads(as_json_text(draft))
    assert [entry["v"] for entry in body["account_data"]] == [
        "$APPLICATION_ID_BASE64",
        "$ACCOUNT_ID_BASE64",
        "$API_USERNAME_BASE64",
        "$API_PASSWORD_BASE64",
    ]
    assert "send_rate" not in body
    with pytest.raises(DraftInvalid):
        as_json_text(ChannelDraft())


def test_the_path_is_the_one_that_the_client_uses() -> None:
    assert CREATE_PATH == API_PATH + "message_channel/create"


SHELLS = [shell for shell in ("sh", "bash", "dash", "zsh") if shutil.which(shell)]


def run_curl(tmp_path: Path, shell: str, command: str, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run `command` with a stub in place of curl that keeps its arguments and what it reads."""
    stub = tmp_path / "curl"
    stub.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" >{tmp_path}/arguments\ncat >{tmp_path}/body\n")
    stub.chmod(stub.stat().st_mode | stat.S_IXUSR)
    environment = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8", **variables}
    return subprocess.run([shell, "-c", command], env=environment, capture_output=True, text=True, timeout=30)


@pytest.mark.parametrize("shell", SHELLS)
@by_value
def test_the_curl_command_sends_in_a_real_shell_what_the_application_sends(
    provider: Provider, shell: str, tmp_path: Path
) -> None:
    draft = draft_for(provider)
    names = {"username": "API_USERNAME", "password": "API_PASSWORD"}
    secrets = {names.get(key, key.upper()): value for key, value in draft.credentials.items()}
    done = run_curl(tmp_path, shell, as_curl(draft, PBX), {**secrets, "PBX_ACCESS_TOKEN": "t0ken"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads((tmp_path / "body").read_text("utf-8")) == to_request(draft).as_json()
    arguments = (tmp_path / "arguments").read_text("utf-8").splitlines()
    assert arguments[arguments.index("--user-agent") + 1] == "OpenAPI"
    assert arguments[arguments.index("--request") + 1] == "POST"
    assert arguments[-1] == f"{PBX}{CREATE_PATH}?access_token=t0ken"
    assert "CANARY" not in " ".join(arguments)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_long_secret_stays_one_line_of_base64(shell: str, tmp_path: Path) -> None:
    token = "x" * 300
    done = run_curl(
        tmp_path, shell, as_curl(SMS_DRAFT, PBX), {"PBX_ACCESS_TOKEN": "t", "API_KEY": token, "API_SECRET": "s"}
    )
    assert done.returncode == 0, done.stderr
    body = json.loads((tmp_path / "body").read_text("utf-8"))
    assert base64.b64decode(body["account_data"][0]["v"], validate=True).decode() == token


@pytest.mark.parametrize("shell", SHELLS)
def test_a_missing_variable_ends_the_command_before_anything_is_sent(shell: str, tmp_path: Path) -> None:
    done = run_curl(tmp_path, shell, as_curl(SMS_DRAFT, PBX), {"PBX_ACCESS_TOKEN": "t", "API_KEY": "k"})
    assert done.returncode != 0
    assert "API_SECRET" in done.stderr
    assert not (tmp_path / "body").exists()


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
        "Message queue: id 99",
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
