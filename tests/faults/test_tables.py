"""H: tables, keys and names as people have them, at their most awkward."""

import base64
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.channel.catalog import PROVIDERS
from core.channel.credentials import Credentials, encode, strip_pasted
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.rules import problems
from core.errors import plain
from core.files.channel_file import FileInvalid, read_channel_file
from core.numbers.did_format import DidFormat
from core.numbers.one_number import tidy_number
from core.secrets.sources import SecretSources
from core.stop import Stop
from core.tables.grid import MAX_BYTES, TableUnreadable, parse_text
from core.tables.table_file import read_file
from tests.any_text import ANY
from tests.core.routes.parsing import parse_table
from tests.faults.conftest import Seen, times


def test_h3_a_file_of_a_gigabyte_is_refused_by_its_size_before_it_is_read(tmp_path: Path, seen: Seen) -> None:
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(1024**3)
    begun = time.process_time()
    with pytest.raises(TableUnreadable, match="larger than"):
        read_file(path)
    with pytest.raises(FileInvalid, match="cannot be used") as caught:
        read_channel_file(path, SecretSources({}, lambda _entry: None))
    assert "larger than" in caught.value.problems[0].message
    assert time.process_time() - begun < 0.5
    assert MAX_BYTES < 1024**3
    seen("refused by size, not read; 100,000 rows in a thread with Cancel")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("\u200b+49 30 123450\ufeff", "+4930123450"),
        ("\u202a+4930123450\u202c", "+4930123450"),
        ("+49(30)123-450", "+4930123450"),
        ("+49 30 123450", "+4930123450"),
        ("’+4930123450", "+4930123450"),
        ("'+4930123450", "+4930123450"),
    ],
    ids=["zero width", "direction marks", "brackets", "no-break space", "typographic apostrophe", "apostrophe"],
)
def test_h5_what_surrounds_a_number_is_taken_away_and_what_is_unclear_is_refused(
    written: str, number: str, seen: Seen
) -> None:
    (route,) = parse_table(written + ",extension,137\n")
    found = [problem for problem in problems(ChannelDraft(kind_value="sms", dids=(route,))) if "did" in problem.field]
    if route.did_number != number:
        assert found, f"{route.did_number!a} passed"
    assert found or route.did_number == number
    seen("repaired, or refused at its row")


@pytest.mark.parametrize(
    "digits", ["+٤٩٣٠١٢٣٤٥٠", "＋４９３０１２３４５０", "+𝟜𝟡𝟛𝟘𝟙𝟚𝟛𝟜𝟝𝟘"], ids=["arabic", "full width", "mathematical"]
)
def test_h5_digits_of_another_script_become_ours_or_are_refused(digits: str) -> None:
    number = tidy_number(digits, DidFormat.NUMBER)
    draft = ChannelDraft(kind_value="sms", dids=(DidRoute(number, "extension", "1"),))
    told = [problem for problem in problems(draft) if problem.field == "dids[0].did_number"]
    assert number == "+4930123450" or told


def test_h6_scientific_notation_is_refused_with_its_cause(seen: Seen) -> None:
    (route,) = parse_table("1.55512E+11,extension,137\n")
    draft = ChannelDraft(kind_value="sms", dids=(route,))
    told = [problem.message for problem in problems(draft) if problem.field == "dids[0].did_number"]
    assert told
    assert "spreadsheet" in told[0].lower() or "shortened" in told[0].lower(), told
    seen("refused, the spreadsheet named as the cause")


def test_h8_an_import_that_is_stopped_takes_nothing_over(seen: Seen) -> None:
    stop = Stop()
    stop.ask()
    grid = parse_text("\n".join(f"+4930{number:06}" for number in range(20_000)), stop)
    assert len(grid.rows) < 20_000
    seen("stopped; what was read is dropped, the table is as it was")


@settings(max_examples=times(200, 10_000))
@given(st.text(ANY, min_size=1, max_size=60))
def test_h10_base64_is_the_reference_s_and_only_where_the_page_says_so(text: str) -> None:
    try:
        raw = text.encode("utf-8")
    except UnicodeEncodeError:
        return
    assert base64.b64decode(encode(text), validate=True) == raw
    assert "\n" not in encode(text)


def test_h10_addresses_and_the_page_name_are_sent_plain(seen: Seen) -> None:
    plain_keys = {field.key for provider in PROVIDERS for field in provider.fields if not field.base64}
    assert "page_name" in plain_keys
    assert "api_send_url" in plain_keys
    seen("10,000 texts with FAULTS_FULL=1 equal to the reference; URLs and page_name plain")


@pytest.mark.parametrize("around", ["\n", "\u200b", "\xa0", "\ufeff", " \r\n\t"])
def test_h9_what_is_pasted_around_a_key_is_taken_away_and_what_is_inside_is_asked_about(
    around: str, seen: Seen
) -> None:
    assert strip_pasted(around + "key-0123" + around) == "key-0123"
    for inside in ("key\n0123", "key\u200b0123", "key\u202e0123", "key\x000123"):
        draft = ChannelDraft(
            kind_value="sms", channel="twilio", credentials=Credentials({"account_sid": "a", "auth_token": inside})
        )
        told = [each for each in problems(draft) if each.field == "account_data.auth_token"]
        assert told, f"{inside!a} passed"
        assert inside not in told[0].message
    seen("around: taken away with a notice; inside: told at the field")


@pytest.mark.parametrize("name", ["😀" * 127, "e\u0301" * 63, "אבג" * 42, "x" * 127])
def test_h11_a_name_of_127_characters_in_any_script_is_taken_and_shown(name: str, seen: Seen) -> None:
    assert not [each for each in problems(ChannelDraft(name=name)) if each.field == "name"]
    assert [each for each in problems(ChannelDraft(name=name + "xxx")) if each.field == "name"]
    assert plain(name, 200) == name
    seen("127 characters counted as code points")
